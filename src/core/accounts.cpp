#include "core/accounts.h"

#include <unordered_set>
#include <vector>

#include "core/commit.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/slots.h"
#include "core/storage.h"
#include "core/where.h"

namespace tenure::core {

size_t bytes_taken_for(size_t bytes) noexcept {
  if (bytes <= kSmallMax - sizeof(Storage)) return kBlockBytes[small::class_of(bytes + sizeof(Storage))];
  return big_bytes(bytes) + kBlockBytes[small::class_of(sizeof(Storage))];
}

int64_t bytes_taken(const Storage& s) noexcept {
  if (s.kind == StorageKind::blob) return 0;
  if (s.kind == StorageKind::dry) return static_cast<int64_t>(s.capacity);
  const int64_t block = kBlockBytes[s.cls];
  if (s.kind == StorageKind::moved) return block + kBlockBytes[s.data_cls];
  return s.kind == StorageKind::big ? block + static_cast<int64_t>(s.capacity + kRedZone) : block;
}

void fold_peaks(Context& c) noexcept {
  int64_t high = c.high;
  for (ScopeRecord* r = c.top; r; r = r->outer) {
    r->peak = std::max(r->peak, high - r->base);
    high = std::max(high, r->outer_high);
    r->outer_high = c.taken;
  }
  c.high = c.taken;
}

void relimit(Context& c) noexcept {
  c.limit = kNoLimit;
  // A dry run asks what would be needed, so the budgets outside do not bind it.
  const ScopeRecord* const last = c.dry && c.dry->scope ? c.dry->scope->outer : nullptr;
  for (const ScopeRecord* r = c.top; r && r != last; r = r->outer)
    if (r->budget) c.limit = std::min(c.limit, r->base + static_cast<int64_t>(r->budget));
}

void outer_bytes_go(Context& c, uint64_t charge, int64_t taken) noexcept {
  // The bases fall, so marks from before would look higher than they were.
  fold_peaks(c);
  for (ScopeRecord* r = c.top; r && r->number > charge; r = r->outer) r->base -= taken;
  c.high -= taken;  // as the count is about to
  for (ScopeRecord* r = c.top; r; r = r->outer) r->outer_high -= taken;
  if (c.limit != kNoLimit) relimit(c);
}

constexpr uint32_t kNoBlock = UINT32_MAX;

bool end_elsewhere(Context& home, uint64_t charge, int64_t taken, void* block, uint32_t cls) noexcept {
  // No scope that is open can hold it: it is shared, or its context has ended.
  if (charge <= home.ended_serial.load(std::memory_order_acquire)) return true;
  auto* own = FailPoint::should_fail() ? nullptr : new (std::nothrow) ForeignEnd{nullptr, charge, taken, kNoBlock};
  ForeignEnd* e = own ? own : new (block) ForeignEnd{nullptr, charge, taken, cls};
  auto* tagged = reinterpret_cast<Slot*>(reinterpret_cast<uintptr_t>(e) | 1);
  Slot* head = home.foreign_drops.load(std::memory_order_relaxed);
  do {
    e->next = head;
  } while (
      !home.foreign_drops.compare_exchange_weak(head, tagged, std::memory_order_release, std::memory_order_relaxed));
  return own != nullptr;
}

Slot* count_foreign_end(Context& c, ForeignEnd* e) noexcept {
  const ForeignEnd end = *e;
  if (end.cls == kNoBlock) {
    delete e;
  } else {
    small_free(&c.small, e, end.cls);
  }
  account_out(c, end.charge, end.taken);
  return end.next;
}

void account_change(Context& c, const Storage& s, int64_t more) noexcept {
  account_out(c, s.charge, -more);
  c.high = std::max(c.high, c.taken);
}

void charge_outward(Context& c, Storage* s, uint64_t number) noexcept {
  if (s->home != &c || !may(*s)) return;
  const int64_t taken = bytes_taken(*s);
  int64_t high = c.high;
  for (ScopeRecord* r = c.top; r && r->number > number; r = r->outer) {
    if (r->number <= s->charge) {
      r->peak = std::max(r->peak, high - r->base);
      r->base += taken;
    }
    high = std::max(high, r->outer_high);
  }
  s->charge = number;
  if (c.limit != kNoLimit) relimit(c);
}

void charge_inward(Context& c, Storage* s) noexcept {
  if (!may(*s)) return;
  // The bases fall, so marks from before would look higher than they were.
  fold_peaks(c);
  for (ScopeRecord* r = c.top; r && r->number > s->charge; r = r->outer) r->base -= bytes_taken(*s);
  s->charge = c.top->number;
  if (c.limit != kNoLimit) relimit(c);
}

std::string largest_tensors(Context& c, const ScopeRecord* r) {
  constexpr size_t kMost = 5;
  struct One {
    int64_t taken;
    const Slot* slot;
  };
  std::vector<One> all;
  std::unordered_set<const Storage*> seen;
  const auto look_in = [&](const ScopeRecord& in) {
    for (const Slot* t = in.head; t; t = t->next) {
      if (!t->storage || (r && (t->storage->home != &c || t->storage->charge < r->number))) continue;
      if (!seen.insert(t->storage).second) continue;
      if (const int64_t taken = bytes_taken(*t->storage)) all.push_back({taken, t});
    }
  };
  for (const ScopeRecord* in = c.top; in; in = in->outer) {
    look_in(*in);
    if (in == r) break;
  }
  if (!r) look_in(c.held);
  std::stable_sort(all.begin(), all.end(), [](const One& a, const One& b) { return a.taken > b.taken; });
  std::string out;
  for (size_t i = 0; i < all.size() && i < kMost; ++i) {
    const Slot& t = *all[i].slot;
    const char* op = t.op.load(std::memory_order_relaxed);
    out += (i ? "; " : "; largest: ") + std::string(op ? op : "?") + " " + describe(t) + ", " +
           std::to_string(all[i].taken) + " bytes";
    if (const std::string line = where(t.site.load(std::memory_order_relaxed)); !line.empty()) out += ", " + line;
  }
  return out;
}

void over_limit(Context& c, int64_t taken) {
  drain_foreign_drops(c);
  for (const ScopeRecord* r = c.top; r; r = r->outer) {
    const int64_t live = c.taken - r->base;
    if (!r->budget || live + taken <= static_cast<int64_t>(r->budget)) continue;
    fail<OutOfMemoryError>("the budget of scope '" + r->name() + "' does not suffice: " + std::to_string(taken) +
                           " bytes needed, " + std::to_string(live) + " live, budget " + std::to_string(r->budget) +
                           largest_tensors(c, r));
  }
}

Storage* storage_new_outside(Context& c, size_t bytes) {
  struct Unlimited {
    Context& c;
    int64_t limit;
    ~Unlimited() { c.limit = limit; }
  } unlimited{c, c.limit};
  c.limit = kNoLimit;
  Storage* s = storage_new(c, bytes);
  c.limit = unlimited.limit;
  charge_to(c, s, 0);
  unlimited.limit = c.limit;
  return s;
}

}  // namespace tenure::core
