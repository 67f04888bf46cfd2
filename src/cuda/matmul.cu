// Products of matrices.
#include <tenure/error.h>

#include "cuda/loops.cuh"

namespace tenure::cuda {
namespace {

constexpr int kTile = 16;

// A block computes a tile of the result; tiles of a and b pass through shared memory. Each element adds along k in
// order.
template <class T>
__global__ void mm_kernel(const Product p) {
  __shared__ T a[kTile][kTile + 1], b[kTile][kTile + 1];
  const int tx = static_cast<int>(threadIdx.x), ty = static_cast<int>(threadIdx.y);
  const int64_t column = int64_t{blockIdx.x} * kTile + tx;
  for (int64_t top = int64_t{blockIdx.y} * kTile; top < p.m; top += int64_t{gridDim.y} * kTile) {
    const int64_t row = top + ty;
    T sum{};
    for (int64_t start = 0; start < p.k; start += kTile) {
      const int64_t ka = start + tx, kb = start + ty;
      const bool has_a = row < p.m && ka < p.k, has_b = column < p.n && kb < p.k;
      a[ty][tx] = has_a ? static_cast<const T*>(p.a)[p.trans_a ? ka * p.lda + row : row * p.lda + ka] : T{};
      b[ty][tx] = has_b ? static_cast<const T*>(p.b)[p.trans_b ? column * p.ldb + kb : kb * p.ldb + column] : T{};
      __syncthreads();
      for (int i = 0; i < kTile; ++i) sum += a[ty][i] * b[i][tx];
      __syncthreads();
    }
    if (row < p.m && column < p.n) static_cast<T*>(p.out)[row * p.n + column] = sum;
  }
}

template <class T>
void run_mm(const Product& p, const Stream& stream) {
  const int64_t columns = (p.n + kTile - 1) / kTile, rows = (p.m + kTile - 1) / kTile;
  if (columns > 0x7fffffff) throw DeviceError("cuda: mm: too many columns: " + std::to_string(p.n));
  const dim3 grid(static_cast<unsigned>(columns), static_cast<unsigned>(rows < 65535 ? rows : 65535));
  mm_kernel<T><<<grid, dim3(kTile, kTile), 0, raw(stream)>>>(p);
  check(cudaGetLastError(), "launch a kernel");
}

}  // namespace

void mm(ScalarType type, const Product& product, const Stream& stream) {
  if (type != kFloat && type != kDouble)
    throw DeviceError("cuda: mm: there is no kernel for " + std::string(name(type)));
  if (product.m == 0 || product.n == 0) return;
  return type == kFloat ? run_mm<float>(product, stream) : run_mm<double>(product, stream);
}

}  // namespace tenure::cuda
