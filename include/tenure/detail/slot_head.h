// What an inline copy of a handle needs: the head of a slot. Frozen within `inline namespace v1`.
#pragma once

#include <tenure/detail/export.h>

#include <atomic>
#include <cstdint>

namespace tenure {
inline namespace v1 {
namespace detail {

inline constexpr int kIndexBits = 26;
inline constexpr uint64_t kIndexMask = (uint64_t{1} << kIndexBits) - 1;
inline constexpr int kSlotShift = 8;  // a slot has 256 bytes
/// The word of a handle that was moved from. A handle that was never filled is 0. Slot 0 has no tensor, ever.
inline constexpr uint64_t kMovedFrom = uint64_t{1} << kIndexBits;

/// The first 32 bytes of a slot.
struct SlotHead {
  std::atomic<uint64_t> word;     // generation << 26 | index: equal to the word of every valid handle
  std::atomic<void*> owner;       // the context whose tensor this is
  int32_t handles;                // counted by the owner alone
  int32_t pins;                   // claims of the library: saved for a gradient, accumulated into, …
  std::atomic<uint64_t> foreign;  // generation << 26 | queued << 25 | handles made minus dropped elsewhere + 2^24
};
static_assert(sizeof(SlotHead) == 32);

/// Start of the one range of slots.
extern TENURE_API char* slots;
/// The context that this thread is in; null before the first tensor function.
extern TENURE_API __thread void* current_context __attribute__((tls_model("initial-exec")));

/// Counts a handle of another context's tensor, made (+1) or dropped (-1) here.
TENURE_API void foreign_handle(SlotHead* s, uint64_t word, int change) noexcept;
/// The owner's count of handles came to zero or below.
TENURE_API void last_handle(SlotHead* s) noexcept;

inline SlotHead* slot_of(uint64_t word) noexcept {
  return reinterpret_cast<SlotHead*>(slots + ((word & kIndexMask) << kSlotShift));
}
inline void count_handle(uint64_t word) noexcept {
  SlotHead* s = slot_of(word);
  if (s->word.load(std::memory_order_relaxed) != word) return;  // a copy of a stale handle is a stale handle
  if (__builtin_expect(s->owner.load(std::memory_order_relaxed) == current_context, 1)) {
    ++s->handles;
  } else {
    foreign_handle(s, word, 1);
  }
}
inline void drop_handle(uint64_t word) noexcept {
  SlotHead* s = slot_of(word);
  if (s->word.load(std::memory_order_relaxed) != word) return;
  if (__builtin_expect(s->owner.load(std::memory_order_relaxed) == current_context, 1)) {
    if (--s->handles <= 0) last_handle(s);
  } else {
    foreign_handle(s, word, -1);
  }
}

}  // namespace detail
}  // namespace v1
}  // namespace tenure
