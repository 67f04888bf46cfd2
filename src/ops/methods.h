// Methods are functions with the tensor in front. src/ops/made/ has a line for each, which defines that of Tensor and
// that of SharedTensor, which works on an alias; a method by hand has such a line in its family's file.
//
//   TENURE_METHOD(Tensor, narrow, (int64_t dim, int64_t start, int64_t length), dim, start, length)
//
// A result type with a comma in it needs a name of its own first.
#pragma once

#include <tenure/shared.h>
#include <tenure/tensor.h>

#include <tuple>

#include "core/donate.h"
#include "core/op.h"
#include "ops/inplace.h"
#include "ops/quick.h"

// TENURE_METHOD_BY names, in front, the function that does the work: it takes the context first, and the op begins
// once.
#define TENURE_METHOD_BY(function, result, name, parameters, ...) \
  result Tensor::name parameters const {                          \
    core::Op op(#name);                                           \
    return function(op.c, *this __VA_OPT__(, ) __VA_ARGS__);      \
  }                                                               \
  result SharedTensor::name parameters const {                    \
    core::Op op(#name);                                           \
    return function(op.c, alias() __VA_OPT__(, ) __VA_ARGS__);    \
  }

#define TENURE_METHOD(result, name, parameters, ...)       \
  result Tensor::name parameters const {                   \
    core::Op op(#name);                                    \
    return tenure::name(*this __VA_OPT__(, ) __VA_ARGS__); \
  }                                                        \
  result SharedTensor::name parameters const {             \
    core::Op op(#name);                                    \
    const Tensor t = alias();                              \
    return tenure::name(t __VA_OPT__(, ) __VA_ARGS__);     \
  }

// The methods of a function that writes into a tensor that it is given for good, and the function for an rvalue;
// TENURE_DONATING_ONLY makes that alone. The parameters are those behind the tensor, or, of TENURE_DONATING_SECOND, the
// one before it.
//
//   TENURE_DONATING(add, (const Tensor& other, const Scalar& alpha), other, alpha)
#define TENURE_BARE(...) __VA_ARGS__
#define TENURE_DONATING_ONLY(name, op_name, parameters, ...)                          \
  Tensor name(Tensor&& x __VA_OPT__(, ) TENURE_BARE parameters) {                     \
    core::Op op(op_name);                                                             \
    core::Donation donation(op.c, x __VA_OPT__(, ) __VA_ARGS__);                      \
    return donation.given(tenure::name(std::as_const(x) __VA_OPT__(, ) __VA_ARGS__)); \
  }
#define TENURE_DONATING_SECOND(name, op_name, parameters, first)  \
  Tensor name(TENURE_BARE parameters, Tensor&& x) {               \
    core::Op op(op_name);                                         \
    core::Donation donation(op.c, x);                             \
    return donation.given(tenure::name(first, std::as_const(x))); \
  }
#define TENURE_DONATING(name, parameters, ...)                                            \
  TENURE_DONATING_ONLY(name, #name, parameters __VA_OPT__(, ) __VA_ARGS__)                \
  Tensor Tensor::name parameters const& {                                                 \
    core::Op op(#name);                                                                   \
    return tenure::name(*this __VA_OPT__(, ) __VA_ARGS__);                                \
  }                                                                                       \
  Tensor Tensor::name parameters&& {                                                      \
    core::Op op(#name);                                                                   \
    core::Donation donation(op.c, *this __VA_OPT__(, ) __VA_ARGS__);                      \
    return donation.given(tenure::name(std::as_const(*this) __VA_OPT__(, ) __VA_ARGS__)); \
  }                                                                                       \
  Tensor SharedTensor::name parameters const& {                                           \
    core::Op op(#name);                                                                   \
    const Tensor t = alias();                                                             \
    return tenure::name(t __VA_OPT__(, ) __VA_ARGS__);                                    \
  }

// The form in place; `of_others`: whether the function is made of others.
//
//   TENURE_IN_PLACE(add, false, (const Tensor& other, const Scalar& alpha), other, alpha)
#define TENURE_IN_PLACE(name, of_others, parameters, ...)                                                   \
  namespace forms {                                                                                         \
  struct name;                                                                                              \
  }                                                                                                         \
  const Tensor& Tensor::name##_ parameters const {                                                          \
    core::Op op(#name "_");                                                                                 \
    if (__builtin_expect(ops::quick<forms::name>(op.c, *this __VA_OPT__(, ) __VA_ARGS__), 1)) return *this; \
    return ops::write_in_place(op.c, #name "_", *this, of_others, [&](const Tensor& x) {                    \
      return tenure::name(x __VA_OPT__(, ) __VA_ARGS__);                                                    \
    } __VA_OPT__(, ) __VA_ARGS__);                                                                          \
  }

// The forms with a destination, which comes first or last; `form`: out, or out_apart of a function that reads its
// operands at any time. TENURE_OUTS: of two results.
//
//   TENURE_OUT(mm, out_apart, (const Tensor& a, const Tensor& b), a, b)
#define TENURE_OUT(name, form, parameters, ...)                                                                    \
  const Tensor& name##_out(const Tensor& out, TENURE_BARE parameters) {                                            \
    core::Op op(#name "_out");                                                                                     \
    return ops::write_out(                                                                                         \
        op.c, #name "_out", out, core::Destination::form, [&] { return tenure::name(__VA_ARGS__); }, __VA_ARGS__); \
  }                                                                                                                \
  const Tensor& name##_outf(TENURE_BARE parameters, const Tensor& out) {                                           \
    core::Op op(#name "_out");                                                                                     \
    return tenure::name##_out(out, __VA_ARGS__);                                                                   \
  }
#define TENURE_OUTS(name, parameters, ...)                                                       \
  OutTensors name##_out(const Tensor& out0, const Tensor& out1, TENURE_BARE parameters) {        \
    core::Op op(#name "_out");                                                                   \
    return ops::write_outs(                                                                      \
        op.c, #name "_out", out0, out1, [&] { return tenure::name(__VA_ARGS__); }, __VA_ARGS__); \
  }                                                                                              \
  OutTensors name##_outf(TENURE_BARE parameters, const Tensor& out0, const Tensor& out1) {       \
    core::Op op(#name "_out");                                                                   \
    return tenure::name##_out(out0, out1, __VA_ARGS__);                                          \
  }

// Other names: of the function, its form in place, and those with a destination.
#define TENURE_ALIAS(result, name, of, parameters, ...) \
  result name parameters {                              \
    core::Op op(#name);                                 \
    return tenure::of(__VA_ARGS__);                     \
  }
#define TENURE_ALIAS_IN_PLACE(name, of, parameters, ...) \
  const Tensor& Tensor::name##_ parameters const {       \
    core::Op op(#name "_");                              \
    return of##_(__VA_ARGS__);                           \
  }
#define TENURE_ALIAS_OUT(name, of, parameters, ...)                      \
  const Tensor& name##_out(const Tensor& out, TENURE_BARE parameters) {  \
    core::Op op(#name "_out");                                           \
    return tenure::of##_out(out, __VA_ARGS__);                           \
  }                                                                      \
  const Tensor& name##_outf(TENURE_BARE parameters, const Tensor& out) { \
    core::Op op(#name "_out");                                           \
    return tenure::of##_out(out, __VA_ARGS__);                           \
  }

// x += y, which is x.add_(y).
#define TENURE_ASSIGNMENT(symbol, name, type)   \
  Tensor& Tensor::operator symbol(type other) { \
    core::Op op(#name);                         \
    name(other);                                \
    return *this;                               \
  }

namespace tenure {
inline namespace v1 {
/// With the tensor in front, for the methods.
Tensor polygamma(const Tensor& x, int64_t n);
}  // namespace v1
using TwoTensors = std::tuple<Tensor, Tensor>;
using ThreeTensors = std::tuple<Tensor, Tensor, Tensor>;
using OutTensors = std::tuple<const Tensor&, const Tensor&>;
}  // namespace tenure
