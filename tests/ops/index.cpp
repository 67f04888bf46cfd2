// Rows of index ops, and what rows cannot say.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/pick.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;

int64_t whole(const Plain& p, size_t k) { return static_cast<int64_t>(p[k]); }

Plain triangle(const Plain& x, int64_t diagonal, bool lower) {
  Plain out = x;
  for_each_index(x.sizes, [&](const Sizes& at, size_t k) {
    const int64_t right = at[at.size() - 1] - at[at.size() - 2];
    if (lower ? right > diagonal : right < diagonal) out.v[k] = 0;
  });
  return out;
}

Plains filled_by_mask(const Plains& in) {
  Plain out = in[0];
  for (size_t k = 0; k < out.v.size(); ++k)
    if (in[1][k] != 0) out.v[k] = in[2].v[0];
  return {out};
}

const bool
    index_rows =
        add_rows(
            {
                {.name = "index_select",
                 .op = on2([](C x, C index) { return index_select(x, 1, index); }),
                 .reference_tensors =
                     [](const Plains& in) {
                       Sizes sizes = in[0].sizes;
                       sizes[1] = in[1].sizes[0];
                       return Plains{pick(in[0], sizes, [&](Sizes at) {
                         at[1] = whole(in[1], static_cast<size_t>(at[1]));
                         return at;
                       })};
                     },
                 .domains = {{-2, 2}, {0, 2}},
                 .dtypes = kEvery,
                 .fixed = {{1, kLong}},
                 .gives = {Gives::same},
                 .shapes = {{{2, 3, 4}, {5}}, {{4, 3}, {2}}, {{0, 3}, {2}}, {{2, 3}, {0}}}},
                {.name = "index_add",
                 .op = on3([](C x, C index, C source) { return index_add(x, 0, index, source, 1); }),
                 .reference_tensors =
                     [](const Plains& in) {
                       Plain out = in[0];
                       for_each_index(in[2].sizes, [&](Sizes at, size_t k) {
                         at[0] = whole(in[1], static_cast<size_t>(at[0]));
                         out.v[flat(at, out.sizes)] += in[2].v[k];
                       });
                       return Plains{out};
                     },
                 .domains = {{-2, 2}, {0, 2}, {-2, 2}},
                 .dtypes = kEvery,
                 .fixed = {{1, kLong}},
                 .gives = {Gives::same},
                 .shapes = {{{3, 4}, {5}, {5, 4}}, {{3}, {2}, {2}}, {{3, 0}, {2}, {2, 0}}},
                 // Every addition rounds, and terms cancel.
                 .ulps = 8,
                 .whole_scale = true},
                {.name = "gather",
                 .op = on2([](C x, C index) { return gather(x, 0, index); }),
                 .reference_tensors =
                     [](const Plains& in) {
                       return Plains{pick(in[0], in[1].sizes, [&](Sizes at) {
                         at[0] = whole(in[1], flat(at, in[1].sizes));
                         return at;
                       })};
                     },
                 .domains = {{-2, 2}, {0, 2}},
                 .dtypes = kEvery,
                 .fixed = {{1, kLong}},
                 .gives = {Gives::same},
                 .shapes = {{{3, 4}, {5, 2}}, {{3}, {4}}, {{3, 2, 4}, {1, 2, 3}}, {{3, 4}, {0, 4}}}},
                {.name = "scatter_add",
                 .op = on3([](C x, C index, C source) { return scatter_add(x, 0, index, source); }),
                 .reference_tensors =
                     [](const Plains& in) {
                       Plain out = in[0];
                       for_each_index(in[1].sizes, [&](Sizes at, size_t k) {
                         const Number v = in[2].v[flat(at, in[2].sizes)];
                         at[0] = whole(in[1], k);
                         out.v[flat(at, out.sizes)] += v;
                       });
                       return Plains{out};
                     },
                 .domains = {{-2, 2}, {0, 2}, {-2, 2}},
                 .dtypes = kEvery,
                 .fixed = {{1, kLong}},
                 .gives = {Gives::same},
                 .shapes = {{{3, 4}, {2, 3}, {5, 4}}, {{3}, {4}, {4}}},
                 .ulps = 8,
                 .whole_scale = true},
                {.name = "embedding",
                 .op = on2([](C weight, C indices) { return embedding(weight, indices, -1); }),
                 .reference_tensors =
                     [](const Plains& in) {
                       Sizes sizes = in[1].sizes;
                       sizes.push_back(in[0].sizes[1]);
                       return Plains{pick(in[0], sizes, [&](Sizes at) {
                         const int64_t column = at.back();
                         at.pop_back();
                         return Sizes{whole(in[1], flat(at, in[1].sizes)), column};
                       })};
                     },
                 .domains = {{-2, 2}, {0, 2}},
                 .dtypes = kEvery,
                 .fixed = {{1, kLong}},
                 .gives = {Gives::same},
                 .shapes = {{{3, 4}, {2, 5}}, {{3, 4}, {}}, {{3, 4}, {0}}}},
                {.name = "masked_fill",
                 .op = on2([](C x, C mask) { return masked_fill(x, mask, 1); }),
                 .reference = {[](const Number* x) { return x[1] != 0. ? Number(1) : x[0]; }},
                 .dtypes = kEvery,
                 .fixed = {{1, kBool}},
                 .gives = {Gives::same}},
                {.name = "masked_fill_",
                 .op = on(2, [](const Tensors& in) { return Tensors{in[0].masked_fill_(in[1], 1)}; }),
                 .reference = {[](const Number* x) { return x[1] != 0. ? Number(1) : x[0]; }},
                 .dtypes = kEvery,
                 .fixed = {{1, kBool}},
                 .gives = {Gives::same},
                 .in_place = true},
                {.name = "masked_fill, a tensor",
                 .op = on3([](C x, C mask, C value) { return masked_fill(x, mask, value); }),
                 .reference_tensors = filled_by_mask,
                 .dtypes = kEvery,
                 .fixed = {{1, kBool}},
                 .gives = {Gives::same},
                 .shapes = {{{2, 3}, {2, 3}, {}}, {{0}, {0}, {}}, {{}, {}, {}}}},
                {.name = "masked_fill_, a tensor",
                 .op = on(3, [](const Tensors& in) { return Tensors{in[0].masked_fill_(in[1], in[2])}; }),
                 .reference_tensors = filled_by_mask,
                 .dtypes = kEvery,
                 .fixed = {{1, kBool}},
                 .gives = {Gives::same},
                 .shapes = {{{2, 3}, {2, 3}, {}}, {{}, {}, {}}},
                 .in_place = true},
                {.name = "masked_select",
                 .op = on2(masked_select),
                 .reference_tensors =
                     [](const Plains& in) {
                       Plain out{{0}, {}};
                       for_each_index(in[0].sizes, [&](const Sizes& at, size_t k) {
                         if (in[1][static_cast<size_t>(at[1])] != 0) out.v.push_back(in[0].v[k]);
                       });
                       out.sizes[0] = static_cast<int64_t>(out.v.size());
                       return Plains{out};
                     },
                 .dtypes = kEvery,
                 .fixed = {{1, kBool}},
                 .gives = {Gives::same},
                 .shapes = {{{3, 6}, {6}}, {{0, 4}, {4}}}},
                {.name = "tril",
                 .op = on1([](C x) { return tril(x, 1); }),
                 .reference_tensors = [](const Plains& in) { return Plains{triangle(in[0], 1, true)}; },
                 .dtypes = kEvery,
                 .gives = {Gives::same},
                 .shapes = {{{4, 5}}, {{2, 5, 3}}, {{0, 3}}, {{1, 1}}}},
                {.name = "triu",
                 .op = on1([](C x) { return triu(x, -1); }),
                 .reference_tensors = [](const Plains& in) { return Plains{triangle(in[0], -1, false)}; },
                 .dtypes = kEvery,
                 .gives = {Gives::same},
                 .shapes = {{{4, 5}}, {{2, 5, 3}}, {{0, 3}}, {{1, 1}}}},
                {.name = "one_hot",
                 .op = on1([](C x) { return one_hot(x, 4); }),
                 .reference_tensors =
                     [](const Plains& in) {
                       Plain out{in[0].sizes, {}};
                       out.sizes.push_back(4);
                       for (size_t k = 0; k < in[0].v.size(); ++k)
                         for (int64_t c = 0; c < 4; ++c) out.v.push_back(whole(in[0], k) == c);
                       return Plains{out};
                     },
                 .domain = {0, 3},
                 .dtypes = only(kLong),
                 .gives = {Gives::index},
                 .shapes = {{{3, 4}}, {{}}, {{0}}},
                 .refusal = "the values must be i64: {0}",
                 .gradient = false},
            });

TEST(Index, EdgeCases) {
  with_rc_scope([] {
    const Tensor x = tensor({{1., 2., 3.}, {4., 5., 6.}});
    EXPECT_EQ(x.index_select(1, tensor(2)).sizes(), IntArrayRef({2, 1}));
    EXPECT_EQ(x[0][0].index_select(0, tensor({0})).dim(), 0);
    EXPECT_EQ(x.index_select(0, tensor({1, 1}, kInt)).to_vector<float>(), (Floats{4, 5, 6, 4, 5, 6}));
    EXPECT_EQ(index_add(x, 0, tensor({0, 0}), x, 2).to_vector<float>(), (Floats{11, 16, 21, 4, 5, 6}));
    EXPECT_EQ(tensor(7.).gather(0, tensor({0, 0})).to_vector<float>(), (Floats{7, 7}));
    EXPECT_EQ(one_hot(tensor({2, 0})).to_vector<int64_t>(), (Longs{0, 0, 1, 1, 0, 0}));
    EXPECT_EQ(x.tril(INT64_MIN).to_vector<float>(), Floats(6, 0));
    EXPECT_EQ(x.triu(INT64_MIN).to_vector<float>(), x.to_vector<float>());
    EXPECT_EQ(x.tril(INT64_MAX).to_vector<float>(), x.to_vector<float>());
    EXPECT_EQ(x.masked_fill(x.to(kBool), -INFINITY).to_vector<float>(), Floats(6, -INFINITY));
  });
}

TEST(Index, Errors) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 3}), i = tensor({0, 1});
    EXPECT_EQ(error_of<DTypeError>([&] { (void)x.index_select(0, ones({1})); }),
              "index_select: the index must be i64 or i32: f32[1]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.index_select(0, i.unsqueeze(0)); }),
              "index_select: the index must have at most one dim: i64[1, 2]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.gather(0, i); }),
              "gather: the index reaches beyond x: index is i64[2], x is f32[2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)index_add(x, 0, i, zeros({2, 2}));
              }),
              "index_add: sizes do not fit in dim 0: x is f32[2, 3], index is i64[2], source is f32[2, 2]");
    EXPECT_EQ(error_of<DTypeError>([&] {
                (void)index_add(x, 0, i, zeros({2, 3}, kDouble));
              }),
              "index_add: dtypes differ: x is f32[2, 3], source is f64[2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)embedding(x[0], i); }),
              "embedding: the weight must have 2 dims: f32[3]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)x.masked_fill(i, 0); }), "masked_fill: the mask must be bool: i64[2]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)i.masked_fill(i.to(kBool), -INFINITY); }),
              "masked_fill: the value is out of range: -inf for i64");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x[0].tril(); }), "tril: at least 2 dims are needed: f32[3]");
  });
}

TEST(Index, AValueFromATensor) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 2}), mask = tensor({1, 0}).to(kBool), value = full({}, 3.0, kDouble).requires_grad_();
    const Tensor y = x.masked_fill(mask, value);
    EXPECT_EQ(y.to_vector<float>(), (Floats{3, 0, 3, 0}));
    y.sum().backward();
    EXPECT_EQ(value.grad().item<double>(), 2);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.masked_fill(mask, ones({1})); }),
              "masked_fill: the value must have no dims: f32[1]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)x.masked_fill(mask, ones({}, kComplexFloat)); }),
              "masked_fill: the value is complex and x is not: complex64[], f32[2, 2]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.masked_fill_(ones({3, 2, 2}).to(kBool), value);
              }),
              "masked_fill_: the result's shape [3, 2, 2] is not the written tensor's: f32[2, 2]");
  });
}

// Methods are the functions of their names.
TEST(Index, Methods) {
  with_rc_scope([] {
    const Tensor x = tensor({3.0, -1.0, 2.0}), at = tensor({0, 2, 2}), one = ones({3});
    EXPECT_TRUE(x.argsort().equal(argsort(x)));
    EXPECT_TRUE(x.masked_select(x.gt(0)).equal(masked_select(x, x.gt(0))));
    EXPECT_TRUE(x.index_add(0, at, one).equal(index_add(x, 0, at, one)));
    EXPECT_TRUE(x.scatter_add(0, at, one).equal(scatter_add(x, 0, at, one)));
    EXPECT_TRUE(x.relu().equal(relu(x)));
    EXPECT_TRUE(x.remainder(2).equal(remainder(x, 2)));
    EXPECT_TRUE(x.remainder(one).equal(remainder(x, one)));
    EXPECT_TRUE(x.dot(one).equal(dot(x, one)));
    EXPECT_TRUE(x.norm().equal(norm(x)));
    EXPECT_TRUE(x.var().equal(var(x)));
    EXPECT_TRUE(x.std({0}, 0, true).equal(std(x, {0}, 0, true)));
    EXPECT_TRUE(x.prod().equal(prod(x)));
    EXPECT_TRUE(x.prod(0, true).equal(prod(x, 0, true)));
    const Tensor m = x.unflatten(0, {3, 1});
    EXPECT_EQ(m.sizes(), IntArrayRef({3, 1}));
    EXPECT_EQ(m.movedim(0, 1).sizes(), IntArrayRef({1, 3}));
    EXPECT_TRUE(ones({3, 3}).addmm(m, m.t(), 2, 3).equal(addmm(ones({3, 3}), m, m.t(), 2, 3)));
    const SharedTensor shared = share(x.clone());
    EXPECT_TRUE(shared.relu().equal(relu(x)));
  });
}

TEST(Index, PaddingHasNoGradient) {
  with_rc_scope([] {
    const Tensor w = ones({3, 2}, kDouble).requires_grad_();
    embedding(w, tensor({0, 1, 1, 2}), 1).sum().backward();
    EXPECT_EQ(w.grad().to_vector<double>(), (std::vector<double>{1, 1, 0, 0, 1, 1}));
  });
}

// ---- hostile arguments

TEST(BadInput, IDX_07) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<IndexError>([] {
                (void)zeros({2, 2}).gather(10, zeros({2, 2}, kLong));
              }),
              "gather: dim out of range: 10 (expected -2 to 1)");
  });
}

TEST(BadInput, IDX_08) {
  with_rc_scope([] {
    const Tensor x = zeros({5, 2});
    for (int64_t bad : {int64_t{-1}, int64_t{-6}, int64_t{5}, INT64_MIN, INT64_MAX, int64_t{-2147483648}}) {
      const std::string text = ": index out of range: " + std::to_string(bad) + " at position 1 (expected 0 to 4)";
      const Tensor index = tensor(Longs{0, bad, 4});
      const int64_t tensors = memory::live_tensors();
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.index_select(0, index); }), "index_select" + text);
      EXPECT_EQ(error_of<IndexError>([&] { (void)embedding(x, index); }), "embedding" + text);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.gather(0, index.unsqueeze(1)); }),
                "gather: index out of range: " + std::to_string(bad) + " at position [1, 0] (expected 0 to 4)");
      EXPECT_EQ(memory::live_tensors(), tensors);
    }
    for (int64_t at : {0, 500000, 999999}) {
      const Tensor many = zeros({1000000}, kLong);
      many[at].fill_(7);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.index_select(0, many); }),
                "index_select: index out of range: 7 at position " + std::to_string(at) + " (expected 0 to 4)");
    }
    EXPECT_EQ(error_of<IndexError>([] {
                (void)zeros({0, 2}).index_select(0, tensor({0}));
              }),
              "index_select: index out of range: 0 at position 0 (expected 0 to -1)");
  });
}

TEST(BadInput, IDX_10) {
  with_rc_scope([] {
    const Tensor x = zeros({3, 2}), index = tensor({0, 1, 3});
    EXPECT_EQ(error_of<IndexError>([&] {
                (void)index_add(x, 0, index, ones({3, 2}));
              }),
              "index_add: index out of range: 3 at position 2 (expected 0 to 2)");
    EXPECT_EQ(error_of<IndexError>([&] {
                (void)scatter_add(x, 0, index.unsqueeze(1), ones({3, 2}));
              }),
              "scatter_add: index out of range: 3 at position [2, 0] (expected 0 to 2)");
    EXPECT_EQ(x.to_vector<float>(), Floats(6, 0));
  });
}

TEST(BadInput, OVF_14) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ShapeError>([] { (void)one_hot(tensor({INT64_MAX})); }),
              "one_hot: the number of classes overflows 64 bits: the largest value is 9223372036854775807");
    EXPECT_EQ(error_of<OutOfMemoryError>([] { (void)one_hot(tensor({int64_t{1676240524292489355}})); }),
              "one_hot: the number of bytes overflows 64 bits: i64[1, 1676240524292489356]");
    EXPECT_EQ(error_of<IndexError>([] {
                (void)one_hot(tensor({1, -1, 2}));
              }),
              "one_hot: index out of range: -1 at position 1 (expected 0 to 2)");
  });
}

TEST(BadInput, VIEW_07) {
  with_rc_scope([] {
    // Out of place, on a copy: what is written is never shared.
    const Tensor x = zeros({1, 8}).expand({4, -1});
    EXPECT_EQ(index_add(x, 0, tensor({1}), ones({1, 8})).sum().item<float>(), 8);
    EXPECT_EQ(x.sum().item<float>(), 0);
  });
}

}  // namespace
}  // namespace tenure::testing
