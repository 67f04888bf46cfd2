// Sorting rows, stable, with where each element came from.
#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>

#include "core/half.h"
#include "core/parallel.h"
#include "cpu/elementwise.h"

namespace tenure::cpu {
namespace {

template <class C>
struct Keyed {
  C key;
  int64_t index;
};

constexpr int64_t kPairBytes = 16;

/// NaN is larger than every number.
template <class C>
bool before(C a, C b) {
  return a < b || (b != b && a == a);
}

template <class T>
Compute<T> key_of(T stored) {
  if constexpr (std::is_same_v<T, Half>)
    return core::half_to_float(stored.bits);
  else if constexpr (std::is_same_v<T, BFloat16>)
    return core::bfloat16_to_float(stored.bits);
  else
    return stored;
}

constexpr int64_t kManyKeys = 1024;  // from there on counting digits costs less than comparing keys

int64_t rows_of_piece(int64_t n) { return std::max<int64_t>(1, kPiece / 16 / std::max<int64_t>(n, 1)); }

/// A key whose order as a number is that of `before`: NaN last, zeros of both signs equal.
template <class C>
uint32_t number_of(C key) {
  if constexpr (std::is_same_v<C, float>) {
    const uint32_t bits = std::bit_cast<uint32_t>(key == 0 ? 0.0f : key);
    return key != key ? ~uint32_t{0} : (bits >> 31) != 0 ? ~bits : bits | 0x80000000u;
  } else {
    return static_cast<uint32_t>(static_cast<int32_t>(key)) ^ 0x80000000u;
  }
}

/// The same of 64 bits.
template <class C>
uint64_t wide_number_of(C key) {
  if constexpr (std::is_same_v<C, double>) {
    const uint64_t bits = std::bit_cast<uint64_t>(key == 0 ? 0.0 : key), sign = uint64_t{1} << 63;
    return key != key ? ~uint64_t{0} : (bits & sign) != 0 ? ~bits : bits | sign;
  } else {
    return static_cast<uint64_t>(key) ^ (uint64_t{1} << 63);
  }
}

/// A key of 32 bits and where it stood: half of a pair, so that a row's pairs have room for two of each element.
struct Place {
  uint32_t key, index;
};

/// Sorts n < 2^32 places by three digits of their keys, from the lowest on, each time from one of two rooms into the
/// other. Returns the one that holds the result. Places of one key stay in their order.
Place* sort_by_digits(Place* places, int64_t n, Place* other) {
  constexpr int kBits[] = {11, 11, 10}, kFrom[] = {0, 11, 22};
  uint32_t count[3][2048] = {};
  for (int64_t i = 0; i < n; ++i) {
    for (int d = 0; d < 3; ++d) ++count[d][places[i].key >> kFrom[d] & ((1u << kBits[d]) - 1)];
  }
  Place *from = places, *to = other;
  for (int d = 0; d < 3; ++d) {
    const uint32_t mask = (1u << kBits[d]) - 1;
    if (count[d][from[0].key >> kFrom[d] & mask] == n) continue;  // all have this digit
    uint32_t before = 0;
    for (uint32_t& c : count[d]) before += std::exchange(c, before);
    for (int64_t i = 0; i < n; ++i) to[count[d][from[i].key >> kFrom[d] & mask]++] = from[i];
    std::swap(from, to);
  }
  return from;
}

Place* sort_by_digits(Place* places, int64_t n) { return sort_by_digits(places, n, places + n); }

/// The n elements of a row, in order, as places; room for two of each.
template <class T>
const Place* sorted_places(const T* from, int64_t n, bool descending, Place* places) {
  if constexpr (sizeof(Compute<T>) <= 4) {
    const uint32_t flip = descending ? ~uint32_t{0} : 0;
    for (int64_t i = 0; i < n; ++i) places[i] = {number_of(key_of(from[i])) ^ flip, static_cast<uint32_t>(i)};
    return sort_by_digits(places, n);
  } else {
    const uint64_t flip = descending ? ~uint64_t{0} : 0;
    const auto number = [&](int64_t i) { return wide_number_of(from[i]) ^ flip; };
    uint64_t least = ~uint64_t{0}, most = 0;
    for (int64_t i = 0; i < n; ++i) {
      least = std::min(least, number(i));
      most = std::max(most, number(i));
    }
    // By the lower halves and then, which keeps their order, by the upper ones; often these are all the same.
    for (int64_t i = 0; i < n; ++i) places[i] = {static_cast<uint32_t>(number(i) - least), static_cast<uint32_t>(i)};
    Place* const sorted = sort_by_digits(places, n);
    if (most - least <= ~uint32_t{0}) return sorted;
    for (int64_t i = 0; i < n; ++i) sorted[i].key = static_cast<uint32_t>((number(sorted[i].index) - least) >> 32);
    return sort_by_digits(sorted, n, sorted == places ? places + n : places);
  }
}

/// The first k pairs of a row in the order of `less`, sorted, in pairs[0] to pairs[k - 1]; room for 2 k. Few enter once
/// k good ones are known: those of which `ahead` says so of their key and the worst one's.
template <class Pair, class T, class Less, class Ahead>
void select_first(Pair* pairs, const T* from, int64_t n, int64_t k, const Less& less, const Ahead& ahead) {
  int64_t have = 0, i = 0;
  const auto enter = [&](int64_t at) {
    pairs[have++] = {key_of(from[at]), at};
    if (have < 2 * k) return false;
    std::nth_element(pairs, pairs + k - 1, pairs + have, less);
    have = k;
    return true;
  };
  while (i < n && !enter(i++)) {}
  auto worst = pairs[k - 1].key;
  while (i < n) {
    constexpr int64_t kStep = 64;
    if (i + kStep <= n) {
      int any = 0;
      for (int64_t j = 0; j < kStep; ++j) any |= ahead(key_of(from[i + j]), worst) ? 1 : 0;
      if (any == 0) {
        i += kStep;
        continue;
      }
    }
    for (const int64_t end = std::min(n, i + kStep); i < end; ++i) {
      if (ahead(key_of(from[i]), worst) && enter(i)) worst = pairs[k - 1].key;
    }
  }
  std::sort(pairs, pairs + have, less);
}

/// Of the pairs of a row, a lane's room.
int64_t lane_bytes(int64_t n) { return (n * kPairBytes + 63) / 64 * 64; }

template <class T>
void sort_as(const kernels::Rows& s) {
  using Pair = Keyed<Compute<T>>;
  static_assert(sizeof(Pair) <= kPairBytes);
  const T* in = s.in[0].at<const T>();
  T* values = s.out[0].at<T>();
  auto* indices = s.out[1].at<int64_t>();
  const bool descending = s.flag;
  const int64_t rows_a_piece = rows_of_piece(s.n), pieces = (s.rows + rows_a_piece - 1) / rows_a_piece;
  std::atomic<int64_t> next{0};
  // A lane takes one piece after the other, and works in memory of its own.
  core::parallel_for(s.scratch.bytes / lane_bytes(s.n), 1, [&](int64_t lane, int64_t) {
    auto* const pairs = reinterpret_cast<Pair*>(static_cast<char*>(s.scratch.data) + lane * lane_bytes(s.n));
    for (int64_t piece; (piece = next.fetch_add(1, std::memory_order_relaxed)) < pieces;)
      for (int64_t row = piece * rows_a_piece; row < std::min(s.rows, (piece + 1) * rows_a_piece); ++row) {
        const T* from = in + row * s.n;
        if (s.n >= kManyKeys && s.n <= std::numeric_limits<uint32_t>::max() && s.k > s.n / 8) {
          const Place* const sorted = sorted_places(from, s.n, descending, reinterpret_cast<Place*>(pairs));
          for (int64_t i = 0; i < s.k; ++i) {
            values[row * s.k + i] = from[sorted[i].index];
            indices[row * s.k + i] = sorted[i].index;
          }
          continue;
        }
        if constexpr (sizeof(Compute<T>) <= 4) {
          // Few keys: each in one number with its index, which one comparison orders.
          if (s.n < kManyKeys && s.k > s.n / 8) {
            auto* const both = reinterpret_cast<uint64_t*>(pairs);
            const uint32_t flip = descending ? ~uint32_t{0} : 0;
            for (int64_t i = 0; i < s.n; ++i) {
              both[i] = uint64_t{number_of(key_of(from[i])) ^ flip} << 32 | static_cast<uint64_t>(i);
            }
            const bool few = s.k < s.n / 2;
            if (few) std::nth_element(both, both + s.k - 1, both + s.n);
            std::sort(both, both + (few ? s.k : s.n));
            for (int64_t i = 0; i < s.k; ++i) {
              const auto at = static_cast<int64_t>(both[i] & 0xffffffffu);
              values[row * s.k + i] = from[at];
              indices[row * s.k + i] = at;
            }
            continue;
          }
        }
        // The index breaks ties, so a sort of any kind is stable.
        const auto up = [](const Pair& a, const Pair& b) {
          return before(a.key, b.key) || (!before(b.key, a.key) && a.index < b.index);
        };
        const auto down = [](const Pair& a, const Pair& b) {
          return before(b.key, a.key) || (!before(a.key, b.key) && a.index < b.index);
        };
        const auto sorted = [&](const auto& less, const auto& ahead) {
          if (s.k > 0 && s.k <= s.n / 8) return select_first(pairs, from, s.n, s.k, less, ahead);
          for (int64_t i = 0; i < s.n; ++i) pairs[i] = {key_of(from[i]), i};
          const bool few = s.k > 0 && s.k < s.n / 2;
          if (few) std::nth_element(pairs, pairs + s.k - 1, pairs + s.n, less);
          std::sort(pairs, pairs + (few ? s.k : s.n), less);
        };
        using Key = Compute<T>;
        descending ? sorted(down, [](Key a, Key b) { return before(b, a); })
                   : sorted(up, [](Key a, Key b) { return before(a, b); });
        for (int64_t i = 0; i < s.k; ++i) {
          values[row * s.k + i] = from[pairs[i].index];
          indices[row * s.k + i] = pairs[i].index;
        }
      }
  });
}

int64_t sort_scratch(const kernels::Rows& r, ScalarType) {
  const int64_t piece = rows_of_piece(r.n),
                lanes = std::min<int64_t>(core::num_threads(), (r.rows + piece - 1) / piece);
  return lanes * lane_bytes(r.n);  // bounded: the rows are in memory
}

}  // namespace

extern const Column<kernels::Rows> sort_column;
constinit const Column<kernels::Rows> sort_column = {{TENURE_OF_REAL(sort_as)}, sort_scratch};

}  // namespace tenure::cpu
