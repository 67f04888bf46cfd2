// A dry run: a context asks only for the bytes that it would take. Its fresh storages are counted as ever, but lie
// where nothing can be read or written; kernels return at once; what needs values is refused.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tenure::core {

struct Context;
struct ScopeRecord;
struct SharedImpl;

/// Contexts in a dry run. None: one look a kernel.
extern std::atomic<int> dry_runs;
/// Whether the context of this thread is.
[[gnu::cold]] bool dry_here() noexcept;
inline bool dry() noexcept { return __builtin_expect(dry_runs.load(std::memory_order_relaxed) != 0, 0) && dry_here(); }

[[noreturn, gnu::cold]] void refuse_values();
/// ValueError if the context of this thread is in a dry run: for what reads or keeps values.
inline void need_values() {
  if (dry()) refuse_values();
}

/// An address for so many bytes that cannot be touched; never null. Addresses may come again.
char* dry_address(size_t bytes) noexcept;

/// The context's dry run begins, or ends: what it left in leaves outside goes, and scopes outside forget its bytes.
/// ScopeError if one is going on, OutOfMemoryError.
void begin_dry(Context& c);
void end_dry(Context& c) noexcept;

/// What a dry run puts back when it ends.
struct DryState {
  ScopeRecord* scope = nullptr;                         // its own
  std::vector<SharedImpl*> grads;                       // shared leaves that got their first gradient; owned
  std::vector<std::pair<ScopeRecord*, int64_t>> peaks;  // of the scopes outside
};

}  // namespace tenure::core
