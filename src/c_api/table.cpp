#include "c_api/table.h"

#include <pthread.h>
#include <sys/mman.h>

#include <mutex>

#include "alloc/fail_point.h"
#include "tenure/error.h"

namespace tenure::c {

constinit std::atomic<Entry*> table{nullptr};

namespace {

constexpr uint32_t kNone = 0xffffffff;
constexpr uint64_t kGenerations = uint64_t{1} << 22;

constinit std::mutex mutex;  // over everything below, and over taking and freeing entries
uint32_t first_free = kNone;
uint32_t used = 0;

[[gnu::constructor(103)]] void prepare_fork() {
  pthread_atfork([] { mutex.lock(); }, [] { mutex.unlock(); }, [] { mutex.unlock(); });
}

uint64_t make_handle(uint64_t index, uint64_t generation, Kind kind) noexcept {
  return index << 44 | (generation >> 4) << 26 | (generation & 15) << 4 | static_cast<uint64_t>(kind);
}
uint64_t generation_of(uint64_t handle) noexcept { return (handle >> 26 & ((1 << 18) - 1)) << 4 | (handle >> 4 & 15); }

}  // namespace

const char* name(Kind k) noexcept {
  constexpr const char* names[] = {"?",         "context",   "list",      "storage",          "shared tensor",
                                   "var store", "optimizer", "generator", "gradients' handle"};
  return names[static_cast<int>(k)];
}

uint64_t table_add(Kind kind, void* object, void* owner) {
  std::lock_guard lock(mutex);
  Entry* all = table.load(std::memory_order_relaxed);
  bool out = core::FailPoint::should_fail();
  if (!out && !all) {
    void* p = mmap(nullptr, kTableSize * sizeof(Entry), PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    out = p == MAP_FAILED;
    if (!out) table.store(all = static_cast<Entry*>(p), std::memory_order_release);
  }
  if (out || (first_free == kNone && used == kTableSize))
    throw OutOfMemoryError("no handle is left for another " + std::string(name(kind)) + ": " + std::to_string(used) +
                           " are in use");
  uint32_t index = first_free;
  uint64_t generation = 1;
  if (index != kNone) {
    first_free = all[index].next_free;
    generation = generation_of(all[index].handle.load(std::memory_order_relaxed));
  } else {
    index = used++;
  }
  Entry& e = all[index];
  e.object.store(object, std::memory_order_relaxed);
  e.owner.store(owner, std::memory_order_relaxed);
  const uint64_t handle = make_handle(index, generation, kind);
  e.handle.store(handle, std::memory_order_release);
  return handle;
}

void table_remove(uint64_t handle) noexcept {
  std::lock_guard lock(mutex);
  const uint64_t index = handle >> 44, generation = generation_of(handle) + 1;
  Entry& e = table.load(std::memory_order_relaxed)[index];
  e.object.store(nullptr, std::memory_order_relaxed);
  e.owner.store(nullptr, std::memory_order_relaxed);
  e.handle.store(make_handle(index, generation % kGenerations, Kind::none), std::memory_order_release);
  if (generation == kGenerations) return;  // retired, so that no handle is ever valid twice
  e.next_free = first_free;
  first_free = static_cast<uint32_t>(index);
}

void table_each(const std::function<void(Kind, uint64_t, const void*)>& f) {
  std::lock_guard lock(mutex);
  const Entry* all = table.load(std::memory_order_relaxed);
  for (uint32_t i = 0; i < used; ++i) {
    const uint64_t handle = all[i].handle.load(std::memory_order_relaxed);
    const void* object = all[i].object.load(std::memory_order_relaxed);
    if (object) f(kind_of(handle), handle, object);
  }
}

}  // namespace tenure::c
