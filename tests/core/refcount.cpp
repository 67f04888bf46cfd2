// get_refcount: handles of the program and pins of the library; the scope's own entry does not count.
#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;
using for_testing::get_refcount;

TEST(Refcount, FreshAndCopied) {
  with_rc_scope([] {
    Tensor t = ones({1});
    EXPECT_EQ(get_refcount(t), 1);
    {
      Tensor copy = t;
      EXPECT_EQ(get_refcount(t), 2);
      Tensor moved = std::move(copy);
      EXPECT_EQ(get_refcount(moved), 2);
    }
    EXPECT_EQ(get_refcount(t), 1);
  });
}

TEST(Refcount, AHandOffChangesNothing) {
  with_rc_scope([] {
    Tensor t = with_rc_scope_tensor([] {
      Tensor inner = ones({1});
      EXPECT_EQ(get_refcount(inner), 1);
      return inner;
    });
    EXPECT_EQ(get_refcount(t), 1);
  });
}

TEST(Refcount, AViewLeavesItsBasesAlone) {
  with_rc_scope([] {
    Tensor t = ones({4});
    Tensor view = t.view({2, 2});
    EXPECT_EQ(get_refcount(t), 1);
    EXPECT_EQ(get_refcount(view), 1);
  });
}

TEST(Refcount, InPlaceOpsChangeNothing) {
  with_rc_scope([] {
    Tensor t = ones({4});
    t.add_(1).mul_(2);
    t.fill_(3);
    EXPECT_EQ(get_refcount(t), 1);
  });
}

TEST(Refcount, PinsCount) {
  with_rc_scope([] {
    Tensor x = ones({4}).requires_grad_();
    Tensor y = x * 2;
    const int64_t before = get_refcount(y);
    Tensor z = y * y;  // saves it twice
    EXPECT_EQ(get_refcount(y), before + 2);
    z = Tensor();
    EXPECT_EQ(get_refcount(y), before);
  });
}

TEST(Refcount, HandlesOfOtherThreadsCount) {
  with_rc_scope([] {
    Tensor t = ones({4});
    Tensor there;
    on_another_thread([&] { there = t; });
    EXPECT_EQ(get_refcount(t), 2);
    there = Tensor();
    EXPECT_EQ(get_refcount(t), 1);
  });
}

TEST(Refcount, OfASharedTensorItsOwnersNotItsAliases) {
  VarStore store;
  SharedTensor w = store.new_var("w", {2});
  EXPECT_EQ(get_refcount(w), 2);  // the store's entry, and this
  with_rc_scope([&] {
    Tensor a = w, b = w;
    EXPECT_EQ(get_refcount(w), 2);
    EXPECT_EQ(get_refcount(a), 2);
    SharedTensor another = w;
    EXPECT_EQ(get_refcount(a), 3);
  });
}
