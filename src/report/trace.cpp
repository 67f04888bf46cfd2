#include "report/trace.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <unordered_map>

#include "core/events.h"
#include "core/fail.h"
#include "core/op.h"
#include "core/where.h"
#include "memory/lives.h"
#include "memory/write_file.h"
#include "tenure/memory.h"

namespace tenure::memory_detail {
namespace {

// Ticks into seconds, by two readings of both clocks.
struct Clock {
  uint64_t begin;
  double tick;
  double seconds(uint64_t at) const { return at > begin ? static_cast<double>(at - begin) * tick : 0; }
};

class Lines {
 public:
  const std::string& at(const void* site) {
    const auto [found, fresh] = known_.try_emplace(site);
    if (fresh && site) found->second = core::where(site);
    return found->second;
  }

 private:
  std::unordered_map<const void*, std::string> known_;
};

using Writer = std::string (*)(const Trace&, const std::string& title);
constexpr struct {
  const char* suffix;
  Writer write;
} kFormats[] = {
    {".svg", trace_svg},
    {".html", trace_html},
    {".json", [](const Trace& t, const std::string&) { return trace_json(t); }},
    {".csv", [](const Trace& t, const std::string&) { return trace_csv(t); }},
    {".pickle", [](const Trace& t, const std::string&) { return trace_pickle(t); }},
};
Writer writer_of(const std::string& path) {
  for (const auto& f : kFormats)
    if (path.ends_with(f.suffix)) return f.write;
  return nullptr;
}

}  // namespace

Trace make_trace(bool until_peak) {
  const Lives all = copy_lives();
  const LivesClock times = lives_clock();
  const Clock clock{times.begin_ticks, times.seconds_per_tick};
  Trace t;
  Lines lines;
  t.ends_at_peak = until_peak;
  t.seconds = clock.seconds(until_peak ? all.peak.ticks : times.now_ticks);
  t.peak = {clock.seconds(all.peak.ticks), all.peak.live};
  t.peak_op = all.peak.op ? all.peak.op : "";
  t.peak_line = lines.at(all.peak.site);
  t.lost = all.lost;
  t.live_before = all.live_before;
  std::unordered_map<uint64_t, int> scope_index;
  for (const ScopeLife& s : all.scopes) {
    const double begun = clock.seconds(s.begun_ticks);
    if (begun > t.seconds) continue;
    const double ended = s.ended_ticks ? clock.seconds(s.ended_ticks) : t.seconds;
    scope_index.emplace(s.number, static_cast<int>(t.scopes.size()));
    const bool open = s.ended_ticks == 0 || ended > t.seconds;
    t.scopes.push_back({s.name, begun, std::min(ended, t.seconds), open, s.context, s.depth});
  }
  struct Change {
    uint64_t order;
    double seconds;
    int64_t bytes;
  };
  std::vector<Change> changes;
  for (const Life& l : all.lives) {
    if (until_peak && l.born > all.peak.order) break;
    const bool alive = l.died == 0 || (until_peak && l.died > all.peak.order);
    const bool at_peak = l.born <= all.peak.order && (l.died == 0 || l.died > all.peak.order);
    const auto scope = scope_index.find(l.scope);
    // A small event has the time of one before it, so a birth may seem to be after the end.
    const double born = std::min(clock.seconds(l.born_ticks), t.seconds);
    const double died = alive ? t.seconds : std::min(clock.seconds(l.died_ticks), t.seconds);
    t.lives.push_back({born, std::max(died, born), alive, at_peak, l.born, alive ? 0 : l.died,
                       reinterpret_cast<uint64_t>(l.address), l.bytes, l.op ? l.op : "", describe(l), lines.at(l.site),
                       scope == scope_index.end() ? -1 : scope->second, l.context});
    changes.push_back({l.born, born, static_cast<int64_t>(l.bytes)});
    if (!alive) changes.push_back({l.died, std::max(died, born), -static_cast<int64_t>(l.bytes)});
  }
  std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.order < b.order; });
  int64_t live = t.live_before;
  t.curve.push_back({0, live});
  for (const Change& c : changes) t.curve.push_back({std::max(c.seconds, t.curve.back().seconds), live += c.bytes});
  return t;
}

bool known_format(const std::string& path) { return writer_of(path) != nullptr; }

void write_trace_file(const std::string& path, const std::string& title, bool until_peak) {
  const Writer write = writer_of(path);
  if (!write) core::fail<ValueError>("the path ends with none of .svg, .html, .json, .csv and .pickle: " + path);
  write_file(path, write(make_trace(until_peak), title));
}

}  // namespace tenure::memory_detail

namespace tenure {
inline namespace v1 {
namespace memory {

void record_lives(size_t capacity) {
  core::QuietOp op("record_lives");
  if (capacity > size_t{1} << 28)
    core::fail<ValueError>("the capacity is more than 268435456 lives: it is " + std::to_string(capacity));
  memory_detail::start_lives(capacity);
}
void stop_recording_lives() noexcept { memory_detail::stop_lives(); }
void write_lives(const std::string& path, Until until, const std::string& title) {
  core::QuietOp op("write_lives");
  core::with_memory([&] { memory_detail::write_trace_file(path, title, until == Until::peak); });
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
