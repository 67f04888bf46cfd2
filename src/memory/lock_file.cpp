#include "memory/lock_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <fstream>
#include <sstream>
#include <system_error>

#include "core/fail.h"
#include "memory/write_file.h"

namespace tenure::memory_detail {
namespace {

constexpr const char* kLockHead =
    "# What expect_memory() compares with. Written with TENURE_MEMORY_LOCK_UPDATE=1.\n"
    "# made: how many of the kind are alive at the peak, bytes of each, how many others are made in the longest "
    "life.\n";

template <class T>
bool take_number(std::string& text, T& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || (end != text.data() + text.size() && *end != ' ')) return false;
  text.erase(0, static_cast<size_t>(end - text.data()) + (end != text.data() + text.size()));
  return true;
}
bool take_word(std::string& text, const char* word) {
  const std::string start = std::string(word) + " ";
  if (text.compare(0, start.size(), start) != 0) return false;
  text.erase(0, start.size());
  return true;
}

bool parse_line(std::string text, LockEntry& e) {
  if (take_word(text, "peak")) {
    if (!take_number(text, e.peak)) return false;
    e.peak_at = text;
    return true;
  }
  if (take_word(text, "left")) return take_number(text, e.left) && text.empty();
  if (!take_word(text, "made")) return false;
  Held h;
  if (!take_number(text, h.count) || !take_number(text, h.bytes) || !take_number(text, h.longest)) return false;
  const size_t at = text.rfind(" at ");
  h.what = text.substr(0, at);
  if (at != std::string::npos) h.line = text.substr(at + 4);
  e.made.push_back(h);
  return true;
}

std::string text_of(const LockFile& file) {
  std::string out = kLockHead;
  for (const auto& [name, e] : file) {
    out += "\n[" + name + "]\npeak " + std::to_string(e.peak) + " " + e.peak_at + "\nleft " + std::to_string(e.left) +
           "\n";
    for (const Held& h : e.made)
      out += "made " + std::to_string(h.count) + " " + std::to_string(h.bytes) + " " + std::to_string(h.longest) + " " +
             h.what + (h.line.empty() ? "" : " at " + h.line) + "\n";
  }
  return out;
}

}  // namespace

LockFile read_lock(const std::string& path) {
  LockFile out;
  std::ifstream in(path);
  if (!in) {
    if (::access(path.c_str(), F_OK) != 0 && errno == ENOENT) return out;
    core::fail<IoError>("cannot open for reading: " + path);
  }
  LockEntry* entry = nullptr;
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    if (line[0] == '[' && line.back() == ']') {
      entry = &out[line.substr(1, line.size() - 2)];
    } else if (!entry || !parse_line(line, *entry)) {
      core::fail<IoError>("line " + std::to_string(number) + " of " + path + " cannot be understood: " + line);
    }
  }
  return out;
}

void update_lock(const std::string& path, const std::string& name, const LockEntry& entry) {
  // Tests may run side by side.
  struct Locked {
    int fd;
    explicit Locked(const std::string& p) : fd(::open(p.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
      if (fd < 0) core::fail<IoError>("cannot open for writing: " + p + ": " + std::generic_category().message(errno));
      while (::flock(fd, LOCK_EX) != 0 && errno == EINTR) {}
    }
    ~Locked() { ::close(fd); }
  } locked(path);
  LockFile file = read_lock(path);
  file[name] = entry;
  write_file(path, text_of(file));
}

}  // namespace tenure::memory_detail
