// Drivers of the register tiles: packing, blocks along k, dot products. Repeated by cpu/each_isa.h, run by
// cpu/gemm.cpp.
#include "cpu/tile_body.h"

/// Panel `j` (kPanel columns) of op(b), rows k0..k1, into out [k1 - k0, kPanel]; columns past n are 0.
static void pack_b(const GemmArgs& g, int64_t k0, int64_t k1, int64_t j, float* out) {
  const int64_t first = j * kPanel, width = g.n - first < kPanel ? g.n - first : kPanel;
  if (g.trans_b) {
    for (int64_t half = 0; half < kPanel; half += kL) {
      const int64_t rows = width - half < 0 ? 0 : width - half < kL ? width - half : kL;
      transpose_rows<false>(g.b + (first + half) * g.ldb + k0, g.ldb, rows, k1 - k0, out + half, kPanel);
    }
    return;
  }
  const float* b = g.b + k0 * g.ldb + first;
  for (int64_t p = k0; p < k1; ++p, b += g.ldb, out += kPanel) {
    if (width == kPanel) {
      store(out, load(b));
      store(out + kL, load(b + kL));
    } else {
      store(out, load_part(b, width < kL ? width : kL));
      store(out + kL, width > kL ? load_part(b + kL, width - kL) : V{});
    }
  }
}

/// c[m0:m1, panel j] = alpha * a[m0:m1, k0:k1] * packed + beta * c.
static void multiply_panel(const GemmArgs& g, const float* a, int64_t rs, int64_t cs, int64_t m0, int64_t m1,
                           int64_t kc, const float* packed, int64_t j, float beta, float* c, int64_t ldc) {
  Tile t{a, rs, cs, packed, kPanel, kc, g.alpha, beta, c + m0 * ldc + j * kPanel, ldc, 0};
  if (g.n - j * kPanel >= kPanel) {
    strip<kPanelRows, 2, false>(t, m1 - m0);
  } else {
    product(m1 - m0, g.n - j * kPanel, t);
  }
}

/// Rows m0..m1 of c, with all of op(b) packed: for each block of k, panel after panel.
static void multiply_packed(const GemmArgs& g, int64_t m0, int64_t m1, const float* packed) {
  const int64_t panels = (g.n + kPanel - 1) / kPanel;
  for (int64_t k0 = 0; k0 < g.k; k0 += kBlockK) {
    const int64_t kc = g.k - k0 < kBlockK ? g.k - k0 : kBlockK;
    for (int64_t j = 0; j < panels; ++j) {
      multiply_panel(g, g.a + m0 * g.rs + k0 * g.cs, g.rs, g.cs, m0, m1, kc, packed + (k0 * panels + j * kc) * kPanel,
                     j, k0 == 0 ? g.beta : 1.0f, g.c, g.ldc);
    }
  }
}

/// Panels k0 block `block`, panel `j` of the packed copy of op(b).
static void pack_all(const GemmArgs& g, int64_t j0, int64_t j1, float* packed) {
  const int64_t panels = (g.n + kPanel - 1) / kPanel;
  for (int64_t k0 = 0; k0 < g.k; k0 += kBlockK) {
    const int64_t k1 = g.k - k0 < kBlockK ? g.k : k0 + kBlockK;
    for (int64_t j = j0; j < j1; ++j) pack_b(g, k0, k1, j, packed + (k0 * panels + j * (k1 - k0)) * kPanel);
  }
}

/// Panels j0..j1 of c for few rows: each panel of op(b) is packed where it is used, or read as it lies.
static void multiply_thin(const GemmArgs& g, int64_t j0, int64_t j1) {
  alignas(64) float packed[kBlockK * kPanel];
  if (!g.trans_b && g.m <= kPanelRows) {
    const int64_t first = j0 * kPanel, last = j1 * kPanel < g.n ? j1 * kPanel : g.n;
    product(g.m, last - first, Tile{g.a, g.rs, g.cs, g.b + first, g.ldb, g.k, g.alpha, g.beta, g.c + first, g.ldc, 0});
    return;
  }
  for (int64_t j = j0; j < j1; ++j) {
    for (int64_t k0 = 0; k0 < g.k; k0 += kBlockK) {
      const int64_t k1 = g.k - k0 < kBlockK ? g.k : k0 + kBlockK;
      pack_b(g, k0, k1, j, packed);
      multiply_panel(g, g.a + k0 * g.cs, g.rs, g.cs, 0, g.m, k1 - k0, packed, j, k0 == 0 ? g.beta : 1.0f, g.c, g.ldc);
    }
  }
}

/// All of c = alpha * a[:, k0:k1] * b[k0:k1, :], on one thread, with room for one packed block of b; c is dense.
static void multiply_slice(const GemmArgs& g, int64_t k0, int64_t k1, float* packed, float* c) {
  const int64_t panels = (g.n + kPanel - 1) / kPanel;
  float beta = 0;
  for (; k0 < k1; k0 += kBlockK, beta = 1) {
    const int64_t end = k1 - k0 < kBlockK ? k1 : k0 + kBlockK;
    for (int64_t j = 0; j < panels; ++j) pack_b(g, k0, end, j, packed + j * (end - k0) * kPanel);
    for (int64_t m0 = 0; m0 < g.m; m0 += kBlockM) {
      const int64_t m1 = g.m - m0 < kBlockM ? g.m : m0 + kBlockM;
      for (int64_t j = 0; j < panels; ++j) {
        multiply_panel(g, g.a + m0 * g.rs + k0 * g.cs, g.rs, g.cs, m0, m1, end - k0, packed + j * (end - k0) * kPanel,
                       j, beta, c, g.n);
      }
    }
  }
}

/// Rows m0..m1 of c = the sum of `slices` dense partial products + beta * c.
static void add_slices(const GemmArgs& g, int64_t m0, int64_t m1, const float* partial, int64_t slices) {
  for (int64_t i = m0; i < m1; ++i) {
    float* c = g.c + i * g.ldc;
    for (int64_t j = 0; j < g.n; j += kL) {
      const int64_t width = g.n - j < kL ? g.n - j : kL;
      const float* p = partial + i * g.n + j;
      V sum = load_part(p, width);
      for (int64_t s = 1; s < slices; ++s) sum += load_part(p + s * g.m * g.n, width);
      if (g.beta != 0) sum += g.beta * load_part(c + j, width);
      store_part(c + j, sum, width);
    }
  }
}

/// Columns j0..j1 of c for few rows, all dense along k. A b of 256 KiB or more is taken to come from memory.
static void gemv(const GemmArgs& g, int64_t j0, int64_t j1) {
  const Dots dots{g.a, g.rs, g.b + j0 * g.ldb, g.ldb, g.k, g.alpha, g.beta, g.c + j0 * g.c_step, g.ldc, g.c_step};
  g.n >= (int64_t{1} << 16) / g.k ? dot_product<true>(g.m, j1 - j0, dots) : dot_product<false>(g.m, j1 - j0, dots);
}
