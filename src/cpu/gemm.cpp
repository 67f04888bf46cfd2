#include "cpu/gemm.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <type_traits>

#include "alloc/poison.h"
#include "core/parallel.h"
#include "cpu/columns.h"
#include "cpu/gemm_bf16.h"
#include "cpu/gemm_plain.h"
#include "cpu/onednn.h"
#include "cpu/vec.h"

namespace tenure::cpu {
namespace {

constexpr int64_t kBlockK = 256;   // a panel of b (kBlockK x 32) stays in L1
constexpr int64_t kBlockM = 112;   // rows of a that one task takes: they stay in L2
constexpr int64_t kMaxPanel = 32;  // columns of a packed panel on the widest instruction set
constexpr int64_t kThin = 64;      // up to so many rows, each task packs what it needs of b itself
constexpr int64_t kMaxSlices = 8;  // pieces of a long k
constexpr int64_t kChunkN = 2048;  // columns of b that are packed at a time
constexpr int64_t kDeepF64 = 128;  // of k that products of doubles take at a time
constexpr int64_t kWideF64 = 128;  // columns from which on they pack a
constexpr int64_t kSide = 512;     // rows and columns of c in a tile that oneDNN is given

/// A product as the kernels see it: a with strides, c's columns c_step apart (1 but for matrix times vector).
struct GemmArgs {
  int64_t m, n, k;
  float alpha;
  const float* a;
  int64_t rs, cs;
  const float* b;
  int64_t ldb;
  bool trans_b;
  float beta;
  float* c;
  int64_t ldc, c_step;
};

}  // namespace
}  // namespace tenure::cpu

#define TENURE_ISA_FILE "cpu/gemm_body.h"
#include "cpu/each_isa.h"
#define TENURE_ISA_FILE "cpu/gemm_f64_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

int64_t panel_columns() { return isa() == Isa::avx512 ? 32 : isa() == Isa::avx2 ? 16 : 8; }
int64_t round_up(int64_t n, int64_t to) { return (n + to - 1) / to * to; }

/// How many pieces k is cut into: 1, unless c is so small and k so long that rows alone would not feed the threads.
int64_t slices_of(int64_t m, int64_t n, int64_t k) {
  if (k < 2048 || k < 4 * std::max(m, n) || n > kChunkN) return 1;
  return std::min(kMaxSlices, k / 1024);
}
/// Multiples of kBlockK, so that a slice's blocks are full.
int64_t slice_length(int64_t k, int64_t slices) { return round_up((k + slices - 1) / slices, kBlockK); }

/// Columns of c that one task of dot products takes: equal parts of about 2^16 multiply-adds, which take 2 µs in cache.
int64_t dots_grain(int64_t n, int64_t cost) {
  const int64_t tasks = (n * cost + (int64_t{1} << 16) - 1) / (int64_t{1} << 16);
  return round_up((n + tasks - 1) / tasks, 16);
}

bool is_dots(int64_t m, bool dense_a) { return m <= 4 && dense_a; }

void scale_c(const GemmArgs& g) {
  for (int64_t i = 0; i < g.m; ++i) {
    for (int64_t j = 0; j < g.n; ++j) {
      float& c = g.c[i * g.ldc + j];
      c = g.beta == 0 ? 0.0f : g.beta * c;
    }
  }
}

// Which code multiplies
// ---------------------------------------------------------------------------------------------------------------------

using kernels::GemmPath;

// The checkers see nothing of oneDNN's reads and writes: under them our own kernels are the ones to try.
#if TENURE_ASAN || TENURE_TSAN || defined(TENURE_MEMCHECK)
constexpr GemmPath kDefaultPath = GemmPath::own;
#else
constexpr GemmPath kDefaultPath = GemmPath::fastest;
#endif

GemmPath path_of_environment() {
  const char* name = std::getenv("TENURE_GEMM");
  if (name == nullptr) return kDefaultPath;
  return std::strcmp(name, "own") == 0      ? GemmPath::own
         : std::strcmp(name, "onednn") == 0 ? GemmPath::onednn
                                            : kDefaultPath;
}
std::atomic<GemmPath>& path() {
  static std::atomic<GemmPath> chosen{path_of_environment()};
  return chosen;
}

/// Where oneDNN is ahead, measured per shape on Zen 4 and Zen 5. It is by 5 to 50 % on nearly everything, at most where
/// n is no multiple of a panel. Behind on small products, which are not worth the 55 ms of its loading either, on
/// narrow ones, and where b is transposed and its packing of b is much of the work: few rows, or a long k for few
/// columns. With AVX2 also where rows of b lie a multiple of 2 KiB apart: it reads such a b as it lies, and its columns
/// then share the few lines of one set of the first cache.
bool profits(bool trans_b, int64_t m, int64_t n, int64_t k) {
  if (isa() == Isa::avx2 && !trans_b && n % 512 == 0) return false;
  if (m < 16 || n < 32 || k < 16 || m * n * k < (int64_t{1} << 20)) return false;
  return !trans_b || (m >= 96 && (k <= 256 || k <= n));
}
bool uses_onednn(bool trans_b, int64_t m, int64_t n, int64_t k) {
  const GemmPath chosen = path().load(std::memory_order_relaxed);
  if (chosen == GemmPath::own || m == 0 || n == 0 || k == 0) return false;
  return (chosen == GemmPath::onednn || profits(trans_b, m, n, k)) && has_onednn();
}

/// Work for one task of about 2^17 multiply-adds: rows or columns of `cost` each.
int64_t grain_of(int64_t cost) { return std::max<int64_t>(1, (int64_t{1} << 17) / std::max<int64_t>(cost, 1)); }

/// `multiply(s, k0, k1, out)` for each slice of k into its own dense partial product, then their sum in order.
template <class F>
void sum_slices(const GemmArgs& g, int64_t slices, float* partial, const F& multiply) {
  const auto add = TENURE_PICK(add_slices);
  const int64_t length = slice_length(g.k, slices), used = (g.k + length - 1) / length;
  core::parallel_for(used, 1, [&](int64_t begin, int64_t end) {
    for (int64_t s = begin; s < end; ++s)
      multiply(s, s * length, std::min(g.k, (s + 1) * length), partial + s * g.m * g.n);
  });
  core::parallel_for(g.m, grain_of(g.n * used * 4), [&](int64_t m0, int64_t m1) { add(g, m0, m1, partial, used); });
}

void run_slices(const GemmArgs& g, int64_t slices, float* scratch) {
  const auto multiply = TENURE_PICK(multiply_slice);
  const int64_t packed = kBlockK * round_up(g.n, kMaxPanel);
  sum_slices(g, slices, scratch + slices * packed,
             [&](int64_t s, int64_t k0, int64_t k1, float* out) { multiply(g, k0, k1, scratch + s * packed, out); });
}

void run_packed(GemmArgs g, float* packed) {
  const auto pack = TENURE_PICK(pack_all);
  const auto multiply = TENURE_PICK(multiply_packed);
  for (int64_t left = g.n; left > 0; left -= kChunkN) {
    g.n = std::min(left, kChunkN);
    const int64_t panels = round_up(g.n, panel_columns()) / panel_columns();
    core::parallel_for(panels, std::max<int64_t>(1, 32768 / (g.k * panel_columns())),
                       [&](int64_t j0, int64_t j1) { pack(g, j0, j1, packed); });
    core::parallel_for(g.m, kBlockM, [&](int64_t m0, int64_t m1) { multiply(g, m0, m1, packed); });
    g.b += g.trans_b ? g.n * g.ldb : g.n;
    g.c += g.n;
  }
}

/// One product; on one thread if `serial`, for which no scratch is needed.
void run(GemmArgs g, bool serial, void* scratch) {
  if (g.m == 0 || g.n == 0) return;
  if (g.k == 0) return scale_c(g);
  const auto part = [&](int64_t n, int64_t grain, auto&& f) {
    serial ? f(int64_t{0}, n) : core::parallel_for(n, grain, f);
  };
  const bool dense_a = g.cs == 1 || g.k == 1;
  if (g.trans_b && is_dots(g.m, dense_a)) {
    const auto dots = TENURE_PICK(gemv);
    return part(g.n, dots_grain(g.n, g.k), [&](int64_t j0, int64_t j1) { dots(g, j0, j1); });
  }
  if (dense_a && is_dots(g.n, g.trans_b || g.ldb == 1)) {
    // c^T = op(b)^T a^T: the rows of a in the place of b's.
    GemmArgs t{g.n, g.m, g.k, g.alpha, g.b, g.ldb, 1, g.a, g.rs, true, g.beta, g.c, 1, g.ldc};
    const auto dots = TENURE_PICK(gemv);
    return part(t.n, dots_grain(t.n, t.k), [&](int64_t j0, int64_t j1) { dots(t, j0, j1); });
  }
  const int64_t slices = slices_of(g.m, g.n, g.k);
  if (!serial && slices > 1) return run_slices(g, slices, static_cast<float*>(scratch));
  if (serial || g.m <= kThin) {
    const auto thin = TENURE_PICK(multiply_thin);
    const int64_t columns = panel_columns(), panels = round_up(g.n, columns) / columns;
    return part(panels, grain_of(columns * g.k * g.m), [&](int64_t j0, int64_t j1) { thin(g, j0, j1); });
  }
  run_packed(g, static_cast<float*>(scratch));
}

/// One tile on the calling thread; by our own kernels if oneDNN gets no memory.
void run_tile(bool trans_a, const GemmArgs& g) {
  if (onednn_product(trans_a, g.trans_b, g.m, g.n, g.k, g.alpha, g.a, trans_a ? g.cs : g.rs, g.b, g.ldb, g.beta, g.c,
                     g.ldc)) {
    return;
  }
  run(g, true, nullptr);
}

/// Tiles of kSide rows and columns, smaller ones while there are fewer than four; a long k in slices.
void run_onednn(bool trans_a, const GemmArgs& g, float* scratch) {
  const int64_t slices = slices_of(g.m, g.n, g.k);
  if (slices > 1) {
    return sum_slices(g, slices, scratch, [&](int64_t, int64_t k0, int64_t k1, float* out) {
      GemmArgs part = g;
      part.a += k0 * g.cs;
      part.b += g.trans_b ? k0 : k0 * g.ldb;
      part.k = k1 - k0;
      part.beta = 0;
      part.c = out;
      part.ldc = g.n;
      run_tile(trans_a, part);
    });
  }
  int64_t rows = std::min(g.m, kSide), columns = std::min(g.n, kSide);
  const auto tiles_of = [](int64_t n, int64_t side) { return (n + side - 1) / side; };
  while (tiles_of(g.m, rows) * tiles_of(g.n, columns) < 4 && std::max(rows, columns) >= 256 &&
         rows * columns * g.k > (int64_t{1} << 21)) {
    int64_t& side = rows >= columns ? rows : columns;
    side = round_up(side / 2, 16);
  }
  const int64_t across = tiles_of(g.n, columns);
  core::parallel_for(tiles_of(g.m, rows) * across, 1, [&](int64_t begin, int64_t end) {
    for (int64_t t = begin; t < end; ++t) {
      const int64_t i = t / across * rows, j = t % across * columns;
      GemmArgs tile = g;
      tile.m = std::min(rows, g.m - i);
      tile.n = std::min(columns, g.n - j);
      tile.a += i * g.rs;
      tile.b += g.trans_b ? j * g.ldb : j;
      tile.c += i * g.ldc + j;
      run_tile(trans_a, tile);
    }
  });
}

/// One dot product of dense vectors, in at most 64 pieces of a size that follows from k alone.
template <class T>
T long_dot(T (*dot)(const T*, const T*, int64_t), const T* a, const T* b, int64_t k) {
  const int64_t piece = std::max<int64_t>(int64_t{1} << 15, (k + 63) / 64);
  T partial[64];
  core::parallel_for((k + piece - 1) / piece, 1, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      partial[i] = dot(a + i * piece, b + i * piece, std::min(piece, k - i * piece));
  });
  T sum = 0;
  for (int64_t i = 0; i * piece < k; ++i) sum += partial[i];
  return sum;
}

/// Rows of a by one dense vector. step: between the results.
void dots_f64(const double* a, int64_t rows, int64_t row_step, const double* b, int64_t k, double alpha, double beta,
              double* c, int64_t step) {
  const auto dot = TENURE_PICK(dot_f64);
  const auto put = [&](double& to, double sum) { to = alpha * sum + (beta == 0 ? 0 : beta * to); };
  if (rows == 1) return put(*c, long_dot(dot, a, b, k));
  core::parallel_for(rows, grain_of(k), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) put(c[i * step], dot(a + i * row_step, b, k));
  });
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

void set_gemm_path(GemmPath path) noexcept { cpu::path().store(path); }
GemmPath gemm_path() noexcept { return cpu::path().load(); }
bool gemm_has_onednn() noexcept { return cpu::has_onednn(); }

void gemm(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float* a, int64_t lda,
          const float* b, int64_t ldb, float beta, float* c, int64_t ldc, void* scratch) {
  const cpu::GemmArgs g{m, n, k, alpha, a, trans_a ? 1 : lda, trans_a ? lda : 1, b, ldb, trans_b, beta, c, ldc, 1};
  if (m == 1 && n == 1 && k > 0 && g.cs == 1 && (trans_b || ldb == 1)) {
    const float sum = alpha * cpu::long_dot(TENURE_PICK(dot_f32), a, b, k);
    *c = beta == 0 ? sum : sum + beta * *c;
    return;
  }
  if (cpu::uses_onednn(trans_b, m, n, k)) return cpu::run_onednn(trans_a, g, static_cast<float*>(scratch));
  cpu::run(g, false, scratch);
}

void gemm(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha, const double* a, int64_t lda,
          const double* b, int64_t ldb, double beta, double* c, int64_t ldc, void* scratch) {
  const int64_t cs = trans_a ? lda : 1, bs = trans_b ? 1 : ldb;
  if (cs == 1 && bs == 1 && k > 0 && (m == 1 || n == 1)) {
    return n == 1 ? cpu::dots_f64(a, m, trans_a ? 1 : lda, b, k, alpha, beta, c, ldc)
                  : cpu::dots_f64(b, n, trans_b ? ldb : 1, a, k, alpha, beta, c, 1);
  }
  const auto product = TENURE_PICK(product_f64);
  // Rows enough for a panel of b to pay for its making.
  core::parallel_for(m, std::max<int64_t>(48, cpu::grain_of(n * k)), [&](int64_t m0, int64_t m1) {
    const int64_t rs = trans_a ? 1 : lda;
    double* packed =
        n < cpu::kWideF64 || k == 0 ? nullptr : static_cast<double*>(scratch) + m0 * std::min(k, cpu::kDeepF64);
    product(a + m0 * rs, rs, cs, b, bs, trans_b ? ldb : 1, m1 - m0, n, k, alpha, beta, c + m0 * ldc, ldc, packed);
  });
}

int64_t gemm_scratch_bytes(bool, bool trans_b, int64_t m, int64_t n, int64_t k, int64_t element_bytes) {
  if (m == 0 || n == 0 || k == 0) return 0;
  if (element_bytes != 4) return n < cpu::kWideF64 ? 0 : 8 * m * std::min(k, cpu::kDeepF64);
  const int64_t slices = cpu::slices_of(m, n, k);
  if (cpu::uses_onednn(trans_b, m, n, k)) return slices > 1 ? 4 * slices * m * n : 0;
  if (slices > 1) return 4 * slices * (cpu::kBlockK * cpu::round_up(n, cpu::kMaxPanel) + m * n);
  if (m <= cpu::kThin) return 0;
  return 4 * k * cpu::round_up(std::min(n, cpu::kChunkN), cpu::kMaxPanel);
}

void gemm_batched(int64_t batch, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha,
                  const float* a, int64_t lda, int64_t a_step, const float* b, int64_t ldb, int64_t b_step, float beta,
                  float* c, int64_t ldc, int64_t c_step, void* scratch) {
  if (batch == 1 || 2 * m * n * k > (int64_t{1} << 22)) {
    for (int64_t i = 0; i < batch; ++i) {
      gemm(trans_a, trans_b, m, n, k, alpha, a + i * a_step, lda, b + i * b_step, ldb, beta, c + i * c_step, ldc,
           scratch);
    }
    return;
  }
  const bool onednn = cpu::uses_onednn(trans_b, m, n, k);
  core::parallel_for(batch, cpu::grain_of(m * n * k), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      const cpu::GemmArgs g{m,
                            n,
                            k,
                            alpha,
                            a + i * a_step,
                            trans_a ? 1 : lda,
                            trans_a ? lda : 1,
                            b + i * b_step,
                            ldb,
                            trans_b,
                            beta,
                            c + i * c_step,
                            ldc,
                            1};
      onednn ? cpu::run_tile(trans_a, g) : cpu::run(g, true, nullptr);
    }
  });
}

void gemm_batched(int64_t batch, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha,
                  const double* a, int64_t lda, int64_t a_step, const double* b, int64_t ldb, int64_t b_step,
                  double beta, double* c, int64_t ldc, int64_t c_step, void* scratch) {
  for (int64_t i = 0; i < batch; ++i) {
    gemm(trans_a, trans_b, m, n, k, alpha, a + i * a_step, lda, b + i * b_step, ldb, beta, c + i * c_step, ldc,
         scratch);
  }
}

int64_t gemm_batched_scratch_bytes(int64_t batch, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k,
                                   int64_t element_bytes) {
  if (batch == 0) return 0;
  return gemm_scratch_bytes(trans_a, trans_b, m, n, k, element_bytes);
}

}  // namespace tenure::kernels

namespace tenure::cpu {
namespace {

using kernels::Product;

template <class T>
void mm(const Product& p) {
  const auto alpha = static_cast<T>(p.alpha), beta = static_cast<T>(p.beta);
  if (p.batch == 1)
    return kernels::gemm(p.trans_a, p.trans_b, p.m, p.n, p.k, alpha, p.a.at<T>(), p.lda, p.b.at<T>(), p.ldb, beta,
                         p.c.at<T>(), p.ldc, p.scratch.data);
  kernels::gemm_batched(p.batch, p.trans_a, p.trans_b, p.m, p.n, p.k, alpha, p.a.at<T>(), p.lda, p.a_step, p.b.at<T>(),
                        p.ldb, p.b_step, beta, p.c.at<T>(), p.ldc, p.c_step, p.scratch.data);
}
int64_t panels(const Product& p, ScalarType type) {
  if (type == kBFloat16) return product_bf16_scratch(p);
  if (type != kFloat && type != kDouble) return 0;
  const int64_t bytes = type == kFloat ? 4 : 8;
  return p.batch == 1 ? kernels::gemm_scratch_bytes(p.trans_a, p.trans_b, p.m, p.n, p.k, bytes)
                      : kernels::gemm_batched_scratch_bytes(p.batch, p.trans_a, p.trans_b, p.m, p.n, p.k, bytes);
}

}  // namespace

extern const Column<Product> mm_column;
constinit const Column<Product> mm_column = {
    {product_plain<uint8_t>, product_plain<int8_t>, product_plain<int16_t>, product_plain<int32_t>,
     product_plain<int64_t>, nullptr, mm<float>, mm<double>, product_plain<std::complex<float>>,
     product_plain<std::complex<double>>, nullptr, product_bf16},
    panels};

}  // namespace tenure::cpu
