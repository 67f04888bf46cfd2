// Rows of elements by rank and of places in what is in order, elements by flat index, norms; and what rows cannot say.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ops/lines.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace of_search {
namespace {

using C = const Tensor&;
using Longs = std::vector<int64_t>;
using Doubles = std::vector<double>;
const double kNan = std::nan("");

bool less(Number a, Number b) { return a.real() < b.real(); }
Line in_order(Line line) {
  std::sort(line.begin(), line.end(), less);
  return line;
}
// Where the second of a line in order stands, of equals in their order.
Number place_of_second(const Line& line) {
  std::vector<size_t> order(line.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return less(line[a], line[b]); });
  return static_cast<double>(order[1]);
}
// For each value, of bounds in rows or in one.
Plains places(const Plain& bounds, const Plain& values, bool right) {
  const size_t n = static_cast<size_t>(bounds.sizes.back());
  const size_t per_row = bounds.sizes.size() == 1 ? values.v.size() : static_cast<size_t>(values.sizes.back());
  Plain out{values.sizes, {}};
  for (size_t i = 0; i < values.v.size(); ++i) {
    double count = 0;
    for (size_t k = 0; k < n; ++k) {
      const double bound = bounds[i / per_row * n + k], value = values[i];
      count += right ? bound <= value : bound < value;
    }
    out.v.emplace_back(count);
  }
  return {out};
}
Plain indices_of(const Plain& x) {
  Plain out{{0, static_cast<int64_t>(x.sizes.size())}, {}};
  for_each_index(x.sizes, [&](const Sizes& at, size_t k) {
    if (x.v[k] == 0.0) return;
    ++out.sizes[0];
    for (const int64_t i : at) out.v.emplace_back(static_cast<double>(i));
  });
  return out;
}
std::function<Plains(const Plains&)> norm_by(double p) {
  return [p](const Plains& in) {
    return Plains{each_to_one(in[0], 1, [p](const Line& line) {
      double sum = 0;
      for (const Number& v : line) sum += std::pow(std::abs(v), p);
      return Number(std::pow(sum, 1 / p));
    })};
  };
}

const Dtypes kOrdered = kIntegers | kFloats;

const bool search_rows =
    add_rows(
        {
            {.name = "kthvalue",
             .op = on(1, [](const Tensors& in) { return tensors_of(kthvalue(in[0], 2, 0)); }),
             .reference_tensors =
                 [](const Plains& in) {
                   return Plains{each_to_one(in[0], 0, [](const Line& l) { return in_order(l)[1]; }),
                                 each_to_one(in[0], 0, place_of_second)};
                 },
             .domain = {0, 9},
             .gives = {Gives::same, Gives::index},
             .shapes = {{{5, 3}}, {{7}}, {{2, 3, 4}}}},
            {.name = "msort",
             .op = on1(msort),
             .reference_tensors = [](const Plains& in) { return Plains{each_line(in[0], 0, in_order)}; },
             .domain = {0, 9},
             .gives = {Gives::same},
             .shapes = {{{5, 3}}, {{7}}, {{}}}},
            {.name = "searchsorted",
             .op = on2([](C bounds, C x) { return searchsorted(bounds, x); }),
             .reference_tensors = [](const Plains& in) { return places(in[0], in[1], false); },
             .dtypes = kOrdered,
             .gives = {Gives::index},
             .shapes = {{{3, 1}, {3, 4}}, {{1}, {2, 3}}, {{0}, {3}}},
             .gradient = false},
            {.name = "bucketize",
             .op = on2([](C x, C bounds) { return bucketize(x, bounds, false, true); }),
             .reference_tensors = [](const Plains& in) { return places(in[1], in[0], true); },
             .dtypes = kOrdered,
             .gives = {Gives::index},
             .shapes = {{{3, 4}, {1}}, {{}, {1}}, {{0}, {1}}},
             .gradient = false},
            {.name = "isin",
             .op = on2([](C x, C test) { return isin(x, test); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out = in[0];
                   for (Number& v : out.v) v = std::count(in[1].v.begin(), in[1].v.end(), v) > 0 ? 1 : 0;
                   return Plains{out};
                 },
             .gives = {Gives::boolean},
             .shapes = {{{3, 4}, {2, 2}}, {{5}, {0}}, {{}, {3}}},
             .gradient = false},
            {.name = "take",
             .op = on2([](C x, C index) { return take(x, index); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out{in[1].sizes, {}};
                   for (const Number& i : in[1].v)
                     out.v.push_back(in[0].v[static_cast<size_t>(i.real() < 0 ? i.real() + 12 : i.real())]);
                   return Plains{out};
                 },
             .domains = {{-2, 2}, {-12, 11}},
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {2, 5}}, {{12}, {}}, {{12}, {0}}}},
            {.name = "take_along_dim",
             .op = on2([](C x, C index) { return take_along_dim(x, index, 1); }),
             .reference_tensors =
                 [](const Plains& in) {
                   return Plains{pick(in[0], {in[0].sizes[0], in[1].sizes[1]}, [&](const Sizes& at) {
                     return Sizes{at[0], static_cast<int64_t>(in[1][static_cast<size_t>(at[1])])};
                   })};
                 },
             .domains = {{-2, 2}, {0, 3}},
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {1, 2}}}},
            {.name = "nonzero",
             .op = on1(nonzero),
             .reference_tensors = [](const Plains& in) { return Plains{indices_of(in[0])}; },
             .domain = {0, 2},
             .dtypes = kEvery,
             .gives = {Gives::index},
             .shapes = {{{3, 4}}, {{}}, {{0, 2}}, {{2, 3, 2}}},
             .gradient = false},
            {.name = "argwhere",
             .op = on1(argwhere),
             .reference_tensors = [](const Plains& in) { return Plains{indices_of(in[0])}; },
             .dtypes = kEvery,
             .gives = {Gives::index},
             .shapes = {{{3, 4}}},
             .gradient = false},
            {.name = "norm, p",
             .op = on1([](C x) { return norm(x, 3, {1}); }),
             .reference_tensors = norm_by(3),
             .dtypes = kFloats,
             .apart = kComplexes,
             .shapes = {{{3, 4}}, {{2, 5}}},
             .ulps = 16},
            {.name = "norm, 2 over a dim",
             .op = on1([](C x) { return norm(x, std::nullopt, {1}); }),
             .reference_tensors = norm_by(2),
             .dtypes = kFloats,
             .apart = kComplexes,
             .shapes = {{{3, 4}}, {{2, 5}}},
             .ulps = 8},
            {.name = "frobenius_norm",
             .op = on1([](C x) { return frobenius_norm(x, {1}); }),
             .reference_tensors = norm_by(2),
             .dtypes = kFloats,
             .apart = kComplexes,
             .shapes = {{{3, 4}}},
             .ulps = 8},
            {.name = "dist",
             .op = on2([](C a, C b) { return dist(a, b, 1); }),
             .reference_tensors =
                 [](const Plains& in) {
                   double sum = 0;
                   for (size_t i = 0; i < in[0].v.size(); ++i) sum += std::abs(in[0][i] - in[1][i]);
                   return Plains{Plain{{}, {sum}}};
                 },
             .domains = {{0, 1}, {2, 3}},
             .dtypes = only(kFloat) | only(kDouble),
             .apart = kEvery & ~(only(kFloat) | only(kDouble)),
             .shapes = {{{3, 4}, {3, 4}}},
             .ulps = 12},
        });

TEST(Search, Places) {
  with_rc_scope([] {
    const Tensor bounds = tensor({1., 3., 3., 7.}), x = tensor({0., 3., 8., kNan});
    EXPECT_EQ(searchsorted(bounds, x).to_vector<int64_t>(), (Longs{0, 1, 4, 4}));
    EXPECT_EQ(searchsorted(bounds, x, false, true).to_vector<int64_t>(), (Longs{0, 3, 4, 4}));
    EXPECT_EQ(searchsorted(bounds, x, false, false, "right").to_vector<int64_t>(), (Longs{0, 3, 4, 4}));
    EXPECT_EQ(searchsorted(bounds, 3).item<int64_t>(), 1);
    EXPECT_EQ(searchsorted(bounds, x, true).scalar_type(), kInt);
    const Tensor mixed = tensor({3., 1., 7.}), order = tensor({1, 0, 2});
    EXPECT_EQ(searchsorted(mixed, x, false, false, "", order).to_vector<int64_t>(), (Longs{0, 1, 3, 3}));
    const Tensor rows = tensor({1., 2., 5., 6.}).reshape({2, 2});
    EXPECT_EQ(searchsorted(rows, tensor({2., 2.}).reshape({2, 1})).to_vector<int64_t>(), (Longs{1, 0}));
    EXPECT_EQ(bucketize(tensor({3., 4.}), bounds).to_vector<int64_t>(), (Longs{1, 3}));
    EXPECT_EQ(error_of<ValueError>([&] { (void)searchsorted(bounds, x, false, true, "left"); }),
              "searchsorted: side and right contradict each other: 'left' and true");
    EXPECT_EQ(error_of<ValueError>([&] { (void)searchsorted(bounds, x, false, false, "up"); }),
              "searchsorted: side must be left or right: 'up'");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)searchsorted(rows, x); }),
              "searchsorted: the sequence has neither 1 dim nor x's dims before the last: the sequence is f32[2, 2], x "
              "is f32[4]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)searchsorted(bounds, zeros({1}, kDouble)); }),
              "searchsorted: dtypes differ: the sequence is f32[4], x is f64[1]");
    EXPECT_EQ(error_of<IndexError>([&] {
                (void)searchsorted(mixed, x, false, false, "", tensor({0, 1, 3}));
              }),
              "searchsorted: index out of range: 3 at position 2 (expected 0 to 2)");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)bucketize(x, rows); }),
              "bucketize: the boundaries must have 1 dim: f32[2, 2]");
  });
}

TEST(Search, Elements) {
  with_rc_scope([] {
    const Tensor x = tensor({2., kNan, 1., kNan, 2.});
    EXPECT_EQ(std::get<1>(x.kthvalue(2)).item<int64_t>(), 0);
    EXPECT_EQ(std::get<1>(x.kthvalue(3)).item<int64_t>(), 4);
    EXPECT_EQ(std::get<1>(x.kthvalue(5)).item<int64_t>(), 3);
    EXPECT_EQ(std::get<0>(tensor(4.).kthvalue(1, -1, true)).dim(), 0);
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.kthvalue(6); }),
              "kthvalue: k is out of range: 6 of 5 in dim 0 of f32[5]");
    EXPECT_EQ(isin(x, tensor({2., kNan})).to_vector<bool>(), (std::vector<bool>{true, false, false, false, true}));
    EXPECT_EQ(isin(tensor({1, 2}), 2, false, true).to_vector<bool>(), (std::vector<bool>{true, false}));
    EXPECT_EQ(isin(tensor({1, 2}), tensor({1.5, 2.})).to_vector<bool>(), (std::vector<bool>{false, true}));
    EXPECT_EQ(error_of<IndexError>([&] { (void)x.take(tensor({5})); }),
              "take: index out of range: 5 at position 0 (expected -5 to 4)");
    EXPECT_EQ(tensor({3, 1, 2}).take_along_dim(tensor({2, 0})).to_vector<int64_t>(), (Longs{2, 3}));
    EXPECT_EQ(tensor(5.).nonzero().sizes(), IntArrayRef({1, 0}));
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)take_along_dim(x, ones({1, 1}, kLong), 0);
              }),
              "take_along_dim: x and indices differ in their number of dims: f32[5] and i64[1, 1]");
  });
}

TEST(Search, Norms) {
  with_rc_scope([] {
    const Tensor x = tensor({3., 0., -4.}, kDouble);
    const auto of = [&](double p) { return x.norm(p).item<double>(); };
    EXPECT_EQ(of(0), 2);
    EXPECT_EQ(of(1), 7);
    EXPECT_EQ(of(2), 5);
    EXPECT_EQ(of(HUGE_VAL), 4);
    EXPECT_EQ(of(-HUGE_VAL), 0);
    EXPECT_NEAR(of(0.5), 13.92820323027551, 1e-12);
    EXPECT_EQ(norm(x, 2, {0}, true, kFloat).scalar_type(), kFloat);
    EXPECT_EQ(norm(x, 2, {0}, true).sizes(), IntArrayRef({1}));
    EXPECT_NEAR(norm(complex(x, x), 1).item<double>(), 7 * std::sqrt(2.0), 1e-14);
    for (const double p : {0.5, 1., 1.5, 2., 3., HUGE_VAL}) {
      const Tensor zero = zeros({2}, kDouble).requires_grad_();
      norm(zero, p).backward();
      EXPECT_EQ(zero.grad().to_vector<double>(), (Doubles{0, 0})) << p;
    }
    const Tensor leaf = tensor({3., 0., -4.}, kDouble).requires_grad_();
    norm(leaf, 3).backward();
    EXPECT_TRUE(allclose(leaf.grad(), tensor({0.4448514, 0., -0.7908468}, kDouble), 1e-6));
    EXPECT_EQ(special_logsumexp(x, {0}).item<double>(), logsumexp(x, {0}).item<double>());
    EXPECT_TRUE(equal(special_softmax(x, 0), softmax(x, 0)));
    EXPECT_TRUE(equal(special_log_softmax(x, 0), log_softmax(x, 0)));
  });
}

}  // namespace
}  // namespace of_search
}  // namespace tenure::testing
