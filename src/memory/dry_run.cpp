// What a function would take, without its computing anything.
#include "core/accounts.h"
#include "core/context.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/op.h"
#include "tenure/memory.h"
#include "tenure/scope.h"

namespace tenure {
inline namespace v1 {
namespace memory {

size_t dry_run(const std::function<void()>& f) {
  core::Context& c = core::current();
  std::unique_ptr<core::DryState> run;
  {
    const core::QuietOp op("dry_run");
    if (!f) core::fail<ValueError>("there is no function to run");
    run = core::begin_dry(c);
  }
  std::string report;  // of an exception: only for last_escapes()
  const struct End {
    core::DryState& run;
    std::string& report;
    ~End() { core::end_dry(run, report); }
  } end{*run, report};
  const core::CalledBack called_back(c);
  detail::ScopeGuard scope("dry run");
  const struct Forget {  // before the scope ends: what is noted holds tensors of it
    core::DryState& run;
    ~Forget() { run.forget(); }
  } forget{*run};
  run->scope = c.top;
  run->number = c.top->number;
  core::relimit(c);
  f();
  if (core::current_or_null() == &c) core::fold_peaks(c);
  const int64_t peak = run->scope->peak;
  run->forget();
  try {
    scope.end();
  } catch (const EscapeError& e) { report = e.what(); }
  core::end_dry(*run, report);
  if (!report.empty()) throw EscapeError(report);
  return static_cast<size_t>(peak);
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
