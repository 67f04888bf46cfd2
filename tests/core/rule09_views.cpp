// Rule 9: views share storage.
#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

TEST(Rule09Views, AreNewTensorsOnTheSameStorage) {
  with_rc_scope([] {
    Tensor base = zeros({2, 3});
    const int64_t before = memory::live_tensors();
    Tensor viewed = base.view({6}), part = base.narrow(1, 1, 2), turned = base.transpose(0, 1), alone = base.detach();
    EXPECT_EQ(memory::live_tensors(), before + 4);
    for (const Tensor& t : {viewed, part, turned, alone}) {
      EXPECT_TRUE(t.is_alias_of(base));
      EXPECT_EQ(t.storage().data(), base.storage().data());
      EXPECT_FALSE(t.is_same(base));
    }
    EXPECT_FALSE(zeros({2, 3}).is_alias_of(base));
  });
}

TEST(Rule09Views, WritingThroughOneIsSeenByAll) {
  with_rc_scope([] {
    Tensor base = zeros({2, 2});
    Tensor row = base.select(0, 1), turned = base.transpose(0, 1);
    row.fill_(5);
    EXPECT_EQ(base.to_vector<float>(), (std::vector<float>{0, 0, 5, 5}));
    EXPECT_EQ(turned.to_vector<float>(), (std::vector<float>{0, 5, 0, 5}));
    base.fill_(1);
    EXPECT_EQ(row.to_vector<float>(), (std::vector<float>{1, 1}));
  });
}

TEST(Rule09Views, UseCountCountsTensorsOnTheStorage) {
  with_rc_scope([] {
    Tensor base = zeros({4});
    EXPECT_EQ(base.use_count(), 1u);
    Tensor a = base.view({2, 2}), b = a;
    EXPECT_EQ(base.use_count(), 2u);
    {
      Storage loan = base.storage();
      EXPECT_EQ(loan.use_count(), 3u);
    }
    a = b = Tensor();
    EXPECT_EQ(base.use_count(), 1u);
  });
}

TEST(Rule09Views, AViewHandedOffKeepsItsBasesStorage) {
  with_rc_scope("outer", [] {
    const size_t before = memory::live_bytes();
    Tensor part = with_rc_scope_tensor([] { return full({1000}, 3.0).narrow(0, 10, 2); });
    EXPECT_EQ(memory::live_bytes() - before, 4000u);
    EXPECT_EQ(part.to_vector<float>(), (std::vector<float>{3, 3}));
    EXPECT_TRUE(contains(memory::report(), "f32[2], 8 bytes, holds a storage of 4000 bytes")) << memory::report();
  });
}

TEST(Rule09Views, AStorageIsChargedToTheOutermostScopeThatHeldIt) {
  with_rc_scope("outer", [] {
    with_rc_scope("inner", [] {
      Tensor view;
      {
        Tensor base = with_rc_scope_tensor("innermost", [] { return zeros({100}); });
        view = base.view({10, 10});
      }
      EXPECT_TRUE(contains(memory::report(), "scope 'outer': 0 tensors, 0 bytes")) << memory::report();
      EXPECT_TRUE(contains(memory::report(), "scope 'inner': 1 tensor, 400 bytes")) << memory::report();
    });
    Tensor base = zeros({100});
    with_rc_scope("inner", [&] {
      Tensor view = base.view({10, 10});
      base = Tensor();
      const std::string report = memory::report();
      EXPECT_TRUE(contains(report, "scope 'outer': 0 tensors, 400 bytes")) << report;
      EXPECT_TRUE(contains(report, "scope 'inner': 1 tensor, 0 bytes")) << report;
    });
  });
}
