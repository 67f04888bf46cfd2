// Tensors from plain numbers and back, the references' results, and how far two results may lie apart.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <limits>

#include "core/make.h"
#include "tests/ops/row.h"

namespace tenure::testing {
namespace {

template <class F>
decltype(auto) with_type(ScalarType t, F&& f) {
  switch (t) {
    case kByte:
      return f(uint8_t{});
    case kChar:
      return f(int8_t{});
    case kShort:
      return f(int16_t{});
    case kInt:
      return f(int32_t{});
    case kLong:
      return f(int64_t{});
    case kHalf:
      return f(Half());
    case kBFloat16:
      return f(BFloat16());
    case kFloat:
      return f(float{});
    case kDouble:
      return f(double{});
    case kComplexFloat:
      return f(std::complex<float>());
    case kComplexDouble:
      return f(Number());
    default:
      return f(bool{});
  }
}

void store(char* p, ScalarType t, Number v) {
  with_type(t, [&]<class T>(T) {
    T x;
    if constexpr (std::is_same_v<T, Number> || std::is_same_v<T, std::complex<float>>)
      x = T(static_cast<typename T::value_type>(v.real()), static_cast<typename T::value_type>(v.imag()));
    else if constexpr (std::is_same_v<T, bool>)
      x = v != 0.0;
    else if constexpr (std::is_class_v<T>)
      x = T(static_cast<float>(v.real()));
    else
      x = static_cast<T>(v.real());
    std::memcpy(p, &x, sizeof x);
  });
}

Number load(const char* p, ScalarType t) {
  return with_type(t, [&]<class T>(T) {
    T x;
    std::memcpy(&x, p, sizeof x);
    if constexpr (std::is_same_v<T, std::complex<float>>)
      return Number(x.real(), x.imag());
    else if constexpr (std::is_class_v<T> && !std::is_same_v<T, Number>)
      return Number(static_cast<double>(static_cast<float>(x)));
    else
      return Number(x);
  });
}

struct Random {
  uint64_t state;
  double next() {  // splitmix64, [0, 1)
    uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-53;
  }
};

int64_t count(const Sizes& sizes) {
  int64_t n = 1;
  for (int64_t s : sizes) n *= s;
  return n;
}

/// Row-major walk: calls f(k, offset in elements) for every index.
template <class F>
void walk(const Sizes& sizes, const Sizes& strides, F&& f) {
  const int64_t n = count(sizes);
  Sizes index(sizes.size(), 0);
  for (int64_t k = 0; k < n; ++k) {
    int64_t at = 0;
    for (size_t i = 0; i < sizes.size(); ++i) at += index[i] * strides[i];
    f(static_cast<size_t>(k), at);
    for (size_t i = sizes.size(); i-- > 0;) {
      if (++index[i] < sizes[i]) break;
      index[i] = 0;
    }
  }
}

double epsilon(ScalarType t) {
  return t == kDouble || t == kComplexDouble ? 0x1p-52 : t == kHalf ? 0x1p-10 : t == kBFloat16 ? 0x1p-7 : 0x1p-23;
}
double largest(ScalarType t) {
  return t == kDouble || t == kComplexDouble ? std::numeric_limits<double>::max()
         : t == kHalf                        ? 65504.0
         : t == kBFloat16                    ? 0x1.FEp127
                                             : static_cast<double>(std::numeric_limits<float>::max());
}
double smallest(ScalarType t) {
  return t == kDouble || t == kComplexDouble ? std::numeric_limits<double>::denorm_min()
         : t == kHalf                        ? 0x1p-24
         : t == kBFloat16                    ? 0x1p-133
                                             : static_cast<double>(std::numeric_limits<float>::denorm_min());
}

bool is_nan(Number v) { return std::isnan(v.real()) || std::isnan(v.imag()); }

}  // namespace

Number rounded(Number v, ScalarType t) {
  char bytes[16];
  store(bytes, t, v);
  return load(bytes, t);
}

Plain draw(const Sizes& sizes, Range range, ScalarType t, uint64_t seed, bool expanded) {
  Plain p{sizes, std::vector<Number>(static_cast<size_t>(count(sizes)))};
  Random random{seed};
  double low = range.low, high = range.high;
  const bool whole = isIntegralType(t, true);
  if (whole) {
    low = std::ceil(std::max(low, t == kBool || t == kByte ? 0.0 : low));
    high = std::floor(std::min(high, t == kBool ? 1.0 : high));
  }
  for (Number& v : p.v) {
    if (whole) {
      v = std::min(high, low + std::floor(random.next() * (high - low + 1)));
      continue;
    }
    const double re = low + random.next() * (high - low);
    v = rounded(isComplexType(t) ? Number(re, low + random.next() * (high - low)) : Number(re), t);
  }
  if (expanded && !sizes.empty() && sizes[0] > 0) {
    const size_t row = p.v.size() / static_cast<size_t>(sizes[0]);
    for (size_t i = row; i < p.v.size(); ++i) p.v[i] = p.v[i - row];
  }
  return p;
}

Tensor make(const Plain& values, ScalarType t, Arrangement how) {
  const size_t rank = values.sizes.size();
  if (rank == 0 || (rank == 1 && how == Arrangement::transposed)) how = Arrangement::contiguous;
  Sizes order(rank), strides(rank);
  for (size_t i = 0; i < rank; ++i) order[i] = static_cast<int64_t>(i);
  if (how == Arrangement::transposed) std::swap(order[rank - 1], order[rank - 2]);
  int64_t run = how == Arrangement::sliced ? 2 : 1;
  for (size_t i = rank; i-- > 0;) {
    const auto d = static_cast<size_t>(order[i]);
    strides[d] = run;
    run *= std::max<int64_t>(values.sizes[d], 1);
  }
  if (how == Arrangement::expanded) strides[0] = 0;
  const int64_t offset = how == Arrangement::sliced ? 3 : 0;
  core::Context& c = core::current();
  Tensor base = core::make_tensor(c, {run + offset}, t);
  core::Slot& s = core::use(base);
  const auto element = static_cast<int64_t>(elementSize(t));
  std::memset(s.data, 0, s.nbytes());
  walk(values.sizes, strides, [&](size_t k, int64_t at) { store(s.data + (offset + at) * element, t, values.v[k]); });
  if (how == Arrangement::contiguous) {
    core::storage_ref(s.storage);
    return core::make_over(c, s.storage, s.data, values.sizes, strides, t);
  }
  return core::make_view(c, s, values.sizes, strides, s.data + offset * element);
}

Plain plain(const Tensor& t) {
  const core::Slot& s = core::use(t);
  Plain p{t.sizes().vec(), std::vector<Number>(static_cast<size_t>(s.numel))};
  const auto element = static_cast<int64_t>(elementSize(s.dtype));
  walk(p.sizes, t.strides().vec(), [&](size_t k, int64_t at) { p.v[k] = load(s.data + at * element, s.dtype); });
  return p;
}

std::string to_text(Number v) {
  char text[80];
  std::snprintf(text, sizeof text, v.imag() == 0 ? "%.17g" : "%.17g%+.17gi", v.real(), v.imag());
  return text;
}

ScalarType given(Gives gives, ScalarType t) {
  switch (gives) {
    case Gives::same:
      return t;
    case Gives::floating:
      return isIntegralType(t, true) ? kFloat : t;
    case Gives::boolean:
      return kBool;
    case Gives::truth:
      return t == kByte ? kByte : kBool;
    case Gives::real:
      return t == kComplexFloat ? kFloat : t == kComplexDouble ? kDouble : t;
    case Gives::complex:
      return t == kFloat ? kComplexFloat : kComplexDouble;
    case Gives::index:
      return kLong;
    case Gives::widened:
      return isIntegralType(t, true) ? kLong : t;
  }
  return t;
}

ScalarType input_dtype(const Row& row, int i, ScalarType t) {
  for (const auto& [which, dtype] : row.fixed)
    if (which == i) return dtype;
  return t;
}

std::vector<std::vector<Sizes>> shapes_of(const Row& row) {
  if (!row.shapes.empty()) return row.shapes;
  const auto n = static_cast<size_t>(row.op.inputs);
  std::vector<std::vector<Sizes>> shapes;
  for (const Sizes& s : {Sizes{3, 4}, Sizes{}, Sizes{0}, Sizes{2, 0, 3}, Sizes{1}, Sizes{67}, Sizes{2, 3, 1, 5}})
    shapes.emplace_back(n, s);
  if (n == 1) return shapes;
  for (const auto& [a, b] : {std::pair<Sizes, Sizes>{{2, 3, 4}, {3, 1}}, {{3, 4}, {}}, {{2, 0}, {1}}, {{1, 4}, {4}}}) {
    shapes.emplace_back(n, b);
    shapes.back()[0] = a;
    if (row.in_place) continue;
    shapes.emplace_back(n, a);
    shapes.back()[0] = b;
  }
  if (!row.in_place) {
    shapes.emplace_back(n, Sizes{3, 1});
    shapes.back()[1] = {1, 4};
  }
  return shapes;
}

Plains draw_inputs(const Row& row, const std::vector<Sizes>& shapes, ScalarType t, uint64_t seed,
                   const std::vector<Arrangement>& how, std::optional<Range> range) {
  Plains in;
  for (size_t i = 0; i < shapes.size(); ++i) {
    const Range r = i < row.domains.size() ? row.domains[i] : range.value_or(row.domain);
    in.push_back(draw(shapes[i], r, input_dtype(row, static_cast<int>(i), t), seed * 1000 + i,
                      i < how.size() && how[i] == Arrangement::expanded));
  }
  return in;
}

Tensors make_inputs(const Row& row, const Plains& values, ScalarType t, const std::vector<Arrangement>& how) {
  Tensors in;
  for (size_t i = 0; i < values.size(); ++i)
    in.push_back(
        make(values[i], input_dtype(row, static_cast<int>(i), t), i < how.size() ? how[i] : Arrangement::contiguous));
  return in;
}

Plains expected(const Row& row, const Plains& in, ScalarType t) {
  if (row.reference_tensors) return row.reference_tensors(in);
  size_t rank = 0;
  for (const Plain& p : in) rank = std::max(rank, p.sizes.size());
  Sizes sizes(rank, 1);
  for (const Plain& p : in)
    for (size_t i = 0; i < p.sizes.size(); ++i) {
      int64_t& s = sizes[rank - p.sizes.size() + i];
      if (p.sizes[i] != 1) s = p.sizes[i];
    }
  std::vector<std::vector<Number>> spread;
  for (const Plain& p : in) {
    Sizes strides(rank, 0);
    int64_t run = 1;
    for (size_t i = p.sizes.size(); i-- > 0; run *= p.sizes[i])
      if (p.sizes[i] != 1) strides[rank - p.sizes.size() + i] = run;
    spread.emplace_back();
    walk(sizes, strides, [&](size_t, int64_t at) { spread.back().push_back(p.v[static_cast<size_t>(at)]); });
  }
  const auto& f = isComplexType(t) && row.reference.complex ? row.reference.complex : row.reference.real;
  Plain out{sizes, std::vector<Number>(static_cast<size_t>(count(sizes)))};
  std::vector<Number> x(in.size());
  for (size_t k = 0; k < out.v.size(); ++k) {
    for (size_t i = 0; i < x.size(); ++i) x[i] = spread[i][k];
    out.v[k] = f(x.data());
  }
  return {out};
}

std::string compare(const Row& row, const Tensors& out, const Plains& want, ScalarType t, const Plains& terms) {
  if (out.size() != want.size())
    return std::to_string(out.size()) + " outputs, expected " + std::to_string(want.size());
  for (size_t o = 0; o < out.size(); ++o) {
    const std::string which = out.size() > 1 ? "output " + std::to_string(o) + ": " : "";
    const ScalarType type = given(row.gives[std::min(o, row.gives.size() - 1)], t);
    if (out[o].scalar_type() != type)
      return which + "is " + out[o].describe() + ", expected dtype " + std::string(name(type));
    const Plain got = plain(out[o]);
    if (got.sizes != want[o].sizes)
      return which + "is " + out[o].describe() + ", expected sizes " + to_string(IntArrayRef(want[o].sizes));
    double scale = 0;
    for (const Number& v : want[o].v)
      if (std::isfinite(std::abs(v))) scale = std::max(scale, std::abs(v));
    const bool narrow = type == kHalf || type == kBFloat16;
    const double unit = narrow ? epsilon(type) + row.ulps * 0x1p-23 : row.ulps * epsilon(type);
    for (size_t k = 0; k < got.v.size(); ++k) {
      const Number g = got.v[k];
      Number w = want[o].v[k];
      bool good;
      if (isIntegralType(type, true)) {
        good = g == rounded(w, type);
      } else if (is_nan(w)) {
        good = is_nan(g);
      } else if (g == w) {
        good = std::signbit(g.real()) == std::signbit(w.real()) || g.real() != 0 || isComplexType(type);
      } else {
        const double allowed = unit * (!terms.empty()    ? std::abs(terms[o].v[k])
                                       : row.whole_scale ? scale
                                                         : std::abs(w)) +
                               row.ulps * smallest(type);
        const bool overflows = std::abs(w) > largest(type) * (1 - epsilon(type));
        good = std::abs(g - w) <= allowed && std::isfinite(std::abs(w));
        if (overflows && std::isinf(std::abs(g))) good = std::signbit(g.real()) == std::signbit(w.real());
      }
      if (!good)
        return which + "element " + std::to_string(k) + " of " + out[o].describe() + " is " + to_text(g) +
               ", expected " + to_text(w);
    }
  }
  return "";
}

}  // namespace tenure::testing
