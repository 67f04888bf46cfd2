// What a function would take, without its computing anything.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "alloc/fail_point.h"
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
  const size_t much = memory::dry_run([] { const Tensor x = zeros({int64_t{1} << 41}), y = x + 1; });
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

TEST(DryRun, BudgetsInsideBindItAndThoseOutsideDoNot) {
  const RcScope scope({.name = "request", .budget = size_t{1} << 20});
  const auto f = [] { static_cast<void>(empty({1 << 20})); };
  const std::string needed = std::to_string(memory::allocated_bytes(size_t{4} << 20));
  EXPECT_EQ(memory::dry_run(f), memory::allocated_bytes(size_t{4} << 20));
  EXPECT_EQ(error_of<OutOfMemoryError>(f), "empty: the budget of scope 'request' does not suffice: " + needed +
                                               " bytes needed, 0 live, budget 1048576");
  EXPECT_EQ(error_of<OutOfMemoryError>([&] {
              memory::dry_run([&] {
                const RcScope inner({.name = "inner", .budget = size_t{1} << 20});
                f();
              });
            }),
            "empty: the budget of scope 'inner' does not suffice: " + needed + " bytes needed, 0 live, budget 1048576");
  // The budget outside binds again.
  static_cast<void>(empty({1 << 10}));
  EXPECT_THROW(f(), OutOfMemoryError);
}

TEST(DryRun, SizesBeyondAllSense) {
  const RcScope scope;
  EXPECT_EQ(memory::dry_run([] {}), 0u);
  EXPECT_EQ(memory::dry_run([] {
              static_cast<void>(empty({0, 5}) + ones({}));  // in the bytes of the first
            }),
            memory::allocated_bytes(0) + memory::allocated_bytes(4));
  EXPECT_EQ(error_of<OutOfMemoryError>([] { memory::dry_run([] { static_cast<void>(empty({int64_t{1} << 60})); }); }),
            "empty: a dry run counts up to 2^56 bytes at once: 4611686018427387904 more are needed");
  EXPECT_EQ(error_of<OutOfMemoryError>([] {
              memory::dry_run([] {
                std::vector<Tensor> all;
                for (int i = 0; i < 1 << 20; ++i) all.push_back(empty({int64_t{1} << 53}, kByte));
              });
            }),
            "empty: a dry run counts up to 2^56 bytes at once: 9007199254740992 more are needed");
  EXPECT_THROW(memory::dry_run([] { static_cast<void>(empty({-1})); }), ShapeError);
  EXPECT_THROW(memory::dry_run([] { static_cast<void>(ones({2}) + ones({3})); }), ShapeError);
}

TEST(DryRun, WhatIsThrownInItLeavesNothing) {
  const RcScope scope("outer");
  const Tensor x = ones({4});
  const size_t bytes = memory::live_bytes();
  const int64_t tensors = memory::live_tensors();
  EXPECT_EQ(error_of<std::runtime_error>([&] {
              memory::dry_run([&] {
                const RcScope inner("inner");
                const Tensor y = x + rand({1 << 20, 4});
                throw std::runtime_error("mine");
              });
            }),
            "mine");
  EXPECT_EQ(memory::live_bytes(), bytes);
  EXPECT_EQ(memory::live_tensors(), tensors);
  EXPECT_EQ((x + 1).sum().item<float>(), 8);
}

TEST(DryRun, EachOfItsOwnAllocationsFails) {
  const RcScope scope;
  const auto f = [] { static_cast<void>(ones({4}) + 1); };
  int failed = 0;
  for (bool fired = true; fired;) {
    ASSERT_LT(++failed, 100);
    core::FailPointScope fail(failed);
    const std::string error = error_of<OutOfMemoryError>([&] { memory::dry_run(f); });
    fired = core::FailPoint::fired();
    if (failed == 1) { EXPECT_EQ(error, "dry_run: no address space is left for a dry run"); }
    EXPECT_EQ(fired, error != "no error") << failed;
  }
  EXPECT_EQ((ones({4}) + 1).sum().item<float>(), 8);
}

TEST(DryRun, NobodyIsToldOfIt) {
  const RcScope scope;
  Tensor before = ones({4}), out;
  std::vector<std::string> told;
  memory::set_hooks({.on_make = [&](const memory::TensorEvent& e) { told.push_back(std::string("made ") + e.op); },
                     .on_release = [&](const memory::TensorEvent& e) { told.push_back(std::string("gone ") + e.op); },
                     .on_scope_end = [&](const memory::ScopeStats& s) { told.push_back("end " + s.name); }});
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {4}, Init::zeros());
  memory::dry_run([&] {
    const Tensor view = before.narrow(0, 0, 2), alias = w.alias();
    static_cast<void>(view + alias.narrow(0, 0, 2));
    before = Tensor();
  });
  memory::set_hooks({});
  EXPECT_EQ(told, std::vector<std::string>{"gone ones"});
}

TEST(DryRun, WhatAGraphOutsideSavedIsInDate) {
  const RcScope scope;
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {4}, Init::ones());
  SGD sgd(vs, {.lr = 1});
  const Tensor x = ones({4}), y = (w * x).square().sum();
  memory::dry_run([&] {
    no_grad([&] { x.mul_(3).zero_(); });
    (w * 2).sum().backward();
    sgd.step();
  });
  y.backward();
  EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 2));
}

TEST(DryRun, OtherThreadsAndContextsCompute) {
  const RcScope scope;
  float there = 0, other = 0;
  memory::dry_run([&] {
    std::thread([&] { with_rc_scope([&] { there = ones({3}).sum().item<float>(); }); }).join();
    Context context;
    const Context::Enter enter(context);
    with_rc_scope([&] { other = ones({5}).sum().item<float>(); });
  });
  EXPECT_EQ(there, 3);
  EXPECT_EQ(other, 5);
}

TEST(DryRun, GradientsOfManyLeavesOutsideGo) {
  const RcScope scope;
  std::vector<Tensor> leaves;
  for (int i = 0; i < 100; ++i) leaves.push_back(ones({2}, TensorOptions().requires_grad(true)));
  const int64_t tensors = memory::live_tensors();
  memory::dry_run([&] {
    Tensor sum = zeros({2});
    for (const Tensor& leaf : leaves) sum = sum + leaf * leaf;
    sum.sum().backward({}, false, true);
  });
  for (const Tensor& leaf : leaves) EXPECT_FALSE(leaf.grad().defined());
  EXPECT_EQ(memory::live_tensors(), tensors);
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
  refused("to_vector", [] { static_cast<void>(ones({2}).to_vector<float>()); });
  refused("to_string", [] { static_cast<void>(to_string(ones({2}))); });
  refused("equal", [] { static_cast<void>(equal(ones({2}), ones({2}))); });
  refused("allclose", [] { static_cast<void>(allclose(ones({2}), ones({2}))); });
  refused("one_hot", [] { static_cast<void>(one_hot(ones({2}, kLong), -1)); });
  refused("new_var_copy", [&] { static_cast<void>(vs.new_var_copy("c", ones({2}))); });
  refused("to_vector", [&] { static_cast<void>(w.to_vector<float>()); });
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
  EXPECT_THROW(static_cast<void>(kept + 1), StaleTensorError);
  EXPECT_EQ(zeros({4}).sum().item<float>(), 0);
}

}  // namespace
}  // namespace tenure
