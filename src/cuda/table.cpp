// Every kernel of kernels.inc by its name: those that no source here defines are in missing.cpp.
#include <tenure/error.h>

#include "cuda/cuda.h"

namespace tenure::cuda {

#define TENURE_ON_CUDA(kernel, types, ...) extern const Kernel kernel##_on_cuda;
#define TENURE_UNARY TENURE_ON_CUDA
#define TENURE_UNARY_BOOL TENURE_ON_CUDA
#define TENURE_UNARY_REAL TENURE_ON_CUDA
#define TENURE_BINARY TENURE_ON_CUDA
#define TENURE_COMPARE TENURE_ON_CUDA
#define TENURE_TERNARY TENURE_ON_CUDA
#include "kernels/kernels.inc"
#undef TENURE_ON_CUDA

namespace {

#define TENURE_ON_CUDA(kernel, types, ...) &kernel##_on_cuda,
#define TENURE_UNARY TENURE_ON_CUDA
#define TENURE_UNARY_BOOL TENURE_ON_CUDA
#define TENURE_UNARY_REAL TENURE_ON_CUDA
#define TENURE_BINARY TENURE_ON_CUDA
#define TENURE_COMPARE TENURE_ON_CUDA
#define TENURE_TERNARY TENURE_ON_CUDA
const Kernel* const kTable[] = {
#include "kernels/kernels.inc"
};
#undef TENURE_ON_CUDA

}  // namespace

const Kernel* find_kernel(std::string_view name) noexcept {
  for (const Kernel* k : kTable) {
    if (name == k->name) return k;
  }
  return nullptr;
}

Kernel::Fn kernel_for(std::string_view name, ScalarType type) {
  const Kernel* kernel = find_kernel(name);
  if (!kernel || !(*kernel)[type]) {
    throw DeviceError("cuda: " + std::string(name) + ": there is no kernel for " + std::string(tenure::name(type)));
  }
  return (*kernel)[type];
}

}  // namespace tenure::cuda
