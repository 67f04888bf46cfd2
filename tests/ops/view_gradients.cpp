// Gradients through views and writes, and hostile arguments of views.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <climits>
#include <vector>

#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using Doubles = std::vector<double>;
using Floats = std::vector<float>;

Tensor viewed_leaf(const Doubles& values) { return tensor(values, kDouble).requires_grad_(); }

TEST(ViewGradients, SharedElementsShareTheGradient) {
  with_rc_scope([] {
    // Two rows of x lie on the same elements: each element's gradient, 1, is divided among the two.
    const Tensor x = viewed_leaf({1, 2, 3}), rows = x.expand({2, 3});
    rows.as_strided({3}, {1}).sum().backward();
    EXPECT_EQ(x.grad().to_vector<double>(), (Doubles{1, 1, 1}));
    // What the input does not reach has no gradient.
    const Tensor y = viewed_leaf({1, 2, 3, 4});
    y.narrow(0, 1, 2).as_strided({4}, {1}, 0).sum().backward();
    EXPECT_EQ(y.grad().to_vector<double>(), (Doubles{0, 1, 1, 0}));
  });
}

TEST(ViewGradients, CopyIntoAPart) {
  with_rc_scope([] {
    const Tensor x = viewed_leaf({1, 2, 3, 4}), y = viewed_leaf({5});
    const Tensor z = x * 1;
    z.narrow(0, 1, 2).copy_(y);
    (z * z).sum().backward();
    EXPECT_EQ(x.grad().to_vector<double>(), (Doubles{2, 0, 0, 8}));
    EXPECT_EQ(y.grad().to_vector<double>(), (Doubles{20}));
  });
}

TEST(ViewGradients, FillsAndConversions) {
  with_rc_scope([] {
    const Tensor x = viewed_leaf({1, 2, 3, 4});
    const Tensor z = x * 3;
    z[0].fill_(7);
    z[1].zero_();
    z.masked_fill_(tensor({false, false, true, false}), 2);
    z.to(kFloat).to(kDouble).sum().backward();
    EXPECT_EQ(x.grad().to_vector<double>(), (Doubles{0, 0, 0, 3}));
    EXPECT_FALSE(x.to(kLong).requires_grad());
    EXPECT_FALSE(x.detach().requires_grad());
    // Into integers no gradient flows.
    const Tensor counts = zeros({4}, kLong);
    counts.copy_(x);
    EXPECT_FALSE(counts.requires_grad());
  });
}

TEST(ViewGradients, OnlySomePartsAreUsed) {
  with_rc_scope([] {
    const Tensor x = viewed_leaf({1, 2, 3, 4, 5});
    const auto parts = x.split(2);
    (parts[1] * 2).sum().backward();
    EXPECT_EQ(x.grad().to_vector<double>(), (Doubles{0, 0, 2, 2, 0}));
    const Tensor many = zeros({2000}, kDouble).requires_grad_();
    many.unbind()[1999].backward();
    EXPECT_EQ(many.grad()[1999].item<double>(), 1);
    EXPECT_EQ(many.grad().sum().item<double>(), 1);
  });
}

TEST(ViewGradients, Dropout) {
  with_rc_scope([] {
    const Tensor x = ones({50}, kDouble).requires_grad_();
    Generator g(4);
    const Tensor y = dropout(x, 0.5, true, g);
    y.sum().backward();
    EXPECT_EQ(x.grad().to_vector<double>(), y.to_vector<double>());
  });
}

TEST(ViewGradients, CopyWithinOneTensor) {
  with_rc_scope([] {
    const Tensor x = arange(6).view({3, 2});
    x.select(1, 0).copy_(x.select(1, 1));
    EXPECT_EQ(x.to_vector<int64_t>(), (std::vector<int64_t>{1, 1, 3, 3, 5, 5}));
  });
}

// ---- hostile arguments

TEST(BadInput, IDX_01_02) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 3, 4}), s = zeros({});
    for (int64_t dim : {int64_t{4}, int64_t{100}, int64_t{-5}, int64_t{-100}, int64_t{INT_MIN}, INT64_MIN, INT64_MAX}) {
      const std::string three = ": dim out of range: " + std::to_string(dim) + " (expected -3 to 2)";
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.unsqueeze(dim); }),
                "unsqueeze: dim out of range: " + std::to_string(dim) + " (expected -4 to 3)");
      EXPECT_EQ(error_of<IndexError>([&] { (void)s.unsqueeze(dim); }),
                "unsqueeze: dim out of range: " + std::to_string(dim) + " (expected -1 to 0)");
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.squeeze(dim); }), "squeeze" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.flatten(dim); }), "flatten" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.transpose(0, dim); }), "transpose" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.permute({0, 1, dim}); }), "permute" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)movedim(x, 0, dim); }), "movedim" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.narrow(dim, 0, 1); }), "narrow" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.select(dim, 0); }), "select" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.slice(dim); }), "slice" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.split(1, dim); }), "split" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.chunk(1, dim); }), "chunk" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.unbind(dim); }), "unbind" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)unflatten(x, dim, {1}); }), "unflatten" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)cat({x, x}, dim); }), "cat" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.gather(dim, zeros({2, 3, 4}, kLong)); }), "gather" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.index_select(dim, tensor({0})); }), "index_select" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.sort(dim); }), "sort" + three);
      EXPECT_EQ(error_of<IndexError>([&] { (void)x.topk(1, dim); }), "topk" + three);
    }
    EXPECT_EQ(error_of<IndexError>([&] { (void)s.select(0, 0); }), "select: a 0-d tensor has no dim 0");
    EXPECT_EQ(error_of<IndexError>([&] { (void)s.transpose(0, 1); }),
              "transpose: dim out of range: 1 (expected -1 to 0)");
  });
}

TEST(BadInput, IDX_03) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 3});
    EXPECT_EQ(error_of<IndexError>([&] { (void)zeros({4}).permute({-10}); }),
              "permute: dim out of range: -10 (expected -1 to 0)");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.permute({0, 0}); }), "permute: a dim is given twice: [0, 0]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.permute({1, -1}); }), "permute: a dim is given twice: [1, -1]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.permute({0}); }),
              "permute: the number of dims differs: [0] for f32[2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.permute({0, 1, 2});
              }),
              "permute: the number of dims differs: [0, 1, 2] for f32[2, 3]");
  });
}

TEST(BadInput, IDX_05) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)cat({zeros({}), zeros({})}, -100);
              }),
              "cat: a 0-d tensor has no dim to join: tensor 0 is f32[]; use stack");
    EXPECT_EQ(error_of<IndexError>([] {
                (void)stack({zeros({}), zeros({})}, 1);
              }),
              "stack: dim out of range: 1 (expected -1 to 0)");
  });
}

TEST(BadInput, IDX_17) {
  with_rc_scope([] {
    const Tensor x = arange(5);
    using Longs = std::vector<int64_t>;
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.slice(0, 0, 5, 0); }), "slice: the step must be positive: 0");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.slice(0, 0, 5, INT64_MIN); }),
              "slice: the step must be positive: -9223372036854775808");
    EXPECT_EQ(x.slice(0, 3, 1).numel(), 0);
    EXPECT_EQ(x.slice(0, INT64_MIN, INT64_MAX).to_vector<int64_t>(), (Longs{0, 1, 2, 3, 4}));
    EXPECT_EQ(x.slice(0, 1, 5, INT64_MAX).to_vector<int64_t>(), (Longs{1}));
    EXPECT_EQ(x.slice(0, INT64_MAX, INT64_MIN).numel(), 0);
    EXPECT_EQ(error_of<IndexError>([] { (void)zeros({}).slice(); }), "slice: a 0-d tensor has no dim 0");
    EXPECT_EQ(error_of<IndexError>([&] { (void)x.narrow(0, INT64_MIN, INT64_MAX); }),
              "narrow: the range is not in dim 0: start -9223372036854775808, length 9223372036854775807 of i64[5]");
    EXPECT_EQ(error_of<IndexError>([&] { (void)x.narrow(0, 2, INT64_MAX); }),
              "narrow: the range is not in dim 0: start 2, length 9223372036854775807 of i64[5]");
    EXPECT_EQ(x.split(INT64_MAX).size(), 1u);
    EXPECT_EQ(x.chunk(INT64_MAX).size(), 5u);
  });
}

TEST(BadInput, IDX_19) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<IndexError>([] { (void)zeros({2, 3})[2]; }), "select: index out of range: 2 in dim 0 of size 2");
    EXPECT_EQ(error_of<IndexError>([] {
                (void)zeros({2, 3})[-3];
              }),
              "select: index out of range: -3 in dim 0 of size 2");
    EXPECT_EQ(error_of<IndexError>([] { (void)zeros({2})[0][0]; }), "select: a 0-d tensor has no dim 0");
  });
}

TEST(BadInput, VIEW_01) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ShapeError>([] { (void)tensor(4.).as_strided({1}, {}); }),
              "as_strided: sizes and strides differ in length: [1] and []");
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)arange(3).as_strided({1, 0}, {}, 1);
              }),
              "as_strided: sizes and strides differ in length: [1, 0] and []");
  });
}

TEST(BadInput, VIEW_02) {
  with_rc_scope([] {
    const auto refused = [](const Tensor& x, IntArrayRef sizes, IntArrayRef strides, int64_t offset) {
      return error_of<ValueError>([&] { (void)x.as_strided(sizes, strides, offset); });
    };
    EXPECT_EQ(refused(ones({1}, kBool), {4096}, {0}, INT64_MAX),
              "as_strided: the view reaches outside its storage: sizes [4096], strides [0], offset "
              "9223372036854775807, storage of 1 bytes");
    EXPECT_EQ(refused(eye(0, 1), {4}, {1}, 7546629512955761371),
              "as_strided: the view reaches outside its storage: sizes [4], strides [1], offset 7546629512955761371, "
              "storage of 0 bytes");
    EXPECT_EQ(refused(zeros({2}), {7, 8, 1, 8}, {1, 1, 2, 0}, 9223369837831520255),
              "as_strided: the view reaches outside its storage: sizes [7, 8, 1, 8], strides [1, 1, 2, 0], offset "
              "9223369837831520255, storage of 8 bytes");
    // Without elements, only the offset counts.
    EXPECT_EQ(zeros({2}).as_strided({0, 5}, {9, 9}, 2).numel(), 0);
    EXPECT_EQ(refused(zeros({2}), {0}, {1}, 3),
              "as_strided: the view reaches outside its storage: sizes [0], strides [1], offset 3, storage of 8 bytes");
  });
}

TEST(BadInput, VIEW_03) {
  with_rc_scope([] {
    const Tensor x = zeros({4, 4});
    EXPECT_EQ(error_of<ValueError>([&] {
                x.as_strided({2, 2}, {2, 1}, INT64_MAX).fill_(1);
              }),
              "as_strided: the view reaches outside its storage: sizes [2, 2], strides [2, 1], offset "
              "9223372036854775807, storage of 64 bytes");
    EXPECT_EQ(x.to_vector<float>(), Floats(16, 0));
  });
}

TEST(BadInput, VIEW_04) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ValueError>([] {
                (void)zeros({0}).as_strided({17, 18}, {-80, 1}, 1);
              }),
              "as_strided: negative stride: [-80, 1]");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(5).as_strided({5}, {-1}, 4); }),
              "as_strided: negative stride: [-1]");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(5).as_strided({5}, {1}, -1); }),
              "as_strided: negative offset: -1");
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)arange(5).as_strided({3, 3}, {INT64_MAX, 1});
              }),
              "as_strided: sizes and strides overflow 64 bits: sizes [3, 3], strides [9223372036854775807, 1]");
  });
}

TEST(BadInput, VIEW_06_08) {
  with_rc_scope([] {
    const Tensor x = zeros({1});
    EXPECT_EQ(error_of<ValueError>([&] { x.expand({10}).copy_(randn({10})); }),
              "copy_: elements of the written tensor share memory: f32[10], strides [0]; clone() it first");
    // Sizes of 1 share nothing, whatever their strides.
    zeros({4}).as_strided({1, 4}, {0, 1}).copy_(ones({4}));
    zeros({4}).as_strided({0, 4}, {0, 0}).fill_(1);
  });
}

TEST(BadInput, VIEW_11) {
  with_rc_scope([] {
    const Tensor x = arange(1680).reshape({5, 6, 7, 8});
    const Tensor part = x.narrow(0, 1, 2).narrow(1, 2, 2).narrow(2, 3, 2).narrow(3, 4, 2);
    const std::vector<int64_t> copy = part.contiguous().to_vector<int64_t>();
    EXPECT_EQ(copy.front(), 336 + 2 * 56 + 3 * 8 + 4);
    EXPECT_EQ(copy.back(), 2 * 336 + 3 * 56 + 4 * 8 + 5);
  });
}

TEST(BadInput, OVF_20) {
  with_rc_scope([] {
    const Tensor big = zeros({1}, kByte).expand({int64_t{1} << 61});
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)cat({big, big, big, big});
              }),
              "cat: the size of dim 0 overflows 64 bits: 9223372036854775808");
  });
}

TEST(BadInput, OVF_09_SHP_11_13) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 3}), none = zeros({0, 3});
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)ones({1, 1}).reshape(std::vector<int64_t>(255, 0));
              }),
              "reshape: too many dims: more than 64");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.reshape({-1, -1}); }), "reshape: more than one size is -1: [-1, -1]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.reshape({-2, 3}); }), "reshape: negative size: [-2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.reshape({4, -1});
              }),
              "reshape: the number of elements differs: f32[2, 3] has 6, asked for [4, -1]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.reshape({7}); }),
              "reshape: the number of elements differs: f32[2, 3] has 6, asked for [7]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)none.reshape({0, -1});
              }),
              "reshape: -1 may be any size for a tensor without elements: f32[0, 3] as [0, -1]");
    EXPECT_EQ(none.reshape({-1, 5}).sizes(), IntArrayRef({0, 5}));
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)none.reshape({0, INT64_MAX, INT64_MAX});
              }),
              "reshape: the number of elements overflows 64 bits: [0, 9223372036854775807, 9223372036854775807]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.expand({-1, 2, 3});
              }),
              "expand: the size of a new dim must be given: f32[2, 3] to [-1, 2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.expand({4, 3});
              }),
              "expand: only dims of size 1 expand: f32[2, 3] to [4, 3] (2 against 4 in dim 0)");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.expand({3}); }), "expand: fewer sizes than dims: f32[2, 3] to [3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)x.as_strided({-2, 3}, {1, 1}); }), "as_strided: negative size: [-2, 3]");
    EXPECT_EQ(error_of<ShapeError>([] { (void)zeros({-1}); }), "zeros: negative size: [-1]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)x.split({1, 2});
              }),
              "split: the sizes do not sum to that of dim 0: [1, 2] for f32[2, 3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.split(0); }),
              "split: the size of a part must be positive: 0 for dim 0 of f32[2, 3]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.chunk(0); }), "chunk: the number of chunks must be positive: 0");
    EXPECT_EQ(error_of<ValueError>([&] { (void)x.to(TensorOptions().requires_grad(true)); }),
              "to: the options ask for a gradient, which a conversion inherits: use requires_grad_");
  });
}

}  // namespace
}  // namespace tenure::testing
