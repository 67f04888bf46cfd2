// Sorting rows, stable, with where each element came from.
#include <algorithm>
#include <atomic>
#include <cstring>

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

int64_t rows_of_piece(int64_t n) { return std::max<int64_t>(1, kPiece / 16 / std::max<int64_t>(n, 1)); }

template <class T>
void sort_as(const kernels::Sort& s) {
  using Pair = Keyed<Compute<T>>;
  static_assert(sizeof(Pair) <= kPairBytes);
  const auto* in = reinterpret_cast<const T*>(s.in);
  auto* values = reinterpret_cast<T*>(s.values);
  const int64_t rows_a_piece = rows_of_piece(s.n), pieces = (s.rows + rows_a_piece - 1) / rows_a_piece;
  std::atomic<int64_t> next{0};
  // A lane takes one piece after the other, and works in memory of its own.
  core::parallel_for(s.lanes, 1, [&](int64_t lane, int64_t) {
    auto* const pairs =
        reinterpret_cast<Pair*>(static_cast<char*>(s.scratch) + lane * kernels::sort_scratch_bytes(s.n));
    for (int64_t piece; (piece = next.fetch_add(1, std::memory_order_relaxed)) < pieces;)
      for (int64_t row = piece * rows_a_piece; row < std::min(s.rows, (piece + 1) * rows_a_piece); ++row) {
        const T* from = in + row * s.n;
        for (int64_t i = 0; i < s.n; ++i) pairs[i] = {key_of(from[i]), i};
        // The index breaks ties, so a sort of any kind is stable.
        const auto up = [](const Pair& a, const Pair& b) {
          return before(a.key, b.key) || (!before(b.key, a.key) && a.index < b.index);
        };
        const auto down = [](const Pair& a, const Pair& b) {
          return before(b.key, a.key) || (!before(a.key, b.key) && a.index < b.index);
        };
        const auto sorted = [&](const auto& less) {
          if (s.k < s.n)
            std::partial_sort(pairs, pairs + s.k, pairs + s.n, less);
          else
            std::sort(pairs, pairs + s.n, less);
        };
        s.descending ? sorted(down) : sorted(up);
        for (int64_t i = 0; i < s.k; ++i) {
          values[row * s.k + i] = from[pairs[i].index];
          s.indices[row * s.k + i] = pairs[i].index;
        }
      }
  });
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

int64_t sort_lanes(int64_t rows, int64_t n) {
  const int64_t piece = cpu::rows_of_piece(n);
  return std::min<int64_t>(core::num_threads(), (rows + piece - 1) / piece);
}
int64_t sort_scratch_bytes(int64_t n) { return (n * cpu::kPairBytes + 63) / 64 * 64; }

void sort_rows(const Sort& sort) {
  if (dry()) return;
  switch (sort.type) {
    case kByte:
      return cpu::sort_as<uint8_t>(sort);
    case kChar:
      return cpu::sort_as<int8_t>(sort);
    case kShort:
      return cpu::sort_as<int16_t>(sort);
    case kInt:
      return cpu::sort_as<int32_t>(sort);
    case kLong:
      return cpu::sort_as<int64_t>(sort);
    case kHalf:
      return cpu::sort_as<Half>(sort);
    case kDouble:
      return cpu::sort_as<double>(sort);
    case kBool:
      return cpu::sort_as<bool>(sort);
    case kBFloat16:
      return cpu::sort_as<BFloat16>(sort);
    default:
      return cpu::sort_as<float>(sort);
  }
}

}  // namespace tenure::kernels
