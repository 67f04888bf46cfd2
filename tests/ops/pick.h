// References of ops that move elements.
#pragma once

#include "tests/ops/row.h"

namespace tenure::testing {

inline int64_t count_of(const Sizes& sizes) {
  int64_t n = 1;
  for (int64_t s : sizes) n *= s;
  return n;
}

/// Calls f(index, flat index) for every index of the sizes, in row-major order.
template <class F>
void for_each_index(const Sizes& sizes, F f) {
  Sizes at(sizes.size());
  const int64_t n = count_of(sizes);
  for (int64_t k = 0; k < n; ++k) {
    int64_t rest = k;
    for (size_t i = sizes.size(); i-- > 0;) {
      at[i] = rest % sizes[i];
      rest /= sizes[i];
    }
    f(at, static_cast<size_t>(k));
  }
}

/// Where an index lies in row-major order.
inline size_t flat(const Sizes& at, const Sizes& sizes) {
  int64_t k = 0;
  for (size_t i = 0; i < sizes.size(); ++i) k = k * sizes[i] + at[i];
  return static_cast<size_t>(k);
}

/// out[at] = x[from(at)].
template <class F>
Plain pick(const Plain& x, const Sizes& sizes, F from) {
  Plain out{sizes, {}};
  for_each_index(sizes, [&](const Sizes& at, size_t) { out.v.push_back(x.v[flat(from(at), x.sizes)]); });
  return out;
}

}  // namespace tenure::testing
