// Rows of linear algebra without decompositions, and what rows cannot say.
#include "tenure/ops/linalg.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ops/lines.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace of_linalg {
namespace {

using C = const Tensor&;
using Doubles = std::vector<double>;
const double kInf = HUGE_VAL;

Number area(const Line& y) {
  Number sum = 0;
  for (size_t i = 1; i < y.size(); ++i) sum += (y[i] + y[i - 1]) / 2.0;
  return sum;
}
Line areas(const Line& y) {
  Line all;
  Number sum = 0;
  for (size_t i = 1; i < y.size(); ++i) all.push_back(sum += (y[i] + y[i - 1]) / 2.0);
  return all;
}
Line slopes(const Line& y) {
  const size_t n = y.size();
  Line all = {y[1] - y[0]};
  for (size_t i = 1; i + 1 < n; ++i) all.push_back((y[i + 1] - y[i - 1]) / 2.0);
  all.push_back(y[n - 1] - y[n - 2]);
  return all;
}
Plains along(size_t dim, const Plain& x, Line (*f)(const Line&)) { return {each_line(x, dim, f)}; }

// The cross products of rows of three.
Plains crossed(const Plains& in) {
  Plain out = in[0];
  for (size_t r = 0; r < out.v.size(); r += 3)
    for (size_t i = 0; i < 3; ++i) {
      const size_t j = r + (i + 1) % 3, k = r + (i + 2) % 3;
      out.v[r + i] = in[0].v[j] * in[1].v[k] - in[0].v[k] * in[1].v[j];
    }
  return {out};
}
Plain powers_of(const Plain& x, int64_t n, bool increasing) {
  Plain out{x.sizes, {}};
  out.sizes.push_back(n);
  for (const Number& v : x.v)
    for (int64_t k = 0; k < n; ++k) {
      Number p = 1;
      for (int64_t i = 0; i < (increasing ? k : n - 1 - k); ++i) p *= v;
      out.v.push_back(p);
    }
  return out;
}
Plain covariances(const Plain& x) {
  const auto rows = static_cast<size_t>(x.sizes[0]), n = static_cast<size_t>(x.sizes[1]);
  Line mean(rows);
  for (size_t i = 0; i < x.v.size(); ++i) mean[i / n] += x.v[i] / static_cast<double>(n);
  Plain out{{x.sizes[0], x.sizes[0]}, {}};
  for (size_t a = 0; a < rows; ++a)
    for (size_t b = 0; b < rows; ++b) {
      Number sum = 0;
      for (size_t i = 0; i < n; ++i) sum += (x.v[a * n + i] - mean[a]) * std::conj(x.v[b * n + i] - mean[b]);
      out.v.push_back(sum / static_cast<double>(n - 1));
    }
  return out;
}
Plain correlations(const Plain& x) {
  Plain c = covariances(x);
  const auto n = static_cast<size_t>(c.sizes[0]);
  Line d;
  for (size_t i = 0; i < n; ++i) d.push_back(std::sqrt(c.v[i * n + i].real()));
  for (size_t i = 0; i < n * n; ++i) c.v[i] /= d[i / n] * d[i % n];
  return c;
}
double norm_of(const Line& v, double p) {
  double sum = 0, largest = 0, least = kInf;
  for (const Number& x : v) {
    sum += std::pow(std::abs(x), p);
    largest = std::max(largest, std::abs(x));
    least = std::min(least, std::abs(x));
  }
  return p == kInf ? largest : p == -kInf ? least : std::pow(sum, 1 / p);
}
Plains distances(const Plains& in) {
  const auto n = static_cast<size_t>(in[0].sizes[0]), m = static_cast<size_t>(in[0].sizes[1]);
  Plain out;
  for (size_t a = 0; a < n; ++a)
    for (size_t b = a + 1; b < n; ++b) {
      Line away;
      for (size_t i = 0; i < m; ++i) away.push_back(in[0].v[a * m + i] - in[0].v[b * m + i]);
      out.v.push_back(norm_of(away, 3));
    }
  out.sizes = {static_cast<int64_t>(out.v.size())};
  return {out};
}
Plain product(const Plain& a, const Plain& b) {
  Plain out{{a.sizes[0], b.sizes[1]}, {}};
  for_each_index(out.sizes, [&](const Sizes& at, size_t) {
    Number sum = 0;
    for (int64_t k = 0; k < a.sizes[1]; ++k) sum += a.v[flat({at[0], k}, a.sizes)] * b.v[flat({k, at[1]}, b.sizes)];
    out.v.push_back(sum);
  });
  return out;
}
// Rows of at most norm 1.5.
Plains cut_rows(const Plains& in) {
  return {each_line(in[0], 1, [](Line row) {
    const double n = norm_of(row, 2);
    for (Number& v : row) v *= n > 1.5 ? 1.5 / (n + 1e-7) : 1;
    return row;
  })};
}

const Dtypes kHalves = only(kHalf) | only(kBFloat16), kFull = only(kFloat) | only(kDouble);

Row row(const char* name, OpUnderTest op, std::function<Plains(const Plains&)> reference,
        std::vector<std::vector<Sizes>> shapes, Dtypes dtypes = kFloats | kComplexes) {
  Row r{.name = name, .op = std::move(op), .reference_tensors = std::move(reference)};
  r.dtypes = dtypes;
  r.gives = {Gives::same};
  r.shapes = std::move(shapes);
  r.ulps = 16;
  r.whole_scale = true;
  return r;
}
Row without(Row r, Dtypes apart) {
  r.apart = apart;
  return r;
}
Row within(Row r, Range domain) {
  r.domain = domain;
  return r;
}
Row real_result(Row r) {
  r.gives = {Gives::real};
  return r;
}

const bool linalg_rows = add_rows({
    without(row("trapezoid", on1([](C y) { return trapezoid(y, 1, 1); }),
                [](const Plains& in) { return Plains{each_to_one(in[0], 1, area)}; },
                {{{3, 5}}, {{2, 1}}, {{2, 4, 3}}}),
            kIntegers),
    without(row("trapz", on2([](C y, C x) { return trapz(y, x); }),
                [](const Plains& in) {
                  return Plains{each_to_one(in[0], 1, [&](const Line& y) {
                    Number sum = 0;
                    for (size_t i = 1; i < y.size(); ++i) sum += (y[i] + y[i - 1]) * (in[1].v[i] - in[1].v[i - 1]) / 2.0;
                    return sum;
                  })};
                },
                {{{3, 5}, {5}}}),
            kIntegers),
    without(row("cumulative_trapezoid", on1([](C y) { return cumulative_trapezoid(y, 1, 0); }),
                [](const Plains& in) { return along(0, in[0], areas); }, {{{4, 3}}, {{1, 2}}}),
            kIntegers),
    without(row("gradient", on(1, [](const Tensors& in) { return gradient(in[0], std::nullopt, 1); }),
                [](const Plains& in) { return along(1, in[0], slopes); }, {{{3, 5}}, {{2, 2}}}),
            kIntegers),
    row("linalg_cross", on2([](C a, C b) { return linalg_cross(a, b); }), crossed, {{{2, 3}, {2, 3}}, {{3}, {3}}},
        kEvery & ~kBooleans),
    row("cross", on2([](C a, C b) { return cross(a, b, -1); }), crossed, {{{2, 3}, {2, 3}}, {{0, 3}, {0, 3}}},
        kEvery & ~kBooleans),
    without(row("vander", on1([](C x) { return vander(x); }),
                [](const Plains& in) { return Plains{powers_of(in[0], in[0].sizes[0], false)}; }, {{{4}}, {{0}}},
                kFull | kComplexes),
            kIntegers | kBooleans | kHalves),
    without(row("linalg_vander", on1([](C x) { return linalg_vander(x, 3); }),
                [](const Plains& in) { return Plains{powers_of(in[0], 3, true)}; }, {{{2, 4}}, {{2}}},
                kFull | kComplexes),
            kIntegers),
    without(row("cov", on1([](C x) { return cov(x); }), [](const Plains& in) { return Plains{covariances(in[0])}; },
                {{{3, 5}}, {{2, 4}}}),
            kIntegers),
    without(within(row("corrcoef", on1(corrcoef), [](const Plains& in) { return Plains{correlations(in[0])}; },
                       {{{3, 5}}}, kFull | kComplexes),
                   {0.5, 3}),
            kIntegers | kHalves),
    row("pdist", on1([](C x) { return pdist(x, 3); }), distances, {{{4, 3}}, {{2, 5}}}, kFull),
    row("linalg_vecdot", on2([](C x, C y) { return linalg_vecdot(x, y); }),
        [](const Plains& in) {
          Plain both = in[0];
          for (size_t i = 0; i < both.v.size(); ++i) both.v[i] = std::conj(in[0].v[i]) * in[1].v[i];
          return Plains{each_to_one(both, 1, [](const Line& l) {
            Number sum = 0;
            for (const Number& v : l) sum += v;
            return sum;
          })};
        },
        {{{3, 4}, {3, 4}}, {{2, 0}, {2, 0}}}),
    real_result(within(row("linalg_vector_norm", on1([](C x) { return linalg_vector_norm(x, 3, {1}); }),
                           [](const Plains& in) {
                             return Plains{each_to_one(in[0], 1, [](const Line& l) { return Number(norm_of(l, 3)); })};
                           },
                           {{{3, 4}}}),
                       {0.25, 2})),
    real_result(within(row("linalg_matrix_norm", on1([](C x) { return linalg_matrix_norm(x, kInf); }),
                           [](const Plains& in) {
                             double most = 0;
                             const Plain sums =
                                 each_to_one(in[0], 1, [](const Line& l) { return Number(norm_of(l, 1)); });
                             for (const Number& v : sums.v) most = std::max(most, v.real());
                             return Plains{Plain{{}, {most}}};
                           },
                           {{{3, 4}}}),
                       {0.25, 2})),
    real_result(within(row("linalg_norm", on1([](C x) { return linalg_norm(x, "fro"); }),
                           [](const Plains& in) { return Plains{Plain{{}, {norm_of(in[0].v, 2)}}}; }, {{{3, 4}}}),
                       {0.25, 2})),
    row("linalg_diagonal", on1([](C x) { return linalg_diagonal(x); }),
        [](const Plains& in) {
          return Plains{pick(in[0], {2, 3}, [](const Sizes& at) { return Sizes{at[0], at[1], at[1]}; })};
        },
        {{{2, 3, 4}}}, kEvery),
    row("linalg_multi_dot", on3([](C a, C b, C c) { return linalg_multi_dot({a, b, c}); }),
        [](const Plains& in) { return Plains{product(product(in[0], in[1]), in[2])}; }, {{{2, 3}, {3, 4}, {4, 2}}}, kEvery & ~kBooleans),
    without(row("matrix_power", on1([](C x) { return matrix_power(x, 5); }),
                [](const Plains& in) {
                  const Plain two = product(in[0], in[0]);
                  return Plains{product(product(two, two), in[0])};
                },
                {{{3, 3}}}),
            kIntegers),
    within(row("renorm", on1([](C x) { return renorm(x, 2, 0, 1.5); }), cut_rows, {{{3, 4}}, {{2, 1}}}), {0.25, 2}),
    real_result(within(row("norm_except_dim", on1([](C v) { return norm_except_dim(v, 2, 1); }),
                           [](const Plains& in) {
                             Plain out = each_to_one(in[0], 0, [](const Line& l) { return Number(norm_of(l, 2)); });
                             out.sizes = {1, out.sizes[0]};
                             return Plains{out};
                           },
                           {{{3, 4}}}),
                       {0.25, 2})),
    row("bilinear", on3([](C a, C b, C w) { return bilinear(a, b, w); }),
        [](const Plains& in) {
          Plain out{{in[0].sizes[0], in[2].sizes[0]}, {}};
          for_each_index(out.sizes, [&](const Sizes& at, size_t) {
            Number sum = 0;
            for (int64_t i = 0; i < in[2].sizes[1]; ++i)
              for (int64_t j = 0; j < in[2].sizes[2]; ++j)
                sum += in[0].v[flat({at[0], i}, in[0].sizes)] * in[1].v[flat({at[0], j}, in[1].sizes)] *
                       in[2].v[flat({at[1], i, j}, in[2].sizes)];
            out.v.push_back(sum);
          });
          return Plains{out};
        },
        {{{2, 3}, {2, 2}, {4, 3, 2}}}, kEvery & ~kBooleans),
});

TEST(Linalg, Integrals) {
  with_rc_scope([] {
    EXPECT_EQ(trapezoid(tensor({1, 2, 3}), 2).item<float>(), 8);
    EXPECT_EQ(trapezoid(ones({3}), tensor({1, 2, 4})).item<float>(), 3);
    EXPECT_EQ(trapezoid(ones({2, 3}), tensor({1., 2., 4.})).to_vector<float>(), (std::vector<float>{3, 3}));
    EXPECT_EQ(trapezoid(ones({3, 2}), tensor({1., 2., 4.}), 0).to_vector<float>(), (std::vector<float>{3, 3}));
    EXPECT_EQ(trapezoid(zeros({2, 0})).to_vector<float>(), (std::vector<float>{0, 0}));
    EXPECT_EQ(cumulative_trapezoid(tensor({1, 2, 3})).to_vector<float>(), (std::vector<float>{1.5, 4}));
    EXPECT_EQ(cumulative_trapezoid(ones({3}), tensor({1., 2., 4.})).to_vector<float>(), (std::vector<float>{1, 3}));
    EXPECT_EQ(cumulative_trapezoid(zeros({2, 0})).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(cumulative_trapezoid(zeros({2, 1})).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(error_of<DTypeError>([] { (void)trapezoid(ones({2}, kBool)); }), "trapezoid: not for bool");
    EXPECT_EQ(error_of<IndexError>([] { (void)trapezoid(ones({})); }), "trapezoid: x has no dims: dim -1");
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)trapezoid(ones({2, 3}), ones({2}));
              }),
              "trapezoid: there must be a point for each sample: y is f32[2, 3], x is f32[2]");
  });
}

TEST(Linalg, Gradient) {
  with_rc_scope([] {
    using Floats = std::vector<float>;
    const Tensor x = tensor({1., 4., 9., 16., 25.}), at = tensor({0., 1., 3., 4., 6.});
    EXPECT_EQ(gradient(x)[0].to_vector<float>(), (Floats{3, 4, 6, 8, 9}));
    EXPECT_EQ(gradient(x, Scalar(2))[0].to_vector<float>(), (Floats{1.5, 2, 3, 4, 4.5}));
    EXPECT_EQ(gradient(x, std::nullopt, std::nullopt, 2)[0].to_vector<float>(), (Floats{2, 4, 6, 8, 10}));
    EXPECT_TRUE(allclose(gradient(x, TensorList({at}))[0], tensor({3., 17 / 6., 5.5, 37 / 6., 4.5})));
    EXPECT_TRUE(
        allclose(gradient(x, TensorList({at}), std::nullopt, 2)[0], tensor({19 / 6., 17 / 6., 5.5, 37 / 6., 17 / 6.})));
    EXPECT_EQ(gradient(x.to(kInt))[0].scalar_type(), kFloat);
    EXPECT_EQ(gradient(ones({3, 3}), std::vector<Scalar>{1, 2}).size(), 2u);
    EXPECT_TRUE(gradient(ones({})).empty());
    EXPECT_EQ(error_of<ValueError>([&] { (void)gradient(x, std::nullopt, std::nullopt, 3); }),
              "gradient: edge_order must be 1 or 2: 3");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)gradient(ones({1})); }),
              "gradient: a dim has too few samples for edges of order 1: f32[1], dim 0");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)gradient(x.to(kByte)); }), "gradient: not for u8");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)gradient(ones({3, 3}), std::vector<Scalar>{1});
              }),
              "gradient: spacing must have an entry for each dim: 1 for 2");
    const Tensor y = rand({4, 3}, kDouble).requires_grad_();
    EXPECT_EQ(gradcheck([&](const Tensors& in) { return gradient(in[0], 1, IntArrayRef({0}), 2)[0]; }, {y}), "");
  });
}

TEST(Linalg, Norms) {
  with_rc_scope([] {
    const Tensor m = tensor({{1., -2.}, {3., 4.}}, kDouble);
    EXPECT_EQ(linalg_matrix_norm(m, 1).item<double>(), 6);
    EXPECT_EQ(linalg_matrix_norm(m, -1).item<double>(), 4);
    EXPECT_EQ(linalg_matrix_norm(m, kInf).item<double>(), 7);
    EXPECT_EQ(linalg_matrix_norm(m, -kInf).item<double>(), 3);
    EXPECT_NEAR(linalg_matrix_norm(m).item<double>(), std::sqrt(30), 1e-15);
    EXPECT_EQ(linalg_matrix_norm(ones({2, 3, 4}), 1, {0, 2}, true).sizes(), IntArrayRef({1, 3, 1}));
    EXPECT_EQ(linalg_matrix_norm(zeros({2, 0}), 1).item<float>(), 0);
    EXPECT_EQ(linalg_norm(m, 1, {0}).to_vector<double>(), (Doubles{4, 6}));
    EXPECT_EQ(linalg_norm(m, 1).item<double>(), 6);
    EXPECT_NEAR(linalg_norm(ones({2, 2, 2}, kDouble)).item<double>(), std::sqrt(8), 1e-15);
    EXPECT_EQ(linalg_norm(full({}, 2.)).item<float>(), 2);
    EXPECT_EQ(linalg_vector_norm(ones({2}, kHalf), 1, {}, false, kFloat).scalar_type(), kFloat);
    EXPECT_EQ(error_of<ValueError>([&] { (void)linalg_matrix_norm(m, 2); }),
              "linalg_matrix_norm: the order must be 1, -1, inf, -inf or fro: 2.000000");
    EXPECT_EQ(error_of<ValueError>([&] { (void)linalg_matrix_norm(m, "nuc"); }),
              "linalg_matrix_norm: the order must be 1, -1, inf, -inf or fro: 'nuc'");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)linalg_norm(ones({2, 2, 2}), 2);
              }),
              "linalg_norm: x must have 1 or 2 dims if none is named: f32[2, 2, 2]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)linalg_vector_norm(ones({0}), kInf); }),
              "linalg_vector_norm: of no elements there is no norm of order inf: f32[0]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)linalg_vector_norm(m, 2, {}, false, kHalf); }),
              "linalg_vector_norm: x does not convert to the dtype without loss: f64[2, 2] to f16");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)linalg_vector_norm(m.to(kInt)); }), "linalg_vector_norm: not for i32");
    EXPECT_NEAR(norm_except_dim(ones({2, 3, 4}, kDouble), 2, -1).item<double>(), std::sqrt(24), 1e-15);
    EXPECT_EQ(error_of<ValueError>([&] { (void)renorm(m, -2, 0, 1); }), "renorm: p must be positive: -2.000000");
    EXPECT_TRUE(allclose(m.clone().renorm_(2, 0, 1).norm(2, {1}), ones({2}, kDouble)));
  });
}

TEST(Linalg, Covariances) {
  with_rc_scope([] {
    const Tensor x = tensor({{1., 2., 4.}, {3., 1., 0.}}, kDouble), f = tensor({1, 2, 1}),
                 w = tensor({.5, .5, 1.}, kDouble);
    const Tensor c = cov(x, 1, f, w);
    EXPECT_TRUE(allclose(c, tensor({{2., -5 / 3.}, {-5 / 3., 5 / 3.}}, kDouble)));
    EXPECT_NEAR(cov(tensor({1., 2., 4.}, kDouble)).item<double>(), 7 / 3., 1e-15);
    EXPECT_TRUE(std::isnan(cov(full({}, 1.)).item<float>()));
    EXPECT_TRUE(std::isinf(cov(x, 5)[0][0].item<double>()));
    EXPECT_EQ(corrcoef(tensor({1., 2.})).item<float>(), 1);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)cov(x, 1, w); }), "cov: fweights must be integers: f64[3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)cov(x, 1, tensor({1, 2}));
              }),
              "cov: fweights must have one for each observation: 3, i64[2]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)cov(x, 1, tensor({1, -2, 3})); }), "cov: fweights are negative: i64[3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)cov(x, 1, std::nullopt, w * 0); }), "cov: the weights sum to 0");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)cov(x.to(kBool)); }), "cov: not for bool");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)cov(ones({1, 1, 1}));
              }),
              "cov: x must have at most 2 dims: f32[1, 1, 1]");
  });
}

TEST(Linalg, PowersAndProducts) {
  with_rc_scope([] {
    using Longs = std::vector<int64_t>;
    const Tensor m = tensor({{1, -2}, {3, 4}});
    EXPECT_EQ(matrix_power(m, 3).to_vector<int64_t>(), (Longs{-35, -30, 45, 10}));
    EXPECT_EQ(m.matrix_power(0).to_vector<int64_t>(), (Longs{1, 0, 0, 1}));
    EXPECT_EQ(linalg_matrix_power(m, 1).to_vector<int64_t>(), m.to_vector<int64_t>());
    EXPECT_EQ(error_of<ValueError>([&] { (void)matrix_power(m, -1); }),
              "matrix_power: a negative power needs an inverse: -1");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)matrix_power(ones({2, 3}), 2);
              }),
              "matrix_power: x must be square matrices: f32[2, 3]");
    EXPECT_EQ(vander(tensor({1, 2, 3})).to_vector<int64_t>(), (Longs{1, 1, 1, 4, 2, 1, 9, 3, 1}));
    EXPECT_EQ(vander(tensor({2, 3}), 2, true).to_vector<int64_t>(), (Longs{1, 2, 1, 3}));
    EXPECT_EQ(vander(tensor({2, 3}), 0).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(error_of<ValueError>([&] { (void)linalg_vander(ones({2}), 1); }), "linalg_vander: N must be above 1: 1");
    EXPECT_EQ(error_of<ValueError>([&] { (void)linalg_multi_dot({m}); }),
              "linalg_multi_dot: at least 2 tensors are needed: 1");
    EXPECT_EQ(ger(ones({2}), ones({3})).sizes(), IntArrayRef({2, 3}));
    EXPECT_EQ(linalg_matmul(m, m).to_vector<int64_t>(), matmul(m, m).to_vector<int64_t>());
    EXPECT_EQ(error_of<ValueError>([&] { (void)cross(ones({2}), ones({2})); }), "cross: no dim has size 3: f32[2]");
    EXPECT_EQ(cross(ones({2, 3}), ones({2, 3})).sizes(), IntArrayRef({2, 3}));
    EXPECT_EQ(linalg_cross(ones({1, 3}), ones({2, 3})).sizes(), IntArrayRef({2, 3}));
    EXPECT_EQ(pdist(ones({1, 2})).sizes(), IntArrayRef({0}));
    EXPECT_EQ(pdist(ones({3, 0})).to_vector<float>(), (std::vector<float>{0, 0, 0}));
    EXPECT_EQ(bilinear(ones({3}), ones({2}), ones({4, 3, 2}), ones({4})).to_vector<float>(),
              (std::vector<float>{7, 7, 7, 7}));
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)bilinear(ones({2, 3}), ones({3, 2}), ones({4, 3, 2}));
              }),
              "bilinear: x1 and x2 differ in the dims before the last: x1 is f32[2, 3], x2 is f32[3, 2], weight is "
              "f32[4, 3, 2]");
  });
}

}  // namespace
}  // namespace of_linalg
}  // namespace tenure::testing
