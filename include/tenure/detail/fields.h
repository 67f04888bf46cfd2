// The fields of a class, without reflection: counted by trying initialisers, reached by structured bindings.
//
// Bindings need the exact number of fields, and a wrong number is an error that no template can catch. So a count is
// used only where nothing can distort it; elsewhere it is kUnsure, and the user lists the fields (TENURE_FIELDS).
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace tenure {
inline namespace v1 {
namespace detail {

template <class... T>
struct Types {};

inline constexpr std::size_t kMaxFields = 16;
inline constexpr std::size_t kUnsure = 0;

/// Initialises any field but an array or an lvalue reference. Declared only.
template <std::size_t...>
struct Anything {
  template <class U>
  operator U() const;
};
/// Initialises only what a binding of T cannot reach: a base of T, and a union (it may be anonymous).
template <class T>
struct BaseOrUnion {
  template <class U>
  requires(std::is_union_v<U> || (std::is_base_of_v<U, T> && !std::is_same_v<U, T>)) operator U() const;
};
/// Initialises only classes that take whatever is given.
struct Stranger {};

template <std::size_t n>
using Seq = std::make_index_sequence<n>;

#define TENURE_DETAIL_BRACES_0
#define TENURE_DETAIL_BRACES_1 TENURE_DETAIL_BRACES_0{},
#define TENURE_DETAIL_BRACES_2 TENURE_DETAIL_BRACES_1{},
#define TENURE_DETAIL_BRACES_3 TENURE_DETAIL_BRACES_2{},
#define TENURE_DETAIL_BRACES_4 TENURE_DETAIL_BRACES_3{},
#define TENURE_DETAIL_BRACES_5 TENURE_DETAIL_BRACES_4{},
#define TENURE_DETAIL_BRACES_6 TENURE_DETAIL_BRACES_5{},
#define TENURE_DETAIL_BRACES_7 TENURE_DETAIL_BRACES_6{},
#define TENURE_DETAIL_BRACES_8 TENURE_DETAIL_BRACES_7{},
#define TENURE_DETAIL_BRACES_9 TENURE_DETAIL_BRACES_8{},
#define TENURE_DETAIL_BRACES_10 TENURE_DETAIL_BRACES_9{},
#define TENURE_DETAIL_BRACES_11 TENURE_DETAIL_BRACES_10{},
#define TENURE_DETAIL_BRACES_12 TENURE_DETAIL_BRACES_11{},
#define TENURE_DETAIL_BRACES_13 TENURE_DETAIL_BRACES_12{},
#define TENURE_DETAIL_BRACES_14 TENURE_DETAIL_BRACES_13{},
#define TENURE_DETAIL_BRACES_15 TENURE_DETAIL_BRACES_14{},
#define TENURE_DETAIL_BRACES_16 TENURE_DETAIL_BRACES_15{},
#define TENURE_DETAIL_BRACES_17 TENURE_DETAIL_BRACES_16{},
#define TENURE_DETAIL_EACH_COUNT(X) \
  X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16)

/// T{{}, {}, …, tail}: braces stand for one field each, also for an array, but not for one without a default.
template <class T, std::size_t n, class... Tail>
constexpr bool takes_braces() {
#define TENURE_DETAIL_TRY(k)                 \
  if constexpr (n == k) return requires {    \
      T{TENURE_DETAIL_BRACES_##k Tail()...}; \
    };
  TENURE_DETAIL_TRY(0)
  TENURE_DETAIL_EACH_COUNT(TENURE_DETAIL_TRY)
  TENURE_DETAIL_TRY(17)
#undef TENURE_DETAIL_TRY
}
/// T{x, x, …}: also fields without a default, but an array takes one for each element.
template <class T, std::size_t... i>
constexpr bool takes_values(std::index_sequence<i...>) {
  return requires { T{Anything<i>()...}; };
}
template <class T, std::size_t... before, std::size_t... inner, std::size_t... after>
constexpr bool takes_group(std::index_sequence<before...>, std::index_sequence<inner...>,
                           std::index_sequence<after...>) {
  return requires { T{Anything<before>()..., {Anything<inner>()...}, Anything<after>()...}; };
}
template <class T, class Middle, std::size_t... before, std::size_t... after>
constexpr bool takes_between(std::index_sequence<before...>, std::index_sequence<after...>) {
  return requires { T{Anything<before>()..., Middle(), Anything<after>()...}; };
}

/// The largest count in [low, high] that takes_braces, given that low does and that counts are taken without a gap.
template <class T, std::size_t low, std::size_t high>
constexpr std::size_t most_braces() {
  if constexpr (low == high) {
    return low;
  } else {
    constexpr std::size_t middle = (low + high + 1) / 2;
    if constexpr (takes_braces<T, middle>()) {
      return most_braces<T, middle, high>();
    } else {
      return most_braces<T, low, middle - 1>();
    }
  }
}
template <class T, std::size_t n>
constexpr std::size_t most_values() {
  if constexpr (n == 0 || takes_values<T>(Seq<n>())) {
    return n;
  } else {
    return most_values<T, n - 1>();
  }
}

/// Whether, of count values that T takes, those from i on fill an array. An array takes a group of exactly its length
/// in place of that many values; anything else that takes such a group takes all the other values as well.
template <class T, std::size_t count, std::size_t i, std::size_t length>
constexpr bool has_array_from() {
  if constexpr (i + 1 >= count) {
    return false;
  } else if constexpr (i + length > count ||
                       (length == 2 && takes_group<T>(Seq<i>(), Seq<0>(), Seq<count - i - 1>()))) {
    return has_array_from<T, count, i + 1, 2>();
  } else if constexpr (takes_group<T>(Seq<i>(), Seq<length>(), Seq<count - i - length>()) &&
                       !takes_group<T>(Seq<i>(), Seq<length>(), Seq<count - i - 1>())) {
    return true;
  } else {
    return has_array_from<T, count, i, length + 1>();
  }
}

template <class T, std::size_t count, bool has_default, std::size_t... i>
constexpr bool has_base_or_union(std::index_sequence<i...>) {
  if constexpr (has_default) {
    return ((takes_braces<T, i, BaseOrUnion<T>>() && !takes_braces<T, i, Stranger>()) || ...);
  } else {
    return ((takes_between<T, BaseOrUnion<T>>(Seq<i>(), Seq<count - i - 1>()) &&
             !takes_between<T, Stranger>(Seq<i>(), Seq<count - i - 1>())) ||
            ...);
  }
}

/// The number of fields by braces if all have a default of their own, else kUnsure.
template <class T>
constexpr std::size_t count_by_braces() {
  if constexpr (!takes_braces<T, 0>()) {
    return kUnsure;
  } else {
    constexpr std::size_t n = most_braces<T, 0, kMaxFields + 1>();
    if constexpr (n > kMaxFields || takes_braces<T, n, Anything<>>()) {
      return kUnsure;
    } else {
      return has_base_or_union<T, n, true>(Seq<n>()) ? kUnsure : n;
    }
  }
}
/// The number of fields by values if none is an array, else kUnsure.
template <class T>
constexpr std::size_t count_by_values() {
  constexpr std::size_t n = most_values<T, kMaxFields + 1>();
  if constexpr (n > kMaxFields || has_array_from<T, n, 0, 2>()) {
    return kUnsure;
  } else {
    return has_base_or_union<T, n, false>(Seq<n>()) ? kUnsure : n;
  }
}

/// How many fields the aggregate T has, in the order in which a structured binding names them; or kUnsure.
template <class T>
constexpr std::size_t count_fields() {
  if constexpr (requires { std::tuple_size<T>::value; }) {
    return kUnsure;  // A binding would call get<i>, not name the fields.
  } else if constexpr (constexpr std::size_t n = count_by_braces<T>(); n != kUnsure) {
    return n;
  } else {
    return count_by_values<T>();
  }
}

// f1 … f16 as lists: names, types, and a walk that leaves alone what it does not want (a bit-field has no reference).
#define TENURE_DETAIL_VISIT(f) \
  if constexpr (W::template wants<decltype(f)>) walk(f);
#define TENURE_DETAIL_NAMES_1 f1
#define TENURE_DETAIL_TYPES_1 decltype(f1)
#define TENURE_DETAIL_WALK_1 TENURE_DETAIL_VISIT(f1)
#define TENURE_DETAIL_NAMES_2 TENURE_DETAIL_NAMES_1, f2
#define TENURE_DETAIL_TYPES_2 TENURE_DETAIL_TYPES_1, decltype(f2)
#define TENURE_DETAIL_WALK_2 TENURE_DETAIL_WALK_1 TENURE_DETAIL_VISIT(f2)
#define TENURE_DETAIL_NAMES_3 TENURE_DETAIL_NAMES_2, f3
#define TENURE_DETAIL_TYPES_3 TENURE_DETAIL_TYPES_2, decltype(f3)
#define TENURE_DETAIL_WALK_3 TENURE_DETAIL_WALK_2 TENURE_DETAIL_VISIT(f3)
#define TENURE_DETAIL_NAMES_4 TENURE_DETAIL_NAMES_3, f4
#define TENURE_DETAIL_TYPES_4 TENURE_DETAIL_TYPES_3, decltype(f4)
#define TENURE_DETAIL_WALK_4 TENURE_DETAIL_WALK_3 TENURE_DETAIL_VISIT(f4)
#define TENURE_DETAIL_NAMES_5 TENURE_DETAIL_NAMES_4, f5
#define TENURE_DETAIL_TYPES_5 TENURE_DETAIL_TYPES_4, decltype(f5)
#define TENURE_DETAIL_WALK_5 TENURE_DETAIL_WALK_4 TENURE_DETAIL_VISIT(f5)
#define TENURE_DETAIL_NAMES_6 TENURE_DETAIL_NAMES_5, f6
#define TENURE_DETAIL_TYPES_6 TENURE_DETAIL_TYPES_5, decltype(f6)
#define TENURE_DETAIL_WALK_6 TENURE_DETAIL_WALK_5 TENURE_DETAIL_VISIT(f6)
#define TENURE_DETAIL_NAMES_7 TENURE_DETAIL_NAMES_6, f7
#define TENURE_DETAIL_TYPES_7 TENURE_DETAIL_TYPES_6, decltype(f7)
#define TENURE_DETAIL_WALK_7 TENURE_DETAIL_WALK_6 TENURE_DETAIL_VISIT(f7)
#define TENURE_DETAIL_NAMES_8 TENURE_DETAIL_NAMES_7, f8
#define TENURE_DETAIL_TYPES_8 TENURE_DETAIL_TYPES_7, decltype(f8)
#define TENURE_DETAIL_WALK_8 TENURE_DETAIL_WALK_7 TENURE_DETAIL_VISIT(f8)
#define TENURE_DETAIL_NAMES_9 TENURE_DETAIL_NAMES_8, f9
#define TENURE_DETAIL_TYPES_9 TENURE_DETAIL_TYPES_8, decltype(f9)
#define TENURE_DETAIL_WALK_9 TENURE_DETAIL_WALK_8 TENURE_DETAIL_VISIT(f9)
#define TENURE_DETAIL_NAMES_10 TENURE_DETAIL_NAMES_9, f10
#define TENURE_DETAIL_TYPES_10 TENURE_DETAIL_TYPES_9, decltype(f10)
#define TENURE_DETAIL_WALK_10 TENURE_DETAIL_WALK_9 TENURE_DETAIL_VISIT(f10)
#define TENURE_DETAIL_NAMES_11 TENURE_DETAIL_NAMES_10, f11
#define TENURE_DETAIL_TYPES_11 TENURE_DETAIL_TYPES_10, decltype(f11)
#define TENURE_DETAIL_WALK_11 TENURE_DETAIL_WALK_10 TENURE_DETAIL_VISIT(f11)
#define TENURE_DETAIL_NAMES_12 TENURE_DETAIL_NAMES_11, f12
#define TENURE_DETAIL_TYPES_12 TENURE_DETAIL_TYPES_11, decltype(f12)
#define TENURE_DETAIL_WALK_12 TENURE_DETAIL_WALK_11 TENURE_DETAIL_VISIT(f12)
#define TENURE_DETAIL_NAMES_13 TENURE_DETAIL_NAMES_12, f13
#define TENURE_DETAIL_TYPES_13 TENURE_DETAIL_TYPES_12, decltype(f13)
#define TENURE_DETAIL_WALK_13 TENURE_DETAIL_WALK_12 TENURE_DETAIL_VISIT(f13)
#define TENURE_DETAIL_NAMES_14 TENURE_DETAIL_NAMES_13, f14
#define TENURE_DETAIL_TYPES_14 TENURE_DETAIL_TYPES_13, decltype(f14)
#define TENURE_DETAIL_WALK_14 TENURE_DETAIL_WALK_13 TENURE_DETAIL_VISIT(f14)
#define TENURE_DETAIL_NAMES_15 TENURE_DETAIL_NAMES_14, f15
#define TENURE_DETAIL_TYPES_15 TENURE_DETAIL_TYPES_14, decltype(f15)
#define TENURE_DETAIL_WALK_15 TENURE_DETAIL_WALK_14 TENURE_DETAIL_VISIT(f15)
#define TENURE_DETAIL_NAMES_16 TENURE_DETAIL_NAMES_15, f16
#define TENURE_DETAIL_TYPES_16 TENURE_DETAIL_TYPES_15, decltype(f16)
#define TENURE_DETAIL_WALK_16 TENURE_DETAIL_WALK_15 TENURE_DETAIL_VISIT(f16)

/// Types<…> of the n fields as declared: references stay references, other types may be const.
template <std::size_t n, class T>
auto bound_types([[maybe_unused]] const T& value) {
#define TENURE_DETAIL_BIND(k)                                       \
  if constexpr (n == k) {                                           \
    [[maybe_unused]] const auto& [TENURE_DETAIL_NAMES_##k] = value; \
    return Types<TENURE_DETAIL_TYPES_##k>{};                        \
  }
  TENURE_DETAIL_EACH_COUNT(TENURE_DETAIL_BIND)
#undef TENURE_DETAIL_BIND
}

/// Calls walk(field) on those of the n fields whose type W::wants.
template <std::size_t n, class T, class W>
void walk_bound([[maybe_unused]] T& value, [[maybe_unused]] W& walk) {
#define TENURE_DETAIL_BIND(k)                                 \
  if constexpr (n == k) {                                     \
    [[maybe_unused]] auto& [TENURE_DETAIL_NAMES_##k] = value; \
    TENURE_DETAIL_WALK_##k                                    \
  }
  TENURE_DETAIL_EACH_COUNT(TENURE_DETAIL_BIND)
#undef TENURE_DETAIL_BIND
}

#undef TENURE_DETAIL_EACH_COUNT
#undef TENURE_DETAIL_VISIT
#undef TENURE_DETAIL_BRACES_0
#undef TENURE_DETAIL_BRACES_1
#undef TENURE_DETAIL_BRACES_2
#undef TENURE_DETAIL_BRACES_3
#undef TENURE_DETAIL_BRACES_4
#undef TENURE_DETAIL_BRACES_5
#undef TENURE_DETAIL_BRACES_6
#undef TENURE_DETAIL_BRACES_7
#undef TENURE_DETAIL_BRACES_8
#undef TENURE_DETAIL_BRACES_9
#undef TENURE_DETAIL_BRACES_10
#undef TENURE_DETAIL_BRACES_11
#undef TENURE_DETAIL_BRACES_12
#undef TENURE_DETAIL_BRACES_13
#undef TENURE_DETAIL_BRACES_14
#undef TENURE_DETAIL_BRACES_15
#undef TENURE_DETAIL_BRACES_16
#undef TENURE_DETAIL_BRACES_17
#undef TENURE_DETAIL_NAMES_1
#undef TENURE_DETAIL_TYPES_1
#undef TENURE_DETAIL_WALK_1
#undef TENURE_DETAIL_NAMES_2
#undef TENURE_DETAIL_TYPES_2
#undef TENURE_DETAIL_WALK_2
#undef TENURE_DETAIL_NAMES_3
#undef TENURE_DETAIL_TYPES_3
#undef TENURE_DETAIL_WALK_3
#undef TENURE_DETAIL_NAMES_4
#undef TENURE_DETAIL_TYPES_4
#undef TENURE_DETAIL_WALK_4
#undef TENURE_DETAIL_NAMES_5
#undef TENURE_DETAIL_TYPES_5
#undef TENURE_DETAIL_WALK_5
#undef TENURE_DETAIL_NAMES_6
#undef TENURE_DETAIL_TYPES_6
#undef TENURE_DETAIL_WALK_6
#undef TENURE_DETAIL_NAMES_7
#undef TENURE_DETAIL_TYPES_7
#undef TENURE_DETAIL_WALK_7
#undef TENURE_DETAIL_NAMES_8
#undef TENURE_DETAIL_TYPES_8
#undef TENURE_DETAIL_WALK_8
#undef TENURE_DETAIL_NAMES_9
#undef TENURE_DETAIL_TYPES_9
#undef TENURE_DETAIL_WALK_9
#undef TENURE_DETAIL_NAMES_10
#undef TENURE_DETAIL_TYPES_10
#undef TENURE_DETAIL_WALK_10
#undef TENURE_DETAIL_NAMES_11
#undef TENURE_DETAIL_TYPES_11
#undef TENURE_DETAIL_WALK_11
#undef TENURE_DETAIL_NAMES_12
#undef TENURE_DETAIL_TYPES_12
#undef TENURE_DETAIL_WALK_12
#undef TENURE_DETAIL_NAMES_13
#undef TENURE_DETAIL_TYPES_13
#undef TENURE_DETAIL_WALK_13
#undef TENURE_DETAIL_NAMES_14
#undef TENURE_DETAIL_TYPES_14
#undef TENURE_DETAIL_WALK_14
#undef TENURE_DETAIL_NAMES_15
#undef TENURE_DETAIL_TYPES_15
#undef TENURE_DETAIL_WALK_15
#undef TENURE_DETAIL_NAMES_16
#undef TENURE_DETAIL_TYPES_16
#undef TENURE_DETAIL_WALK_16

/// Whether TENURE_FIELDS lists the fields of T, inside it or beside it.
template <class T>
inline constexpr bool lists_fields_inside = requires(T& t) {
  t.tenure_fields(t);
};
template <class T>
inline constexpr bool lists_fields_beside = requires(T& t) {
  tenure_fields(t);
};
template <class T>
inline constexpr bool lists_fields = lists_fields_inside<T> || lists_fields_beside<T>;

template <class T>
auto listed_types(T& t) {
  if constexpr (lists_fields_inside<T>) {
    return t.tenure_field_types(&t);
  } else {
    return tenure_field_types(&t);
  }
}
template <class T, class W>
void walk_listed(T& t, W& walk) {
  if constexpr (lists_fields_inside<T>) {
    t.tenure_fields(t)(walk);
  } else {
    tenure_fields(t)(walk);
  }
}

}  // namespace detail
}  // namespace v1
}  // namespace tenure

// The parts of TENURE_FIELDS: m(T, a) for each of up to 256 names, with what separates them.
#define TENURE_DETAIL_FIELD_TYPE(T, field, ...) decltype(T::field) __VA_OPT__(, )
#define TENURE_DETAIL_FIELD_WALK(T, field, ...)                                                     \
  if constexpr (std::remove_reference_t<decltype(tenure_walk)>::template wants<decltype(T::field)>) \
    tenure_walk(tenure_value.field);
#define TENURE_DETAIL_PARENS ()
#define TENURE_DETAIL_SCAN4(...) __VA_ARGS__
#define TENURE_DETAIL_SCAN3(...) \
  TENURE_DETAIL_SCAN4(TENURE_DETAIL_SCAN4(TENURE_DETAIL_SCAN4(TENURE_DETAIL_SCAN4(__VA_ARGS__))))
#define TENURE_DETAIL_SCAN2(...) \
  TENURE_DETAIL_SCAN3(TENURE_DETAIL_SCAN3(TENURE_DETAIL_SCAN3(TENURE_DETAIL_SCAN3(__VA_ARGS__))))
#define TENURE_DETAIL_SCAN1(...) \
  TENURE_DETAIL_SCAN2(TENURE_DETAIL_SCAN2(TENURE_DETAIL_SCAN2(TENURE_DETAIL_SCAN2(__VA_ARGS__))))
#define TENURE_DETAIL_SCAN(...) \
  TENURE_DETAIL_SCAN1(TENURE_DETAIL_SCAN1(TENURE_DETAIL_SCAN1(TENURE_DETAIL_SCAN1(__VA_ARGS__))))
#define TENURE_DETAIL_MAP(m, T, ...) __VA_OPT__(TENURE_DETAIL_SCAN(TENURE_DETAIL_MAP_STEP(m, T, __VA_ARGS__)))
#define TENURE_DETAIL_MAP_STEP(m, T, field, ...) \
  m(T, field, __VA_ARGS__) __VA_OPT__(TENURE_DETAIL_MAP_AGAIN TENURE_DETAIL_PARENS(m, T, __VA_ARGS__))
#define TENURE_DETAIL_MAP_AGAIN() TENURE_DETAIL_MAP_STEP
