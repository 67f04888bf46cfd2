#include "tenure/ops/reduce.h"

#include "ops/methods.h"
#include "ops/prepare.h"
#include "ops/reduction.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;

namespace {

ScalarType sum_type(ScalarType t) { return isIntegralType(t, true) ? ScalarType::Long : t; }

Tensor sum_of(core::Context& c, const Tensor& x, IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype) {
  const Tensor from = ops::converted(c, x, dtype.value_or(use(x).dtype));
  const ScalarType t = sum_type(use(from).dtype);
  Tensor out = ops::run_reduction(c, kernels::sum_kernel, from, dim, keepdim, t);
  if (dtype && t != *dtype) out = ops::converted(c, out, *dtype);
  differentiable("sum", outs(out), ins(x), saves(), consts(dim.vec(), keepdim),
                 [](Grads& d, const std::vector<int64_t>& dim, bool keepdim) {
                   d.set(0, ops::expand_reduced(d.out(), d.sizes(0), dim, keepdim));
                 });
  return out;
}

}  // namespace

Tensor sum(const Tensor& x, std::optional<ScalarType> dtype) {
  Op op("sum");
  return sum_of(op.c, x, {}, false, dtype);
}

Tensor sum(const Tensor& x, IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype) {
  Op op("sum");
  return sum_of(op.c, x, dim, keepdim, dtype);
}

TENURE_METHOD(Tensor, sum, (std::optional<ScalarType> dtype), dtype)
TENURE_METHOD(Tensor, sum, (IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)

}  // namespace v1
}  // namespace tenure
