// Made by tools/make_ops.py from src/signatures/complex.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/complex.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, angle, ())
TENURE_OUT(angle, out_apart, (const Tensor& x), x)
TENURE_METHOD(Tensor, conj_physical, ())
TENURE_IN_PLACE(conj_physical, true, ())
TENURE_OUT(conj_physical, out_apart, (const Tensor& x), x)
TENURE_METHOD(Tensor, resolve_conj, ())
TENURE_METHOD(Tensor, resolve_neg, ())

}  // namespace v1
}  // namespace tenure
