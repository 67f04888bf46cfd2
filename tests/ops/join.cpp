// Rows of stacks and grids, and what rows cannot say of them.
#include <gtest/gtest.h>

#include "tests/ops/moves.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;

// The tensors one after another along a dim, each under these sizes.
Plain beside(const Plains& in, size_t dim) {
  Plain out{in[0].sizes, {}};
  for (size_t i = 1; i < in.size(); ++i) out.sizes[dim] += in[i].sizes[dim];
  out.v.resize(static_cast<size_t>(count_of(out.sizes)));
  int64_t start = 0;
  for (const Plain& p : in) {
    for_each_index(p.sizes, [&](Sizes at, size_t k) {
      at[dim] += start;
      out.v[flat(at, out.sizes)] = p.v[k];
    });
    start += p.sizes[dim];
  }
  return out;
}
Plains resized(Plains in, Sizes (*sizes)(const Sizes&)) {
  for (Plain& p : in) p.sizes = sizes(p.sizes);
  return in;
}
Row joins(std::string name, int inputs, std::function<Tensors(const Tensors&)> op, Reference1 reference,
          Shapes shapes) {
  Row row = moves(
      std::move(name), [](C x) { return Tensor(x); }, std::move(reference), std::move(shapes));
  row.op = on(inputs, std::move(op));
  return row;
}

const bool join_rows = add_rows({
    joins(
        "hstack", 2, [](const Tensors& in) { return Tensors{hstack(in)}; },
        [](const Plains& in) { return Plains{beside(in, 1)}; }, {{{2, 3}, {2, 1}}, {{2, 0}, {2, 1}}}),
    joins(
        "hstack, vectors", 2, [](const Tensors& in) { return Tensors{hstack(in)}; },
        [](const Plains& in) {
          return Plains{beside(resized(in, [](const Sizes& s) { return Sizes{count_of(s)}; }), 0)};
        },
        {{{3}, {2}}, {{}, {2}}}),
    joins(
        "vstack", 2, [](const Tensors& in) { return Tensors{vstack(in)}; },
        [](const Plains& in) {
          return Plains{beside(resized(in, [](const Sizes& s) { return s.size() == 1 ? Sizes{1, s[0]} : s; }), 0)};
        },
        {{{2, 3}, {3}}, {{3}, {3}}}),
    joins(
        "dstack", 2, [](const Tensors& in) { return Tensors{dstack(in)}; },
        [](const Plains& in) {
          return Plains{
              beside(resized(in,
                             [](const Sizes& s) {
                               return s.size() == 1 ? Sizes{1, s[0], 1} : s.size() == 2 ? Sizes{s[0], s[1], 1} : s;
                             }),
                     2)};
        },
        {{{2, 3}, {2, 3, 2}}, {{3}, {1, 3}}}),
    joins(
        "column_stack", 2, [](const Tensors& in) { return Tensors{column_stack(in)}; },
        [](const Plains& in) {
          return Plains{beside(resized(in,
                                       [](const Sizes& s) {
                                         return s.size() < 2 ? Sizes{count_of(s), 1} : s;
                                       }),
                               1)};
        },
        {{{2}, {2, 3}}, {{3}, {3}}, {{}, {}}}),
    joins(
        "block_diag", 3, [](const Tensors& in) { return Tensors{block_diag(in)}; },
        [](const Plains& in) {
          Plain out{{0, 0}, {}};
          for (const Plain& p : in) {
            out.sizes[0] += p.sizes.size() < 2 ? 1 : p.sizes[0];
            out.sizes[1] += p.sizes.empty() ? 1 : p.sizes.back();
          }
          out.v.resize(static_cast<size_t>(count_of(out.sizes)));
          int64_t row = 0, col = 0;
          for (Plain p : in) {
            while (p.sizes.size() < 2) p.sizes.insert(p.sizes.begin(), 1);
            for_each_index(p.sizes, [&](const Sizes& at, size_t k) {
              out.v[flat({at[0] + row, at[1] + col}, out.sizes)] = p.v[k];
            });
            row += p.sizes[0];
            col += p.sizes[1];
          }
          return Plains{out};
        },
        {{{2, 3}, {2}, {1, 2}}, {{0, 3}, {2, 1}, {0}}}),
    joins(
        "meshgrid", 3, [](const Tensors& in) { return meshgrid(in); },
        [](const Plains& in) {
          Plains out;
          Sizes to;
          for (const Plain& p : in) to.push_back(count_of(p.sizes));
          for (size_t i = 0; i < in.size(); ++i)
            out.push_back(
                pick(in[i], to, [&](const Sizes& at) { return in[i].sizes.empty() ? Sizes{} : Sizes{at[i]}; }));
          return out;
        },
        {{{2}, {3}, {2}}}),
    joins(
        "meshgrid, xy", 3, [](const Tensors& in) { return meshgrid(in, "xy"); },
        [](const Plains& in) {
          const Sizes to{in[1].sizes[0], in[0].sizes[0], in[2].sizes[0]};
          return Plains{pick(in[0], to, [](const Sizes& at) { return Sizes{at[1]}; }),
                        pick(in[1], to, [](const Sizes& at) { return Sizes{at[0]}; }),
                        pick(in[2], to, [](const Sizes& at) { return Sizes{at[2]}; })};
        },
        {{{2}, {3}, {2}}, {{2}, {0}, {1}}}),
    joins(
        "cartesian_prod", 2, [](const Tensors& in) { return Tensors{cartesian_prod(in)}; },
        [](const Plains& in) {
          Plain out{{in[0].sizes[0] * in[1].sizes[0], 2}, {}};
          for (Number a : in[0].v) {
            for (Number b : in[1].v) {
              out.v.push_back(a);
              out.v.push_back(b);
            }
          }
          return Plains{out};
        },
        {{{3}, {2}}, {{0}, {2}}}),
    moves(
        "combinations", [](C x) { return combinations(x); },
        [](const Plains& in) {
          Plain out{{0, 2}, {}};
          for (size_t i = 0; i < in[0].v.size(); ++i) {
            for (size_t j = i + 1; j < in[0].v.size(); ++j, ++out.sizes[0]) {
              out.v.push_back(in[0].v[i]);
              out.v.push_back(in[0].v[j]);
            }
          }
          return Plains{out};
        },
        {{{4}}, {{1}}, {{0}}}),
    joins(
        "pad_sequence", 3, [](const Tensors& in) { return Tensors{pad_sequence(in)}; },
        [](const Plains& in) {
          int64_t longest = 0;
          for (const Plain& p : in) longest = std::max(longest, p.sizes[0]);
          Plain out{{longest, 3, in[0].sizes[1]}, {}};
          out.v.resize(static_cast<size_t>(count_of(out.sizes)));
          for (size_t i = 0; i < in.size(); ++i) {
            for_each_index(in[i].sizes, [&](const Sizes& at, size_t k) {
              out.v[flat({at[0], static_cast<int64_t>(i), at[1]}, out.sizes)] = in[i].v[k];
            });
          }
          return Plains{out};
        },
        {{{2, 2}, {1, 2}, {3, 2}}, {{0, 2}, {1, 2}, {1, 2}}}),
});

TEST(Join, Combinations) {
  with_rc_scope([] {
    const Tensor x = arange(3);
    EXPECT_EQ(combinations(x, 2, true).to_vector<int64_t>(), (Longs{0, 0, 0, 1, 0, 2, 1, 1, 1, 2, 2, 2}));
    EXPECT_EQ(combinations(arange(4), 3).to_vector<int64_t>(), (Longs{0, 1, 2, 0, 1, 3, 0, 2, 3, 1, 2, 3}));
    EXPECT_EQ(combinations(x, 3, true).sizes(), IntArrayRef({10, 3}));
    EXPECT_EQ(combinations(x, 3, true)[5].to_vector<int64_t>(), (Longs{0, 2, 2}));
    EXPECT_EQ(combinations(x, 1).sizes(), IntArrayRef({3, 1}));
    EXPECT_EQ(combinations(x, 4).sizes(), IntArrayRef({0, 4}));
    EXPECT_EQ(combinations(x, 0).sizes(), IntArrayRef({0}));
    EXPECT_EQ(combinations(arange(0), 2, true).sizes(), IntArrayRef({0, 2}));
    EXPECT_EQ(error_of<ValueError>([&] { (void)combinations(x, -1); }),
              "combinations: the number of elements is negative: -1");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)combinations(x[0]); }), "combinations: x must be a vector: i64[]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)combinations(arange(200), 100); }),
              "combinations: the number of choices overflows 64 bits: 100 of i64[200]");
  });
}

TEST(Join, PadSequence) {
  with_rc_scope([] {
    const Tensor a = arange(2), b = arange(3);
    EXPECT_EQ(pad_sequence({a, b}, true, -1, "left").to_vector<int64_t>(), (Longs{-1, 0, 1, 0, 1, 2}));
    EXPECT_EQ(pad_sequence({a, b.to(kFloat)}, true, 0.5).to_vector<int64_t>(), (Longs{0, 1, 0, 0, 1, 2}));
    EXPECT_EQ(pad_sequence({a, b}).to_vector<int64_t>(), (Longs{0, 0, 1, 1, 0, 2}));
    EXPECT_EQ(error_of<ValueError>([&] { (void)pad_sequence({}); }), "pad_sequence: no tensors are given");
    EXPECT_EQ(error_of<ValueError>([&] { (void)pad_sequence({a}, true, 0, "x"); }),
              "pad_sequence: the side is neither left nor right: x");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)pad_sequence({a[0]}); }), "pad_sequence: sequence 0 has no dims");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)pad_sequence({ones({2, 2}), ones({1, 3})});
              }),
              "pad_sequence: sizes differ behind dim 0: sequence 0 is f32[2, 2], sequence 1 is f32[1, 3]");
  });
}

TEST(Join, Odd) {
  with_rc_scope([] {
    const Tensor x = arange(6, kFloat).reshape({2, 3}), s = x[0][1];
    EXPECT_EQ(hstack({s, s}).sizes(), IntArrayRef({2}));
    EXPECT_THROW((void)hstack({s, x}), ShapeError);
    EXPECT_THROW((void)vstack({x[0], s}), ShapeError);
    for (Tensor (*f)(TensorList) : {hstack, vstack, dstack, column_stack}) EXPECT_THROW((void)f({}), ValueError);
    EXPECT_EQ(error_of<ValueError>([&] { (void)hstack({}); }), "hstack: no tensors are given");
    EXPECT_EQ(block_diag({}).sizes(), IntArrayRef({1, 0}));
    EXPECT_EQ(block_diag({tensor(1.0, kDouble), tensor({1})}).scalar_type(), kDouble);
    EXPECT_EQ(block_diag({tensor(1.0, kDouble), ones({1, 1})}).scalar_type(), kFloat);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)block_diag({x.unsqueeze(0)}); }),
              "block_diag: tensor 0 has more than 2 dims: f32[1, 2, 3]");
    EXPECT_TRUE(meshgrid({x[0], x[1]})[1].is_alias_of(x));
    EXPECT_EQ(meshgrid({s, x[0]})[0].to_vector<float>(), (Floats{1, 1, 1}));
    EXPECT_EQ(meshgrid({x[0]}, "xy")[0].sizes(), IntArrayRef({3}));
    EXPECT_EQ(error_of<DTypeError>([&] {
                (void)meshgrid({arange(2), x[0]});
              }),
              "meshgrid: dtypes differ: tensor 0 is i64[2], tensor 1 is f32[3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)meshgrid({x}); }), "meshgrid: tensor 0 is no vector: f32[2, 3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)meshgrid({s}, "zz"); }),
              "meshgrid: the indexing is neither ij nor xy: zz");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)cartesian_prod({s}); }), "cartesian_prod: tensor 0 is no vector: f32[]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)cartesian_prod({}); }), "cartesian_prod: no tensors are given");
    EXPECT_TRUE(cartesian_prod({x[0]}).is_alias_of(x));
  });
}

}  // namespace
}  // namespace tenure::testing
