// Ends and copies of the process: destructors after main, children of fork, memory given back.
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "alloc/poison.h"
#include "core/events.h"
#include "core/rules.h"

#define SANITIZED (TENURE_ASAN || TENURE_TSAN)

using namespace tenure;
using namespace tenure::testing;

namespace {

// The exit code of a child that runs f.
template <class F>
int in_child(F&& f) {
  const pid_t child = fork();
  if (child == 0) {
    int code = 99;
    try {
      code = f();
    } catch (const std::exception& e) { std::fprintf(stderr, "in the child: %s\n", e.what()); }
    _exit(code);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

size_t resident_bytes() {
  long pages = 0, resident = 0;
  FILE* f = std::fopen("/proc/self/statm", "r");
  if (!f) return 0;
  if (std::fscanf(f, "%ld %ld", &pages, &resident) != 2) resident = 0;
  std::fclose(f);
  return static_cast<size_t>(resident) * static_cast<size_t>(sysconf(_SC_PAGESIZE));
}

struct Late {
  Tensor tensor;
  SharedTensor shared;
  bool after_context = false;
  ~Late() {
    // Whatever is over by now, it may be copied and destroyed; after its context it is stale.
    Tensor copy = tensor;
    if (after_context && copy.defined()) std::_Exit(7);
    SharedTensor again = shared;
    if (shared.defined() && again.to_vector<float>() != std::vector<float>{5}) std::_Exit(8);
  }
};

}  // namespace

// Statics are destroyed after the thread-locals of the main thread, and so after its context is gone.
TEST(Process, StaticAndThreadLocalHandlesDestroyedAfterMain) {
  EXPECT_EXIT(
      {
        static Late before_context;
        thread_local Late of_thread;
        alignas(RcScope) static char room[sizeof(RcScope)];
        ::new (static_cast<void*>(room)) RcScope("never ended");
        before_context.tensor = of_thread.tensor = full({1}, 3.0);
        before_context.shared = of_thread.shared = share(full({1}, 5.0));
        before_context.after_context = true;
        std::exit(0);
      },
      ::testing::ExitedWithCode(0), "");
}

TEST(Process, AThreadLocalThatComputesAfterItsThreadsContextEnded) {
  const NothingLeft nothing;
  struct Computes {
    ~Computes() {
      with_rc_scope([] { EXPECT_EQ((full({2}, 3.0) + 1).select(0, 0).item<float>(), 4); });
      Tensor open;
      alignas(RcScope) static char room[sizeof(RcScope)];
      ::new (static_cast<void*>(room)) RcScope("never ended");
      open = ones({100});
    }
  };
  on_another_thread([] {
    thread_local Computes early;  // made before the context, destroyed after it
    (void)&early;
    with_rc_scope([] { (void)ones({1}); });
  });
}

TEST(Process, AChildOfForkWorks) {
  with_rc_scope([] {
    Tensor t = full({1 << 18}, 2.0);
    EXPECT_EQ(in_child([&] {
                if ((t + 1).sum().item<double>() != 3.0 * (1 << 18)) return 1;
                with_rc_scope([&] { t.fill_(5); });
                std::thread([] { with_rc_scope([] { (void)ones({1 << 20}).sum(); }); }).join();
                return t.select(0, 0).item<float>() == 5 ? 0 : 2;
              }),
              0);
    EXPECT_EQ(t.select(0, 0).item<float>(), 2);  // copied on write
  });
}

TEST(Process, AChildOfForkIsToldOfContextsThatItHasNot) {
  Context context;
  std::atomic<int> at{0};
  Tensor theirs;
  std::thread other([&] {
    Context::Enter enter(context);
    RcScope scope("other");
    theirs = full({1}, 6);
    at = 1;
    while (at != 2) std::this_thread::yield();
    theirs = Tensor();
  });
  while (at != 1) std::this_thread::yield();
  EXPECT_EQ(in_child([&] {
              const bool refused = contains(text_of<ScopeError>([&] { Context::Enter enter(context); }),
                                            "another thread is inside this context");
              const bool foreign = contains(text_of<StaleTensorError>([&] { (void)theirs.numel(); }), "share()");
              theirs = Tensor();
              return refused && foreign ? 0 : 1;
            }),
            0);
  at = 2;
  other.join();
}

TEST(Process, AChildForkedWhileThreadsAllocate) {
  if (TENURE_TSAN)
    GTEST_SKIP() << "its run time takes a thread of the child for one of the parent's and ends the child";
  if (TENURE_ASAN) GTEST_SKIP() << "its run time's allocator forks with a lock that another thread may hold";
  std::atomic<bool> stop{false};
  std::vector<std::thread> threads;
  for (int k = 0; k < 2; ++k)
    threads.emplace_back([&] {
      while (!stop) with_rc_scope([] { (void)(ones({1 << 19}) + ones({8}).sum()); });
    });
  for (int i = 0; i < 10; ++i)
    EXPECT_EQ(in_child([] {
                double sum = 0;
                with_rc_scope([&] { sum = (ones({1 << 19}) + 1).sum().item<double>(); });
                std::thread([] { with_rc_scope([] { (void)ones({4}); }); }).join();
                return sum == 2.0 * (1 << 19) ? 0 : 1;
              }),
              0);
  stop = true;
  for (std::thread& t : threads) t.join();
}

TEST(Process, AChildForkedWhileAThreadCountsAnEvent) {
  memory::record_events();
  core::EventRing& ring = *core::event_ring.load();
  if (!ring.many) {        // without barriers for all threads at once nobody counts alone
    ring.counting = true;  // as in the middle of it
    EXPECT_EQ(in_child([] {
                alarm(20);
                Context other;
                const Context::Enter inside(other);
                with_rc_scope([] { (void)ones({4}); });
                return 0;
              }),
              0);
    ring.counting = false;
  }
  memory::stop_recording();
}

// Threads that add gradients, try to step, read lines and let tensors escape hold the mutexes of all of that now and
// then: a child finds them free. It works, or is told of a write that it has no thread to end.
TEST(Process, AChildForkedWhileThreadsLearn) {
  if (TENURE_ASAN) GTEST_SKIP() << "its run time's allocator forks with a lock that another thread may hold";
  VarStore store;
  std::vector<SharedTensor> all;
  for (int i = 0; i < 4; ++i) all.push_back(store.new_var("w" + std::to_string(i), {2}, Init::constant(1)));
  SGD sgd(store, {.lr = 1});
  std::atomic<bool> stop{false};
  std::vector<std::thread> threads;
  const auto pass = [&] {
    with_rc_scope([&] {
      Tensor sum = zeros({2});
      for (const SharedTensor& w : all) sum = sum + Tensor(w);
      sum.sum().backward();
    });
  };
  for (int k = 0; k < 2; ++k)
    threads.emplace_back([&] {
      while (!stop) try {
          Context context;  // a new buffer of gradients each time
          Context::Enter enter(context);
          pass();
          Tensor escapes;
          EXPECT_THROW(with_rc_scope([&] { escapes = ones({1}); }), EscapeError);
          EXPECT_THROW((void)escapes.numel(), StaleTensorError);
        } catch (const ScopeError&) {}
    });
  threads.emplace_back([&] {
    while (!stop) try {
        (void)sgd.grad_norm();
      } catch (const ScopeError&) {}
  });
  for (int i = 0; i < 40; ++i)
    EXPECT_EQ(in_child([&] {
                alarm(20);  // a child that waits for what never comes
                try {
                  pass();
                  if (!all[0].grad().defined()) return 1;
                } catch (const ScopeError& e) {
                  return contains(e.what(), "is being written by another context: claimed at process.cpp:") ? 0 : 2;
                }
                return text_of<ShapeError>([] { with_rc_scope([] { (void)(ones({2}) + ones({3})); }); }).empty() ? 3
                                                                                                                 : 0;
              }),
              0)
        << "child " << i;
  stop = true;
  for (std::thread& t : threads) t.join();
}

// Slow: 100 scopes of 1 GiB in mixed sizes, by two threads in turn.
TEST(ProcessSlow, AHundredScopesOfAGibibyteStayResidentOnce) {
  if (SANITIZED) GTEST_SKIP() << "red zones and shadow memory are resident too";
  memory::trim();
  const size_t before = resident_bytes();
  size_t highest = 0;
  std::atomic<int> turn{0};
  const auto scopes = [&](int mine) {
    for (int i = mine; i < 100; i += 2) {
      while (turn != i) std::this_thread::yield();
      with_rc_scope([&] {
        std::vector<Tensor> all;
        int64_t left = int64_t{1} << 30;
        for (uint64_t k = static_cast<uint64_t>(i) * 977 + 1; left > 0;
             k = k * 6364136223846793005u + 1442695040888963407u) {
          const int64_t size = std::min<int64_t>(left, int64_t{1} << (12 + (k >> 33) % 15));
          Tensor t = empty({size}, kByte);
          std::memset(t.data_ptr<uint8_t>(), 1, static_cast<size_t>(size));
          all.push_back(t);
          left -= size;
        }
        highest = std::max(highest, resident_bytes());
      });
      turn = i + 1;
    }
  };
  std::thread other(scopes, 1);
  scopes(0);
  other.join();
  EXPECT_LE(highest - before, size_t{5} << 28);  // 1.25 GiB
  memory::trim();
  EXPECT_LE(resident_bytes(), before + (size_t{16} << 20));
}
