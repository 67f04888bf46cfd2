// What every bad input must do: throw one error of its kind whose text is known, leave nothing behind, and leave the
// scope usable.
#pragma once

#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cstdint>
#include <limits>
#include <string>

#include "support/errors.h"

namespace tenure::testing {

inline constexpr int64_t kMax = std::numeric_limits<int64_t>::max();
inline constexpr int64_t kMin = std::numeric_limits<int64_t>::min();
inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInf = std::numeric_limits<double>::infinity();

/// Runs f several times, in a scope of its own: what an error path leaks would add up.
template <class E, class F>
void refuses(const char* file, int line, const std::string& text, F&& f) {
  ::testing::ScopedTrace trace(file, line, "refuses");
  const size_t bytes = memory::live_bytes();
  const int64_t tensors = memory::live_tensors();
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(error_of<E>([&] { with_rc_scope([&] { f(); }); }), text);
    EXPECT_EQ(memory::live_bytes(), bytes);
    EXPECT_EQ(memory::live_tensors(), tensors);
  }
  EXPECT_EQ(with_rc_scope([] { return (ones({2}) + ones({2})).sum().item<float>(); }), 4);
}

/// A scope is open while a test runs.
class BadInputs : public ::testing::Test {
 protected:
  RcScope scope_{"bad input"};
};

#define REFUSES(kind, text, ...) \
  ::tenure::testing::refuses<kind>(__FILE__, __LINE__, text, [&] { static_cast<void>(__VA_ARGS__); })

}  // namespace tenure::testing
