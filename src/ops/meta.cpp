#include "tenure/ops/meta.h"

#include "core/op.h"
#include "ops/host.h"
#include "ops/prepare.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

bool can_cast(ScalarType from_, ScalarType to) { return canCast(from_, to); }
ScalarType promote_types(ScalarType a, ScalarType b) { return promoteTypes(a, b); }

ScalarType result_type(const Tensor& a, const Tensor& b) {
  Op op("result_type");
  return ops::Promotion().operand(use(a)).operand(use(b)).result();
}
ScalarType result_type(const Tensor& a, const Scalar& b) {
  Op op("result_type");
  return ops::Promotion().operand(use(a)).operand(b).result();
}
ScalarType result_type(const Scalar& a, const Tensor& b) { return result_type(b, a); }
ScalarType result_type(const Scalar& a, const Scalar& b) { return ops::Promotion().operand(a).operand(b).result(); }

bool is_nonzero(const Tensor& x) {
  Op op("is_nonzero");
  const Slot& s = use(x);
  if (s.numel != 1) fail<ValueError>("x must have one element: " + core::describe(s));
  const Scalar v = x.item();
  return v.isComplex()        ? v.toComplexDouble() != std::complex<double>()
         : v.isIntegral(true) ? v.toLong() != 0
                              : v.toDouble() != 0;
}

bool is_same_size(const Tensor& x, const Tensor& other) {
  Op op("is_same_size");
  return use(x).shape() == use(other).shape();
}

bool is_set_to(const Tensor& x, const Tensor& other) {
  Op op("is_set_to");
  const Slot &a = use(x), &b = use(other);
  return a.storage == b.storage && a.data == b.data && a.dtype == b.dtype && a.shape() == b.shape() &&
         x.strides() == other.strides();
}

bool is_signed(const Tensor& x) {
  Op op("is_signed");
  const ScalarType t = use(x).dtype;
  return t != kByte && t != kBool;
}

#define TENURE_NEVER(name)     \
  bool name(const Tensor& x) { \
    Op op(#name);              \
    (void)use(x);              \
    return false;              \
  }
TENURE_NEVER(is_distributed)
TENURE_NEVER(is_pinned)
TENURE_NEVER(is_inference)

}  // namespace v1
}  // namespace tenure
