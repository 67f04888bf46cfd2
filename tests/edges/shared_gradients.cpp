// The gradient of a shared tensor is read on another thread while backward, clipping and folds write it: whoever reads
// sees whole values, and nobody is refused.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <atomic>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "support/nothing_left.h"

namespace tenure::testing {
namespace {

constexpr int64_t kSize = 1 << 14;

bool whole(const std::vector<float>& v) {
  for (float x : v)
    if (x != v[0]) return false;
  return true;
}

struct Counts {
  std::atomic<bool> stop{false};
  std::atomic<long> reads{0}, torn{0};
  std::string refused;
};
// Calls read() again and again on a thread of its own while f runs, which goes on until some reads are done.
template <class Read, class F>
void while_read(Read read, F f) {
  Counts n;
  std::thread reader([&] {
    while (!n.stop) {
      try {
        if (!whole(read())) ++n.torn;
        ++n.reads;
      } catch (const Error& e) {
        n.refused = e.what();
        ++n.reads;
      }
    }
  });
  int steps = 0;
  for (; steps < 60 || (n.reads < 30 && steps < 20000); ++steps) f();
  n.stop = true;
  reader.join();
  EXPECT_EQ(n.torn, 0) << n.reads << " reads, " << steps << " steps";
  EXPECT_EQ(n.refused, "");
}
void add_to(const SharedTensor& w, double factor) {
  with_rc_scope([&] { (w.alias() * factor).sum().backward(); });
}
SharedTensor leaf_of(int64_t n) {
  RcScope scope;
  SharedTensor w = share(ones({n}));
  w.requires_grad_();
  return w;
}
float first(const SharedTensor& g) { return g.to_vector<float>().at(0); }

TEST(SharedGradients, AreWholeWhileBackwardAddsToThem) {
  const NothingLeft nothing;
  const SharedTensor w = leaf_of(kSize);
  add_to(w, 2);
  const SharedTensor g = w.grad();
  long steps = 1;
  while_read([&] { return g.to_vector<float>(); },
             [&] {
               add_to(w, 2);
               ++steps;
             });
  EXPECT_EQ(first(w.grad()), static_cast<float>(2 * steps)) << "nothing is lost";
}

TEST(SharedGradients, AreWholeForWhoHoldsAliases) {
  const NothingLeft nothing;
  const SharedTensor w = leaf_of(kSize);
  add_to(w, 2);
  const SharedTensor g = w.grad();
  while_read([&] { return with_rc_scope([&] { return (g.alias() * 1).to_vector<float>(); }); }, [&] { add_to(w, 2); });
}

TEST(SharedGradients, AreWholeWhenTheFirstOfAStepIsWritten) {
  const NothingLeft nothing;
  const SharedTensor w = leaf_of(kSize);
  add_to(w, 2);
  const SharedTensor g = w.grad();
  int i = 0;
  while_read([&] { return g.to_vector<float>(); },
             [&] {
               w.zero_grad();
               add_to(w, ++i % 7);
             });
  EXPECT_EQ(first(w.grad()), static_cast<float>(i % 7));
}

TEST(SharedGradients, AnAliasKeepsTheValuesThatItSaw) {
  const NothingLeft nothing;
  const SharedTensor w = leaf_of(8);
  add_to(w, 2);
  const SharedTensor g = w.grad();
  Context other;
  std::optional<RcScope> scope;
  Tensor seen;
  {
    Context::Enter enter(other);
    scope.emplace();
    seen = g.alias();
  }
  add_to(w, 3);
  EXPECT_EQ(first(w.grad()), 5);
  {
    Context::Enter enter(other);
    EXPECT_EQ(seen.to_vector<float>()[0], 2);
    seen = Tensor();
    scope.reset();
  }
  add_to(w, 4);
  EXPECT_EQ(first(w.grad()), 9);
}

TEST(SharedGradients, WithoutReadersTheBufferStaysAndIsSeenThroughHandles) {
  const NothingLeft nothing;
  const SharedTensor w = leaf_of(8);
  add_to(w, 2);
  const SharedTensor g = w.grad();
  add_to(w, 3);
  EXPECT_TRUE(w.grad().is_same(g));
  EXPECT_EQ(first(g), 5);
  RcScope scope;
  const Tensor own = g.alias();  // of this context: no reader elsewhere
  add_to(w, 1);
  EXPECT_TRUE(w.grad().is_same(g));
  EXPECT_EQ(own.to_vector<float>()[0], 6);
}

TEST(SharedGradients, AreWholeWhileTheyAreFolded) {
  const NothingLeft nothing;
  const SharedTensor w = leaf_of(kSize);
  add_to(w, 2);
  const SharedTensor g = w.grad();
  while_read([&] { return g.to_vector<float>(); },
             [&] {
               std::thread([&] { add_to(w, 3); }).join();
               const SharedTensor all = w.fold_grad();
               EXPECT_TRUE(whole(all.to_vector<float>()));
             });
}

// ---- in a store, where they lie in flat buffers

struct Store {
  VarStore store;
  std::vector<SharedTensor> w;
  explicit Store(int n) {
    for (int i = 0; i < n; ++i) w.push_back(store.new_var("w" + std::to_string(i), {kSize}, Init::ones()));
  }
  void backward(double factor) const {
    with_rc_scope([&] {
      Tensor sum = zeros({});
      for (const SharedTensor& t : w) sum = sum + (t.alias() * factor).sum();
      sum.backward();
    });
  }
};

TEST(SharedGradients, InFlatBuffersAreWholeWhileTheyAreClippedAndStepped) {
  const NothingLeft nothing;
  const Store s(3);
  SGD sgd(s.store, {.lr = 0.001});
  s.backward(2);
  const SharedTensor g = s.w[1].grad();
  while_read([&] { return g.to_vector<float>(); },
             [&] {
               s.backward(2);
               sgd.clip_grad_value_(1);
               sgd.clip_grad_norm_(1);
               sgd.step();
               sgd.zero_grad();
             });
}

TEST(SharedGradients, AReaderDoesNotChangeTheSteps) {
  const auto train = [](bool read) {
    const Store s(3);
    Adam adam(s.store, {.lr = 0.01});
    Context other;
    std::optional<RcScope> scope;
    std::vector<Tensor> seen;
    std::vector<double> norms;
    for (int i = 0; i < 6; ++i) {
      s.backward(0.1 * (i + 1));
      s.backward(0.3);
      if (read) {
        const SharedTensor g = s.w[static_cast<size_t>(i % 3)].grad();
        Context::Enter enter(other);
        if (i % 2 == 0) {
          scope.emplace();
          seen.push_back(g.alias());
        } else {
          seen.clear();
          scope.reset();
        }
      }
      s.backward(0.7);
      norms.push_back(adam.clip_grad_norm_(2));
      adam.step();
      if (i % 3 != 1) adam.zero_grad();
    }
    std::vector<float> all;
    for (const SharedTensor& w : s.w)
      for (float v : w.to_vector<float>()) all.push_back(v);
    return std::pair(norms, all);
  };
  EXPECT_EQ(train(false), train(true));
}

}  // namespace
}  // namespace tenure::testing
