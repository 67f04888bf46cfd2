// for_each_tensor: which tensors of a structure a hand-off reaches, and in which order.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <array>
#include <deque>
#include <forward_list>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

using namespace tenure;

namespace {

Tensor walked(double value) { return full({1}, value); }

/// The values of the tensors that the walk reaches; -1 for an empty handle.
template <class T>
std::vector<double> reached(T& structure) {
  std::vector<double> values;
  detail::for_each_tensor(structure, [&](Tensor& t) { values.push_back(t.defined() ? t.item<double>() : -1); });
  return values;
}
template <class T>
std::vector<double> reached(T&& structure) {
  return reached(structure);
}

using Values = std::vector<double>;

struct WalkedLayer {
  Tensor output;
  int depth = 0;
  std::optional<Tensor> cache;
  unsigned last : 1 = 0;
  std::string name;
};
struct Node {
  Tensor value;
  std::vector<Node> children;
  std::unique_ptr<Node> next;
};
struct Constant {
  const Tensor value;
  const int number;
};
struct Base {
  Tensor first;
};
struct Listed : Base {
  int bits : 3 = 0;
  Tensor grid[2][2];
  TENURE_FIELDS(Listed, first, bits, grid)
};
struct Sixteen {
  Tensor a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
};
class Private {
 public:
  explicit Private(Tensor t) : t_(std::move(t)) {}
  TENURE_FIELDS(Private, t_)

 private:
  Tensor t_;
};
struct ByValue {
  bool operator()(const Tensor& a, const Tensor& b) const { return a.item<double>() < b.item<double>(); }
};

class HandOffWalk : public ::testing::Test {
 protected:
  RcScope scope{"walk"};
};

}  // namespace

TEST_F(HandOffWalk, OneTensor) { EXPECT_EQ(reached(walked(1)), Values{1}); }

TEST_F(HandOffWalk, PairAndTuple) {
  EXPECT_EQ(reached(std::pair(walked(1), walked(2))), (Values{1, 2}));
  EXPECT_EQ(reached(std::pair(7, walked(2))), Values{2});
  EXPECT_EQ(reached(std::tuple(walked(1), 5, std::string("a"), walked(2), std::pair(walked(3), 1.5))),
            (Values{1, 2, 3}));
  EXPECT_EQ(reached(std::tuple<>()), Values{});
}

TEST_F(HandOffWalk, Containers) {
  EXPECT_EQ(reached(std::vector<Tensor>{walked(1), walked(2), walked(3)}), (Values{1, 2, 3}));
  EXPECT_EQ(reached(std::deque<Tensor>{walked(1), walked(2)}), (Values{1, 2}));
  EXPECT_EQ(reached(std::list<Tensor>{walked(1), walked(2)}), (Values{1, 2}));
  EXPECT_EQ(reached(std::forward_list<Tensor>{walked(1), walked(2)}), (Values{1, 2}));
  EXPECT_EQ(reached(std::array<Tensor, 2>{walked(1), walked(2)}), (Values{1, 2}));
  EXPECT_EQ(reached(std::vector<std::vector<Tensor>>{{walked(1)}, {}, {walked(2), walked(3)}}), (Values{1, 2, 3}));
  EXPECT_EQ(reached(std::vector<Tensor>{}), Values{});
}

TEST_F(HandOffWalk, MapsByValueAndByKey) {
  EXPECT_EQ(reached(std::map<std::string, Tensor>{{"b", walked(2)}, {"a", walked(1)}}), (Values{1, 2}));
  EXPECT_EQ(reached(std::unordered_map<int, Tensor>{{4, walked(9)}}), Values{9});
  EXPECT_EQ(reached(std::map<Tensor, Tensor, ByValue>{{walked(3), walked(30)}, {walked(1), walked(10)}}),
            (Values{1, 10, 3, 30}));
}

TEST_F(HandOffWalk, OptionalVariantAndUniquePtr) {
  EXPECT_EQ(reached(std::optional<Tensor>(walked(1))), Values{1});
  EXPECT_EQ(reached(std::optional<Tensor>()), Values{});
  using Either = std::variant<int, Tensor, std::vector<Tensor>>;
  EXPECT_EQ(reached(Either(3)), Values{});
  EXPECT_EQ(reached(Either(walked(4))), Values{4});
  EXPECT_EQ(reached(Either(std::vector<Tensor>{walked(5), walked(6)})), (Values{5, 6}));
  EXPECT_EQ(reached(std::make_unique<Tensor>(walked(7))), Values{7});
  EXPECT_EQ(reached(std::unique_ptr<Tensor>()), Values{});
}

TEST_F(HandOffWalk, AggregatesFieldByField) {
  EXPECT_EQ(reached(WalkedLayer{walked(1), 3, walked(2), 1, "x"}), (Values{1, 2}));
  EXPECT_EQ(reached(WalkedLayer{walked(1), 3, {}, 0, ""}), Values{1});
  Sixteen s;
  double next = 0;
  for (Tensor* t : {&s.a, &s.b, &s.c, &s.d, &s.e, &s.f, &s.g, &s.h, &s.i, &s.j, &s.k, &s.l, &s.m, &s.n, &s.o, &s.p}) {
    *t = walked(next++);
  }
  EXPECT_EQ(reached(s), (Values{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}));
}

TEST_F(HandOffWalk, ATypeThatHoldsMoreOfItself) {
  Node root{walked(1), {}, nullptr};
  root.children.push_back(Node{walked(2), {}, nullptr});
  root.children.push_back(Node{walked(3), {}, std::make_unique<Node>(Node{walked(4), {}, nullptr})});
  root.next = std::make_unique<Node>(Node{walked(5), {}, nullptr});
  EXPECT_EQ(reached(root), (Values{1, 2, 3, 4, 5}));
}

TEST_F(HandOffWalk, ListedFields) {
  Listed listed;
  listed.first = walked(1);
  listed.grid[0][0] = walked(2);
  listed.grid[1][1] = walked(3);
  EXPECT_EQ(reached(listed), (Values{1, 2, -1, -1, 3}));
  EXPECT_EQ(reached(Private(walked(6))), Values{6});
  struct Local {
    Tensor pair[2];
    TENURE_FIELDS(Local, pair)
  };
  EXPECT_EQ(reached(Local{{walked(1), walked(2)}}), (Values{1, 2}));
}

TEST_F(HandOffWalk, ConstFieldsAndConstStructures) {
  EXPECT_EQ(reached(Constant{walked(1), 2}), Values{1});
  const std::vector<Tensor> constant{walked(1), walked(2)};
  EXPECT_EQ(reached(constant), (Values{1, 2}));
}

TEST_F(HandOffWalk, SeesTheHandlesThemselvesNotCopies) {
  std::vector<WalkedLayer> layers(2);
  std::vector<const Tensor*> seen;
  detail::for_each_tensor(layers, [&](Tensor& t) { seen.push_back(&t); });
  EXPECT_EQ(seen, (std::vector<const Tensor*>{&layers[0].output, &layers[1].output}));
}

TEST_F(HandOffWalk, WhatCrossesByItselfHoldsNone) {
  EXPECT_EQ(reached(1), Values{});
  EXPECT_EQ(reached(std::vector<bool>{true, false}), Values{});
  EXPECT_EQ(reached(std::string("text")), Values{});
  EXPECT_EQ(reached(std::set<std::string>{"a"}), Values{});
  EXPECT_EQ(reached(std::vector<SharedTensor>(2)), Values{});
}
