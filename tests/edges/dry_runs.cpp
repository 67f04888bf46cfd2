// A dry run changes nothing outside of itself.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/errors.h"
#include "tests/support/nothing_left.h"

namespace tenure {
namespace {

using testing::error_of;
using testing::NothingLeft;

size_t real_peak(const std::function<void()>& f) {
  const RcScope scope("real");
  f();
  return memory::scopes().back().peak_bytes;
}

bool plain_leaf(const Tensor& t) { return !t.requires_grad() && t.is_leaf(); }

TEST(DryRunChanges, NoGradientOutside) {
  const RcScope scope;
  const Tensor w = ones({4}, TensorOptions().requires_grad(true)), plain = ones({4});
  (w * 3).sum().backward();
  memory::dry_run([&] {
    w.set_grad(zeros({4}));
    w.set_grad(Tensor());
    EXPECT_FALSE(w.grad().defined());
  });
  EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 3));
  memory::dry_run([&] {
    (w * 2).sum().backward();
    w.set_grad(ones({4}));
    (w * w).sum().backward();
    w.grad().mul_(2);
    no_grad([&] { w.sub_(w.grad()); });
    plain.set_grad(ones({4}));
    EXPECT_TRUE(plain.grad().defined());
  });
  EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 3));
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(4, 1));
  EXPECT_FALSE(plain.grad().defined());
  memory::dry_run([&] { (w * w).sum().backward({}, false, true); });
  EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 3));
  (w * 2).sum().backward();
  EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 5));
}

TEST(DryRunChanges, NoGraphOutside) {
  const RcScope scope;
  const Tensor w = ones({4}, TensorOptions().requires_grad(true));
  const Tensor y = w * w, l = y.sum();
  memory::dry_run([&] {
    l.backward();
    EXPECT_TRUE(w.grad().defined());
  });
  memory::dry_run([&] { EXPECT_EQ(grad({l}, {w, y}).size(), 2u); });
  memory::dry_run([&] {
    y.retain_grad();
    l.backward();
    EXPECT_TRUE(y.grad().defined());
  });
  EXPECT_FALSE(w.grad().defined());
  EXPECT_EQ(y.grad_fn(), "mul");
  l.backward();
  EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 2));
  EXPECT_FALSE(y.grad().defined());
}

TEST(DryRunChanges, NoFlagOutside) {
  const RcScope scope;
  const Tensor z = ones({3}), w = ones({3}, TensorOptions().requires_grad(true)), base = ones({4});
  const Tensor view = base.narrow(0, 0, 2);
  const auto f = [&] {
    z.requires_grad_();
    (z * z).sum().backward();
    EXPECT_TRUE(z.grad().defined());
    w.requires_grad_(false);
    EXPECT_FALSE((w * w).requires_grad());
    base.requires_grad_();
  };
  memory::dry_run(f);
  EXPECT_TRUE(plain_leaf(z));
  EXPECT_TRUE(w.requires_grad());
  EXPECT_TRUE(plain_leaf(base));
  view.add_(w.narrow(0, 0, 2));  // no write to a leaf
  EXPECT_THROW(memory::dry_run([&] {
                 z.requires_grad_();
                 throw std::runtime_error("mine");
               }),
               std::runtime_error);
  EXPECT_TRUE(plain_leaf(z));
  z.requires_grad_();
  const Tensor root = z * 2;
  memory::dry_run([&] { z.requires_grad_(false); });
  root.sum().backward();
  EXPECT_EQ(z.grad().to_vector<float>(), std::vector<float>(3, 2));
}

TEST(DryRunChanges, NoFlagOfSharedTensors) {
  const RcScope scope;
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {3}, Init::ones()), frozen = vs.new_var("b", {3}, Init::ones(), false);
  const Tensor alias = w.alias();
  memory::dry_run([&] {
    vs.freeze();
    EXPECT_FALSE(w.requires_grad());
    EXPECT_FALSE((w * frozen).requires_grad());
    EXPECT_TRUE(vs.trainable_vars().empty());
    frozen.requires_grad_();
    EXPECT_TRUE((frozen * 2).requires_grad());
    // Others see what there is.
    std::thread([&] {
      EXPECT_TRUE(w.requires_grad());
      EXPECT_FALSE(frozen.requires_grad());
    }).join();
    alias.requires_grad_(false);
    w.alias().requires_grad_(false);
  });
  EXPECT_TRUE(w.requires_grad());
  EXPECT_TRUE(alias.requires_grad());
  EXPECT_FALSE(frozen.requires_grad());
  EXPECT_EQ(vs.trainable_vars().size(), 1u);
}

TEST(DryRunChanges, NoHandleThatIsDonated) {
  const RcScope scope;
  Tensor x = ones({1 << 16}), y = ones({1 << 16});
  const auto donating = [&] {
    Tensor t = exp(std::move(x));
    t = std::move(t) * 2;
    t = std::move(y) + t;
  };
  const size_t peak = memory::dry_run(donating);
  ASSERT_TRUE(x.defined());
  ASSERT_TRUE(y.defined());
  EXPECT_EQ(x.sum().item<float>(), 1 << 16);
  EXPECT_EQ(memory::dry_run([&] { memory::donate_required(donating); }), peak);
  EXPECT_EQ(real_peak(donating), peak);
  EXPECT_FALSE(x.defined());
}

TEST(DryRunChanges, NoGeneratorAndNoMode) {
  const RcScope scope;
  manual_seed(5);
  const std::vector<float> first = rand({2}).to_vector<float>();
  manual_seed(5);
  memory::dry_run([] {
    static_cast<void>(rand({2}));
    manual_seed(77);
    default_generator().set_offset(3);
    GradMode::set_enabled(false);
  });
  EXPECT_TRUE(GradMode::is_enabled());
  EXPECT_EQ(rand({2}).to_vector<float>(), first);
  std::optional<NoGradGuard> outside, inside;
  outside.emplace();
  memory::dry_run([&] {
    outside.reset();
    EXPECT_TRUE(GradMode::is_enabled());
    inside.emplace();
    GradMode::set_enabled(true);
  });
  EXPECT_TRUE(GradMode::is_enabled());
  GradMode::set_enabled(false);
  inside.reset();  // it ended with the run
  EXPECT_FALSE(GradMode::is_enabled());
  GradMode::set_enabled(true);
  std::optional<memory::DonationGuard> guard;
  memory::dry_run([&] { guard.emplace(memory::Donation::off); });
  Tensor x = ones({1 << 16});
  const uint64_t donated = memory::scopes().back().donated;
  static_cast<void>(exp(std::move(x)));
  EXPECT_EQ(memory::scopes().back().donated, donated + 1);
}

TEST(DryRunChanges, NoOptimizer) {
  const NothingLeft nothing;
  const RcScope scope;
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {1 << 16}, Init::ones());
  Adam adam(vs, {.lr = 0.5});
  const size_t bytes = memory::live_bytes();
  const auto step = [&] {
    adam.zero_grad();
    (w * w).sum().backward();
    static_cast<void>(adam.clip_grad_norm_(1e-9));
    adam.clip_grad_value_(1);
    adam.step();
  };
  const size_t peak = memory::dry_run([&] {
    step();
    adam.set_lr(7);
    adam.set_steps(9);
    EXPECT_EQ(adam.state().size(), 2u);
    EXPECT_TRUE(w.fold_grad().defined());
    adam.zero_grad();
    EXPECT_FALSE(w.grad().defined());
  });
  EXPECT_EQ(memory::live_bytes(), bytes);  // no buffer of gradients or state was made
  EXPECT_EQ(adam.lr(), 0.5);
  EXPECT_EQ(adam.steps(), 0);
  EXPECT_EQ(real_peak(step), peak);
  const std::vector<float> gradient = w.grad().to_vector<float>(), value = w.to_vector<float>();
  memory::dry_run([&] {
    step();
    w.zero_grad();
    vs.zero_grad();
    update(w, [](const Tensor& t) { t.zero_(); });
  });
  EXPECT_EQ(w.grad().to_vector<float>(), gradient);
  EXPECT_EQ(w.to_vector<float>(), value);
  EXPECT_EQ(adam.steps(), 1);
}

TEST(DryRunChanges, NoGradientOfOtherContexts) {
  const RcScope scope;
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {4}, Init::ones());
  SGD sgd(vs, {.lr = 1});
  (w * 2).sum().backward();
  Context other;
  {
    const Context::Enter enter(other);
    with_rc_scope([&] { (w * 3).sum().backward(); });
  }
  memory::dry_run([&] {
    sgd.step();
    sgd.zero_grad();
  });
  EXPECT_EQ(w.fold_grad().to_vector<float>(), std::vector<float>(4, 5));
}

TEST(DryRunChanges, NoVersionAndNoEdgeOfViews) {
  const RcScope scope;
  const Tensor w = ones({4}, TensorOptions().requires_grad(true));
  const Tensor base = w * 2, view = base.narrow(0, 0, 2), saved = base.exp(), plain = ones({4});
  base.narrow(0, 2, 2).mul_(3);  // the view's edge is out of date from here on
  memory::dry_run([&] {
    (view * 2).sum().backward();
    EXPECT_EQ(grad({(view * 2).sum()}, {view}).size(), 1u);
    no_grad([&] { plain.add_(1); });
    const Tensor v = plain.narrow(0, 0, 2);
    no_grad([&] { v.add_(1); });
    EXPECT_EQ(error_of<GradError>([&] { v.mul_(w.narrow(0, 0, 2)); }),
              "mul_: a tensor from outside the dry run is written while recording: f32[2]");
    EXPECT_TRUE((view * w.narrow(0, 0, 2)).requires_grad());
  });
  EXPECT_EQ(plain.to_vector<float>(), std::vector<float>(4, 1));
  EXPECT_FALSE(w.grad().defined());
  (view * 2).sum().backward({}, true);
  EXPECT_EQ(w.grad().to_vector<float>(), (std::vector<float>{4, 4, 0, 0}));
  plain.mul_(w);
  EXPECT_TRUE(plain.requires_grad());
}

TEST(DryRunChanges, NoHistoryOfWhatAnOpIsGiven) {
  const RcScope scope;
  const Tensor w = ones({4}, TensorOptions().requires_grad(true)), out = ones({4}), root = w * 2;
  const auto f = [&] {
    differentiable("mine", outs(out), ins(w), saves(), consts(), [](Grads& g) { g.set(0, g.out(0)); });
  };
  EXPECT_EQ(error_of<GradError>([&] { memory::dry_run(f); }), "mine: outputs[0] lies outside of the dry run: f32[4]");
  EXPECT_TRUE(plain_leaf(out));
  memory::dry_run([&] {
    root.detach_();
    EXPECT_FALSE((root * 2).requires_grad());
  });
  EXPECT_TRUE((root * 2).requires_grad());
  EXPECT_EQ(root.grad_fn(), "mul");
  root.sum().backward();
  EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 2));
}

TEST(DryRunChanges, NoCount) {
  const RcScope scope("outer");
  const Tensor kept = ones({4});
  const auto all = [] {
    const memory::ScopeStats s = memory::scopes().back();
    return std::vector<uint64_t>{s.made,    s.released_early, s.handed_off, s.escaped,
                                 s.donated, s.live_bytes,     s.peak_bytes};
  };
  const std::vector<uint64_t> before = all();
  memory::dry_run([&] {
    const Tensor big = with_rc_scope_tensor([] { return zeros({1 << 20}); });
    static_cast<void>(kept + 1);
  });
  EXPECT_EQ(all(), before);
}

}  // namespace
}  // namespace tenure
