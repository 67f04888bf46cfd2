// Rows of products, and what rows cannot say.
#include "tenure/ops/products.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/lines.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace of_products {
namespace {

using C = const Tensor&;
using Doubles = std::vector<double>;

const Dtypes kNumbers = kEvery & ~kBooleans;

// [b, m, k] · [b, k, n], of what is filled up with 1 in front; of sizes `as`.
Plain times(const Plain& a, const Plain& b, Sizes of_a, Sizes of_b, Sizes as) {
  Plain out{std::move(as), {}};
  for (int64_t i = 0; i < of_a[0]; ++i)
    for (int64_t r = 0; r < of_a[1]; ++r)
      for (int64_t c = 0; c < of_b[2]; ++c) {
        Number sum = 0;
        for (int64_t k = 0; k < of_a[2]; ++k) sum += a.v[flat({i, r, k}, of_a)] * b.v[flat({i, k, c}, of_b)];
        out.v.push_back(sum);
      }
  return out;
}
Plain matrices(const Plain& a, const Plain& b) {
  return times(a, b, {1, a.sizes[0], a.sizes[1]}, {1, b.sizes[0], b.sizes[1]}, {a.sizes[0], b.sizes[1]});
}
Plain by_vector(const Plain& a, const Plain& b) {
  return times(a, b, {1, a.sizes[0], a.sizes[1]}, {1, b.sizes[0], 1}, {a.sizes[0]});
}
Plain batches(const Plain& a, const Plain& b) {
  return times(a, b, a.sizes, b.sizes, {a.sizes[0], a.sizes[1], b.sizes[2]});
}
Plain conjugated(Plain x) {
  for (Number& v : x.v) v = std::conj(v);
  return x;
}
// 2 · x + 3 · product, x of the product's sizes.
Plains twice_and_thrice(const Plain& x, Plain product) {
  for (size_t i = 0; i < product.v.size(); ++i) product.v[i] = 2.0 * x.v[i] + 3.0 * product.v[i];
  return {product};
}
Plain transposed(const Plain& x) {
  return pick(x, {x.sizes[1], x.sizes[0]}, [](const Sizes& at) { return Sizes{at[1], at[0]}; });
}

Row row(const char* name, OpUnderTest op, std::function<Plains(const Plains&)> reference,
        std::vector<std::vector<Sizes>> shapes) {
  Row r{.name = name, .op = std::move(op), .reference_tensors = std::move(reference)};
  r.dtypes = kNumbers;
  r.gives = {Gives::same};
  r.shapes = std::move(shapes);
  r.ulps = 8;
  r.whole_scale = true;
  return r;
}
Row elsewhere(Row r, Dtypes dtypes, Dtypes apart) {
  r.dtypes = dtypes;
  r.apart = apart;
  return r;
}

const bool product_rows =
    add_rows({
        row("mv", on2(mv), [](const Plains& in) { return Plains{by_vector(in[0], in[1])}; },
            {{{3, 4}, {4}}, {{2, 0}, {0}}, {{0, 3}, {3}}}),
        row("vdot", on2(vdot),
            [](const Plains& in) {
              const Sizes n = in[0].sizes;
              return Plains{times(conjugated(in[0]), in[1], {1, 1, n[0]}, {1, n[0], 1}, {})};
            },
            {{{5}, {5}}, {{0}, {0}}}),
        row("inner", on2(inner), [](const Plains& in) { return Plains{matrices(in[0], transposed(in[1]))}; },
            {{{3, 4}, {2, 4}}, {{1, 5}, {3, 5}}}),
        row("addmv", on3([](C x, C a, C b) { return addmv(x, a, b, 2, 3); }),
            [](const Plains& in) { return twice_and_thrice(in[0], by_vector(in[1], in[2])); }, {{{3}, {3, 4}, {4}}}),
        row("addbmm", on3([](C x, C a, C b) { return addbmm(x, a, b, 2, 3); }),
            [](const Plains& in) {
              const Plain all = batches(in[1], in[2]);
              Plain sum{in[0].sizes, Line(in[0].v.size())};
              for (size_t i = 0; i < all.v.size(); ++i) sum.v[i % sum.v.size()] += all.v[i];
              return twice_and_thrice(in[0], sum);
            },
            {{{2, 3}, {2, 2, 2}, {2, 2, 3}}}),
        row("baddbmm", on3([](C x, C a, C b) { return baddbmm(x, a, b, 2, 3); }),
            [](const Plains& in) { return twice_and_thrice(in[0], batches(in[1], in[2])); },
            {{{2, 2, 3}, {2, 2, 2}, {2, 2, 3}}}),
        row("addr", on3([](C x, C a, C b) { return addr(x, a, b, 2, 3); }),
            [](const Plains& in) {
              const Sizes m = in[1].sizes, n = in[2].sizes;
              return twice_and_thrice(in[0], times(in[1], in[2], {1, m[0], 1}, {1, 1, n[0]}, {m[0], n[0]}));
            },
            {{{3, 2}, {3}, {2}}}),
        row("tensordot", on2([](C a, C b) {
              return tensordot(a, b, {0, 2}, {1, 0});
            }),
            [](const Plains& in) {
              const Sizes a = in[0].sizes, b = in[1].sizes;
              Plain out{{a[1], b[2]}, {}};
              for_each_index(out.sizes, [&](const Sizes& at, size_t) {
                Number sum = 0;
                for (int64_t i = 0; i < a[0]; ++i)
                  for (int64_t k = 0; k < a[2]; ++k)
                    sum += in[0].v[flat({i, at[0], k}, a)] * in[1].v[flat({k, i, at[1]}, b)];
                out.v.push_back(sum);
              });
              return Plains{out};
            },
            {{{2, 3, 2}, {2, 2, 4}}}),
        row("einsum", on2([](C a, C b) {
              return einsum("bij,kjb->ikb", {a, b});
            }),
            [](const Plains& in) {
              const Sizes a = in[0].sizes, b = in[1].sizes;
              Plain out{{a[1], b[0], a[0]}, {}};
              for_each_index(out.sizes, [&](const Sizes& at, size_t) {
                Number sum = 0;
                for (int64_t j = 0; j < a[2]; ++j)
                  sum += in[0].v[flat({at[2], at[0], j}, a)] * in[1].v[flat({at[1], j, at[2]}, b)];
                out.v.push_back(sum);
              });
              return Plains{out};
            },
            {{{2, 3, 4}, {3, 4, 2}}, {{2, 3, 0}, {3, 0, 2}}}),
        elsewhere(row("trace", on1(trace),
                      [](const Plains& in) {
                        Number sum = 0;
                        for (int64_t i = 0; i < std::min(in[0].sizes[0], in[0].sizes[1]); ++i)
                          sum += in[0].v[flat({i, i}, in[0].sizes)];
                        return Plains{Plain{{}, {sum}}};
                      },
                      {{{3, 4}}, {{4, 2}}, {{0, 3}}}),
                  kFloats | kComplexes, kIntegers | kBooleans),
        elsewhere(row("kron", on2(kron),
                      [](const Plains& in) {
                        const Sizes a = in[0].sizes, b = in[1].sizes;
                        Plain out{{a[0] * b[0], a[1] * b[1]}, {}};
                        for_each_index(out.sizes, [&](const Sizes& at, size_t) {
                          out.v.push_back(in[0].v[flat({at[0] / b[0], at[1] / b[1]}, a)] *
                                          in[1].v[flat({at[0] % b[0], at[1] % b[1]}, b)]);
                        });
                        return Plains{out};
                      },
                      {{{2, 3}, {3, 2}}}),
                  kEvery, 0),
        row("chain_matmul", on3([](C a, C b, C c) {
              return chain_matmul({a, b, c});
            }),
            [](const Plains& in) { return Plains{matrices(matrices(in[0], in[1]), in[2])}; },
            {{{2, 3}, {3, 4}, {4, 1}}, {{4, 1}, {1, 3}, {3, 3}}}),
        elsewhere(row("cdist", on2([](C a, C b) { return cdist(a, b); }),
                      [](const Plains& in) {
                        const Sizes a = in[0].sizes, b = in[1].sizes;
                        Plain out{{a[0], b[0]}, {}};
                        for_each_index(out.sizes, [&](const Sizes& at, size_t) {
                          double sum = 0;
                          for (int64_t k = 0; k < a[1]; ++k)
                            sum += std::norm(in[0].v[flat({at[0], k}, a)] - in[1].v[flat({at[1], k}, b)]);
                          out.v.emplace_back(std::sqrt(sum));
                        });
                        return Plains{out};
                      },
                      {{{3, 2}, {4, 2}}}),
                  only(kFloat) | only(kDouble), 0),
    });

Doubles sum_by(std::string_view equation, TensorList tensors) { return einsum(equation, tensors).to_vector<double>(); }

TEST(Einsum, Equations) {
  with_rc_scope([] {
    const Tensor m = arange(6, kDouble).reshape({2, 3}), s = arange(9, kDouble).reshape({3, 3}),
                 v = tensor({1., 2., 3.}, kDouble);
    EXPECT_EQ(sum_by("ij->ji", {m}), (Doubles{0, 3, 1, 4, 2, 5}));
    EXPECT_EQ(sum_by("ii", {s}), (Doubles{12}));
    EXPECT_EQ(sum_by("ii->i", {s}), (Doubles{0, 4, 8}));
    EXPECT_EQ(sum_by("ij->", {m}), (Doubles{15}));
    EXPECT_EQ(sum_by("ij,j", {m, v}), (Doubles{8, 26}));
    EXPECT_EQ(sum_by(" i j , j -> i ", {m, v}), (Doubles{8, 26}));
    EXPECT_EQ(sum_by("ba", {m}), (Doubles{0, 3, 1, 4, 2, 5}));
    EXPECT_EQ(sum_by("i,j,i->j", {v, tensor({1., 10.}, kDouble), v}), (Doubles{14, 140}));
    EXPECT_EQ(sum_by("ij,ij->ij", {m, m}), (Doubles{0, 1, 4, 9, 16, 25}));
    EXPECT_EQ(einsum("...ij,...jk->...ik", {ones({4, 1, 2, 3}), ones({5, 3, 2})}).sizes(), IntArrayRef({4, 5, 2, 2}));
    EXPECT_EQ(sum_by("i...->...", {m}), (Doubles{3, 5, 7}));
    EXPECT_EQ(sum_by("...->", {m}), (Doubles{15}));
    EXPECT_EQ(sum_by("ij,ij->i", {m, ones({1, 3}, kDouble)}), (Doubles{3, 12}));
    EXPECT_EQ(sum_by(",i->i", {tensor(2., kDouble), v}), (Doubles{2, 4, 6}));
    const Tensor l = m.clone().requires_grad_(), r = s.clone().requires_grad_();
    EXPECT_EQ(gradcheck([](const Tensors& in) { return einsum("ij,jj,kj->ik", {in[0], in[1], in[0]}); }, {l, r}), "");
  });
}

TEST(Einsum, Refusals) {
  with_rc_scope([] {
    const Tensor m = ones({2, 3});
    EXPECT_EQ(error_of<ValueError>([&] { (void)einsum("i1->i", {m}); }),
              "einsum: character 1 is not expected: 'i1->i'");
    EXPECT_EQ(error_of<ValueError>([&] { (void)einsum("ij->ii", {m}); }),
              "einsum: the result has a letter twice: 'ij->ii'");
    EXPECT_EQ(error_of<ValueError>([&] { (void)einsum("ij->k", {m}); }),
              "einsum: the result has a letter that no term has: 'ij->k'");
    EXPECT_EQ(error_of<ValueError>([&] { (void)einsum("ij,j->i", {m}); }), "einsum: 2 terms for 1 tensors: 'ij,j->i'");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)einsum("i->i", {m}); }),
              "einsum: term 0 of 'i->i' does not fit f32[2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)einsum("ij,jk", {m, m});
              }),
              "einsum: a letter of 'ij,jk' has two sizes: 3 and 2");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)einsum("ii", {m}); }),
              "einsum: a letter that occurs twice has two sizes: 2 and 3 in f32[2, 3]");
    EXPECT_EQ(error_of<ValueError>([] { (void)einsum("", TensorList()); }), "einsum: no tensors are given");
  });
}

TEST(Products, EdgeCases) {
  with_rc_scope([] {
    EXPECT_EQ(inner(tensor(2.), ones({3})).to_vector<float>(), (std::vector<float>{2, 2, 2}));
    EXPECT_EQ(inner(ones({2, 3, 4}), ones({5, 4})).sizes(), IntArrayRef({2, 3, 5}));
    EXPECT_EQ(tensordot(ones({2, 1}), ones({3, 4}), {1}, {0}).to_vector<float>(), (std::vector<float>(8, 3)));
    EXPECT_EQ(tensordot(ones({2}), ones({3}), {}, {}).sizes(), IntArrayRef({2, 3}));
    EXPECT_EQ(trace(ones({2, 2}, kBool)).item<int64_t>(), 2);
    EXPECT_EQ(kron(ones({2}), ones({3, 2})).sizes(), IntArrayRef({3, 4}));
    const Tensor nan = full({2}, std::nan(""));
    EXPECT_EQ(addmv(nan, ones({2, 3}), ones({3}), 0).to_vector<float>(), (std::vector<float>{3, 3}));
    EXPECT_EQ(addr(ones({2, 2}), nan, nan, 1, 0).to_vector<float>(), (std::vector<float>{1, 1, 1, 1}));
    EXPECT_EQ(chain_matmul({ones({3}), ones({3, 2}), ones({2})}).item<float>(), 6);
    EXPECT_EQ(cdist(zeros({2, 0}), zeros({3, 0})).to_vector<float>(), (std::vector<float>(6, 0)));
    EXPECT_EQ(cdist(ones({1, 2}), zeros({1, 2}), 1).item<float>(), 2);
    EXPECT_EQ(error_of<ShapeError>([] { (void)mv(ones({2}), ones({2})); }),
              "mv: 2 and 1 dims are needed: a is f32[2], b is f32[2]");
    EXPECT_EQ(error_of<ValueError>([] { (void)tensordot(ones({2}), ones({2}), {0}, {}); }),
              "tensordot: dims differ in number: [0] and []");
    EXPECT_EQ(error_of<ValueError>([] { (void)chain_matmul(TensorList()); }), "chain_matmul: no matrices are given");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)cdist(ones({1, 1}), ones({1, 1}), -1);
              }),
              "cdist: p must not be negative: -1.000000");
  });
}

}  // namespace
}  // namespace of_products
}  // namespace tenure::testing
