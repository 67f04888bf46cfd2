// RcScope is a guard of a block: it is not copied, moved, or made with new. Loans are not taken from a temporary.
#include <tenure/tenure.h>

#include <memory>
#include <utility>

using tenure::RcScope;
using tenure::Tensor;
using tenure::zeros;

// CASE 1 refuse: deleted
#if CASE(1)
void copied() {
  RcScope a("a");
  RcScope b = a;
}
#endif

// CASE 2 refuse: deleted
#if CASE(2)
void moved() {
  RcScope a("a");
  RcScope b = std::move(a);
}
#endif

// CASE 3 refuse: operator new
#if CASE(3)
void made_with_new() { auto* a = new RcScope("a"); }
#endif

// CASE 4 refuse: data_ptr
#if CASE(4)
void pointer_into_a_temporary() { float* p = zeros({2}).data_ptr<float>(); }
#endif

// CASE 5 refuse: with_rc_scope_returning: the result is or holds a pointer
#if CASE(5)
std::pair<Tensor, int*> handed_off_with_a_pointer(int* p) {
  RcScope a("a");
  return a.hand_off(std::pair(zeros({2}), p));
}
#endif

// CASE 10 accept
#if CASE(10)
Tensor handed_off() {
  RcScope scope("step");
  RcScope inner({.name = "inner"});
  return scope.hand_off(zeros({2}));
}
std::pair<Tensor, int> structure_handed_off() {
  RcScope scope;
  return scope.hand_off(std::pair(zeros({2}), 1));
}
#endif
