#include "tenure/ops/pad.h"

#include <algorithm>
#include <iterator>

#include "ops/fresh.h"
#include "ops/host.h"
#include "ops/inplace.h"
#include "ops/walk.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/index.h"
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

enum class Border : uint8_t { reflect, replicate, circular };
using Parts = std::vector<std::vector<Part>>;

std::string padded(const Slot& s, IntArrayRef pad) { return to_string(pad) + " around " + core::describe(s); }

void check_pad(const Slot& s, IntArrayRef pad) {
  if (pad.size() % 2 != 0) fail<ShapeError>("the numbers must come in pairs: " + to_string(pad));
  if (pad.size() / 2 > s.ndim) fail<ShapeError>("more pairs than dims: " + padded(s, pad));
}

// The dim that a pair is for.
int dim_of(int ndim, size_t pair) { return ndim - 1 - static_cast<int>(pair); }

// The sizes of the result, and of each dim the part of x that stays.
Dims padded_sizes(const Slot& s, IntArrayRef pad, Parts& stays) {
  Dims sizes(s.shape());
  for (int i = 0; i < s.ndim; ++i) stays.push_back({{0, s.sizes()[i], 0, 1}});
  for (size_t k = 0; k < pad.size() / 2; ++k) {
    const int at = dim_of(s.ndim, k);
    const int64_t size = s.sizes()[at], before = pad[2 * k], after = pad[2 * k + 1];
    int64_t left = size, n = 0;
    const bool cuts = core::add(left, std::min<int64_t>(before, 0), left) &&
                      core::add(left, std::min<int64_t>(after, 0), left) && left >= 0;
    if (!cuts) fail<ShapeError>("more is cut off than there is: " + padded(s, pad));
    if (!core::add(size, before, n) || !core::add(n, after, n))
      fail<ShapeError>("a size overflows 64 bits: " + padded(s, pad));
    sizes[at] = n;
    stays[static_cast<size_t>(at)] = {{std::max<int64_t>(before, 0), left, std::max<int64_t>(-before, 0), 1}};
  }
  return sizes;
}

// The index of x at place i of a dim that begins at place 0 and has this size.
int64_t source(Border kind, int64_t i, int64_t size) {
  if (i >= 0 && i < size) return i;
  switch (kind) {
    case Border::reflect:
      return i < 0 ? -i : 2 * (size - 1) - i;
    case Border::replicate:
      return i < 0 ? 0 : size - 1;
    default:
      return i < 0 ? i + size : i - size;
  }
}

void check_border(const Slot& s, IntArrayRef pad, const Dims& sizes, Border kind) {
  for (size_t k = 0; k < pad.size() / 2; ++k) {
    const int at = dim_of(s.ndim, k);
    const int64_t size = s.sizes()[at], most = std::max(pad[2 * k], pad[2 * k + 1]);
    if (kind == Border::reflect && most > 0 && most >= size)
      fail<ValueError>("more is reflected than lies behind the end: " + padded(s, pad));
    if (kind == Border::circular && most > size) fail<ValueError>("more is repeated than there is: " + padded(s, pad));
    if (kind != Border::circular && most > 0 && size == 0)
      fail<ShapeError>("there is nothing to repeat: " + padded(s, pad));
    if (kind != Border::circular && size > 0 && sizes[at] == 0) fail<ShapeError>("nothing is left: " + padded(s, pad));
  }
}

// i64: for each place of a padded dim the index of x.
Tensor sources(core::Context& c, Border kind, int64_t size, int64_t before, int64_t padded) {
  Tensor index = core::make_tensor(c, {padded}, kLong);
  if (!ops::has_values(c)) return index;
  auto* to = ops::data_of<int64_t>(index);
  for (int64_t j = 0; j < padded; ++j) to[j] = source(kind, j - before, size);
  return index;
}

// What lies before and after the part that stays, in one pass with it.
Tensor bordered(core::Context& c, const char* name, const Tensor& x, IntArrayRef pad, Border kind) {
  const Slot& s = use(x);
  check_pad(s, pad);
  Parts parts;
  const Dims sizes = padded_sizes(s, pad, parts);
  check_border(s, pad, sizes, kind);
  return ops::recorded(
      c, name, ins(x), saves(), consts(Dims(pad), kind),
      [](Grads& d, const Dims& pad, Border kind) {
        const Dims sizes(d.sizes(0));
        Tensor g = d.out();
        for (int k = 0; k < pad.n / 2; ++k) {
          const int at = dim_of(sizes.n, static_cast<size_t>(k));
          if (pad[2 * k] == 0 && pad[2 * k + 1] == 0) continue;
          Dims to(g.sizes());
          const Tensor index = sources(core::current(), kind, sizes[at], pad[2 * k], to[at]);
          to[at] = sizes[at];
          g = index_add(zeros(to, g.scalar_type()), at, index, g);
        }
        d.set(0, g);
      },
      [&] {
        Tensor out = core::make_tensor(c, sizes, s.dtype);
        const int64_t step = kind == Border::reflect ? -1 : kind == Border::replicate ? 0 : 1;
        for (size_t k = 0; k < pad.size() / 2; ++k) {
          const int at = dim_of(s.ndim, k);
          auto& dim = parts[static_cast<size_t>(at)];
          const int64_t before = pad[2 * k], after = pad[2 * k + 1], size = s.sizes()[at];
          const int64_t end = dim[0].to + dim[0].length;
          if (before > 0) dim.push_back({0, before, source(kind, -before, size), step});
          if (after > 0) dim.push_back({end, after, source(kind, size, size), step});
        }
        ops::copy_parts(c, use(out), s, parts);
        return out;
      });
}

// The mode of the last `dims` dims of a tensor that has one or two more.
Tensor bordered_dims(core::Context& c, const char* name, const Tensor& x, IntArrayRef pad, Border kind, size_t dims) {
  const Slot& s = use(x);
  if (pad.size() != dims + dims)
    fail<ShapeError>("there must be " + std::to_string(dims + dims) + " numbers: " + to_string(pad));
  if (s.ndim != dims + 1 && s.ndim != dims + 2)
    fail<ShapeError>("x must have " + std::to_string(dims + 1) + " or " + std::to_string(dims + 2) +
                     " dims: " + core::describe(s));
  return bordered(c, name, x, pad, kind);
}

// Without the elements that are cut off; pad becomes what is put there.
Tensor cut(const Tensor& x, Dims& pad) {
  Tensor y = x;
  const Slot& s = use(x);
  for (int k = 0; k < pad.n / 2; ++k) {
    int64_t &before = pad[2 * k], &after = pad[2 * k + 1];
    const int at = dim_of(s.ndim, static_cast<size_t>(k));
    if (before < 0 || after < 0) {
      const int64_t start = std::max<int64_t>(-before, 0);
      y = narrow(y, at, start, s.sizes()[at] - start - std::max<int64_t>(-after, 0));
    }
    before = std::max<int64_t>(before, 0);
    after = std::max<int64_t>(after, 0);
  }
  return y;
}

}  // namespace

Tensor constant_pad_nd(const Tensor& x, IntArrayRef pad, const Scalar& value) {
  Op op("constant_pad_nd");
  const Slot& s = use(x);
  check_pad(s, pad);
  Parts stays;
  const Dims sizes = padded_sizes(s, pad, stays);
  const ops::Element element = ops::number(value, s.dtype, ops::Use::stored);
  return ops::recorded(
      op.c, "constant_pad_nd", ins(x), saves(), consts(Dims(pad)),
      [](Grads& d, const Dims& pad) {
        Dims back = pad;
        for (int i = 0; i < pad.n; ++i) back[i] = -pad[i];
        d.set(0, constant_pad_nd(d.out(), back));
      },
      [&] {
        Tensor out = core::make_tensor(op.c, sizes, s.dtype);
        if (std::any_of(pad.begin(), pad.end(), [](int64_t n) { return n > 0; })) ops::fill_fresh(out, element);
        ops::copy_parts(op.c, use(out), s, stays);
        return out;
      });
}

Tensor pad(const Tensor& x, IntArrayRef pad, std::string_view mode, std::optional<double> value) {
  Op op("pad");
  if (mode == "constant") return constant_pad_nd(x, pad, value.value_or(0));
  constexpr std::string_view modes[] = {"reflect", "replicate", "circular"};
  const auto* const found = std::find(std::begin(modes), std::end(modes), mode);
  if (found == std::end(modes))
    fail<ValueError>("the mode is none of constant, reflect, replicate and circular: " + std::string(mode));
  if (value) fail<ValueError>("a value is given beside the mode " + std::string(mode));
  const auto kind = static_cast<Border>(found - modes);
  constexpr const char* names[][3] = {{"reflection_pad1d", "reflection_pad2d", "reflection_pad3d"},
                                      {"replication_pad1d", "replication_pad2d", "replication_pad3d"}};
  const size_t dims = pad.size() / 2;
  if (kind != Border::circular)
    return bordered(op.c, dims - 1 < 3 ? names[found - modes][dims - 1] : "pad", x, pad, kind);
  const Slot& s = use(x);
  check_pad(s, pad);
  Parts stays;
  static_cast<void>(padded_sizes(s, pad, stays));
  Dims more(pad);
  const Tensor y = cut(x, more);
  return bordered(op.c, "pad", y, more, kind);
}

Tensor reflection_pad1d(const Tensor& x, IntArrayRef padding) {
  Op op("reflection_pad1d");
  return bordered_dims(op.c, "reflection_pad1d", x, padding, Border::reflect, 1);
}

Tensor reflection_pad2d(const Tensor& x, IntArrayRef padding) {
  Op op("reflection_pad2d");
  return bordered_dims(op.c, "reflection_pad2d", x, padding, Border::reflect, 2);
}

Tensor reflection_pad3d(const Tensor& x, IntArrayRef padding) {
  Op op("reflection_pad3d");
  return bordered_dims(op.c, "reflection_pad3d", x, padding, Border::reflect, 3);
}

Tensor replication_pad1d(const Tensor& x, IntArrayRef padding) {
  Op op("replication_pad1d");
  return bordered_dims(op.c, "replication_pad1d", x, padding, Border::replicate, 1);
}

Tensor replication_pad2d(const Tensor& x, IntArrayRef padding) {
  Op op("replication_pad2d");
  return bordered_dims(op.c, "replication_pad2d", x, padding, Border::replicate, 2);
}

Tensor replication_pad3d(const Tensor& x, IntArrayRef padding) {
  Op op("replication_pad3d");
  return bordered_dims(op.c, "replication_pad3d", x, padding, Border::replicate, 3);
}

}  // namespace v1
}  // namespace tenure
