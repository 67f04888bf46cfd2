// Rows of statistics, and what rows cannot say.
#include "tenure/ops/statistics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ops/lines.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace of_statistics {
namespace {

using C = const Tensor&;
using Longs = std::vector<int64_t>;
using Doubles = std::vector<double>;
const double kNan = std::nan("");

Line in_order(Line line) {
  std::sort(line.begin(), line.end(), [](Number a, Number b) { return a.real() < b.real(); });
  return line;
}
Number index_in(const Line& line, Number v) {
  return static_cast<double>(std::find(line.begin(), line.end(), v) - line.begin());
}
Number total(const Line& line) {
  Number sum = 0;
  for (const Number& v : line) sum += v;
  return sum;
}
Number mean(const Line& line) { return total(line) / static_cast<double>(line.size()); }
Number variance(const Line& line) {
  double sum = 0;
  for (const Number& v : line) sum += std::norm(v - mean(line));
  return sum / static_cast<double>(line.size() - 1);
}
Number lower_median(const Line& line) { return in_order(line)[(line.size() - 1) / 2]; }
// Of what is there most often, the smallest.
Number most_frequent(const Line& line) {
  const Line sorted = in_order(line);
  Number best = sorted[0];
  for (const Number& v : sorted)
    if (std::count(line.begin(), line.end(), v) > std::count(line.begin(), line.end(), best)) best = v;
  return best;
}
// The index that a stable sort gives the lower median.
Number where_median(const Line& line) {
  const Number v = lower_median(line);
  auto rank = static_cast<int64_t>((line.size() - 1) / 2);
  for (const Number& x : line) rank -= x.real() < v.real() ? 1 : 0;
  for (size_t i = 0; i < line.size(); ++i)
    if (line[i] == v && rank-- == 0) return static_cast<double>(i);
  return -1;
}
Number where_last_mode(const Line& line) {
  const Number v = most_frequent(line);
  return static_cast<double>(line.size() - 1) - index_in(Line(line.rbegin(), line.rend()), v).real();
}
Number quantile_of(const Line& line, double q) {
  const Line sorted = in_order(line);
  const double rank = q * static_cast<double>(line.size() - 1), low = std::floor(rank);
  const Number a = sorted[static_cast<size_t>(low)], b = sorted[static_cast<size_t>(std::ceil(rank))];
  return a + (b - a) * (rank - low);
}

template <class F>
std::function<Plains(const Plains&)> of_all(F f) {
  return [f](const Plains& in) { return Plains{each_to_one(flattened(in[0]), 0, f)}; };
}
template <class F, class G>
std::function<Plains(const Plains&)> two(size_t dim, F f, G g) {
  return [=](const Plains& in) { return Plains{each_to_one(in[0], dim, f), each_to_one(in[0], dim, g)}; };
}

const Dtypes kFull = only(kFloat) | only(kDouble);
const std::vector<std::vector<Sizes>> kShapes = {{{3, 5}}, {{4}}, {{2, 3, 4}}, {{1, 67}}};

const bool statistics_rows =
    add_rows(
        {
            {.name = "count_nonzero",
             .op = on1([](C x) { return count_nonzero(x); }),
             .reference_tensors = of_all([](const Line& line) {
               return Number(
                   static_cast<double>(std::count_if(line.begin(), line.end(), [](Number v) { return v != 0.0; })));
             }),
             .dtypes = kEvery,
             .gives = {Gives::index},
             .shapes = {{{3, 5}}, {{}}, {{0}}},
             .gradient = false},
            {.name = "nansum",
             .op = on1([](C x) { return nansum(x, {0}); }),
             .reference_tensors = [](const Plains& in) { return Plains{each_to_one(in[0], 0, total)}; },
             .domain = {0.25, 2},
             .gives = {Gives::widened},
             .shapes = {{{3, 5}}, {{4}}},
             .ulps = 6},
            {.name = "nanmean",
             .op = on1([](C x) { return nanmean(x); }),
             .reference_tensors = of_all(mean),
             .domain = {0.25, 2},
             .dtypes = kFloats,
             .shapes = {{{3, 5}}, {{4}}},
             .ulps = 8},
            {.name = "aminmax",
             .op = on(1, [](const Tensors& in) { return tensors_of(aminmax(in[0], 0)); }),
             .reference_tensors = two(
                 0, [](const Line& l) { return in_order(l)[0]; }, [](const Line& l) { return in_order(l).back(); }),
             .gives = {Gives::same},
             .shapes = {{{3, 5}}, {{4}}, {{2, 3, 4}}}},
            {.name = "var_mean",
             .op = on(1, [](const Tensors& in) { return tensors_of(var_mean(in[0], {1})); }),
             .reference_tensors = two(1, variance, mean),
             .domain = {0.5, 2},
             .dtypes = kFloats | kComplexes,
             .gives = {Gives::real, Gives::same},
             .shapes = {{{3, 5}}},
             .ulps = 10},
            {.name = "std_mean",
             .op = on(1, [](const Tensors& in) { return tensors_of(std_mean(in[0], {1})); }),
             .reference_tensors = two(
                 1, [](const Line& l) { return std::sqrt(variance(l)); }, mean),
             .domain = {0.5, 2},
             .dtypes = kFloats | kComplexes,
             .gives = {Gives::real, Gives::same},
             .shapes = {{{3, 5}}},
             .ulps = 10},
            {.name = "median",
             .op = on1([](C x) { return median(x); }),
             .reference_tensors = of_all(lower_median),
             .domain = {0, 9},
             .gives = {Gives::same},
             .shapes = kShapes},
            {.name = "median, dim",
             .op = on(1, [](const Tensors& in) { return tensors_of(median(in[0], 0)); }),
             .reference_tensors = two(0, lower_median, where_median),
             .domain = {0, 9},
             .gives = {Gives::same, Gives::index},
             .shapes = kShapes},
            {.name = "nanmedian",
             .op = on1([](C x) { return nanmedian(x); }),
             .reference_tensors = of_all(lower_median),
             .domain = {0, 9},
             .gives = {Gives::same},
             .shapes = kShapes},
            {.name = "nanmedian, dim",
             .op = on(1, [](const Tensors& in) { return tensors_of(nanmedian(in[0], -1)); }),
             .reference_tensors = two(1, lower_median, where_median),
             .domain = {0, 9},
             .gives = {Gives::same, Gives::index},
             .shapes = {{{3, 5}}}},
            {.name = "mode",
             .op = on(1, [](const Tensors& in) { return tensors_of(mode(in[0], 0)); }),
             .reference_tensors = two(0, most_frequent, where_last_mode),
             .domain = {0, 4},
             .gives = {Gives::same, Gives::index},
             .shapes = {{{9, 3}}, {{5}}, {{2, 3, 4}}}},
            {.name = "quantile",
             .op = on1([](C x) { return quantile(x, 0.3, 0); }),
             .reference_tensors =
                 [](const Plains& in) {
                   return Plains{each_to_one(in[0], 0, [](const Line& l) { return quantile_of(l, 0.3); })};
                 },
             .domain = {1, 2},
             .dtypes = kFull,
             .shapes = {{{4, 3}}, {{7}}, {{2, 3, 4}}},
             .ulps = 8},
            {.name = "nanquantile",
             .op = on1([](C x) { return nanquantile(x, 0.75); }),
             .reference_tensors = of_all([](const Line& l) { return quantile_of(l, 0.75); }),
             .domain = {1, 2},
             .dtypes = kFull,
             .shapes = {{{4, 3}}, {{7}}},
             .ulps = 8},
            {.name = "histc",
             .op = on1([](C x) { return histc(x, 4, -1, 1); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out{{4}, Line(4)};
                   for (const Number& v : in[0].v)
                     if (std::abs(v.real()) <= 1)
                       out.v[static_cast<size_t>(std::min(3.0, std::floor((v.real() + 1) * 2)))] += 1;
                   return Plains{out};
                 },
             .dtypes = kFloats,
             .shapes = {{{6, 5}}, {{0}}},
             .gradient = false},
            {.name = "bincount",
             .op = on1([](C x) { return bincount(x, std::nullopt, 8); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out{{8}, Line(8)};
                   for (const Number& v : in[0].v) out.v[static_cast<size_t>(v.real())] += 1;
                   return Plains{out};
                 },
             .domain = {0, 5},
             .dtypes = kIntegers,
             .gives = {Gives::index},
             .shapes = {{{9}}, {{0}}},
             .gradient = false},
        });

Longs place(const std::tuple<Tensor, Tensor>& t) { return std::get<1>(t).to_vector<int64_t>(); }

TEST(Statistics, NaN) {
  with_rc_scope([] {
    const Tensor x = tensor({3., kNan, 1., kNan, 2., 5.}, kDouble);
    EXPECT_EQ(x.nansum().item<double>(), 11);
    EXPECT_EQ(x.nanmean().item<double>(), 2.75);
    EXPECT_EQ(x.count_nonzero().item<int64_t>(), 6);
    EXPECT_TRUE(std::isnan(x.median().item<double>()));
    EXPECT_EQ(x.nanmedian().item<double>(), 2);
    EXPECT_EQ(place(x.median(0)), Longs{1});
    EXPECT_EQ(place(x.nanmedian(0)), Longs{4});
    EXPECT_TRUE(std::isnan(x.quantile(0.1).item<double>()));
    EXPECT_EQ(x.nanquantile(0.5).item<double>(), 2.5);
    const Tensor none = tensor({kNan, kNan}, kDouble);
    EXPECT_EQ(place(none.nanmedian(0)), Longs{0});
    EXPECT_TRUE(std::isnan(none.nanquantile(0.5).item<double>()));
    EXPECT_TRUE(std::isnan(none.nanmean().item<double>()));
    EXPECT_EQ(none.nansum().item<double>(), 0);
    EXPECT_TRUE(std::isnan(std::get<0>(tensor({4., kNan, kNan, 3.}, kDouble).mode()).item<double>()));
    EXPECT_EQ(place(tensor({4., kNan, kNan, 3.}).mode()), Longs{1});
    EXPECT_EQ(place(tensor({4., kNan, kNan, 4.}).mode()), Longs{3});
  });
}

TEST(Statistics, OfNothing) {
  with_rc_scope([] {
    EXPECT_TRUE(std::isnan(zeros({0}).median().item<float>()));
    EXPECT_EQ(std::get<0>(zeros({0, 3}).median(1)).sizes(), IntArrayRef({0}));
    EXPECT_EQ(error_of<ValueError>([] {
                (void)zeros({0, 3}).median(0);
              }),
              "median: nothing to compare: dim 0 of f32[0, 3] has size 0");
    EXPECT_EQ(error_of<ValueError>([] { (void)zeros({0}, kLong).median(); }), "median: nothing to compare: i64[0]");
    EXPECT_EQ(error_of<ValueError>([] { (void)zeros({0}).quantile(0.5); }), "quantile: nothing to compare: f32[0]");
    EXPECT_EQ(place(tensor(3.).mode()), Longs{0});
    EXPECT_EQ(place(tensor(3.).median(0)), Longs{0});
  });
}

TEST(Statistics, QuantilesByInterpolation) {
  with_rc_scope([] {
    const Tensor x = tensor({4., 1., 3., 2.}, kDouble);
    const auto at = [&](double q, std::string_view how) { return x.quantile(q, 0, false, how).item<double>(); };
    EXPECT_EQ(at(0.5, "lower"), 2);
    EXPECT_EQ(at(0.5, "higher"), 3);
    EXPECT_EQ(at(0.5, "nearest"), 3);  // place 1.5, halves to the even one
    EXPECT_EQ(at(0.4, "midpoint"), 2.5);
    EXPECT_EQ(at(1, "linear"), 4);
    const Tensor q = tensor({0., 0.5}, kDouble);
    const Tensor rows = arange(6, kDouble).reshape({2, 3});
    EXPECT_EQ(rows.quantile(q, 1).sizes(), IntArrayRef({2, 2}));
    EXPECT_EQ(rows.quantile(q, 1, true).sizes(), IntArrayRef({2, 2, 1}));
    EXPECT_EQ(rows.quantile(q, std::nullopt, true).sizes(), IntArrayRef({2, 1, 1}));
    EXPECT_EQ(rows.quantile(q, 1).to_vector<double>(), (Doubles{0, 3, 1, 4}));
    EXPECT_EQ(error_of<ValueError>([&] { (void)at(0.5, "cubic"); }),
              "quantile: the interpolation must be linear, lower, higher, nearest or midpoint: 'cubic'");
    EXPECT_EQ(error_of<ValueError>([&] { (void)at(1.5, "linear"); }), "quantile: q must lie between 0 and 1: 1.500000");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)x.quantile(tensor({0.5F})); }),
              "quantile: dtypes differ: x is f64[4], q is f32[1]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.quantile(ones({1, 1}, kDouble));
              }),
              "quantile: q must have at most one dim: f64[1, 1]");
  });
}

TEST(Statistics, Counts) {
  with_rc_scope([] {
    const Tensor x = tensor({1., 2., 1., kNan, 3.});
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.histc(3); }), "histc: the range is not finite: nan to 3.000000");
    EXPECT_EQ(x.histc(3, 1, 3).to_vector<float>(), (std::vector<float>{2, 1, 1}));
    EXPECT_EQ(tensor({2., 2.}).histc(2).to_vector<float>(), (std::vector<float>{0, 2}));
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.histc(0); }), "histc: bins must be positive: 0");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.histc(3, 2, 1); }), "histc: min is above max: 2.000000 and 1.000000");
    const Tensor n = tensor({1, 3, 1});
    EXPECT_EQ(n.bincount().to_vector<int64_t>(), (Longs{0, 2, 0, 1}));
    EXPECT_EQ(n.bincount(tensor({0.5F, 2.F, 1.F})).to_vector<float>(), (std::vector<float>{0, 1.5, 0, 2}));
    EXPECT_EQ(n.bincount(tensor({1, 2, 3})).to_vector<double>(), (Doubles{0, 4, 0, 2}));
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor({1, -2}).bincount(); }), "bincount: a number is negative: -2");
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)zeros({1, 1}, kLong).bincount();
              }),
              "bincount: x must have 1 dim: i64[1, 1]");
    EXPECT_EQ(count_nonzero(tensor({0., 1., 2., 0.}).reshape({2, 2}), {0}).to_vector<int64_t>(), (Longs{1, 1}));
  });
}

TEST(Statistics, SmallestAndLargestOfAll) {
  with_rc_scope([] {
    const auto [low, high] = tensor({3., -1., 2.}).aminmax();
    EXPECT_EQ(low.item<float>(), -1);
    EXPECT_EQ(high.item<float>(), 3);
    EXPECT_THROW((void)zeros({0}).aminmax(), ValueError);
  });
}

}  // namespace
}  // namespace of_statistics
}  // namespace tenure::testing
