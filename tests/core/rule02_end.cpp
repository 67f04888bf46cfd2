// Rule 2: what a scope holds is released when it ends.
#include <new>
#include <stdexcept>

#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

TEST(Rule02End, ByReturn) {
  const NothingLeft nothing;
  with_rc_scope([] {
    Tensor a = ones({1000}), b = a + a;
    EXPECT_GE(memory::live_tensors(), 2);
  });
}

TEST(Rule02End, ByException) {
  const NothingLeft nothing;
  EXPECT_THROW(with_rc_scope([] {
                 Tensor a = ones({1000}), b = a + a;
                 throw std::runtime_error("body");
               }),
               std::runtime_error);
}

TEST(Rule02End, BytesAreFreeBeforeTheNextStatement) {
  with_rc_scope([] {
    const size_t before = memory::live_bytes();
    {
      RcScope scope("step");
      Tensor large = zeros({1 << 20}), small = zeros({4});
      EXPECT_EQ(memory::live_bytes(), before + (4 << 20) + 16);
    }
    EXPECT_EQ(memory::live_bytes(), before);
  });
}

TEST(Rule02End, BlocksAreUsedAgainAtOnce) {
  with_rc_scope([] {
    for (int64_t size : {4, 1 << 20}) {
      const void *first = nullptr, *second = nullptr;
      with_rc_scope([&] {
        Tensor t = empty({size});
        first = t.data_ptr<float>();
      });
      with_rc_scope([&] {
        Tensor t = empty({size});
        second = t.data_ptr<float>();
      });
      EXPECT_EQ(first, second) << size;
    }
  });
}

TEST(Rule02End, LargeBlocksAreFreeForAnyThread) {
  const void *first = nullptr, *second = nullptr;
  with_rc_scope([&] {
    Tensor t = empty({5 << 20});
    first = t.data_ptr<float>();
  });
  on_another_thread([&] {
    with_rc_scope([&] {
      Tensor t = empty({5 << 20});
      second = t.data_ptr<float>();
    });
  });
  EXPECT_EQ(first, second);
}

TEST(Rule02End, ExceptWhatSomethingElseHolds) {
  with_rc_scope([] {
    const size_t before = memory::live_bytes();
    Tensor view;
    SharedTensor shared;
    Storage loan;
    view = with_rc_scope_tensor([&] {
      shared = share(zeros({200}));
      loan = zeros({400}).storage();
      return zeros({100}).narrow(0, 0, 1);
    });
    EXPECT_EQ(memory::live_bytes() - before, size_t{400 + 800 + 1600});
    view = Tensor();
    shared = SharedTensor();
    loan = Storage();
    EXPECT_EQ(memory::live_bytes(), before);
  });
}

TEST(Rule02End, AMillionTensors) {
  const NothingLeft nothing;
  with_rc_scope([] {
    std::vector<Tensor> all;
    all.reserve(1'000'000);
    for (int i = 0; i < 1'000'000; ++i) all.push_back(empty({1}));
    EXPECT_GE(memory::live_tensors(), 1'000'000);
  });
}

TEST(Rule02End, AChainOfAMillionViews) {
  const NothingLeft nothing;
  with_rc_scope([] {
    Tensor base = ones({2});
    std::vector<Tensor> all{base};
    all.reserve(1'000'001);
    for (int i = 0; i < 1'000'000; ++i) all.push_back(all.back().view({2}));
    EXPECT_EQ(all.back().to_vector<float>(), (std::vector<float>{1, 1}));
    EXPECT_EQ(base.use_count(), 1'000'001u);
  });
}

TEST(Rule02End, AThreadThatEndsClosesItsScopes) {
  const NothingLeft nothing;
  Tensor escaped;
  on_another_thread([&] {
    alignas(RcScope) static char room[sizeof(RcScope)];
    ::new (static_cast<void*>(room)) RcScope("open");  // never destroyed
    escaped = ones({100});
  });
  EXPECT_FALSE(escaped.defined());
}
