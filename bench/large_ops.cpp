// Operations on 64 MiB, each into a fresh result, beside what memory can do; products beside the multipliers.
#include <tenure/tenure.h>

#include <cmath>

#include "bench/bench.h"

namespace bench {
namespace {

using namespace tenure;

template <class F>
std::function<void(int64_t)> repeat(F f) {
  return [f](int64_t n) {
    for (int64_t i = 0; i < n; ++i) const Tensor result = f();
  };
}

float at(const Tensor& x, int64_t i, int64_t j) { return x.narrow(0, i, 1).narrow(1, j, 1).item<float>(); }
float at(const Tensor& x, int64_t i) { return x.narrow(0, i, 1).item<float>(); }
bool near(float a, double b, double tolerance = 1e-6) {
  return std::fabs(static_cast<double>(a) - b) <= tolerance * (1 + std::fabs(b));
}

}  // namespace

void large_ops(Bench& b) {
  b.heading("64 MiB, fresh results, " + std::to_string(b.threads) + (b.threads == 1 ? " thread" : " threads"));
  constexpr int64_t n = int64_t{1} << 24, side = 4096;
  constexpr double bytes = 4.0 * n;
  const NoGradGuard guard;
  const Tensor x = rand({n}), y = rand({n}), s = rand({side, side}), w = ones({side});
  // What an operation moves at least: each operand once, the result once.
  b.run({.name = "add of 16M",
         .n = 1,
         .loop = repeat([&] { return x + y; }),
         .right =
             [&] {
               const Tensor r = x + y;
               return at(r, 77) == at(x, 77) + at(y, 77) && at(r, n - 1) == at(x, n - 1) + at(y, n - 1);
             },
         .bytes = 3 * bytes,
         .share = 0.8});
  b.run({.name = "exp of 16M",
         .n = 1,
         .loop = repeat([&] { return x.exp(); }),
         .right =
             [&] {
               const Tensor r = x.exp();
               return near(at(r, 5), std::exp(double(at(x, 5)))) && near(at(r, n - 1), std::exp(double(at(x, n - 1))));
             },
         .bytes = 2 * bytes,
         .share = 0.8});
  b.run({.name = "sum of 16M",
         .n = 1,
         .loop = repeat([&] { return x.sum(); }),
         .right =
             [&] {
               return near(x.sum().item<float>(), 0.5 * n, 1e-3) &&
                      near(x.sum().item<float>(), x.to(kDouble).sum().item<double>(), 1e-6);
             },
         .reads = bytes,
         .share = 0.8});
  b.run({.name = "softmax of 4096x4096",
         .n = 1,
         .loop = repeat([&] { return s.softmax(-1); }),
         .right =
             [&] {
               const Tensor r = s.softmax(-1);
               const double total = s.narrow(0, 7, 1).to(kDouble).exp().sum().item<double>();
               return near(at(r, 7, 9), std::exp(double(at(s, 7, 9))) / total, 1e-5) &&
                      near(r.sum().item<float>(), side, 1e-4);
             },
         .bytes = 2 * bytes,
         .share = 0.8});
  b.run({.name = "rms_norm of 4096x4096",
         .n = 1,
         .loop = repeat([&] { return rms_norm(s, {side}, w); }),
         .right = {},
         .bytes = 2 * bytes});
  b.run(
      {.name = "sigmoid of 16M", .n = 1, .loop = repeat([&] { return x.sigmoid(); }), .right = {}, .bytes = 2 * bytes});
  b.run({.name = "transposed copy of 4096x4096",
         .n = 1,
         .loop = repeat([&] { return s.t().contiguous(); }),
         .right =
             [&] {
               const Tensor r = s.t().contiguous();
               return at(r, 17, 4000) == at(s, 4000, 17) && at(r, 4095, 1) == at(s, 1, 4095);
             },
         .bytes = 2 * bytes});
  const Tensor table = rand({8192, side}), index = randint(8192, {side}, kLong);
  b.run({.name = "index_select of 4096 rows of 4096",
         .n = 1,
         .loop = repeat([&] { return table.index_select(0, index); }),
         .right =
             [&] {
               return at(table.index_select(0, index), 3, 4) == at(table, index.narrow(0, 3, 1).item<int64_t>(), 4);
             },
         .bytes = 2 * bytes});
  const Tensor q = rand({64, 4, 128, 32});
  b.run({.name = "causal attention 64x4x128x32",
         .n = 1,
         .loop = repeat([&] { return scaled_dot_product_attention(q, q, q, Tensor(), 0, true); }),
         .right =
             [&] {
               const Tensor r = scaled_dot_product_attention(q, q, q, Tensor(), 0, true);
               return near(at(r.flatten(), 0), double(at(q.flatten(), 0)));
             },
         .flops = 64.0 * 4 * 128 * 128 * 32 * 2});
}

void products(Bench& b) {
  b.heading("products, " + std::to_string(b.threads) + (b.threads == 1 ? " thread" : " threads"));
  const NoGradGuard guard;
  struct Shape {
    const char* name;
    int64_t m, n, k;
    bool ta, tb;
    std::optional<double> share;
  };
  // Those of a training step of the example beside square ones: x wᵀ, dy w, dyᵀ x.
  for (const Shape& s : {Shape{"mm of 64", 64, 64, 64, false, false, {}},
                         {"mm of 128", 128, 128, 128, false, false, {}},
                         {"mm of 512", 512, 512, 512, false, false, {}},
                         {"mm of 1024", 1024, 1024, 1024, false, false, 0.85},
                         {"8192x128 by 128x128 T", 8192, 128, 128, false, true, {}},
                         {"8192x128 by 512x128 T", 8192, 512, 128, false, true, {}},
                         {"8192x512 by 128x512 T", 8192, 128, 512, false, true, {}},
                         {"8192x128 by 65x128 T", 8192, 65, 128, false, true, {}},
                         {"8192x128 by 128x128", 8192, 128, 128, false, false, {}},
                         {"8192x512 by 512x128", 8192, 128, 512, false, false, {}},
                         {"8192x65 by 65x128", 8192, 128, 65, false, false, {}},
                         {"8192x128 T by 8192x128", 128, 128, 8192, true, false, {}},
                         {"8192x512 T by 8192x128", 512, 128, 8192, true, false, {}},
                         {"8192x128 T by 8192x512", 128, 512, 8192, true, false, {}},
                         {"8192x65 T by 8192x128", 65, 128, 8192, true, false, {}},
                         {"1x288 by 32000x288 T", 1, 32000, 288, false, true, {}}}) {
    const Tensor a = s.ta ? rand({s.k, s.m}).t() : rand({s.m, s.k}), c = s.tb ? rand({s.n, s.k}).t() : rand({s.k, s.n});
    const double flops = 2.0 * static_cast<double>(s.m * s.n * s.k);
    b.run({.name = s.name,
           .n = std::max<int64_t>(1, static_cast<int64_t>(1e8 / flops)),
           .loop = repeat([&] { return mm(a, c); }),
           .right =
               [&] {
                 const Tensor r = mm(a, c);
                 const int64_t i = s.m / 3, j = s.n - 1;
                 const double want = (a.select(0, i).to(kDouble) * c.select(1, j).to(kDouble)).sum().item<double>();
                 return near(at(r, i, j), want, 1e-5);
               },
           .flops = flops,
           .share = s.share});
  }
}

}  // namespace bench
