// Backward where it cannot be right, and where it must not crash.
#include <pthread.h>

#include <cmath>
#include <thread>
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

// On a stack of 256 KiB: whatever recursed once a node would end the process.
template <class F>
void on_a_small_stack(F f) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 256 << 10);
  pthread_t thread;
  const auto run = [](void* p) -> void* {
    (*static_cast<F*>(p))();
    return nullptr;
  };
  ASSERT_EQ(pthread_create(&thread, &attributes, run, &f), 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
}

TEST(BadInputsWithoutScope, GRAD_01) {
  const int64_t bytes = static_cast<int64_t>(memory::live_bytes());
  on_a_small_stack([] {
    for (const int n : {52330, 65461, 100000}) {
      with_rc_scope([n] {
        const Tensor x = ones({1}).requires_grad_();
        Tensor y = x;
        for (int i = 0; i < n; ++i) y = y + y * 0.002;
      });
    }
    with_rc_scope([] {
      const Tensor x = ones({1}, kDouble).requires_grad_();
      Tensor y = x;
      for (int i = 0; i < 100000; ++i) y = y + y * 1e-6;
      y.backward();
      EXPECT_NEAR(x.grad().item<double>(), std::pow(1 + 1e-6, 100000), 1e-9);
    });
  });
  EXPECT_EQ(static_cast<int64_t>(memory::live_bytes()), bytes);
}

TEST_F(BadInputs, GRAD_02) {
  const auto writes = std::vector<void (*)(const Tensor&)>{
      [](const Tensor& x) { x.add_(1); },
      [](const Tensor& x) { x.narrow(0, 0, 1).add_(1); },
      [](const Tensor& x) { x.detach().add_(1); },
      [](const Tensor& x) {
        NoGradGuard guard;
        x.add_(1);
      },
  };
  for (size_t i = 0; i < writes.size(); ++i) {
    SCOPED_TRACE(i);
    const Tensor leaf = ones({2}).requires_grad_(), x = leaf * 3, y = (x * x).sum();
    writes[i](x);
    const std::string text = error_of<GradError>([&] { y.backward(); });
    EXPECT_NE(text.find("was written"), std::string::npos) << text;
    EXPECT_FALSE(leaf.grad().defined());
  }
}

TEST_F(BadInputs, GRAD_03) {
  const Tensor base = ones({2, 2}, kDouble).requires_grad_();
  const Tensor x = base * 1;
  std::vector<Tensor> rows = x.unbind(0);
  rows[0].mul_(3);
  rows[0].narrow(0, 0, 1).mul_(5);
  x.sum().backward();
  EXPECT_EQ(base.grad().to_vector<double>(), (std::vector<double>{15, 3, 1, 1}));
}

TEST_F(BadInputs, GRAD_04) {
  for (const bool touched : {false, true}) {
    const Tensor leaf = ones({4}).requires_grad_(), x = leaf.clone(), xx = x.slice(0, 2), y = xx[1];
    if (touched) x[0].add_(0);
    y.backward();
    EXPECT_EQ(leaf.grad().to_vector<float>(), (std::vector<float>{0, 0, 0, 1}));
  }
}

TEST_F(BadInputs, GRAD_05) {
  const Tensor x = ones({2}).requires_grad_(), plain = ones({});
  const Tensor y = (x * x).sum();
  y.backward();
  const std::vector<float> before = x.grad().to_vector<float>();
  REFUSES(GradError,
          "mul: what was saved for its gradient is released: backward ran before; pass retain_graph to run it twice",
          y.backward());
  const Tensor wide = x * 2;
  REFUSES(GradError, "backward: a gradient must be given for a tensor of several elements: f32[2]", wide.backward());
  REFUSES(GradError, "backward: nothing was recorded: the tensor does not require a gradient: f32[]", plain.backward());
  const Tensor silent = no_grad([&] { return (x * x).sum(); });
  REFUSES(GradError, "backward: nothing was recorded: the tensor does not require a gradient: f32[]",
          silent.backward());
  EXPECT_EQ(x.grad().to_vector<float>(), before);
  const Tensor integer = ones({2}, kLong);
  REFUSES(DTypeError, "requires_grad_: only floating and complex tensors can require a gradient: i64[2]",
          integer.requires_grad_());
  REFUSES(GradError, "requires_grad_: the tensor is no leaf: f32[2]; detach() it first", wide.requires_grad_(false));
  REFUSES(GradError, "add_: a leaf that requires a gradient is written outside no_grad: f32[2]", x.add_(1));
}

// A function of one's own whose gradient throws.
Tensor fails_backward(const Tensor& a) {
  Tensor out = no_grad([&] { return a * 2; });
  differentiable("fails_backward", outs(out), ins(a), saves(a), consts(),
                 [](Grads&, const Tensor&) { throw std::runtime_error("the gradient function failed"); });
  return out;
}

TEST_F(BadInputs, GRAD_08) {
  const Tensor x = ones({3}).requires_grad_();
  for (int i = 0; i < 3; ++i) {
    EXPECT_THROW((fails_backward(x * 2) * x).sum().backward(), std::runtime_error);
    x.set_grad(Tensor());
    (x * x).sum().backward();
    EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{2, 2, 2}));
    x.set_grad(Tensor());
  }
  const size_t tensors = static_cast<size_t>(memory::live_tensors());
  EXPECT_THROW((fails_backward(x) * x).sum().backward(), std::runtime_error);
  x.set_grad(Tensor());
  EXPECT_EQ(static_cast<size_t>(memory::live_tensors()), tensors);
}

TEST(BadInputsWithoutScope, GRAD_12) {
  VarStore store;
  const SharedTensor w = store.new_var("w", {1000}, Init::constant(2));
  std::vector<std::thread> threads;
  for (int t = 0; t < 2; ++t) {
    threads.emplace_back([&w] {
      for (int i = 0; i < 50; ++i) with_rc_scope([&] { (w * w).sum().backward(); });
    });
  }
  for (auto& t : threads) t.join();
  SGD(store, {.lr = 1}).step();
  // Each pass adds 2 · 2; both contexts' gradients are folded.
  with_rc_scope([&] { EXPECT_EQ((w * 1.0).sum().item<float>(), 1000.f * (2 - 100 * 4)); });
}

}  // namespace
}  // namespace tenure::testing
