// Rule 4: a hand-off moves tensors to the outer scope, without a copy.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "support/errors.h"

using namespace tenure;
using for_testing::get_refcount;

namespace {

struct Layer {
  Tensor output;
  int depth = 0;
  std::optional<Tensor> cache;
};

Tensor made(double value) { return full({1}, value); }

std::string text_of_error(const std::function<void()>& f) {
  try {
    f();
  } catch (const ScopeError& e) { return tenure::testing::without_line(e.what()); }
  return "no ScopeError";
}

/// Runs f in a scope inside another, ends f's, and checks that what it returned can be used until the outer one ends.
template <class F>
auto handed(F f) {
  return with_rc_scope_returning("inner", [&] {
    for (int i = 0; i < 3; ++i) (void)made(99);
    return f();
  });
}

}  // namespace

TEST(Rule04HandOff, OneTensor) {
  with_rc_scope([] {
    Tensor t = with_rc_scope_tensor([] { return made(3) + 1; });
    EXPECT_EQ(t.item<double>(), 4);
  });
}

TEST(Rule04HandOff, AVectorOfTensors) {
  with_rc_scope([] {
    std::vector<Tensor> t = with_rc_scope_tensors([] { return std::vector<Tensor>{made(1), made(2)}; });
    ASSERT_EQ(t.size(), 2u);
    EXPECT_EQ(t[0].item<double>(), 1);
    EXPECT_EQ(t[1].item<double>(), 2);
  });
}

TEST(Rule04HandOff, AnythingMadeOfTensors) {
  with_rc_scope([] {
    auto pair = handed([] { return std::pair(made(1), 5); });
    EXPECT_EQ(pair.first.item<double>(), 1);
    auto tuple = handed([] { return std::tuple(made(1), std::string("a"), made(2)); });
    EXPECT_EQ(std::get<2>(tuple).item<double>(), 2);
    auto array = handed([] { return std::array<Tensor, 2>{made(1), made(2)}; });
    EXPECT_EQ(array[1].item<double>(), 2);
    auto optional = handed([] { return std::optional<Tensor>(made(3)); });
    EXPECT_EQ(optional->item<double>(), 3);
    auto variant = handed([] { return std::variant<int, Tensor>(made(4)); });
    EXPECT_EQ(std::get<Tensor>(variant).item<double>(), 4);
    auto vector = handed([] { return std::vector<std::vector<Tensor>>{{made(5)}, {made(6)}}; });
    EXPECT_EQ(vector[1][0].item<double>(), 6);
    auto deque = handed([] { return std::deque<Tensor>{made(7)}; });
    EXPECT_EQ(deque[0].item<double>(), 7);
    auto map = handed([] { return std::map<std::string, Tensor>{{"a", made(8)}}; });
    EXPECT_EQ(map["a"].item<double>(), 8);
    auto unordered = handed([] { return std::unordered_map<std::string, Tensor>{{"a", made(9)}}; });
    EXPECT_EQ(unordered["a"].item<double>(), 9);
    auto pointer = handed([] { return std::make_unique<Tensor>(made(10)); });
    EXPECT_EQ(pointer->item<double>(), 10);
  });
}

TEST(Rule04HandOff, PlainAggregatesFieldByField) {
  with_rc_scope([] {
    Layer layer = handed([] { return Layer{made(1), 2, made(3)}; });
    EXPECT_EQ(layer.output.item<double>(), 1);
    EXPECT_EQ(layer.cache->item<double>(), 3);
    std::vector<Layer> layers = handed([] {
      std::vector<Layer> some;
      for (int i = 0; i < 3; ++i) some.push_back(Layer{made(i), i, std::nullopt});
      return some;
    });
    for (const Layer& l : layers) EXPECT_EQ(l.output.item<double>(), l.depth);
  });
}

TEST(Rule04HandOff, EmptyHandlesStayEmpty) {
  with_rc_scope([] {
    Layer layer = handed([] { return Layer{Tensor(), 2, std::nullopt}; });
    EXPECT_FALSE(layer.output.defined());
  });
}

TEST(Rule04HandOff, KeepsTheCount) {
  with_rc_scope([] {
    Tensor one = with_rc_scope_tensor([] { return made(1); });
    EXPECT_EQ(get_refcount(one), 1);
    auto twice = handed([] {
      Tensor t = made(1);
      return std::pair(t, t);
    });
    EXPECT_EQ(get_refcount(twice.first), 2);
    EXPECT_TRUE(twice.first.is_same(twice.second));
  });
}

TEST(Rule04HandOff, TheTensorBelongsToTheOuterScope) {
  Tensor kept;
  EXPECT_THROW(with_rc_scope([&] { with_rc_scope([&] { kept = with_rc_scope_tensor([] { return made(1); }); }); }),
               EscapeError);
  EXPECT_THROW((void)kept.numel(), StaleTensorError);
}

TEST(Rule04HandOff, ThroughSeveralScopes) {
  with_rc_scope([] {
    Tensor t = with_rc_scope_tensor(
        [] { return with_rc_scope_tensor([] { return with_rc_scope_tensor([] { return made(6); }); }); });
    EXPECT_EQ(t.item<double>(), 6);
    EXPECT_EQ(get_refcount(t), 1);
  });
}

TEST(Rule04HandOff, CopiesNoBytes) {
  with_rc_scope([] {
    const float* before = nullptr;
    Tensor t = with_rc_scope_tensor([&] {
      Tensor made_inside = ones({1000});
      before = made_inside.data_ptr<float>();
      return made_inside;
    });
    EXPECT_EQ(t.data_ptr<float>(), before);
  });
}

TEST(Rule04HandOff, TheRestOfTheScopeIsReleased) {
  with_rc_scope([] {
    const size_t before = memory::live_bytes();
    Tensor t = with_rc_scope_tensor([] {
      Tensor large = zeros({1 << 20});
      return made(0);
    });
    EXPECT_LT(memory::live_bytes() - before, size_t{1} << 16);
    EXPECT_EQ(t.item<double>(), 0);
  });
}

TEST(Rule04HandOff, ATensorOfAnOuterScopeComesBackUnchanged) {
  with_rc_scope([] {
    Tensor outer = made(2);
    with_rc_scope([&] {
      Tensor same = with_rc_scope_tensor([&] { return outer; });
      EXPECT_TRUE(same.is_same(outer));
      EXPECT_EQ(get_refcount(outer), 2);
    });
    EXPECT_EQ(get_refcount(outer), 1);
    EXPECT_EQ(outer.item<double>(), 2);
  });
}

TEST(Rule04HandOff, TheFormsTakeANameOrOptions) {
  with_rc_scope("outer", [] {
    EXPECT_EQ(with_rc_scope_tensor("a", [] { return made(1); }).item<double>(), 1);
    EXPECT_EQ(with_rc_scope_tensor(ScopeOptions{.name = "a"}, [] { return made(2); }).item<double>(), 2);
    EXPECT_EQ(with_rc_scope_tensors("b", [] { return std::vector<Tensor>{made(3)}; })[0].item<double>(), 3);
    EXPECT_EQ(with_rc_scope_returning("c", [] { return std::pair(made(4), 1); }).first.item<double>(), 4);
    EXPECT_EQ(with_rc_scope(ScopeOptions{.name = "d"}, [] { return made(5).item<double>(); }), 5);
  });
}

TEST(Rule04HandOff, WithNoOuterScopeItFailsBeforeTheBodyRuns) {
  bool ran = false;
  const size_t before = memory::live_bytes();
  EXPECT_EQ(text_of_error([&] {
              (void)with_rc_scope_tensor([&] {
                ran = true;
                return made(1);
              });
            }),
            "with_rc_scope_tensor: no outer scope is open to take the result");
  EXPECT_NE(text_of_error([&] {
              (void)with_rc_scope_tensors([&] {
                ran = true;
                return std::vector<Tensor>{made(1)};
              });
            }),
            "no ScopeError");
  EXPECT_NE(text_of_error([&] {
              (void)with_rc_scope_returning([&] {
                ran = true;
                return std::pair(made(1), 1);
              });
            }),
            "no ScopeError");
  EXPECT_FALSE(ran);
  EXPECT_EQ(memory::live_bytes(), before);
  EXPECT_EQ(scope_depth(), 0);
}

TEST(Rule04HandOff, TheGuardHandsOff) {
  const auto doubled = [](const Tensor& t) {
    RcScope scope("doubled");
    Tensor twice = t * 2;
    Tensor unused = t * 3;
    return scope.hand_off(twice);
  };
  const auto both = [](const Tensor& t) {
    RcScope scope("both");
    return scope.hand_off(std::pair(t * 2, std::vector<Tensor>{t * 3}));
  };
  with_rc_scope([&] {
    Tensor t = made(2);
    Tensor twice = doubled(t);
    EXPECT_EQ(twice.item<double>(), 4);
    EXPECT_EQ(get_refcount(twice), 1);
    auto pair = both(t);
    EXPECT_EQ(pair.first.item<double>(), 4);
    EXPECT_EQ(pair.second[0].item<double>(), 6);
  });
}

TEST(Rule04HandOff, TheGuardOfTheOutermostScopeHasNobodyToHandTo) {
  RcScope scope("outermost");
  Tensor t = made(1);
  EXPECT_EQ(tenure::testing::error_of<ScopeError>([&] { (void)scope.hand_off(t); }),
            "hand_off: no scope is open outside 'outermost' to take " + std::string(name(t.scalar_type())) + "[1]");
  EXPECT_EQ(t.item<double>(), 1);
}

TEST(Rule04HandOff, AnExceptionHandsNothingOff) {
  with_rc_scope([] {
    const size_t before = memory::live_bytes();
    EXPECT_THROW((void)with_rc_scope_tensor([]() -> Tensor {
                   Tensor t = made(1);
                   throw std::runtime_error("body");
                 }),
                 std::runtime_error);
    EXPECT_EQ(memory::live_bytes(), before);
  });
}
