#include "ops/prepare.h"

#include <algorithm>
#include <cstring>

#include "core/donate.h"
#include "kernels/flat.h"
#include "kernels/moves.h"
#include "ops/geometry.h"
#include "ops/inplace.h"
#include "ops/write.h"

namespace tenure::ops {

using core::fail;

namespace {

// In ATen's order of categories: bool, integer, floating, complex.
int category(ScalarType t) {
  if (t == ScalarType::Undefined) return -1;
  if (isComplexType(t)) return 3;
  if (isFloatingType(t)) return 2;
  return t == ScalarType::Bool ? 0 : 1;
}
ScalarType join(ScalarType a, ScalarType b) {
  if (a == ScalarType::Undefined) return b;
  return a == b ? a : promoteTypes(a, b);
}
ScalarType combine(ScalarType higher, ScalarType lower) {
  if (category(lower) <= category(higher)) return higher;
  // A floating dtype keeps its precision beside complex numbers of lower rank.
  if (isFloatingType(higher)) return higher == kDouble ? kComplexDouble : kComplexFloat;
  return join(higher, lower);
}

}  // namespace

Promotion& Promotion::operand(const Slot& s) {
  ScalarType& t = s.ndim ? dims_ : zero_dims_;
  t = join(t, s.dtype);
  return *this;
}

Promotion& Promotion::operand(const Scalar& s) {
  numbers_ = join(numbers_, dtype_of_kind(s.kind()));
  return *this;
}

ScalarType Promotion::result() const {
  ScalarType t = combine(dims_, combine(zero_dims_, numbers_));
  return t;
}

void prepare(kernels::Loop& loop, const Slot& s) {
  Prepared walk(s.shape());
  walk.operand(s).done();
  loop.noperands = 1;
  loop.ndim = walk.ndim;
  loop.numel = walk.numel;
  loop.contiguous = false;
  loop.data[0] = s.data;
  std::copy_n(walk.sizes, walk.ndim, loop.sizes);
  std::copy_n(walk.strides[0], walk.ndim, loop.strides[0]);
}

Prepared& Prepared::operand(const Slot& s, bool is_wide) {
  const int k = noperands++;
  wide |= static_cast<uint8_t>(is_wide << k);
  data[k] = s.data;
#ifdef TENURE_CHECKED
  const kernels::Operand whole(s);
  begin[k] = whole.begin;
  end[k] = whole.end;
#endif
  const int n = static_cast<int>(shape_.size()), shift = n - s.ndim;
  const int64_t element = core::bytes_of(s.dtype, 1), *size = s.sizes(), *stride = s.strides();
  for (int i = 0; i < shift; ++i) strides[k][i] = 0;
  // bounded: no loop has an empty operand, and of others the last element lies in the storage
  for (int i = 0; i < s.ndim; ++i) strides[k][i + shift] = size[i] == 1 ? 0 : stride[i] * element;
  return *this;
}

Prepared& Prepared::scalar(const Element& element) {
  const int k = noperands++;
  wide |= static_cast<uint8_t>(element.wide << k);
  numbers |= static_cast<uint8_t>(1 << k);
  std::memcpy(number[k], element.bytes, sizeof number[k]);
  data[k] = number[k];
  std::fill_n(strides[k], shape_.size(), 0);
  return *this;
}

Prepared& Prepared::done() {
  numel = 1;
  ndim = 0;
  contiguous = false;
  for (int64_t s : shape_) numel *= s;  // bounded: the makers of the operands have checked the product
  for (size_t i = 0; i < shape_.size(); ++i) {
    const int64_t size = shape_[i];
    if (size == 1) continue;
    bool merges = ndim > 0;
    // bounded: one stride beyond the last element, which lies in the storage
    for (int k = 0; k < noperands && merges; ++k) merges = strides[k][ndim - 1] == strides[k][i] * size;
    const int at = merges ? ndim - 1 : ndim++;
    // bounded: a part of numel
    sizes[at] = merges ? sizes[at] * size : size;
    for (int k = 0; k < noperands; ++k) strides[k][at] = strides[k][i];
  }
  return *this;
}

void copy_elements(core::Context& c, Slot& to, const Slot& from) {
  if (to.numel == 0) return;
  Prepared loop(to.shape());
  loop.operand(to).operand(from).done();
  loop.from = from.dtype;
  choose(c, kernels::convert_kernel, to.dtype, to)(loop);
}

void clear(core::Context& c, const Slot& s) {
  if (s.numel == 0) return;
  kernels::Flat bytes;
  bytes.n = core::bytes_of(s.dtype, s.numel);  // bounded: the tensor's bytes
  bytes.out[0] = s;
  choose(c, kernels::zero_kernel, kByte, s)(bytes);
}

void count_up(core::Context& c, const Tensor& t) {
  kernels::Range range;
  range.numel = core::use(t).numel;
  range.out = core::use(t);
  range.istep = 1;
  choose(c, kernels::arange_kernel, kLong, core::use(t))(range);
}

Tensor converted(core::Context& c, const Tensor& t, ScalarType dtype) {
  Slot& s = core::use(t);
  if (s.dtype == dtype) return t;
  Tensor out = core::make_tensor(c, s.shape(), dtype);
  copy_elements(c, core::use(out), s);
  return out;
}

namespace {
// What an operand of a kernel is converted to.
ScalarType taken(const Slot& s, ScalarType compute, Use use) {
  return s.ndim == 0 && s.dtype != compute ? without_dims(compute, use) : compute;
}
}  // namespace

Tensor run_densely(core::Context& c, const kernels::Elementwise& kernel, const Slot& x, ScalarType out_dtype) {
  const auto fn = choose(c, kernel, x.dtype, x);
  Slot* o = core::result_like(c, x, out_dtype);
  Tensor out = core::handle(o);
  if (x.numel) fn(DenseLoop(x.numel, *o, x));
  return out;
}

Tensor run_densely(core::Context& c, const kernels::Elementwise& kernel, const Slot& x, const Slot& y) {
  const auto fn = choose(c, kernel, x.dtype, x);
  Slot* o = core::result_like(c, x, x.dtype);
  Tensor out = core::handle(o);
  if (x.numel) fn(DenseLoop(x.numel, *o, x, y));
  return out;
}

Tensor run_unary(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, ScalarType compute,
                 ScalarType out_dtype) {
  const Slot& dense = core::use(a);
  if (__builtin_expect(dense.dtype == compute && dense.has(core::kContiguous), 1))
    return run_densely(c, kernel, dense, out_dtype);
  const auto fn = choose(c, kernel, compute, dense);
  const Tensor x = converted(c, a, compute);
  const Slot& s = core::use(x);
  Slot* o = core::result_of(c, s, 2, s.shape(), out_dtype);  // x is a handle too
  Tensor out = core::handle(o);
  if (s.numel) {
    Prepared loop(o->shape());
    fn(loop.operand(*o).operand(s).done());
  }
  return out;
}

Tensor run_binary(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Tensor& b,
                  ScalarType compute, ScalarType out_dtype, Use use) {
  const Slot *x = &core::use(a), *y = &core::use(b);
  const auto fn = choose(c, kernel, compute, *x);
  if (__builtin_expect(x->dtype == compute && out_dtype == compute && runs_densely(*x, *y), 1))
    return run_densely(c, kernel, *x, *y);
  core::Dims shape;
  core::broadcast(x->shape(), y->shape(), shape);
  Tensor ca, cb;  // what had to be converted
  if (x->dtype != compute) x = &core::use(ca = converted(c, a, taken(*x, compute, use)));
  if (y->dtype != compute) y = &core::use(cb = converted(c, b, taken(*y, compute, use)));
  Slot* o = core::result_of(c, *x, 1, shape, out_dtype);
  Tensor out = core::handle(o);
  if (o->numel) {
    Prepared loop(o->shape());
    fn(loop.operand(*o).operand(*x, x->dtype != compute).operand(*y, y->dtype != compute).done());
  }
  return out;
}

Tensor run_binary(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Scalar& b,
                  ScalarType compute, ScalarType out_dtype, Use use) {
  const Slot& x = core::use(a);
  const auto fn = choose(c, kernel, compute, x);
  if (__builtin_expect(x.dtype != compute || !x.has(core::kContiguous), 0))
    return run(c, kernel, {a, Arg(b, use)}, compute, out_dtype);
  const Element element = number(b, compute, use);
  Slot* o = core::result_like(c, x, out_dtype);
  Tensor out = core::handle(o);
  if (x.numel) run_with_number(fn, *o, x, element, compute);
  return out;
}

void run_with_number(LoopFn fn, const Slot& to, const Slot& x, const Element& b, ScalarType compute) {
  kernels::Loop loop;
  loop.ndim = 1;
  loop.noperands = 3;
  loop.numel = loop.sizes[0] = x.numel;
  loop.contiguous = false;
  loop.data[0] = to.data;
  loop.data[1] = x.data;
  loop.data[2] = loop.number[2];
  std::memcpy(loop.number[2], b.bytes, sizeof loop.number[2]);
  loop.numbers = 1 << 2;
  loop.wide = static_cast<uint8_t>(b.wide << 2);
  loop.strides[0][0] = core::bytes_of(to.dtype, 1);
  loop.strides[1][0] = core::bytes_of(compute, 1);
  loop.strides[2][0] = 0;
  fn(loop);
}

// The inputs of a kernel, converted and held until it has run.
struct Inputs {
  Tensor held[kernels::kMaxOperands - 1];
  Element element[kernels::kMaxOperands - 1];
  ScalarType compute;
  Inputs(core::Context& c, Args args, ScalarType t) : compute(t) {
    int k = 0;
    for (const Arg& a : args) {
      if (!a.tensor)
        element[k++] = number(*a.number, t, a.use);
      else
        held[k++] = a.raw ? *a.tensor : converted(c, *a.tensor, taken(core::use(*a.tensor), t, a.use));
    }
  }
  void put(Prepared& loop, Args args) const {
    int k = 0;
    for (const Arg& a : args) {
      if (!a.tensor) {
        loop.scalar(element[k++]);
        continue;
      }
      const Slot& s = core::use(held[k++]);
      loop.operand(s, !a.raw && s.dtype != compute);
    }
  }
};

Tensor run(core::Context& c, const kernels::Elementwise& kernel, Args args, ScalarType compute, ScalarType out_dtype) {
  const auto is_tensor = [](const Arg& a) { return a.tensor != nullptr; };
  const Slot* first = &core::use(*std::find_if(args.begin(), args.end(), is_tensor)->tensor);
  const auto fn = choose(c, kernel, compute, *first);
  core::Dims shape;
  for (const Arg& a : args) {
    if (!a.tensor) continue;
    const core::Dims before = shape;
    core::broadcast(before, core::use(*a.tensor).shape(), shape);
  }
  const Inputs inputs(c, args, compute);  // holds operands that need no conversion
  const int held = first->dtype == compute ? 2 : 1;
  Tensor out = core::handle(core::result_of(c, *first, held, shape, out_dtype));
  Slot& o = core::use(out);
  if (o.numel) {
    Prepared loop(o.shape());
    inputs.put(loop.operand(o), args);
    fn(loop.done());
  }
  return out;
}

void assign(core::Context& c, const Tensor& self, const Tensor& x) {
  Slot& s = core::use(self);
  writing(c, s, [&] { copy_elements(c, s, core::use(x)); });
}

}  // namespace tenure::ops
