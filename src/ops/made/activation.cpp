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
TENURE_IN_PLACE(hardtanh, false, (const Scalar& min_val, const Scalar& max_val), min_val, max_val)
TENURE_OUT(hardtanh, out, (const Tensor& x, const Scalar& min_val, const Scalar& max_val), x, min_val, max_val)
TENURE_DONATING_ONLY(hardtanh, "hardtanh", (const Scalar& min_val, const Scalar& max_val), min_val, max_val)
TENURE_IN_PLACE(relu6, false, ())
TENURE_DONATING_ONLY(relu6, "relu6", ())
TENURE_IN_PLACE(elu, false, (const Scalar& alpha, const Scalar& scale, const Scalar& input_scale), alpha, scale,
    input_scale)
TENURE_OUT(elu, out, (const Tensor& x, const Scalar& alpha, const Scalar& scale, const Scalar& input_scale), x, alpha,
    scale, input_scale)
TENURE_DONATING_ONLY(elu, "elu", (const Scalar& alpha, const Scalar& scale, const Scalar& input_scale), alpha, scale,
    input_scale)
TENURE_IN_PLACE(selu, false, ())
TENURE_DONATING_ONLY(selu, "selu", ())
TENURE_IN_PLACE(celu, false, (const Scalar& alpha), alpha)
TENURE_DONATING_ONLY(celu, "celu", (const Scalar& alpha), alpha)
TENURE_IN_PLACE(gelu, false, (std::string_view approximate), approximate)
TENURE_OUT(gelu, out, (const Tensor& x, std::string_view approximate), x, approximate)
TENURE_DONATING_ONLY(gelu, "gelu", (std::string_view approximate), approximate)
TENURE_IN_PLACE(leaky_relu, false, (const Scalar& negative_slope), negative_slope)
TENURE_OUT(leaky_relu, out, (const Tensor& x, const Scalar& negative_slope), x, negative_slope)
TENURE_DONATING_ONLY(leaky_relu, "leaky_relu", (const Scalar& negative_slope), negative_slope)
TENURE_OUT(log_sigmoid, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(log_sigmoid, "log_sigmoid", ())
TENURE_IN_PLACE(hardsigmoid, false, ())
TENURE_OUT(hardsigmoid, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(hardsigmoid, "hardsigmoid", ())
TENURE_IN_PLACE(hardswish, false, ())
TENURE_OUT(hardswish, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(hardswish, "hardswish", ())
TENURE_IN_PLACE(mish, false, ())
TENURE_OUT(mish, out, (const Tensor& x), x)
TENURE_DONATING_ONLY(mish, "mish", ())
TENURE_OUT(softplus, out, (const Tensor& x, const Scalar& beta, const Scalar& threshold), x, beta, threshold)
TENURE_DONATING_ONLY(softplus, "softplus", (const Scalar& beta, const Scalar& threshold), beta, threshold)
TENURE_DONATING(hardshrink, (const Scalar& lambd), lambd)
TENURE_OUT(hardshrink, out, (const Tensor& x, const Scalar& lambd), x, lambd)
TENURE_OUT(softshrink, out, (const Tensor& x, const Scalar& lambd), x, lambd)
TENURE_DONATING_ONLY(softshrink, "softshrink", (const Scalar& lambd), lambd)
TENURE_IN_PLACE(threshold, false, (const Scalar& threshold, const Scalar& value), threshold, value)
TENURE_OUT(threshold, out, (const Tensor& x, const Scalar& threshold, const Scalar& value), x, threshold, value)
TENURE_DONATING_ONLY(threshold, "threshold", (const Scalar& threshold, const Scalar& value), threshold, value)
TENURE_METHOD(Tensor, prelu, (const Tensor& weight), weight)
TENURE_OUT(glu, out_apart, (const Tensor& x, int64_t dim), x, dim)
TENURE_ALIAS(Tensor, special_expit, sigmoid, (const Tensor& x), x)
TENURE_METHOD(Tensor, special_expit, ())
TENURE_ALIAS_IN_PLACE(special_expit, sigmoid, ())
TENURE_ALIAS_OUT(special_expit, sigmoid, (const Tensor& x), x)

}  // namespace v1
}  // namespace tenure
