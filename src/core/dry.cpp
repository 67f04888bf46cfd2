#include "core/dry.h"

#include <sys/mman.h>

#include <memory>
#include <mutex>

#include "core/accounts.h"
#include "core/context.h"
#include "core/fail.h"
#include "core/fail_point.h"
#include "core/fork.h"
#include "core/shared_impl.h"
#include "core/slots.h"

namespace tenure::core {

std::atomic<int> dry_runs{0};

bool dry_here() noexcept {
  const Context* c = current_or_null();
  return c && c->dry;
}

void refuse_values() { fail<ValueError>("values are asked for, and a dry run computes none"); }

namespace {

constexpr size_t kRange = size_t{1} << 40;
char* g_range = nullptr;  // under g_range_mutex until it is there
constinit std::mutex g_range_mutex;
std::atomic<size_t> g_next{0};

[[gnu::constructor(103)]] void guard_range() { guard_over_fork<g_range_mutex>(); }

/// Address space without memory: whoever touches it by mistake is told by the processor.
bool reserve() noexcept {
  if (FailPoint::should_fail()) return false;
  std::lock_guard lock(g_range_mutex);
  if (g_range) return true;
  for (size_t bytes = kRange; bytes >= (size_t{1} << 30) && !g_range; bytes /= 2) {
    // Twice as much as addresses are given from, so that most storages end inside.
    void* p = mmap(nullptr, 2 * bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p != MAP_FAILED) g_range = static_cast<char*>(p);
  }
  return g_range != nullptr;
}

// Gradients of leaves outside that lie in dry storages go.
void drop_dry_gradients(Context& c) noexcept {
  for (ScopeRecord* r = c.top; r; r = r->outer) {
    for (Slot* s = r->head; s;) {
      Slot* g = s->extra ? s->extra->grad : nullptr;
      if (!g || g->storage->kind != StorageKind::dry) {
        s = s->next;
        continue;
      }
      s->extra->grad = nullptr;
      pin(s);  // what goes with the gradient may be all that holds the leaf
      unpin(c, g);
      const bool last = s->pins == 1 && alive_handles(*s) <= 0;
      Slot* const next = last ? nullptr : s->next;
      unpin(c, s);
      s = last ? r->head : next;  // whatever went, the list is whole again
    }
  }
}

}  // namespace

char* dry_address(size_t bytes) noexcept {
  const size_t place = g_next.fetch_add((bytes + 64) / 64 * 64, std::memory_order_relaxed);
  return g_range + place % (size_t{1} << 30);
}

void begin_dry(Context& c) {
  if (c.dry) fail<ScopeError>("a dry run is going on already");
  if (!reserve()) fail<OutOfMemoryError>("no address space is left for a dry run");
  with_memory([&] {
    auto state = std::make_unique<DryState>();
    for (ScopeRecord* r = c.top; r; r = r->outer) state->peaks.push_back({r, 0});
    fold_peaks(c);
    for (auto& [r, peak] : state->peaks) peak = r->peak;
    c.dry = state.release();
  });
  c.small_end = 0;
  dry_runs.fetch_add(1);
}

void end_dry(Context& c) noexcept {
  const std::unique_ptr<DryState> state(c.dry);
  c.dry = nullptr;
  c.small_end = kSmallEnd;
  dry_runs.fetch_sub(1);
  drop_dry_gradients(c);
  {
    std::lock_guard lock(grads_mutex);
    for (SharedImpl* leaf : state->grads) {
      for (SharedImpl::Grad& k : leaf->grads)
        if (k.of.names(c)) k.defined = false;
    }
  }
  for (SharedImpl* leaf : state->grads) disown_shared(leaf);
  for (auto& [r, peak] : state->peaks) {
    r->peak = peak;
    r->outer_high = c.taken;
  }
  c.high = c.taken;
  relimit(c);
}

}  // namespace tenure::core
