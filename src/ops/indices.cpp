#include "ops/indices.h"

#include <cmath>
#include <complex>

#include "ops/geometry.h"
#include "ops/prepare.h"

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

std::string text(const Scalar& v) {
  if (v.isIntegral(true)) return std::to_string(v.toLong());
  char s[32];
  std::snprintf(s, sizeof s, "%g", v.toDouble());
  return s;
}

}  // namespace

Tensor checked_indices(core::Context& c, const Tensor& index, int64_t size) {
  const Slot& s = core::use(index);
  if (s.dtype != kLong && s.dtype != kInt) fail<DTypeError>("the index must be i64 or i32: " + core::describe(s));
  const bool as_is = s.dtype == kLong && s.has(core::kContiguous);
  Tensor out = as_is ? index : core::make_tensor(c, s.shape(), kLong);
  Slot& o = core::use(out);
  if (!as_is) copy_elements(o, s);
  if (o.numel == 0) return out;
  int64_t smallest, largest;
  Prepared loop(o.shape());
  kernels::index_range(kLong, loop.operand(o).done(), &smallest, &largest);
  if (smallest >= 0 && largest < size) return out;
  const auto* value = reinterpret_cast<const int64_t*>(o.data);
  int64_t at = 0;
  while (value[at] >= 0 && value[at] < size) ++at;
  fail<IndexError>("index out of range: " + std::to_string(value[at]) + " at position " + position(at, o.shape()) +
                   " (expected 0 to " + std::to_string(size - 1) + ")");
}

void check_value(const Scalar& value, ScalarType dtype) {
  if (isComplexType(dtype)) return;
  if (value.isComplex() && value.toComplexDouble().imag() != 0)
    fail<DTypeError>("a complex value for a tensor of " + std::string(name(dtype)));
  if (dtype == kBool || (dtype == kLong && value.isIntegral(true))) return;
  double low, high;
  switch (dtype) {
    case kByte:
      low = -256, high = 256;
      break;
    case kChar:
      low = -129, high = 128;
      break;
    case kShort:
      low = -32769, high = 32768;
      break;
    case kInt:
      low = -2147483649.0, high = 2147483648.0;
      break;
    case kLong:
      low = -0x1.0000000000001p63, high = 0x1p63;
      break;
    case kHalf:
      low = -65504.000001, high = 65504.000001;
      break;
    case kFloat:
      low = -0x1.fffffe0000001p127, high = 0x1.fffffe0000001p127;
      break;
    case kBFloat16:
      low = -0x1.fe00000000001p127, high = 0x1.fe00000000001p127;
      break;
    default:
      return;
  }
  const double v = value.toDouble();
  const bool special = std::isnan(v) || std::isinf(v);
  if (isFloatingType(dtype) ? !special && (v <= low || v >= high) : std::isnan(v) || v <= low || v >= high)
    fail<ValueError>("the value is out of range: " + text(value) + " for " + std::string(name(dtype)));
}

}  // namespace tenure::ops
