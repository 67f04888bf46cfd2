// Assignment to what an expression such as x[0] returns.
#include "core/make.h"
#include "core/op.h"
#include "tenure/tensor.h"

namespace tenure {
inline namespace v1 {

const Tensor& Tensor::operator=(const Tensor& o) && {
  core::Op op("copy_");
  const core::Slot &s = core::use(*this), &from = core::use(o);
  if (isComplexType(from.dtype) && !isComplexType(s.dtype))
    core::fail<DTypeError>("complex values for a real tensor: " + core::describe(from) + " into " + core::describe(s));
  return copy_(o);
}

const Tensor& Tensor::operator=(const Scalar& value) && {
  core::Op op("fill_");
  return fill_(value);
}

}  // namespace v1
}  // namespace tenure
