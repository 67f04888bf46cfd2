// Kernels of dense rows: softmax and sort.
#include "cuda/columns.h"
#include "cuda/loops.cuh"

namespace tenure::cuda {
namespace {

// One value from those of all threads, which all of them get: f is associative up to rounding, and the order is the
// tree's.
template <class T, class F>
__device__ T fold(T value, T* parts, F f) {
  const int t = static_cast<int>(threadIdx.x);
  parts[t] = value;
  __syncthreads();
  for (int half = kThreads / 2; half > 0; half /= 2) {
    if (t < half) parts[t] = f(parts[t], parts[t + half]);
    __syncthreads();
  }
  const T all = parts[0];
  __syncthreads();
  return all;
}

__device__ inline float exponential(float x) { return expf(x); }
__device__ inline double exponential(double x) { return exp(x); }

// A block a row.
template <class T>
__global__ void softmax_kernel(const kernels::Rows r) {
  __shared__ T parts[kThreads];
  for (int64_t row = blockIdx.x; row < r.rows; row += gridDim.x) {
    const T* x = reinterpret_cast<const T*>(r.in[0].data) + row * r.n;
    T* y = reinterpret_cast<T*>(r.out[0].data) + row * r.n;
    T top = -T(INFINITY);
    for (int64_t i = threadIdx.x; i < r.n; i += kThreads) top = x[i] > top ? x[i] : top;
    top = fold(top, parts, [](T a, T b) { return a > b ? a : b; });
    T sum{};
    for (int64_t i = threadIdx.x; i < r.n; i += kThreads) sum += exponential(x[i] - top);
    sum = fold(sum, parts, [](T a, T b) { return a + b; });
    for (int64_t i = threadIdx.x; i < r.n; i += kThreads) y[i] = exponential(x[i] - top) / sum;
  }
}

template <class T>
void softmax(const kernels::Rows& r) {
  if (r.rows == 0 || r.n == 0) return;
  softmax_kernel<T><<<static_cast<unsigned>(r.rows < 65535 ? r.rows : 65535), kThreads, 0, here()>>>(r);
  check_launch();
}

// ---- sort: by merging runs of indices of 1, 2, 4, … elements, from one half of the scratch into the other

template <class T>
__device__ typename Compute<T>::type key_of(const T* x, int64_t i) {
  return Compute<T>::load(reinterpret_cast<const char*>(x + i));
}
// Whether a comes before b where it stood behind it. NaN is larger than every number.
template <class K>
__device__ bool before(K a, K b, bool descending) {
  const bool less = a < b || (b != b && a == a), more = b < a || (a != a && b == b);
  return descending ? more : less;
}

__global__ void count_kernel(int64_t* at, int64_t rows, int64_t n) {
  const int64_t step = int64_t{gridDim.x} * blockDim.x;
  for (int64_t i = int64_t{blockIdx.x} * blockDim.x + threadIdx.x; i < rows * n; i += step) at[i] = i % n;
}

// Each element looks for its place in the other run of its pair: behind equals of the left run, before those of the
// right one.
template <class T>
__global__ void merge_kernel(const T* x, const int64_t* from, int64_t* to, int64_t rows, int64_t n, int64_t run,
                             bool descending) {
  const int64_t step = int64_t{gridDim.x} * blockDim.x;
  for (int64_t i = int64_t{blockIdx.x} * blockDim.x + threadIdx.x; i < rows * n; i += step) {
    const int64_t row = i / n, place = i % n, pair = place / (2 * run) * (2 * run);
    const bool left = place - pair < run;
    const T* keys = x + row * n;
    const int64_t* at = from + row * n;
    int64_t low = left ? pair + run : pair, high = left ? pair + 2 * run : pair + run;
    low = low < n ? low : n;
    high = high < n ? high : n;
    const int64_t first = low;
    const auto mine = key_of(keys, at[place]);
    while (low < high) {
      const int64_t middle = (low + high) / 2;
      const auto other = key_of(keys, at[middle]);
      const bool goes_first = left ? before(other, mine, descending) : !before(mine, other, descending);
      if (goes_first)
        low = middle + 1;
      else
        high = middle;
    }
    to[row * n + pair + (place - (left ? pair : pair + run)) + (low - first)] = at[place];
  }
}

template <class T>
__global__ void take_kernel(const T* x, const int64_t* at, T* values, int64_t* indices, int64_t rows, int64_t n,
                            int64_t k) {
  const int64_t step = int64_t{gridDim.x} * blockDim.x;
  for (int64_t i = int64_t{blockIdx.x} * blockDim.x + threadIdx.x; i < rows * k; i += step) {
    const int64_t row = i / k, from = at[row * n + i % k];
    values[i] = x[row * n + from];
    indices[i] = from;
  }
}

template <class T>
void sort(const kernels::Rows& r) {
  const int64_t numel = r.rows * r.n;  // bounded: the rows are in memory
  if (numel == 0 || r.k == 0) return;
  const auto* x = reinterpret_cast<const T*>(r.in[0].data);
  auto *from = static_cast<int64_t*>(r.scratch.data), *to = from + numel;
  count_kernel<<<blocks_for(numel), kThreads, 0, here()>>>(from, r.rows, r.n);
  check_launch();
  for (int64_t run = 1; run < r.n; run *= 2) {
    merge_kernel<T><<<blocks_for(numel), kThreads, 0, here()>>>(x, from, to, r.rows, r.n, run, r.flag);
    check_launch();
    int64_t* const sorted = to;
    to = from;
    from = sorted;
  }
  take_kernel<T><<<blocks_for(r.rows * r.k), kThreads, 0, here()>>>(
      x, from, reinterpret_cast<T*>(r.out[0].data), reinterpret_cast<int64_t*>(r.out[1].data), r.rows, r.n, r.k);
  check_launch();
}

int64_t two_indices_an_element(const kernels::Rows& r, ScalarType) { return r.rows * r.n * 16; }

}  // namespace

extern const Column<kernels::Rows> softmax_column, sort_column;
const Column<kernels::Rows> softmax_column = {{TENURE_OF_FLOATS(softmax)}};
const Column<kernels::Rows> sort_column = {{TENURE_OF_REAL(sort)}, two_indices_an_element};

}  // namespace tenure::cuda
