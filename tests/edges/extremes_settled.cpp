// Differences from PyTorch that stay, each with its reason. An entry that meets no difference fails the test.
#include <algorithm>
#include <cmath>

#include "tests/edges/extremes.h"

namespace tenure::testing::extremes {
namespace {

using D = const Difference&;

bool is_half(ScalarType t) { return t == kHalf || t == kBFloat16; }
double epsilon(ScalarType t) {
  return t == kHalf ? 0x1p-10 : t == kBFloat16 ? 0x1p-7 : t == kFloat ? 0x1p-23 : 0x1p-52;
}
double highest(ScalarType t) {
  return t == kHalf ? 65504 : t == kBFloat16 ? 0x1.fep127 : t == kFloat ? 0x1.fffffep127 : 0x1.fffffffffffffp1023;
}
double lowest(ScalarType t) { return t == kHalf ? 0x1p-14 : t == kDouble ? 0x1p-1022 : 0x1p-126; }
double largest_of(D d) {
  double m = 0;
  for (const double x : d.in) m = std::max(m, std::fabs(x));
  return m;
}
bool nan(double x) { return std::isnan(x); }
bool finite(double x) { return std::isfinite(x); }

bool all_finite(D d) { return std::all_of(d.in.begin(), d.in.end(), finite); }

// ---- what kinds of differences there are

bool sign_of_zero(D d) { return d.recorded == 0 && d.ours == 0; }
bool recorded_is_nan(D d) { return nan(d.recorded); }
/// A number where the record has none.
bool only_recorded_leaves(D d) { return !finite(d.recorded) && finite(d.ours); }
/// A difference of terms of about this size, each rounded.
bool close_to(D d, double size) { return std::fabs(d.recorded - d.ours) <= 4 * epsilon(d.dtype) * size; }
bool terms_of_size_2(D d) { return close_to(d, 2); }
bool terms_like_the_row(D d) { return close_to(d, largest_of(d)); }
/// What PyTorch rounds to f16 or bf16 at every step.
bool steps_in_half(D d) { return is_half(d.dtype) && close_to(d, 8); }
/// Of layer_norm, whose factor is at most the root of 1 / eps.
bool terms_like_the_row_scaled(D d) { return close_to(d, 317 * largest_of(d)); }
bool tiny_or_huge(D d) {
  const double m = largest_of(d);
  return m * m > highest(d.dtype) / 8 || m * m < lowest(d.dtype);
}
bool sums_overflow(D d) { return largest_of(d) > highest(d.dtype) / 16 && finite(largest_of(d)); }
bool subnormal(D d) { return std::fabs(d.in[0]) < lowest(d.dtype) && d.recorded == 0 && d.ours == d.in[0]; }
bool has_equal_elements(D d) {
  for (size_t i = 0; i < d.in.size(); ++i)
    for (size_t j = 0; j < i; ++j)
      if (d.in[i] == d.in[j] || (nan(d.in[i]) && nan(d.in[j]))) return true;
  return false;
}

std::vector<Settled> all_settled() {
  return {
      {{"clamp(-1, 2)", "clamp(1,)", "clamp(, 1)", "clamp_min(1)", "clamp_max(1)"},
       "d",
       {},
       [](D d) { return std::fabs(d.in[0]) == 1 && d.recorded == 0 && d.ours != 0; },
       "on a bound that is a number the gradient flows, as tenure/ops/math.h says"},
      {{"add, alpha -2"},
       "out",
       {},
       [](D d) { return finite(d.in[1]) && std::fabs(d.in[1]) > highest(d.dtype) / 2; },
       "the product is rounded before the addition, for the same bits on every instruction set; PyTorch fuses both"},
      {{"relu6", "fmax", "fmin", "softshrink"}, "out", {}, sign_of_zero, "which of two zeros is taken"},
      {{"logit"},
       "d",
       {},
       [](D d) { return d.in[0] == 0 && std::isinf(d.ours); },
       "f64 has the sign of 0 that all have here"},
      {{"sinc"},
       "",
       {},
       [](D d) {
         return sign_of_zero(d) || (d.ours == 0 && std::fabs(d.recorded) <= epsilon(d.dtype)) || close_to(d, 8) ||
                only_recorded_leaves(d);
       },
       "whole numbers give 0, for pi in f32 times one has no such sine; slopes are a difference of two products"},
      {{"gelu"},
       "out",
       {},
       [](D d) {
         return close_to(d, 2) || subnormal(d) || (recorded_is_nan(d) && d.in[0] > 0) || std::isinf(d.recorded);
       },
       "by erfc, which keeps digits where erf is near -1, and without a factor that overflows"},
      {{"hypot"},
       "d",
       {},
       [](D d) { return !finite(d.recorded) || tiny_or_huge(d); },
       "the quotient is taken before the product, which may leave the range"},
      {{"glu"},
       "d",
       {},
       [](D d) { return sign_of_zero(d) || sums_overflow(d) || close_to(d, 1); },
       "what arrives at the gate is multiplied by the other half first; 1 - sigmoid has the sigmoid's error"},
      {{"hardswish"}, "out", {}, only_recorded_leaves, "the factor is divided by 6 before the product"},
      {{"gelu", "mish"}, "d", {}, [](D d) { return close_to(d, 1); }, "by erfc and by softplus without loss"},
      {{"hardsigmoid"},
       "d",
       {kDouble},
       [](D d) { return std::fabs(d.recorded - d.ours) <= 1e-7; },
       "PyTorch's sixth is an f32"},
      {{"mse_loss"},
       "d",
       {},
       only_recorded_leaves,
       "the factor 2 goes to what arrives: 2 times the difference may overflow"},
      {{"prod", "prod of all"},
       "out",
       {kHalf},
       [](D d) { return std::isinf(d.recorded); },
       "f16 is multiplied in f32 and rounded once"},
      {{"prod", "prod of all", "var", "var, 0", "std", "std, 0", "norm"},
       "d",
       {},
       sign_of_zero,
       "which zero a product of zeros is"},
      {{"prod of all"},
       "d",
       {},
       [](D d) { return nan(d.ours) && d.recorded == 0 && !all_finite(d); },
       "0 times an infinity or NaN is NaN; PyTorch gives zeros wherever two elements are 0"},
      {{"prod of all"},
       "d",
       {},
       [](D d) {
         return !nan(d.ours) && (!finite(d.recorded) || (d.recorded == 0 && std::fabs(d.ours) <= 2 * lowest(d.dtype)));
       },
       "by what lies around each element; PyTorch's quotient of a product that has vanished or overflowed is none"},

      {{"var", "var, 0"}, "d", {}, terms_like_the_row, "the distance of an element from a mean that rounds to it"},
      {{"var, 4"}, "d", {}, [](D d) { return nan(d.recorded) && std::isinf(d.ours); }, "the same, divided by 0"},
      {{"var", "var, 0", "var, 4", "std", "std, 0"},
       "d",
       {},
       tiny_or_huge,
       "the mean is taken in f64, and the distance is divided by the deviation first"},
      {{"var", "var, 0", "var, 4", "std", "std, 0"},
       "out",
       {kDouble},
       tiny_or_huge,
       "squares that leave the range are scaled"},
      {{"norm"}, "out", {}, tiny_or_huge, "squares that leave the range are scaled"},
      {{"norm"}, "d", {}, tiny_or_huge, "the same"},
      {{"max of all", "min of all"}, "out", {}, sign_of_zero, "which of two equal zeros is taken"},
      {{"amax", "amin"}, "d", {}, sign_of_zero, "what was not chosen gets 0 and no product with 0"},
      {{"amax", "amin"}, "d", {}, recorded_is_nan, "NaN elements share the gradient, as in max"},
      {{"topk"}, "out", {}, sign_of_zero, "which of two equal zeros is taken: here the first"},
      {{"topk"}, "d", {}, has_equal_elements, "which of equal elements is taken: here the first"},
      {{"logsumexp"},
       "d",
       {},
       [](D d) { return largest_of(d) > 100; },
       "the largest element and the sum are kept apart; PyTorch subtracts their rounded sum"},
      {{"softmax", "log_softmax", "logsumexp", "norm", "attention, query", "attention, key", "attention, value",
        "rms_norm", "rms_norm, eps 0", "layer_norm", "layer_norm, eps 0"},
       "d",
       {kHalf, kBFloat16},
       steps_in_half,
       "PyTorch rounds steps of the gradient to f16 or bf16, here they are in f32"},
      {{"softmax", "attention, query", "rms_norm", "rms_norm, eps 0", "layer_norm", "layer_norm, eps 0", "tanh"},
       "d",
       {},
       terms_of_size_2,
       "a difference of terms of this size, each rounded"},
      {{"cross_entropy, weight"}, "out", {kHalf}, only_recorded_leaves, "f16 is rounded after the weight, not before"},
      {{"layer_norm", "layer_norm, eps 0"},
       "out",
       {},
       sign_of_zero,
       "an element less the mean, scaled; PyTorch scales both"},
      {{"layer_norm, eps 0"}, "out", {}, terms_of_size_2, "the same"},
      {{"layer_norm", "layer_norm, eps 0", "rms_norm", "rms_norm, eps 0"},
       "",
       {},
       [](D d) { return tiny_or_huge(d) && nan(d.recorded); },
       "the mean square is infinite or 0: a pole, where PyTorch meets a NaN on its way"},
      {{"layer_norm", "layer_norm, eps 0"},
       "",
       {},
       terms_like_the_row_scaled,
       "the mean is subtracted before the distance is scaled; PyTorch scales both"},
      {{"layer_norm", "layer_norm, eps 0"}, "out", {kDouble}, sums_overflow, "the sum of the elements overflows"},

      {{"addmm, beta 0", "addmm, alpha 0"},
       "d",
       {},
       sign_of_zero,
       "what is not read has a gradient of 0, whatever arrives"},
      {{"addmm, alpha 0"},
       "out",
       {kHalf, kBFloat16},
       recorded_is_nan,
       "nothing is read, as PyTorch does it in f32 and f64"},
      {{"mm", "linear", "addmm"},
       "out",
       {},
       sums_overflow,
       "the order of additions, where a part of the sum overflows"},
      {{"attention, query", "attention, key", "attention, value"},
       "out",
       {},
       [](D d) { return nan(d.ours) && d.recorded == 0; },
       "scores that are NaN give NaN; PyTorch's fused kernel gives 0"},
      {{"attention, key", "attention, value"}, "out", {}, sign_of_zero, "sums begin at 0, which swallows a -0"},
      {{"attention, value"},
       "d",
       {kDouble},
       [](D d) { return largest_of(d) >= highest(d.dtype); },
       "every score overflows to -inf: a query that sees no key"},
      {{"attention, value"},
       "out",
       {kDouble},
       [](D d) { return nan(d.recorded) && d.ours == 0; },
       "every score is -inf: a query that sees no key"},

      {{"x ** 0.5", "x ** -0.5"},
       "",
       {kHalf},
       [](D d) { return d.in[0] == 0 || std::isinf(d.in[0]); },
       "the square root in every dtype; in f16 PyTorch takes the power"},
      {{"remainder", "fmod"},
       "out",
       {},
       [](D d) { return nan(d.recorded) && d.ours == 0 && std::fabs(d.in[0] / d.in[1]) > highest(d.dtype); },
       "the remainder is exact where the quotient overflows"},
      {{"clamp(y, -y)"}, "out", {kHalf, kBFloat16}, sign_of_zero, "which of two equal zeros is taken"},
      {{"log1p"}, "out", {kFloat, kDouble}, subnormal, "exact for subnormal numbers"},
      {{"erf"},
       "out",
       {kHalf, kBFloat16},
       [](D d) { return std::fabs(d.in[0]) <= lowest(d.dtype) && std::fabs(d.ours / d.in[0] - 1.128) < 0.2; },
       "tiny numbers are multiplied by 2/sqrt(pi), and do not vanish"},
      {{"sigmoid", "silu"},
       "",
       {kFloat},
       [](D d) { return d.in[0] == -100 && d.recorded == 0; },
       "the result is subnormal, and PyTorch's exponential has overflowed"},
      {{"polar"},
       "d0",
       {},
       [](D d) { return d.in[0] == 0; },
       "the derivative in a radius of 0 is the direction, not 0"},
      {{"polar"},
       "d0",
       {},
       [](D d) { return std::fabs(d.in[0]) < lowest(d.dtype) || d.in[0] < 0 || !finite(d.in[0]); },
       "the direction is that of the angle; PyTorch takes it from the rounded result"},
      {{"polar"},
       "d1",
       {},
       [](D d) { return std::isinf(d.in[0]) && nan(d.recorded); },
       "no product of an infinity with a zero part"},
      {{"polar"}, "d1", {}, sign_of_zero, "which zero a product of zeros is"},
  };
}

}  // namespace

bool Settled::covers(const std::string& op, const std::string& of, ScalarType t) const {
  if (std::find(ops.begin(), ops.end(), op) == ops.end() || !of.starts_with(part)) return false;
  return dtypes.empty() ? isFloatingType(t) : std::find(dtypes.begin(), dtypes.end(), t) != dtypes.end();
}

const std::vector<Settled>& settled() {
  static const std::vector<Settled> all = [] {
    std::vector<Settled> both = all_settled();
    const std::vector<Settled> special = settled_special();
    both.insert(both.end(), special.begin(), special.end());
    return both;
  }();
  return all;
}

}  // namespace tenure::testing::extremes
