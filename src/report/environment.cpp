// TENURE_MEMORY and TENURE_LEDGER: a picture of the run, and what it lost, without a line of code.
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "core/context.h"
#include "core/op.h"
#include "core/watch.h"
#include "memory/hooks.h"
#include "memory/lives.h"
#include "report/ledger.h"
#include "report/trace.h"

namespace tenure::memory_detail {
namespace {

struct Wish {
  std::string path;
  bool exit = false, peak = false, error = false, oom = false, usr1 = false;
  pid_t process = 0;  // a child of fork writes nothing at its exit
};
Wish* wish = nullptr;
std::atomic<bool> signalled{false}, first_error{true}, first_oom{true};
static_assert(std::atomic<bool>::is_always_lock_free);
thread_local bool busy = false;  // errors while a picture is written are nobody's

void write(bool until_peak) noexcept {
  if (busy) return;
  busy = true;
  try {
    write_trace_file(wish->path, "Memory over time", until_peak);
  } catch (...) {}  // nobody is there to be told
  busy = false;
}

void at_exit() {
  if (getpid() == wish->process && (wish->exit || wish->peak)) write(wish->peak);
}
void on_signal(int) { signalled.store(true, std::memory_order_relaxed); }

void made() noexcept {
  if (signalled.load(std::memory_order_relaxed) && signalled.exchange(false)) write(false);
}
void failed(bool out_of_memory) noexcept {
  if (busy) return;
  if (wish->error && first_error.exchange(false)) return write(false);
  if (wish->oom && out_of_memory && first_oom.exchange(false)) write(false);
}
constexpr Requests kRequests{made, failed};

// What is wrong with the text, or nothing.
std::string parse(std::string text, Wish& w) {
  const size_t at = text.rfind('@');
  if (known_format(text)) {
    w.exit = true;
  } else if (at == std::string::npos) {
    return "the path ends with none of .svg, .html, .json, .csv and .pickle";
  } else {
    std::string words = text.substr(at + 1) + ",";
    text.erase(at);
    for (size_t end; (end = words.find(',')) != std::string::npos; words.erase(0, end + 1)) {
      const std::string word = words.substr(0, end);
      bool* known = word == "exit"    ? &w.exit
                    : word == "peak"  ? &w.peak
                    : word == "error" ? &w.error
                    : word == "oom"   ? &w.oom
                    : word == "usr1"  ? &w.usr1
                                      : nullptr;
      if (!known) return "'" + word + "' is none of exit, peak, error, oom and usr1";
      *known = true;
    }
    if (!known_format(text)) return "the path ends with none of .svg, .html, .json, .csv and .pickle";
    if (w.exit && w.peak) return "exit and peak are the same moment: one of them";
  }
  for (size_t p; (p = text.find("%p")) != std::string::npos;) text.replace(p, 2, std::to_string(getpid()));
  w.path = text;
  struct stat before;
  const bool there = stat(text.c_str(), &before) == 0;
  const int fd = open(text.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  if (fd < 0) return "cannot write to " + text + ": " + std::generic_category().message(errno);
  close(fd);
  if (!there) unlink(text.c_str());
  return {};
}

}  // namespace
}  // namespace tenure::memory_detail

namespace tenure::core {

void watch_as_environment_says() noexcept try {
  using namespace memory_detail;
  begin_ledger();
  const char* text = secure_getenv("TENURE_MEMORY");
  if (!text || !*text) return;
  static Wish& w = *new Wish;
  w.process = getpid();
  if (const std::string wrong = parse(text, w); !wrong.empty()) {
    leave_pending(current(), PendingKind::other, "TENURE_MEMORY=" + std::string(text) + ": " + wrong);
    return;
  }
  wish = &w;
  start_lives(size_t{1} << 18);
  set_requests(&kRequests);
  if (w.usr1) {
    struct sigaction action {};
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR1, &action, nullptr);
  }
  std::atexit(at_exit);
} catch (...) {
  // No memory for it: the run goes unseen.
}

}  // namespace tenure::core
