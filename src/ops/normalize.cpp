#include "tenure/ops/normalize.h"

#include <limits>

#include "kernels/rows.h"
#include "ops/dense.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using ops::given;

namespace {

// Rows and columns of the norm; checks shapes and dtypes of everything.
struct Rows {
  int64_t rows = 1, cols = 1;

  Rows(const Slot& x, IntArrayRef shape, const Tensor& weight, const Tensor& bias) {
    ops::check_floating(x);
    const size_t n = shape.size(), rank = x.ndim;
    if (n == 0) fail<ShapeError>("normalized_shape is empty: x is " + core::describe(x));
    if (n > rank || !(x.shape().slice(rank - n, n) == shape))
      fail<ShapeError>("normalized_shape is not what x's sizes end with: x is " + core::describe(x) +
                       ", normalized_shape is " + to_string(shape));
    check("weight", weight, x, shape);
    check("bias", bias, x, shape);
    for (size_t i = 0; i < n; ++i) cols *= shape[i];  // bounded: they are x's, whose number of elements is checked
    rows = cols ? x.numel / cols : 0;
  }
  static void check(const char* what, const Tensor& t, const Slot& x, IntArrayRef shape) {
    if (!given(t)) return;
    const Slot& s = use(t);
    if (s.dtype != x.dtype)
      fail<DTypeError>("dtypes differ: x is " + core::describe(x) + ", " + what + " is " + core::describe(s));
    if (!(s.shape() == shape))
      fail<ShapeError>(std::string(what) + " does not fit: it is " + core::describe(s) + ", normalized_shape is " +
                       to_string(shape));
  }
};

double default_eps(ScalarType t) {
  if (t == ScalarType::Double) return std::numeric_limits<double>::epsilon();
  if (t == ScalarType::Half) return 0x1p-10;
  if (t == ScalarType::BFloat16) return 0x1p-7;
  return std::numeric_limits<float>::epsilon();
}

std::vector<int64_t> last_dims(int64_t n) {
  std::vector<int64_t> dims;
  for (int64_t i = 1; i <= n; ++i) dims.push_back(-i);
  return dims;
}

// With recording on: the gradient as a composition of ops, so that it has gradients itself.
void rms_norm_composed(Grads& d, const Tensor& x, const Tensor& weight, int64_t n, double eps) {
  const std::vector<int64_t> dims = last_dims(n);
  const Tensor g = d.out();
  const Tensor r = ((x * x).mean(dims, true) + eps).rsqrt();
  const Tensor unit = x * r;
  if (d.needs(0)) {
    const Tensor gu = given(weight) ? g * weight : g;
    d.set(0, (gu - unit * (gu * unit).mean(dims, true)) * r);
  }
  if (d.needs(1)) d.set(1, g * unit);
}

void rms_norm_gradient(Grads& d, const Tensor& x, const Tensor& weight, const Tensor& rstd, int64_t n, double eps) {
  if (GradMode::is_enabled()) return rms_norm_composed(d, x, weight, n, eps);
  core::Context& c = core::current();
  const Tensor xs = ops::dense(c, x), g = ops::dense(c, d.out());
  const Tensor w = given(weight) ? ops::dense(c, weight) : weight;
  const Slot& s = use(xs);
  int64_t cols = 1;
  for (int64_t i = s.ndim - n; i < s.ndim; ++i) cols *= s.sizes()[i];  // bounded: x's number of elements is checked
  const int64_t rows = use(rstd).numel;
  Tensor dx, dw;
  if (d.needs(0)) dx = core::make_tensor(c, s.shape(), s.dtype);
  if (d.needs(1)) dw = core::make_tensor(c, use(w).shape(), s.dtype);
  kernels::Rows r;
  r.rows = rows;
  r.n = cols;
  r.in[0] = s;
  r.in[1] = ops::operand_of(w);
  r.in[2] = use(rstd);
  r.in[3] = use(g);
  r.out[0] = ops::operand_of(dx);
  r.out[1] = ops::operand_of(dw);
  ops::run_work(c, kernels::rms_norm_backward_kernel, s.dtype, s, r);
  if (given(dx)) d.set(0, dx);
  if (given(dw)) d.set(1, dw);
}

// A composition of ops, so that it has gradients itself.
void layer_norm_gradient(Grads& d, const Tensor& x, const Tensor& weight, int64_t n, double eps) {
  const Tensor g = d.out();
  if (d.needs(0) || d.needs(1)) {
    const std::vector<int64_t> dims = last_dims(n);
    const Tensor centred = x - x.mean(dims, true);
    const Tensor r = ((centred * centred).mean(dims, true) + eps).rsqrt(), unit = centred * r;
    if (d.needs(0)) {
      const Tensor gu = given(weight) ? g * weight : g;
      d.set(0, (gu - gu.mean(dims, true) - unit * (gu * unit).mean(dims, true)) * r);
    }
    if (d.needs(1)) d.set(1, g * unit);
  }
  if (d.needs(2)) d.set(2, g);
}

}  // namespace

Tensor rms_norm(const Tensor& x, IntArrayRef normalized_shape, const Tensor& weight, std::optional<double> eps) {
  Op op("rms_norm");
  const Slot& s = use(x);
  const Rows r(s, normalized_shape, weight, Tensor());
  const double e = eps.value_or(default_eps(s.dtype));
  if (ops::is_half(s.dtype)) {
    const Tensor w = given(weight) ? weight.to(kFloat) : weight;
    return rms_norm(x.to(kFloat), normalized_shape, w, e).to(s.dtype);
  }
  const Tensor xs = ops::dense(op.c, x), w = given(weight) ? ops::dense(op.c, weight) : weight;
  Tensor out = core::make_like(op.c, s), rstd = core::make_tensor(op.c, {r.rows}, s.dtype);
  kernels::Rows work;
  work.rows = r.rows;
  work.n = r.cols;
  work.parameter = e;
  work.in[0] = use(xs);
  work.in[1] = ops::operand_of(w);
  work.out[0] = use(out);
  work.out[1] = use(rstd);
  ops::run_work(op.c, kernels::rms_norm_kernel, s.dtype, s, work);
  differentiable("rms_norm", outs(out), ins(x, weight), saves(x, weight, rstd),
                 consts(static_cast<int64_t>(normalized_shape.size()), e),
                 [](Grads& d, const Tensor& x, const Tensor& weight, const Tensor& rstd, int64_t n, double eps) {
                   rms_norm_gradient(d, x, weight, rstd, n, eps);
                 });
  return out;
}

Tensor layer_norm(const Tensor& x, IntArrayRef normalized_shape, const Tensor& weight, const Tensor& bias, double eps) {
  Op op("layer_norm");
  const Slot& s = use(x);
  const Rows r(s, normalized_shape, weight, bias);
  if (ops::is_half(s.dtype)) {
    const Tensor w = given(weight) ? weight.to(kFloat) : weight, b = given(bias) ? bias.to(kFloat) : bias;
    return layer_norm(x.to(kFloat), normalized_shape, w, b, eps).to(s.dtype);
  }
  const Tensor xs = ops::dense(op.c, x), w = given(weight) ? ops::dense(op.c, weight) : weight,
               b = given(bias) ? ops::dense(op.c, bias) : bias;
  Tensor out = core::make_like(op.c, s);
  kernels::Rows work;
  work.rows = r.rows;
  work.n = r.cols;
  work.parameter = eps;
  work.in[0] = use(xs);
  work.in[1] = ops::operand_of(w);
  work.in[2] = ops::operand_of(b);
  work.out[0] = use(out);
  ops::run_work(op.c, kernels::layer_norm_kernel, s.dtype, s, work);
  differentiable("layer_norm", outs(out), ins(x, weight, bias), saves(x, weight),
                 consts(static_cast<int64_t>(normalized_shape.size()), eps),
                 [](Grads& d, const Tensor& x, const Tensor& weight, int64_t n, double eps) {
                   layer_norm_gradient(d, x, weight, n, eps);
                 });
  return out;
}

}  // namespace v1
}  // namespace tenure
