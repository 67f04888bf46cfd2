// Draws by a law: their distribution over a million numbers, by moments and by Kolmogorov and Smirnov, and what they
// refuse.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <vector>

#include "core/parallel.h"
#include "tests/support/errors.h"

namespace {

using namespace tenure;
using tenure::testing::error_of;
constexpr int64_t kDraws = 1000000;

std::vector<double> numbers_of(const Tensor& t) { return t.to(kDouble).to_vector<double>(); }

// The largest distance between what was drawn and a continuous distribution function, times the root of their number:
// above 2.3 in one of 20000 draws.
template <class F>
double kolmogorov(std::vector<double> v, F distribution) {
  std::sort(v.begin(), v.end());
  const auto n = static_cast<double>(v.size());
  double most = 0;
  for (size_t i = 0; i < v.size(); ++i) {
    const double p = distribution(v[i]);
    most = std::max({most, std::fabs(p - static_cast<double>(i) / n), std::fabs(p - static_cast<double>(i + 1) / n)});
  }
  return most * std::sqrt(n);
}

// The same of whole numbers, between the steps: distribution(k) is how probable at most k is.
template <class F>
double kolmogorov_of_counts(const std::vector<double>& v, F distribution) {
  std::map<double, int64_t> counts;
  for (const double x : v) ++counts[x];
  const auto n = static_cast<double>(v.size());
  double below = 0, most = 0;
  for (const auto& [k, count] : counts) {
    below += static_cast<double>(count);
    most = std::max(most, std::fabs(distribution(k) - below / n));
  }
  return most * std::sqrt(n);
}

double mean_of(const std::vector<double>& v) {
  double sum = 0;
  for (const double x : v) sum += x;
  return sum / static_cast<double>(v.size());
}
double variance_of(const std::vector<double>& v) {
  const double mean = mean_of(v);
  double sum = 0;
  for (const double x : v) sum += (x - mean) * (x - mean);
  return sum / static_cast<double>(v.size());
}
double normal_below(double z) { return std::erfc(-z / std::sqrt(2)) / 2; }
// Five standard errors of a mean.
double five(double variance) { return 5 * std::sqrt(variance / static_cast<double>(kDraws)); }

TEST(RandomLaws, Continuous) {
  with_rc_scope([] {
    Generator g(17);
    for (const ScalarType t : {kFloat, kDouble}) {
      const auto fill = [&](auto f) {
        const Tensor x = empty({kDraws}, t);
        f(x);
        return numbers_of(x);
      };
      const auto e = fill([&](const Tensor& x) { x.exponential_(2, g); });
      EXPECT_LT(kolmogorov(e, [](double x) { return -std::expm1(-2 * x); }), 2.3) << name(t);
      EXPECT_NEAR(mean_of(e), 0.5, five(0.25));
      EXPECT_NEAR(variance_of(e), 0.25, five(0.5));
      EXPECT_GT(*std::min_element(e.begin(), e.end()), 0);
      EXPECT_GT(*std::max_element(e.begin(), e.end()), 5);
      const auto c = fill([&](const Tensor& x) { x.cauchy_(1, 3, g); });
      EXPECT_LT(kolmogorov(c, [](double x) { return 0.5 + std::atan((x - 1) / 3) / 3.141592653589793; }), 2.3);
      const auto l = fill([&](const Tensor& x) { x.log_normal_(0.5, 0.25, g); });
      EXPECT_LT(kolmogorov(l, [](double x) { return normal_below((std::log(x) - 0.5) / 0.25); }), 2.3);
      EXPECT_NEAR(mean_of(l), std::exp(0.5 + 0.25 * 0.25 / 2), 0.01);
      const auto n = fill([&](const Tensor& x) { x.copy_(normal(full({kDraws}, 1, t), full({kDraws}, 2, t), g)); });
      EXPECT_LT(kolmogorov(n, [](double x) { return normal_below((x - 1) / 2); }), 2.3);
      EXPECT_NEAR(mean_of(n), 1, five(4));
      EXPECT_NEAR(variance_of(n), 4, five(32));
    }
    const auto halves = numbers_of(empty({kDraws}, kHalf).exponential_(1, g));
    EXPECT_NEAR(mean_of(halves), 1, five(1) + 1e-3);
  });
}

TEST(RandomLaws, Counts) {
  with_rc_scope([] {
    Generator g(23);
    for (const ScalarType t : {kFloat, kDouble, kLong}) {
      const auto v = numbers_of(empty({kDraws}, t).geometric_(0.3, g));
      EXPECT_LT(kolmogorov_of_counts(v, [](double k) { return 1 - std::pow(0.7, k); }), 2.3) << name(t);
      EXPECT_NEAR(mean_of(v), 1 / 0.3, five(0.7 / 0.09));
      EXPECT_EQ(*std::min_element(v.begin(), v.end()), 1);
    }
    EXPECT_EQ(empty({1000}, kChar).geometric_(1e-9, g).amin().item<int64_t>(), 127);
    for (const double rate : {0.5, 4., 9.5, 30., 1000.}) {
      const auto v = numbers_of(poisson(full({kDraws}, rate, kDouble), g));
      const auto below = [&](double k) {  // of at most k events
        double sum = 0;
        for (double i = std::max(0., rate - 12 * std::sqrt(rate)); i <= k; ++i) {
          i = std::floor(i);
          sum += std::exp(i * std::log(rate) - rate - std::lgamma(i + 1));
        }
        return sum;
      };
      EXPECT_LT(kolmogorov_of_counts(v, below), 2.3) << rate;
      EXPECT_NEAR(mean_of(v), rate, five(rate));
      EXPECT_NEAR(variance_of(v), rate, five(2 * rate * rate + rate));
    }
    struct Trials {
      double n, p;
    };
    for (const auto& [n, p] : {Trials{10, 0.3}, {10, 0.9}, {200, 0.02}, {100, 0.5}, {1000, 0.75}}) {
      const auto v = numbers_of(binomial(full({kDraws}, n, kFloat), full({1}, p, kFloat), g));
      const double chance = static_cast<float>(p);
      const auto below = [&, n = n](double k) {
        double sum = 0;
        for (double i = 0; i <= k; ++i)
          sum += std::exp(std::lgamma(n + 1) - std::lgamma(i + 1) - std::lgamma(n - i + 1) + i * std::log(chance) +
                          (n - i) * std::log1p(-chance));
        return sum;
      };
      EXPECT_LT(kolmogorov_of_counts(v, below), 2.3) << n << " " << p;
      EXPECT_NEAR(mean_of(v), n * chance, five(n * p * (1 - p)));
      EXPECT_NEAR(variance_of(v), n * chance * (1 - chance), five(2 * n * n * p * p));
    }
    EXPECT_EQ(binomial(tensor({10., 3., -1., 5.5}), tensor({1.5, -.7, .5, 1.}), g).to_vector<float>(),
              (std::vector<float>{10, 0, 0, 5}));
    EXPECT_TRUE(std::isnan(binomial(tensor({10.}), tensor({NAN}), g)[0].item<float>()));
  });
}

TEST(RandomLaws, Integers) {
  with_rc_scope([] {
    Generator g(29);
    for (const ScalarType t : {kByte, kChar, kShort, kBool, kHalf}) {
      const Tensor x = empty({kDraws}, t).random_(g).to(kLong);
      const int64_t most = t == kByte ? 255 : t == kChar ? 127 : t == kShort ? 32767 : t == kBool ? 1 : 2048;
      EXPECT_EQ(x.amin().item<int64_t>(), 0);
      EXPECT_EQ(x.amax().item<int64_t>(), most) << name(t);
      EXPECT_NEAR(x.to(kDouble).mean().item<double>(), static_cast<double>(most) / 2,
                  five(static_cast<double>((most + 1) * (most + 1)) / 12));
    }
    const Tensor y = empty({kDraws}, kInt).random_(-3, 5, g);
    EXPECT_EQ(y.amin().item<int64_t>(), -3);
    EXPECT_EQ(y.amax().item<int64_t>(), 4);
    EXPECT_EQ(empty({100}).random_(1, g).sum().item<float>(), 0);
    const Tensor all = empty({kDraws}).to(kLong).random_(std::numeric_limits<int64_t>::min(), std::nullopt, g);
    EXPECT_NEAR(all.lt(0).to(kDouble).mean().item<double>(), 0.5, five(0.25));
    EXPECT_EQ(randint_like(y, 2, 3, g).sum().item<int64_t>(), 2 * kDraws);
    EXPECT_EQ(randint_like(y.to(kFloat), tensor(1), g).sum().item<float>(), 0);
    EXPECT_LE(randint_like(y, 7, kByte, g).amax().item<int64_t>(), 6);
    EXPECT_EQ(error_of<ValueError>([&] { empty({2}, kByte).random_(0, 257, g); }),
              "random_: the range is not one of u8: from 0 to 256");
    EXPECT_EQ(error_of<ValueError>([&] { empty({2}, kByte).random_(5, 5, g); }),
              "random_: no integer lies in the range: from 5, to 5");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)randint_like(y, ones({2}, kLong), g); }),
              "randint_like: high must have one element: i64[2]");
  });
}

TEST(RandomLaws, SameBitsForAnyNumberOfThreadsAndStateSaved) {
  with_rc_scope([] {
    const int before = core::num_threads();
    std::vector<std::vector<double>> runs;
    for (int threads : {1, 3}) {
      core::set_num_threads(threads);
      Generator g(5);
      std::vector<double> all;
      const auto add = [&](const Tensor& t) {
        const auto v = numbers_of(t.reshape({-1}));
        all.insert(all.end(), v.begin(), v.end());
      };
      const Tensor x = empty({333, 301});
      add(x.exponential_(1, g));
      add(x.cauchy_(0, 1, g));
      add(x.log_normal_(0, 1, g));
      add(x.geometric_(0.1, g));
      add(poisson(full({333, 301}, 20.), g));
      add(binomial(full({333, 301}, 50.), full({301}, 0.4), g));
      add(rrelu(x - 5, 0.1, 0.3, true, g));
      add(alpha_dropout(x, 0.3, true, g));
      runs.push_back(all);
    }
    core::set_num_threads(before);
    EXPECT_EQ(runs[0], runs[1]);
    Generator g(1);
    (void)rand({7}, g);
    const Tensor state = g.get_state();
    EXPECT_EQ(state.describe(), "u8[16]");
    const auto next = rand({5}, g).to_vector<float>();
    Generator h(99);
    h.set_state(state);
    EXPECT_EQ(h.seed(), 1u);
    EXPECT_EQ(rand({5}, h).to_vector<float>(), next);
    EXPECT_EQ(error_of<DTypeError>([&] { h.set_state(ones({16})); }), "set_state: a state is u8: f32[16]");
    EXPECT_EQ(error_of<ShapeError>([&] { h.set_state(ones({3}, kByte)); }), "set_state: a state has 16 bytes: u8[3]");
    // Through strides, elements come in row-major order.
    Generator c(9), d(9);
    const Tensor x = zeros({2, 3}), y = zeros({3, 2}).t();
    EXPECT_EQ(x.exponential_(1, c).to_vector<float>(), y.exponential_(1, d).to_vector<float>());
  });
}

TEST(RandomLaws, AboutTensors) {
  with_rc_scope([] {
    Generator g(31);
    const Tensor mean = tensor({0., 100.}, kDouble).requires_grad_(), std = tensor({{0.}, {0.}}).requires_grad_();
    const Tensor x = normal(mean, std, g);
    EXPECT_EQ(x.sizes(), IntArrayRef({2, 2}));
    EXPECT_EQ(x.scalar_type(), kDouble);
    EXPECT_EQ(x.to_vector<double>(), (std::vector<double>{0, 100, 0, 100}));
    x.sum().backward();
    EXPECT_EQ(mean.grad().to_vector<double>(), (std::vector<double>{0, 0}));
    EXPECT_EQ(std.grad().to_vector<float>(), (std::vector<float>{0, 0}));
    EXPECT_EQ(normal(3, zeros({2}), g).to_vector<float>(), (std::vector<float>{3, 3}));
    EXPECT_EQ(normal(tensor({3.}), 0, g).to_vector<float>(), (std::vector<float>{3}));
    EXPECT_EQ(normal(3, 0, {2}, kDouble, g).to_vector<double>(), (std::vector<double>{3, 3}));
    EXPECT_EQ(normal_functional(ones({2}), 4, 0, g).to_vector<float>(), (std::vector<float>{4, 4}));
    EXPECT_EQ(zeros({2, 3}, kInt).bernoulli_(tensor({0., 1., 1.}), g).to_vector<int32_t>(),
              (std::vector<int32_t>{0, 1, 1, 0, 1, 1}));
    EXPECT_EQ(bernoulli(zeros({3}, kInt), 1., g).to_vector<int32_t>(), (std::vector<int32_t>{1, 1, 1}));
    EXPECT_EQ(bernoulli(zeros({2}), tensor({1., 0.}), g).to_vector<float>(), (std::vector<float>{1, 0}));
    const Tensor rate = full({3}, 2.).requires_grad_();
    (poisson(rate, g) + binomial(rate, full({3}, .5), g)).sum().backward();
    EXPECT_EQ(rate.grad().to_vector<float>(), (std::vector<float>{0, 0, 0}));
  });
}

TEST(RandomLaws, DropoutInItsKinds) {
  with_rc_scope([] {
    Generator g(37);
    const Tensor x = randn({1000, 1000}, g), line = ones({4});
    const auto kept = numbers_of(alpha_dropout(x, 0.4, true, g).reshape({-1}));
    EXPECT_NEAR(mean_of(kept), 0, 0.01);
    EXPECT_NEAR(variance_of(kept), 1, 0.01);
    EXPECT_TRUE(alpha_dropout(x, 0.4, false, g).is_same(x));
    EXPECT_EQ(alpha_dropout(line, 1, true, g).to_vector<float>(), (std::vector<float>(4, 0)));
    const Tensor f = feature_dropout(ones({100, 100, 3}), 0.25, true, g), a = feature_alpha_dropout(f, 0.5, true, g);
    EXPECT_TRUE(f.select(2, 0).equal(f.select(2, 2)));
    EXPECT_TRUE(a.select(2, 0).sub(a.select(2, 1)).abs().amax().item<float>() < 1e-6);
    EXPECT_NEAR(f.eq(0).to(kFloat).mean().item<float>(), 0.25, 5 * std::sqrt(0.25 * 0.75 / 10000));
    EXPECT_EQ(error_of<ShapeError>([&] { (void)feature_dropout(line, .5, true, g); }),
              "feature_dropout: at least 2 dims are needed: f32[4]");
    const auto [y, mask] = native_dropout(ones({10000}), 0.5, std::nullopt, g);
    EXPECT_TRUE(y.equal(mask.to(kFloat) * 2));
    const auto [same, all] = native_dropout(line, 0.5, false, g);
    EXPECT_TRUE(same.equal(line) && !same.is_same(line));
    EXPECT_TRUE(all.all().item<bool>());
    const Tensor z = full({1000}, 3.);
    EXPECT_TRUE(dropout_(z, 0.5, true, g).is_same(z));
    EXPECT_TRUE(logical_or(z.eq(0), z.eq(6)).all().item<bool>());
    const Tensor w = ones({8}).requires_grad_(), v = w * 1;
    dropout_(v, 0.5, true, g);
    v.sum().backward();
    EXPECT_TRUE(w.grad().equal(v.detach()));
    for (const auto& in : {alpha_dropout_(ones({2, 2}), 0.5, true, g), feature_dropout_(ones({2, 2}), 0.5, true, g),
                           feature_alpha_dropout_(ones({2, 2}), 0.5, true, g)})
      EXPECT_EQ(in.sizes(), IntArrayRef({2, 2}));
  });
}

TEST(RandomLaws, Rrelu) {
  with_rc_scope([] {
    Generator g(41);
    const Tensor x = full({kDraws}, -2.).requires_grad_();
    const Tensor y = rrelu(x, 0.1, 0.3, true, g);
    const auto v = numbers_of(y.detach());
    EXPECT_LT(kolmogorov(v, [](double t) { return (t + 0.6) / 0.4; }), 2.3);
    y.sum().backward();
    EXPECT_TRUE(allclose(x.grad() * -2, y.detach()));
    EXPECT_TRUE(allclose(rrelu(tensor({-1., 3.}), 0.1, 0.3), tensor({-0.2, 3.})));
    EXPECT_EQ(rrelu_(ones({2}), 0.1, 0.3, true, g).to_vector<float>(), (std::vector<float>{1, 1}));
    EXPECT_EQ(error_of<ValueError>([&] { (void)rrelu(ones({2}), 0.5, 0.3); }),
              "rrelu: the bounds are not in order, or not finite: 0.5 and 0.3");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)rrelu(ones({2}, kLong)); }), "rrelu: not for i64");
  });
}

// A call that fails draws nothing.
TEST(RandomLaws, Refusals) {
  with_rc_scope([] {
    manual_seed(1);
    const Tensor x = ones({3}), i = ones({3}, kInt);
    EXPECT_EQ(error_of<ValueError>([&] { x.exponential_(0); }), "exponential_: lambd must be positive: 0");
    EXPECT_EQ(error_of<DTypeError>([&] { i.exponential_(); }), "exponential_: not for i32");
    EXPECT_EQ(error_of<ValueError>([&] { x.cauchy_(0, 0); }), "cauchy_: sigma must be positive: 0");
    EXPECT_EQ(error_of<ValueError>([&] { x.log_normal_(0, NAN); }),
              "log_normal_: the standard deviation must be positive: nan");
    EXPECT_EQ(error_of<ValueError>([&] { x.geometric_(1); }), "geometric_: the probability must lie in (0, 1): 1");
    EXPECT_EQ(error_of<DTypeError>([&] { ones({2}, kBool).geometric_(.5); }), "geometric_: not for bool");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)normal(0, tensor({1., -1.}));
              }),
              "normal: a standard deviation is negative or NaN: f32[2]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)normal(x, -1); }),
              "normal: the standard deviation must not be negative: -1");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)normal(i, 1); }), "normal: not for i32");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)poisson(tensor({1., -1.}));
              }),
              "poisson: a rate is negative, infinite or NaN: f32[2]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)poisson(i); }), "poisson: not for i32");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)binomial(x, ones({2, 3}));
              }),
              "binomial: prob does not broadcast to the shape of count: count is f32[3], prob is f32[2, 3]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)binomial(x, ones({3}, kDouble)); }),
              "binomial: dtypes differ: count is f32[3], prob is f64[3]");
    EXPECT_EQ(error_of<ValueError>([&] { x.bernoulli_(tensor({1.5})); }),
              "bernoulli_: the probabilities must lie in [0, 1]: f32[1]");
    EXPECT_EQ(error_of<DTypeError>([&] { x.bernoulli_(i); }), "bernoulli_: the probabilities must be floating: i32[3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)alpha_dropout(x, 1.5, true); }),
              "alpha_dropout: the probability must lie in [0, 1]: 1.5");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)native_dropout(i, 0.5, true); }), "native_dropout: not for i32");
    EXPECT_EQ(default_generator().offset(), 0u);
  });
}

}  // namespace
