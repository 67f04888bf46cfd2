// What with_rc_scope_returning may return: any structure of tensors in which each can be found; and what it may not.
#include <tenure/tenure.h>

#include <array>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <span>
#include <stack>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

using tenure::SharedTensor;
using tenure::Tensor;
using tenure::with_rc_scope_returning;
using tenure::zeros;

struct Layer {
  Tensor output;
  int depth;
  std::optional<Tensor> cache;
  unsigned last : 1;
};
struct Node {
  Tensor value;
  std::vector<Node> children;
  std::unique_ptr<Node> next;
};

// CASE 1 accept
#if CASE(1)
void vocabulary_types() {
  const Tensor a = with_rc_scope_returning([] { return zeros({2}); });
  const std::pair<int, Tensor> b = with_rc_scope_returning([] { return std::pair(1, zeros({2})); });
  with_rc_scope_returning([] { return std::tuple(zeros({2}), 1, std::string("a"), zeros({2})); });
  with_rc_scope_returning([] { return std::array<Tensor, 3>(); });
  with_rc_scope_returning([] { return std::optional(zeros({2})); });
  with_rc_scope_returning([] { return std::variant<int, Tensor>(zeros({2})); });
  with_rc_scope_returning([] { return std::make_unique<Tensor>(zeros({2})); });
}
#endif

// CASE 2 accept
#if CASE(2)
void containers() {
  with_rc_scope_returning([] { return std::vector<Tensor>(); });
  with_rc_scope_returning([] { return std::deque<Tensor>(); });
  with_rc_scope_returning([] { return std::list<Tensor>(); });
  with_rc_scope_returning([] { return std::map<std::string, Tensor>(); });
  with_rc_scope_returning([] { return std::unordered_map<std::string, std::vector<Tensor>>(); });
}
#endif

// CASE 3 accept
#if CASE(3)
void aggregates() {
  const Layer a = with_rc_scope_returning([] { return Layer{zeros({2}), 1, {}, 0}; });
  with_rc_scope_returning("layers", [] { return std::vector<Layer>(); });
  const Node b = with_rc_scope_returning([] { return Node{}; });
}
#endif

// CASE 4 accept
#if CASE(4)
struct HandedBase {
  Tensor first;
};
struct Handed : HandedBase {
  Tensor more[3];
};
TENURE_FIELDS(Handed, first, more)
void listed_fields() {
  const Handed a = with_rc_scope_returning([] { return Handed{}; });
}
#endif

// CASE 5 accept
#if CASE(5)
void without_tensors() {
  const int a = with_rc_scope_returning([] { return 1; });
  with_rc_scope_returning([] { return std::vector<bool>(); });
  with_rc_scope_returning([] { return std::pair(std::string(), SharedTensor()); });
}
#endif

// CASE 10 refuse: with_rc_scope_returning: the result is or holds a pointer
#if CASE(10)
void pointer(Tensor& t) {
  with_rc_scope_returning([&] { return std::pair(zeros({2}), &t); });
}
#endif

// CASE 11 refuse: with_rc_scope_returning: the result is or holds a std::reference_wrapper
#if CASE(11)
void reference_wrapper(Tensor& t) {
  with_rc_scope_returning([&] { return std::vector{std::ref(t)}; });
}
#endif

// CASE 12 refuse: with_rc_scope_returning: the result is or holds a lambda
#if CASE(12)
void lambda() {
  with_rc_scope_returning([] { return [t = zeros({2})] {}; });
}
#endif

// CASE 13 refuse: with_rc_scope_returning: the result is or holds a std::function
#if CASE(13)
void function() {
  with_rc_scope_returning([] { return std::function<Tensor()>(); });
}
#endif

// CASE 14 refuse: with_rc_scope_returning: the result is or holds a std::shared_ptr
#if CASE(14)
void shared_ptr() {
  with_rc_scope_returning([] { return std::make_shared<Tensor>(); });
}
#endif

// CASE 15 refuse: with_rc_scope_returning: the result holds tensors where none can be handed off (a set, a queue, an
// array CASE 15 also: of unknown length); use a vector or a map
#if CASE(15)
void stack() {
  with_rc_scope_returning([] { return std::stack<Tensor>(); });
}
#endif

// CASE 16 refuse: with_rc_scope_returning: the result holds tensors where none can be handed off
#if CASE(16)
struct Less {
  bool operator()(const Tensor&, const Tensor&) const { return false; }
};
void set() {
  with_rc_scope_returning([] { return std::set<Tensor, Less>(); });
}
#endif

// CASE 17 refuse: with_rc_scope_returning: the result holds tensors where none can be handed off
#if CASE(17)
void array_of_unknown_length() {
  with_rc_scope_returning([] { return std::make_unique<Tensor[]>(2); });
}
#endif

// CASE 18 refuse: with_rc_scope_returning: the result holds a class whose fields cannot be counted for sure (it has an
// array CASE 18 also: list them: TENURE_FIELDS(T, a, b)
#if CASE(18)
struct Arrays {
  Tensor t[2];
};
void array_field() {
  with_rc_scope_returning([] { return Arrays{}; });
}
#endif

// CASE 19 refuse: list them: TENURE_FIELDS(T, a, b)
#if CASE(19)
struct Base {
  Tensor t;
};
struct Derived : Base {
  Tensor u;
};
void base_class() {
  with_rc_scope_returning([] { return Derived{}; });
}
#endif

// CASE 20 refuse: with_rc_scope_returning: the result holds a class that cannot be looked into
#if CASE(20)
class Closed {
 public:
  Closed() = default;

 private:
  Tensor t_;
};
void closed_class() {
  with_rc_scope_returning([] { return Closed(); });
}
#endif

// CASE 21 refuse: with_rc_scope_returning: the callback returns nothing; use with_rc_scope
#if CASE(21)
void nothing() {
  with_rc_scope_returning([] {});
}
#endif

// CASE 22 refuse: with_rc_scope_returning: the result is or holds a view
#if CASE(22)
void span(std::vector<Tensor>& v) {
  with_rc_scope_returning([&] { return std::span<Tensor>(v); });
}
#endif
