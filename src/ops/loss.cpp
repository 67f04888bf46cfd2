#include "tenure/ops/loss.h"

#include "kernels/rows.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/reduction.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;
using ops::given;

namespace {

void check_reduction(int64_t reduction) {
  if (reduction < Reduction::None || reduction > Reduction::Sum)
    fail<ValueError>("reduction must be None, Mean or Sum (0, 1, 2): " + std::to_string(reduction));
}

// The first target that is neither ignored nor a class, or the number of those that count.
int64_t check_targets(const Slot& target, const int64_t* at, int64_t classes, int64_t ignore_index) {
  if (!ops::has_values()) return target.numel;
  int64_t counted = 0;
  for (int64_t i = 0; i < target.numel; ++i) {
    if (at[i] == ignore_index) continue;
    ++counted;
    if (at[i] >= 0 && at[i] < classes) continue;
    Dims place;
    place.n = target.ndim;
    int64_t rest = i;
    for (int k = target.ndim; k-- > 0;) {
      place[k] = rest % target.sizes()[k];
      rest /= target.sizes()[k];
    }
    fail<IndexError>("target out of range: " + std::to_string(at[i]) + " at " + to_string(place) + " (" +
                     std::to_string(classes) + " classes)");
  }
  return counted;
}

// Where the classes are.
int class_dim(const Slot& logits) { return logits.ndim > 1 ? 1 : 0; }

void check_shapes(const Slot& x, const Slot& target, const Tensor& weight) {
  ops::check_floating(x);
  if (target.dtype != ScalarType::Long) fail<DTypeError>("target must be i64: it is " + core::describe(target));
  const auto both = [&] { return "logits are " + core::describe(x) + ", target is " + core::describe(target); };
  if (x.ndim == 0) fail<ShapeError>("logits need at least 1 dim: " + both());
  Dims expected;
  for (int i = 0; i < x.ndim; ++i)
    if (i != class_dim(x)) expected.push(x.sizes()[i]);
  if (!(target.shape() == IntArrayRef(expected)))
    fail<ShapeError>("target does not fit: " + both() + " (expected " + to_string(expected) + ")");
  if (!given(weight)) return;
  const Slot& w = use(weight);
  if (w.dtype != x.dtype)
    fail<DTypeError>("dtypes differ: logits are " + core::describe(x) + ", weight is " + core::describe(w));
  if (w.ndim != 1 || w.sizes()[0] != x.sizes()[class_dim(x)])
    fail<ShapeError>("weight does not fit: logits are " + core::describe(x) + ", weight is " + core::describe(w));
}

// logits with the classes last, dense.
Tensor classes_last(core::Context& c, const Tensor& x) {
  const ops::Unrecorded none(c);
  return ops::dense(c, x.dim() <= 2 ? x : movedim(x, 1, -1));
}

// As a composition: for gradients of gradients. (softmax - onehot) · g, with g of target's sizes.
Tensor composed_gradient(const Tensor& g, const Tensor& logits, const Tensor& target, int64_t ignore_index) {
  const int dim = class_dim(use(logits));
  Tensor is_class, counts;
  {
    NoGradGuard none;
    std::vector<int64_t> sizes(static_cast<size_t>(logits.dim()), 1);
    sizes[static_cast<size_t>(dim)] = logits.size(dim);
    const Tensor classes = core::make_tensor(core::current(), sizes, ScalarType::Long);
    ops::count_up(core::current(), classes);
    is_class = target.unsqueeze(dim).eq(classes).to(logits.scalar_type());
    counts = target.ne(ignore_index).to(logits.scalar_type());
  }
  return (logits.softmax(dim) - is_class) * (g * counts).unsqueeze(dim);
}

void cross_entropy_gradient(Grads& d, const Tensor& logits, const Tensor& target, const Tensor& norms,
                            int64_t reduction, int64_t ignore_index, int64_t counted) {
  // Nothing counts if all is ignored: the gradient is zeros, though the loss is NaN.
  const double share = reduction == Reduction::Mean && counted ? 1 / static_cast<double>(counted) : 1;
  if (GradMode::is_enabled())
    return d.set(0, composed_gradient(d.out().expand(target.sizes()) * share, logits, target, ignore_index));
  core::Context& c = core::current();
  const Tensor x = classes_last(c, logits), labels = ops::dense(c, target), g = ops::dense(c, d.out());
  const Slot& s = use(x);
  const int64_t cols = s.sizes()[s.ndim - 1], rows = use(norms).sizes()[1];
  const Tensor dx = ops::room(c, x, logits);
  kernels::Rows r;
  r.rows = rows;
  r.n = cols;
  r.number = ignore_index;
  r.parameter = share;
  r.flag = reduction == Reduction::None;
  r.in[0] = s;
  r.in[1] = use(labels);
  r.in[2] = use(norms);
  r.in[3] = use(g);
  r.out[0] = use(dx);
  ops::run_work(c, kernels::cross_entropy_backward_kernel, s.dtype, s, r);
  d.set(0, logits.dim() <= 2 ? dx : movedim(dx, -1, 1));
}

// f32 or f64 without weights, checked.
Tensor fused(core::Context& c, const Tensor& logits, const Tensor& target, const Tensor& labels, int64_t reduction,
             int64_t ignore_index, int64_t counted) {
  const Tensor x = classes_last(c, logits);
  const Slot& s = use(x);
  const int64_t cols = s.sizes()[s.ndim - 1];
  Tensor losses = core::make_tensor(c, use(target).shape(), s.dtype);
  const int64_t rows = use(losses).numel;
  const Tensor norms = core::make_tensor(c, {2, rows}, s.dtype);  // the largest logits, and the sums
  kernels::Rows r;
  r.rows = rows;
  r.n = cols;
  r.number = ignore_index;
  r.in[0] = s;
  r.in[1] = use(labels);
  r.out[0] = use(losses);
  r.out[1] = use(norms);
  ops::run_work(c, kernels::cross_entropy_kernel, s.dtype, s, r);
  Tensor out = losses;
  if (reduction != Reduction::None) {
    out = ops::run_reduction(c, kernels::sum_kernel, losses, {}, false, s.dtype);
    if (reduction == Reduction::Mean && ops::has_values(c))
      ops::in_type(s.dtype, [&]<class T>(T) { *ops::data_of<T>(out) /= static_cast<T>(counted); });
  }
  differentiable("cross_entropy", outs(out), ins(logits), saves(logits, target, norms),
                 consts(reduction, ignore_index, counted),
                 [](Grads& d, const Tensor& logits, const Tensor& target, const Tensor& norms, int64_t reduction,
                    int64_t ignore_index, int64_t counted) {
                   cross_entropy_gradient(d, logits, target, norms, reduction, ignore_index, counted);
                 });
  return out;
}

// With a weight for each class.
Tensor weighted(const Tensor& logits, const Tensor& target, const Tensor& weight, int64_t reduction,
                int64_t ignore_index) {
  Tensor counts, index;
  {
    NoGradGuard none;
    counts = target.ne(ignore_index);
    index = target.masked_fill(counts.logical_not(), 0).reshape({-1});
  }
  const Tensor w = weight.index_select(0, index).reshape(target.sizes()) * counts;  // target's sizes
  const Tensor losses = cross_entropy(logits, target, Tensor(), Reduction::None, ignore_index) * w;
  if (reduction == Reduction::None) return losses;
  return reduction == Reduction::Sum ? losses.sum() : losses.sum() / w.sum();
}

}  // namespace

Tensor cross_entropy(const Tensor& logits, const Tensor& target, const Tensor& weight, int64_t reduction,
                     int64_t ignore_index) {
  Op op("cross_entropy");
  const Slot &x = use(logits), &t = use(target);
  check_reduction(reduction);
  check_shapes(x, t, weight);
  const Tensor labels = ops::dense(op.c, target);
  const int64_t counted = check_targets(t, ops::data_of<int64_t>(labels), x.sizes()[class_dim(x)], ignore_index);
  if (ops::is_half(x.dtype)) {
    const Tensor w = given(weight) ? weight.to(kFloat) : weight;
    return cross_entropy(logits.to(kFloat), target, w, reduction, ignore_index).to(x.dtype);
  }
  return given(weight) ? weighted(logits, target, weight, reduction, ignore_index)
                       : fused(op.c, logits, target, labels, reduction, ignore_index, counted);
}

Tensor mse_loss(const Tensor& x, const Tensor& target, int64_t reduction) {
  Op op("mse_loss");
  check_reduction(reduction);
  const ScalarType t = ops::Promotion().operand(use(x)).operand(use(target)).result();
  if (!isFloatingType(t)) fail<DTypeError>("not for " + std::string(name(t)));
  if (ops::is_half(t)) return mse_loss(x.to(kFloat), target.to(kFloat), reduction).to(t);
  Tensor squares;
  {
    NoGradGuard none;
    squares = (x - target).square();
  }
  // The factor first: 2 · difference may overflow where the product does not.
  differentiable("mse_loss", outs(squares), ins(x, target), saves(x, target), consts(),
                 [](Grads& d, const Tensor& x, const Tensor& target) {
                   const Tensor g = d.out() * 2;
                   if (d.needs(0)) d.set(0, g * (x - target));
                   if (d.needs(1)) d.set(1, g * (target - x));
                 });
  if (reduction == Reduction::None) return squares;
  return reduction == Reduction::Sum ? squares.sum() : squares.mean();
}

}  // namespace v1
}  // namespace tenure
