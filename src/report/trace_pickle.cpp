// The trace as torch.cuda.memory._snapshot would give it, pickled (protocol 2), for PyTorch's memory viewer.
#include <algorithm>
#include <cstring>
#include <map>
#include <unordered_map>

#include "report/trace.h"

namespace tenure::memory_detail {
namespace {

// Writes what a dict or list holds between `open` and `close`; strings and lists that come again are named, not
// repeated.
class Pickle {
 public:
  Pickle() { out_ = "\x80\x02"; }
  std::string done() { return std::move(out_) + "."; }
  void dict() { out_ += "}("; }
  void end_dict() { out_ += 'u'; }
  void list() { out_ += "]("; }
  void end_list() { out_ += 'e'; }
  void number(uint64_t v) {
    if (v < 256) {
      out_ += 'K';
      out_ += static_cast<char>(v);
    } else if (v <= 0x7fffffff) {
      out_ += 'J';
      little(v, 4);
    } else {
      out_ += "\x8a\x09";  // nine bytes: the ninth says that it is positive
      little(v, 8);
      out_ += '\0';
    }
  }
  void text(const std::string& s) {
    const auto known = names_.find(s);
    if (known != names_.end()) return again(known->second);
    out_ += 'X';
    little(s.size(), 4);
    out_ += s;
    names_.emplace(s, remember());
  }
  void key(const char* k) { text(k); }
  void entry(const char* k, uint64_t v) {
    key(k);
    number(v);
  }
  void entry(const char* k, const std::string& v) {
    key(k);
    text(v);
  }
  void entry(const char* k, bool v) {
    key(k);
    out_ += v ? '\x88' : '\x89';
  }
  /// The stack of one frame: the op, at the line that called it.
  void frames(const TraceLife& l) {
    key("frames");
    const std::string id = l.op + "\n" + l.what + "\n" + l.line;
    const auto known = frames_.find(id);
    if (known != frames_.end()) return again(known->second);
    const size_t colon = l.line.rfind(':');
    const bool numbered = colon != std::string::npos &&
                          l.line.find_first_not_of("0123456789", colon + 1) == std::string::npos &&
                          colon + 1 < l.line.size();
    out_ += ']';
    const uint32_t number_of_list = remember();
    out_ += '(';
    dict();
    entry("filename", numbered ? l.line.substr(0, colon) : l.line);
    entry("line", uint64_t{numbered ? std::min<uint64_t>(std::stoull(l.line.substr(colon + 1, 9)), 0x7fffffff) : 0});
    entry("name", (l.op.empty() ? "?" : l.op) + " " + l.what);
    end_dict();
    end_list();
    frames_.emplace(id, number_of_list);
  }

 private:
  void little(uint64_t v, int bytes) {
    for (int i = 0; i < bytes; ++i) out_ += static_cast<char>(v >> (8 * i));
  }
  uint32_t remember() {
    out_ += 'r';
    little(next_, 4);
    return next_++;
  }
  void again(uint32_t n) {
    out_ += 'j';
    little(n, 4);
  }

  std::string out_;
  uint32_t next_ = 0;
  std::unordered_map<std::string, uint32_t> names_, frames_;
};

constexpr uint64_t kUnit = 64;  // storages start on multiples of it
uint64_t rounded(uint64_t bytes) { return std::max<uint64_t>((bytes + kUnit - 1) / kUnit * kUnit, kUnit); }

// Ranges of addresses that were in use, with little between one and the next.
std::map<uint64_t, uint64_t> ranges_of(const Trace& t) {
  constexpr uint64_t kPage = uint64_t{2} << 20;
  std::vector<std::pair<uint64_t, uint64_t>> all;
  for (const TraceLife& l : t.lives)
    all.emplace_back(l.address / kPage * kPage, (l.address + rounded(l.bytes) + kPage - 1) / kPage * kPage);
  std::sort(all.begin(), all.end());
  std::map<uint64_t, uint64_t> out;
  for (const auto& [first, end] : all) {
    if (!out.empty() && first <= out.rbegin()->second) {
      out.rbegin()->second = std::max(out.rbegin()->second, end);
    } else {
      out.emplace(first, end);
    }
  }
  return out;
}

void write_segments(Pickle& p, const Trace& t, const std::map<uint64_t, uint64_t>& ranges) {
  std::vector<const TraceLife*> alive;
  for (const TraceLife& l : t.lives)
    if (l.alive) alive.push_back(&l);
  std::sort(alive.begin(), alive.end(), [](const TraceLife* a, const TraceLife* b) { return a->address < b->address; });
  const auto gap = [&](uint64_t at, uint64_t bytes) {
    p.dict();
    p.entry("address", at);
    p.entry("size", bytes);
    p.entry("requested_size", uint64_t{0});
    p.entry("state", std::string("inactive"));
    p.key("frames");
    p.list();
    p.end_list();
    p.end_dict();
  };
  p.key("segments");
  p.list();
  size_t next = 0;
  for (const auto& [first, end] : ranges) {
    uint64_t used = 0, requested = 0;
    for (size_t i = next; i < alive.size() && alive[i]->address < end; ++i) {
      used += rounded(alive[i]->bytes);
      requested += alive[i]->bytes;
    }
    p.dict();
    p.entry("device", uint64_t{0});
    p.entry("address", first);
    p.entry("total_size", end - first);
    p.entry("allocated_size", used);
    p.entry("active_size", used);
    p.entry("requested_size", requested);
    p.entry("stream", uint64_t{0});
    p.entry("segment_type", std::string("large"));
    p.entry("is_expandable", false);
    p.key("blocks");
    p.list();
    uint64_t at = first;
    for (; next < alive.size() && alive[next]->address < end; ++next) {
      const TraceLife& l = *alive[next];
      if (l.address > at) gap(at, l.address - at);
      p.dict();
      p.entry("address", l.address);
      p.entry("size", rounded(l.bytes));
      p.entry("requested_size", l.bytes);
      p.entry("state", std::string("active_allocated"));
      p.frames(l);
      p.end_dict();
      at = l.address + rounded(l.bytes);
    }
    if (at < end) gap(at, end - at);
    p.end_list();
    p.end_dict();
  }
  p.end_list();
}

void write_events(Pickle& p, const Trace& t, const std::map<uint64_t, uint64_t>& ranges) {
  struct Event {
    uint64_t order;
    const TraceLife* life;
    bool birth;
  };
  std::vector<Event> events;
  for (const TraceLife& l : t.lives) {
    events.push_back({l.born_order, &l, true});
    if (!l.alive) events.push_back({l.died_order, &l, false});
  }
  std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.order < b.order; });
  const auto event = [&](const char* action, uint64_t address, uint64_t bytes, double seconds) {
    p.dict();
    p.entry("action", std::string(action));
    p.entry("addr", address);
    p.entry("size", bytes);
    p.entry("stream", uint64_t{0});
    p.entry("time_us", static_cast<uint64_t>(seconds * 1e6));
  };
  p.key("device_traces");
  p.list();
  p.list();
  for (const auto& [first, end] : ranges) {
    event("segment_alloc", first, end - first, 0);
    p.key("frames");
    p.list();
    p.end_list();
    p.end_dict();
  }
  for (const Event& e : events) {
    for (const char* action : {"alloc", "free_requested", "free_completed"}) {
      if ((action[0] == 'a') != e.birth) continue;
      event(action, e.life->address, rounded(e.life->bytes), e.birth ? e.life->born : e.life->died);
      p.frames(*e.life);
      p.end_dict();
    }
  }
  p.end_list();
  p.end_list();
}

}  // namespace

std::string trace_pickle(const Trace& t) {
  const std::map<uint64_t, uint64_t> ranges = ranges_of(t);
  Pickle p;
  p.dict();
  write_segments(p, t, ranges);
  write_events(p, t, ranges);
  p.key("allocator_settings");
  p.dict();
  p.end_dict();
  p.key("external_annotations");
  p.list();
  p.end_list();
  p.end_dict();
  return p.done();
}

}  // namespace tenure::memory_detail
