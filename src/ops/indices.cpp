#include "ops/indices.h"

#include "ops/geometry.h"
#include "ops/host.h"

namespace tenure::ops {

using core::fail;
using core::Slot;

namespace {

std::string position(int64_t flat, IntArrayRef shape) {
  if (shape.size() == 1) return std::to_string(flat);
  core::Dims at(shape);
  for (int i = at.n - 1; i >= 0; --i) {
    const int64_t size = shape[static_cast<size_t>(i)];
    at[i] = flat % size;
    flat /= size;
  }
  return to_string(at);
}

}  // namespace

Tensor checked_indices(core::Context& c, const Tensor& index, int64_t size) {
  const Slot& s = core::use(index);
  if (s.dtype != kLong && s.dtype != kInt) fail<DTypeError>("the index must be i64 or i32: " + core::describe(s));
  const bool as_is = s.dtype == kLong && s.has(core::kContiguous);
  Tensor out = as_is ? index : core::make_tensor(c, s.shape(), kLong);
  Slot& o = core::use(out);
  if (!as_is) copy_elements(c, o, s);
  if (o.numel == 0) return out;
  const auto found = scanned(c, kernels::index_range_kernel, o);
  if (!found || (found->smallest >= 0 && found->largest < size)) return out;
  const auto* value = data_of<const int64_t>(o);
  int64_t at = 0;
  while (value[at] >= 0 && value[at] < size) ++at;
  fail<IndexError>("index out of range: " + std::to_string(value[at]) + " at position " + position(at, o.shape()) +
                   " (expected 0 to " + std::to_string(size - 1) + ")");
}

}  // namespace tenure::ops
