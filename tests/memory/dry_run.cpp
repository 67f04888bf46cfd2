// What a function would take, without its computing anything.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include "tests/support/errors.h"

namespace tenure {
namespace {

using testing::error_of;

size_t real_peak(const std::function<void()>& f) {
  const RcScope scope("real");
  f();
  return memory::scopes().back().peak_bytes;
}

TEST(DryRun, GivesThePeakWithoutTakingIt) {
  const RcScope scope;
  const auto f = [] {
    const Tensor a = rand({1 << 20}), b = a.exp();
    const Tensor c = with_rc_scope_tensor([&] { return (a * b + 1).sum(); });
  };
  const size_t peak = real_peak(f);
  EXPECT_GT(peak, size_t{12} << 20);
  EXPECT_EQ(memory::dry_run(f), peak);
  // A hundred times what the machine has.
  const size_t much = memory::dry_run([] { const Tensor x = zeros({int64_t{1} << 41}) + 1; });
  EXPECT_EQ(much, 2 * memory::allocated_bytes(size_t{4} << 41));
}

TEST(DryRun, LeavesNothing) {
  const RcScope scope("outer");
  const Tensor x = ones({1 << 20}), w = ones({1 << 20}, TensorOptions().requires_grad(true));
  const size_t bytes = memory::live_bytes(), peak = memory::scopes().back().peak_bytes;
  const int64_t tensors = memory::live_tensors();
  memory::dry_run([&] {
    no_grad([&] { x.mul_(3).add_(rand({1 << 20})); });
    (w * x).sum().backward();
    static_cast<void>(empty({1 << 24}));
  });
  EXPECT_EQ(memory::live_bytes(), bytes);
  EXPECT_EQ(memory::live_tensors(), tensors);
  EXPECT_EQ(memory::scopes().back().peak_bytes, peak);
  EXPECT_FALSE(w.grad().defined());
  EXPECT_EQ(x.sum().item<float>(), 1 << 20);
  (w * x).sum().backward();
  memory::dry_run([&] { (w * x * 2).sum().backward(); });
  EXPECT_EQ(w.grad().sum().item<float>(), 1 << 20);
}

TEST(DryRun, TheGeneratorStands) {
  const RcScope scope;
  manual_seed(7);
  const Tensor a = rand({8});
  manual_seed(7);
  memory::dry_run([] {
    static_cast<void>(rand({100}));
    static_cast<void>(randperm(10));
    static_cast<void>(multinomial(ones({4}), 2, true));
    static_cast<void>(dropout(ones({4}), 0.5, true));
  });
  EXPECT_EQ(rand({8}).to_vector<float>(), a.to_vector<float>());
}

TEST(DryRun, ATrainingStep) {
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {256, 256}, Init::normal(0, 0.1)), b = vs.new_var("b", {256}, Init::zeros());
  Adam adam(vs, {.lr = 0.1});
  const auto step = [&] {
    adam.zero_grad();
    const Tensor x = ones({64, 256});
    (linear(x, w, b) - 1).square().mean().backward();
    static_cast<void>(adam.clip_grad_norm_(1.0));
    adam.step();
  };
  const std::vector<float> before = w.to_vector<float>();
  memory::dry_run(step);  // the first of all, before there is a gradient or a state
  EXPECT_EQ(w.to_vector<float>(), before);
  EXPECT_FALSE(w.grad().defined());
  EXPECT_EQ(adam.steps(), 0);
  with_rc_scope(step);
  const std::vector<float> after = w.to_vector<float>(), gradient = w.grad().to_vector<float>();
  const size_t dry = memory::dry_run(step);
  EXPECT_EQ(w.to_vector<float>(), after);
  EXPECT_EQ(w.grad().to_vector<float>(), gradient);
  EXPECT_EQ(adam.steps(), 1);
  EXPECT_EQ(real_peak(step), dry);
  // The same weights as without any dry run.
  VarStore other;
  const SharedTensor v = other.new_var("w", {256, 256}, Init::zeros()), c = other.new_var("b", {256}, Init::zeros());
  no_grad([&] {
    const RcScope scope;
    update(v, [&](const Tensor& t) { t.copy_(tensor(before).view({256, 256})); });
  });
  Adam twin(other, {.lr = 0.1});
  for (int i = 0; i < 2; ++i) {
    with_rc_scope([&] {
      twin.zero_grad();
      (linear(ones({64, 256}), v, c) - 1).square().mean().backward();
      static_cast<void>(twin.clip_grad_norm_(1.0));
      twin.step();
    });
  }
  EXPECT_EQ(w.to_vector<float>(), v.to_vector<float>());
}

TEST(DryRun, BudgetsOutsideDoNotBindIt) {
  const RcScope scope({.name = "request", .budget = size_t{1} << 20});
  EXPECT_EQ(memory::dry_run([] { static_cast<void>(empty({1 << 20})); }), memory::allocated_bytes(size_t{4} << 20));
  EXPECT_NE(error_of<OutOfMemoryError>([] { static_cast<void>(empty({1 << 20})); }), "");
  EXPECT_NE(error_of<OutOfMemoryError>([] {
              memory::dry_run([] {
                const RcScope inner({.name = "inner", .budget = size_t{1} << 20});
                static_cast<void>(empty({1 << 20}));
              });
            }),
            "");
  static_cast<void>(empty({1 << 10}));
}

TEST(DryRun, RefusesWhatNeedsValues) {
  const RcScope scope;
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {2}, Init::zeros());
  const auto refused = [](const char* op, const std::function<void()>& f) {
    EXPECT_EQ(error_of<ValueError>([&] { memory::dry_run(f); }),
              std::string(op) + ": values are asked for, and a dry run computes none");
  };
  refused("item", [] { static_cast<void>(ones({}).item<float>()); });
  refused("data_ptr", [] {
    const Tensor t = ones({2});
    static_cast<void>(t.data_ptr<float>());
  });
  refused("span", [] {
    const Tensor t = ones({2});
    static_cast<void>(t.span<float>());
  });
  refused("share", [] { static_cast<void>(share(ones({2}))); });
  refused("new_var", [&] { static_cast<void>(vs.new_var("v", {2}, Init::zeros())); });
  refused("masked_select", [] { static_cast<void>(masked_select(ones({2}), ones({2}, kBool))); });
  refused("save", [&] { save(vs, "never-written.safetensors"); });
  const Tensor x = ones({2}), v = ones({2}, TensorOptions().requires_grad(true));
  EXPECT_EQ(error_of<GradError>([&] { memory::dry_run([&] { x.mul_(v); }); }),
            "mul_: a tensor from outside the dry run is written while recording: f32[2]");
  EXPECT_EQ(error_of<ScopeError>([] { memory::dry_run([] { memory::dry_run([] {}); }); }),
            "dry_run: a dry run is going on already");
  EXPECT_EQ(error_of<ValueError>([] { memory::dry_run(nullptr); }), "dry_run: there is no function to run");
  EXPECT_EQ(ones({}).item<float>(), 1);  // it is over
}

TEST(DryRun, AnEscapeIsOne) {
  const RcScope scope;
  Tensor kept;
  EXPECT_THROW(memory::dry_run([&] { kept = zeros({4}); }), EscapeError);
  EXPECT_NE(error_of<StaleTensorError>([&] { static_cast<void>(kept + 1); }), "");
  EXPECT_EQ(zeros({4}).sum().item<float>(), 0);
}

}  // namespace
}  // namespace tenure
