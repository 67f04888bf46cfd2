// Views that share memory, and writes through them.
#include "port.h"

void port::views(std::ostream& out) {
  torch::Tensor x = torch::arange(24, torch::kFloat).view({2, 3, 4});
  torch::Tensor middle = x.select(1, 1);
  middle.add_(100);
  x.slice(2, 1, 4, 2).mul_(-1);
  x.narrow(1, 2, 1).zero_();
  show(out, "written", x);
  x.transpose(0, 2)[3].fill_(0.5);
  show(out, "last column", x);
  show(out, "permuted", x.permute({2, 0, 1}));
  show(out, "expanded", x.select(0, 0).select(0, 0).unsqueeze(0).expand({3, -1}));
  const std::vector<torch::Tensor> parts = x.flatten().split(10);
  out << "parts: " << parts.size() << " " << parts[2].size(0) << "\n";
  parts[2].copy_(torch::arange(4));
  show(out, "copied", x);
  show(out, "windows", x.flatten().as_strided({3, 4}, {2, 1}, 1));
  x[0][0] = torch::arange(4).mul(-3);
  x[1][2][3] = 7;
  show(out, "assigned", x);
  torch::Tensor kept = x.clone();
  x.masked_fill_(x > 50, 0);
  show(out, "filled", x);
  show(out, "kept", kept.sum({0, 2}));
  const std::vector<torch::Tensor> chunks = kept.chunk(2, -1);
  show(out, "second half", chunks[1].reshape({-1}));
  out << "strides: " << x.transpose(0, 2).stride(0) << " " << x.unsqueeze(-1).dim() << " "
      << x.transpose(0, 1).is_contiguous() << x.is_contiguous() << "\n";

  // A write into part of a recorded tensor changes its gradient.
  torch::Tensor leaf = torch::ones({4}, torch::kDouble).requires_grad_(true);
  torch::Tensor y = leaf * 3;
  y.narrow(0, 1, 2).mul_(2);
  y[0].zero_();
  y.sum().backward();
  show(out, "gradient", leaf.grad());
}
