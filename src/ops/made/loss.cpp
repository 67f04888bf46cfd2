// Made by tools/make_ops.py from src/signatures/loss.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/loss.h"

namespace tenure {
inline namespace v1 {

TENURE_OUT(mse_loss, out_apart, (const Tensor& x, const Tensor& target, int64_t reduction), x, target, reduction)

}  // namespace v1
}  // namespace tenure
