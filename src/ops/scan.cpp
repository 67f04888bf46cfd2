// Running sums.
#include "ops/scan.h"

#include "core/donate.h"
#include "ops/inplace.h"
#include "tenure/autograd.h"
#include "tenure/ops/reduce.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::Slot;
using core::use;

namespace {

// Along dim `at`, computed in dtype t and given in `asked`.
Tensor sums_along(core::Context& c, const Tensor& x, int at, bool reverse, ScalarType t, ScalarType asked) {
  const Tensor from = ops::dense(c, ops::converted(c, x, t));
  const Slot& s = use(from);
  Tensor out = core::make_result(c, s.shape(), t);
  if (s.numel) { ops::choose(c, kernels::cumsum_kernel, t, s)(ops::lines_of(s, at, use(out), reverse)); }
  return ops::converted(c, out, asked);
}
// The same, recorded. The gradient runs the other way.
Tensor running_sum(core::Context& c, const Tensor& x, int at, bool reverse, ScalarType t, ScalarType asked) {
  return ops::recorded(
      c, "cumsum", ins(x), saves(), consts(at, reverse),
      [](Grads& d, int at, bool reverse) {
        const Tensor g = d.out();
        d.set(0, running_sum(core::current(), g, at, !reverse, g.scalar_type(), g.scalar_type()));
      },
      [&] { return sums_along(c, x, at, reverse, t, asked); });
}

}  // namespace

Tensor cumsum(const Tensor& x, int64_t dim, std::optional<ScalarType> dtype) {
  Op op("cumsum");
  const int at = core::wrap_dim(dim, use(x).ndim);
  ops::check_dtype_in_place(op.c, use(x), dtype);
  const ScalarType asked = dtype.value_or(isIntegralType(use(x).dtype, true) ? kLong : use(x).dtype);
  return running_sum(op.c, x, at, false, isIntegralType(asked, true) ? kLong : asked, asked);
}

}  // namespace v1
}  // namespace tenure
