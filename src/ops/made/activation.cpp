// Made by tools/make_ops.py from src/signatures/activation.list: methods, and functions for an rvalue.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/activation.h"

namespace tenure {
inline namespace v1 {

TENURE_DONATING(sigmoid, ())
TENURE_DONATING(silu, ())
TENURE_DONATING(relu, ())

}  // namespace v1
}  // namespace tenure
