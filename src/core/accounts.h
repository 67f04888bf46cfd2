// What scopes hold, to the byte as allocated, and their budgets.
//
// A storage is charged to the outermost scope that ever held a tensor on it, by the scope's number: numbers grow with
// the depth of what is open, so a scope holds, with the scopes inside it, what is charged to its number or a higher
// one. That sum is never stored. A context counts what its storages take; a scope remembers that count from its
// beginning (`base`) and corrects it when bytes that it does not hold come or go. So an allocation costs an addition, a
// comparison with the least limit of all budgets, and the mark of the highest count; only what is unusual walks the
// scopes.
#pragma once

#include <algorithm>
#include <array>

#include "core/context.h"

namespace tenure::core {

inline constexpr std::array<uint32_t, kSmallClasses> kBlockBytes = [] {
  std::array<uint32_t, kSmallClasses> bytes{};
  for (uint32_t c = 0; c < kSmallClasses; ++c) bytes[c] = static_cast<uint32_t>(small::block_bytes(c));
  return bytes;
}();

/// What a storage of so many bytes takes from the allocator.
size_t bytes_taken_for(size_t bytes) noexcept;
/// What this one took; nothing for blobs.
int64_t bytes_taken(const Storage& s) noexcept;

/// OutOfMemoryError if a budget does not allow `taken` more.
[[gnu::cold, gnu::noinline]] void over_limit(Context& c, int64_t taken);
inline void check_budget(Context& c, int64_t taken) {
  if (__builtin_expect(c.taken + taken > c.limit, 0)) over_limit(c, taken);
}
inline void account_in(Context& c, int64_t taken) noexcept {
  c.taken += taken;
  c.high = std::max(c.high, c.taken);
}
/// Bytes that not all open scopes hold go.
[[gnu::cold, gnu::noinline]] void outer_bytes_go(Context& c, uint64_t charge, int64_t taken) noexcept;
/// A storage of the context, charged to `charge`, goes.
inline void account_out(Context& c, uint64_t charge, int64_t taken) noexcept {
  if (c.top && __builtin_expect(charge < c.top->number, 0)) outer_bytes_go(c, charge, taken);
  c.taken -= taken;
}

/// A storage of `home` charged to `charge` ends on a thread that is not inside `home`: its bytes are queued until that
/// context next takes a slot, ends a scope, is entered, or would refuse a request. False: the queue has taken the
/// block, of that class, that the storage was in, since there was no memory for a record.
[[gnu::cold]] bool end_elsewhere(Context& home, uint64_t charge, int64_t taken, void* block, uint32_t cls) noexcept;
/// What that queued, among the foreign drops.
struct ForeignEnd {
  Slot* next;
  uint64_t charge;
  int64_t taken;
  uint32_t cls;  // of the block that it lies in
};
inline ForeignEnd* as_foreign_end(Slot* queued) noexcept {
  const auto word = reinterpret_cast<uintptr_t>(queued);
  return word & 1 ? reinterpret_cast<ForeignEnd*>(word - 1) : nullptr;
}
/// Counts it, in its context. Returns the next in the queue.
Slot* count_foreign_end(Context& c, ForeignEnd* e) noexcept;

/// A storage of the context takes so many bytes more than it did, or fewer.
void account_change(Context& c, const Storage& s, int64_t more) noexcept;

/// See charge_to (storage.h).
[[gnu::noinline]] void charge_outward(Context& c, Storage* s, uint64_t number) noexcept;

/// A storage, whatever its scope, is charged to the innermost one from now on.
[[gnu::cold, gnu::noinline]] void charge_inward(Context& c, Storage* s) noexcept;

/// Brings the peaks of all open scopes up to date.
void fold_peaks(Context& c) noexcept;
/// The least limit of the budgets of all open scopes.
[[gnu::cold, gnu::noinline]] void relimit(Context& c) noexcept;

/// A fresh storage that belongs to no scope and draws on no budget: for shared tensors.
Storage* storage_new_outside(Context& c, size_t bytes);

/// "needed, live and limit, and the largest": the end of the text of an OutOfMemoryError. r: the scope that it is
/// about, or null for the whole process.
std::string largest_tensors(Context& c, const ScopeRecord* r);

}  // namespace tenure::core
