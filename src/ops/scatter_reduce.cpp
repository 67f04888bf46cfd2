// Elements combined with what is where they are put.
#include <limits>

#include "core/donate.h"
#include "ops/geometry.h"
#include "ops/indexed.h"
#include "ops/indices.h"
#include "ops/inplace.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

enum class By : uint8_t { sum, prod, mean, amax, amin };

By by(std::string_view word, bool of_slices) {
  constexpr std::string_view words[] = {"sum", "prod", "mean", "amax", "amin"};
  for (size_t i = of_slices ? 1 : 0; i < std::size(words); ++i)
    if (words[i] == word) return static_cast<By>(i);
  fail<ValueError>(std::string("reduce must be ") + (of_slices ? "" : "sum, ") + "prod, mean, amax or amin: '" +
                   std::string(word) + "'");
}

// The part of source that index's sizes reach.
Tensor part_of(const Tensor& source, IntArrayRef sizes) {
  Tensor part = source;
  for (size_t i = 0; i < sizes.size(); ++i)
    if (part.size(static_cast<int64_t>(i)) != sizes[i]) part = part.narrow(static_cast<int64_t>(i), 0, sizes[i]);
  return part;
}

Tensor combined(core::Context& c, const Tensor& x, int at, const Tensor& where, const Tensor& source, By how);

void product_gradient(Grads& d, const Tensor& where, const Tensor& x, const Tensor& source, int at) {
  const Tensor part = part_of(source, where.sizes());
  Tensor zero_x, zero_part, zeros_there, among_others;
  {
    NoGradGuard none;
    zero_x = x.eq(0);
    zero_part = part.eq(0);
    zeros_there = zero_x.to(kLong).scatter_add(at, where, zero_part.to(kLong));
    among_others = zeros_there.gather(at, where).sub(zero_part.to(kLong)).gt(0);
    zeros_there = zeros_there.sub(zero_x.to(kLong)).gt(0);
  }
  // The product of what is not 0; each factor but an only zero is out of a product with a zero in it.
  const Tensor factor = x.masked_fill(zero_x, 1), factors = part.masked_fill(zero_part, 1);
  const Tensor product = combined(core::current(), factor, at, where, factors, By::prod);
  const auto times = [](const Tensor& g, const Tensor& others, const Tensor& none) {
    return g * (others.is_complex() ? others.conj() : others).masked_fill(none, 0);
  };
  if (d.needs(0)) d.set(0, times(d.out(), product / factor, zeros_there));
  if (!d.needs(1)) return;
  const Tensor g = times(d.out().gather(at, where), product.gather(at, where) / factors, among_others);
  d.set(1, ops::as_source(g, d.sizes(1)));
}

// In equal parts to the elements that are the extreme.
void extreme_gradient(Grads& d, const Tensor& where, const Tensor& x, const Tensor& source, const Tensor& y, int at) {
  Tensor not_x, not_part, share;
  {
    NoGradGuard none;
    const auto same = [](const Tensor& a, const Tensor& b) {
      return a.eq(b).logical_or(a.isnan().logical_and(b.isnan()));
    };
    const Tensor is_x = same(x, y), is_part = same(part_of(source, where.sizes()), y.gather(at, where));
    share = is_x.to(kDouble).scatter_add(at, where, is_part.to(kDouble)).reciprocal();  // f16 would count to 65504
    not_x = is_x.logical_not();
    not_part = is_part.logical_not();
  }
  const Tensor g = d.out() * share.to(x.scalar_type());
  if (d.needs(0)) d.set(0, g.masked_fill(not_x, 0));
  if (d.needs(1)) d.set(1, ops::as_source(g.gather(at, where).masked_fill(not_part, 0), d.sizes(1)));
}

// x with the product or an extreme of itself and what of source is put at each place.
Tensor combined(core::Context& c, const Tensor& x, int at, const Tensor& where, const Tensor& source, By how) {
  const Slot& s = use(x);
  const auto& kernel = how == By::prod   ? kernels::scatter_prod_kernel
                       : how == By::amax ? kernels::scatter_max_kernel
                                         : kernels::scatter_min_kernel;
  const ScalarType t = how == By::prod ? ops::summed_in(s.dtype) : s.dtype;
  const auto fn = ops::choose(c, kernel, t, s);
  const auto run = [&] {
    const Tensor terms = ops::converted(c, source, t);
    const Tensor out = ops::accumulator(c, s, use(terms), t);
    if (use(where).numel) {
      kernels::Index work;
      ops::fill_index(work, use(terms), use(where), use(out), at);
      fn(work);
    }
    return ops::converted(c, out, s.dtype);
  };
  if (how == By::prod)
    return ops::recorded(
        c, "scatter_reduce", ins(x, source), saves(where, x, source), consts(at),
        [](Grads& d, const Tensor& where, const Tensor& x, const Tensor& source, int at) {
          product_gradient(d, where, x, source, at);
        },
        run);
  return ops::recorded(
      c, "scatter_reduce", ins(x, source), saves(where, x, source, ops::result), consts(at),
      [](Grads& d, const Tensor& where, const Tensor& x, const Tensor& source, const Tensor& y, int at) {
        extreme_gradient(d, where, x, source, y, at);
      },
      run);
}

// The number that changes nothing.
Scalar neutral(By how, ScalarType t) {
  if (how == By::prod) return 1;
  if (how == By::sum || how == By::mean) return 0;
  const bool least = how == By::amax;
  constexpr double inf = std::numeric_limits<double>::infinity();
  switch (t) {
    case kBool:
      return !least;
    case kByte:
      return least ? 0 : 255;
    case kChar:
      return least ? -128 : 127;
    case kShort:
      return least ? -32768 : 32767;
    case kInt:
      return least ? int64_t{INT32_MIN} : int64_t{INT32_MAX};
    case kLong:
      return least ? INT64_MIN : INT64_MAX;
    default:
      return least ? -inf : inf;
  }
}

Tensor mean_of(const Tensor& x, const Tensor& base, int at, const Tensor& where, const Tensor& source, bool self) {
  const Tensor total = base.scatter_add(at, where, source);
  Tensor count;
  {
    NoGradGuard none;
    const IntArrayRef sizes = x.sizes();
    const Tensor have = self ? ones(sizes, kLong) : zeros(sizes, kLong);
    count = have.scatter_add(at, where, ones(where.sizes(), kLong)).clamp_min(1).to(x.scalar_type());
  }
  return isIntegralType(x.scalar_type(), true) ? div(total, count, "floor") : total / count;
}

Tensor reduced(core::Context& c, const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source, By how,
               bool include_self) {
  const Slot &s = use(x), &from = use(source);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_same_dtype(s, from);
  if ((how == By::mean && s.dtype == kBool) || (how >= By::amax && isComplexType(s.dtype)))
    fail<DTypeError>("not for " + std::string(name(s.dtype)));
  ops::check_inside(use(index), s, at, "x");
  ops::check_inside(use(index), from, -1, "source");
  const Tensor where = ops::checked_indices(c, index, ops::size_at(s, at));
  if (how == By::mean && ops::is_half(s.dtype))
    return reduced(c, x.to(kFloat), at, where, source.to(kFloat), how, include_self).to(s.dtype);
  const Tensor base = include_self ? x : x.scatter(at, where, neutral(how, s.dtype));
  if (how == By::sum) return base.scatter_add(at, where, source);
  if (how == By::mean) return mean_of(x, base, at, where, source, include_self);
  if (include_self) return combined(c, base, at, where, source, how);
  const Op inner("scatter_reduce");  // source may lie on the bytes that a destination has, apart from base
  return combined(c, base, at, where, source, how);
}

}  // namespace

Tensor scatter_reduce(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce,
                      bool include_self) {
  Op op("scatter_reduce");
  return reduced(op.c, x, dim, index, source, by(reduce, false), include_self);
}

Tensor index_reduce(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce,
                    bool include_self) {
  Op op("index_reduce");
  const Slot &s = use(x), &from = use(source);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_one_dim(use(index));
  ops::check_same_dtype(s, from);
  ops::check_slices(s, at, use(index), from);
  const By how = by(reduce, true);
  std::vector<int64_t> line(static_cast<size_t>(s.ndim), 1);
  if (s.ndim) line[static_cast<size_t>(at)] = use(index).numel;
  // The slices of x are as long as those of source, so that every index is looked at once, here.
  const Tensor where = ops::checked_indices(op.c, index, ops::size_at(s, at));
  const Op inner("index_reduce");  // it is a function that this one is made of
  return reduced(op.c, x, at, where.reshape(line).expand(from.shape()), source, how, include_self);
}

}  // namespace v1
}  // namespace tenure
