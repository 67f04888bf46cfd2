// Rows of what is there once, windows, pixels and histograms, and what rows cannot say.
#include "tenure/ops/unique.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "tests/ops/lines.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace of_unique {
namespace {

using C = const Tensor&;
using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;
using Doubles = std::vector<double>;
const double kNan = std::nan("");

Tensors tensors_of_three(const std::tuple<Tensor, Tensor, Tensor>& t) {
  return {std::get<0>(t), std::get<1>(t), std::get<2>(t)};
}

// Elements in order, where each is, and how often.
Plains told_once(const Plains& in) {
  std::set<double> all;
  for (const Number& v : in[0].v) all.insert(v.real());
  Plain values{{static_cast<int64_t>(all.size())}, Line(all.begin(), all.end())}, inverse{in[0].sizes, {}},
      counts{values.sizes, Line(all.size())};
  for (const Number& v : in[0].v) {
    const auto at = std::distance(all.begin(), all.find(v.real()));
    inverse.v.push_back(static_cast<double>(at));
    counts.v[static_cast<size_t>(at)] += 1;
  }
  return {values, inverse, counts};
}
Plains told_in_a_row(const Plains& in) {
  Plain values, inverse{in[0].sizes, {}}, counts;
  for (const Number& v : in[0].v) {
    if (values.v.empty() || values.v.back() != v) {
      values.v.push_back(v);
      counts.v.push_back(0);
    }
    counts.v.back() += 1;
    inverse.v.push_back(static_cast<double>(values.v.size() - 1));
  }
  values.sizes = counts.sizes = {static_cast<int64_t>(values.v.size())};
  return {values, inverse, counts};
}

Row row(const char* name, OpUnderTest op, std::function<Plains(const Plains&)> reference,
        std::vector<std::vector<Sizes>> shapes) {
  Row r{.name = name, .op = std::move(op), .reference_tensors = std::move(reference)};
  r.domain = {-2, 2};
  r.gives = {Gives::same, Gives::index};
  r.shapes = std::move(shapes);
  r.gradient = false;
  return r;
}

const bool unique_rows = add_rows({
    row("_unique2", on(1, [](const Tensors& in) { return tensors_of_three(_unique2(in[0], true, true, true)); }),
        told_once, {{{3, 5}}, {{}}, {{0}}, {{40}}}),
    row("_unique", on(1, [](const Tensors& in) { return tensors_of(_unique(in[0], true, true)); }),
        [](const Plains& in) {
          Plains all = told_once(in);
          all.pop_back();
          return all;
        },
        {{{3, 5}}}),
    row("unique_consecutive",
        on(1, [](const Tensors& in) { return tensors_of_three(unique_consecutive(in[0], true, true)); }), told_in_a_row,
        {{{3, 5}}, {{}}}),
    row("unique_dim", on(1, [](const Tensors& in) { return tensors_of_three(unique_dim(in[0], 1)); }),
        [](const Plains& in) {
          Plains all = told_once({Plain{{in[0].sizes[1]}, in[0].v}});
          all[0].sizes = {1, all[0].sizes[0]};
          return all;
        },
        {{{1, 9}}}),
    row("unique_dim_consecutive",
        on(1, [](const Tensors& in) { return tensors_of_three(unique_dim_consecutive(in[0], 0, true, true)); }),
        [](const Plains& in) {
          Plains all = told_in_a_row({Plain{{in[0].sizes[0]}, in[0].v}});
          all[0].sizes = {all[0].sizes[0], 1};
          return all;
        },
        {{{9, 1}}}),
});

TEST(Unique, Slices) {
  with_rc_scope([] {
    const Tensor x = tensor({{1., 2.}, {1., 2.}, {0., 3.}});
    const auto [values, inverse, counts] = unique_dim(x, 0);
    EXPECT_EQ(values.to_vector<float>(), (Floats{0, 3, 1, 2}));
    EXPECT_EQ(inverse.to_vector<int64_t>(), (Longs{1, 1, 0}));
    EXPECT_EQ(counts.to_vector<int64_t>(), (Longs{1, 2}));
    const auto [in_a_row, where, often] = unique_consecutive(x, true, true, 0);
    EXPECT_EQ(in_a_row.to_vector<float>(), (Floats{1, 2, 0, 3}));
    EXPECT_EQ(where.to_vector<int64_t>(), (Longs{0, 0, 1}));
    EXPECT_EQ(often.to_vector<int64_t>(), (Longs{2, 1}));
    const auto nans = _unique2(tensor({kNan, 1., kNan, -0., 0.}), true, true, true);
    EXPECT_EQ(std::get<0>(nans).numel(), 4);
    EXPECT_EQ(std::get<2>(nans).to_vector<int64_t>(), (Longs{2, 1, 1, 1}));
    EXPECT_EQ(std::get<1>(_unique2(x)).sizes(), IntArrayRef({0}));
    EXPECT_EQ(std::get<0>(unique_dim(zeros({0, 3}), 0)).sizes(), IntArrayRef({0, 3}));
    EXPECT_EQ(error_of<ValueError>([] {
                (void)unique_dim(zeros({0, 3}), 1);
              }),
              "unique_dim: another dim has size 0: f32[0, 3], dim 1");
    EXPECT_EQ(error_of<IndexError>([] { (void)unique_dim(ones({}), 0); }), "unique_dim: x has no dims: dim 0");
    EXPECT_EQ(error_of<ValueError>([&] { (void)memory::dry_run([&] { (void)_unique2(x); }); }),
              "_unique2: values are asked for, and a dry run computes none");
  });
}

TEST(Histogram, Edges) {
  with_rc_scope([] {
    const auto [hist, edges] = histogram(tensor({0., .5, 1.}), 2, std::nullopt, std::nullopt, true);
    EXPECT_TRUE(allclose(hist, tensor({2 / 3., 4 / 3.})));
    EXPECT_EQ(edges.to_vector<float>(), (Floats{0, .5, 1}));
    const auto weighed = histogram(tensor({1., 2., 3., kNan, 9.}), tensor({1., 2., 4.}), tensor({1., 2., 3., 4., 5.}));
    EXPECT_EQ(std::get<0>(weighed).to_vector<float>(), (Floats{1, 5}));
    EXPECT_EQ(std::get<1>(histogram(ones({2}), 2)).to_vector<float>(), (Floats{.5, 1, 1.5}));
    EXPECT_EQ(std::get<1>(histogram(zeros({0}), 1)).to_vector<float>(), (Floats{0, 1}));
    EXPECT_EQ(std::get<0>(histogram(tensor({-1., 0., 1., 5.}), 2, std::vector<double>{0., 1.})).to_vector<float>(),
              (Floats{1, 1}));
    EXPECT_EQ(error_of<ValueError>([] { (void)histogram(ones({2}), 0); }), "histogram: bins must be positive: [0]");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)histogram(tensor({1., kNan}), 2);
              }),
              "histogram: the range is not finite: nan to nan");
    EXPECT_EQ(error_of<ValueError>([] { (void)histogram(ones({2}), tensor({1.})); }),
              "histogram: at least two edges are needed: f32[1]");
    EXPECT_EQ(error_of<DTypeError>([] { (void)histogram(ones({2}, kHalf), 2); }), "histogram: not for f16");
    EXPECT_EQ(error_of<DTypeError>([] {
                (void)histogram(ones({2}), tensor({1., 2.}, kDouble));
              }),
              "histogram: dtypes differ: x is f32[2], bins is f64[2]");
  });
}

TEST(Histogram, ManyDims) {
  with_rc_scope([] {
    const Tensor x = tensor({{0., 0.}, {1., 0.}, {1., 2.}, {.2, 1.}}, kDouble);
    const auto [hist, edges] = histogramdd(x, {2, 2});
    EXPECT_EQ(hist.to_vector<double>(), (Doubles{1, 1, 1, 1}));
    EXPECT_EQ(edges[1].to_vector<double>(), (Doubles{0, 1, 2}));
    EXPECT_TRUE(std::get<0>(histogramdd(x, 2)).equal(hist));
    EXPECT_TRUE(std::get<0>(histogramdd(x, TensorList({edges[0], edges[1]}))).equal(hist));
    EXPECT_EQ(std::get<0>(histogramdd(x, {1, 1}, std::vector<double>{0, .5, 0, .5})).item<double>(), 1);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)histogramdd(x, IntArrayRef({2})); }),
              "histogramdd: bins must have an entry for each of the last dim: 1, x is f64[4, 2]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)histogramdd(ones({4}), IntArrayRef({2})); }),
              "histogramdd: at least 2 dims are needed: f32[4]");
  });
}

TEST(Window, Values) {
  with_rc_scope([] {
    const auto near = [](const Tensor& w, const Doubles& want) {
      return allclose(w.to(kDouble), tensor(want, kDouble), 1e-4, 1e-4);
    };
    EXPECT_TRUE(near(hann_window(5), {0, 0.345492, 0.904508, 0.904508, 0.345492}));
    EXPECT_TRUE(near(hann_window(5, false), {0, 0.5, 1, 0.5, 0}));
    EXPECT_TRUE(near(hamming_window(5), {0.08, 0.397852, 0.912148, 0.912148, 0.397852}));
    EXPECT_TRUE(near(hamming_window(3, false, 0.5), {0.04, 0.96, 0.04}));
    EXPECT_TRUE(near(hamming_window(3, false, 0.5, 0.25), {0.25, 0.75, 0.25}));
    EXPECT_TRUE(near(hamming_window(3, false), {0.08, 1, 0.08}));
    EXPECT_TRUE(near(blackman_window(5), {0, 0.200770, 0.849230, 0.849230, 0.200770}));
    EXPECT_TRUE(near(blackman_window(3, false), {0, 1, 0}));
    EXPECT_TRUE(near(bartlett_window(5), {0, 0.4, 0.8, 0.8, 0.4}));
    EXPECT_TRUE(near(bartlett_window(3, false), {0, 1, 0}));
    EXPECT_TRUE(near(kaiser_window(5), {5.2773e-05, 0.101720, 0.792940, 0.792940, 0.101720}));
    EXPECT_TRUE(near(kaiser_window(5, false), {5.2773e-05, 0.215672, 1, 0.215672, 5.2773e-05}));
    EXPECT_TRUE(near(kaiser_window(3, false, 0), {1, 1, 1}));
    EXPECT_EQ(hann_window(1).to_vector<float>(), (Floats{1}));
    EXPECT_EQ(hann_window(0, kDouble).describe(), "f64[0]");
    EXPECT_EQ(kaiser_window(3, kHalf).scalar_type(), kHalf);
    EXPECT_TRUE(bartlett_window(3, requires_grad()).requires_grad());
    EXPECT_EQ(error_of<DTypeError>([] { (void)hann_window(3, kInt); }), "hann_window: not for i32");
    EXPECT_EQ(error_of<ValueError>([] { (void)hann_window(-1); }), "hann_window: the length is negative: -1");
    EXPECT_EQ(error_of<ValueError>([] { (void)kaiser_window(3, true, 1e6); }),
              "kaiser_window: beta must lie in [-700, 700]: 1000000.000000");
  });
}

}  // namespace
}  // namespace of_unique
}  // namespace tenure::testing
