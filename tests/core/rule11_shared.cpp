// Rule 11: parameters are shared.
#include <atomic>
#include <barrier>
#include <chrono>

#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;
using for_testing::get_refcount;

namespace {

SharedTensor shared_of(double value, int64_t n = 4) {
  SharedTensor s;
  with_rc_scope([&] { s = share(full({n}, value, kFloat)); });
  return s;
}

}  // namespace

TEST(Rule11Shared, NeedsNoScope) {
  VarStore store;
  SharedTensor w = store.new_var("w", {2, 2}, Init::constant(1.5));
  ASSERT_EQ(scope_depth(), 0);
  SharedTensor copy = w;
  std::vector<SharedTensor> stored{w, copy};
  EXPECT_EQ(w.describe(), "f32[2, 2]");
  EXPECT_EQ(get_refcount(w), 5);
  EXPECT_FALSE(w.grad().defined());
  EXPECT_EQ(to_string(w).substr(0, 7), "tensor(");
  EXPECT_EQ(copy.to_vector<float>(), std::vector<float>(4, 1.5f));
}

TEST(Rule11Shared, IsAcceptedWhereATensorIs) {
  const SharedTensor w = shared_of(3);
  with_rc_scope([&] {
    const auto f = [](const Tensor& t) { return t.sum(); };
    EXPECT_EQ(f(w).item<float>(), 12);
    EXPECT_EQ((w + Tensor(w)).select(0, 0).item<float>(), 6);
    EXPECT_TRUE(Tensor(w).is_alias_of(w));
  });
}

TEST(Rule11Shared, AnAliasIsTheSameGradientLeaf) {
  const SharedTensor w = shared_of(3);
  w.requires_grad_();
  with_rc_scope([&] { (Tensor(w) * Tensor(w)).sum().backward(); });
  with_rc_scope([&] { Tensor(w).sum().backward(); });
  EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 7.f));
  w.zero_grad();
  EXPECT_FALSE(w.grad().defined());
}

TEST(Rule11Shared, AnAliasAllocatesNothing) {
  const SharedTensor w = shared_of(3);
  with_rc_scope([&] {
    const size_t before = memory::live_bytes();
    Tensor a = w;
    EXPECT_EQ(memory::live_bytes(), before);
  });
}

TEST(Rule11Shared, AliasesAreReadOnlyOutsideNoGrad) {
  const SharedTensor w = shared_of(3);
  with_rc_scope([&] {
    Tensor a = w;
    EXPECT_EQ(error_of<GradError>([&] { a.fill_(1); }),
              "fill_: an alias of a shared tensor is written outside no_grad: f32[4]");
    no_grad([&] { a.fill_(1); });
  });
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(4, 1.f));
}

TEST(Rule11Shared, ClaimingWhileAnotherContextHoldsAnAlias) {
  const SharedTensor w = shared_of(3);
  Context other;
  Context::Enter enter(other);
  RcScope scope;
  Tensor alias = w;
  on_another_thread([&] {
    const std::string text = text_of<ScopeError>([&] { w.copy_in(std::vector<float>(4, 2.f)); });
    EXPECT_TRUE(
        contains(text, "copy_in: another context holds an alias of the shared tensor: made at rule11_shared.cpp:"))
        << text;
    EXPECT_EQ(text.back(), ']') << text;  // the claimer's line
  });
  w.copy_in(std::vector<float>(4, 2.f));  // within one context it may
  EXPECT_EQ(alias.to_vector<float>(), std::vector<float>(4, 2.f));
}

TEST(Rule11Shared, AliasingWhileAnotherContextHoldsAClaim) {
  const SharedTensor w = shared_of(3);
  update(w, [&](const Tensor& inside) {
    on_another_thread([&] {
      RcScope scope;
      const std::string text = text_of<ScopeError>([&] { (void)w.alias(); });
      EXPECT_TRUE(contains(text, "alias: the shared tensor is being written by another context: claimed at")) << text;
      EXPECT_THROW((void)w.to_vector<float>(), ScopeError);
      EXPECT_THROW(w.copy_in(std::vector<float>(4, 2.f)), ScopeError);
    });
    inside.fill_(9);
  });
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(4, 9.f));
}

TEST(Rule11Shared, WithinOneContextTheWriteBumpsTheVersion) {
  const SharedTensor w = shared_of(3);
  w.requires_grad_();
  with_rc_scope([&] {
    Tensor loss = (Tensor(w) * Tensor(w)).sum();
    update(w, [](const Tensor& t) { t.fill_(1); });
    EXPECT_TRUE(contains(text_of<GradError>([&] { loss.backward(); }), "was written since"));
  });
}

TEST(Rule11Shared, ShareMakesOneOfAScopedTensor) {
  SharedTensor s;
  with_rc_scope([&] {
    Tensor t = full({2}, 1.5);
    const void* bytes = t.data_ptr<float>();
    s = share(t);
    EXPECT_EQ(s.data_ptr<float>(), bytes);
    EXPECT_TRUE(share(t).is_same(s));  // t is an alias itself
    Tensor x = ones({2}).requires_grad_();
    EXPECT_TRUE(contains(text_of<GradError>([&] { (void)share(x * 2); }), "detach() it first"));
  });
  EXPECT_EQ(s.to_vector<float>(), (std::vector<float>{1.5f, 1.5f}));
}

TEST(Rule11Shared, OtherTensorsOnTheStorageAreReadOnly) {
  with_rc_scope([] {
    Tensor t = zeros({4});
    Tensor before = t.view({2, 2});
    const SharedTensor s = share(t);
    EXPECT_EQ(error_of<ValueError>([&] { no_grad([&] { before.fill_(1); }); }),
              "fill_: the tensor lies on the storage of a shared tensor and is read-only: f32[2, 2]");
    EXPECT_THROW(no_grad([&] { before.view({4}).fill_(1); }), ValueError);
    no_grad([&] { t.fill_(2); });
    EXPECT_EQ(before.select(0, 0).to_vector<float>(), (std::vector<float>{2, 2}));
    // They count as aliases: no other context writes under them.
    on_another_thread([&] { EXPECT_THROW(s.copy_in(std::vector<float>(4, 1.f)), ScopeError); });
    t = Tensor();
    on_another_thread([&] { EXPECT_THROW(s.copy_in(std::vector<float>(4, 1.f)), ScopeError); });
    before = Tensor();
    on_another_thread([&] { s.copy_in(std::vector<float>(4, 1.f)); });
    EXPECT_EQ(s.to_vector<float>(), std::vector<float>(4, 1.f));
  });
}

TEST(Rule11Shared, SharedTensorsThatOverlapShareTheClaim) {
  const NothingLeft nothing;
  with_rc_scope([] {
    Tensor t = zeros({4});
    SharedTensor part = share(t.narrow(0, 0, 2));
    SharedTensor whole = share(t);
    t = Tensor();
    EXPECT_EQ(get_refcount(part), 1 + 1);  // its owner, and the other, which it excludes by its claim
    Tensor alias = part;
    on_another_thread([&] { EXPECT_THROW(whole.copy_in(std::vector<float>(4, 1.f)), ScopeError); });
    alias = Tensor();
    on_another_thread([&] { whole.copy_in(std::vector<float>(4, 1.f)); });
    EXPECT_EQ(part.to_vector<float>(), (std::vector<float>{1, 1}));
  });
}

TEST(Rule11Shared, SharingALeafTakesItsGradientAlong) {
  with_rc_scope([] {
    Tensor x = full({2}, 3.0).requires_grad_();
    Tensor loss = (x * x).sum();
    x.sum().backward();
    SharedTensor s = share(x);
    EXPECT_TRUE(s.requires_grad());
    EXPECT_EQ(s.grad().to_vector<float>(), (std::vector<float>{1, 1}));
    loss.backward();  // recorded before
    EXPECT_EQ(s.grad().to_vector<float>(), (std::vector<float>{7, 7}));
    EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{7, 7}));
  });
}

TEST(Rule11Shared, DroppedElsewhere) {
  const NothingLeft nothing;
  SharedTensor w = shared_of(3, 1000);
  on_another_thread([moved = std::move(w)]() mutable { moved = SharedTensor(); });
  SharedTensor v = shared_of(3, 1 << 20);
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([copy = v] {
      for (int k = 0; k < 100; ++k) {
        SharedTensor again = copy;
        with_rc_scope([&] { EXPECT_EQ(Tensor(again).select(0, k).item<float>(), 3); });
      }
    });
  v = SharedTensor();
  for (std::thread& t : threads) t.join();
}

TEST(Rule11Shared, CreateGraphIntoASharedLeafIsAnError) {
  const SharedTensor w = shared_of(3);
  w.requires_grad_();
  with_rc_scope([&] {
    Tensor loss = (Tensor(w) * Tensor(w)).sum();
    EXPECT_TRUE(
        contains(text_of<GradError>([&] { loss.backward(Tensor(), true, true); }), "use grad(outputs, inputs)"));
  });
}

TEST(Rule11Shared, TwoThreadsLearnWhileAThirdTriesToStep) {
  VarStore store;
  SharedTensor w = store.new_var("w", {10}, Init::constant(1)), b = store.new_var("b", {1}, Init::constant(0));
  SGD sgd(store, {.lr = 1});
  constexpr int kMostPasses = 1 << 20;
  std::atomic<int> holding{0}, passes[2] = {};
  std::atomic<bool> enough{false};
  std::vector<std::thread> threads;
  for (int k = 0; k < 2; ++k)
    threads.emplace_back([&, k] {
      const std::string text = text_of<Error>([&] {
        with_rc_scope([&] {
          const Tensor held = b;  // every step is refused, after a trial of w
          ++holding;
          while (!enough && passes[k] < kMostPasses) {
            with_rc_scope([&] { (Tensor(w) * ((k + 1) * 0x1p-20) + Tensor(b)).sum().backward(); });
            ++passes[k];
          }
        });
      });
      EXPECT_EQ(text, "no error");  // no pass was disturbed
    });
  while (holding != 2) std::this_thread::yield();
  const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
  while (std::chrono::steady_clock::now() < end || passes[0] < 100 || passes[1] < 100) {
    const std::string text = text_of<ScopeError>([&] { sgd.step(); });
    EXPECT_TRUE(contains(text, "step: another context holds an alias of the shared tensor")) << text;
    if (HasFailure()) break;
  }
  enough = true;
  for (std::thread& t : threads) t.join();
  EXPECT_EQ(sgd.steps(), 0);
  EXPECT_FALSE(w.grad().defined());  // this context has none
  sgd.step();                        // once, with both
  EXPECT_EQ(sgd.steps(), 1);
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(10, 1 - (static_cast<float>(passes[0]) * 0x1p-20f +
                                                              static_cast<float>(passes[1]) * 0x1p-19f)));
  EXPECT_EQ(b.item<float>(), -10.f * static_cast<float>(passes[0] + passes[1]));
}

// Those who make an alias while a claim is tried wait for its end: tried and refused over and over, it disturbs nobody.
TEST(Rule11Shared, AClaimThatIsRefusedDisturbsNobody) {
  std::vector<SharedTensor> all;
  for (int i = 0; i < 8; ++i) all.push_back(shared_of(i));
  std::atomic<bool> done{false};
  std::atomic<int> tried{0};
  std::barrier<> begun(3);
  std::vector<std::thread> threads;
  for (int k = 0; k < 2; ++k)
    threads.emplace_back([&] {
      begun.arrive_and_wait();
      for (; !done; ++tried) {
        const std::string text = text_of<ScopeError>([&] { all[7].copy_in(std::vector<float>(4, 1.f)); });
        EXPECT_TRUE(contains(text, "another context holds an alias") || contains(text, "is being written")) << text;
      }
    });
  with_rc_scope([&] {
    const Tensor held = all[7];
    begun.arrive_and_wait();
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
    while (std::chrono::steady_clock::now() < end || tried < 100)
      EXPECT_EQ(text_of<ScopeError>([&] { (void)Tensor(all[7]); }), "no error");
    EXPECT_EQ(all[7].to_vector<float>(), std::vector<float>(4, 7.f));
    done = true;
    for (std::thread& t : threads) t.join();
  });
}

// Whatever the threads do when: every step either happens whole or says why not, and no gradient is lost.
TEST(Rule11Shared, LearningAndSteppingAtOnce) {
  VarStore store;
  SharedTensor w = store.new_var("w", {64}, Init::constant(0));
  SGD sgd(store, {.lr = 1});
  std::atomic<int> added{0};
  std::atomic<bool> done{false};
  std::vector<std::thread> threads;
  for (int k = 0; k < 2; ++k)
    threads.emplace_back([&] {
      for (int i = 0; i < 200; ++i) {
        try {
          with_rc_scope([&] { Tensor(w).sum().backward(); });
          ++added;
        } catch (const ScopeError&) {}
      }
    });
  std::thread stepping([&] {
    while (!done) {
      try {
        const double norm = sgd.grad_norm();
        EXPECT_GE(norm, 0);
      } catch (const ScopeError&) {}
    }
  });
  for (std::thread& t : threads) t.join();
  done = true;
  stepping.join();
  sgd.step();
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(64, -static_cast<float>(added)));
}
