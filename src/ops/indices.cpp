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

void check_type(const Slot& s) {
  if (s.dtype != kLong && s.dtype != kInt) fail<DTypeError>("the index must be i64 or i32: " + core::describe(s));
}

// IndexError unless all values of a dense tensor lie in [low, size).
void check_values(core::Context& c, const Slot& o, int64_t low, int64_t size) {
  if (o.numel == 0) return;
  const auto found = scanned(c, kernels::index_range_kernel, o);
  if (!found || (found->smallest >= low && found->largest < size)) return;
  const auto* value = data_of<const int64_t>(o);
  int64_t at = 0;
  while (value[at] >= low && value[at] < size) ++at;
  fail<IndexError>("index out of range: " + std::to_string(value[at]) + " at position " + position(at, o.shape()) +
                   " (expected " + std::to_string(low) + " to " + std::to_string(size - 1) + ")");
}

}  // namespace

Tensor counted_from_end(core::Context& c, const Tensor& index, int64_t size) {
  const Slot& s = core::use(index);
  check_type(s);
  Tensor out = core::make_tensor(c, s.shape(), kLong);
  Slot& o = core::use(out);
  copy_elements(c, o, s);
  check_values(c, o, -size, size);
  if (!has_values(c)) return out;
  auto* value = data_of<int64_t>(o);
  for (int64_t i = 0; i < o.numel; ++i)
    if (value[i] < 0) value[i] += size;
  return out;
}

Tensor checked_indices(core::Context& c, const Tensor& index, int64_t size) {
  const Slot& s = core::use(index);
  check_type(s);
  const bool as_is = s.dtype == kLong && s.has(core::kContiguous);
  Tensor out = as_is ? index : core::make_tensor(c, s.shape(), kLong);
  Slot& o = core::use(out);
  if (!as_is) copy_elements(c, o, s);
  check_values(c, o, 0, size);
  return out;
}

}  // namespace tenure::ops
