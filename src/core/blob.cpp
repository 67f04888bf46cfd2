#include "core/blob.h"

#include <cstdio>
#include <cstring>
#include <exception>
#include <mutex>
#include <new>
#include <optional>
#include <string>

#include "alloc/fail_point.h"
#include "core/context.h"
#include "core/fork.h"
#include "core/pool.h"

namespace tenure::core {
namespace {

constinit std::mutex g_blobs_mutex;
[[gnu::constructor(103)]] void guard_blobs() { guard_over_fork<g_blobs_mutex>(); }
constinit Blob *g_first = nullptr, *g_last = nullptr;

}  // namespace

Blob* new_blob(Context& c, size_t bytes) noexcept {
  if (FailPoint::should_fail()) return nullptr;
  Blob* b;
  try {
    b = new (PoolAllocator<Blob>().allocate(1)) Blob;
  } catch (...) { return nullptr; }
  b->op = c.op;
  b->site = c.site;
  b->bytes = bytes;
  b->context = &c;
  b->context_id = c.id;
  if (c.top) {
    b->scope = c.top->number;
    for (size_t i = 0; i < sizeof b->scope_name / 8; ++i) {
      const uint64_t word = c.top->name_words[i].load(std::memory_order_relaxed);
      std::memcpy(b->scope_name + 8 * i, &word, 8);
    }
  }
  c.lent_blobs = true;
  std::lock_guard lock(g_blobs_mutex);
  b->previous = g_last;
  (g_last ? g_last->next : g_first) = b;
  g_last = b;
  return b;
}

namespace {

void run_deleter(Blob* b, void* data) noexcept {
  const struct Held {
    Blob* blob;
    ~Held() {
      blob->~Blob();
      PoolAllocator<Blob>().deallocate(blob, 1);
    }
  } held{b};
  if (!b->deleter) return;
  // Its exception becomes the pending error of the context that dropped the bytes.
  const auto leave = [](const char* what) noexcept {
    try {
      leave_pending(current(), PendingKind::other, std::string("from_blob: the deleter threw") + what);
    } catch (...) {
      if (Context* now = current_or_null()) leave_pending(*now, PendingKind::other, {});
    }
  };
  try {
    std::optional<CalledBack> called_back;
    if (Context* c = current_or_null()) called_back.emplace(*c);
    b->deleter(data);
  } catch (const std::exception& e) {
    char text[512];
    std::snprintf(text, sizeof text, ": %s", e.what());
    leave(text);
  } catch (...) { leave(" something that is no std::exception"); }
}

}  // namespace

void end_blob(Blob* b, void* data) noexcept {
  {
    std::lock_guard lock(g_blobs_mutex);
    (b->previous ? b->previous->next : g_first) = b->next;
    (b->next ? b->next->previous : g_last) = b->previous;
  }
  Context* c = current_or_null();
  if (may_run_now(c) || !b->deleter) return run_deleter(b, data);
  b->data = data;
  b->run = [](Context&, Late* l) noexcept {
    auto* late = static_cast<Blob*>(l);
    run_deleter(late, late->data);
  };
  add_late(*c, b);
}

void note_outliving_blobs(const Context& c, const ScopeRecord& r) noexcept {
  std::lock_guard lock(g_blobs_mutex);
  for (Blob* b = g_first; b; b = b->next)
    if (b->context == &c && b->scope == r.number) b->outlives = true;
}

void for_each_blob(const std::function<void(const Blob&)>& f) {
  std::lock_guard lock(g_blobs_mutex);
  for (const Blob* b = g_first; b; b = b->next) f(*b);
}

}  // namespace tenure::core
