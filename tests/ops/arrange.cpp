// Rows of elements in another order and of repetitions, and what rows cannot say of them.
#include <gtest/gtest.h>

#include <climits>

#include "core/op.h"
#include "tests/ops/moves.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;

// Each index along these dims from where `from(index, size)` says.
Plains along(const Plain& x, std::initializer_list<size_t> dims, int64_t (*from)(int64_t, int64_t)) {
  return {pick(x, x.sizes, [&](Sizes at) {
    for (size_t d : dims) at[d] = from(at[d], x.sizes[d]);
    return at;
  })};
}
int64_t backwards(int64_t i, int64_t n) { return n - 1 - i; }

const Shapes kMatrices = {{{2, 3}}, {{3, 1}}, {{0, 2}}, {{2, 3, 2}}};

const bool arrange_rows = add_rows({
    moves(
        "flip",
        [](C x) {
          return x.flip({0, -1});
        },
        [](const Plains& in) {
          return along(in[0], {0, in[0].sizes.size() - 1}, backwards);
        },
        {{{2, 3, 4}}, {{3, 5}}, {{0, 3}}}),
    moves(
        "flip, no dims", [](C x) { return flip(x, {}); }, [](const Plains& in) { return in; }, {{{2, 3}}, {{}}}),
    moves(
        "fliplr", [](C x) { return x.fliplr(); }, [](const Plains& in) { return along(in[0], {1}, backwards); },
        kMatrices),
    moves(
        "flipud", [](C x) { return x.flipud(); }, [](const Plains& in) { return along(in[0], {0}, backwards); },
        {{{2, 3}}, {{4}}, {{0, 2}}}),
    moves(
        "roll",
        [](C x) {
          return x.roll({1, -5}, {0, -1});
        },
        [](const Plains& in) {
          Plain out = along(in[0], {0}, [](int64_t i, int64_t n) { return (i + n - 1) % n; })[0];
          return along(out, {in[0].sizes.size() - 1}, [](int64_t i, int64_t n) { return (i + 5) % n; });
        },
        {{{2, 3, 4}}, {{3, 5}}, {{0, 3}}}),
    moves(
        "roll, no dims", [](C x) { return x.roll(2); },
        [](const Plains& in) {
          Plain out = in[0];
          const size_t n = out.v.size();
          for (size_t i = 0; i < n; ++i) out.v[(i + 2) % n] = in[0].v[i];
          return Plains{out};
        },
        {{{2, 3}}, {{}}, {{0, 3}}}),
    moves(
        "rot90", [](C x) { return x.rot90(); },
        [](const Plains& in) {
          const Sizes& s = in[0].sizes;
          Sizes to = s;
          std::swap(to[0], to[1]);
          return Plains{pick(in[0], to, [&](Sizes at) {
            const int64_t row = at[1], col = s[1] - 1 - at[0];
            at[0] = row;
            at[1] = col;
            return at;
          })};
        },
        kMatrices),
    moves(
        "rot90, dims",
        [](C x) {
          return x.rot90(-5, {-1, 0});
        },
        [](const Plains& in) {
          const Sizes& s = in[0].sizes;
          return Plains{pick(in[0], {s[1], s[0]}, [&](const Sizes& at) { return Sizes{at[1], s[1] - 1 - at[0]}; })};
        },
        {{{2, 3}}, {{3, 1}}}),
    moves(
        "rot90, twice", [](C x) { return rot90(x, 2); },
        [](const Plains& in) {
          return along(in[0], {0, 1}, backwards);
        },
        kMatrices),
    moves(
        "repeat",
        [](C x) {
          return x.repeat({2, 1, 3});
        },
        [](const Plains& in) {
          const Sizes& s = in[0].sizes;
          return Plains{pick(in[0], {2, s[0], 3 * s[1]}, [&](const Sizes& at) { return Sizes{at[1], at[2] % s[1]}; })};
        },
        {{{2, 3}}, {{1, 2}}, {{3, 1}}, {{0, 2}}}),
    moves(
        "repeat, not at all",
        [](C x) {
          return x.repeat({0, 2});
        },
        [](const Plains& in) {
          return Plains{{{0, 2 * in[0].sizes[1]}, {}}};
        },
        {{{2, 3}}}),
    moves(
        "tile", [](C x) { return x.tile({2}); },
        [](const Plains& in) {
          const Sizes& s = in[0].sizes;
          return Plains{pick(in[0], {s[0], 2 * s[1]}, [&](const Sizes& at) { return Sizes{at[0], at[1] % s[1]}; })};
        },
        {{{2, 3}}, {{3, 0}}}),
    moves(
        "repeat_interleave", [](C x) { return x.repeat_interleave(2, -1); },
        [](const Plains& in) {
          Sizes to = in[0].sizes;
          to.back() *= 2;
          return Plains{pick(in[0], to, [](Sizes at) {
            at.back() /= 2;
            return at;
          })};
        },
        {{{2, 3}}, {{3}}, {{2, 0}}, {{2, 1, 2}}}),
    moves(
        "repeat_interleave, no dim", [](C x) { return x.repeat_interleave(3); },
        [](const Plains& in) {
          Plain out{{3 * count_of(in[0].sizes)}, {}};
          for (Number v : in[0].v) out.v.insert(out.v.end(), 3, v);
          return Plains{out};
        },
        {{{2, 3}}, {{}}}),
    moves(
        "repeat_interleave, tensor",
        [](C x) {
          core::Op op("repeat_interleave");
          return x.repeat_interleave(tensor({2, 0, 1}), 1, 3);
        },
        [](const Plains& in) {
          return Plains{pick(in[0], in[0].sizes, [](const Sizes& at) { return Sizes{at[0], at[1] < 2 ? 0 : 2}; })};
        },
        {{{2, 3}}, {{0, 3}}}),
});

TEST(Arrange, Odd) {
  with_rc_scope([] {
    const Tensor x = arange(6).reshape({2, 3}), s = tensor(3.0);
    EXPECT_EQ(s.flip({-1}).item<float>(), 3);
    EXPECT_THROW((void)s.flip({1}), IndexError);
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.flip({0, -2}); }), "flip: a dim is given twice: [0, -2]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x[0].fliplr(); }), "fliplr: at least 2 dims: i64[3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)s.flipud(); }), "flipud: at least 1 dims: f32[]");
    EXPECT_FALSE(x.flip({}).is_alias_of(x));
    EXPECT_FALSE(x.rot90(4).is_alias_of(x));
    EXPECT_FALSE(x.repeat({1, 1}).is_alias_of(x));
    EXPECT_FALSE(x.repeat_interleave(1, 0).is_alias_of(x));
    EXPECT_EQ(arange(5).roll({1, 2}, {0, 0}).to_vector<int64_t>(), (Longs{2, 3, 4, 0, 1}));
    EXPECT_EQ(arange(5).roll(INT64_MIN).to_vector<int64_t>(), arange(5).roll(2).to_vector<int64_t>());
    EXPECT_EQ(arange(5).roll(INT64_MAX).to_vector<int64_t>(), arange(5).roll(2).to_vector<int64_t>());
    EXPECT_EQ(s.roll(1).item<float>(), 3);
    EXPECT_EQ(error_of<IndexError>([&] { (void)s.roll(1, 0); }), "roll: a 0-d tensor has no dim 0");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.roll({}); }), "roll: no shifts are given");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.roll({1, 2}, {0});
              }),
              "roll: the numbers of shifts and dims differ: [1, 2] and [0]");
    EXPECT_THROW((void)x.roll({1, 2}), ShapeError);
    EXPECT_EQ(x.rot90().to_vector<int64_t>(), (Longs{2, 5, 1, 4, 0, 3}));
    EXPECT_EQ(x.rot90(3).to_vector<int64_t>(), (Longs{3, 0, 4, 1, 5, 2}));
    EXPECT_EQ(x.rot90().strides(), IntArrayRef({1, 3}));
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.rot90(1, {0}); }), "rot90: there must be 2 dims: [0]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x[0].rot90(); }), "rot90: at least 2 dims: i64[3]");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)x.rot90(1, {0, -2});
              }),
              "rot90: the dims are one: [0, -2] of i64[2, 3]");
  });
}

// Long runs and many pieces, beside a walk by index.
TEST(Arrange, Large) {
  with_rc_scope([] {
    const Tensor x = arange(300 * 700).reshape({300, 700});
    const Tensor back = arange(699, -1, -1), up = arange(299, -1, -1);
    EXPECT_TRUE(x.flip({0, 1}).equal(x.index_select(0, up).index_select(1, back)));
    EXPECT_TRUE(x.t().flip({0}).equal(x.index_select(1, back).t()));
    EXPECT_TRUE(x.roll({7, -11}, {0, 1})
                    .equal(cat({cat({x.slice(0, 293), x.slice(0, 0, 293)}).slice(1, 11),
                                cat({x.slice(0, 293), x.slice(0, 0, 293)}).slice(1, 0, 11)},
                               1)));
    EXPECT_TRUE(x.repeat({2, 2}).equal(cat({cat({x, x}, 1), cat({x, x}, 1)})));
    EXPECT_TRUE(x.slice(1, 1, 700, 2).flip({1}).equal(x.index_select(1, arange(699, 0, -2))));
    EXPECT_TRUE(x.to(kByte).flip({1}).equal(x.flip({1}).to(kByte)));
    EXPECT_TRUE(x.to(kShort).flip({1}).equal(x.flip({1}).to(kShort)));
    EXPECT_TRUE(x.to(kComplexDouble).flip({1}).equal(x.flip({1}).to(kComplexDouble)));
  });
}

TEST(Arrange, Repeated) {
  with_rc_scope([] {
    const Tensor x = arange(6).reshape({2, 3}), s = tensor(3.0);
    EXPECT_EQ(s.repeat({2, 2}).to_vector<float>(), (Floats{3, 3, 3, 3}));
    EXPECT_EQ(s.repeat({}).sizes(), IntArrayRef({}));
    EXPECT_EQ(tile(x, {}).sizes(), IntArrayRef({2, 3}));
    EXPECT_EQ(tile(x, {2, 1, 1}).sizes(), IntArrayRef({2, 2, 3}));
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.repeat({2}); }), "repeat: fewer repeats than dims: [2] for i64[2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.repeat({2, -1}); }), "repeat: a negative number of repeats: [2, -1]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.repeat({1, INT64_MAX});
              }),
              "repeat: a size overflows 64 bits: i64[2, 3] repeated [1, 9223372036854775807]");
    EXPECT_EQ(x.repeat_interleave(tensor({1, 2}), 0).to_vector<int64_t>(), (Longs{0, 1, 2, 3, 4, 5, 3, 4, 5}));
    EXPECT_EQ(x.repeat_interleave(tensor({2}), 0).sizes(), IntArrayRef({4, 3}));
    EXPECT_EQ(x.repeat_interleave(tensor(2), 0).sizes(), IntArrayRef({4, 3}));
    EXPECT_EQ(s.repeat_interleave(tensor({2})).sizes(), IntArrayRef({2}));
    EXPECT_EQ(x.repeat_interleave(0, 0).sizes(), IntArrayRef({0, 3}));
    EXPECT_EQ(repeat_interleave(tensor({1, 0, 2})).to_vector<int64_t>(), (Longs{0, 2, 2}));
    EXPECT_EQ(repeat_interleave(tensor({1, 0, 2}, kInt)).scalar_type(), kInt);
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.repeat_interleave(-1); }),
              "repeat_interleave: a negative number of repeats: -1");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)x.repeat_interleave(tensor({1, -2}), 0);
              }),
              "repeat_interleave: a negative number of repeats: -2 at position 1");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)x.repeat_interleave(ones({2}), 0); }),
              "repeat_interleave: the repeats must be i64 or i32: f32[2]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.repeat_interleave(tensor({1, 2}));
              }),
              "repeat_interleave: not as many repeats as dim 0 has indices: i64[2] for i64[6]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.repeat_interleave(x, 0); }),
              "repeat_interleave: the repeats must have at most one dim: i64[2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)repeat_interleave(tensor(3)); }),
              "repeat_interleave: the repeats must have one dim: i64[]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.repeat_interleave(2, 0, 5); }),
              "repeat_interleave: the output size is not that of the result: 5, not 4");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.repeat_interleave(tensor({1, 2}), 0, 4);
              }),
              "repeat_interleave: the output size is not that of the result: 4, not 3");
    EXPECT_EQ(error_of<IndexError>([&] { (void)s.repeat_interleave(2, 0); }),
              "repeat_interleave: a 0-d tensor has no dim 0");
  });
}

}  // namespace
}  // namespace tenure::testing
