#include "tenure/ops/attention.h"

#include <cmath>
#include <cstring>
#include <limits>

#include "core/storage.h"
#include "kernels/product.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;
using kernels::HeadStrides;
using ops::given;

namespace {

constexpr int64_t kMaxHeadDim = 256;  // of the fused kernel

// The sizes of everything, checked. A query without head and batch dims is one head.
struct AttentionSizes {
  Dims batch;  // leading dims without the heads
  int64_t heads = 1, kv_heads = 1, time = 0, keys = 0, dim = 0, value_dim = 0;
  bool has_heads = false;

  Dims result() const {
    Dims r = batch;
    if (has_heads) r.push(heads);
    r.push(time);
    r.push(value_dim);
    return r;
  }
};

std::string all_of(const Slot& q, const Slot& k, const Slot& v) {
  return "query is " + core::describe(q) + ", key is " + core::describe(k) + ", value is " + core::describe(v);
}

Dims leading(const Slot& s, int drop) {
  Dims d;
  for (int i = 0; i < s.ndim - drop; ++i) d.push(s.sizes()[i]);
  return d;
}

int64_t heads_of(const Slot& s) { return s.ndim < 3 ? 1 : s.sizes()[s.ndim - 3]; }

AttentionSizes check(const Slot& q, const Slot& k, const Slot& v, bool enable_gqa) {
  ops::check_floating(q);
  if (q.dtype != k.dtype || q.dtype != v.dtype) fail<DTypeError>("dtypes differ: " + all_of(q, k, v));
  if (q.ndim < 2 || k.ndim < 2 || v.ndim < 2) fail<ShapeError>("takes tensors of at least 2 dims: " + all_of(q, k, v));
  AttentionSizes z;
  z.time = q.sizes()[q.ndim - 2];
  z.dim = q.sizes()[q.ndim - 1];
  z.keys = k.sizes()[k.ndim - 2];
  z.value_dim = v.sizes()[v.ndim - 1];
  if (k.sizes()[k.ndim - 1] != z.dim)
    fail<ShapeError>("query and key have different head sizes: " + all_of(q, k, v) + " (" + std::to_string(z.dim) +
                     " != " + std::to_string(k.sizes()[k.ndim - 1]) + ")");
  if (v.sizes()[v.ndim - 2] != z.keys)
    fail<ShapeError>("key and value have different lengths: " + all_of(q, k, v) + " (" + std::to_string(z.keys) +
                     " != " + std::to_string(v.sizes()[v.ndim - 2]) + ")");
  z.has_heads = q.ndim > 2 || k.ndim > 2 || v.ndim > 2;
  const int64_t hq = heads_of(q), hk = heads_of(k), hv = heads_of(v);
  if (enable_gqa) {
    if (hk != hv || hk == 0 || hq % hk != 0)
      fail<ShapeError>("key and value heads must be as many and divide the query's: " + all_of(q, k, v));
    z.heads = hq;
    z.kv_heads = hk;
  } else {
    z.heads = hq != 1 ? hq : hk != 1 ? hk : hv;
    z.kv_heads = hk == 1 && hv == 1 && z.heads != 0 ? 1 : z.heads;
    for (int64_t h : {hq, hk, hv})
      if (h != 1 && h != z.heads) fail<ShapeError>("numbers of heads differ: " + all_of(q, k, v));
  }
  Dims qk;
  core::broadcast(leading(q, 3), leading(k, 3), qk);
  core::broadcast(qk, leading(v, 3), z.batch);
  return z;
}

// Strides of [batch…, heads, rows] (elements; 0 where broadcast), with the batch dims as one. False if they do not walk
// as one, or the last dim is not dense.
bool strides_of(const Slot& s, const Dims& batch, int64_t heads, HeadStrides& to) {
  if (s.strides()[s.ndim - 1] != 1 && s.sizes()[s.ndim - 1] > 1) return false;
  to.time = s.strides()[s.ndim - 2];
  to.head = s.ndim < 3 || (s.sizes()[s.ndim - 3] == 1 && heads != 1) ? 0 : s.strides()[s.ndim - 3];
  to.batch = 0;
  bool first = true;
  int64_t walk = 0;  // of the dims so far, innermost first
  const int own = s.ndim - 3;
  for (int i = batch.n; i-- > 0;) {
    if (batch[i] == 1) continue;
    const int at = i - (batch.n - own);
    const int64_t stride = at < 0 || s.sizes()[at] == 1 ? 0 : s.strides()[at];
    if (!first && stride != walk) return false;
    if (first) to.batch = stride;
    first = false;
    walk = stride * batch[i];  // bounded: the operand reaches it
  }
  return true;
}

// An operand as the kernel takes it: as it is, or a dense copy, broadcast if it must be.
Tensor placed(core::Context& c, const Tensor& t, const Dims& batch, int64_t heads, HeadStrides& to) {
  if (strides_of(use(t), batch, heads, to)) return t;
  Tensor copy = ops::dense(c, t);
  if (copy.is_same(t) || !strides_of(use(copy), batch, heads, to)) {
    const Slot& s = use(t);
    Dims sizes = batch;
    sizes.push(heads_of(s));
    sizes.push(s.sizes()[s.ndim - 2]);
    sizes.push(s.sizes()[s.ndim - 1]);
    copy = core::make_tensor(c, sizes, s.dtype);
    ops::copy_elements(use(copy), s);
    strides_of(use(copy), batch, heads, to);
  }
  return copy;
}

// Fresh [batch…, heads, rows, dim] that lies in memory as [batch…, rows, heads, dim].
Tensor interleaved(core::Context& c, const Dims& batch, bool has_heads, int64_t heads, int64_t rows, int64_t dim,
                   ScalarType dtype, HeadStrides& to) {
  Dims sizes = batch, memory = batch;
  memory.push(rows);
  memory.push(heads);
  memory.push(dim);
  const int64_t numel = core::checked_numel(memory);
  const size_t bytes = core::checked_bytes(numel, dtype, memory);
  int64_t strides[kMaxRank];
  core::contiguous_strides(memory, strides);
  const int n = batch.n;
  to = {n ? strides[n - 1] : 0, strides[n + 1], strides[n]};
  // Batch dims of size 1 walk too: any stride will do.
  if (has_heads) {
    sizes.push(heads);
    std::swap(strides[n], strides[n + 1]);
  } else {
    strides[n + 1] = strides[n + 2];
  }
  sizes.push(rows);
  sizes.push(dim);
  core::Storage* storage = core::storage_new(c, bytes);
  return core::make_over(c, storage, storage->data, sizes, IntArrayRef(strides, static_cast<size_t>(sizes.n)), dtype);
}

int64_t product_of(const Dims& d) {
  int64_t n = 1;
  for (int i = 0; i < d.n; ++i) n *= d[i];  // bounded: by the result's number of elements, or one of them is 0
  return n;
}

// The mask as the kernel takes it; `held` keeps its bytes.
kernels::Mask mask_of(core::Context& c, const Tensor& mask, const AttentionSizes& z, bool causal, Tensor& held) {
  kernels::Mask m;
  m.causal = causal;
  if (!given(mask)) return m;
  Dims sizes = z.batch;
  sizes.push(z.heads);
  sizes.push(z.time);
  sizes.push(z.keys);
  held = mask;
  for (int attempt = 0; attempt < 2; ++attempt) {
    const Slot& s = use(held);
    const auto stride = [&](int i) {  // of dim i of `sizes`
      const int at = i - (sizes.n - s.ndim);
      return at < 0 || s.sizes()[at] == 1 ? 0 : s.strides()[at];
    };
    const int n = z.batch.n;
    m.head = stride(n);
    m.query = stride(n + 1);
    m.key = stride(n + 2);
    bool one = true, first = true;
    int64_t walk = 0;
    for (int i = n; i-- > 0;) {
      if (z.batch[i] == 1) continue;
      if (first) m.batch = stride(i);
      if (!first && stride(i) != walk) one = false;
      first = false;
      walk = stride(i) * z.batch[i];  // bounded: the mask reaches it
    }
    if (one) break;
    Tensor whole = core::make_tensor(c, sizes, s.dtype);
    ops::copy_elements(use(whole), s);
    held = whole;
  }
  const Slot& s = use(held);
  (s.dtype == ScalarType::Bool ? m.allowed : m.additive) = s;
  return m;
}

// All but the norms and the strides.
kernels::Attention work_of(const AttentionSizes& z, double scale, const Slot& q, const Slot& k, const Slot& v,
                           const Slot& out, const kernels::Mask& mask) {
  kernels::Attention work;
  work.shape = {product_of(z.batch), z.heads, z.kv_heads, z.time, z.keys, z.dim};
  work.scale = scale;
  work.q = q;
  work.k = k;
  work.v = v;
  work.out = out;
  work.mask = mask;
  return work;
}

void attention_gradient(Grads& d, const Tensor& query, const Tensor& key, const Tensor& value, const Tensor& mask,
                        const Tensor& out, const Tensor& norms, bool causal, double scale, bool enable_gqa) {
  if (GradMode::is_enabled())
    fail<GradError>(
        "there is no gradient of its gradient: write it with matmul and softmax, or leave out create_graph");
  core::Context& c = core::current();
  const AttentionSizes z = check(use(query), use(key), use(value), enable_gqa);
  HeadStrides sq, sk, sv, so, sg, sdq, sdk, sdv;
  const Tensor q = placed(c, query, z.batch, z.heads, sq), k = placed(c, key, z.batch, z.kv_heads, sk),
               v = placed(c, value, z.batch, z.kv_heads, sv), o = placed(c, out, z.batch, z.heads, so),
               g = placed(c, d.out(), z.batch, z.heads, sg);
  const ScalarType t = use(q).dtype;
  const Tensor dq = interleaved(c, z.batch, z.has_heads, z.heads, z.time, z.dim, t, sdq),
               dk = interleaved(c, z.batch, z.has_heads, z.kv_heads, z.keys, z.dim, t, sdk),
               dv = interleaved(c, z.batch, z.has_heads, z.kv_heads, z.keys, z.dim, t, sdv);
  if (use(norms).numel == 0) {
    for (const Tensor& empty : {dq, dk, dv}) ops::clear(c, use(empty));
  } else {
    Tensor held;
    kernels::AttentionBackward work;
    work.forward = work_of(z, scale, use(q), use(k), use(v), use(o), mask_of(c, mask, z, causal, held));
    work.forward.norms = use(norms);
    work.forward.q_strides = sq;
    work.forward.k_strides = sk;
    work.forward.v_strides = sv;
    work.forward.out_strides = so;
    work.dout = use(g);
    work.dq = use(dq);
    work.dk = use(dk);
    work.dv = use(dv);
    work.dout_strides = sg;
    work.dq_strides = sdq;
    work.dk_strides = sdk;
    work.dv_strides = sdv;
    ops::run_work(c, kernels::attention_backward_kernel, t, use(q), work);
  }
  d.set(0, dq);
  d.set(1, dk);
  d.set(2, dv);
}

Tensor fused(core::Context& c, const Tensor& query, const Tensor& key, const Tensor& value, const Tensor& mask,
             const AttentionSizes& z, bool causal, double scale, bool enable_gqa) {
  HeadStrides sq, sk, sv, so;
  const Tensor q = placed(c, query, z.batch, z.heads, sq), k = placed(c, key, z.batch, z.kv_heads, sk),
               v = placed(c, value, z.batch, z.kv_heads, sv);
  const ScalarType t = use(q).dtype;
  Tensor out = interleaved(c, z.batch, z.has_heads, z.heads, z.time, z.value_dim, t, so);
  const Tensor* operands[] = {&query, &key, &value};
  Tensor norms;
  if (detail::wants_node({operands, 3})) {
    Dims sizes = z.batch;
    sizes.push(z.heads);
    sizes.push(2);
    sizes.push(z.time);
    norms = core::make_tensor(c, sizes, t);
  }
  if (use(out).numel) {
    Tensor held;
    kernels::Attention work = work_of(z, scale, use(q), use(k), use(v), use(out), mask_of(c, mask, z, causal, held));
    work.norms = ops::operand_of(norms);
    work.q_strides = sq;
    work.k_strides = sk;
    work.v_strides = sv;
    work.out_strides = so;
    ops::run_work(c, kernels::attention_kernel, t, use(q), work);
  }
  differentiable("scaled_dot_product_attention", outs(out), ins(query, key, value),
                 saves(query, key, value, mask, out, norms), consts(causal, scale, enable_gqa),
                 [](Grads& d, const Tensor& query, const Tensor& key, const Tensor& value, const Tensor& mask,
                    const Tensor& out, const Tensor& norms, bool causal, double scale, bool enable_gqa) {
                   attention_gradient(d, query, key, value, mask, out, norms, causal, scale, enable_gqa);
                 });
  return out;
}

// [.., G, S, D] with each head repeated for those queries that read it.
Tensor repeated_heads(const Tensor& t, const AttentionSizes& z) {
  if (t.dim() < 3 || z.kv_heads == z.heads || t.size(-3) != z.kv_heads) return t;
  std::vector<int64_t> sizes = t.sizes().vec();
  const size_t at = sizes.size() - 3;
  sizes.insert(sizes.begin() + static_cast<int64_t>(at) + 1, z.heads / z.kv_heads);
  return t.unsqueeze(-3).expand(sizes).flatten(static_cast<int64_t>(at), static_cast<int64_t>(at) + 1);
}

// The definition, op by op: for dropout, masks with a gradient, and head sizes beyond the kernel's.
Tensor composed(const Tensor& query, const Tensor& key, const Tensor& value, const Tensor& mask,
                const AttentionSizes& z, double dropout_p, bool causal, double scale) {
  const Tensor k = repeated_heads(key, z), v = repeated_heads(value, z);
  Tensor scores = matmul(query * scale, k.transpose(-2, -1));  // [.., H, T, S]
  const double inf = std::numeric_limits<double>::infinity();
  Tensor hidden;
  {
    NoGradGuard none;
    if (causal) hidden = ones({z.time, z.keys}, kBool).triu(1);
    if (given(mask) && mask.scalar_type() == kBool) hidden = mask.logical_not();
  }
  if (given(hidden)) {
    scores = scores.masked_fill(hidden, -inf);
  } else if (given(mask)) {
    scores = scores + mask;
  }
  // A query that sees no key: its scores must not reach the softmax, which would give NaN and pass it on to gradients.
  Tensor blind;
  {
    NoGradGuard none;
    blind = z.keys ? scores.amax(-1, true).eq(-inf) : Tensor();  // [.., H, T, 1]
  }
  if (given(blind)) scores = scores.masked_fill(blind, 0);
  Tensor weights = scores.softmax(-1);
  if (given(blind)) weights = weights.masked_fill(blind, 0);
  if (dropout_p > 0) weights = dropout(weights, dropout_p, true);
  return matmul(weights, v);
}

}  // namespace

Tensor scaled_dot_product_attention(const Tensor& query, const Tensor& key, const Tensor& value,
                                    const Tensor& attn_mask, double dropout_p, bool is_causal,
                                    std::optional<double> scale, bool enable_gqa) {
  Op op("scaled_dot_product_attention");
  const Slot &q = use(query), &k = use(key), &v = use(value);
  const AttentionSizes z = check(q, k, v, enable_gqa);
  if (!(dropout_p >= 0 && dropout_p <= 1))
    fail<ValueError>("dropout_p must be in [0, 1]: " + std::to_string(dropout_p));
  bool mask_needs = false;
  if (given(attn_mask)) {
    const Slot& m = use(attn_mask);
    if (is_causal) fail<ValueError>("is_causal and attn_mask exclude each other: attn_mask is " + core::describe(m));
    if (m.dtype != ScalarType::Bool && m.dtype != q.dtype)
      fail<DTypeError>("attn_mask must be bool or of query's dtype: it is " + core::describe(m) + ", query is " +
                       core::describe(q));
    Dims scores = z.batch;
    if (z.has_heads) scores.push(z.heads);
    scores.push(z.time);
    scores.push(z.keys);
    if (!core::broadcasts_to(m.shape(), scores))
      fail<ShapeError>("attn_mask does not broadcast to the scores: it is " + core::describe(m) + ", they are " +
                       to_string(scores));
    const Tensor* masks[] = {&attn_mask};
    mask_needs = detail::wants_node({masks, 1});
  }
  if (ops::is_half(q.dtype)) {
    const Tensor m = given(attn_mask) && q.dtype == attn_mask.scalar_type() ? attn_mask.to(kFloat) : attn_mask;
    return scaled_dot_product_attention(query.to(kFloat), key.to(kFloat), value.to(kFloat), m, dropout_p, is_causal,
                                        scale.value_or(1 / std::sqrt(static_cast<double>(z.dim))), enable_gqa)
        .to(q.dtype);
  }
  const double factor = scale.value_or(1 / std::sqrt(static_cast<double>(z.dim)));
  const bool fits = z.dim == z.value_dim && z.dim >= 1 && z.dim <= kMaxHeadDim && dropout_p == 0 && !mask_needs;
  return fits ? fused(op.c, query, key, value, attn_mask, z, is_causal, factor, enable_gqa)
              : composed(query, key, value, attn_mask, z, dropout_p, is_causal, factor);
}

}  // namespace v1
}  // namespace tenure
