// Attention in tiles of 64 queries by 64 keys. Repeated by cpu/each_isa.h, run by cpu/attention.cpp.
//
// Queries lie in the lanes: a tile of scores is stored [key][query], so maximum, sum and rescaling run down the columns
// without crossing lanes, and both products read k and v as they lie, one scalar at a time.
#include "cpu/tile_body.h"

/// Lanes to compute for `n` queries: whole vectors.
[[gnu::always_inline]] inline int64_t lanes_for(int64_t n) { return (n + kL - 1) / kL * kL; }

/// x [n queries, d] with rows ldx apart, transposed into out [d][kTile]; lanes past n are 0.
static void pack_queries(const float* x, int64_t ldx, int64_t n, int64_t d, float* out) {
  for (int64_t i = 0; i < n; i += kL) {
    transpose_rows<false>(x + i * ldx, ldx, n - i < kL ? n - i : kL, d, out + i, kTile);
  }
}
/// And back: x [d][kTile] into the first n rows of out.
static void unpack_queries(const float* x, int64_t n, int64_t d, float* out, int64_t ldo) {
  for (int64_t e = 0; e < d; e += kL) {
    transpose_rows<true>(x + e * kTile, kTile, d - e < kL ? d - e : kL, n, out + e, ldo);
  }
}

/// Adds the mask to scores [nk][kTile] of queries i0.. and keys j0.. .
static void apply_mask(const Mask& mask, int64_t i0, int64_t nq, int64_t j0, int64_t nk, float* scores) {
  const float minus_inf = -__builtin_inff();
  if (mask.additive != nullptr) {
    const float* x = mask.additive + i0 * mask.query + j0 * mask.key;
    alignas(64) float turned[kTile * kTile];
    if (mask.key == 1) {
      pack_queries(x, mask.query, nq, nk, turned);
    } else {
      for (int64_t j = 0; j < nk; ++j) {
        for (int64_t i = 0; i < lanes_for(nq); ++i) {
          turned[j * kTile + i] = i < nq ? x[i * mask.query + j * mask.key] : 0.0f;
        }
      }
    }
    for (int64_t j = 0; j < nk; ++j) {
      for (int64_t i = 0; i < nq; i += kL) {
        float* s = scores + j * kTile + i;
        store(s, load(s) + load(turned + j * kTile + i));
      }
    }
  }
  if (mask.allowed != nullptr) {
    const bool* x = mask.allowed + i0 * mask.query + j0 * mask.key;
    for (int64_t i = 0; i < nq; ++i) {
      for (int64_t j = 0; j < nk; ++j) {
        if (!x[i * mask.query + j * mask.key]) scores[j * kTile + i] = minus_inf;
      }
    }
  }
  if (mask.causal && j0 + nk - 1 > i0) {
    for (int64_t j = 0; j < nk; ++j) {
      const int64_t hidden = j0 + j - i0 < nq ? j0 + j - i0 : nq;  // queries i0 .. i0 + hidden - 1 come before the key
      for (int64_t i = 0; i < hidden; ++i) scores[j * kTile + i] = minus_inf;
    }
  }
}

/// Keys that some query below i1 may see.
[[gnu::always_inline]] inline int64_t visible_keys(const Mask& mask, int64_t i1, int64_t keys) {
  return mask.causal && i1 < keys ? i1 : keys;
}

/// out and lse of queries i0..i0+nq of one head.
static void forward_tile(const Head& h, const Mask& mask, int64_t i0, int64_t nq) {
  alignas(64) float q[kMaxDim * kTile], out[kMaxDim * kTile], scores[kTile * kTile];
  alignas(64) float top[kTile], total[kTile];
  const int64_t d = h.dim, lanes = lanes_for(nq), keys = visible_keys(mask, i0 + nq, h.keys);
  pack_queries(h.q + i0 * h.q_step, h.q_step, nq, d, q);
  const V minus_inf = V{} - __builtin_inff();
  for (int64_t i = 0; i < lanes; i += kL) {
    store(top + i, minus_inf);
    store(total + i, V{});
  }
  if (keys == 0) {
    for (int64_t e = 0; e < d * kTile; e += kL) store(out + e, V{});
  }
  for (int64_t j0 = 0; j0 < keys; j0 += kTile) {
    const int64_t nk = keys - j0 < kTile ? keys - j0 : kTile;
    product(nk, lanes, Tile{h.k + j0 * h.k_step, h.k_step, 1, q, kTile, d, h.scale, 0, scores, kTile, 0});
    apply_mask(mask, i0, nq, j0, nk, scores);
    for (int64_t i = 0; i < lanes; i += kL) {
      const V before = load(top + i);
      V m = before;
      for (int64_t j = 0; j < nk; ++j) m = vmax(load(scores + j * kTile + i), m);
      const V shift = m == minus_inf ? V{} : m;  // a query that has seen no key yet
      V sum = V{};
      for (int64_t j = 0; j < nk; ++j) {
        const V p = vexp(load(scores + j * kTile + i) - shift);
        sum += p;
        store(scores + j * kTile + i, p);
      }
      const V keep = vexp(before - shift);
      store(top + i, m);
      store(total + i, load(total + i) * keep + sum);
      for (int64_t e = 0; j0 > 0 && e < d; ++e) store(out + e * kTile + i, load(out + e * kTile + i) * keep);
    }
    product(d, lanes,
            Tile{h.v + j0 * h.v_step, 1, h.v_step, scores, kTile, nk, 1, j0 > 0 ? 1.0f : 0.0f, out, kTile, 0});
  }
  for (int64_t i = 0; i < lanes; i += kL) {
    const V l = load(total + i), inverse = l == 0.0f ? V{} : 1.0f / l;
    for (int64_t e = 0; e < d; ++e) store(out + e * kTile + i, load(out + e * kTile + i) * inverse);
    store(total + i, load(top + i) + vlog(l));
  }
  unpack_queries(out, nq, d, h.out + i0 * h.out_step, h.out_step);
  for (int64_t i = 0; h.lse != nullptr && i < nq; ++i) h.lse[i0 + i] = total[i];
}

/// The same for one query at position i: dot products along the head instead of tiles, one key row after another.
static void forward_query(const Head& h, const Mask& mask, int64_t i) {
  alignas(64) float scores[kDecodeKeys];
  alignas(64) float out[kMaxDim] = {};
  const int64_t d = h.dim, keys = visible_keys(mask, i + 1, h.keys);
  const float minus_inf = -__builtin_inff();
  float top = minus_inf, total = 0;
  for (int64_t j0 = 0; j0 < keys; j0 += kDecodeKeys) {
    const int64_t nk = keys - j0 < kDecodeKeys ? keys - j0 : kDecodeKeys;
    dot_product<false>(
        1, nk, Dots{h.q + i * h.q_step, 0, h.k + j0 * h.k_step, h.k_step, d, h.scale, 0, scores, kDecodeKeys, 1});
    if (mask.additive != nullptr) {
      const float* x = mask.additive + i * mask.query + j0 * mask.key;
      for (int64_t j = 0; j < nk; ++j) scores[j] += x[j * mask.key];
    }
    if (mask.allowed != nullptr) {
      const bool* x = mask.allowed + i * mask.query + j0 * mask.key;
      for (int64_t j = 0; j < nk; ++j) scores[j] = x[j * mask.key] ? scores[j] : minus_inf;
    }
    V m = V{} + top, sum = V{};
    for (int64_t j = 0; j < nk; j += kL) m = vmax(load_part(scores + j, nk - j < kL ? nk - j : kL, minus_inf), m);
    const float highest = max_lanes(m), shift = highest == minus_inf ? 0.0f : highest;
    for (int64_t j = 0; j < nk; j += kL) {
      const V p = vexp(load_part(scores + j, nk - j < kL ? nk - j : kL, minus_inf) - shift);
      sum += p;
      store(scores + j, p);
    }
    const float keep = vexp(V{} + (top - shift))[0];
    top = highest;
    total = total * keep + sum_lanes(sum);
    product(1, d, Tile{scores, 0, 1, h.v + j0 * h.v_step, h.v_step, nk, 1, keep, out, kMaxDim, 0});
  }
  const float inverse = total == 0 ? 0.0f : 1.0f / total;
  for (int64_t e = 0; e < d; ++e) h.out[i * h.out_step + e] = out[e] * inverse;
  if (h.lse != nullptr) h.lse[i] = top + vlog(V{} + total)[0];
}

/// Adds the share of one head's queries to dk and dv, and writes its dq.
static void backward_head(const HeadGradient& g, const Mask& mask) {
  alignas(64) float q[kMaxDim * kTile], dout[kMaxDim * kTile], dq[kMaxDim * kTile];
  alignas(64) float p[kTile * kTile], ds[kTile * kTile], lse[kTile], delta[kTile];
  const Head& h = g.forward;
  const int64_t d = h.dim;
  const V inf = V{} + __builtin_inff();
  for (int64_t i0 = 0; i0 < h.queries; i0 += kTile) {
    const int64_t nq = h.queries - i0 < kTile ? h.queries - i0 : kTile, lanes = lanes_for(nq);
    const int64_t keys = visible_keys(mask, i0 + nq, h.keys);
    const float* dout_rows = g.dout + i0 * g.dout_step;
    pack_queries(h.q + i0 * h.q_step, h.q_step, nq, d, q);
    pack_queries(dout_rows, g.dout_step, nq, d, dout);
    pack_queries(h.out + i0 * h.out_step, h.out_step, nq, d, dq);
    for (int64_t i = 0; i < lanes; i += kL) {
      V sum = V{};
      for (int64_t e = 0; e < d; ++e) sum += load(dq + e * kTile + i) * load(dout + e * kTile + i);
      store(delta + i, sum);
      const V l = load_part(h.lse + i0 + i, nq - i < kL ? nq - i : kL);
      store(lse + i, l == -inf ? inf : l);  // a query that saw no key: every weight is 0
    }
    if (keys == 0) {
      for (int64_t e = 0; e < d * kTile; e += kL) store(dq + e, V{});
    }
    for (int64_t j0 = 0; j0 < keys; j0 += kTile) {
      const int64_t nk = keys - j0 < kTile ? keys - j0 : kTile;
      const float *k = h.k + j0 * h.k_step, *v = h.v + j0 * h.v_step;
      product(nk, lanes, Tile{k, h.k_step, 1, q, kTile, d, h.scale, 0, p, kTile, 0});
      apply_mask(mask, i0, nq, j0, nk, p);
      product(nk, lanes, Tile{v, h.v_step, 1, dout, kTile, d, 1, 0, ds, kTile, 0});
      for (int64_t i = 0; i < lanes; i += kL) {
        const V shift = load(lse + i), centre = load(delta + i);
        for (int64_t j = 0; j < nk; ++j) {
          const int64_t at = j * kTile + i;
          const V weight = vexp(load(p + at) - shift);
          store(p + at, weight);
          store(ds + at, weight * (load(ds + at) - centre) * h.scale);
        }
      }
      product(nk, d, Tile{p, kTile, 1, dout_rows, g.dout_step, nq, 1, 1, g.dv + j0 * g.dv_step, g.dv_step, 0});
      product(nk, d, Tile{ds, kTile, 1, h.q + i0 * h.q_step, h.q_step, nq, 1, 1, g.dk + j0 * g.dk_step, g.dk_step, 0});
      product(d, lanes, Tile{k, 1, h.k_step, ds, kTile, nk, 1, j0 > 0 ? 1.0f : 0.0f, dq, kTile, 0});
    }
    unpack_queries(dq, nq, d, g.dq + i0 * g.dq_step, g.dq_step);
  }
}
