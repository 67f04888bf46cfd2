// What a SharedTensor owns: geometry over a storage, leaf identity, gradients by context, and the claim of a writer.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "core/dry.h"
#include "core/pool.h"
#include "core/slot.h"
#include "core/storage.h"

namespace tenure::core {

/// Where a group of parameters keeps gradients: flat buffers, one a context.
struct GradSource {
  virtual ~GradSource() = default;
  /// A storage reference and address for the gradient of the parameter at element `offset`, for this context. Zeroed or
  /// not.
  virtual SharedImpl* new_grad(SharedImpl& parameter, Context& c) = 0;
  /// The buffers of contexts that ended go, as far as no gradient lies in them any more.
  virtual void release_ended() noexcept = 0;
};

struct SharedImpl {
  // owners in the low half, aliases in the high half: gone when both are 0
  std::atomic<uint64_t> counts{1};
  // Claims, aliases and versions of shared tensors that may overlap are counted together, in one of them: itself, or
  // one that it owns.
  SharedImpl* root = this;
  // The context that writes. With kOnTrial: that asks whether it may, which ends at once, either way. With kAdding:
  // that writes a gradient, for whose end those wait who come to read.
  std::atomic<uintptr_t> claimer{0};
  int claim_depth = 0;  // the claimer's own
  std::atomic<const void*> claim_site{nullptr};
  std::atomic<const void*> alias_site{nullptr};  // of the newest alias
  Storage* storage = nullptr;                    // one reference
  char* data = nullptr;
  int64_t numel = 0;
  ScalarType dtype = ScalarType::Undefined;
  uint8_t ndim = 0;
  uint16_t flags = 0;  // kContiguous
  std::atomic<bool> requires_grad{false};
  bool made_dry = false;  // see mark
  std::atomic<uint32_t> version{0};
  const char* op = nullptr;
  const void* site = nullptr;
  int64_t size_[kInlineDims] = {}, stride_[kInlineDims] = {};
  std::unique_ptr<int64_t[]> spilled;
  struct Grad {
    ContextName of;
    SharedImpl* value;  // one owner; dense
    SharedImpl* home;   // one owner: its place in `source`, while the value is not there; else null
    bool defined;       // false: forgotten by zero_grad, the buffer is kept as long as the context lives
  };
  std::vector<Grad> grads;             // under grads_mutex
  std::shared_ptr<GradSource> source;  // null: a gradient is allocated for itself
  int64_t source_offset = 0;
  Mark mark{"shared tensor"};

  const int64_t* sizes() const noexcept { return ndim <= kInlineDims ? size_ : spilled.get(); }
  const int64_t* strides() const noexcept { return ndim <= kInlineDims ? stride_ : spilled.get() + kMaxRank; }
  IntArrayRef shape() const noexcept { return {sizes(), ndim}; }
  size_t nbytes() const noexcept { return static_cast<size_t>(numel) * elementSize(dtype); }
};

/// StaleTensorError for one that a dry run made, outside of that run.
inline void check_usable(const SharedImpl& p) {
  if (__builtin_expect(p.made_dry, 0)) p.mark.check();
}

/// Over the lists of gradients of all shared tensors, and of what they lie in. Held for a look or an entry; whoever
/// holds it takes no other mutex.
extern std::mutex grads_mutex;

inline constexpr uint64_t kOneAlias = uint64_t{1} << 32;
inline constexpr uintptr_t kOnTrial = 1, kAdding = 2, kClaimKind = kOnTrial | kAdding;

/// The last owner or alias went.
[[gnu::cold]] void end_shared(SharedImpl* p) noexcept;
inline void own_shared(SharedImpl* p) noexcept { p->counts.fetch_add(1, std::memory_order_relaxed); }
inline void disown_shared(SharedImpl* p) noexcept {
  if (p->counts.fetch_sub(1, std::memory_order_acq_rel) == 1) end_shared(p);
}
/// Waits for the end of a claim on trial. ScopeError, and no alias, if another context holds the claim.
[[gnu::cold]] void add_claimed_alias(SharedImpl* p);
/// Counts an alias of this context, after any claim on trial. ScopeError if another context holds the claim.
inline void add_alias(Context& c, SharedImpl* p) {
  SharedImpl* root = p->root;
  if (__builtin_expect(root != p, 0)) p->counts.fetch_add(kOneAlias, std::memory_order_relaxed);
  root->counts.fetch_add(kOneAlias, std::memory_order_seq_cst);
  const uintptr_t claimer = root->claimer.load(std::memory_order_seq_cst);
  if (__builtin_expect(claimer != 0 && claimer != reinterpret_cast<uintptr_t>(&c), 0)) add_claimed_alias(p);
}
/// The same for a tensor made of an alias: this context holds one, so that there is no foreign claim.
inline void add_alias_of_alias(SharedImpl* p) noexcept {
  p->counts.fetch_add(kOneAlias, std::memory_order_relaxed);
  if (p->root != p) p->root->counts.fetch_add(kOneAlias, std::memory_order_relaxed);
}
inline void drop_alias(SharedImpl* p) noexcept {
  // The root outlives its members, which own it.
  if (__builtin_expect(p->root != p, 0)) p->root->counts.fetch_sub(kOneAlias, std::memory_order_acq_rel);
  if (p->counts.fetch_sub(kOneAlias, std::memory_order_acq_rel) == kOneAlias) end_shared(p);
}

/// A tensor made of an alias, in its slot: counted as one. In a dry run, which reads no values, as an owner: it must
/// not keep those from writing who do not know of it.
inline void count_as_alias(Slot* s) noexcept {
  if (!dry()) return add_alias_of_alias(s->shared);
  own_shared(s->shared);
  s->flags |= kUncounted;
}
inline void drop_alias(const Slot& s) noexcept {
  __builtin_expect(s.has(kUncounted), 0) ? disown_shared(s.shared) : drop_alias(s.shared);
}

/// An alias that is no tensor: for the time that this context reads. In a dry run it is an owner.
class HeldAlias {
 public:
  HeldAlias(Context& c, SharedImpl* p) : p_(p), counted_(!dry()) {
    check_usable(*p);
    counted_ ? add_alias(c, p) : own_shared(p);
  }
  HeldAlias(const HeldAlias&) = delete;
  HeldAlias& operator=(const HeldAlias&) = delete;
  ~HeldAlias() { counted_ ? drop_alias(p_) : disown_shared(p_); }

 private:
  SharedImpl* p_;
  bool counted_;
};

/// An empty one with an owner, of these sizes and strides. OutOfMemoryError.
std::unique_ptr<SharedImpl> make_impl(IntArrayRef sizes, IntArrayRef strides, int64_t numel, ScalarType dtype);

/// Every other tensor of this context on x's storage becomes a read-only alias of p, so that claims see it.
void link_others(Context& c, const Slot& x, SharedImpl* p) noexcept;

/// The gradients of contexts that ended go, but for those that nobody has folded. The caller holds the claim. Nothing
/// is done when a context ends: what a sum of gradients is must not depend on when that happens.
void release_ended_grads(SharedImpl& p) noexcept;

/// A shared tensor over `bytes` fresh bytes of contiguous geometry. OutOfMemoryError.
SharedImpl* new_shared(Context& c, IntArrayRef sizes, ScalarType dtype);
/// One over part of a storage, which it comes to hold: contiguous, from byte `offset`.
SharedImpl* new_shared_over(Storage* storage, size_t byte_offset, IntArrayRef sizes, ScalarType dtype);

/// A shared tensor seen as a slot, for functions that read geometry and data: not registered, not counted.
struct SharedSlot {
  Slot slot;
  explicit SharedSlot(SharedImpl& p);
  SharedSlot(const SharedSlot&) = delete;
  SharedSlot& operator=(const SharedSlot&) = delete;

 private:
  Extra extra_;
};

/// The right to write a gradient, for the guard's life. Nobody who reads is refused, and whoever reads sees whole
/// values: those who come meanwhile wait, and where another context reads already, which may take long, what is written
/// is a buffer that takes the place of the first. Not for a value while it is claimed by another context: ScopeError.
class GradWrite {
 public:
  /// Of an entry of leaf.grads, found by its value. keep: what is there is wanted in a buffer that takes its place.
  GradWrite(Context& c, SharedImpl& leaf, SharedImpl* value, bool keep);
  GradWrite(GradWrite&& o) noexcept;
  GradWrite& operator=(GradWrite&&) = delete;
  ~GradWrite();
  /// What is written.
  SharedImpl& to() const noexcept { return *to_; }
  /// It is written, and the entry's value from now on: what a graph saved of it is out of date.
  SharedImpl* publish() noexcept;

 private:
  Context& c_;
  SharedImpl& leaf_;
  SharedImpl *old_, *to_;
  bool fresh_ = false;  // an owner is this guard's
};

/// The right to write, for the guard's life: no other context holds an alias or a claim meanwhile. Writing values bumps
/// versions: what a graph saved of them is out of date; writing their gradients does not. A claim that is refused has
/// disturbed nobody: those who make an alias meanwhile wait for its end. In a dry run, which writes nothing, it is
/// none.
class Claim {
 public:
  enum Writes : uint8_t { kValues, kGradients };
  /// ScopeError that names both lines.
  Claim(Context& c, SharedImpl* const* all, size_t n, Writes writes = kValues);
  Claim(Context& c, SharedImpl* one, Writes writes = kValues) : Claim(c, &one, 1, writes) {}
  Claim(const Claim&) = delete;
  Claim& operator=(const Claim&) = delete;
  ~Claim();

 private:
  PoolVector<SharedImpl*> held_;
  Writes writes_;
};

}  // namespace tenure::core
