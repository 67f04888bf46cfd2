// Batches of matrix products on tensors of any layout.
#pragma once

#include <string>

#include "core/make.h"

namespace tenure::ops {

/// One operand of a product: matrices [rows, cols] over batch dims. Strides in elements.
struct Matrices {
  Tensor tensor;        // keeps the bytes
  bool stands;          // a vector as a column
  bool turned = false;  // the last two dims of the tensor are columns and rows
  char* data;
  ScalarType dtype;
  int64_t rows, cols, row, col;
  core::Dims batch, step;

  /// The last two dims are the matrix. A vector is one row, or one column if it `stands`.
  Matrices(const Tensor& t, bool stands);
};

/// The same matrices, each transposed, where they are. Not for vectors.
Matrices transposed(const Matrices& m);

/// out [batch…, a.rows, b.cols], dense, = a · b, with each operand's batch dims broadcast to `batch`. Checks nothing
/// but the dtype (DTypeError for bool): a.cols is b.rows, the dtypes are one, and `out` has f32 elements for f16 and
/// bf16.
void multiply(core::Context& c, const Matrices& a, const Matrices& b, IntArrayRef batch, const core::Slot& out);

/// For errors: "a is f32[2], b is f32[3]".
std::string both(const core::Slot& a, const core::Slot& b);

/// The type that a product is computed in.
constexpr ScalarType product_type(ScalarType t) noexcept {
  return t == ScalarType::Half || t == ScalarType::BFloat16 ? ScalarType::Float : t;
}

}  // namespace tenure::ops
