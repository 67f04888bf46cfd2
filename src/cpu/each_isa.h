// Includes the file that TENURE_ISA_FILE names once per instruction set, each time in its own namespace: base, avx2,
// avx512.
//
// The file that includes this one brings in every header first: the repeated file has no #include of its own, so that
// no inline function of the standard library is ever compiled with wide instructions. On other processors only base
// exists.
//
//   #define TENURE_ISA_FILE "cpu/softmax_body.h"
//   #include "cpu/each_isa.h"
//   void softmax(const float* x, float* y, int64_t n) { TENURE_PICK(softmax)(x, y, n); }
#include "cpu/isa.h"

namespace tenure::cpu {
namespace base {
#include TENURE_ISA_FILE
}  // namespace base
#if TENURE_HAS_WIDE_ISA
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2")
#endif
namespace avx2 {
#include TENURE_ISA_FILE
}  // namespace avx2
#if defined(__clang__)
#pragma clang attribute pop
#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl"))), \
                             apply_to = function)
#else
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl,prefer-vector-width=512")
#endif
namespace avx512 {
#include TENURE_ISA_FILE
}  // namespace avx512
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
}  // namespace tenure::cpu
#undef TENURE_ISA_FILE
