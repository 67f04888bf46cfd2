// What a transformer's block is made of, each in one pass over memory: rotary embedding, attention, the gated
// activation.
//
// B = batch, T = query length, S = key length, H = heads, G = key/value heads, D = head size. Floating dtypes
// (DTypeError otherwise), one for all operands; f16 and bf16 are computed in f32 and rounded once.
#pragma once

#include <tenure/tensor.h>

#include <optional>
#include <tuple>

namespace tenure {
inline namespace v1 {

/// Turns each pair (x[.., 2i], x[.., 2i+1]) by an angle that depends on its place in time: x [B, T, H, D] with D even,
/// cos and sin [T, D/2] of the angles. The result is contiguous. The same as the product of view_as_complex with
/// polar(1, angle). Differentiable in x, with gradients of gradients; cos and sin are constants: a GradError if they
/// require a gradient. (Su et al. 2021, "RoFormer".)
TENURE_API Tensor rotary_embedding(const Tensor& x, const Tensor& cos, const Tensor& sin);

/// softmax(scale · query keyᵀ + mask) value. query [.., H, T, D], key [.., G, S, D], value [.., G, S, D']; leading dims
/// broadcast, and the result is [.., H, T, D'].
/// attn_mask: absent, or broadcasts to [.., H, T, S]: bool (true may attend) or of query's dtype, added to the scores.
/// is_causal: query i sees keys 0 to i, counted from the first whatever T and S are; not with a mask: ValueError.
/// scale: by default 1 / sqrt(D). enable_gqa: G divides H, and query head h reads key head h / (H / G); otherwise H and
/// G broadcast. dropout_p: probability that a weight is set to 0 (the others grow by 1 / (1 - p)), from the default
/// generator. A query that may attend to no key gives zeros.
/// The result lies in memory as [.., T, H, D']: y.transpose(-3, -2) is contiguous.
/// Without dropout, with D = D' <= 256 and a mask that needs no gradient, nothing of size T · S is made: what is saved
/// for the gradient are the operands, the result and two numbers for each query. That form has a gradient but
/// none of a gradient: GradError under create_graph.
TENURE_API Tensor scaled_dot_product_attention(const Tensor& query, const Tensor& key, const Tensor& value,
                                               const Tensor& attn_mask = Tensor(), double dropout_p = 0,
                                               bool is_causal = false, std::optional<double> scale = std::nullopt,
                                               bool enable_gqa = false);

/// silu(a) · b, elementwise, for a and b of one shape. Saves only a and b. Differentiable, with gradients of gradients.
/// (Shazeer 2020, "GLU Variants Improve Transformer".)
TENURE_API Tensor swiglu(const Tensor& a, const Tensor& b);
/// The gradients of swiglu in a and b, given that of its result; all of one shape. Differentiable.
TENURE_API std::tuple<Tensor, Tensor> swiglu_backward(const Tensor& grad, const Tensor& a, const Tensor& b);

}  // namespace v1
}  // namespace tenure
