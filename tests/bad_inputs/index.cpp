// Dims and indices out of range.
#include <array>
#include <functional>
#include <string>
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

TEST_F(BadInputs, IDX_01) {
  const Tensor x = ones({2, 3});
  REFUSES(IndexError, "unsqueeze: dim out of range: -100000 (expected -3 to 2)", x.unsqueeze(-100000));
  REFUSES(IndexError, "unsqueeze: dim out of range: 3 (expected -3 to 2)", x.unsqueeze(3));
  REFUSES(IndexError, "squeeze: dim out of range: -100 (expected -2 to 1)", x.squeeze(-100));
}

TEST_F(BadInputs, IDX_02) {
  const std::vector<std::pair<const char*, std::function<void(const Tensor&, int64_t)>>> ops = {
      {"sum", [](const Tensor& x, int64_t d) { (void)x.sum({d}); }},
      {"mean", [](const Tensor& x, int64_t d) { (void)x.mean({d}); }},
      {"prod", [](const Tensor& x, int64_t d) { (void)prod(x, d); }},
      {"var", [](const Tensor& x, int64_t d) { (void)var(x, {d}); }},
      {"std", [](const Tensor& x, int64_t d) { (void)tenure::std(x, {d}); }},
      {"amax", [](const Tensor& x, int64_t d) { (void)x.amax({d}); }},
      {"amin", [](const Tensor& x, int64_t d) { (void)x.amin({d}); }},
      {"max", [](const Tensor& x, int64_t d) { (void)x.max(d); }},
      {"min", [](const Tensor& x, int64_t d) { (void)x.min(d); }},
      {"argmax", [](const Tensor& x, int64_t d) { (void)x.argmax(d); }},
      {"argmin", [](const Tensor& x, int64_t d) { (void)x.argmin(d); }},
      {"any", [](const Tensor& x, int64_t d) { (void)any(x, {d}); }},
      {"all", [](const Tensor& x, int64_t d) { (void)all(x, {d}); }},
      {"softmax", [](const Tensor& x, int64_t d) { (void)x.softmax(d); }},
      {"log_softmax", [](const Tensor& x, int64_t d) { (void)x.log_softmax(d); }},
      {"logsumexp", [](const Tensor& x, int64_t d) { (void)x.logsumexp({d}); }},
      {"sort", [](const Tensor& x, int64_t d) { (void)x.sort(d); }},
      {"argsort", [](const Tensor& x, int64_t d) { (void)argsort(x, d); }},
      {"topk", [](const Tensor& x, int64_t d) { (void)x.topk(1, d); }},
      {"squeeze", [](const Tensor& x, int64_t d) { (void)x.squeeze(d); }},
      {"transpose", [](const Tensor& x, int64_t d) { (void)x.transpose(0, d); }},
      {"movedim", [](const Tensor& x, int64_t d) { (void)movedim(x, d, 0); }},
      {"flatten", [](const Tensor& x, int64_t d) { (void)x.flatten(d, -1); }},
      {"unflatten",
       [](const Tensor& x, int64_t d) {
         (void)unflatten(x, d, {1, -1});
       }},
      {"narrow", [](const Tensor& x, int64_t d) { (void)x.narrow(d, 0, 1); }},
      {"select", [](const Tensor& x, int64_t d) { (void)x.select(d, 0); }},
      {"slice", [](const Tensor& x, int64_t d) { (void)x.slice(d, 0, 1); }},
      {"split", [](const Tensor& x, int64_t d) { (void)x.split(1, d); }},
      {"chunk", [](const Tensor& x, int64_t d) { (void)x.chunk(1, d); }},
      {"unbind", [](const Tensor& x, int64_t d) { (void)x.unbind(d); }},
      {"index_select", [](const Tensor& x, int64_t d) { (void)x.index_select(d, zeros({1}, kLong)); }},
      {"gather", [](const Tensor& x, int64_t d) { (void)x.gather(d, zeros(x.sizes(), kLong)); }},
      {"scatter_add", [](const Tensor& x, int64_t d) { (void)scatter_add(x, d, zeros(x.sizes(), kLong), x); }},
      {"index_add", [](const Tensor& x, int64_t d) { (void)index_add(x, d, zeros({1}, kLong), x); }},
      {"cat",
       [](const Tensor& x, int64_t d) {
         (void)cat({x, x}, d);
       }},
      {"size", [](const Tensor& x, int64_t d) { (void)x.size(d); }},
      {"stride", [](const Tensor& x, int64_t d) { (void)x.stride(d); }},
  };
  const Tensor cube = ones({2, 3, 4}), vector = ones({5});
  for (const auto& entry : ops) {
    const std::string name = entry.first;
    const auto& op = entry.second;
    for (const Tensor* x : {&cube, &vector}) {
      const int64_t rank = x->dim();
      for (const int64_t d :
           std::array<int64_t, 9>{rank, rank + 1, 100, -rank - 1, -rank - 2, -100, INT32_MIN, kMin, kMax}) {
        const size_t bytes = memory::live_bytes();
        const std::string text = error_of<IndexError>([&] { with_rc_scope([&] { op(*x, d); }); });
        EXPECT_EQ(text, name + ": dim out of range: " + std::to_string(d) + " (expected " + std::to_string(-rank) +
                            " to " + std::to_string(rank - 1) + ")");
        EXPECT_EQ(memory::live_bytes(), bytes);
      }
    }
  }
  // unsqueeze and stack have one place more.
  for (const int64_t d : std::array<int64_t, 4>{4, -5, kMin, kMax}) {
    EXPECT_THROW((void)cube.unsqueeze(d), IndexError);
    EXPECT_THROW((void)stack({cube, cube}, d), IndexError);
  }
}

TEST_F(BadInputs, IDX_03) {
  const Tensor x = arange(4), matrix = ones({2, 3});
  REFUSES(IndexError, "permute: dim out of range: -10 (expected -1 to 0)", x.permute({-10}));
  REFUSES(ValueError, "permute: a dim is given twice: [0, 0]", matrix.permute({0, 0}));
  REFUSES(ShapeError, "permute: the number of dims differs: [0] for f32[2, 3]", matrix.permute({0}));
  REFUSES(ShapeError, "permute: the number of dims differs: [0, 1, 2] for f32[2, 3]", matrix.permute({0, 1, 2}));
  REFUSES(IndexError, "permute: dim out of range: -9223372036854775808 (expected -2 to 1)", matrix.permute({kMin, 0}));
}

TEST_F(BadInputs, IDX_05) {
  const Tensor scalar = ones({}), vector = ones({2});
  REFUSES(ShapeError, "cat: a 0-d tensor has no dim to join: tensor 0 is f32[]; use stack",
          cat({scalar, scalar}, -100));
  REFUSES(IndexError, "cat: dim out of range: -100 (expected -1 to 0)", cat({vector, vector}, -100));
  REFUSES(IndexError, "cat: dim out of range: 1 (expected -1 to 0)", cat({vector, vector}, 1));
}

TEST_F(BadInputs, IDX_08) {
  const Tensor x = ones({4, 2}), weight = ones({4, 2}).requires_grad_();
  for (const int64_t bad : std::array<int64_t, 5>{-5, 4, kMin, kMax, INT32_MIN}) {
    for (const int64_t at : {int64_t{0}, int64_t{500}, int64_t{999}}) {
      Tensor index = zeros({1000}, kLong);
      index[at].fill_(bad);
      const std::string place = std::to_string(at), value = std::to_string(bad);
      const auto names_both = [&](const std::string& text) {
        return text.find(value + " at position " + place + " (") != std::string::npos;
      };
      EXPECT_PRED1(names_both, error_of<IndexError>([&] { (void)x.index_select(0, index); }));
      EXPECT_PRED1(names_both, error_of<IndexError>([&] { (void)embedding(weight, index); }));
      EXPECT_PRED1(names_both, error_of<IndexError>([&] { (void)x.select(1, 0).contiguous().gather(0, index); }));
    }
  }
  const Tensor minus = full({1}, -1, kLong);
  REFUSES(IndexError, "index_select: index out of range: -1 at position 0 (expected 0 to 3)", x.index_select(0, minus));
  REFUSES(IndexError, "embedding: index out of range: -1 at position 0 (expected 0 to 3)", embedding(weight, minus));
}

TEST_F(BadInputs, IDX_09) {
  const Tensor one = zeros({1}), index = zeros({1}, kLong), five = ones({5});
  REFUSES(ShapeError, "index_add: sizes do not fit in dim 0: x is f32[1], index is i64[1], source is f32[5]",
          index_add(one, 0, index, five));
  const Tensor two_indices = zeros({2}, kLong), four = ones({4});
  REFUSES(ShapeError, "index_add: sizes do not fit in dim 0: x is f32[1], index is i64[2], source is f32[4]",
          index_add(one, 0, two_indices, four));
}

TEST_F(BadInputs, IDX_10) {
  const Tensor x = zeros({4}), index = tensor({0, 1, 2, 4}), values = ones({4});
  REFUSES(IndexError, "index_add: index out of range: 4 at position 3 (expected 0 to 3)",
          index_add(x, 0, index, values));
  REFUSES(IndexError, "scatter_add: index out of range: 4 at position 3 (expected 0 to 3)",
          scatter_add(x, 0, index, values));
  EXPECT_EQ(x.sum().item<float>(), 0);
}

TEST_F(BadInputs, IDX_17) {
  const Tensor x = arange(6), scalar = ones({});
  REFUSES(ValueError, "slice: the step must be positive: 0", x.slice(0, 0, 6, 0));
  REFUSES(ValueError, "slice: the step must be positive: -1", x.slice(0, 0, 6, -1));
  REFUSES(ValueError, "slice: the step must be positive: -9223372036854775808", x.slice(0, 0, 6, kMin));
  EXPECT_EQ(x.slice(0, 4, 2).numel(), 0);
  EXPECT_EQ(x.slice(0, kMin, kMax).numel(), 6);
  EXPECT_EQ(x.slice(0, kMin, kMin).numel(), 0);
  EXPECT_EQ(x.slice(0, 1, kMax, kMax).numel(), 1);
  REFUSES(IndexError, "slice: a 0-d tensor has no dim 0", scalar.slice(0, 0, 1));
}

TEST_F(BadInputs, IDX_18) {
  const Tensor x = ones({3, 1});
  EXPECT_EQ(x.squeeze(0).dim(), 2) << "as ATen: a dim of another size stays";
  EXPECT_EQ(x.squeeze(-1).dim(), 1);
  REFUSES(IndexError, "squeeze: dim out of range: -3 (expected -2 to 1)", x.squeeze(-3));
}

TEST_F(BadInputs, IDX_19) {
  const Tensor none = ones({0}), two = ones({2}), matrix = ones({2, 3}), scalar = ones({});
  REFUSES(ValueError, "item: the tensor has not one element: f32[0]", none.item());
  REFUSES(ValueError, "item: the tensor has not one element: f32[2]", two.item());
  REFUSES(IndexError, "select: index out of range: 2 in dim 0 of size 2", matrix[2]);
  REFUSES(IndexError, "select: index out of range: -3 in dim 0 of size 2", matrix[-3]);
  REFUSES(IndexError, "select: a 0-d tensor has no dim 0", scalar[0]);
  REFUSES(DTypeError, "data_ptr: wrong element type: asked for f64, the tensor is f32[2]", two.data_ptr<double>());
  REFUSES(DTypeError, "to_vector: wrong element type: asked for i64, the tensor is f32[2]", two.to_vector<int64_t>());
}

TEST_F(BadInputs, IDX_20) {
  const Tensor zero = zeros({4}), nan = tensor({1.0, kNaN}), negative = tensor({1.0, -1.0}),
               infinite = tensor({1.0, kInf}), none = zeros({0}), none_wide = zeros({2, 0});
  REFUSES(ValueError, "multinomial: the weights of row 0 sum to 0", zero.multinomial(1));
  REFUSES(ValueError, "multinomial: a weight is negative, infinite or NaN: nan at position 1", nan.multinomial(1));
  REFUSES(ValueError, "multinomial: a weight is negative, infinite or NaN: -1 at position 1", negative.multinomial(1));
  REFUSES(ValueError, "multinomial: a weight is negative, infinite or NaN: inf at position 1", infinite.multinomial(1));
  REFUSES(ValueError, "multinomial: more samples than weights, without replacement: 1 of f32[0]", none.multinomial(1));
  REFUSES(ValueError, "multinomial: more samples than weights, without replacement: 1 of f32[2, 0]",
          none_wide.multinomial(1));
  REFUSES(ValueError, "multinomial: the number of samples must be positive: 0", zero.multinomial(0));
  // A weight of 0 is never drawn, the last one neither.
  const Tensor drawn = tensor({0.0, 1.0, 0.0}).multinomial(10000, true);
  EXPECT_TRUE(drawn.eq(1).all().item<bool>());
}

}  // namespace
}  // namespace tenure::testing
