// Rows of activations.
#include <cmath>

#include "tests/ops/row.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
using N = const Number&;

double sigmoid_of(double x) { return 1 / (1 + std::exp(-x)); }
Number sigmoid_of(N x) { return 1.0 / (1.0 + std::exp(-x)); }
double silu_of(double x) { return x / (1 + std::exp(-x)); }
Number silu_of_complex(const Number& x) { return x / (Number(1) + std::exp(-x)); }
const std::string kNotWritten = "the result of type f32 cannot be written into {0}";

const bool activation_rows = add_rows({
    {.name = "sigmoid",
     .op = on1(sigmoid),
     .reference = ref1(sigmoid_of, sigmoid_of),
     .domain = {-6, 6},
     .dtypes = kEvery,
     .ulps = 8},
    {.name = "silu",
     .op = on1(silu),
     .reference = ref1(silu_of, silu_of_complex),
     .domain = {-6, 6},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .ulps = 8,
     .special = true},
    {.name = "relu",
     .op = on1(relu),
     .reference = ref1([](double x) { return x < 0 ? 0 : x; }),
     .domain = {-6, 6},
     .dtypes = kIntegers | kFloats,
     .gives = {Gives::same}},
    {.name = "sigmoid_",
     .op = on1([](C x) { return Tensor(x.sigmoid_()); }),
     .reference = ref1(sigmoid_of, sigmoid_of),
     .domain = {-6, 6},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .ulps = 8,
     .refusal = kNotWritten,
     .in_place = true},
    {.name = "silu_",
     .op = on1([](C x) { return Tensor(x.silu_()); }),
     .reference = ref1(silu_of, silu_of_complex),
     .domain = {-6, 6},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .ulps = 8,
     .refusal = "not for {}",
     .in_place = true},
});

}  // namespace
}  // namespace tenure::testing
