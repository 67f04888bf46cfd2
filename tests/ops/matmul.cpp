// Products: rows, layouts, sizes of 0, what is refused.
#include "tenure/ops/matmul.h"

#include <gtest/gtest.h>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;

// Matrices of any batch, by the definition. A vector is a row on the left and a column on the right.
Plain matrix_product(Plain a, Plain b) {
  const bool row = a.sizes.size() == 1, column = b.sizes.size() == 1;
  if (row) a.sizes.insert(a.sizes.begin(), 1);
  if (column) b.sizes.push_back(1);
  const size_t ra = a.sizes.size() - 2, rb = b.sizes.size() - 2, rank = std::max(ra, rb);
  const auto m = static_cast<size_t>(a.sizes[ra]), k = static_cast<size_t>(a.sizes[ra + 1]),
             n = static_cast<size_t>(b.sizes[rb + 1]);
  const auto batch_of = [&](const Plain& p, size_t r, size_t i) { return i < rank - r ? 1 : p.sizes[i - (rank - r)]; };
  Plain out;
  size_t places = 1;
  for (size_t i = 0; i < rank; ++i) {
    const int64_t x = batch_of(a, ra, i), y = batch_of(b, rb, i);
    out.sizes.push_back(x == 1 ? y : x);
    places *= static_cast<size_t>(out.sizes.back());
  }
  for (size_t at = 0; at < places; ++at) {
    size_t ia = 0, ib = 0, rest = places;
    for (size_t i = 0; i < rank; ++i) {
      const auto size = static_cast<size_t>(out.sizes[i]);
      rest /= size;
      const size_t index = at / rest % size;
      const int64_t x = batch_of(a, ra, i), y = batch_of(b, rb, i);
      ia = ia * static_cast<size_t>(x) + (x == 1 ? 0 : index);
      ib = ib * static_cast<size_t>(y) + (y == 1 ? 0 : index);
    }
    for (size_t i = 0; i < m; ++i)
      for (size_t j = 0; j < n; ++j) {
        Number sum = 0;
        for (size_t p = 0; p < k; ++p) sum += a.v[(ia * m + i) * k + p] * b.v[(ib * k + p) * n + j];
        out.v.push_back(sum);
      }
  }
  if (!row) out.sizes.push_back(static_cast<int64_t>(m));
  if (!column) out.sizes.push_back(static_cast<int64_t>(n));
  return out;
}

Plain transposed(const Plain& a) {
  if (a.sizes.size() < 2) return a;
  const auto m = static_cast<size_t>(a.sizes[0]), n = static_cast<size_t>(a.sizes[1]);
  Plain t{{a.sizes[1], a.sizes[0]}, {}};
  for (size_t j = 0; j < n; ++j)
    for (size_t i = 0; i < m; ++i) t.v.push_back(a.v[i * n + j]);
  return t;
}

Plains with_bias(const Plains& in) {
  Plain y = matrix_product(in[0], transposed(in[1]));
  for (size_t i = 0; i < y.v.size(); ++i) y.v[i] += in[2].v[i % in[2].v.size()];
  return {y};
}

constexpr Dtypes kMultiplied = kEvery & ~kBooleans;

const bool matmul_rows =
    add_rows(
        {
            {.name = "mm",
             .op = on2(mm),
             .reference_tensors = [](const Plains& in) { return Plains{matrix_product(in[0], in[1])}; },
             .dtypes = kMultiplied,
             .gives = {Gives::same},
             .shapes = {{{2, 3}, {3, 4}},
                        {{3, 4}, {4, 5}},
                        {{1, 1}, {1, 1}},
                        {{3, 0}, {0, 4}},
                        {{0, 3}, {3, 2}},
                        {{2, 3}, {3, 0}},
                        {{33, 17}, {17, 40}}},
             .ulps = 8,
             .whole_scale = true},
            {.name = "bmm",
             .op = on2(bmm),
             .reference_tensors = [](const Plains& in) { return Plains{matrix_product(in[0], in[1])}; },
             .dtypes = kMultiplied,
             .gives = {Gives::same},
             .shapes = {{{2, 2, 1}, {2, 1, 3}},
                        {{2, 3, 4}, {2, 4, 5}},
                        {{0, 3, 4}, {0, 4, 5}},
                        {{2, 3, 0}, {2, 0, 5}},
                        {{5, 1, 7}, {5, 7, 1}}},
             .ulps = 8,
             .whole_scale = true},
            {.name = "matmul",
             .op = on2([](C a, C b) { return matmul(a, b); }),
             .reference_tensors = [](const Plains& in) { return Plains{matrix_product(in[0], in[1])}; },
             .dtypes = kMultiplied,
             .gives = {Gives::same},
             .shapes = {{{2, 3}, {3, 4}},
                        {{3, 4}, {4, 5}},
                        {{4}, {4}},
                        {{4}, {4, 3}},
                        {{3, 4}, {4}},
                        {{4}, {2, 4, 3}},
                        {{2, 3, 4}, {4}},
                        {{2, 3, 4}, {4, 5}},
                        {{3, 4}, {2, 4, 5}},
                        {{2, 1, 3, 4}, {5, 4, 2}},
                        {{2, 5, 3, 4}, {1, 4, 2}},
                        {{3, 1, 2, 4}, {1, 2, 4, 3}},
                        {{2, 0, 3, 4}, {4, 5}},
                        {{2, 3, 0}, {0, 4}},
                        {{0}, {0}}},
             .ulps = 8,
             .whole_scale = true},
            {.name = "linear",
             .op = on2([](C x, C w) { return linear(x, w); }),
             .reference_tensors = [](const Plains& in) { return Plains{matrix_product(in[0], transposed(in[1]))}; },
             .dtypes = kMultiplied,
             .gives = {Gives::same},
             .shapes = {{{2, 3}, {4, 3}},
                        {{3, 4}, {5, 4}},
                        {{4}, {5, 4}},
                        {{2, 3, 4}, {5, 4}},
                        {{2, 3, 4}, {4}},
                        {{4}, {4}},
                        {{0, 4}, {5, 4}},
                        {{3, 0}, {5, 0}}},
             .ulps = 8,
             .whole_scale = true},
            {.name = "linear, bias",
             .op = on3([](C x, C w, C b) { return linear(x, w, b); }),
             .reference_tensors = with_bias,
             .dtypes = kMultiplied,
             .gives = {Gives::same},
             .shapes = {{{2, 3}, {2, 3}, {2}},
                        {{3, 4}, {5, 4}, {5}},
                        {{2, 3, 4}, {5, 4}, {5}},
                        {{4}, {5, 4}, {5}},
                        {{3, 0}, {5, 0}, {5}},
                        {{2, 3}, {3}, {}}},
             .ulps = 8,
             .terms =
                 [](const Plains& in) {
                   Plains sizes = in;
                   for (Plain& p : sizes)
                     for (Number& v : p.v) v = std::abs(v);
                   return with_bias(sizes);
                 }},
            {.name = "dot",
             .op = on2(dot),
             .reference_tensors = [](const Plains& in) { return Plains{matrix_product(in[0], in[1])}; },
             .dtypes = kMultiplied,
             .gives = {Gives::same},
             .shapes = {{{5}, {5}}, {{0}, {0}}, {{301}, {301}}},
             .ulps = 32,
             .whole_scale = true},
            {.name = "outer",
             .op = on2([](C a, C b) { return outer(a, b); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain a = in[0], b = in[1];
                   a.sizes.push_back(1);
                   b.sizes.insert(b.sizes.begin(), 1);
                   return Plains{matrix_product(a, b)};
                 },
             .dtypes = kEvery,
             .gives = {Gives::same},
             .shapes = {{{3}, {4}}, {{0}, {4}}, {{1}, {1}}}},
            {.name = "addmm",
             .op = on3([](C x, C a, C b) { return addmm(x, a, b, 3, 2); }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain y = matrix_product(in[1], in[2]);
                   for (size_t i = 0; i < y.v.size(); ++i) y.v[i] = 2.0 * y.v[i] + 3.0 * in[0].v[i % in[0].v.size()];
                   return Plains{y};
                 },
             .dtypes = kMultiplied,
             .gives = {Gives::same},
             .shapes =
                 {{{2, 2}, {2, 1}, {1, 2}}, {{2, 4}, {2, 3}, {3, 4}}, {{4}, {2, 3}, {3, 4}}, {{2, 4}, {2, 0}, {0, 4}}},
             .ulps = 16,
             .whole_scale = true},
        });

TEST(Matmul, Errors) {
  with_rc_scope([] {
    const Tensor a = zeros({2, 3}), b = zeros({4, 5});
    const std::string inner = "inner sizes differ: a is f32[2, 3], b is f32[4, 5] (3 != 4)";
    EXPECT_EQ(error_of<ShapeError>([&] { (void)matmul(a, b); }), "matmul: " + inner);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)mm(a, b); }), "mm: " + inner);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)a.matmul(zeros({})); }),
              "matmul: takes tensors of at least 1 dim: a is f32[2, 3], b is f32[]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)mm(a, zeros({3})); }),
              "mm: takes tensors of 2 dims: a is f32[2, 3], b is f32[3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)matmul(zeros({2, 3, 4}), zeros({3, 4, 5}));
              }),
              "matmul: shapes do not broadcast: [2] and [3] (2 against 3 in dim 0)");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)linear(a, zeros({5, 4}));
              }),
              "linear: inner sizes differ: x is f32[2, 3], weight is f32[5, 4] (3 != 4)");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)linear(a, zeros({5, 3}), zeros({4}));
              }),
              "linear: bias does not fit: x is f32[2, 3], weight is f32[5, 3], bias is f32[4]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)dot(zeros({3}), zeros({4})); }),
              "dot: inner sizes differ: a is f32[3], b is f32[4] (3 != 4)");
  });
}

// SHP-18.
TEST(Matmul, DtypesAreOne) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<DTypeError>([] {
                (void)matmul(zeros({2, 3}), zeros({3, 2}, kLong));
              }),
              "matmul: dtypes differ: a is f32[2, 3], b is i64[3, 2]");
    EXPECT_EQ(error_of<DTypeError>([] {
                (void)linear(zeros({2, 3}), zeros({2, 3}, kHalf), zeros({2}));
              }),
              "linear: dtypes differ: x is f32[2, 3], weight is f16[2, 3], bias is f32[2]");
    EXPECT_EQ(error_of<DTypeError>([] { (void)mm(zeros({2, 3}, kBool), zeros({3, 2}, kBool)); }), "mm: not for bool");
  });
}

// SHP-12.
TEST(Matmul, BatchesOfBmmAreEqual) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)bmm(zeros({2, 3, 4}), zeros({3, 4, 5}));
              }),
              "bmm: batch sizes differ: a is f32[2, 3, 4], b is f32[3, 4, 5] (2 != 3)");
  });
}

// DIV-13.
TEST(Matmul, EmptyMatrices) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)matmul(zeros({2, 2}).t(), zeros({0, 2}).t().t());
              }),
              "matmul: inner sizes differ: a is f32[2, 2], b is f32[0, 2] (2 != 0)");
    const Tensor y = matmul(zeros({3, 0}), zeros({0, 4}));
    EXPECT_EQ(y.describe(), "f32[3, 4]");
    EXPECT_EQ(y.to_vector<float>(), std::vector<float>(12, 0.0F));
    const Tensor scaled = addmm(full({3, 4}, 6.0), zeros({3, 0}), zeros({0, 4}), 0.5);
    EXPECT_EQ(scaled.to_vector<float>(), std::vector<float>(12, 3.0F));
  });
}

// The bytes that a product of transposed views makes are those of its result and of packing, the same as without views.
TEST(Matmul, TransposedViewsAreNotCopied) {
  with_rc_scope([] {
    const int64_t n = 512;
    const Tensor a = ones({n, n}), b = ones({n, n});
    const auto peak = [](const Tensor& x, const Tensor& y) {
      memory::reset_peak();
      const size_t before = memory::live_bytes();
      with_rc_scope([&] { static_cast<void>(mm(x, y)); });
      return memory::peak_bytes() - before;
    };
    const size_t plain_peak = peak(a, b), matrix = a.nbytes();
    EXPECT_LT(peak(a.t(), b), plain_peak + matrix / 2);
    EXPECT_LT(peak(a, b.t()), plain_peak + matrix / 2);
    EXPECT_LT(peak(a.t(), b.t()), plain_peak + matrix / 2);
  });
}

}  // namespace
}  // namespace tenure::testing
