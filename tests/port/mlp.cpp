// A perceptron with one hidden layer, trained by gradient descent written out by hand.
#include "port.h"

// B = batch, I = inputs, H = hidden units
void port::mlp(std::ostream& out) {
  const int64_t B = 12, I = 3, H = 8;
  const torch::Tensor x = wave({B, I}, 0);                         // (B, I)
  const torch::Tensor y = (x * x).sum({1}, true).sub(1.5).tanh();  // (B, 1)
  torch::Tensor w1 = wave({I, H}, 1).mul(0.8);                     // (I, H)
  torch::Tensor b1 = torch::zeros({H}, torch::kDouble);            // (H)
  torch::Tensor w2 = wave({H, 1}, 2).mul(0.5);                     // (H, 1)
  torch::Tensor b2 = torch::zeros({1}, torch::kDouble);            // (1)
  std::vector<torch::Tensor> parameters = {w1, b1, w2, b2};
  for (torch::Tensor& p : parameters) p.requires_grad_(true);

  for (int step = 0; step < 40; ++step) {
    const torch::Tensor hidden = torch::tanh(torch::matmul(x, w1) + b1);  // (B, H)
    const torch::Tensor loss = (torch::matmul(hidden, w2) + b2 - y).pow(2).mean();
    loss.backward();
    if (step % 10 == 0) show(out, "loss " + std::to_string(step), loss);
    if (step == 0)
      for (const torch::Tensor& p : parameters) show(out, "first gradient", p.grad());
    torch::NoGradGuard no_grad;
    for (torch::Tensor& p : parameters) {
      p -= 0.2 * p.grad();
      p.grad().zero_();
    }
  }
  for (const torch::Tensor& p : parameters) show(out, "parameter", p);
}
