// Rows of complex numbers' parts, and what rows cannot say of them.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;

constexpr double kPi = 3.14159265358979323846;
double angle_of(double x) { return std::isnan(x) ? x : x < 0 ? kPi : 0; }

const bool complex_part_rows = add_rows({
    {.name = "angle",
     .op = on1(angle),
     .reference = ref1(angle_of),
     .domain = {-2, 2},
     .dtypes = kReals,
     .apart = kComplexes,
     .gradient_domain = Range{0.5, 2}},
    {.name = "angle, complex",
     .op = on1([](C x) { return x.angle(); }),
     .reference = ref1(angle_of, [](const Number& x) { return Number(std::arg(x)); }),
     .dtypes = kComplexes,
     .apart = kReals,
     .gives = {Gives::real},
     .special = false},
    {.name = "conj_physical",
     .op = on1([](C x) { return x.conj_physical(); }),
     .reference = ref1([](double x) { return x; }, [](const Number& x) { return std::conj(x); }),
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "resolve_conj",
     .op = on1([](C x) { return x.resolve_conj(); }),
     .reference = ref1([](double x) { return x; }, [](const Number& x) { return x; }),
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "resolve_neg",
     .op = on1([](C x) { return x.resolve_neg(); }),
     .reference = ref1([](double x) { return x; }, [](const Number& x) { return x; }),
     .dtypes = kEvery,
     .gives = {Gives::same}},
});

TEST(Complex, Angles) {
  with_rc_scope([] {
    const float inf = std::numeric_limits<float>::infinity();
    const Tensor x = tensor({1.F, -1.F, 0.F, -0.F, -inf, inf, std::nanf("")}).requires_grad_(), y = angle(x);
    const auto pi = static_cast<float>(kPi);
    const auto got = y.detach().to_vector<float>();
    EXPECT_EQ(std::vector<float>(got.begin(), got.end() - 1), (std::vector<float>{0, pi, 0, 0, pi, 0}));
    EXPECT_TRUE(std::isnan(got.back()));
    EXPECT_FALSE(std::signbit(got[3]));
    y.sum().backward();
    EXPECT_EQ(x.grad().to_vector<float>(), std::vector<float>(7));
    const Tensor z = tensor(std::vector<std::complex<float>>{{0, 1}, {-1, 2}, {0, 0}, {-1, -0.F}}).requires_grad_(),
                 a = angle(z);
    EXPECT_EQ(a.detach()[3].item<float>(), -pi);
    a.sum().backward();
    const auto g = z.grad().to_vector<std::complex<float>>();
    EXPECT_EQ(g[0], std::complex<float>(-1, 0));
    EXPECT_NEAR(g[1].real(), -0.4, 1e-6);
    EXPECT_NEAR(g[1].imag(), -0.2, 1e-6);
    EXPECT_EQ(g[2], std::complex<float>(0, 0));
  });
}

TEST(Complex, Kinds) {
  with_rc_scope([] {
    const Tensor x = ones({2}), z = x.to(kComplexFloat);
    EXPECT_TRUE(is_complex(z) && !is_complex(x) && is_floating_point(x) && !is_floating_point(z));
    EXPECT_FALSE(is_conj(conj(z)) || is_neg(-z));
    EXPECT_TRUE(resolve_conj(z).is_same(z) && resolve_neg(x).is_same(x) && conj_physical(x).is_same(x));
  });
}

}  // namespace
}  // namespace tenure::testing
