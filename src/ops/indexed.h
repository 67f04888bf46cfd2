// What ops by index share: their shapes, and the work of kernels.
#pragma once

#include "kernels/index.h"
#include "ops/dense.h"

namespace tenure::ops {

/// ShapeError unless the index has at most one dim.
void check_one_dim(const Slot& index);
/// ShapeError if index is longer than x, save in dim `except`, or of another rank.
void check_inside(const Slot& index, const Slot& x, int except, const char* what);
/// ShapeError unless source is as long in dim `at` as the index, and otherwise as x.
void check_slices(const Slot& x, int at, const Slot& index, const Slot& source);
/// DTypeError unless x and source have one dtype.
void check_same_dtype(const Slot& x, const Slot& source);

/// The slices of x's dim that the index names, or what is put there. The table has x's sizes.
kernels::Slices slices_of(const Slot& x, int dim, const Slot& table, const Slot& index, const Slot& slices);
/// A loop over index's shape, one dim of the loop for each, 0-d as one of size 1. Operand 0 is `other`, walked over its
/// first elements, operand 1 the index. The table has the same dims.
void fill_index(kernels::Index& work, const Slot& other, const Slot& index, const Slot& table, int dim);

/// Many terms may meet at one place: those of f16 and bf16 are computed in f32 and rounded once.
inline ScalarType summed_in(ScalarType t) { return is_half(t) ? kFloat : t; }
/// What is written into: x's elements in dtype t, where x lies if the result may and the terms lie elsewhere.
Tensor accumulator(core::Context& c, const Slot& x, const Slot& terms, ScalarType t);

inline int64_t size_at(const Slot& s, int dim) { return s.ndim == 0 ? 1 : s.sizes()[dim]; }

/// Part of g beyond index's sizes is 0: the gradient of a source that was left out in part.
Tensor as_source(const Tensor& g, IntArrayRef source_sizes);

}  // namespace tenure::ops
