// Indexing by several dims at once.
#include "tenure/indexing.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/host.h"
#include "ops/indices.h"
#include "ops/inplace.h"
#include "ops/methods.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::use;
using indexing::TensorIndex;
using Indices = ArrayRef<TensorIndex>;

namespace indexing {

TensorIndex::TensorIndex(const char* text) : kind(ellipsis) {
  core::QuietOp op("index");
  if (!text || std::string_view(text) != "...")
    fail<ValueError>("an index is a text other than \"...\": " + std::string(text ? text : "null"));
}

}  // namespace indexing

namespace {

// An index tensor, i64 and not negative, and the dim that it is for.
struct At {
  int dim;
  Tensor index;
};

// How many dims the entry stands for.
int dims_of(const TensorIndex& i) {
  if (i.kind == TensorIndex::number || i.kind == TensorIndex::slice) return 1;
  if (i.kind != TensorIndex::tensor) return 0;
  const core::Slot& s = use(*i.at);
  return s.dtype == kBool ? s.ndim : 1;
}

bool is_index_type(ScalarType t) { return t == kLong || t == kInt || t == kShort || t == kChar; }

// The places where a mask holds, in row-major order.
Tensor places(core::Context& c, const Tensor& mask) {
  core::need_values();
  const Tensor flags = mask.contiguous();
  const core::Slot& f = use(flags);
  const auto* held = ops::data_of<const bool>(flags);
  Tensor at = core::make_tensor(c, {std::count(held, held + f.numel, true)}, kLong);
  auto* to = ops::data_of<int64_t>(at);
  for (int64_t i = 0; i < f.numel; ++i)
    if (held[i]) *to++ = i;
  return at;
}

// Index tensors for the dims that the mask covers.
void take_mask(core::Context& c, const Tensor& mask, const Tensor& view, int dim, std::vector<At>& found) {
  const core::Slot &m = use(mask), &v = use(view);
  for (int i = 0; i < m.ndim; ++i)
    if (m.sizes()[i] != v.sizes()[dim + i])
      fail<ShapeError>("the mask has other sizes than its dims: " + core::describe(m) + " for dims " +
                       std::to_string(dim) + " to " + std::to_string(dim + m.ndim - 1) + " of " + core::describe(v));
  const Tensor at = places(c, mask);
  int64_t inner = 1;
  std::vector<At> of_dims;
  for (int i = m.ndim - 1; i >= 0; --i) {
    const int64_t size = std::max<int64_t>(m.sizes()[i], 1);
    const Tensor whole = inner == 1 ? at : div(at, inner, "floor");
    of_dims.push_back({dim + i, i == 0 ? whole : remainder(whole, size)});
    inner *= size;  // bounded: by the mask's elements
  }
  found.insert(found.end(), of_dims.rbegin(), of_dims.rend());
}

Tensor counted_from_the_front(core::Context& c, const Tensor& index, int64_t size) {
  const Tensor whole = index.to(kLong), at = where(whole < 0, whole + size, whole);
  try {
    return ops::checked_indices(c, at, size);
  } catch (const IndexError&) {
    (void)ops::checked_indices(c, where(logical_and(whole >= -size, whole < size), 0, whole), size);
    throw;
  }
}

// What numbers, slices and new dims make of x, a view, and the index tensors that are left.
Tensor basic(core::Context& c, const Tensor& x, Indices indices, std::vector<At>& found) {
  int named = 0, ellipses = 0;
  for (const TensorIndex& i : indices) {
    named += dims_of(i);
    ellipses += i.kind == TensorIndex::ellipsis;
  }
  const int rank = use(x).ndim;
  if (ellipses > 1) fail<IndexError>("there are " + std::to_string(ellipses) + " ellipses, and one at most is taken");
  if (named > rank) fail<IndexError>("too many indices: " + std::to_string(named) + " for " + core::describe(use(x)));
  Tensor v = x;
  int dim = 0;
  for (const TensorIndex& i : indices) {
    switch (i.kind) {
      case TensorIndex::none:
        v = v.unsqueeze(dim++);
        break;
      case TensorIndex::ellipsis:
        dim += rank - named;
        break;
      case TensorIndex::number:
        v = v.select(dim, i.value);
        break;
      case TensorIndex::slice:
        if (i.range.step.value_or(1) < 1)
          fail<ValueError>("the step of a slice is below 1: " + std::to_string(*i.range.step));
        v = v.slice(dim, i.range.start, i.range.stop, i.range.step.value_or(1));
        ++dim;
        break;
      case TensorIndex::boolean:
        v = v.unsqueeze(dim);
        found.push_back({dim++, i.value ? zeros({1}, kLong) : empty({0}, kLong)});
        break;
      case TensorIndex::tensor: {
        const core::Slot& s = use(*i.at);
        if (s.dtype == kBool && s.ndim == 0) {
          v = v.unsqueeze(dim);
          found.push_back({dim++, places(c, i.at->reshape({1}))});
        } else if (s.dtype == kBool) {
          take_mask(c, *i.at, v, dim, found);
          dim += s.ndim;
        } else if (!is_index_type(s.dtype)) {
          fail<DTypeError>(s.dtype == kByte ? "an index is u8, and a mask is bool: " + core::describe(s)
                                            : "an index tensor is no integer: " + core::describe(s));
        } else if (s.ndim == 0) {
          v = v.select(dim, i.at->item<int64_t>());
        } else {
          found.push_back({dim, counted_from_the_front(c, *i.at, use(v).sizes()[dim])});
          ++dim;
        }
      }
    }
  }
  return v;
}

// Where index tensors lead: one dim of `from`, of which `at` names places, and what shape that gives in the end.
struct Places {
  Tensor from;   // of v's elements: a view of it, or a copy whose first dim the indexed ones are
  bool is_view;  // of v
  int dim;
  Tensor at;      // one dim
  Dims shape;     // of the result
  Dims permuted;  // of v's dims, if it is a copy
};

Places placed(const Tensor& v, const std::vector<At>& found) {
  Places p;
  Dims shape;
  for (const At& i : found) {
    const Dims before = shape;
    core::broadcast(before, use(i.index).shape(), shape);
  }
  const core::Slot& s = use(v);
  bool neighbours = true;
  for (size_t k = 1; k < found.size(); ++k) neighbours = neighbours && found[k].dim == found[k - 1].dim + 1;
  const int first = found.front().dim, last = found.back().dim;
  // One place in the indexed dims as if they were one.
  int64_t step = 1;
  for (size_t k = found.size(); k-- > 0;) {
    const Tensor part = step == 1 ? found[k].index : found[k].index * step;
    p.at = p.at.defined() ? p.at + part : part;
    step *= s.sizes()[found[k].dim];  // bounded: by v's elements, or one of them is 0
  }
  p.at = p.at.expand(shape).reshape({-1});
  p.dim = neighbours ? first : 0;
  if (neighbours) {
    p.from = found.size() == 1 ? v : v.flatten(first, last);
  } else {
    for (const At& i : found) p.permuted.push(i.dim);
    for (int d = 0; d < s.ndim; ++d)
      if (std::none_of(found.begin(), found.end(), [&](const At& i) { return i.dim == d; })) p.permuted.push(d);
    p.from = v.permute(p.permuted).flatten(0, static_cast<int64_t>(found.size()) - 1);
  }
  p.is_view = p.from.is_alias_of(v);
  const core::Slot& f = use(p.from);
  for (int d = 0; d < p.dim; ++d) p.shape.push(f.sizes()[d]);
  for (int64_t n : IntArrayRef(shape)) p.shape.push(n);
  for (int d = p.dim + 1; d < f.ndim; ++d) p.shape.push(f.sizes()[d]);
  return p;
}

void put(core::Context& c, const Tensor& x, Indices indices, const Tensor& value, bool accumulate) {
  std::vector<At> found;
  const Tensor v = basic(c, x, indices, found);
  if (found.empty()) {
    if (accumulate)
      v.add_(value);
    else
      v.copy_(value);
    return;
  }
  if (use(value).dtype != use(x).dtype)
    fail<DTypeError>("the value is of another dtype: " + core::describe(use(value)) + " for " + core::describe(use(x)));
  core::check_inplace(c, use(x));
  const Places p = placed(v, found);
  if (!core::broadcasts_to(use(value).shape(), p.shape))
    fail<ShapeError>("the value does not broadcast to what is written: " + core::describe(use(value)) + " to " +
                     to_string(IntArrayRef(p.shape)));
  Dims flat;
  const core::Slot& f = use(p.from);
  for (int d = 0; d < f.ndim; ++d) flat.push(d == p.dim ? use(p.at).numel : f.sizes()[d]);
  const Tensor apart = value.is_alias_of(x) ? value.clone() : value;
  const Tensor source = apart.expand(p.shape).reshape(flat);
  if (p.is_view) {
    if (accumulate)
      p.from.index_add_(p.dim, p.at, source);
    else
      p.from.index_copy_(p.dim, p.at, source);
    return;
  }
  const Tensor done = accumulate ? p.from.index_add(p.dim, p.at, source) : p.from.index_copy(p.dim, p.at, source);
  if (p.permuted.n == 0) {
    v.copy_(done.reshape(v.sizes()));
  } else {
    const Tensor turned = v.permute(p.permuted);
    turned.copy_(done.reshape(turned.sizes()));
  }
}

}  // namespace

Tensor index(const Tensor& x, ArrayRef<TensorIndex> indices) {
  Op op("index");
  return core::with_memory([&] {
    std::vector<At> found;
    const Tensor v = basic(op.c, x, indices, found);
    if (found.empty()) return v.is_same(x) ? x.view(x.sizes()) : v;
    const Places p = placed(v, found);
    return index_select(p.from, p.dim, p.at).reshape(p.shape);
  });
}

const Tensor& index_put_(const Tensor& x, ArrayRef<TensorIndex> indices, const Tensor& value, bool accumulate) {
  Op op("index_put_");
  core::with_memory([&] { put(op.c, x, indices, value, accumulate); });
  return x;
}
const Tensor& index_put_(const Tensor& x, ArrayRef<TensorIndex> indices, const Scalar& value, bool accumulate) {
  Op op("index_put_");
  core::with_memory([&] { put(op.c, x, indices, full({}, value, use(x).dtype), accumulate); });
  return x;
}
Tensor index_put(const Tensor& x, ArrayRef<TensorIndex> indices, const Tensor& value, bool accumulate) {
  Op op("index_put");
  Tensor out = x.clone();
  core::with_memory([&] { put(op.c, out, indices, value, accumulate); });
  return out;
}

Tensor Tensor::index(std::initializer_list<TensorIndex> indices) const {
  Op op("index");
  return tenure::index(*this, indices);
}
const Tensor& Tensor::index_put_(std::initializer_list<TensorIndex> indices, const Tensor& value,
                                 bool accumulate) const {
  Op op("index_put_");
  return tenure::index_put_(*this, indices, value, accumulate);
}
const Tensor& Tensor::index_put_(std::initializer_list<TensorIndex> indices, const Scalar& value,
                                 bool accumulate) const {
  Op op("index_put_");
  return tenure::index_put_(*this, indices, value, accumulate);
}
Tensor SharedTensor::index(std::initializer_list<TensorIndex> indices) const {
  Op op("index");
  return tenure::index(alias(), indices);
}

}  // namespace v1
}  // namespace tenure
