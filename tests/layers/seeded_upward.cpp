// What must be found: a file of core that includes nothing above core, and calls an op by a declaration of its own.
#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {
Tensor neg(const Tensor& x);
}  // namespace v1
Tensor seeded_upward(const Tensor& x) { return neg(x); }
}  // namespace tenure
