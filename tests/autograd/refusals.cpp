// What autograd refuses, and says.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include "support/errors.h"

using namespace tenure;
using tenure::testing::error_of;

TEST(Refusals, Grad) {
  with_rc_scope([] {
    const Tensor x = ones({2}).requires_grad_(), y = ones({2}).requires_grad_(), plain = ones({2});
    const Tensor out = (x * 2).sum();
    EXPECT_EQ(error_of<GradError>([&] { (void)grad({out}, {plain}); }),
              "grad: an input does not require a gradient: f32[2]");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)grad({out}, {x}, {out, out});
              }),
              "grad: as many gradients as outputs are needed: 2 for 1");
    EXPECT_EQ(error_of<GradError>([&] {
                (void)grad({out}, {x, y});
              }),
              "grad: the outputs do not depend on input 1: f32[2]; pass allow_unused for an empty handle instead");
    (x * 2).sum().backward();
    EXPECT_EQ(x.grad().sum().item<float>(), 4);
  });
}

TEST(Refusals, WritesThroughViewsWhileRecording) {
  with_rc_scope([] {
    const Tensor leaf = ones({2, 2}).requires_grad_();
    EXPECT_EQ(error_of<GradError>([&] { leaf[0].fill_(1); }),
              "fill_: a view of a leaf that requires a gradient is written outside no_grad: f32[2]");
    const Tensor z = zeros({2}, kComplexFloat) * leaf[0];
    EXPECT_EQ(error_of<GradError>([&] { view_as_real(z).fill_(1); }),
              "fill_: a view of another dtype is written while recording: f32[2, 2] of complex64");
    const Tensor base = leaf * 1;
    const Tensor quiet = [&] {
      NoGradGuard guard;
      return base[0];
    }();
    quiet.requires_grad_();
    EXPECT_EQ(error_of<GradError>([&] { quiet.fill_(1); }),
              "fill_: a leaf that requires a gradient is written outside no_grad: f32[2]");
    EXPECT_EQ(leaf.sum().item<float>(), 4);
  });
}
