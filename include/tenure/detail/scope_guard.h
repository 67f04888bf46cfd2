// The mechanism under every form of scope: a guard, and callbacks run in one.
#pragma once

#include <tenure/detail/crosses.h>
#include <tenure/tensor.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace tenure {
namespace core {
struct Context;
struct ScopeRecord;
}  // namespace core
inline namespace v1 {

struct ScopeOptions;

namespace detail {

/// Where a call stands in the source, as default argument of the function that is called.
struct CallSite {
  const char* file;
  const char* function;
  unsigned line, column;
#if defined(__has_builtin)
#if __has_builtin(__builtin_COLUMN)
#define TENURE_DETAIL_COLUMN __builtin_COLUMN()
#endif
#endif
#ifndef TENURE_DETAIL_COLUMN
#define TENURE_DETAIL_COLUMN 0
#endif
  static constexpr CallSite here(const char* file = __builtin_FILE(), const char* function = __builtin_FUNCTION(),
                                 unsigned line = __builtin_LINE(), unsigned column = TENURE_DETAIL_COLUMN) noexcept {
    return {file, function, line, column};
  }
#undef TENURE_DETAIL_COLUMN
};

/// One open scope. begin, end and hand_off are the whole of the mechanism under every form.
class TENURE_API ScopeGuard {
 public:
  /// needs_outer: null, or the name of the form that hands its result to an outer scope. ScopeError if there is none.
  explicit ScopeGuard(std::string_view name, const char* needs_outer = nullptr);
  /// `at` tells plans apart.
  explicit ScopeGuard(const ScopeOptions& options, CallSite at, const char* needs_outer = nullptr);
  ScopeGuard(const ScopeGuard&) = delete;
  ScopeGuard& operator=(const ScopeGuard&) = delete;
  /// Ends the scope if end() did not: escapes are left pending, or only listed while an exception unwinds.
  ~ScopeGuard();
  /// Ends the scope and throws what is pending or escaped.
  void end();
  void hand_off(const Tensor& t);

 private:
  ScopeGuard(std::string_view name, size_t budget, const CallSite* plan, const char* needs_outer, const void* site);
  bool ended() const noexcept;

  core::Context* context_;
  core::ScopeRecord* record_;
  uint64_t serial_;
  int exceptions_;
};

template <class F, class... At>
TENURE_INLINE auto run_scope(F&& f, const At&... at) {
  using R = decltype(std::forward<F>(f)());
  require_crosses<R>();
  ScopeGuard scope(at...);
  if constexpr (std::is_void_v<R>) {
    std::forward<F>(f)();
    scope.end();
  } else {
    auto result = std::forward<F>(f)();
    scope.end();
    return result;
  }
}
template <class F, class... At>
TENURE_INLINE Tensor run_scope_tensor(F&& f, const At&... at) {
  require_tensor_result<decltype(std::forward<F>(f)())>();
  ScopeGuard scope(at..., "with_rc_scope_tensor");
  Tensor result = std::forward<F>(f)();
  scope.hand_off(result);
  scope.end();
  return result;
}
template <class F, class... At>
TENURE_INLINE std::vector<Tensor> run_scope_tensors(F&& f, const At&... at) {
  require_tensors_result<decltype(std::forward<F>(f)())>();
  ScopeGuard scope(at..., "with_rc_scope_tensors");
  std::vector<Tensor> result = std::forward<F>(f)();
  for (const Tensor& t : result) scope.hand_off(t);
  scope.end();
  return result;
}
template <class F, class... At>
TENURE_INLINE auto run_scope_returning(F&& f, const At&... at) {
  using R = std::remove_cvref_t<decltype(std::forward<F>(f)())>;
  require_hand_off<R>();
  ScopeGuard scope(at..., "with_rc_scope_returning");
  R result = std::forward<F>(f)();
  for_each_tensor(result, [&](const Tensor& t) {
    if (t.defined()) scope.hand_off(t);
  });
  scope.end();
  return result;
}

}  // namespace detail
}  // namespace v1
}  // namespace tenure
