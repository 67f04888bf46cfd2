// Random numbers: the same for the same state, and distributed as they say.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

#include "core/parallel.h"
#include "tests/support/errors.h"

namespace {

using namespace tenure;
using tenure::testing::error_of;
using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;

struct Moments {
  double mean = 0, variance = 0, low = HUGE_VAL, high = -HUGE_VAL;
  explicit Moments(const std::vector<float>& v) {
    const auto n = static_cast<double>(v.size());
    for (float x : v) {
      mean += x / n;
      low = std::min<double>(low, x);
      high = std::max<double>(high, x);
    }
    for (float x : v) variance += (x - mean) * (x - mean) / n;
  }
};

// The mean of n numbers of variance v lies within 5 standard errors of the true one, but for one run in two million.
double within(double v, double n) { return 5 * std::sqrt(v / n); }

TEST(Random, Bernoulli) {
  with_rc_scope([] {
    Generator g(3);
    constexpr int64_t n = 100000;
    const Tensor p = linspace(0, 1, n).view({2, n / 2});
    const Tensor x = bernoulli(p, g);
    EXPECT_EQ(g.offset(), static_cast<uint64_t>(n / 2));  // a block for two elements
    const Moments all(x.to_vector<float>());
    EXPECT_NEAR(all.mean, 0.5, within(0.25, n));
    EXPECT_NEAR(x[0].mean().item<float>(), 0.25, within(0.25, n / 2.));
    EXPECT_EQ(bernoulli(zeros({100}), g).sum().item<float>(), 0);
    EXPECT_EQ(bernoulli(ones({100}, kHalf), g).sum().item<float>(), 100);
    for (const ScalarType t : {kBool, kByte, kLong, kBFloat16, kFloat, kDouble}) {
      const Tensor y = empty({n}, t).bernoulli_(0.25, g);
      EXPECT_NEAR(y.to(kDouble).mean().item<double>(), 0.25, within(0.1875, n)) << name(t);
      EXPECT_TRUE(logical_or(y.eq(0), y.eq(1)).all().item<bool>());
    }
    EXPECT_EQ(empty({10}).bernoulli_(1).sum().item<float>(), 10);
    const Tensor leaf = full({3}, 0.5).requires_grad_();
    bernoulli(leaf, g).sum().backward();
    EXPECT_EQ(leaf.grad().to_vector<float>(), Floats(3, 0));
    const uint64_t before = g.offset();
    EXPECT_EQ(error_of<ValueError>([&] { (void)bernoulli(full({2}, 1.5), g); }),
              "bernoulli: the probabilities must lie in [0, 1]: f32[2]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)bernoulli(full({2}, NAN), g); }),
              "bernoulli: the probabilities must lie in [0, 1]: f32[2]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)bernoulli(ones({2}, kLong), g); }), "bernoulli: not for i64");
    EXPECT_EQ(error_of<ValueError>([&] { (void)empty({2}).bernoulli_(-0.5, g); }),
              "bernoulli_: the probability must lie in [0, 1]: -0.5");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)empty({2}, kComplexFloat).bernoulli_(0.5, g); }),
              "bernoulli_: not for complex64");
    EXPECT_EQ(g.offset(), before);
  });
}

TEST(Random, Distributions) {
  with_rc_scope([] {
    Generator g(1);
    constexpr int64_t n = 100000;
    const Moments u(rand({n}, {}, g).to_vector<float>());
    EXPECT_NEAR(u.mean, 0.5, within(1 / 12., n));
    EXPECT_NEAR(u.variance, 1 / 12., within(1 / 180., n));
    EXPECT_GE(u.low, 0);
    EXPECT_LT(u.high, 1);
    const Moments z(randn({n}, {}, g).to_vector<float>());
    EXPECT_NEAR(z.mean, 0, within(1, n));
    EXPECT_NEAR(z.variance, 1, within(2, n));
    const Moments i(randint(-3, 5, {n}, kFloat, g).to_vector<float>());
    EXPECT_NEAR(i.mean, 0.5, within(5.25, n));
    EXPECT_EQ(i.low, -3);
    EXPECT_EQ(i.high, 4);
    const Tensor t = empty({n});
    const Moments cut(trunc_normal_(t, 1, 2, 0, 2, g).to_vector<float>());
    EXPECT_GE(cut.low, 0);
    EXPECT_LE(cut.high, 2);
    EXPECT_NEAR(cut.mean, 1, within(cut.variance, n));
    const Moments to(t.uniform_(2, 4, g).to_vector<float>());
    EXPECT_NEAR(to.mean, 3, within(4 / 12., n));
    const Moments nt(t.normal_(-1, 3, g).to_vector<float>());
    EXPECT_NEAR(nt.mean, -1, within(9, n));
    EXPECT_NEAR(nt.variance, 9, within(2 * 81, n));
  });
}

TEST(Random, SameStateSameNumbers) {
  with_rc_scope([] {
    Generator a(7), b(7);
    EXPECT_EQ(rand({5}, {}, a).to_vector<float>(), rand({5}, {}, b).to_vector<float>());
    EXPECT_EQ(a.offset(), b.offset());
    manual_seed(3);
    const auto first = randn({3}).to_vector<float>();
    EXPECT_NE(randn({3}).to_vector<float>(), first);
    manual_seed(3);
    EXPECT_EQ(randn({3}).to_vector<float>(), first);
    // Through strides, elements come in row-major order.
    Generator c(9), d(9);
    const Tensor x = zeros({2, 3}), y = zeros({3, 2}).t();
    EXPECT_EQ(x.uniform_(0, 1, c).to_vector<float>(), y.uniform_(0, 1, d).to_vector<float>());
  });
}

TEST(Random, SameBitsForAnyNumberOfThreads) {
  with_rc_scope([] {
    const int before = core::num_threads();
    std::vector<std::vector<float>> runs;
    for (int threads : {1, 2, 5}) {
      core::set_num_threads(threads);
      Generator g(5);
      const Tensor x = randn({300, 333}, {}, g);
      runs.push_back(dropout(x, 0.3, true, g).to_vector<float>());
    }
    core::set_num_threads(before);
    EXPECT_EQ(runs[0], runs[1]);
    EXPECT_EQ(runs[0], runs[2]);
  });
}

TEST(Random, Multinomial) {
  with_rc_scope([] {
    Generator g(11);
    const Tensor w = tensor({0., 1., 0., 3.});
    int64_t threes = 0;
    const auto drawn = multinomial(w, 10000, true, g).to_vector<int64_t>();
    for (int64_t i : drawn) {
      ASSERT_TRUE(i == 1 || i == 3);
      threes += i == 3;
    }
    EXPECT_NEAR(static_cast<double>(threes) / 10000, 0.75, within(0.75 * 0.25, 10000));
    // Without replacement the heavier index comes first three times of four.
    int64_t heavy_first = 0;
    for (int k = 0; k < 2000; ++k) {
      const auto two = multinomial(w, 2, false, g).to_vector<int64_t>();
      ASSERT_EQ((std::set<int64_t>(two.begin(), two.end())), (std::set<int64_t>{1, 3}));
      heavy_first += two[0] == 3;
    }
    EXPECT_NEAR(static_cast<double>(heavy_first) / 2000, 0.75, within(0.75 * 0.25, 2000));
    EXPECT_EQ(multinomial(eye(3), 2, true, g).to_vector<int64_t>(), (Longs{0, 0, 1, 1, 2, 2}));
    EXPECT_EQ(w.multinomial(1, false, g).sizes(), IntArrayRef({1}));
    std::vector<int64_t> p = randperm(50, {}, g).to_vector<int64_t>();
    EXPECT_NE(p, arange(50).to_vector<int64_t>());
    std::sort(p.begin(), p.end());
    EXPECT_EQ(p, arange(50).to_vector<int64_t>());
  });
}

TEST(Random, Dropout) {
  with_rc_scope([] {
    Generator g(2);
    const Tensor x = ones({100, 100});
    const auto y = dropout(x, 0.25, true, g).to_vector<float>();
    int64_t dropped = 0;
    for (float v : y) {
      ASSERT_TRUE(v == 0 || v == 1 / 0.75f) << v;
      dropped += v == 0;
    }
    EXPECT_NEAR(static_cast<double>(dropped) / 10000, 0.25, within(0.25 * 0.75, 10000));
    EXPECT_TRUE(dropout(x, 0.25, false, g).is_same(x));
    EXPECT_EQ(dropout(x, 1, true, g).to_vector<float>(), Floats(10000, 0));
  });
}

// A call that fails draws nothing.
TEST(Random, FailuresDrawNothing) {
  with_rc_scope([] {
    manual_seed(1);
    const Tensor x = ones({3}), w = tensor({1., -1., 2.}), leaf = ones({2}, requires_grad());
    EXPECT_EQ(error_of<DTypeError>([] { (void)rand({2}, kLong); }), "rand: not for i64");
    EXPECT_EQ(error_of<DTypeError>([] { (void)randint(5, {2}, kBool); }), "randint: not for bool");
    EXPECT_EQ(error_of<ValueError>([] { (void)randint(5, 5, {2}); }),
              "randint: no integer lies in the range: low 5, high 5");
    EXPECT_EQ(error_of<ValueError>([] { (void)randint(0, 300, {2}, kByte); }),
              "randint: the range is not one of u8: low 0, high 300");
    EXPECT_EQ(error_of<ValueError>([&] { x.uniform_(1, 0); }), "uniform_: the range is not one of f32: from 1 to 0");
    EXPECT_EQ(error_of<ValueError>([&] { x.normal_(0, -1); }),
              "normal_: the standard deviation must not be negative: -1");
    EXPECT_EQ(error_of<GradError>([&] { leaf.normal_(); }),
              "normal_: a leaf that requires a gradient is written outside no_grad: f32[2]");
    EXPECT_EQ(error_of<ValueError>([&] {
                x.expand({2, 3}).uniform_();
              }),
              "uniform_: elements of the written tensor share memory: f32[2, 3], strides [0, 1]; clone() it first");
    EXPECT_EQ(error_of<ValueError>([&] { trunc_normal_(x, 0, 1, 2, 2); }),
              "trunc_normal_: no number lies in the range: from 2 to 2");
    EXPECT_EQ(error_of<ValueError>([&] { (void)dropout(x, 1.5, true); }),
              "dropout: the probability must lie in [0, 1]: 1.5");
    EXPECT_EQ(error_of<DTypeError>([] { (void)dropout(arange(3), 0.5, true); }), "dropout: not for i64");
    EXPECT_EQ(error_of<ValueError>([&] { (void)multinomial(w, 1); }),
              "multinomial: a weight is negative, infinite or NaN: -1 at position 1");
    EXPECT_EQ(default_generator().offset(), 0u);
  });
}

// ---- hostile arguments

TEST(BadInput, OVF_15) {
  with_rc_scope([] {
    manual_seed(1);
    const auto next = rand({4}).to_vector<float>();
    manual_seed(1);
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)rand({65535, 65535, 65535, 65535});
              }),
              "rand: the number of elements overflows 64 bits: [65535, 65535, 65535, 65535]");
    EXPECT_EQ(error_of<ShapeError>([] { (void)rand({2, -3}); }), "rand: negative size: [2, -3]");
    EXPECT_EQ(rand({4}).to_vector<float>(), next);
  });
}

TEST(BadInput, IDX_20) {
  with_rc_scope([] {
    manual_seed(1);
    const auto refused = [](const Tensor& w) { return error_of<ValueError>([&] { (void)multinomial(w, 1, true); }); };
    EXPECT_EQ(refused(zeros({3})), "multinomial: the weights of row 0 sum to 0");
    EXPECT_EQ(refused(tensor({1., std::nan("")})),
              "multinomial: a weight is negative, infinite or NaN: nan at position 1");
    EXPECT_EQ(refused(tensor({HUGE_VAL, 1.})), "multinomial: a weight is negative, infinite or NaN: inf at position 0");
    EXPECT_EQ(refused(tensor({{1., 1.}, {1., -2.}})),
              "multinomial: a weight is negative, infinite or NaN: -2 at position [1, 1]");
    EXPECT_EQ(refused(zeros({0})), "multinomial: the weights of row 0 sum to 0");
    EXPECT_EQ(error_of<ValueError>([] { (void)multinomial(ones({3}), 0); }),
              "multinomial: the number of samples must be positive: 0");
    EXPECT_EQ(error_of<ValueError>([] { (void)multinomial(ones({3}), 4); }),
              "multinomial: more samples than weights, without replacement: 4 of f32[3]");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)multinomial(tensor({1., 0., 0.}), 2);
              }),
              "multinomial: more samples than weights above 0, without replacement: 2 of 1");
    EXPECT_EQ(error_of<ShapeError>([] { (void)multinomial(ones({}), 1); }),
              "multinomial: the weights must have 1 or 2 dims: f32[]");
    EXPECT_EQ(error_of<DTypeError>([] { (void)multinomial(arange(3), 1); }),
              "multinomial: the weights must be floating: i64[3]");
    EXPECT_EQ(default_generator().offset(), 0u);
    // Weights so large that their sum is infinite still name an index that is there.
    const int64_t i = multinomial(tensor({1e308, 1e308, 0.}, kDouble), 1, true).item<int64_t>();
    EXPECT_TRUE(i == 0 || i == 1);
  });
}

}  // namespace
