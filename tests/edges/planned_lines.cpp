// A plan belongs to the line that opens its scope, whatever the compiler makes of the call: this file is not optimised.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O0")
#endif
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <string>
#include <utility>
#include <vector>

namespace tenure::testing {
namespace {

constexpr int64_t kLarge = 1 << 20;

// How many plans of that name there are after four passes.
template <class F>
size_t plans_of(const std::string& name, F pass) {
  for (int i = 0; i < 4; ++i) pass();
  size_t n = 0;
  for (const memory::PlanStats& p : memory::plans()) n += p.scope == name;
  return n;
}

TEST(PlannedLines, GuardsOnTwoLinesAreTwo) {
  const size_t n = plans_of("guards", [] {
    {
      RcScope s({.name = "guards", .plan = true});
      Tensor x = ones({kLarge});
    }
    {
      RcScope s({.name = "guards", .plan = true});
      Tensor x = ones({2 * kLarge}), y = x + 1;
    }
  });
  EXPECT_EQ(n, 2U);
}

TEST(PlannedLines, OptionsThatTwoLinesShareAreTwo) {
  const ScopeOptions planned{.name = "options", .plan = true};
  const size_t n = plans_of("options", [&] {
    {
      RcScope s(planned);
      Tensor x = ones({kLarge});
    }
    {
      RcScope s(planned);
      Tensor x = ones({2 * kLarge});
    }
  });
  EXPECT_EQ(n, 2U);
}

TEST(PlannedLines, EveryFormKnowsItsLine) {
  const size_t n = plans_of("forms", [] {
    with_rc_scope({.name = "forms", .plan = true}, [] { Tensor x = ones({kLarge}); });
    with_rc_scope({.name = "forms", .plan = true}, [] { Tensor x = ones({2 * kLarge}); });
    RcScope outer;
    (void)with_rc_scope_tensor({.name = "forms", .plan = true}, [] { return ones({kLarge}); });
    (void)with_rc_scope_tensor({.name = "forms", .plan = true}, [] { return ones({3 * kLarge}); });
    (void)with_rc_scope_tensors({.name = "forms", .plan = true}, [] { return std::vector{ones({kLarge})}; });
    (void)with_rc_scope_tensors({.name = "forms", .plan = true}, [] { return std::vector{ones({2})}; });
    (void)with_rc_scope_returning({.name = "forms", .plan = true}, [] { return std::pair(1, ones({kLarge})); });
    (void)with_rc_scope_returning({.name = "forms", .plan = true}, [] { return std::pair(1, ones({2})); });
  });
  EXPECT_EQ(n, 8U);
}

void step(int64_t n) {
  RcScope s({.name = "line", .plan = true});
  Tensor x = ones({n});
}

TEST(PlannedLines, OneLineIsOneFromWhereverItIsReached) {
  const size_t n = plans_of("line", [] {
    step(kLarge);
    step(kLarge);
  });
  EXPECT_EQ(n, 1U);
}

TEST(PlannedLines, NamesTellThemApartToo) {
  const auto pass = [] {
    for (const char* name : {"first", "second"}) {
      RcScope s({.name = name, .plan = true});
      Tensor x = ones({kLarge});
    }
  };
  EXPECT_EQ(plans_of("first", pass), 1U);
  EXPECT_EQ(plans_of("second", pass), 1U);
}

}  // namespace
}  // namespace tenure::testing
