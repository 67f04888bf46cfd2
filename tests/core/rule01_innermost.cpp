// Rule 1: a tensor is made in the innermost scope, and no tensor function runs without one.
#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

TEST(Rule01Innermost, ATensorIsRegisteredInTheInnermostScope) {
  with_rc_scope("outer", [] {
    Tensor of_outer = ones({3});
    with_rc_scope("inner", [] {
      Tensor of_inner = ones({2});
      const std::string report = memory::report();
      const size_t outer = report.find("scope 'outer': 1 tensor, 12 bytes");
      const size_t inner = report.find("scope 'inner': 1 tensor, 8 bytes");
      ASSERT_NE(outer, std::string::npos) << report;
      ASSERT_NE(inner, std::string::npos) << report;
      EXPECT_LT(outer, inner);
      EXPECT_LT(inner, report.find("f32[2]")) << report;
    });
    EXPECT_TRUE(contains(memory::report(), "scope 'outer': 1 tensor, 12 bytes"));
  });
}

TEST(Rule01Innermost, EveryContextHasAnInnermostScopeOfItsOwn) {
  RcScope scope("here");
  on_another_thread([] {
    EXPECT_EQ(scope_depth(), 0);
    EXPECT_THROW((void)ones({1}), ScopeError);
  });
  EXPECT_EQ(scope_depth(), 1);
}

TEST(Rule01Innermost, MakingNeedsAScope) {
  const NothingLeft nothing;
  const uint64_t asked = memory::system_allocations();
  EXPECT_EQ(error_of<ScopeError>([] { (void)zeros({1 << 20}); }),
            "zeros: no scope is open: open one with with_rc_scope or RcScope");
  EXPECT_EQ(error_of<ScopeError>([] { (void)full({2}, 1); }),
            "full: no scope is open: open one with with_rc_scope or RcScope");
  EXPECT_EQ(memory::system_allocations(), asked);
}

TEST(Rule01Innermost, TheErrorSaysTheCallersLine) {
  std::string line;
  const std::string text = text_of<ScopeError>([&] {
    line = HERE;
    (void)ones({1});
  });
  EXPECT_TRUE(contains(text, line.substr(0, line.find(':') + 1))) << text;
}

// Without a scope there is no live tensor but an alias on a shared one, made of a handle of another context: none can
// be used. What is left is that each function asks for the scope first.
TEST(Rule01Innermost, ReadingAndWritingNeedAScope) {
  const Tensor empty;
  const std::string no_scope = ": no scope is open: open one with with_rc_scope or RcScope";
  EXPECT_EQ(error_of<ScopeError>([&] { (void)empty.item(); }), "item" + no_scope);
  EXPECT_EQ(error_of<ScopeError>([&] { (void)(empty + empty); }), "add" + no_scope);
  EXPECT_EQ(error_of<ScopeError>([&] { (void)empty.fill_(1); }), "fill_" + no_scope);
  EXPECT_EQ(error_of<ScopeError>([&] { (void)empty.backward(); }), "backward" + no_scope);
  EXPECT_EQ(error_of<ScopeError>([&] { (void)sum(empty); }), "sum" + no_scope);
  EXPECT_EQ(error_of<ScopeError>([&] { (void)empty.detach(); }), "detach" + no_scope);
  SharedTensor shared;
  with_rc_scope([&] { shared = share(ones({2})); });
  EXPECT_EQ(error_of<ScopeError>([&] { (void)shared.alias(); }), "alias" + no_scope);
  EXPECT_EQ(error_of<ScopeError>([&] { (void)shared.sum(); }), "sum" + no_scope);
}

TEST(Rule01Innermost, MetadataCopiesReportsAndRefcountsNeedNone) {
  SharedTensor shared;
  with_rc_scope([&] { shared = share(full({2, 3}, 7.0)); });
  ASSERT_EQ(scope_depth(), 0);
  EXPECT_EQ(shared.sizes(), (IntArrayRef{2, 3}));
  EXPECT_EQ(shared.dtype(), kFloat);
  EXPECT_EQ(shared.describe(), "f32[2, 3]");
  EXPECT_EQ(for_testing::get_refcount(shared), 1);
  SharedTensor copy = shared;
  EXPECT_EQ(for_testing::get_refcount(shared), 2);
  EXPECT_EQ(shared.to_vector<float>(), std::vector<float>(6, 7.f));
  EXPECT_EQ(memory::report(), "no scope is open\n");
  const Tensor empty;
  const Tensor copied = empty;  // handles may be copied with no scope
  EXPECT_FALSE(copied.defined());
  EXPECT_THROW((void)copied.sizes(), StaleTensorError);
  EXPECT_THROW((void)for_testing::get_refcount(copied), StaleTensorError);
}

TEST(Rule01Innermost, MetadataMeetsNoPendingError) {
  with_rc_scope([] {
    Tensor kept;
    Tensor alive = ones({2});
    {
      RcScope inner("inner");
      kept = ones({1});
    }
    EXPECT_EQ(alive.numel(), 2);
    EXPECT_EQ(for_testing::get_refcount(alive), 1);
    EXPECT_FALSE(memory::report().empty());
    EXPECT_THROW((void)alive.item<float>(), EscapeError);
  });
}
