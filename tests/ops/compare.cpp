// Rows of comparisons, logic and choices.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
using N = const Number&;

const std::string kTruth = "the condition is not bool: {0}";

const bool compare_rows = add_rows({
    {.name = "eq",
     .op = on2([](C a, C b) { return a == b; }),
     .reference = ref2([](double x, double y) { return double(x == y); }, [](N x, N y) { return Number(x == y); }),
     .domain = {-3, 3},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "eq, number",
     .op = on1([](C x) { return Tensor(x.eq(1)); }),
     .reference = ref1([](double x) { return double(x == 1); }, [](N x) { return Number(x == Number(1)); }),
     .domain = {-3, 3},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "ne",
     .op = on2([](C a, C b) { return a != b; }),
     .reference = ref2([](double x, double y) { return double(x != y); }, [](N x, N y) { return Number(x != y); }),
     .domain = {-3, 3},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "ne, number",
     .op = on1([](C x) { return Tensor(x.ne(1)); }),
     .reference = ref1([](double x) { return double(x != 1); }, [](N x) { return Number(x != Number(1)); }),
     .domain = {-3, 3},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "lt",
     .op = on2([](C a, C b) { return a < b; }),
     .reference = ref2([](double x, double y) { return double(x < y); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "lt, number",
     .op = on1([](C x) { return Tensor(x.lt(1)); }),
     .reference = ref1([](double x) { return double(x < 1); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "le",
     .op = on2([](C a, C b) { return a <= b; }),
     .reference = ref2([](double x, double y) { return double(x <= y); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "le, number",
     .op = on1([](C x) { return Tensor(x.le(1)); }),
     .reference = ref1([](double x) { return double(x <= 1); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "gt",
     .op = on2([](C a, C b) { return a > b; }),
     .reference = ref2([](double x, double y) { return double(x > y); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "gt, number",
     .op = on1([](C x) { return Tensor(x.gt(1)); }),
     .reference = ref1([](double x) { return double(x > 1); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "ge",
     .op = on2([](C a, C b) { return a >= b; }),
     .reference = ref2([](double x, double y) { return double(x >= y); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "ge, number",
     .op = on1([](C x) { return Tensor(x.ge(1)); }),
     .reference = ref1([](double x) { return double(x >= 1); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "lt, of a number",
     .op = on1([](C x) { return Tensor(1 > x); }),
     .reference = ref1([](double x) { return double(1 > x); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "logical_and",
     .op = on2(logical_and),
     .reference = ref2([](double x, double y) { return double(x != 0 && y != 0); },
                       [](N x, N y) { return Number(x != 0.0 && y != 0.0); }),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "logical_or",
     .op = on2(logical_or),
     .reference = ref2([](double x, double y) { return double(x != 0 || y != 0); },
                       [](N x, N y) { return Number(x != 0.0 || y != 0.0); }),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "logical_not",
     .op = on1(logical_not),
     .reference = ref1([](double x) { return double(x == 0); }, [](N x) { return Number(x == 0.0); }),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "isnan",
     .op = on1(isnan),
     .reference = ref1([](double x) { return double(std::isnan(x)); }),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "isinf",
     .op = on1(isinf),
     .reference = ref1([](double x) { return double(std::isinf(x)); }),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "isfinite",
     .op = on1(isfinite),
     .reference = ref1([](double x) { return double(std::isfinite(x)); }),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "where",
     .op = on3([](C c, C a, C b) { return where(c, a, b); }),
     .reference = {[](const Number* x) { return x[0] != 0.0 ? x[1] : x[2]; }},
     .domains = {{0, 1}, {-9, 9}, {-9, 9}},
     .dtypes = kEvery,
     .fixed = {{0, kBool}},
     .gives = {Gives::same}},
    {.name = "where, number",
     .op = on2([](C c, C a) { return where(c, a, 1); }),
     .reference = {[](const Number* x) { return x[0] != 0.0 ? x[1] : 1.0; }},
     .domains = {{0, 1}, {-9, 9}},
     .dtypes = kEvery & ~kBooleans,
     .apart = kBooleans,
     .fixed = {{0, kBool}},
     .gives = {Gives::same}},
    {.name = "where, of a number",
     .op = on2([](C c, C a) { return where(c, 1, a); }),
     .reference = {[](const Number* x) { return x[0] != 0.0 ? 1.0 : x[1]; }},
     .domains = {{0, 1}, {-9, 9}},
     .dtypes = kEvery & ~kBooleans,
     .apart = kBooleans,
     .fixed = {{0, kBool}},
     .gives = {Gives::same}},
});

TEST(Compare, RefusesAConditionThatIsNotBool) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<DTypeError>([] { static_cast<void>(where(ones({2}), ones({2}), 0)); }),
              "where: the condition is not bool: f32[2]");
    EXPECT_EQ(where(ones({2}, kBool), 1, 2.5).to_vector<float>(), (std::vector<float>{1, 1}));
  });
}

TEST(Compare, EqualLooksAtSizesAndEveryElement) {
  with_rc_scope([] {
    const Tensor x = full({2, 3}, 1.5);
    EXPECT_TRUE(equal(x, x.clone()));
    EXPECT_TRUE(x.t().equal(full({3, 2}, 1.5)));
    EXPECT_FALSE(equal(x, full({3, 2}, 1.5)));
    EXPECT_TRUE(equal(ones({0}), ones({0})));
    EXPECT_FALSE(equal(full({1}, NAN), full({1}, NAN)));
    EXPECT_TRUE(equal(x, full({2, 3}, 1.5, kDouble)));
    EXPECT_FALSE(equal(x, ones({2, 3}, kLong)));
  });
}

TEST(Compare, AllcloseMeasuresAgainstTheSecond) {
  with_rc_scope([] {
    const Tensor x = full({3}, 100.0, kDouble);
    EXPECT_TRUE(allclose(x, x + 0.0009));
    EXPECT_FALSE(allclose(x, x + 0.0011));
    EXPECT_TRUE(allclose(x, x + 0.0011, 1e-5, 1e-3));
    EXPECT_TRUE(allclose(full({1}, INFINITY), full({1}, INFINITY)));
    EXPECT_FALSE(allclose(full({1}, 1.0), full({1}, INFINITY)));
    EXPECT_FALSE(allclose(full({1}, NAN), full({1}, NAN)));
    EXPECT_TRUE(allclose(full({1}, NAN), full({1}, NAN), 0, 0, true));
    EXPECT_FALSE(allclose(full({1}, 7), full({1}, 8)));
    EXPECT_TRUE(allclose(full({1}, 7), full({1}, 8), 0, 1));
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(allclose(x, x, -1)); }),
              "allclose: a tolerance is negative: rtol -1.000000, atol 0.000000");
  });
}

}  // namespace
}  // namespace tenure::testing
