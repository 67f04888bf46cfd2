#include "ops/product.h"

#include <algorithm>

#include "kernels/product.h"
#include "ops/dense.h"

namespace tenure::ops {

using core::Slot;
using core::use;

Matrices::Matrices(const Tensor& t, bool stands) : tensor(t), stands(stands) {
  const Slot& s = use(t);
  data = s.data;
  dtype = s.dtype;
  if (s.ndim == 1) {
    rows = stands ? s.sizes()[0] : 1;
    cols = stands ? 1 : s.sizes()[0];
    row = col = s.strides()[0];
    return;
  }
  const int n = s.ndim - 2;
  rows = s.sizes()[n];
  cols = s.sizes()[n + 1];
  row = s.strides()[n];
  col = s.strides()[n + 1];
  for (int i = 0; i < n; ++i) {
    batch.push(s.sizes()[i]);
    step.push(s.sizes()[i] == 1 ? 0 : s.strides()[i]);
  }
}

Matrices transposed(const Matrices& m) {
  Matrices r = m;
  std::swap(r.rows, r.cols);
  std::swap(r.row, r.col);
  r.turned = !m.turned;
  return r;
}

namespace {

// How gemm sees the matrices: rows `ld` apart, perhaps of the transposed. False if neither dim is dense.
struct Leading {
  bool transposed;
  int64_t ld;
};
bool leading(const Matrices& m, Leading& to) {
  if ((m.col == 1 || m.cols == 1) && (m.row >= m.cols || m.rows == 1)) {
    to = {false, m.rows == 1 ? std::max<int64_t>(m.cols, 1) : m.row};
    return m.rows == 1 || m.row >= 1;
  }
  if ((m.row == 1 || m.rows == 1) && (m.col >= m.rows || m.cols == 1)) {
    to = {true, m.cols == 1 ? std::max<int64_t>(m.rows, 1) : m.col};
    return m.cols == 1 || m.col >= 1;
  }
  return false;
}

// The same matrices in `dtype`, dense.
Matrices copy_of(core::Context& c, const Matrices& m, ScalarType dtype) {
  const Slot& s = use(m.tensor);
  Tensor dense = core::make_tensor(c, s.shape(), dtype);
  copy_elements(use(dense), s);
  const Matrices r(dense, m.stands);
  return m.turned ? transposed(r) : r;
}

// The batch: dims where all three walk as one are merged; the result is dense.
struct BatchWalk {
  int ndim = 0;
  int64_t size[kMaxRank], a[kMaxRank], b[kMaxRank], out[kMaxRank];

  BatchWalk(const Matrices& ma, const Matrices& mb, IntArrayRef batch, int64_t of_one) {
    const int n = static_cast<int>(batch.size());
    int64_t run = of_one;
    int64_t outs[kMaxRank];
    for (int i = n; i-- > 0;) {
      outs[i] = run;
      run *= batch[static_cast<size_t>(i)];  // bounded: by the result's numel, which is checked and not 0
    }
    for (int i = 0; i < n; ++i) {
      const int64_t extent = batch[static_cast<size_t>(i)];
      if (extent == 1) continue;
      const int ia = i - (n - ma.batch.n), ib = i - (n - mb.batch.n);
      const int64_t sa = ia < 0 ? 0 : ma.step[ia], sb = ib < 0 ? 0 : mb.step[ib];
      if (ndim && a[ndim - 1] == sa * extent && b[ndim - 1] == sb * extent) {
        size[ndim - 1] *= extent;  // bounded: by the result's number of elements
      } else {
        size[ndim++] = extent;
      }
      a[ndim - 1] = sa;
      b[ndim - 1] = sb;
      out[ndim - 1] = outs[i];
    }
  }
  /// Calls f(offset in a, in b, in out) for every place of the first `dims` dims.
  template <class F>
  void for_each(int dims, F&& f) const {
    int64_t at[kMaxRank] = {};
    for (;;) {
      int64_t oa = 0, ob = 0, oc = 0;
      for (int i = 0; i < dims; ++i) {
        oa += at[i] * a[i];
        ob += at[i] * b[i];
        oc += at[i] * out[i];
      }
      f(oa, ob, oc);
      int i = dims - 1;
      for (; i >= 0 && ++at[i] == size[i]; --i) at[i] = 0;
      if (i < 0) return;
    }
  }
};

void multiply_typed(core::Context& c, const Matrices& a, const Matrices& b, IntArrayRef batch, const Slot& out) {
  Leading la, lb;
  if (!leading(a, la)) return multiply_typed(c, copy_of(c, a, a.dtype), b, batch, out);
  if (!leading(b, lb)) return multiply_typed(c, a, copy_of(c, b, b.dtype), batch, out);
  const int64_t c_step = a.rows * b.cols;
  const BatchWalk walk(a, b, batch, c_step);
  kernels::Product p;
  p.m = a.rows;
  p.n = b.cols;
  p.k = a.cols;
  p.trans_a = la.transposed;
  p.trans_b = lb.transposed;
  p.lda = la.ld;
  p.ldb = lb.ld;
  p.ldc = p.n;
  int outer = walk.ndim;
  if (walk.ndim) {
    outer = walk.ndim - 1;
    p.batch = walk.size[outer];
    p.a_step = walk.a[outer];
    p.b_step = walk.b[outer];
    p.c_step = c_step;
    // One matrix on the right for all, and rows that go on at one distance: a single product.
    const bool goes_on = p.m == 1 ? p.a_step >= std::max<int64_t>(p.k, 1) : p.a_step == p.m * la.ld;
    if (p.b_step == 0 && !la.transposed && goes_on) {
      if (p.m == 1) p.lda = p.a_step;
      p.m *= p.batch;
      p.batch = 1;
    }
  }
  const auto fn = choose(c, kernels::mm_kernel, a.dtype, out);
  const Scratch scratch(c, kernels::mm_kernel, p, a.dtype, out);
  const Slot &sa = use(a.tensor), &sb = use(b.tensor);
  walk.for_each(outer, [&](int64_t oa, int64_t ob, int64_t oc) {
    // bounded: the walk stays inside the operands and the result
    p.a = {a.data + core::bytes_of(a.dtype, oa), sa};
    p.b = {b.data + core::bytes_of(b.dtype, ob), sb};
    p.c = {out.data + core::bytes_of(out.dtype, oc), out};
    fn(p);
  });
}

}  // namespace

void multiply(core::Context& c, const Matrices& a, const Matrices& b, IntArrayRef batch, const Slot& out) {
  if (a.rows == 0 || b.cols == 0) return;
  for (int64_t n : batch)
    if (n == 0) return;
  const ScalarType t = product_type(a.dtype);
  // The CPU's kernel takes bf16 as it is stored.
  Leading unused;
  const bool narrow = a.dtype == ScalarType::BFloat16 && kernels::device_of(out) == 0;
  const bool taken = t == a.dtype || (narrow && leading(a, unused) && leading(b, unused));
  if (taken) return multiply_typed(c, a, b, batch, out);
  multiply_typed(c, copy_of(c, a, t), copy_of(c, b, t), batch, out);
}

std::string both(const core::Slot& a, const core::Slot& b) {
  return "a is " + core::describe(a) + ", b is " + core::describe(b);
}

}  // namespace tenure::ops
