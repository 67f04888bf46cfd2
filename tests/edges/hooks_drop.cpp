// Hooks, deleters, destructors and callbacks let go of tensors that an op is using: the op goes on with them.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "support/errors.h"
#include "support/nothing_left.h"

namespace tenure::testing {
namespace {

struct WithHooks {
  explicit WithHooks(memory::Hooks h) { memory::set_hooks(std::move(h)); }
  WithHooks(const WithHooks&) = delete;
  WithHooks& operator=(const WithHooks&) = delete;
  ~WithHooks() { memory::set_hooks({}); }
};

// Runs f on a cache of {1, 2, 3, 4} that every event empties from the moment on that f arms them.
std::vector<Tensor> cache;
bool armed = false;
template <class F>
void evicting(bool requires_grad, F f) {
  const NothingLeft nothing;
  RcScope scope;
  for (int i = 0; i < 3; ++i) {
    cache.push_back(tensor({1.0f, 2.0f, 3.0f, 4.0f}));
    if (requires_grad) cache.back().requires_grad_();
  }
  {
    const auto evict = [&](const memory::TensorEvent&) {
      if (!armed) return;
      for (Tensor& t : cache) t = Tensor();
    };
    WithHooks hooks({.on_make = evict, .on_release = evict});
    f();
  }
  EXPECT_TRUE(armed);
  EXPECT_FALSE(cache[0].defined());
  armed = false;
  cache.clear();
}
std::vector<float> values(const Tensor& t) { return t.to_vector<float>(); }

TEST(HooksDrop, TheOperandsOfAnOp) {
  const auto result = [](auto op, std::vector<float> expected) {
    evicting(false, [&] {
      armed = true;
      EXPECT_EQ(values(op()), expected);
    });
  };
  result([] { return cache[0] * cache[1]; }, {1, 4, 9, 16});
  result([] { return cache[0] * 10; }, {10, 20, 30, 40});
  result([] { return cat({cache[0], cache[1]}); }, {1, 2, 3, 4, 1, 2, 3, 4});
  result([] { return cat(cache); }, {1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4});
  result([] { return matmul(cache[0], cache[1]).view({1}); }, {30});
  result([] { return softmax(cache[0] * 0, 0); }, {0.25, 0.25, 0.25, 0.25});
  result([] { return stack(cache, 1).sum(1); }, {3, 6, 9, 12});
}

TEST(HooksDrop, TheOperandsOfAnOpThatConvertsFirst) {
  evicting(false, [] {
    Tensor doubles = ones({4}, kDouble), longs = ones({4}, kLong), yes = ones({4}, kBool);
    cache.push_back(doubles);
    cache.push_back(longs);
    cache.push_back(yes);
    doubles = longs = yes = Tensor();
    armed = true;
    Tensor y = where(cache[5], cache[0], cache[3]);
    EXPECT_EQ(y.to_vector<double>(), (std::vector<double>{1, 2, 3, 4}));
  });
  evicting(false, [] {
    cache.push_back(full({4}, 2.0, kDouble));
    armed = true;
    Tensor y = cache[0] * cache[3];
    EXPECT_EQ(y.to_vector<double>(), (std::vector<double>{2, 4, 6, 8}));
  });
}

TEST(HooksDrop, TheOperandsOfARecordedOp) {
  evicting(true, [] {
    Tensor kept = cache[0];
    armed = true;
    Tensor y = cache[0] * cache[1];
    EXPECT_FALSE(cache[0].defined());
    ASSERT_TRUE(y.requires_grad());
    y.sum().backward();
    EXPECT_EQ(values(kept.grad()), (std::vector<float>{1, 2, 3, 4}));
  });
}

TEST(HooksDrop, TheTensorThatIsWritten) {
  evicting(false, [] {
    Tensor kept = cache[0];
    cache.push_back(full({4}, 3.0, kDouble));
    armed = true;
    cache[0].mul_(cache[3]);
    EXPECT_EQ(values(kept), (std::vector<float>{3, 6, 9, 12}));
  });
}

TEST(HooksDrop, WhatBackwardIsUsing) {
  evicting(true, [] {
    Tensor leaf = cache[0];
    cache.push_back((cache[0] * cache[0] * cache[1]).sum());
    armed = true;
    cache[3].backward();
    EXPECT_EQ(values(leaf.grad()), (std::vector<float>{2, 8, 18, 32}));
  });
}

TEST(HooksDrop, EventsOfAnOpAreToldInOrderWhenItEnds) {
  const NothingLeft nothing;
  std::vector<std::string> told;
  std::vector<int64_t> sizes;
  RcScope scope;
  Tensor a = ones({2, 3}), b = ones({3}, kDouble);
  {
    WithHooks hooks({.on_make =
                         [&](const memory::TensorEvent& e) {
                           told.push_back(std::string("made by ") + e.op);
                           sizes = e.sizes.vec();
                         },
                     .on_release = [&](const memory::TensorEvent& e) { told.push_back(std::string("gone: ") + e.op); },
                     .on_scope_end = [&](const memory::ScopeStats& s) { told.push_back("end of " + s.name); }});
    Tensor c = a + b;
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(sizes, (std::vector<int64_t>{2, 3}));
    told.clear();
    Tensor deep = ones({1, 1, 1, 1, 1, 1, 1, 2});
    EXPECT_EQ(told, std::vector<std::string>{"made by ones"});
    EXPECT_EQ(sizes, (std::vector<int64_t>{1, 1, 1, 1, 1, 1, 1, 2}));
    told.clear();
    Tensor x = ones({2}).requires_grad_();
    (x * 3).sum().backward();
    EXPECT_EQ(told.front(), "made by ones");
    EXPECT_NE(std::find(told.begin(), told.end(), "end of mul"), told.end());
    EXPECT_EQ(told.back(), "gone: mul") << "a temporary, after backward";
    EXPECT_EQ(std::count(told.begin(), told.end(), "end of backward"), 1);
  }
}

TEST(HooksDrop, AnOpThatFailsTellsTheSame) {
  std::vector<std::string> told;
  RcScope scope({.name = "small", .budget = 1 << 20});
  Tensor a = ones({1000}, kDouble);
  WithHooks hooks({.on_make = [&](const memory::TensorEvent& e) { told.push_back(e.op); }});
  EXPECT_THROW((void)a.expand({1000, 1000}).contiguous(), OutOfMemoryError);
  EXPECT_EQ(told, std::vector<std::string>{"expand"});
}

// ---- deleters

struct Lent {
  float bytes[4] = {1, 2, 3, 4};
};

TEST(DeletersDrop, OperandsWhileTheLastDropOfABlobIsTaken) {
  const NothingLeft nothing;
  RcScope scope;
  cache.assign(1, tensor({1.0f, 2.0f, 3.0f, 4.0f}));
  static Lent lent;
  bool ran = false;
  Tensor blob = from_blob(lent.bytes, {4}, [&](void*) {
    ran = true;
    cache[0] = Tensor();
  });
  std::thread([&] { Tensor last = std::move(blob); }).join();  // taken by the next allocation here: that of the product
  EXPECT_FALSE(ran);
  Tensor y = cache[0] * 10;
  EXPECT_TRUE(ran);
  EXPECT_FALSE(cache[0].defined());
  EXPECT_EQ(values(y), (std::vector<float>{10, 20, 30, 40}));
  cache.clear();
}

TEST(DeletersDrop, MayComputeOnceTheOpHasEnded) {
  const NothingLeft nothing;
  RcScope scope;
  static Lent lent;
  double sum = 0;
  Tensor blob = from_blob(lent.bytes, {4}, [&](void* p) { sum = (from_blob(p, {4}) * 2).sum().item<double>(); });
  std::thread([&] { Tensor last = std::move(blob); }).join();
  Tensor y = ones({4}) * 10;
  EXPECT_EQ(sum, 20);
}

TEST(DeletersDrop, ManyThatComputeDoNotNest) {
  const NothingLeft nothing;
  RcScope scope;
  static Lent lent;
  constexpr int kMany = 50000;
  int ran = 0;
  std::vector<Tensor> blobs;
  for (int i = 0; i < kMany; ++i)
    blobs.push_back(from_blob(lent.bytes, {4}, [&](void*) {
      ++ran;
      (void)ones({1});
    }));
  std::thread([&] { blobs.clear(); }).join();
  Tensor y = ones({4}) * 10;
  EXPECT_EQ(ran, kMany);
}

// ---- constants of gradients

struct Drops {
  std::shared_ptr<int> alive = std::make_shared<int>(0);
  ~Drops() {
    if (alive.use_count() == 1) cache.clear();
  }
  Drops() = default;
  Drops(const Drops&) = default;
};

TEST(ConstantsDrop, WhatTheOpThatReleasesThemUses) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor x = ones({4}).requires_grad_();
  const auto recorded = [&] {
    Tensor out = no_grad([&] { return x * 1; });
    differentiable("mine", outs(out), ins(x), saves(), consts(Drops()),
                   [](Grads& d, const Drops&) { d.set(0, d.out() * 2); });
    return out;
  };
  // Written in place with recording off, the history goes while the op is at work.
  cache.assign(1, recorded());
  {
    Tensor held = cache[0];
    held = held * 1;
    cache.push_back(held);
    cache.erase(cache.begin());
    held = Tensor();
    cache[0].sum().backward();
  }
  EXPECT_EQ(values(x.grad()), (std::vector<float>{2, 2, 2, 2}));
  cache.clear();
}

// ---- callbacks

TEST(CallbacksDrop, TheSharedTensorThatIsUpdated) {
  const NothingLeft nothing;
  SharedTensor w;
  {
    RcScope scope;
    w = share(ones({4}));
  }
  update(w, [&](const Tensor& t) {
    w = SharedTensor();
    t.mul_(3);
    EXPECT_EQ(values(t), (std::vector<float>{3, 3, 3, 3}));
  });
  EXPECT_FALSE(w.defined());
}

TEST(CallbacksDrop, TheInputsOfAGradientCheck) {
  const NothingLeft nothing;
  RcScope scope;
  std::vector<Tensor> inputs{full({2}, 3.0, kDouble).requires_grad_()};
  EXPECT_EQ(gradcheck(
                [&](const std::vector<Tensor>& in) {
                  const Tensor x = in[0];
                  inputs.clear();
                  return x * x;
                },
                inputs),
            "");
}

TEST(CallbacksDrop, LeavesAndOutputsWhileTheirGradientRuns) {
  const NothingLeft nothing;
  RcScope scope;
  static std::vector<Tensor> held;
  Tensor leaf = ones({2}).requires_grad_();
  held.push_back(ones({2}).requires_grad_());
  held.push_back(no_grad([&] { return held[0] * leaf; }));
  differentiable("mine", outs(held[1]), ins(held[0], leaf), saves(), consts(), [](Grads& d) {
    held.clear();
    d.set(0, d.out());
    d.set(1, d.out() * 2);
  });
  held.push_back(held[1].sum());
  held[2].backward();
  EXPECT_TRUE(held.empty());
  EXPECT_EQ(values(leaf.grad()), (std::vector<float>{2, 2}));
}

}  // namespace
}  // namespace tenure::testing
