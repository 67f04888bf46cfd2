// Methods are functions with the tensor in front: one line here defines that of Tensor and that of SharedTensor, which
// works on an alias.
//
//   TENURE_METHOD(Tensor, narrow, (int64_t dim, int64_t start, int64_t length), dim, start, length)
//
// A result type with a comma in it needs a name of its own first.
#pragma once

#include <tenure/shared.h>
#include <tenure/tensor.h>

#include "core/op.h"

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

#define TENURE_METHOD(result, name, parameters, ...)         \
  result Tensor::name parameters const {                     \
    core::Op op(#name);                                      \
    return tenure::name(*this __VA_OPT__(, ) __VA_ARGS__);   \
  }                                                          \
  result SharedTensor::name parameters const {               \
    core::Op op(#name);                                      \
    return tenure::name(alias() __VA_OPT__(, ) __VA_ARGS__); \
  }
