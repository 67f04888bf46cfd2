// A guard's escape that no call meets: its thread, its context or the process ends first.
#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <tenure/tenure.h>
#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <new>
#include <sstream>
#include <string>
#include <thread>

namespace {

using namespace tenure;

/// Lets a tensor escape from a guard, whose error then is pending.
void let_escape(Tensor& kept) {
  RcScope scope("left");
  kept = ones({3});
}
/// What was not told yet, asked where nothing has escaped itself.
std::string told() {
  std::string text;
  std::thread([&] { text = memory::last_escapes(); }).join();
  return text;
}
bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
int count(const std::string& text, const std::string& part) {
  int n = 0;
  for (size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++n;
  return n;
}

TEST(Unmet, OfAThreadThatEndedIsToldOnce) {
  (void)told();
  Tensor kept;
  std::thread([&] { let_escape(kept); }).join();
  const std::string text = told();
  EXPECT_TRUE(says(text, "scope 'left': 1 tensor outlives it")) << text;
  EXPECT_TRUE(says(text, "ones f32[3]")) << text;
  EXPECT_EQ(told(), "");
}

TEST(Unmet, OfAContextThatEndedIsToldOnce) {
  (void)told();
  Tensor kept;
  {
    Context c;
    Context::Enter enter(c);
    let_escape(kept);
  }
  EXPECT_TRUE(says(told(), "scope 'left': 1 tensor outlives it"));
  EXPECT_EQ(told(), "");
}

TEST(Unmet, WhatTheEndOfAThreadLetsEscapeIsToldToo) {
  (void)told();
  Tensor kept;
  std::thread([&] {
    // A guard whose destructor never runs: the thread's end ends the scope.
    alignas(detail::ScopeGuard) static std::byte room[sizeof(detail::ScopeGuard)];
    new (room) detail::ScopeGuard("open at the end");
    kept = ones({3});
  }).join();
  EXPECT_TRUE(says(told(), "scope 'open at the end': 1 tensor outlives it"));
}

TEST(Unmet, WhatWasThrownIsNotToldAgain) {
  (void)told();
  Tensor kept;
  std::thread([&] {
    let_escape(kept);
    RcScope scope;
    EXPECT_THROW((void)ones({1}), EscapeError);
  }).join();
  EXPECT_EQ(told(), "");
}

TEST(Unmet, IsBounded) {
  (void)told();
  for (int i = 0; i < 1000; ++i) {
    Tensor kept;
    Context c;
    Context::Enter enter(c);
    let_escape(kept);
  }
  const std::string text = told();
  EXPECT_LE(text.size(), size_t{64} << 10);
  EXPECT_GT(count(text, "scope 'left'"), 100);
}

// ---- the ledger: the program below runs as a process of its own

TEST(Child, DISABLED_LetsEscape) {
  static Tensor kept, of_thread;  // alive when the process ends
  std::thread([&] { let_escape(of_thread); }).join();
  let_escape(kept);
}

TEST(Unmet, TheLedgerListsThemAtProcessEnd) {
  char folder[] = "/tmp/tenure-unmet-XXXXXX";
  ASSERT_NE(mkdtemp(folder), nullptr);
  const std::string ledger = std::string(folder) + "/ledger";
  const std::string self = std::filesystem::read_symlink("/proc/self/exe");
  const pid_t child = fork();
  if (child == 0) {
    setenv("TENURE_LEDGER", ledger.c_str(), 1);
    freopen("/dev/null", "w", stdout);
    execl(self.c_str(), "program", "--gtest_filter=Child.DISABLED_LetsEscape", "--gtest_also_run_disabled_tests",
          nullptr);
    _exit(99);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 0);
  std::ostringstream all;
  all << std::ifstream(ledger).rdbuf();
  const std::string text = all.str();
  EXPECT_TRUE(says(text, "0 objects held at exit, 0 escapes from scopes, 0 calls refused\n")) << text;
  EXPECT_TRUE(says(text, "\nescapes that no call met, of 2 contexts that ended:\nscope 'left': 1 tensor outlives it"))
      << text;
  EXPECT_EQ(count(text, "scope 'left'"), 2) << text;
  std::filesystem::remove_all(folder);
}

}  // namespace
