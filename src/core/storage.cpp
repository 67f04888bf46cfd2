#include "core/storage.h"

#include <cstdio>
#include <exception>
#include <memory>
#include <new>

#include "core/context.h"
#include "core/fail.h"
#include "tenure/memory.h"
#include "tenure/storage.h"

namespace tenure::core {
namespace {

void init(Storage* s, StorageKind kind, size_t bytes) noexcept {
  s->refs.store(1, std::memory_order_relaxed);
  s->version.store(0, std::memory_order_relaxed);
  s->concurrent.store(0, std::memory_order_relaxed);
  s->read_only.store(0, std::memory_order_relaxed);
  s->kind = kind;
  s->device = 0;
  s->bytes = bytes;
  s->deleter = nullptr;
}

[[noreturn, gnu::cold]] void out_of_memory(size_t bytes) {
  fail<OutOfMemoryError>("cannot allocate " + std::to_string(bytes) +
                         " bytes: " + std::to_string(memory::live_bytes()) + " bytes are live");
}

}  // namespace

Storage* storage_new_slow(Context& c, size_t bytes) {
  if (bytes <= kSmallMax - sizeof(Storage)) out_of_memory(bytes);
  uint32_t cls;
  auto* s = static_cast<Storage*>(small_alloc(c.small, sizeof(Storage), cls));
  if (!s) out_of_memory(bytes);
  size_t capacity = 0;
  void* data = big_alloc(bytes, capacity);
  if (!data) {
    small_free(&c.small, s, cls);
    out_of_memory(bytes);
  }
  init(s, StorageKind::big, bytes);
  s->cls = cls;
  s->data = static_cast<char*>(data);
  s->capacity = capacity;
  s->charge = c.top ? c.top->depth : 0;
  count_bytes(c, static_cast<int64_t>(bytes));
  return s;
}

Storage* storage_blob(Context* c, void* data, size_t bytes, std::function<void(void*)> deleter) {
  std::unique_ptr<std::function<void(void*)>> held;
  if (deleter) {
    held.reset(FailPoint::should_fail() ? nullptr : new (std::nothrow) std::function<void(void*)>(std::move(deleter)));
    if (!held) out_of_memory(sizeof *held);
  }
  uint32_t cls;
  auto* s = static_cast<Storage*>(small_alloc(c->small, sizeof(Storage), cls));
  if (!s) out_of_memory(sizeof(Storage));
  init(s, StorageKind::blob, bytes);
  s->cls = cls;
  s->data = static_cast<char*>(data);
  s->charge = c->top ? c->top->depth : 0;
  s->deleter = held.release();
  return s;
}

void storage_drop_data(SmallCache* cache, Storage* s) noexcept {
  if (s->kind == StorageKind::big) big_free(s->data, s->capacity);
  if (s->kind == StorageKind::moved) small_free(cache, s->data, s->data_cls);
}

void storage_dead(Storage* s) noexcept {
  Context* c = current_or_null();
  SmallCache* cache = c ? &c->small : nullptr;
  if (s->kind != StorageKind::small) storage_drop_data(cache, s);
  if (s->kind != StorageKind::blob) {
    const int64_t change = -static_cast<int64_t>(s->bytes);
    c ? count_bytes(*c, change) : count_bytes_without_context(change);
    small_free(cache, s, s->cls);
    return;
  }
  std::function<void(void*)>* deleter = s->deleter;
  void* data = s->data;
  small_free(cache, s, s->cls);
  if (!deleter) return;
  // Its exception becomes the pending error of the context that dropped the bytes.
  const auto leave = [](const char* what) noexcept {
    try {
      leave_pending(current(), PendingKind::other, std::string("from_blob: the deleter threw") + what);
    } catch (...) {
      if (Context* now = current_or_null()) leave_pending(*now, PendingKind::other, {});
    }
  };
  try {
    (*deleter)(data);
  } catch (const std::exception& e) {
    char text[512];
    std::snprintf(text, sizeof text, ": %s", e.what());
    leave(text);
  } catch (...) { leave(" something that is no std::exception"); }
  delete deleter;
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
size_t Storage::nbytes() const noexcept { return p_ ? p_->bytes : 0; }
void* Storage::data() const noexcept { return p_ ? p_->data : nullptr; }
Device Storage::device() const noexcept { return Device(static_cast<DeviceType>(p_ ? p_->device : 0)); }
uint32_t Storage::use_count() const noexcept { return p_ ? p_->refs.load(std::memory_order_relaxed) : 0; }

}  // namespace v1
}  // namespace tenure
