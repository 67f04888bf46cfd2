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

#include <tenure/detail/scope_guard.h>
#include <tenure/tensor.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace tenure {
inline namespace v1 {

/// The name of a scope: a copy of the first 47 bytes of a text, which need not last.
class ScopeName {
 public:
  /// Whatever converts to a text, so that `ScopeOptions{.name = "step"}` and a std::string are right. Allocates
  /// nothing.
  constexpr ScopeName(const char* text) : ScopeName(std::string_view(text)) {}
  template <class S>
  requires std::is_convertible_v<const S&, std::string_view>
  constexpr ScopeName(const S& text) : ScopeName(Copy{}, text) {}
  /// What was kept; valid as long as this is.
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

/// What a scope is told when it begins: `with_rc_scope({.name = "step", .budget = 512_MiB}, f)`.
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
/// Bytes by powers of 1024: 512_MiB is 536870912. At compile time; in namespace tenure without more, else by
/// `using namespace tenure::literals`.
consteval size_t operator""_KiB(unsigned long long n) { return static_cast<size_t>(n) << 10; }
consteval size_t operator""_MiB(unsigned long long n) { return static_cast<size_t>(n) << 20; }
consteval size_t operator""_GiB(unsigned long long n) { return static_cast<size_t>(n) << 30; }
}  // namespace literals

/// Runs f in a scope of its own and returns its result, which must be of a kind that crosses: no tensor, reference,
/// pointer, view or closure; numbers, strings, SharedTensor, VarStore, containers and aggregates of such: crosses.h.
/// Anything else does not compile, and the error says why. f takes nothing, is called once, on this thread; it need not
/// make a tensor.
///
/// When the call returns, every tensor that f made and that nothing outside holds has been released, and its bytes can
/// be used by the next statement: also if f throws, whose exception then leaves the call unchanged. EscapeError, after
/// the release, for tensors on which a handle is left, as in a variable outside of f; ScopeError for scopes that f
/// began with a guard and let outlive it. Beginning a scope takes constant time, ending it time for
/// each tensor that is left in it; neither allocates, once the context has been that deep.
///
/// Without a name it is called "scope" in reports. OutOfMemoryError if there is no record for the scope: f has not run.
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

/// Runs f in a scope of its own; the tensor that f returns belongs to the outer scope afterwards, with the count it
/// had. A tensor of an outer scope comes back unchanged. ScopeError, before f runs, if there is no outer scope. All
/// else is as in with_rc_scope: what f made besides is released.
///
/// Nothing is copied and no address changes: sizes, strides, data_ptr() and the gradient history are as they were, and
/// the gradient of a leaf goes along with it. A view keeps its base's bytes, all of them (memory::report() says how
/// many); contiguous() or clone() before the end gives bytes of its own. The bytes are charged to the outer scope from
/// then on. StaleTensorError for an empty handle, or one that is not alive or of another context.
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

/// The same for a std::vector<Tensor>, each of its tensors; the same one may be in it several times. An empty vector is
/// legal, an empty handle in it a StaleTensorError.
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
/// unique_ptr and plain aggregates, walked field by field. Empty handles in it stay empty. What cannot be walked does
/// not compile; TENURE_FIELDS (crosses.h) lists the fields of such a class. A result without a tensor is legal too.
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
  /// Begins the scope, in the current context. OutOfMemoryError. The name is copied, and "scope" where there is none; a
  /// plan belongs to the line that the guard stands on.
  RcScope() : scope_("scope") {}
  explicit RcScope(std::string_view name) : scope_(name) {}
  explicit RcScope(const char* name) : scope_(name) {}
  explicit RcScope(const ScopeOptions& options, detail::CallSite at = detail::CallSite::here()) : scope_(options, at) {}
  RcScope(const RcScope&) = delete;
  RcScope& operator=(const RcScope&) = delete;
  static void* operator new(size_t) = delete;
  static void* operator new[](size_t) = delete;

  /// Gives the tensor (or every tensor in the structure) to the outer scope, without a copy, and returns it:
  /// `return scope.hand_off(y);`. ScopeError if there is no outer scope or the guard's scope has ended. As
  /// with_rc_scope_tensor does it: what is of an outer scope already stays there; the tensor may be used on, and lives
  /// as long as the outer scope lets it. A handle by itself must name a live tensor (StaleTensorError); in a structure
  /// empty handles and stale ones are passed over.
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

/// How many scopes are open in the current context, planned ones and those of callbacks included. 0: a tensor function
/// would throw ScopeError. Never throws.
TENURE_API int scope_depth() noexcept;

}  // namespace v1
}  // namespace tenure
