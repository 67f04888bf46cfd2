// Matrix products on plain pointers, row-major. The caller has checked sizes and extents; nothing here throws or
// allocates.
//
// Work is cut by shape alone: the same bits for any number of threads.
#pragma once

#include <tenure/dtype.h>

#include <cstdint>

namespace tenure::kernels {

/// c = alpha * op(a) * op(b) + beta * c, with op(a) [m, k], op(b) [k, n], c [m, n].
/// trans_a: a is stored [k, m] with rows lda apart; otherwise [m, k]. Likewise b. lda, ldb, ldc are in elements and at
/// least the stored row's length. With beta = 0, c is not read: it may hold anything. k = 0 gives beta * c.
/// c overlaps neither a nor b. scratch: gemm_scratch_bytes bytes, aligned to 64.
void gemm(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float* a, int64_t lda,
          const float* b, int64_t ldb, float beta, float* c, int64_t ldc, void* scratch);
void gemm(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha, const double* a, int64_t lda,
          const double* b, int64_t ldb, double beta, double* c, int64_t ldc, void* scratch);
int64_t gemm_scratch_bytes(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, int64_t element_bytes);

/// `batch` products, the operands a_step, b_step, c_step elements apart (a_step or b_step 0: the same operand each
/// time). scratch: gemm_batched_scratch_bytes bytes, aligned to 64.
void gemm_batched(int64_t batch, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha,
                  const float* a, int64_t lda, int64_t a_step, const float* b, int64_t ldb, int64_t b_step, float beta,
                  float* c, int64_t ldc, int64_t c_step, void* scratch);
void gemm_batched(int64_t batch, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha,
                  const double* a, int64_t lda, int64_t a_step, const double* b, int64_t ldb, int64_t b_step,
                  double beta, double* c, int64_t ldc, int64_t c_step, void* scratch);
int64_t gemm_batched_scratch_bytes(int64_t batch, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k,
                                   int64_t element_bytes);

/// Which code multiplies floats: the faster for each shape, or always one of the two (own where oneDNN is absent). At
/// start TENURE_GEMM ("own", "onednn") says so, else the faster. For tests and measurements: between asking for scratch
/// and the product it must not change.
enum class GemmPath : int8_t { fastest, own, onednn };
void set_gemm_path(GemmPath path) noexcept;
GemmPath gemm_path() noexcept;
/// Whether this machine has a oneDNN that can be used; the first call loads it.
bool gemm_has_onednn() noexcept;

}  // namespace tenure::kernels
