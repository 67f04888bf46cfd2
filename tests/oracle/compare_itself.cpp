// The oracle sees what differs: every kind of difference, made on purpose.
#include <gtest/gtest.h>

#include "tests/oracle/compare.h"

namespace tenure::oracle {
namespace {

// [1, 2.5] of f32, off by 1/8 and by 8 units where PyTorch computed it.
const char* const kAnswer = "- = f32:2:3f8,402:1,64";

std::string kind(const Tensor& got, const std::string& answer) {
  const Case c = case_of(answer);
  return compare(results(got), arguments_of(c), c).kind;
}

TEST(OracleItself, SeesEveryKindOfDifference) {
  with_rc_scope([] {
    const Tensor x = tensor({1.0, 2.5});
    EXPECT_EQ(kind(x, kAnswer), "");
    EXPECT_EQ(kind(x.to(kDouble), kAnswer), "dtype");
    EXPECT_EQ(kind(x.reshape({2, 1}), kAnswer), "sizes");
    EXPECT_EQ(kind(x, "- = f32:2:3f8,402@1"), "view");
    EXPECT_EQ(kind(x, "- = f32:2:3f8,402 f32:2:3f8,402"), "count");
    EXPECT_EQ(kind(tensor({1, 2}), "- = i64:2:1,3"), "value");
    EXPECT_EQ(kind(tensor({double{NAN}, 2.5}), kAnswer), "value");
    EXPECT_EQ(kind(x, "- = f32:2:3f8,7f8"), "value");
    EXPECT_EQ(compare(results(true), {}, case_of("- = =0")).kind, "flag");
    const Case of_view = case_of("Tf32:2,3:c:n:1 = f32:3,2:3f8,3f8,3f8,3f8,3f8,3f8@1,2");
    const Arguments a = arguments_of(of_view);
    EXPECT_EQ(compare(results(a.tensor(0).reshape({3, 2})), a, of_view).kind, "strides");
  });
}

TEST(OracleItself, AllowsFourUnitsOrTwiceTheErrorOfPyTorch) {
  with_rc_scope([] {
    const double unit = 0x1p-23;
    EXPECT_EQ(kind(tensor({1 + 4 * unit, 2.5}), kAnswer), "");
    EXPECT_EQ(kind(tensor({1 + 6 * unit, 2.5}), kAnswer), "value");
    // The exact answer is 8 units above PyTorch's 2.5.
    EXPECT_EQ(kind(tensor({1.0, 2.5 + 2 * 23 * unit}), kAnswer), "");
    EXPECT_EQ(kind(tensor({1.0, 2.5 + 2 * 26 * unit}), kAnswer), "value");
    EXPECT_EQ(kind(tensor({1.0, 2.5 - 2 * 10 * unit}), kAnswer), "value");
  });
}

}  // namespace
}  // namespace tenure::oracle
