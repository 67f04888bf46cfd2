// Rule 8: any thread may hold a handle, only the owner may use it.
#include <atomic>
#include <memory>
#include <optional>

#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

TEST(Rule08Threads, HandlesMayBeCopiedMovedAndDestroyedAnywhere) {
  const NothingLeft nothing;
  with_rc_scope([] {
    Tensor t = full({1}, 3);
    on_another_thread([&] {
      std::vector<Tensor> copies(100, t);
      Tensor moved = std::move(copies[3]);
      EXPECT_TRUE(moved.is_same(t));
      EXPECT_TRUE(t.defined());
    });
    EXPECT_EQ(t.item<float>(), 3);
    EXPECT_EQ(for_testing::get_refcount(t), 1);
  });
}

TEST(Rule08Threads, UsingElsewhereNamesShare) {
  with_rc_scope([] {
    const Tensor t = ones({1});
    on_another_thread([&] {
      RcScope scope;
      EXPECT_TRUE(contains(text_of<StaleTensorError>([&] { (void)(t + 1); }), "share() it to use it here"));
      EXPECT_TRUE(contains(text_of<StaleTensorError>([&] { (void)t.to_vector<float>(); }), "share()"));
      EXPECT_TRUE(contains(text_of<StaleTensorError>([&] { (void)t.fill_(1); }), "share()"));
    });
  });
}

TEST(Rule08Threads, AScopeEndsWhileAThreadCopiesItsHandles) {
  const NothingLeft nothing;
  for (int round = 0; round < 30; ++round) {
    std::vector<Tensor> handles;
    std::atomic<bool> ready{false}, stop{false};
    std::thread copier;
    try {
      with_rc_scope([&] {
        for (int i = 0; i < 50; ++i) handles.push_back(full({1}, i));
        copier = std::thread([&] {
          ready = true;
          while (!stop) {
            std::vector<Tensor> copies = handles;
            std::vector<Tensor> again = copies;
            copies.clear();
          }
        });
        while (!ready) std::this_thread::yield();
      });
      ADD_FAILURE() << "handles are alive: the scope reports them";
    } catch (const EscapeError& e) { EXPECT_TRUE(contains(e.what(), "50 tensors outlive it")) << e.what(); }
    for (int i = 0; i < 50; ++i) with_rc_scope([] { (void)ones({1}); });
    stop = true;
    copier.join();
    for (const Tensor& t : handles) EXPECT_THROW((void)t.numel(), StaleTensorError);
  }
}

TEST(Rule08Threads, TwoThreadsInsideOneContextIsAnError) {
  Context context;
  std::atomic<int> at{0};
  std::thread first([&] {
    Context::Enter enter(context);
    at = 1;
    while (at != 2) std::this_thread::yield();
  });
  while (at != 1) std::this_thread::yield();
  EXPECT_EQ(error_of<ScopeError>([&] { Context::Enter enter(context); }),
            "Context::Enter: another thread is inside this context");
  at = 2;
  first.join();
  Context::Enter enter(context);
}

TEST(Rule08Threads, AContextMovesBetweenThreads) {
  const NothingLeft nothing;
  Context context;
  std::optional<RcScope> scope;
  Tensor t;
  on_another_thread([&] {
    Context::Enter enter(context);
    scope.emplace("request");
    t = full({1}, 4);
  });
  on_another_thread([&] {
    Context::Enter enter(context);
    EXPECT_EQ(t.item<float>(), 4);
    t = t + 1;
  });
  EXPECT_THROW((void)t.numel(), StaleTensorError);
  Context::Enter enter(context);
  EXPECT_EQ(t.item<float>(), 5);
  t = Tensor();
  scope.reset();
  EXPECT_EQ(memory::last_escapes(), "");
}

TEST(Rule08Threads, EnteringNests) {
  Context a, b;
  RcScope own("own");
  Tensor mine = ones({1});
  {
    Context::Enter in_a(a);
    EXPECT_EQ(scope_depth(), 0);
    RcScope scope_a("a");
    Tensor of_a = full({1}, 2);
    {
      Context::Enter in_b(b);
      EXPECT_EQ(scope_depth(), 0);
      {
        Context::Enter a_again(a);
        EXPECT_EQ(of_a.item<float>(), 2);
      }
      EXPECT_EQ(scope_depth(), 0);
      EXPECT_THROW((void)of_a.numel(), StaleTensorError);
    }
    EXPECT_EQ(of_a.item<float>(), 2);
  }
  EXPECT_EQ(mine.item<float>(), 1);
}

TEST(Rule08Threads, GuardsOfContextsEndedOutOfOrder) {
  Context a, b;
  std::optional<Context::Enter> in_a, in_b;
  in_a.emplace(a);
  in_b.emplace(b);
  in_a.reset();  // b stays current
  RcScope of_b("b");
  EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }), "Context::Enter: ended before the guards that began later");
  EXPECT_EQ(ones({1}).item<float>(), 1);
  on_another_thread([&] { Context::Enter free_again(a); });
  on_another_thread([&] { EXPECT_THROW(Context::Enter still_inside(b), ScopeError); });
}

TEST(Rule08Threads, AGuardOfAContextEndedElsewhere) {
  auto context = std::make_unique<Context>();
  std::optional<Context::Enter> enter;
  enter.emplace(*context);
  on_another_thread([&] {
    RcScope scope;
    enter.reset();
    EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }), "Context::Enter: ended on another thread than it began");
  });
  // No guard takes this thread out: the end of the context does, and says so.
  std::optional<RcScope> scope;
  context.reset();
  scope.emplace();
  EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }), "Context: destroyed while this thread was inside");
}

TEST(Rule08Threads, AContextDestroyedWhileInside) {
  const NothingLeft nothing;
  RcScope own("own");
  auto context = std::make_unique<Context>();
  std::optional<Context::Enter> enter;
  enter.emplace(*context);
  std::optional<RcScope> scope;
  scope.emplace("of the context");
  Tensor t = ones({1});
  context.reset();
  EXPECT_FALSE(t.defined());
  EXPECT_EQ(scope_depth(), 1);  // in this thread's own context again
  EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }), "Context: destroyed while this thread was inside");
  scope.reset();  // its scope is gone
  enter.reset();  // and so is its context
  EXPECT_EQ(full({1}, 7).item<float>(), 7);
}

TEST(Rule08Threads, AContextDestroyedWhileAnotherThreadIsInside) {
  const NothingLeft nothing;
  auto context = std::make_unique<Context>();
  std::atomic<int> at{0};
  std::thread other([&] {
    Context::Enter enter(*context);
    RcScope scope("other");
    Tensor t = full({1}, 6);
    at = 1;
    while (at != 2) std::this_thread::yield();
    EXPECT_EQ(t.item<float>(), 6);  // the context ends when its thread leaves it
  });
  while (at != 1) std::this_thread::yield();
  context.reset();
  with_rc_scope([] {
    EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }),
              "Context: destroyed while another thread was inside: it ends when that thread leaves");
  });
  at = 2;
  other.join();
}

TEST(Rule08Threads, TheNextThreadBeginsAfresh) {
  on_another_thread([] {
    RcScope scope("left behind");
    GradMode::set_enabled(false);
    static Tensor kept;
    kept = ones({1});
  });
  on_another_thread([] {
    const std::string told = memory::last_escapes();  // what nobody was told
    EXPECT_NE(told.find("scope 'left behind': 1 tensor outlives it"), std::string::npos) << told;
    EXPECT_EQ(memory::last_escapes(), "");
    EXPECT_TRUE(GradMode::is_enabled());
    EXPECT_EQ(scope_depth(), 0);
    RcScope scope;
    EXPECT_EQ(ones({1}).item<float>(), 1);  // nothing is pending
  });
}
