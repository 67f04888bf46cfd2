// Made by tools/make_ops.py from src/signatures/math.list: methods, and functions for an rvalue.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/math.h"

namespace tenure {
inline namespace v1 {

TENURE_DONATING(abs, ())
TENURE_DONATING(sign, ())
TENURE_DONATING(exp, ())
TENURE_DONATING(expm1, ())
TENURE_DONATING(log, ())
TENURE_DONATING(log1p, ())
TENURE_DONATING(sqrt, ())
TENURE_DONATING(rsqrt, ())
TENURE_DONATING(sin, ())
TENURE_DONATING(cos, ())
TENURE_DONATING(tan, ())
TENURE_DONATING(deg2rad, ())
TENURE_DONATING(rad2deg, ())
TENURE_DONATING(tanh, ())
TENURE_DONATING(erf, ())
TENURE_DONATING(erfinv, ())
TENURE_DONATING(floor, ())
TENURE_DONATING(ceil, ())
TENURE_DONATING(round, ())
TENURE_DONATING(trunc, ())
TENURE_DONATING(frac, ())
TENURE_DONATING(clamp, (std::optional<Scalar> min, std::optional<Scalar> max), min, max)
TENURE_DONATING(maximum, (const Tensor& other), other)
TENURE_DONATING(minimum, (const Tensor& other), other)
TENURE_METHOD(Tensor, conj, ())

}  // namespace v1
}  // namespace tenure
