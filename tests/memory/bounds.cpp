// Exact counts of scopes, budgets, the limit of the process, and what goes back to the system.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <tenure/tenure.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "alloc/allocator.h"
#include "alloc/cgroup.h"
#include "support/errors.h"

namespace tenure {
namespace {

using memory::allocated_bytes;
using testing::error_of;

std::string text(size_t n) { return std::to_string(n); }
// An error's text without the list of the largest tensors.
std::string head_of(const std::string& error) { return error.substr(0, error.find("; largest")); }

TEST(Counts, OfAScopeAreExactAndHoldThoseInside) {
  with_rc_scope("outer", [] {
    Tensor a = ones({100});
    with_rc_scope("inner", [&] {
      Tensor b = ones({1000});
      b = b + 1;
      const auto s = memory::scopes();
      ASSERT_EQ(s.size(), 2u);
      EXPECT_EQ(s[0].name, "outer");
      EXPECT_EQ(s[1].name, "inner");
      EXPECT_EQ(s[1].depth, 2);
      EXPECT_EQ(s[1].live_bytes, allocated_bytes(4000));
      EXPECT_EQ(s[1].peak_bytes, 2 * allocated_bytes(4000));
      EXPECT_EQ(s[1].made, 2u);
      EXPECT_EQ(s[1].released_early, 1u);
      EXPECT_EQ(s[0].live_bytes, allocated_bytes(400) + allocated_bytes(4000));
      EXPECT_EQ(s[0].made, 3u);
    });
    const auto s = memory::scopes();
    EXPECT_EQ(s[0].live_bytes, allocated_bytes(400));
    EXPECT_EQ(s[0].peak_bytes, allocated_bytes(400) + 2 * allocated_bytes(4000));
    EXPECT_EQ(s[0].escaped, 0u);
  });
}

TEST(Counts, AHandOffMovesBytesOutward) {
  with_rc_scope("outer", [] {
    Tensor y = with_rc_scope_tensor("inner", [] {
      Tensor x = ones({1000});
      Tensor y = x + 1;
      EXPECT_EQ(memory::scopes()[1].peak_bytes, 2 * allocated_bytes(4000));
      return y;
    });
    const auto s = memory::scopes();
    EXPECT_EQ(s[0].handed_off, 1u);
    EXPECT_EQ(s[0].live_bytes, allocated_bytes(4000));
    EXPECT_EQ(s[0].peak_bytes, 2 * allocated_bytes(4000));
  });
}

TEST(Counts, BytesOfAnOuterScopeThatGoInsideAreNotTheInnerOnes) {
  with_rc_scope("outer", [] {
    Tensor a = ones({1000});
    with_rc_scope("inner", [&] {
      Tensor b = ones({100});
      a = Tensor();
      auto s = memory::scopes();
      EXPECT_EQ(s[1].live_bytes, allocated_bytes(400));
      EXPECT_EQ(s[1].peak_bytes, allocated_bytes(400));
      EXPECT_EQ(s[0].live_bytes, allocated_bytes(400));
      EXPECT_EQ(s[0].peak_bytes, allocated_bytes(400) + allocated_bytes(4000));
      Tensor c = ones({100});
      s = memory::scopes();
      EXPECT_EQ(s[1].peak_bytes, 2 * allocated_bytes(400));
      EXPECT_EQ(s[0].peak_bytes, allocated_bytes(400) + allocated_bytes(4000));
    });
  });
}

TEST(Counts, SharedTensorsBelongToNoScope) {
  with_rc_scope([] {
    Tensor x = ones({1000});
    SharedTensor p = share(x);
    EXPECT_EQ(memory::scopes()[0].live_bytes, 0u);
    x = Tensor();
    EXPECT_EQ(memory::scopes()[0].live_bytes, 0u);
    EXPECT_EQ(memory::scopes()[0].peak_bytes, allocated_bytes(4000));
  });
}

TEST(Counts, OfContextsAndDevices) {
  uint64_t id = 0;
  std::thread([&] {
    with_rc_scope([&] {
      Tensor x = ones({10});
      for (const memory::ContextStats& c : memory::contexts()) {
        if (!c.current) continue;
        id = c.id;
        EXPECT_EQ(c.live_tensors, 1);
        EXPECT_GE(c.made, 1u);
      }
    });
  }).join();
  EXPECT_NE(id, 0u);
  with_rc_scope([] {
    const size_t before = memory::device_stats().live_bytes;
    Tensor x = ones({10});
    const memory::DeviceStats s = memory::device_stats();
    EXPECT_EQ(s.live_bytes, before + 40);
    EXPECT_GE(s.peak_bytes, s.live_bytes);
    EXPECT_GE(s.held_bytes, s.used_bytes);
    EXPECT_EQ(s.limit_bytes, memory::limit());
  });
  EXPECT_EQ(error_of<DeviceError>([] { memory::device_stats(Device(kCUDA)); }),
            "device_stats: the device is absent: cuda");
}

TEST(Budget, TheErrorIsExactAndComesFirst) {
  const size_t one = allocated_bytes(4000), budget = 2 * one;
  with_rc_scope({.name = "request", .budget = budget}, [&] {
    Tensor a = ones({1000});
    Tensor b = ones({1000});  // to the last byte
    const size_t live = memory::live_bytes();
    const int64_t tensors = memory::live_tensors();
    EXPECT_EQ(head_of(error_of<OutOfMemoryError>([&] { Tensor c = a + b; })),
              "add: the budget of scope 'request' does not suffice: " + text(one) + " bytes needed, " + text(2 * one) +
                  " live, budget " + text(budget));
    EXPECT_EQ(memory::live_bytes(), live);
    EXPECT_EQ(memory::live_tensors(), tensors);
    EXPECT_EQ(error_of<OutOfMemoryError>([&] { Tensor c = zeros({1}); }).rfind("zeros: the budget", 0), 0u);
    b = Tensor();
    Tensor c = a + 1;  // the scope goes on
    a = Tensor();
    EXPECT_EQ(c.sum().item<float>(), 2000.0f);
  });
}

TEST(Budget, NamesTheLargestByLine) {
  with_rc_scope({.name = "request", .budget = 3 * allocated_bytes(4000)}, [&] {
    Tensor small = ones({10});
    Tensor large = zeros({2, 500});
    const std::string error = error_of<OutOfMemoryError>([&] { Tensor c = zeros({4000}); });
    const std::string largest = "; largest: zeros f32[2, 500], " + text(allocated_bytes(4000)) + " bytes, bounds.cpp:";
    EXPECT_NE(error.find(largest), std::string::npos) << error;
    EXPECT_NE(error.find("; ones f32[10], " + text(allocated_bytes(40)) + " bytes, bounds.cpp:"), std::string::npos)
        << error;
  });
}

TEST(Budget, ViewsOfSeveralScopesCountOnce) {
  const size_t one = allocated_bytes(4000);
  with_rc_scope({.name = "outer", .budget = 2 * one}, [&] {
    Tensor a = ones({1000});
    Tensor v = a.view({10, 100});
    with_rc_scope("inner", [&] {
      Tensor w = a.narrow(0, 0, 500), u = v.transpose(0, 1);
      EXPECT_EQ(memory::scopes()[0].live_bytes, one);
      EXPECT_EQ(memory::scopes()[1].live_bytes, 0u);
      Tensor b = ones({1000});
      EXPECT_EQ(head_of(error_of<OutOfMemoryError>([&] { Tensor c = ones({1000}); })),
                "ones: the budget of scope 'outer' does not suffice: " + text(one) + " bytes needed, " + text(2 * one) +
                    " live, budget " + text(2 * one));
    });
    // A view handed off keeps the whole.
    Tensor kept = with_rc_scope_tensor([] { return ones({1000}).narrow(0, 0, 1).view({1}); });
    EXPECT_EQ(memory::scopes()[0].live_bytes, 2 * one);
  });
}

TEST(Budget, InnerOnesDrawOnTheOuter) {
  const size_t one = allocated_bytes(4000);
  with_rc_scope({.name = "outer", .budget = 3 * one}, [&] {
    Tensor a = ones({1000});
    with_rc_scope({.name = "inner", .budget = 10 * one}, [&] {
      Tensor b = ones({1000}), c = ones({1000});
      EXPECT_EQ(head_of(error_of<OutOfMemoryError>([&] { Tensor d = ones({1000}); })),
                "ones: the budget of scope 'outer' does not suffice: " + text(one) + " bytes needed, " + text(3 * one) +
                    " live, budget " + text(3 * one));
      a = Tensor();  // what the outer scope gets back, the inner may have
      Tensor d = ones({1000});
    });
    with_rc_scope({.name = "tight", .budget = one}, [&] {
      Tensor b = ones({1000});
      EXPECT_EQ(head_of(error_of<OutOfMemoryError>([&] { Tensor d = ones({1}); })),
                "ones: the budget of scope 'tight' does not suffice: " + text(allocated_bytes(4)) + " bytes needed, " +
                    text(one) + " live, budget " + text(one));
    });
    Tensor b = ones({1000}), c = ones({1000});
  });
  with_rc_scope([&] { Tensor many = ones({100, 1000}); });  // no bound is left behind
}

TEST(Budget, LargeBlocksAreCountedAsTheyAreRounded) {
  const size_t bytes = (size_t{1} << 21) + 4, taken = allocated_bytes(bytes);
  EXPECT_GE(taken, bytes);
  EXPECT_LE(taken, bytes + core::kHeapGranule + 256);
  RcScope scope({.name = "large", .budget = taken});
  const int64_t n = static_cast<int64_t>(bytes / 4);
  { Tensor x = empty({n}); }
  EXPECT_EQ(error_of<OutOfMemoryError>([&] { Tensor x = empty({n + static_cast<int64_t>(core::kHeapGranule) / 4}); }),
            "empty: the budget of scope 'large' does not suffice: " + text(taken + core::kHeapGranule) +
                " bytes needed, 0 live, budget " + text(taken));
  Tensor x = empty({n});
  EXPECT_EQ(memory::scopes()[0].live_bytes, taken);
}

TEST(Budget, GradientsDrawOnItAndTheScopeSurvives) {
  with_rc_scope([] {
    Tensor w = ones({64, 64});
    w.requires_grad_();
    size_t peak = 0;
    const auto step = [&] {
      Tensor loss = relu(matmul(w, w)).sum();
      loss.backward();
      w.set_grad(Tensor());
    };
    step();
    with_rc_scope("measured", [&] {
      step();
      peak = memory::scopes()[1].peak_bytes;
    });
    with_rc_scope({.name = "enough", .budget = peak}, step);
    EXPECT_EQ(error_of<OutOfMemoryError>([&] {
                with_rc_scope({.name = "less", .budget = peak - 1}, step);
              }).rfind("no error", 0),
              std::string::npos);
    with_rc_scope({.name = "enough", .budget = peak}, step);
  });
}

TEST(Literals, AreBytes) {
  EXPECT_EQ(3_KiB, 3072u);
  EXPECT_EQ(512_MiB, 536870912u);
  EXPECT_EQ(1_GiB, size_t{1} << 30);
}

TEST(Limit, OfTheProcessIsExactInBlocks) {
  with_rc_scope([] {
    Tensor first = empty({1 << 20});
    const size_t used = memory::device_stats().used_bytes, before = memory::limit();
    const size_t block = core::big_bytes(size_t{4} << 20);
    memory::set_limit(used + 2 * block);
    {
      Tensor a = empty({1 << 20}), b = empty({1 << 20});
      const std::string error = error_of<OutOfMemoryError>([] { Tensor c = empty({1 << 20}); });
      EXPECT_EQ(head_of(error), "empty: the memory limit does not suffice: " + text(allocated_bytes(size_t{4} << 20)) +
                                    " bytes needed, " + text(used + 2 * block) + " in use, limit " +
                                    text(used + 2 * block));
      EXPECT_NE(error.find("; largest: empty f32[1048576], "), std::string::npos);
    }
    Tensor again = empty({1 << 20});
    memory::set_limit(before);
    EXPECT_EQ(memory::limit(), before);
  });
}

// A tree of the files that Linux shows.
struct Tree {
  std::filesystem::path root;
  explicit Tree(const char* name) : root(std::filesystem::path(::testing::TempDir()) / name) {
    std::filesystem::remove_all(root);
  }
  ~Tree() { std::filesystem::remove_all(root); }
  void put(const std::string& path, const std::string& content) const {
    std::filesystem::create_directories((root / path).parent_path());
    std::ofstream(root / path) << content;
  }
};

TEST(Cgroup, OfVersion2TheLeastOfTheGroupsAround) {
  Tree t("cgroup2");
  EXPECT_EQ(core::cgroup_limit(t.root), ~size_t{0});
  t.put("proc/self/cgroup", "0::/service/worker\n");
  t.put("proc/self/mountinfo", "29 23 0:26 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n");
  t.put("sys/fs/cgroup/service/worker/memory.max", "max\n");
  EXPECT_EQ(core::cgroup_limit(t.root), ~size_t{0});
  t.put("sys/fs/cgroup/service/memory.max", "1073741824\n");
  EXPECT_EQ(core::cgroup_limit(t.root), size_t{1} << 30);
  t.put("sys/fs/cgroup/service/worker/memory.max", "536870912\n");
  EXPECT_EQ(core::cgroup_limit(t.root), size_t{512} << 20);
  t.put("sys/fs/cgroup/service/worker/memory.max", "half of it\n");
  EXPECT_EQ(core::cgroup_limit(t.root), size_t{1} << 30);
}

TEST(Cgroup, OfVersion1) {
  Tree t("cgroup1");
  t.put("proc/self/cgroup", "12:cpu,cpuacct:/x\n4:memory:/docker/abc\n0::/\n");
  t.put("proc/self/mountinfo",
        "36 32 0:31 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu,cpuacct\n"
        "37 32 0:32 /docker/abc /sys/fs/cgroup/memory ro,nosuid master:17 - cgroup cgroup rw,memory\n");
  t.put("sys/fs/cgroup/memory/memory.limit_in_bytes", "268435456\n");
  EXPECT_EQ(core::cgroup_limit(t.root), size_t{256} << 20);
  t.put("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
  EXPECT_EQ(core::cgroup_limit(t.root), ~size_t{0});
}

// A group inside this process's own, of whichever version holds the memory controller here.
struct Group {
  std::filesystem::path path;
  const char* file = nullptr;
  Group() {
    std::ifstream in("/proc/self/cgroup");
    for (std::string line; std::getline(in, line) && !file;) {
      const bool v1 = line.find(":memory:") != std::string::npos, v2 = line.rfind("0::", 0) == 0;
      const std::string own = line.substr(line.rfind(':') + 1);
      path = std::string(v1 ? "/sys/fs/cgroup/memory" : "/sys/fs/cgroup") + own + "/tenure_test_" +
             std::to_string(getpid());
      std::error_code error;
      if ((!v1 && !v2) || !std::filesystem::create_directory(path, error)) continue;
      for (const char* f : {"memory.limit_in_bytes", "memory.max"})
        if (std::filesystem::exists(path / f)) file = f;
      if (!file) std::filesystem::remove(path, error);
    }
  }
  ~Group() {
    if (file) rmdir(path.c_str());
  }
  bool limit(size_t bytes) const {
    std::ofstream out(path / file);
    return static_cast<bool>(out << bytes << std::flush);
  }
};

TEST(InGroup, DISABLED_TheLimitIsTheGroups) {
  EXPECT_EQ(memory::limit(), size_t{256} << 20);
  with_rc_scope([] {
    Tensor fits = empty({25 << 20});
    const std::string error = error_of<OutOfMemoryError>([] { Tensor x = empty({50 << 20}); });
    EXPECT_EQ(error.rfind("empty: the memory limit does not suffice: ", 0), 0u) << error;
  });
}

TEST(Cgroup, ARealGroupBoundsAProcess) {
  const Group group;
  if (!group.file || !group.limit(size_t{256} << 20)) GTEST_SKIP() << "no control group can be made here";
  const pid_t child = fork();
  if (child == 0) {
    std::ofstream(group.path / "cgroup.procs") << getpid() << std::flush;
    char self[4096] = {};
    if (readlink("/proc/self/exe", self, sizeof self - 1) > 0)
      execl(self, self, "--gtest_filter=InGroup.DISABLED_TheLimitIsTheGroups", "--gtest_also_run_disabled_tests",
            "--gtest_brief=1", static_cast<char*>(nullptr));
    _exit(127);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST(Cgroup, BoundsTheLimitOfThisProcess) { EXPECT_LE(memory::limit(), core::cgroup_limit("")); }

TEST(Trim, APolicyGivesBackWhatTheLastIntervalDidNotNeed) {
  with_rc_scope([] {
    memory::trim();
    memory::set_trim_policy({.seconds = 0.4, .keep = size_t{4} << 20});
    { Tensor burst = zeros({64 << 20 >> 2}); }
    const size_t after_burst = memory::device_stats().cached_bytes;
    EXPECT_GE(after_burst, size_t{60} << 20);
    for (int i = 0; i < 6; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(250));
      Tensor request = zeros({2 << 20 >> 2});
    }
    EXPECT_LE(memory::device_stats().cached_bytes, size_t{16} << 20);
    memory::set_trim_policy({});
  });
  EXPECT_EQ(error_of<ValueError>([] { memory::set_trim_policy({.seconds = -1}); }),
            "set_trim_policy: the interval is no number of seconds from 0 to a year: -1.000000");
}

TEST(Trim, WithAPolicyWarmLoopsAskForNothing) {
  with_rc_scope([] {
    memory::set_trim_policy({.seconds = 0.25, .keep = 0});
    const auto step = [] { Tensor x = zeros({4 << 20 >> 2}), y = x + 1; };
    const auto work_for = [&](int milliseconds) {
      const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
      while (std::chrono::steady_clock::now() < end) step();
    };
    work_for(300);
    const uint64_t before = memory::system_allocations();
    work_for(600);
    EXPECT_EQ(memory::system_allocations(), before);
    memory::set_trim_policy({});
  });
}

}  // namespace
}  // namespace tenure
