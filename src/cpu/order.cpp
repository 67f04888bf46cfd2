// Of rows: order statistics, the most frequent element, places in ascending bounds.
#include <algorithm>
#include <type_traits>

#include "core/half.h"
#include "core/layout.h"
#include "core/parallel.h"
#include "cpu/elementwise.h"

namespace tenure::cpu {
namespace {

using kernels::Rows;

template <class T>
Compute<T> key_of(T stored) {
  if constexpr (std::is_same_v<T, Half>)
    return core::half_to_float(stored.bits);
  else if constexpr (std::is_same_v<T, BFloat16>)
    return core::bfloat16_to_float(stored.bits);
  else
    return stored;
}

// A row's keys that are no NaN.
int64_t keys_bytes(const Rows& r, ScalarType t) {
  const int64_t element = t == kHalf || t == kBFloat16 ? 4 : core::bytes_of(t, 1);
  return r.rows * r.n * element;  // bounded: the rows are in memory
}

// visit(row, its elements, its keys that are no NaN, how many of them) for each row.
template <class T, class F>
void each_row(const Rows& r, const F& visit) {
  using Key = Compute<T>;
  core::parallel_for(r.rows, std::max<int64_t>(1, kPiece / 16 / std::max<int64_t>(r.n, 1)),
                     [&](int64_t begin, int64_t end) {
                       for (int64_t row = begin; row < end; ++row) {
                         const T* from = r.in[0].at<const T>() + row * r.n;
                         Key* keys = static_cast<Key*>(r.scratch.data) + row * r.n;
                         int64_t m = 0;
                         for (int64_t i = 0; i < r.n; ++i) {
                           const Key key = key_of(from[i]);
                           keys[m] = key;
                           m += key == key ? 1 : 0;
                         }
                         visit(row, from, keys, m);
                       }
                     });
}

// Where the k-th element is for which `is` holds.
template <class T, class Is>
int64_t place_of(const T* from, int64_t n, int64_t k, const Is& is) {
  for (int64_t i = 0; i < n; ++i)
    if (is(key_of(from[i])) && k-- == 0) return i;
  return 0;
}

template <class T>
void order_statistic(const Rows& r) {
  using Key = Compute<T>;
  each_row<T>(r, [&](int64_t row, const T* from, Key* keys, int64_t m) {
    const bool to_nan = r.number == 1 ? m < r.n : r.number == 2 ? m == 0 : r.k >= m;
    int64_t at;
    if (to_nan) {
      at = place_of(from, r.n, r.number == 0 ? r.k - m : 0, [](Key key) { return key != key; });
    } else {
      const int64_t k = r.number == 0 ? r.k : (m - 1) / 2;
      std::nth_element(keys, keys + k, keys + m);
      const Key value = keys[k];
      const int64_t less = std::count_if(keys, keys + k, [&](Key key) { return key < value; });
      at = place_of(from, r.n, k - less, [&](Key key) { return key == value; });
    }
    r.out[0].at<T>()[row] = from[at];
    r.out[1].at<int64_t>()[row] = at;
  });
}

template <class T>
void mode(const Rows& r) {
  using Key = Compute<T>;
  each_row<T>(r, [&](int64_t row, const T* from, Key* keys, int64_t m) {
    std::sort(keys, keys + m);
    int64_t most = 0, first = 0;
    for (int64_t begin = 0, end = 0; begin < m; begin = end) {
      while (end < m && keys[end] == keys[begin]) ++end;
      if (end - begin <= most) continue;
      most = end - begin;
      first = begin;
    }
    int64_t at = r.n - 1;
    if (m < r.n && most <= 1)
      at = place_of(from, r.n, 0, [](Key key) { return key != key; });
    else
      while (key_of(from[at]) != keys[first]) --at;
    r.out[0].at<T>()[row] = from[at];
    r.out[1].at<int64_t>()[row] = at;
  });
}

template <class T>
void searchsorted(const Rows& r) {
  const int64_t per_value = 16;
  core::parallel_for(r.rows * r.k, kPiece / per_value, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      const int64_t first = r.number == 1 ? 0 : i / r.k * r.n;
      const T* bounds = r.in[0].at<const T>() + first;
      const int64_t* order = r.in[2] ? r.in[2].at<const int64_t>() + first : nullptr;
      const auto value = key_of(r.in[1].at<const T>()[i]);
      int64_t low = 0, high = r.n;
      while (low < high) {
        const int64_t middle = low + (high - low) / 2;
        const auto bound = key_of(bounds[order ? order[middle] : middle]);
        // As in ATen: of a NaN nothing is greater, so that it goes behind all.
        const bool left_of_value = r.flag ? !(bound > value) : !(bound >= value);
        left_of_value ? low = middle + 1 : high = middle;
      }
      r.out[0].at<int64_t>()[i] = low;
    }
  });
}

}  // namespace

extern const Column<Rows> order_statistic_column, mode_column, searchsorted_column;
constinit const Column<Rows> order_statistic_column = {{TENURE_OF_REAL(order_statistic)}, keys_bytes};
constinit const Column<Rows> mode_column = {{TENURE_OF_REAL(mode)}, keys_bytes};
constinit const Column<Rows> searchsorted_column = {
    {TENURE_OF_ORDERED(searchsorted), nullptr, nullptr, nullptr, searchsorted<BFloat16>}};

}  // namespace tenure::cpu
