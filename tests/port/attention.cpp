// Causal attention written with products and a softmax, beside the library's own, and its gradients.
#include "port.h"

// B = batch, H = heads, T = sequence, D = head size
void port::attention(std::ostream& out) {
  const int64_t B = 2, H = 2, T = 5, D = 4;
  torch::Tensor q = wave({B, H, T, D}, 0).requires_grad_(true);
  torch::Tensor k = wave({B, H, T, D}, 1).requires_grad_(true);
  torch::Tensor v = wave({B, H, T, D}, 2).requires_grad_(true);

  torch::Tensor scores = torch::matmul(q, k.transpose(-2, -1)) / std::sqrt(static_cast<double>(D));  // (B, H, T, T)
  const torch::Tensor allowed = torch::ones({T, T}, torch::kDouble).tril();
  scores = scores.masked_fill(allowed == 0, -std::numeric_limits<double>::infinity());
  const torch::Tensor weights = torch::softmax(scores, -1);
  const torch::Tensor mixed = torch::matmul(weights, v);  // (B, H, T, D)
  show(out, "weights", weights[0][1]);
  show(out, "mixed", mixed);
  show(out, "log of the sums", torch::logsumexp(scores, {-1}));
  show(out, "entropy", -(weights * torch::log_softmax(scores, -1).clamp(-1e9)).sum({-1}));

  const torch::Tensor fused = torch::scaled_dot_product_attention(q, k, v, {}, 0.0, true);
  out << "as the library's own: " << torch::allclose(mixed, fused, 1e-9, 1e-9) << "\n";

  const torch::Tensor merged = mixed.transpose(1, 2).contiguous().view({B, T, H * D});
  (merged * wave({B, T, H * D}, 3)).sum().backward();
  show(out, "gradient of q", q.grad());
  show(out, "gradient of k", k.grad());
  show(out, "gradient of v", v.grad());
}
