// Gradients against central finite differences.
#include <cmath>
#include <cstdio>

#include "core/fail.h"
#include "core/make.h"
#include "core/op.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"
#include "tenure/scope.h"

namespace tenure {
inline namespace v1 {

namespace {

using Function = std::function<Tensor(const std::vector<Tensor>&)>;

// Weights that are no small integers, so that errors in different elements do not cancel.
double weight(int64_t i) { return 0.5 + std::fmod(static_cast<double>(i) * 0.6180339887498949, 1.0); }

Tensor weights_like(const Tensor& y) {
  Tensor w = zeros(y.sizes(), y.dtype());
  auto* p = static_cast<double*>(w.data_ptr<void>());
  const int64_t n = y.numel() * (y.is_complex() ? 2 : 1);
  for (int64_t i = 0; i < n; ++i) p[i] = weight(i);
  return w;
}

// The weighted sum of f's elements, as a number.
double value(const Function& f, const std::vector<Tensor>& inputs) {
  double total = 0;
  detail::ScopeGuard scope("gradcheck");
  {
    NoGradGuard no_grad;
    const Tensor y = f(inputs).contiguous();
    const Tensor w = weights_like(y);
    const auto* a = static_cast<const double*>(y.data_ptr<void>());
    const auto* b = static_cast<const double*>(w.data_ptr<void>());
    const int64_t n = y.numel() * (y.is_complex() ? 2 : 1);
    for (int64_t i = 0; i < n; ++i) total += a[i] * b[i];
  }
  scope.end();
  return total;
}

std::string number(double v) {
  char text[32];
  std::snprintf(text, sizeof text, "%.9g", v);
  return text;
}

void check_inputs(const std::vector<Tensor>& inputs) {
  for (const Tensor& t : inputs)
    if (t.requires_grad() && t.dtype() != kDouble && t.dtype() != kComplexDouble)
      core::fail<DTypeError>("inputs that require a gradient must be f64 or complex128: " + t.describe());
}

// Compares `analytic` with differences of `f`, moving one element at a time in place.
std::string compare(const Function& f, const std::vector<Tensor>& inputs, const std::vector<Tensor>& analytic,
                    double eps, double atol, double rtol) {
  size_t k = 0;
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (!inputs[i].requires_grad()) continue;
    const Tensor g = analytic[k].defined() ? analytic[k].contiguous() : Tensor();
    ++k;
    auto* x = static_cast<double*>(inputs[i].data_ptr<void>());
    const int64_t n = inputs[i].numel() * (inputs[i].is_complex() ? 2 : 1);
    for (int64_t j = 0; j < n; ++j) {
      const double before = x[j];
      x[j] = before + eps;
      const double up = value(f, inputs);
      x[j] = before - eps;
      const double down = value(f, inputs);
      x[j] = before;
      const double expected = (up - down) / (2 * eps);
      const double got = g.defined() ? static_cast<const double*>(g.data_ptr<void>())[j] : 0.0;
      if (!(std::fabs(got - expected) <= atol + rtol * std::fabs(expected)))
        return "input " + std::to_string(i) + ", element " + std::to_string(j) + ": the gradient is " + number(got) +
               ", differences give " + number(expected);
    }
  }
  return {};
}

std::vector<Tensor> wanting(const std::vector<Tensor>& inputs) {
  std::vector<Tensor> r;
  for (const Tensor& t : inputs)
    if (t.requires_grad()) r.push_back(t);
  return r;
}

}  // namespace

std::string gradcheck(const Function& f, const std::vector<Tensor>& given, double eps, double atol, double rtol) {
  core::Op op("gradcheck");
  const std::vector<Tensor> inputs = given;  // f may let go of the caller's
  check_inputs(inputs);
  for (const Tensor& t : inputs)
    if (t.requires_grad() && !t.is_contiguous())
      core::fail<ValueError>("inputs that require a gradient must be contiguous: " + t.describe());
  const Tensor y = f(inputs);
  const std::vector<Tensor> analytic = grad(y, wanting(inputs), weights_like(y), false, false, true);
  return compare(f, inputs, analytic, eps, atol, rtol);
}

std::string gradgradcheck(const Function& f, const std::vector<Tensor>& given, double eps, double atol, double rtol) {
  core::Op op("gradgradcheck");
  const std::vector<Tensor> inputs = given;
  // The gradient, as one line of numbers, is a function whose gradient can be checked like any other.
  const Function gradient = [&f](const std::vector<Tensor>& in) {
    AutoGradMode recording(true);
    const Tensor y = f(in);
    std::vector<Tensor> parts;
    for (const Tensor& g : grad(y, wanting(in), weights_like(y), true, true, true)) {
      if (!g.defined()) continue;
      const Tensor line = g.is_complex() ? view_as_real(g).reshape({-1}) : g.reshape({-1});
      parts.push_back(line);
    }
    return parts.empty() ? zeros({0}, kDouble) : cat(parts);
  };
  const Tensor y = gradient(inputs);
  if (!y.requires_grad()) return {};  // the gradient is constant
  const std::vector<Tensor> analytic = tenure::grad(y, wanting(inputs), weights_like(y), false, false, true);
  return compare(gradient, inputs, analytic, eps, atol, rtol);
}

}  // namespace v1
}  // namespace tenure
