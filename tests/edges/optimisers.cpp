// Optimisers: clipping, steps of each parameter, and numbers that are refused.
#include <gtest/gtest.h>
#include <stdlib.h>
#include <tenure/io.h>
#include <tenure/tenure.h>

#include <cmath>
#include <limits>
#include <string>
#include <thread>
#include <vector>

#include "support/errors.h"

using namespace tenure;
using tenure::testing::error_of;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN(), kInf = std::numeric_limits<double>::infinity();

struct One {
  VarStore store;
  SharedTensor w = store.new_var("w", {4}, Init::zeros());
  SGD sgd{store, {.lr = 1}};
  // Adds 3 to every element of the gradient: a norm of 6.
  void back(float factor = 3) const {
    with_rc_scope([&] { (Tensor(w) * factor).sum().backward(); });
  }
  float value() const { return w.to_vector<float>()[0]; }
};

// ---- clipping

TEST(ClipGradNorm, ScalesWhatIsThere) {
  One m;
  m.back();
  EXPECT_NEAR(m.sgd.clip_grad_norm_(1), 6, 1e-5);
  EXPECT_NEAR(m.w.grad().to_vector<float>()[0], .5, 1e-4);
  EXPECT_NEAR(m.sgd.grad_norm(), 1, 1e-4);
  m.sgd.step();
  EXPECT_NEAR(m.value(), -.5, 1e-4);
}

TEST(ClipGradNorm, LeavesALaterBackwardAlone) {
  One m;
  m.back();
  m.sgd.clip_grad_norm_(1);
  m.back();
  EXPECT_NEAR(m.w.grad().to_vector<float>()[0], 3.5, 1e-4);
  m.sgd.step();
  EXPECT_NEAR(m.value(), -3.5, 1e-4);
}

TEST(ClipGradNorm, EndsWithZeroGradOfAnyKind) {
  for (int kind = 0; kind < 3; ++kind) {
    SCOPED_TRACE(kind);
    One m;
    m.back();
    m.sgd.clip_grad_norm_(1);
    if (kind == 0) m.sgd.zero_grad();
    if (kind == 1) m.store.zero_grad();
    if (kind == 2) m.w.zero_grad();
    m.back();
    m.sgd.step();
    EXPECT_NEAR(m.value(), -3, 1e-4);
  }
}

TEST(ClipGradNorm, IsSeenByEveryOptimizerOfTheStore) {
  One m;
  SGD other(m.store, {.lr = 1});
  m.back();
  m.sgd.clip_grad_norm_(1);
  other.step();
  EXPECT_NEAR(m.value(), -.5, 1e-4);
}

TEST(ClipGradNorm, OfAnOptimizerThatIsGoneStays) {
  One m;
  m.back();
  { SGD(m.store, {.lr = 1}).clip_grad_norm_(1); }
  m.sgd.step();
  EXPECT_NEAR(m.value(), -.5, 1e-4);
}

TEST(ClipGradNorm, TwiceAndBackwardElsewhere) {
  One m;
  m.back();
  m.sgd.clip_grad_norm_(1);
  EXPECT_NEAR(m.sgd.clip_grad_norm_(.5), 1, 1e-4);
  std::thread([&] { m.back(); }).join();
  m.sgd.step();
  EXPECT_NEAR(m.value(), -3.25, 1e-4);
}

TEST(ClipGradNorm, ThenClipGradValue) {
  One m;
  m.back();
  m.sgd.clip_grad_norm_(1);
  m.sgd.clip_grad_value_(.25);
  m.sgd.step();
  EXPECT_NEAR(m.value(), -.25, 1e-6);
}

TEST(ClipGradNorm, AStepThatFailsLosesNothing) {
  One m;
  m.back();
  m.sgd.clip_grad_norm_(1);
  with_rc_scope([&] {
    Context other;
    const Context::Enter enter(other);
    const RcScope scope;
    const Tensor alias = m.w;
    Context third;
    const Context::Enter into(third);
    EXPECT_THROW(m.sgd.step(), ScopeError);
  });
  m.sgd.step();
  EXPECT_NEAR(m.value(), -.5, 1e-4);
}

TEST(ClipGradNorm, InDoubleAndWithGaps) {
  VarStore store;
  SharedTensor a = store.new_var("a", {3}, Init::zeros(), true, kDouble),
               b = store.new_var("b", {1}, Init::zeros(), true, kDouble),
               c = store.new_var("c", {2}, Init::zeros(), true, kFloat);
  SGD sgd(store, {.lr = 1});
  with_rc_scope([&] { ((Tensor(a) * 2).sum() + (Tensor(c).to(kDouble) * 2).sum()).backward(); });  // none for b
  EXPECT_NEAR(sgd.clip_grad_norm_(1), std::sqrt(20.), 1e-6);
  EXPECT_NEAR(a.grad().to_vector<double>()[0], 2 / std::sqrt(20.), 1e-6);
  EXPECT_NEAR(c.grad().to_vector<float>()[0], 2 / std::sqrt(20.), 1e-6);
  EXPECT_FALSE(b.grad().defined());
}

TEST(ClipGradNorm, AGradientThatIsReadElsewhereIsWrittenInAnotherPlace) {
  One m;
  m.back();
  const SharedTensor g = m.w.grad();
  with_rc_scope([&] {
    Context other;
    const Context::Enter enter(other);
    const RcScope scope;
    const Tensor alias = g;
    Context third;
    const Context::Enter into(third);
    EXPECT_GT(m.sgd.clip_grad_norm_(1), 1);
    EXPECT_NEAR(m.sgd.grad_norm(), 1, 1e-5);
    m.sgd.clip_grad_value_(0.125);
    EXPECT_EQ(m.w.grad().to_vector<float>()[0], 0.125F);
    const Context::Enter back(other);
    EXPECT_EQ(alias.to_vector<float>()[0], 3);
  });
  EXPECT_EQ(g.to_vector<float>()[0], 3);
}

// A graph that saved the gradient hears of every write.
TEST(ClipGradNorm, AGraphThatSavedTheGradientIsOutOfDate) {
  for (int kind = 0; kind < 4; ++kind) {
    SCOPED_TRACE(kind);
    One m;
    m.back();
    with_rc_scope([&] {
      const Tensor x = ones({4}).requires_grad_();
      const Tensor y = (x * Tensor(m.w.grad())).sum();
      if (kind == 0) m.sgd.clip_grad_norm_(1);
      if (kind == 1) m.sgd.clip_grad_value_(1);
      if (kind == 2) m.back();
      if (kind == 3) {
        std::thread([&] { m.back(); }).join();
        (void)m.w.fold_grad();
      }
      EXPECT_THROW(y.backward(), GradError);
    });
  }
}

// ---- steps of each parameter

// One step of Adam from 1 with a constant gradient of 2 goes by the rate, whatever came before.
template <class O, class Options>
float late_parameter(const Options& options, int first) {
  VarStore store;
  SharedTensor w = store.new_var("w", {1}, Init::ones()), v = store.new_var("v", {1}, Init::ones());
  O optimizer(store, options);
  for (int i = 0; i <= first; ++i) {
    with_rc_scope([&] {
      (Tensor(w) * 2).sum().backward();
      if (i == first) (Tensor(v) * 2).sum().backward();
    });
    optimizer.step();
    optimizer.zero_grad();
  }
  return v.to_vector<float>()[0];
}

TEST(OwnSteps, AdamsCorrectionCountsThoseOfTheParameter) {
  for (const int first : {0, 1, 2, 7})
    EXPECT_NEAR(late_parameter<Adam>(AdamOptions{.lr = .1}, first), .9, 1e-5) << first;
  for (const int first : {0, 3}) EXPECT_NEAR(late_parameter<AdamW>(AdamOptions{.lr = .1}, first), .9, 1e-5) << first;
}

// As in ATen, the first momentum is the gradient itself, without dampening.
TEST(OwnSteps, AMomentumBeginsWithTheParametersFirstGradient) {
  for (const int first : {0, 2})
    EXPECT_NEAR(late_parameter<SGD>(SGDOptions{.lr = .1, .momentum = .9, .dampening = .5}, first), .8, 1e-6) << first;
}

// A parameter that pauses goes on with its own count.
TEST(OwnSteps, APauseIsNoStep) {
  VarStore store;
  SharedTensor w = store.new_var("w", {1}, Init::ones()), v = store.new_var("v", {1}, Init::ones());
  Adam adam(store, {.lr = .1});
  double p = 1, m = 0, s = 0;
  int own = 0;
  for (int i = 0; i < 6; ++i) {
    const bool both = i != 2 && i != 3;
    const float g = static_cast<float>(i + 1);
    with_rc_scope([&] {
      Tensor(w).sum().backward();
      if (both) (Tensor(v) * g).sum().backward();
    });
    adam.step();
    adam.zero_grad();
    if (!both) continue;
    ++own;
    m = .9 * m + .1 * g;
    s = .999 * s + .001 * g * g;
    p -= .1 * (m / (1 - std::pow(.9, own))) / (std::sqrt(s / (1 - std::pow(.999, own))) + 1e-8);
    EXPECT_NEAR(v.to_vector<float>()[0], p, 1e-5) << i;
  }
  EXPECT_EQ(adam.steps(), 6);
  EXPECT_EQ(adam.own_steps(), (std::vector<std::pair<std::string, int64_t>>{{"w", 6}, {"v", 4}}));
}

TEST(OwnSteps, AFrozenParameterTakesNone) {
  VarStore store;
  SharedTensor w = store.new_var("w", {1}, Init::ones()), v = store.new_var("v", {1}, Init::ones());
  Adam adam(store, {.lr = .1});
  const auto step = [&] {
    with_rc_scope([&] { ((Tensor(w) + Tensor(v)) * 2).sum().backward(); });
    adam.step();
    adam.zero_grad();
  };
  v.requires_grad_(false);
  for (int i = 0; i < 3; ++i) step();
  v.requires_grad_(true);
  step();
  EXPECT_NEAR(v.to_vector<float>()[0], .9, 1e-5);
}

class Folder {
 public:
  Folder() {
    std::string name = ::testing::TempDir() + "tenure_optimisers_XXXXXX";
    path_ = mkdtemp(name.data());
  }
  ~Folder() {
    (void)::remove(file().c_str());
    (void)::remove(path_.c_str());
  }
  std::string file() const { return path_ + "/checkpoint.safetensors"; }

 private:
  std::string path_;
};

struct Pair {
  VarStore store;
  SharedTensor w = store.new_var("w", {1}, Init::ones()), v = (store / "deep").new_var("v", {1}, Init::ones());
  Adam adam{store, {.lr = .1}};
  void step(bool both, float g) {
    with_rc_scope([&] {
      (Tensor(w) * g).sum().backward();
      if (both) (Tensor(v) * g).sum().backward();
    });
    adam.step();
    adam.zero_grad();
  }
  std::vector<float> values() const { return {w.to_vector<float>()[0], v.to_vector<float>()[0]}; }
};

TEST(OwnSteps, ACheckpointKeepsThem) {
  const Folder folder;
  Pair straight, resumed;
  for (int i = 0; i < 4; ++i) straight.step(i == 3, static_cast<float>(i + 1));
  save_checkpoint(folder.file(), straight.store, &straight.adam, nullptr, {{"mine", "x"}});
  EXPECT_EQ(load_checkpoint(folder.file(), resumed.store, &resumed.adam), (Metadata{{"mine", "x"}}));
  EXPECT_EQ(resumed.adam.steps(), 4);
  EXPECT_EQ(resumed.adam.own_steps(), (std::vector<std::pair<std::string, int64_t>>{{"w", 4}, {"deep.v", 1}}));
  for (Pair* p : {&straight, &resumed}) p->step(true, 3);
  EXPECT_EQ(resumed.values(), straight.values());
}

// One that says only how many steps there were: every parameter took them all.
TEST(OwnSteps, ACheckpointWithoutThemLoads) {
  const Folder folder;
  Pair first, second;
  for (int i = 0; i < 3; ++i) first.step(true, 2);
  save_checkpoint(folder.file(), first.store, &first.adam);
  Metadata texts;
  (void)list_safetensors(folder.file(), &texts);
  for (const auto& [key, text] : texts) EXPECT_EQ(key.find("optimizer_steps."), std::string::npos) << key;
  second.step(false, 1);
  load_checkpoint(folder.file(), second.store, &second.adam);
  EXPECT_EQ(second.adam.own_steps(), (std::vector<std::pair<std::string, int64_t>>{{"w", 3}, {"deep.v", 3}}));
}

TEST(OwnSteps, SetStepsSetsThemAll) {
  Pair p;
  p.adam.set_steps(5);
  EXPECT_EQ(p.adam.steps(), 5);
  EXPECT_EQ(p.adam.own_steps(), (std::vector<std::pair<std::string, int64_t>>{{"w", 5}, {"deep.v", 5}}));
  p.adam.set_steps(7, {{"deep.v", 2}});
  EXPECT_EQ(p.adam.own_steps(), (std::vector<std::pair<std::string, int64_t>>{{"w", 7}, {"deep.v", 2}}));
}

// ---- setters refuse what constructors refuse

TEST(OptimizerNumbers, SettersRefuseWhatConstructorsRefuse) {
  Pair p;
  const std::pair<double, std::string> bad[] = {{kNaN, "the rate is negative or NaN: nan"},
                                                {-1, "the rate is negative or NaN: -1.000000"},
                                                {-kInf, "the rate is negative or NaN: -inf"},
                                                {kInf, "the rate is infinite"}};
  for (const auto& [rate, text] : bad) {
    const double lr = rate;
    EXPECT_EQ(error_of<ValueError>([&] { p.adam.set_lr(lr); }), "set_lr: " + text);
    EXPECT_EQ(error_of<ValueError>([&] { Adam(p.store, {.lr = lr}); }), "Adam: " + text);
    EXPECT_EQ(error_of<ValueError>([&] { AdamW(p.store, {.lr = lr}); }), "AdamW: " + text);
    EXPECT_THROW(SGD(p.store, {.lr = lr}), ValueError);
  }
  EXPECT_EQ(p.adam.lr(), .1);
  for (const double good : {0., -0., 1e300, std::numeric_limits<double>::denorm_min()}) {
    p.adam.set_lr(good);
    EXPECT_EQ(p.adam.lr(), good);
  }
}

TEST(OptimizerNumbers, SetStepsRefusesNegativeOnes) {
  Pair p;
  p.step(true, 1);
  EXPECT_EQ(error_of<ValueError>([&] { p.adam.set_steps(-1); }), "set_steps: the number of steps is negative: -1");
  EXPECT_EQ(error_of<ValueError>([&] {
              p.adam.set_steps(3, {{"deep.v", -2}});
            }),
            "set_steps: the number of steps of deep.v is negative: -2");
  EXPECT_EQ(error_of<ValueError>([&] {
              p.adam.set_steps(3, {{"v", 2}});
            }),
            "set_steps: there is no trainable parameter v");
  EXPECT_EQ(p.adam.steps(), 1);
  EXPECT_EQ(p.adam.own_steps(), (std::vector<std::pair<std::string, int64_t>>{{"w", 1}, {"deep.v", 1}}));
}

TEST(OptimizerNumbers, ConstructorsRefuseWhatIsInfinite) {
  const VarStore store;
  EXPECT_EQ(error_of<ValueError>([&] { Adam(store, {.eps = kInf}); }), "Adam: eps is infinite");
  EXPECT_EQ(error_of<ValueError>([&] { AdamW(store, {.weight_decay = kInf}); }), "AdamW: the weight decay is infinite");
  EXPECT_EQ(error_of<ValueError>([&] { SGD(store, {.lr = 1, .momentum = kInf}); }),
            "SGD: rate, momentum and weight decay must not be negative: 1.000000, inf, 0.000000");
  EXPECT_EQ(error_of<ValueError>([&] { SGD(store, {.lr = 1, .momentum = .9, .dampening = kNaN}); }),
            "SGD: the dampening is infinite or NaN: nan");
}

TEST(OptimizerNumbers, NothingOfASetterStaysFromADryRun) {
  Pair p;
  p.step(true, 1);
  (void)memory::dry_run([&] {
    p.adam.set_lr(5);
    p.adam.set_steps(9);
    EXPECT_THROW(p.adam.set_lr(kNaN), ValueError);
  });
  EXPECT_EQ(p.adam.lr(), .1);
  EXPECT_EQ(p.adam.steps(), 1);
}

}  // namespace
