// softmax and log_softmax: rows of the last dim; another dim is brought there and back.
#include "kernels/rows.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/methods.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::Slot;
using core::use;

namespace {

enum class Kind : bool { plain, log };

// x with `dim` last, contiguous; a fresh copy unless it lies so already.
Tensor rows_last(core::Context& c, const Tensor& x, int dim) {
  const ops::Unrecorded none(c);
  return ops::dense(c, dim >= x.dim() - 1 ? x : x.transpose(dim, -1));
}
// The reverse: `rows` itself, or a contiguous copy.
Tensor rows_back(core::Context& c, const Tensor& rows, int dim) {
  const ops::Unrecorded none(c);
  return ops::dense(c, dim >= rows.dim() - 1 ? rows : rows.transpose(dim, -1));
}

int64_t cols_of(const Slot& s) { return s.ndim ? s.sizes()[s.ndim - 1] : 1; }

void run(core::Context& c, const kernels::Kernel<kernels::Rows>& kernel, const Slot& x, const Slot* second,
         const Slot& out) {
  if (x.numel == 0) return;
  kernels::Rows r;
  r.n = cols_of(x);
  r.rows = x.numel / r.n;
  r.in[0] = x;
  if (second) r.in[1] = *second;
  r.out[0] = out;
  ops::run_work(c, kernel, x.dtype, x, r);
}

Tensor gradient(const Tensor& g, const Tensor& y, int dim, Kind kind) {
  if (GradMode::is_enabled())
    return kind == Kind::plain ? y * (g - (g * y).sum(dim, true)) : g - y.exp() * g.sum(dim, true);
  core::Context& c = core::current();
  const Tensor ys = rows_last(c, y, dim), gs = rows_last(c, g, dim);
  const Slot& s = use(ys);
  const Tensor dx = ops::room(c, gs, g);
  run(c, kind == Kind::plain ? kernels::softmax_backward_kernel : kernels::log_softmax_backward_kernel, s, &use(gs),
      use(dx));
  return rows_back(c, dx, dim);
}

Tensor softmax_of(core::Context& c, const Tensor& x, int64_t dim, Kind kind) {
  const Slot& s = use(x);
  ops::check_floating(s);
  const int at = core::wrap_dim(dim, s.ndim);
  const Tensor rows = rows_last(c, x, at);
  const Slot& r = use(rows);
  const Tensor y = ops::room(c, rows, x);
  run(c, kind == Kind::plain ? kernels::softmax_kernel : kernels::log_softmax_kernel, r, nullptr, use(y));
  Tensor out = rows_back(c, y, at);
  const auto record = [&](const char* name, auto f) {
    differentiable(name, outs(out), ins(x), saves(out), consts(at), f);
  };
  if (kind == Kind::plain) {
    record("softmax", [](Grads& d, const Tensor& y, int dim) { d.set(0, gradient(d.out(), y, dim, Kind::plain)); });
  } else {
    record("log_softmax", [](Grads& d, const Tensor& y, int dim) { d.set(0, gradient(d.out(), y, dim, Kind::log)); });
  }
  return out;
}

// Converts first, and computes f16 and bf16 in f32.
Tensor converted_softmax(core::Context& c, const Tensor& x, int64_t dim, std::optional<ScalarType> dtype, Kind kind) {
  const ScalarType given = use(x).dtype, wanted = dtype.value_or(given);
  if (!isFloatingType(wanted)) core::fail<DTypeError>("not for " + std::string(name(wanted)));
  core::wrap_dim(dim, use(x).ndim);
  const ScalarType compute = ops::is_half(wanted) ? ScalarType::Float : wanted;
  const Tensor from = given == wanted ? x : x.to(wanted);
  const Tensor y = softmax_of(c, wanted == compute ? from : from.to(compute), dim, kind);
  return wanted == compute ? y : y.to(wanted);
}

}  // namespace

Tensor softmax(const Tensor& x, int64_t dim, std::optional<ScalarType> dtype) {
  Op op("softmax");
  return converted_softmax(op.c, x, dim, dtype, Kind::plain);
}

Tensor log_softmax(const Tensor& x, int64_t dim, std::optional<ScalarType> dtype) {
  Op op("log_softmax");
  return converted_softmax(op.c, x, dim, dtype, Kind::log);
}

}  // namespace v1
}  // namespace tenure
