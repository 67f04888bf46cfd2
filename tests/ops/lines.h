// References of ops that take lines along a dim.
#pragma once

#include <functional>

#include "tests/ops/pick.h"

namespace tenure::testing {

using Line = std::vector<Number>;

/// f of each line along a dim, which may change its length; 0-d as one of length 1.
template <class F>
Plain each_line(const Plain& x, size_t dim, F f) {
  const Sizes from = x.sizes.empty() ? Sizes{1} : x.sizes;
  Sizes sizes = from, others = from;
  sizes[dim] = static_cast<int64_t>(f(Line(static_cast<size_t>(from[dim]), 1)).size());
  others[dim] = 1;
  Plain out{x.sizes.empty() ? Sizes{} : sizes, {}};
  out.v.resize(static_cast<size_t>(count_of(sizes)));
  for_each_index(others, [&](Sizes at, size_t) {
    Line line;
    for (int64_t i = 0; i < from[dim]; ++i) {
      at[dim] = i;
      line.push_back(x.v[flat(at, from)]);
    }
    const Line made = f(line);
    for (int64_t i = 0; i < sizes[dim]; ++i) {
      at[dim] = i;
      out.v[flat(at, sizes)] = made[static_cast<size_t>(i)];
    }
  });
  return out;
}

/// The same of functions that give one number, where the dim goes.
template <class F>
Plain each_to_one(const Plain& x, size_t dim, F f) {
  Plain out = each_line(x, dim, [&](const Line& line) { return Line{f(line)}; });
  if (!out.sizes.empty()) out.sizes.erase(out.sizes.begin() + static_cast<int64_t>(dim));
  return out;
}

/// All elements as one line.
inline Plain flattened(const Plain& x) { return {{static_cast<int64_t>(x.v.size())}, x.v}; }

inline Tensors tensors_of(const std::tuple<Tensor, Tensor>& t) { return {std::get<0>(t), std::get<1>(t)}; }

}  // namespace tenure::testing
