// Graphs that would hold themselves: what a node saved is written with what came of it.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <thread>
#include <utility>
#include <vector>

#include "support/nothing_left.h"

namespace tenure::testing {
namespace {

template <class F>
void nothing_stays(F f) {
  const NothingLeft nothing;
  for (int i = 0; i < 3; ++i)
    with_rc_scope([&] {
      Tensor w = ones({4}).requires_grad_();
      f(w);
    });
}

TEST(Cycles, ASavedTensorThatIsWrittenWithWhatCameOfIt) {
  nothing_stays([](const Tensor& w) {
    Tensor x = w * 1, y = x * x;
    x.mul_(y);
  });
  nothing_stays([](const Tensor& w) {
    Tensor x = w * 1;
    for (int i = 0; i < 5; ++i) {
      Tensor y = x * x;
      x.mul_(y);
    }
  });
}

TEST(Cycles, ThroughViews) {
  nothing_stays([](const Tensor& w) {
    Tensor x = w * 1, y = x * x;
    x.narrow(0, 0, 2).mul_(y.narrow(0, 0, 2));
  });
  nothing_stays([](const Tensor& w) {
    Tensor x = w * 1, v = x.narrow(0, 0, 2), y = v * v;
    x.mul_(y.sum());
  });
  nothing_stays([](const Tensor& w) {
    Tensor x = w * 1, v = x.narrow(0, 0, 2), u = x.narrow(0, 1, 2), y = v * v;
    u.mul_(y);
  });
}

TEST(Cycles, AfterABackwardThatRefusesThem) {
  nothing_stays([](const Tensor& w) {
    Tensor x = w * 1, y = x * x;
    x.mul_(y);
    EXPECT_THROW(x.sum().backward(), GradError);
  });
}

TEST(Cycles, WhoseLastHandleGoesElsewhere) {
  nothing_stays([](const Tensor& w) {
    Tensor x = w * 1, y = x * x;
    x.mul_(y);
    y = Tensor();
    std::thread([last = std::move(x)]() mutable { last = Tensor(); }).join();
    (void)ones({1});
    EXPECT_EQ(w.sum().item<double>(), 4);
  });
}

TEST(Cycles, GoBeforeTheScopeDoes) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor w = ones({4}).requires_grad_();
  const int64_t before = memory::live_tensors();
  {
    Tensor x = w * 1, y = x * x;
    x.mul_(y);
  }
  EXPECT_EQ(memory::live_tensors(), before);
}

TEST(Cycles, WhatIsSavedAfterTheWriteKeepsItsHistory) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor w = full({4}, 3.0).requires_grad_(), z, kept;
  {
    Tensor x = w * 1, y = x.detach() * 2;
    kept = x * x;  // out of date with the next line
    x.mul_(y);     // 2 · 3 · w
    z = x * x;     // saves x as it is now
  }
  const Tensor g = grad({z.sum()}, {w}, {}, true, true)[0];  // 2 · 36 · w
  EXPECT_EQ(g.to_vector<float>(), std::vector<float>(4, 216));
  const Tensor second = grad({g.sum()}, {w})[0];
  EXPECT_EQ(second.to_vector<float>(), std::vector<float>(4, 72));
}

}  // namespace
}  // namespace tenure::testing
