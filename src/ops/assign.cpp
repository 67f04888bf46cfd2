// Assignment to what an expression such as x[0] returns.
#include "core/op.h"
#include "tenure/tensor.h"

namespace tenure {
inline namespace v1 {

const Tensor& Tensor::operator=(const Tensor& o) && {
  core::Op op("copy_");
  return copy_(o);
}

const Tensor& Tensor::operator=(const Scalar& value) && {
  core::Op op("fill_");
  return fill_(value);
}

}  // namespace v1
}  // namespace tenure
