// Softmax, losses, norms, SwiGLU, rotary embedding and tables: float against double, double against differences.
#include <functional>

#include "cpu/fused.h"
#include "kernels/values.h"

namespace tenure::testing {
namespace {

using namespace kernels;
constexpr double kInf = std::numeric_limits<double>::infinity();

struct Shape {
  int64_t rows, cols;
};
const Shape kShapes[] = {{0, 5}, {3, 0}, {1, 1}, {7, 3}, {5, 16}, {4, 65}, {300, 33}, {2, 1000}};

double dot(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

/// Runs f(x) for float and for double on the same values and compares; f returns a vector of its argument's type.
template <class F>
void float_as_double(const std::vector<double>& x, const F& f, double tolerance, const char* what) {
  expect_near(f(cast<float>(x)), f(x), tolerance, what);
  expect_same_bits([&] { return f(cast<float>(x)); });
}

TEST(Rows, LayerNormAgainstItsDefinitionOnEverySet) {
  Values values(12);
  for (const Shape s : {Shape{0, 5}, {3, 0}, {1, 1}, {7, 3}, {5, 16}, {4, 65}, {300, 33}, {2, 9001}}) {
    for (const bool given : {false, true}) {
      auto x = values.vector<double>(s.rows * s.cols, 3);
      for (double& v : x) v += 100;  // away from 0, where squares minus the square of the mean would be lost
      const auto weight = values.vector<double>(s.cols), bias = values.vector<double>(s.cols);
      std::vector<double> want;
      for (int64_t i = 0; i < s.rows; ++i) {
        double mean = 0, square = 0;
        const auto at = [&](int64_t j) { return x[static_cast<size_t>(i * s.cols + j)]; };
        for (int64_t j = 0; j < s.cols; ++j) mean += at(j) / static_cast<double>(s.cols);
        for (int64_t j = 0; j < s.cols; ++j) square += (at(j) - mean) * (at(j) - mean) / static_cast<double>(s.cols);
        for (int64_t j = 0; j < s.cols; ++j) {
          const auto k = static_cast<size_t>(j);
          want.push_back((at(j) - mean) / std::sqrt(square + 1e-5) * (given ? weight[k] : 1) + (given ? bias[k] : 0));
        }
      }
      const auto run = [&]<class T>(std::vector<T> y) {
        const auto w = cast<T>(weight), b = cast<T>(bias);
        layer_norm(y.data(), given ? w.data() : nullptr, given ? b.data() : nullptr, T(1e-5), y.data(), s.rows, s.cols);
        return y;
      };
      with_each_isa([&] {
        expect_near(run(x), want, 1e-12, "layer_norm f64");
        expect_near(run(cast<float>(x)), want, 3e-5, "layer_norm f32");  // an ulp of 100 beside deviations of 2
        expect_same_bits([&] { return run(cast<float>(x)); });
      });
    }
  }
}

TEST(Rows, SoftmaxAgainstItsDefinition) {
  Values values(1);
  for (const Shape s : kShapes) {
    const auto x = values.vector<double>(s.rows * s.cols, 8);
    auto want = x;
    for (int64_t i = 0; i < s.rows; ++i) {
      double sum = 0;
      for (int64_t j = 0; j < s.cols; ++j) sum += std::exp(x[static_cast<size_t>(i * s.cols + j)]);
      for (int64_t j = 0; j < s.cols; ++j) {
        const auto at = static_cast<size_t>(i * s.cols + j);
        want[at] = std::exp(x[at]) / sum;
      }
    }
    const auto run = [&]<class T>(std::vector<T> y) {
      softmax(y.data(), y.data(), s.rows, s.cols);
      return y;
    };
    const auto run_log = [&]<class T>(std::vector<T> y) {
      log_softmax(y.data(), y.data(), s.rows, s.cols);
      for (T& v : y) v = std::exp(v);
      return y;
    };
    expect_near(run(x), want, 1e-14, "softmax f64");
    expect_near(run_log(x), want, 1e-14, "log_softmax f64");
    float_as_double(x, run, 3e-7, "softmax");
    float_as_double(x, run_log, 4e-6, "log_softmax");
  }
}

TEST(Rows, SoftmaxEdges) {
  const double nan = std::nan("");
  const std::vector<std::vector<double>> rows = {{-kInf, 1, 2}, {-kInf, -kInf, -kInf}, {kInf, 1, 2},  {nan, 1, 2},
                                                 {1, 2, nan},   {1e4, 1e4 - 1, -1e4},  {kInf, nan, 0}};
  for (const auto& x : rows) {
    std::vector<double> wide(40, -kInf);  // the same values past the first vector
    std::copy(x.begin(), x.end(), wide.begin() + 30);
    for (const auto& row : {x, wide}) {
      const auto n = static_cast<int64_t>(row.size());
      const auto run = [&]<class T>(std::vector<T> y) {
        softmax(y.data(), y.data(), 1, n);
        return y;
      };
      const auto run_log = [&]<class T>(std::vector<T> y) {
        log_softmax(y.data(), y.data(), 1, n);
        return y;
      };
      float_as_double(row, run, 1e-6, "softmax");
      float_as_double(row, run_log, 1e-6, "log_softmax");
    }
  }
}

TEST(Rows, SoftmaxGradients) {
  Values values(2);
  for (const Shape s : {Shape{3, 5}, {2, 40}}) {
    auto x = values.vector<double>(s.rows * s.cols, 2);
    const auto dy = values.vector<double>(s.rows * s.cols);
    for (const bool log : {false, true}) {
      const auto forward = [&]<class T>(const std::vector<T>& in) {
        std::vector<T> y(in.size());
        log ? log_softmax(in.data(), y.data(), s.rows, s.cols) : softmax(in.data(), y.data(), s.rows, s.cols);
        return y;
      };
      const auto backward = [&]<class T>(const std::vector<T>& in) {
        const auto y = forward(in);
        auto dx = cast<T>(dy);
        log ? log_softmax_backward(y.data(), dx.data(), dx.data(), s.rows, s.cols)
            : softmax_backward(y.data(), dx.data(), dx.data(), s.rows, s.cols);
        return dx;
      };
      const auto numeric = differences(x, [&] { return dot(forward(x), dy); });
      expect_near(backward(x), numeric, 1e-8, "softmax_backward f64");
      float_as_double(x, backward, 1e-6, "softmax_backward");
    }
  }
}

TEST(Rows, CrossEntropy) {
  Values values(3);
  for (const Shape s : {Shape{0, 4}, {1, 1}, {6, 65}, {300, 17}}) {
    auto x = values.vector<double>(s.rows * s.cols, 4);
    std::vector<int64_t> target(static_cast<size_t>(s.rows));
    for (int64_t& t : target) t = values.below(s.cols);
    if (s.rows > 2) target[1] = -100;
    for (const int64_t stride : {0, 1}) {
      const auto grad = values.vector<double>(stride == 0 ? 1 : s.rows);
      const auto loss = [&]<class T>(const std::vector<T>& in) {
        std::vector<T> out(static_cast<size_t>(s.rows)), top(out.size()), sum(out.size());
        cross_entropy(in.data(), target.data(), -100, out.data(), top.data(), sum.data(), s.rows, s.cols);
        return out;
      };
      const auto backward = [&]<class T>(std::vector<T> in) {
        std::vector<T> out(static_cast<size_t>(s.rows)), top(out.size()), sum(out.size());
        cross_entropy(in.data(), target.data(), -100, out.data(), top.data(), sum.data(), s.rows, s.cols);
        const auto g = cast<T>(grad);
        cross_entropy_backward(in.data(), target.data(), -100, top.data(), sum.data(), g.data(), stride, in.data(),
                               s.rows, s.cols);
        return in;
      };
      if (s.rows < 10) {
        const auto numeric = differences(x, [&] {
          const auto l = loss(x);
          double sum = 0;
          for (size_t i = 0; i < l.size(); ++i) sum += l[i] * grad[stride == 0 ? 0 : i];
          return sum;
        });
        expect_near(backward(x), numeric, 1e-8, "cross_entropy_backward f64");
      }
      float_as_double(x, loss, 2e-6, "cross_entropy");
      float_as_double(x, backward, 2e-6, "cross_entropy_backward");
      if (s.rows > 2) { EXPECT_EQ(loss(x)[1], 0); }
    }
  }
}

TEST(Rows, RmsNorm) {
  Values values(4);
  for (const Shape s : kShapes) {
    for (const bool weighted : {false, true}) {
      auto x = values.vector<double>(s.rows * s.cols, 2);
      auto weight = values.vector<double>(s.cols);
      const auto dy = values.vector<double>(s.rows * s.cols);
      const auto forward = [&]<class T>(const std::vector<T>& in) {
        const auto w = cast<T>(weight);
        std::vector<T> y(in.size()), rstd(static_cast<size_t>(s.rows));
        rms_norm(in.data(), weighted ? w.data() : nullptr, T(1e-5), y.data(), rstd.data(), s.rows, s.cols);
        return y;
      };
      // dx, then dweight.
      const auto backward = [&]<class T>(const std::vector<T>& in) {
        const auto w = cast<T>(weight);
        auto dx = cast<T>(dy);
        std::vector<T> y(in.size()), rstd(static_cast<size_t>(s.rows)), dw(static_cast<size_t>(s.cols));
        const T* wp = weighted ? w.data() : nullptr;
        rms_norm(in.data(), wp, T(1e-5), y.data(), rstd.data(), s.rows, s.cols);
        Scratch scratch(rms_norm_backward_scratch_bytes(s.rows, s.cols, sizeof(T)));
        rms_norm_backward(in.data(), wp, rstd.data(), dx.data(), dx.data(), weighted ? dw.data() : nullptr, s.rows,
                          s.cols, scratch.get());
        dx.insert(dx.end(), dw.begin(), dw.end());
        return dx;
      };
      if (s.rows * s.cols < 500) {
        auto numeric = differences(x, [&] { return dot(forward(x), dy); });
        const auto dw = weighted ? differences(weight, [&] { return dot(forward(x), dy); })
                                 : std::vector<double>(static_cast<size_t>(s.cols));
        numeric.insert(numeric.end(), dw.begin(), dw.end());
        expect_near(backward(x), numeric, 1e-8, "rms_norm_backward f64");
      }
      float_as_double(x, forward, 1e-6, "rms_norm");
      float_as_double(x, backward, 2e-5, "rms_norm_backward");  // dweight is a sum of up to 300 terms of size 3
    }
  }
}

// Results too large for the caches are written past them, in another walk over the rows.
TEST(Rows, LargeResultsHaveTheBitsOfRowsAlone) {
  const float nan = std::nanf(""), inf = std::numeric_limits<float>::infinity();
  for (const int64_t cols : {int64_t{1}, int64_t{9}, int64_t{1021}, int64_t{4096}}) {
    const int64_t rows = ((int64_t{4} << 20) + cols) / cols + 1;
    for (const int64_t skew : {0, 3}) {
      Values values(5);
      std::vector<float> x = values.vector<float>(rows * cols + skew, 8);
      const auto row_at = [&](int64_t i) { return skew + i * cols; };
      for (int64_t j = 0; j < cols; ++j) x[static_cast<size_t>(row_at(2) + j)] = -inf;
      x[static_cast<size_t>(row_at(3) + cols / 2)] = nan;
      x[static_cast<size_t>(row_at(4) + cols - 1)] = inf;
      x[static_cast<size_t>(row_at(rows - 1))] = -inf;
      const std::vector<float> weight = values.vector<float>(cols);
      std::vector<float> rstd(static_cast<size_t>(rows));
      const std::vector<std::function<void(const float*, float*, int64_t)>> kernels_of_rows = {
          [&](const float* in, float* out, int64_t n) { softmax(in, out, n, cols); },
          [&](const float* in, float* out, int64_t n) { log_softmax(in, out, n, cols); },
          [&](const float* in, float* out, int64_t n) {
            rms_norm(in, weight.data(), 1e-5f, out, rstd.data(), n, cols);
          }};
      for (size_t k = 0; k < kernels_of_rows.size(); ++k) {
        std::vector<float> y(x.size() + 1, 77), alone(static_cast<size_t>(cols));
        kernels_of_rows[k](x.data() + skew, y.data() + skew, rows);
        ASSERT_EQ(y.back(), 77);
        for (int64_t i = 0; i < rows; i += i < 40 || i >= rows - 40 ? 1 : 37) {
          kernels_of_rows[k](x.data() + row_at(i), alone.data(), 1);
          for (int64_t j = 0; j < cols; ++j) {
            const float got = y[static_cast<size_t>(row_at(i) + j)], want = alone[static_cast<size_t>(j)];
            ASSERT_TRUE(got == want || (got != got && want != want))
                << got << " is not " << want << ": kernel " << k << ", [" << i << ", " << j << "] of " << cols;
          }
        }
      }
    }
  }
}

TEST(Pointwise, Swiglu) {
  Values values(5);
  for (const int64_t n : {0, 1, 15, 16, 40001}) {
    auto a = values.vector<double>(n, 20), b = values.vector<double>(n);
    const auto dy = values.vector<double>(n);
    const auto forward = [&]<class T>(const std::vector<T>& x) {
      auto y = cast<T>(b);
      swiglu(x.data(), y.data(), y.data(), n);
      return y;
    };
    const auto backward = [&]<class T>(const std::vector<T>& x) {
      const auto other = cast<T>(b);
      auto da = cast<T>(dy);
      std::vector<T> db(x.size());
      swiglu_backward(x.data(), other.data(), da.data(), da.data(), db.data(), n);
      da.insert(da.end(), db.begin(), db.end());
      return da;
    };
    if (n < 100) {
      auto numeric = differences(a, [&] { return dot(forward(a), dy); });
      const auto db = differences(b, [&] { return dot(forward(a), dy); });
      numeric.insert(numeric.end(), db.begin(), db.end());
      expect_near(backward(a), numeric, 1e-8, "swiglu_backward f64");
    }
    float_as_double(a, forward, 1e-6, "swiglu");
    float_as_double(a, backward, 1e-6, "swiglu_backward");
  }
}

TEST(Pointwise, RotaryTurnsPairsAndBack) {
  Values values(6);
  const int64_t B = 2, T = 5, H = 3;
  for (const int64_t D : {2, 6, 32, 40, 64}) {
    const HeadStrides dense{H * T * D, T * D, D}, turned{T * H * D, D, H * D};
    const auto x = values.vector<double>(B * T * H * D), angle = values.vector<double>(T * D / 2, 3);
    auto cos = angle, sin = angle;
    for (size_t i = 0; i < angle.size(); ++i) {
      cos[i] = std::cos(angle[i]);
      sin[i] = std::sin(angle[i]);
    }
    std::vector<double> want(x.size());
    for (int64_t b = 0; b < B; ++b) {
      for (int64_t h = 0; h < H; ++h) {
        for (int64_t t = 0; t < T; ++t) {
          for (int64_t i = 0; i < D / 2; ++i) {
            const auto at = static_cast<size_t>(((b * T + t) * H + h) * D + 2 * i),
                       w = static_cast<size_t>(t * D / 2 + i);
            const auto to = static_cast<size_t>(((b * H + h) * T + t) * D + 2 * i);
            want[to] = x[at] * cos[w] - x[at + 1] * sin[w];
            want[to + 1] = x[at] * sin[w] + x[at + 1] * cos[w];
          }
        }
      }
    }
    const auto run = [&]<class R>(const std::vector<R>& in) {
      const auto c = cast<R>(cos), s = cast<R>(sin);
      std::vector<R> y(in.size());
      rotary(in.data(), turned, c.data(), s.data(), false, y.data(), dense, B, H, T, D);
      return y;
    };
    const auto there_and_back = [&]<class R>(std::vector<R> in) {
      const auto c = cast<R>(cos), s = cast<R>(sin);
      rotary(in.data(), turned, c.data(), s.data(), false, in.data(), turned, B, H, T, D);
      rotary(in.data(), turned, c.data(), s.data(), true, in.data(), turned, B, H, T, D);
      return in;
    };
    expect_near(run(x), want, 1e-15, "rotary f64");
    float_as_double(x, run, 3e-7, "rotary");
    expect_near(there_and_back(cast<float>(x)), x, 1e-6, "rotary, its inverse");
    expect_near(there_and_back(x), x, 1e-14, "rotary, its inverse f64");
  }
}

}  // namespace
}  // namespace tenure::testing
