// Made by tools/make_ops.py from src/signatures/meta.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/meta.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(bool, is_nonzero, ())
TENURE_METHOD(bool, is_same_size, (const Tensor& other), other)
TENURE_METHOD(bool, is_set_to, (const Tensor& other), other)
TENURE_METHOD(bool, is_signed, ())
TENURE_METHOD(bool, is_pinned, ())

}  // namespace v1
}  // namespace tenure
