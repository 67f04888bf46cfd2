// The constants of a gradient hold no tensor, and nothing that points at what may be gone when it runs.
#include <tenure/tenure.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

using tenure::SharedTensor;
using tenure::Tensor;

struct Pair {
  Tensor first;
  double second;
};
class Hidden {
 public:
  explicit Hidden(int v) : v_(v) {}
  int v() const { return v_; }

 private:
  int v_;
};

template <class... T>
void record(const Tensor& out, const Tensor& x, const T&... t) {
  tenure::differentiable("mine", tenure::outs(out), tenure::ins(x), tenure::saves(), tenure::consts(t...),
                         [](tenure::Grads& d, const auto&...) { d.set(0, d.out()); });
}

// CASE 1 refuse: consts: a constant is or holds a tensor, or points at one; pass it through saves(...)
#if CASE(1)
void a_tensor(const Tensor& x) { tenure::consts(1, x); }
#endif

// CASE 2 refuse: consts: a constant is or holds a tensor, or points at one; pass it through saves(...)
#if CASE(2)
void a_vector(const std::vector<Tensor>& x) { tenure::consts(x); }
#endif

// CASE 3 refuse: consts: a constant is or holds a tensor, or points at one; pass it through saves(...)
#if CASE(3)
void a_tuple(const Tensor& x) { tenure::consts(std::tuple<int*, Tensor>(nullptr, x)); }
#endif

// CASE 4 refuse: consts: a constant is or holds a tensor, or points at one; pass it through saves(...)
#if CASE(4)
void an_optional(const Tensor& x) { tenure::consts(std::optional<Tensor>(x)); }
#endif

// CASE 5 refuse: consts: a constant is or holds a tensor, or points at one; pass it through saves(...)
#if CASE(5)
void a_struct(const Tensor& x) { tenure::consts(Pair{x, 1}); }
#endif

// CASE 6 refuse: consts: a constant is or holds a tensor, or points at one; pass it through saves(...)
#if CASE(6)
void a_pointer(const Tensor& x) { tenure::consts(&x); }
#endif

// CASE 7 refuse: consts: a constant is or holds a tensor, or points at one; pass it through saves(...)
#if CASE(7)
void a_shared_pointer(const Tensor& x) { tenure::consts(std::make_shared<Tensor>(x)); }
#endif

// CASE 8 refuse: consts: a constant is or holds a tensor, or points at one; pass it through saves(...)
#if CASE(8)
void a_reference(const Tensor& x) { tenure::consts(std::ref(x)); }
#endif

// CASE 9 refuse: consts: a constant is or holds a shared tensor; pass an alias of it through saves(...)
#if CASE(9)
void a_shared_tensor(const SharedTensor& w) { tenure::consts(w); }
#endif

// CASE 10 refuse: consts: a constant is or holds a shared tensor; pass an alias of it through saves(...)
#if CASE(10)
void a_map(const std::map<std::string, SharedTensor>& w) { tenure::consts(w); }
#endif

// CASE 11 refuse: consts: a constant is or holds a view, an iterator, a reference or a function
// CASE 11 also: of what may be gone when the gradient runs; pass a value: a std::string, a std::vector
#if CASE(11)
void sizes(const Tensor& x) { tenure::consts(x.sizes()); }
#endif

// CASE 12 refuse: consts: a constant is or holds a view, an iterator, a reference or a function
#if CASE(12)
void a_text(std::string_view s) { tenure::consts(s); }
#endif

// CASE 13 refuse: consts: a constant is or holds a view, an iterator, a reference or a function
#if CASE(13)
void a_closure(const Tensor& x) {
  tenure::consts([x] { return x; });
}
#endif

// CASE 14 refuse: consts: a constant is or holds a view, an iterator, a reference or a function
#if CASE(14)
void a_function(const std::function<double()>& f) { tenure::consts(f); }
#endif

// CASE 15 refuse: differentiable: an op has an output
#if CASE(15)
void nothing(const Tensor& x) {
  tenure::differentiable("mine", tenure::outs(), tenure::ins(x), tenure::saves(), tenure::consts(),
                         [](tenure::Grads&) {});
}
#endif

// CASE 16 refuse: use of deleted function
// CASE 16 only: g++
#if CASE(16)
tenure::Grads kept(tenure::Grads& d) { return d; }
#endif

// CASE 17 accept
#if CASE(17)
void numbers(const Tensor& out, const Tensor& x) {
  const int* p = nullptr;
  record(out, x, 1, 2.0, tenure::Scalar(3), tenure::kFloat, std::string("text"), std::vector<int64_t>{1, 2},
         std::optional<double>(), std::pair(1, 2), Hidden(4), std::make_shared<const Hidden>(5), p, "literal" + 0);
}
#endif

// CASE 18 accept
#if CASE(18)
void nothing_at_all(const Tensor& out, const Tensor& x) { record(out, x); }
#endif
