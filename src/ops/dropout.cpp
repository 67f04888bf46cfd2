// Dropout in its kinds, and a leak drawn at random.
#include <cmath>

#include "ops/dense.h"
#include "ops/draw.h"
#include "ops/geometry.h"
#include "ops/inplace.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

enum DropKind { kPlain = 0, kByFeature = 1, kAlpha = 2 };

ScalarType real_part_of(ScalarType t) { return t == kComplexFloat ? kFloat : t == kComplexDouble ? kDouble : t; }

void check_dropout(const Slot& s, double p, int kind) {
  ops::check_continuous(s.dtype);
  if (!(p >= 0 && p <= 1)) fail<ValueError>("the probability must lie in [0, 1]: " + ops::text(p));
  if ((kind & kByFeature) && s.ndim < 2) fail<ShapeError>("at least 2 dims are needed: " + core::describe(s));
}

// Ones and, with probability p, zeros: for each element or each feature.
Tensor kept_ones(core::Context& c, const Slot& s, double p, int kind, Generator& g) {
  std::vector<int64_t> sizes = s.shape().vec();
  if (kind & kByFeature)
    for (size_t d = 2; d < sizes.size(); ++d) sizes[d] = 1;
  const Tensor ones = core::make_tensor(c, sizes, real_part_of(s.dtype));
  ops::draw(c, {kernels::bernoulli_kernel, 1 - p}, use(ones), g);
  return ones;
}

Tensor dropped(core::Context& c, const Tensor& x, double p, bool train, int kind, Generator& g) {
  const Slot& s = use(x);
  if (!train || p == 0 || s.numel == 0) {
    check_dropout(s, p, kPlain);
    return x;
  }
  check_dropout(s, p, kind);
  if (p == 1) return x * 0;
  Tensor factor, added;
  {
    ops::Unrecorded guard(c);
    const Tensor ones = kept_ones(c, s, p, kind, g);
    if (kind & kAlpha) {
      // What selu tends to, and the scale that keeps mean and variance (Klambauer and others, 2017).
      constexpr double alpha = 1.7580993408473766;
      const double a = 1 / std::sqrt((alpha * alpha * p + 1) * (1 - p));
      added = (ones - 1) * (alpha * a) + alpha * a * p;
      factor = ones * a;
    } else {
      factor = ones * (1 / (1 - p));
    }
  }
  return kind & kAlpha ? x * factor + added : x * factor;
}

const Tensor& drop_in(core::Context& c, const char* op, const Tensor& x, double p, bool train, int kind, Generator& g) {
  return ops::write_in_place(c, op, x, true, [&](const Tensor& y) {
    const Op inner(op);  // the parts are not the result, which alone may take the destination's bytes
    Tensor out = dropped(c, y, p, train, kind, g);
    return out.is_same(y) ? out.clone() : out;
  });
}

std::tuple<Tensor, Tensor> native(core::Context& c, const Tensor& x, double p, std::optional<bool> train,
                                  Generator& g) {
  const Slot& s = use(x);
  check_dropout(s, p, kPlain);
  if (train && !*train) return {x.clone(), ones_like(x, kBool)};
  const Tensor mask = core::make_like(c, s, kBool);
  ops::draw(c, {kernels::bernoulli_kernel, 1 - p}, use(mask), g);
  Tensor y = x * mask * (p == 1 ? 0 : 1 / (1 - p));
  return {y, mask};
}

Tensor leaked(core::Context& c, const Tensor& x, const Scalar& lower, const Scalar& upper, bool training,
              Generator& g) {
  const Slot& s = use(x);
  ops::check_floating(s);
  const double low = lower.toDouble(), high = upper.toDouble();
  if (!(low <= high && std::isfinite(low) && std::isfinite(high)))
    fail<ValueError>("the bounds are not in order, or not finite: " + ops::text(low) + " and " + ops::text(high));
  if (!training) return leaky_relu(x, (low + high) / 2);
  Tensor slope;
  {
    ops::Unrecorded guard(c);
    slope = core::make_like(c, s);
    ops::draw(c, {kernels::uniform_kernel, low, high}, use(slope), g);
    slope = slope.masked_fill(x > 0, 1);
  }
  return x * slope;
}

}  // namespace

#define TENURE_DROPOUT(name, kind)                                           \
  Tensor name(const Tensor& x, double p, bool train, Generator& generator) { \
    Op op(#name);                                                            \
    return dropped(op.c, x, p, train, kind, generator);                      \
  }                                                                          \
  Tensor name(const Tensor& x, double p, bool train) {                       \
    Op op(#name);                                                            \
    return dropped(op.c, x, p, train, kind, op.c.generator);                 \
  }                                                                          \
  TENURE_DROPOUT_IN(name, kind)
#define TENURE_DROPOUT_IN(name, kind)                                                  \
  const Tensor& name##_(const Tensor& x, double p, bool train, Generator& generator) { \
    Op op(#name "_");                                                                  \
    return drop_in(op.c, #name "_", x, p, train, kind, generator);                     \
  }                                                                                    \
  const Tensor& name##_(const Tensor& x, double p, bool train) {                       \
    Op op(#name "_");                                                                  \
    return drop_in(op.c, #name "_", x, p, train, kind, op.c.generator);                \
  }
TENURE_DROPOUT(alpha_dropout, kAlpha)
TENURE_DROPOUT(feature_dropout, kByFeature)
TENURE_DROPOUT(feature_alpha_dropout, kAlpha | kByFeature)
TENURE_DROPOUT_IN(dropout, kPlain)
#undef TENURE_DROPOUT
#undef TENURE_DROPOUT_IN

std::tuple<Tensor, Tensor> native_dropout(const Tensor& x, double p, std::optional<bool> train, Generator& generator) {
  Op op("native_dropout");
  return native(op.c, x, p, train, generator);
}
std::tuple<Tensor, Tensor> native_dropout(const Tensor& x, double p, std::optional<bool> train) {
  Op op("native_dropout");
  return native(op.c, x, p, train, op.c.generator);
}

Tensor rrelu(const Tensor& x, const Scalar& lower, const Scalar& upper, bool training, Generator& generator) {
  Op op("rrelu");
  return leaked(op.c, x, lower, upper, training, generator);
}
Tensor rrelu(const Tensor& x, const Scalar& lower, const Scalar& upper, bool training) {
  Op op("rrelu");
  return leaked(op.c, x, lower, upper, training, op.c.generator);
}
const Tensor& rrelu_(const Tensor& x, const Scalar& lower, const Scalar& upper, bool training, Generator& generator) {
  Op op("rrelu_");
  return ops::write_in_place(op.c, "rrelu_", x, true, [&](const Tensor& y) {
    const Op inner("rrelu");  // the parts are not the result, which alone may take the destination's bytes
    return leaked(op.c, y, lower, upper, training, generator);
  });
}
const Tensor& rrelu_(const Tensor& x, const Scalar& lower, const Scalar& upper, bool training) {
  Op op("rrelu_");
  return rrelu_(x, lower, upper, training, op.c.generator);
}

}  // namespace v1
}  // namespace tenure
