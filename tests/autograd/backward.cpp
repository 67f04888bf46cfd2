#include <gtest/gtest.h>
#include <tenure/tenure.h>

using namespace tenure;

namespace {
std::vector<float> floats(const Tensor& t) { return t.to_vector<float>(); }
}  // namespace

TEST(Backward, AddsToLeaves) {
  with_rc_scope([] {
    Tensor x = full({3}, 2.0, TensorOptions(kFloat).requires_grad(true));
    Tensor y = (x * x + x * 3).sum();
    y.backward();
    EXPECT_EQ(floats(x.grad()), std::vector<float>(3, 7));
    (x * 2).sum().backward();
    EXPECT_EQ(floats(x.grad()), std::vector<float>(3, 9));
  });
  EXPECT_EQ(memory::live_bytes(), 0u);
}

TEST(Backward, SumsBroadcastGradientsBack) {
  with_rc_scope([] {
    Tensor x = ones({3}, TensorOptions(kFloat).requires_grad(true));
    Tensor y = ones({2, 3}) * x;
    y.sum().backward();
    EXPECT_EQ(floats(x.grad()), std::vector<float>(3, 2));
  });
}

TEST(Backward, GradientsOfGradients) {
  with_rc_scope([] {
    Tensor x = full({2}, 3.0, TensorOptions(kDouble).requires_grad(true));
    Tensor y = (x * x * x).sum();
    Tensor g = grad(y, x, {}, true, true)[0];
    EXPECT_EQ(g.to_vector<double>(), std::vector<double>(2, 27));
    Tensor gg = grad(g.sum(), x)[0];
    EXPECT_EQ(gg.to_vector<double>(), std::vector<double>(2, 18));
  });
  EXPECT_EQ(memory::live_bytes(), 0u);
}

TEST(Backward, SecondTimeIsAnError) {
  with_rc_scope([] {
    Tensor x = ones({2}, TensorOptions(kFloat).requires_grad(true));
    Tensor y = (x * x).sum();
    y.backward();
    EXPECT_THROW(y.backward(), GradError);
  });
}

TEST(Backward, WritingASavedTensorRaises) {
  with_rc_scope([] {
    Tensor x = ones({2}, TensorOptions(kFloat).requires_grad(true));
    Tensor a = x * 2;
    Tensor y = (a * a).sum();
    a.fill_(1);
    EXPECT_THROW(y.backward(), GradError);
  });
}

TEST(Backward, InPlaceThroughAView) {
  with_rc_scope([] {
    Tensor x = ones({2, 2}, TensorOptions(kFloat).requires_grad(true));
    Tensor base = x * 2;
    Tensor other = base.select(0, 0);
    Tensor row = base.select(0, 1);
    row.copy_(x.select(0, 0) * 3);
    (base * base).sum().backward();
    // base = [2 x00, 2 x01; 3 x00, 3 x01]
    EXPECT_EQ(floats(x.grad()), (std::vector<float>{26, 26, 0, 0}));
    (void)other;
  });
  EXPECT_EQ(memory::live_bytes(), 0u);
}

TEST(Backward, WritesIntoAFreshTensorThroughViews) {
  with_rc_scope([] {
    Tensor x = full({2}, 3.0, TensorOptions(kFloat).requires_grad(true));
    Tensor out = zeros({2, 2});
    Tensor first = out.select(0, 0);
    out.select(0, 0).copy_(x);
    out.select(0, 1).copy_(x * x);
    EXPECT_TRUE(out.requires_grad());
    (first.sum() + out.sum()).backward();
    EXPECT_EQ(floats(x.grad()), std::vector<float>(2, 8));
  });
  EXPECT_EQ(memory::live_bytes(), 0u);
}

TEST(Gradcheck, FindsAWrongGradient) {
  with_rc_scope([] {
    Tensor x = full({3}, 0.5, TensorOptions(kDouble).requires_grad(true));
    EXPECT_EQ(gradcheck([](const std::vector<Tensor>& in) { return in[0] * in[0]; }, {x}), "");
    EXPECT_EQ(gradgradcheck([](const std::vector<Tensor>& in) { return in[0] * in[0] * in[0]; }, {x}), "");
    const auto wrong = [](const std::vector<Tensor>& in) {
      Tensor y = no_grad([&] { return in[0] * in[0]; });
      differentiable("wrong", outs(y), ins(in[0]), saves(in[0]), consts(),
                     [](Grads& d, const Tensor& x) { d.set(0, d.out() * x); });
      return y;
    };
    EXPECT_EQ(gradcheck(wrong, {x}), "input 0, element 0: the gradient is 0.25, differences give 0.5");
  });
}
