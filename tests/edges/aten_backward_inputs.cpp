// backward and grad with the inputs named, in ATen's words.
#include <gtest/gtest.h>
#include <tenure/autograd.h>
#include <tenure/memory.h>
#include <tenure/ops.h>
#include <tenure/scope.h>

#include <optional>
#include <vector>

#include "support/errors.h"

namespace tenure {
namespace {

using testing::error_of;

class AtenBackwardInputs : public ::testing::Test {
 protected:
  RcScope scope{"backward"};
  const Tensor a = tensor({1.f, 2.f}).requires_grad_(), b = tensor({3.f, 4.f}).requires_grad_();
};

TEST_F(AtenBackwardInputs, OnlyTheInputsGetGradients) {
  const Tensor c = a * b, d = c.sum();
  const std::vector<Tensor> inputs{a, c};
  d.backward({}, true, false, inputs);
  EXPECT_EQ(a.grad().to_vector<float>(), (std::vector<float>{3, 4}));
  EXPECT_EQ(c.grad().to_vector<float>(), (std::vector<float>{1, 1})) << "no leaf, and asked for";
  EXPECT_FALSE(b.grad().defined());
  const std::vector<Tensor> twice{a, a};
  d.backward({}, std::nullopt, false, twice);
  EXPECT_EQ(a.grad().to_vector<float>(), (std::vector<float>{6, 8})) << "an input named twice counts once";
  EXPECT_FALSE(b.grad().defined());
  EXPECT_THROW(d.backward({}, false, false, b), GradError) << "what was saved is released";
}

TEST_F(AtenBackwardInputs, SeveralTensorsAtOnce) {
  autograd::backward({(a * 2).sum(), (b * a).sum()});
  EXPECT_EQ(a.grad().to_vector<float>(), (std::vector<float>{5, 6}));
  EXPECT_EQ(b.grad().to_vector<float>(), (std::vector<float>{1, 2}));
  autograd::backward({a * 2, b.sum()}, {tensor({1.f, 10.f}), Tensor()}, std::nullopt, false, {a});
  EXPECT_EQ(a.grad().to_vector<float>(), (std::vector<float>{7, 26}));
  EXPECT_EQ(b.grad().to_vector<float>(), (std::vector<float>{1, 2}));
}

TEST_F(AtenBackwardInputs, AGraphOfTheGradientAccumulatesToo) {
  const Tensor y = (a * a * a).sum();
  y.backward({}, std::nullopt, true, a);
  EXPECT_TRUE(a.grad().requires_grad());
  const Tensor second = autograd::grad({a.grad().sum()}, {a})[0];
  EXPECT_EQ(second.to_vector<float>(), (std::vector<float>{6, 12}));
  a.set_grad({});
}

TEST_F(AtenBackwardInputs, WhatIsNotReachedGetsNothing) {
  a.sum().backward({}, std::nullopt, false, b);
  EXPECT_FALSE(b.grad().defined() || a.grad().defined());
}

TEST_F(AtenBackwardInputs, SharedLeaves) {
  const SharedTensor s = share(ones({2}).requires_grad_()), t = share(ones({2}).requires_grad_());
  const Tensor alias = s;
  (alias * Tensor(t) * a).sum().backward({}, true, false, alias);
  EXPECT_EQ(s.grad().to_vector<float>(), (std::vector<float>{1, 2}));
  EXPECT_FALSE(t.grad().defined() || a.grad().defined());
}

TEST_F(AtenBackwardInputs, Refusals) {
  const Tensor y = (a * 2).sum();
  EXPECT_EQ(error_of<ValueError>([&] { (void)grad({y}, {}); }), "grad: no inputs are given");
  EXPECT_EQ(error_of<ValueError>([&] { (void)grad({a * 2}, {}, {a}); }), "grad: no inputs are given");
  EXPECT_EQ(error_of<ValueError>([&] { (void)autograd::grad({y}, {}, {}, std::nullopt, false, true); }),
            "grad: no inputs are given");
  EXPECT_EQ(error_of<ValueError>([&] { y.backward({}, std::nullopt, false, TensorList()); }),
            "backward: no inputs are given");
  EXPECT_EQ(error_of<GradError>([&] { y.backward({}, std::nullopt, false, ones({2})); }),
            "backward: an input does not require a gradient: f32[2]");
  EXPECT_EQ(error_of<ValueError>([&] {
              autograd::backward({y, y}, {Tensor()});
            }),
            "backward: as many gradients as outputs are needed: 1 for 2");
  EXPECT_EQ(error_of<GradError>([&] {
              autograd::backward({y, ones({1})});
            }),
            "backward: nothing was recorded: the tensor does not require a gradient: f32[1]");
  EXPECT_FALSE(a.grad().defined()) << "nothing was done";
  y.backward();
  EXPECT_EQ(a.grad().to_vector<float>(), (std::vector<float>{2, 2}));
}

}  // namespace
}  // namespace tenure
