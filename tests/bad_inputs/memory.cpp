// Memory that is not there, handles that are empty, bodies that throw, threads.
#include <tenure/parallel.h>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

#include "alloc/fail_point.h"
#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

// Fails the n-th allocation for n = 1, 2, … until f gets through.
template <class F>
void survives_every_failure(const char* name, F&& f) {
  for (int64_t n = 1; n < 2000; ++n) {
    for (const bool sticky : {false, true}) {
      const size_t bytes = memory::live_bytes();
      const int64_t tensors = memory::live_tensors();
      bool fired = false;
      try {
        with_rc_scope([&] {
          core::FailPointScope fail(n, sticky);
          try {
            f();
          } catch (...) {
            fired = core::FailPoint::fired();
            throw;
          }
          fired = core::FailPoint::fired();
        });
        if (!fired) return;
      } catch (const OutOfMemoryError&) { EXPECT_TRUE(fired) << name; } catch (const std::bad_alloc&) {
        ADD_FAILURE() << name << ": std::bad_alloc at allocation " << n;
      }
      EXPECT_EQ(memory::live_bytes(), bytes) << name << ", allocation " << n;
      EXPECT_EQ(memory::live_tensors(), tensors) << name << ", allocation " << n;
    }
  }
  ADD_FAILURE() << name << " did not get through";
}

TEST_F(BadInputs, MEM_01) {
  const Tensor a = arange(12.0).reshape({3, 4}), b = a * 2;
  const std::vector<float> before = a.to_vector<float>();
  survives_every_failure("ops", [&] { (void)(matmul(a, b.t()) + 1).softmax(1).sum(); });
  survives_every_failure("a large result", [] { (void)zeros({1 << 20}); });
  survives_every_failure("views", [&] { (void)cat({a.t().contiguous(), b.t()}).select(0, 1).clone(); });
  survives_every_failure("a hand-off", [&] { (void)with_rc_scope_tensor([&] { return a * b; }); });
  survives_every_failure("backward", [] {
    const Tensor x = ones({3}).requires_grad_();
    (x * x).sum().backward();
  });
  EXPECT_EQ(a.to_vector<float>(), before);
}

TEST_F(BadInputs, MEM_02) {
  const int64_t tebi = int64_t{1} << 38;
  const std::string text = error_of<OutOfMemoryError>([&] { (void)empty({tebi << 4}); });
  EXPECT_EQ(text.rfind("empty: cannot allocate 17592186044416 bytes: ", 0), 0u) << text;
}

TEST(BadInputsWithoutScope, MEM_06) {
  with_rc_scope([] {
    const Tensor never;
    Tensor moved = ones({2});
    const Tensor taken = std::move(moved);
    const Tensor two = ones({2});
    REFUSES(StaleTensorError, "add: the tensor handle is empty: it was never filled", never + two);
    REFUSES(StaleTensorError, "add: the tensor handle is empty: it was never filled", two + never);
    REFUSES(StaleTensorError, "mul: the tensor handle is empty: it was moved from",
            moved * 2);  // NOLINT: what a moved-from handle says is the point
    REFUSES(StaleTensorError, "sizes: the tensor handle is empty: it was never filled", never.sizes());
    REFUSES(StaleTensorError, "item: the tensor handle is empty: it was never filled", never.item());
    REFUSES(StaleTensorError, "cat: the tensor handle is empty: it was never filled", cat({two, never}));
    REFUSES(StaleTensorError, "backward: the tensor handle is empty: it was never filled", never.backward());
    Tensor gone;
    try {
      with_rc_scope("inner", [&] { gone = ones({3}); });
    } catch (const EscapeError&) {}
    const std::string text = error_of<StaleTensorError>([&] { (void)gone.sum(); });
    EXPECT_EQ(text.rfind("sum: the tensor is gone: made by ones", 0), 0u) << text;
  });
}

TEST_F(BadInputs, MEM_07) {
  for (const ScalarType dtype : {kByte, kShort, kInt, kLong, kHalf, kFloat, kDouble}) {
    const bool floating = dtype == kHalf || dtype == kFloat || dtype == kDouble;
    const auto draw = [&](int64_t n) {
      manual_seed(9);
      return floating ? rand({n}, dtype) : randint(0, 100, {n}, dtype);
    };
    const Tensor long_one = draw(64);
    for (const int64_t n : {1, 2, 3, 5, 6, 7, 33}) EXPECT_TRUE(draw(n).equal(long_one.narrow(0, 0, n))) << n;
  }
}

TEST(BadInputsWithoutScope, MEM_09) {
  const size_t bytes = memory::live_bytes();
  for (int depth = 1; depth <= 4; ++depth) {
    const auto nest = [](auto&& self, int left) -> void {
      with_rc_scope([&] {
        const Tensor t = ones({100});
        if (left == 0) throw std::runtime_error("the body's own");
        self(self, left - 1);
      });
    };
    EXPECT_EQ(error_of<std::runtime_error>([&] { nest(nest, depth); }), "the body's own");
    EXPECT_EQ(memory::live_bytes(), bytes);
    EXPECT_THROW((void)ones({1}), ScopeError) << "no scope stayed open";
  }
}

TEST(BadInputsWithoutScope, THR_03) {
  const size_t bytes = memory::live_bytes();
  const int64_t tensors = memory::live_tensors();
  std::vector<std::thread> threads;
  for (int t = 0; t < 16; ++t) {
    threads.emplace_back([t] {
      for (int i = 0; i < 30; ++i) {
        with_rc_scope([&] {
          const Tensor x = full({32, 8 + t}, i);
          EXPECT_EQ(x.slice(0, 0, 32, 2).sum().item<float>(), static_cast<float>(16 * (8 + t) * i));
        });
      }
    });
  }
  for (auto& t : threads) t.join();
  EXPECT_EQ(memory::live_bytes(), bytes);
  EXPECT_EQ(memory::live_tensors(), tensors);
}

TEST(BadInputsWithoutScope, THR_01) {
  with_rc_scope([] {
    const SharedTensor shared = share(arange(1000.0));
    std::atomic<int> right{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 10; ++t) {
      threads.emplace_back([&] {
        for (int i = 0; i < 50; ++i) {
          const SharedTensor mine = shared;
          with_rc_scope([&] {
            if (mine.is_contiguous() && mine.sum().item<float>() == 499500 && mine.slice(0, 1, 3).numel() == 2) ++right;
          });
        }
      });
    }
    for (auto& t : threads) t.join();
    EXPECT_EQ(right, 500);
  });
}

TEST(BadInputsWithoutScope, THR_06) {
  const int before = get_num_threads();
  REFUSES(ValueError, "set_num_threads: at least one thread is needed: 0", set_num_threads(0));
  REFUSES(ValueError, "set_num_threads: at least one thread is needed: -1", set_num_threads(-1));
  REFUSES(ValueError, "set_num_threads: at most 1024 threads are possible: 1000000", set_num_threads(1000000));
  EXPECT_EQ(get_num_threads(), before);
}

}  // namespace
}  // namespace tenure::testing
