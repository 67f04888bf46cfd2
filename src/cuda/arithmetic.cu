// Kernels that lines of kernels.inc become.
#include "cuda/loops.cuh"
#include "kernels/functors.h"

namespace tenure::cuda {
namespace {

// Every binary line is a formula here; nothing is compiled of those that no table below names.
#define TENURE_BINARY(kernel, types, ...) \
  struct kernel##_formula {               \
    template <class C>                    \
    TENURE_HD static C of(C x, C y) {     \
      return C(__VA_ARGS__);              \
    }                                     \
  };
#include "kernels/kernels.inc"

template <class T>
struct Add {
  static constexpr Kernel::Fn value = run_binary<T, add_formula>;
};

template <class T>
__global__ void fill_kernel(const kernels::Loop loop) {
  const T v = *reinterpret_cast<const T*>(loop.data[1]);
  const int64_t step = int64_t{gridDim.x} * blockDim.x;
  for (int64_t i = int64_t{blockIdx.x} * blockDim.x + threadIdx.x; i < loop.numel; i += step) {
    int64_t at[1];
    offsets<1>(loop, i, sizeof(T), at);
    *reinterpret_cast<T*>(loop.data[0] + at[0]) = v;
  }
}

// Copies of bits: by the size of the element alone.
template <class T>
void run_fill(const kernels::Loop& loop, const Stream& stream) {
  fill_kernel<T><<<blocks_for(loop.numel), kThreads, 0, raw(stream)>>>(loop);
  check(cudaGetLastError(), "launch a kernel");
}

}  // namespace

extern const Kernel add_on_cuda;
const Kernel add_on_cuda = for_all_types<Add>("add");

void fill(ScalarType type, const kernels::Loop& loop, const Stream& stream) {
  if (loop.numel == 0) return;
  switch (elementSize(type)) {
    case 1:
      return run_fill<uint8_t>(loop, stream);
    case 2:
      return run_fill<uint16_t>(loop, stream);
    case 4:
      return run_fill<uint32_t>(loop, stream);
    case 8:
      return run_fill<uint64_t>(loop, stream);
    default:
      return run_fill<ulonglong2>(loop, stream);
  }
}

}  // namespace tenure::cuda
