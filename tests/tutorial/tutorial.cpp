// The example `tutorial`: the words of the original, and what its programs print.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>

#include "original.h"
#include "tenure_test_paths.h"
#include "tests/support/errors.h"

namespace {

using namespace tenure;

TEST(Tutorial, PrintsWhatTheOriginalPrints) {
  FILE* program = popen(TENURE_BINARY_DIR "/bin/tutorial", "r");
  ASSERT_NE(program, nullptr);
  std::string printed;
  std::array<char, 256> part;
  while (const size_t n = std::fread(part.data(), 1, part.size(), program)) printed.append(part.data(), n);
  EXPECT_EQ(pclose(program), 0);
  EXPECT_EQ(printed, "42\n(1 1764 1787569)\n(2.5 43.5 1338.5)\n1\n1\n");
}

TEST(Tutorial, NumbersAsTensors) {
  with_rc_scope([] {
    EXPECT_EQ(f(2.5).describe(), "f32[]");
    EXPECT_EQ(to_float0_exn(f(2.5)), 2.5);
    EXPECT_EQ(float_vec({1, 2}).describe(), "f32[2]");
    EXPECT_EQ(to_float1_exn(float_vec({1, 2})), (std::vector<double>{1, 2}));
  });
}

TEST(Tutorial, ExnMeansThatItThrows) {
  with_rc_scope([] {
    EXPECT_EQ(tenure::testing::error_of<ShapeError>([] { (void)to_float0_exn(float_vec({1})); }),
              "to_float0_exn: the tensor has not 0 dims: f32[1]");
    EXPECT_EQ(tenure::testing::error_of<ShapeError>([] { (void)to_float1_exn(f(1)); }),
              "to_float1_exn: the tensor has not 1 dims: f32[]");
  });
}

TEST(Tutorial, AFunctionThatMakesATensorNeedsAScope) {
  EXPECT_EQ(tenure::testing::error_of<ScopeError>([] { (void)f(1); }),
            "full: no scope is open: open one with with_rc_scope or RcScope");
}

}  // namespace
