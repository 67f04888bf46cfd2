// Rows of what runs along a dim, and what rows cannot say.
#include "tenure/ops/scan.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/lines.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace of_scan {
namespace {

using C = const Tensor&;
using Longs = std::vector<int64_t>;
using Doubles = std::vector<double>;
const double kNan = std::nan("");

Plains products(const Plains& in, size_t dim) {
  return {each_line(in[0], dim, [](Line line) {
    for (size_t i = 1; i < line.size(); ++i) line[i] *= line[i - 1];
    return line;
  })};
}
// Values and indices of the extreme so far, the last of equals.
Plains extremes(const Plains& in, size_t dim, double sign) {
  const auto best = [sign](const Line& line, bool index) {
    Line out = line;
    for (size_t i = 0, at = 0; i < line.size(); ++i) {
      if (sign * line[i].real() >= sign * line[at].real()) at = i;
      out[i] = index ? Number(static_cast<double>(at)) : line[at];
    }
    return out;
  };
  return {each_line(in[0], dim, [&](const Line& l) { return best(l, false); }),
          each_line(in[0], dim, [&](const Line& l) { return best(l, true); })};
}

const std::vector<std::vector<Sizes>> kShapes = {{{3, 4}}, {{}}, {{5}}, {{2, 3, 4}}, {{0}}, {{67, 2}}};

const bool scan_rows = add_rows({
    {.name = "cumprod",
     .op = on1([](C x) { return cumprod(x, 0); }),
     .reference_tensors = [](const Plains& in) { return products(in, 0); },
     .domain = {0.5, 1.5},
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = {{{3, 4}}, {{}}, {{5}}, {{2, 3, 4}}, {{0}}},
     .ulps = 10},
    {.name = "cumprod, dim",
     .op = on1([](C x) { return cumprod(x, -1); }),
     .reference_tensors = [](const Plains& in) { return products(in, 1); },
     .domain = {-2, 2},
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = {{{3, 4}}, {{2, 0}}},
     .ulps = 10},
    {.name = "cummax",
     .op = on(1, [](const Tensors& in) { return tensors_of(cummax(in[0], 0)); }),
     .reference_tensors = [](const Plains& in) { return extremes(in, 0, 1); },
     .domain = {-9, 9},
     .gives = {Gives::same, Gives::index},
     .shapes = kShapes},
    {.name = "cummin",
     .op = on(1, [](const Tensors& in) { return tensors_of(cummin(in[0], -1)); }),
     .reference_tensors = [](const Plains& in) { return extremes(in, 1, -1); },
     .domain = {-9, 9},
     .gives = {Gives::same, Gives::index},
     .shapes = {{{3, 4}}, {{2, 70}}}},
    {.name = "logcumsumexp",
     .op = on1([](C x) { return logcumsumexp(x, 0); }),
     .reference_tensors =
         [](const Plains& in) {
           return Plains{each_line(in[0], 0, [](Line line) {
             double sum = 0;
             for (Number& v : line) v = std::log(sum += std::exp(v.real()));
             return line;
           })};
         },
     .domain = {1, 3},
     .dtypes = kFloats,
     .shapes = kShapes},
    {.name = "diff",
     .op = on1([](C x) { return diff(x, 1, 0); }),
     .reference_tensors =
         [](const Plains& in) {
           return Plains{each_line(in[0], 0, [](const Line& line) {
             Line out;
             for (size_t i = 1; i < line.size(); ++i) out.push_back(line[i] - line[i - 1]);
             return out;
           })};
         },
     .dtypes = kEvery & ~kBooleans & ~only(kByte),
     .apart = kBooleans | only(kByte),
     .gives = {Gives::same},
     .shapes = {{{4, 3}}, {{1, 2}}, {{0, 2}}, {{5}}}},
});

Doubles gradient_of_product(const Doubles& values, const Doubles& weights) {
  const Tensor x = tensor(values, kDouble).requires_grad_();
  (cumprod(x, 0) * tensor(weights, kDouble)).sum().backward();
  return x.grad().to_vector<double>();
}

TEST(Scan, TheGradientOfProductsIsRightAtZeros) {
  with_rc_scope([] {
    EXPECT_EQ(gradient_of_product({2, 0, 3, 4}, {1, 10, 100, 1000}), (Doubles{1, 24620, 0, 0}));
    EXPECT_EQ(gradient_of_product({0, 3, 0, 2}, {1, 2, 3, 4}), (Doubles{7, 0, 0, 0}));
    EXPECT_EQ(gradient_of_product({1e200, 1e200, 0}, {0, 0, 1}), (Doubles{0, 0, HUGE_VAL}));
    const auto f = [](const Tensors& in) { return cumprod(in[0], 0); };
    const Tensor x = tensor({2., 0., 3., 0., 0.5}, kDouble).requires_grad_();
    EXPECT_EQ(gradcheck(f, {x}), "");
    EXPECT_EQ(gradgradcheck(f, {x}), "");
  });
}

TEST(Scan, NaNStays) {
  with_rc_scope([] {
    const Tensor x = tensor({1., kNan, 3., kNan, 5.}, kDouble);
    const auto [high, at] = x.cummax(0);
    EXPECT_EQ(at.to_vector<int64_t>(), (Longs{0, 1, 1, 3, 3}));
    EXPECT_TRUE(high.narrow(0, 1, 4).isnan().all().item<bool>());
    EXPECT_EQ(std::get<1>(x.cummin(0)).to_vector<int64_t>(), (Longs{0, 1, 1, 3, 3}));
    EXPECT_EQ(std::get<1>(tensor({2., 3., 3., 1.}).cummax(0)).to_vector<int64_t>(), (Longs{0, 1, 2, 2}));
  });
}

TEST(Scan, LogarithmsOfInfinities) {
  with_rc_scope([] {
    const Tensor x = tensor({-HUGE_VAL, -HUGE_VAL, 0., 1000., HUGE_VAL, 1.}, kDouble);
    const Doubles y = logcumsumexp(x, 0).to_vector<double>();
    EXPECT_EQ(y, (Doubles{-HUGE_VAL, -HUGE_VAL, 0, 1000, HUGE_VAL, HUGE_VAL}));
    const Tensor far = tensor({-800., 0., 800.}, kDouble).requires_grad_();
    logcumsumexp(far, 0).sum().backward();
    EXPECT_TRUE(allclose(far.grad(), tensor({1., 1., 1.}, kDouble)));
    EXPECT_TRUE(std::isnan(logcumsumexp(tensor({1., kNan, 2.}), 0)[2].item<float>()));
  });
}

TEST(Scan, Differences) {
  with_rc_scope([] {
    const Tensor x = tensor({1., 4., 9., 16.}, kDouble);
    EXPECT_EQ(x.diff(2).to_vector<double>(), (Doubles{2, 2}));
    EXPECT_EQ(x.diff(0).to_vector<double>(), (Doubles{1, 4, 9, 16}));
    EXPECT_EQ(x.diff(9).sizes(), IntArrayRef({0}));
    EXPECT_EQ(x.diff(1, 0, tensor({0.}, kDouble), tensor({25.}, kDouble)).to_vector<double>(),
              (Doubles{1, 3, 5, 7, 9}));
    EXPECT_EQ(tensor({1, 0, 0, 1}).to(kBool).diff().to_vector<bool>(), (std::vector<bool>{true, false, true}));
    EXPECT_EQ(error_of<ShapeError>([] { (void)diff(tensor(1.)); }), "diff: at least 1 dim is needed: f32[]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.diff(-1); }), "diff: n is negative: -1");
    EXPECT_EQ(error_of<IndexError>([&] { (void)x.cumprod(1); }), "cumprod: dim out of range: 1 (expected -1 to 0)");
  });
}

TEST(Scan, InPlaceTheDtypeIsThatOfWhatIsWritten) {
  with_rc_scope([] {
    const Tensor x = ones({3});
    EXPECT_EQ(error_of<DTypeError>([&] { x.cumsum_(0, kDouble); }),
              "cumsum_: the dtype asked for is not that of what is written: f64, f32[3]");
    EXPECT_EQ(error_of<DTypeError>([&] { x.cumprod_(0, kDouble); }),
              "cumprod_: the dtype asked for is not that of what is written: f64, f32[3]");
    EXPECT_EQ(x.cumsum_(0, kFloat).to_vector<float>(), (std::vector<float>{1, 2, 3}));
  });
}

}  // namespace
}  // namespace of_scan
}  // namespace tenure::testing
