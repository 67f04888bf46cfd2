// Views that reach outside, overlap themselves or what is written.
#include <array>
#include <random>
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

TEST_F(BadInputs, VIEW_01) {
  const Tensor scalar = tensor(4.0), three = arange(3);
  REFUSES(ShapeError, "as_strided: sizes and strides differ in length: [1] and []", scalar.as_strided({1}, {}));
  REFUSES(ShapeError, "as_strided: sizes and strides differ in length: [1, 0] and []", three.as_strided({1, 0}, {}, 1));
}

TEST_F(BadInputs, VIEW_02) {
  const Tensor flag = ones({1}, kBool), flat = eye(0, 1), two = ones({2});
  REFUSES(ValueError,
          "as_strided: the view reaches outside its storage: sizes [4096], strides [0], offset 9223372036854775807, "
          "storage of 1 bytes",
          flag.as_strided({4096}, {0}, kMax));
  REFUSES(ValueError,
          "as_strided: the view reaches outside its storage: sizes [4], strides [1], offset 7546629512955761371, "
          "storage of 0 bytes",
          flat.as_strided({4}, {1}, 7546629512955761371));
  REFUSES(ValueError,
          "as_strided: the view reaches outside its storage: sizes [7, 8, 1, 8], strides [1, 1, 2, 0], offset "
          "9223369837831520255, storage of 8 bytes",
          two.as_strided({7, 8, 1, 8}, {1, 1, 2, 0}, 9223369837831520255));
  REFUSES(ValueError,
          "as_strided: the view reaches outside its storage: sizes [0], strides [1], offset 3, storage of 8 bytes",
          two.as_strided({0}, {1}, 3));
  REFUSES(ValueError,
          "as_strided: the view reaches outside its storage: sizes [3], strides [1], offset 0, storage of 8 bytes",
          two.as_strided({3}, {1}));
  REFUSES(ShapeError,
          "as_strided: sizes and strides overflow 64 bits: sizes [3, 3], strides [9223372036854775807, "
          "9223372036854775807]",
          two.as_strided({3, 3}, {kMax, kMax}));
  EXPECT_EQ(two.as_strided({0}, {1}, 2).numel(), 0);
}

TEST_F(BadInputs, VIEW_03) {
  const Tensor base = ones({4, 4});
  REFUSES(ValueError,
          "as_strided: the view reaches outside its storage: sizes [2, 2], strides [2, 1], offset 9223372036854775807, "
          "storage of 64 bytes",
          base.as_strided({2, 2}, {2, 1}, kMax).copy_(base.narrow(0, 0, 2)));
  EXPECT_EQ(base.sum().item<float>(), 16);
}

TEST_F(BadInputs, VIEW_04) {
  const Tensor none = ones({0}), five = arange(5);
  REFUSES(ValueError, "as_strided: negative stride: [-80, 1]", none.as_strided({17, 18}, {-80, 1}, 1));
  REFUSES(ValueError, "as_strided: negative stride: [-1]", five.as_strided({5}, {-1}, 4));
  REFUSES(ValueError, "as_strided: negative stride: [-9223372036854775808]", five.as_strided({2}, {kMin}));
}

TEST_F(BadInputs, VIEW_05) {
  const Tensor one = full({1}, 0.785398), x = one.expand({3});
  REFUSES(ValueError, "cos_: elements of the written tensor share memory: f32[3], strides [0]; clone() it first",
          x.cos_());
  REFUSES(ValueError, "add_: elements of the written tensor share memory: f32[3], strides [0]; clone() it first",
          x.add_(1));
  REFUSES(ValueError, "exp_: elements of the written tensor share memory: f32[3], strides [0]; clone() it first",
          x.exp_());
  REFUSES(ValueError, "fill_: elements of the written tensor share memory: f32[3], strides [0]; clone() it first",
          x.fill_(1));
  REFUSES(ValueError, "uniform_: elements of the written tensor share memory: f32[3], strides [0]; clone() it first",
          x.uniform_());
  EXPECT_EQ(one.item<float>(), 0.785398f);
}

TEST_F(BadInputs, VIEW_06) {
  const Tensor one = ones({1}), ten = arange(10.0), row = one.expand({10});
  REFUSES(ValueError, "copy_: elements of the written tensor share memory: f32[10], strides [0]; clone() it first",
          row.copy_(ten));
  EXPECT_EQ(one.item<float>(), 1);
}

TEST_F(BadInputs, VIEW_07) {
  // Out of place, what index ops write is a fresh tensor.
  const Tensor x = zeros({1, 8}).expand({4, -1}), index = tensor({0, 2}), source = ones({2, 8});
  EXPECT_EQ(index_add(x, 0, index, source).sum({1}).to_vector<float>(), (std::vector<float>{8, 0, 8, 0}));
  EXPECT_EQ(x.sum().item<float>(), 0);
  const Tensor mask = ones({4, 8}, kBool);
  REFUSES(ValueError,
          "masked_fill_: elements of the written tensor share memory: f32[4, 8], strides [0, 1]; clone() it first",
          x.masked_fill_(mask, 1));
}

TEST_F(BadInputs, VIEW_08) {
  const Tensor x = ones({3, 128, 128}).as_strided({1, 3, 128, 128}, {0, 16384, 128, 1});
  x.add_(1);
  EXPECT_EQ(x.sum().item<float>(), 2 * 3 * 128 * 128);
  const Tensor none = ones({4}).as_strided({0, 3}, {0, 0});
  none.mul_(2);
  const Tensor wild = ones({4}).as_strided({0, 3}, {kMax, kMax / 2});
  EXPECT_EQ(wild.sum().item<float>(), 0);
  EXPECT_EQ(wild.sum({0}).to_vector<float>(), (std::vector<float>{0, 0, 0}));
  EXPECT_EQ((wild + wild).transpose(0, 1).contiguous().numel(), 0);
  EXPECT_EQ(matmul(wild.t(), wild).sum().item<float>(), 0);
}

// What a[1:] += a[:-1] and its like do: the result as if inputs were copied, or a ValueError and nothing written.
TEST_F(BadInputs, VIEW_09) {
  const Tensor a = arange(6.0), square = arange(9.0).reshape({3, 3});
  REFUSES(ValueError, "add_: the operand partly overlaps the written tensor: f32[5] and f32[5]; clone() it first",
          a.slice(0, 1).add_(a.slice(0, 0, -1)));
  REFUSES(ValueError, "add_: the operand partly overlaps the written tensor: f32[3, 3] and f32[3, 3]; clone() it first",
          square.add_(square.t()));
  EXPECT_EQ(a.sum().item<float>(), 15);
  a.slice(0, 0, -1).copy_(a.slice(0, 1));
  EXPECT_EQ(a.to_vector<float>(), (std::vector<float>{1, 2, 3, 4, 5, 5})) << "copy_ reads all before it writes";
  std::mt19937 random(1);
  int refused = 0, done = 0;
  for (int i = 0; i < 2000; ++i) {
    const auto pick = [&](int64_t n) { return static_cast<int64_t>(random() % static_cast<uint64_t>(n)); };
    const Tensor base = arange(24.0);
    const int64_t rows = 1 + pick(3), columns = 1 + pick(3);
    const auto view = [&] {
      const int64_t s0 = pick(5), s1 = 1 + pick(4), reach = (rows - 1) * s0 + (columns - 1) * s1;
      return base.as_strided({rows, columns}, {s0, s1}, pick(24 - reach));
    };
    const Tensor to = view(), from = view();
    const std::vector<float> expected = (to.clone() + from.clone()).to_vector<float>(),
                             before = base.to_vector<float>();
    try {
      to.add_(from);
      EXPECT_EQ(to.to_vector<float>(), expected);
      ++done;
    } catch (const ValueError&) {
      EXPECT_EQ(base.to_vector<float>(), before);
      ++refused;
    }
  }
  EXPECT_GT(done, 100);
  EXPECT_GT(refused, 100);
}

TEST_F(BadInputs, VIEW_10) {
  for (const int64_t odd : {0, 1, 7, 1000}) {
    const Tensor plain = arange(1.0, 11.0).reshape({1, 10}), x = plain.as_strided({1, 10}, {odd, 1});
    EXPECT_TRUE(x.sum({0}).equal(plain.sum({0})));
    EXPECT_TRUE(x.softmax(0).equal(plain.softmax(0)));
    EXPECT_TRUE(std::get<0>(x.sort(0)).equal(plain));
    EXPECT_TRUE(matmul(x, x.t()).equal(matmul(plain, plain.t())));
    EXPECT_TRUE(cat({x, x}).equal(cat({plain, plain})));
    EXPECT_TRUE((x + x.clone()).equal(plain * 2));
  }
}

TEST_F(BadInputs, VIEW_11) {
  const Tensor part =
      arange(1680).reshape({5, 6, 7, 8}).narrow(0, 1, 2).narrow(1, 2, 2).narrow(2, 3, 2).narrow(3, 4, 2);
  std::vector<int64_t> expected;
  for (int64_t i = 1; i < 3; ++i)
    for (int64_t j = 2; j < 4; ++j)
      for (int64_t k = 3; k < 5; ++k)
        for (int64_t l = 4; l < 6; ++l) expected.push_back(((i * 6 + j) * 7 + k) * 8 + l);
  EXPECT_EQ(part.contiguous().to_vector<int64_t>(), expected);
  EXPECT_EQ(part.clone().to_vector<int64_t>(), expected);
}

TEST_F(BadInputs, VIEW_13) {
  const Tensor odd = ones({3}), pairs = ones({4, 2}), real = ones({2});
  REFUSES(ShapeError, "view_as_complex: the last dim must have size 2: f32[3]", view_as_complex(odd));
  REFUSES(ValueError,
          "view_as_complex: the pairs do not lie together at even places: f32[4, 2] with strides [1, 4], offset 0",
          view_as_complex(pairs.t().contiguous().t()));
  REFUSES(ValueError,
          "view_as_complex: the pairs do not lie together at even places: f32[2, 2] with strides [2, 1], offset 1",
          view_as_complex(ones({5}).narrow(0, 1, 4).view({2, 2})));
  REFUSES(DTypeError, "view_as_real: only for complex tensors: f32[2]", view_as_real(real));
}

TEST_F(BadInputs, VIEW_16) {
  Tensor view;
  {
    const Tensor base = arange(24);
    view = base.view({4, 6}).narrow(0, 1, 2).t().select(0, 3);
  }
  EXPECT_EQ(view.to_vector<int64_t>(), (std::vector<int64_t>{9, 15}));
  view.fill_(1);
  EXPECT_EQ(view.sum().item<int64_t>(), 2);
  const Tensor handed = with_rc_scope_tensor([] { return arange(8).view({2, 4})[1]; });
  EXPECT_EQ(handed.to_vector<int64_t>(), (std::vector<int64_t>{4, 5, 6, 7}));
}

}  // namespace
}  // namespace tenure::testing
