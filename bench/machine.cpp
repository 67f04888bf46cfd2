// What this machine can do at most.
#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "bench/bench.h"
#include "core/parallel.h"
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace bench {
namespace {

using tenure::core::parallel_for;

#if defined(__x86_64__)
typedef float Wide __attribute__((vector_size(64)));
typedef float Half __attribute__((vector_size(32)));
constexpr int64_t kSteps = 400000, kSums = 12;

// Sums that depend on nothing but themselves: enough of them to fill the multipliers.
template <class V>
[[gnu::always_inline]] inline void multiply_add() {
  V sum[kSums];
  for (int i = 0; i < kSums; ++i) sum[i] = V{} + static_cast<float>(i);  // equal sums would be computed once
  const V factor = V{} + 0.999f;
  for (int64_t i = 0; i < kSteps; ++i) {
#pragma GCC unroll 12
    for (V& s : sum) s = s * factor + 1e-3f;
  }
  volatile float sink = 0;
  for (const V& s : sum) sink = sink + s[0];
}
__attribute__((target("avx512f"), noinline)) void multiply_add_wide() { multiply_add<Wide>(); }
__attribute__((target("avx2,fma"), noinline)) void multiply_add_half() { multiply_add<Half>(); }
#endif

constexpr int64_t kPiece = int64_t{1} << 18, kReadPiece = kWalk / 2;

/// kWalk bytes on huge pages, as the library's own large blocks are.
struct Block {
  char* data = static_cast<char*>(std::aligned_alloc(size_t{1} << 21, kWalk));
  explicit Block(int value) {
    madvise(data, kWalk, MADV_HUGEPAGE);
    std::memset(data, value, kWalk);
  }
  ~Block() { std::free(data); }
  Block(const Block&) = delete;
  Block& operator=(const Block&) = delete;
};

void stream(char* to, const char* from, int64_t bytes) {
#if defined(__x86_64__)
  for (int64_t i = 0; i < bytes; i += 16) {
    _mm_stream_si128(reinterpret_cast<__m128i*>(to + i), _mm_load_si128(reinterpret_cast<const __m128i*>(from + i)));
  }
  _mm_sfence();
#else
  std::memcpy(to, from, static_cast<size_t>(bytes));
#endif
}

/// Of a block as Streams parts side by side, and asked for `Ahead` bytes early: what pays depends on the processor.
template <int Streams, int Ahead>
int64_t sum(const char* from, int64_t bytes) {
  typedef int64_t Words __attribute__((vector_size(32)));
  Words sum[8] = {};
  constexpr int kEach = 8 / Streams;
  for (int64_t i = 0; i < bytes / Streams; i += 32 * kEach) {
#pragma GCC unroll 2
    for (int stream = 0; stream < Streams; ++stream) {
#pragma GCC unroll 8
      for (int j = 0; j < kEach; ++j) {
        Words w;
        const char* at = from + stream * (bytes / Streams) + i + 32 * j;
        if (Ahead > 0 && j % 2 == 0) __builtin_prefetch(at + Ahead);
        std::memcpy(&w, at, 32);
        sum[stream * kEach + j] += w;
      }
    }
  }
  int64_t all = 0;
  for (const Words& s : sum) all += s[0] + s[1] + s[2] + s[3];
  return all;
}

}  // namespace

double measure_flops(int threads) {
#if defined(__x86_64__)
  const char* set = std::getenv("TENURE_ISA");
  const bool base = set != nullptr && std::strcmp(set, "base") == 0,
             narrow = base || (set != nullptr && std::strcmp(set, "avx2") == 0),
             wide = !narrow && __builtin_cpu_supports("avx512f"), half = !base && __builtin_cpu_supports("fma");
  if (!wide && !half) return 0;
  const auto loop = wide ? multiply_add_wide : multiply_add_half;
  const double t = best_of(threads, [&] { parallel_for(threads, 1, [&](int64_t, int64_t) { loop(); }); });
  return static_cast<double>(2 * kSteps * kSums * (wide ? 16 : 8) * threads) / t;
#else
  (void)threads;
  return 0;
#endif
}

Limits measure_limits(int threads) {
  struct Blocks {
    Block from{1}, to{2};
    std::vector<int64_t> sums = std::vector<int64_t>(2);
  };
  const auto blocks = std::make_shared<Blocks>();
  // The fastest of several ways, and the way.
  const auto fastest = [threads](std::vector<std::function<void()>> ways) {
    std::pair<double, std::function<void()>> best{1e30, {}};
    for (auto& way : ways) {
      if (const double t = best_of(threads, way); t < best.first) best = {t, way};
    }
    const auto again = [threads, way = best.second] {
      const double start = now(threads);
      way();
      return now(threads) - start;
    };
    return std::pair{best.first, std::function<double()>(again)};
  };
  // By memcpy in a piece a thread, which writes past the caches only if told of a large block, and by our own loop.
  const auto [copy, copy_again] =
      fastest({[blocks, threads] {
                 parallel_for(kWalk, kWalk / threads, [&](int64_t begin, int64_t end) {
                   std::memcpy(blocks->to.data + begin, blocks->from.data + begin, static_cast<size_t>(end - begin));
                 });
               },
               [blocks] {
                 parallel_for(kWalk, kPiece, [&](int64_t begin, int64_t end) {
                   stream(blocks->to.data + begin, blocks->from.data + begin, end - begin);
                 });
               }});
  const auto read_by = [blocks](int64_t (*by)(const char*, int64_t)) {
    return [blocks, by] {
      parallel_for(kWalk, kReadPiece, [&](int64_t begin, int64_t end) {
        blocks->sums[static_cast<size_t>(begin / kReadPiece)] = by(blocks->from.data + begin, end - begin);
      });
    };
  };
  const auto [read, read_again] = fastest({read_by(sum<1, 0>), read_by(sum<2, 0>), read_by(sum<1, 4096>)});
  volatile int64_t sink = blocks->sums[0];
  (void)sink;
  return {measure_flops(threads), 2 * static_cast<double>(kWalk) / copy, static_cast<double>(kWalk) / read, copy_again,
          read_again};
}

}  // namespace bench
