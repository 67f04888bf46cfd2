// Sorting rows against std::stable_sort: every type, short rows and long ones, all of a row and its first few.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <numeric>
#include <type_traits>

#include "core/half.h"
#include "tests/kernels/calls.h"
#include "tests/kernels/loops.h"
#include "tests/kernels/values.h"

namespace tenure {
namespace {

TEST(SortTest, StableWithNaNLast) {
  const float nan = std::nanf("");
  const std::vector<float> x{2, nan, 1, 2, -1, nan, 1};
  std::vector<float> values(7);
  std::vector<int64_t> at(7);
  testing::sort_rows(kFloat, 1, 7, x.data(), values.data(), at.data(), 7, false);
  EXPECT_EQ(at, (std::vector<int64_t>{4, 2, 6, 0, 3, 1, 5}));
  testing::sort_rows(kFloat, 1, 7, x.data(), values.data(), at.data(), 7, true);
  EXPECT_EQ(at, (std::vector<int64_t>{1, 5, 0, 3, 2, 6, 4}));
  EXPECT_TRUE(std::isnan(values[1]));
  EXPECT_EQ(values[2], 2);
  testing::sort_rows(kFloat, 1, 7, x.data(), values.data(), at.data(), 3, true);
  EXPECT_EQ(std::vector<int64_t>(at.begin(), at.begin() + 3), (std::vector<int64_t>{1, 5, 0}));
}

/// Rows that hold ties, both zeros, the ends of the type and, where it has them, infinities and NaN of both signs.
template <class T>
std::vector<T> hard_row(int64_t n, uint64_t seed) {
  testing::Values values(seed);
  std::vector<T> x(static_cast<size_t>(n));
  for (size_t i = 0; i < x.size(); ++i) {
    const double v = values.next() * (i % 3 == 0 ? 4 : 1e4);
    if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>)
      x[i] = T(static_cast<float>(i % 3 == 0 ? std::trunc(v) : v));
    else if constexpr (std::is_floating_point_v<T>)
      x[i] = static_cast<T>(i % 3 == 0 ? std::trunc(v) : v);
    else if constexpr (std::is_same_v<T, bool>)
      x[i] = v > 0;
    else
      x[i] = static_cast<T>(static_cast<int64_t>(v));
  }
  using Limits = std::numeric_limits<T>;
  for (size_t i = 5; i < x.size(); i += 97) x[i] = i % 2 == 0 ? Limits::max() : Limits::lowest();
  if constexpr (Limits::has_infinity) {
    const T nan = Limits::quiet_NaN(), inf = Limits::infinity(), zero = T(0.0f);
    for (size_t i = 0; i < x.size(); i += 41) x[i] = i % 3 == 0 ? nan : i % 3 == 1 ? inf : T(-float(inf));
    for (size_t i = 2; i < x.size(); i += 53) x[i] = i % 2 == 0 ? zero : T(-0.0f);
    for (size_t i = 3; i < x.size(); i += 211) x[i] = T(-float(nan));
  }
  return x;
}

template <class T>
void sorts_as_std(ScalarType type) {
  for (const int64_t n : {1, 40, 1023, 1024, 5000}) {
    for (const bool descending : {false, true}) {
      for (const int64_t k : {n, n - 1, n / 8 + 1, n / 8, int64_t{3}, int64_t{1}, int64_t{0}}) {
        if (k < 0 || k > n) continue;
        const int64_t rows = 3;
        const std::vector<T> one = hard_row<T>(rows * n, static_cast<uint64_t>(n));
        std::unique_ptr<T[]> in(new T[one.size()]), values(new T[static_cast<size_t>(rows * k) + 1]);
        std::copy(one.begin(), one.end(), in.get());
        std::vector<int64_t> at(static_cast<size_t>(rows * k) + 1, -7);
        testing::sort_rows(type, rows, n, in.get(), values.get(), at.data(), k, descending);
        EXPECT_EQ(at.back(), -7);
        for (int64_t row = 0; row < rows; ++row) {
          const T* x = in.get() + row * n;
          std::vector<int64_t> want(static_cast<size_t>(n));
          std::iota(want.begin(), want.end(), 0);
          const auto before = [&](int64_t a, int64_t b) {  // a NaN is larger than every number
            if constexpr (std::numeric_limits<T>::has_infinity) {
              const auto p = static_cast<double>(x[a]), q = static_cast<double>(x[b]);
              return p < q || (q != q && p == p);
            } else {
              return x[a] < x[b];
            }
          };
          std::stable_sort(want.begin(), want.end(),
                           [&](int64_t a, int64_t b) { return descending ? before(b, a) : before(a, b); });
          want.resize(static_cast<size_t>(k));
          const std::vector<int64_t> got(at.begin() + row * k, at.begin() + (row + 1) * k);
          ASSERT_EQ(got, want) << name(type) << ", " << n << " elements, first " << k << (descending ? ", down" : "");
          for (int64_t i = 0; i < k; ++i) {  // the bits, NaN's too
            ASSERT_EQ(
                std::memcmp(&values[static_cast<size_t>(row * k + i)], &x[got[static_cast<size_t>(i)]], sizeof(T)), 0);
          }
        }
      }
    }
  }
}

TEST(SortTest, EveryTypeAndLengthAsStdStableSort) {
  sorts_as_std<uint8_t>(kByte);
  sorts_as_std<int8_t>(kChar);
  sorts_as_std<int16_t>(kShort);
  sorts_as_std<int32_t>(kInt);
  sorts_as_std<int64_t>(kLong);
  sorts_as_std<Half>(kHalf);
  sorts_as_std<float>(kFloat);
  sorts_as_std<double>(kDouble);
  sorts_as_std<bool>(kBool);
  sorts_as_std<BFloat16>(kBFloat16);
}

// Orders in which each element is better than all before it, or none is.
TEST(SortTest, TheFirstOfRowsThatAreInOrderAlready) {
  for (const bool rising : {false, true}) {
    std::vector<int64_t> x(10000);
    for (size_t i = 0; i < x.size(); ++i) x[i] = static_cast<int64_t>(rising ? i : x.size() - 1 - i);
    std::vector<int64_t> values(50), at(50);
    for (const bool descending : {false, true}) {
      testing::sort_rows(kLong, 1, 10000, x.data(), values.data(), at.data(), 50, descending);
      for (int64_t i = 0; i < 50; ++i) {
        ASSERT_EQ(values[static_cast<size_t>(i)], descending ? 9999 - i : i);
        ASSERT_EQ(x[static_cast<size_t>(at[static_cast<size_t>(i)])], values[static_cast<size_t>(i)]);
      }
    }
  }
}

}  // namespace
}  // namespace tenure
