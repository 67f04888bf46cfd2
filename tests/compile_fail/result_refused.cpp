// What with_rc_scope must not return: a tensor, or anything that holds one or may point at one. Each message says what
// to use.
#include <tenure/tenure.h>

#include <any>
#include <array>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

using tenure::Tensor;
using tenure::with_rc_scope;
using tenure::zeros;

static int number;

// ---- tensors, alone and held ----

// CASE 1 refuse: with_rc_scope: the result holds a tensor, which dies with its scope; use with_rc_scope_tensor,
// CASE 1 also: with_rc_scope_returning or share()
#if CASE(1)
void returns_tensor() {
  with_rc_scope([] { return zeros({2}); });
}
#endif

// CASE 2 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(2)
void returns_optional() {
  with_rc_scope([] { return std::optional<Tensor>(zeros({2})); });
}
#endif

// CASE 3 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(3)
void returns_pair() {
  with_rc_scope([] { return std::pair(1, zeros({2})); });
}
#endif

// CASE 4 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(4)
void returns_vector() {
  with_rc_scope([] { return std::vector<Tensor>{zeros({2})}; });
}
#endif

// CASE 5 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(5)
void returns_map() {
  with_rc_scope([] { return std::map<std::string, Tensor>{{"a", zeros({2})}}; });
}
#endif

// CASE 6 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(6)
struct Loss {
  double value;
  Tensor kept;
};
void returns_aggregate() {
  with_rc_scope([] { return Loss{1, zeros({2})}; });
}
#endif

// CASE 7 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(7)
struct Inner {
  Tensor kept;
};
struct Outer {
  std::string name;
  std::vector<std::map<int, std::optional<Inner>>> deep;
};
void returns_deep() {
  with_rc_scope([] { return Outer{}; });
}
#endif

// CASE 8 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(8)
void returns_tuple() {
  with_rc_scope([] { return std::tuple(1, 2.0, zeros({2})); });
}
#endif

// CASE 9 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(9)
void returns_variant() {
  with_rc_scope([] { return std::variant<int, Tensor>(1); });
}
#endif

// CASE 10 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(10)
void returns_array() {
  with_rc_scope([] { return std::array<Tensor, 2>{}; });
}
#endif

// CASE 11 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(11)
void returns_unique_ptr() {
  with_rc_scope([] { return std::make_unique<Tensor>(zeros({2})); });
}
#endif

// CASE 12 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(12)
void returns_queue() {
  with_rc_scope([] { return std::queue<Tensor>(); });
}
#endif

// CASE 13 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(13)
struct Node {
  std::vector<Node> children;
  std::unique_ptr<Node> next;
  Tensor kept;
};
void returns_tree() {
  with_rc_scope([] { return Node{}; });
}
#endif

// CASE 14 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(14)
struct Step {
  int number;
  Tensor kept[2];
};
TENURE_FIELDS(Step, number, kept)
void returns_listed_fields() {
  with_rc_scope([] { return Step{}; });
}
#endif

// CASE 15 refuse: with_rc_scope: the result holds a tensor, which dies with its scope
#if CASE(15)
void named_scope() {
  with_rc_scope("step", [] { return zeros({2}); });
}
#endif

// ---- what may point at one ----

// CASE 20 refuse: with_rc_scope: the result is or holds a reference, to what may die with the scope; return a value
#if CASE(20)
void returns_reference() {
  with_rc_scope([]() -> int& { return number; });
}
#endif

// CASE 21 refuse: with_rc_scope: the result is or holds a reference, to what may die with the scope; return a value
#if CASE(21)
void returns_tensor_reference(Tensor& t) {
  with_rc_scope([&]() -> const Tensor& { return t; });
}
#endif

// CASE 22 refuse: with_rc_scope: the result is or holds a reference, to what may die with the scope; return a value
#if CASE(22)
void returns_tie() {
  with_rc_scope([] { return std::tie(number); });
}
#endif

// CASE 23 refuse: with_rc_scope: the result is or holds a pointer, to what may die with the scope; return the value, or
// a CASE 23 also: std::unique_ptr to it
#if CASE(23)
void returns_pointer() {
  with_rc_scope([] { return &number; });
}
#endif

// CASE 24 refuse: with_rc_scope: the result is or holds a pointer
#if CASE(24)
void returns_data_ptr(const Tensor& t) {
  with_rc_scope([&] { return t.data_ptr<float>(); });
}
#endif

// CASE 25 refuse: with_rc_scope: the result is or holds a pointer
#if CASE(25)
struct Loan {
  float* data;
  int size;
};
void returns_pointer_in_aggregate() {
  with_rc_scope([] { return std::vector<Loan>(); });
}
#endif

// CASE 26 refuse: with_rc_scope: the result is or holds a pointer
#if CASE(26)
void returns_function_pointer() {
  with_rc_scope([] { return +[](int i) { return i; }; });
}
#endif

// CASE 27 refuse: with_rc_scope: the result is or holds a pointer
#if CASE(27)
void returns_nullptr() {
  with_rc_scope([] { return nullptr; });
}
#endif

// CASE 28 refuse: with_rc_scope: the result is or holds a view (span, string_view), of what may die with the scope;
// return CASE 28 also: the values: a std::string, a std::vector, to_vector()
#if CASE(28)
void returns_span() {
  with_rc_scope([] { return std::span<int>(&number, 1); });
}
#endif

// CASE 29 refuse: with_rc_scope: the result is or holds a view
#if CASE(29)
void returns_string_view() {
  with_rc_scope([] { return std::string_view("text"); });
}
#endif

// CASE 30 refuse: with_rc_scope: the result is or holds a view
#if CASE(30)
void returns_string_view_in_aggregate() {
  struct Named {
    std::string_view name;
    int value;
  };
  with_rc_scope([] { return Named{"a", 1}; });
}
#endif

// CASE 31 refuse: with_rc_scope: the result is or holds an iterator, into what may die with the scope; return the value
// or CASE 31 also: its index
#if CASE(31)
void returns_iterator(std::vector<int>& v) {
  with_rc_scope([&] { return v.begin(); });
}
#endif

// CASE 32 refuse: with_rc_scope: the result is or holds an iterator
#if CASE(32)
void returns_map_iterator(std::map<int, Tensor>& m) {
  with_rc_scope([&] { return m.insert({1, Tensor()}); });
}
#endif

// CASE 33 refuse: with_rc_scope: the result is or holds an iterator
#if CASE(33)
void returns_inserter(std::vector<Tensor>& v) {
  with_rc_scope([&] { return std::back_inserter(v); });
}
#endif

// CASE 34 refuse: with_rc_scope: the result is or holds a std::reference_wrapper, to what may die with the scope;
// return a CASE 34 also: value or a SharedTensor
#if CASE(34)
void returns_reference_wrapper(Tensor& t) {
  with_rc_scope([&] { return std::ref(t); });
}
#endif

// CASE 35 refuse: with_rc_scope: the result is or holds a std::function, which may keep a tensor that it captured;
// return CASE 35 also: the values, and make the function outside
#if CASE(35)
void returns_function() {
  with_rc_scope([] { return std::function<void()>([] {}); });
}
#endif

// CASE 36 refuse: with_rc_scope: the result is or holds a lambda, which may keep a tensor that it captured; return the
// CASE 36 also: values, and make the lambda outside
#if CASE(36)
void returns_capturing_lambda() {
  with_rc_scope([] { return [t = zeros({2})] { return t.item<float>(); }; });
}
#endif

// CASE 37 refuse: with_rc_scope: the result is or holds a lambda
#if CASE(37)
void returns_plain_lambda() {
  with_rc_scope([] { return [](auto x) { return x; }; });
}
#endif

// CASE 38 refuse: with_rc_scope: the result is or holds a lambda
#if CASE(38)
void returns_optional_lambda() {
  with_rc_scope([] { return std::optional([t = zeros({2})] { return t.item<float>(); }); });
}
#endif

// CASE 39 refuse: with_rc_scope: the result is or holds a std::shared_ptr, which may keep a tensor for others too;
// return a CASE 39 also: std::unique_ptr, a value or a SharedTensor
#if CASE(39)
void returns_shared_ptr() {
  with_rc_scope([] { return std::make_shared<Tensor>(zeros({2})); });
}
#endif

// CASE 40 refuse: with_rc_scope: the result is or holds a std::shared_ptr
#if CASE(40)
void returns_weak_ptr() {
  with_rc_scope([] { return std::vector<std::weak_ptr<int>>(); });
}
#endif

// CASE 41 refuse: with_rc_scope: the result is or holds a std::function
#if CASE(41)
void returns_set_with_function() {
  with_rc_scope([] { return std::set<int, std::function<bool(int, int)>>(); });
}
#endif

// CASE 42 refuse: with_rc_scope: the result is or holds a std::function
#if CASE(42)
void returns_unique_ptr_with_function() {
  with_rc_scope([] { return std::unique_ptr<int, std::function<void(int*)>>(); });
}
#endif

// CASE 43 refuse: with_rc_scope: the result is or holds a lambda
#if CASE(43)
void returns_set_with_capture(const Tensor& t) {
  with_rc_scope([&] {
    auto less = [t](int a, int b) { return a < b; };
    return std::set<int, decltype(less)>(less);
  });
}
#endif

// CASE 44 refuse: with_rc_scope: the result is or holds a view
// CASE 44 only: g++
#if CASE(44)
void returns_subrange(std::vector<Tensor>& v) {
  with_rc_scope([&] { return std::ranges::subrange(v.begin(), v.end()); });
}
#endif

// CASE 45 refuse: with_rc_scope: the result is or holds a view
#if CASE(45)
void returns_sizes(const Tensor& t) {
  with_rc_scope([&] { return t.sizes(); });
}
#endif

// CASE 46 refuse: with_rc_scope: the result is or holds a view
#if CASE(46)
void returns_span_of_a_tensor(const Tensor& t) {
  with_rc_scope([&] { return t.span<float>(); });
}
#endif

// CASE 47 refuse: with_rc_scope: the result holds a class that cannot be looked into
#if CASE(47)
void returns_any() {
  with_rc_scope([] { return std::any(zeros({2})); });
}
#endif

// CASE 48 refuse: with_rc_scope: the result holds a class that cannot be looked into
#if CASE(48)
void returns_pointer_to_void() {
  with_rc_scope([] { return std::unique_ptr<void, void (*)(void*)>(nullptr, [](void*) {}); });
}
#endif

// CASE 49 refuse: with_rc_scope: the result holds a class that cannot be looked into
#if CASE(49)
void returns_an_accessor(const Tensor& t) {
  with_rc_scope([&] { return t.accessor<float, 2>(); });
}
#endif

// CASE 50 refuse: with_rc_scope: the result holds a class that cannot be looked into
#if CASE(50)
void returns_a_packed_accessor(const Tensor& t) {
  with_rc_scope([&] { return t.packed_accessor32<float, 2>(); });
}
#endif
