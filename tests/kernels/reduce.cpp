// Reductions against plain loops in double, the same bits for every layout and number of threads.
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
#include "tests/kernels/calls.h"
#include "tests/kernels/loops.h"
#include "tests/kernels/values.h"

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
  r.in = testing::bytes(in);
  r.out = testing::bytes(out);
  r.indices = testing::bytes(indices);
  r.in_kept[0] = kept_stride * bytes;
  r.in_reduced[0] = reduced_stride * bytes;
  r.out_kept[0] = out_bytes;
  r.indices_kept[0] = 8;
  return r;
}

/// The results of a [kept, reduced] matrix: rows dense, columns dense, every second element; one and three threads.
template <class Out, class T>
std::vector<std::vector<Out>> in_all_layouts(const kernels::Kernel<kernels::Reduce>& kernel, const std::vector<T>& x,
                                             int64_t kept) {
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
      testing::call(kernel, dtype_of<T>,
                    plan(in, bytes, out.data(), out_bytes, nullptr, kept,
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
    testing::call(kernel, kFloat, plan(x.data(), 4, value.data(), 4, at.data(), kept, reduced, reduced, 1));
    std::vector<float> columns(x.size());
    for (int64_t k = 0; k < kept; ++k) {
      for (int64_t i = 0; i < reduced; ++i) columns[i * kept + k] = x[k * reduced + i];
    }
    testing::call(kernel, kFloat, plan(columns.data(), 4, nullptr, 4, at_columns.data(), kept, 1, reduced, kept));
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
  testing::call(kernels::max_kernel, kFloat, plan(x.data(), 4, value, 4, at, 2, 4, 4, 1));
  EXPECT_TRUE(std::isnan(value[0]));
  EXPECT_EQ(value[1], 7);
  EXPECT_EQ(at[0], 1);
  EXPECT_EQ(at[1], 0);
  testing::call(kernels::min_kernel, kFloat, plan(x.data(), 4, value, 4, at, 4, 1, 2, 4));  // columns
  EXPECT_EQ(at[0], 0);
  EXPECT_EQ(at[1], 0);
  EXPECT_EQ(at[2], 1);
  EXPECT_EQ(at[3], 0);
}

TEST(ReduceTest, OfNothing) {
  float value[2] = {5, 5};
  testing::call(kernels::sum_kernel, kFloat, plan(nullptr, 4, value, 4, nullptr, 2, 0, 0, 1));
  EXPECT_EQ(value[0], 0);
  testing::call(kernels::prod_kernel, kFloat, plan(nullptr, 4, value, 4, nullptr, 2, 0, 0, 1));
  EXPECT_EQ(value[1], 1);
  testing::call(kernels::mean_kernel, kFloat, plan(nullptr, 4, value, 4, nullptr, 2, 0, 0, 1));
  EXPECT_TRUE(std::isnan(value[0]));
  testing::call(kernels::logsumexp_kernel, kFloat, plan(nullptr, 4, value, 4, nullptr, 2, 0, 0, 1));
  EXPECT_EQ(value[1], -std::numeric_limits<float>::infinity());
  bool truth[1];
  testing::call(kernels::any_kernel, kFloat, plan(nullptr, 4, truth, 1, nullptr, 1, 0, 0, 1));
  EXPECT_FALSE(truth[0]);
  testing::call(kernels::all_kernel, kFloat, plan(nullptr, 4, truth, 1, nullptr, 1, 0, 0, 1));
  EXPECT_TRUE(truth[0]);
}

TEST(ReduceTest, LogSumExpOfInfinities) {
  constexpr float inf = std::numeric_limits<float>::infinity();
  std::vector<float> x(10000, -inf), out(1);
  testing::call(kernels::logsumexp_kernel, kFloat, plan(x.data(), 4, out.data(), 4, nullptr, 1, 0, 10000, 1));
  EXPECT_EQ(out[0], -inf);
  x[9999] = -500;  // whole blocks of -inf beside a small number
  testing::call(kernels::logsumexp_kernel, kFloat, plan(x.data(), 4, out.data(), 4, nullptr, 1, 0, 10000, 1));
  EXPECT_EQ(out[0], -500);
  x[0] = inf;
  testing::call(kernels::logsumexp_kernel, kFloat, plan(x.data(), 4, out.data(), 4, nullptr, 1, 0, 10000, 1));
  EXPECT_EQ(out[0], inf);
}

TEST(ReduceTest, AnyAllProdMean) {
  const std::vector<float> x{0, 0, 3, 2, 0, 1, -0.0f, 0};
  uint8_t truth[4];
  testing::call(kernels::any_kernel, kFloat, plan(x.data(), 4, truth, 1, nullptr, 4, 2, 2, 1));
  EXPECT_EQ(std::vector<uint8_t>(truth, truth + 4), (std::vector<uint8_t>{0, 1, 1, 0}));
  testing::call(kernels::all_kernel, kFloat, plan(x.data(), 4, truth, 1, nullptr, 4, 2, 2, 1));
  EXPECT_EQ(std::vector<uint8_t>(truth, truth + 4), (std::vector<uint8_t>{0, 1, 0, 0}));
  std::vector<std::complex<double>> z{{1, 1}, {0, 2}}, out(1);
  testing::call(kernels::prod_kernel, kComplexDouble, plan(z.data(), 16, out.data(), 16, nullptr, 1, 0, 2, 1));
  EXPECT_EQ(out[0], std::complex<double>(-2, 2));
  testing::call(kernels::mean_kernel, kComplexDouble, plan(z.data(), 16, out.data(), 16, nullptr, 1, 0, 2, 1));
  EXPECT_EQ(out[0], std::complex<double>(0.5, 1.5));
}

// Blocks of every length: whole vectors, and what is left of the widest. Sums have the same bits, and a NaN is found
// anywhere.
template <class T>
void blocks_on_every_set(ScalarType type) {
  testing::Values values(11);
  for (int64_t n = 1; n < 140; ++n) {
    const std::vector<T> x = values.vector<T>(n, 1e3);
    const auto of = [&](const kernels::Kernel<kernels::Reduce>& kernel, const std::vector<T>& in) {
      T out = -7;
      testing::call(kernel, type, plan(in.data(), sizeof(T), &out, sizeof(T), nullptr, 1, 0, n, 1));
      return out;
    };
    std::vector<T> sums;
    testing::with_each_isa([&] {
      sums.push_back(of(kernels::sum_kernel, x));
      ASSERT_EQ(sums.back(), sums.front()) << n;
      ASSERT_EQ(of(kernels::max_kernel, x), *std::max_element(x.begin(), x.end())) << n;
      ASSERT_EQ(of(kernels::min_kernel, x), *std::min_element(x.begin(), x.end())) << n;
      for (size_t at = 0; at < x.size(); at += n < 70 ? 1 : 13) {
        std::vector<T> y = x;
        y[at] = std::numeric_limits<T>::quiet_NaN();
        ASSERT_TRUE(std::isnan(of(kernels::max_kernel, y))) << n << ' ' << at;
        ASSERT_TRUE(std::isnan(of(kernels::min_kernel, y))) << n << ' ' << at;
      }
    });
  }
}
TEST(ReduceTest, BlocksOfEveryLengthOnEverySet) {
  blocks_on_every_set<float>(kFloat);
  blocks_on_every_set<double>(kDouble);
}

/// A kernel of T over a [kept, reduced] matrix in all layouts, against a fold of its rows.
template <class Out, class T, class Fold>
void expect_fold(const kernels::Kernel<kernels::Reduce>& kernel, const std::vector<T>& x, int64_t kept, Out zero,
                 Fold fold) {
  const auto reduced = static_cast<int64_t>(x.size()) / kept;
  const auto results = in_all_layouts<Out>(kernel, x, kept);
  for (int64_t k = 0; k < kept; ++k) {
    Out want = zero;
    for (int64_t i = 0; i < reduced; ++i) want = fold(want, x[static_cast<size_t>(k * reduced + i)]);
    for (const auto& r : results) {
      const Out got = r[static_cast<size_t>(k)];
      ASSERT_TRUE(got == want || (got != got && want != want)) << kernel.name << ' ' << k << ": " << got << ' ' << want;
    }
  }
}

TEST(ReduceTest, ExtremesIntegersAndBoolsOnEverySet) {
  testing::with_each_isa([] {
    for (const Sizes& s : {Sizes{300, 1}, {300, 2}, {300, 3}, {300, 4}, {300, 5}, {3, 33}, {40, 64}, {2, 8195}}) {
      const int64_t kept = s.kept, reduced = s.reduced;
      SCOPED_TRACE(std::to_string(kept) + "x" + std::to_string(reduced));
      testing::Values values(static_cast<uint64_t>(kept * reduced));
      const auto f = values.vector<float>(kept * reduced, 9);
      std::vector<int64_t> whole(f.size());
      std::vector<double> d(f.begin(), f.end());
      std::vector<char> truth(f.size());
      for (size_t i = 0; i < f.size(); ++i) {
        whole[i] = static_cast<int64_t>(f[i] * 1e17f);
        truth[i] = f[i] > (i % 3 == 0 ? 8.9f : -8.9f) ? 1 : 0;
      }
      const auto most = [](auto a, auto b) { return b > a || b != b ? b : a; };
      const auto least = [](auto a, auto b) { return b < a || b != b ? b : a; };
      constexpr double inf = std::numeric_limits<double>::infinity();
      constexpr auto far = std::numeric_limits<int64_t>::max();
      expect_fold<float>(kernels::max_kernel, f, kept, static_cast<float>(-inf), most);
      expect_fold<float>(kernels::min_kernel, f, kept, static_cast<float>(inf), least);
      expect_fold<double>(kernels::max_kernel, d, kept, -inf, most);
      expect_fold<double>(kernels::min_kernel, d, kept, inf, least);
      expect_fold<int64_t>(kernels::max_kernel, whole, kept, -far - 1, most);
      expect_fold<int64_t>(kernels::min_kernel, whole, kept, far, least);
      expect_fold<int64_t>(kernels::sum_kernel, whole, kept, int64_t{0}, [](int64_t a, int64_t b) {
        return static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
      });
      for (const bool rows : {true, false}) {
        std::vector<int64_t> sums(static_cast<size_t>(kept));
        std::vector<char> some(sums.size()), every(sums.size());
        const auto run = [&](const kernels::Kernel<kernels::Reduce>& kernel, void* out, int64_t bytes) {
          testing::call(kernel, kBool,
                        plan(truth.data(), 1, out, bytes, nullptr, kept, rows ? reduced : 1, reduced, rows ? 1 : kept));
        };
        run(kernels::sum_kernel, sums.data(), 8);
        run(kernels::any_kernel, some.data(), 1);
        run(kernels::all_kernel, every.data(), 1);
        for (int64_t k = 0; k < kept; ++k) {
          int64_t count = 0;
          for (int64_t i = 0; i < reduced; ++i)
            count += truth[static_cast<size_t>(rows ? k * reduced + i : i * kept + k)];
          const auto at = static_cast<size_t>(k);
          ASSERT_EQ(sums[at], count);
          ASSERT_EQ(some[at], count > 0);
          ASSERT_EQ(every[at], count == reduced);
        }
      }
      for (size_t i = 7; i < f.size(); i += 91) d[i] = std::nan("");
      const std::vector<float> bad(d.begin(), d.end());
      expect_fold<float>(kernels::max_kernel, bad, kept, static_cast<float>(-inf), most);
      expect_fold<double>(kernels::min_kernel, d, kept, inf, least);
    }
  });
}

TEST(ReduceTest, HalvesSumToTheBitsOfTheirFloatsOnEverySet) {
  testing::with_each_isa([] {
    for (const int64_t n : {1, 7, 31, 32, 33, 64, 100, 4096, 4097, 20011}) {
      const auto x = terms(n);
      std::vector<Half> h(x.begin(), x.end());
      std::vector<BFloat16> b(x.begin(), x.end());
      const std::vector<float> of_h(h.begin(), h.end()), of_b(b.begin(), b.end());
      Half half, want_half;
      BFloat16 brain, want_brain;
      float sum;
      testing::call(kernels::sum_kernel, kHalf, plan(h.data(), 2, &half, 2, nullptr, 1, n, n, 1));
      testing::call(kernels::sum_kernel, kFloat, plan(of_h.data(), 4, &sum, 4, nullptr, 1, n, n, 1));
      want_half = Half(sum);
      ASSERT_EQ(half.bits, want_half.bits) << n;
      testing::call(kernels::sum_kernel, kBFloat16, plan(b.data(), 2, &brain, 2, nullptr, 1, n, n, 1));
      testing::call(kernels::sum_kernel, kFloat, plan(of_b.data(), 4, &sum, 4, nullptr, 1, n, n, 1));
      want_brain = BFloat16(sum);
      ASSERT_EQ(brain.bits, want_brain.bits) << n;
    }
  });
}

// A NaN is found wherever it lies, and its place; and so is an extreme.
TEST(ReduceTest, EveryPlaceIsFoundOnEverySet) {
  testing::with_each_isa([] {
    for (const int64_t n : {1, 31, 32, 64, 65, 200}) {
      for (int64_t place = 0; place < n; ++place) {
        std::vector<float> x(static_cast<size_t>(n), 1);
        std::vector<int64_t> whole(x.size(), 1);
        float value;
        double wide_value;
        int64_t at = -1, least;
        const auto i = static_cast<size_t>(place);
        whole[i] = -5;
        testing::call(kernels::min_kernel, kLong, plan(whole.data(), 8, &least, 8, &at, 1, n, n, 1));
        ASSERT_TRUE(least == -5 && at == place);
        for (const float special : {std::nanf(""), 9.0f}) {
          x[i] = special;
          const std::vector<double> wide(x.begin(), x.end());
          testing::call(kernels::max_kernel, kFloat, plan(x.data(), 4, &value, 4, &at, 1, n, n, 1));
          ASSERT_TRUE(at == place && (value == special || value != value)) << n << ' ' << place << ' ' << value;
          testing::call(kernels::max_kernel, kDouble, plan(wide.data(), 8, &wide_value, 8, &at, 1, n, n, 1));
          ASSERT_TRUE(at == place && (wide_value == special || wide_value != wide_value)) << n << ' ' << place;
          testing::call(kernels::max_kernel, kFloat, plan(x.data(), 4, &value, 4, nullptr, 1, n, n, 1));
          ASSERT_EQ(std::isnan(value), std::isnan(special));
        }
      }
    }
  });
}

// Of several reduced dims the one with the longer stride lies outside: a transposed matrix sums to the bits of the
// matrix.
TEST(ReduceTest, SeveralDimsAsTheyLieInMemory) {
  constexpr int64_t rows = 130, columns = 257;
  const auto x = testing::Values(3).vector<float>(rows * columns, 5);
  float plain = 0, turned = 0;
  Reduce r = plan(x.data(), 4, &plain, 4, nullptr, 1, 0, rows * columns, 1);
  testing::call(kernels::sum_kernel, kFloat, r);
  r.nreduced = 2;
  r.out = testing::bytes(&turned);
  r.reduced_sizes[0] = columns, r.in_reduced[0] = 4;
  r.reduced_sizes[1] = rows, r.in_reduced[1] = 4 * columns;
  testing::call(kernels::sum_kernel, kFloat, r);
  EXPECT_EQ(plain, turned);
  int64_t at = -1;
  float most;
  r.out = testing::bytes(&most);
  r.indices = testing::bytes(&at);  // counts in the order of the dims
  testing::call(kernels::max_kernel, kFloat, r);
  const auto best = std::max_element(x.begin(), x.end()) - x.begin();
  EXPECT_EQ(at, best % columns * rows + best / columns);
}

}  // namespace
}  // namespace tenure
