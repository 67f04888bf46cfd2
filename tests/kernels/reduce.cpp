// Reductions against plain loops in double, the same bits for every layout and number of threads; sorting, moving,
// random.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstring>
#include <limits>
#include <numeric>

#include "core/half.h"
#include "core/parallel.h"
#include "core/philox.h"
#include "tests/kernels/loops.h"

namespace tenure {
namespace {

using kernels::Reduce;

std::vector<float> terms(int64_t n) {
  std::vector<float> v(static_cast<size_t>(n));
  for (int64_t i = 0; i < n; ++i) v[i] = core::unit_float(core::philox(1, static_cast<uint64_t>(i)).word[0]) * 4 - 2;
  return v;
}

/// in[kept, reduced] with these strides in elements; results dense.
Reduce plan(const void* in, int64_t bytes, void* out, int64_t out_bytes, int64_t* indices, int64_t kept,
            int64_t kept_stride, int64_t reduced, int64_t reduced_stride) {
  Reduce r;
  r.nkept = r.nreduced = 1;
  r.kept_numel = r.kept_sizes[0] = kept;
  r.reduced_numel = r.reduced_sizes[0] = reduced;
  r.in = static_cast<const char*>(in);
  r.out = static_cast<char*>(out);
  r.indices = reinterpret_cast<char*>(indices);
  r.in_kept[0] = kept_stride * bytes;
  r.in_reduced[0] = reduced_stride * bytes;
  r.out_kept[0] = out_bytes;
  r.indices_kept[0] = 8;
  return r;
}

/// The results of a [kept, reduced] matrix: rows dense, columns dense, every second element; one and three threads.
template <class Out, class T>
std::vector<std::vector<Out>> in_all_layouts(const kernels::Reduction& kernel, const std::vector<T>& x, int64_t kept) {
  const auto reduced = static_cast<int64_t>(x.size()) / kept;
  constexpr auto bytes = static_cast<int64_t>(sizeof(T)), out_bytes = static_cast<int64_t>(sizeof(Out));
  std::vector<T> columns(x.size()), spread(2 * x.size());
  for (int64_t k = 0; k < kept; ++k) {
    for (int64_t i = 0; i < reduced; ++i) columns[i * kept + k] = spread[2 * (k * reduced + i)] = x[k * reduced + i];
  }
  std::vector<std::vector<Out>> results;
  const int threads = core::num_threads();
  for (int t : {1, 3}) {
    core::set_num_threads(t);
    for (int layout = 0; layout < 3; ++layout) {
      std::vector<Out> out(static_cast<size_t>(kept));
      const T* in = layout == 0 ? x.data() : layout == 1 ? columns.data() : spread.data();
      kernel[dtype_of<T>](plan(in, bytes, out.data(), out_bytes, nullptr, kept,
                               layout == 0   ? reduced
                               : layout == 1 ? 1
                                             : 2 * reduced,
                               reduced,
                               layout == 0   ? 1
                               : layout == 1 ? kept
                                             : 2));
      results.push_back(out);
    }
  }
  core::set_num_threads(threads);
  return results;
}

struct Sizes {
  int64_t kept, reduced;
};
class ReduceTest : public ::testing::TestWithParam<Sizes> {
 protected:
  const int64_t kept = GetParam().kept, reduced = GetParam().reduced;
  const std::vector<float> x = terms(kept * reduced);
};

TEST_P(ReduceTest, SumInBlocksAndATree) {
  const auto results = in_all_layouts<float>(kernels::sum_kernel, x, kept);
  for (const auto& r : results) ASSERT_EQ(0, std::memcmp(r.data(), results[0].data(), r.size() * 4));
  for (int64_t k = 0; k < kept; ++k) {
    double exact = 0, magnitude = 0;
    for (int64_t i = 0; i < reduced; ++i) exact += x[k * reduced + i], magnitude += std::fabs(x[k * reduced + i]);
    // A lane of a block takes 128 steps, lanes 5 and blocks log2 more.
    const double depth = 128 + 5 + std::log2(double(reduced) / 4096 + 1);
    ASSERT_NEAR(results[0][k], exact, depth * 0x1p-24 * magnitude);
  }
}

TEST_P(ReduceTest, MaximumMinimumAndTheirPlaces) {
  for (bool most : {true, false}) {
    const auto& kernel = most ? kernels::max_kernel : kernels::min_kernel;
    const auto results = in_all_layouts<float>(kernel, x, kept);
    std::vector<int64_t> at(static_cast<size_t>(kept)), at_columns(at);
    std::vector<float> value(at.size());
    kernel[kFloat](plan(x.data(), 4, value.data(), 4, at.data(), kept, reduced, reduced, 1));
    std::vector<float> columns(x.size());
    for (int64_t k = 0; k < kept; ++k) {
      for (int64_t i = 0; i < reduced; ++i) columns[i * kept + k] = x[k * reduced + i];
    }
    kernel[kFloat](plan(columns.data(), 4, nullptr, 4, at_columns.data(), kept, 1, reduced, kept));
    for (int64_t k = 0; k < kept; ++k) {
      const auto row = x.begin() + k * reduced;
      const auto best = most ? std::max_element(row, row + reduced) : std::min_element(row, row + reduced);
      for (const auto& r : results) ASSERT_EQ(r[k], *best);
      ASSERT_EQ(value[k], *best);
      ASSERT_EQ(at[k], best - row);
      ASSERT_EQ(at_columns[k], best - row);
    }
  }
}

TEST_P(ReduceTest, LogSumExp) {
  std::vector<float> big = x;
  for (float& v : big) v = v * 50 + 300;  // exp overflows
  const auto results = in_all_layouts<float>(kernels::logsumexp_kernel, big, kept);
  for (const auto& r : results) ASSERT_EQ(0, std::memcmp(r.data(), results[0].data(), r.size() * 4));
  for (int64_t k = 0; k < kept; ++k) {
    double sum = 0;
    for (int64_t i = 0; i < reduced; ++i) sum += std::exp(double(big[k * reduced + i]));
    ASSERT_NEAR(results[0][k], std::log(sum), 1e-6 * std::log(sum));
  }
}

TEST_P(ReduceTest, HalvesAccumulateInFloat) {
  std::vector<Half> h(x.size());
  std::vector<float> same(x.size());
  for (size_t i = 0; i < x.size(); ++i) {
    h[i] = Half(x[i]);
    same[i] = h[i];
  }
  const auto sums = in_all_layouts<float>(kernels::sum_kernel, same, kept);
  for (const auto& r : in_all_layouts<Half>(kernels::sum_kernel, h, kept)) {
    for (int64_t k = 0; k < kept; ++k) ASSERT_EQ(r[k].bits, core::float_to_half(sums[0][k]));
  }
}

TEST_P(ReduceTest, IntegersExactly) {
  std::vector<int32_t> v(x.size());
  for (size_t i = 0; i < x.size(); ++i) v[i] = static_cast<int32_t>(x[i] * 1e9f);
  for (const auto& r : in_all_layouts<int64_t>(kernels::sum_kernel, v, kept)) {
    for (int64_t k = 0; k < kept; ++k) {
      ASSERT_EQ(r[k], std::accumulate(v.begin() + k * reduced, v.begin() + (k + 1) * reduced, int64_t{0}));
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, ReduceTest,
                         ::testing::Values(Sizes{1, 1}, Sizes{1, 70001}, Sizes{3, 5}, Sizes{130, 33}, Sizes{70, 4097},
                                           Sizes{5, 40000}, Sizes{40000, 3}),
                         [](const auto& info) {
                           return std::to_string(info.param.kept) + "x" + std::to_string(info.param.reduced);
                         });

TEST(ReduceTest, NaNWinsAndTheFirstOfEquals) {
  const float nan = std::nanf("");
  const std::vector<float> x{1, nan, 3, nan, 7, 7, 0, 7};
  float value[4];
  int64_t at[4];
  kernels::max_kernel[kFloat](plan(x.data(), 4, value, 4, at, 2, 4, 4, 1));
  EXPECT_TRUE(std::isnan(value[0]));
  EXPECT_EQ(value[1], 7);
  EXPECT_EQ(at[0], 1);
  EXPECT_EQ(at[1], 0);
  kernels::min_kernel[kFloat](plan(x.data(), 4, value, 4, at, 4, 1, 2, 4));  // columns
  EXPECT_EQ(at[0], 0);
  EXPECT_EQ(at[1], 0);
  EXPECT_EQ(at[2], 1);
  EXPECT_EQ(at[3], 0);
}

TEST(ReduceTest, OfNothing) {
  float value[2] = {5, 5};
  kernels::sum_kernel[kFloat](plan(nullptr, 4, value, 4, nullptr, 2, 0, 0, 1));
  EXPECT_EQ(value[0], 0);
  kernels::prod_kernel[kFloat](plan(nullptr, 4, value, 4, nullptr, 2, 0, 0, 1));
  EXPECT_EQ(value[1], 1);
  kernels::mean_kernel[kFloat](plan(nullptr, 4, value, 4, nullptr, 2, 0, 0, 1));
  EXPECT_TRUE(std::isnan(value[0]));
  kernels::logsumexp_kernel[kFloat](plan(nullptr, 4, value, 4, nullptr, 2, 0, 0, 1));
  EXPECT_EQ(value[1], -std::numeric_limits<float>::infinity());
  bool truth[1];
  kernels::any_kernel[kFloat](plan(nullptr, 4, truth, 1, nullptr, 1, 0, 0, 1));
  EXPECT_FALSE(truth[0]);
  kernels::all_kernel[kFloat](plan(nullptr, 4, truth, 1, nullptr, 1, 0, 0, 1));
  EXPECT_TRUE(truth[0]);
}

TEST(ReduceTest, LogSumExpOfInfinities) {
  constexpr float inf = std::numeric_limits<float>::infinity();
  std::vector<float> x(10000, -inf), out(1);
  kernels::logsumexp_kernel[kFloat](plan(x.data(), 4, out.data(), 4, nullptr, 1, 0, 10000, 1));
  EXPECT_EQ(out[0], -inf);
  x[9999] = -500;  // whole blocks of -inf beside a small number
  kernels::logsumexp_kernel[kFloat](plan(x.data(), 4, out.data(), 4, nullptr, 1, 0, 10000, 1));
  EXPECT_EQ(out[0], -500);
  x[0] = inf;
  kernels::logsumexp_kernel[kFloat](plan(x.data(), 4, out.data(), 4, nullptr, 1, 0, 10000, 1));
  EXPECT_EQ(out[0], inf);
}

TEST(ReduceTest, AnyAllProdMean) {
  const std::vector<float> x{0, 0, 3, 2, 0, 1, -0.0f, 0};
  uint8_t truth[4];
  kernels::any_kernel[kFloat](plan(x.data(), 4, truth, 1, nullptr, 4, 2, 2, 1));
  EXPECT_EQ(std::vector<uint8_t>(truth, truth + 4), (std::vector<uint8_t>{0, 1, 1, 0}));
  kernels::all_kernel[kFloat](plan(x.data(), 4, truth, 1, nullptr, 4, 2, 2, 1));
  EXPECT_EQ(std::vector<uint8_t>(truth, truth + 4), (std::vector<uint8_t>{0, 1, 0, 0}));
  std::vector<std::complex<double>> z{{1, 1}, {0, 2}}, out(1);
  kernels::prod_kernel[kComplexDouble](plan(z.data(), 16, out.data(), 16, nullptr, 1, 0, 2, 1));
  EXPECT_EQ(out[0], std::complex<double>(-2, 2));
  kernels::mean_kernel[kComplexDouble](plan(z.data(), 16, out.data(), 16, nullptr, 1, 0, 2, 1));
  EXPECT_EQ(out[0], std::complex<double>(0.5, 1.5));
}

TEST(SortTest, StableWithNaNLast) {
  const float nan = std::nanf("");
  const std::vector<float> x{2, nan, 1, 2, -1, nan, 1};
  std::vector<float> values(7);
  std::vector<int64_t> at(7);
  ASSERT_EQ(kernels::sort_lanes(1, 7), 1);
  alignas(64) char scratch[128];
  ASSERT_EQ(kernels::sort_scratch_bytes(7), 128);
  kernels::sort_rows({kFloat, 1, 7, reinterpret_cast<const char*>(x.data()), reinterpret_cast<char*>(values.data()),
                      at.data(), 7, false, 1, scratch});
  EXPECT_EQ(at, (std::vector<int64_t>{4, 2, 6, 0, 3, 1, 5}));
  kernels::sort_rows({kFloat, 1, 7, reinterpret_cast<const char*>(x.data()), reinterpret_cast<char*>(values.data()),
                      at.data(), 7, true, 1, scratch});
  EXPECT_EQ(at, (std::vector<int64_t>{1, 5, 0, 3, 2, 6, 4}));
  EXPECT_TRUE(std::isnan(values[1]));
  EXPECT_EQ(values[2], 2);
  kernels::sort_rows({kFloat, 1, 7, reinterpret_cast<const char*>(x.data()), reinterpret_cast<char*>(values.data()),
                      at.data(), 3, true, 1, scratch});
  EXPECT_EQ(std::vector<int64_t>(at.begin(), at.begin() + 3), (std::vector<int64_t>{1, 5, 0}));
}

TEST(IndexTest, GatherScatterSelect) {
  const std::vector<int32_t> x{10, 11, 12, 20, 21, 22};  // [2, 3]
  const std::vector<int64_t> index{2, 0, 1, 1};          // [2, 2], along dim 1
  std::vector<int32_t> out(4);
  const int64_t strides[] = {12, 4};
  const auto loop = testing::strided({2, 2}, {{out.data(), 4, {2, 1}}, {index.data(), 8, {2, 1}}});
  kernels::gather(4, loop, reinterpret_cast<const char*>(x.data()), strides, 1);
  EXPECT_EQ(out, (std::vector<int32_t>{12, 10, 21, 21}));
  std::vector<int32_t> sums(6, 100);
  kernels::scatter_add(kInt, loop, reinterpret_cast<char*>(sums.data()), strides, 1);
  EXPECT_EQ(sums, (std::vector<int32_t>{110, 100, 112, 100, 142, 100}));
  std::vector<int32_t> rows(6);
  const std::vector<int64_t> pick{1, 1};
  kernels::index_select(
      {1, 2, 2, 12, reinterpret_cast<const char*>(x.data()), pick.data(), reinterpret_cast<char*>(rows.data())});
  EXPECT_EQ(rows, (std::vector<int32_t>{20, 21, 22, 20, 21, 22}));
  std::vector<int32_t> gradient(6);
  kernels::index_add(kInt, 1, 2, 2, 3, reinterpret_cast<const char*>(rows.data()), pick.data(),
                     reinterpret_cast<char*>(gradient.data()));
  EXPECT_EQ(gradient, (std::vector<int32_t>{0, 0, 0, 40, 42, 44}));
  int64_t least, most;
  kernels::index_range(kLong, testing::dense(4, {index.data()}), &least, &most);
  EXPECT_EQ(least, 0);
  EXPECT_EQ(most, 2);
}

TEST(IndexTest, LargeSelections) {
  for (const int64_t width : {int64_t{129}, int64_t{5000}}) {
    const int64_t rows = 50, count = ((int64_t{4} << 20) + width) / width;
    std::vector<float> x(static_cast<size_t>(rows * width)), out(static_cast<size_t>(count * width) + 2, 77);
    for (size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i);
    std::vector<int64_t> index(static_cast<size_t>(count));
    for (size_t i = 0; i < index.size(); ++i) index[i] = static_cast<int64_t>(i * 7 % 50);
    kernels::index_select({1, count, rows, 4 * width, reinterpret_cast<const char*>(x.data()), index.data(),
                           reinterpret_cast<char*>(out.data() + 1)});
    ASSERT_EQ(out.front(), 77);
    ASSERT_EQ(out.back(), 77);
    for (int64_t i = 0; i < count; ++i) {
      const size_t from = static_cast<size_t>(index[static_cast<size_t>(i)] * width);
      ASSERT_EQ(0, std::memcmp(out.data() + 1 + i * width, x.data() + from, static_cast<size_t>(4 * width))) << i;
    }
  }
}

TEST(IndexTest, Triangles) {
  const std::vector<uint8_t> x{1, 2, 3, 4, 5, 6};
  std::vector<uint8_t> out(6, 9);
  const auto lower = [&](int64_t d) {
    kernels::tril(1, 1, 2, 3, d, reinterpret_cast<const char*>(x.data()), reinterpret_cast<char*>(out.data()));
    return out;
  };
  const auto upper = [&](int64_t d) {
    kernels::triu(1, 1, 2, 3, d, reinterpret_cast<const char*>(x.data()), reinterpret_cast<char*>(out.data()));
    return out;
  };
  constexpr int64_t far = std::numeric_limits<int64_t>::max();
  EXPECT_EQ(lower(0), (std::vector<uint8_t>{1, 0, 0, 4, 5, 0}));
  EXPECT_EQ(lower(-1), (std::vector<uint8_t>{0, 0, 0, 4, 0, 0}));
  EXPECT_EQ(lower(far), x);
  EXPECT_EQ(lower(-far), std::vector<uint8_t>(6, 0));
  EXPECT_EQ(upper(0), (std::vector<uint8_t>{1, 2, 3, 0, 5, 6}));
  EXPECT_EQ(upper(1), (std::vector<uint8_t>{0, 2, 3, 0, 0, 6}));
  EXPECT_EQ(upper(far), std::vector<uint8_t>(6, 0));
  EXPECT_EQ(upper(-far), x);
}

TEST(RandomTest, PhiloxKnownAnswers) {
  // Of the authors' Random123, file kat_vectors.
  const auto zero = core::philox(0, 0);
  EXPECT_EQ(zero.word[0], 0x6627e8d5u);
  EXPECT_EQ(zero.word[1], 0xe169c58du);
  EXPECT_EQ(zero.word[2], 0xbc57ac4cu);
  EXPECT_EQ(zero.word[3], 0x9b00dbd8u);
  const auto ones = core::philox(~uint64_t{0}, ~uint64_t{0}, ~uint64_t{0});
  EXPECT_EQ(ones.word[0], 0x408f276du);
  EXPECT_EQ(ones.word[1], 0x41c83b0eu);
  EXPECT_EQ(ones.word[2], 0xa20bc7c6u);
  EXPECT_EQ(ones.word[3], 0x6d5451fdu);
}

TEST(RandomTest, AnElementDependsOnSeedOffsetAndPlaceOnly) {
  constexpr int64_t n = 100000;
  std::vector<float> one(n), three(n), tail(10);
  const int threads = core::num_threads();
  core::set_num_threads(1);
  kernels::normal({kFloat, n, reinterpret_cast<char*>(one.data()), 42, 7}, 0, 1);
  core::set_num_threads(3);
  kernels::normal({kFloat, n, reinterpret_cast<char*>(three.data()), 42, 7}, 0, 1);
  core::set_num_threads(threads);
  EXPECT_EQ(one, three);
  kernels::normal({kFloat, 10, reinterpret_cast<char*>(tail.data()), 42, 7 + 5000}, 0, 1);
  EXPECT_TRUE(std::equal(tail.begin(), tail.end(), one.begin() + 5000));
}

struct Moments {
  double mean = 0, deviation = 0, smallest = 1e300, largest = -1e300;
};
template <class T>
Moments moments(const std::vector<T>& v) {
  Moments m;
  for (T x : v) {
    const auto d = static_cast<double>(x);
    m.mean += d / double(v.size());
    m.smallest = std::min(m.smallest, d);
    m.largest = std::max(m.largest, d);
  }
  for (T x : v) m.deviation += std::pow(static_cast<double>(x) - m.mean, 2) / double(v.size());
  m.deviation = std::sqrt(m.deviation);
  return m;
}

TEST(RandomTest, Distributions) {
  constexpr int64_t n = 200000;
  std::vector<float> v(n);
  const kernels::Random random{kFloat, n, reinterpret_cast<char*>(v.data()), 3, 0};
  // Five standard errors of the mean, and of the deviation, are below 0.012 of a deviation.
  kernels::uniform(random, -1, 3);
  Moments m = moments(v);
  EXPECT_NEAR(m.mean, 1, 0.014);
  EXPECT_NEAR(m.deviation, 4 / std::sqrt(12.0), 0.014);
  EXPECT_TRUE(m.smallest >= -1 && m.largest < 3);
  kernels::normal(random, 2, 0.5);
  m = moments(v);
  EXPECT_NEAR(m.mean, 2, 0.006);
  EXPECT_NEAR(m.deviation, 0.5, 0.006);
  kernels::truncated_normal(random, 0, 1, -1, 1);
  m = moments(v);
  EXPECT_NEAR(m.mean, 0, 0.012);
  EXPECT_NEAR(m.deviation, 0.5395599, 0.012);  // sqrt(1 - 2 phi(1) / (2 Phi(1) - 1))
  EXPECT_TRUE(m.smallest >= -1 && m.largest <= 1);
  kernels::bernoulli(random, 0.25);
  EXPECT_NEAR(moments(v).mean, 0.25, 0.005);
  std::vector<int64_t> whole(n);
  kernels::randint({kLong, n, reinterpret_cast<char*>(whole.data()), 3, 0}, -2, 3);
  std::vector<int> count(5);
  for (int64_t x : whole) ++count.at(static_cast<size_t>(x + 2));
  for (int c : count) EXPECT_NEAR(c, n / 5, 900);
  std::vector<BFloat16> b(n);
  kernels::uniform({kBFloat16, n, reinterpret_cast<char*>(b.data()), 3, 0}, 0, 1);
  EXPECT_LT(float(*std::max_element(b.begin(), b.end(), [](BFloat16 x, BFloat16 y) { return float(x) < float(y); })),
            1.0f);
}

}  // namespace
}  // namespace tenure
