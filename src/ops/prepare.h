// From tensors to prepared loops: promotion, broadcasting, and the operands with their verified extents.
#pragma once

#include <tenure/tensor.h>

#include <initializer_list>

#include "core/make.h"
#include "kernels/elementwise.h"
#include "ops/number.h"

namespace tenure::ops {

using core::Slot;

/// The dtype that tensors and numbers promote to, as at::result_type: tensors with dims, then 0-d tensors, then
/// numbers, each kind of lower rank only if it is of a higher category.
class Promotion {
 public:
  Promotion& operand(const Slot& s);
  Promotion& operand(const Scalar& s);
  ScalarType result() const;

 private:
  ScalarType dims_ = ScalarType::Undefined, zero_dims_ = ScalarType::Undefined, numbers_ = ScalarType::Undefined;
};

/// The same for two operands: tensors of one dtype promote to it.
inline ScalarType promoted(const Slot& a, const Slot& b) {
  return __builtin_expect(a.dtype == b.dtype, 1) ? a.dtype : Promotion().operand(a).operand(b).result();
}
inline ScalarType promoted(const Slot& a, const Scalar& b) {
  const bool within = isFloatingType(a.dtype) ? !b.isComplex() : isIntegralType(a.dtype, false) && b.isIntegral(true);
  return __builtin_expect(within, 1) ? a.dtype : Promotion().operand(a).operand(b).result();
}
/// What functions that have no integer results compute integers and bool in: the default dtype.
inline ScalarType floating(ScalarType t) { return isIntegralType(t, true) ? get_default_dtype() : t; }
/// Of complex numbers whose parts have that default dtype.
inline ScalarType default_complex(ScalarType of) {
  return of == ScalarType::Double ? ScalarType::ComplexDouble : ScalarType::ComplexFloat;
}
/// The dtype that a number alone gives, and counts with beside tensors of a lower kind.
inline ScalarType dtype_of_kind(Scalar::Kind kind) {
  if (kind == Scalar::Kind::boolean) return ScalarType::Bool;
  if (kind == Scalar::Kind::integer) return ScalarType::Long;
  const ScalarType floats = get_default_dtype();
  return kind == Scalar::Kind::floating ? floats : default_complex(floats);
}

/// A loop over s alone.
void prepare(kernels::Loop& loop, const Slot& s);

/// A loop over `shape` with the output first. Operands broadcast to the shape; dims that walk together are merged.
/// Every operand's shape must broadcast to `shape`.
struct Prepared : kernels::Loop {
  explicit Prepared(IntArrayRef shape) : shape_(shape) { noperands = 0; }
  /// A tensor, broadcast to the shape. wide: f32 for a kernel of f16 or bf16.
  Prepared& operand(const Slot& s, bool wide = false);
  /// One element that counts for all.
  Prepared& scalar(const Element& element);
  /// Merges dims. Call once, after the operands.
  Prepared& done();

 private:
  IntArrayRef shape_;
};

/// The bytes of a dense tensor become 0.
void clear(core::Context& c, const Slot& s);
inline void clear(const Slot& s) { clear(core::current(), s); }

/// `t` itself if it has the dtype, else converted, in the innermost scope, without a gradient.
Tensor converted(core::Context& c, const Tensor& t, ScalarType dtype);

using LoopFn = kernels::Chosen<kernels::Loop>;
using kernels::choose;
/// The check alone.
template <class Work>
void check_kernel(const kernels::Kernel<Work>& kernel, ScalarType dtype, const Tensor& at) {
  (void)choose(core::current(), kernel, dtype, core::use(at));
}

/// An input of a kernel: a tensor, converted to what the kernel computes in (one without dims as a number is) unless it
/// goes in as it is, or a number.
struct Arg {
  Arg(const Tensor& t, Use for_what = Use::operand) : tensor(&t), use(for_what) {}
  Arg(const Scalar& s, Use for_what) : number(&s), use(for_what) {}
  static Arg as_it_is(const Tensor& t) {
    Arg a(t);
    a.raw = true;
    return a;
  }
  const Tensor* tensor = nullptr;
  const Scalar* number = nullptr;
  Use use;
  bool raw = false;
};
using Args = std::initializer_list<Arg>;

/// out = kernel(inputs), fresh, of dtype `out_dtype`, broadcast. Inputs are converted to `compute` first. At most
/// three.
Tensor run(core::Context& c, const kernels::Elementwise& kernel, Args inputs, ScalarType compute, ScalarType out_dtype);
/// The same, quick for operands that need nothing done.
Tensor run_unary(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, ScalarType compute,
                 ScalarType out_dtype);
Tensor run_binary(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Tensor& b,
                  ScalarType compute, ScalarType out_dtype, Use use = Use::operand);
Tensor run_binary(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Scalar& b,
                  ScalarType compute, ScalarType out_dtype, Use use);

/// Whether a kernel of two operands needs nothing prepared: the usual case of small tensors. Inputs and output are then
/// of dtype x.dtype.
inline bool runs_densely(const Slot& x, const Slot& y) noexcept {
  return x.dtype == y.dtype && (x.flags & y.flags & core::kContiguous) && core::same_shape(x, y);
}
/// A loop over dense operands in one order.
struct DenseLoop : kernels::Loop {
  template <class... Slots>
  explicit DenseLoop(int64_t n, const Slots&... operands) {
    ndim = 0;
    noperands = sizeof...(operands);
    numel = n;
    contiguous = true;
    int k = 0;
    ((data[k++] = operands.data), ...);
  }
};
/// The same as run_unary and run_binary for what runs_densely.
Tensor run_densely(core::Context& c, const kernels::Elementwise& kernel, const Slot& x, ScalarType out_dtype);
Tensor run_densely(core::Context& c, const kernels::Elementwise& kernel, const Slot& x, const Slot& y);
/// to = fn(x, b), both dense and not empty, x of dtype `compute`.
void run_with_number(LoopFn fn, const Slot& to, const Slot& x, const Element& b, ScalarType compute);

/// self = x, converted. x has self's shape.
void assign(core::Context& c, const Tensor& self, const Tensor& x);
/// Elements of `from`, broadcast and converted, into `to`. No checks.
void copy_elements(core::Context& c, Slot& to, const Slot& from);
inline void copy_elements(Slot& to, const Slot& from) { copy_elements(core::current(), to, from); }
/// 0, 1, 2, … into a dense tensor of i64.
void count_up(core::Context& c, const Tensor& t);

}  // namespace tenure::ops
