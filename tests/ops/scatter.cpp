// Rows of what is put by index, and what rows cannot say.
#include "tenure/ops/scatter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ops/lines.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace of_scatter {
namespace {

using C = const Tensor&;
using Longs = std::vector<int64_t>;
using Doubles = std::vector<double>;
const double kNan = std::nan("");

int64_t whole(const Plain& p, size_t k) { return static_cast<int64_t>(p[k]); }

// f(place in x, element of source) for what a scatter along dim 0 puts.
template <class F>
void put_each(const Plains& in, F f) {
  for_each_index(in[1].sizes, [&](Sizes at, size_t k) {
    const Number v = in[2].v[flat(at, in[2].sizes)];
    at[0] = whole(in[1], k);
    f(flat(at, in[0].sizes), v);
  });
}
Plains scattered(const Plains& in) {
  Plain out = in[0];
  put_each(in, [&](size_t at, Number v) { out.v[at] = v; });
  return {out};
}
// The elements of each place, with what is there first if it counts, reduced by f.
template <class F>
Plains reduced(const Plains& in, bool self, F f) {
  std::vector<Line> there(in[0].v.size());
  for (size_t i = 0; self && i < there.size(); ++i) there[i] = {in[0].v[i]};
  put_each(in, [&](size_t at, Number v) { there[at].push_back(v); });
  Plain out = in[0];
  for (size_t i = 0; i < there.size(); ++i)
    if (!there[i].empty()) out.v[i] = f(there[i]);
  return {out};
}
Number total(const Line& line) {
  Number sum = 0;
  for (const Number& v : line) sum += v;
  return sum;
}
Number product(const Line& line) {
  Number p = 1;
  for (const Number& v : line) p *= v;
  return p;
}
Number mean(const Line& line) { return total(line) / static_cast<double>(line.size()); }
bool less(Number a, Number b) { return a.real() < b.real(); }
Number largest(const Line& line) { return *std::max_element(line.begin(), line.end(), less); }
Number smallest(const Line& line) { return *std::min_element(line.begin(), line.end(), less); }

// An index along dim 0 as one of a scatter.
Plains of_slices(const Plains& in) {
  Plain index{in[2].sizes, {}};
  for_each_index(in[2].sizes, [&](const Sizes& at, size_t) { index.v.push_back(in[1].v[static_cast<size_t>(at[0])]); });
  return {in[0], index, in[2]};
}

const std::vector<Range> kDomains = {{-2, 2}, {0, 2}, {-2, 2}};
const std::vector<std::vector<Sizes>> kShapes = {{{3, 4}, {2, 3}, {5, 4}}, {{3}, {4}, {4}}},
                                      kSlices = {{{3, 4}, {5}, {5, 4}}, {{3}, {2}, {2}}, {{3, 0}, {2}, {2, 0}}};

const bool scatter_rows =
    add_rows(
        {
            {.name = "scatter",
             .op = on3([](C x, C index, C source) { return scatter(x, 0, index, source); }),
             .reference_tensors = scattered,
             .domains = kDomains,
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = kShapes},
            {.name = "scatter, a number",
             .op = on2([](C x, C index) { return scatter(x, 0, index, 1); }),
             .reference_tensors =
                 [](const Plains& in) {
                   return scattered({in[0], in[1], Plain{in[1].sizes, Line(in[1].v.size(), 1)}});
                 },
             .domains = kDomains,
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {2, 3}}, {{3}, {4}}}},
            {.name = "scatter, multiply",
             .op = on3([](C x, C index, C source) { return scatter(x, 0, index, source, "multiply"); }),
             .reference_tensors = [](const Plains& in) { return reduced(in, true, product); },
             .domains = {{0.5, 2}, {0, 2}, {0.5, 2}},
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {2, 3}, {5, 4}}},
             .ulps = 8},
            {.name = "scatter_reduce",
             .op = on3([](C x, C index, C source) { return scatter_reduce(x, 0, index, source, "prod"); }),
             .reference_tensors = [](const Plains& in) { return reduced(in, true, product); },
             .domains = {{0.5, 2}, {0, 2}, {0.5, 2}},
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = kShapes,
             .ulps = 8},
            {.name = "scatter_reduce, amax",
             .op = on3([](C x, C index, C source) { return scatter_reduce(x, 0, index, source, "amax"); }),
             .reference_tensors = [](const Plains& in) { return reduced(in, true, largest); },
             .domains = kDomains,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = kShapes},
            {.name = "scatter_reduce, amin of what is put",
             .op = on3([](C x, C index, C source) { return scatter_reduce(x, 0, index, source, "amin", false); }),
             .reference_tensors = [](const Plains& in) { return reduced(in, false, smallest); },
             .domains = kDomains,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = kShapes},
            {.name = "scatter_reduce, mean",
             .op = on3([](C x, C index, C source) { return scatter_reduce(x, 0, index, source, "mean"); }),
             .reference_tensors = [](const Plains& in) { return reduced(in, true, mean); },
             .domains = {{1, 3}, {0, 2}, {1, 3}},
             .dtypes = kFloats | kComplexes,
             .apart = kIntegers,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = kShapes,
             .ulps = 8},
            {.name = "scatter_reduce, sum of what is put",
             .op = on3([](C x, C index, C source) { return scatter_reduce(x, 0, index, source, "sum", false); }),
             .reference_tensors = [](const Plains& in) { return reduced(in, false, total); },
             .domains = {{1, 3}, {0, 2}, {1, 3}},
             .dtypes = kEvery & ~kBooleans,
             .apart = kBooleans,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = kShapes,
             .ulps = 8},
            {.name = "index_copy",
             .op = on3([](C x, C index, C source) { return index_copy(x, 0, index, source); }),
             .reference_tensors = [](const Plains& in) { return scattered(of_slices(in)); },
             .domains = kDomains,
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = kSlices},
            {.name = "index_fill",
             .op = on2([](C x, C index) { return index_fill(x, 0, index, 1); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out = in[0];
                   for_each_index(out.sizes, [&](const Sizes& at, size_t k) {
                     for (const Number& i : in[1].v)
                       if (i.real() == static_cast<double>(at[0])) out.v[k] = 1;
                   });
                   return Plains{out};
                 },
             .domains = kDomains,
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {2}}, {{3}, {0}}}},
            {.name = "index_reduce",
             .op = on3([](C x, C index, C source) { return index_reduce(x, 0, index, source, "amax"); }),
             .reference_tensors = [](const Plains& in) { return reduced(of_slices(in), true, largest); },
             .domains = kDomains,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = kSlices},
            {.name = "put",
             .op = on3([](C x, C index, C source) { return put(x, index, source); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out = in[0];
                   const auto n = static_cast<int64_t>(out.v.size());
                   for (size_t k = 0; k < in[1].v.size(); ++k) {
                     const int64_t i = whole(in[1], k);
                     out.v[static_cast<size_t>(i < 0 ? i + n : i)] = in[2].v[k];
                   }
                   return Plains{out};
                 },
             .domains = {{-2, 2}, {-12, 11}, {-2, 2}},
             .dtypes = kEvery,
             .fixed = {{1, kLong}},
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {2, 3}, {6}}, {{12}, {15}, {15}}}},
            {.name = "masked_scatter",
             .op = on3([](C x, C mask, C source) { return masked_scatter(x, mask, source); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out = in[0];
                   for (size_t k = 0, from = 0; k < out.v.size(); ++k)
                     if (in[1][k] != 0) out.v[k] = in[2].v[from++];
                   return Plains{out};
                 },
             .domains = {{-2, 2}, {0, 1}, {-2, 2}},
             .dtypes = kEvery,
             .fixed = {{1, kBool}},
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {3, 4}, {13}}, {{3, 0}, {3, 0}, {2}}}},
            {.name = "select_scatter",
             .op = on2([](C x, C source) { return select_scatter(x, source, 1, -1); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out = in[0];
                   for_each_index(in[1].sizes, [&](const Sizes& at, size_t k) {
                     out.v[flat({at[0], out.sizes[1] - 1}, out.sizes)] = in[1].v[k];
                   });
                   return Plains{out};
                 },
             .dtypes = kEvery,
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {3}}}},
            {.name = "slice_scatter",
             .op = on2([](C x, C source) { return slice_scatter(x, source, 0, 1, 4, 2); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain out = in[0];
                   for_each_index(in[1].sizes, [&](const Sizes& at, size_t k) {
                     out.v[flat({1 + 2 * at[0], at[1]}, out.sizes)] = in[1].v[k];
                   });
                   return Plains{out};
                 },
             .dtypes = kEvery,
             .gives = {Gives::same},
             .shapes = {{{5, 3}, {2, 3}}}},
        });

TEST(Scatter, TheLastOfSeveralStays) {
  with_rc_scope([] {
    const Tensor x = zeros({3}, kDouble).requires_grad_(), source = tensor({1., 2., 3.}, kDouble).requires_grad_();
    const Tensor index = tensor({1, 1, 0});
    const Tensor y = x.scatter(0, index, source);
    EXPECT_EQ(y.to_vector<double>(), (Doubles{3, 2, 0}));
    (y * tensor({10., 20., 30.}, kDouble)).sum().backward();
    EXPECT_EQ(source.grad().to_vector<double>(), (Doubles{0, 20, 10}));
    EXPECT_EQ(x.grad().to_vector<double>(), (Doubles{0, 0, 30}));
    EXPECT_EQ(zeros({2, 1}).index_copy(0, tensor({1, 1}), tensor({4., 5.}).reshape({2, 1})).to_vector<float>(),
              (std::vector<float>{0, 5}));
  });
}

TEST(Scatter, GradientsOfProductsAtZeros) {
  with_rc_scope([] {
    const Tensor x = tensor({0., 2., 3.}, kDouble).requires_grad_();
    const Tensor source = tensor({4., 0., 0., 5.}, kDouble).requires_grad_();
    const Tensor index = tensor({0, 1, 2, 2});
    EXPECT_EQ(gradcheck([&](const Tensors& in) { return in[0].scatter_reduce(0, index, in[1], "prod"); }, {x, source}),
              "");
    EXPECT_EQ(
        gradcheck([&](const Tensors& in) { return in[0].scatter_reduce(0, index, in[1], "prod", false); }, {x, source}),
        "");
  });
}

TEST(Scatter, EqualExtremesShareTheGradient) {
  with_rc_scope([] {
    const Tensor x = tensor({5., 1.}, kDouble).requires_grad_(),
                 source = tensor({5., 5., 0.}, kDouble).requires_grad_();
    const Tensor y = x.scatter_reduce(0, tensor({0, 0, 1}), source, "amax");
    EXPECT_EQ(y.to_vector<double>(), (Doubles{5, 1}));
    (y * 3).sum().backward();
    EXPECT_EQ(x.grad().to_vector<double>(), (Doubles{1, 3}));
    EXPECT_EQ(source.grad().to_vector<double>(), (Doubles{1, 1, 0}));
    const Tensor with_nan = tensor({1., 2.}, kDouble).scatter_reduce(0, tensor({0}), tensor({kNan}, kDouble), "amin");
    EXPECT_TRUE(std::isnan(with_nan[0].item<double>()));
  });
}

TEST(Scatter, MeansOfIntegersAreRoundedDown) {
  with_rc_scope([] {
    const Tensor x = tensor({-1, 4}), index = tensor({0, 0, 1}), source = tensor({-1, 1, 5});
    EXPECT_EQ(x.scatter_reduce(0, index, source, "mean").to_vector<int64_t>(), (Longs{-1, 4}));
    EXPECT_EQ(x.scatter_reduce(0, index, source, "mean", false).to_vector<int64_t>(), (Longs{0, 5}));
    EXPECT_EQ(x.scatter_reduce(0, tensor({0}), tensor({7}), "amax", false).to_vector<int64_t>(), (Longs{7, 4}));
  });
}

TEST(Scatter, InPlaceWithItself) {
  with_rc_scope([] {
    const Tensor x = tensor({1., 2., 3.}), index = tensor({2, 0, 1});
    EXPECT_EQ(x.clone().scatter_(0, index, 7).to_vector<float>(), (std::vector<float>{7, 7, 7}));
    const Tensor y = x.clone();
    y.scatter_(0, index, y);
    EXPECT_EQ(y.to_vector<float>(), (std::vector<float>{2, 3, 1}));
    const Tensor flags = tensor({1, 0}).to(kBool);
    EXPECT_EQ(flags.index_fill_(0, tensor({1}), 1).to_vector<bool>(), (std::vector<bool>{true, true}));
    const Tensor z = zeros({2, 2});
    z.put_(tensor({-1, 0}), tensor({5., 6.}), true);
    EXPECT_EQ(z.to_vector<float>(), (std::vector<float>{6, 0, 0, 5}));
    const Tensor m = zeros({3});
    m.masked_scatter_(tensor({1, 0, 1}).to(kBool), tensor({8., 9.}));
    EXPECT_EQ(m.to_vector<float>(), (std::vector<float>{8, 0, 9}));
  });
}

TEST(Scatter, Refusals) {
  with_rc_scope([] {
    const Tensor x = zeros({2}), i = tensor({0, 1}), one = ones({2});
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.scatter_reduce(0, i, one, "max"); }),
              "scatter_reduce: reduce must be sum, prod, mean, amax or amin: 'max'");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.index_reduce(0, i, one, "sum"); }),
              "index_reduce: reduce must be prod, mean, amax or amin: 'sum'");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.scatter(0, i, one, "sum"); }),
              "scatter: reduce must be add or multiply: 'sum'");
    EXPECT_EQ(error_of<IndexError>([&] {
                x.scatter_(0, tensor({0, 2}), one);
              }),
              "scatter_: index out of range: 2 at position 1 (expected 0 to 1)");
    EXPECT_EQ(x.to_vector<float>(), (std::vector<float>{0, 0}));
    EXPECT_EQ(error_of<IndexError>([&] { (void)x.put(tensor({-3}), ones({1})); }),
              "put: index out of range: -3 at position 0 (expected -2 to 1)");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)x.scatter(0, i, ones({2}, kDouble)); }),
              "scatter: dtypes differ: x is f32[2], source is f64[2]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.put(i, ones({1})); }),
              "put: index and source differ in their number of elements: index is i64[2], source is f32[1]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.masked_scatter(i.eq(i), ones({1})); }),
              "masked_scatter: source has too few elements: 2 places in the mask, source is f32[1]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)slice_scatter(x, ones({2}), 0, 1); }),
              "slice_scatter: source does not have the part's shape: the part is f32[1], source is f32[2]");
  });
}

}  // namespace
}  // namespace of_scatter
}  // namespace tenure::testing
