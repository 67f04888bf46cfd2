// What a function would take, without its computing anything.
#include "core/accounts.h"
#include "core/context.h"
#include "core/dry.h"
#include "core/fail.h"
#include "core/op.h"
#include "tenure/memory.h"
#include "tenure/scope.h"

namespace tenure {
inline namespace v1 {
namespace memory {

size_t dry_run(const std::function<void()>& f) {
  core::Context& c = core::current();
  {
    const core::QuietOp op("dry_run");
    if (!f) core::fail<ValueError>("there is no function to run");
    core::begin_dry(c);
  }
  const struct End {
    core::Context& c;
    ~End() { core::end_dry(c); }
  } end{c};
  const core::CalledBack called_back(c);
  int64_t peak = 0;
  with_rc_scope("dry run", [&] {
    c.dry->scope = c.top;
    core::relimit(c);
    f();
    core::fold_peaks(c);
    peak = c.dry->scope->peak;
  });
  return static_cast<size_t>(peak);
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
