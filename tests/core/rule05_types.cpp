// Rule 5: what with_rc_scope may return. What it must not return does not compile: tests/compile_fail.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <chrono>
#include <complex>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

using namespace tenure;

namespace {

Tensor of_type(double value) { return full({1}, value); }

struct Metrics {
  double loss;
  std::vector<double> history;
  unsigned warm : 1;
  int level : 4;
};
struct Linear {
  SharedTensor weight, bias;
};
struct Model {
  std::vector<Linear> layers;
  std::unique_ptr<Linear> head;
  int heads = 0;
};
class Config {
 public:
  explicit Config(int size) : size_(size) {}
  int size() const { return size_; }

 private:
  int size_;
};
struct Padded {
  double values[3];
  SharedTensor weights[2];
};
TENURE_FIELDS(Padded, values, weights)

}  // namespace

template <>
inline constexpr bool tenure::crosses_scope<Config> = true;

TEST(Rule05Types, NothingAndNumbersCross) {
  int runs = 0;
  with_rc_scope([&] { ++runs; });
  EXPECT_EQ(runs, 1);
  EXPECT_EQ(with_rc_scope([] { return of_type(2).item<double>(); }), 2);
  EXPECT_EQ(with_rc_scope([] { return ScalarType::Float; }), ScalarType::Float);
  EXPECT_EQ(with_rc_scope([] { return std::complex<double>(1, 2); }), std::complex<double>(1, 2));
  EXPECT_EQ(with_rc_scope([] { return std::chrono::seconds(3); }).count(), 3);
  EXPECT_EQ(with_rc_scope([] { return Scalar(2.5); }).toDouble(), 2.5);
}

TEST(Rule05Types, StringsAndPathsCross) {
  EXPECT_EQ(with_rc_scope([] { return std::string(40, 'x'); }), std::string(40, 'x'));
  EXPECT_EQ(with_rc_scope([] { return std::filesystem::path("a/b"); }), std::filesystem::path("a/b"));
}

TEST(Rule05Types, ContainersOfSuchCross) {
  auto map = with_rc_scope([] { return std::map<std::string, std::vector<double>>{{"a", {1, 2}}}; });
  EXPECT_EQ(map["a"], (std::vector<double>{1, 2}));
  EXPECT_EQ(with_rc_scope([] { return of_type(3).to_vector<float>(); }), std::vector<float>{3});
  EXPECT_EQ(with_rc_scope([] { return std::optional(1); }), 1);
  EXPECT_EQ(with_rc_scope([] { return std::variant<int, std::string>("a"); }).index(), 1u);
  EXPECT_EQ(with_rc_scope([] { return std::tuple(1, std::string("b")); }), std::tuple(1, std::string("b")));
}

TEST(Rule05Types, PlainAggregatesCrossWithTheirBitFields) {
  const Metrics m = with_rc_scope([] { return Metrics{of_type(0.5).item<double>(), {1, 2}, 1, -3}; });
  EXPECT_EQ(m.loss, 0.5);
  EXPECT_EQ(m.history.size(), 2u);
  EXPECT_EQ(m.warm, 1u);
  EXPECT_EQ(m.level, -3);
}

TEST(Rule05Types, SharedTensorsAndModelsOfThemCross) {
  const SharedTensor one = with_rc_scope([] { return share(of_type(7)); });
  Model model = with_rc_scope([] {
    Model m;
    m.layers.push_back(Linear{share(of_type(1)), share(of_type(2))});
    m.head = std::make_unique<Linear>(Linear{share(of_type(3)), SharedTensor()});
    return m;
  });
  with_rc_scope([&] {
    EXPECT_EQ(Tensor(one).item<double>(), 7);
    EXPECT_EQ(Tensor(model.layers[0].bias).item<double>(), 2);
    EXPECT_EQ(Tensor(model.head->weight).item<double>(), 3);
  });
}

TEST(Rule05Types, AClassOptsIn) {
  EXPECT_EQ(with_rc_scope([] { return Config(4); }).size(), 4);
  EXPECT_EQ(with_rc_scope([] { return std::vector<Config>{Config(5)}; })[0].size(), 5);
}

TEST(Rule05Types, ListedFieldsCross) {
  Padded p = with_rc_scope([] { return Padded{{1, 2, 3}, {share(of_type(4)), SharedTensor()}}; });
  EXPECT_EQ(p.values[2], 3);
  with_rc_scope([&] { EXPECT_EQ(Tensor(p.weights[0]).item<double>(), 4); });
}

TEST(Rule05Types, WhatIsRefusedIsKnownToTheTrait) {
  static_assert(detail::crosses_v<Metrics> && detail::crosses_v<Model> && detail::crosses_v<VarStore>);
  static_assert(!detail::crosses_v<Tensor> && !detail::crosses_v<Tensor&> && !detail::crosses_v<Tensor*>);
  static_assert(!detail::crosses_v<std::vector<Tensor>> && !detail::crosses_v<std::shared_ptr<int>>);
  static_assert(!detail::crosses_v<IntArrayRef> && !detail::crosses_v<Span<float>>);
  const auto lambda = [] {};
  EXPECT_FALSE(detail::crosses_v<decltype(lambda)>);
}
