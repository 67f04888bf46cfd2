// Which standard template a type is, told by its shape (the names that it has), without including its header.
//
// Only types of namespace std are asked: a class of a user with the same names may hold anything.
#pragma once

#include <tenure/detail/fields.h>

namespace tenure {
inline namespace v1 {
namespace detail {

enum class Shape {
  none,   ///< nothing known
  value,  ///< holds neither a tensor nor an address: complex, bitset, path, all of chrono, what has no data
  tuple,
  pair,
  array,
  variant,
  optional,
  expected,
  unique_ptr,
  sequence,  ///< vector, deque, list, forward_list, basic_string
  map,       ///< and multimap, unordered_map, unordered_multimap
  set,       ///< and its kin
  adaptor,   ///< stack, queue, priority_queue
  shared_ptr,
  function,
  reference_wrapper,
  iterator,
  view
};

/// "… T = std::vector<int>]" on g++ and clang.
template <class T>
constexpr const char* type_text() {
  const char* text = __PRETTY_FUNCTION__;
  for (; *text; ++text) {
    if (text[0] == 'T' && text[1] == ' ' && text[2] == '=' && text[3] == ' ') return text + 4;
  }
  return text;
}
constexpr const char* after(const char* text, const char* prefix) {
  if (!text) return nullptr;
  for (; *prefix; ++prefix, ++text) {
    if (*text != *prefix) return nullptr;
  }
  return text;
}
/// Whether the name of T begins so after "std::" and the inline namespaces of a standard library ("__cxx11::").
template <class T>
constexpr bool std_name_begins(const char* prefix) {
  const char* text = after(type_text<T>(), "std::");
  while (text && text[0] == '_' && text[1] == '_') {
    const char* end = text;
    while (*end && *end != ':' && *end != '<') ++end;
    if (*end != ':') break;
    text = end + 2;
  }
  return after(text, prefix) != nullptr;
}
template <class T>
inline constexpr bool is_std = std_name_begins<T>("");

template <class T>
constexpr bool is_closure() {
  for (const char* text = type_text<T>(); *text; ++text) {
    if (after(text, "<lambda(") || after(text, "(lambda at ")) return !std::is_aggregate_v<T>;
  }
  return false;
}

template <class T>
struct Arguments {
  using types = Types<>;
  static constexpr bool is_signature = false, is_sized = false;
};
template <template <class...> class C, class... A>
struct Arguments<C<A...>> {
  using types = Types<A...>;
  static constexpr bool is_signature = false, is_sized = false;
};
template <template <class, std::size_t> class C, class E, std::size_t n>
struct Arguments<C<E, n>> {
  using types = Types<E>;
  static constexpr bool is_signature = false, is_sized = true;
};
template <template <class...> class C, class R, class... A>
struct Arguments<C<R(A...)>> {
  using types = Types<>;
  static constexpr bool is_signature = true, is_sized = false;
};

/// Whether T is read by get<i> and has one element for each argument.
template <class T, class... A>
constexpr bool has_as_many(Types<A...>) {
  if constexpr (requires { std::tuple_size<T>::value; } && !Arguments<T>::is_sized) {
    return std::tuple_size<T>::value == sizeof...(A);
  } else {
    return false;
  }
}

/// The shape of T, a complete class of namespace std.
template <class T>
constexpr Shape std_shape() {
  if constexpr (Arguments<T>::is_signature) {
    return Shape::function;
  } else if constexpr (std_name_begins<T>("chrono::") || std::is_empty_v<T>) {
    return Shape::value;
  } else if constexpr (std_name_begins<T>("reference_wrapper<")) {
    return Shape::reference_wrapper;
  } else if constexpr (
      requires { typename T::iterator_category; } || requires { typename T::iterator_concept; }) {
    return Shape::iterator;
  } else if constexpr (requires {
                         typename T::first_type;
                         typename T::second_type;
                       }) {
    return Shape::pair;
  } else if constexpr (has_as_many<T>(typename Arguments<T>::types())) {
    return Shape::tuple;
  } else if constexpr (Arguments<T>::is_sized && requires { std::tuple_size<T>::value; }) {
    return Shape::array;
  } else if constexpr (
      requires { T::preferred_separator; } || requires(T & t) { t.to_ullong(); } ||
      requires(T & t) { t.real() + t.imag(); }) {
    return Shape::value;
  } else if constexpr (requires(T & t) { t.valueless_by_exception(); }) {
    return Shape::variant;
  } else if constexpr (requires(T & t) { t.has_value(); }) {
    if constexpr (requires { typename T::error_type; }) return Shape::expected;
    return requires { typename T::value_type; }
    ? Shape::optional : Shape::none;
  } else if constexpr (requires(T & t) { t.use_count(); }) {
    return Shape::shared_ptr;
  } else if constexpr (requires { typename T::deleter_type; }) {
    return Shape::unique_ptr;
  } else if constexpr (requires(T & t) { t.begin() == t.end(); }) {
    if constexpr (!requires { typename T::allocator_type; }) return Shape::view;
    if constexpr (requires { typename T::mapped_type; }) return Shape::map;
    return requires { typename T::key_type; }
    ? Shape::set : Shape::sequence;
  } else if constexpr (requires { typename T::container_type; }) {
    return Shape::adaptor;
  } else {
    return Shape::none;
  }
}

}  // namespace detail
}  // namespace v1
}  // namespace tenure
