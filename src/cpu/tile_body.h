// Register tiles: c = alpha * a b + beta * c for a few rows and a few vectors of columns. Part of the bodies that
// cpu/each_isa.h repeats; brings cpu/vec_body.h along. a has any strides (element (i, p) at i * rs + p * cs, read as
// scalars); rows of b and c are dense. Every product of the library in float ends here.
#include "cpu/vec_body.h"

inline constexpr int kWide = TENURE_VECTOR_BYTES == 64 ? 4 : 2;        // vectors across the widest tile
inline constexpr int kWideRows = 6;                                    // its rows: 24 or 12 sums in registers
inline constexpr int kPanelRows = TENURE_VECTOR_BYTES == 64 ? 14 : 6;  // rows of a tile two vectors wide
inline constexpr int64_t kPanel = 2 * kL;                              // columns of a packed panel of b

struct Tile {
  const float* a;
  int64_t rs, cs;
  const float* b;
  int64_t ldb, k;
  float alpha, beta;
  float* c;
  int64_t ldc, tail;
};

/// R rows by NV vectors; with Tail, only the first `tail` columns of the last vector exist. Dense: rs is 1, so that an
/// element's place needs no register of its own.
template <int R, int NV, bool Tail, bool Dense = false>
static void tile(const Tile& t) {
  const int64_t rs = Dense ? 1 : t.rs;
  V sum[R][NV];  // set one by one: as a whole they would be cleared in memory, and waited for
#pragma GCC unroll 16
  for (int i = 0; i < R; ++i)
#pragma GCC unroll 4
    for (int j = 0; j < NV; ++j) sum[i][j] = V{};
  const float* b = t.b;
  const float* a = t.a;
  for (int64_t p = 0; p < t.k; ++p, a += t.cs, b += t.ldb) {
    V column[NV];
    for (int j = 0; j < NV; ++j) { column[j] = Tail && j == NV - 1 ? load_part(b + j * kL, t.tail) : load(b + j * kL); }
    for (int i = 0; i < R; ++i) {
      const float s = a[i * rs];
      for (int j = 0; j < NV; ++j) sum[i][j] += s * column[j];
    }
  }
  for (int i = 0; i < R; ++i) {
    for (int j = 0; j < NV; ++j) {
      float* c = t.c + i * t.ldc + j * kL;
      V v = t.alpha * sum[i][j];
      if (Tail && j == NV - 1) {
        if (t.beta != 0) v += t.beta * load_part(c, t.tail);
        store_part(c, v, t.tail);
      } else {
        if (t.beta != 0) v += t.beta * load(c);
        store(c, v);
      }
    }
  }
}

/// All m rows of a strip NV vectors wide: tiles of Rows rows, then 4, 2, 1.
template <int Rows, int NV, bool Tail>
static void strip(Tile t, int64_t m) {
  while (m > 0) {
    int64_t r = Rows;
    if (m >= Rows) {
      t.rs == 1 ? tile<Rows, NV, Tail, true>(t) : tile<Rows, NV, Tail>(t);
    } else if (m >= 4) {
      tile<4, NV, Tail>(t);
      r = 4;
    } else if (m >= 2) {
      tile<2, NV, Tail>(t);
      r = 2;
    } else {
      tile<1, NV, Tail>(t);
      r = 1;
    }
    t.a += r * t.rs;
    t.c += r * t.ldc;
    m -= r;
  }
}

/// c [m, n] = alpha * a b + beta * c with b [k, n] as it lies.
static void product(int64_t m, int64_t n, Tile t) {
  while (n > 0) {
    int64_t width = kL;
    t.tail = n;
    if (n >= kWide * kL) {
      strip<kWideRows, kWide, false>(t, m);
      width = kWide * kL;
    } else if (n >= kPanel) {
      strip<kPanelRows, 2, false>(t, m);
      width = kPanel;
    } else if (n >= kL) {
      strip<8, 1, false>(t, m);
    } else {
      strip<8, 1, true>(t, m);
    }
    t.b += width;
    t.c += width;
    n -= width;
  }
}

/// The transpose of `rows` (<= kL) rows of x, each `cols` long and ldx apart: out[p * ldo + i] = x[i * ldx + p].
/// Columns rows..kL-1 of out are written as 0, or left alone if Exact.
template <bool Exact>
static void transpose_rows(const float* x, int64_t ldx, int64_t rows, int64_t cols, float* out, int64_t ldo) {
  for (int64_t p = 0; p < cols; p += kL) {
    const int64_t width = cols - p < kL ? cols - p : kL;
    V v[kL], w[kL];
#pragma GCC unroll 16
    for (int64_t i = 0; i < kL; ++i) {
      v[i] = i >= rows ? V{} : width == kL ? load(x + i * ldx + p) : load_part(x + i * ldx + p, width);
    }
    // log2(kL) rounds, each pairing row i with row i + kL / 2 lane by lane.
#pragma GCC unroll 4
    for (int64_t round = 1; round < kL; round *= 2) {
#pragma GCC unroll 8
      for (int64_t i = 0; i < kL / 2; ++i) {
        w[2 * i] = interleave_low(v[i], v[i + kL / 2]);
        w[2 * i + 1] = interleave_high(v[i], v[i + kL / 2]);
      }
#pragma GCC unroll 16
      for (int64_t i = 0; i < kL; ++i) v[i] = w[i];
    }
    const bool whole = !Exact || rows == kL;
    if (whole && width == kL) {
#pragma GCC unroll 16
      for (int64_t i = 0; i < kL; ++i) store(out + (p + i) * ldo, v[i]);
      continue;
    }
    for (int64_t i = 0; i < width; ++i)
      whole ? store(out + (p + i) * ldo, v[i]) : store_part(out + (p + i) * ldo, v[i], rows);
  }
}

/// Rows of a and of b that lie dense along k, at most 4 rows of a: c[i, j] = alpha * (a row i) . (b row j) + beta * c.
struct Dots {
  const float* a;
  int64_t rs;
  const float* b;
  int64_t ldb, k;
  float alpha, beta;
  float* c;
  int64_t ldc, c_step;
};
/// With Far, b comes from memory: the rows of the next step are asked for, which the processor does not do by itself
/// across so many streams.
template <bool Far, int M, int N>
[[gnu::always_inline]] inline void dot_step(const Dots& t, const float* b, int64_t p, int64_t width, V (&sum)[M][N]) {
  V row[N];
  for (int n = 0; n < N; ++n) row[n] = get(b + n * t.ldb + p, width);
  if (Far) {
    for (int n = 0; n < N; ++n) __builtin_prefetch(b + (n + N) * t.ldb + p);
  }
  for (int i = 0; i < M; ++i) {
    const V a = get(t.a + i * t.rs + p, width);
    for (int n = 0; n < N; ++n) sum[i][n] += a * row[n];
  }
}
template <bool Far, int M, int N>
[[gnu::always_inline]] inline void dot_sums(const Dots& t, int64_t j, V (&sum)[M][N]) {
  const float* b = t.b + j * t.ldb;
  int64_t p = 0;
  for (; p + kL <= t.k; p += kL) dot_step<Far>(t, b, p, kL, sum);
  if (p < t.k) dot_step<Far>(t, b, p, t.k - p, sum);
}
template <int M, bool Far>
static void dot_rows(int64_t n, const Dots& t) {
  int64_t j = 0;
  for (; j + 4 <= n; j += 4) {
    V sum[M][4];
#pragma GCC unroll 4
    for (int i = 0; i < M; ++i)
#pragma GCC unroll 4
      for (int l = 0; l < 4; ++l) sum[i][l] = V{};
    dot_sums<Far>(t, j, sum);
    for (int i = 0; i < M; ++i) {
      const Quarter v = t.alpha * sums_of_four(sum[i][0], sum[i][1], sum[i][2], sum[i][3]);
      float* c = t.c + i * t.ldc + j * t.c_step;
      if (t.c_step == 1 && t.beta == 0) {
        __builtin_memcpy(c, &v, sizeof v);
      } else {
        for (int l = 0; l < 4; ++l) c[l * t.c_step] = t.beta != 0 ? v[l] + t.beta * c[l * t.c_step] : v[l];
      }
    }
  }
  for (; j < n; ++j) {
    V sum[M][1] = {};
    dot_sums<false>(t, j, sum);
    for (int i = 0; i < M; ++i) {
      float& c = t.c[i * t.ldc + j * t.c_step];
      const float v = t.alpha * sum_lanes(sum[i][0]);
      c = t.beta != 0 ? v + t.beta * c : v;
    }
  }
}
template <bool Far>
static void dot_product(int64_t m, int64_t n, const Dots& t) {
  m == 1   ? dot_rows<1, Far>(n, t)
  : m == 2 ? dot_rows<2, Far>(n, t)
  : m == 3 ? dot_rows<3, Far>(n, t)
           : dot_rows<4, Far>(n, t);
}
