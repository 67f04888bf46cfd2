#include "tenure/ops/join.h"

#include <algorithm>

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/host.h"
#include "ops/number.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/index.h"
#include "tenure/ops/shape.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

void check_some(TensorList tensors) {
  if (tensors.empty()) fail<ValueError>("no tensors are given");
}

// One dtype, and one dim, or at least so many.
void check_vectors(TensorList tensors, int least) {
  check_some(tensors);
  const Slot& first = use(tensors[0]);
  for (size_t i = 0; i < tensors.size(); ++i) {
    const Slot& s = use(tensors[i]);
    if (s.ndim < least || s.ndim > 1)
      fail<ShapeError>("tensor " + std::to_string(i) + " is no vector: " + core::describe(s));
    if (s.dtype != first.dtype)
      fail<DTypeError>("dtypes differ: tensor 0 is " + core::describe(first) + ", tensor " + std::to_string(i) +
                       " is " + core::describe(s));
  }
}

Tensor joined_rows(std::vector<Tensor> tensors) { return cat(tensors, use(tensors[0]).ndim == 1 ? 0 : 1); }

// Records an op of a list. The gradient's last constant is the number of tensors.
template <class F, class... K>
void record_list(core::Context& c, const char* name, const Tensor& out, TensorList tensors, F, const K&... constants) {
  const ScalarType t = use(out).dtype;
  if (c.grad_off || !(isFloatingType(t) || isComplexType(t))) return;
  std::vector<const Tensor*> in;
  for (const Tensor& x : tensors) in.push_back(&x);
  const int n = static_cast<int>(in.size());
  if (!detail::wants_node({in.data(), n})) return;
  detail::record_as<F, 0>(name, outs(out).refs(), {in.data(), n}, {nullptr, 0}, consts(constants..., n));
}

// The rows and columns of a block.
struct Block {
  int64_t rows, cols;
};
Block block_of(IntArrayRef sizes) {
  return {sizes.size() < 2 ? 1 : sizes[0], sizes.empty() ? 1 : sizes[sizes.size() - 1]};
}

// The part of a padded batch that sequence i of this length takes.
Tensor taken(const Tensor& batch, int64_t i, int64_t length, bool batch_first, bool left) {
  const Tensor one = select(batch, batch_first ? 0 : 1, i);
  return narrow(one, 0, left ? one.size(0) - length : 0, length);
}

// The number of ways to choose r of n; -1 if it is no i64.
int64_t choices(__int128 n, __int128 r) {
  if (r > n) return 0;
  __int128 count = 1;
  for (__int128 i = 1, least = std::min(r, n - r); i <= least; ++i) {
    count = count * (n - least + i) / i;
    if (count > INT64_MAX) return -1;
  }
  return static_cast<int64_t>(count);
}

}  // namespace

Tensor hstack(TensorList tensors) {
  Op op("hstack");
  check_some(tensors);
  return joined_rows(atleast_1d(tensors));
}

Tensor vstack(TensorList tensors) {
  Op op("vstack");
  return cat(atleast_2d(tensors), 0);
}

Tensor dstack(TensorList tensors) {
  Op op("dstack");
  return cat(atleast_3d(tensors), 2);
}

Tensor column_stack(TensorList tensors) {
  Op op("column_stack");
  check_some(tensors);
  std::vector<Tensor> columns;
  for (const Tensor& t : tensors) columns.push_back(use(t).ndim < 2 ? reshape(t, {use(t).numel, 1}) : t);
  return joined_rows(columns);
}

Tensor block_diag(TensorList tensors) {
  Op op("block_diag");
  if (tensors.empty()) return empty({1, 0});
  ops::Promotion promotion;
  int64_t rows = 0, cols = 0;
  for (size_t i = 0; i < tensors.size(); ++i) {
    const Slot& s = use(tensors[i]);
    if (s.ndim > 2) fail<ShapeError>("tensor " + std::to_string(i) + " has more than 2 dims: " + core::describe(s));
    const Block b = block_of(s.shape());
    if (!core::add(rows, b.rows, rows) || !core::add(cols, b.cols, cols))
      fail<ShapeError>("the sizes overflow 64 bits: tensor " + std::to_string(i) + " is " + core::describe(s));
    promotion.operand(s);
  }
  Tensor out = zeros({rows, cols}, promotion.result());
  {
    ops::Unrecorded guard(op.c);
    int64_t row = 0, col = 0;
    for (const Tensor& t : tensors) {
      const Block b = block_of(use(t).shape());
      const Tensor part = narrow(narrow(out, 0, row, b.rows), 1, col, b.cols);
      ops::copy_elements(use(part), use(t));
      row += b.rows;
      col += b.cols;
    }
  }
  record_list(op.c, "block_diag", out, tensors, [](Grads& d, int n) {
    int64_t row = 0, col = 0;
    for (int i = 0; i < n; ++i) {
      const Block b = block_of(d.sizes(i));
      if (d.needs(i)) d.set(i, reshape(narrow(narrow(d.out(), 0, row, b.rows), 1, col, b.cols), d.sizes(i)));
      row += b.rows;
      col += b.cols;
    }
  });
  return out;
}

std::vector<Tensor> meshgrid(TensorList tensors, std::string_view indexing) {
  Op op("meshgrid");
  check_vectors(tensors, 0);
  const bool exchanged = indexing == "xy";
  if (!exchanged && indexing != "ij") fail<ValueError>("the indexing is neither ij nor xy: " + std::string(indexing));
  // Vector i lies along this dim.
  const auto along = [&](size_t i) { return exchanged && tensors.size() > 1 && i < 2 ? 1 - i : i; };
  Dims sizes;
  for (size_t i = 0; i < tensors.size(); ++i) sizes.push(use(tensors[along(i)]).numel);
  std::vector<Tensor> grids;
  for (size_t i = 0; i < tensors.size(); ++i) {
    Dims line = sizes;
    std::fill_n(line.d, line.n, 1);
    line[static_cast<int>(along(i))] = use(tensors[i]).numel;
    grids.push_back(expand(reshape(tensors[i], line), sizes));
  }
  return grids;
}

Tensor cartesian_prod(TensorList tensors) {
  Op op("cartesian_prod");
  check_vectors(tensors, 1);
  if (tensors.size() == 1) return tensors[0];
  const Tensor grid = stack(meshgrid(tensors), -1);
  const auto n = static_cast<int64_t>(tensors.size());
  return reshape(grid, {use(grid).numel / n, n});
}

Tensor combinations(const Tensor& x, int64_t r, bool with_replacement) {
  Op op("combinations");
  const Slot& s = use(x);
  if (s.ndim != 1) fail<ShapeError>("x must be a vector: " + core::describe(s));
  if (r < 0) fail<ValueError>("the number of elements is negative: " + std::to_string(r));
  if (r == 0) return new_empty(x, {0});
  const int64_t n = s.sizes()[0];
  const int64_t count = with_replacement ? (n == 0 ? 0 : choices(static_cast<__int128>(n) + r - 1, r)) : choices(n, r);
  if (count < 0)
    fail<ShapeError>("the number of choices overflows 64 bits: " + std::to_string(r) + " of " + core::describe(s));
  const Tensor index = core::make_tensor(op.c, {count, r}, kLong);
  if (count > 0 && ops::has_values(op.c)) {
    auto* row = ops::data_of<int64_t>(index);
    for (int64_t j = 0; j < r; ++j) row[j] = with_replacement ? 0 : j;
    for (int64_t i = 1; i < count; ++i, row += r) {
      int64_t at = r - 1;
      while (row[at] == (with_replacement ? n - 1 : n - r + at)) --at;
      std::copy_n(row, at, row + r);
      for (int64_t j = at; j < r; ++j) row[r + j] = row[at] + 1 + (with_replacement ? 0 : j - at);
    }
  }
  return reshape(index_select(x, 0, reshape(index, {-1})), {count, r});
}

Tensor pad_sequence(TensorList sequences, bool batch_first, double padding_value, std::string_view padding_side) {
  Op op("pad_sequence");
  check_some(sequences);
  const bool left = padding_side == "left";
  if (!left && padding_side != "right")
    fail<ValueError>("the side is neither left nor right: " + std::string(padding_side));
  const Slot& first = use(sequences[0]);
  int64_t longest = 0;
  for (size_t i = 0; i < sequences.size(); ++i) {
    const Slot& s = use(sequences[i]);
    if (s.ndim == 0) fail<ShapeError>("sequence " + std::to_string(i) + " has no dims");
    if (!std::equal(s.sizes() + 1, s.sizes() + s.ndim, first.sizes() + 1, first.sizes() + first.ndim))
      fail<ShapeError>("sizes differ behind dim 0: sequence 0 is " + core::describe(first) + ", sequence " +
                       std::to_string(i) + " is " + core::describe(s));
    longest = std::max(longest, s.sizes()[0]);
  }
  const auto number = static_cast<int64_t>(sequences.size());
  Dims sizes;
  sizes.push(batch_first ? number : longest);
  sizes.push(batch_first ? longest : number);
  for (int i = 1; i < first.ndim; ++i) sizes.push(first.sizes()[i]);
  Tensor out = full(sizes, padding_value, first.dtype);
  {
    ops::Unrecorded guard(op.c);
    for (size_t i = 0; i < sequences.size(); ++i) {
      const Slot& s = use(sequences[i]);
      const Tensor part = taken(out, static_cast<int64_t>(i), s.sizes()[0], batch_first, left);
      ops::copy_elements(use(part), s);
    }
  }
  record_list(
      op.c, "pad_sequence", out, sequences,
      [](Grads& d, bool batch_first, bool left, int n) {
        for (int i = 0; i < n; ++i)
          if (d.needs(i)) d.set(i, taken(d.out(), i, d.sizes(i)[0], batch_first, left));
      },
      batch_first, left);
  return out;
}

}  // namespace v1
}  // namespace tenure
