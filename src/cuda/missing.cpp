// What CUDA cannot do yet: each kernel of kernels.inc that no source defines. The definitions here are weak ones, so a
// source that has the kernel takes its place.
#include "cuda/cuda.h"

#define TENURE_MISSING(kernel, types, ...)            \
  namespace tenure::cuda {                            \
  [[gnu::weak]] extern const Kernel kernel##_on_cuda; \
  const Kernel kernel##_on_cuda = {#kernel, {}};      \
  }
#define TENURE_UNARY TENURE_MISSING
#define TENURE_UNARY_BOOL TENURE_MISSING
#define TENURE_UNARY_REAL TENURE_MISSING
#define TENURE_BINARY TENURE_MISSING
#define TENURE_COMPARE TENURE_MISSING
#define TENURE_TERNARY TENURE_MISSING
#include "kernels/kernels.inc"
