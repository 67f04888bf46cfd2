// The tables of reductions: what an accumulator is and how it takes elements, for each kernel and type.
#include <cmath>
#include <complex>
#include <cstring>
#include <limits>

#include "core/half.h"
#include "cpu/elementwise.h"
#include "cpu/reduce.h"
#include "cpu/reduce_wide.h"

namespace tenure::cpu {
namespace {

using kernels::Reduce;

template <class T>
T load(const char* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return value;
}
template <class T>
void save(char* to, const T& value) {
  if (to) std::memcpy(to, &value, sizeof value);
}
/// A result in compute type, rounded to the stored type T.
template <class T, class C>
void save_as(char* to, C value) {
  if constexpr (std::is_same_v<T, Half>)
    save(to, core::float_to_half(value));
  else if constexpr (std::is_same_v<T, BFloat16>)
    save(to, core::float_to_bfloat16(value));
  else
    save(to, T(value));
}

/// Integers and bool add up in i64 (as u64: overflow wraps).
template <class C>
using Total = std::conditional_t<std::is_integral_v<C>, uint64_t, C>;

// Each operation: Acc, zero, step (an element), fold (an accumulator), and, where Wide says so, the fast block.
template <class C>
struct Sum {
  using Acc = Total<C>;
  static constexpr Wide wide = Wide::sum;
  static constexpr Acc zero{0};
  static Acc step(Acc a, C x) { return a + Acc(x); }
  static Acc fold(Acc a, Acc x) { return a + x; }
};
template <class C>
struct Product {
  using Acc = Total<C>;
  static constexpr Wide wide = Wide::prod;
  static constexpr Acc zero{1};
  static Acc step(Acc a, C x) { return fn::mul(a, Acc(x)); }
  static Acc fold(Acc a, Acc x) { return fn::mul(a, x); }
};
template <class C>
struct Max {
  using Acc = C;
  static constexpr Wide wide = Wide::max;
  static constexpr Acc zero =
      std::is_floating_point_v<C> ? -std::numeric_limits<C>::infinity() : std::numeric_limits<C>::lowest();
  static Acc step(Acc a, C x) { return ((x > a) | (x != x)) ? x : a; }
  static Acc fold(Acc a, Acc x) { return step(a, x); }
  static bool better(C x, C than) { return (x > than) | ((x != x) & (than == than)); }
};
template <class C>
struct Min {
  using Acc = C;
  static constexpr Wide wide = Wide::min;
  static constexpr Acc zero =
      std::is_floating_point_v<C> ? std::numeric_limits<C>::infinity() : std::numeric_limits<C>::max();
  static Acc step(Acc a, C x) { return ((x < a) | (x != x)) ? x : a; }
  static Acc fold(Acc a, Acc x) { return step(a, x); }
  static bool better(C x, C than) { return (x < than) | ((x != x) & (than == than)); }
};
template <class C>
struct Any {
  using Acc = bool;
  static constexpr Acc zero = false;
  static Acc step(Acc a, C x) { return a | (x != C(0)); }
  static Acc fold(Acc a, Acc x) { return a | x; }
};
template <class C>
struct All {
  using Acc = bool;
  static constexpr Acc zero = true;
  static Acc step(Acc a, C x) { return a & (x != C(0)); }
  static Acc fold(Acc a, Acc x) { return a & x; }
};

template <class Op, class C>
inline constexpr bool is_wide =
    (std::is_floating_point_v<C> || (std::is_same_v<C, int64_t> && !std::is_same_v<Op, Product<C>>)) && requires {
  Op::wide;
};

template <class Op, class C>
typename Op::Acc reduce_block(const C* x, int64_t n) {
  if constexpr (is_wide<Op, C>) {
    return wide<Op::wide>(C()).block(x, n);
  } else if constexpr (std::is_same_v<Op, Sum<bool>>) {
    return count_true(x, n);
  } else if constexpr (std::is_same_v<Op, Any<bool>>) {
    return any_true(x, n);
  } else if constexpr (std::is_same_v<Op, All<bool>>) {
    return all_true(x, n);
  } else {
    typename Op::Acc lane[kLanes];
    std::fill_n(lane, kLanes, Op::zero);
    int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes) {
      for (int j = 0; j < kLanes; ++j) lane[j] = Op::step(lane[j], x[i + j]);
    }
    for (int j = 0; i + j < n; ++j) lane[j] = Op::step(lane[j], x[i + j]);
    for (int h = kLanes / 2; h > 0; h /= 2) {
      for (int j = 0; j < h; ++j) lane[j] = Op::fold(lane[j], lane[j + h]);
    }
    return lane[0];
  }
}

template <class Op, class C>
void block(const char* x, int64_t n, int64_t, char* acc) {
  save(acc, reduce_block<Op>(reinterpret_cast<const C*>(x), n));
}
template <class T>
void stored_block(const char* x, int64_t n, int64_t, char* acc) {
  save(acc, sum_stored(std::is_same_v<T, Half>, x, n));
}
template <class Op>
void fold(char* acc, const char* other) {
  using Acc = typename Op::Acc;
  save(acc, Op::fold(load<Acc>(acc), load<Acc>(other)));
}
/// Out: how the result is stored. Mean: divided by the number of elements.
template <class Op, class Out, bool Mean>
void finish(const char* acc, int64_t count, char* out, char*) {
  auto value = load<typename Op::Acc>(acc);
  if constexpr (Mean) {
    using Real = std::conditional_t<fn::is_complex<decltype(value)>, decltype(std::real(value)), decltype(value)>;
    value = value / Real(count);
  }
  save_as<Out>(out, value);
}

template <class Op, class Out, bool Mean>
void finish_row(const char* acc, int64_t count, int64_t width, char* out, int64_t stride) {
  if (!Mean && std::is_same_v<typename Op::Acc, Out> && stride == static_cast<int64_t>(sizeof(Out))) {
    std::memcpy(out, acc, sizeof(Out) * static_cast<size_t>(width));
    return;
  }
  for (int64_t w = 0; w < width; ++w, acc += sizeof(typename Op::Acc), out += stride) {
    finish<Op, Out, Mean>(acc, count, out, nullptr);
  }
}

template <class Op, class T, class Out, bool Mean = false>
void reduce_as(const Reduce& r) {
  using C = Compute<T>;
  Reducer f{operand_of<T>(), sizeof(C), sizeof(typename Op::Acc), block<Op, C>,
            nullptr,         fold<Op>,  finish<Op, Out, Mean>,    finish_row<Op, Out, Mean>};
  if constexpr (is_wide<Op, C>) f.columns = wide<Op::wide>(C()).columns;
  if constexpr (is_16bit<T> && std::is_same_v<Op, Sum<C>>) f.stored_block = stored_block<T>;
  if constexpr (std::is_same_v<Op, Any<bool>>) f.columns = any_columns();
  if constexpr (std::is_same_v<Op, All<bool>>) f.columns = all_columns();
  reduce(r, f);
}

// Extremes with the place of the first.
template <class C>
struct Found {
  C value;
  int64_t at;
};
template <class Op, class C>
void find_block(const char* data, int64_t n, int64_t first, char* acc) {
  auto* x = reinterpret_cast<const C*>(data);
  const C best = reduce_block<Op>(x, n);
  int64_t i = 0;
  if constexpr (is_wide<Op, C>) {
    if (n > 0) i = find_first(x, n, best);
  } else {
    while (i < n && x[i] != best) ++i;
  }
  save(acc, Found<C>{best, first + i});
}
template <class Op, class C>
void find_columns(const char* const* rows, int64_t n, int64_t width, int64_t first, char* acc) {
  using Index = std::conditional_t<sizeof(C) == 8, int64_t, int32_t>;
  C value[kTileColumns];
  Index at[kTileColumns];
  for (int64_t w = 0; w < width; ++w) {
    value[w] = reinterpret_cast<const C*>(rows[0])[w];
    at[w] = 0;
  }
  for (int64_t i = 1; i < n; ++i) {
    auto* x = reinterpret_cast<const C*>(rows[i]);
    for (int64_t w = 0; w < width; ++w) {
      const bool better = Op::better(x[w], value[w]);
      value[w] = better ? x[w] : value[w];
      at[w] = better ? Index(i) : at[w];
    }
  }
  for (int64_t w = 0; w < width; ++w) {
    save(acc + w * int64_t{sizeof(Found<C>)}, Found<C>{value[w], first + int64_t{at[w]}});
  }
}
template <class Op, class C>
void find_fold(char* acc, const char* other) {
  const auto b = load<Found<C>>(other);
  if (Op::better(b.value, load<Found<C>>(acc).value)) save(acc, b);
}
template <class T>
void find_finish(const char* acc, int64_t, char* out, char* index) {
  const auto found = load<Found<Compute<T>>>(acc);
  if (out) save_as<T>(out, found.value);
  save(index, found.at);
}

template <template <class> class Op, class T>
void extreme(const Reduce& r) {
  using C = Compute<T>;
  if (!r.indices) return reduce_as<Op<C>, T, T>(r);
  reduce(r, {operand_of<T>(), sizeof(C), sizeof(Found<C>), find_block<Op<C>, C>, find_columns<Op<C>, C>,
             find_fold<Op<C>, C>, find_finish<T>});
}

// log(sum(exp(x))): the largest element and the sum of exp(x - largest).
template <class C>
struct Scaled {
  C largest, sum;
};
template <class C>
C shift_of(C largest) {
  return std::isfinite(largest) ? largest : C(0);
}
template <class C>
void logsumexp_block(const char* data, int64_t n, int64_t, char* acc) {
  auto* x = reinterpret_cast<const C*>(data);
  C scratch[kBlock];
  const C largest = reduce_block<Max<C>>(x, n);
  exp_shifted(x, shift_of(largest), scratch, n);
  save(acc, Scaled<C>{largest, reduce_block<Sum<C>>(scratch, n)});
}
template <class C>
void logsumexp_fold(char* acc, const char* other) {
  const auto a = load<Scaled<C>>(acc), b = load<Scaled<C>>(other);
  const C largest = Max<C>::step(a.largest, b.largest), shift = shift_of(largest);
  // Nothing but -inf sums to 0, whatever the scale.
  const auto scaled = [&](const Scaled<C>& s) {
    return s.sum == C(0) ? C(0) : s.sum * std::exp(shift_of(s.largest) - shift);
  };
  save(acc, Scaled<C>{largest, scaled(a) + scaled(b)});
}
template <class T>
void logsumexp_finish(const char* acc, int64_t, char* out, char*) {
  const auto a = load<Scaled<Compute<T>>>(acc);
  save_as<T>(out, shift_of(a.largest) + std::log(a.sum));
}
template <class T>
void logsumexp(const Reduce& r) {
  using C = Compute<T>;
  reduce(r, {operand_of<T>(), sizeof(C), sizeof(Scaled<C>), logsumexp_block<C>, nullptr, logsumexp_fold<C>,
             logsumexp_finish<T>});
}

template <class T>
using Widened = std::conditional_t<std::is_integral_v<T>, int64_t, T>;
template <class T>
void sum(const Reduce& r) {
  reduce_as<Sum<Compute<T>>, T, Widened<T>>(r);
}
template <class T>
void mean(const Reduce& r) {
  reduce_as<Sum<Compute<T>>, T, T, true>(r);
}
template <class T>
void prod(const Reduce& r) {
  reduce_as<Product<Compute<T>>, T, Widened<T>>(r);
}
template <class T>
void any(const Reduce& r) {
  reduce_as<Any<Compute<T>>, T, bool>(r);
}
template <class T>
void all(const Reduce& r) {
  reduce_as<All<Compute<T>>, T, bool>(r);
}
template <class T>
void max(const Reduce& r) {
  extreme<Max, T>(r);
}
template <class T>
void min(const Reduce& r) {
  extreme<Min, T>(r);
}

}  // namespace

#define TENURE_REDUCTION(name, dtypes)       \
  extern const Column<Reduce> name##_column; \
  constinit const Column<Reduce> name##_column = {{dtypes(name)}, reduce_scratch};
TENURE_REDUCTION(sum, TENURE_OF_ALL)
TENURE_REDUCTION(prod, TENURE_OF_ALL)
TENURE_REDUCTION(mean, TENURE_OF_FLOATING_COMPLEX)
TENURE_REDUCTION(max, TENURE_OF_REAL)
TENURE_REDUCTION(min, TENURE_OF_REAL)
TENURE_REDUCTION(any, TENURE_OF_ALL)
TENURE_REDUCTION(all, TENURE_OF_ALL)
TENURE_REDUCTION(logsumexp, TENURE_OF_FLOATING)

}  // namespace tenure::cpu
