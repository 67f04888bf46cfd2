// What gradient functions see of the node that runs.
#include "autograd/engine.h"
#include "core/make.h"
#include "core/record.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using autograd::sizes_of;

bool Grads::needs(int i) const { return node_->input[i].edge.tagged != 0; }
bool Grads::has(int i) const { return node_->gradient[i].defined(); }
IntArrayRef Grads::sizes(int i) const { return sizes_of(*node_, node_->input[i].shape); }

Tensor Grads::out(int i) const {
  if (node_->gradient[i].defined()) return node_->gradient[i];
  return zeros(sizes_of(*node_, node_->output[i]), node_->output[i].dtype);
}

void Grads::set(int i, const Tensor& g) {
  if (!needs(i)) return;
  in_[i] = g;
}

}  // namespace v1
}  // namespace tenure
