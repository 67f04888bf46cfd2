// Made by tools/make_ops.py from src/signatures/activation.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/activation.h"

namespace tenure {
inline namespace v1 {

TENURE_DONATING(sigmoid, ())
TENURE_IN_PLACE(sigmoid, false, ())
TENURE_OUT(sigmoid, out, (const Tensor& x), x)
TENURE_DONATING(silu, ())
TENURE_IN_PLACE(silu, false, ())
TENURE_OUT(silu, out, (const Tensor& x), x)
TENURE_DONATING(relu, ())
TENURE_IN_PLACE(relu, false, ())
TENURE_OUT(relu, out, (const Tensor& x), x)

}  // namespace v1
}  // namespace tenure
