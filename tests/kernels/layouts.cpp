// Operands that repeat, that lie across, or that are stored narrow: the bits of the dense loop, on every set.
#include <gtest/gtest.h>

#include <cmath>
#include <complex>
#include <cstring>

#include "core/half.h"
#include "kernels/functors.h"
#include "tests/kernels/calls.h"
#include "tests/kernels/loops.h"
#include "tests/kernels/values.h"

namespace tenure {
namespace {

using testing::Layout;

template <class T>
T made(testing::Values& values) {
  const double x = values.next() * 8;
  const double y = x == 0 ? 1 : x;
  if constexpr (std::is_same_v<T, Half>) {
    return Half(static_cast<float>(y));
  } else if constexpr (std::is_same_v<T, BFloat16>) {
    return BFloat16(static_cast<float>(y));
  } else if constexpr (std::is_same_v<T, std::complex<float>> || std::is_same_v<T, std::complex<double>>) {
    using Real = typename T::value_type;
    return T(static_cast<Real>(y), static_cast<Real>(values.next()));
  } else {
    return static_cast<T>(y);
  }
}

/// Where element (i, j) of a [rows, cols] operand lies, in elements.
struct Way {
  const char* name;
  int64_t row, col;
};

template <class T>
void same_bits(const kernels::Elementwise& kernel, int inputs, int64_t rows, int64_t cols) {
  testing::Values values(static_cast<uint64_t>(rows * 1000 + cols));
  const Way ways[] = {{"dense", cols, 1}, {"across", 1, rows}, {"column", 1, 0},
                      {"row", 0, 1},      {"one", 0, 0},       {"every other", 2 * cols, 2}};
  const int64_t n = rows * cols;
  std::vector<T> stored[3];
  for (auto& s : stored)
    for (int64_t i = 0; i < 2 * n; ++i) s.push_back(made<T>(values));
  const int count = static_cast<int>(std::size(ways));
  for (int first = 0; first < count; ++first) {
    for (int second = 0; second < count; ++second) {
      const Way* of[] = {&ways[first], &ways[second], &ways[inputs == 3 ? second : 0]};
      std::vector<T> plain[3], want(static_cast<size_t>(n)), got(static_cast<size_t>(n));
      for (int k = 0; k < inputs; ++k)
        for (int64_t i = 0; i < n; ++i)
          plain[k].push_back(stored[k][static_cast<size_t>(i / cols * of[k]->row + i % cols * of[k]->col)]);
      std::vector<Layout> layouts = {{got.data(), sizeof(T), {cols, 1}}};
      for (int k = 0; k < inputs; ++k) layouts.push_back({stored[k].data(), sizeof(T), {of[k]->row, of[k]->col}});
      auto dense = inputs == 2 ? testing::dense(n, {want.data(), plain[0].data(), plain[1].data()})
                               : testing::dense(n, {want.data(), plain[0].data(), plain[1].data(), plain[2].data()});
      testing::call(kernel, dtype_of<T>, dense);
      testing::call(kernel, dtype_of<T>, testing::strided({rows, cols}, layouts));
      ASSERT_EQ(std::memcmp(want.data(), got.data(), sizeof(T) * static_cast<size_t>(n)), 0)
          << kernel.name << ' ' << rows << 'x' << cols << ' ' << of[0]->name << ' ' << of[1]->name;
    }
  }
}

template <class T>
void all_shapes() {
  for (const auto& [rows, cols] : {std::pair<int64_t, int64_t>{2, 1100}, {40, 150}, {35, 20}}) {
    for (const auto* kernel : {&kernels::add_kernel, &kernels::sub_kernel, &kernels::mul_kernel})
      same_bits<T>(*kernel, 2, rows, cols);
    if constexpr (!std::is_integral_v<T>) { same_bits<T>(kernels::div_kernel, 2, rows, cols); }
    if constexpr (std::is_floating_point_v<T>) { same_bits<T>(kernels::pow_kernel, 2, rows, cols); }
    if constexpr (std::is_floating_point_v<T> || std::is_integral_v<T>) {
      same_bits<T>(kernels::clamp_kernel, 3, rows, cols);
    }
  }
}

TEST(Layouts, HaveTheBitsOfTheDenseLoopOnEverySet) {
  testing::with_each_isa([] {
    all_shapes<float>();
    all_shapes<double>();
    all_shapes<int64_t>();
    all_shapes<uint8_t>();
    all_shapes<Half>();
    all_shapes<BFloat16>();
    all_shapes<std::complex<float>>();
    all_shapes<std::complex<double>>();
  });
}

// All pairs of an operand of 16 bits with a few others: what the registers round is what the formula rounds.
template <class T, class ToFloat, class FromFloat>
void narrow(ScalarType type, ToFloat to_float, FromFloat from_float) {
  constexpr int64_t n = 65536 + 7;
  std::vector<uint16_t> x(n), y(n), out(n);
  for (const float other : {0.0f, -0.0f, 1.0f, -3.0f, 0.333f, 6e4f, 1e-6f, HUGE_VALF, NAN}) {
    for (int64_t i = 0; i < n; ++i) {
      x[static_cast<size_t>(i)] = static_cast<uint16_t>(i);
      y[static_cast<size_t>(i)] = from_float(other);
    }
    const auto check = [&](const kernels::Elementwise& kernel, auto f) {
      testing::call(kernel, type, testing::dense(n, {out.data(), x.data(), y.data()}));
      for (size_t i = 0; i < n; ++i) {
        const float want = f(to_float(x[i]), to_float(y[i]));
        if (std::isnan(want)) {
          ASSERT_TRUE(std::isnan(to_float(out[i]))) << kernel.name << ' ' << i << ' ' << other;
        } else {
          ASSERT_EQ(out[i], from_float(want)) << kernel.name << ' ' << i << ' ' << other;
        }
      }
    };
    check(kernels::add_kernel, [](float a, float b) { return a + b; });
    check(kernels::sub_kernel, [](float a, float b) { return a - b; });
    check(kernels::mul_kernel, [](float a, float b) { return a * b; });
    check(kernels::div_kernel, [](float a, float b) { return a / b; });
  }
  testing::call(kernels::relu_kernel, type, testing::dense(n, {out.data(), x.data()}));
  for (size_t i = 0; i < n; ++i) {
    const float v = to_float(x[i]);
    if (std::isnan(v)) {
      ASSERT_TRUE(std::isnan(to_float(out[i])));
    } else {
      ASSERT_EQ(out[i], v < 0 ? 0 : x[i]);
    }
  }
}
TEST(Layouts, NarrowArithmeticIsRoundedOnceOnEverySet) {
  testing::with_each_isa([] {
    narrow<Half>(kHalf, core::half_to_float, core::float_to_half);
    narrow<BFloat16>(kBFloat16, core::bfloat16_to_float, core::float_to_bfloat16);
  });
}

TEST(Layouts, ClampsBetweenNumbersThatAreNaN) {
  testing::with_each_isa([] {
    const float nan = std::nanf(""), numbers[][2] = {{nan, 1}, {-1, nan}, {nan, nan}, {1, -1}, {-1, 1}, {0, 0}};
    std::vector<float> x(1000, 0.5f), out(1000);
    x[17] = nan;
    x[18] = -7;
    x[19] = -0.0f;
    for (const auto& [low, high] : numbers) {
      testing::call(
          kernels::clamp_kernel, kFloat,
          testing::strided({1000}, {{out.data(), 4, {1}}, {x.data(), 4, {1}}, {&low, 4, {0}}, {&high, 4, {0}}}));
      for (size_t i = 0; i < x.size(); ++i) {
        const float want = fn::clamp(x[i], low, high);
        ASSERT_TRUE(std::isnan(want) ? std::isnan(out[i]) : std::memcmp(&want, &out[i], 4) == 0)
            << x[i] << ' ' << low << ' ' << high << ' ' << out[i];
      }
    }
  });
}

}  // namespace
}  // namespace tenure
