// Products of matrices.
#include <tenure/error.h>

#include "cuda/columns.h"
#include "cuda/loops.cuh"

namespace tenure::cuda {
namespace {

constexpr int kTile = 16;

// A block computes a tile of a product; tiles of a and b pass through shared memory. Each element adds along k in
// order.
template <class T>
__global__ void mm_kernel(const kernels::Product p) {
  __shared__ T a[kTile][kTile + 1], b[kTile][kTile + 1];
  const int tx = static_cast<int>(threadIdx.x), ty = static_cast<int>(threadIdx.y);
  const int64_t column = int64_t{blockIdx.x} * kTile + tx;
  for (int64_t item = blockIdx.z; item < p.batch; item += gridDim.z) {
    const T* pa = reinterpret_cast<const T*>(p.a.data) + item * p.a_step;
    const T* pb = reinterpret_cast<const T*>(p.b.data) + item * p.b_step;
    T* pc = reinterpret_cast<T*>(p.c.data) + item * p.c_step;
    for (int64_t top = int64_t{blockIdx.y} * kTile; top < p.m; top += int64_t{gridDim.y} * kTile) {
      const int64_t row = top + ty;
      T sum{};
      for (int64_t start = 0; start < p.k; start += kTile) {
        const int64_t ka = start + tx, kb = start + ty;
        const bool has_a = row < p.m && ka < p.k, has_b = column < p.n && kb < p.k;
        a[ty][tx] = has_a ? pa[p.trans_a ? ka * p.lda + row : row * p.lda + ka] : T{};
        b[ty][tx] = has_b ? pb[p.trans_b ? column * p.ldb + kb : kb * p.ldb + column] : T{};
        __syncthreads();
        for (int i = 0; i < kTile; ++i) sum += a[ty][i] * b[i][tx];
        __syncthreads();
      }
      if (row < p.m && column < p.n) {
        T* to = pc + row * p.ldc + column;
        *to = T(p.alpha) * sum + (p.beta == 0 ? T{} : T(p.beta) * *to);
      }
    }
  }
}

template <class T>
void mm(const kernels::Product& p) {
  if (p.m == 0 || p.n == 0 || p.batch == 0) return;
  const int64_t columns = (p.n + kTile - 1) / kTile, rows = (p.m + kTile - 1) / kTile;
  if (columns > 0x7fffffff) throw DeviceError("cuda: mm: too many columns: " + std::to_string(p.n));
  const auto most = [](int64_t n) { return static_cast<unsigned>(n < 65535 ? n : 65535); };
  mm_kernel<T><<<dim3(static_cast<unsigned>(columns), most(rows), most(p.batch)), dim3(kTile, kTile), 0, here()>>>(p);
  check_launch();
}

}  // namespace

extern const Column<kernels::Product> mm_column;
const Column<kernels::Product> mm_column = {{TENURE_OF_FLOATS(mm)}};

}  // namespace tenure::cuda
