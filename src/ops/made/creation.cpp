// Made by tools/make_ops.py from src/signatures/creation.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/creation.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, new_empty, (IntArrayRef sizes, TensorOptions options), sizes, options)
TENURE_METHOD(Tensor, new_zeros, (IntArrayRef sizes, TensorOptions options), sizes, options)
TENURE_METHOD(Tensor, new_ones, (IntArrayRef sizes, TensorOptions options), sizes, options)
TENURE_METHOD(Tensor, new_full, (IntArrayRef sizes, const Scalar& value, TensorOptions options), sizes, value, options)
TENURE_METHOD(Tensor, new_empty_strided, (IntArrayRef sizes, IntArrayRef strides, TensorOptions options), sizes,
    strides, options)

}  // namespace v1
}  // namespace tenure
