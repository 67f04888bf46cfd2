// Kernels that lines of elementwise.inc become.
#include "cuda/columns.h"
#include "cuda/loops.cuh"
#include "kernels/functors_more.h"

namespace tenure::cuda {
namespace {

// Every binary line is a formula here; nothing is compiled of those that no column below names.
#define TENURE_BINARY(kernel, types, devices, ...) \
  struct kernel##_formula {                        \
    template <class C>                             \
    TENURE_HD static C of(C x, C y) {              \
      return C(__VA_ARGS__);                       \
    }                                              \
  };
#include "kernels/elementwise.inc"

template <class T>
void add(const kernels::Loop& loop) {
  run_binary<T, add_formula>(loop);
}

template <class T>
__global__ void fill_kernel(const kernels::Loop loop) {
  const T v = *reinterpret_cast<const T*>(base(loop, 1));
  const int64_t step = int64_t{gridDim.x} * blockDim.x;
  for (int64_t i = int64_t{blockIdx.x} * blockDim.x + threadIdx.x; i < loop.numel; i += step) {
    int64_t at[1];
    offsets<1>(loop, i, sizeof(T), at);
    *reinterpret_cast<T*>(loop.data[0] + at[0]) = v;
  }
}

// Copies of bits: by the size of the element alone.
template <class T>
void fill(const kernels::Loop& loop) {
  if (loop.numel == 0) return;
  fill_kernel<T><<<blocks_for(loop.numel), kThreads, 0, here()>>>(loop);
  check_launch();
}

}  // namespace

extern const Column<kernels::Loop> add_column, fill_column;
const Column<kernels::Loop> add_column = {{TENURE_OF_ALL(add)}};
const Column<kernels::Loop> fill_column = {{fill<uint8_t>, fill<uint8_t>, fill<uint16_t>, fill<uint32_t>,
                                            fill<uint64_t>, fill<uint16_t>, fill<uint32_t>, fill<uint64_t>,
                                            fill<uint64_t>, fill<ulonglong2>, fill<uint8_t>, fill<uint16_t>}};

}  // namespace tenure::cuda
