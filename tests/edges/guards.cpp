// Guards that end elsewhere, later than their context, or in the midst of a call: they touch what they were made for.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "support/errors.h"
#include "support/nothing_left.h"

using namespace tenure;
using tenure::testing::error_of;
using tenure::testing::NothingLeft;

namespace {

// What Donation::required refuses.
bool refuses_copies() {
  const RcScope scope;
  const Tensor a = ones({4});
  Tensor b = a;
  try {
    (void)(std::move(b) + 1);
  } catch (const ValueError&) { return true; }
  return false;
}

// ---- modes

TEST(ModeGuards, OfAContextThatEndedTouchNobody) {
  std::optional<memory::DonationGuard> donation, off;
  std::optional<NoGradGuard> no_grad;
  {
    Context c;
    const Context::Enter enter(c);
    donation.emplace(memory::Donation::required);
    no_grad.emplace();
    EXPECT_TRUE(refuses_copies());
  }
  // A thread has the record of that context now.
  std::thread([&] {
    EXPECT_FALSE(refuses_copies());
    EXPECT_TRUE(GradMode::is_enabled());
    const memory::DonationGuard required(memory::Donation::required);
    const NoGradGuard none;
    donation.reset();
    no_grad.reset();
    EXPECT_TRUE(refuses_copies());
    EXPECT_FALSE(GradMode::is_enabled());
  }).join();
  EXPECT_FALSE(refuses_copies());
  EXPECT_TRUE(GradMode::is_enabled());
}

TEST(ModeGuards, EndInTheContextThatTheyWereMadeIn) {
  Context c;
  std::optional<memory::DonationGuard> donation;
  std::optional<NoGradGuard> no_grad;
  {
    const Context::Enter enter(c);
    donation.emplace(memory::Donation::required);
    no_grad.emplace();
  }
  const memory::DonationGuard mine(memory::Donation::required);
  const NoGradGuard my_no_grad;
  donation.reset();
  no_grad.reset();
  EXPECT_TRUE(refuses_copies());  // here nothing has changed
  EXPECT_FALSE(GradMode::is_enabled());
  const Context::Enter enter(c);
  EXPECT_FALSE(refuses_copies());
  EXPECT_TRUE(GradMode::is_enabled());
}

TEST(ModeGuards, AContextEnteredInsideOneHasItsOwnModes) {
  const NoGradGuard no_grad;
  Context c;
  std::optional<Context::Enter> enter(c);
  EXPECT_TRUE(GradMode::is_enabled());
  {
    const NoGradGuard inner;
    enter.reset();
    EXPECT_FALSE(GradMode::is_enabled());
  }
  EXPECT_FALSE(GradMode::is_enabled());
  enter.emplace(c);
  EXPECT_TRUE(GradMode::is_enabled());
}

TEST(ModeGuards, EndOnAnotherThread) {
  auto donation = std::make_unique<memory::DonationGuard>(memory::Donation::required);
  auto no_grad = std::make_unique<NoGradGuard>();
  std::thread([&] {
    const NoGradGuard own;
    donation.reset();
    no_grad.reset();
    EXPECT_FALSE(GradMode::is_enabled());
  }).join();
  EXPECT_TRUE(GradMode::is_enabled());
  EXPECT_FALSE(refuses_copies());
}

TEST(ModeGuards, EndOnAnotherThreadWhileTheirsIsAtWork) {
  for (int i = 0; i < 50; ++i) {
    auto no_grad = std::make_unique<NoGradGuard>();
    std::thread other([&] { no_grad.reset(); });
    {
      const RcScope scope;
      const Tensor a = ones({4}).requires_grad_();
      (void)(a * 2);
    }
    other.join();
    EXPECT_TRUE(GradMode::is_enabled());
  }
}

TEST(ModeGuards, EndOnAThreadWithoutAContext) {
  auto no_grad = std::make_unique<NoGradGuard>();
  std::thread([&] { no_grad.reset(); }).join();
  EXPECT_TRUE(GradMode::is_enabled());
}

// ---- hooks

class InAHook : public ::testing::Test {
 protected:
  ~InAHook() override { memory::set_hooks({}); }
  NothingLeft nothing_;
};

TEST_F(InAHook, AScopeLeftOpenEndsWithIt) {
  std::optional<RcScope> left;
  const RcScope outer("outer");
  const Tensor o = ones({4});
  memory::set_hooks({.on_scope_end = [&](const memory::ScopeStats& s) {
    if (s.name == "inner" && !left) left.emplace("left by the hook");
  }});
  {
    const RcScope inner("inner");
    const Tensor x = ones({2});
  }
  memory::set_hooks({});
  EXPECT_EQ(scope_depth(), 1);
  EXPECT_EQ(error_of<ScopeError>([&] { (void)(o + 1); }),
            "scope 'left by the hook': left open by a memory hook: it ended with the hook");
  left.reset();
  EXPECT_EQ(scope_depth(), 1);
  EXPECT_TRUE(o.defined());
  EXPECT_EQ((o + 1).to_vector<float>(), std::vector<float>(4, 2.f));
}

TEST_F(InAHook, ScopesLeftOpenWhileATensorIsMadeOrGoesEndWithIt) {
  for (const bool at_make : {true, false}) {
    SCOPED_TRACE(at_make);
    std::optional<RcScope> one, two;
    const auto leave = [&](const memory::TensorEvent&) {
      if (one) return;
      one.emplace("one");
      two.emplace("two");
    };
    const RcScope outer("outer");
    const Tensor o = ones({4});
    if (at_make) memory::set_hooks({.on_make = leave});
    if (!at_make) memory::set_hooks({.on_release = leave});
    EXPECT_EQ(error_of<ScopeError>([&] {
                Tensor x = o + 1;
                x = Tensor();
                x = o + 2;
              }),
              "scope 'two': left open by a memory hook: it ended with the hook\n"
              "scope 'one': left open by a memory hook: it ended with the hook");
    memory::set_hooks({});
    EXPECT_EQ(scope_depth(), 1);
    one.reset();
    two.reset();
    EXPECT_EQ(scope_depth(), 1);
    EXPECT_EQ((o + 1).to_vector<float>(), std::vector<float>(4, 2.f));
  }
}

TEST_F(InAHook, AScopeThatEndsInItIsNoError) {
  const RcScope outer("outer");
  int inner_depth = 0;
  memory::set_hooks({.on_make = [&](const memory::TensorEvent&) {
    with_rc_scope("inside the hook", [&] { inner_depth = scope_depth(); });
  }});
  const Tensor x = ones({4});
  EXPECT_EQ(inner_depth, 2);
  EXPECT_EQ((x + 1).to_vector<float>(), std::vector<float>(4, 2.f));
}

// The op that the hook was called in goes on: its result would be gone.
TEST_F(InAHook, AnOuterScopeStaysOpenUntilItsOuterOneEnds) {
  std::optional<RcScope> outermost("outermost"), scope("outer");
  memory::set_hooks({.on_make = [&](const memory::TensorEvent&) { scope.reset(); }});
  Tensor x = ones({4});
  memory::set_hooks({});
  EXPECT_EQ(error_of<ScopeError>([&] { (void)(x + 1); }),
            "scope 'outer': ended in a memory hook: it stays open until an outer one ends");
  EXPECT_EQ(scope_depth(), 2);
  EXPECT_EQ((x + 1).to_vector<float>(), std::vector<float>(4, 2.f));
  x = Tensor();
  outermost.reset();
  EXPECT_EQ(scope_depth(), 0);
  EXPECT_EQ(error_of<ScopeError>([] { with_rc_scope([] {}); }),
            "scope 'outermost': ended before the scopes inside it, which ended first");
}

TEST_F(InAHook, AContextEnteredAndNotLeftIsLeftWithIt) {
  Context other;
  std::optional<Context::Enter> enter;
  const RcScope outer("outer");
  memory::set_hooks({.on_make = [&](const memory::TensorEvent&) {
    if (!enter) enter.emplace(other);
  }});
  const Tensor x = ones({4});
  memory::set_hooks({});
  EXPECT_EQ(error_of<ScopeError>([&] { (void)(x + 1); }),
            "Context::Enter: left open by a memory hook: it ended with the hook");
  EXPECT_EQ((x + 1).to_vector<float>(), std::vector<float>(4, 2.f));
  std::thread([&] { const Context::Enter free(other); }).join();
  enter.reset();
  EXPECT_EQ((x + 1).to_vector<float>(), std::vector<float>(4, 2.f));
}

TEST_F(InAHook, TheContextOfTheOpStaysEntered) {
  Context c;
  std::optional<Context::Enter> enter;
  const auto run = [&] {
    const RcScope scope;
    memory::set_hooks({.on_make = [&](const memory::TensorEvent&) { enter.reset(); }});
    const Tensor x = ones({4});
    memory::set_hooks({});
    EXPECT_EQ(error_of<ScopeError>([&] { (void)(x + 1); }),
              "Context::Enter: ended in a callback of a call in its context: the thread stays inside");
    EXPECT_EQ((x + 1).to_vector<float>(), std::vector<float>(4, 2.f));
  };
  std::thread([&] {
    enter.emplace(c);
    run();
  }).join();
}

TEST_F(InAHook, TheContextOfTheOpEndsWhenItIsLeft) {
  auto c = std::make_unique<Context>();
  std::optional<Context::Enter> enter(*c);
  {
    std::optional<RcScope> scope("scope");
    memory::set_hooks({.on_make = [&](const memory::TensorEvent&) { c.reset(); }});
    const Tensor x = ones({4});
    memory::set_hooks({});
    EXPECT_EQ(error_of<ScopeError>([&] { (void)(x + 1); }),
              "Context: destroyed in a callback of a call in it: it ends when this thread leaves it");
    EXPECT_EQ((x + 1).to_vector<float>(), std::vector<float>(4, 2.f));
  }
  enter.reset();
}

TEST_F(InAHook, AQueuedDropWaitsForItsEnd) {
  // The tensor whose end the hook is told of is itself in the queue of foreign drops.
  memory::set_hooks({.on_release = [&](const memory::TensorEvent&) { with_rc_scope([] {}); }});
  for (int i = 0; i < 20; ++i) {
    const RcScope scope;
    Tensor t = ones({4});
    Tensor copy = t;
    std::thread([&] { copy = Tensor(); }).join();
    t = Tensor();
  }
}

// ---- other callbacks of the library

TEST(InACallback, AContextEndsWhenItIsLeft) {
  const NothingLeft nothing;
  SharedTensor w;
  with_rc_scope([&] { w = share(ones({3})); });
  const std::string text = "Context: destroyed in a callback of a call in it: it ends when this thread leaves it";
  auto c = std::make_unique<Context>();
  std::optional<Context::Enter> enter(*c);
  EXPECT_EQ(error_of<ScopeError>([&] {
              update(w, [&](const Tensor& t) {
                c.reset();
                t.fill_(2);
              });
            }),
            text);
  // The claim is over, wherever the record of the context is now.
  enter.reset();
  update(w, [](const Tensor& t) { t.fill_(3); });
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(3, 3.f));
}

TEST(InACallback, AContextEndsAfterABackwardThatEndsIt) {
  const NothingLeft nothing;
  static std::unique_ptr<Context> c;
  c = std::make_unique<Context>();
  std::optional<Context::Enter> enter(*c);
  {
    const RcScope scope;
    const Tensor x = ones({2}).requires_grad_();
    const Tensor y = no_grad([&] { return x * 2; });
    differentiable("doubled", outs(y), ins(x), saves(), consts(), [](Grads& d) {
      c.reset();
      d.set(0, d.out() * 2);
    });
    EXPECT_EQ(error_of<ScopeError>([&] { y.sum().backward(); }),
              "Context: destroyed in a callback of a call in it: it ends when this thread leaves it");
  }
  enter.reset();
}

// ---- contexts

TEST(ScopeGuards, ThatEndAfterTheirContextReadNothingOfTheNextOne) {
  std::optional<RcScope> guard;
  std::string error = error_of<ScopeError>([] {
    auto c = std::make_unique<Context>();
    std::optional<Context::Enter> enter(*c);
    with_rc_scope([&] {
      c.reset();  // its record is free
      std::thread([] {
        const RcScope scope;
        (void)ones({1});
      }).join();
    });
  });
  EXPECT_EQ(error, "no error");
  EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }), "Context: destroyed while this thread was inside");
}

TEST(EnterGuards, AThreadThatEndsLeavesWhatItEntered) {
  Context c;
  for (const bool has_its_own : {false, true}) {
    std::optional<Context::Enter> enter;
    std::thread([&] {
      if (has_its_own) (void)scope_depth(), with_rc_scope([] {});
      enter.emplace(c);
    }).join();
    std::thread([&] { EXPECT_NO_THROW(Context::Enter free(c)); }).join();
    enter.reset();
    EXPECT_EQ(error_of<ScopeError>([] { with_rc_scope([] { (void)ones({1}); }); }),
              "Context::Enter: ended on another thread than it began");
  }
}

TEST(EnterGuards, OfAContextThatEndedTouchNobody) {
  auto first = std::make_unique<Context>();
  std::optional<Context::Enter> enter(*first), again(*first);
  first.reset();
  EXPECT_THROW((void)ones({1}), ScopeError);  // it was destroyed while this thread was inside
  Context second;                             // in the same record
  const Context::Enter into(second);
  const RcScope scope("of the second");
  again.reset();
  enter.reset();
  EXPECT_EQ(scope_depth(), 1);
  EXPECT_EQ(ones({2}).to_vector<float>(), std::vector<float>(2, 1.f));
}

}  // namespace
