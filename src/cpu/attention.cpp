#include <algorithm>
#include <cmath>
#include <limits>

#include "core/parallel.h"
#include "cpu/columns.h"
#include "cpu/fused.h"
#include "cpu/vec.h"

namespace tenure::cpu {
namespace {

constexpr int64_t kTile = 64;          // queries, and keys, of a tile
constexpr int64_t kMaxDim = 256;       // head size
constexpr int64_t kDecodeKeys = 512;   // keys that one query meets at a time
constexpr int64_t kDecodeQueries = 4;  // up to so many, queries are taken one by one

/// One head of one sequence: pointers to its first row, distances between rows.
template <class T>
struct HeadOf {
  const T *q, *k, *v;
  int64_t q_step, k_step, v_step;
  int64_t queries, keys, dim;
  T scale;
  T* out;
  int64_t out_step;
  T *top, *total;  // of each query: the largest score, and the sum of e^(score - largest); null if nobody asks
};
template <class T>
struct HeadGradientOf {
  HeadOf<T> forward;
  const T* dout;
  int64_t dout_step;
  T *dq, *dk, *dv;
  int64_t dq_step, dk_step, dv_step;
};
using Head = HeadOf<float>;
using HeadGradient = HeadGradientOf<float>;
using Mask = kernels::AttentionMask<float>;

}  // namespace
}  // namespace tenure::cpu

#define TENURE_ISA_FILE "cpu/attention_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

/// The score of query i and key j for double: plain, as gradient checks need it.
template <class T>
T score(const HeadOf<T>& h, const kernels::AttentionMask<T>& mask, int64_t i, int64_t j) {
  T s = 0;
  for (int64_t e = 0; e < h.dim; ++e) s += h.q[i * h.q_step + e] * h.k[j * h.k_step + e];
  s *= h.scale;
  if (mask.additive != nullptr) s += mask.additive[i * mask.query + j * mask.key];
  const bool hidden =
      (mask.causal && j > i) || (mask.allowed != nullptr && !mask.allowed[i * mask.query + j * mask.key]);
  return hidden ? -std::numeric_limits<T>::infinity() : s;
}

void forward_plain(const HeadOf<double>& h, const kernels::AttentionMask<double>& mask, int64_t i) {
  const double minus_inf = -std::numeric_limits<double>::infinity();
  double top = minus_inf, total = 0;
  for (int64_t j = 0; j < h.keys; ++j) top = std::max(top, score(h, mask, i, j));
  const double shift = top == minus_inf ? 0 : top;
  double* out = h.out + i * h.out_step;
  std::fill(out, out + h.dim, 0.0);
  for (int64_t j = 0; j < h.keys; ++j) {
    const double p = std::exp(score(h, mask, i, j) - shift);
    total += p;
    for (int64_t e = 0; e < h.dim; ++e) out[e] += p * h.v[j * h.v_step + e];
  }
  for (int64_t e = 0; e < h.dim; ++e) out[e] = total == 0 ? 0 : out[e] / total;
  if (h.top != nullptr) {
    h.top[i] = shift;
    h.total[i] = total;
  }
}

void backward_plain(const HeadGradientOf<double>& g, const kernels::AttentionMask<double>& mask) {
  const HeadOf<double>& h = g.forward;
  for (int64_t i = 0; i < h.queries; ++i) {
    const double *q = h.q + i * h.q_step, *dout = g.dout + i * g.dout_step, *out = h.out + i * h.out_step;
    double* dq = g.dq + i * g.dq_step;
    std::fill(dq, dq + h.dim, 0.0);
    double delta = 0;
    for (int64_t e = 0; e < h.dim; ++e) delta += dout[e] * out[e];
    for (int64_t j = 0; j < h.keys; ++j) {
      const double s = score(h, mask, i, j);
      if (s == -std::numeric_limits<double>::infinity()) continue;
      const double p = std::exp(s - h.top[i]) / h.total[i];
      const double *k = h.k + j * h.k_step, *v = h.v + j * h.v_step;
      double dp = 0;
      for (int64_t e = 0; e < h.dim; ++e) dp += dout[e] * v[e];
      const double ds = p * (dp - delta) * h.scale;
      for (int64_t e = 0; e < h.dim; ++e) {
        dq[e] += ds * k[e];
        g.dk[j * g.dk_step + e] += ds * q[e];
        g.dv[j * g.dv_step + e] += p * dout[e];
      }
    }
  }
}

template <class T>
kernels::AttentionMask<T> mask_of(kernels::AttentionMask<T> mask, int64_t b, int64_t h) {
  const int64_t offset = b * mask.batch + h * mask.head;
  if (mask.additive != nullptr) mask.additive += offset;
  if (mask.allowed != nullptr) mask.allowed += offset;
  return mask;
}

int64_t at(const kernels::HeadStrides& s, int64_t b, int64_t h) { return b * s.batch + h * s.head; }

/// Tasks for about 2^19 multiply-adds.
int64_t grain_of(int64_t cost) { return std::max<int64_t>(1, (int64_t{1} << 19) / std::max<int64_t>(cost, 1)); }

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

using cpu::at;

template <class T>
void attention(const AttentionShape& s, const T* q, const HeadStrides& q_strides, const T* k,
               const HeadStrides& k_strides, const T* v, const HeadStrides& v_strides, const AttentionMask<T>& mask,
               T scale, T* out, const HeadStrides& out_strides, T* norms) {
  const bool one_by_one = sizeof(T) == 8 || s.q_len <= cpu::kDecodeQueries;
  const int64_t step = one_by_one ? 1 : cpu::kTile, tiles = (s.q_len + step - 1) / step;
  const int64_t group = s.kv_heads == 0 ? 1 : s.heads / s.kv_heads;
  core::parallel_for(
      s.batch * s.heads * tiles, cpu::grain_of(2 * step * s.kv_len * s.head_dim), [&](int64_t begin, int64_t end) {
        for (int64_t task = begin; task < end; ++task) {
          const int64_t i = task % tiles * step, h = task / tiles % s.heads, b = task / tiles / s.heads, g = h / group;
          const cpu::HeadOf<T> head{q + at(q_strides, b, h),
                                    k + at(k_strides, b, g),
                                    v + at(v_strides, b, g),
                                    q_strides.time,
                                    k_strides.time,
                                    v_strides.time,
                                    s.q_len,
                                    s.kv_len,
                                    s.head_dim,
                                    scale,
                                    out + at(out_strides, b, h),
                                    out_strides.time,
                                    norms == nullptr ? nullptr : norms + (b * s.heads + h) * 2 * s.q_len,
                                    norms == nullptr ? nullptr : norms + ((b * s.heads + h) * 2 + 1) * s.q_len};
          const AttentionMask<T> m = cpu::mask_of(mask, b, h);
          if constexpr (sizeof(T) == 8) {
            cpu::forward_plain(head, m, i);
          } else if (one_by_one) {
            TENURE_PICK(forward_query)(head, m, i);
          } else {
            TENURE_PICK(forward_tile)(head, m, i, std::min(cpu::kTile, s.q_len - i));
          }
        }
      });
}

template <class T>
void attention_backward(const AttentionShape& s, const T* q, const HeadStrides& q_strides, const T* k,
                        const HeadStrides& k_strides, const T* v, const HeadStrides& v_strides,
                        const AttentionMask<T>& mask, T scale, const T* out, const HeadStrides& out_strides,
                        const T* norms, const T* dout, const HeadStrides& dout_strides, T* dq,
                        const HeadStrides& dq_strides, T* dk, const HeadStrides& dk_strides, T* dv,
                        const HeadStrides& dv_strides) {
  const int64_t group = s.kv_heads == 0 ? 1 : s.heads / s.kv_heads;
  core::parallel_for(s.batch * s.kv_heads, cpu::grain_of(5 * group * s.q_len * s.kv_len * s.head_dim),
                     [&](int64_t begin, int64_t end) {
                       for (int64_t task = begin; task < end; ++task) {
                         const int64_t g = task % s.kv_heads, b = task / s.kv_heads;
                         T *dk_rows = dk + at(dk_strides, b, g), *dv_rows = dv + at(dv_strides, b, g);
                         for (int64_t j = 0; j < s.kv_len; ++j) {
                           std::fill_n(dk_rows + j * dk_strides.time, s.head_dim, T{0});
                           std::fill_n(dv_rows + j * dv_strides.time, s.head_dim, T{0});
                         }
                         for (int64_t h = g * group; h < (g + 1) * group; ++h) {
                           const cpu::HeadGradientOf<T> head{
                               {q + at(q_strides, b, h), k + at(k_strides, b, g), v + at(v_strides, b, g),
                                q_strides.time, k_strides.time, v_strides.time, s.q_len, s.kv_len, s.head_dim, scale,
                                const_cast<T*>(out) + at(out_strides, b, h), out_strides.time,
                                const_cast<T*>(norms) + (b * s.heads + h) * 2 * s.q_len,
                                const_cast<T*>(norms) + ((b * s.heads + h) * 2 + 1) * s.q_len},
                               dout + at(dout_strides, b, h),
                               dout_strides.time,
                               dq + at(dq_strides, b, h),
                               dk_rows,
                               dv_rows,
                               dq_strides.time,
                               dk_strides.time,
                               dv_strides.time};
                           const AttentionMask<T> m = cpu::mask_of(mask, b, h);
                           if constexpr (sizeof(T) == 8) {
                             cpu::backward_plain(head, m);
                           } else {
                             TENURE_PICK(backward_head)(head, m);
                           }
                         }
                       }
                     });
}

#define TENURE_ATTENTION(T)                                                                                            \
  template void attention(const AttentionShape&, const T*, const HeadStrides&, const T*, const HeadStrides&, const T*, \
                          const HeadStrides&, const AttentionMask<T>&, T, T*, const HeadStrides&, T*);                 \
  template void attention_backward(const AttentionShape&, const T*, const HeadStrides&, const T*, const HeadStrides&,  \
                                   const T*, const HeadStrides&, const AttentionMask<T>&, T, const T*,                 \
                                   const HeadStrides&, const T*, const T*, const HeadStrides&, T*, const HeadStrides&, \
                                   T*, const HeadStrides&, T*, const HeadStrides&);
TENURE_ATTENTION(float)
TENURE_ATTENTION(double)
#undef TENURE_ATTENTION

}  // namespace tenure::kernels

namespace tenure::cpu {
namespace {

using kernels::Attention;
using kernels::AttentionBackward;

template <class T>
kernels::AttentionMask<T> typed(const kernels::Mask& m) {
  return {m.causal, m.additive.at<T>(), m.allowed.at<bool>(), m.batch, m.head, m.query, m.key};
}
template <class T>
void attention(const Attention& a) {
  kernels::attention<T>(a.shape, a.q.at<T>(), a.q_strides, a.k.at<T>(), a.k_strides, a.v.at<T>(), a.v_strides,
                        typed<T>(a.mask), static_cast<T>(a.scale), a.out.at<T>(), a.out_strides, a.norms.at<T>());
}
template <class T>
void attention_backward(const AttentionBackward& b) {
  const Attention& a = b.forward;
  kernels::attention_backward<T>(a.shape, a.q.at<T>(), a.q_strides, a.k.at<T>(), a.k_strides, a.v.at<T>(), a.v_strides,
                                 typed<T>(a.mask), static_cast<T>(a.scale), a.out.at<T>(), a.out_strides,
                                 a.norms.at<T>(), b.dout.at<T>(), b.dout_strides, b.dq.at<T>(), b.dq_strides,
                                 b.dk.at<T>(), b.dk_strides, b.dv.at<T>(), b.dv_strides);
}

}  // namespace

extern const Column<Attention> attention_column;
constinit const Column<Attention> attention_column = {{TENURE_OF_FLOATS(attention)}};
extern const Column<AttentionBackward> attention_backward_column;
constinit const Column<AttentionBackward> attention_backward_column = {{TENURE_OF_FLOATS(attention_backward)}};

}  // namespace tenure::cpu
