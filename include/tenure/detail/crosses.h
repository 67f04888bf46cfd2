// Which results may leave a scope (tenure/crosses.h), decided by the compiler, with one error that says what to use.
//
// judge<hand_off, T>() looks through T and returns a Verdict: kFine, or the first thing in it that may not leave. With
// hand_off, tensors may, where for_each_tensor reaches them.
#pragma once

#include <tenure/crosses.h>
#include <tenure/detail/std_shape.h>

namespace tenure {
inline namespace v1 {
namespace detail {

enum class Why {
  kFine,
  kNothing,
  kTensor,
  kReference,
  kPointer,
  kView,
  kIterator,
  kReferenceWrapper,
  kFunction,
  kClosure,
  kSharedPtr,
  kOutOfReach,
  kUnsure,
  kUnion,
  kIncomplete,
  kOpaque
};

/// T is the type that was refused, somewhere inside the result.
template <Why w, class T>
struct Verdict {
  static constexpr Why why = w;
  using type = T;
};
using Fine = Verdict<Why::kFine, void>;

/// Open: the aggregates that are being looked through, so that a type may hold more of its own (a tree).
template <bool hand_off, class T, class... Open>
constexpr auto judge();

template <class V, class... Rest>
constexpr auto first_refusal(V first, Rest... rest) {
  if constexpr (sizeof...(Rest) == 0 || V::why != Why::kFine) {
    return first;
  } else {
    return first_refusal(rest...);
  }
}
template <bool hand_off, class... Open, class... T>
constexpr auto judge_all(Types<T...>) {
  return first_refusal(Fine(), judge<hand_off, T, Open...>()...);
}

/// Deleters, comparators, hashes and allocators: no data, a plain function, or something that crosses.
template <class T, class... Open>
constexpr auto judge_helper() {
  if constexpr (std::is_class_v<T> && std::is_empty_v<T>) {
    return Fine();
  } else if constexpr (std::is_function_v<std::remove_pointer_t<T>> || std_name_begins<T>("pmr::")) {
    return Fine();
  } else {
    return judge<false, T, Open...>();
  }
}
template <class T, class... Open>
constexpr auto judge_helpers() {
  if constexpr (requires { typename T::hasher; }) {
    return first_refusal(judge_helper<typename T::hasher, Open...>(), judge_helper<typename T::key_equal, Open...>(),
                         judge_helper<typename T::allocator_type, Open...>());
  } else if constexpr (requires { typename T::key_compare; }) {
    return first_refusal(judge_helper<typename T::key_compare, Open...>(),
                         judge_helper<typename T::allocator_type, Open...>());
  } else if constexpr (requires { typename T::value_compare; }) {
    return judge_helper<typename T::value_compare, Open...>();
  } else if constexpr (requires { typename T::allocator_type; }) {
    return judge_helper<typename T::allocator_type, Open...>();
  } else if constexpr (requires { typename T::deleter_type; }) {
    return judge_helper<typename T::deleter_type, Open...>();
  } else {
    return Fine();
  }
}

/// T holds an Element that no hand-off reaches: keys of a set, what a queue hides, an array of unknown length.
template <bool hand_off, class T, class Element, class... Open>
constexpr auto judge_hidden() {
  using V = decltype(judge<false, Element, Open...>());
  if constexpr (hand_off && V::why == Why::kTensor) {
    return Verdict<Why::kOutOfReach, T>();
  } else {
    return V();
  }
}

template <bool hand_off, class T, class... Open>
constexpr auto judge_std() {
  constexpr Shape shape = std_shape<T>();
  if constexpr (shape == Shape::value) {
    return Fine();
  } else if constexpr (shape == Shape::pair || shape == Shape::tuple || shape == Shape::array ||
                       shape == Shape::variant || shape == Shape::expected || shape == Shape::optional) {
    return judge_all<hand_off, Open...>(typename Arguments<T>::types());
  } else if constexpr (shape == Shape::unique_ptr) {
    using P = typename std::remove_reference_t<T>::pointer;
    if constexpr (!std::is_pointer_v<P> || std::is_void_v<typename T::element_type>) {
      return Verdict<Why::kOpaque, T>();
    } else if constexpr (requires(T & t) { t[0]; }) {
      return first_refusal(judge_hidden<hand_off, T, typename T::element_type, Open...>(), judge_helpers<T, Open...>());
    } else {
      return first_refusal(judge<hand_off, typename T::element_type, Open...>(), judge_helpers<T, Open...>());
    }
  } else if constexpr (shape == Shape::sequence) {
    return first_refusal(judge<hand_off, typename T::value_type, Open...>(), judge_helpers<T, Open...>());
  } else if constexpr (shape == Shape::map) {
    return first_refusal(judge<hand_off, typename T::key_type, Open...>(),
                         judge<hand_off, typename T::mapped_type, Open...>(), judge_helpers<T, Open...>());
  } else if constexpr (shape == Shape::set) {
    return first_refusal(judge_hidden<hand_off, T, typename T::value_type, Open...>(), judge_helpers<T, Open...>());
  } else if constexpr (shape == Shape::adaptor) {
    return first_refusal(judge_hidden<hand_off, T, typename T::container_type, Open...>(), judge_helpers<T, Open...>());
  } else if constexpr (shape == Shape::shared_ptr) {
    return Verdict<Why::kSharedPtr, T>();
  } else if constexpr (shape == Shape::function) {
    return Verdict<Why::kFunction, T>();
  } else if constexpr (shape == Shape::reference_wrapper) {
    return Verdict<Why::kReferenceWrapper, T>();
  } else if constexpr (shape == Shape::iterator) {
    return Verdict<Why::kIterator, T>();
  } else if constexpr (shape == Shape::view) {
    return Verdict<Why::kView, T>();
  } else {
    return Verdict<Why::kOpaque, T>();
  }
}

template <class... T>
constexpr bool has_array(Types<T...>) {
  return (std::is_array_v<T> || ...);
}
template <bool hand_off, class T, class... Open>
constexpr auto judge_aggregate() {
  constexpr std::size_t n = count_fields<T>();
  if constexpr (n == kUnsure) {
    return Verdict<Why::kUnsure, T>();
  } else {
    using Fields = decltype(bound_types<n>(std::declval<const T&>()));
    if constexpr (has_array(Fields())) {
      return Verdict<Why::kUnsure, T>();
    } else {
      return judge_all<hand_off, T, Open...>(Fields());
    }
  }
}

template <class T>
inline constexpr bool is_own_view = false;
template <class T>
inline constexpr bool is_own_view<ArrayRef<T>> = true;
template <class T>
inline constexpr bool is_own_view<Span<T>> = true;

template <bool hand_off, class Q, class... Open>
constexpr auto judge() {
  using T = std::remove_cv_t<Q>;
  if constexpr (std::is_reference_v<T>) {
    return Verdict<Why::kReference, T>();
  } else if constexpr (std::is_same_v<T, Tensor>) {
    return Verdict < hand_off ? Why::kFine : Why::kTensor, T > ();
  } else if constexpr (crosses_scope<T> || (std::is_same_v<T, Open> || ...)) {
    return Fine();
  } else if constexpr (is_own_view<T>) {
    return Verdict<Why::kView, T>();
  } else if constexpr (std::is_pointer_v<T> || std::is_member_pointer_v<T> || std::is_null_pointer_v<T>) {
    return Verdict<Why::kPointer, T>();
  } else if constexpr (std::is_bounded_array_v<T>) {
    return judge<hand_off, std::remove_extent_t<T>, Open...>();
  } else if constexpr (!std::is_class_v<T> && !std::is_union_v<T>) {
    return Fine();
  } else if constexpr (!requires { sizeof(T); }) {
    return Verdict<Why::kIncomplete, T>();
  } else if constexpr (lists_fields<T>) {
    return judge_all<hand_off, T, Open...>(decltype(listed_types(std::declval<T&>()))());
  } else if constexpr (is_std<T>) {
    return judge_std<hand_off, T, Open...>();
  } else if constexpr (std::is_union_v<T>) {
    return Verdict<Why::kUnion, T>();
  } else if constexpr (is_closure<T>()) {
    return Verdict<Why::kClosure, T>();
  } else if constexpr (std::is_empty_v<T>) {
    return Fine();
  } else if constexpr (requires { typename T::iterator_category; }) {
    return Verdict<Why::kIterator, T>();
  } else if constexpr (std::is_aggregate_v<T>) {
    return judge_aggregate<hand_off, T, Open...>();
  } else {
    return Verdict<Why::kOpaque, T>();
  }
}

/// Whether T may be the result of with_rc_scope.
template <class T>
inline constexpr bool crosses_v = decltype(judge<false, T>())::why == Why::kFine;
/// Whether T may be the result of with_rc_scope_returning.
template <class T>
inline constexpr bool hands_off_v = !std::is_void_v<T> && decltype(judge<true, T>())::why == Why::kFine;

// The checks return auto, not void: deducing it makes the compiler do them at the call, before what follows it.

/// The one place of the messages. Result is what the callback returns, Culprit what in it is refused: both appear in
/// the compiler's note.
template <bool hand_off, class Result, class Culprit, Why why>
constexpr auto refuse() {
#define TENURE_DETAIL_REFUSE(reason, text)                          \
  static_assert(hand_off || why != reason, "with_rc_scope: " text); \
  static_assert(!hand_off || why != reason, "with_rc_scope_returning: " text);
  static_assert(why != Why::kNothing, "with_rc_scope_returning: the callback returns nothing; use with_rc_scope");
  static_assert(why != Why::kTensor,
                "with_rc_scope: the result holds a tensor, which dies with its scope; use with_rc_scope_tensor, "
                "with_rc_scope_returning or share()");
  static_assert(why != Why::kOutOfReach,
                "with_rc_scope_returning: the result holds tensors where none can be handed off (a set, a queue, an "
                "array of unknown length); use a vector or a map");
  TENURE_DETAIL_REFUSE(Why::kReference,
                       "the result is or holds a reference, to what may die with the scope; return a value")
  TENURE_DETAIL_REFUSE(Why::kPointer,
                       "the result is or holds a pointer, to what may die with the scope; return the value, or a "
                       "std::unique_ptr to it")
  TENURE_DETAIL_REFUSE(Why::kView,
                       "the result is or holds a view (span, string_view), of what may die with the scope; return the "
                       "values: a std::string, a std::vector, to_vector()")
  TENURE_DETAIL_REFUSE(Why::kIterator,
                       "the result is or holds an iterator, into what may die with the scope; return the value or its "
                       "index")
  TENURE_DETAIL_REFUSE(
      Why::kReferenceWrapper,
      "the result is or holds a std::reference_wrapper, to what may die with the scope; return a value "
      "or a SharedTensor")
  TENURE_DETAIL_REFUSE(Why::kFunction,
                       "the result is or holds a std::function, which may keep a tensor that it captured; return the "
                       "values, and make the function outside")
  TENURE_DETAIL_REFUSE(Why::kClosure,
                       "the result is or holds a lambda, which may keep a tensor that it captured; return the values, "
                       "and make the lambda outside")
  TENURE_DETAIL_REFUSE(Why::kSharedPtr,
                       "the result is or holds a std::shared_ptr, which may keep a tensor for others too; return a "
                       "std::unique_ptr, a value or a SharedTensor")
  TENURE_DETAIL_REFUSE(Why::kUnsure,
                       "the result holds a class whose fields cannot be counted for sure (it has an array, a union, a "
                       "reference, a base class or over 16 fields); list them: TENURE_FIELDS(T, a, b)")
  TENURE_DETAIL_REFUSE(Why::kUnion,
                       "the result is or holds a union, which does not say what it holds; use std::variant, or list "
                       "what may be looked at: TENURE_FIELDS(T, a, b)")
  TENURE_DETAIL_REFUSE(Why::kIncomplete, "the result holds a class that is only declared here; include its definition")
  TENURE_DETAIL_REFUSE(Why::kOpaque,
                       "the result holds a class that cannot be looked into; list its fields, TENURE_FIELDS(T, a, b), "
                       "or, if it holds no tensor: template <> inline constexpr bool tenure::crosses_scope<T> = true")
#undef TENURE_DETAIL_REFUSE
}

template <class T>
constexpr auto require_crosses() {
  using V = decltype(judge<false, T>());
  refuse<false, T, typename V::type, V::why>();
}
template <class T>
constexpr auto require_hand_off() {
  if constexpr (std::is_void_v<T>) {
    refuse<true, T, void, Why::kNothing>();
  } else {
    using V = decltype(judge<true, T>());
    refuse<true, T, typename V::type, V::why>();
  }
}

template <class T>
inline constexpr bool is_tensor_vector = false;
template <template <class...> class C, class... A>
inline constexpr bool is_tensor_vector<C<Tensor, A...>> = std_name_begins<C<Tensor, A...>>("vector<");

/// The result of a callback of with_rc_scope_tensor: a Tensor.
template <class R>
constexpr auto require_tensor_result() {
  using T = std::remove_cvref_t<R>;
  static_assert(!std::is_void_v<T>,
                "with_rc_scope_tensor: the callback returns nothing; return a tensor, or use with_rc_scope");
  static_assert(!is_tensor_vector<T>,
                "with_rc_scope_tensor: the callback returns several tensors; use with_rc_scope_tensors");
  static_assert(std::is_void_v<T> || is_tensor_vector<T> || std::is_same_v<T, Tensor>,
                "with_rc_scope_tensor: the callback must return a Tensor; for a structure of tensors use "
                "with_rc_scope_returning, for what holds none with_rc_scope");
}
/// The result of a callback of with_rc_scope_tensors: a std::vector<Tensor>.
template <class R>
constexpr auto require_tensors_result() {
  using T = std::remove_cvref_t<R>;
  static_assert(
      !std::is_void_v<T>,
      "with_rc_scope_tensors: the callback returns nothing; return a std::vector<Tensor>, or use with_rc_scope");
  static_assert(!std::is_same_v<T, Tensor>,
                "with_rc_scope_tensors: the callback returns one tensor; use with_rc_scope_tensor");
  static_assert(std::is_void_v<T> || is_tensor_vector<T> || std::is_same_v<T, Tensor>,
                "with_rc_scope_tensors: the callback must return a std::vector<Tensor>; for another structure of "
                "tensors use with_rc_scope_returning, for what holds none with_rc_scope");
}

template <class T, class F>
void walk_tensors(T& value, F& f);

template <class F>
struct TensorWalk {
  F& f;
  template <class T>
  static constexpr bool wants = !crosses_v<T>;
  template <class T>
  void operator()(T& field) const {
    walk_tensors(field, f);
  }
};

template <class T, class F, std::size_t... i>
void walk_tuple(T& value, F& f, std::index_sequence<i...>) {
  (walk_tensors(get<i>(value), f), ...);
}
template <class T, class F, std::size_t... i>
void walk_variant(T& value, F& f, std::index_sequence<i...>) {
  const auto walk = [&f](auto* held) {
    if (held) walk_tensors(*held, f);
  };
  (walk(get_if<i>(&value)), ...);
}
template <class... T>
constexpr Seq<sizeof...(T)> indices(Types<T...>) {
  return {};
}

template <class Q, class F>
void walk_std([[maybe_unused]] Q& value, [[maybe_unused]] F& f) {
  using T = std::remove_cv_t<Q>;
  constexpr Shape shape = std_shape<T>();
  if constexpr (shape == Shape::pair) {
    walk_tensors(value.first, f);
    walk_tensors(value.second, f);
  } else if constexpr (shape == Shape::tuple) {
    walk_tuple(value, f, indices(typename Arguments<T>::types()));
  } else if constexpr (shape == Shape::variant) {
    walk_variant(value, f, indices(typename Arguments<T>::types()));
  } else if constexpr (shape == Shape::optional || shape == Shape::unique_ptr) {
    if (value) walk_tensors(*value, f);
  } else if constexpr (shape == Shape::expected) {
    if (!value) {
      walk_tensors(value.error(), f);
    } else if constexpr (!std::is_void_v<typename T::value_type>) {
      walk_tensors(*value, f);
    }
  } else {
    for (auto& element : value) walk_tensors(element, f);
  }
}

template <class Q, class F>
void walk_tensors(Q& value, F& f) {
  using T = std::remove_cv_t<Q>;
  if constexpr (std::is_same_v<T, Tensor>) {
    f(const_cast<Tensor&>(value));
  } else if constexpr (crosses_v<T>) {
    // Holds none.
  } else if constexpr (std::is_array_v<T>) {
    for (auto& element : value) walk_tensors(element, f);
  } else if constexpr (lists_fields<T>) {
    TensorWalk<F> walk{f};
    walk_listed(const_cast<T&>(value), walk);
  } else if constexpr (is_std<T>) {
    walk_std(value, f);
  } else {
    TensorWalk<F> walk{f};
    walk_bound<count_fields<T>()>(value, walk);
  }
}

/// Calls f(Tensor&) for every tensor in value, empty handles included, in the order of fields and elements. What
/// crosses by itself is not looked at. f may ask and hand off, but not assign: a key or a const field is passed
/// likewise.
template <class T, class F>
void for_each_tensor(T& value, F&& f) {
  if constexpr (hands_off_v<T>) {
    walk_tensors(value, f);
  } else {
    require_hand_off<T>();
  }
}

}  // namespace detail
}  // namespace v1
}  // namespace tenure
