// What may leave a scope as a result, and how a type of yours says that it may.
//
// The result of with_rc_scope must be of a kind that crosses: it holds no tensor and nothing that could point at one.
//   crosses:  void, numbers, enums, std::complex, std::chrono, strings, paths; SharedTensor, VarStore, optimisers;
//             Scalar, Half, BFloat16, Device, TensorOptions, Generator;
//             standard containers, optional, variant, pair, tuple, array, unique_ptr of such; classes without data;
//             plain aggregates of such (up to 16 fields), walked field by field
//   refused:  Tensor, references, pointers, views, iterators, closures, std::function, shared_ptr, and whatever holds
//   one
// The result of with_rc_scope_returning may hold tensors in addition: each is handed to the outer scope.
//
// A class that the compiler cannot look into is refused, with an error that names the two ways out below.
#pragma once

#include <tenure/detail/fields.h>

namespace tenure {
inline namespace v1 {

class Tensor;
class SharedTensor;
class VarStore;
class Scalar;
struct Half;
struct BFloat16;
struct Device;
class TensorOptions;
class Generator;
template <class T>
class ArrayRef;
template <class T>
class Span;

/// A promise about T: it holds no tensor, and nothing that points at what may die with a scope. For classes of your
/// own, at namespace scope outside any namespace (or inside namespace tenure):
///   template <> inline constexpr bool tenure::crosses_scope<Config> = true;
/// It is taken at its word for T itself and for T in a container or an aggregate; a class that derives from T needs
/// its own.
/// What keeps a tensor all the same is found when the scope ends: EscapeError.
template <class T>
inline constexpr bool crosses_scope = false;

/// Those of the library that do: owners that no scope ends, and values without a tensor. (Optimisers cross too, as do
/// the tables of text.h.)
template <>
inline constexpr bool crosses_scope<SharedTensor> = true;
template <>
inline constexpr bool crosses_scope<VarStore> = true;
template <>
inline constexpr bool crosses_scope<Scalar> = true;
template <>
inline constexpr bool crosses_scope<Half> = true;
template <>
inline constexpr bool crosses_scope<BFloat16> = true;
template <>
inline constexpr bool crosses_scope<Device> = true;
template <>
inline constexpr bool crosses_scope<TensorOptions> = true;
template <>
inline constexpr bool crosses_scope<Generator> = true;

}  // namespace v1
}  // namespace tenure

/// Lists the fields of T where they cannot be counted for sure (an array, a union, a reference, a base class, over 16
/// fields) or not be seen (a class with private ones). What is listed is treated as the fields of a plain aggregate
/// are, arrays element by element. Stands in a public part of T, or beside T in the same namespace; at most 256 fields:
///   struct Step : Base { Tensor loss; double grad[3]; };
///   TENURE_FIELDS(Step, loss, grad)
/// A field that is left out is not looked at: a tensor in it is found when the scope ends, as an escape.
#define TENURE_FIELDS(T, ...)                                                                      \
  [[maybe_unused]] inline auto tenure_field_types(T*) {                                            \
    return ::tenure::detail::Types<TENURE_DETAIL_MAP(TENURE_DETAIL_FIELD_TYPE, T, __VA_ARGS__)>{}; \
  }                                                                                                \
  [[maybe_unused]] inline auto tenure_fields(T& tenure_value) {                                    \
    return [&tenure_value]([[maybe_unused]] auto& tenure_walk) {                                   \
      TENURE_DETAIL_MAP(TENURE_DETAIL_FIELD_WALK, T, __VA_ARGS__)                                  \
    };                                                                                             \
  }
