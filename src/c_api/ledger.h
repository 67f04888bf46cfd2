// The ledger of references: with TENURE_LEDGER=FILE in the environment, what the program still held at its exit, what
// escaped from scopes, and which calls were refused, each with the line that took or called.
//
// Tensors, lists and storages know who made them; the ledger remembers only what they do not: further references, what
// is gone, and exports. It never fails: without memory it knows less.
#pragma once

#include <atomic>
#include <cstdint>

namespace tenure::c {

class Call;
struct HostContext;

namespace ledger {

extern std::atomic<bool> on;
/// Whether a ledger is kept. One load.
inline bool kept() noexcept { return __builtin_expect(on.load(std::memory_order_relaxed), 0); }

/// Looks, the first time, whether one is wanted.
void begin() noexcept;
/// A function gave the caller a reference to a tensor: a further one, if the tensor was there before.
[[gnu::cold]] void given(uint64_t word) noexcept;
/// The call that runs took a further reference to what a handle names.
[[gnu::cold]] void retained(uint64_t handle) noexcept;
/// The last reference goes.
[[gnu::cold]] void forget(uint64_t handle) noexcept;
/// The scope at that depth ends: what is held of it escapes.
[[gnu::cold]] void ending(const HostContext& h, uint32_t depth) noexcept;
/// The call that runs was refused.
[[gnu::cold]] void refused(const char* op, const void* site, const char* text) noexcept;
/// An export of a tensor begins, and ends. Nothing happens at the end of one that began without a ledger.
[[gnu::cold]] void exported(const void* exported, int64_t bytes) noexcept;
[[gnu::cold]] void export_ended(const void* exported) noexcept;

}  // namespace ledger
}  // namespace tenure::c
