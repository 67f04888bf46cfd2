// Rule 10: the graph pins what it saved.
#include <pthread.h>

#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

TEST(Rule10Graph, ASavedTensorMovesOutwardWhenItsScopeEnds) {
  const NothingLeft nothing;
  with_rc_scope("outer", [] {
    Tensor x = full({100}, 3.0).requires_grad_();
    Tensor loss = with_rc_scope_tensor([&] {
      Tensor y = x * 2;
      return (y * y).sum();
    });
    const std::string report = memory::report();
    EXPECT_TRUE(contains(report, "scope 'outer': 2 tensors, 404 bytes; the graph keeps 1 more, 400 bytes")) << report;
    loss.backward();
    EXPECT_EQ(x.grad().select(0, 0).item<float>(), 24);
  });
}

TEST(Rule10Graph, AndIsReleasedWithTheGraph) {
  with_rc_scope([] {
    Tensor x = ones({100}).requires_grad_();
    const size_t before = memory::live_bytes();
    Tensor loss = with_rc_scope_tensor([&] {
      Tensor y = x * 2;
      return (y * y).sum();
    });
    EXPECT_EQ(memory::live_bytes() - before, 404u);
    loss = Tensor();
    EXPECT_EQ(memory::live_bytes(), before);
  });
}

TEST(Rule10Graph, BackwardReleasesItToo) {
  with_rc_scope([] {
    Tensor x = ones({100}).requires_grad_();
    const size_t before = memory::live_bytes();
    Tensor loss = with_rc_scope_tensor([&] {
      Tensor y = x * 2;
      return (y * y).sum();
    });
    loss.backward();
    EXPECT_EQ(memory::live_bytes() - before, 404u);  // the gradient of x, and the loss
  });
}

TEST(Rule10Graph, ItsHandlesAreEscapesAndGoStale) {
  with_rc_scope([] {
    Tensor x = ones({3}).requires_grad_(), kept, loss;
    const std::string text = text_of<EscapeError>([&] {
      loss = with_rc_scope_tensor([&] {
        kept = x * 2;
        return (kept * kept).sum();
      });
    });
    EXPECT_TRUE(contains(text, "1 tensor outlives it:\n  mul f32[3], 12 bytes")) << text;
    EXPECT_THROW((void)kept.numel(), StaleTensorError);
  });
}

TEST(Rule10Graph, ThroughSeveralScopesAndOutOfTheOutermost) {
  const NothingLeft nothing;
  Tensor loss;
  EXPECT_THROW(with_rc_scope([&] {
                 Tensor x = ones({3}).requires_grad_();
                 loss = with_rc_scope_tensor([&] {
                   return with_rc_scope_tensor([&] {
                     Tensor y = x * 2;
                     return (y * y).sum();
                   });
                 });
               }),
               EscapeError);
}

TEST(Rule10Graph, ATotalOverStepsIsReportedAsGraphBytesKept) {
  with_rc_scope("training", [] {
    Tensor w = ones({100}).requires_grad_();
    Tensor total = zeros({1});
    for (int i = 0; i < 10; ++i) {
      total = with_rc_scope_tensor("step", [&] {
        Tensor y = w * 2;
        return total + (y * y).sum();
      });
    }
    const std::string report = memory::report();
    EXPECT_TRUE(contains(report, "the graph keeps 10 more, 4000 bytes")) << report.substr(0, 400);
    EXPECT_TRUE(contains(report, "held by the graph")) << report.substr(0, 400);
    total = Tensor();
    EXPECT_FALSE(contains(memory::report(), "the graph keeps"));
  });
}

TEST(Rule10Graph, AnInPlaceChainEndsWithItsScope) {
  const NothingLeft nothing;
  with_rc_scope([] {
    Tensor x = ones({4}).requires_grad_();
    with_rc_scope([&] {
      Tensor a = x * 1;
      Tensor b = ones({4}) * 3;  // newer than a, saved by what a is now
      a.mul_(b);
      a.narrow(0, 0, 2).mul_(b.narrow(0, 0, 2));
      EXPECT_EQ(a.sum().item<float>(), 24);
    });
  });
}

namespace {

void* million_nodes(void* text) {
  try {
    const NothingLeft nothing;
    with_rc_scope([] {
      Tensor x = full({1}, 1.0).requires_grad_();
      Tensor t = x;
      for (int i = 0; i < 1'000'000; ++i) t = t * x;
      EXPECT_EQ(t.item<float>(), 1);
      t = Tensor();
      t = x;
      for (int i = 0; i < 1000; ++i) t = t + x;
      t.backward();
      EXPECT_EQ(x.grad().item<float>(), 1001);
    });
    with_rc_scope([] {  // a chain of gradients of gradients
      Tensor before = full({1}, 1.0);
      for (int i = 0; i < 100'000; ++i) {
        Tensor next = full({1}, 1.0).requires_grad_();
        next.set_grad(before);
        before = next;
      }
    });
  } catch (const std::exception& e) { *static_cast<std::string*>(text) = e.what(); }
  return nullptr;
}

}  // namespace

TEST(Rule10Graph, AMillionNodesAreReleasedWithoutRecursion) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 256 << 10);
  pthread_t thread;
  std::string text;
  ASSERT_EQ(pthread_create(&thread, &attributes, million_nodes, &text), 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
  EXPECT_EQ(text, "");
}

TEST(Rule10Graph, AGradientBelongsToItsLeafsScope) {
  with_rc_scope([] {
    Tensor x = with_rc_scope_tensor([] {
      Tensor leaf = full({2}, 3.0).requires_grad_();
      with_rc_scope([&] { (leaf * leaf).sum().backward(); });
      return leaf;
    });
    EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{6, 6}));  // handed off with it
    Tensor g = full({2}, 1.0);
    with_rc_scope([&] {
      Tensor inner = ones({2}).requires_grad_();
      inner.set_grad(g);
    });
    EXPECT_EQ(g.to_vector<float>(), (std::vector<float>{1, 1}));  // never moved inward
    x.set_grad(x.detach());
    EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{3, 3}));
  });
}
