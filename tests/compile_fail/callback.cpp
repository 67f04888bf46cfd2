// with_rc_scope_tensor takes a callback that returns one tensor, with_rc_scope_tensors one that returns a vector.
#include <tenure/tenure.h>

#include <utility>
#include <vector>

using tenure::Tensor;
using tenure::zeros;

// CASE 1 refuse: with_rc_scope_tensor: the callback returns nothing; return a tensor, or use with_rc_scope
#if CASE(1)
void tensor_from_nothing() {
  tenure::with_rc_scope_tensor([] {});
}
#endif

// CASE 2 refuse: with_rc_scope_tensor: the callback returns several tensors; use with_rc_scope_tensors
#if CASE(2)
void tensor_from_vector() {
  tenure::with_rc_scope_tensor([] { return std::vector<Tensor>(); });
}
#endif

// CASE 3 refuse: with_rc_scope_tensor: the callback must return a Tensor; for a structure of tensors use
// CASE 3 also: with_rc_scope_returning, for what holds none with_rc_scope
#if CASE(3)
void tensor_from_pair() {
  tenure::with_rc_scope_tensor([] { return std::pair(zeros({2}), 1); });
}
#endif

// CASE 4 refuse: with_rc_scope_tensor: the callback must return a Tensor
#if CASE(4)
void tensor_from_number() {
  tenure::with_rc_scope_tensor([] { return 1.5; });
}
#endif

// CASE 5 refuse: with_rc_scope_tensors: the callback returns nothing; return a std::vector<Tensor>,
// CASE 5 also: or use with_rc_scope
#if CASE(5)
void tensors_from_nothing() {
  tenure::with_rc_scope_tensors([] {});
}
#endif

// CASE 6 refuse: with_rc_scope_tensors: the callback returns one tensor; use with_rc_scope_tensor
#if CASE(6)
void tensors_from_tensor() {
  tenure::with_rc_scope_tensors([] { return zeros({2}); });
}
#endif

// CASE 7 refuse: with_rc_scope_tensors: the callback must return a std::vector<Tensor>; for another structure of
// tensors CASE 7 also: use with_rc_scope_returning, for what holds none with_rc_scope
#if CASE(7)
void tensors_from_pair() {
  tenure::with_rc_scope_tensors([] { return std::pair(zeros({2}), zeros({2})); });
}
#endif

// CASE 10 accept
#if CASE(10)
void fitting_callbacks(const Tensor& outer) {
  const Tensor a = tenure::with_rc_scope_tensor([] { return zeros({2}); });
  const Tensor b = tenure::with_rc_scope_tensor("named", [] { return zeros({2}); });
  const Tensor c = tenure::with_rc_scope_tensor([&]() -> const Tensor& { return outer; });
  const std::vector<Tensor> d = tenure::with_rc_scope_tensors([] { return std::vector<Tensor>{zeros({2})}; });
}
#endif
