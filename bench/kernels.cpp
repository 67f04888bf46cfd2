// The raw kernels that a training step runs beside its products, and what oneDNN takes from the system for those.
#include <malloc.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "bench/bench.h"
#include "cpu/fused.h"
#include "cpu/gemm.h"

namespace bench {
namespace {

using namespace tenure::kernels;

std::vector<float> values(int64_t n, uint32_t seed) {
  std::vector<float> out(static_cast<size_t>(n));
  for (float& x : out) {
    seed = seed * 1664525u + 1013904223u;
    x = static_cast<float>(seed >> 8) / 16777216.0f - 0.5f;
  }
  return out;
}

char* scratch() {
  static char* room = static_cast<char*>(std::aligned_alloc(64, size_t{1} << 27));
  return room;
}

void attentions(Bench& b) {
  for (const AttentionShape s : {AttentionShape{64, 4, 4, 128, 128, 32},
                                 {8, 8, 8, 512, 512, 64},
                                 {1, 8, 8, 1, 1024, 64},
                                 {1, 8, 2, 1, 1024, 64}}) {
    const int64_t d = s.head_dim;
    const HeadStrides qs{s.q_len * s.heads * d, d, s.heads * d}, ks{s.kv_len * s.kv_heads * d, d, s.kv_heads * d};
    const auto q = values(s.batch * qs.batch, 1), k = values(s.batch * ks.batch, 2), v = values(s.batch * ks.batch, 3),
               g = values(s.batch * qs.batch, 4);
    std::vector<float> out(q.size()), norms(2 * q.size() / static_cast<size_t>(d)), dq(q.size()), dk(k.size()),
        dv(k.size());
    AttentionMask<float> mask;
    mask.causal = s.q_len > 1;
    const float scale = 1.0f / std::sqrt(static_cast<float>(d));
    const double forward = best_of(b.threads, [&] {
      attention(s, q.data(), qs, k.data(), ks, v.data(), ks, mask, scale, out.data(), qs, norms.data());
    });
    const double backward = best_of(b.threads, [&] {
      attention_backward(s, q.data(), qs, k.data(), ks, v.data(), ks, mask, scale, out.data(), qs, norms.data(),
                         g.data(), qs, dq.data(), qs, dk.data(), ks, dv.data(), ks);
    });
    if (mask.causal)
      require(
          std::equal(v.begin(), v.begin() + d, out.begin(), [](float x, float y) { return std::fabs(x - y) < 1e-5f; }),
          "attention");
    const std::string name = "attention B " + std::to_string(s.batch) + " H " + std::to_string(s.heads) + "/" +
                             std::to_string(s.kv_heads) + " T " + std::to_string(s.q_len) + " S " +
                             std::to_string(s.kv_len) + " D " + std::to_string(d);
    b.add({name, forward * 1e3, "ms", 0, {}, {}});
    b.add({name + ", backward", backward * 1e3, "ms", 0, {}, {}});
  }
}

void passes(Bench& b) {
  const int64_t rows = 8192, cols = 512, n = rows * cols;
  const auto x = values(n, 5), dy = values(n, 6);
  std::vector<float> y(x.size()), z(x.size()), stat(static_cast<size_t>(rows)), m(x.size()), v(x.size()), p = x;
  const auto row = [&](const char* name, int64_t buffers, const std::function<void()>& f) {
    const double t = best_of(b.threads, f);
    b.add({std::string(name) + " of 8192x512",
           t * 1e3,
           "ms",
           0,
           static_cast<double>(buffers * n * 4) / t / b.limits.copy,
           {}});
  };
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

/// What is left in and asked of the C library's heap around a product: oneDNN packs into blocks of its own, which
/// memory::live_bytes() does not know.
void packing(Bench& b) {
  if (!gemm_has_onednn()) return;
  const int64_t m = 8192, n = 128, k = 128;
  const auto a = values(m * k, 1), w = values(n * k, 2);
  std::vector<float> c(static_cast<size_t>(m * n));
  const auto run = [&] { gemm(false, true, m, n, k, 1.0f, a.data(), k, w.data(), k, 0.0f, c.data(), n, scratch()); };
  run();
  const auto before = mallinfo2();
  run();
  const auto after = mallinfo2();
  b.add({"oneDNN: bytes kept after a product", static_cast<double>(after.uordblks - before.uordblks), "B", 0, {}, {}});
  b.add({"oneDNN: heap that its packing leaves free", static_cast<double>(after.fordblks) / 1024, "KiB", 0, {}, {}});
}

}  // namespace

void kernels(Bench& b) {
  b.heading("kernels, " + std::to_string(b.threads) + (b.threads == 1 ? " thread" : " threads"));
  attentions(b);
  passes(b);
  packing(b);
}

}  // namespace bench
