// oneDNN's matrix product, if the machine has the library: found and loaded at the first question, never at start.
#pragma once

#include <cstdint>

namespace tenure::cpu {

/// Whether libdnnl is there and can be held to one thread. The first call loads it; a missing library is no error.
bool has_onednn() noexcept;

/// c = alpha * op(a) * op(b) + beta * c, row-major, on the calling thread alone; the thread's OpenMP settings are as
/// before on return. False, and c as it was, if the library refused (no memory). Only after has_onednn() said yes.
bool onednn_product(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float* a,
                    int64_t lda, const float* b, int64_t ldb, float beta, float* c, int64_t ldc) noexcept;

/// The same of bf16 operands, multiplied and added as floats. Only after has_onednn_bf16() said yes.
bool has_onednn_bf16() noexcept;
bool onednn_product_bf16(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const uint16_t* a,
                         int64_t lda, const uint16_t* b, int64_t ldb, float beta, float* c, int64_t ldc) noexcept;

}  // namespace tenure::cpu
