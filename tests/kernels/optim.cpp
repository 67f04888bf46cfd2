// Optimiser steps and sums over flat buffers, against the formulas in double.
#include "cpu/fused.h"
#include "kernels/values.h"

namespace tenure::testing {
namespace {

using namespace kernels;
const int64_t kSizes[] = {0, 1, 15, 16, 33, 40000};

TEST(Optim, AdamAndAdamW) {
  for (const int64_t n : kSizes) {
    for (const bool decoupled : {false, true}) {
      Values values(static_cast<uint64_t>(n) + 1);
      const kernels::AdamOptions base{.lr = 0.01,
                                      .beta1 = 0.8,
                                      .beta2 = 0.95,
                                      .eps = 1e-6,
                                      .weight_decay = 0.1,
                                      .grad_scale = 0.5,
                                      .decoupled = decoupled};
      const auto p0 = values.vector<double>(n);
      const std::vector<std::vector<double>> grads = {values.vector<double>(n), values.vector<double>(n)};
      auto p = p0;
      std::vector<double> m(p.size()), v(p.size());
      for (size_t step = 1; step <= 2; ++step) {
        for (size_t i = 0; i < p.size(); ++i) {
          double g = grads[step - 1][i] * 0.5;
          if (decoupled) {
            p[i] -= 0.01 * 0.1 * p[i];
          } else {
            g += 0.1 * p[i];
          }
          m[i] = 0.8 * m[i] + 0.2 * g;
          v[i] = 0.95 * v[i] + 0.05 * g * g;
          const double k = static_cast<double>(step);
          p[i] -= 0.01 * (m[i] / (1 - std::pow(0.8, k))) / (std::sqrt(v[i] / (1 - std::pow(0.95, k))) + 1e-6);
        }
      }
      const auto run = [&]<class T>(std::vector<T> x) {
        std::vector<T> m1(x.size()), v1(x.size());
        for (int64_t step = 1; step <= 2; ++step) {
          kernels::AdamOptions o = base;
          o.step = step;
          const auto g = cast<T>(grads[static_cast<size_t>(step - 1)]);
          adam_step(x.data(), g.data(), m1.data(), v1.data(), n, o);
        }
        return x;
      };
      expect_near(run(p0), p, 1e-13, "adam f64");
      expect_near(run(cast<float>(p0)), p, 1e-6, "adam");
      expect_same_bits([&] { return run(cast<float>(p0)); });
    }
  }
}

TEST(Optim, Sgd) {
  for (const int64_t n : kSizes) {
    for (const int kind : {0, 1, 2}) {  // plain, momentum with dampening, Nesterov
      Values values(static_cast<uint64_t>(n) + 2);
      const double momentum = kind == 0 ? 0 : 0.9, dampening = kind == 1 ? 0.3 : 0;
      const auto p0 = values.vector<double>(n);
      const auto grad = values.vector<double>(n);
      auto p = p0;
      std::vector<double> buf(p.size());
      for (int step = 0; step < 3; ++step) {
        for (size_t i = 0; i < p.size(); ++i) {
          double g = 2 * grad[i] + 0.05 * p[i];
          if (kind > 0) {
            buf[i] = step == 0 ? g : momentum * buf[i] + (1 - dampening) * g;
            g = kind == 2 ? g + momentum * buf[i] : buf[i];
          }
          p[i] -= 0.1 * g;
        }
      }
      const auto run = [&]<class T>(std::vector<T> x) {
        std::vector<T> b(x.size());
        const auto g = cast<T>(grad);
        for (int step = 0; step < 3; ++step) {
          sgd_step(x.data(), g.data(), kind == 0 ? nullptr : b.data(), n,
                   {.lr = 0.1,
                    .momentum = momentum,
                    .dampening = dampening,
                    .weight_decay = 0.05,
                    .grad_scale = 2,
                    .nesterov = kind == 2,
                    .first_step = step == 0});
        }
        return x;
      };
      expect_near(run(p0), p, 1e-14, "sgd f64");
      expect_near(run(cast<float>(p0)), p, 2e-6, "sgd");
      expect_same_bits([&] { return run(cast<float>(p0)); });
    }
  }
}

TEST(Optim, SquaresInFixedBlocks) {
  for (const int64_t n : {0, 1, 17, 4096, 4097, 300001}) {
    Values values(static_cast<uint64_t>(n) + 3);
    auto x = values.vector<float>(n);
    long double exact_squares = 0;
    for (const float v : x) exact_squares += static_cast<long double>(v) * static_cast<long double>(v);
    const auto want_squares = static_cast<double>(exact_squares);
    Scratch scratch(sum_scratch_bytes(n));
    EXPECT_NEAR(sum_squares(x.data(), n, scratch.get()), want_squares, 2e-7 * want_squares);
    const auto wide = cast<double>(x);
    EXPECT_NEAR(sum_squares(wide.data(), n, scratch.get()), want_squares, 1e-12 * want_squares);
    expect_same_bits([&] { return std::vector<double>{sum_squares(x.data(), n, scratch.get())}; });
    auto scaled = x;
    scale(scaled.data(), n, 0.25f);
    for (size_t i = 0; i < x.size(); ++i) ASSERT_EQ(scaled[i], x[i] * 0.25f);
  }
}

TEST(Optim, ASumShowsNan) {
  std::vector<float> x(5000, 1.0f);
  x[4999] = std::nanf("");
  Scratch scratch(sum_scratch_bytes(5000));
  EXPECT_TRUE(std::isnan(sum_squares(x.data(), 5000, scratch.get())));
}

}  // namespace
}  // namespace tenure::testing
