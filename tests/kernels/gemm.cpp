#include "cpu/gemm.h"

#include <dlfcn.h>

#include <filesystem>

#include "core/half.h"
#include "kernels/calls.h"
#include "kernels/product.h"
#include "kernels/values.h"

namespace tenure::testing {
namespace {

using kernels::GemmPath;

struct Product {
  int64_t m, n, k;
};

template <class T>
void check(bool ta, bool tb, Product c, double alpha, double beta, int64_t pad, int64_t batch = 1) {
  Values values(static_cast<uint64_t>(c.m * 7919 + c.n * 31 + c.k));
  const int64_t lda = (ta ? c.m : c.k) + pad, ldb = (tb ? c.k : c.n) + pad, ldc = c.n + pad;
  const int64_t a_step = (ta ? c.k : c.m) * lda, b_step = (tb ? c.n : c.k) * ldb, c_step = c.m * ldc;
  const auto a = values.vector<T>(batch * a_step + 1), b = values.vector<T>(batch * b_step + 1);
  auto out = values.vector<T>(batch * c_step + 1);
  if (beta == 0) out.assign(out.size(), std::numeric_limits<T>::quiet_NaN());
  auto want = cast<double>(out);
  for (int64_t g = 0; g < batch; ++g) {
    for (int64_t i = 0; i < c.m; ++i) {
      for (int64_t j = 0; j < c.n; ++j) {
        double sum = 0;
        for (int64_t p = 0; p < c.k; ++p) {
          sum += static_cast<double>(a[static_cast<size_t>(g * a_step + (ta ? p * lda + i : i * lda + p))]) *
                 static_cast<double>(b[static_cast<size_t>(g * b_step + (tb ? j * ldb + p : p * ldb + j))]);
        }
        double& w = want[static_cast<size_t>(g * c_step + i * ldc + j)];
        w = alpha * sum + (beta == 0 ? 0 : beta * w);
      }
    }
  }
  Scratch scratch(kernels::gemm_batched_scratch_bytes(batch, ta, tb, c.m, c.n, c.k, sizeof(T)));
  kernels::gemm_batched(batch, ta, tb, c.m, c.n, c.k, T(alpha), a.data(), lda, a_step, b.data(), ldb, b_step, T(beta),
                        out.data(), ldc, c_step, scratch.get());
  SCOPED_TRACE(std::string(ta ? "T" : "N") + (tb ? "T " : "N ") + std::to_string(c.m) + " " + std::to_string(c.n) +
               " " + std::to_string(c.k) + " pad " + std::to_string(pad) + " batch " + std::to_string(batch));
  // Rounding of k additions of terms below 1, at random: far below k, with room for the worst of many.
  expect_near(out, want, (sizeof(T) == 4 ? 4e-7 : 1e-15) * (8 + std::sqrt(static_cast<double>(c.k)) * 8), "c");
}

template <class T>
void check_all(Product c) {
  for (const bool ta : {false, true}) {
    for (const bool tb : {false, true}) {
      check<T>(ta, tb, c, 1, 0, 0);
      check<T>(ta, tb, c, -0.5, 2, 3);
    }
  }
}

/// Every test runs with our own kernels, with oneDNN for all shapes, and with the choice between them.
class Gemm : public ::testing::TestWithParam<GemmPath> {
 protected:
  void SetUp() override {
    if (GetParam() == GemmPath::onednn && !kernels::gemm_has_onednn()) GTEST_SKIP() << "libdnnl is not on this machine";
    kernels::set_gemm_path(GetParam());
  }
  void TearDown() override { kernels::set_gemm_path(before_); }

 private:
  GemmPath before_ = kernels::gemm_path();
};
INSTANTIATE_TEST_SUITE_P(
    , Gemm, ::testing::Values(GemmPath::own, GemmPath::onednn, GemmPath::fastest), [](const auto& info) {
      return std::string(info.param == GemmPath::own ? "Own" : info.param == GemmPath::onednn ? "OneDnn" : "Fastest");
    });

TEST_P(Gemm, OddShapes) {
  for (const Product c : {Product{1, 1, 1},
                          {2, 3, 5},
                          {4, 17, 33},
                          {3, 64, 70},
                          {5, 1, 9},
                          {33, 2, 40},
                          {14, 32, 16},
                          {65, 65, 65},
                          {100, 31, 300},
                          {113, 97, 513},
                          {16, 130, 260},
                          {700, 40, 20},
                          {40, 1100, 33}}) {
    check_all<float>(c);
    check_all<double>(c);
  }
}

// Tiles and panels have other sides on each set.
TEST(GemmOfDoubles, OddShapesOnEverySet) {
  with_each_isa([] {
    for (const Product c :
         {Product{1, 1, 1}, {2, 3, 5}, {6, 8, 128}, {12, 16, 129}, {13, 17, 257}, {65, 65, 65}, {113, 97, 513}})
      check_all<double>(c);
  });
}

// One result, or a column or row of them, of vectors that lie densely: sums in lanes, and long ones in pieces.
TEST(Dots, OfOneVectorOnEverySet) {
  with_each_isa([] {
    for (const Product c : {Product{1, 1, 1}, {1, 1, 33}, {1, 1, 70001}, {1, 9, 700}, {9, 1, 700}}) {
      check_all<float>(c);
      check_all<double>(c);
    }
  });
}

TEST_P(Gemm, NothingToDo) {
  for (const Product c : {Product{0, 3, 4}, {3, 0, 4}, {3, 4, 0}, {0, 0, 0}}) {
    check_all<float>(c);
    check_all<double>(c);
  }
}

TEST_P(Gemm, LongSumsAreCutIntoSlices) {
  ASSERT_GE(kernels::gemm_scratch_bytes(true, false, 20, 30, 5000, 4), 2 * 4 * 20 * 30);
  check_all<float>({20, 30, 5000});
  check_all<float>({128, 65, 2050});
}

TEST_P(Gemm, WideProductsArePackedInChunks) { check_all<float>({70, 2100, 10}); }

TEST_P(Gemm, Batches) {
  for (const bool ta : {false, true}) {
    for (const bool tb : {false, true}) {
      check<float>(ta, tb, {7, 19, 33}, 1, 0, 1, 5);
      check<float>(ta, tb, {70, 65, 300}, 2, 1, 0, 3);
      check<double>(ta, tb, {7, 19, 33}, 1, 0, 1, 5);
    }
  }
  check<float>(false, false, {4, 4, 4}, 1, 0, 0, 0);
}

TEST_P(Gemm, NanAndInfArrive) {
  std::vector<float> a(16 * 16, 1.0f), b(16 * 16, 1.0f), c(16 * 16);
  a[3] = std::numeric_limits<float>::quiet_NaN();
  a[16] = std::numeric_limits<float>::infinity();
  Scratch scratch(kernels::gemm_scratch_bytes(false, false, 16, 16, 16, 4));
  kernels::gemm(false, false, 16, 16, 16, 1.0f, a.data(), 16, b.data(), 16, 0.0f, c.data(), 16, scratch.get());
  EXPECT_TRUE(std::isnan(c[5]));
  EXPECT_EQ(c[16], std::numeric_limits<float>::infinity());
  EXPECT_EQ(c[32], 16.0f);
}

TEST_P(Gemm, SameBitsForAnyNumberOfThreads) {
  for (const Product c : {Product{300, 130, 70}, {1, 4000, 300}, {60, 900, 128}, {64, 128, 8192}, {600, 700, 90}}) {
    for (const bool ta : {false, true}) {
      for (const bool tb : {false, true}) {
        Values values(5);
        const auto a = values.vector<float>(c.m * c.k), b = values.vector<float>(c.n * c.k);
        expect_same_bits([&] {
          std::vector<float> out(static_cast<size_t>(c.m * c.n));
          Scratch scratch(kernels::gemm_scratch_bytes(ta, tb, c.m, c.n, c.k, 4));
          kernels::gemm(ta, tb, c.m, c.n, c.k, 1.0f, a.data(), ta ? c.m : c.k, b.data(), tb ? c.k : c.n, 0.0f,
                        out.data(), c.n, scratch.get());
          return out;
        });
      }
    }
  }
}

// A program that computes with OpenMP itself keeps its number of threads, and oneDNN starts none.
TEST(GemmOfBFloat16, IntoFloatsByEachPath) {
  Values values(41);
  for (const auto& [m, n, k] : {Product{7, 5, 9}, Product{100, 140, 90}, Product{530, 40, 70}, Product{3, 4, 0}}) {
    for (int turns = 0; turns < 4; ++turns) {
      const bool ta = (turns & 1) != 0, tb = (turns & 2) != 0;
      constexpr int64_t batch = 2, pad = 3;
      kernels::Product p;
      p.batch = batch;
      p.trans_a = ta;
      p.trans_b = tb;
      p.m = m, p.n = n, p.k = k;
      p.alpha = -0.5, p.beta = 2;
      p.lda = (ta ? m : k) + pad, p.ldb = (tb ? k : n) + pad, p.ldc = n + pad;
      p.a_step = (ta ? k : m) * p.lda, p.b_step = 0, p.c_step = m * p.ldc;
      std::vector<uint16_t> a, b;
      for (int64_t i = 0; i <= batch * p.a_step; ++i)
        a.push_back(core::float_to_bfloat16(static_cast<float>(values.next())));
      for (int64_t i = 0; i <= (tb ? n : k) * p.ldb; ++i)
        b.push_back(core::float_to_bfloat16(static_cast<float>(values.next())));
      const auto start = values.vector<float>(batch * p.c_step + 1);
      auto want = cast<double>(start);
      for (int64_t g = 0; g < batch; ++g) {
        for (int64_t i = 0; i < m; ++i) {
          for (int64_t j = 0; j < n; ++j) {
            double sum = 0;
            for (int64_t l = 0; l < k; ++l) {
              sum += static_cast<double>(core::bfloat16_to_float(
                         a[static_cast<size_t>(g * p.a_step + (ta ? l * p.lda + i : i * p.lda + l))])) *
                     static_cast<double>(
                         core::bfloat16_to_float(b[static_cast<size_t>(tb ? j * p.ldb + l : l * p.ldb + j)]));
            }
            double& w = want[static_cast<size_t>(g * p.c_step + i * p.ldc + j)];
            w = p.alpha * sum + p.beta * w;
          }
        }
      }
      for (const GemmPath path : {GemmPath::own, GemmPath::fastest}) {
        const GemmPath before = kernels::gemm_path();
        kernels::set_gemm_path(path);
        auto out = start;
        p.a = kernels::Operand(a.data(), static_cast<int64_t>(2 * a.size()));
        p.b = kernels::Operand(b.data(), static_cast<int64_t>(2 * b.size()));
        p.c = kernels::Operand(out.data(), static_cast<int64_t>(4 * out.size()));
        call(kernels::mm_kernel, kBFloat16, p);
        kernels::set_gemm_path(before);
        expect_near(out, want, 4e-7 * (8 + std::sqrt(static_cast<double>(k)) * 8), "c");
      }
    }
  }
}

TEST(GemmOneDnn, OpenMpStaysAsItWas) {
  if (!kernels::gemm_has_onednn()) GTEST_SKIP() << "libdnnl is not on this machine";
  void* openmp = dlopen("libgomp.so.1", RTLD_LAZY | RTLD_NOLOAD);
  if (openmp == nullptr) GTEST_SKIP() << "libdnnl here does not use libgomp";
  const auto set = reinterpret_cast<void (*)(int)>(dlsym(openmp, "omp_set_num_threads"));
  const auto get = reinterpret_cast<int (*)()>(dlsym(openmp, "omp_get_max_threads"));
  ASSERT_TRUE(set && get);
  const auto threads = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/task"), std::filesystem::directory_iterator());
  };
  const int before = get(), ours = core::num_threads();
  core::set_num_threads(1);
  kernels::set_gemm_path(GemmPath::onednn);
  set(7);
  const auto running = threads();
  Values values(9);
  const auto a = values.vector<float>(300 * 300);
  std::vector<float> c(a.size());
  kernels::gemm(false, false, 300, 300, 300, 1.0f, a.data(), 300, a.data(), 300, 0.0f, c.data(), 300, nullptr);
  EXPECT_EQ(get(), 7);
  EXPECT_EQ(threads(), running);
  set(before);
  core::set_num_threads(ours);
  kernels::set_gemm_path(GemmPath::fastest);
  dlclose(openmp);
}

}  // namespace
}  // namespace tenure::testing
