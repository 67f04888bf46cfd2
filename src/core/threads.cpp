#include "core/fail.h"
#include "core/op.h"
#include "core/parallel.h"
#include "tenure/parallel.h"

namespace tenure {
inline namespace v1 {

int get_num_threads() { return core::num_threads(); }

void set_num_threads(int n) {
  core::QuietOp op("set_num_threads");
  if (n < 1) core::fail<ValueError>("at least one thread is needed: " + std::to_string(n));
  if (n > core::kMaxThreads)
    core::fail<ValueError>("at most " + std::to_string(core::kMaxThreads) +
                           " threads are possible: " + std::to_string(n));
  core::set_num_threads(n);
}

}  // namespace v1
}  // namespace tenure
