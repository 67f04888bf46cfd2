// Test data for the kernels: repeatable values, aligned scratch, comparison of bits and of values.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "core/parallel.h"
#include "cpu/isa.h"

namespace tenure::testing {

/// f() with each instruction set that this processor has, from the widest on, or that TENURE_ISA allows.
template <class F>
void with_each_isa(const F& f) {
  const auto widest = static_cast<int8_t>(cpu::isa());
  for (int8_t set = widest; set >= 0; --set) {
    SCOPED_TRACE("instruction set " + std::to_string(set));
    cpu::found_isa.store(set);
    f();
  }
  cpu::found_isa.store(widest);
}

/// Uniform in [-1, 1), multiples of 2^-20, so that float and double hold the same values.
class Values {
 public:
  explicit Values(uint64_t seed) : state_(seed * 2 + 1) {}
  double next() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<double>(static_cast<int64_t>(state_ >> 43)) / 1048576.0 - 1.0;
  }
  int64_t below(int64_t n) { return static_cast<int64_t>((next() + 1) / 2 * static_cast<double>(n)); }
  template <class T>
  std::vector<T> vector(int64_t n, double factor = 1) {
    std::vector<T> out(static_cast<size_t>(n));
    for (T& x : out) x = static_cast<T>(next() * factor);
    return out;
  }

 private:
  uint64_t state_;
};

template <class To, class From>
std::vector<To> cast(const std::vector<From>& x) {
  return std::vector<To>(x.begin(), x.end());
}

/// Room for `bytes` bytes, aligned to 64, followed by a mark that a kernel must leave alone.
class Scratch {
 public:
  explicit Scratch(int64_t bytes) : bytes_((bytes + 63) / 64 * 64), room_(static_cast<size_t>(bytes_) + 128, '\x5a') {}
  void* get() {
    const auto at = reinterpret_cast<uintptr_t>(room_.data());
    return room_.data() + ((at + 63) / 64 * 64 - at);
  }
  ~Scratch() { EXPECT_EQ(static_cast<char*>(get())[bytes_], '\x5a') << "scratch of " << bytes_ << " bytes overrun"; }

 private:
  int64_t bytes_;
  std::vector<char> room_;
};

/// Each value within `tolerance` of the reference, relative to 1 or the reference if that is larger.
template <class T>
void expect_near(const std::vector<T>& got, const std::vector<double>& want, double tolerance, const char* what) {
  ASSERT_EQ(got.size(), want.size()) << what;
  for (size_t i = 0; i < got.size(); ++i) {
    const double g = static_cast<double>(got[i]);
    if (std::isnan(want[i]) || std::isinf(want[i])) {
      ASSERT_TRUE(std::isnan(want[i]) ? std::isnan(g) : g == want[i]) << what << " at " << i << ": " << g;
    } else {
      ASSERT_LE(std::fabs(g - want[i]), tolerance * std::fmax(1.0, std::fabs(want[i]))) << what << " at " << i;
    }
  }
}

/// f() fills and returns a vector; its bits must not depend on the number of threads.
template <class F>
void expect_same_bits(const F& f) {
  const int before = core::num_threads();
  core::set_num_threads(1);
  const auto one = f();
  core::set_num_threads(2);
  const auto two = f();
  core::set_num_threads(before);
  ASSERT_EQ(one.size(), two.size());
  EXPECT_EQ(one.empty() ? 0 : std::memcmp(one.data(), two.data(), one.size() * sizeof(one[0])), 0);
}

/// d f / d x[i] by central differences, for f a function of nothing that reads x.
template <class F>
std::vector<double> differences(std::vector<double>& x, const F& f, double h = 1e-5) {
  std::vector<double> out(x.size());
  for (size_t i = 0; i < x.size(); ++i) {
    const double kept = x[i];
    x[i] = kept + h;
    const double up = f();
    x[i] = kept - h;
    const double down = f();
    x[i] = kept;
    out[i] = (up - down) / (2 * h);
  }
  return out;
}

}  // namespace tenure::testing
