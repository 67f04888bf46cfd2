// Bounds beyond a dtype's ends bound nothing on that side; one that would have to be stored is an error.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "support/errors.h"

namespace tenure::testing {
namespace {

using Longs = std::vector<int64_t>;
using MaybeTensor = std::optional<Tensor>;

Longs longs(const Tensor& t) { return t.to(kLong).to_vector<int64_t>(); }
MaybeTensor t0(int64_t v) { return full({}, v, kLong); }

TEST(NumbersBounds, OfIntegers) {
  with_rc_scope([] {
    const Tensor all[] = {tensor({0, 100, 255}, kByte), tensor({-128, 0, 127}, kChar),
                          tensor({-32768, 0, 32767}, kShort), tensor({INT32_MIN, 0, INT32_MAX}, kInt)};
    for (const Tensor& x : all) {
      const Longs v = longs(x);
      const int64_t least = v.front(), most = v.back();
      for (const int64_t low : {INT64_MIN, int64_t{-100000000000}, least - 1, least, least + 3, most - 1, most})
        for (const int64_t high : {least, least + 1, most - 1, most, most + 1, int64_t{100000000000}, INT64_MAX}) {
          Longs want, from, to;
          for (const int64_t e : v) {
            want.push_back(std::min(std::max(e, low), high));
            from.push_back(std::max(e, low));
            to.push_back(std::min(e, high));
          }
          const std::string what = x.describe() + " " + std::to_string(low) + " " + std::to_string(high);
          EXPECT_EQ(longs(x.clamp(low, high)), want) << what;
          EXPECT_EQ(longs(x.clamp(low)), from) << what;
          EXPECT_EQ(longs(x.clamp(std::nullopt, Scalar(high))), to) << what;
          EXPECT_EQ(longs(x.clone().clamp_(low, high)), want) << what;
          EXPECT_EQ(longs(x.clone().clamp_(std::nullopt, Scalar(high))), to) << what;
          EXPECT_EQ(longs(clamp(x, t0(low), t0(high))), want) << what;
          EXPECT_EQ(longs(clamp(x, t0(low))), from) << what;
          EXPECT_EQ(x.clamp(low, high).scalar_type(), x.scalar_type());
        }
    }
  });
}

TEST(NumbersBounds, OneThatWouldBeStoredIsRefused) {
  with_rc_scope([] {
    const Tensor u8 = tensor({0, 100, 255}, kByte), i8 = tensor({-128, 0, 127}, kChar), kept = u8.clone();
    EXPECT_EQ(error_of<ValueError>([&] { (void)u8.clamp(300); }), "clamp: the lower bound is out of range: 300 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)u8.clamp(300, 400); }),
              "clamp: the lower bound is out of range: 300 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)u8.clamp(std::nullopt, Scalar(-1)); }),
              "clamp: the upper bound is out of range: -1 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)i8.clamp(-300, -200); }),
              "clamp: the upper bound is out of range: -200 for i8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)u8.clamp_(300); }),
              "clamp_: the lower bound is out of range: 300 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)clamp(u8, t0(300)); }),
              "clamp: the lower bound is out of range: 300 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)clamp(u8, MaybeTensor(), t0(-5)); }),
              "clamp: the upper bound is out of range: -5 for u8");
    EXPECT_TRUE(u8.equal(kept));
  });
}

TEST(NumbersBounds, OfFloats) {
  with_rc_scope([] {
    const float inf = INFINITY;
    const auto same = [&](const Tensor& x, const Tensor& y) {
      const std::vector<float> a = x.to(kFloat).to_vector<float>(), b = y.to(kFloat).to_vector<float>();
      for (size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i] && !(std::isnan(a[i]) && std::isnan(b[i]))) return false;
      return x.scalar_type() == y.scalar_type();
    };
    const Tensor values = tensor({-inf, -65504.f, -1.f, 0.f, 0.01f, 65504.f, inf, NAN});
    for (const auto& [t, past] : {std::pair(kHalf, 1e6), std::pair(kBFloat16, 1e39), std::pair(kFloat, 1e39)}) {
      const Tensor x = values.to(t);
      EXPECT_TRUE(same(x.clamp(-past, past), x)) << name(t);
      EXPECT_TRUE(same(x.clamp(-past), x)) << name(t);
      EXPECT_TRUE(same(x.clamp(std::nullopt, Scalar(past)), x)) << name(t);
      EXPECT_TRUE(same(x.clone().clamp_(-past, past), x)) << name(t);
      EXPECT_TRUE(same(x.clamp(-past, 0), x.clamp(std::nullopt, Scalar(0)))) << name(t);
      EXPECT_EQ(x.clamp(0.1, 0.1)[2].item<float>(), full({1}, 0.1, t).item<float>()) << "rounded to the dtype";
      EXPECT_TRUE(std::isnan(x.clamp(std::nan("")).to(kFloat)[3].item<float>()));
    }
    EXPECT_EQ(error_of<ValueError>([&] { (void)values.to(kHalf).clamp(1e6); }),
              "clamp: the lower bound is out of range: 1e+06 for f16");
    EXPECT_EQ(error_of<ValueError>([&] { (void)values.clamp(std::nullopt, Scalar(-1e39)); }),
              "clamp: the upper bound is out of range: -1e+39 for f32");
    EXPECT_EQ(full({1}, 70000., kHalf).clamp(std::nullopt, Scalar(65519)).item<float>(), 65504)
        << "a bound that f16 rounds to its largest number";
    EXPECT_EQ(tensor({0, 100}, kByte).clamp(1.5).to_vector<float>(), (std::vector<float>{1.5, 100}));
    EXPECT_EQ(tensor({0, 100}, kByte).clamp(std::nullopt, Scalar(INFINITY)).scalar_type(), kFloat);
  });
}

TEST(NumbersBounds, GradientsSeeTheBoundsAsStored) {
  with_rc_scope([] {
    for (const ScalarType t : {kFloat, kHalf}) {
      const Tensor x = full({1}, 0.1, t).requires_grad_();
      x.clamp(0.1, 1e39 * (t == kFloat) + 1).sum().backward();
      EXPECT_EQ(x.grad().item<float>(), 1) << "on the bound";
    }
  });
}

}  // namespace
}  // namespace tenure::testing
