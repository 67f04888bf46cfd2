// Rows of sorting, and what rows cannot say.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ops/lines.h"
#include "tests/ops/pick.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;

// The first k along a dim, values and indices, by a stable sort.
Plains ordered(const Plain& x, size_t dim, int64_t k, bool descending) {
  Sizes sizes = x.sizes, others = x.sizes;
  sizes[dim] = k;
  others[dim] = 1;
  Plain values{sizes, {}}, indices{sizes, {}};
  values.v.resize(static_cast<size_t>(count_of(sizes)));
  indices.v.resize(values.v.size());
  for_each_index(others, [&](Sizes at, size_t) {
    const auto value = [&](int64_t i) {
      at[dim] = i;
      return x[flat(at, x.sizes)];
    };
    std::vector<int64_t> order(static_cast<size_t>(x.sizes[dim]));
    for (size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int64_t>(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](int64_t a, int64_t b) { return descending ? value(a) > value(b) : value(a) < value(b); });
    for (int64_t i = 0; i < k; ++i) {
      const double v = value(order[static_cast<size_t>(i)]);
      at[dim] = i;
      values.v[flat(at, sizes)] = v;
      indices.v[flat(at, sizes)] = static_cast<double>(order[static_cast<size_t>(i)]);
    }
  });
  return {values, indices};
}

const bool sort_rows = add_rows({
    {.name = "sort",
     .op = on(1, [](const Tensors& in) { return tensors_of(sort(in[0], 0)); }),
     .reference_tensors = [](const Plains& in) { return ordered(in[0], 0, in[0].sizes[0], false); },
     .domain = {0, 9},
     .gives = {Gives::same, Gives::index},
     .shapes = {{{7, 3}}, {{40}}, {{0, 3}}, {{3, 0}}, {{1, 2}}}},
    {.name = "argsort",
     .op = on1([](C x) { return argsort(x, -1, true); }),
     .reference_tensors = [](const Plains& in) { return Plains{ordered(in[0], 1, in[0].sizes[1], true)[1]}; },
     .domain = {0, 9},
     .gives = {Gives::index},
     .shapes = {{{3, 7}}, {{2, 0}}},
     .gradient = false},
    {.name = "topk",
     .op = on(1, [](const Tensors& in) { return tensors_of(topk(in[0], 2, 1)); }),
     .reference_tensors = [](const Plains& in) { return ordered(in[0], 1, 2, true); },
     .domain = {0, 9},
     .gives = {Gives::same, Gives::index},
     .shapes = {{{2, 5, 3}}, {{3, 20}}, {{0, 2}}}},
    {.name = "topk, smallest",
     .op = on(1, [](const Tensors& in) { return tensors_of(topk(in[0], 3, -1, false)); }),
     .reference_tensors = [](const Plains& in) { return ordered(in[0], 1, 3, false); },
     .domain = {0, 9},
     .gives = {Gives::same, Gives::index},
     .shapes = {{{2, 5}}}},
});

TEST(Sort, NaNIsTheLargest) {
  with_rc_scope([] {
    const Tensor x = tensor({2., std::nan(""), -HUGE_VAL, HUGE_VAL});
    EXPECT_EQ(argsort(x).to_vector<int64_t>(), (Longs{2, 0, 3, 1}));
    EXPECT_EQ(std::get<1>(x.topk(2)).to_vector<int64_t>(), (Longs{1, 3}));
    EXPECT_EQ(std::get<1>(x.sort(0, true)).to_vector<int64_t>(), (Longs{1, 3, 0, 2}));
  });
}

TEST(Sort, EdgeCases) {
  with_rc_scope([] {
    EXPECT_EQ(std::get<0>(tensor(3.).sort()).item<float>(), 3);
    EXPECT_EQ(std::get<1>(tensor(3.).topk(1)).dim(), 0);
    EXPECT_EQ(std::get<0>(zeros({2, 3}).topk(0)).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(error_of<ValueError>([] {
                (void)zeros({2, 3}).topk(4);
              }),
              "topk: k is out of range: 4 of 3 in dim 1 of f32[2, 3]");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)zeros({2, 3}).topk(-1, 0);
              }),
              "topk: k is out of range: -1 of 2 in dim 0 of f32[2, 3]");
    EXPECT_EQ(error_of<IndexError>([] {
                (void)zeros({2, 3}).sort(2);
              }),
              "sort: dim out of range: 2 (expected -2 to 1)");
  });
}

}  // namespace
}  // namespace tenure::testing
