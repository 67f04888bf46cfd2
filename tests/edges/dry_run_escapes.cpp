// What a dry run made is used in it alone, however it gets out and however the run ends.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <functional>
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

// The text of an error, without the places in it.
std::string placeless(std::string text) {
  for (size_t at; (at = text.find(" at ")) != std::string::npos;) {
    size_t end = text.find_first_of(",\n", at);
    text.erase(at, (end == std::string::npos ? text.size() : end) - at);
  }
  return text;
}
std::string escape_of(const std::function<void()>& f) {
  return placeless(error_of<EscapeError>([&] { memory::dry_run(f); }));
}

size_t real_peak(const std::function<void()>& f) {
  const RcScope scope("real");
  f();
  return memory::scopes().back().peak_bytes;
}

constexpr const char* kFix =
    "\n  return it with with_rc_scope_tensor or with_rc_scope_returning, hand_off() it, or share() it";

TEST(DryRunLeaks, HandedOffByAGuardOutside) {
  const RcScope outer("outer");
  Tensor kept, of_mid, leaf_of_mid;
  {
    RcScope mid("mid");
    of_mid = ones({2});
    const size_t bytes = memory::live_bytes();
    EXPECT_EQ(escape_of([&] {
                Tensor w = ones({4}, TensorOptions().requires_grad(true));
                (w * 2).sum().backward();
                kept = mid.hand_off(w);
                EXPECT_EQ(kept.sizes(), IntArrayRef({4}));
                EXPECT_TRUE((kept.grad() + 1).defined());
                of_mid = mid.hand_off(of_mid);
              }),
              "scope 'dry run': 1 tensor outlives it:\n  ones f32[4], 16 bytes, made, 1 handle" + std::string(kFix));
    EXPECT_FALSE(kept.defined());
    EXPECT_EQ(memory::live_bytes(), bytes);
    EXPECT_EQ(of_mid.sum().item<float>(), 2);
    of_mid = Tensor();
    // The bytes of what is given to a scope outside are no part of the peak, as in a real run.
    const auto f = [&] {
      Tensor x = mid.hand_off(ones({1 << 16}));
      const Tensor y = x + 1;
      x = Tensor();
    };
    EXPECT_EQ(memory::dry_run(f), real_peak(f));
  }
  EXPECT_THROW(static_cast<void>(kept + 1), StaleTensorError);
}

TEST(DryRunLeaks, AGradientInAHandleOutside) {
  const RcScope scope;
  const Tensor w = ones({4}, TensorOptions().requires_grad(true));
  Tensor kept;
  EXPECT_EQ(escape_of([&] {
              (w * w).sum().backward();
              kept = w.grad();
              EXPECT_TRUE((kept + 1).defined());
            }),
            "scope 'dry run': 1 tensor outlives it:\n  mul f32[4], 16 bytes, made, 1 handle" + std::string(kFix));
  EXPECT_FALSE(kept.defined());
  EXPECT_THROW(kept.sizes(), StaleTensorError);
  EXPECT_FALSE(w.grad().defined());
}

TEST(DryRunLeaks, SharedTensors) {
  const NothingLeft nothing;
  SharedTensor kept, real;
  const RcScope scope;
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {4}, Init::ones());
  EXPECT_EQ(escape_of([&] {
              (w * w).sum().backward();
              kept = w.grad();
              EXPECT_TRUE(kept.defined());
              EXPECT_TRUE((kept + 1).defined());
            }),
            "dry_run: 1 thing that it made outlives it:\n  a shared tensor, made by mul");
  EXPECT_FALSE(kept.defined());
  EXPECT_EQ(placeless(error_of<StaleTensorError>([&] { static_cast<void>(kept + 1); })),
            "alias: the shared tensor is gone: made in a dry run, and used outside of it");
  EXPECT_THROW(kept.sizes(), StaleTensorError);
  EXPECT_THROW(kept.to_vector<float>(), StaleTensorError);
  EXPECT_THROW((void)kept.grad(), StaleTensorError);
  EXPECT_THROW(kept.zero_grad(), StaleTensorError);
  EXPECT_THROW((void)kept.fold_grad(), StaleTensorError);
  EXPECT_THROW(kept.copy_in(std::vector<float>(4)), StaleTensorError);
  EXPECT_THROW(update(kept, [](const Tensor&) {}), StaleTensorError);
  EXPECT_THROW(static_cast<void>(to_string(kept)), StaleTensorError);
  const SharedTensor copy = kept;
  EXPECT_FALSE(copy.defined());
  // Another run is not the one that made it.
  EXPECT_THROW(memory::dry_run([&] { static_cast<void>(kept + 1); }), StaleTensorError);
  EXPECT_FALSE(w.grad().defined());
  // What was there before is no secret of the run.
  (w * w).sum().backward();
  memory::dry_run([&] { real = w.grad(); });
  EXPECT_EQ(real.to_vector<float>(), std::vector<float>(4, 2));
}

TEST(DryRunLeaks, Storages) {
  const NothingLeft nothing;
  const RcScope scope({.name = "request", .budget = size_t{1} << 20});
  Storage kept;
  EXPECT_EQ(escape_of([&] {
              kept = zeros({4}).storage();
              EXPECT_EQ(kept.nbytes(), 16u);
            }),
            "dry_run: 1 thing that it made outlives it:\n  a storage of 16 bytes, made by zeros");
  EXPECT_FALSE(static_cast<bool>(kept));
  EXPECT_EQ(kept.nbytes(), 0u);
  EXPECT_EQ(kept.data(), nullptr);
  EXPECT_EQ(memory::scopes().back().live_bytes, 0u);
  kept = Storage();
  EXPECT_EQ(memory::scopes().back().live_bytes, 0u);
  // One that ends on another thread: counted out at the end of the run at the latest.
  memory::dry_run([&] {
    Storage s = zeros({1 << 20}).storage();
    std::thread([gone = std::move(s)]() mutable { gone = Storage(); }).join();
  });
  EXPECT_EQ(memory::scopes().back().live_bytes, 0u);
  static_cast<void>(zeros({1 << 10}));
}

TEST(DryRunLeaks, OptimizersAndStores) {
  const RcScope scope;
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {4}, Init::ones());
  std::optional<Adam> adam;
  std::optional<VarStore> store;
  const std::string text = escape_of([&] {
    adam.emplace(vs);
    (w * w).sum().backward();
    adam->step();
    EXPECT_EQ(adam->steps(), 1);
    adam->set_lr(3);
    EXPECT_EQ(adam->lr(), 3);
  });
  EXPECT_EQ(text.substr(0, text.find(':')), "dry_run");
  EXPECT_NE(text.find("\n  an optimizer"), std::string::npos) << text;
  EXPECT_EQ(escape_of([&] { store.emplace(); }), "dry_run: 1 thing that it made outlives it:\n  a var store");
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(4, 1));
  EXPECT_EQ(placeless(error_of<StaleTensorError>([&] { adam->step(); })),
            "step: the optimizer is gone: made in a dry run, and used outside of it");
  EXPECT_THROW(adam->zero_grad(), StaleTensorError);
  EXPECT_THROW(adam->state(), StaleTensorError);
  EXPECT_THROW(adam->grad_norm(), StaleTensorError);
  EXPECT_THROW((void)store->new_var("v", {1}, Init::ones()), StaleTensorError);
  EXPECT_THROW(store->all_vars(), StaleTensorError);
  adam.reset();
  memory::dry_run([&] {
    Adam inner(vs);
    (w * w).sum().backward();
    inner.step();
  });
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(4, 1));
}

TEST(DryRunLeaks, AnExceptionWithATensorInIt) {
  const RcScope scope;
  struct Carries {
    Tensor t;
  };
  Tensor kept;
  try {
    memory::dry_run([] { throw Carries{ones({4})}; });
  } catch (const Carries& e) { kept = e.t; }
  EXPECT_FALSE(kept.defined());
  Storage storage;
  EXPECT_THROW(memory::dry_run([&] {
                 storage = ones({4}).storage();
                 throw std::runtime_error("mine");
               }),
               std::runtime_error);
  EXPECT_FALSE(static_cast<bool>(storage));
  EXPECT_NE(memory::last_escapes().find("a storage of 16 bytes"), std::string::npos);
}

TEST(DryRunScopes, AGuardOutsideEndsInIt) {
  const RcScope scope("outer");
  std::optional<RcScope> guard;
  guard.emplace("guard");
  Tensor of_guard = ones({4}), kept;
  EXPECT_EQ(error_of<ScopeError>([&] {
              memory::dry_run([&] {
                guard.reset();
                EXPECT_EQ(scope_depth(), 3);
                kept = ones({8});
              });
            }),
            "scope 'guard': ended in a dry run that began in it: it ends with that");
  EXPECT_FALSE(kept.defined());
  EXPECT_FALSE(of_guard.defined());
  EXPECT_EQ(scope_depth(), 1);
  EXPECT_EQ(ones({4}).sum().item<float>(), 4);
}

TEST(DryRunScopes, OneIsLeftOpen) {
  const RcScope scope("outer");
  std::optional<RcScope> left;
  Tensor kept;
  EXPECT_THROW(memory::dry_run([&] {
                 left.emplace("left");
                 kept = ones({4});
               }),
               Error);
  EXPECT_EQ(scope_depth(), 1);
  EXPECT_FALSE(kept.defined());
  left.reset();
  EXPECT_EQ(scope_depth(), 1);
  EXPECT_EQ(ones({4}).sum().item<float>(), 4);
}

TEST(DryRunScopes, AContextThatIsLeft) {
  const NothingLeft nothing;
  const RcScope scope("outer");
  Tensor kept;
  Context other;
  std::optional<Context::Enter> enter;
  EXPECT_THROW(memory::dry_run([&] {
                 kept = ones({4});
                 enter.emplace(other);
               }),
               ScopeError);
  enter.reset();
  EXPECT_FALSE(kept.defined());
  EXPECT_EQ(scope_depth(), 1);
  EXPECT_EQ(ones({4}).sum().item<float>(), 4);
}

TEST(DryRunScopes, AContextThatIsToEndInIt) {
  const NothingLeft nothing;
  std::thread([] {  // which stays inside to its end
    std::optional<Context> context;
    context.emplace();
    std::optional<Context::Enter> enter;
    enter.emplace(*context);
    Tensor kept;
    EXPECT_THROW(memory::dry_run([&] {
                   kept = ones({4});
                   enter.reset();
                   context.reset();
                 }),
                 ScopeError);
    EXPECT_FALSE(kept.defined());
  })
      .join();
}

TEST(DryRunScopes, APlannedPass) {
  const auto pass = [](bool dry) {
    const RcScope scope({.name = "planned", .plan = true});
    const Tensor x = ones({1 << 20});
    if (dry) memory::dry_run([&] { static_cast<void>((x + 1).exp()); });
    return (x * 2 + 1).sum().item<float>();
  };
  for (int i = 0; i < 6; ++i) EXPECT_EQ(pass(i % 2 == 1), 3 << 20);
  for (const memory::PlanStats& p : memory::plans())
    if (p.scope == "planned") { EXPECT_EQ(p.learned, 1u); }
}

TEST(DryRunScopes, InAHook) {
  const RcScope scope;
  std::vector<std::string> errors;
  memory::set_hooks({.on_make = [&](const memory::TensorEvent&) {
    errors.push_back(error_of<ScopeError>([] { memory::dry_run([] { static_cast<void>(ones({4})); }); }));
  }});
  const Tensor x = ones({4});
  memory::set_hooks({});
  EXPECT_EQ(errors, std::vector<std::string>{"ones: called from a memory hook"});
  EXPECT_EQ((x + 1).sum().item<float>(), 8);
}

}  // namespace
}  // namespace tenure
