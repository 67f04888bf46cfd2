// The rotary embedding of a Llama as complex numbers.
#include "port.h"

// B = batch, T = sequence, H = heads, D = head size
void port::rotary(std::ostream& out) {
  const int64_t B = 2, T = 6, H = 2, D = 8;
  const torch::Tensor place = torch::arange(0, D, 2, torch::kDouble).div(static_cast<double>(D));
  const torch::Tensor rate = torch::pow(10000.0, place).reciprocal();                      // (D/2)
  const torch::Tensor angles = torch::outer(torch::arange(T, torch::kDouble), rate);       // (T, D/2)
  const torch::Tensor turns = torch::polar(torch::ones_like(angles), angles);              // (T, D/2) complex128
  torch::Tensor x = wave({B, T, H, D}, 0).requires_grad_(true);                            // (B, T, H, D)
  const torch::Tensor pairs = torch::view_as_complex(x.reshape({B, T, H, D / 2, 2}));      // (B, T, H, D/2)
  const torch::Tensor turned = torch::view_as_real(pairs * turns.view({1, T, 1, D / 2}));  // (B, T, H, D/2, 2)
  const torch::Tensor rotated = turned.flatten(3);                                         // (B, T, H, D)
  show(out, "rotated", rotated);
  show(out, "lengths kept", rotated.square().sum({-1}) - x.square().sum({-1}) > 1e-12);
  (rotated * wave({B, T, H, D}, 1)).sum().backward();
  show(out, "gradient", x.grad());
  show(out, "real parts", torch::real(turns));
  out << "complex: " << turns.is_complex() << (turns.scalar_type() == torch::kComplexDouble) << "\n";
}
