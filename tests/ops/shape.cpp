// Rows of diagonals, parts and more views, and what rows cannot say of them.
#include <gtest/gtest.h>

#include <climits>

#include "tests/ops/moves.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using Floats = std::vector<float>;

// The elements [i, i + offset] of the first and the last of three dims.
Reference1 diagonal_of(int64_t offset) {
  return [offset](const Plains& in) {
    const Sizes& s = in[0].sizes;
    const int64_t n = std::max<int64_t>(0, offset < 0 ? std::min(s[0] + offset, s[2]) : std::min(s[0], s[2] - offset));
    return Plains{pick(in[0], {s[1], n}, [&](const Sizes& at) {
      return Sizes{at[1] + std::max<int64_t>(-offset, 0), at[0], at[1] + std::max<int64_t>(offset, 0)};
    })};
  };
}
// The vectors of the last dim on the diagonals of matrices.
Plain embedded(const Plain& x, int64_t offset) {
  Sizes sizes = x.sizes;
  sizes.back() += std::abs(offset);
  sizes.push_back(sizes.back());
  Plain out{sizes, std::vector<Number>(static_cast<size_t>(count_of(sizes)))};
  for_each_index(x.sizes, [&](Sizes at, size_t k) {
    const int64_t i = at.back();
    at.back() = i + std::max<int64_t>(-offset, 0);
    at.push_back(i + std::max<int64_t>(offset, 0));
    out.v[flat(at, sizes)] = x.v[k];
  });
  return out;
}

const bool shape_rows = add_rows({
    moves("alias", alias, [](const Plains& in) { return in; }),
    moves("ravel", ravel,
          [](const Plains& in) {
            return Plains{{{count_of(in[0].sizes)}, in[0].v}};
          }),
    moves("atleast_1d", atleast_1d,
          [](const Plains& in) {
            return Plains{{in[0].sizes.empty() ? Sizes{1} : in[0].sizes, in[0].v}};
          },
          {{{}}, {{3}}, {{0, 2}}}),
    moves("atleast_2d", atleast_2d,
          [](const Plains& in) {
            Plain out = in[0];
            while (out.sizes.size() < 2) out.sizes.insert(out.sizes.begin(), 1);
            return Plains{out};
          },
          {{{3}}, {{}}, {{0}}, {{2, 3}}}),
    moves("atleast_3d", atleast_3d,
          [](const Plains& in) {
            Plain out = in[0];
            while (out.sizes.size() < 2) out.sizes.insert(out.sizes.begin(), 1);
            if (out.sizes.size() < 3) out.sizes.push_back(1);
            return Plains{out};
          },
          {{{2, 3}}, {{}}, {{3}}, {{0}}, {{2, 1, 3}}}),
    {.name = "broadcast_tensors",
     .op = on(2, [](const Tensors& in) { return broadcast_tensors(in); }),
     .reference_tensors =
         [](const Plains& in) {
           const Sizes to{2, 3};
           return Plains{pick(in[0], to,
                              [](const Sizes& at) {
                                return Sizes{at[0], 0};
                              }),
                         pick(in[1], to, [](const Sizes& at) { return Sizes{at[1]}; })};
         },
     .dtypes = kEvery,
     .gives = {Gives::same},
     .shapes = {{{2, 1}, {3}}}},
    moves("diagonal", [](C x) { return x.diagonal(1, 0, -1); }, diagonal_of(1),
          {{{3, 2, 4}}, {{3, 0, 2}}, {{3, 2, 1}}}),
    moves("diagonal, below", [](C x) { return diagonal(x, -1, -3, 2); }, diagonal_of(-1),
          {{{3, 2, 4}}, {{4, 1, 2}}, {{1, 2, 2}}}),
    moves(
        "diag", [](C x) { return x.diag(1); }, [](const Plains& in) { return Plains{embedded(in[0], 1)}; },
        {{{3}}, {{0}}}),
    moves(
        "diag, of a matrix", [](C x) { return diag(x, -1); },
        [](const Plains& in) {
          const int64_t n = std::max<int64_t>(0, std::min(in[0].sizes[0] - 1, in[0].sizes[1]));
          return Plains{pick(in[0], {n}, [](const Sizes& at) { return Sizes{at[0] + 1, at[0]}; })};
        },
        {{{3, 4}}, {{1, 2}}, {{5, 2}}}),
    moves(
        "diag_embed", [](C x) { return x.diag_embed(-1); },
        [](const Plains& in) { return Plains{embedded(in[0], -1)}; }, {{{2, 3}}, {{2}}, {{2, 0}}}),
    moves(
        "diag_embed, dims", [](C x) { return diag_embed(x, 1, 0, 2); },
        [](const Plains& in) {
          const Plain last = embedded(in[0], 1);
          const Sizes& s = last.sizes;
          return Plains{pick(last, {s[1], s[0], s[2]}, [](const Sizes& at) { return Sizes{at[1], at[0], at[2]}; })};
        },
        {{{2, 3}}}),
    moves(
        "diagflat", [](C x) { return x.diagflat(1); },
        [](const Plains& in) {
          return Plains{embedded({{count_of(in[0].sizes)}, in[0].v}, 1)};
        },
        {{{2, 2}}, {{}}, {{0}}}),
    moves(
        "tensor_split", [](C x) { return x.tensor_split(3, 1); },
        [](const Plains& in) {
          return Plains{part(in[0], 1, 0, 2), part(in[0], 1, 2, 2), part(in[0], 1, 4, 1)};
        },
        {{{2, 5}}, {{0, 5, 2}}}),
    moves(
        "tensor_split, indices",
        [](C x) {
          return tensor_split(x, {1, 3, 2, -1}, -1);
        },
        [](const Plains& in) {
          return Plains{part(in[0], 1, 0, 1), part(in[0], 1, 1, 2), part(in[0], 1, 3, 0), part(in[0], 1, 2, 2),
                        part(in[0], 1, 4, 1)};
        },
        {{{2, 5}}}),
    moves(
        "hsplit", [](C x) { return x.hsplit(2); },
        [](const Plains& in) {
          const size_t dim = in[0].sizes.size() == 1 ? 0 : 1;
          return Plains{part(in[0], dim, 0, 2), part(in[0], dim, 2, 2)};
        },
        {{{2, 4}}, {{4}}, {{1, 4, 2}}}),
    moves(
        "hsplit, indices", [](C x) { return x.hsplit(IntArrayRef({1})); },
        [](const Plains& in) {
          return Plains{part(in[0], 1, 0, 1), part(in[0], 1, 1, 3)};
        },
        {{{2, 4}}}),
    moves(
        "vsplit", [](C x) { return x.vsplit(2); },
        [](const Plains& in) {
          return Plains{part(in[0], 0, 0, 2), part(in[0], 0, 2, 2)};
        },
        {{{4, 2}}, {{4, 0}}}),
    moves(
        "vsplit, indices", [](C x) { return x.vsplit(IntArrayRef({3})); },
        [](const Plains& in) {
          return Plains{part(in[0], 0, 0, 3), part(in[0], 0, 3, 1)};
        },
        {{{4, 2}}}),
    moves(
        "dsplit", [](C x) { return x.dsplit(2); },
        [](const Plains& in) {
          return Plains{part(in[0], 2, 0, 1), part(in[0], 2, 1, 1)};
        },
        {{{2, 3, 2}}}),
    moves(
        "dsplit, indices",
        [](C x) {
          return x.dsplit({1, 9});
        },
        [](const Plains& in) {
          return Plains{part(in[0], 2, 0, 1), part(in[0], 2, 1, 1), part(in[0], 2, 2, 0)};
        },
        {{{2, 3, 2}}}),
    moves(
        "movedim, dims",
        [](C x) {
          return x.movedim({0, 1}, {-1, 0});
        },
        [](const Plains& in) {
          const Sizes& s = in[0].sizes;
          return Plains{pick(in[0], {s[1], s[2], s[0]}, [](const Sizes& at) { return Sizes{at[2], at[0], at[1]}; })};
        }),
});

Tensor counted(IntArrayRef sizes) {
  int64_t n = 1;
  for (int64_t s : sizes) n *= s;
  return arange(n, kFloat).reshape(sizes);
}

TEST(Shape, OtherNames) {
  with_rc_scope([] {
    const Tensor x = counted({2, 3, 4});
    EXPECT_EQ(x.swapaxes(0, 2).strides(), x.transpose(0, 2).strides());
    EXPECT_EQ(swapdims(x, 0, -1).sizes(), IntArrayRef({4, 3, 2}));
    EXPECT_EQ(x.swapdims(1, 0).sizes(), swapaxes(x, 0, 1).sizes());
    EXPECT_EQ(x.moveaxis(0, 2).sizes(), IntArrayRef({3, 4, 2}));
    EXPECT_EQ(moveaxis(x, {0, 1}, {2, 0}).sizes(), IntArrayRef({3, 4, 2}));
    EXPECT_EQ(x[0].broadcast_to({5, 3, 4}).strides(), IntArrayRef({0, 4, 1}));
    EXPECT_EQ(x.split_with_sizes({1, 2}, 1)[1].sizes(), IntArrayRef({2, 2, 4}));
    EXPECT_EQ(x.unsafe_split(3, 2)[1].sizes(), IntArrayRef({2, 3, 1}));
    EXPECT_EQ(unsafe_split_with_sizes(x, {1, 3}, 2)[0].sizes(), IntArrayRef({2, 3, 1}));
    EXPECT_EQ(x.unsafe_chunk(2).size(), 2u);
    EXPECT_EQ(concat({x, x}, 1).sizes(), concatenate({x, x}, 1).sizes());
    EXPECT_EQ(row_stack({x[0][0], x[0]}).sizes(), IntArrayRef({4, 4}));
    const Tensor out = empty({0});
    EXPECT_EQ(concat_out(out, {x, x}).sizes(), IntArrayRef({4, 3, 4}));
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.movedim({0, 1}, {2});
              }),
              "movedim: the numbers of dims differ: [0, 1] and [2]");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)x.movedim({0, -3}, {2, 0});
              }),
              "movedim: a dim is given twice: [0, -3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.movedim({0, 1}, {2, 2}); }), "movedim: a dim is given twice: [2, 2]");
    EXPECT_EQ(movedim(x[0][0][0], {0}, {-1}).sizes(), IntArrayRef({}));
  });
}

TEST(Shape, ViewsAndCopies) {
  with_rc_scope([] {
    const Tensor x = counted({3, 4});
    for (const Tensor& v : {alias(x), x.ravel(), x.diagonal(), atleast_3d(x), x.hsplit(2)[1],
                            x.tensor_split(IntArrayRef({1}))[0], broadcast_tensors({x, x})[0]})
      EXPECT_TRUE(v.is_alias_of(x) && !v.is_same(x));
    EXPECT_TRUE(atleast_2d(x).is_same(x));
    EXPECT_FALSE(x.t().ravel().is_alias_of(x));
    EXPECT_FALSE(x.diag().is_alias_of(x));
    x.diagonal(-1).fill_(9);
    EXPECT_EQ(x.to_vector<float>(), (Floats{0, 1, 2, 3, 9, 5, 6, 7, 8, 9, 10, 11}));
    EXPECT_EQ(x.diagonal().strides(), IntArrayRef({5}));
    EXPECT_EQ(x.diagonal(5).sizes(), IntArrayRef({0}));
    EXPECT_EQ(x.diagonal(INT64_MIN).sizes(), IntArrayRef({0}));
    EXPECT_EQ(x.diagonal(INT64_MAX).sizes(), IntArrayRef({0}));
    EXPECT_EQ(atleast_2d(TensorList({x, x[0], x[0][0]}))[1].sizes(), IntArrayRef({1, 4}));
    EXPECT_EQ(atleast_1d(TensorList({x[0][0]}))[0].sizes(), IntArrayRef({1}));
    EXPECT_EQ(atleast_3d(TensorList({x[0]}))[0].sizes(), IntArrayRef({1, 4, 1}));
    EXPECT_EQ(broadcast_tensors({}).size(), 0u);
    EXPECT_EQ(x.tensor_split(IntArrayRef(), 1).size(), 1u);
    EXPECT_EQ(x.tensor_split(5, 1)[4].sizes(), IntArrayRef({3, 0}));
  });
}

TEST(Shape, Refusals) {
  with_rc_scope([] {
    const Tensor x = counted({2, 3}), s = x[0][0];
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.diagonal(0, 0, -2); }), "diagonal: the dims are one: 0 and -2");
    EXPECT_THROW((void)x[0].diagonal(), IndexError);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)s.diag(); }), "diag: x must have 1 or 2 dims: f32[]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.unsqueeze(0).diag(); }),
              "diag: x must have 1 or 2 dims: f32[1, 2, 3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.diag_embed(0, 1, 1); }), "diag_embed: the dims are one: 1 and 1");
    EXPECT_EQ(error_of<IndexError>([&] { (void)s.diag_embed(); }), "diag_embed: a 0-d tensor has no last dim");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.diag_embed(INT64_MIN); }),
              "diag_embed: the size overflows 64 bits: offset -9223372036854775808 of f32[2, 3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.tensor_split(0); }),
              "tensor_split: the number of sections must be positive: 0");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)s.tensor_split(2); }),
              "tensor_split: a 0-d tensor has no dim to split: f32[]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.hsplit(2); }), "hsplit: dim 1 has no 2 equal parts: f32[2, 3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.hsplit(-1); }), "hsplit: the number of sections must be positive: -1");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)s.hsplit(1); }), "hsplit: at least 1 dims: f32[]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x[0].vsplit(1); }), "vsplit: at least 2 dims: f32[3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.dsplit(IntArrayRef({1})); }), "dsplit: at least 3 dims: f32[2, 3]");
    EXPECT_THROW((void)broadcast_tensors({x, x[0].narrow(0, 0, 2)}), ShapeError);
  });
}

}  // namespace
}  // namespace tenure::testing
