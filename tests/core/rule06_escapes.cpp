// Rule 6: what types cannot see is seen at scope end.
#include <atomic>
#include <coroutine>
#include <functional>
#include <optional>
#include <stdexcept>

#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

namespace {

// What a scope that runs f reports.
std::string escape_of(const std::function<void()>& f) {
  return text_of<EscapeError>([&] { with_rc_scope("step", [&] { f(); }); });
}

std::string next_line(const std::string& here) {
  const size_t colon = here.find(':');
  return here.substr(0, colon + 1) + std::to_string(std::stoi(here.substr(colon + 1)) + 1);
}

struct EscapingLayer {
  Tensor cache;
};

}  // namespace

TEST(Rule06Escapes, AssignmentToAnOuterVariable) {
  const NothingLeft nothing;
  Tensor outer;
  std::string line;
  const auto leak = [&] {
    line = HERE;
    outer = ones({2, 3});
  };
  const std::string text = escape_of(leak);
  EXPECT_EQ(
      text,
      "scope 'step': 1 tensor outlives it:\n  ones f32[2, 3], 24 bytes, made at " + next_line(line) +
          ", 1 handle\n  return it with with_rc_scope_tensor or with_rc_scope_returning, hand_off() it, or share() "
          "it");
  EXPECT_FALSE(outer.defined());
}

TEST(Rule06Escapes, PushIntoAnOuterContainer) {
  const NothingLeft nothing;
  std::vector<Tensor> losses;
  const std::string text = escape_of([&] {
    for (int i = 0; i < 3; ++i) losses.push_back(full({1}, 1.5));
  });
  EXPECT_TRUE(contains(text, "scope 'step': 3 tensors outlive it:")) << text;
  EXPECT_TRUE(contains(text, "full f32[1], 4 bytes, made at rule06_escapes.cpp:")) << text;
}

TEST(Rule06Escapes, CaptureInAnOuterFunction) {
  std::function<int64_t()> f;
  const std::string text = escape_of([&] {
    Tensor t = ones({7});
    f = [t] { return t.numel(); };
  });
  EXPECT_TRUE(contains(text, "ones f32[7], 28 bytes")) << text;
  EXPECT_THROW((void)f(), StaleTensorError);
}

TEST(Rule06Escapes, AStatic) {
  static Tensor kept;
  EXPECT_TRUE(contains(escape_of([] { kept = ones({3}); }), "ones f32[3], 12 bytes"));
}

TEST(Rule06Escapes, AMember) {
  EscapingLayer layer;
  EXPECT_TRUE(contains(escape_of([&] { layer.cache = ones({4}); }), "ones f32[4], 16 bytes"));
}

TEST(Rule06Escapes, AThreadsArgument) {
  std::thread thread;
  std::atomic<bool> go{false};
  const std::string text = escape_of([&] {
    thread = std::thread(
        [&go](Tensor t) {
          while (!go) std::this_thread::yield();
          EXPECT_THROW((void)t.numel(), StaleTensorError);
        },
        ones({5}));
  });
  EXPECT_TRUE(contains(text, "ones f32[5], 20 bytes")) << text;
  go = true;
  thread.join();
}

TEST(Rule06Escapes, ASpanIsAHandle) {
  std::optional<Span<float>> span;
  EXPECT_TRUE(contains(escape_of([&] {
                         Tensor t = ones({6});
                         span.emplace(t.span<float>());
                       }),
                       "ones f32[6], 24 bytes"));
}

TEST(Rule06Escapes, OneErrorListsAll) {
  Tensor a, b;
  const std::string text = escape_of([&] {
    a = ones({2});
    b = a * 2;
    Tensor fine = b * 2;
  });
  EXPECT_TRUE(contains(text, "2 tensors outlive it:"));
  EXPECT_TRUE(contains(text, "\n  mul f32[2], 8 bytes"));
  EXPECT_TRUE(contains(text, "\n  ones f32[2], 8 bytes"));
}

// A report is bounded, however many there are.
TEST(Rule06Escapes, OneErrorNamesTheFirstOfMany) {
  const NothingLeft nothing;
  constexpr size_t kMany = 100000;
  std::vector<Tensor> kept;
  kept.reserve(kMany);
  const std::string text = escape_of([&] {
    for (size_t i = 0; i < kMany; ++i) kept.push_back(full({1}, 1.5));
  });
  EXPECT_EQ(text.substr(0, 40), "scope 'step': 100000 tensors outlive it:");
  size_t named = 0;
  for (size_t at = 0; (at = text.find("\n  full f32[1], 4 bytes, made at ", at)) != std::string::npos; ++at) ++named;
  EXPECT_EQ(named, 20u);
  EXPECT_TRUE(contains(text, ", 1 handle\n  and 99980 more\n  return it with")) << text;
  EXPECT_LT(text.size(), 3000u);
  EXPECT_LT(memory::last_escapes().size(), 3000u);
  EXPECT_THROW((void)kept[0].numel(), StaleTensorError);
  EXPECT_THROW((void)kept[kMany - 1].numel(), StaleTensorError);
}

TEST(Rule06Escapes, EveryCallbackFormThrows) {
  with_rc_scope([] {
    Tensor out;
    EXPECT_THROW(with_rc_scope([&] { out = ones({1}); }), EscapeError);
    EXPECT_THROW((void)with_rc_scope_tensor([&] {
                   out = ones({1});
                   return ones({1});
                 }),
                 EscapeError);
    EXPECT_THROW((void)with_rc_scope_tensors([&] {
                   out = ones({1});
                   return std::vector<Tensor>{};
                 }),
                 EscapeError);
    EXPECT_THROW((void)with_rc_scope_returning([&] {
                   out = ones({1});
                   return std::pair(ones({1}), 1);
                 }),
                 EscapeError);
  });
}

TEST(Rule06Escapes, TheBodysExceptionWins) {
  with_rc_scope([] {
    Tensor out;
    const auto escape_and_throw = [&](int size) -> Tensor {
      out = ones({size});
      throw std::runtime_error("body");
    };
    EXPECT_THROW(with_rc_scope([&] { (void)escape_and_throw(11); }), std::runtime_error);
    EXPECT_TRUE(contains(memory::last_escapes(), "f32[11]"));
    EXPECT_THROW((void)with_rc_scope_tensor([&] { return escape_and_throw(12); }), std::runtime_error);
    EXPECT_TRUE(contains(memory::last_escapes(), "f32[12]"));
    EXPECT_THROW((void)with_rc_scope_tensors([&] { return std::vector<Tensor>{escape_and_throw(13)}; }),
                 std::runtime_error);
    EXPECT_TRUE(contains(memory::last_escapes(), "f32[13]"));
    EXPECT_THROW((void)with_rc_scope_returning([&] { return std::pair(escape_and_throw(14), 1); }), std::runtime_error);
    EXPECT_TRUE(contains(memory::last_escapes(), "f32[14]"));
    const auto guard = [&] {
      RcScope scope("guard");
      (void)escape_and_throw(15);
    };
    EXPECT_THROW(guard(), std::runtime_error);
    EXPECT_TRUE(contains(memory::last_escapes(), "scope 'guard': 1 tensor outlives it"));
    EXPECT_EQ(ones({1}).item<float>(), 1);  // nothing is pending
  });
}

TEST(Rule06Escapes, ListsOfAllScopesThatOneExceptionEnds) {
  Tensor a, b;
  const auto nested = [&] {
    RcScope outer("outer");
    a = ones({21});
    RcScope inner("inner");
    b = ones({22});
    throw std::runtime_error("body");
  };
  EXPECT_THROW(nested(), std::runtime_error);
  EXPECT_TRUE(contains(memory::last_escapes(), "f32[21]")) << memory::last_escapes();
  EXPECT_TRUE(contains(memory::last_escapes(), "f32[22]"));
}

TEST(Rule06Escapes, AGuardLeavesThemForTheNextTensorFunction) {
  with_rc_scope([] {
    Tensor kept;
    {
      RcScope scope("guard");
      kept = ones({2});
    }
    const int64_t before = memory::live_tensors();
    EXPECT_TRUE(contains(text_of<EscapeError>([] { (void)zeros({1}); }), "scope 'guard': 1 tensor outlives it"));
    EXPECT_EQ(memory::live_tensors(), before);  // before doing anything
    EXPECT_EQ(zeros({1}).item<float>(), 0);     // once
  });
}

TEST(Rule06Escapes, OrForTheNextScopeEnd) {
  Tensor kept;
  bool went_on = false;
  EXPECT_TRUE(contains(text_of<EscapeError>([&] {
                         with_rc_scope("outer", [&] {
                           Tensor t = ones({2});
                           {
                             RcScope scope("guard");
                             kept = ones({2});
                           }
                           went_on = true;
                         });
                       }),
                       "scope 'guard': 1 tensor outlives it"));
  EXPECT_TRUE(went_on);
  EXPECT_EQ(scope_depth(), 0);  // it ended first, then threw
}

TEST(Rule06Escapes, FurtherErrorsJoinTheFirst) {
  with_rc_scope([] {
    Tensor a;
    {
      RcScope scope("first");
      a = ones({2});
    }
    std::optional<RcScope> outer, inner;
    outer.emplace("outer");
    inner.emplace("inner");
    outer.reset();
    const std::string text = text_of<EscapeError>([] { (void)ones({1}); });
    EXPECT_TRUE(contains(text, "scope 'first': 1 tensor outlives it")) << text;
    EXPECT_TRUE(contains(text, "scope 'outer': ended before the scopes inside it, which ended first")) << text;
  });
}

TEST(Rule06Escapes, WhatNoCallMeetsStaysInTheList) {
  Tensor kept;
  {
    RcScope scope("last");
    kept = ones({31});
  }
  EXPECT_TRUE(contains(memory::last_escapes(), "f32[31]"));
  EXPECT_THROW(with_rc_scope([] {}), EscapeError);
}

TEST(Rule06Escapes, GuardsEndedOutOfOrder) {
  const NothingLeft nothing;
  std::optional<RcScope> outer, inner;
  outer.emplace("outer");
  Tensor a = ones({1});
  inner.emplace("inner");
  Tensor b = ones({1});
  a = b = Tensor();
  outer.reset();
  EXPECT_EQ(scope_depth(), 0);
  inner.reset();  // ended already: nothing
  RcScope next("next");
  EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }),
            "scope 'outer': ended before the scopes inside it, which ended first");
  EXPECT_EQ(ones({1}).item<float>(), 1);
}

TEST(Rule06Escapes, AGuardEndedOutsideItsContext) {
  const NothingLeft nothing;
  std::optional<RcScope> outermost, guard;
  outermost.emplace("outermost");
  guard.emplace("moved away");
  on_another_thread([&] {
    guard.reset();
    RcScope scope;
    EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }),
              "scope 'moved away': ended outside its context: it stays open there");
  });
  EXPECT_EQ(scope_depth(), 2);  // until an outer one ends
  EXPECT_EQ(ones({1}).item<float>(), 1);
  outermost.reset();
  EXPECT_EQ(scope_depth(), 0);
  EXPECT_EQ(text_of<ScopeError>([] { with_rc_scope([] {}); }),
            "scope 'outermost': ended before the scopes inside it, which ended first");
}

TEST(Rule06Escapes, HandingOffThroughAnEndedGuard) {
  RcScope outermost;
  Tensor t = ones({1});
  std::optional<RcScope> outer, inner;
  outer.emplace();
  inner.emplace();
  outer.reset();
  EXPECT_EQ(error_of<ScopeError>([&] { (void)inner->hand_off(t); }), "hand_off: the guard's scope has ended");
  EXPECT_THROW((void)ones({1}), ScopeError);
}

TEST(Rule06Escapes, ADeleterThatEndsAnOuterScopeIsRefused) {
  const NothingLeft nothing;
  std::optional<RcScope> outermost, middle, own, begun;
  outermost.emplace("outermost");
  static float data[1] = {3};
  Tensor kept;
  middle.emplace("middle");
  own.emplace("own");
  kept = from_blob(data, {1}, [&](void*) {
    begun.emplace("begun by the deleter");
    (void)ones({1});
    middle.reset();
  });
  own.reset();  // releases the tensor
  EXPECT_EQ(scope_depth(), 2);
  EXPECT_FALSE(kept.defined());
  const std::string text = text_of<Error>([] { (void)ones({1}); });
  EXPECT_TRUE(contains(text,
                       "scope 'middle': ended while a scope inside it is ending: it stays open until an outer one "
                       "ends"))
      << text;
  EXPECT_TRUE(contains(text, "scope 'own': 1 tensor outlives it")) << text;
  begun.reset();  // ended with the scope that was ending
  EXPECT_EQ(ones({1}).item<float>(), 1);
  outermost.reset();
  EXPECT_THROW(with_rc_scope([] {}), ScopeError);  // and so did 'middle', with the scope outside it
}

TEST(Rule06Escapes, ADeletersExceptionBecomesThePendingError) {
  RcScope scope;
  static float data[1] = {3};
  Tensor blob = from_blob(data, {1}, [](void*) { throw std::runtime_error("disk on fire"); });
  blob = Tensor();
  EXPECT_EQ(error_of<Error>([] { (void)ones({1}); }), "from_blob: the deleter threw: disk on fire");
  blob = from_blob(data, {1}, [](void*) { throw 5; });
  blob = Tensor();
  EXPECT_EQ(error_of<Error>([] { (void)ones({1}); }),
            "from_blob: the deleter threw something that is no std::exception");
  EXPECT_EQ(ones({1}).item<float>(), 1);
}

namespace {

// A coroutine that runs until its first co_await, then as far as resume() takes it.
struct Task {
  struct promise_type {
    Task get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  std::coroutine_handle<promise_type> handle;
};

Task request(double& result) {
  RcScope scope("request");
  Tensor t = ones({4});
  co_await std::suspend_always{};
  t = t + 1;
  co_await std::suspend_always{};
  result = t.sum().item<double>();
}

}  // namespace

TEST(Rule06Escapes, ACoroutineOwnsAContextAndEntersItOnEachResume) {
  const NothingLeft nothing;
  double result = 0;
  Context context;
  Task task = request(result);
  while (!task.handle.done()) {
    on_another_thread([&] {
      Context::Enter enter(context);
      task.handle.resume();
    });
  }
  task.handle.destroy();
  EXPECT_EQ(result, 8);
  Context::Enter enter(context);
  EXPECT_EQ(scope_depth(), 0);
  EXPECT_EQ(memory::last_escapes(), "");
}

TEST(Rule06Escapes, ACoroutineResumedOutsideItsContextIsToldSo) {
  double result = 0;
  Context context;
  Task task = request(result);
  {
    Context::Enter enter(context);
    task.handle.resume();
  }
  with_rc_scope([&] {
    task.handle.destroy();  // its guard ends here
    EXPECT_EQ(error_of<ScopeError>([] { (void)ones({1}); }),
              "scope 'request': ended outside its context: it stays open there");
  });
}
