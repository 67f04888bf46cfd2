// A slot: where a tensor is. 256 bytes in one reserved range that is never unmapped, so that any handle, however old,
// can ask its slot's generation.
//
// Invariants
//   - A slot belongs to one context for ever; only threads inside that context write it, save for `foreign` and
//   `queue_next`.
//   - word == generation << 26 | index while the tensor lives; the generation moves on at its death.
//   - A slot with a tensor is in the list of exactly one scope record (or of the context's `held` record).
//   - A slot whose `foreign` says queued is on its owner's list of foreign drops and is not reused before it was
//   drained.
#pragma once

#include <tenure/detail/slot_head.h>
#include <tenure/dtype.h>
#include <tenure/shape.h>

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace tenure::core {

struct Context;
struct ScopeRecord;
struct SharedImpl;
struct Storage;
struct Node;
struct ViewRecord;
struct Slot;

inline constexpr int kInlineDims = 6;

enum SlotFlag : uint16_t {
  kContiguous = 1,      // dense, last dim innermost
  kRequiresGrad = 2,    // ops on it record
  kLeaf = 4,            // requires_grad was asked of it: gradients accumulate here
  kIsView = 8,          // `view` holds the record of another tensor, whose geometry this one looks through
  kGraphHeld = 16,      // its scope ended: only pins reach it
  kNoGradView = 32,     // a view made while recording was off
  kRetainsGrad = 64,    // not a leaf, but its gradient is kept
  kSharedItself = 128,  // `shared` is what this tensor is an alias of, not only a view of one
  kScopeOwned = 512,    // one of the handles is the scope's own: no escape
  kReadOnly = 256,      // its storage was shared through another tensor: only aliases of that one are written
  kLent = 1024,         // `lent` of the handles are of objects that lend the tensor: a list, a callback's arguments
  kUncounted = 2048     // of a dry run: it keeps `shared` alive, and no claim minds it
};

/// Where a gradient flows to: nowhere, output `index` of a node, a leaf of this context (pinned), or a shared leaf.
struct Edge {
  enum Kind : uintptr_t { kNone = 0, kNode = 1, kLeafSlot = 2, kShared = 3 };
  uintptr_t tagged = 0;
  uint32_t index = 0;
  Kind kind() const noexcept { return static_cast<Kind>(tagged & 3); }
  Node* node() const noexcept { return reinterpret_cast<Node*>(tagged & ~uintptr_t{3}); }
  Slot* leaf() const noexcept { return reinterpret_cast<Slot*>(tagged & ~uintptr_t{3}); }
  SharedImpl* shared() const noexcept { return reinterpret_cast<SharedImpl*>(tagged & ~uintptr_t{3}); }
};

/// What few tensors have.
struct Extra {
  int64_t* spilled = nullptr;  // more than kInlineDims dims: kMaxRank sizes, then kMaxRank strides
  Slot* grad = nullptr;        // pinned
};

struct alignas(256) Slot : detail::SlotHead {
  Storage* storage;
  char* data;  // the first element
  int64_t numel;
  ScalarType dtype;
  uint8_t ndim;
  uint16_t flags;
  uint32_t edge_index;
  // ---- second line
  alignas(64) Slot* prev;  // in the scope's list
  Slot* next;
  ScopeRecord* scope;              // null: no tensor is here
  std::atomic<uint32_t>* version;  // counts writes; of the storage, or of the shared tensor
  uintptr_t edge_tagged;           // see Edge
  std::atomic<const char*> op;     // that made it
  std::atomic<const void*> site;   // the caller's return address
  ViewRecord* view;                // shared by a tensor and all views of it
  // ---- geometry
  alignas(64) int64_t size_[kInlineDims];
  int64_t stride_[kInlineDims];
  Extra* extra;
  uint32_t view_generation;  // of the record when this view's edge was made; of what is no view: see count_save
  uint32_t lent;             // while kLent says so
  std::atomic<Slot*> queue_next;
  SharedImpl*
      shared;  // counted as an alias of it (or see kUncounted), and then holds the storage through it; else null

  int64_t* sizes() noexcept { return ndim <= kInlineDims ? size_ : extra->spilled; }
  int64_t* strides() noexcept { return ndim <= kInlineDims ? stride_ : extra->spilled + kMaxRank; }
  const int64_t* sizes() const noexcept { return const_cast<Slot*>(this)->sizes(); }
  const int64_t* strides() const noexcept { return const_cast<Slot*>(this)->strides(); }
  IntArrayRef shape() const noexcept { return {sizes(), ndim}; }
  bool has(SlotFlag f) const noexcept { return (flags & f) != 0; }
  size_t nbytes() const noexcept { return static_cast<size_t>(numel) * elementSize(dtype); }
  Edge edge() const noexcept { return {edge_tagged, edge_index}; }
  void set_edge(Edge e) noexcept {
    edge_tagged = e.tagged;
    edge_index = e.index;
  }
};
// The ledger: head 32, storage to edge_index 32; list, scope, version, edge, origin, view 64; geometry 96; the rest 32.
static_assert(sizeof(Slot) == 256);

inline bool same_shape(const Slot& a, const Slot& b) noexcept {
  if (a.ndim != b.ndim) return false;
  const int64_t *x = a.sizes(), *y = b.sizes();
  for (int i = 0; i < a.ndim; ++i)
    if (x[i] != y[i]) return false;
  return true;
}

/// Beyond that many handles no caller is given another one: the count has 32 bits.
inline constexpr int32_t kMostHandles = int32_t{1} << 30;
inline constexpr uint64_t kForeignBias = uint64_t{1} << 24;
inline constexpr uint64_t kForeignMask = (uint64_t{1} << 25) - 1;
inline constexpr uint64_t kForeignQueued = uint64_t{1} << 25;
/// The last generation that a tensor gets: held by a graph it takes one more a scope, and its death the next. A slot
/// beyond it is retired, so that no handle is ever valid twice.
inline constexpr uint64_t kLastGeneration = (uint64_t{1} << 38) - (uint64_t{1} << 20);

/// Handles alive now: the owner's plus those of other contexts. Owner only.
inline int64_t alive_handles(const Slot& s, std::memory_order order = std::memory_order_acquire) noexcept {
  return s.handles + (static_cast<int64_t>(s.foreign.load(order) & kForeignMask) - static_cast<int64_t>(kForeignBias));
}

/// Of these, those that a caller may give up: neither its scope's nor those of what lends it.
inline int64_t callers_handles(const Slot& s) noexcept {
  return alive_handles(s) - (s.has(kScopeOwned) ? 1 : 0) - (s.has(kLent) ? int64_t{s.lent} : 0);
}

inline Slot* slot_at(uint64_t word) noexcept { return static_cast<Slot*>(detail::slot_of(word)); }

}  // namespace tenure::core
