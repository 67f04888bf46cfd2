// Numbers that are compared with: rounded to the dtype first; integers exactly, also beyond the dtype's ends.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cmath>
#include <limits>

namespace tenure::testing {
namespace {

using Bools = std::vector<bool>;

// Every comparison of every element, by what C++ says of the exact integers.
void check_integers(const Tensor& x, int64_t b) {
  const std::vector<int64_t> v = x.to(kLong).to_vector<int64_t>();
  Bools eq, ne, lt, le, gt, ge;
  for (const int64_t e : v) {
    eq.push_back(e == b), ne.push_back(e != b), lt.push_back(e < b), le.push_back(e <= b), gt.push_back(e > b),
        ge.push_back(e >= b);
  }
  const std::string what = x.describe() + " beside " + std::to_string(b);
  EXPECT_EQ((x == b).to_vector<bool>(), eq) << what;
  EXPECT_EQ((x != b).to_vector<bool>(), ne) << what;
  EXPECT_EQ((x < b).to_vector<bool>(), lt) << what;
  EXPECT_EQ((x <= b).to_vector<bool>(), le) << what;
  EXPECT_EQ((x > b).to_vector<bool>(), gt) << what;
  EXPECT_EQ((x >= b).to_vector<bool>(), ge) << what;
  EXPECT_EQ((b < x).to_vector<bool>(), gt) << what;
  EXPECT_EQ((b >= x).to_vector<bool>(), le) << what;
  EXPECT_EQ(x.lt(b).to_vector<bool>(), lt) << what;
  const Tensor t = full({}, b, kLong);
  EXPECT_EQ((x == t).to_vector<bool>(), eq) << what << ", a tensor without dims";
  EXPECT_EQ((x < t).to_vector<bool>(), lt) << what << ", a tensor without dims";
  EXPECT_EQ((t <= x).to_vector<bool>(), ge) << what << ", a tensor without dims";
}

TEST(NumbersCompared, IntegersExactly) {
  with_rc_scope([] {
    const Tensor all[] = {tensor({0, 44, 100, 255}, kByte), tensor({-128, -1, 0, 127}, kChar),
                          tensor({-32768, 0, 32767}, kShort), tensor({INT32_MIN, -1, 0, INT32_MAX}, kInt),
                          tensor({INT64_MIN, int64_t{-1}, int64_t{9007199254740993}, INT64_MAX})};
    for (const Tensor& x : all)
      for (const int64_t b : {int64_t{0}, int64_t{-1}, int64_t{100}, int64_t{255}, int64_t{256}, int64_t{300},
                              int64_t{-129}, int64_t{-300}, int64_t{40000}, int64_t{1} << 32, (int64_t{1} << 32) + 100,
                              -(int64_t{1} << 40), int64_t{9007199254740993}, INT64_MAX, INT64_MIN})
        check_integers(x, b);
    EXPECT_EQ((tensor({100}, kByte) < 300).item<bool>(), true);
    EXPECT_EQ((tensor({true, false}) < 2).to_vector<bool>(), (Bools{true, true}));
    EXPECT_EQ((tensor({200}, kByte) > full({}, -56, kChar)).item<bool>(), true);
    EXPECT_EQ(logical_and(tensor({1}, kByte), full({}, 256, kLong)).item<bool>(), true);
    EXPECT_EQ((zeros({2, 3}, kByte).t() == 256).sizes(), IntArrayRef({3, 2}));
    EXPECT_EQ((zeros({0}, kByte) == 256).numel(), 0);
  });
}

TEST(NumbersCompared, FloatingNumbersAreRoundedFirst) {
  with_rc_scope([] {
    for (const ScalarType t : {kHalf, kBFloat16, kFloat, kDouble}) {
      const Tensor x = full({1}, 0.1, t);
      EXPECT_TRUE((x == 0.1).item<bool>()) << name(t);
      EXPECT_FALSE((x < 0.1).item<bool>()) << name(t);
      EXPECT_TRUE((x >= 0.1).item<bool>()) << name(t);
      EXPECT_TRUE((x == full({}, 0.1, kDouble)).item<bool>()) << name(t);
      EXPECT_TRUE((full({}, 0.1, kDouble) <= x).item<bool>()) << name(t);
    }
    EXPECT_TRUE((full({1}, 65504., kHalf) < 70000).item<bool>());
    EXPECT_FALSE((full({1}, 65504., kHalf) == 70000).item<bool>());
    EXPECT_TRUE((full({1}, INFINITY, kHalf) == 70000).item<bool>());
    EXPECT_TRUE((full({1}, 3e38) < 1e39).item<bool>());
    EXPECT_TRUE((full({1}, 16777216.) == 16777217).item<bool>()) << "as ATen";
    EXPECT_FALSE((full({1}, 16777216., kDouble) == 16777217).item<bool>());
    EXPECT_EQ((tensor({0, 100, 101}, kByte) < 100.5).to_vector<bool>(), (Bools{true, true, false}));
    EXPECT_EQ((tensor({0, 255}, kByte) < 1e30).to_vector<bool>(), (Bools{true, true}));
    EXPECT_EQ((tensor({0, 255}, kByte) < std::nan("")).to_vector<bool>(), (Bools{false, false}));
    EXPECT_EQ((ones({1}) == std::complex<double>(1, 2)).item<bool>(), false);
  });
}

}  // namespace
}  // namespace tenure::testing
