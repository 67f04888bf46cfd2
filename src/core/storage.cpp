#include "core/storage.h"

#include <new>

#include "core/accounts.h"
#include "core/blob.h"
#include "core/context.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/plan.h"
#include "tenure/memory.h"
#include "tenure/storage.h"

namespace tenure::core {
namespace {

void init(Storage* s, Context& c, StorageKind kind, uint32_t cls, void* data, size_t bytes) noexcept {
  s->refs.store(1, std::memory_order_relaxed);
  s->version.store(0, std::memory_order_relaxed);
  s->concurrent.store(0, std::memory_order_relaxed);
  s->read_only.store(0, std::memory_order_relaxed);
  s->kind = kind;
  s->device = 0;
  s->cls = static_cast<uint8_t>(cls);
  s->data = static_cast<char*>(data);
  s->bytes = bytes;
  s->charge = c.top ? c.top->number : 0;
  s->life = 0;
  s->home = &c;
  s->lent_site.store(nullptr, std::memory_order_relaxed);
}

[[noreturn, gnu::cold]] void out_of_memory(Context& c, size_t bytes) {
  const size_t taken = bytes_taken_for(bytes);
  if (!heap_fits(bytes) && taken <= heap_limit() + heap_used()) {
    fail<OutOfMemoryError>("the memory limit does not suffice: " + std::to_string(taken) + " bytes needed, " +
                           std::to_string(heap_used()) + " in use, limit " + std::to_string(heap_limit()) +
                           largest_tensors(c, nullptr));
  }
  fail<OutOfMemoryError>("cannot allocate " + std::to_string(bytes) +
                         " bytes: " + std::to_string(memory::live_bytes()) + " bytes are live");
}

}  // namespace

bool made_elsewhere(const Storage& s) noexcept { return static_cast<const DryStorage&>(s).run != run_here(); }

Storage* storage_new_slow(Context& c, size_t bytes) {
  if (bytes < c.small_end) out_of_memory(c, bytes);
  if (c.dry) return storage_new_dry(c, bytes);
  uint32_t cls;
  const auto taken = static_cast<int64_t>(bytes_taken_for(bytes));
  check_budget(c, taken);
  auto* s = static_cast<Storage*>(small_alloc(c.small, sizeof(Storage), cls));
  if (!s) out_of_memory(c, bytes);
  size_t capacity = 0;
  void* data = c.plan ? planned_alloc(c, bytes, capacity) : big_alloc(bytes, capacity);
  if (!data) {
    small_free(&c.small, s, cls);
    out_of_memory(c, bytes);
  }
  init(s, c, StorageKind::big, cls, data, bytes);
  s->capacity = capacity;
  account_in(c, taken);
  count_bytes(c, s, static_cast<int64_t>(bytes));
  return s;
}

Storage* storage_blob(Context& c, void* data, size_t bytes) {
  uint32_t cls;
  auto* s = static_cast<Storage*>(small_alloc(c.small, sizeof(Storage), cls));
  if (!s) out_of_memory(c, sizeof(Storage));
  Blob* blob = new_blob(c, bytes);
  if (!blob) {
    small_free(&c.small, s, cls);
    out_of_memory(c, sizeof(Blob));
  }
  init(s, c, StorageKind::blob, cls, data, bytes);
  s->blob = blob;
  return s;
}

void storage_drop_data(SmallCache* cache, Storage* s) noexcept {
  if (s->kind == StorageKind::big) big_free(s->data, s->capacity);
  if (s->kind == StorageKind::moved) small_free(cache, s->data, s->data_cls);
}

void storage_dead(Storage* s) noexcept {
  if (s->kind == StorageKind::dry) return dry_storage_dead(s);
  Context* c = current_or_null();
  SmallCache* cache = c ? &c->small : nullptr;
  if (s->kind == StorageKind::blob) {
    Blob* blob = s->blob;
    void* data = s->data;
    small_free(cache, s, s->cls);
    end_blob(blob, data);
    return;
  }
  Context& home = *s->home;
  const uint64_t charge = s->charge;
  const int64_t taken = bytes_taken(*s);
  if (c == &home) account_out(home, charge, taken);
  const int64_t change = -static_cast<int64_t>(s->bytes);
  c ? count_bytes(*c, s, change) : count_bytes_without_context(s, change);
  if (s->kind != StorageKind::small) storage_drop_data(cache, s);
  const uint32_t cls = s->cls;
  if (c == &home || end_elsewhere(home, charge, taken, s, cls)) small_free(cache, s, cls);
}

}  // namespace tenure::core

namespace tenure {
inline namespace v1 {

Storage::Storage(const Storage& o) noexcept : p_(o.p_) {
  if (p_) core::storage_ref(p_);
}
Storage::~Storage() {
  if (p_) core::storage_unref(p_);
}
Storage::operator bool() const noexcept { return p_ && core::usable(*p_); }
size_t Storage::nbytes() const noexcept { return *this ? p_->bytes : 0; }
void* Storage::data() const noexcept {
  if (!*this) return nullptr;
  if (core::Context* c = core::current_or_null()) ++c->pointers_lent;
  return p_->data;
}
Device Storage::device() const noexcept { return Device(static_cast<DeviceType>(p_ ? p_->device : 0)); }
uint32_t Storage::use_count() const noexcept { return p_ ? p_->refs.load(std::memory_order_relaxed) : 0; }

}  // namespace v1
}  // namespace tenure
