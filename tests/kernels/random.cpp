// Random fills: Philox's own numbers, whatever the set, the threads and the place; and the distributions.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/half.h"
#include "core/parallel.h"
#include "core/philox.h"
#include "tests/kernels/calls.h"
#include "tests/kernels/loops.h"
#include "tests/kernels/values.h"

namespace tenure {
namespace {

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
  testing::call(kernels::normal_kernel, kFloat, testing::random(n, one.data(), 42, 7, 0, 1));
  core::set_num_threads(3);
  testing::call(kernels::normal_kernel, kFloat, testing::random(n, three.data(), 42, 7, 0, 1));
  core::set_num_threads(threads);
  EXPECT_EQ(one, three);
  testing::call(kernels::normal_kernel, kFloat, testing::random(10, tail.data(), 42, 7 + 5000 / 4, 0, 1));
  EXPECT_TRUE(std::equal(tail.begin(), tail.end(), one.begin() + 5000));
}

// Of f32 and the like element i is word i % 4 of its block, of all else it is two of the words: also where the
// counter's low word carries, and of lengths that end in the middle of what is made at once.
TEST(RandomTest, EveryElementIsThatOfItsBlockOnEverySet) {
  testing::with_each_isa([] {
    for (const uint64_t offset : {uint64_t{0}, uint64_t{0xfffffff8}, ~uint64_t{0} - 20}) {
      for (const int64_t n : {0, 1, 15, 16, 17, 31, 100, 255, 256, 257, 700}) {
        const auto size = static_cast<size_t>(n) + 1;
        std::vector<float> narrow(size, -1);
        std::vector<double> wide(size, -1);
        std::vector<int64_t> small(size, -1), large(size, -1), few(size, -1);
        const uint64_t seed = 0x9abcdef012345678;
        testing::call(kernels::uniform_kernel, kFloat, testing::random(n, narrow.data(), seed, offset, 0, 1));
        testing::call(kernels::uniform_kernel, kDouble, testing::random(n, wide.data(), seed, offset, 0, 1));
        const auto integers = [&](std::vector<int64_t>& out, int64_t past) {
          kernels::Random work = testing::random(n, out.data(), seed, offset);
          work.first = -5;
          work.past = past;
          testing::call(kernels::randint_kernel, kLong, work);
        };
        integers(small, 1000);
        integers(large, int64_t{1} << 40);
        testing::call(kernels::bernoulli_kernel, kLong, testing::random(n, few.data(), seed, offset, 0.3));
        for (size_t i = 0; i < static_cast<size_t>(n); ++i) {
          const auto block = [&](size_t per) {
            const uint64_t low = offset + i / per;
            return core::philox(seed, low, low < offset ? 1 : 0);
          };
          ASSERT_EQ(narrow[i], core::unit_float(block(4).word[i % 4])) << offset << ' ' << i;
          const uint32_t high = block(2).word[i % 2 * 2], low = block(2).word[i % 2 * 2 + 1];
          ASSERT_EQ(wide[i], core::unit_double(high, low)) << offset << ' ' << i;
          const auto scaled = [&](uint64_t range) {
            const auto product = static_cast<unsigned __int128>(uint64_t{high} << 32 | low) * range;
            return static_cast<int64_t>(product >> 64);
          };
          ASSERT_EQ(small[i], scaled(1005) - 5) << offset << ' ' << i;
          ASSERT_EQ(large[i], scaled((uint64_t{1} << 40) + 5) - 5) << offset << ' ' << i;
          ASSERT_EQ(few[i], core::unit_double(high, low) < 0.3) << offset << ' ' << i;
        }
        ASSERT_EQ(narrow.back(), -1);
        ASSERT_EQ(wide.back(), -1);
        ASSERT_TRUE(small.back() == -1 && large.back() == -1 && few.back() == -1);
      }
    }
  });
}

// Of each two words a pair, by Box and Muller in double; and the same bits on every set.
TEST(RandomTest, NormalNumbersAreBoxAndMullers) {
  constexpr int64_t n = 100003;
  std::vector<float> first;
  testing::with_each_isa([&] {
    std::vector<float> x(n), u(n + 1);
    testing::call(kernels::normal_kernel, kFloat, testing::random(n, x.data(), 5, 9, 1, 2));
    testing::call(kernels::uniform_kernel, kFloat, testing::random(n + 1, u.data(), 5, 9, 0, 1));
    for (size_t i = 0; i < x.size(); i += 2) {
      const double radius = std::sqrt(-2 * std::log(1.0 - double(u[i]))), angle = 6.283185307179586 * double(u[i + 1]);
      ASSERT_NEAR(x[i], 1 + 2 * radius * std::cos(angle), 4e-6) << i;
      if (i + 1 < x.size()) { ASSERT_NEAR(x[i + 1], 1 + 2 * radius * std::sin(angle), 4e-6) << i; }
    }
    if (first.empty()) first = x;
    ASSERT_EQ(x, first);
  });
}

// By the inverse distribution function of two words, also far out in the tails.
TEST(RandomTest, TruncatedNormalNumbersAreInverseErfs) {
  constexpr int64_t n = 2000;
  testing::with_each_isa([] {
    for (const auto& [low, high] : {std::pair{-2.0, 2.0}, {5.5, 9.0}, {-40.0, 40.0}}) {
      std::vector<float> x(n);
      std::vector<double> wide(n);
      const auto cut = [&, least = low, most = high](ScalarType type, void* out) {
        kernels::Random work = testing::random(n, out, 5, 9, 0, 1);
        work.low = least;
        work.high = most;
        testing::call(kernels::truncated_normal_kernel, type, work);
      };
      cut(kFloat, x.data());
      cut(kDouble, wide.data());
      for (size_t i = 0; i < x.size(); ++i) {
        ASSERT_NEAR(x[i], wide[i], 1e-6 * (1 + std::fabs(wide[i]))) << i;
        ASSERT_TRUE(wide[i] >= low && wide[i] <= high) << i;
      }
    }
  });
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
  const auto fill = [&](const kernels::Kernel<kernels::Random>& kernel, double a, double b) {
    testing::call(kernel, kFloat, testing::random(n, v.data(), 3, 0, a, b));
  };
  // Five standard errors of the mean, and of the deviation, are below 0.012 of a deviation.
  fill(kernels::uniform_kernel, -1, 3);
  Moments m = moments(v);
  EXPECT_NEAR(m.mean, 1, 0.014);
  EXPECT_NEAR(m.deviation, 4 / std::sqrt(12.0), 0.014);
  EXPECT_TRUE(m.smallest >= -1 && m.largest < 3);
  fill(kernels::normal_kernel, 2, 0.5);
  m = moments(v);
  EXPECT_NEAR(m.mean, 2, 0.006);
  EXPECT_NEAR(m.deviation, 0.5, 0.006);
  kernels::Random cut = testing::random(n, v.data(), 3, 0, 0, 1);
  cut.low = -1;
  cut.high = 1;
  testing::call(kernels::truncated_normal_kernel, kFloat, cut);
  m = moments(v);
  EXPECT_NEAR(m.mean, 0, 0.012);
  EXPECT_NEAR(m.deviation, 0.5395599, 0.012);  // sqrt(1 - 2 phi(1) / (2 Phi(1) - 1))
  EXPECT_TRUE(m.smallest >= -1 && m.largest <= 1);
  fill(kernels::bernoulli_kernel, 0.25, 0);
  EXPECT_NEAR(moments(v).mean, 0.25, 0.005);
  std::vector<int64_t> whole(n);
  kernels::Random integers = testing::random(n, whole.data(), 3, 0);
  integers.first = -2;
  integers.past = 3;
  testing::call(kernels::randint_kernel, kLong, integers);
  std::vector<int> count(5);
  for (int64_t x : whole) ++count.at(static_cast<size_t>(x + 2));
  for (int c : count) EXPECT_NEAR(c, n / 5, 900);
  std::vector<BFloat16> b(n);
  testing::call(kernels::uniform_kernel, kBFloat16, testing::random(n, b.data(), 3, 0, 0, 1));
  EXPECT_LT(float(*std::max_element(b.begin(), b.end(), [](BFloat16 x, BFloat16 y) { return float(x) < float(y); })),
            1.0f);
}

}  // namespace
}  // namespace tenure
