// Fills by a law that a number or two name, and normal numbers about tensors.
#include <cmath>
#include <limits>

#include "core/record.h"
#include "ops/dense.h"
#include "ops/draw.h"
#include "ops/fresh.h"
#include "ops/geometry.h"
#include "ops/inplace.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using ops::Law;
using ops::text;

namespace {

const Tensor& fill_by_law(core::Context& c, const char* op, const Tensor& self, Generator& g, kernels::RandomLaw law,
                          double a, double b) {
  ops::fill_self(c, op, self, g, {.kernel = kernels::of_law_kernel, .a = a, .b = b, .first = law});
  return self;
}

const Tensor& fill_exponential(core::Context& c, const Tensor& self, double lambd, Generator& g) {
  ops::check_floating(use(self));
  if (!(lambd > 0)) fail<ValueError>("lambd must be positive: " + text(lambd));
  return fill_by_law(c, "exponential_", self, g, kernels::kExponential, 1 / lambd, 0);
}

const Tensor& fill_cauchy(core::Context& c, const Tensor& self, double median, double sigma, Generator& g) {
  ops::check_floating(use(self));
  if (!(sigma > 0)) fail<ValueError>("sigma must be positive: " + text(sigma));
  return fill_by_law(c, "cauchy_", self, g, kernels::kCauchy, median, sigma);
}

const Tensor& fill_log_normal(core::Context& c, const Tensor& self, double mean, double std, Generator& g) {
  ops::check_floating(use(self));
  if (!(std > 0)) fail<ValueError>("the standard deviation must be positive: " + text(std));
  return fill_by_law(c, "log_normal_", self, g, kernels::kLogNormal, mean, std);
}

const Tensor& fill_geometric(core::Context& c, const Tensor& self, double p, Generator& g) {
  const ScalarType t = use(self).dtype;
  if (t == kBool || isComplexType(t)) fail<DTypeError>("not for " + std::string(name(t)));
  if (!(p > 0 && p < 1)) fail<ValueError>("the probability must lie in (0, 1): " + text(p));
  return fill_by_law(c, "geometric_", self, g, kernels::kGeometric, 1 / std::log1p(-p), 0);
}

// The integers of [first, last].
const Tensor& fill_integers(core::Context& c, const Tensor& self, int64_t first, int64_t last, Generator& g) {
  const ScalarType t = use(self).dtype;
  if (isComplexType(t)) fail<DTypeError>("not for " + std::string(name(t)));
  const auto [least, most] = ops::integers_of(t);
  if (first < least || last > most)
    fail<ValueError>("the range is not one of " + std::string(name(t)) + ": from " + std::to_string(first) + " to " +
                     std::to_string(last));
  // bounded: past the largest i64 is the smallest, which counts as what follows it
  const auto past = static_cast<int64_t>(static_cast<uint64_t>(last) + 1);
  ops::fill_self(c, "random_", self, g, {.kernel = kernels::randint_kernel, .first = first, .past = past});
  return self;
}

int64_t last_before(int64_t from, int64_t to) {
  if (from >= to)
    fail<ValueError>("no integer lies in the range: from " + std::to_string(from) + ", to " + std::to_string(to));
  return to - 1;
}

const Tensor& fill_from(core::Context& c, const Tensor& self, int64_t from, std::optional<int64_t> to, Generator& g) {
  const int64_t most = ops::integers_of(use(self).dtype).most;
  return fill_integers(c, self, from, to ? last_before(from, *to) : most, g);
}

const Tensor& fill_bernoulli(core::Context& c, const Tensor& self, const Tensor& p, Generator& g) {
  Slot& s = use(self);
  const Slot& chance = use(p);
  if (isComplexType(s.dtype)) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (!isFloatingType(chance.dtype)) fail<DTypeError>("the probabilities must be floating: " + core::describe(chance));
  core::check_inplace(c, s);
  Generator ahead = g;
  Tensor drawn;
  {
    ops::Unrecorded guard(c);
    const Tensor all = p.expand(s.shape());
    if (const Tensor right = tenure::all(logical_and(ge(p, 0), le(p, 1))); ops::has_values(c) && !right.item<bool>())
      fail<ValueError>("the probabilities must lie in [0, 1]: " + core::describe(chance));
    const Tensor numbers = core::make_tensor(c, s.shape(), kDouble);
    ops::draw(c, {kernels::uniform_kernel, 0, 1}, use(numbers), ahead);
    drawn = to(lt(numbers, all), s.dtype);
  }
  self.copy_(drawn);
  g = ahead;  // nothing fails after this
  return self;
}

}  // namespace

const Tensor& Tensor::exponential_(double lambd, Generator& generator) const {
  Op op("exponential_");
  return fill_exponential(op.c, *this, lambd, generator);
}
const Tensor& Tensor::exponential_(double lambd) const {
  Op op("exponential_");
  return fill_exponential(op.c, *this, lambd, op.c.generator);
}
const Tensor& Tensor::cauchy_(double median, double sigma, Generator& generator) const {
  Op op("cauchy_");
  return fill_cauchy(op.c, *this, median, sigma, generator);
}
const Tensor& Tensor::cauchy_(double median, double sigma) const {
  Op op("cauchy_");
  return fill_cauchy(op.c, *this, median, sigma, op.c.generator);
}
const Tensor& Tensor::log_normal_(double mean, double std, Generator& generator) const {
  Op op("log_normal_");
  return fill_log_normal(op.c, *this, mean, std, generator);
}
const Tensor& Tensor::log_normal_(double mean, double std) const {
  Op op("log_normal_");
  return fill_log_normal(op.c, *this, mean, std, op.c.generator);
}
const Tensor& Tensor::geometric_(double p, Generator& generator) const {
  Op op("geometric_");
  return fill_geometric(op.c, *this, p, generator);
}
const Tensor& Tensor::geometric_(double p) const {
  Op op("geometric_");
  return fill_geometric(op.c, *this, p, op.c.generator);
}
const Tensor& Tensor::random_(Generator& generator) const {
  Op op("random_");
  return fill_from(op.c, *this, 0, std::nullopt, generator);
}
const Tensor& Tensor::random_() const {
  Op op("random_");
  return fill_from(op.c, *this, 0, std::nullopt, op.c.generator);
}
const Tensor& Tensor::random_(int64_t to, Generator& generator) const {
  Op op("random_");
  return fill_from(op.c, *this, 0, to, generator);
}
const Tensor& Tensor::random_(int64_t to) const {
  Op op("random_");
  return fill_from(op.c, *this, 0, to, op.c.generator);
}
const Tensor& Tensor::random_(int64_t from, std::optional<int64_t> to, Generator& generator) const {
  Op op("random_");
  return fill_from(op.c, *this, from, to, generator);
}
const Tensor& Tensor::random_(int64_t from, std::optional<int64_t> to) const {
  Op op("random_");
  return fill_from(op.c, *this, from, to, op.c.generator);
}
const Tensor& Tensor::bernoulli_(const Tensor& p, Generator& generator) const {
  Op op("bernoulli_");
  return fill_bernoulli(op.c, *this, p, generator);
}
const Tensor& Tensor::bernoulli_(const Tensor& p) const {
  Op op("bernoulli_");
  return fill_bernoulli(op.c, *this, p, op.c.generator);
}

namespace {

Tensor bernoulli_like(core::Context& c, const Tensor& x, double p, Generator& g) {
  const Slot& s = use(x);
  if (isComplexType(s.dtype)) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (!(p >= 0 && p <= 1)) fail<ValueError>("the probability must lie in [0, 1]: " + text(p));
  Tensor out = ops::fresh_like(c, s, ops::options_like(s, {}));
  ops::draw(c, {kernels::bernoulli_kernel, p}, use(out), g);
  return out;
}

Tensor randint_as(const Tensor& x, int64_t low, int64_t high, const TensorOptions& options, Generator& g) {
  return randint(low, high, use(x).shape(), ops::options_like(use(x), options), g);
}

int64_t bound_of(const Tensor& high) {
  const Slot& s = use(high);
  if (s.numel != 1) fail<ShapeError>("high must have one element: " + core::describe(s));
  core::need_values();
  return high.item<int64_t>();
}

// Normal numbers of mean 0, in the bounds of what standard deviations may be.
Tensor standard(core::Context& c, IntArrayRef sizes, ScalarType t, Generator& g) {
  Tensor out = core::make_tensor(c, sizes, t);
  ops::draw(c, {kernels::normal_kernel, 0, isComplexType(t) ? std::sqrt(0.5) : 1}, use(out), g);
  return out;
}

void check_deviations(core::Context& c, const Tensor& std) {
  const Slot& s = use(std);
  if (!isFloatingType(s.dtype)) fail<DTypeError>("the standard deviations must be floating: " + core::describe(s));
  ops::Unrecorded guard(c);
  if (const Tensor right = tenure::all(ge(std, 0)); ops::has_values(c) && !right.item<bool>())
    fail<ValueError>("a standard deviation is negative or NaN: " + core::describe(s));
}

void check_deviation(double std) {
  if (!(std >= 0)) fail<ValueError>("the standard deviation must not be negative: " + text(std));
}

// z · std + mean in the dtype t; the gradients of both are 0.
template <class Make>
Tensor about(core::Context& c, const Tensor* mean, const Tensor* std, Generator& g, Make make) {
  Generator ahead = g;
  Tensor out;
  {
    ops::Unrecorded guard(c);
    out = make(ahead);
  }
  static const Tensor none;
  const auto gradient = [](Grads& d) {
    for (int i = 0; i < 2; ++i)
      if (d.needs(i)) d.set(i, zeros(d.sizes(i), d.out().scalar_type()));
  };
  if (mean && std)
    differentiable("normal", outs(out), ins(*mean, *std), saves(), consts(), gradient);
  else
    differentiable("normal", outs(out), ins(mean ? *mean : *std), saves(), consts(),
                   [](Grads& d) { d.set(0, zeros(d.sizes(0), d.out().scalar_type())); });
  g = ahead;  // nothing fails after this
  return out;
}

Tensor normal_about(core::Context& c, const Tensor& mean, double std, Generator& g) {
  const Slot& s = use(mean);
  ops::check_continuous(s.dtype);
  check_deviation(std);
  return about(c, &mean, nullptr, g,
               [&](Generator& ahead) { return standard(c, s.shape(), s.dtype, ahead).mul_(std).add_(mean); });
}
Tensor normal_about(core::Context& c, double mean, const Tensor& std, Generator& g) {
  const Slot& s = use(std);
  check_deviations(c, std);
  return about(c, nullptr, &std, g,
               [&](Generator& ahead) { return standard(c, s.shape(), s.dtype, ahead).mul_(std).add_(mean); });
}
Tensor normal_about(core::Context& c, const Tensor& mean, const Tensor& std, Generator& g) {
  const Slot &m = use(mean), &s = use(std);
  ops::check_continuous(m.dtype);
  check_deviations(c, std);
  core::Dims sizes;
  core::broadcast(m.shape(), s.shape(), sizes);
  return about(c, &mean, &std, g,
               [&](Generator& ahead) { return standard(c, sizes, m.dtype, ahead).mul_(std).add_(mean); });
}
Tensor normal_about(core::Context& c, double mean, double std, IntArrayRef sizes, const TensorOptions& given,
                    Generator& g) {
  const TensorOptions options = ops::settled(given);
  ops::check_continuous(options.dtype());
  check_deviation(std);
  Tensor out = ops::fresh(c, sizes, options);
  out.normal_(mean, std, g);
  return ops::made(std::move(out), options);
}

}  // namespace

Tensor bernoulli(const Tensor& x, double p, Generator& generator) {
  Op op("bernoulli");
  return bernoulli_like(op.c, x, p, generator);
}
Tensor bernoulli(const Tensor& x, double p) {
  Op op("bernoulli");
  return bernoulli_like(op.c, x, p, op.c.generator);
}
Tensor bernoulli(const Tensor& x, const Tensor& p, Generator& generator) {
  Op op("bernoulli");
  Tensor out = ops::fresh_like(op.c, use(x), ops::options_like(use(x), {}));
  ops::Unrecorded guard(op.c);
  fill_bernoulli(op.c, out, p, generator);
  return out;
}
Tensor bernoulli(const Tensor& x, const Tensor& p) {
  Op op("bernoulli");
  return bernoulli(x, p, op.c.generator);
}

Tensor randint_like(const Tensor& x, int64_t high, TensorOptions options) {
  Op op("randint_like");
  return randint_as(x, 0, high, options, op.c.generator);
}
Tensor randint_like(const Tensor& x, int64_t high, TensorOptions options, Generator& generator) {
  Op op("randint_like");
  return randint_as(x, 0, high, options, generator);
}
Tensor randint_like(const Tensor& x, int64_t high, Generator& generator, TensorOptions options) {
  Op op("randint_like");
  return randint_as(x, 0, high, options, generator);
}
Tensor randint_like(const Tensor& x, const Tensor& high, TensorOptions options) {
  Op op("randint_like");
  return randint_as(x, 0, bound_of(high), options, op.c.generator);
}
Tensor randint_like(const Tensor& x, const Tensor& high, TensorOptions options, Generator& generator) {
  Op op("randint_like");
  return randint_as(x, 0, bound_of(high), options, generator);
}
Tensor randint_like(const Tensor& x, const Tensor& high, Generator& generator, TensorOptions options) {
  Op op("randint_like");
  return randint_as(x, 0, bound_of(high), options, generator);
}
Tensor randint_like(const Tensor& x, int64_t low, int64_t high, TensorOptions options) {
  Op op("randint_like");
  return randint_as(x, low, high, options, op.c.generator);
}
Tensor randint_like(const Tensor& x, int64_t low, int64_t high, TensorOptions options, Generator& generator) {
  Op op("randint_like");
  return randint_as(x, low, high, options, generator);
}
Tensor randint_like(const Tensor& x, int64_t low, int64_t high, Generator& generator, TensorOptions options) {
  Op op("randint_like");
  return randint_as(x, low, high, options, generator);
}

Tensor normal(const Tensor& mean, double std, Generator& generator) {
  Op op("normal");
  return normal_about(op.c, mean, std, generator);
}
Tensor normal(const Tensor& mean, double std) {
  Op op("normal");
  return normal_about(op.c, mean, std, op.c.generator);
}
Tensor normal(double mean, const Tensor& std, Generator& generator) {
  Op op("normal");
  return normal_about(op.c, mean, std, generator);
}
Tensor normal(double mean, const Tensor& std) {
  Op op("normal");
  return normal_about(op.c, mean, std, op.c.generator);
}
Tensor normal(const Tensor& mean, const Tensor& std, Generator& generator) {
  Op op("normal");
  return normal_about(op.c, mean, std, generator);
}
Tensor normal(const Tensor& mean, const Tensor& std) {
  Op op("normal");
  return normal_about(op.c, mean, std, op.c.generator);
}
Tensor normal(double mean, double std, IntArrayRef sizes, TensorOptions options, Generator& generator) {
  Op op("normal");
  return normal_about(op.c, mean, std, sizes, options, generator);
}
Tensor normal(double mean, double std, IntArrayRef sizes, Generator& generator, TensorOptions options) {
  Op op("normal");
  return normal_about(op.c, mean, std, sizes, options, generator);
}
Tensor normal(double mean, double std, IntArrayRef sizes, TensorOptions options) {
  Op op("normal");
  return normal_about(op.c, mean, std, sizes, options, op.c.generator);
}

Tensor Generator::get_state() const {
  Op op("get_state");
  Tensor out = core::make_tensor(op.c, {16}, kByte);
  if (!ops::has_values(op.c)) return out;
  auto* bytes = ops::data_of<uint8_t>(out);
  for (int i = 0; i < 8; ++i) {
    bytes[i] = static_cast<uint8_t>(seed_ >> (8 * i));
    bytes[8 + i] = static_cast<uint8_t>(offset_ >> (8 * i));
  }
  return out;
}

void Generator::set_state(const Tensor& state) {
  Op op("set_state");
  const Slot& s = use(state);
  if (s.dtype != kByte) fail<DTypeError>("a state is u8: " + core::describe(s));
  if (s.ndim != 1 || s.numel != 16) fail<ShapeError>("a state has 16 bytes: " + core::describe(s));
  core::need_values();
  const Tensor whole = ops::dense(op.c, state);
  const auto* bytes = ops::data_of<const uint8_t>(whole);
  uint64_t seed = 0, offset = 0;
  for (int i = 7; i >= 0; --i) {
    seed = seed << 8 | bytes[i];
    offset = offset << 8 | bytes[8 + i];
  }
  seed_ = seed;
  offset_ = offset;
}

Tensor normal_functional(const Tensor& x, double mean, double std, Generator& generator) {
  Op op("normal_functional");
  Tensor out = ops::fresh_like(op.c, use(x), ops::options_like(use(x), {}));
  ops::Unrecorded guard(op.c);
  out.normal_(mean, std, generator);
  return out;
}
Tensor normal_functional(const Tensor& x, double mean, double std) {
  Op op("normal_functional");
  return normal_functional(x, mean, std, op.c.generator);
}

}  // namespace v1
}  // namespace tenure
