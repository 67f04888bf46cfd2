// Rows of what fills, scatters and rearranges by structure, of bags, and of answers about tensors.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ops/lines.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace of_copies {
namespace {

using C = const Tensor&;
using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;
using Four = std::tuple<Tensor, Tensor, Tensor, Tensor>;

Row row(const char* name, OpUnderTest op, std::function<Plains(const Plains&)> reference,
        std::vector<std::vector<Sizes>> shapes, Dtypes dtypes = kEvery) {
  Row r{.name = name, .op = std::move(op), .reference_tensors = std::move(reference)};
  r.dtypes = dtypes;
  r.gives = {Gives::same};
  r.shapes = std::move(shapes);
  return r;
}
Plain turned(const Plain& x, bool conjugated) {
  Plain out = pick(x, {x.sizes[0], x.sizes[2], x.sizes[1]}, [](const Sizes& at) { return Sizes{at[0], at[2], at[1]}; });
  for (Number& v : out.v) v = conjugated ? std::conj(v) : v;
  return out;
}
// Sums over rows: two empty bags, and all of them.
Plains bags(const Plains& in) {
  const auto width = static_cast<size_t>(in[0].sizes[1]);
  Plain out{{3, in[0].sizes[1]}, Line(3 * width)};
  const size_t bag[] = {2, 2, 2, 2, 2};
  for (size_t i = 0; i < 5; ++i)
    for (size_t j = 0; j < width; ++j)
      out.v[bag[i] * width + j] += in[0].v[static_cast<size_t>(in[1][i]) * width + j] * in[2].v[i];
  return {out};
}

const bool copies_rows = add_rows({
    row("diagonal_scatter", on2([](C x, C source) { return diagonal_scatter(x, source, 1); }),
        [](const Plains& in) {
          Plain out = in[0];
          for (int64_t i = 0; i < 3; ++i) out.v[flat({i, i + 1}, out.sizes)] = in[1].v[static_cast<size_t>(i)];
          return Plains{out};
        },
        {{{3, 4}, {3}}}),
    row("as_strided_scatter", on2([](C x, C source) { return as_strided_scatter(x.contiguous(), source, {2}, {4}); }),
        [](const Plains& in) {
          Plain out = in[0];
          out.v[0] = in[1].v[0];
          out.v[4] = in[1].v[1];
          return Plains{out};
        },
        {{{3, 3}, {2}}}),
    row("adjoint", on1(adjoint), [](const Plains& in) { return Plains{turned(in[0], true)}; }, {{{2, 3, 4}}}),
    row("mT", on1(mT), [](const Plains& in) { return Plains{turned(in[0], false)}; }, {{{2, 3, 4}}}),
    row("mH", on1(mH), [](const Plains& in) { return Plains{turned(in[0], true)}; }, {{{2, 3, 4}}}),
    row("numpy_T", on1(numpy_T),
        [](const Plains& in) {
          return Plains{pick(in[0], {4, 3, 2}, [](const Sizes& at) { return Sizes{at[2], at[1], at[0]}; })};
        },
        {{{2, 3, 4}}}),
    row("flatten_dense_tensors", on2([](C a, C b) {
          return flatten_dense_tensors({a, b});
        }),
        [](const Plains& in) {
          Plain out{{10}, in[0].v};
          out.v.insert(out.v.end(), in[1].v.begin(), in[1].v.end());
          return Plains{out};
        },
        {{{2, 3}, {4}}}),
    row("unflatten_dense_tensors",
        on(3,
           [](const Tensors& in) {
             return unflatten_dense_tensors(in[0], {in[1], in[2]});
           }),
        [](const Plains& in) {
          const auto at = in[0].v.begin();
          return Plains{Plain{{2, 3}, Line(at, at + 6)}, Plain{{3}, Line(at + 6, at + 9)}};
        },
        {{{9}, {2, 3}, {3}}}),
    row("reshape_as", on2(reshape_as),
        [](const Plains& in) {
          return Plains{Plain{in[1].sizes, in[0].v}};
        },
        {{{2, 6}, {3, 4}}}),
    row("fill", on1([](C x) { return fill(x, 1); }),
        [](const Plains& in) {
          return Plains{Plain{in[0].sizes, Line(in[0].v.size(), 1)}};
        },
        {{{2, 3}}}),
    row("fill, tensor", on2([](C x, C v) { return fill(x, v); }),
        [](const Plains& in) {
          return Plains{Plain{in[0].sizes, Line(in[0].v.size(), in[1].v[0])}};
        },
        {{{2, 3}, {}}}),
    row("zero", on1(zero),
        [](const Plains& in) {
          return Plains{Plain{in[0].sizes, Line(in[0].v.size())}};
        },
        {{{2, 3}}}),
    row("copy", on2([](C x, C from) { return copy(x, from); }),
        [](const Plains& in) { return Plains{pick(in[1], in[0].sizes, [](const Sizes& at) { return Sizes{at[1]}; })}; },
        {{{2, 3}, {3}}}),
    row("pixel_shuffle", on1([](C x) { return pixel_shuffle(x, 2); }),
        [](const Plains& in) {
          return Plains{pick(in[0], {1, 1, 4, 6}, [](const Sizes& at) {
            return Sizes{at[0], at[2] % 2 * 2 + at[3] % 2, at[2] / 2, at[3] / 2};
          })};
        },
        {{{1, 4, 2, 3}}}),
    row("pixel_unshuffle", on1([](C x) { return pixel_unshuffle(x, 2); }),
        [](const Plains& in) {
          return Plains{pick(in[0], {4, 2, 3}, [](const Sizes& at) {
            return Sizes{0, at[1] * 2 + at[0] / 2, at[2] * 2 + at[0] % 2};
          })};
        },
        {{{1, 4, 6}}}),
    row("channel_shuffle", on1([](C x) { return channel_shuffle(x, 2); }),
        [](const Plains& in) {
          return Plains{pick(in[0], in[0].sizes, [](const Sizes& at) {
            return Sizes{at[0], at[1] % 2 * 3 + at[1] / 2, at[2]};
          })};
        },
        {{{2, 6, 2}}}),
    Row{.name = "embedding_bag",
        .op = on(4,
                 [](const Tensors& in) {
                   return Tensors{std::get<0>(embedding_bag(in[0], in[1], in[3], false, 0, false, in[2]))};
                 }),
        .reference_tensors = bags,
        .domains = {{0.5, 2}, {0, 3}, {0.5, 2}, {0, 0}},
        .dtypes = kFloats,
        .fixed = {{1, kLong}, {3, kLong}},
        .gives = {Gives::same},
        .shapes = {{{4, 3}, {5}, {5}, {3}}},
        .ulps = 1100},
});

TEST(Copies, EmbeddingBag) {
  with_rc_scope([] {
    const Tensor w = tensor({{1., 2.}, {3., -4.}, {5., 0.}}, kDouble).requires_grad_();
    const Tensor i = tensor({0, 1, 1, 2}), offsets = tensor({0, 1, 1});
    const Four mean = embedding_bag(w, i, offsets, false, 1);
    EXPECT_TRUE(allclose(std::get<0>(mean).detach(), tensor({{1., 2.}, {0., 0.}, {11 / 3., -8 / 3.}}, kDouble)));
    EXPECT_EQ(std::get<1>(mean).to_vector<int64_t>(), (Longs{0, 2, 2, 2}));
    EXPECT_EQ(std::get<2>(mean).to_vector<int64_t>(), (Longs{1, 0, 3}));
    const Four most = embedding_bag(w, i, offsets, false, 2);
    EXPECT_TRUE(std::get<0>(most).detach().equal(tensor({{1., 2.}, {0., 0.}, {5., 0.}}, kDouble)));
    EXPECT_EQ(std::get<3>(most).to_vector<int64_t>(), (Longs{0, 0, 0, 0, 2, 2}));
    const Four padded = embedding_bag(w, i, offsets, false, 0, false, std::nullopt, false, -2);
    EXPECT_TRUE(std::get<0>(padded).detach().equal(tensor({{1., 2.}, {0., 0.}, {5., 0.}}, kDouble)));
    EXPECT_EQ(std::get<0>(embedding_bag(w, i, tensor({0, 1, 4}), false, 0, false, std::nullopt, true)).size(0), 2);
    const Four cut = embedding_bag(w, i, tensor({0, 1, 2}), false, 0, false, std::nullopt, true);
    EXPECT_TRUE(std::get<0>(cut).detach().equal(tensor({{1., 2.}, {3., -4.}}, kDouble)));
    EXPECT_EQ(std::get<2>(cut).to_vector<int64_t>(), (Longs{1, 1}));
    for (const int64_t mode : {0, 1, 2}) {
      const auto f = [&](const Tensors& in) { return std::get<0>(embedding_bag(in[0], i, offsets, false, mode)); };
      EXPECT_EQ(gradcheck(f, {w}), "") << mode;
    }
    EXPECT_EQ(
        error_of<ValueError>([&] {
          (void)embedding_bag(w, i, tensor({0, 2, 1}));
        }),
        "embedding_bag: the offsets are not in order from 0 to the number of indices: 1 at position 2, 4 indices");
    EXPECT_EQ(error_of<ValueError>([&] { (void)embedding_bag(w, i, offsets, false, 3); }),
              "embedding_bag: the mode must be 0, 1 or 2: 3");
    EXPECT_EQ(error_of<IndexError>([&] { (void)embedding_bag(w, i + 1, offsets); }),
              "embedding_bag: index out of range: 3 at position 3 (expected 0 to 2)");
    EXPECT_EQ(error_of<ValueError>([&] { (void)embedding_bag(w, i, offsets, true); }),
              "embedding_bag: sparse and scaled gradients are not there");
  });
}

TEST(Copies, Diagonals) {
  with_rc_scope([] {
    const Tensor x = zeros({3, 3});
    EXPECT_TRUE(x.fill_diagonal_(1).equal(eye(3)));
    const Tensor tall = zeros({7, 2}).fill_diagonal_(1, true);
    EXPECT_EQ(tall.t().reshape({-1}).to_vector<float>(), (Floats{1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0}));
    EXPECT_EQ(zeros({2, 5}).fill_diagonal_(1, true).sum().item<float>(), 2);
    EXPECT_EQ(zeros({3, 3, 3}).fill_diagonal_(2).sum().item<float>(), 6);
    EXPECT_EQ(zeros({0, 2}).fill_diagonal_(2).numel(), 0);
    EXPECT_EQ(
        error_of<ValueError>([] {
          zeros({1, 3}).expand({3, 3}).fill_diagonal_(1);
        }),
        "fill_diagonal_: elements of the written tensor share memory: f32[3, 3], strides [0, 1]; clone() it first");
    EXPECT_TRUE(zeros({4, 6}).slice(1, 0, 6, 2).fill_diagonal_(1).equal(eye(4, 3)));
    EXPECT_EQ(error_of<ShapeError>([] { zeros({3}).fill_diagonal_(1); }),
              "fill_diagonal_: at least 2 dims are needed: f32[3]");
    EXPECT_EQ(error_of<ShapeError>([] {
                zeros({2, 3, 2}).fill_diagonal_(1);
              }),
              "fill_diagonal_: the dims are not equal: f32[2, 3, 2]");
    const Tensor leaf = ones({3, 2}).requires_grad_(), y = leaf * 2;
    y.fill_diagonal_(0);
    y.sum().backward();
    EXPECT_EQ(leaf.grad().to_vector<float>(), (Floats{0, 2, 2, 0, 2, 2}));
    EXPECT_EQ(as_strided_scatter(zeros({3, 3}), ones({2}), {2}, {4}, 1).to_vector<float>(),
              (Floats{0, 1, 0, 0, 0, 1, 0, 0, 0}));
    EXPECT_EQ(zeros({2}).fill_(full({}, 3.)).to_vector<float>(), (Floats{3, 3}));
    EXPECT_EQ(error_of<ShapeError>([] { zeros({2}).fill_(ones({1})); }), "fill_: the value must have no dims: f32[1]");
  });
}

TEST(Copies, SumToSize) {
  with_rc_scope([] {
    const Tensor x = ones({2, 3});
    EXPECT_EQ(x.sum_to_size({1, 3}).to_vector<float>(), (Floats{2, 2, 2}));
    EXPECT_EQ(x.sum_to_size({3}).sizes(), IntArrayRef({3}));
    EXPECT_EQ(x.sum_to_size(IntArrayRef()).item<float>(), 6);
    EXPECT_EQ(ones({2, 3}, kBool).sum_to_size({3}).scalar_type(), kLong);
    EXPECT_TRUE(x.sum_to_size({2, 3}).is_same(x));
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.sum_to_size({2, 2});
              }),
              "sum_to_size: the sizes do not broadcast to x's: [2, 2], x is f32[2, 3]");
  });
}

TEST(Copies, Nonzero) {
  with_rc_scope([] {
    const Tensor x = tensor({{0, 5}, {7, 0}});
    EXPECT_EQ(nonzero_numpy(x)[1].to_vector<int64_t>(), (Longs{1, 0}));
    EXPECT_EQ(ones({}).nonzero_numpy()[0].to_vector<int64_t>(), (Longs{0}));
    EXPECT_EQ(x.nonzero_static(3).to_vector<int64_t>(), (Longs{0, 1, 1, 0, -1, -1}));
    EXPECT_EQ(x.nonzero_static(1, 9).to_vector<int64_t>(), (Longs{0, 1}));
    EXPECT_EQ(nonzero_static(ones({}), 2).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(error_of<ValueError>([&] { (void)nonzero_static(x, -2); }), "nonzero_static: the size is negative: -2");
  });
}

TEST(Copies, Answers) {
  with_rc_scope([] {
    const Tensor i = ones({2}, kInt), f = ones({2});
    EXPECT_EQ(result_type(i, 1.5), kFloat);
    EXPECT_EQ(result_type(i, ones({}, kLong)), kInt);
    EXPECT_EQ(result_type(2, ones({2}, kChar)), kChar);
    EXPECT_EQ(result_type(1, 2.5), kFloat);
    EXPECT_EQ(promote_types(kByte, kChar), kShort);
    EXPECT_TRUE(can_cast(kDouble, kHalf));
    EXPECT_FALSE(can_cast(kFloat, kInt));
    EXPECT_TRUE(is_nonzero(tensor({2.})));
    EXPECT_TRUE(is_nonzero(tensor({NAN})));
    EXPECT_FALSE(zeros({1}, kComplexFloat).is_nonzero());
    EXPECT_EQ(error_of<ValueError>([&] { (void)is_nonzero(f); }), "is_nonzero: x must have one element: f32[2]");
    EXPECT_TRUE(f.is_same_size(i));
    EXPECT_FALSE(f.is_same_size(ones({1, 2})));
    EXPECT_TRUE(f.is_set_to(f.view({2})));
    EXPECT_FALSE(f.is_set_to(f.slice(0, 0, 1)));
    EXPECT_FALSE(f.is_set_to(f.clone()));
    EXPECT_TRUE(i.is_signed());
    EXPECT_FALSE(is_signed(ones({1}, kByte)));
    EXPECT_FALSE(is_distributed(f) || f.is_pinned() || is_inference(f));
    EXPECT_EQ(empty_permuted({2, 3, 4}, {0, 2, 1}).strides(), IntArrayRef({12, 1, 3}));
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)empty_permuted({2, 3}, {1, 1});
              }),
              "empty_permuted: the layout does not name each dim once: [1, 1] of [2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)adjoint(f); }), "adjoint: at least 2 dims are needed: f32[2]");
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)ones({2, 2, 2}).matrix_H();
              }),
              "matrix_H: x must have 2 dims: f32[2, 2, 2]");
    EXPECT_EQ(mH(full({}, 2.)).item<float>(), 2);
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)unflatten_dense_tensors(f, {f, f});
              }),
              "unflatten_dense_tensors: there are fewer elements than the tensors have: f32[2]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)pixel_shuffle(f, 2); }),
              "pixel_shuffle: at least 3 dims are needed: f32[2]");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)pixel_unshuffle(ones({4, 1, 1}), 0);
              }),
              "pixel_unshuffle: the factor must be positive: 0");
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)channel_shuffle(ones({1, 4, 2}), 3);
              }),
              "channel_shuffle: the groups do not divide the channels: 3, x is f32[1, 4, 2]");
  });
}

}  // namespace
}  // namespace of_copies
}  // namespace tenure::testing
