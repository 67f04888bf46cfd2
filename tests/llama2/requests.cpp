#include "llama2/requests.h"

#include <sys/resource.h>
#include <unistd.h>

#include "alloc/poison.h"

#if TENURE_ASAN || TENURE_TSAN || defined(TENURE_MEMCHECK) || !defined(__GLIBC__)

namespace tenure::testing {
bool counts_requests() noexcept { return false; }
void begin_requests() {}
Requests end_requests() { return {}; }
}  // namespace tenure::testing

#else

#include <errno.h>
#include <execinfo.h>
#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include <atomic>
#include <cstring>
#include <vector>

#include "core/where.h"

namespace {

std::atomic<bool> counting{false};
std::atomic<int64_t> own{0}, onednn{0}, system_calls{0};
thread_local bool inside = false;

struct Range {
  uintptr_t begin, end;
};
std::vector<Range> of_onednn;
void* first_frames[32];
std::atomic<int> first_count{0};

void count() noexcept {
  if (!counting.load(std::memory_order_relaxed) || inside) return;
  inside = true;
  void* frames[32];
  const int n = backtrace(frames, 32);
  bool theirs = false;
  for (int i = 0; i < n; ++i)
    for (const Range& r : of_onednn) {
      const auto at = reinterpret_cast<uintptr_t>(frames[i]);
      theirs |= at >= r.begin && at < r.end;
    }
  (theirs ? onednn : own).fetch_add(1);
  int none = 0;
  if (!theirs && first_count.compare_exchange_strong(none, n)) std::memcpy(first_frames, frames, sizeof frames);
  inside = false;
}

void count_system() noexcept {
  if (counting.load(std::memory_order_relaxed)) system_calls.fetch_add(1);
}

int note_ranges(dl_phdr_info* info, size_t, void*) {
  const char* name = info->dlpi_name;
  if (!std::strstr(name, "libdnnl") && !std::strstr(name, "libgomp") && !std::strstr(name, "libomp")) return 0;
  for (int i = 0; i < info->dlpi_phnum; ++i) {
    const auto& part = info->dlpi_phdr[i];
    if (part.p_type == PT_LOAD)
      of_onednn.push_back({info->dlpi_addr + part.p_vaddr, info->dlpi_addr + part.p_vaddr + part.p_memsz});
  }
  return 0;
}

}  // namespace

extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);

void* malloc(size_t n) noexcept {
  count();
  return __libc_malloc(n);
}
void* calloc(size_t n, size_t size) noexcept {
  count();
  return __libc_calloc(n, size);
}
void* realloc(void* p, size_t n) noexcept {
  count();
  return __libc_realloc(p, n);
}
void* memalign(size_t alignment, size_t n) noexcept {
  count();
  return __libc_memalign(alignment, n);
}
void* aligned_alloc(size_t alignment, size_t n) noexcept {
  count();
  return __libc_memalign(alignment, n);
}
int posix_memalign(void** p, size_t alignment, size_t n) noexcept {
  count();
  *p = __libc_memalign(alignment, n);
  return *p ? 0 : ENOMEM;
}
void* mmap(void* at, size_t n, int protection, int flags, int file, off_t offset) noexcept {
  count_system();
  return reinterpret_cast<void*>(syscall(SYS_mmap, at, n, protection, flags, file, offset));
}
int munmap(void* at, size_t n) noexcept {
  count_system();
  return static_cast<int>(syscall(SYS_munmap, at, n));
}
int mprotect(void* at, size_t n, int protection) noexcept {
  count_system();
  return static_cast<int>(syscall(SYS_mprotect, at, n, protection));
}
int madvise(void* at, size_t n, int advice) noexcept {
  count_system();
  return static_cast<int>(syscall(SYS_madvise, at, n, advice));
}
}

namespace tenure::testing {
namespace {

char* begin_break = nullptr;
int64_t begin_faults = 0;

int64_t faults_now() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_minflt;
}

}  // namespace

bool counts_requests() noexcept { return true; }

void begin_requests() {
  void* frames[4];
  backtrace(frames, 4);  // loads what it needs at its first call
  // What oneDNN frees stays with malloc: giving the break back and moving it again would be nobody's request.
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  of_onednn.clear();
  dl_iterate_phdr(note_ranges, nullptr);
  own = onednn = system_calls = 0;
  first_count = 0;
  begin_break = static_cast<char*>(sbrk(0));
  begin_faults = faults_now();
  counting = true;
}

Requests end_requests() {
  counting = false;
  Requests r;
  r.faults = faults_now() - begin_faults;
  r.own = own;
  r.onednn = onednn;
  r.system = system_calls;
  r.grown = static_cast<char*>(sbrk(0)) - begin_break;
  for (int i = 2; i < first_count; ++i) r.first += "  " + core::where(first_frames[i]) + "\n";
  return r;
}

}  // namespace tenure::testing

#endif
