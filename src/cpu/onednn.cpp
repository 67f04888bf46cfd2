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
template <class T>
using Gemm = int (*)(char trans_a, char trans_b, int64_t m, int64_t n, int64_t k, float alpha, const T* a, int64_t lda,
                     const T* b, int64_t ldb, float beta, float* c, int64_t ldc);
struct Version {
  int major, minor, patch;
  const char* hash;
  unsigned cpu_runtime, gpu_runtime;
};
using GetVersion = const Version* (*)();
constexpr unsigned kSequential = 1, kOpenMp = 2;

struct Library {
  Gemm<float> sgemm = nullptr;
  Gemm<uint16_t> of_bf16 = nullptr;  // which not every release has
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
  find(handle, "dnnl_gemm_bf16bf16f32", library.of_bf16);
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

template <class T>
int call(const Library& library, Gemm<T> gemm, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha,
         const T* a, int64_t lda, const T* b, int64_t ldb, float beta, float* c, int64_t ldc) noexcept {
  const int threads = library.get_threads != nullptr ? library.get_threads() : 0;
  if (threads > 1) library.set_threads(1);
  const int status = gemm(trans_a ? 'T' : 'N', trans_b ? 'T' : 'N', m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  if (threads > 1) library.set_threads(threads);
  return status;
}

// No static of a function: a fork while it is being made would leave it unmade in the child for ever.
constinit std::mutex g_load_mutex;
[[gnu::constructor(103)]] void guard_load() { core::guard_over_fork<g_load_mutex>(); }
constinit Library g_library{};
constinit std::atomic<bool> g_loaded{false};

template <class T>
bool computes(const Library& l, Gemm<T> gemm, T one, T two, T three, T four) noexcept {
  const T a[4] = {one, two, three, four};
  float c[4] = {};
  return call(l, gemm, false, false, 2, 2, 2, 1, a, 2, a, 2, 0, c, 2) == 0 && c[0] == 7 && c[1] == 10 && c[2] == 15 &&
         c[3] == 22;
}

const Library& library() {
  if (g_loaded.load(std::memory_order_acquire)) return g_library;
  std::lock_guard lock(g_load_mutex);
  if (g_loaded.load(std::memory_order_relaxed)) return g_library;
  Library l = load();
  if (l.sgemm != nullptr && computes<float>(l, l.sgemm, 1, 2, 3, 4)) {
    if (l.of_bf16 != nullptr && !computes<uint16_t>(l, l.of_bf16, 0x3f80, 0x4000, 0x4040, 0x4080)) l.of_bf16 = nullptr;
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
  const Library& l = library();
  return call(l, l.sgemm, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc) == 0;
}

bool has_onednn_bf16() noexcept { return has_onednn() && library().of_bf16 != nullptr; }

bool onednn_product_bf16(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const uint16_t* a,
                         int64_t lda, const uint16_t* b, int64_t ldb, float beta, float* c, int64_t ldc) noexcept {
  const Library& l = library();
  return call(l, l.of_bf16, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc) == 0;
}

}  // namespace tenure::cpu
