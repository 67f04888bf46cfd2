// Hooks, expectations of tests, and loans.
#include <gtest/gtest.h>
#include <tenure/tenure.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "support/errors.h"

namespace tenure {
namespace {

using memory::allocated_bytes;
using testing::error_of;

struct WithHooks {
  explicit WithHooks(memory::Hooks h) { memory::set_hooks(std::move(h)); }
  ~WithHooks() { memory::set_hooks({}); }
};

TEST(Hooks, TellOfTensorsAndScopes) {
  std::vector<std::string> seen;
  {
    WithHooks hooks({.on_make =
                         [&](const memory::TensorEvent& e) {
                           seen.push_back(std::string("made by ") + e.op + ", " + std::to_string(e.bytes) + " bytes, " +
                                          std::to_string(e.sizes.size()) + "d, depth " + std::to_string(e.scope_depth) +
                                          (e.shares_storage ? ", shared" : ""));
                         },
                     .on_release = [&](const memory::TensorEvent& e) { seen.push_back(std::string("gone: ") + e.op); },
                     .on_scope_end =
                         [&](const memory::ScopeStats& s) {
                           seen.push_back("end of " + s.name + ": " + std::to_string(s.made) + " made, peak " +
                                          std::to_string(s.peak_bytes) + ", live " + std::to_string(s.live_bytes));
                         }});
    with_rc_scope("one", [] {
      Tensor a = ones({2, 3});
      Tensor v = a.view({6});
    });
  }
  with_rc_scope("unseen", [] { Tensor a = ones({2}); });
  EXPECT_EQ(seen,
            (std::vector<std::string>{"made by ones, 24 bytes, 2d, depth 1",
                                      "made by view, 24 bytes, 1d, depth 1, shared", "gone: view", "gone: ones",
                                      "end of one: 2 made, peak " + std::to_string(allocated_bytes(24)) + ", live 0"}));
}

TEST(Hooks, MayNotComputeAndTheirExceptionsWait) {
  std::string refused;
  {
    WithHooks hooks(
        {.on_make = [&](const memory::TensorEvent&) { refused = error_of<ScopeError>([] { Tensor x = ones({1}); }); }});
    with_rc_scope([] { Tensor a = ones({2}); });
  }
  EXPECT_EQ(refused, "ones: called from a memory hook");
  WithHooks hooks({.on_release = [&](const memory::TensorEvent&) { throw std::runtime_error("no"); }});
  with_rc_scope([] {
    { Tensor a = ones({2}); }
    EXPECT_EQ(error_of<Error>([] { Tensor b = ones({2}); }), "a memory hook threw: no");
    memory::set_hooks({});
    Tensor c = ones({2});
  });
}

TEST(ExpectFlat, PassesWhereStepsAreAlike) {
  with_rc_scope([] {
    Tensor state = zeros({100});
    std::optional<Tensor> cache;
    EXPECT_EQ(error_of<Error>([&] {
                memory::expect_flat(6, [&] {
                  if (!cache) cache = ones({10});  // the first step may make what the others use
                  state = with_rc_scope_tensor([&] { return state + 1; });
                });
              }),
              "no error");
    EXPECT_EQ(state.sum().item<float>(), 600.0f);
  });
}

TEST(ExpectFlat, NamesWhatAStepLeaves) {
  with_rc_scope([] {
    std::vector<Tensor> log;
    const std::string error = error_of<Error>([&] { memory::expect_flat(5, [&] { log.push_back(ones({4, 4})); }); });
    EXPECT_EQ(error.rfind("expect_flat: step 3 of 5 leaves 64 bytes more than it found: ones f32[4, 4], 64 bytes, "
                          "made at expectations.cpp:",
                          0),
              0u)
        << error;
  });
  int steps = 0;
  const std::string error = error_of<Error>([&] {
    memory::expect_flat(5, [&] {
      with_rc_scope([&] {
        Tensor a = ones({16});
        if (++steps == 4) Tensor b = a + 1;
      });
    });
  });
  EXPECT_EQ(error.rfind("expect_flat: step 4 of 5 peaks at 128 bytes, step 2 at 64: in add at expectations.cpp:", 0),
            0u)
      << error;
  EXPECT_NE(error.find(", where this was not alive then: add f32[16], 64 bytes, made at expectations.cpp:"),
            std::string::npos)
      << error;
  EXPECT_EQ(error_of<ValueError>([] { memory::expect_flat(2, [] {}); }), "expect_flat: fewer than 3 steps: 2");
}

struct ExpectMemory : ::testing::Test {
  std::string path = ::testing::TempDir() + "expect_memory_" + std::to_string(getpid()) + ".lock";
  memory::MemoryLock lock{path};
  void SetUp() override { std::remove(path.c_str()); }
  void TearDown() override { std::remove(path.c_str()); }
  void update(const std::string& name, const std::function<void()>& f) {
    setenv("TENURE_MEMORY_LOCK_UPDATE", "1", 1);
    memory::expect_memory(name, f, lock);
    unsetenv("TENURE_MEMORY_LOCK_UPDATE");
  }
};

// Of a chain of additions, each may go as soon as the next is there; `longer` keeps the first one statement longer.
void chain(bool longer) {
  with_rc_scope([&] {
    Tensor a = ones({4, 4});
    Tensor b = a + 1;
    if (!longer) a = Tensor();
    Tensor c = b * 2;
    a = Tensor();
    b = Tensor();
    Tensor d = c - 1;
  });
}

TEST_F(ExpectMemory, ATensorKeptOneStatementLongerFails) {
  update("chain", [] { chain(false); });
  memory::expect_memory(
      "chain", [] { chain(false); }, lock);
  const std::string error = error_of<Error>([&] {
    memory::expect_memory(
        "chain", [] { chain(true); }, lock);
  });
  EXPECT_EQ(error.rfind("expect_memory: 'chain' holds 192 bytes at its peak, 64 more than " + path +
                            " allows: in mul at expectations.cpp:",
                        0),
            0u)
      << error;
  EXPECT_NE(error.find("ones f32[4, 4], 64 bytes, made at expectations.cpp:"), std::string::npos) << error;
  // Less passes.
  update("chain", [] { chain(true); });
  memory::expect_memory(
      "chain", [] { chain(false); }, lock);
}

TEST_F(ExpectMemory, OneByteMoreFails) {
  const auto f = [](int64_t n) { return [n] { with_rc_scope([&] { Tensor x = empty({n}, TensorOptions(kByte)); }); }; };
  update("bytes", f(1000));
  memory::expect_memory("bytes", f(1000), lock);
  const std::string error = error_of<Error>([&] { memory::expect_memory("bytes", f(1001), lock); });
  EXPECT_EQ(error.rfind("expect_memory: 'bytes' holds 1001 bytes at its peak, 1 more than " + path +
                            " allows: in empty at expectations.cpp:",
                        0),
            0u)
      << error;
  EXPECT_NE(error.find(", where this was not alive before: empty u8[1001], 1001 bytes, made at expectations.cpp:"),
            std::string::npos)
      << error;
}

TEST_F(ExpectMemory, WhatIsLeftBehindCounts) {
  with_rc_scope([&] {
    Tensor kept;
    update("left", [] { with_rc_scope([] { Tensor x = ones({8}); }); });
    const std::string error = error_of<Error>([&] {
      memory::expect_memory(
          "left", [&] { kept = ones({8}); }, lock);
    });
    EXPECT_EQ(error.rfind("expect_memory: 'left' leaves 32 bytes behind, 32 more than " + path +
                              " allows: ones f32[8], 32 bytes, made at expectations.cpp:",
                          0),
              0u)
        << error;
  });
}

TEST_F(ExpectMemory, TheFileIsTextAndIsChecked) {
  update("b", [] { with_rc_scope([] { Tensor x = ones({8}); }); });
  update("a", [] { with_rc_scope([] { Tensor x = ones({2}); }); });
  std::ifstream in(path);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  EXPECT_EQ(text.rfind("# What expect_memory() compares with. Written with TENURE_MEMORY_LOCK_UPDATE=1.\n", 0), 0u)
      << text;
  EXPECT_NE(text.find("\n\n[a]\npeak 8 ones at expectations.cpp:"), std::string::npos) << text;
  EXPECT_NE(text.find("\nleft 0\nmade 1 32 0 ones f32[8] at expectations.cpp:"), std::string::npos) << text;
  EXPECT_EQ(error_of<Error>([&] {
              memory::expect_memory(
                  "c", [] {}, lock);
            }),
            "expect_memory: 'c' has no entry in " + path + ": run once with TENURE_MEMORY_LOCK_UPDATE=1");
  EXPECT_EQ(error_of<ValueError>([&] {
              memory::expect_memory(
                  "[c]", [] {}, lock);
            }),
            "expect_memory: the name is empty or has other characters than letters, digits, space and -_./: [c]");
  std::ofstream(path) << "[a]\npeak many\n";
  EXPECT_EQ(error_of<IoError>([&] {
              memory::expect_memory(
                  "a", [] {}, lock);
            }),
            "expect_memory: line 2 of " + path + " cannot be understood: peak many");
}

TEST(Loans, BlobsThatOutliveTheirScopeAreReported) {
  std::vector<float> data(16);
  int deleted = 0;
  Storage held;
  with_rc_scope("outer", [&] {
    with_rc_scope("loading", [&] {
      Tensor t = from_blob(data.data(), {16}, [&](void*) { ++deleted; });
      held = t.storage();
      const auto loans = memory::loans();
      ASSERT_EQ(loans.size(), 1u);
      EXPECT_EQ(loans[0].op, "from_blob");
      EXPECT_EQ(loans[0].bytes, 64u);
      EXPECT_EQ(loans[0].scope, "loading");
      EXPECT_FALSE(loans[0].outlives);
      EXPECT_EQ(memory::report().find("loans that"), std::string::npos);
    });
    EXPECT_TRUE(memory::loans().at(0).outlives);
    const std::string report = memory::report();
    EXPECT_NE(report.find("loans that outlive their scope:\n    from_blob, 64 bytes, expectations.cpp:"),
              std::string::npos)
        << report;
    EXPECT_NE(report.find(", in scope 'loading'\n"), std::string::npos) << report;
    EXPECT_EQ(deleted, 0);
    held = Storage();
    EXPECT_EQ(deleted, 1);
    EXPECT_TRUE(memory::loans().empty());
    EXPECT_EQ(memory::report().find("loans that"), std::string::npos);
  });
}

TEST(Loans, PointersAreCountedWithTheirLine) {
  with_rc_scope([] {
    Tensor x = ones({4});
    EXPECT_EQ(memory::report().find("pointer lent"), std::string::npos);
    const uint64_t before = memory::pointers_lent();
    float* p = x.data_ptr<float>();
    EXPECT_EQ(*p, 1.0f);
    EXPECT_EQ(memory::pointers_lent(), before + 1);
    EXPECT_NE(memory::report().find(", pointer lent at expectations.cpp:"), std::string::npos) << memory::report();
    SharedTensor s = share(ones({2}));
    s.data_ptr<float>();
    EXPECT_EQ(memory::pointers_lent(), before + 2);
  });
}

TEST(Loans, ASpanOfAnEndedScopeIsAnEscape) {
  std::optional<Span<float>> span;
  const std::string error = error_of<EscapeError>([&] {
    with_rc_scope("short", [&] {
      Tensor x = ones({4});
      span.emplace(x.span<float>());
    });
  });
  EXPECT_EQ(error.rfind("scope 'short': 1 tensor outlives it:", 0), 0u) << error;
}

}  // namespace
}  // namespace tenure
