#include "tenure/ops/creation.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/commit.h"
#include "core/number_text.h"
#include "ops/fresh.h"
#include "ops/geometry.h"
#include "ops/host.h"
#include "ops/methods.h"
#include "ops/prepare.h"

namespace tenure {

namespace ops {

using core::fail;
using core::Slot;
using core::use;

void check_options(const TensorOptions& options) {
  if (!options.device().is_cpu()) fail<DeviceError>("this build has no CUDA device");
  if (options.requires_grad() && !isFloatingType(options.dtype()) && !isComplexType(options.dtype()))
    fail<DTypeError>("only floating and complex tensors can require a gradient: asked for " +
                     std::string(name(options.dtype())));
}

Tensor fresh(core::Context& c, IntArrayRef sizes, const TensorOptions& options) {
  check_options(options);
  return core::make_tensor(c, sizes, options.dtype());
}

Tensor fresh_like(core::Context& c, const Slot& x, const TensorOptions& options) {
  check_options(options);
  if (x.has(core::kContiguous) || !is_dense(x)) return core::make_like(c, x, options.dtype());
  core::Storage* storage = core::storage_new(c, core::checked_bytes(x.numel, options.dtype(), x.shape()));
  return core::make_over(c, storage, storage->data, x.shape(), IntArrayRef(x.strides(), x.ndim), options.dtype());
}

TensorOptions options_like(const Slot& x, const TensorOptions& options) {
  return options.has_dtype() ? options : options.dtype(x.dtype);
}

void fill_fresh(const Tensor& t, const Element& value) {
  const Slot& s = use(t);
  if (s.numel == 0) return;
  const auto* bytes = reinterpret_cast<const unsigned char*>(value.bytes);
  if (std::all_of(bytes, bytes + core::bytes_of(s.dtype, 1), [](unsigned char b) { return b == 0; })) {
    clear(s);
    return;
  }
  Prepared loop(s.shape());
  choose(core::current(), kernels::fill_kernel, s.dtype, s)(loop.operand(s).scalar(value).done());
}

Tensor made(Tensor t, const TensorOptions& options) {
  if (options.requires_grad()) core::set_leaf(use(t), true);
  return t;
}

}  // namespace ops

inline namespace v1 {

using core::fail;
using core::Op;
using core::text;
using core::use;
using ops::Use;

namespace {

Tensor filled(core::Context& c, IntArrayRef sizes, const Scalar& value, const TensorOptions& given) {
  const TensorOptions options = ops::settled(given);
  const ops::Element element = ops::number(value, options.dtype(), Use::stored);
  Tensor t = ops::fresh(c, sizes, options);
  ops::fill_fresh(t, element);
  return ops::made(std::move(t), options);
}

Tensor filled_like(core::Context& c, const Tensor& x, const Scalar& value, TensorOptions options) {
  options = ops::options_like(use(x), options);
  const ops::Element element = ops::number(value, options.dtype(), Use::stored);
  Tensor t = ops::fresh_like(c, use(x), options);
  ops::fill_fresh(t, element);
  return ops::made(std::move(t), options);
}

TensorOptions by_kind(const Scalar& value, const TensorOptions& options) {
  return options.has_dtype() ? options : options.dtype(ops::dtype_of_kind(value.kind()));
}

}  // namespace

Tensor empty(IntArrayRef sizes, TensorOptions options) {
  Op op("empty");
  return ops::made(ops::fresh(op.c, sizes, options), options);
}

Tensor zeros(IntArrayRef sizes, TensorOptions options) {
  Op op("zeros");
  Tensor t = ops::fresh(op.c, sizes, options);
  ops::clear(use(t));
  return ops::made(std::move(t), options);
}

Tensor ones(IntArrayRef sizes, TensorOptions options) {
  Op op("ones");
  return filled(op.c, sizes, 1, options);
}

Tensor full(IntArrayRef sizes, const Scalar& value, TensorOptions options) {
  Op op("full");
  return filled(op.c, sizes, value, by_kind(value, options));
}

Tensor scalar_tensor(const Scalar& value, TensorOptions options) {
  Op op("scalar_tensor");
  return filled(op.c, {}, value, options);
}

Tensor empty_like(const Tensor& x, TensorOptions options) {
  Op op("empty_like");
  options = ops::options_like(use(x), options);
  return ops::made(ops::fresh_like(op.c, use(x), options), options);
}

Tensor zeros_like(const Tensor& x, TensorOptions options) {
  Op op("zeros_like");
  return filled_like(op.c, x, 0, options);
}

Tensor ones_like(const Tensor& x, TensorOptions options) {
  Op op("ones_like");
  return filled_like(op.c, x, 1, options);
}

Tensor full_like(const Tensor& x, const Scalar& value, TensorOptions options) {
  Op op("full_like");
  return filled_like(op.c, x, value, options);
}

Tensor new_empty(const Tensor& x, IntArrayRef sizes, TensorOptions options) {
  Op op("new_empty");
  return empty(sizes, ops::options_like(use(x), options));
}

Tensor new_zeros(const Tensor& x, IntArrayRef sizes, TensorOptions options) {
  Op op("new_zeros");
  return zeros(sizes, ops::options_like(use(x), options));
}

Tensor new_ones(const Tensor& x, IntArrayRef sizes, TensorOptions options) {
  Op op("new_ones");
  return ones(sizes, ops::options_like(use(x), options));
}

Tensor new_full(const Tensor& x, IntArrayRef sizes, const Scalar& value, TensorOptions options) {
  Op op("new_full");
  return full(sizes, value, ops::options_like(use(x), options));
}

Tensor eye(int64_t n, int64_t m, TensorOptions options) {
  Op op("eye");
  Tensor t = ops::fresh(op.c, {n, m}, options);
  core::Slot& s = use(t);
  if (s.numel) {
    ops::clear(s);
    ops::Unrecorded guard(op.c);
    ops::fill_fresh(core::make_view(op.c, s, {std::min(n, m)}, {m + 1}, s.data), ops::number(1, s.dtype, Use::stored));
  }
  return ops::made(std::move(t), options);
}

Tensor eye(int64_t n, TensorOptions options) {
  Op op("eye");
  return eye(n, n, options);
}

namespace {

[[noreturn, gnu::cold]] void too_many(const Scalar& start, const Scalar& end, const Scalar& step) {
  fail<ShapeError>("the number of elements overflows 64 bits: start " + text(start) + ", end " + text(end) + ", step " +
                   text(step));
}

[[noreturn, gnu::cold]] void wrong_sign(const Scalar& start, const Scalar& end, const Scalar& step) {
  fail<ValueError>("the step leads away from the end: start " + text(start) + ", end " + text(end) + ", step " +
                   text(step));
}

int64_t count_of_integers(const Scalar& start, const Scalar& end, const Scalar& step) {
  const __int128 from = start.toLong(), to = end.toLong(), by = step.toLong();
  if (by == 0) fail<ValueError>("the step is 0");
  if (by > 0 ? to < from : to > from) wrong_sign(start, end, step);
  const __int128 n = (to - from + by - (by > 0 ? 1 : -1)) / by;
  if (n > std::numeric_limits<int64_t>::max()) too_many(start, end, step);
  return static_cast<int64_t>(n);
}

int64_t count_of_doubles(const Scalar& start, const Scalar& end, const Scalar& step) {
  const double from = start.toDouble(), to = end.toDouble(), by = step.toDouble();
  for (const Scalar* v : {&start, &end, &step})
    if (!std::isfinite(v->toDouble()))
      fail<ValueError>(std::string(v == &start ? "start" : v == &end ? "end" : "step") + " is not finite: " + text(*v));
  if (by == 0) fail<ValueError>("the step is 0");
  if (by > 0 ? to < from : to > from) wrong_sign(start, end, step);
  const double n = std::ceil((to - from) / by);
  if (!(n < 9223372036854775808.0)) too_many(start, end, step);
  return static_cast<int64_t>(n);
}

// Of integers, all lie between the first and the last: if those can be stored, all can.
void check_ends(const Scalar& start, const Scalar& step, int64_t n, ScalarType t) {
  if (n == 0 || !isIntegralType(t, false)) return;
  (void)ops::number(start, t, Use::stored);
  const __int128 last = start.toLong() + static_cast<__int128>(step.toLong()) * (n - 1);
  const auto whole = static_cast<int64_t>(last);
  (void)ops::number(whole == last ? Scalar(whole) : Scalar(static_cast<double>(last)), t, Use::stored);
}

Tensor range(core::Context& c, const Scalar& start, const Scalar& end, const Scalar& step, TensorOptions options) {
  const Scalar* all[] = {&start, &end, &step};
  const bool integers = std::all_of(all, all + 3, [](const Scalar* v) { return v->isIntegral(true); });
  for (const Scalar* v : all)
    if (v->isComplex()) fail<DTypeError>("the bounds and the step must be real");
  if (!options.has_dtype()) options = options.dtype(integers ? kLong : get_default_dtype());
  const ScalarType t = options.dtype();
  if (t == kBool || isComplexType(t)) fail<DTypeError>("not for " + std::string(name(t)));
  // Whole numbers are counted exactly.
  const int64_t n = integers ? count_of_integers(start, end, step) : count_of_doubles(start, end, step);
  if (isIntegralType(t, false) && !integers && step.toLong() == 0)
    fail<ValueError>("the step is 0, cut to " + std::string(name(t)) + ": " + text(step));
  check_ends(start, step, n, t);
  Tensor out = ops::fresh(c, {n}, options);
  const core::Slot& s = use(out);
  const kernels::Range work = isIntegralType(t, false) ? kernels::Range{n, s, 0, 0, start.toLong(), step.toLong()}
                                                       : kernels::Range{n, s, start.toDouble(), step.toDouble(), 0, 0};
  if (n) ops::choose(c, kernels::arange_kernel, t, s)(work);
  return ops::made(std::move(out), options);
}

}  // namespace

Tensor arange(const Scalar& end, TensorOptions options) {
  Op op("arange");
  return range(op.c, 0, end, 1, options);
}
Tensor arange(const Scalar& start, const Scalar& end, TensorOptions options) {
  Op op("arange");
  return range(op.c, start, end, 1, options);
}
Tensor arange(const Scalar& start, const Scalar& end, const Scalar& step, TensorOptions options) {
  Op op("arange");
  return range(op.c, start, end, step, options);
}

Tensor linspace(const Scalar& start, const Scalar& end, int64_t steps, TensorOptions options) {
  Op op("linspace");
  if (!options.has_dtype() && (start.isComplex() || end.isComplex()))
    options = options.dtype(ops::default_complex(get_default_dtype()));
  options = ops::settled(options);
  const ScalarType t = options.dtype();
  if (isComplexType(t)) {  // part by part
    const std::complex<double> from = start.toComplexDouble(), to = end.toComplexDouble();
    const ScalarType part = t == kComplexFloat ? kFloat : kDouble;
    return ops::made(
        complex(linspace(from.real(), to.real(), steps, part), linspace(from.imag(), to.imag(), steps, part)), options);
  }
  if (start.isComplex() || end.isComplex()) fail<DTypeError>("the bounds must be real");
  if (t == kBool) fail<DTypeError>("not for " + std::string(name(t)));
  if (steps < 0) fail<ValueError>("the number of steps is negative: " + std::to_string(steps));
  const bool whole = isIntegralType(t, false);
  const double first = whole ? static_cast<double>(start.toLong()) : start.toDouble(),
               last = whole ? static_cast<double>(end.toLong()) : end.toDouble();
  if (!std::isfinite(first) || !std::isfinite(last) || !std::isfinite(last - first))
    fail<ValueError>("the bounds are not finite, or too far apart: " + std::to_string(first) + ", " +
                     std::to_string(last));
  (void)ops::number(start, t, Use::stored);
  (void)ops::number(end, t, Use::stored);
  Tensor out = ops::fresh(op.c, {steps}, options);
  if (steps == 0) return ops::made(std::move(out), options);
  const double step = steps > 1 ? (last - first) / static_cast<double>(steps - 1) : 0;
  const bool floats = t == kFloat || t == kDouble;
  const Tensor numbers = floats ? out : core::make_tensor(op.c, {steps}, kDouble);  // from f64 by the rules of casts
  const core::Slot& s = use(numbers);
  // From both ends to the middle, so that both are met exactly.
  const int64_t rising = (steps + 1) / 2, falling = steps - rising;
  const auto fill = ops::choose(op.c, kernels::arange_kernel, s.dtype, s);
  fill({rising, s, first, step, 0, 0, 0});
  const kernels::Operand all = s;
  char* rest = all.data == nullptr ? nullptr : all.data + core::bytes_of(s.dtype, rising);
  if (falling > 0) fill({falling, kernels::Operand(rest, s), last, step, 0, 0, 1 - falling});
  if (!floats) ops::copy_elements(use(out), s);
  return ops::made(std::move(out), options);
}

}  // namespace v1
}  // namespace tenure
