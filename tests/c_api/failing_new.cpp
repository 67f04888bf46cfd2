#include "failing_new.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

thread_local int64_t countdown = 0;
thread_local bool failed = false;
std::atomic<int64_t> live{0};

void* counted(size_t n) noexcept {
  if (countdown > 0 && --countdown == 0) {
    failed = true;
    return nullptr;
  }
  void* p = std::malloc(n ? n : 1);
  if (p) live.fetch_add(1, std::memory_order_relaxed);
  return p;
}

void given_back(void* p) noexcept {
  if (p) live.fetch_sub(1, std::memory_order_relaxed);
  std::free(p);
}

}  // namespace

void fail_new(int64_t n) noexcept {
  countdown = n;
  if (n) failed = false;
}
bool new_failed() noexcept { return failed; }
int64_t live_news() noexcept { return live.load(std::memory_order_relaxed); }

void* operator new(size_t n) {
  if (void* p = counted(n)) return p;
  throw std::bad_alloc();
}
void* operator new(size_t n, const std::nothrow_t&) noexcept { return counted(n); }
void operator delete(void* p) noexcept { given_back(p); }
void operator delete(void* p, size_t) noexcept { given_back(p); }
