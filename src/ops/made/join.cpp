// Made by tools/make_ops.py from src/signatures/join.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/join.h"

namespace tenure {
inline namespace v1 {

TENURE_OUT(hstack, out_apart, (TensorList tensors), tensors)
TENURE_OUT(vstack, out_apart, (TensorList tensors), tensors)
TENURE_OUT(dstack, out_apart, (TensorList tensors), tensors)
TENURE_OUT(column_stack, out_apart, (TensorList tensors), tensors)
TENURE_ALIAS(Tensor, row_stack, vstack, (TensorList tensors), tensors)
TENURE_ALIAS_OUT(row_stack, vstack, (TensorList tensors), tensors)

}  // namespace v1
}  // namespace tenure
