#include "cpu/gemm_bf16.h"

#include <algorithm>

#include "core/half.h"
#include "core/parallel.h"
#include "cpu/gemm.h"
#include "cpu/isa.h"
#include "cpu/loops.h"
#include "cpu/onednn.h"

namespace tenure::cpu {
namespace {

using kernels::Product;

constexpr int64_t kSide = 512;  // rows and columns of c in a tile

bool has_instruction() noexcept {
#if TENURE_HAS_WIDE_ISA
  return isa() == Isa::avx512 && __builtin_cpu_supports("avx512bf16") != 0;
#else
  return false;
#endif
}

/// Of few elements its loading and its calls would cost more than they save.
bool uses_onednn(const Product& p) noexcept {
  if (p.m < 16 || p.n < 32 || p.k < 16 || p.m * p.n * p.k < (int64_t{1} << 20)) return false;
  return has_instruction() && kernels::gemm_path() != kernels::GemmPath::own && has_onednn_bf16();
}

/// One tile, if oneDNN gets no memory.
void plain_tile(const Product& p, const uint16_t* a, const uint16_t* b, float* c, int64_t m, int64_t n) {
  const auto alpha = static_cast<float>(p.alpha), beta = static_cast<float>(p.beta);
  for (int64_t i = 0; i < m; ++i) {
    for (int64_t j = 0; j < n; ++j) {
      float sum = 0;
      for (int64_t l = 0; l < p.k; ++l) {
        sum += core::bfloat16_to_float(a[p.trans_a ? l * p.lda + i : i * p.lda + l]) *
               core::bfloat16_to_float(b[p.trans_b ? j * p.ldb + l : l * p.ldb + j]);
      }
      float& to = c[i * p.ldc + j];
      to = beta == 0 ? alpha * sum : alpha * sum + beta * to;
    }
  }
}

/// Equal parts of at most kSide rows and columns, by shape alone.
void by_onednn(const Product& p) {
  const auto parts = [](int64_t n) { return (n + kSide - 1) / kSide; };
  const int64_t down = std::max<int64_t>(parts(p.m), 2), across = parts(p.n);
  const int64_t rows = ((p.m + down - 1) / down + 15) / 16 * 16, columns = ((p.n + across - 1) / across + 15) / 16 * 16;
  core::parallel_for(p.batch * down * across, 1, [&](int64_t begin, int64_t end) {
    for (int64_t item = begin; item < end; ++item) {
      const int64_t batch = item / (down * across), i = item / across % down * rows, j = item % across * columns;
      const int64_t m = std::min(rows, p.m - i), n = std::min(columns, p.n - j);
      if (m <= 0 || n <= 0) continue;
      const uint16_t* a = p.a.at<uint16_t>() + batch * p.a_step + (p.trans_a ? i : i * p.lda);
      const uint16_t* b = p.b.at<uint16_t>() + batch * p.b_step + (p.trans_b ? j * p.ldb : j);
      float* c = p.c.at<float>() + batch * p.c_step + i * p.ldc + j;
      if (!onednn_product_bf16(p.trans_a, p.trans_b, m, n, p.k, static_cast<float>(p.alpha), a, p.lda, b, p.ldb,
                               static_cast<float>(p.beta), c, p.ldc))
        plain_tile(p, a, b, c, m, n);
    }
  });
}

/// A stored operand: `count` matrices of so many rows and columns.
struct Stored {
  int64_t count, rows, cols;
  int64_t numel() const noexcept { return count * rows * cols; }
};
Stored stored_a(const Product& p) noexcept {
  return {p.a_step == 0 ? 1 : p.batch, p.trans_a ? p.k : p.m, p.trans_a ? p.m : p.k};
}
Stored stored_b(const Product& p) noexcept {
  return {p.b_step == 0 ? 1 : p.batch, p.trans_b ? p.n : p.k, p.trans_b ? p.k : p.n};
}
/// To a multiple of a line, of floats.
int64_t room(const Stored& s) noexcept { return (s.numel() + 15) / 16 * 16; }

void widen(const Stored& s, const uint16_t* from, int64_t ld, int64_t step, float* to) {
  core::parallel_for(s.count * s.rows, std::max<int64_t>(1, kPiece / std::max<int64_t>(s.cols, 1)),
                     [&](int64_t begin, int64_t end) {
                       for (int64_t r = begin; r < end; ++r) {
                         const uint16_t* row = from + r / s.rows * step + r % s.rows * ld;
                         load_form(Form::bfloat16, reinterpret_cast<const char*>(row), to + r * s.cols, s.cols);
                       }
                     });
}

}  // namespace

void product_bf16(const Product& p) {
  if (uses_onednn(p)) return by_onednn(p);
  const Stored a = stored_a(p), b = stored_b(p);
  auto* wide_a = static_cast<float*>(p.scratch.data);
  float *wide_b = wide_a + room(a), *rest = wide_b + room(b);
  widen(a, p.a.at<uint16_t>(), p.lda, p.a_step, wide_a);
  widen(b, p.b.at<uint16_t>(), p.ldb, p.b_step, wide_b);
  const int64_t one = 1;
  kernels::gemm_batched(p.batch, p.trans_a, p.trans_b, p.m, p.n, p.k, static_cast<float>(p.alpha), wide_a,
                        std::max(a.cols, one), a.count == 1 ? 0 : a.rows * a.cols, wide_b, std::max(b.cols, one),
                        b.count == 1 ? 0 : b.rows * b.cols, static_cast<float>(p.beta), p.c.at<float>(), p.ldc,
                        p.c_step, rest);
}

int64_t product_bf16_scratch(const Product& p) noexcept {
  if (uses_onednn(p)) return 0;
  return 4 * (room(stored_a(p)) + room(stored_b(p))) +  // bounded: twice the operands' bytes
         kernels::gemm_batched_scratch_bytes(p.batch, p.trans_a, p.trans_b, p.m, p.n, p.k, 4);
}

}  // namespace tenure::cpu
