#include "core/shared_impl.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <new>
#include <string>
#include <thread>

#include "core/accounts.h"
#include "core/commit.h"
#include "core/context.h"
#include "core/fail.h"
#include "core/fork.h"
#include "core/layout.h"
#include "core/parallel.h"
#include "core/where.h"

namespace tenure::core {

constinit std::mutex grads_mutex;

namespace {

[[gnu::constructor(103)]] void guard_grads() { guard_over_fork<grads_mutex>(); }

// Aliases of a root that this context holds, counted among its live tensors: rare, exact, and free for those who make
// aliases.
int64_t own_aliases(Context& c, const SharedImpl* p) noexcept {
  int64_t n = 0;
  const auto count_in = [&](const ScopeRecord& r) {
    for (const Slot* s = r.head; s; s = s->next) n += s->shared && s->shared->root == p && !s->has(kUncounted);
  };
  for (const ScopeRecord* r = c.top; r; r = r->outer) count_in(*r);
  count_in(c.held);
  return n;
}

std::string at(const void* site) {
  const std::string line = where(site);
  return line.empty() ? line : " at " + line;
}

[[noreturn]] void refuse_claimed(const SharedImpl& root) {
  fail<ScopeError>("the shared tensor is being written by another context: claimed" +
                   at(root.claim_site.load(std::memory_order_relaxed)));
}

// What a thread that this child of a fork has not was about is over. Whether v was such; the claim is then another.
bool forget_lost(SharedImpl& root, uintptr_t& v) noexcept {
  if (!(v & kClaimKind) || !reinterpret_cast<const Context*>(v & ~kClaimKind)->lost) return false;
  if (root.claimer.compare_exchange_strong(v, 0, std::memory_order_seq_cst)) v = 0;
  return true;
}

// Who claims the root, once no claim is on trial and no other context writes a gradient. A trial neither waits nor
// allocates, so its end is near; beyond a second, of a thread that is stopped, say, it counts as a claim.
uintptr_t claimer_after_trial(SharedImpl& root) noexcept {
  using Clock = std::chrono::steady_clock;
  Clock::time_point deadline{};
  for (int tries = 0;; ++tries) {
    uintptr_t v = root.claimer.load(std::memory_order_seq_cst);
    if (!(v & kClaimKind) || (v & ~kClaimKind) == reinterpret_cast<uintptr_t>(current_or_null())) return v;
    if (forget_lost(root, v)) continue;
    if (tries < 64) {
      relax();
      continue;
    }
    const Clock::time_point now = Clock::now();
    if (tries == 64) deadline = now + std::chrono::seconds(1);
    if (now >= deadline && (v & kOnTrial)) return v;
    std::this_thread::yield();
  }
}

}  // namespace

void end_shared(SharedImpl* p) noexcept {
  for (SharedImpl::Grad& g : p->grads) {
    disown_shared(g.value);
    if (g.home) disown_shared(g.home);
  }
  if (p->storage) storage_unref(p->storage);
  SharedImpl* root = p->root;
  const bool is_root = root == p;
  delete p;
  if (!is_root) disown_shared(root);
}

void add_claimed_alias(SharedImpl* p) {
  const uintptr_t claimer = claimer_after_trial(*p->root);
  if (claimer == 0 || (claimer & ~kClaimKind) == reinterpret_cast<uintptr_t>(current_or_null())) return;
  struct Drop {
    SharedImpl* p;
    ~Drop() { drop_alias(p); }
  } drop{p};
  refuse_claimed(*p->root);
}

std::unique_ptr<SharedImpl> make_impl(IntArrayRef sizes, IntArrayRef strides, int64_t numel, ScalarType dtype) {
  std::unique_ptr<SharedImpl> p(FailPoint::should_fail() ? nullptr : new (std::nothrow) SharedImpl);
  const bool spill = sizes.size() > static_cast<size_t>(kInlineDims);
  if (p && spill) p->spilled.reset(new (std::nothrow) int64_t[2 * kMaxRank]);
  if (!p || (spill && !p->spilled)) fail<OutOfMemoryError>("cannot allocate the record of a shared tensor");
  p->made_dry = p->mark.run() != 0;
  p->dtype = dtype;
  p->ndim = static_cast<uint8_t>(sizes.size());
  p->numel = numel;
  std::copy(sizes.begin(), sizes.end(), const_cast<int64_t*>(p->sizes()));
  std::copy(strides.begin(), strides.end(), const_cast<int64_t*>(p->strides()));
  if (is_contiguous(p->ndim, p->sizes(), p->strides())) p->flags = kContiguous;
  return p;
}

void link_others(Context& c, const Slot& x, SharedImpl* p) noexcept {
  const auto link_in = [&](const ScopeRecord& r) {
    for (Slot* s = r.head; s; s = s->next) {
      if (s == &x || s->storage != x.storage || s->shared) continue;
      add_alias_of_alias(p);
      storage_unref(s->storage);  // not the last: p holds it
      s->shared = p;
      s->version = &p->root->version;
      add_flags(*s, kReadOnly);
    }
  };
  for (const ScopeRecord* r = c.top; r; r = r->outer) link_in(*r);
  link_in(c.held);
}

void release_ended_grads(SharedImpl& p) noexcept {
  constexpr size_t kAtOnce = 16;
  bool any = false;
  for (size_t n = kAtOnce; n == kAtOnce;) {
    std::pair<SharedImpl*, SharedImpl*> gone[kAtOnce];
    n = 0;
    {
      std::lock_guard lock(grads_mutex);
      std::erase_if(p.grads, [&](const SharedImpl::Grad& g) {
        if (n == kAtOnce || g.defined || !g.of.ended()) return false;
        gone[n++] = {g.value, g.home};
        return true;
      });
    }
    for (size_t i = 0; i < n; ++i) {
      disown_shared(gone[i].first);
      if (gone[i].second) disown_shared(gone[i].second);
    }
    any |= n != 0;
  }
  if (any && p.source) p.source->release_ended();
}

SharedImpl* new_shared(Context& c, IntArrayRef sizes, ScalarType dtype) {
  const int64_t numel = checked_numel(sizes);
  const size_t bytes = checked_bytes(numel, dtype, sizes);
  Storage* storage = storage_new_outside(c, bytes);
  struct Release {
    Storage* s;
    ~Release() { storage_unref(s); }
  } held{storage};
  return new_shared_over(storage, 0, sizes, dtype);
}

SharedImpl* new_shared_over(Storage* storage, size_t byte_offset, IntArrayRef sizes, ScalarType dtype) {
  const int64_t numel = checked_numel(sizes);
  const size_t bytes = checked_bytes(numel, dtype, sizes);
  if (byte_offset > storage->bytes || bytes > storage->bytes - byte_offset)
    fail<ValueError>("a shared tensor would reach outside its storage: " + std::to_string(byte_offset) + " + " +
                     std::to_string(bytes) + " bytes of " + std::to_string(storage->bytes));
  int64_t strides[kMaxRank];
  contiguous_strides(sizes, strides);
  auto p = make_impl(sizes, IntArrayRef(strides, sizes.size()), numel, dtype);
  storage->concurrent.store(1, std::memory_order_relaxed);
  storage->read_only.store(1, std::memory_order_relaxed);
  storage_ref(storage);
  p->storage = storage;
  p->data = storage->data + byte_offset;
  p->mark.storage = storage;
  if (Context* c = current_or_null()) {
    p->op = c->op;
    p->site = c->site;
  }
  return p.release();
}

SharedSlot::SharedSlot(SharedImpl& p) {
  check_usable(p);
  std::memset(static_cast<void*>(&slot), 0, sizeof slot);
  slot.storage = p.storage;
  slot.data = p.data;
  slot.numel = p.numel;
  slot.dtype = p.dtype;
  slot.ndim = p.ndim;
  slot.flags = p.flags;
  slot.version = &p.root->version;
  std::memcpy(slot.size_, p.size_, sizeof p.size_);
  std::memcpy(slot.stride_, p.stride_, sizeof p.stride_);
  extra_.spilled = p.spilled.get();
  slot.extra = &extra_;
}

namespace {

// Whether this context may write the gradient where it is: nobody else reads it, and those who come wait until
// end_adding. Another context's claim is an error.
bool begin_adding(Context& c, SharedImpl& p) {
  const auto own = reinterpret_cast<uintptr_t>(&c);
  SharedImpl& root = *p.root;
  for (;;) {
    uintptr_t before = 0;
    if (root.claimer.compare_exchange_strong(before, own | kAdding, std::memory_order_seq_cst)) {
      root.claim_depth = 1;
      root.claim_site.store(c.site, std::memory_order_relaxed);
      break;
    }
    if ((before & ~kClaimKind) == own) {
      ++root.claim_depth;
      return true;  // within a claim of its own, with which there are no others
    }
    if (claimer_after_trial(root) != 0) refuse_claimed(root);
  }
  const auto aliases = static_cast<int64_t>(root.counts.load(std::memory_order_seq_cst) >> 32);
  if (aliases == 0 || aliases == own_aliases(c, &root)) return true;
  root.claimer.store(0, std::memory_order_release);
  return false;
}
void end_adding(SharedImpl& p) noexcept {
  if (--p.root->claim_depth == 0) p.root->claimer.store(0, std::memory_order_release);
}

// A gradient by itself, of as many bytes as it has in a group of parameters: what is behind its last element is zero.
SharedImpl* new_grad_alone(Context& c, const SharedImpl& like) {
  constexpr size_t kAlign = 64;
  const size_t bytes = like.nbytes(), room = (bytes + kAlign - 1) / kAlign * kAlign;
  Storage* storage = storage_new_outside(c, room);
  struct Release {
    Storage* s;
    ~Release() { storage_unref(s); }
  } held{storage};
  std::memset(storage->data + bytes, 0, room - bytes);
  return new_shared_over(storage, 0, like.shape(), like.dtype);
}

}  // namespace

GradWrite::GradWrite(Context& c, SharedImpl& leaf, SharedImpl* value, bool keep)
    : c_(c), leaf_(leaf), old_(value), to_(value) {
  if (c.dry) return;  // nothing is written
  SharedImpl* home = nullptr;
  {
    std::lock_guard lock(grads_mutex);
    for (const SharedImpl::Grad& k : leaf.grads)
      if (k.value == value) home = k.home;
  }
  const auto copy_to = [&](SharedImpl& to) {
    if (keep && value->numel) std::memcpy(to.data, value->data, value->nbytes());
  };
  if (home) {
    const HeldAlias reading(c, value);
    if (begin_adding(c, *home)) {
      to_ = home;
      copy_to(*home);
      return;
    }
  }
  if (begin_adding(c, *value)) return;
  const HeldAlias reading(c, value);
  to_ = new_grad_alone(c, *value);
  fresh_ = true;
  begin_adding(c, *to_);
  copy_to(*to_);
}

GradWrite::GradWrite(GradWrite&& o) noexcept : c_(o.c_), leaf_(o.leaf_), old_(o.old_), to_(o.to_), fresh_(o.fresh_) {
  o.to_ = nullptr;
}

SharedImpl* GradWrite::publish() noexcept {
  bump_version(*to_);
  if (to_ == old_) return to_;
  SharedImpl* gone = old_;
  {
    std::lock_guard lock(grads_mutex);
    for (SharedImpl::Grad& k : leaf_.grads) {
      if (k.value != old_) continue;
      k.value = to_;
      if (!fresh_) {
        k.home = nullptr;
      } else if (leaf_.source && !k.home) {
        k.home = old_;
        gone = nullptr;
      }
    }
  }
  fresh_ = false;
  old_ = to_;
  if (gone) disown_shared(gone);
  return to_;
}

GradWrite::~GradWrite() {
  if (!to_ || c_.dry) return;
  end_adding(*to_);
  if (fresh_) disown_shared(to_);
}

Claim::Claim(Context& c, SharedImpl* const* all, size_t n, Writes writes) : writes_(writes) {
  for (size_t i = 0; i < n; ++i) check_usable(*all[i]);
  if (dry()) return;
  const auto own = reinterpret_cast<uintptr_t>(&c);
  with_memory([&] { held_.reserve(n); });
  const SharedImpl *claimed = nullptr, *aliased = nullptr;
  for (size_t i = 0; i < n; ++i) {
    SharedImpl* p = all[i]->root;
    // Another's trial counts as its claim: two that waited for each other would wait for ever.
    uintptr_t before = p->claimer.load(std::memory_order_relaxed);
    forget_lost(*p, before);
    if (before == 0 && p->claimer.compare_exchange_strong(before, own | kOnTrial, std::memory_order_seq_cst)) {
      p->claim_depth = 1;
      p->claim_site.store(c.site, std::memory_order_relaxed);
    } else if ((before & ~kClaimKind) == own) {
      ++p->claim_depth;
    } else {
      claimed = p;
      break;
    }
    held_.push_back(p);
    const int64_t aliases = static_cast<int64_t>(p->counts.load(std::memory_order_seq_cst) >> 32);
    if (aliases != 0 && aliases != own_aliases(c, p)) {
      aliased = p;
      break;
    }
  }
  if (!claimed && !aliased) {
    for (SharedImpl* p : held_) p->claimer.store(own, std::memory_order_seq_cst);
    return;
  }
  for (SharedImpl* p : held_)
    if (--p->claim_depth == 0) p->claimer.store(0, std::memory_order_release);
  if (claimed) refuse_claimed(*claimed);
  fail<ScopeError>("another context holds an alias of the shared tensor: made" +
                   at(aliased->alias_site.load(std::memory_order_relaxed)));
}

Claim::~Claim() {
  for (SharedImpl* p : held_) {
    if (writes_ == kValues) bump_version(*p);
    if (--p->claim_depth == 0) p->claimer.store(0, std::memory_order_release);
  }
}

}  // namespace tenure::core
