// Means, variances, correlations and counts, of the ops that are there.
#include "port.h"

void port::statistics(std::ostream& out) {
  const int64_t N = 50, C = 4;
  const torch::Tensor x = wave({N, C}, 0.5) + torch::arange(C, torch::kDouble);  // (N, C)
  const torch::Tensor mean = x.mean({0});
  const torch::Tensor centred = x - mean;
  const torch::Tensor variance = centred.square().sum({0}) / static_cast<double>(N - 1);
  const torch::Tensor scaled = centred * variance.rsqrt();
  show(out, "mean", mean);
  show(out, "variance", variance);
  show(out, "correlation", torch::matmul(scaled.t(), scaled) / static_cast<double>(N - 1));
  show(out, "skew", scaled.pow(3).mean({0}));
  show(out, "range", x.amax({0}) - x.amin({0}));
  show(out, "geometric mean", x.abs().add(1e-3).log().mean({0}).exp());
  const torch::Tensor edges = torch::arange(-1.0, 4.0, 1.0, torch::kDouble);  // (5)
  const torch::Tensor above = x.flatten().unsqueeze(1) >= edges;              // (N·C, 5)
  show(out, "at least", above.to(torch::kLong).sum({0}));
  show(out, "clipped", x.clamp(0.0, 1.0).mean({1}).slice(0, 0, 6));
  show(out, "soft maximum", torch::logsumexp(x * 10, {0}) / 10);
  show(out, "signs", torch::where(x > 0, 1.0, -1.0).sum());
  out << "finite: " << torch::isfinite(x / 0.0).any().item<bool>() << torch::isnan(x * 0.0).any().item<bool>() << "\n";
  show(out, "none", torch::zeros({0, 3}, torch::kDouble).sum({0}));
}
