// Losses.
#include "tenure/ops/loss.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;

// The loss of each row of logits [N, C].
Plain losses(const Plain& x, const Plain& target) {
  Plain y{target.sizes, {}};
  const auto classes = static_cast<size_t>(x.sizes[1]);
  for (size_t r = 0; r < target.v.size(); ++r) {
    double sum = 0;
    for (size_t i = 0; i < classes; ++i) sum += std::exp(x[r * classes + i]);
    y.v.push_back(std::log(sum) - x[r * classes + static_cast<size_t>(target[r])]);
  }
  return y;
}
Plain mean_of(const Plain& p) {
  double s = 0;
  for (const Number& v : p.v) s += v.real();
  return {{}, {s / static_cast<double>(p.v.size())}};
}

const bool loss_rows = add_rows({
    {.name = "cross_entropy",
     .op = on2([](C x, C t) { return cross_entropy(x, t); }),
     .reference_tensors = [](const Plains& in) { return Plains{mean_of(losses(in[0], in[1]))}; },
     .domains = {{-1, 1}, {0, 3}},
     .dtypes = kFloats,
     .fixed = {{1, kLong}},
     .gives = {Gives::same},
     .shapes = {{{3, 4}, {3}}, {{65, 131}, {65}}, {{1, 4}, {1}}},
     .ulps = 8,
     .whole_scale = true},
    {.name = "cross_entropy, none",
     .op = on2([](C x, C t) { return cross_entropy(x, t, {}, Reduction::None); }),
     .reference_tensors = [](const Plains& in) { return Plains{losses(in[0], in[1])}; },
     .domains = {{-1, 1}, {0, 3}},
     .dtypes = kFloats,
     .fixed = {{1, kLong}},
     .gives = {Gives::same},
     .shapes = {{{3, 4}, {3}}, {{0, 4}, {0}}},
     .ulps = 8,
     .whole_scale = true},
    {.name = "mse_loss",
     .op = on2([](C x, C t) { return mse_loss(x, t); }),
     .reference_tensors =
         [](const Plains& in) {
           Plain y = in[0];
           for (size_t i = 0; i < y.v.size(); ++i) y.v[i] = (in[0].v[i] - in[1].v[i]) * (in[0].v[i] - in[1].v[i]);
           return Plains{mean_of(y)};
         },
     .dtypes = kFloats,
     .gives = {Gives::same},
     .shapes = {{{3, 4}, {3, 4}}},
     .ulps = 16},
});

Tensor class_leaf(const Sizes& sizes, uint64_t seed) {
  return make(draw(sizes, {-2, 2}, kDouble, seed), kDouble).requires_grad_();
}

TEST(CrossEntropy, ReductionsIgnoringAndWeights) {
  with_rc_scope([] {
    const Tensor x = class_leaf({4, 3}, 1), target = tensor({0, 2, 1, 2}).to(kLong),
                 ignoring = tensor({0, -100, 1, -100}).to(kLong);
    const Plain each = losses(plain(x), plain(target));
    const auto item = [](C t) { return t.item<double>(); };
    EXPECT_NEAR(item(cross_entropy(x, target, {}, Reduction::Sum)), each[0] + each[1] + each[2] + each[3], 1e-12);
    EXPECT_NEAR(item(cross_entropy(x, ignoring)), (each[0] + each[2]) / 2, 1e-12);
    EXPECT_NEAR(item(cross_entropy(x, ignoring, {}, Reduction::Sum)), each[0] + each[2], 1e-12);
    const Plain none = plain(cross_entropy(x, ignoring, {}, Reduction::None));
    EXPECT_EQ(none[1], 0);
    EXPECT_EQ(none[3], 0);
    const Tensor weight = tensor({0.5, 2.0, 3.0}).to(kDouble);
    EXPECT_NEAR(item(cross_entropy(x, target, weight)), (0.5 * each[0] + 3 * each[1] + 2 * each[2] + 3 * each[3]) / 8.5,
                1e-12);
    EXPECT_NEAR(item(cross_entropy(x, ignoring, weight)), (0.5 * each[0] + 2 * each[2]) / 2.5, 1e-12);
    for (int64_t reduction : {Reduction::None, Reduction::Mean, Reduction::Sum})
      for (C w : {Tensor(), weight}) {
        const auto f = [&](const Tensors& in) { return cross_entropy(in[0], ignoring, w, reduction); };
        EXPECT_EQ(gradcheck(f, {x}), "") << reduction;
        EXPECT_EQ(gradgradcheck(f, {x}), "") << reduction;
      }
  });
}

TEST(CrossEntropy, OneRowAndMoreDims) {
  with_rc_scope([] {
    const Tensor x = class_leaf({2, 3, 2, 2}, 1), target = tensor({0, 2, 1, 2, 1, 1, 0, 2}).to(kLong).view({2, 2, 2});
    const Tensor flat = x.permute({0, 2, 3, 1}).reshape({8, 3});
    EXPECT_TRUE(cross_entropy(x, target).allclose(cross_entropy(flat, target.view({8})), 1e-13));
    EXPECT_TRUE(cross_entropy(x, target, {}, Reduction::None)
                    .view({8})
                    .allclose(cross_entropy(flat, target.view({8}), {}, Reduction::None), 1e-13));
    const auto f = [&](const Tensors& in) { return cross_entropy(in[0], target, {}, Reduction::None); };
    EXPECT_EQ(gradcheck(f, {x}), "");
    EXPECT_EQ(gradgradcheck(f, {x}), "");
    const Tensor one = class_leaf({3}, 2), label = tensor({1}).to(kLong).view({});
    EXPECT_TRUE(cross_entropy(one, label).allclose(cross_entropy(one.view({1, 3}), label.view({1})), 1e-14));
    EXPECT_EQ(gradcheck([&](const Tensors& in) { return cross_entropy(in[0], label); }, {one}), "");
  });
}

TEST(CrossEntropy, AllIgnored) {
  with_rc_scope([] {
    const Tensor x = class_leaf({2, 3}, 1), target = full({2}, -100, kLong);
    const Tensor y = cross_entropy(x, target);
    EXPECT_TRUE(std::isnan(y.item<double>()));
    y.backward();
    EXPECT_EQ(x.grad().to_vector<double>(), std::vector<double>(6, 0.0));
    EXPECT_EQ(cross_entropy(x, target, {}, Reduction::Sum).item<double>(), 0);
  });
}

TEST(CrossEntropy, Errors) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 3});
    const Tensor bad = tensor({1, 3}).to(kLong), negative = tensor({-1, 0}).to(kLong);
    EXPECT_EQ(error_of<IndexError>([&] { (void)cross_entropy(x, bad); }),
              "cross_entropy: target out of range: 3 at [1] (3 classes)");
    EXPECT_EQ(error_of<IndexError>([&] { (void)cross_entropy(x, negative); }),
              "cross_entropy: target out of range: -1 at [0] (3 classes)");
    EXPECT_EQ(error_of<IndexError>([&] {
                (void)cross_entropy(zeros({1, 3, 2}), tensor({0, 7}).to(kLong).view({1, 2}));
              }),
              "cross_entropy: target out of range: 7 at [0, 1] (3 classes)");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)cross_entropy(x, zeros({3}, kLong)); }),
              "cross_entropy: target does not fit: logits are f32[2, 3], target is i64[3] (expected [2])");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)cross_entropy(x, zeros({2}, kLong), zeros({2})); }),
              "cross_entropy: weight does not fit: logits are f32[2, 3], weight is f32[2]");
    // SHP-18, SHP-19.
    EXPECT_EQ(error_of<DTypeError>([&] { (void)cross_entropy(x, zeros({2})); }),
              "cross_entropy: target must be i64: it is f32[2]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)cross_entropy(x, zeros({2}, kLong), {}, 3046875451); }),
              "cross_entropy: reduction must be None, Mean or Sum (0, 1, 2): 3046875451");
  });
}

// One buffer of the logits' size in the backward pass, and none in the forward one.
TEST(CrossEntropy, MakesNoProbabilities) {
  with_rc_scope([] {
    const Tensor x = zeros({256, 1024}).requires_grad_(), target = zeros({256}, kLong);
    memory::reset_peak();
    const size_t before = memory::live_bytes();
    const Tensor y = cross_entropy(x, target);
    EXPECT_LT(memory::peak_bytes() - before, size_t{16384});
    y.backward();
    EXPECT_LT(memory::peak_bytes() - before, x.nbytes() + 65536);
  });
}

// Rows that lie last already, though not as the last dim, are the operand's own bytes.
TEST(Loss, ItsGradientIsNotWrittenIntoLogitsWithALastDimOfOne) {
  with_rc_scope([] {
    Tensor logits = rand({3, 4, 1}, kDouble).requires_grad_();
    const Tensor before = logits.detach().clone();
    const Tensor target = tensor({0, 3, 1}).reshape({3, 1});
    cross_entropy(logits, target).backward();
    EXPECT_TRUE(equal(logits.detach(), before));
    EXPECT_TRUE(allclose(logits.grad(), (softmax(before, 1) - one_hot(target, 4).transpose(1, 2).to(kDouble)) / 3.0));
  });
}

TEST(Softmax, DoesNotWriteIntoAnOperandWithALastDimOfOne) {
  with_rc_scope([] {
    Tensor x = rand({5, 5, 1}).requires_grad_();
    const Tensor before = x.detach().clone(), g = rand({5, 5, 1}), given = g.clone();
    for (const bool log : {false, true}) {
      const Tensor y = log ? log_softmax(x, -2) : softmax(x, -2);
      EXPECT_FALSE(y.is_alias_of(x));
      EXPECT_TRUE(equal(x.detach(), before));
      y.backward(g);
      EXPECT_TRUE(equal(g, given));
      EXPECT_TRUE(allclose(y.detach().squeeze(-1),
                           log ? log_softmax(before.squeeze(-1), -1) : softmax(before.squeeze(-1), -1)));
    }
  });
}

}  // namespace
}  // namespace tenure::testing
