// Rule 13: after any exception nothing has leaked, no input has changed, and the scope goes on working.
#include "alloc/fail_point.h"
#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;
using core::FailPoint;

namespace {

// Runs f with its first, second, … allocation failing until one run gets through. Each failure must be an
// OutOfMemoryError that leaves live bytes and tensors as they were; `check` looks at the inputs.
template <class F, class Check>
void fail_each(F&& f, Check&& check) {
  for (int64_t n = 1; n < 200; ++n) {
    const size_t bytes = memory::live_bytes();
    const int64_t tensors = memory::live_tensors();
    bool failed = false;
    FailPoint::arm(n);
    try {
      f();
    } catch (const OutOfMemoryError&) { failed = true; } catch (...) {
      FailPoint::disarm();
      ADD_FAILURE() << "allocation " << n << " failed with another error";
      throw;
    }
    const bool fired = FailPoint::fired();
    FailPoint::disarm();
    if (!fired) {
      EXPECT_GT(n, 1) << "no allocation was seen";
      return;
    }
    if (failed) {
      EXPECT_EQ(memory::live_bytes(), bytes) << "allocation " << n;
      EXPECT_EQ(memory::live_tensors(), tensors) << "allocation " << n;
    }
    check();
    EXPECT_EQ(full({1}, 4.0).item<float>(), 4);  // the scope goes on working
  }
  ADD_FAILURE() << "it never got through";
}

}  // namespace

TEST(Rule13ErrorsFirst, ChecksComeBeforeAnyAllocationAndWrite) {
  with_rc_scope([] {
    Tensor a = ones({2, 3}), b = ones({4, 5});
    FailPoint::arm(1 << 30);
    EXPECT_THROW((void)(a + b), ShapeError);
    EXPECT_THROW((void)a.view({7}), ShapeError);
    EXPECT_THROW((void)a.narrow(0, 1, 9), IndexError);
    EXPECT_THROW((void)a.add_(b), ShapeError);
    EXPECT_THROW((void)a.item(), ValueError);
    EXPECT_EQ(FailPoint::seen(), 0);
    FailPoint::disarm();
    EXPECT_EQ(a.to_vector<float>(), std::vector<float>(6, 1.f));
  });
}

TEST(Rule13ErrorsFirst, MakingATensor) {
  with_rc_scope([] {
    fail_each([] { (void)ones({100}); }, [] {});
    fail_each([] { (void)ones({1 << 20}); }, [] {});
    fail_each([] { (void)ones({1, 1, 1, 1, 1, 1, 1, 2}); }, [] {});
  });
}

TEST(Rule13ErrorsFirst, OpsViewsAndCopies) {
  with_rc_scope([] {
    Tensor a = full({2, 3}, 2.0), b = full({3}, 3.0);
    const auto same = [&] {
      EXPECT_EQ(a.to_vector<float>(), std::vector<float>(6, 2.f));
      EXPECT_EQ(b.to_vector<float>(), std::vector<float>(3, 3.f));
    };
    fail_each([&] { (void)(a + b); }, same);
    fail_each([&] { (void)(a * 2).sum(); }, same);
    fail_each([&] { (void)full({3}, 1.0).view({3, 1}); }, same);
    fail_each([&] { (void)full({1, 1, 1, 1, 1, 1, 1, 2}, 1.0).view({2, 1, 1, 1, 1, 1, 1, 1}); }, same);
    fail_each([&] { (void)a.transpose(0, 1).contiguous(); }, same);
  });
}

TEST(Rule13ErrorsFirst, AScope) {
  with_rc_scope([] {
    Tensor a = full({4}, 2.0);
    const auto same = [&] {
      EXPECT_EQ(scope_depth(), 1);
      EXPECT_EQ(a.to_vector<float>(), std::vector<float>(4, 2.f));
    };
    std::vector<RcScope*> none;
    const auto nested = [&](auto& self, int depth) -> Tensor {
      return with_rc_scope_tensor([&] { return depth == 0 ? a * 2 : self(self, depth - 1); });
    };
    fail_each([&] { (void)nested(nested, 40); }, same);
    fail_each([&] { with_rc_scope([&] { (void)(a + a); }); }, same);
  });
}

TEST(Rule13ErrorsFirst, Sharing) {
  with_rc_scope([] {
    fail_each(
        [] {
          Tensor t = full({8}, 2.0);
          SharedTensor s = share(t);
          SharedTensor part = share(t.narrow(0, 0, 4));
          (void)(Tensor(s) + 1);
        },
        [] {});
    fail_each(
        [] {
          Tensor t = full({8}, 2.0).requires_grad_();
          t.sum().backward();
          SharedTensor s = share(t);
        },
        [] {});
  });
}

TEST(Rule13ErrorsFirst, FromBlob) {
  with_rc_scope([] {
    static float data[4] = {1, 2, 3, 4};
    int dropped = 0, made = 0;
    fail_each(
        [&] {
          Tensor t = from_blob(data, {4}, [&](void*) { ++dropped; });
          ++made;
        },
        [&] { EXPECT_EQ(dropped, made); });
  });
}

TEST(Rule13ErrorsFirst, RecordingAndBackward) {
  with_rc_scope([] {
    Tensor x = full({2, 3}, 2.0), w = full({3}, 3.0);
    fail_each(
        [&] {
          Tensor leaf = w.detach().requires_grad_();
          Tensor y = x * leaf;
          Tensor loss = (y * y + y.narrow(1, 0, 3)).sum();
          loss.backward();
        },
        [&] {
          EXPECT_EQ(x.to_vector<float>(), std::vector<float>(6, 2.f));
          EXPECT_EQ(w.to_vector<float>(), std::vector<float>(3, 3.f));
        });
  });
}

TEST(Rule13ErrorsFirst, InPlace) {
  with_rc_scope([] {
    Tensor x = full({4}, 2.0), b = full({4}, 3.0);
    for (bool recorded : {false, true})
      for (bool through_view : {false, true})
        fail_each(
            [&] {
              Tensor leaf = x.detach().requires_grad_(recorded);
              Tensor a = leaf * 1;
              Tensor to = through_view ? a.narrow(0, 0, 4) : a;
              try {
                to.mul_(b);
              } catch (...) {
                EXPECT_EQ(a.to_vector<float>(), std::vector<float>(4, 2.f)) << recorded << through_view;
                throw;
              }
            },
            [] {});
  });
}

// Writes of every kind, recorded or not, directly, through a view and through one that is not dense: what fails for
// want of memory has changed no element, no history and no generator.
TEST(Rule13ErrorsFirst, WritesOfEveryKind) {
  with_rc_scope([] {
    const Tensor x = full({4, 2}, 2.0), b = full({4, 2}, 3.0), mask = b.gt(2);
    Generator g(7);
    const std::vector<std::pair<const char*, std::function<void(const Tensor&)>>> ops = {
        {"copy_", [&](const Tensor& t) { t.copy_(b); }},
        {"copy_, converted", [&](const Tensor& t) { t.copy_(b.to(kDouble)); }},
        {"copy_, of itself", [&](const Tensor& t) { t.copy_(t.select(0, 0)); }},
        {"masked_fill_", [&](const Tensor& t) { t.masked_fill_(mask, 5); }},
        {"fill_", [&](const Tensor& t) { t.fill_(5); }},
        {"zero_", [&](const Tensor& t) { t.zero_(); }},
        {"uniform_", [&](const Tensor& t) { t.uniform_(0, 1, g); }},
        {"normal_", [&](const Tensor& t) { t.normal_(0, 1, g); }},
        {"trunc_normal_", [&](const Tensor& t) { trunc_normal_(t, 0, 1, -1, 1, g); }},
        {"exp_", [&](const Tensor& t) { t.exp_(); }},
        {"clamp_", [&](const Tensor& t) { t.clamp_(0, 1); }},
        {"add_, converted", [&](const Tensor& t) { t.add_(b.to(kLong)); }},
        {"div_", [&](const Tensor& t) { t.div_(b); }},
    };
    for (const auto& [name, each] : ops)
      for (const bool recorded : {false, true})
        for (const char* way : {"itself", "a view", "a transposed view"}) {
          const auto& op = each;  // a lambda of clang 14 cannot capture a part of a structured binding
          SCOPED_TRACE(std::string(name) + (recorded ? ", recorded, " : ", ") + way);
          fail_each(
              [&] {
                const Tensor leaf = x.clone().requires_grad_(recorded);
                const Tensor a = leaf * 1;
                const Tensor to = way[0] == 'i'   ? a
                                  : way[2] == 'v' ? a.narrow(0, 0, 4)
                                                  : a.view({2, 4}).transpose(0, 1);
                const uint64_t drawn = g.offset();
                try {
                  op(to);
                } catch (...) {
                  EXPECT_EQ(a.to_vector<float>(), std::vector<float>(8, 2.f));
                  EXPECT_EQ(g.offset(), drawn);
                  FailPoint::disarm();  // what is recorded is the gradient of what is there
                  if (recorded) {
                    a.sum().backward();
                    EXPECT_EQ(leaf.grad().to_vector<float>(), std::vector<float>(8, 1.f));
                  }
                  throw;
                }
              },
              [] {});
        }
  });
}

TEST(Rule13ErrorsFirst, AParameterAndAStep) {
  VarStore store;
  SharedTensor w = store.new_var("w", {4}, Init::constant(1));
  Adam adam(store, {.lr = 0.1});
  with_rc_scope([&] { (Tensor(w) * 2).sum().backward(); });
  // The state is made by the first step that gets through.
  for (int64_t n = 1;; ++n) {
    FailPoint::arm(n);
    try {
      adam.step();
    } catch (const OutOfMemoryError&) {
      FailPoint::disarm();
      EXPECT_EQ(w.to_vector<float>(), std::vector<float>(4, 1.f));
      EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 2.f));
      EXPECT_EQ(adam.steps(), 0);
      continue;
    }
    FailPoint::disarm();
    break;
  }
  EXPECT_EQ(adam.steps(), 1);
  EXPECT_NEAR(w.to_vector<float>()[0], 0.9f, 1e-5);
}

TEST(Rule13ErrorsFirst, GradientFunctionsMayThrowAnything) {
  const NothingLeft nothing;
  with_rc_scope([] {
    Tensor x = full({4}, 2.0).requires_grad_();
    Tensor out = no_grad([&] { return x * 2; });
    differentiable("throws", outs(out), ins(x), saves(x), consts(),
                   [](Grads&, const Tensor&) { throw std::runtime_error("from a gradient"); });
    const int64_t tensors = memory::live_tensors();
    Tensor loss = out.sum();
    EXPECT_THROW(loss.backward(), std::runtime_error);
    const std::vector<Tensor> of{loss}, by{x};
    loss = Tensor();
    EXPECT_THROW((void)grad(of, by), std::runtime_error);
    EXPECT_EQ(memory::live_tensors(), tensors + 1);
    EXPECT_EQ(ones({1}).item<float>(), 1);  // nothing is pending
  });
}
