// Indexing by several dims at once: what PyTorch gives for the same entries; writes against a plain loop over the
// places.
#include "tenure/indexing.h"

#include <gtest/gtest.h>
#include <tenure/autograd.h>
#include <tenure/memory.h>

#include <vector>

#include "alloc/fail_point.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"
#include "tests/support/nothing_left.h"

namespace tenure::testing {
namespace {

using indexing::Ellipsis;
using indexing::None;
using indexing::Slice;
using indexing::TensorIndex;
using Ints = std::vector<int64_t>;

Ints counted(int64_t from, int64_t past) {
  Ints all;
  for (int64_t i = from; i < past; ++i) all.push_back(i);
  return all;
}

struct Case {
  const char* what;
  std::vector<TensorIndex> indices;
  Sizes sizes;
  Ints elements;
  bool is_view;
};

// Of arange(24) as [2, 3, 4].
struct Cases {
  Tensor r = tensor({1, 0, -1}).to(kLong), c = tensor({0, 1, 1}).to(kInt),
         c2 = tensor({0, 2}).to(kShort).reshape({2, 1}), c3 = tensor({3, 0, 2}).to(kChar),
         rows = tensor({0, 1}).to(kLong).reshape({2, 1}), m = tensor({1, 0, 1, 0, 1, 0}).to(kBool).reshape({2, 3}),
         m34 = arange(12).remainder(5).eq(0).reshape({3, 4});
  std::vector<Case> all = {
      {"number", {1}, {3, 4}, counted(12, 24), true},
      {"ellipsis as text", {-1, "..."}, {3, 4}, counted(12, 24), true},
      {"slice", {Slice(1, None)}, {1, 3, 4}, counted(12, 24), true},
      {"steps",
       {Slice(), Slice(None, None, 2)},
       {2, 2, 4},
       {0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23},
       true},
      {"new dim", {"...", None}, {2, 3, 4, 1}, counted(0, 24), true},
      {"all kinds", {None, 0, Ellipsis, -1}, {1, 3}, {3, 7, 11}, true},
      {"from the end", {Slice(), 1, Slice(1, -1)}, {2, 2}, {5, 6, 17, 18}, true},
      {"ellipsis", {Ellipsis}, {2, 3, 4}, counted(0, 24), true},
      {"nothing", {Slice(5, 9)}, {0, 3, 4}, {}, true},
      {"one tensor",
       {Slice(), r},
       {2, 3, 4},
       {4, 5, 6, 7, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 12, 13, 14, 15, 20, 21, 22, 23},
       false},
      {"two dims", {Slice(), Slice(), c2}, {2, 3, 2, 1}, {0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22}, false},
      {"neighbours", {c, r}, {3, 4}, {4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23}, false},
      {"apart", {c, Slice(), r}, {3, 3}, {1, 5, 9, 12, 16, 20, 15, 19, 23}, false},
      {"neighbours behind", {Slice(), r, c3}, {2, 3}, {7, 0, 10, 19, 12, 22}, false},
      {"beside a number", {0, r, Slice(None, 2)}, {3, 2}, {4, 5, 0, 1, 8, 9}, false},
      {"mask of two dims", {m}, {3, 4}, {0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19}, false},
      {"mask and number", {m, 1}, {3}, {1, 9, 17}, false},
      {"mask behind", {Slice(), m34}, {2, 3}, {0, 5, 10, 12, 17, 22}, false},
      {"broadcast around a new dim",
       {Slice(), c2, None, r},
       {2, 3, 2, 1},
       {1, 13, 0, 12, 3, 15, 9, 21, 8, 20, 11, 23},
       false},
      {"true", {true}, {1, 2, 3, 4}, counted(0, 24), false},
      {"false", {false}, {0, 2, 3, 4}, {}, false},
      {"apart by a new dim", {c, None, r}, {3, 1, 4}, {4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23}, false},
      {"broadcast behind",
       {None, rows, r},
       {1, 2, 3, 4},
       {4, 5, 6, 7, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 12, 13, 14, 15, 20, 21, 22, 23},
       false},
  };
};

Tensor numbered(ScalarType t) { return arange(24, kLong).to(t).reshape({2, 3, 4}); }
// The same elements, in another layout.
Tensor turned(ScalarType t) {
  const Tensor x = empty({4, 2, 3}, t).permute({1, 2, 0});
  return x.copy_(numbered(t));
}

TEST(Indexing, GivesWhatPyTorchGives) {
  NothingLeft nothing;
  with_rc_scope([] {
    const Cases cases;
    for (const Case& k : cases.all) {
      for (const bool other_layout : {false, true}) {
        for (const ScalarType t : {kLong, kFloat, kDouble, kByte, kComplexFloat, kHalf}) {
          const Tensor x = other_layout ? turned(t) : numbered(t);
          const Tensor y = index(x, k.indices);
          EXPECT_EQ(y.sizes().vec(), k.sizes) << k.what;
          EXPECT_EQ(y.scalar_type(), t) << k.what;
          EXPECT_EQ(real(y).to(kLong).to_vector<int64_t>(), k.elements) << k.what;
          EXPECT_EQ(y.is_alias_of(x), k.is_view) << k.what;
        }
      }
    }
  });
}

TEST(Indexing, WritesWhereItReads) {
  NothingLeft nothing;
  with_rc_scope([] {
    const Cases cases;
    for (const Case& k : cases.all) {
      for (const bool other_layout : {false, true}) {
        for (const bool accumulate : {false, true}) {
          const Tensor x = other_layout ? turned(kLong) : numbered(kLong);
          const Tensor at = index(numbered(kLong), k.indices);
          const Tensor value = arange(100, 100 + at.numel()).reshape(k.sizes);
          Ints want = counted(0, 24);
          const Ints places = at.to_vector<int64_t>();
          for (size_t i = 0; i < places.size(); ++i) {
            int64_t& w = want[static_cast<size_t>(places[i])];
            w = (accumulate ? w : 0) + 100 + static_cast<int64_t>(i);
          }
          EXPECT_EQ(&index_put_(x, k.indices, value, accumulate), &x);
          EXPECT_EQ(x.to_vector<int64_t>(), want) << k.what << (accumulate ? ", accumulated" : "");
        }
      }
    }
  });
}

TEST(Indexing, OfRepeatedPlacesTheLastWins) {
  with_rc_scope([] {
    const Tensor x = zeros({3}), at = tensor({1, 1, 2, 1}).to(kLong), value = tensor({1.0, 2.0, 3.0, 4.0}).to(kFloat);
    x.index_put_({at}, value);
    EXPECT_EQ(x.to_vector<float>(), (std::vector<float>{0, 4, 3}));
    x.index_put_({at}, value, true);
    EXPECT_EQ(x.to_vector<float>(), (std::vector<float>{0, 11, 6}));
    x.index_put_({x.gt(6)}, -1);
    EXPECT_EQ(x.to_vector<float>(), (std::vector<float>{0, -1, 6}));
    x.index_put_({Slice(0, 2)}, tensor({7, 8}).to(kDouble));  // converted, where no tensor is an index
    EXPECT_EQ(x.to_vector<float>(), (std::vector<float>{7, 8, 6}));
  });
}

TEST(Indexing, HasGradients) {
  with_rc_scope([] {
    const Cases cases;
    for (const Case& k : cases.all) {
      const Tensor x = numbered(kDouble).requires_grad_();
      const Tensor y = index(x, k.indices), weights = arange(1, 1 + y.numel()).to(kDouble).reshape(k.sizes);
      const Tensor g = grad({(y * weights).sum()}, {x})[0];
      const Tensor want = zeros({2, 3, 4}, kDouble);
      index_put_(want, k.indices, weights, true);
      EXPECT_TRUE(equal(g, want)) << k.what;
      // Of a write: nothing flows to what is written over, and the value gets what is left of it.
      const Tensor base = numbered(kDouble).requires_grad_(), value = ones(k.sizes, kDouble).requires_grad_();
      const Tensor z = base * 1;
      index_put_(z, k.indices, value);
      const Tensor ones_there = ones({2, 3, 4}, kDouble);
      const std::vector<Tensor> gs = grad({z.sum()}, {base, value});
      index_put_(ones_there, k.indices, zeros({}, kDouble));
      EXPECT_TRUE(equal(gs[0], ones_there)) << k.what;
      EXPECT_EQ(gs[1].sizes().vec(), k.sizes) << k.what;
    }
  });
}

TEST(Indexing, RefusesWhatCannotBeMeant) {
  with_rc_scope([] {
    const Tensor x = numbered(kFloat), far = tensor({0, 1, 5}).to(kLong);
    const auto said = [&](std::vector<TensorIndex> indices) {
      return error_of<Error>([&] { static_cast<void>(index(x, indices)); });
    };
    EXPECT_EQ(said({0, 0, 0, 0}), "index: too many indices: 4 for f32[2, 3, 4]");
    EXPECT_EQ(said({Ellipsis, Ellipsis}), "index: there are 2 ellipses, and one at most is taken");
    EXPECT_EQ(said({Slice(), far}), "index: index out of range: 5 at position 2 (expected 0 to 2)");
    EXPECT_EQ(said({Slice(), far - 4}), "index: index out of range: -4 at position 0 (expected 0 to 2)");
    EXPECT_EQ(said({Slice(None, None, -1)}), "index: the step of a slice is below 1: -1");
    EXPECT_EQ(said({ones({2}).to(kByte)}), "index: an index is u8, and a mask is bool: u8[2]");
    EXPECT_EQ(said({ones({2})}), "index: an index tensor is no integer: f32[2]");
    EXPECT_EQ(said({zeros({3}, kBool)}),
              "index: the mask has other sizes than its dims: bool[3] for dims 0 to 0 of f32[2, 3, 4]");
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(x.index({".."})); }),
              "index: an index is a text other than \"...\": ..");
    EXPECT_EQ(error_of<ShapeError>([&] {
                x.index_put_({Slice(), far - 3}, ones({5}));
              }),
              "index_put_: the value does not broadcast to what is written: f32[5] to [2, 3, 4]");
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(x.index({static_cast<const char*>(nullptr)})); }),
              "index: an index is a text other than \"...\": null");
    EXPECT_EQ(said({UINT64_MAX}).substr(0, 6), "index:");  // not the last one
    EXPECT_EQ(said({INT64_MIN}).substr(0, 6), "index:");
    EXPECT_EQ(error_of<IndexError>([] { static_cast<void>(ones({}).index({0})); }),
              "index: too many indices: 1 for f32[]");
    EXPECT_EQ(ones({}).index({true, None}).sizes().vec(), (Sizes{1, 1}));
    EXPECT_EQ(error_of<DTypeError>([&] { x.index_put_({far.narrow(0, 0, 2)}, ones({1}, kDouble)); }).substr(0, 11),
              "index_put_:");
    EXPECT_TRUE(equal(x, numbered(kFloat)));
    const Tensor leaf = ones({3}).requires_grad_();
    EXPECT_EQ(error_of<GradError>([&] { leaf.index_put_({far - 3}, 1); }).substr(0, 11), "index_put_:");
    EXPECT_EQ(
        error_of<ValueError>([&] { memory::dry_run([&] { static_cast<void>(ones({2}).index({ones({2}).gt(0)})); }); }),
        "index: values are asked for, and a dry run computes none");
  });
}

TEST(Indexing, SurvivesEveryFailedAllocation) {
  with_rc_scope([] {
    const Cases cases;
    for (const Case& k : cases.all) {
      bool fired = true;
      for (int n = 1; fired && n < 400; ++n) {
        NothingLeft nothing;
        with_rc_scope([&] {
          const Tensor x = numbered(kDouble), value = ones(k.sizes, kDouble);
          try {
            core::FailPointScope fail(n);
            try {
              index_put_(x, k.indices, value);
              static_cast<void>(index(x, k.indices));
            } catch (...) {
              fired = core::FailPoint::fired();
              throw;
            }
            fired = core::FailPoint::fired();
          } catch (const OutOfMemoryError&) {}
        });
      }
      EXPECT_FALSE(fired) << k.what;
    }
  });
}

}  // namespace
}  // namespace tenure::testing
