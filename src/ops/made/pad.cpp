// Made by tools/make_ops.py from src/signatures/pad.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/pad.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, constant_pad_nd, (IntArrayRef pad, const Scalar& value), pad, value)

}  // namespace v1
}  // namespace tenure
