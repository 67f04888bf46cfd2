#include "cpu/onednn.h"

#include <dlfcn.h>

#include <atomic>
#include <cstdlib>
#include <mutex>

#include "core/fork.h"

namespace tenure::cpu {
namespace {

// What is used of oneDNN's C interface, the same in releases 2 and 3. Declared here, so that the library builds without
// oneDNN's headers and works with whichever release the machine has.
using Sgemm = int (*)(char trans_a, char trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float* a,
                      int64_t lda, const float* b, int64_t ldb, float beta, float* c, int64_t ldc);
struct Version {
  int major, minor, patch;
  const char* hash;
  unsigned cpu_runtime, gpu_runtime;
};
using GetVersion = const Version* (*)();
constexpr unsigned kSequential = 1, kOpenMp = 2;

struct Library {
  Sgemm sgemm = nullptr;
  // Of the OpenMP library that oneDNN itself uses; null if it was built without.
  int (*get_threads)() = nullptr;
  void (*set_threads)(int) = nullptr;
};

std::atomic<bool> g_gone{false};  // the program ends, and what oneDNN made at its first product goes first

template <class F>
void find(void* handle, const char* name, F& f) {
  f = reinterpret_cast<F>(dlsym(handle, name));
}

/// Loads the library and makes one small product, so that everything that oneDNN keeps exists before the note of our
/// own that says when it goes: it goes after.
Library load() {
  Library library;
  void* handle = dlopen("libdnnl.so.3", RTLD_LAZY | RTLD_LOCAL);
  if (handle == nullptr) handle = dlopen("libdnnl.so.2", RTLD_LAZY | RTLD_LOCAL);
  if (handle == nullptr) return {};
  GetVersion version;
  find(handle, "dnnl_version", version);
  find(handle, "dnnl_sgemm", library.sgemm);
  if (version == nullptr || library.sgemm == nullptr) return {};
  const unsigned runtime = version()->cpu_runtime;
  if (runtime == kOpenMp) {
    find(handle, "omp_get_max_threads", library.get_threads);
    find(handle, "omp_set_num_threads", library.set_threads);
    if (library.get_threads == nullptr || library.set_threads == nullptr) return {};
  } else if (runtime != kSequential) {
    return {};  // its threads are not ours to hold
  }
  return library;
}

int call(const Library& library, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha,
         const float* a, int64_t lda, const float* b, int64_t ldb, float beta, float* c, int64_t ldc) noexcept {
  const int threads = library.get_threads != nullptr ? library.get_threads() : 0;
  if (threads > 1) library.set_threads(1);
  const int status =
      library.sgemm(trans_a ? 'T' : 'N', trans_b ? 'T' : 'N', m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  if (threads > 1) library.set_threads(threads);
  return status;
}

// No static of a function: a fork while it is being made would leave it unmade in the child for ever.
constinit std::mutex g_load_mutex;
[[gnu::constructor(103)]] void guard_load() { core::guard_over_fork<g_load_mutex>(); }
constinit Library g_library{};
constinit std::atomic<bool> g_loaded{false};

bool computes(const Library& l) noexcept {
  const float a[4] = {1, 2, 3, 4};
  float c[4] = {};
  return call(l, false, false, 2, 2, 2, 1, a, 2, a, 2, 0, c, 2) == 0 && c[0] == 7 && c[1] == 10 && c[2] == 15 &&
         c[3] == 22;
}

const Library& library() {
  if (g_loaded.load(std::memory_order_acquire)) return g_library;
  std::lock_guard lock(g_load_mutex);
  if (g_loaded.load(std::memory_order_relaxed)) return g_library;
  const Library l = load();
  if (l.sgemm != nullptr && computes(l)) {
    std::atexit([] { g_gone.store(true, std::memory_order_relaxed); });
    g_library = l;
  }
  g_loaded.store(true, std::memory_order_release);
  return g_library;
}

}  // namespace

bool has_onednn() noexcept { return library().sgemm != nullptr && !g_gone.load(std::memory_order_relaxed); }

bool onednn_product(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float* a,
                    int64_t lda, const float* b, int64_t ldb, float beta, float* c, int64_t ldc) noexcept {
  return call(library(), trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc) == 0;
}

}  // namespace tenure::cpu
