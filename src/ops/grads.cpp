// What gradient functions see of the node that runs.
#include <string>

#include "core/fail.h"
#include "core/make.h"
#include "core/record.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

namespace {

int checked(int i, uint32_t n, const char* what) {
  if (i < 0 || static_cast<uint32_t>(i) >= n)
    core::fail<IndexError>("index " + std::to_string(i) + " is out of range: the function has " + std::to_string(n) +
                           " " + what);
  return i;
}

}  // namespace

bool Grads::needs(int i) const { return node_->input[checked(i, node_->inputs, "inputs")].edge.tagged != 0; }
bool Grads::has(int i) const { return node_->gradient[checked(i, node_->outputs, "outputs")].defined(); }
IntArrayRef Grads::sizes(int i) const {
  return sizes_of(*node_, node_->input[checked(i, node_->inputs, "inputs")].shape);
}

Tensor Grads::out(int i) const {
  checked(i, node_->outputs, "outputs");
  if (node_->gradient[i].defined()) return node_->gradient[i];
  return zeros(sizes_of(*node_, node_->output[i]), node_->output[i].dtype);
}

void Grads::set(int i, const Tensor& g) {
  const bool wanted = needs(i);
  core::use(g);
  if (wanted) in_[i] = g;
}

}  // namespace v1
}  // namespace tenure
