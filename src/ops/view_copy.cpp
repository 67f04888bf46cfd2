// Copies, conversions, writes of whole tensors.
#include <algorithm>
#include <cstring>

#include "core/record.h"
#include "kernels/moves.h"
#include "ops/geometry.h"
#include "ops/inplace.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "ops/write.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

bool differentiable_type(ScalarType t) { return isFloatingType(t) || isComplexType(t); }

Tensor recorded_copy(core::Context& c, const char* name, const Tensor& x, ScalarType dtype) {
  Tensor out = ops::copied(c, use(x), dtype);
  if (differentiable_type(dtype))
    differentiable(name, outs(out), ins(x), saves(), consts(), [](Grads& d) { d.set(0, d.out()); });
  return out;
}

// A write after which nothing of what was there remains.
template <class W>
void write_over(core::Context& c, const char* name, const Tensor& self, W write) {
  ops::write_recorded(
      name, self, ins(self), saves(), consts(), [](Grads& d) { d.set(0, zeros(d.sizes(0), d.out().scalar_type())); },
      [&] { ops::writing(c, use(self), write); });
}

}  // namespace

Tensor detach(const Tensor& x) {
  Op op("detach");
  return core::make_alias(op.c, use(x));
}

Tensor contiguous(const Tensor& x) {
  Op op("contiguous");
  Slot& s = use(x);
  if (s.has(core::kContiguous)) return x;
  Tensor out = core::make_like(op.c, s);
  ops::copy_elements(use(out), s);
  differentiable("contiguous", outs(out), ins(x), saves(), consts(), [](Grads& d) { d.set(0, d.out()); });
  return out;
}

Tensor clone(const Tensor& x) {
  Op op("clone");
  return recorded_copy(op.c, "clone", x, use(x).dtype);
}

Tensor to(const Tensor& x, const TensorOptions& options, bool, bool copy) {
  Op op("to");
  Slot& s = use(x);
  if (options.has_device() && !options.device().is_cpu()) fail<DeviceError>("this build has no CUDA device");
  if (options.requires_grad())
    fail<ValueError>("the options ask for a gradient, which a conversion inherits: use requires_grad_");
  const ScalarType dtype = options.has_dtype() ? options.dtype() : s.dtype;
  return dtype == s.dtype && !copy ? x : recorded_copy(op.c, "to", x, dtype);
}

Tensor to(const Tensor& x, ScalarType dtype, bool non_blocking, bool copy) {
  Op op("to");
  return to(x, TensorOptions(dtype), non_blocking, copy);
}

Tensor to(const Tensor& x, Device device, ScalarType dtype, bool non_blocking, bool copy) {
  Op op("to");
  return to(x, TensorOptions(dtype).device(device), non_blocking, copy);
}

Tensor to(const Tensor& x, const Tensor& other, bool non_blocking, bool copy) {
  Op op("to");
  return to(x, other.options(), non_blocking, copy);
}

namespace {
Tensor on_cpu(core::Context&, const Tensor& x) { return to(x, TensorOptions(kCPU)); }
Tensor of_type(core::Context&, const Tensor& x, ScalarType dtype) { return to(x, TensorOptions(dtype)); }
}  // namespace

Tensor type_as(const Tensor& x, const Tensor& other) {
  Op op("type_as");
  return to(x, TensorOptions(use(other).dtype));
}

const Tensor& Tensor::copy_(const Tensor& other) const {
  Op op("copy_");
  Slot &s = use(*this), &from = use(other);
  core::check_inplace(op.c, s);
  if (!core::broadcasts_to(from.shape(), s.shape()))
    fail<ShapeError>("the source does not broadcast to the written tensor's shape: " + core::describe(from) + " into " +
                     core::describe(s));
  if (core::same_elements(s, from)) return *this;
  // Where both may lie on the same bytes, the source is read whole before the first write.
  const Tensor apart = core::may_meet(s, from) ? ops::copied(op.c, from, from.dtype) : other;
  const auto write = [&] { ops::writing(op.c, s, [&] { ops::copy_elements(s, use(apart)); }); };
  if (!differentiable_type(s.dtype)) {
    write();
    return *this;
  }
  const auto gradient = [](Grads& d) {
    if (d.needs(0)) d.set(0, zeros(d.sizes(0), d.out().scalar_type()));
    if (d.needs(1)) d.set(1, d.out());
  };
  ops::write_recorded("copy_", *this, ins(*this, other), saves(), consts(), gradient, write);
  return *this;
}

const Tensor& Tensor::fill_(const Scalar& value) const {
  Op op("fill_");
  Slot& s = use(*this);
  core::check_inplace(op.c, s);
  const ops::Element element = ops::number(value, s.dtype, ops::Use::stored);
  write_over(op.c, "fill_", *this, [&] {
    if (s.numel == 0) return;
    ops::Prepared loop(s.shape());
    ops::choose(op.c, kernels::fill_kernel, s.dtype, s)(loop.operand(s).scalar(element).done());
  });
  return *this;
}

const Tensor& Tensor::zero_() const {
  Op op("zero_");
  Slot& s = use(*this);
  core::check_inplace(op.c, s);
  write_over(op.c, "zero_", *this, [&] {
    if (s.numel == 0) return;
    if (ops::is_dense(s)) return ops::clear(op.c, s);
    const ops::Element element = ops::number(0, s.dtype, ops::Use::stored);
    ops::Prepared loop(s.shape());
    ops::choose(op.c, kernels::fill_kernel, s.dtype, s)(loop.operand(s).scalar(element).done());
  });
  return *this;
}

const Tensor& Tensor::fill_(const Tensor& value) const {
  Op op("fill_");
  const Slot& v = use(value);
  if (v.ndim != 0) fail<ShapeError>("the value must have no dims: " + core::describe(v));
  return copy_(value);
}

Tensor fill(const Tensor& x, const Scalar& value) {
  Op op("fill");
  const Slot& s = use(x);
  return ops::records(x) ? x.clone().fill_(value) : full_like(x, value, s.dtype);
}

Tensor fill(const Tensor& x, const Tensor& value) {
  Op op("fill");
  return empty_like(x).fill_(value);
}

Tensor zero(const Tensor& x) {
  Op op("zero");
  return ops::records(x) ? x.clone().zero_() : zeros_like(x);
}

Tensor copy(const Tensor& x, const Tensor& other, bool) {
  Op op("copy");
  return empty_like(x).copy_(other);
}

TENURE_METHOD_BY(of_type, Tensor, toType, (ScalarType dtype), dtype)
TENURE_METHOD_BY(on_cpu, Tensor, cpu, ())

}  // namespace v1
}  // namespace tenure
