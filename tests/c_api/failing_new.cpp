#include "failing_new.h"

#include <cstdlib>
#include <new>

namespace {

thread_local int64_t countdown = 0;
thread_local bool failed = false;

void* counted(size_t n) noexcept {
  if (countdown > 0 && --countdown == 0) {
    failed = true;
    return nullptr;
  }
  return std::malloc(n ? n : 1);
}

}  // namespace

void fail_new(int64_t n) noexcept {
  countdown = n;
  if (n) failed = false;
}
bool new_failed() noexcept { return failed; }

void* operator new(size_t n) {
  if (void* p = counted(n)) return p;
  throw std::bad_alloc();
}
void* operator new(size_t n, const std::nothrow_t&) noexcept { return counted(n); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, size_t) noexcept { std::free(p); }
