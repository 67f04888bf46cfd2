// For cpu/each_isa.h: products of doubles, in tiles that live in registers over panels of b that lie in the cache.

typedef double D __attribute__((vector_size(TENURE_VECTOR_BYTES)));
inline constexpr int kDoubles = TENURE_VECTOR_BYTES / 8, kPanelF64 = 2 * kDoubles;
inline constexpr int kRowsF64 = TENURE_VECTOR_BYTES == 64 ? 12 : TENURE_VECTOR_BYTES == 32 ? 6 : 4;

/// c += alpha * a * panel for R rows and `columns` <= kPanelF64 columns, each element in the order of k; element (r, p)
/// of a is at r * rs + p * cs. `One`: alpha is 1.
template <int R, bool One>
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
      const double element = a[r * rs + p * cs];
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

/// c = alpha * a * b + beta * c (c is not read for beta 0); element (p, j) of b is at p * bs + j * bt.
inline void product_f64(const double* a, int64_t rs, int64_t cs, const double* b, int64_t bs, int64_t bt, int64_t m,
                        int64_t n, int64_t k, double alpha, double beta, double* c, int64_t ldc) {
  for (int64_t i = 0; i < m; ++i) {
    double* row = c + i * ldc;
    for (int64_t j = 0; j < n; ++j) row[j] = beta == 0 ? 0 : beta * row[j];
  }
  constexpr int64_t kDeep = 128;
  alignas(64) double panel[kDeep * kPanelF64];
  for (int64_t first = 0; first < k; first += kDeep) {
    const int64_t deep = k - first < kDeep ? k - first : kDeep;
    for (int64_t j = 0; j < n; j += kPanelF64) {
      const int64_t columns = n - j < kPanelF64 ? n - j : kPanelF64;
      const double* from = b + first * bs + j * bt;
      for (int64_t p = 0; p < deep; ++p) {
        double* to = panel + p * kPanelF64;
        if (bt == 1 && columns == kPanelF64) {
          __builtin_memcpy(to, from + p * bs, kPanelF64 * sizeof(double));
          continue;
        }
        for (int64_t q = 0; q < columns; ++q) to[q] = from[p * bs + q * bt];
        for (int64_t q = columns; q < kPanelF64; ++q) to[q] = 0;
      }
      const double* at = a + first * cs;
      const auto rows = [&](auto one) __attribute__((always_inline)) {
        constexpr bool kOne = decltype(one)::value;
        int64_t i = 0;
        for (; i + kRowsF64 <= m; i += kRowsF64) {
          rows_f64<kRowsF64, kOne>(at + i * rs, rs, cs, panel, deep, alpha, c + i * ldc + j, ldc, columns);
        }
        for (; i < m; ++i) {
          rows_f64<1, kOne>(at + i * rs, rs, cs, panel, deep, alpha, c + i * ldc + j, ldc, columns);
        }
      };
      alpha == 1 ? rows(std::true_type{}) : rows(std::false_type{});
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
