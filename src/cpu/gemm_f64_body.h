// For cpu/each_isa.h: products of doubles, in tiles that live in registers over panels of b that lie in the cache.

typedef double D __attribute__((vector_size(TENURE_VECTOR_BYTES)));
inline constexpr int kDoubles = TENURE_VECTOR_BYTES / 8, kPanelF64 = 2 * kDoubles;
inline constexpr int kRowsF64 = TENURE_VECTOR_BYTES == 64 ? 12 : TENURE_VECTOR_BYTES == 32 ? 6 : 4;

/// c += alpha * a * panel for R rows and `columns` <= kPanelF64 columns, each element in the order of k; element (r, p)
/// of a is at r * rs + p * cs. `Packed`: at r + p * R. `One`: alpha is 1, or times it already.
template <int R, bool Packed, bool One>
[[gnu::always_inline]] inline void rows_f64(const double* a, int64_t rs, int64_t cs, const double* panel, int64_t k,
                                            double alpha, double* c, int64_t ldc, int64_t columns) {
  D sum[R][2];
  const auto bytes = static_cast<size_t>(columns) * sizeof(double);
  const bool whole = columns == kPanelF64;
#pragma GCC unroll 12
  for (int r = 0; r < R; ++r) {
    if (whole) {
      __builtin_memcpy(sum[r], c + r * ldc, sizeof sum[r]);
    } else {
      double part[kPanelF64] = {};
      __builtin_memcpy(part, c + r * ldc, bytes);
      __builtin_memcpy(sum[r], part, sizeof part);
    }
  }
  for (int64_t p = 0; p < k; ++p) {
    D b0, b1;
    __builtin_memcpy(&b0, panel + p * kPanelF64, sizeof(D));
    __builtin_memcpy(&b1, panel + p * kPanelF64 + kDoubles, sizeof(D));
#pragma GCC unroll 12
    for (int r = 0; r < R; ++r) {
      const double element = Packed ? a[r + p * R] : a[r * rs + p * cs];
      const D x = (One ? element : alpha * element) - D{};  // less 0, which is no operation; plus 0 would be one
      sum[r][0] += x * b0;
      sum[r][1] += x * b1;
    }
  }
#pragma GCC unroll 12
  for (int r = 0; r < R; ++r) {
    if (whole) {
      __builtin_memcpy(c + r * ldc, sum[r], sizeof sum[r]);
    } else {
      double part[kPanelF64];
      __builtin_memcpy(part, sum[r], sizeof part);
      __builtin_memcpy(c + r * ldc, part, bytes);
    }
  }
}

/// alpha times `rows` rows of a, tile after tile, each as rows_f64 takes it; rows without a tile one by one.
inline void pack_rows_f64(const double* a, int64_t rs, int64_t cs, int64_t rows, int64_t k, double alpha, double* to) {
  int64_t i = 0;
  for (; i + kRowsF64 <= rows; i += kRowsF64, to += kRowsF64 * k) {
    for (int64_t p = 0; p < k; ++p)
      for (int64_t r = 0; r < kRowsF64; ++r) to[p * kRowsF64 + r] = alpha * a[(i + r) * rs + p * cs];
  }
  for (; i < rows; ++i, to += k)
    for (int64_t p = 0; p < k; ++p) to[p] = alpha * a[i * rs + p * cs];
}

/// Panels of b that are packed together: a row of b is met once for all of them.
inline constexpr int64_t kPanelsF64 = TENURE_VECTOR_BYTES == 64 ? 2 : 4;
/// `columns` columns of k rows of b as panels; columns that are not there are 0.
inline void pack_panels_f64(const double* b, int64_t bs, int64_t bt, int64_t k, int64_t columns, double* panels) {
  const int64_t whole = bt == 1 ? columns / kPanelF64 : 0;
  for (int64_t p = 0; p < k; ++p) {
    // Rows ahead, and of the next panels: the processor sees no stream in so short pieces.
    for (int64_t q = 0; q < whole; ++q) {
      __builtin_prefetch(b + (p + 16) * bs + q * kPanelF64);
      __builtin_prefetch(b + p * bs + (q + kPanelsF64) * kPanelF64, 0, 2);
    }
    for (int64_t q = 0; q < whole; ++q)
      __builtin_memcpy(panels + (q * k + p) * kPanelF64, b + p * bs + q * kPanelF64, kPanelF64 * sizeof(double));
  }
  for (int64_t first = whole * kPanelF64; first < columns; first += kPanelF64) {
    double* to = panels + first * k;
    for (int64_t p = 0; p < k; ++p, to += kPanelF64) {
      for (int64_t q = 0; q < kPanelF64; ++q) to[q] = first + q < columns ? b[p * bs + (first + q) * bt] : 0;
    }
  }
}

/// c = alpha * a * b + beta * c (c is not read for beta 0); element (p, j) of b is at p * bs + j * bt. `packed`: room
/// for m * kDeepF64 elements, or null where so few columns do not pay for the packing of a.
inline void product_f64(const double* a, int64_t rs, int64_t cs, const double* b, int64_t bs, int64_t bt, int64_t m,
                        int64_t n, int64_t k, double alpha, double beta, double* c, int64_t ldc, double* packed) {
  for (int64_t i = 0; i < m; ++i) {
    double* row = c + i * ldc;
    for (int64_t j = 0; j < n; ++j) row[j] = beta == 0 ? 0 : beta * row[j];
  }
  // Of a what stays in the second cache: so many rows meet all of b, panel after panel.
  constexpr int64_t kRows = 576;
  alignas(64) double panels[kDeepF64 * kPanelF64 * kPanelsF64];
  for (int64_t first = 0; first < k; first += kDeepF64) {
    const int64_t deep = k - first < kDeepF64 ? k - first : kDeepF64;
    const int64_t step = packed != nullptr ? kRows : m;
    for (int64_t i0 = 0; i0 < m; i0 += step) {
      const int64_t rows = m - i0 < step ? m - i0 : step;
      const double* from = a + i0 * rs + first * cs;
      if (packed != nullptr) pack_rows_f64(from, rs, cs, rows, deep, alpha, packed);
      for (int64_t j = 0; j < n; j += kPanelF64) {
        const int64_t columns = n - j < kPanelF64 ? n - j : kPanelF64, place = j % (kPanelsF64 * kPanelF64);
        if (place == 0) {
          const int64_t most = kPanelsF64 * kPanelF64;
          pack_panels_f64(b + first * bs + j * bt, bs, bt, deep, n - j < most ? n - j : most, panels);
        }
        const double* panel = panels + place * deep;
        double* to = c + i0 * ldc + j;
        int64_t i = 0;
        if (packed != nullptr) {
          for (; i + kRowsF64 <= rows; i += kRowsF64)
            rows_f64<kRowsF64, true, true>(packed + i * deep, 0, 0, panel, deep, 1, to + i * ldc, ldc, columns);
          for (; i < rows; ++i)
            rows_f64<1, true, true>(packed + i * deep, 0, 0, panel, deep, 1, to + i * ldc, ldc, columns);
        } else {
          const auto as_it_lies = [&](auto one) __attribute__((always_inline)) {
            constexpr bool kOne = decltype(one)::value;
            for (; i + kRowsF64 <= rows; i += kRowsF64)
              rows_f64<kRowsF64, false, kOne>(from + i * rs, rs, cs, panel, deep, alpha, to + i * ldc, ldc, columns);
            for (; i < rows; ++i)
              rows_f64<1, false, kOne>(from + i * rs, rs, cs, panel, deep, alpha, to + i * ldc, ldc, columns);
          };
          alpha == 1 ? as_it_lies(std::true_type{}) : as_it_lies(std::false_type{});
        }
      }
    }
  }
}

/// The sum of products of n dense elements, in lanes.
#define TENURE_DOT(name, T)                                                 \
  inline T name(const T* a, const T* b, int64_t n) {                        \
    typedef T W __attribute__((vector_size(TENURE_VECTOR_BYTES)));          \
    constexpr int64_t lanes = TENURE_VECTOR_BYTES / sizeof(T), at_once = 4; \
    W sum[at_once] = {};                                                    \
    int64_t i = 0;                                                          \
    for (; i + at_once * lanes <= n; i += at_once * lanes) {                \
      _Pragma("GCC unroll 4") for (int64_t j = 0; j < at_once; ++j) {       \
        W x, y;                                                             \
        __builtin_memcpy(&x, a + i + j * lanes, sizeof x);                  \
        __builtin_memcpy(&y, b + i + j * lanes, sizeof y);                  \
        sum[j] += x * y;                                                    \
      }                                                                     \
    }                                                                       \
    const W all = (sum[0] + sum[1]) + (sum[2] + sum[3]);                    \
    T rest = 0;                                                             \
    for (; i < n; ++i) rest += a[i] * b[i];                                 \
    for (int64_t j = 0; j < lanes; ++j) rest += all[j];                     \
    return rest;                                                            \
  }
TENURE_DOT(dot_f32, float)
TENURE_DOT(dot_f64, double)
#undef TENURE_DOT
