// Rows of arithmetic.
#include <gtest/gtest.h>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;

const bool rows = add_rows({
    {.name = "add",
     .op = on2([](C a, C b) { return add(a, b); }),
     .reference =
         ref2([](double x, double y) { return x + y; }, [](const Number& x, const Number& y) { return x + y; }),
     .domain = {-60, 60},
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "mul",
     .op = on2([](C a, C b) { return mul(a, b); }),
     .reference =
         ref2([](double x, double y) { return x * y; }, [](const Number& x, const Number& y) { return x * y; }),
     .domain = {-11, 11},
     .dtypes = kEvery,
     .gives = {Gives::same}},
});

}  // namespace
}  // namespace tenure::testing
