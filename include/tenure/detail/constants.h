// What the constants of a gradient may hold, decided by the compiler.
//
// A constant lives as long as the graph does. So it may hold no tensor, which would outlive its scope by that, and no
// address of what may be gone by then. A class that cannot be looked into is let through: what it hides is the
// program's to answer for.
#pragma once

#include <tenure/detail/crosses.h>

namespace tenure {
inline namespace v1 {
namespace detail {

/// Whether T is one of these, or a template that names one, however deep, or a pointer to such.
template <class T, class... Named>
struct Mentions : std::bool_constant<(std::is_same_v<std::remove_cv_t<T>, Named> || ...)> {};
template <class T, class... Named>
requires std::is_pointer_v<T> || std::is_reference_v<T> || std::is_array_v<T>
struct Mentions<T, Named...>
    : Mentions<std::remove_cv_t<std::remove_all_extents_t<std::remove_pointer_t<std::remove_reference_t<T>>>>,
               Named...> {
};
template <template <class...> class C, class... A, class... Named>
struct Mentions<C<A...>, Named...> : std::bool_constant<(Mentions<A, Named...>::value || ...)> {};

constexpr bool may_be_constant(Why why) {
  return why == Why::kFine || why == Why::kUnsure || why == Why::kUnion || why == Why::kIncomplete ||
         why == Why::kOpaque || why == Why::kPointer || why == Why::kSharedPtr;
}

template <class T>
constexpr auto require_constant() {
  static_assert(!Mentions<T, Tensor>::value && decltype(judge<false, T>())::why != Why::kTensor,
                "consts: a constant is or holds a tensor, or points at one; pass it through saves(...)");
  static_assert(!Mentions<T, SharedTensor, VarStore>::value,
                "consts: a constant is or holds a shared tensor; pass an alias of it through saves(...)");
  static_assert(
      may_be_constant(decltype(judge<false, T>())::why) || Mentions<T, Tensor>::value ||
          decltype(judge<false, T>())::why == Why::kTensor,
      "consts: a constant is or holds a view, an iterator, a reference or a function, of what may be gone when "
      "the gradient runs; pass a value: a std::string, a std::vector");
}

}  // namespace detail
}  // namespace v1
}  // namespace tenure
