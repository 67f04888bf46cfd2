// The walk over strided operands, written once; and what all kernels share.
#pragma once

#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>

#include <complex>
#include <type_traits>

#include "cuda/cuda.h"
#include "kernels/work.h"

namespace tenure::cuda {

/// DeviceError (OutOfMemoryError if memory is what lacks) unless it is success; `what` says what was being done. The
/// error is taken off the device's record, so that the next call is not blamed for it.
void check(cudaError_t error, const char* what);

inline cudaStream_t raw(const Stream& s) { return static_cast<cudaStream_t>(s.handle()); }
/// Where kernels are launched.
inline cudaStream_t here() { return cudaStreamPerThread; }
inline void check_launch() { check(cudaGetLastError(), "launch a kernel"); }

inline constexpr int kThreads = 256;
/// Blocks for n elements: the kernel strides over what is beyond.
inline unsigned blocks_for(int64_t n) {
  const int64_t blocks = (n + kThreads - 1) / kThreads;
  return static_cast<unsigned>(blocks < 65535 ? blocks : 65535);
}

/// What an element is computed in.
template <class T>
struct Compute {
  using type = T;
  __device__ static T load(const char* p) { return *reinterpret_cast<const T*>(p); }
  __device__ static void store(char* p, T v) { *reinterpret_cast<T*>(p) = v; }
};
template <>
struct Compute<Half> {
  using type = float;
  __device__ static float load(const char* p) { return __half2float(*reinterpret_cast<const __half*>(p)); }
  __device__ static void store(char* p, float v) { *reinterpret_cast<__half*>(p) = __float2half_rn(v); }
};
template <>
struct Compute<BFloat16> {
  using type = float;
  __device__ static float load(const char* p) { return __bfloat162float(*reinterpret_cast<const __nv_bfloat16*>(p)); }
  __device__ static void store(char* p, float v) { *reinterpret_cast<__nv_bfloat16*>(p) = __float2bfloat16_rn(v); }
};

/// Byte offsets of element i of the loop in each of N operands.
template <int N>
__device__ void offsets(const kernels::Loop& loop, int64_t i, int64_t element, int64_t (&at)[N]) {
  for (int k = 0; k < N; ++k) at[k] = 0;
  if (loop.contiguous) {
    for (int k = 0; k < N; ++k) at[k] = i * element;
    return;
  }
  for (int d = loop.ndim - 1; d >= 0; --d) {
    const int64_t place = i % loop.sizes[d];
    i /= loop.sizes[d];
    for (int k = 0; k < N; ++k) at[k] += place * loop.strides[k][d];
  }
}

/// Where operand k begins: a number lies in the loop itself.
__device__ inline const char* base(const kernels::Loop& loop, int k) {
  return loop.numbers >> k & 1 ? loop.number[k] : loop.data[k];
}

/// Operand k of the loop, in what it is computed in.
template <class T>
__device__ typename Compute<T>::type load(const kernels::Loop& loop, int k, int64_t at) {
  if constexpr (!std::is_same_v<typename Compute<T>::type, T>)
    if (loop.wide >> k & 1) return *reinterpret_cast<const float*>(base(loop, k) + at);
  return Compute<T>::load(base(loop, k) + at);
}

template <class T, class Formula>
__global__ void binary_kernel(const kernels::Loop loop) {
  using C = Compute<T>;
  const int64_t step = int64_t{gridDim.x} * blockDim.x;
  for (int64_t i = int64_t{blockIdx.x} * blockDim.x + threadIdx.x; i < loop.numel; i += step) {
    int64_t at[3];
    offsets<3>(loop, i, sizeof(T), at);
    using V = typename C::type;
    C::store(loop.data[0] + at[0], Formula::template of<V>(load<T>(loop, 1, at[1]), load<T>(loop, 2, at[2])));
  }
}

template <class T, class Formula>
void run_binary(const kernels::Loop& loop) {
  static_assert(sizeof(kernels::Loop) <= 4096, "the most that a kernel is passed");
  if (loop.numel == 0) return;
  binary_kernel<T, Formula><<<blocks_for(loop.numel), kThreads, 0, here()>>>(loop);
  check_launch();
}

}  // namespace tenure::cuda
