// Random fills: Philox's own numbers, whatever the set, the threads and the place; and the distributions.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
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
  testing::call(kernels::normal_kernel, kFloat, testing::random(10, tail.data(), 42, 7 + 5000, 0, 1));
  EXPECT_TRUE(std::equal(tail.begin(), tail.end(), one.begin() + 5000));
}

// Each element is that of its own block, also where the counter's low word carries, and of lengths that end in the
// middle of what is made at once.
TEST(RandomTest, EveryElementIsThatOfItsBlockOnEverySet) {
  testing::with_each_isa([] {
    for (const uint64_t offset : {uint64_t{0}, uint64_t{0xfffffff8}, ~uint64_t{0} - 20}) {
      for (const int64_t n : {0, 1, 15, 16, 17, 31, 100}) {
        std::vector<float> narrow(static_cast<size_t>(n) + 1, -1);
        std::vector<double> wide(static_cast<size_t>(n) + 1, -1);
        const uint64_t seed = 0x9abcdef012345678;
        testing::call(kernels::uniform_kernel, kFloat, testing::random(n, narrow.data(), seed, offset, 0, 1));
        testing::call(kernels::uniform_kernel, kDouble, testing::random(n, wide.data(), seed, offset, 0, 1));
        for (size_t i = 0; i < static_cast<size_t>(n); ++i) {
          const uint64_t low = offset + i;
          const auto b = core::philox(seed, low, low < offset ? 1 : 0);
          ASSERT_EQ(narrow[i], core::unit_float(b.word[0])) << offset << ' ' << i;
          ASSERT_EQ(wide[i], core::unit_double(b.word[0], b.word[1])) << offset << ' ' << i;
        }
        ASSERT_EQ(narrow.back(), -1);
        ASSERT_EQ(wide.back(), -1);
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
