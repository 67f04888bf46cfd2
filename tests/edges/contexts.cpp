// What is kept for a context goes with it: gradient buffers of threads and contexts that ended.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <tenure/tenure.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "support/nothing_left.h"

using namespace tenure;
using tenure::testing::NothingLeft;

namespace {

constexpr int64_t kElements = 4096;
constexpr size_t kBytes = kElements * sizeof(float);

// Backward through both parameters, each gradient 1 in every element.
void add_gradients(const SharedTensor& a, const SharedTensor& b) {
  with_rc_scope([&] { (Tensor(a) + Tensor(b)).sum().backward(); });
}

struct Model {
  VarStore store;
  SharedTensor w = store.new_var("w", {kElements}, Init::ones()), v = store.new_var("v", {kElements}, Init::ones());
  SGD sgd{store, {.lr = 0.5}};
};

SharedTensor lone_leaf() {
  SharedTensor t;
  with_rc_scope([&] { t = share(ones({kElements})); });
  t.requires_grad_();
  return t;
}

void on_a_thread(const std::function<void()>& f) { std::thread(f).join(); }
void in_a_context(const std::function<void()>& f) {
  Context c;
  const Context::Enter enter(c);
  f();
}
using Runner = void (*)(const std::function<void()>&);

class EndedContexts : public ::testing::TestWithParam<Runner> {
 protected:
  // Runs f in a context that ends with it.
  void elsewhere(const std::function<void()>& f) const { GetParam()(f); }

  // What is live after many rounds is what was after a few.
  void expect_flat(const std::function<void()>& round) {
    for (int i = 0; i < 3; ++i) round();
    const size_t before = memory::live_bytes();
    for (int i = 0; i < 40; ++i) round();
    EXPECT_EQ(memory::live_bytes(), before);
  }
};

TEST_P(EndedContexts, StepAndZeroGradReleaseTheirBuffers) {
  const NothingLeft nothing;
  Model m;
  expect_flat([&] {
    elsewhere([&] { add_gradients(m.w, m.v); });
    m.sgd.step();
    m.sgd.zero_grad();
  });
}

TEST_P(EndedContexts, StepAloneReleasesTheirBuffers) {
  Model m;
  expect_flat([&] {
    elsewhere([&] { add_gradients(m.w, m.v); });
    m.sgd.step();
  });
}

TEST_P(EndedContexts, ZeroGradAloneReleasesTheirBuffers) {
  Model m;
  SharedTensor lone = lone_leaf();
  expect_flat([&] {
    elsewhere([&] {
      add_gradients(m.w, m.v);
      add_gradients(lone, m.w);
    });
    m.store.zero_grad();
    lone.zero_grad();
  });
}

TEST_P(EndedContexts, ZeroGradOfOneParameterAfterTheOtherReleasesTheFlatBuffer) {
  Model m;
  expect_flat([&] {
    elsewhere([&] { add_gradients(m.w, m.v); });
    m.w.zero_grad();
    m.v.zero_grad();
  });
}

TEST_P(EndedContexts, FoldGradReleasesTheirBuffers) {
  Model m;
  SharedTensor lone = lone_leaf();
  expect_flat([&] {
    elsewhere([&] {
      add_gradients(lone, m.w);
      add_gradients(lone, m.v);
    });
    EXPECT_EQ(lone.fold_grad().defined(), true);
    (void)m.w.fold_grad();
    (void)m.v.fold_grad();
  });
  const float sum = lone.fold_grad().to_vector<float>()[0];
  EXPECT_EQ(sum, 2 * 43);  // nothing was lost
}

TEST_P(EndedContexts, ClippingReleasesTheirBuffers) {
  Model m;
  expect_flat([&] {
    elsewhere([&] { add_gradients(m.w, m.v); });
    m.sgd.clip_grad_norm_(1);
  });
  expect_flat([&] {
    elsewhere([&] { add_gradients(m.w, m.v); });
    m.sgd.clip_grad_value_(1);
  });
  expect_flat([&] {
    elsewhere([&] { add_gradients(m.w, m.v); });
    (void)m.sgd.grad_norm();
  });
}

// The one that folds ends too, each time.
TEST_P(EndedContexts, ThoseWhoFoldAndEndLeaveNothing) {
  Model m;
  SharedTensor lone = lone_leaf();
  expect_flat([&] {
    elsewhere([&] { add_gradients(m.w, lone); });
    elsewhere([&] {
      m.sgd.step();
      m.sgd.zero_grad();
      (void)lone.fold_grad();
      lone.zero_grad();
    });
  });
}

TEST_P(EndedContexts, WhatNobodyHasFoldedYetCounts) {
  Model m;
  for (int i = 0; i < 20; ++i) elsewhere([&] { add_gradients(m.w, m.v); });
  EXPECT_EQ(m.w.fold_grad().to_vector<float>(), std::vector<float>(kElements, 20.f));
  m.sgd.step();
  EXPECT_EQ(m.w.to_vector<float>(), std::vector<float>(kElements, 1 - 0.5f * 20));
  EXPECT_EQ(m.v.to_vector<float>(), std::vector<float>(kElements, 1 - 0.5f * 20));
}

// The record of a context that ended is used again: by one that must not take over the old gradients.
TEST_P(EndedContexts, AnotherContextInTheirPlaceBeginsWithout) {
  Model m;
  elsewhere([&] { add_gradients(m.w, m.v); });
  elsewhere([&] {
    EXPECT_FALSE(m.w.grad().defined());
    add_gradients(m.w, m.v);
    EXPECT_EQ(m.w.grad().to_vector<float>()[0], 1);
  });
  EXPECT_EQ(m.w.fold_grad().to_vector<float>()[0], 2);
}

// A handle of such a gradient keeps it.
TEST_P(EndedContexts, AGradientThatSomebodyHoldsStays) {
  Model m;
  SharedTensor kept;
  elsewhere([&] {
    add_gradients(m.w, m.v);
    kept = m.w.grad();
  });
  m.sgd.step();
  m.sgd.zero_grad();
  EXPECT_EQ(kept.to_vector<float>(), std::vector<float>(kElements, 1.f));
}

INSTANTIATE_TEST_SUITE_P(Threads, EndedContexts, ::testing::Values(on_a_thread));
INSTANTIATE_TEST_SUITE_P(Contexts, EndedContexts, ::testing::Values(in_a_context));

// Buffers of living contexts stay, one each.
TEST(LivingContexts, KeepTheirBuffers) {
  Model m;
  std::vector<std::unique_ptr<Context>> all(4);
  const auto round = [&] {
    for (auto& c : all) {
      const Context::Enter enter(*c);
      add_gradients(m.w, m.v);
    }
    m.sgd.step();
    m.sgd.zero_grad();
  };
  for (auto& c : all) c = std::make_unique<Context>();
  round();
  const size_t with_all = memory::live_bytes();
  round();
  EXPECT_EQ(memory::live_bytes(), with_all);
  all.resize(1);
  m.sgd.zero_grad();
  EXPECT_LE(memory::live_bytes(), with_all - 3 * 2 * kBytes);
  round();
  EXPECT_EQ(m.w.grad().defined(), false);
}

// Frozen parameters keep what was added, until it is forgotten.
TEST(LivingContexts, AFrozenParameterKeepsItsGradient) {
  Model m;
  on_a_thread([&] { add_gradients(m.w, m.v); });
  m.w.requires_grad_(false);
  m.sgd.step();
  EXPECT_EQ(m.w.to_vector<float>()[0], 1.f);
  EXPECT_EQ(m.w.fold_grad().to_vector<float>()[0], 1.f);
}

// In the child of a fork the contexts of the other threads have ended.
TEST(LivingContexts, OfThreadsThatAForkLeftBehindAreReleased) {
  Model m;
  std::atomic<int> stage{0};
  std::thread other([&] {
    add_gradients(m.w, m.v);
    stage = 1;
    while (stage != 2) std::this_thread::yield();
  });
  while (stage != 1) std::this_thread::yield();
  const pid_t child = fork();
  if (child == 0) {
    const size_t with_all = memory::live_bytes();
    m.sgd.step();  // folds: a buffer of this context, and none of the other
    m.sgd.zero_grad();
    _exit(memory::live_bytes() == with_all && m.w.to_vector<float>()[0] == .5f ? 0 : 1);
  }
  int status = -1;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  stage = 2;
  other.join();
}

// ---- what begins anew with a context

TEST(NewContexts, BeginWithoutTheModesOfThoseBefore) {
  on_a_thread([] {
    GradMode::set_enabled(false);
    static std::optional<memory::DonationGuard> left;  // ends with the process
    left.emplace(memory::Donation::required);
  });
  on_a_thread([] {
    EXPECT_TRUE(GradMode::is_enabled());
    EXPECT_EQ(memory::pointers_lent(), 0u);
    const RcScope scope;
    const Tensor a = ones({4});
    Tensor b = a;
    EXPECT_NO_THROW((void)(std::move(b) + 1));  // Donation::required would say that two handles name it
    (void)a.data_ptr<float>();
    EXPECT_EQ(memory::pointers_lent(), 1u);
  });
  on_a_thread([] { EXPECT_EQ(memory::pointers_lent(), 0u); });
}

TEST(NewContexts, ReportNoLoansOfThoseBefore) {
  static float bytes[4];
  SharedTensor kept;
  on_a_thread([&] {
    with_rc_scope([&] {
      const Tensor t = from_blob(bytes, {4}, [](void*) {});
      kept = share(t);
    });
    EXPECT_NE(memory::report().find("loans that outlive their scope"), std::string::npos);
  });
  for (int i = 0; i < 3; ++i)
    on_a_thread([] { EXPECT_EQ(memory::report().find("loans that outlive their scope"), std::string::npos); });
  EXPECT_EQ(memory::loans().size(), 1u);
}

}  // namespace
