// Expectations of users' tests: flat from step to step, and no more than a file says.
#include <algorithm>
#include <cstdlib>
#include <map>

#include "core/context.h"
#include "core/fail.h"
#include "core/op.h"
#include "core/where.h"
#include "memory/lives.h"
#include "memory/lock_file.h"
#include "tenure/memory.h"

namespace tenure::memory_detail {
namespace {

// The program's code in between: its ops report their own lines.
struct Outside {
  core::Context& c;
  const char* op;
  const void* site;
  const core::CalledBack called_back{c};
  explicit Outside(core::Context& context) : c(context), op(context.op), site(context.site) { c.op = nullptr; }
  Outside(const Outside&) = delete;
  Outside& operator=(const Outside&) = delete;
  ~Outside() {
    c.op = op;
    c.site = site;
  }
};

bool alive_at(const Life& l, uint64_t order) { return l.born <= order && (l.died == 0 || l.died > order); }

// How many were made between two orders.
uint64_t made_between(const std::vector<Life>& all, uint64_t first, uint64_t last) {
  const auto after = [&](uint64_t order) {
    return std::upper_bound(all.begin(), all.end(), order, [](uint64_t o, const Life& l) { return o < l.born; });
  };
  return static_cast<uint64_t>(after(last) - after(first));
}

// Grouped by what and line, the largest first. What is alive at order `peak` (0: all) is counted.
std::vector<Held> grouped(const std::vector<Life>& lives, uint64_t peak = 0) {
  std::map<std::pair<const void*, std::string>, Held> groups;
  for (const Life& l : lives) {
    const std::string what = std::string(l.op ? l.op : "?") + " " + describe(l);
    Held& h = groups[{l.site, what + std::to_string(l.bytes)}];
    h.bytes = l.bytes;
    if (peak == 0 || alive_at(l, peak)) ++h.count;
    if (peak != 0) h.longest = std::max(h.longest, made_between(lives, l.born, l.died ? l.died : ~uint64_t{0}));
    h.what = what;
    if (h.line.empty() && l.site) h.line = core::where(l.site);
  }
  std::vector<Held> out;
  for (auto& [key, h] : groups) out.push_back(std::move(h));
  std::sort(out.begin(), out.end(), [](const Held& a, const Held& b) {
    return std::tuple(b.bytes * b.count, a.what, a.line) < std::tuple(a.bytes * a.count, b.what, b.line);
  });
  return out;
}

std::string list_of(const std::vector<Held>& all) {
  constexpr size_t kMost = 5;
  std::string out;
  for (size_t i = 0; i < all.size() && i < kMost; ++i) {
    const Held& h = all[i];
    out += (i ? "; " : "") + h.what + ", " + std::to_string(h.bytes) + " bytes";
    if (h.count > 1) out += ", " + std::to_string(h.count) + " times";
    if (!h.line.empty()) out += ", made at " + h.line;
  }
  if (all.size() > kMost) out += "; and " + std::to_string(all.size() - kMost) + " more lines";
  return out.empty() ? "nothing that is known" : out;
}

// What is in `now` and not in `before`: the same op, shape and line first, then the same op and shape, as lines move
// when a file is edited.
std::vector<Held> added(std::vector<Held> now, std::vector<Held> before) {
  for (const bool with_line : {true, false})
    for (Held& n : now)
      for (Held& b : before) {
        if (n.what != b.what || n.bytes != b.bytes || (with_line && n.line != b.line)) continue;
        const uint64_t both = std::min(n.count, b.count);
        n.count -= both;
        b.count -= both;
      }
  std::erase_if(now, [](const Held& h) { return h.count == 0; });
  return now;
}

// What is alive at the peak and, by the file, had gone when so many others had been made since, or was never made.
std::vector<Held> overdue(const std::vector<Life>& lives, uint64_t peak, const std::vector<Held>& before) {
  std::vector<Life> out;
  for (const Life& l : lives) {
    if (!alive_at(l, peak)) continue;
    const Held one = grouped({l}).front();
    uint64_t longest = 0;
    bool known = false, at_line = false;
    for (const Held& b : before) {
      if (b.what != one.what || b.bytes != one.bytes || (at_line && b.line != one.line)) continue;
      if (!at_line && b.line == one.line) longest = 0;  // the same line says it best
      at_line = at_line || b.line == one.line;
      longest = std::max(longest, b.longest);
      known = true;
    }
    if (!known || made_between(lives, l.born, peak) > longest) out.push_back(l);
  }
  return grouped(out);
}

std::string peak_text(const Peak& p) {
  if (!p.op) return "outside of ops";
  return std::string(p.op) + (p.site ? " at " + core::where(p.site) : "");
}

// What one step does to the memory.
struct Step {
  int64_t live = 0, tensors = 0, peak = 0;
  uint64_t requests = 0;
  Peak where;
  std::vector<Life> lives;  // all that were made
  std::vector<Held> held;   // at the peak
};

Step run_step(core::Context& c, const std::function<void()>& f, bool look, std::vector<Held>& left) {
  Step s;
  const PeakWindow window;
  const int64_t live = static_cast<int64_t>(memory::live_bytes()), tensors = memory::live_tensors();
  const uint64_t requests = memory::system_allocations();
  {
    Outside outside(c);
    f();
  }
  s.live = static_cast<int64_t>(memory::live_bytes()) - live;
  s.tensors = memory::live_tensors() - tensors;
  s.requests = memory::system_allocations() - requests;
  s.where = window.peak();
  s.peak = s.where.live - window.live_at_begin();
  if (look && s.live > 0) left = grouped(window.made_and_alive(0));
  if (!look) return s;
  s.lives = window.made();
  std::vector<Life> at_peak = s.lives;
  std::erase_if(at_peak, [&](const Life& l) { return !alive_at(l, s.where.order); });
  s.held = grouped(at_peak);
  return s;
}

std::string count(int64_t n, const char* one, const char* many) {
  return std::to_string(n) + " " + (n == 1 ? one : many);
}

std::string lock_path(const memory::MemoryLock& lock) {
  if (!lock.path.empty()) return lock.path;
  const char* path = std::getenv("TENURE_MEMORY_LOCK");
  return path && *path ? path : "memory.lock";
}
bool updating() {
  const char* text = std::getenv("TENURE_MEMORY_LOCK_UPDATE");
  return text && *text && std::string(text) != "0";
}

}  // namespace
}  // namespace tenure::memory_detail

namespace tenure {
inline namespace v1 {
namespace memory {

using namespace memory_detail;

void expect_flat(int steps, const std::function<void()>& f) {
  core::QuietOp op("expect_flat");
  if (steps < 3) core::fail<ValueError>("fewer than 3 steps: " + std::to_string(steps));
  const PeakWindow all;  // so that the record goes on from step to step
  Step second;
  for (int i = 1; i <= steps; ++i) {
    std::vector<Held> left;
    const Step s = run_step(op.c, f, i >= 2, left);
    if (i == 2) second = s;
    if (i <= 2) continue;
    const std::string which = "step " + std::to_string(i) + " of " + std::to_string(steps);
    if (s.live > 0)
      core::fail<Error>(which + " leaves " + count(s.live, "byte", "bytes") + " more than it found: " + list_of(left));
    if (s.tensors > 0)
      core::fail<Error>(which + " leaves " + count(s.tensors, "tensor", "tensors") +
                        " more than it found, on no more bytes");
    if (s.peak > second.peak)
      core::fail<Error>(which + " peaks at " + std::to_string(s.peak) + " bytes, step 2 at " +
                        std::to_string(second.peak) + ": in " + peak_text(s.where) +
                        ", where this was not alive then: " + list_of(added(s.held, second.held)));
    if (s.requests > 0)
      core::fail<Error>(which + " asked the system for memory " +
                        count(static_cast<int64_t>(s.requests), "time", "times") + ", at a peak of " +
                        std::to_string(s.peak) + " bytes in " + peak_text(s.where));
  }
}

void expect_memory(const std::string& name, const std::function<void()>& f, const MemoryLock& lock) {
  core::QuietOp op("expect_memory");
  const bool plain = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(" -_./").find(c) != std::string_view::npos;
  });
  if (!plain)
    core::fail<ValueError>("the name is empty or has other characters than letters, digits, space and -_./: " + name);
  const std::string path = lock_path(lock);
  LockEntry now;
  std::vector<Held> left;
  const Step s = run_step(op.c, f, true, left);
  now.peak = s.peak;
  now.left = s.live;
  now.peak_at = peak_text(s.where);
  if (updating()) {
    now.made = grouped(s.lives, s.where.order);
    return update_lock(path, name, now);
  }
  const LockFile file = read_lock(path);
  const auto entry = file.find(name);
  if (entry == file.end())
    core::fail<Error>("'" + name + "' has no entry in " + path + ": run once with TENURE_MEMORY_LOCK_UPDATE=1");
  const LockEntry& before = entry->second;
  if (now.peak > before.peak) {
    std::vector<Held> culprits = overdue(s.lives, s.where.order, before.made);
    if (culprits.empty()) culprits = added(s.held, before.made);
    core::fail<Error>("'" + name + "' holds " + std::to_string(now.peak) + " bytes at its peak, " +
                      std::to_string(now.peak - before.peak) + " more than " + path + " allows: in " + now.peak_at +
                      ", where this was not alive before: " + list_of(culprits));
  }
  if (now.left > before.left)
    core::fail<Error>("'" + name + "' leaves " + std::to_string(now.left) + " bytes behind, " +
                      std::to_string(now.left - before.left) + " more than " + path + " allows: " + list_of(left));
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
