#include "original.h"

using tenure::Tensor;

namespace {

void require_dims(const Tensor& t, int64_t dims, const char* name) {
  if (t.dim() == dims) return;
  throw tenure::ShapeError(std::string(name) + ": the tensor has not " + std::to_string(dims) +
                           " dims: " + t.describe());
}

}  // namespace

Tensor f(double x) { return tenure::full({}, x); }

Tensor float_vec(const std::vector<float>& values) { return tenure::tensor(values); }

double to_float0_exn(const Tensor& t) {
  require_dims(t, 0, "to_float0_exn");
  return t.item<double>();
}

std::vector<double> to_float1_exn(const Tensor& t) {
  require_dims(t, 1, "to_float1_exn");
  return t.to(tenure::kDouble).to_vector<double>();
}
