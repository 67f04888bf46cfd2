// Made by tools/make_ops.py from src/signatures/bessel.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/bessel.h"

namespace tenure {
inline namespace v1 {

TENURE_DONATING(i0, ())
TENURE_IN_PLACE(i0, false, ())
TENURE_OUT(i0, out, (const Tensor& x), x)
TENURE_OUT(special_i0e, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_i0e, "special_i0e", ())
TENURE_OUT(special_i1, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_i1, "special_i1", ())
TENURE_OUT(special_i1e, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_i1e, "special_i1e", ())
TENURE_OUT(special_bessel_j0, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_bessel_j0, "special_bessel_j0", ())
TENURE_OUT(special_bessel_j1, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_bessel_j1, "special_bessel_j1", ())
TENURE_OUT(special_bessel_y0, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_bessel_y0, "special_bessel_y0", ())
TENURE_OUT(special_bessel_y1, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_bessel_y1, "special_bessel_y1", ())
TENURE_OUT(special_modified_bessel_i0, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_modified_bessel_i0, "special_modified_bessel_i0", ())
TENURE_OUT(special_modified_bessel_i1, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_modified_bessel_i1, "special_modified_bessel_i1", ())
TENURE_OUT(special_modified_bessel_k0, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_modified_bessel_k0, "special_modified_bessel_k0", ())
TENURE_OUT(special_modified_bessel_k1, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_modified_bessel_k1, "special_modified_bessel_k1", ())
TENURE_OUT(special_scaled_modified_bessel_k0, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_scaled_modified_bessel_k0, "special_scaled_modified_bessel_k0", ())
TENURE_OUT(special_scaled_modified_bessel_k1, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_scaled_modified_bessel_k1, "special_scaled_modified_bessel_k1", ())
TENURE_OUT(special_spherical_bessel_j0, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_spherical_bessel_j0, "special_spherical_bessel_j0", ())
TENURE_OUT(special_airy_ai, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(special_airy_ai, "special_airy_ai", ())
TENURE_ALIAS(Tensor, special_i0, i0, (const Tensor& x), x)
TENURE_METHOD(Tensor, special_i0, ())
TENURE_ALIAS_IN_PLACE(special_i0, i0, ())
TENURE_ALIAS_OUT(special_i0, i0, (const Tensor& x), x)

}  // namespace v1
}  // namespace tenure
