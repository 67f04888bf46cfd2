// Scopes: who owns tensors.
//
// Every tensor belongs to the scope that was innermost when it was made. When a scope ends, by return or by an
// exception, every tensor in it is released and its memory is free before the next statement. Scopes nest, per context
// (a thread has one of its own: context.h).
//
//   with_rc_scope(f)             runs f; its result may not hold a tensor (checked by the compiler)
//   with_rc_scope_tensor(f)      f returns a Tensor: handed to the outer scope, without a copy
//   with_rc_scope_tensors(f)     f returns a std::vector<Tensor>: likewise
//   with_rc_scope_returning(f)   f returns anything made of tensors: likewise
//   RcScope scope("step");       the same as a guard
//
// Each callback form takes an optional first argument: the scope's name, or ScopeOptions.
//
// A handle that is still alive on a tensor of a scope that ends is an escape. The callback forms throw one EscapeError
// that counts all and names the first 20 of each scope; a guard leaves it pending for the next tensor function of its
// context. The tensors are released all the same.
#pragma once

#include <tenure/detail/crosses.h>
#include <tenure/tensor.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace tenure {
namespace core {
struct Context;
struct ScopeRecord;
}  // namespace core
inline namespace v1 {

/// The name of a scope: a copy of the first 47 bytes of a text, which need not last.
class ScopeName {
 public:
  constexpr ScopeName(const char* text) : ScopeName(std::string_view(text)) {}
  template <class S>
  requires std::is_convertible_v<const S&, std::string_view>
  constexpr ScopeName(const S& text) : ScopeName(Copy{}, text) {}
  constexpr operator std::string_view() const noexcept { return {text_, size_}; }

 private:
  struct Copy {};
  constexpr ScopeName(Copy, std::string_view text) : size_(text.size() < kMost ? text.size() : kMost) {
    for (size_t i = 0; i < size_; ++i) text_[i] = text[i];
  }
  static constexpr size_t kMost = 47;
  char text_[kMost + 1] = {};
  size_t size_;
};

/// What a scope is told when it begins.
struct ScopeOptions {
  /// Reports and errors say it.
  ScopeName name = "scope";
  /// Bytes that the scope and those inside it may hold together, as allocated (memory.h: allocated_bytes): what would
  /// go beyond is an OutOfMemoryError before it is allocated, and the scope goes on working. 0: no bound but the outer
  /// ones.
  size_t budget = 0;
  /// The scope runs again and again, so its memory is laid out once. The first pass records which blocks above 1 MiB it
  /// makes and how long each lives; later passes of the scope, known by its name, the line that opens it and the
  /// context, find theirs in one arena, at places where none overlaps another that lives at the same time. No promise
  /// is needed: what a pass makes that is not as recorded, or lives longer, is put elsewhere, and the pass is learnt
  /// too. Results are the same bits as without; budgets and counts too. A planned scope inside another one's pass is
  /// part of that. memory::plans() says how well it goes.
  bool plan = false;
};

inline namespace literals {
/// 512_MiB is 536870912.
consteval size_t operator""_KiB(unsigned long long n) { return static_cast<size_t>(n) << 10; }
consteval size_t operator""_MiB(unsigned long long n) { return static_cast<size_t>(n) << 20; }
consteval size_t operator""_GiB(unsigned long long n) { return static_cast<size_t>(n) << 30; }
}  // namespace literals

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

}  // namespace detail

/// Runs f in a scope of its own and returns its result, which must be of a kind that crosses: no tensor, reference,
/// pointer, view or closure; numbers, strings, SharedTensor, VarStore, containers and aggregates of such.
/// Throws what f throws, and EscapeError for tensors that handles outlive.
template <class F>
TENURE_INLINE auto with_rc_scope(F&& f) {
  return detail::run_scope(std::forward<F>(f), std::string_view("scope"));
}
template <class F>
TENURE_INLINE auto with_rc_scope(const ScopeOptions& options, F&& f, detail::CallSite at = detail::CallSite::here()) {
  return detail::run_scope(std::forward<F>(f), options, at);
}
template <class F>
TENURE_INLINE auto with_rc_scope(std::string_view name, F&& f) {
  return detail::run_scope(std::forward<F>(f), name);
}

namespace detail {
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

/// Runs f in a scope of its own; the tensor that f returns belongs to the outer scope afterwards, with the count it
/// had. A tensor of an outer scope comes back unchanged. ScopeError, before f runs, if there is no outer scope.
template <class F>
TENURE_INLINE Tensor with_rc_scope_tensor(const ScopeOptions& options, F&& f,
                                          detail::CallSite at = detail::CallSite::here()) {
  return detail::run_scope_tensor(std::forward<F>(f), options, at);
}
template <class F>
TENURE_INLINE Tensor with_rc_scope_tensor(std::string_view name, F&& f) {
  return detail::run_scope_tensor(std::forward<F>(f), name);
}
template <class F>
TENURE_INLINE Tensor with_rc_scope_tensor(F&& f) {
  return detail::run_scope_tensor(std::forward<F>(f), std::string_view("scope"));
}

/// The same for a std::vector<Tensor>.
template <class F>
TENURE_INLINE std::vector<Tensor> with_rc_scope_tensors(const ScopeOptions& options, F&& f,
                                                        detail::CallSite at = detail::CallSite::here()) {
  return detail::run_scope_tensors(std::forward<F>(f), options, at);
}
template <class F>
TENURE_INLINE std::vector<Tensor> with_rc_scope_tensors(std::string_view name, F&& f) {
  return detail::run_scope_tensors(std::forward<F>(f), name);
}
template <class F>
TENURE_INLINE std::vector<Tensor> with_rc_scope_tensors(F&& f) {
  return detail::run_scope_tensors(std::forward<F>(f), std::string_view("scope"));
}

/// The same for anything made of tensors: pair, tuple, array, optional, variant, vector, deque, map, unordered_map,
/// unique_ptr and plain aggregates, walked field by field. Empty handles in it stay empty.
template <class F>
TENURE_INLINE auto with_rc_scope_returning(const ScopeOptions& options, F&& f,
                                           detail::CallSite at = detail::CallSite::here()) {
  return detail::run_scope_returning(std::forward<F>(f), options, at);
}
template <class F>
TENURE_INLINE auto with_rc_scope_returning(std::string_view name, F&& f) {
  return detail::run_scope_returning(std::forward<F>(f), name);
}
template <class F>
TENURE_INLINE auto with_rc_scope_returning(F&& f) {
  return detail::run_scope_returning(std::forward<F>(f), std::string_view("scope"));
}

/// A scope as a guard: it ends where the guard does. Not copied, not moved, not made with `new`; ended in reverse order
/// of beginning. Its destructor throws nothing: an escape, or an end out of order, is thrown by the next tensor
/// function or scope end of the context; while an exception unwinds, it is only listed in memory::last_escapes().
class [[nodiscard]] RcScope {
 public:
  RcScope() : scope_("scope") {}
  explicit RcScope(std::string_view name) : scope_(name) {}
  explicit RcScope(const char* name) : scope_(name) {}
  explicit RcScope(const ScopeOptions& options, detail::CallSite at = detail::CallSite::here()) : scope_(options, at) {}
  RcScope(const RcScope&) = delete;
  RcScope& operator=(const RcScope&) = delete;
  static void* operator new(size_t) = delete;
  static void* operator new[](size_t) = delete;

  /// Gives the tensor (or every tensor in the structure) to the outer scope, without a copy, and returns it:
  /// `return scope.hand_off(y);`. ScopeError if there is no outer scope or the guard's scope has ended.
  TENURE_INLINE Tensor hand_off(const Tensor& t) {
    scope_.hand_off(t);
    return t;
  }
  template <class T>
  TENURE_INLINE T hand_off(T structure) {
    detail::require_hand_off<T>();
    detail::for_each_tensor(structure, [&](const Tensor& t) {
      if (t.defined()) scope_.hand_off(t);
    });
    return structure;
  }

 private:
  detail::ScopeGuard scope_;
};

/// How many scopes are open in the current context.
TENURE_API int scope_depth() noexcept;

}  // namespace v1
}  // namespace tenure
