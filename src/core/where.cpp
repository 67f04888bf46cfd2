#include "core/where.h"

#include <dlfcn.h>

#include <charconv>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <unordered_set>

#ifndef TENURE_HAVE_BACKTRACE
#if __has_include(<backtrace.h>)
#define TENURE_HAVE_BACKTRACE 1
#else
#define TENURE_HAVE_BACKTRACE 0
#endif
#endif

#include "core/fork.h"

#if TENURE_HAVE_BACKTRACE
#include <backtrace.h>
#endif

namespace tenure::core {
namespace {

std::string_view base_name(const char* path) noexcept {
  std::string_view name = path;
  return name.substr(name.rfind('/') + 1);
}

void append_number(std::string& text, uint64_t value, int base) {
  char digits[20];
  text.append(digits, std::to_chars(digits, digits + sizeof digits, value, base).ptr);
}

#if TENURE_HAVE_BACKTRACE
// The reader of debug information is used by one thread at a time; a child of fork must not find it in use.
constinit std::mutex g_reader_mutex;
constinit backtrace_state* g_state = nullptr;

struct Line {
  char file[256] = "";  // copied: the reader promises its string only for the call
  int line = 0;
};

void ignore_error(void*, const char*, int) {}

/// Called for the frames at one address, the innermost first.
int visit_frame(void* data, uintptr_t, const char* file, int number, const char*) {
  if (file == nullptr || number <= 0) return 0;
  Line& line = *static_cast<Line*>(data);
  line.file[base_name(file).copy(line.file, sizeof line.file - 1)] = '\0';
  line.line = number;
  const std::string_view path = file;
  // What was inlined from a header of the library or of the standard library is not where the program made the call.
  return path.find("include/tenure/") == path.npos && path.find("/include/c++/") == path.npos;
}

[[gnu::constructor(101)]] void guard_reader() { guard_over_fork<g_reader_mutex>(); }

bool find_line(uintptr_t address, Line& line) noexcept {
  std::lock_guard lock(g_reader_mutex);
  if (g_state == nullptr) g_state = backtrace_create_state(nullptr, 0, ignore_error, nullptr);
  if (g_state != nullptr) backtrace_pcinfo(g_state, address, visit_frame, ignore_error, &line);
  return line.line > 0;
}
#endif

// No code lies in the upper half of the addresses: a string there is one of a host's lines.
constexpr uintptr_t kHostSite = uintptr_t{1} << 63;
constinit std::mutex g_host_mutex;

}  // namespace

const void* host_site(const char* file, int line) noexcept try {
  constexpr size_t kMost = 65536;
  static const bool guarded =
      pthread_atfork([] { g_host_mutex.lock(); }, [] { g_host_mutex.unlock(); }, [] { g_host_mutex.unlock(); }) == 0;
  (void)guarded;
  std::string text(file);
  text += ':';
  if (line < 0) text += '-';
  append_number(text, line < 0 ? 0 - static_cast<uint64_t>(line) : static_cast<uint64_t>(line), 10);
  std::lock_guard lock(g_host_mutex);
  static auto& known = *new std::unordered_set<std::string>;  // outlives every context
  auto found = known.find(text);
  if (found == known.end()) {
    if (known.size() >= kMost) return nullptr;
    found = known.insert(std::move(text)).first;
  }
  return reinterpret_cast<const void*>(reinterpret_cast<uintptr_t>(&*found) | kHostSite);
} catch (...) { return nullptr; }

std::string where(const void* return_address) noexcept try {
  if (return_address == nullptr) return "?";
  if (const auto p = reinterpret_cast<uintptr_t>(return_address); p & kHostSite)
    return *reinterpret_cast<const std::string*>(p & ~kHostSite);
  // The call ends where it returns to; what follows may belong to another line.
  uintptr_t address = reinterpret_cast<uintptr_t>(return_address) - 1;
#if TENURE_HAVE_BACKTRACE
  if (Line line; find_line(address, line)) {
    std::string text = line.file;
    text += ':';
    append_number(text, static_cast<uint64_t>(line.line), 10);
    return text;
  }
#endif
  Dl_info info;
  if (dladdr(reinterpret_cast<void*>(address), &info) == 0 || info.dli_fname == nullptr) return "?";
  std::string text(base_name(info.dli_fname));
  text += "+0x";
  append_number(text, address + 1 - reinterpret_cast<uintptr_t>(info.dli_fbase), 16);
  return text;
} catch (...) { return "?"; }

bool has_no_line(const std::string& where) noexcept { return where.find("+0x") != std::string::npos; }

std::string place(const void* return_address) {
  const std::string line = where(return_address);
  if (line.empty()) return {};
  return " [" + line + (has_no_line(line) ? ": compiled with -g it is a line]" : "]");
}

}  // namespace tenure::core
