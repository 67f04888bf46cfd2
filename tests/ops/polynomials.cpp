// Rows of orthogonal polynomials, and of what numbers are made of.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/row.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;

/// P(n) of P(k + 1) = ((a + b x) P(k) - c P(k - 1)) / d.
template <class F>
double by_recurrence(double x, double n, double first, F step) {
  if (!(n > -1)) return 0;
  long double p = 1, q = first;
  const int last = static_cast<int>(n);
  if (last == 0) return 1;
  for (int k = 1; k < last; ++k) {
    const long double next = step(static_cast<long double>(k), static_cast<long double>(x), p, q);
    p = q;
    q = next;
  }
  return static_cast<double>(q);
}
using L = long double;
double chebyshev_of(double x, double n, double first) {
  return by_recurrence(x, n, first, [](L, L x, L p, L q) { return 2 * x * q - p; });
}
double t_of(double x, double n) { return chebyshev_of(x, n, x); }
double u_of(double x, double n) { return chebyshev_of(x, n, 2 * x); }
double v_of(double x, double n) { return chebyshev_of(x, n, 2 * x - 1); }
double w_of(double x, double n) { return chebyshev_of(x, n, 2 * x + 1); }
double shifted_t_of(double x, double n) { return t_of(2 * x - 1, n); }
double shifted_u_of(double x, double n) { return u_of(2 * x - 1, n); }
double shifted_v_of(double x, double n) { return v_of(2 * x - 1, n); }
double shifted_w_of(double x, double n) { return w_of(2 * x - 1, n); }
double h_of(double x, double n) {
  return by_recurrence(x, n, 2 * x, [](L k, L x, L p, L q) { return 2 * x * q - 2 * k * p; });
}
double he_of(double x, double n) {
  return by_recurrence(x, n, x, [](L k, L x, L p, L q) { return x * q - k * p; });
}
double laguerre_of(double x, double n) {
  return by_recurrence(x, n, 1 - x, [](L k, L x, L p, L q) { return ((2 * k + 1 - x) * q - k * p) / (k + 1); });
}
double legendre_of(double x, double n) {
  return by_recurrence(x, n, x, [](L k, L x, L p, L q) { return ((2 * k + 1) * x * q - k * p) / (k + 1); });
}

// What rows of tensors share behind their names, and the rows beside numbers.
#define TENURE_TENSORS(op_name, of)                                                                        \
  .op = on2([](C x, C n) { return op_name(x, n); }), .reference = ref2(of), .domains = {{-1, 1}, {-1, 9}}, \
  .dtypes = kReals, .ulps = 64, .whole_scale = true, .special = false, .gradient = false
#define TENURE_NUMBERS(op_name, of)                                                                         \
  {.name = #op_name ", number",                                                                             \
   .op = on1([](C x) { return op_name(x, 5); }),                                                            \
   .reference = ref1([](double x) { return of(x, 5); }),                                                    \
   .domain = {-1, 1},                                                                                       \
   .dtypes = kReals,                                                                                        \
   .ulps = 64,                                                                                              \
   .whole_scale = true,                                                                                     \
   .special = false,                                                                                        \
   .gradient = false},                                                                                      \
  {                                                                                                         \
    .name = #op_name ", number first", .op = on1([](C n) { return op_name(0.3, n); }),                      \
    .reference = ref1([](double n) { return of(0.3, n); }), .domain = {0, 9}, .dtypes = kReals, .ulps = 64, \
    .whole_scale = true, .special = false, .gradient = false                                                \
  }

const bool polynomial_rows = add_rows({
    {.name = "special_chebyshev_polynomial_t", TENURE_TENSORS(special_chebyshev_polynomial_t, t_of)},
    TENURE_NUMBERS(special_chebyshev_polynomial_t, t_of),
    {.name = "special_chebyshev_polynomial_u", TENURE_TENSORS(special_chebyshev_polynomial_u, u_of)},
    TENURE_NUMBERS(special_chebyshev_polynomial_u, u_of),
    {.name = "special_chebyshev_polynomial_v", TENURE_TENSORS(special_chebyshev_polynomial_v, v_of)},
    TENURE_NUMBERS(special_chebyshev_polynomial_v, v_of),
    {.name = "special_chebyshev_polynomial_w", TENURE_TENSORS(special_chebyshev_polynomial_w, w_of)},
    TENURE_NUMBERS(special_chebyshev_polynomial_w, w_of),
    {.name = "special_shifted_chebyshev_polynomial_t",
     TENURE_TENSORS(special_shifted_chebyshev_polynomial_t, shifted_t_of)},
    TENURE_NUMBERS(special_shifted_chebyshev_polynomial_t, shifted_t_of),
    {.name = "special_shifted_chebyshev_polynomial_u",
     TENURE_TENSORS(special_shifted_chebyshev_polynomial_u, shifted_u_of)},
    TENURE_NUMBERS(special_shifted_chebyshev_polynomial_u, shifted_u_of),
    {.name = "special_shifted_chebyshev_polynomial_v",
     TENURE_TENSORS(special_shifted_chebyshev_polynomial_v, shifted_v_of)},
    TENURE_NUMBERS(special_shifted_chebyshev_polynomial_v, shifted_v_of),
    {.name = "special_shifted_chebyshev_polynomial_w",
     TENURE_TENSORS(special_shifted_chebyshev_polynomial_w, shifted_w_of)},
    TENURE_NUMBERS(special_shifted_chebyshev_polynomial_w, shifted_w_of),
    {.name = "special_hermite_polynomial_h", TENURE_TENSORS(special_hermite_polynomial_h, h_of)},
    TENURE_NUMBERS(special_hermite_polynomial_h, h_of),
    {.name = "special_hermite_polynomial_he", TENURE_TENSORS(special_hermite_polynomial_he, he_of)},
    TENURE_NUMBERS(special_hermite_polynomial_he, he_of),
    {.name = "special_laguerre_polynomial_l", TENURE_TENSORS(special_laguerre_polynomial_l, laguerre_of)},
    TENURE_NUMBERS(special_laguerre_polynomial_l, laguerre_of),
    {.name = "special_legendre_polynomial_p", TENURE_TENSORS(special_legendre_polynomial_p, legendre_of)},
    TENURE_NUMBERS(special_legendre_polynomial_p, legendre_of),
});
#undef TENURE_TENSORS
#undef TENURE_NUMBERS

const bool bits_rows = add_rows({
    {.name = "nextafter",
     .op = on2(nextafter),
     .reference = ref2([](double x, double) { return x; }),
     .domain = {0.5, 2},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .special = false},
    {.name = "frexp",
     .op = on(1,
              [](const Tensors& in) {
                auto [m, e] = frexp(in[0]);
                return Tensors{m};
              }),
     .reference = ref1([](double x) {
       int e;
       return std::frexp(x, &e);
     }),
     .dtypes = kFloats,
     .gives = {Gives::same}},
});

TEST(Polynomials, OddOrders) {
  with_rc_scope([] {
    const double inf = INFINITY;
    const Tensor n = tensor({-1.0, double(NAN), inf, 2.7, 1e30, 200.0}, kDouble);
    const auto of = [&](const Tensor& y) { return y.to_vector<double>(); };
    EXPECT_EQ(of(special_legendre_polynomial_p(1.0, n)), (std::vector<double>{0, 0, 0, 1, 0, 1}));
    EXPECT_EQ(of(special_laguerre_polynomial_l(0.0, n))[5], 1);
    EXPECT_TRUE(std::isnan(of(special_chebyshev_polynomial_t(2.0, tensor({1e9}, kDouble)))[0]));
    EXPECT_TRUE(std::isnan(of(special_hermite_polynomial_h(0.5, tensor({513.0}, kDouble)))[0]));
    EXPECT_TRUE(std::isfinite(of(special_hermite_polynomial_he(0.5, tensor({200.0}, kDouble)))[0]));
    EXPECT_NEAR(of(special_chebyshev_polynomial_u(0.25, tensor({1e9}, kDouble)))[0],
                std::sin((1e9 + 1) * std::acos(0.25)) / std::sin(std::acos(0.25)), 1e-6);
  });
}

TEST(Frexp, PartsOfEveryDtype) {
  with_rc_scope([] {
    for (const ScalarType t : {kHalf, kBFloat16, kFloat, kDouble}) {
      const double tiny = t == kHalf ? 0x1p-24 : t == kBFloat16 ? 0x1p-133 : t == kFloat ? 0x1p-149 : 0x1p-1074;
      const Tensor x = tensor({3.0, -5.0, 0.0, -0.0, double(INFINITY), tiny, 3 * tiny}, kDouble).to(t);
      const auto [m, e] = frexp(x);
      EXPECT_EQ(m.scalar_type(), t);
      EXPECT_EQ(e.scalar_type(), kInt);
      const int low = std::ilogb(tiny) + 1;
      EXPECT_EQ(m.to(kDouble).to_vector<double>(), (std::vector<double>{0.75, -0.625, 0, -0.0, INFINITY, 0.5, 0.75}));
      EXPECT_EQ(e.to_vector<int32_t>(), (std::vector<int32_t>{2, 3, 0, 0, 0, low, low + 1}));
    }
  });
}

TEST(Nextafter, StepsOfEveryDtype) {
  with_rc_scope([] {
    for (const ScalarType t : {kHalf, kBFloat16, kFloat, kDouble}) {
      const double tiny = t == kHalf ? 0x1p-24 : t == kBFloat16 ? 0x1p-133 : t == kFloat ? 0x1p-149 : 0x1p-1074;
      const double eps = t == kHalf ? 0x1p-10 : t == kBFloat16 ? 0x1p-7 : t == kFloat ? 0x1p-23 : 0x1p-52;
      const Tensor x = tensor({1.0, 1.0, 0.0, -0.0, tiny, -tiny, 2.0}, kDouble).to(t),
                   y = tensor({2.0, 0.0, -1.0, 1.0, -1.0, 1.0, 2.0}, kDouble).to(t), z = nextafter(x, y);
      EXPECT_EQ(z.scalar_type(), t);
      const std::vector<double> got = z.to(kDouble).to_vector<double>();
      EXPECT_EQ(got, (std::vector<double>{1 + eps, 1 - eps / 2, -tiny, tiny, 0, -0.0, 2}));
      EXPECT_TRUE(!std::signbit(got[4]) && std::signbit(got[5]));
    }
    const Tensor odd = nextafter(tensor({double(INFINITY), double(NAN), 1.0}), tensor({0.0, 1.0, double(NAN)}));
    EXPECT_EQ(odd.to_vector<float>()[0], std::numeric_limits<float>::max());
    EXPECT_TRUE(std::isnan(odd.to_vector<float>()[1]) && std::isnan(odd.to_vector<float>()[2]));
    const Tensor a = tensor({3.0, 0.0}).requires_grad_(), b = tensor({3.0, 1.0}).requires_grad_();
    sum(nextafter(a, b)).backward();
    EXPECT_EQ(a.grad().to_vector<float>(), (std::vector<float>{0, 1}));
    EXPECT_EQ(b.grad().to_vector<float>(), (std::vector<float>{0, 0}));
  });
}

}  // namespace
}  // namespace tenure::testing
