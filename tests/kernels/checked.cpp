// Builds under sanitizers hand kernels the ends of every operand: a walk that leaves them is a trap, before the kernel
// runs.
#include <gtest/gtest.h>

#include <vector>

#include "kernels/elementwise.h"
#include "kernels/reduce.h"
#include "tests/kernels/loops.h"

namespace tenure {
namespace {

class CheckedTest : public ::testing::Test {
 protected:
  void SetUp() override {
#ifndef TENURE_CHECKED
    GTEST_SKIP() << "only a build under a sanitizer checks the ends of operands";
#endif
  }
};

#ifdef TENURE_CHECKED

TEST_F(CheckedTest, AWalkThatLeavesAnOperandIsATrap) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const core::Context context;
  const core::Storage host{};
  std::vector<float> x(12), out(12);
  const auto add = kernels::choose(context, kernels::add_kernel, kFloat, host);
  kernels::Loop loop =
      testing::strided({3, 4}, {{out.data(), 4, {4, 1}}, {x.data(), 4, {4, 1}}, {x.data(), 4, {4, 1}}});
  for (int k = 0; k < 3; ++k) {
    loop.begin[k] = loop.data[k];
    loop.end[k] = loop.data[k] + 48;
  }
  add(loop);
  loop.end[2] -= 4;  // the last element lies beyond
  EXPECT_DEATH(add(loop), "");
  loop.end[2] += 4;
  loop.begin[1] += 4;  // and so does the first
  EXPECT_DEATH(add(loop), "");
}

TEST_F(CheckedTest, SoIsThatOfAReduction) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const core::Context context;
  const core::Storage host{};
  std::vector<float> x(12, 1), out(3);
  const auto sum = kernels::choose(context, kernels::sum_kernel, kFloat, host);
  kernels::Reduce r{};
  r.nkept = r.nreduced = 1;
  r.kept_numel = r.kept_sizes[0] = 3;
  r.reduced_numel = r.reduced_sizes[0] = 4;
  r.in = {x.data(), 48};
  r.out = {out.data(), 12};
  r.in_kept[0] = 16;
  r.in_reduced[0] = r.out_kept[0] = 4;
  sum(r);
  EXPECT_EQ(out, (std::vector<float>{4, 4, 4}));
  r.in = {x.data(), 44};
  EXPECT_DEATH(sum(r), "");
}

#else

TEST_F(CheckedTest, AWalkThatLeavesAnOperandIsATrap) {}

#endif

}  // namespace
}  // namespace tenure
