// Rows of pads, and what rows cannot say of them.
#include <gtest/gtest.h>

#include <climits>

#include "tests/ops/moves.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;

// The index of x at place i, which may lie outside [0, n).
int64_t reflected(int64_t i, int64_t n) { return i < 0 ? -i : i >= n ? 2 * (n - 1) - i : i; }
int64_t replicated(int64_t i, int64_t n) { return std::min(std::max<int64_t>(i, 0), n - 1); }
int64_t circular(int64_t i, int64_t n) { return (i + n) % n; }

// By numbers for each dim, the last first.
Reference1 padded(Sizes pad, int64_t (*from)(int64_t, int64_t)) {
  return [pad, from](const Plains& in) {
    const Sizes& s = in[0].sizes;
    Sizes to = s;
    const auto at_dim = [&](size_t k) { return s.size() - 1 - k; };
    for (size_t k = 0; k < pad.size() / 2; ++k) to[at_dim(k)] += pad[2 * k] + pad[2 * k + 1];
    return Plains{pick(in[0], to, [&](Sizes at) {
      for (size_t k = 0; k < pad.size() / 2; ++k) at[at_dim(k)] = from(at[at_dim(k)] - pad[2 * k], s[at_dim(k)]);
      return at;
    })};
  };
}

const bool pad_rows = add_rows({
    moves(
        "constant_pad_nd",
        [](C x) {
          return x.constant_pad_nd({1, -1, 0, 2}, 1);
        },
        [](const Plains& in) {
          const Sizes& s = in[0].sizes;
          Plain out{{s[0], s[1] + 2, s[2]}, {}};
          for_each_index(out.sizes, [&](const Sizes& at, size_t) {
            const bool inside = at[1] < s[1] && at[2] > 0;
            out.v.push_back(inside ? in[0].v[flat({at[0], at[1], at[2] - 1}, s)] : Number(1));
          });
          return Plains{out};
        },
        {{{2, 3, 4}}, {{1, 0, 2}}}),
    moves("pad, reflect",
          [](C x) {
            return pad(x, {2, 1, -1, 2}, "reflect");
          },
          padded({2, 1, -1, 2}, reflected), {{{2, 3, 4}}, {{1, 4, 3}}}),
    moves("pad, replicate",
          [](C x) {
            return pad(x, {2, 1, 0, 3, 1, 0, 1, 1}, "replicate");
          },
          padded({2, 1, 0, 3, 1, 0, 1, 1}, replicated), {{{2, 1, 2, 2}}}),
    moves("pad, circular",
          [](C x) {
            return pad(x, {2, 3, 1, 0}, "circular");
          },
          padded({2, 3, 1, 0}, circular), {{{2, 2, 3}}, {{1, 3}}, {{0, 1, 4}}}),
    moves("reflection_pad1d",
          [](C x) {
            return reflection_pad1d(x, {2, 1});
          },
          padded({2, 1}, reflected), {{{2, 3}}, {{1, 2, 4}}}),
    moves("reflection_pad2d",
          [](C x) {
            return reflection_pad2d(x, {1, 2, 1, 0});
          },
          padded({1, 2, 1, 0}, reflected), {{{2, 2, 3}}, {{1, 2, 3, 4}}}),
    moves("reflection_pad3d",
          [](C x) {
            return reflection_pad3d(x, {0, 1, 1, 1, 1, 0});
          },
          padded({0, 1, 1, 1, 1, 0}, reflected), {{{1, 2, 2, 2}}}),
    moves("replication_pad1d",
          [](C x) {
            return replication_pad1d(x, {2, -1});
          },
          padded({2, -1}, replicated), {{{2, 3}}, {{1, 2, 4}}}),
    moves("replication_pad2d",
          [](C x) {
            return replication_pad2d(x, {1, 2, 1, 0});
          },
          padded({1, 2, 1, 0}, replicated), {{{2, 1, 3}}, {{1, 2, 3, 1}}}),
    moves("replication_pad3d",
          [](C x) {
            return replication_pad3d(x, {0, 1, 1, 1, 2, 0});
          },
          padded({0, 1, 1, 1, 2, 0}, replicated), {{{1, 2, 1, 2}}}),
});

TEST(Pads, Constant) {
  with_rc_scope([] {
    const Tensor x = arange(6, kFloat).reshape({2, 3});
    EXPECT_EQ(pad(x, {1, 0}).to_vector<float>(), (Floats{0, 0, 1, 2, 0, 3, 4, 5}));
    EXPECT_EQ(pad(x, {-2, 1, 1, 0}, "constant", 9).to_vector<float>(), (Floats{9, 9, 2, 9, 5, 9}));
    EXPECT_EQ(x.constant_pad_nd({-1, -1}).to_vector<float>(), (Floats{1, 4}));
    EXPECT_EQ(x.constant_pad_nd({-2, -1}).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(arange(2).constant_pad_nd({1, 1}, 2.7).to_vector<int64_t>(), (Longs{2, 0, 1, 2}));
    EXPECT_FALSE(x.constant_pad_nd({}).is_alias_of(x));
    EXPECT_EQ(x[0][1].constant_pad_nd({}, 2).item<float>(), 1);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)pad(x, {1}); }), "pad: the numbers must come in pairs: [1]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x[0].constant_pad_nd({1, 1, 1, 1});
              }),
              "constant_pad_nd: more pairs than dims: [1, 1, 1, 1] around f32[3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.constant_pad_nd({-2, -2});
              }),
              "constant_pad_nd: more is cut off than there is: [-2, -2] around f32[2, 3]");
    EXPECT_THROW((void)x.constant_pad_nd({-4, 2}), ShapeError);
    EXPECT_THROW((void)x.constant_pad_nd({INT64_MIN, 2}), ShapeError);
    EXPECT_THROW((void)x.constant_pad_nd({1, INT64_MAX}), ShapeError);
    EXPECT_THROW((void)x.to(kByte).constant_pad_nd({1, 1}, -1), ValueError);
  });
}

TEST(Pads, OfTheEnds) {
  with_rc_scope([] {
    const Tensor x = arange(6, kFloat).reshape({2, 3});
    const auto row = [](const Tensor& y) { return y[0].to_vector<float>(); };
    EXPECT_EQ(row(pad(x, {-1, 2}, "reflect")), (Floats{1, 2, 1, 0}));
    EXPECT_EQ(row(pad(x, {2, -1}, "reflect")), (Floats{2, 1, 0, 1}));
    EXPECT_EQ(row(pad(x, {-2, 2}, "reflect")), (Floats{2, 1, 0}));
    EXPECT_EQ(row(pad(x, {-1, 2}, "replicate")), (Floats{1, 2, 2, 2}));
    EXPECT_EQ(row(pad(x, {4, 0}, "replicate")), (Floats{0, 0, 0, 0, 0, 1, 2}));
    EXPECT_EQ(row(pad(x, {-1, 2}, "circular")), (Floats{1, 2, 1, 2}));
    EXPECT_EQ(row(pad(x, {2, -1}, "circular")), (Floats{0, 1, 0, 1}));
    EXPECT_EQ(row(pad(x, {3, 0}, "circular")), (Floats{0, 1, 2, 0, 1, 2}));
    EXPECT_EQ(pad(x, {-2, -1}, "circular").sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(pad(zeros({0, 3}), {1, 1}, "reflect").sizes(), IntArrayRef({0, 5}));
    EXPECT_EQ(pad(x[0], {1, 1}, "reflect").to_vector<float>(), (Floats{1, 0, 1, 2, 1}));
    EXPECT_FALSE(pad(x, {0, 0}, "replicate").is_alias_of(x));
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)pad(x, {3, 0}, "reflect");
              }),
              "pad: more is reflected than lies behind the end: [3, 0] around f32[2, 3]");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)pad(x, {4, 0}, "circular");
              }),
              "pad: more is repeated than there is: [4, 0] around f32[2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)pad(zeros({2, 0}), {1, 1}, "replicate");
              }),
              "pad: there is nothing to repeat: [1, 1] around f32[2, 0]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)pad(x, {-2, -1}, "replicate");
              }),
              "pad: nothing is left: [-2, -1] around f32[2, 3]");
    EXPECT_THROW((void)pad(x, {-2, -2}, "circular"), ShapeError);
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)pad(x, {1, 1}, "zz");
              }),
              "pad: the mode is none of constant, reflect, replicate and circular: zz");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)pad(x, {1, 1}, "reflect", 2);
              }),
              "pad: a value is given beside the mode reflect");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)reflection_pad1d(x, {1, 1, 1});
              }),
              "reflection_pad1d: there must be 2 numbers: [1, 1, 1]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)replication_pad2d(x, {1, 1, 1, 1});
              }),
              "replication_pad2d: x must have 3 or 4 dims: f32[2, 3]");
  });
}

}  // namespace
}  // namespace tenure::testing
