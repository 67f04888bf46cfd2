#include <gtest/gtest.h>
#include <tenure/tenure.h>

using namespace tenure;

TEST(Scope, EndsWithEverythingMadeInIt) {
  const size_t before = memory::live_bytes();
  with_rc_scope([&] {
    Tensor a = ones({2, 3}), b = a + a;
    EXPECT_EQ(b.to_vector<float>(), std::vector<float>(6, 2.f));
    EXPECT_EQ(for_testing::get_refcount(b), 1);
    EXPECT_GT(memory::live_bytes(), before);
  });
  EXPECT_EQ(memory::live_bytes(), before);
}

TEST(Scope, HandsOffItsResult) {
  with_rc_scope([] {
    Tensor out = with_rc_scope_tensor([] { return zeros({1}) + 1; });
    EXPECT_EQ(out.item<float>(), 1);
    EXPECT_EQ(for_testing::get_refcount(out), 1);
  });
}

TEST(Scope, ReportsAnEscapeWithItsLine) {
  Tensor kept;
  std::string text;
  try {
    with_rc_scope("step", [&] { kept = ones({2}); });
  } catch (const EscapeError& e) { text = e.what(); }
  EXPECT_NE(text.find("thread.cpp:"), std::string::npos) << text;
  EXPECT_THROW((void)kept.numel(), StaleTensorError);
}
