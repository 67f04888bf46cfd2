// Numbers in a row by powers, indices of triangles, and tensors by strides.
#include <algorithm>
#include <cmath>

#include "core/number_text.h"
#include "ops/dense.h"
#include "ops/fresh.h"
#include "ops/geometry.h"
#include "ops/host.h"
#include "tenure/ops/arithmetic.h"
#include "tenure/ops/creation.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::text;
using core::use;

namespace {

// How many elements of a rows × cols matrix lie on or below that diagonal.
__int128 count_below(__int128 rows, __int128 cols, __int128 offset) {
  const __int128 first = std::clamp<__int128>(-offset, 0, rows), some = rows - first;
  if (cols == 0 || some == 0) return 0;
  const __int128 least = std::min(cols, first + 1 + offset), growing = std::min(some, cols - least);
  return growing * least + growing * (growing - 1) / 2 + (some - growing) * cols;
}

// Row and column of the n elements of rows [begin, end), none of which is empty: row i has columns [first(i), last(i)).
template <class First, class Last>
Tensor triangle(core::Context& c, __int128 n, int64_t begin, int64_t end, const TensorOptions& options, First first,
                Last last) {
  if (n > INT64_MAX) fail<ShapeError>("the number of elements overflows 64 bits");
  const auto count = static_cast<int64_t>(n);
  Tensor out = ops::fresh(c, {2, count}, options.dtype(kLong));
  if (count > 0 && ops::has_values(c)) {
    int64_t *row = ops::data_of<int64_t>(out), *col = row + count;
    for (int64_t i = begin; i < end; ++i) {
      for (int64_t j = first(i); j < last(i); ++j) {
        *row++ = i;
        *col++ = j;
      }
    }
  }
  return ops::made(ops::converted(c, out, options.dtype()), options);
}

TensorOptions check_triangle(int64_t rows, int64_t cols, const TensorOptions& given) {
  const TensorOptions options = given.has_dtype() ? given : given.dtype(kLong);
  const ScalarType t = options.dtype();
  if (t != kLong && t != kInt) fail<DTypeError>("not for " + std::string(name(t)));
  if (rows < 0 || cols < 0) fail<ShapeError>("negative size: " + std::to_string(rows) + " by " + std::to_string(cols));
  return options;
}

// i + offset, kept in [0, cols].
int64_t column(int64_t i, int64_t offset, int64_t cols) {
  int64_t at = 0;
  if (!core::add(i, offset, at)) at = cols;  // i is not negative
  return std::clamp<int64_t>(at, 0, cols);
}

Tensor strided(core::Context& c, IntArrayRef sizes, IntArrayRef strides, const TensorOptions& given) {
  const TensorOptions options = ops::settled(given);
  ops::check_options(options);
  if (sizes.size() != strides.size())
    fail<ShapeError>("sizes and strides differ in length: " + to_string(sizes) + " and " + to_string(strides));
  bool empty = core::checked_numel(sizes) == 0;
  int64_t n = 1;
  for (size_t i = 0; i < sizes.size(); ++i) {
    int64_t span = 0;
    if (strides[i] < 0) fail<ValueError>("negative stride: " + to_string(strides));
    if (empty || sizes[i] == 1) continue;
    if (!core::mul(sizes[i] - 1, strides[i], span) || !core::add(n, span, n))
      fail<ShapeError>("the storage overflows 64 bits: sizes " + to_string(sizes) + ", strides " + to_string(strides));
  }
  core::Storage* storage = core::storage_new(c, core::checked_bytes(empty ? 0 : n, options.dtype(), sizes));
  return ops::made(core::make_over(c, storage, storage->data, sizes, strides, options.dtype()), options);
}

}  // namespace

Tensor logspace(const Scalar& start, const Scalar& end, int64_t steps, double base, TensorOptions options) {
  Op op("logspace");
  if (!options.has_dtype() && (start.isComplex() || end.isComplex()))
    options = options.dtype(ops::default_complex(get_default_dtype()));
  options = ops::settled(options);
  const ScalarType t = options.dtype();
  if (t == kBool) fail<DTypeError>("not for " + std::string(name(t)));
  ops::check_options(options);
  if (isComplexType(t))
    return ops::made(ops::converted(op.c, pow(Scalar(base), linspace(start, end, steps, kComplexDouble)), t), options);
  const bool whole = isIntegralType(t, false);
  const Scalar first = whole ? Scalar(start.toLong()) : start, last = whole ? Scalar(end.toLong()) : end;
  const Tensor powers = pow(Scalar(base), linspace(first, last, steps, kDouble));
  if (whole && ops::has_values(op.c)) {
    // What is whole is met exactly before it is cut.
    const Tensor exponents = linspace(first, last, steps, kDouble);
    auto* to = ops::data_of<double>(powers);
    for (int64_t i = 0; i < steps; ++i) to[i] = std::pow(base, ops::data_of<double>(exponents)[i]);
  }
  return ops::made(ops::converted(op.c, powers, t), options);
}

Tensor range(const Scalar& start, const Scalar& end, const Scalar& step, TensorOptions options) {
  Op op("range");
  options = ops::settled(options);
  const ScalarType t = options.dtype();
  for (const Scalar* v : {&start, &end, &step}) {
    if (v->isComplex()) fail<DTypeError>("the bounds and the step must be real");
    if (!std::isfinite(v->toDouble()))
      fail<ValueError>(std::string(v == &start ? "start" : v == &end ? "end" : "step") + " is not finite: " + text(*v));
  }
  if (t == kBool || isComplexType(t)) fail<DTypeError>("not for " + std::string(name(t)));
  // Of integers the bounds and the step are cut before anything is counted.
  const auto cut = [&](const Scalar& v) {
    return isIntegralType(t, false) ? static_cast<double>(v.toLong()) : v.toDouble();
  };
  const double from = cut(start), to = cut(end), by = cut(step);
  if (by == 0) fail<ValueError>("the step is 0" + (step.toDouble() == 0 ? "" : " in " + std::string(name(t))));
  if (by > 0 ? to < from : to > from)
    fail<ValueError>("the step leads away from the end: start " + text(start) + ", end " + text(end) + ", step " +
                     text(step));
  const double steps = std::floor((to - from) / by);
  if (!(steps < 9223372036854775807.0))
    fail<ShapeError>("the number of elements overflows 64 bits: start " + text(start) + ", end " + text(end) +
                     ", step " + text(step));
  const int64_t n = static_cast<int64_t>(steps) + 1;
  const bool whole = isIntegralType(t, false);
  if (whole) {
    const double last = from + by * steps;
    (void)ops::number(start, t, ops::Use::stored);
    (void)ops::number(last, t, ops::Use::stored);
  }
  Tensor out = ops::fresh(op.c, {n}, options);
  const core::Slot& s = use(out);
  const kernels::Range work =
      whole ? kernels::Range{n, s, 0, 0, start.toLong(), step.toLong()} : kernels::Range{n, s, from, by, 0, 0};
  ops::choose(op.c, kernels::arange_kernel, t, s)(work);
  return ops::made(std::move(out), options);
}
Tensor range(const Scalar& start, const Scalar& end, TensorOptions options) {
  Op op("range");
  return range(start, end, 1, options);
}

Tensor tril_indices(int64_t row, int64_t col, int64_t offset, TensorOptions options) {
  Op op("tril_indices");
  options = check_triangle(row, col, options);
  const auto begin = static_cast<int64_t>(std::clamp<__int128>(-static_cast<__int128>(offset), 0, row));
  return triangle(
      op.c, count_below(row, col, offset), begin, row, options, [](int64_t) { return int64_t{0}; },
      [&](int64_t i) { return column(i + 1, offset, col); });
}

Tensor triu_indices(int64_t row, int64_t col, int64_t offset, TensorOptions options) {
  Op op("triu_indices");
  options = check_triangle(row, col, options);
  const __int128 all = static_cast<__int128>(row) * col;
  const auto end = static_cast<int64_t>(std::clamp<__int128>(static_cast<__int128>(col) - offset, 0, row));
  return triangle(
      op.c, all - count_below(row, col, static_cast<__int128>(offset) - 1), 0, end, options,
      [&](int64_t i) { return column(i, offset, col); }, [&](int64_t) { return col; });
}

Tensor empty_strided(IntArrayRef sizes, IntArrayRef strides, TensorOptions options) {
  Op op("empty_strided");
  return strided(op.c, sizes, strides, options);
}

Tensor new_empty_strided(const Tensor& x, IntArrayRef sizes, IntArrayRef strides, TensorOptions options) {
  Op op("new_empty_strided");
  return strided(op.c, sizes, strides, ops::options_like(use(x), options));
}

Tensor empty_permuted(IntArrayRef sizes, IntArrayRef physical_layout, TensorOptions options) {
  Op op("empty_permuted");
  core::Dims strides;
  strides.n = static_cast<int>(core::Dims(sizes).n);
  bool seen[kMaxRank] = {};
  bool right = sizes.size() == physical_layout.size();
  for (size_t i = 0; right && i < sizes.size(); ++i) {
    const int64_t d = physical_layout[i];
    right = d >= 0 && d < strides.n && !std::exchange(seen[d], true);
  }
  if (!right)
    fail<ShapeError>("the layout does not name each dim once: " + to_string(physical_layout) + " of " +
                     to_string(sizes));
  core::checked_numel(sizes);
  int64_t step = 1;
  for (int i = strides.n - 1; i >= 0; --i) {
    const auto d = static_cast<size_t>(physical_layout[static_cast<size_t>(i)]);
    strides[static_cast<int>(d)] = step;
    step *= std::max<int64_t>(sizes[d], 1);  // bounded: checked_numel counts a size of 0 as 1 for strides
  }
  return strided(op.c, sizes, strides, options);
}

}  // namespace v1
}  // namespace tenure
