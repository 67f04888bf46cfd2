// A dry run beside others that work on the same shared tensors.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <atomic>
#include <thread>
#include <vector>

namespace tenure {
namespace {

TEST(DryRunThreads, OthersTrainTheSameParameters) {
  const auto model = [] {
    VarStore vs;
    static_cast<void>(vs.new_var("w", {64}, Init::ones()));
    return vs;
  };
  const auto train = [](const VarStore& vs, int steps) {
    const SharedTensor w = vs.get("w");
    SGD sgd(vs, {.lr = 0.125, .momentum = 0.5});
    for (int i = 0; i < steps; ++i) {
      with_rc_scope([&] {
        sgd.zero_grad();
        (w * w).sum().backward();
        sgd.step();
      });
    }
    return w.to_vector<float>();
  };
  constexpr int kSteps = 200;
  const std::vector<float> alone = train(model(), kSteps);
  const VarStore vs = model();
  SGD mine(vs, {.lr = 3});
  std::atomic<bool> done{false};
  std::atomic<int> runs{0};
  std::thread watcher([&] {
    const SharedTensor w = vs.get("w");
    while (!done.load() || runs.load() == 0) {
      with_rc_scope([&] {
        memory::dry_run([&] {
          mine.zero_grad();
          const Tensor held = w.alias(), y = (held * w).sum();
          y.backward();
          mine.step();
          w.requires_grad_(false);
          update(w, [](const Tensor& t) { t.zero_(); });
        });
      });
      ++runs;
    }
  });
  const std::vector<float> beside = train(vs, kSteps);
  done = true;
  watcher.join();
  EXPECT_EQ(beside, alone);
}

TEST(DryRunThreads, OneHoldsNobodyOff) {
  const RcScope scope;
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {4}, Init::ones());
  memory::dry_run([&] {
    const Tensor held = w.alias(), view = held.narrow(0, 0, 2);
    update(w, [&](const Tensor&) { std::thread([&] { update(w, [](const Tensor& t) { t.fill_(7); }); }).join(); });
    EXPECT_EQ(view.sizes(), IntArrayRef({2}));
  });
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(4, 7));
  // The alias of before is one of a real run.
  const Tensor held = w.alias();
  memory::dry_run([&] { static_cast<void>(held.narrow(0, 0, 2)); });
  std::thread([&] { EXPECT_THROW(update(w, [](const Tensor&) {}), ScopeError); }).join();
}

TEST(DryRunThreads, EachHasItsOwn) {
  VarStore vs;
  const SharedTensor w = vs.new_var("w", {4}, Init::ones());
  std::vector<std::thread> threads;
  for (int i = 0; i < 3; ++i)
    threads.emplace_back([&] {
      for (int k = 0; k < 50; ++k)
        with_rc_scope([&] {
          memory::dry_run([&] {
            (w * w).sum().backward();
            EXPECT_TRUE(w.grad().defined());
          });
          EXPECT_FALSE(w.grad().defined());
        });
    });
  for (std::thread& t : threads) t.join();
  // What one made is nothing to the others.
  const RcScope scope;
  memory::dry_run([&] {
    (w * w).sum().backward();
    const SharedTensor g = w.grad();
    std::thread([&] {
      EXPECT_FALSE(g.defined());
      EXPECT_THROW(with_rc_scope([&] { static_cast<void>(g + 1); }), StaleTensorError);
    }).join();
  });
}

}  // namespace
}  // namespace tenure
