// Sums.
#include "cuda/columns.h"
#include "cuda/loops.cuh"
#include "kernels/functors_more.h"

namespace tenure::cuda {
namespace {

// What a sum of T adds up in, and what it is stored as.
template <class T>
struct Sum {
  using type = std::conditional_t<std::is_integral_v<T>, int64_t, typename Compute<T>::type>;
  using out = std::conditional_t<std::is_integral_v<T>, int64_t, T>;
};

__device__ inline int64_t offset_of(int64_t i, int n, const int64_t* sizes, const int64_t* strides) {
  int64_t at = 0;
  for (int d = n - 1; d >= 0; --d) {
    at += i % sizes[d] * strides[d];
    i /= sizes[d];
  }
  return at;
}

// A block an output. Thread t adds elements t, t + 256, …, then a tree adds the threads: the order is the shape's.
template <class T>
__global__ void sum_kernel(const kernels::Reduce r) {
  using A = typename Sum<T>::type;
  __shared__ A parts[kThreads];
  const int t = static_cast<int>(threadIdx.x);
  for (int64_t kept = blockIdx.x; kept < r.kept_numel; kept += gridDim.x) {
    const char* in = r.in.data + offset_of(kept, r.nkept, r.kept_sizes, r.in_kept);
    A sum{};
    for (int64_t i = t; i < r.reduced_numel; i += kThreads) {
      sum = fn::add(sum, A(Compute<T>::load(in + offset_of(i, r.nreduced, r.reduced_sizes, r.in_reduced))));
    }
    parts[t] = sum;
    __syncthreads();
    for (int half = kThreads / 2; half > 0; half /= 2) {
      if (t < half) parts[t] = fn::add(parts[t], parts[t + half]);
      __syncthreads();
    }
    if (t == 0) {
      Compute<typename Sum<T>::out>::store(r.out.data + offset_of(kept, r.nkept, r.kept_sizes, r.out_kept), parts[0]);
    }
    __syncthreads();
  }
}

template <class T>
void sum(const kernels::Reduce& r) {
  static_assert(sizeof(kernels::Reduce) <= 4096, "the most that a kernel is passed");
  if (r.kept_numel == 0) return;
  sum_kernel<T><<<static_cast<unsigned>(r.kept_numel < 65535 ? r.kept_numel : 65535), kThreads, 0, here()>>>(r);
  check_launch();
}

}  // namespace

extern const Column<kernels::Reduce> sum_column;
const Column<kernels::Reduce> sum_column = {{TENURE_OF_ALL(sum)}};

}  // namespace tenure::cuda
