// Numbers at the edges: NaN on every path, tails of rows, the same bits for any number of threads.
#include <tenure/parallel.h>

#include <cmath>
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

TEST_F(BadInputs, NUM_01) {
  for (int64_t n = 1; n <= 17; ++n) {
    for (int64_t at = 0; at < n; ++at) {
      Tensor a = arange(static_cast<double>(n)), b = zeros({n});
      a[at].fill_(kNaN);
      for (const Tensor& r : {maximum(a, b), maximum(b, a), minimum(a, b), minimum(b, a)}) {
        EXPECT_EQ(isnan(r).sum().item<int64_t>(), 1) << n << " " << at;
        EXPECT_TRUE(std::isnan(r[at].item<float>()));
      }
    }
  }
}

TEST_F(BadInputs, NUM_02) {
  for (const ScalarType dtype : {kHalf, kBFloat16, kFloat, kDouble}) {
    for (const int64_t n : {1, 2, 7, 8, 16, 33}) {
      for (const int64_t at : {int64_t{0}, n / 2, n - 1}) {
        Tensor x = arange(static_cast<double>(n)).to(dtype);
        x[at].fill_(kNaN);
        EXPECT_TRUE(std::isnan(x.max().item<double>()));
        EXPECT_TRUE(std::isnan(x.min().item<double>()));
        EXPECT_EQ(x.argmax().item<int64_t>(), at);
        EXPECT_EQ(std::get<1>(x.max(0)).item<int64_t>(), at);
        EXPECT_TRUE(std::isnan(std::get<0>(x.sort())[n - 1].item<double>()));
        EXPECT_EQ(std::get<1>(x.topk(1))[0].item<int64_t>(), at);
      }
    }
  }
}

TEST_F(BadInputs, NUM_04) {
  EXPECT_TRUE(full({1}, 1e-45, kFloat).to(kBool).item<bool>());
  EXPECT_TRUE(any(full({40}, 1e-45, kFloat)).item<bool>());
  EXPECT_TRUE(all(full({40}, 5.9604645e-08, kHalf)).item<bool>());
  EXPECT_TRUE(full({1}, 9.2e-41, kBFloat16).to(kBool).item<bool>());
  EXPECT_GT((full({64}, 1e-45, kFloat) + 0)[63].item<float>(), 0.0f) << "no flush to zero";
}

TEST_F(BadInputs, NUM_05) {
  const Tensor a = tensor({-7.0, 7.0, -7.5, 7.5}, kDouble);
  for (const double b : {2.0, -2.0}) {
    const Tensor q = div(a, b, "floor"), r = remainder(a, b);
    EXPECT_TRUE((q * b + r).equal(a));
    for (int64_t i = 0; i < 4; ++i) EXPECT_EQ(q[i].item<double>(), std::floor(a[i].item<double>() / b));
  }
  const Tensor n = arange(-7, 7);
  for (const int64_t b : {2, -2, 3, -3}) {
    const Tensor q = div(n, b, "floor"), r = remainder(n, b);
    EXPECT_TRUE((q * b + r).equal(n));
    EXPECT_TRUE((r * (b < 0 ? -1 : 1)).ge(0).all().item<bool>());
  }
}

TEST_F(BadInputs, NUM_06) {
  manual_seed(3);
  for (int64_t n = 1; n <= 130; ++n) {
    const Tensor x = randn({2, n}) * 5, wide = x.to(kDouble);
    EXPECT_TRUE(x.logsumexp({1}).to(kDouble).allclose(wide.logsumexp({1}), 1e-6, 1e-6)) << n;
    EXPECT_TRUE(x.softmax(1).to(kDouble).allclose(wide.softmax(1), 1e-6, 1e-7)) << n;
    double sum = 0;
    const std::vector<double> row = wide[1].to_vector<double>();
    for (const double v : row) sum += std::exp(v);
    EXPECT_NEAR(wide.logsumexp({1})[1].item<double>(), std::log(sum), 1e-12) << n;
  }
}

TEST_F(BadInputs, NUM_07) {
  const std::vector<double> at = {88.72, -88.72, 89, -89, 104, -104, 1e30, -1e30, 1e-40, -1e-40, kInf, -kInf};
  const Tensor x = tensor(at, kFloat);
  const std::vector<float> in = x.to_vector<float>();
  const auto check = [&](const char* name, const Tensor& got, double (*exact)(double), double relative) {
    const std::vector<float> values = got.to_vector<float>();
    for (size_t i = 0; i < values.size(); ++i) {
      const float expected = static_cast<float>(exact(in[i]));
      EXPECT_FALSE(std::isnan(values[i])) << name << " of " << in[i];
      if (std::isinf(expected)) {
        EXPECT_EQ(values[i], expected) << name << " of " << in[i];
      } else if (std::fabs(expected) < 1e-37f) {
        EXPECT_NEAR(values[i], expected, 1e-37) << name << " of " << in[i];
      } else {
        EXPECT_LE(std::fabs(values[i] - expected), relative * std::fabs(expected)) << name << " of " << in[i];
      }
    }
  };
  check(
      "expm1", expm1(x), [](double v) { return std::expm1(v); }, 4e-7);
  check(
      "sigmoid", sigmoid(x), [](double v) { return 1 / (1 + std::exp(-v)); }, 4e-7);
  check(
      "silu", silu(x.narrow(0, 0, 11)), [](double v) { return v / (1 + std::exp(-v)); }, 4e-7);
  check(
      "exp", exp(x), [](double v) { return std::exp(v); }, 4e-7);
  const Tensor nan = full({3}, kNaN);
  for (const Tensor& r : {expm1(nan), log1p(nan), sigmoid(nan), silu(nan), exp(nan)})
    EXPECT_TRUE(isnan(r).all().item<bool>());
}

TEST_F(BadInputs, NUM_08) {
  manual_seed(11);
  const Tensor x = randn({1 << 21});
  const int before = get_num_threads();
  std::vector<float> sums;
  for (const int n : {1, 2, 3, 4, 7}) {
    set_num_threads(n);
    sums.push_back(x.sum().item<float>());
  }
  set_num_threads(before);
  for (const float s : sums) EXPECT_EQ(s, sums[0]);
  EXPECT_NEAR(sums[0], x.to(kDouble).sum().item<double>(), 0.01);
}

TEST_F(BadInputs, NUM_09) {
  manual_seed(5);
  // Products of one to four rows add in one order, those of more in another.
  const Tensor x = randn({8, 64}), w = randn({48, 64}), g = randn({64});
  const Tensor all_linear = linear(x.narrow(0, 0, 4), w), all_norm = rms_norm(x, {64}, g), all_softmax = x.softmax(1);
  for (int64_t i = 0; i < 8; ++i) {
    const Tensor one = x.narrow(0, i, 1);
    if (i < 4) { EXPECT_TRUE(linear(one, w)[0].equal(all_linear[i])) << "linear, row " << i; }
    EXPECT_TRUE(rms_norm(one, {64}, g)[0].equal(all_norm[i])) << "rms_norm, row " << i;
    EXPECT_TRUE(one.softmax(1)[0].equal(all_softmax[i])) << "softmax, row " << i;
  }
}

}  // namespace
}  // namespace tenure::testing
