// Elements and slices put by index.
#include "tenure/ops/scatter.h"

#include <algorithm>

#include "core/donate.h"
#include "ops/geometry.h"
#include "ops/indexed.h"
#include "ops/indices.h"
#include "ops/inplace.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

// x with the elements of `source` where the index says. source may be one element, expanded.
Tensor put_elements(core::Context& c, const Tensor& x, int at, const Tensor& where, const Tensor& source) {
  const Slot &s = use(x), &w = use(where), &from = use(source);
  const auto fn = ops::choose(c, kernels::scatter_kernel, s.dtype, s);
  const Tensor out = ops::accumulator(c, s, from, s.dtype);
  if (w.numel) {
    kernels::Index work;
    ops::fill_index(work, from, w, use(out), at);
    fn(work);
  }
  return out;
}

Tensor put_slices(core::Context& c, const Tensor& x, int at, const Tensor& where, const Tensor& source) {
  const Slot& s = use(x);
  const auto fn = ops::choose(c, kernels::index_copy_kernel, s.dtype, s);
  const Tensor in = ops::dense(c, source);
  const Tensor out = ops::accumulator(c, s, use(in), s.dtype);
  if (use(in).numel) fn(ops::slices_of(s, at, use(out), use(where), use(in)));
  return out;
}

Tensor numbered(core::Context& c, IntArrayRef sizes) {
  const Tensor numbers = core::make_tensor(c, sizes, kLong);
  ops::count_up(c, numbers);
  return numbers;
}

// Of the elements that are put, which stay.
Tensor elements_that_stay(core::Context& c, IntArrayRef x_sizes, int at, const Tensor& where) {
  const Op inner("scatter");  // not the result, which alone may take the destination's bytes
  ops::Unrecorded guard(c);
  const Tensor numbers = numbered(c, where.sizes());
  return put_elements(c, zeros(x_sizes, kLong), at, where, numbers).gather(at, where).eq(numbers);
}
Tensor slices_that_stay(core::Context& c, int64_t size, const Tensor& where) {
  const Op inner("index_copy");  // not the result, which alone may take the destination's bytes
  ops::Unrecorded guard(c);
  const Tensor numbers = numbered(c, {where.numel()});
  return put_slices(c, zeros({size}, kLong), 0, where, numbers).index_select(0, where).eq(numbers);
}

// A mask over a line becomes one over all of `rank` dims.
Tensor along_dim(const Tensor& line, int rank, int at) {
  std::vector<int64_t> sizes(static_cast<size_t>(rank), 1);
  if (rank) sizes[static_cast<size_t>(at)] = line.numel();
  return line.reshape(sizes);
}

Tensor slices_put_at(core::Context& c, int64_t size, const Tensor& where) {
  const Op inner("index_fill");  // not the result, which alone may take the destination's bytes
  ops::Unrecorded guard(c);
  return put_slices(c, zeros({size}, kBool), 0, where, ones({where.numel()}, kBool));
}

Tensor scatter_number(core::Context& c, const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value) {
  const Slot& s = use(x);
  (void)ops::number(value, s.dtype, ops::Use::stored);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_inside(use(index), s, at, "x");
  const Tensor where = ops::checked_indices(c, index, ops::size_at(s, at));
  return ops::recorded(
      c, "scatter", ins(x), saves(where), consts(at),
      [](Grads& d, const Tensor& where, int at) { d.set(0, scatter_number(core::current(), d.out(), at, where, 0)); },
      [&] {
        Tensor all;
        {
          ops::Unrecorded guard(c);
          all = full({}, value, s.dtype).expand(where.sizes());
        }
        return put_elements(c, x, at, where, all);
      });
}

}  // namespace

Tensor scatter(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source) {
  Op op("scatter");
  const Slot &s = use(x), &from = use(source);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_same_dtype(s, from);
  ops::check_inside(use(index), s, at, "x");
  ops::check_inside(use(index), from, -1, "source");
  const Tensor where = ops::checked_indices(op.c, index, ops::size_at(s, at));
  const Tensor stay = ops::records(source) ? elements_that_stay(op.c, s.shape(), at, where) : Tensor();
  return ops::recorded(
      op.c, "scatter", ins(x, source), saves(where, stay), consts(at),
      [](Grads& d, const Tensor& where, const Tensor& stay, int at) {
        if (d.needs(0)) d.set(0, scatter_number(core::current(), d.out(), at, where, 0));
        if (!d.needs(1)) return;
        const Tensor g = gather(d.out(), at, where).masked_fill(stay.logical_not(), 0);
        d.set(1, ops::as_source(g, d.sizes(1)));
      },
      [&] { return put_elements(op.c, x, at, where, source); });
}

Tensor scatter(const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value) {
  Op op("scatter");
  return scatter_number(op.c, x, dim, index, value);
}

namespace {

std::string_view reduction_named(std::string_view reduce) {
  if (reduce == "add") return "sum";
  if (reduce == "multiply") return "prod";
  fail<ValueError>("reduce must be add or multiply: '" + std::string(reduce) + "'");
}

}  // namespace

Tensor scatter(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce) {
  Op op("scatter");
  return scatter_reduce(x, dim, index, source, reduction_named(reduce), true);
}

Tensor scatter(const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce) {
  Op op("scatter");
  const Tensor source = full({}, value, use(x).dtype).expand(use(index).shape());
  return scatter_reduce(x, dim, index, source, reduction_named(reduce), true);
}

Tensor index_copy(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source) {
  Op op("index_copy");
  const Slot &s = use(x), &from = use(source);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_one_dim(use(index));
  ops::check_same_dtype(s, from);
  ops::check_slices(s, at, use(index), from);
  const int64_t size = ops::size_at(s, at);
  const Tensor where = ops::checked_indices(op.c, index, size);
  const Tensor stay = ops::records(source) ? slices_that_stay(op.c, size, where) : Tensor();
  return ops::recorded(
      op.c, "index_copy", ins(x, source), saves(where, stay), consts(at),
      [](Grads& d, const Tensor& where, const Tensor& stay, int at) {
        if (d.needs(0)) d.set(0, index_fill(d.out(), at, where, 0));
        if (!d.needs(1)) return;
        const Tensor g = index_select(d.out(), at, where).reshape(d.sizes(1));
        const int rank = static_cast<int>(d.sizes(1).size());
        d.set(1, g.masked_fill(along_dim(stay.logical_not(), rank, at), 0));
      },
      [&] { return put_slices(op.c, x, at, where, source); });
}

namespace {

Tensor slices_named(core::Context& c, const Tensor& x, int64_t dim, const Tensor& index) {
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_one_dim(use(index));
  const int64_t size = ops::size_at(s, at);
  return along_dim(slices_put_at(c, size, ops::checked_indices(c, index, size)), s.ndim, at);
}

}  // namespace

Tensor index_fill(const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value) {
  Op op("index_fill");
  return x.masked_fill(slices_named(op.c, x, dim, index), value);
}

Tensor index_fill(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& value) {
  Op op("index_fill");
  return x.masked_fill(slices_named(op.c, x, dim, index), value);
}

Tensor put(const Tensor& x, const Tensor& index, const Tensor& source, bool accumulate) {
  Op op("put");
  const Slot& s = use(x);
  ops::check_same_dtype(s, use(source));
  if (use(index).numel != use(source).numel)
    fail<ShapeError>("index and source differ in their number of elements: index is " + core::describe(use(index)) +
                     ", source is " + core::describe(use(source)));
  const Tensor where = ops::counted_from_end(op.c, index, s.numel).reshape({-1});
  const Tensor flat = x.reshape({-1}), terms = source.reshape({-1});
  const Tensor y = accumulate ? flat.index_add(0, where, terms) : flat.index_copy(0, where, terms);
  return y.reshape(s.shape());
}

Tensor masked_scatter(const Tensor& x, const Tensor& mask, const Tensor& source) {
  Op op("masked_scatter");
  const Slot &s = use(x), &m = use(mask), &from = use(source);
  if (m.dtype != kBool) fail<DTypeError>("the mask must be bool: " + core::describe(m));
  ops::check_same_dtype(s, from);
  Dims sizes;
  core::broadcast(s.shape(), m.shape(), sizes);
  const Tensor flags = mask.expand(sizes);
  const Tensor count = flags.reshape({-1}).cumsum(0);  // with each of them
  const int64_t n = use(count).numel;
  if (n == 0) return x.expand(sizes).clone();
  const auto wanted = ops::value_of(count.narrow(0, n - 1, 1).reshape({}));
  if (wanted && wanted->toLong() > from.numel)
    fail<ShapeError>("source has too few elements: " + std::to_string(wanted->toLong()) +
                     " places in the mask, source is " + core::describe(from));
  if (from.numel == 0) return x.expand(sizes).clone();
  const Tensor which = (count - 1).clamp(0, from.numel - 1);
  return where(flags, source.reshape({-1}).index_select(0, which).reshape(sizes), x);
}

namespace {

// A copy of x, whose part takes source.
template <class Part>
Tensor with_part(const Tensor& x, const Tensor& source, Part part) {
  const Tensor y = x.clone();
  const Tensor view = part(y);
  ops::check_same_dtype(use(x), use(source));
  if (!(use(view).shape() == use(source).shape()))
    fail<ShapeError>("source does not have the part's shape: the part is " + core::describe(use(view)) +
                     ", source is " + core::describe(use(source)));
  view.copy_(source);
  return y;
}

}  // namespace

Tensor select_scatter(const Tensor& x, const Tensor& source, int64_t dim, int64_t index) {
  Op op("select_scatter");
  return with_part(x, source, [&](const Tensor& y) { return y.select(dim, index); });
}

Tensor slice_scatter(const Tensor& x, const Tensor& source, int64_t dim, std::optional<int64_t> start,
                     std::optional<int64_t> end, int64_t step) {
  Op op("slice_scatter");
  return with_part(x, source, [&](const Tensor& y) { return y.slice(dim, start, end, step); });
}

Tensor diagonal_scatter(const Tensor& x, const Tensor& source, int64_t offset, int64_t dim1, int64_t dim2) {
  Op op("diagonal_scatter");
  return with_part(x, source, [&](const Tensor& y) { return y.diagonal(offset, dim1, dim2); });
}

Tensor as_strided_scatter(const Tensor& x, const Tensor& source, IntArrayRef sizes, IntArrayRef strides,
                          std::optional<int64_t> storage_offset) {
  Op op("as_strided_scatter");
  std::optional<int64_t> offset;
  if (storage_offset) {
    offset = *storage_offset - x.storage_offset();
    if (*storage_offset < 0 || *offset < 0)
      fail<ValueError>("the offset is before x begins: " + std::to_string(*storage_offset) + ", x at " +
                       std::to_string(x.storage_offset()));
  }
  return with_part(x, source, [&](const Tensor& y) { return y.as_strided(sizes, strides, offset); });
}

const Tensor& Tensor::fill_diagonal_(const Scalar& fill_value, bool wrap) const {
  Op op("fill_diagonal_");
  Slot& s = use(*this);
  if (s.ndim < 2) fail<ShapeError>("at least 2 dims are needed: " + core::describe(s));
  const IntArrayRef all = s.shape();
  int64_t n = all[0], step = 0;
  for (int d = 0; d < s.ndim; ++d) {
    if (s.ndim > 2 && all[static_cast<size_t>(d)] != all[0])
      fail<ShapeError>("the dims are not equal: " + core::describe(s));
    n = std::min(n, all[static_cast<size_t>(d)]);
    step += s.strides()[d];  // bounded: each lies in the storage
  }
  core::check_inplace(op.c, s);  // of the whole: its diagonal alone may share no memory
  if (s.numel == 0) return *this;
  as_strided({n}, {n > 1 ? step : 1}, storage_offset()).fill_(fill_value);
  // Below the square comes a row without, and then the next.
  const int64_t rows = all[0], columns = all[1];
  for (int64_t from = columns + 1; s.ndim == 2 && wrap && from < rows; from += columns + 1) {
    const int64_t count = std::min(columns, rows - from);
    narrow(0, from, count).diagonal().fill_(fill_value);
  }
  return *this;
}

}  // namespace v1
}  // namespace tenure
