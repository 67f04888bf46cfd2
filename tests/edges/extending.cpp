// Ops of one's own are checked as the library's are: indices, outputs, saved tensors and names.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "support/errors.h"
#include "support/nothing_left.h"

namespace tenure::testing {
namespace {

using Body = void (*)(Grads&, const Tensor&);

// An op of two inputs, one output and one saved tensor, whose gradient does what a test says.
Body body = nullptr;
Tensor mine(const Tensor& a, const Tensor& b) {
  Tensor out = no_grad([&] { return a * b; });
  differentiable("mine", outs(out), ins(a, b), saves(b), consts(), [](Grads& d, const Tensor& b) { body(d, b); });
  return out;
}
std::string backward_error(Body f) {
  body = f;
  const NothingLeft nothing;
  return with_rc_scope([] {
    Tensor a = ones({4}).requires_grad_(), b = ones({4});
    return error_of<IndexError>([&] { mine(a, b).sum().backward(); });
  });
}

TEST(GradientFunction, RefusesIndicesThatTheOpHasNot) {
  constexpr const char* kThird = "mine: index 2 is out of range: the function has 2 inputs";
  EXPECT_EQ(backward_error([](Grads& d, const Tensor& b) { d.set(2, b); }), kThird);
  EXPECT_EQ(backward_error([](Grads& d, const Tensor&) { d.needs(2); }), kThird);
  EXPECT_EQ(backward_error([](Grads& d, const Tensor&) { d.sizes(2); }), kThird);
  EXPECT_EQ(backward_error([](Grads& d, const Tensor& b) { d.set(-1, b); }),
            "mine: index -1 is out of range: the function has 2 inputs");
  EXPECT_EQ(backward_error([](Grads& d, const Tensor&) { (void)d.out(1); }),
            "mine: index 1 is out of range: the function has 1 outputs");
  EXPECT_EQ(backward_error([](Grads& d, const Tensor&) { d.has(-2147483647 - 1); }),
            "mine: index -2147483648 is out of range: the function has 1 outputs");
}

TEST(GradientFunction, RefusesGradientsThatAreNoTensors) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor a = ones({4}).requires_grad_(), b = ones({4});
  body = [](Grads& d, const Tensor&) { d.set(0, Tensor()); };
  EXPECT_EQ(error_of<StaleTensorError>([&] { mine(a, b).sum().backward(); }),
            "mine: the tensor handle is empty: it was never filled");
  body = [](Grads& d, const Tensor&) { d.set(1, Tensor()); };  // that one is not wanted: a mistake all the same
  EXPECT_EQ(error_of<StaleTensorError>([&] { mine(a, b).sum().backward(); }),
            "mine: the tensor handle is empty: it was never filled");
  body = [](Grads& d, const Tensor& b) {
    Tensor gone = b;
    const Tensor kept = std::move(gone);
    d.set(0, gone);
  };
  EXPECT_EQ(error_of<StaleTensorError>([&] { mine(a, b).sum().backward(); }),
            "mine: the tensor handle is empty: it was moved from");
  body = [](Grads& d, const Tensor&) { d.set(0, ones({3})); };
  EXPECT_EQ(error_of<GradError>([&] { mine(a, b).sum().backward(); }),
            "backward: a gradient has the wrong shape: f32[3] for an input of sizes [4]");
  EXPECT_FALSE(a.grad().defined());
  body = [](Grads& d, const Tensor& b) {
    d.set(0, b * 7);
    d.set(0, d.out() * b);  // the last one counts
  };
  mine(a, b).sum().backward();
  EXPECT_EQ(a.grad().to_vector<float>(), std::vector<float>(4, 1));
}

// ---- outputs

template <class E>
std::string recorded_error(const std::function<void(const Tensor& x)>& f) {
  const NothingLeft nothing;
  return with_rc_scope([&] {
    Tensor x = ones({2}).requires_grad_();
    std::string text = error_of<E>([&] { f(x); });
    EXPECT_EQ(error_of<Error>([&] { (x * 2).sum().backward(); }), "no error");  // the scope goes on
    return text;
  });
}
void record(const Tensor& out, const Tensor& x) {
  differentiable("mine", outs(out), ins(x), saves(), consts(), [](Grads& d) { d.set(0, d.out()); });
}

TEST(Outputs, AreFresh) {
  EXPECT_EQ(recorded_error<StaleTensorError>([](const Tensor& x) { record(Tensor(), x); }),
            "mine: the tensor handle is empty: it was never filled");
  EXPECT_EQ(recorded_error<StaleTensorError>([](const Tensor& x) {
              Tensor gone;
              {
                RcScope inner("inner");
                gone = ones({2});
              }
              EXPECT_THROW((void)ones({1}), EscapeError);
              record(gone, x);
            }),
            "mine: the tensor is gone: made by ones at extending.cpp:96, its scope 'inner' ended");
  EXPECT_EQ(recorded_error<StaleTensorError>([](const Tensor& x) {
              Context other;
              std::optional<RcScope> scope;
              Tensor theirs;
              {
                Context::Enter enter(other);
                scope.emplace();
                theirs = ones({2});
              }
              const auto end = [&] {
                Context::Enter enter(other);
                theirs = Tensor();
                scope.reset();
              };
              try {
                record(theirs, x);
              } catch (...) {
                end();
                throw;
              }
              end();
            }).substr(0, 62),
            "mine: the tensor belongs to another context: made by ones at e");
  EXPECT_EQ(recorded_error<GradError>([](const Tensor& x) { record(ones({2}).requires_grad_(), x); }),
            "mine: outputs[0] is a leaf that requires a gradient: f32[2]");
  EXPECT_EQ(recorded_error<GradError>([](const Tensor& x) { record(x * 2, x); }),
            "mine: outputs[0] is recorded already: compute it with recording off: f32[2]");
  EXPECT_EQ(recorded_error<ValueError>([](const Tensor& x) { record(x, x); }),
            "mine: outputs[0] is an input too: f32[2]");
  EXPECT_EQ(recorded_error<DTypeError>([](const Tensor& x) { record(ones({2}, kLong), x); }),
            "mine: outputs[0] can have no gradient, for it is neither floating nor complex: i64[2]");
  EXPECT_EQ(recorded_error<ValueError>([](const Tensor& x) {
              const SharedTensor w = share(ones({2}));
              record(w.alias(), x);
            }),
            "mine: outputs[0] is shared: f32[2]");
  EXPECT_EQ(recorded_error<ValueError>([](const Tensor& x) { record(ones({4}).narrow(0, 1, 2), x); }),
            "mine: outputs[0] is a view: clone it: f32[2]");
  EXPECT_EQ(recorded_error<ValueError>([](const Tensor& x) {
              Tensor y = ones({2});
              differentiable("mine", outs(y, y), ins(x), saves(), consts(), [](Grads&) {});
            }),
            "mine: outputs[1] comes twice: f32[2]");
}

TEST(Outputs, ManyAreComparedToo) {
  const auto sum_of = [](const Tensor& x, const std::vector<Tensor>& all) {
    std::vector<const Tensor*> out;
    for (const Tensor& t : all) out.push_back(&t);
    const Tensor* in = &x;
    const auto f = [](Grads&) {};
    detail::record_as<decltype(f), 0>("mine", {out.data(), static_cast<int>(out.size())}, {&in, 1}, {nullptr, 0},
                                      consts());
  };
  EXPECT_EQ(recorded_error<ValueError>([&](const Tensor& x) {
              std::vector<Tensor> all;
              for (int i = 0; i < 100; ++i) all.push_back(ones({1}));
              all.push_back(all[40]);
              sum_of(x, all);
            }),
            "mine: outputs[100] comes twice: f32[1]");
}

TEST(Outputs, AForgottenNoGradIsAnErrorAndLeavesNothing) {
  const NothingLeft nothing;
  for (int i = 0; i < 100; ++i)
    with_rc_scope("step", [] {
      Tensor a = ones({1000}).requires_grad_(), b = ones({1000});
      Tensor out = a * b;
      EXPECT_THROW(differentiable("mine", outs(out), ins(a, b), saves(a, b), consts(),
                                  [](Grads& d, const Tensor&, const Tensor& b) { d.set(0, d.out() * b); }),
                   GradError);
      out.sum().backward();
    });
}

TEST(Outputs, ViewsOfThemThatThereAreFollow) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor x = ones({4}).requires_grad_();
  Tensor out = zeros({4});
  Tensor half = out.narrow(0, 0, 2);  // before the history is there
  no_grad([&] { out.copy_(x * 3); });
  differentiable("mine", outs(out), ins(x), saves(), consts(), [](Grads& d) { d.set(0, d.out() * 3); });
  EXPECT_TRUE(half.requires_grad());
  half.mul_(5);
  out.sum().backward();
  EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{15, 15, 3, 3}));
}

TEST(Saved, AnotherViewOfAnOutputWouldNeverGo) {
  EXPECT_EQ(
      recorded_error<GradError>([](const Tensor& x) {
        Tensor out = zeros({2});
        Tensor view = out.view({2, 1});
        no_grad([&] { out.copy_(x); });
        differentiable("mine", outs(out), ins(x), saves(view), consts(), [](Grads&, const Tensor&) {});
      }),
      "mine: saved[0] is another view of what the op gives, and would hold it for ever: f32[2, 1]; save the output "
      "itself, or a copy");
  EXPECT_EQ(
      recorded_error<GradError>([](const Tensor& x) {
        Tensor y = x * 2;
        Tensor view = y.view({2, 1});
        no_grad([&] { y.mul_(3); });
        differentiable_inplace("mine", y, ins(y), saves(view), consts(), [](Grads&, const Tensor&) {});
      }),
      "mine: saved[0] is another view of what the op gives, and would hold it for ever: f32[2, 1]; save the output "
      "itself, or a copy");
}

TEST(Saved, GoneTensorsAreRefusedAndEmptyHandlesAreAbsent) {
  EXPECT_EQ(recorded_error<StaleTensorError>([](const Tensor& x) {
              Tensor y = ones({2}), moved = ones({2});
              const Tensor kept = std::move(moved);
              differentiable("mine", outs(y), ins(x), saves(moved), consts(), [](Grads&, const Tensor&) {});
            }),
            "mine: the tensor handle is empty: it was moved from");
  EXPECT_EQ(recorded_error<StaleTensorError>([](const Tensor& x) {
              Tensor y = ones({2}), moved = ones({2});
              const Tensor kept = std::move(moved);
              differentiable("mine", outs(y), ins(x, moved), saves(), consts(), [](Grads&) {});
            }),
            "mine: the tensor handle is empty: it was moved from");
  const NothingLeft nothing;
  RcScope scope;
  Tensor x = ones({2}).requires_grad_(), y = ones({2}), none;
  differentiable("mine", outs(y), ins(x, none), saves(none), consts(), [](Grads& d, const Tensor& none) {
    if (!none.defined() && !d.needs(1)) d.set(0, d.out() * 4);
  });
  y.sum().backward();
  EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{4, 4}));
}

TEST(InPlace, TheWrittenTensorIsTheFirstInputAndMayBeWritten) {
  EXPECT_EQ(recorded_error<ValueError>([](const Tensor& x) {
              Tensor y = ones({2});
              differentiable_inplace("mine_", y, ins(x, y), saves(), consts(), [](Grads&) {});
            }),
            "mine_: the tensor that was written is not the first input: f32[2]");
  EXPECT_EQ(recorded_error<GradError>(
                [](const Tensor& x) { differentiable_inplace("mine_", x, ins(x), saves(), consts(), [](Grads&) {}); }),
            "mine_: a leaf that requires a gradient is written outside no_grad: f32[2]");
  EXPECT_EQ(recorded_error<GradError>([](const Tensor& x) { check_inplace(x); }),
            "check_inplace: a leaf that requires a gradient is written outside no_grad: f32[2]");
  EXPECT_EQ(recorded_error<StaleTensorError>([](const Tensor& x) {
              differentiable_inplace("mine_", Tensor(), ins(x), saves(), consts(), [](Grads&) {});
            }),
            "mine_: the tensor handle is empty: it was never filled");
}

// ---- names

TEST(Names, OfOpsAreCopied) {
  const auto layer = [](const Tensor& x, int i) {
    Tensor out = no_grad([&] { return x * 2; });
    differentiable(("a_layer_with_a_long_enough_name_" + std::to_string(i)).c_str(), outs(out), ins(x), saves(),
                   consts(), [](Grads& d) { d.set(0, d.out() * 2); });
    return out;
  };
  RcScope scope;
  Tensor x = ones({2}).requires_grad_();
  std::vector<Tensor> all{x};
  for (int i = 0; i < 50; ++i) all.push_back(layer(all.back(), i));
  for (int i = 0; i < 50; ++i)
    EXPECT_EQ(all[static_cast<size_t>(i) + 1].grad_fn(), "a_layer_with_a_long_enough_name_" + std::to_string(i));
  char reused[] = "first";
  Tensor y = no_grad([&] { return x * 2; }), z = no_grad([&] { return x * 2; });
  differentiable(reused, outs(y), ins(x), saves(), consts(), [](Grads&) {});
  std::copy_n("other", 5, reused);
  differentiable(reused, outs(z), ins(x), saves(), consts(), [](Grads&) {});
  EXPECT_EQ(y.grad_fn(), "first");
  EXPECT_EQ(z.grad_fn(), "other");
  const std::string endless(1000, 'n');
  Tensor w = no_grad([&] { return x * 2; });
  differentiable(endless.c_str(), outs(w), ins(x), saves(), consts(), [](Grads&) {});
  EXPECT_EQ(w.grad_fn(), std::string(255, 'n'));
}

TEST(Names, OfScopeOptionsAreCopied) {
  const auto named = [](int i) {
    ScopeOptions o;
    o.name = "a scope with a long enough name " + std::to_string(i);  // a temporary
    return o;
  };
  const ScopeOptions first = named(1), second = named(2);
  RcScope outer(first);
  RcScope inner(second);
  EXPECT_EQ(memory::scopes().front().name, "a scope with a long enough name 1");
  EXPECT_EQ(memory::scopes().back().name, "a scope with a long enough name 2");
  EXPECT_EQ(std::string_view(ScopeOptions{.name = std::string(100, 's')}.name), std::string(47, 's'));
}

// ---- many operands

TEST(ManyOperands, CatOfAHundredThousandRecordedTensors) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor w = ones({1}).requires_grad_();
  std::vector<Tensor> same(100000, w);
  cat(same).sum().backward();
  EXPECT_EQ(w.grad().item<double>(), 100000);
}

TEST(ManyOperands, EachRecordedForItself) {
  constexpr int kMany = 70000;  // more than 16 bits count
  const NothingLeft nothing;
  RcScope scope;
  Tensor w = ones({1}).requires_grad_();
  {
    std::vector<Tensor> rows;
    for (int i = 0; i < kMany; ++i) rows.push_back(w * 2);
    Tensor all = stack(rows), more = all * 1;
    rows.clear();
    const std::vector<Tensor> g = grad({more.sum()}, {w}, {}, true);
    EXPECT_EQ(g[0].item<double>(), 2.0 * kMany);
    more.sum().backward();
  }
  EXPECT_EQ(w.grad().item<double>(), 2.0 * kMany);
}

TEST(ManyOperands, GradientsForAsManyInputs) {
  constexpr int kMany = 20000;
  const NothingLeft nothing;
  RcScope scope;
  std::vector<Tensor> leaves;
  for (int i = 0; i < kMany; ++i) leaves.push_back(full({1}, 1.0 * i).requires_grad_());
  leaves.push_back(leaves[7]);  // one twice
  const Tensor all = cat(leaves);
  const std::vector<Tensor> g = grad({(all * all).sum()}, leaves);
  for (int i = 0; i < kMany; i += 997) EXPECT_EQ(g[static_cast<size_t>(i)].item<double>(), i == 7 ? 28 : 2 * i);
  EXPECT_EQ(g.back().item<double>(), 28);
}

TEST(ManyOperands, AsManyParts) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor x = ones({100000}).requires_grad_();
  cat(split(x * 1, 1)).sum().backward();
  EXPECT_EQ(x.grad().sum().item<double>(), 100000);
}

// ---- gradient functions that run backward

// x = 2, h = x², out = h through a function that calls `run` on h.sum(); the loss adds 5h.
std::string loss_of(void (*run)(const Tensor&, const Tensor&), std::vector<float>& gradient) {
  const NothingLeft nothing;
  return with_rc_scope([&] {
    static Tensor *side, *leaf;
    Tensor x = full({3}, 2.0).requires_grad_();
    Tensor h = x * x;
    Tensor out = no_grad([&] { return h * 1; });
    differentiable("mine", outs(out), ins(h), saves(), consts(run),
                   [](Grads& d, void (*run)(const Tensor&, const Tensor&)) {
                     run(*side, *leaf);
                     d.set(0, d.out());
                   });
    Tensor aside = h.sum();
    side = &aside, leaf = &x;
    Tensor loss = out.sum() + (h * 5).sum();
    std::string text = error_of<GradError>([&] { loss.backward(Tensor(), true); });
    EXPECT_TRUE(GradMode::is_enabled());
    gradient = x.grad().defined() ? x.grad().to_vector<float>() : std::vector<float>();
    return text;
  });
}

TEST(BackwardInsideAGradientFunction, OfAPartOfTheSameGraph) {
  std::vector<float> g;
  EXPECT_EQ(loss_of(
                [](const Tensor& side, const Tensor& leaf) {
                  EXPECT_EQ(grad({side}, {leaf}, {}, true)[0].to_vector<float>(), std::vector<float>(3, 4));
                },
                g),
            "no error");
  EXPECT_EQ(g, std::vector<float>(3, 24));
  EXPECT_EQ(loss_of([](const Tensor& side, const Tensor&) { side.backward(Tensor(), true); }, g), "no error");
  EXPECT_EQ(g, std::vector<float>(3, 28));
}

TEST(BackwardInsideAGradientFunction, ThatReleasesWhatTheOuterOneReads) {
  std::vector<float> g;
  EXPECT_EQ(loss_of([](const Tensor& side, const Tensor&) { side.backward(); }, g),
            "mul: what was saved for its gradient is released: backward ran before; pass retain_graph to run it twice");
}

TEST(BackwardInsideAGradientFunction, ThatFailsLeavesTheOuterOneWhole) {
  std::vector<float> g;
  EXPECT_EQ(loss_of(
                [](const Tensor& side, const Tensor& leaf) {
                  EXPECT_THROW(grad({side, leaf.sum()}, {leaf, ones({1}).requires_grad_()}, {}, true), GradError);
                },
                g),
            "no error");
  EXPECT_EQ(g, std::vector<float>(3, 24));
}

TEST(BackwardInsideAGradientFunction, ThroughItselfIsRefused) {
  const NothingLeft nothing;
  RcScope scope;
  static Tensor* itself;
  Tensor x = ones({2}).requires_grad_();
  Tensor out = no_grad([&] { return x * 1; });
  differentiable("mine", outs(out), ins(x), saves(), consts(), [](Grads& d) {
    itself->backward();
    d.set(0, d.out());
  });
  Tensor side = out.sum();
  itself = &side;
  EXPECT_EQ(error_of<GradError>([&] { out.sum().backward(); }),
            "mine: its gradient function runs backward through itself");
  EXPECT_FALSE(x.grad().defined());
}

TEST(GradientFunction, WhatItDoesToRecordingEndsWithIt) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor x = full({2}, 3.0).requires_grad_();
  Tensor out = no_grad([&] { return x * x; });
  differentiable("mine", outs(out), ins(x), saves(x), consts(), [](Grads& d, const Tensor& x) {
    GradMode::set_enabled(true);
    Tensor own = x.clone().requires_grad_();
    d.set(0, d.out() * own * 2);  // recorded
  });
  out.sum().backward();
  EXPECT_TRUE(GradMode::is_enabled());
  EXPECT_FALSE(x.grad().requires_grad());
  EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{6, 6}));
  {
    NoGradGuard off;
    EXPECT_EQ(error_of<Error>([&] { out.sum().backward(); }).substr(0, 9), "backward:");
    EXPECT_FALSE(GradMode::is_enabled());
  }
}

TEST(GradientFunction, MayThrowAnything) {
  const NothingLeft nothing;
  RcScope scope;
  Tensor x = ones({2}).requires_grad_(), other = x * 2;
  Tensor out = no_grad([&] { return x * 1; });
  differentiable("mine", outs(out), ins(x), saves(), consts(), [](Grads&) { throw 42; });
  EXPECT_THROW((out + other).sum().backward(), int);
  other.sum().backward();
  EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{2, 2}));
}

TEST(GradientFunction, DoesNotEndScopesAroundIt) {
  static std::optional<RcScope> outer;
  {
    RcScope all("all");
    outer.emplace("outer");
    Tensor x = ones({2}).requires_grad_();
    Tensor out = no_grad([&] { return x * 1; });
    differentiable("mine", outs(out), ins(x), saves(), consts(), [](Grads& d) {
      outer.reset();
      d.set(0, d.out() * 2);
    });
    EXPECT_EQ(error_of<ScopeError>([&] { out.sum().backward(); }),
              "scope 'outer': ended by a function that an op called: it stays open until an outer one ends");
    EXPECT_EQ((x * 3).sum().item<double>(), 6);
  }
  EXPECT_EQ(error_of<ScopeError>([] {
              RcScope scope;
              (void)ones({1});
            }),
            "scope 'all': ended before the scopes inside it, which ended first");
}

}  // namespace
}  // namespace tenure::testing
