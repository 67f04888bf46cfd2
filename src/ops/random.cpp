#include "tenure/ops/random.h"

#include <cmath>
#include <limits>

#include "core/record.h"
#include "kernels/random.h"
#include "ops/draw.h"
#include "ops/fresh.h"
#include "ops/geometry.h"
#include "ops/host.h"
#include "ops/inplace.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "ops/write.h"
#include "tenure/autograd.h"
#include "tenure/ops/arithmetic.h"
#include "tenure/ops/compare.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/index.h"
#include "tenure/ops/reduce.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

using ops::check_continuous;
using ops::draw;
using ops::fill_self;
using ops::text;

void check_floating(const Slot& s) {
  if (!isFloatingType(s.dtype)) fail<DTypeError>("not for " + std::string(name(s.dtype)));
}

Tensor uniform_of(core::Context& c, IntArrayRef sizes, const TensorOptions& given, Generator& g) {
  const TensorOptions options = ops::settled(given);
  check_continuous(options.dtype());
  Tensor t = ops::fresh(c, sizes, options);
  draw(c, {kernels::uniform_kernel, 0, 1}, use(t), g);
  return ops::made(std::move(t), options);
}

Tensor normal_of(core::Context& c, IntArrayRef sizes, const TensorOptions& given, Generator& g) {
  const TensorOptions options = ops::settled(given);
  check_continuous(options.dtype());
  Tensor t = ops::fresh(c, sizes, options);
  draw(c, {kernels::normal_kernel, 0, isComplexType(options.dtype()) ? std::sqrt(0.5) : 1}, use(t), g);
  return ops::made(std::move(t), options);
}

const Tensor& fill_uniform(core::Context& c, const Tensor& self, double from, double to, Generator& g) {
  const Slot& s = use(self);
  check_floating(s);
  const double most = ops::largest(s.dtype);
  if (!(from >= -most && to <= most && from <= to && to - from <= most))
    fail<ValueError>("the range is not one of " + std::string(name(s.dtype)) + ": from " + text(from) + " to " +
                     text(to));
  fill_self(c, "uniform_", self, g, {kernels::uniform_kernel, from, to});
  return self;
}

const Tensor& fill_normal(core::Context& c, const Tensor& self, double mean, double std, Generator& g) {
  const Slot& s = use(self);
  check_continuous(s.dtype);
  if (!(std >= 0)) fail<ValueError>("the standard deviation must not be negative: " + text(std));
  // Complex numbers: half of the variance in each part, and the mean in the real one.
  if (isComplexType(s.dtype) && mean != 0) fail<ValueError>("of complex numbers the mean must be 0: " + text(mean));
  const double each = isComplexType(s.dtype) ? std * std::sqrt(0.5) : std;
  fill_self(c, "normal_", self, g, {kernels::normal_kernel, mean, each});
  return self;
}

}  // namespace

Tensor rand(IntArrayRef sizes, TensorOptions options, Generator& generator) {
  Op op("rand");
  return uniform_of(op.c, sizes, options, generator);
}
Tensor rand(IntArrayRef sizes, Generator& generator, TensorOptions options) {
  Op op("rand");
  return rand(sizes, options, generator);
}
Tensor rand(IntArrayRef sizes, TensorOptions options) {
  Op op("rand");
  return uniform_of(op.c, sizes, options, op.c.generator);
}
Tensor randn(IntArrayRef sizes, TensorOptions options, Generator& generator) {
  Op op("randn");
  return normal_of(op.c, sizes, options, generator);
}
Tensor randn(IntArrayRef sizes, Generator& generator, TensorOptions options) {
  Op op("randn");
  return randn(sizes, options, generator);
}
Tensor randn(IntArrayRef sizes, TensorOptions options) {
  Op op("randn");
  return normal_of(op.c, sizes, options, op.c.generator);
}
Tensor rand_like(const Tensor& x, TensorOptions options, Generator& generator) {
  Op op("rand_like");
  return uniform_of(op.c, use(x).shape(), ops::options_like(use(x), options), generator);
}
Tensor rand_like(const Tensor& x, Generator& generator, TensorOptions options) {
  Op op("rand_like");
  return rand_like(x, options, generator);
}
Tensor rand_like(const Tensor& x, TensorOptions options) {
  Op op("rand_like");
  return rand_like(x, options, op.c.generator);
}
Tensor randn_like(const Tensor& x, TensorOptions options, Generator& generator) {
  Op op("randn_like");
  return normal_of(op.c, use(x).shape(), ops::options_like(use(x), options), generator);
}
Tensor randn_like(const Tensor& x, Generator& generator, TensorOptions options) {
  Op op("randn_like");
  return randn_like(x, options, generator);
}
Tensor randn_like(const Tensor& x, TensorOptions options) {
  Op op("randn_like");
  return randn_like(x, options, op.c.generator);
}

Tensor randint(int64_t low, int64_t high, IntArrayRef sizes, TensorOptions options, Generator& generator) {
  Op op("randint");
  if (!options.has_dtype()) options = options.dtype(kLong);
  const ScalarType t = options.dtype();
  if (t == kBool || isComplexType(t)) fail<DTypeError>("not for " + std::string(name(t)));
  if (low >= high)
    fail<ValueError>("no integer lies in the range: low " + std::to_string(low) + ", high " + std::to_string(high));
  const auto [least, most] = ops::integers_of(t);
  if (low < least || high - 1 > most)
    fail<ValueError>("the range is not one of " + std::string(name(t)) + ": low " + std::to_string(low) + ", high " +
                     std::to_string(high));
  Tensor out = ops::fresh(op.c, sizes, options);
  draw(op.c, {.kernel = kernels::randint_kernel, .first = low, .past = high}, use(out), generator);
  return ops::made(std::move(out), options);
}
Tensor randint(int64_t low, int64_t high, IntArrayRef sizes, Generator& generator, TensorOptions options) {
  Op op("randint");
  return randint(low, high, sizes, options, generator);
}
Tensor randint(int64_t high, IntArrayRef sizes, Generator& generator, TensorOptions options) {
  Op op("randint");
  return randint(0, high, sizes, options, generator);
}
Tensor randint(int64_t low, int64_t high, IntArrayRef sizes, TensorOptions options) {
  Op op("randint");
  return randint(low, high, sizes, options, op.c.generator);
}
Tensor randint(int64_t high, IntArrayRef sizes, TensorOptions options) {
  Op op("randint");
  return randint(0, high, sizes, options, op.c.generator);
}

const Tensor& Tensor::uniform_(double from, double to, Generator& generator) const {
  Op op("uniform_");
  return fill_uniform(op.c, *this, from, to, generator);
}
const Tensor& Tensor::uniform_(double from, double to) const {
  Op op("uniform_");
  return fill_uniform(op.c, *this, from, to, op.c.generator);
}
const Tensor& Tensor::normal_(double mean, double std, Generator& generator) const {
  Op op("normal_");
  return fill_normal(op.c, *this, mean, std, generator);
}
const Tensor& Tensor::normal_(double mean, double std) const {
  Op op("normal_");
  return fill_normal(op.c, *this, mean, std, op.c.generator);
}

const Tensor& trunc_normal_(const Tensor& t, double mean, double std, double a, double b, Generator& generator) {
  Op op("trunc_normal_");
  check_floating(use(t));
  if (!(std > 0) || !std::isfinite(std)) fail<ValueError>("the standard deviation must be positive: " + text(std));
  if (!(a < b)) fail<ValueError>("no number lies in the range: from " + text(a) + " to " + text(b));
  if (!std::isfinite(mean)) fail<ValueError>("the mean is not finite: " + text(mean));
  ops::Unrecorded guard(op.c);
  fill_self(op.c, "trunc_normal_", t, generator, {kernels::truncated_normal_kernel, mean, std, a, b});
  return t;
}
const Tensor& trunc_normal_(const Tensor& t, double mean, double std, double a, double b) {
  Op op("trunc_normal_");
  return trunc_normal_(t, mean, std, a, b, op.c.generator);
}

namespace {

const Tensor& fill_bernoulli(core::Context& c, const Tensor& self, double p, Generator& g) {
  if (isComplexType(use(self).dtype)) fail<DTypeError>("not for " + std::string(name(use(self).dtype)));
  if (!(p >= 0 && p <= 1)) fail<ValueError>("the probability must lie in [0, 1]: " + text(p));
  fill_self(c, "bernoulli_", self, g, {kernels::bernoulli_kernel, p});
  return self;
}

}  // namespace

const Tensor& Tensor::bernoulli_(double p, Generator& generator) const {
  Op op("bernoulli_");
  return fill_bernoulli(op.c, *this, p, generator);
}
const Tensor& Tensor::bernoulli_(double p) const {
  Op op("bernoulli_");
  return fill_bernoulli(op.c, *this, p, op.c.generator);
}

Tensor bernoulli(const Tensor& x, Generator& generator) {
  Op op("bernoulli");
  const Slot& s = use(x);
  check_floating(s);
  Tensor out;
  Generator ahead = generator;
  {
    ops::Unrecorded guard(op.c);
    if (const Tensor right = all(logical_and(ge(x, 0), le(x, 1))); ops::has_values(op.c) && !right.item<bool>())
      fail<ValueError>("the probabilities must lie in [0, 1]: " + core::describe(s));
    const Tensor numbers = core::make_tensor(op.c, s.shape(), kDouble);
    draw(op.c, {kernels::uniform_kernel, 0, 1}, use(numbers), ahead);
    out = to(lt(numbers, x), s.dtype);
  }
  differentiable("bernoulli", outs(out), ins(x), saves(), consts(),
                 [](Grads& d) { d.set(0, zeros(d.sizes(0), d.out().scalar_type())); });
  generator = ahead;  // nothing fails after this
  return out;
}
Tensor bernoulli(const Tensor& x) {
  Op op("bernoulli");
  return bernoulli(x, op.c.generator);
}

Tensor dropout(const Tensor& x, double p, bool train, Generator& generator) {
  Op op("dropout");
  const Slot& s = use(x);
  check_continuous(s.dtype);
  if (!(p >= 0 && p <= 1)) fail<ValueError>("the probability must lie in [0, 1]: " + text(p));
  if (!train || p == 0 || s.numel == 0) return x;
  // One byte an element is kept for the gradient.
  const Tensor dropped = core::make_like(op.c, s, kBool);
  const double scale = p == 1 ? 0 : 1 / (1 - p);
  Tensor out;
  {
    ops::Unrecorded guard(op.c);
    out = core::make_like(op.c, s);
  }
  differentiable("dropout", outs(out), ins(x), saves(dropped), consts(scale),
                 [](Grads& d, const Tensor& dropped, double scale) {
                   d.set(0, masked_fill(d.out(), dropped, 0) * Scalar(scale));
                 });
  draw(op.c, {kernels::bernoulli_kernel, p}, use(dropped), generator);
  Slot& o = use(out);
  const ops::Element zero = ops::number(0, s.dtype, ops::Use::stored),
                     factor = ops::number(scale, s.dtype, ops::Use::operand);
  ops::Prepared fill(o.shape()), scaled(o.shape());
  ops::choose(op.c, kernels::masked_fill_kernel, s.dtype,
              s)(fill.operand(o).operand(s).operand(use(dropped)).scalar(zero).done());
  ops::choose(op.c, kernels::mul_kernel, s.dtype, s)(scaled.operand(o).operand(o).scalar(factor).done());
  return out;
}
Tensor dropout(const Tensor& x, double p, bool train) {
  Op op("dropout");
  return dropout(x, p, train, op.c.generator);
}

}  // namespace v1
}  // namespace tenure
