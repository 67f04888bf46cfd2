#include "tenure/ops/arrange.h"

#include <algorithm>

#include "ops/dense.h"
#include "ops/host.h"
#include "ops/inplace.h"
#include "ops/walk.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/index.h"
#include "tenure/ops/reduce.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

using ops::Part;

namespace {

// For each dim all of it, as it is.
std::vector<std::vector<Part>> whole(const Slot& s) {
  std::vector<std::vector<Part>> dims;
  for (int i = 0; i < s.ndim; ++i) dims.push_back({{0, s.sizes()[i], 0, 1}});
  return dims;
}

Tensor rearranged(core::Context& c, const Slot& s, const std::vector<std::vector<Part>>& dims) {
  Tensor out = core::make_tensor(c, s.shape(), s.dtype);
  ops::copy_parts(c, use(out), s, dims);
  return out;
}

Tensor rolled(core::Context& c, const Tensor& x, const Dims& by) {
  const Slot& s = use(x);
  return ops::recorded(
      c, "roll", ins(x), saves(), consts(by),
      [](Grads& d, const Dims& by) {
        const Tensor g = d.out();
        Dims back = by, all = by;
        for (int i = 0; i < by.n; ++i) {
          back[i] = -by[i];
          all[i] = i;
        }
        d.set(0, roll(g, back, all));
      },
      [&] {
        auto dims = whole(s);
        for (int i = 0; i < by.n; ++i) {
          if (by[i] == 0) continue;
          const int64_t stays = s.sizes()[i] - by[i];
          dims[static_cast<size_t>(i)] = {{0, by[i], stays, 1}, {by[i], stays, 0, 1}};
        }
        return rearranged(c, s, dims);
      });
}

void check_dims(const Slot& s, int least) {
  if (s.ndim < least) fail<ShapeError>("at least " + std::to_string(least) + " dims: " + core::describe(s));
}

}  // namespace

Tensor flip(const Tensor& x, IntArrayRef dims) {
  Op op("flip");
  const Slot& s = use(x);
  uint64_t flipped = 0;
  for (int64_t dim : dims) {
    const uint64_t bit = uint64_t{1} << core::wrap_dim(dim, s.ndim);
    if (flipped & bit) fail<ValueError>("a dim is given twice: " + to_string(dims));
    flipped |= bit;
  }
  return ops::recorded(
      op.c, "flip", ins(x), saves(), consts(Dims(dims)),
      [](Grads& d, const Dims& dims) { d.set(0, flip(d.out(), dims)); },
      [&] {
        auto all = whole(s);
        for (int i = 0; i < s.ndim; ++i)
          if (flipped >> i & 1) all[static_cast<size_t>(i)] = {{0, s.sizes()[i], s.sizes()[i] - 1, -1}};
        return rearranged(op.c, s, all);
      });
}

Tensor fliplr(const Tensor& x) {
  Op op("fliplr");
  check_dims(use(x), 2);
  return flip(x, {1});
}

Tensor flipud(const Tensor& x) {
  Op op("flipud");
  check_dims(use(x), 1);
  return flip(x, {0});
}

Tensor roll(const Tensor& x, IntArrayRef shifts, IntArrayRef dims) {
  Op op("roll");
  const Slot& s = use(x);
  if (shifts.empty()) fail<ShapeError>("no shifts are given");
  if (dims.empty() && shifts.size() == 1) return reshape(roll(reshape(x, {-1}), shifts, {0}), s.shape());
  if (dims.size() != shifts.size())
    fail<ShapeError>("the numbers of shifts and dims differ: " + to_string(shifts) + " and " + to_string(dims));
  if (s.ndim == 0) fail<IndexError>("a 0-d tensor has no dim " + std::to_string(dims[0]));
  Dims by;
  by.n = s.ndim;
  std::fill_n(by.d, s.ndim, 0);
  for (size_t i = 0; i < dims.size(); ++i) {
    const int at = core::wrap_dim(dims[i], s.ndim);
    const int64_t size = s.sizes()[at];
    if (size == 0) continue;
    const int64_t shift = shifts[i] % size, ahead = shift < 0 ? shift + size : shift;
    by[at] = by[at] >= size - ahead ? by[at] - (size - ahead) : by[at] + ahead;
  }
  return rolled(op.c, x, by);
}

Tensor rot90(const Tensor& x, int64_t k, IntArrayRef dims) {
  Op op("rot90");
  const Slot& s = use(x);
  if (dims.size() != 2) fail<ShapeError>("there must be 2 dims: " + to_string(dims));
  check_dims(s, 2);
  const int a = core::wrap_dim(dims[0], s.ndim), b = core::wrap_dim(dims[1], s.ndim);
  if (a == b) fail<ValueError>("the dims are one: " + to_string(dims) + " of " + core::describe(s));
  switch (k & 3) {
    case 0:
      return flip(x, {});
    case 1:
      return transpose(flip(x, {b}), a, b);
    case 2:
      return flip(x, {a, b});
    default:
      return transpose(flip(x, {a}), a, b);
  }
}

Tensor rot90(const Tensor& x, int64_t k) {
  Op op("rot90");
  return rot90(x, k, {0, 1});
}

Tensor repeat(const Tensor& x, IntArrayRef repeats) {
  Op op("repeat");
  const Slot& s = use(x);
  const Dims times(repeats);
  const int shift = times.n - s.ndim;
  if (shift < 0) fail<ShapeError>("fewer repeats than dims: " + to_string(repeats) + " for " + core::describe(s));
  Dims sizes;
  for (int i = 0; i < times.n; ++i) {
    int64_t size = 0;
    if (times[i] < 0) fail<ShapeError>("a negative number of repeats: " + to_string(repeats));
    if (!core::mul(times[i], i < shift ? 1 : s.sizes()[i - shift], size))
      fail<ShapeError>("a size overflows 64 bits: " + core::describe(s) + " repeated " + to_string(repeats));
    sizes.push(size);
  }
  return ops::recorded(
      op.c, "repeat", ins(x), saves(), consts(times),
      [](Grads& d, const Dims& times) {
        const Tensor g = d.out();
        const Dims sizes(d.sizes(0));
        if (g.numel() == 0) return d.set(0, zeros(sizes, g.scalar_type()));
        const int shift = times.n - sizes.n;
        Dims apart, repeated;
        for (int i = 0; i < times.n; ++i) {
          if (times[i] != 1) {
            repeated.push(apart.n);
            apart.push(times[i]);
          }
          if (i >= shift && sizes[i - shift] != 1) apart.push(sizes[i - shift]);
        }
        const Tensor terms = reshape(g, apart);
        d.set(0, reshape(repeated.n ? sum(terms, repeated) : terms, sizes));
      },
      [&] {
        Tensor out = core::make_tensor(op.c, sizes, s.dtype);
        const Slot& o = use(out);
        if (o.numel == 0) return out;
        ops::Walk walk;
        for (int i = 0; i < times.n; ++i) {
          const int64_t size = i < shift ? 1 : s.sizes()[i - shift], stride = o.strides()[i];
          if (times[i] > 1) walk.push(times[i], size * stride, 0);  // bounded: a part of out
          if (size > 1) walk.push(size, stride, s.strides()[i - shift]);
        }
        ops::copy_walk(op.c, o, 0, s, 0, walk);
        return out;
      });
}

Tensor tile(const Tensor& x, IntArrayRef dims) {
  Op op("tile");
  Dims times;
  for (size_t i = dims.size(); i < use(x).ndim; ++i) times.push(1);
  for (int64_t n : dims) times.push(n);
  return repeat(x, times);
}

namespace {

[[noreturn, gnu::cold]] void wrong_size(int64_t given, int64_t size) {
  fail<ShapeError>("the output size is not that of the result: " + std::to_string(given) + ", not " +
                   std::to_string(size));
}

// Each i of [0, n) as often as the i-th of the numbers says.
Tensor indices_of(core::Context& c, const Tensor& repeats, std::optional<int64_t> output_size) {
  const Slot& given = use(repeats);
  if (given.dtype != kLong && given.dtype != kInt)
    fail<DTypeError>("the repeats must be i64 or i32: " + core::describe(given));
  const Tensor counted = ops::dense(c, ops::converted(c, repeats, kLong));
  const Slot& counts = use(counted);
  if (!ops::has_values(c) && output_size) return core::make_tensor(c, {*output_size}, kLong);
  core::need_values();
  const auto* count = ops::data_of<const int64_t>(counts);
  int64_t total = 0;
  for (int64_t i = 0; i < counts.numel; ++i) {
    if (count[i] < 0)
      fail<ValueError>("a negative number of repeats: " + std::to_string(count[i]) + " at position " +
                       std::to_string(i));
    if (!core::add(total, count[i], total)) fail<ShapeError>("the number of elements overflows 64 bits");
  }
  if (output_size && *output_size != total) wrong_size(*output_size, total);
  Tensor out = core::make_tensor(c, {total}, kLong);
  auto* to = ops::data_of<int64_t>(out);
  for (int64_t i = 0; i < counts.numel; ++i) to = std::fill_n(to, count[i], i);
  return out;
}

// What is repeated along one of its dims.
Tensor operand(const Tensor& x, std::optional<int64_t> dim) {
  if (!dim) return reshape(x, {-1});
  if (use(x).ndim == 0) fail<IndexError>("a 0-d tensor has no dim " + std::to_string(*dim));
  return x;
}

}  // namespace

Tensor repeat_interleave(const Tensor& x, int64_t repeats, std::optional<int64_t> dim,
                         std::optional<int64_t> output_size) {
  Op op("repeat_interleave");
  if (repeats < 0) fail<ValueError>("a negative number of repeats: " + std::to_string(repeats));
  const Tensor in = operand(x, dim);
  const Slot& s = use(in);
  const int at = core::wrap_dim(dim.value_or(0), s.ndim);
  Dims sizes(s.shape());
  if (!core::mul(sizes[at], repeats, sizes[at]))
    fail<ShapeError>("a size overflows 64 bits: " + core::describe(s) + " repeated " + std::to_string(repeats) +
                     " times");
  if (output_size && *output_size != sizes[at]) wrong_size(*output_size, sizes[at]);
  return ops::recorded(
      op.c, "repeat_interleave", ins(in), saves(), consts(at, repeats),
      [](Grads& d, int at, int64_t repeats) {
        const IntArrayRef sizes = d.sizes(0);
        const Tensor g = d.out();
        if (repeats == 0) return d.set(0, zeros(sizes, g.scalar_type()));
        Dims apart;
        for (size_t i = 0; i < sizes.size(); ++i) {
          apart.push(sizes[i]);
          if (static_cast<int>(i) == at) apart.push(repeats);
        }
        d.set(0, sum(reshape(g, apart), {at + 1}));
      },
      [&] {
        Tensor out = core::make_tensor(op.c, sizes, s.dtype);
        const Slot& o = use(out);
        if (o.numel == 0) return out;
        // Few elements side by side are written as often as they are repeated, all of them at a time.
        int64_t inner = 1;
        for (int i = at + 1; i < s.ndim; ++i) inner *= s.sizes()[i];  // bounded: a part of out
        const bool first = inner < 32 && repeats < 32;
        ops::Walk walk;
        if (first) walk.push(repeats, o.strides()[at], 0);
        for (int i = 0; i < s.ndim; ++i) {
          // bounded: an element of out
          walk.push(s.sizes()[i], i == at ? repeats * o.strides()[i] : o.strides()[i], s.strides()[i]);
          if (i == at && !first) walk.push(repeats, o.strides()[i], 0);
        }
        ops::copy_walk(op.c, o, 0, s, 0, walk);
        return out;
      });
}

Tensor repeat_interleave(const Tensor& x, const Tensor& repeats, std::optional<int64_t> dim,
                         std::optional<int64_t> output_size) {
  Op op("repeat_interleave");
  const Tensor in = operand(x, dim);
  const Slot &s = use(in), &r = use(repeats);
  const int at = core::wrap_dim(dim.value_or(0), s.ndim);
  const int64_t size = s.sizes()[at];
  if (r.ndim > 1) fail<ShapeError>("the repeats must have at most one dim: " + core::describe(r));
  if (r.numel != 1 && r.numel != size)
    fail<ShapeError>("not as many repeats as dim " + std::to_string(at) + " has indices: " + core::describe(r) +
                     " for " + core::describe(s));
  const Tensor each = no_grad([&] { return expand(reshape(repeats, {-1}), {size}); });
  return index_select(in, at, indices_of(op.c, each, output_size));
}

Tensor repeat_interleave(const Tensor& repeats, std::optional<int64_t> output_size) {
  Op op("repeat_interleave");
  const Slot& r = use(repeats);
  if (r.ndim != 1) fail<ShapeError>("the repeats must have one dim: " + core::describe(r));
  return ops::converted(op.c, indices_of(op.c, repeats, output_size), r.dtype);
}

}  // namespace v1
}  // namespace tenure
