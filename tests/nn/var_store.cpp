#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cmath>
#include <thread>

using namespace tenure;

TEST(VarStore, ParametersNeedNoScope) {
  VarStore store;
  SharedTensor w = (store / "layer").new_var("w", {2, 3}, Init::constant(0.5));
  EXPECT_EQ(for_testing::get_refcount(w), 2);
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(6, 0.5f));
  EXPECT_EQ(store.all_vars().at(0).first, "layer.w");
  EXPECT_FALSE(w.grad().defined());
}

TEST(VarStore, CopyReadsItsSourceAsAnAlias) {
  VarStore from, to;
  SharedTensor source = from.new_var("w", {3}, Init::constant(2)), copy = to.new_var("w", {3}, Init::constant(1));
  update(source, [&](const Tensor& written) {
    std::thread([&] {
      std::string text;
      try {
        to.copy(from);
      } catch (const ScopeError& e) { text = e.what(); }
      const std::string refusal = "VarStore::copy: the shared tensor is being written by another context: claimed";
      EXPECT_EQ(text.substr(0, refusal.size()), refusal);
    }).join();
    written.fill_(5);
  });
  EXPECT_EQ(copy.to_vector<float>(), std::vector<float>(3, 1.f));
  to.copy(from);
  EXPECT_EQ(copy.to_vector<float>(), std::vector<float>(3, 5.f));
  from.copy(from);  // what it writes itself it may read
  EXPECT_EQ(source.to_vector<float>(), std::vector<float>(3, 5.f));
  with_rc_scope([&] {
    const Tensor held = source;  // reading is no writing
    std::thread([&] { to.copy(from); }).join();
  });
}

TEST(Optimizer, AdamFollowsItsFormula) {
  VarStore store;
  SharedTensor w = store.new_var("w", {3}, Init::ones());
  Adam adam(store, {.lr = 0.1});
  for (int step = 0; step < 2; ++step) {
    with_rc_scope([&] { (Tensor(w) * Tensor(w)).sum().backward(); });
    adam.step();
    adam.zero_grad();
  }
  double p = 1, m = 0, v = 0;
  for (int t = 1; t <= 2; ++t) {
    const double g = 2 * p;
    m = 0.9 * m + 0.1 * g;
    v = 0.999 * v + 0.001 * g * g;
    p -= 0.1 * (m / (1 - std::pow(0.9, t))) / (std::sqrt(v / (1 - std::pow(0.999, t))) + 1e-8);
  }
  for (float x : w.to_vector<float>()) EXPECT_NEAR(x, p, 1e-6);
}

TEST(Optimizer, GradientsMayBeForgottenOrClippedBetweenForwardAndBackward) {
  VarStore store;
  SharedTensor w = store.new_var("w", {2}, Init::constant(3));
  SGD sgd(store, {.lr = 1});
  with_rc_scope([&] {
    (Tensor(w) * Tensor(w)).sum().backward();
    const Tensor loss = (Tensor(w) * Tensor(w)).sum();  // saves w
    sgd.zero_grad();
    w.zero_grad();
    EXPECT_EQ(sgd.grad_norm(), 0);
    sgd.clip_grad_value_(1);
    loss.backward();
    EXPECT_EQ(w.fold_grad().to_vector<float>(), (std::vector<float>{6, 6}));
  });
  with_rc_scope([&] {
    const Tensor loss = (Tensor(w) * Tensor(w)).sum();
    sgd.step();  // writes w itself
    EXPECT_THROW(loss.backward(), GradError);
  });
  EXPECT_EQ(w.to_vector<float>(), (std::vector<float>{-3, -3}));
}

TEST(Optimizer, AClaimRefusesWhileAnotherContextHoldsAnAlias) {
  VarStore store;
  SharedTensor w = store.new_var("w", {3}, Init::ones());
  SGD sgd(store, {.lr = 0.1});
  Context other;
  RcScope here("here");
  w.requires_grad_(true);
  (Tensor(w) * 2).sum().backward();
  {
    Context::Enter enter(other);
    RcScope scope("there");
    Tensor alias = w;
    Context third;
    Context::Enter into_third(third);
    EXPECT_THROW(sgd.step(), ScopeError);
  }
  sgd.step();
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(3, 0.8f));
}
