#include "tenure/ops/creation.h"

#include <cstring>

#include "ops/prepare.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using ops::Prepared;

namespace {

Tensor made(core::Context& c, IntArrayRef sizes, TensorOptions options) {
  if (!options.device().is_cpu()) core::fail<DeviceError>("this build has no CUDA device");
  if (options.requires_grad() && !isFloatingType(options.dtype()) && !isComplexType(options.dtype()))
    core::fail<DTypeError>("only floating and complex tensors can require a gradient: asked for " +
                           std::string(name(options.dtype())));
  return core::make_tensor(c, sizes, options.dtype());
}

Tensor finish(Tensor t, const TensorOptions& options) {
  if (options.requires_grad()) core::use(t).flags |= core::kRequiresGrad | core::kLeaf;
  return t;
}

Tensor filled(core::Context& c, IntArrayRef sizes, const Scalar& value, TensorOptions options) {
  Tensor t = made(c, sizes, options);
  core::Slot& s = core::use(t);
  if (s.numel) {
    const ops::Element element(value, s.dtype);
    Prepared loop(s.shape());
    kernels::fill_kernel[s.dtype](loop.operand(s).scalar(element.bytes).done());
  }
  return finish(std::move(t), options);
}

}  // namespace

Tensor empty(IntArrayRef sizes, TensorOptions options) {
  Op op("empty");
  return finish(made(op.c, sizes, options), options);
}

Tensor zeros(IntArrayRef sizes, TensorOptions options) {
  Op op("zeros");
  Tensor t = made(op.c, sizes, options);
  core::Slot& s = core::use(t);
  if (s.numel) std::memset(s.data, 0, s.nbytes());
  return finish(std::move(t), options);
}

Tensor ones(IntArrayRef sizes, TensorOptions options) {
  Op op("ones");
  return filled(op.c, sizes, 1, options);
}

Tensor full(IntArrayRef sizes, const Scalar& value, TensorOptions options) {
  Op op("full");
  if (!options.has_dtype()) {
    constexpr ScalarType of_kind[] = {kBool, kLong, kFloat, kComplexFloat};
    options = options.dtype(of_kind[static_cast<int>(value.kind())]);
  }
  return filled(op.c, sizes, value, options);
}

}  // namespace v1
}  // namespace tenure
