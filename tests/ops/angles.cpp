// Rows of sines' inverses, hyperbolic functions, and other functions of one number.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/ops/row.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
using N = const Number&;

constexpr Dtypes kNoBool = kEvery & ~kBooleans;

double sinc_of(double x) {
  const double n = std::nearbyint(x), s = std::sin((x - n) * 3.14159265358979323846);
  return x == 0 ? 1 : (std::fmod(n, 2) != 0 ? -s : s) / (x * 3.14159265358979323846);
}
Number sinc_of(N x) {
  const Number y = x * 3.14159265358979323846;
  return x == 0.0 ? 1 : std::sin(y) / y;
}
Number sgn_of(N x) { return x == 0.0 ? 0 : x / std::abs(x); }
double sgn_of(double x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }
double logit_of(double x) { return std::log(x / (1 - x)); }
double bounded_logit(double x) { return logit_of(x < 0.25 ? 0.25 : x > 0.75 ? 0.75 : x); }
double numbered(double x) { return std::isnan(x) ? 0.5 : std::isinf(x) ? (x > 0 ? 2 : -3) : x; }
Number numbered(N x) { return {numbered(x.real()), numbered(x.imag())}; }

const bool angle_rows = add_rows({
    {.name = "asin",
     .op = on1(asin),
     .reference = ref1(std::asin, [](N x) { return std::asin(x); }),
     .domain = {-0.95, 0.95},
     .dtypes = kEvery,
     .ulps = 4},
    {.name = "acos",
     .op = on1(acos),
     .reference = ref1(std::acos, [](N x) { return std::acos(x); }),
     .domain = {-0.95, 0.95},
     .dtypes = kEvery,
     .ulps = 4},
    {.name = "atan",
     .op = on1(atan),
     .reference = ref1(std::atan, [](N x) { return std::atan(x); }),
     .domain = {-0.9, 0.9},
     .dtypes = kEvery,
     .ulps = 4},
    {.name = "sinh",
     .op = on1(sinh),
     .reference = ref1(std::sinh, [](N x) { return std::sinh(x); }),
     .domain = {-4, 4},
     .dtypes = kEvery,
     .ulps = 4},
    {.name = "cosh",
     .op = on1(cosh),
     .reference = ref1(std::cosh, [](N x) { return std::cosh(x); }),
     .domain = {-4, 4},
     .dtypes = kEvery,
     .ulps = 4},
    {.name = "asinh",
     .op = on1(asinh),
     .reference = ref1(std::asinh, [](N x) { return std::asinh(x); }),
     .domain = {-4, 4},
     .dtypes = kEvery,
     .ulps = 4,
     .gradient_domain = {{-0.9, 0.9}}},
    {.name = "acosh",
     .op = on1(acosh),
     .reference = ref1(std::acosh, [](N x) { return std::acosh(x); }),
     .domain = {1.1, 9},
     .dtypes = kEvery,
     .ulps = 8},
    {.name = "atanh",
     .op = on1(atanh),
     .reference = ref1(std::atanh, [](N x) { return std::atanh(x); }),
     .domain = {-0.9, 0.9},
     .dtypes = kEvery,
     .ulps = 4},
    {.name = "exp2",
     .op = on1(exp2),
     .reference = ref1(std::exp2, [](N x) { return std::exp(x * 0.69314718055994531); }),
     .domain = {-4, 4},
     .dtypes = kEvery,
     .ulps = 6},
    {.name = "log2",
     .op = on1(log2),
     .reference = ref1(std::log2, [](N x) { return std::log(x) * 1.4426950408889634; }),
     .domain = {0.1, 9},
     .dtypes = kEvery,
     .ulps = 4},
    {.name = "log10",
     .op = on1(log10),
     .reference = ref1(std::log10, [](N x) { return std::log10(x); }),
     .domain = {0.1, 9},
     .dtypes = kEvery,
     .ulps = 4},
    {.name = "logit",
     .op = on1([](C x) { return logit(x); }),
     .reference = ref1(logit_of),
     .domain = {0.05, 0.95},
     .dtypes = kReals,
     .ulps = 8,
     .whole_scale = true},
    {.name = "logit, bounded",
     .op = on1([](C x) { return logit(x, 0.25); }),
     .reference = ref1(bounded_logit),
     .domain = {0.05, 0.95},
     .dtypes = kReals,
     .ulps = 8,
     .whole_scale = true,
     .special = false},
    {.name = "erfc", .op = on1(erfc), .reference = ref1(std::erfc), .domain = {-4, 4}, .dtypes = kReals, .ulps = 4},
    {.name = "sinc",
     .op = on1(sinc),
     .reference = ref1(sinc_of, sinc_of),
     .domain = {-2.2, 2.2},
     .dtypes = kEvery,
     .ulps = 8,
     .whole_scale = true},
    {.name = "sgn",
     .op = on1(sgn),
     .reference = ref1(sgn_of, sgn_of),
     .domain = {-9, 9},
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "signbit",
     .op = on1(signbit),
     .reference = ref1([](double x) { return double(std::signbit(x)); }),
     .domain = {-9, 9},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .special = false,
     .gradient = false},
    {.name = "positive",
     .op = on1(positive),
     .reference = ref1([](double x) { return x; }, [](N x) { return x; }),
     .domain = {-9, 9},
     .dtypes = kNoBool,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "nan_to_num",
     .op = on1([](C x) { return nan_to_num(x, 0.5, 2, -3); }),
     .reference = ref1(numbered, numbered),
     .domain = {-9, 9},
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "isposinf",
     .op = on1(isposinf),
     .reference = ref1([](double x) { return double(x == INFINITY); }),
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "isneginf",
     .op = on1(isneginf),
     .reference = ref1([](double x) { return double(x == -INFINITY); }),
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "isreal",
     .op = on1(isreal),
     .reference = {[](const Number*) { return Number(1); }, [](const Number* x) { return Number(x[0].imag() == 0); }},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "clamp_min, number",
     .op = on1([](C x) { return clamp_min(x, 1); }),
     .reference = ref1([](double x) { return x < 1 ? 1 : x; }),
     .domain = {-4, 4},
     .dtypes = kIntegers | kFloats,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "clamp_min, tensor",
     .op = on2([](C x, C y) { return clamp_min(x, y); }),
     .reference = ref2([](double x, double y) { return std::isnan(x) || std::isnan(y) ? NAN
                                                       : x > y                        ? x
                                                                                      : y; }),
     .domain = {-4, 4},
     .dtypes = kIntegers | kFloats,
     .gives = {Gives::same}},
    {.name = "clamp_max, number",
     .op = on1([](C x) { return clamp_max(x, 1); }),
     .reference = ref1([](double x) { return x > 1 ? 1 : x; }),
     .domain = {-4, 4},
     .dtypes = kIntegers | kFloats,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "clamp_max, tensor",
     .op = on2([](C x, C y) { return clamp_max(x, y); }),
     .reference = ref2([](double x, double y) { return std::isnan(x) || std::isnan(y) ? NAN
                                                       : x < y                        ? x
                                                                                      : y; }),
     .domain = {-4, 4},
     .dtypes = kIntegers | kFloats,
     .gives = {Gives::same}},
});

TEST(NanToNum, GivesEachWhatIsAskedForIt) {
  with_rc_scope([] {
    constexpr double inf = INFINITY;
    const Tensor x = tensor({double(NAN), inf, -inf, 1.0});
    const auto is = [&](const Tensor& y, std::vector<double> want) {
      const std::vector<double> got = y.to(kDouble).to_vector<double>();
      for (size_t i = 0; i < 4; ++i)
        EXPECT_TRUE(std::isnan(want[i]) ? std::isnan(got[i]) : got[i] == want[i]) << got[i];
    };
    is(nan_to_num(x, inf, 2, 3), {inf, 2, 3, 1});
    is(nan_to_num(x, NAN, 2, 3), {NAN, 2, 3, 1});
    is(nan_to_num(x, 0, NAN, -inf), {0, NAN, -inf, 1});
    is(nan_to_num(x.to(kHalf)), {0, 65504, -65504, 1});
    const Tensor y = x.clone();
    is(y.nan_to_num_(-inf, 5), {-inf, 5, -std::numeric_limits<float>::max(), 1});
  });
}

}  // namespace
}  // namespace tenure::testing
