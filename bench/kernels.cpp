// How fast the raw kernels are, beside what this machine can do: kernels [threads]. Each result is checked before it is
// timed. Times are the best of several runs: the thread's own time with one thread, which other programs on the
// machine disturb less, by the wall clock with more.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "core/parallel.h"
#include "kernels/fused.h"
#include "kernels/gemm.h"

namespace {

using namespace tenure::kernels;

double now() {
  timespec t{};
  clock_gettime(tenure::core::num_threads() == 1 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &t);
  return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

/// Seconds of the fastest call, over at least 9 calls and 0.1 s.
template <class F>
double best_of(const F& f) {
  double best = 1e30, total = 0;
  for (int i = 0; i < 9 || (total < 0.1 && i < 10000); ++i) {
    const double start = now();
    f();
    const double t = now() - start;
    best = std::min(best, t);
    total += t;
  }
  return best;
}

std::vector<float> values(int64_t n, uint32_t seed) {
  std::vector<float> out(static_cast<size_t>(n));
  for (float& x : out) {
    seed = seed * 1664525u + 1013904223u;
    x = static_cast<float>(seed >> 8) / 16777216.0f - 0.5f;
  }
  return out;
}

void require(bool right, const char* what) {
  if (right) return;
  std::printf("wrong result: %s\n", what);
  std::exit(1);
}

char* scratch() {
  static char* room = static_cast<char*>(std::aligned_alloc(64, int64_t{1} << 27));
  return room;
}

/// Fused multiply-adds on registers alone, 2 * threads flops each: what a product can reach at most.
double fma_peak(int threads) {
  double best = 0;
#if defined(__x86_64__)
  typedef float Wide __attribute__((vector_size(64)));
  const auto loop = []() __attribute__((target("avx512f"), noinline)) {
    Wide sum[12];
    for (int i = 0; i < 12; ++i) sum[i] = Wide{} + static_cast<float>(i);  // equal sums would be computed once
    const Wide factor = Wide{} + 0.999f;
    for (int i = 0; i < 400000; ++i) {
#pragma GCC unroll 12
      for (Wide& s : sum) s = s * factor + 1e-3f;
    }
    volatile float sink = 0;
    for (const Wide& s : sum) sink = sink + s[0];
  };
  if (__builtin_cpu_supports("avx512f")) {
    best = 400000.0 * 12 * 32 * threads /
           best_of([&] { tenure::core::parallel_for(threads, 1, [&](int64_t, int64_t) { loop(); }); }) / 1e9;
  }
#else
  (void)threads;
#endif
  return best;
}

void products(double peak) {
  struct Shape {
    int64_t m, n, k;
    bool ta, tb;
  };
  std::printf("%-22s %10s %8s\n", "product", "GF/s", "of peak");
  for (const Shape s : {Shape{1024, 1024, 1024, false, false},
                        {1024, 1024, 1024, false, true},
                        {8192, 128, 128, false, true},
                        {8192, 512, 128, false, true},
                        {8192, 128, 512, false, true},
                        {8192, 65, 128, false, true},
                        {8192, 128, 128, false, false},
                        {8192, 512, 128, false, false},
                        {8192, 128, 512, false, false},
                        {8192, 128, 65, false, false},
                        {128, 128, 8192, true, false},
                        {512, 128, 8192, true, false},
                        {128, 512, 8192, true, false},
                        {65, 128, 8192, true, false},
                        {64, 64, 32, false, true},
                        {16, 512, 512, false, true}}) {
    const auto a = values(s.m * s.k, 1), b = values(s.n * s.k, 2);
    std::vector<float> c(static_cast<size_t>(s.m * s.n));
    const auto run = [&] {
      gemm(s.ta, s.tb, s.m, s.n, s.k, 1.0f, a.data(), s.ta ? s.m : s.k, b.data(), s.tb ? s.k : s.n, 0.0f, c.data(), s.n,
           scratch());
    };
    run();
    for (int64_t i = 0; i < s.m; i += 97) {
      const int64_t j = i * 31 % s.n;
      double want = 0;
      for (int64_t p = 0; p < s.k; ++p) {
        want += static_cast<double>(a[static_cast<size_t>(s.ta ? p * s.m + i : i * s.k + p)]) *
                static_cast<double>(b[static_cast<size_t>(s.tb ? j * s.k + p : p * s.n + j)]);
      }
      require(std::fabs(static_cast<double>(c[static_cast<size_t>(i * s.n + j)]) - want) < 1e-3, "gemm");
    }
    const double rate = 2.0 * static_cast<double>(s.m * s.n * s.k) / best_of(run) / 1e9;
    std::printf("%5lldx%lldx%lld %c%c%*s %10.1f %7.0f%%\n", static_cast<long long>(s.m), static_cast<long long>(s.n),
                static_cast<long long>(s.k), s.ta ? 'T' : 'N', s.tb ? 'T' : 'N', 4, "", rate, 100 * rate / peak);
  }
  std::printf("%-22s %10s\n", "matrix times vector", "GB/s");
  for (const int64_t n : {128, 512, 1024, 4096}) {
    const auto w = values(n * n, 3), x = values(n, 4);
    std::vector<float> y(static_cast<size_t>(n));
    const double t =
        best_of([&] { gemm(false, true, 1, n, n, 1.0f, x.data(), n, w.data(), n, 0.0f, y.data(), n, scratch()); });
    double want = 0;
    for (int64_t p = 0; p < n; ++p)
      want += static_cast<double>(x[static_cast<size_t>(p)]) * static_cast<double>(w[static_cast<size_t>(p)]);
    require(std::fabs(static_cast<double>(y[0]) - want) < 1e-3, "gemv");
    std::printf("%lldx%lld%*s %10.1f\n", static_cast<long long>(n), static_cast<long long>(n), 14, "",
                static_cast<double>(n * n * 4) / t / 1e9);
  }
}

void attentions() {
  std::printf("%-34s %10s %10s\n", "attention", "forward ms", "backward ms");
  for (const AttentionShape s : {AttentionShape{64, 4, 4, 128, 128, 32},
                                 {8, 8, 8, 512, 512, 64},
                                 {1, 8, 8, 1, 1024, 64},
                                 {1, 8, 2, 1, 1024, 64}}) {
    const int64_t d = s.head_dim;
    const HeadStrides qs{s.q_len * s.heads * d, d, s.heads * d}, ks{s.kv_len * s.kv_heads * d, d, s.kv_heads * d};
    const auto q = values(s.batch * qs.batch, 1), k = values(s.batch * ks.batch, 2), v = values(s.batch * ks.batch, 3),
               g = values(s.batch * qs.batch, 4);
    std::vector<float> out(q.size()), lse(q.size() / static_cast<size_t>(d)), dq(q.size()), dk(k.size()), dv(k.size());
    AttentionMask<float> mask;
    mask.causal = s.q_len > 1;
    const float scale = 1.0f / std::sqrt(static_cast<float>(d));
    const double forward = best_of(
        [&] { attention(s, q.data(), qs, k.data(), ks, v.data(), ks, mask, scale, out.data(), qs, lse.data()); });
    const double backward = best_of([&] {
      attention_backward(s, q.data(), qs, k.data(), ks, v.data(), ks, mask, scale, out.data(), qs, lse.data(), g.data(),
                         qs, dq.data(), qs, dk.data(), ks, dv.data(), ks);
    });
    if (mask.causal)
      require(
          std::equal(v.begin(), v.begin() + d, out.begin(), [](float a, float b) { return std::fabs(a - b) < 1e-5f; }),
          "attention");
    std::printf("B %lld H %lld/%lld T %lld S %lld D %lld%*s %10.3f %10.3f\n", static_cast<long long>(s.batch),
                static_cast<long long>(s.heads), static_cast<long long>(s.kv_heads), static_cast<long long>(s.q_len),
                static_cast<long long>(s.kv_len), static_cast<long long>(d), 4, "", forward * 1e3, backward * 1e3);
  }
}

void passes() {
  const int64_t rows = 8192, cols = 512, n = rows * cols;
  const auto x = values(n, 5), dy = values(n, 6);
  std::vector<float> y(x.size()), z(x.size()), stat(static_cast<size_t>(rows)), m(x.size()), v(x.size()), p = x;
  std::printf("%-34s %10s %10s\n", "pass over 8192 x 512", "ms", "GB/s");
  const auto row = [&](const char* name, int64_t buffers, auto&& f) {
    const double t = best_of(f);
    std::printf("%-34s %10.3f %10.1f\n", name, t * 1e3, static_cast<double>(buffers * n * 4) / t / 1e9);
  };
  row("copy", 2, [&] { std::copy(x.begin(), x.end(), y.begin()); });
  row("softmax", 2, [&] { softmax(x.data(), y.data(), rows, cols); });
  row("rms_norm", 2, [&] { rms_norm<float>(x.data(), x.data(), 1e-5f, y.data(), stat.data(), rows, cols); });
  row("rms_norm_backward", 3, [&] {
    rms_norm_backward<float>(x.data(), x.data(), stat.data(), dy.data(), y.data(), z.data(), rows, cols, scratch());
  });
  row("swiglu", 3, [&] { swiglu(x.data(), dy.data(), y.data(), n); });
  row("swiglu_backward", 5, [&] { swiglu_backward(x.data(), dy.data(), dy.data(), y.data(), z.data(), n); });
  row("adamw", 7,
      [&] { adam_step(p.data(), dy.data(), m.data(), v.data(), n, {.weight_decay = 0.1, .decoupled = true}); });
  row("sum of squares", 1, [&] { require(sum_squares(x.data(), n, scratch()) > 0, "sum_squares"); });
}

}  // namespace

int main(int argc, char** argv) {
  const int threads = argc > 1 ? std::atoi(argv[1]) : 1;
  tenure::core::set_num_threads(threads);
  const double peak = fma_peak(threads);
  std::printf("threads %d, multiply-add peak %.1f GF/s (0: not measured here)\n", threads, peak);
  products(peak);
  attentions();
  passes();
  return 0;
}
