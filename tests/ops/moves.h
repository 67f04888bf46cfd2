// Rows of ops that move elements: every dtype, exact.
#pragma once

#include "tests/ops/pick.h"
#include "tests/ops/row.h"

namespace tenure::testing {

using C = const Tensor&;
using Shapes = std::vector<std::vector<Sizes>>;
using Reference1 = std::function<Plains(const Plains&)>;

inline const Shapes kTwoDims = {{{3, 4}}, {{1, 5}}, {{0, 4}}, {{4, 0}}};
inline const Shapes kThreeDims = {{{2, 3, 4}}, {{1, 3, 1}}, {{2, 0, 4}}};

inline Row moves(std::string name, std::function<Tensors(C)> op, Reference1 reference, Shapes shapes = kThreeDims) {
  Row row;
  row.name = std::move(name);
  row.op = on(1, [op](const Tensors& in) { return op(in[0]); });
  row.reference_tensors = std::move(reference);
  row.dtypes = kEvery;
  row.gives = {Gives::same};
  row.shapes = std::move(shapes);
  row.ulps = 0;
  return row;
}
inline Row moves(std::string name, Tensor (*op)(C), Reference1 reference, Shapes shapes = kThreeDims) {
  return moves(
      std::move(name), [op](C x) { return Tensors{op(x)}; }, std::move(reference), std::move(shapes));
}

// Part `from`, `from` + step … of a dim.
inline Plain part(const Plain& x, size_t dim, int64_t from, int64_t count, int64_t step = 1) {
  Sizes sizes = x.sizes;
  sizes[dim] = count;
  return pick(x, sizes, [&](Sizes at) {
    at[dim] = from + at[dim] * step;
    return at;
  });
}
}  // namespace tenure::testing
