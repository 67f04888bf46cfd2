// The trace as a picture: time to the right, addresses upwards, a rectangle a storage.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "report/draw.h"
#include "report/trace.h"

namespace tenure::memory_detail {
namespace {

// In pixels.
constexpr double kWidth = 1200, kLeft = 92, kRight = 1176, kScopesTop = 96, kRow = 17, kMap = 430, kCurve = 92;
constexpr size_t kMaxRects = 6000, kMaxBrackets = 1500, kMaxRows = 8, kColours = 9;

constexpr const char* kStyle = R"(<style>
text { font: 12px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #57606a }
.title { font-size: 17px; font-weight: 600; fill: #1f2328 }
.peak { font-weight: 600; fill: #bc4c00 }
.small { font-size: 10.5px }
.paper { fill: #ffffff }
.grid { stroke: #d8dee4; stroke-width: 1; fill: none }
.axis { stroke: #8c959f; stroke-width: 1; fill: none }
.bracket { stroke: #6e7781; stroke-width: 1; fill: none; pointer-events: all }
.bracket:hover { stroke: #0969da; stroke-width: 2 }
.line { stroke: #0969da; stroke-width: 1.4; fill: none; stroke-linejoin: round }
.area { fill: #0969da; fill-opacity: 0.13 }
.mark { stroke: #bc4c00; stroke-width: 1.2; stroke-dasharray: 4 3; fill: none }
.dot { fill: #bc4c00; stroke: #ffffff; stroke-width: 1.5 }
.t { stroke: #ffffff; stroke-opacity: 0.65; stroke-width: 0.4 }
.t:hover { stroke: #000000; stroke-opacity: 1; stroke-width: 1.6 }
.p { stroke: #bc4c00; stroke-opacity: 0.9; stroke-width: 0.7 }
.c0 { fill: #4c8dd6 } .c1 { fill: #e08a3c } .c2 { fill: #57a773 } .c3 { fill: #c8607a } .c4 { fill: #8a74c9 }
.c5 { fill: #a0795c } .c6 { fill: #3fa7b5 } .c7 { fill: #b8a33a } .c8 { fill: #d377b8 } .c9 { fill: #9aa4af }
@media (prefers-color-scheme: dark) {
  text { fill: #9198a1 } .title { fill: #f0f6fc } .peak { fill: #f0883e } .paper { fill: #0d1117 }
  .grid { stroke: #2a313c } .axis { stroke: #656c76 } .line { stroke: #4493f8 } .area { fill: #4493f8; fill-opacity: 0.18 }
  .mark { stroke: #f0883e } .dot { fill: #f0883e; stroke: #0d1117 } .t { stroke: #0d1117 } .t:hover { stroke: #ffffff }
  .p { stroke: #f0883e }
}
</style>
)";

std::string px(double v) { return number(v, 2); }

// Addresses without the stretches that nothing ever used: those become narrow gaps.
class Addresses {
 public:
  Addresses(const Trace& t, double height) {
    std::vector<std::pair<uint64_t, uint64_t>> all;
    for (const TraceLife& l : t.lives) all.emplace_back(l.address, l.address + std::max<uint64_t>(l.bytes, 64));
    std::sort(all.begin(), all.end());
    for (const auto& [first, end] : all) {
      // Headers and rounding lie between neighbours.
      if (!ranges_.empty() && first <= ranges_.back().end + kNeighbours) {
        ranges_.back().end = std::max(ranges_.back().end, end);
      } else {
        ranges_.push_back({first, end, 0});
      }
    }
    double used = 0;
    for (const Range& r : ranges_) used += static_cast<double>(r.end - r.first);
    const double gaps = static_cast<double>(ranges_.size()) - 1;
    gap_ = gaps > 0 ? std::min(7.0, 0.2 * height / gaps) : 0;
    scale_ = used > 0 ? (height - std::max(gaps, 0.0) * gap_) / used : 1;
    double y = 0;
    for (Range& r : ranges_) {
      r.y = y;
      y += static_cast<double>(r.end - r.first) * scale_ + gap_;
    }
  }
  struct Range {
    uint64_t first, end;
    double y;
  };
  /// From the lowest address upwards.
  double up(uint64_t address) const {
    auto r = std::upper_bound(ranges_.begin(), ranges_.end(), address,
                              [](uint64_t a, const Range& range) { return a < range.first; });
    if (r == ranges_.begin()) return 0;
    --r;
    return r->y + static_cast<double>(std::min(address, r->end) - r->first) * scale_;
  }
  double scale() const { return scale_; }
  double gap() const { return gap_; }
  const std::vector<Range>& ranges() const { return ranges_; }

 private:
  static constexpr uint64_t kNeighbours = 32 << 10;
  std::vector<Range> ranges_;
  double gap_ = 0, scale_ = 1;
};

struct Page {
  const Trace& t;
  double seconds;
  size_t rows = 0;
  double map_top = 0, map_bottom = 0, curve_top = 0, curve_bottom = 0, height = 0;
  std::map<std::pair<uint32_t, uint32_t>, size_t> row_of;  // of a context and depth
  std::map<std::string, size_t> colour_of;                 // of an op

  explicit Page(const Trace& trace) : t(trace), seconds(std::max(trace.seconds, 1e-6)) {
    std::set<std::pair<uint32_t, uint32_t>> used;
    for (const TraceScope& s : t.scopes) used.insert({s.context, s.depth});
    for (const auto& key : used)
      if (rows < kMaxRows) row_of.emplace(key, rows++);
    map_top = kScopesTop + static_cast<double>(rows) * kRow + 12;
    map_bottom = map_top + kMap;
    curve_top = map_bottom + 30;
    curve_bottom = curve_top + kCurve;
    height = curve_bottom + 52;
    // The ops that hold most, for longest, get the colours.
    std::map<std::string, double> weight;
    for (const TraceLife& l : t.lives) weight[l.op] += static_cast<double>(l.bytes) * (l.died - l.born + 1e-9);
    std::vector<std::pair<double, std::string>> order;
    for (const auto& [op, w] : weight) order.emplace_back(-w, op);
    std::sort(order.begin(), order.end());
    for (const auto& [w, op] : order) colour_of.emplace(op, std::min(colour_of.size(), kColours));
  }
  double x(double at) const { return kLeft + std::min(at / seconds, 1.0) * (kRight - kLeft); }
};

std::string text_of(const TraceLife& l, const Page& p) {
  std::string out = (l.op.empty() ? "?" : l.op) + " " + l.what + "\n" + std::to_string(l.bytes) + " bytes (" +
                    bytes_text(static_cast<double>(l.bytes)) + ")";
  if (!l.line.empty()) out += "\n" + l.line;
  if (l.scope >= 0) out += "\nscope '" + p.t.scopes[static_cast<size_t>(l.scope)].name + "'";
  out += "\n" + number(l.born * 1e3, 3) + " ms to " + (l.alive ? "the end" : number(l.died * 1e3, 3) + " ms");
  if (l.at_peak) out += "\nalive at the peak";
  return out;
}

// As escaped(), but lines stay lines.
std::string title(const std::string& text) {
  std::string out;
  for (size_t at = 0; at <= text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    out += (at ? "&#10;" : "") + escaped(text.substr(at, end - at));
    at = end + 1;
  }
  return "<title>" + out + "</title>";
}

std::string brackets(const Page& p) {
  std::vector<const TraceScope*> shown;
  for (const TraceScope& s : p.t.scopes)
    if (p.row_of.count({s.context, s.depth})) shown.push_back(&s);
  std::stable_sort(shown.begin(), shown.end(),
                   [](const TraceScope* a, const TraceScope* b) { return a->ended - a->begun > b->ended - b->begun; });
  if (shown.size() > kMaxBrackets) shown.resize(kMaxBrackets);
  std::string out;
  for (const TraceScope* s : shown) {
    const double x1 = p.x(s->begun), x2 = std::max(p.x(s->ended), x1 + 0.5);
    const double y = kScopesTop + static_cast<double>(p.row_of.at({s->context, s->depth})) * kRow;
    const std::string foot = s->open ? "" : "V" + px(y + kRow - 3);
    out += "<path class=\"bracket\" d=\"M" + px(x1) + " " + px(y + kRow - 3) + "V" + px(y + 3) + "H" + px(x2) + foot +
           "\">" +
           title("scope '" + s->name + "'\n" + number((s->ended - s->begun) * 1e3, 3) + " ms" +
                 (s->open ? ", open" : "")) +
           "</path>\n";
    if (x2 - x1 > 7 * static_cast<double>(s->name.size()) + 8 && !s->name.empty())
      out += text_at((x1 + x2) / 2, y + 14.5, "class=\"small\" text-anchor=\"middle\"", s->name);
  }
  return out;
}

std::string rectangles(const Page& p, const Addresses& a, size_t& left_out) {
  struct Rect {
    const TraceLife* life;
    double x, y, width, height;
    double area() const { return width * height; }
  };
  std::vector<Rect> all;
  for (const TraceLife& l : p.t.lives) {
    const double x = p.x(l.born), height = std::max(static_cast<double>(l.bytes) * a.scale(), 0.35);
    all.push_back({&l, x, p.map_bottom - a.up(l.address) - height, std::max(p.x(l.died) - x, 0.35), height});
  }
  std::stable_sort(all.begin(), all.end(), [](const Rect& r, const Rect& s) { return r.area() > s.area(); });
  left_out = all.size() > kMaxRects ? all.size() - kMaxRects : 0;
  all.resize(all.size() - left_out);
  std::string out;
  for (const Rect& r : all) {
    out += "<rect class=\"t c" + std::to_string(p.colour_of.at(r.life->op)) + (r.life->at_peak ? " p" : "") +
           "\" x=\"" + px(r.x) + "\" y=\"" + px(r.y) + "\" width=\"" + px(r.width) + "\" height=\"" + px(r.height) +
           "\">" + title(text_of(*r.life, p)) + "</rect>\n";
  }
  return out;
}

std::string address_axis(const Page& p, const Addresses& a) {
  std::string out = line_at("axis", kLeft, p.map_top, kLeft, p.map_bottom) +
                    line_at("axis", kLeft, p.map_bottom, kRight, p.map_bottom);
  double last = -100;
  for (const Addresses::Range& r : a.ranges()) {
    const double y = p.map_bottom - r.y;
    if (r.y > 0 && a.gap() >= 2) out += line_at("grid", kLeft, y + a.gap() / 2, kRight, y + a.gap() / 2);
    if (r.y - last < 16) continue;
    last = r.y;
    out += text_at(kLeft - 7, y - 1, "class=\"small\" text-anchor=\"end\"",
                   "+" + bytes_text(static_cast<double>(r.first - a.ranges().front().first)));
  }
  out += "<text transform=\"translate(18 " + number((p.map_top + p.map_bottom) / 2, 1) +
         ") rotate(-90)\" text-anchor=\"middle\">address</text>\n";
  return out;
}

std::string curve(const Page& p) {
  const double highest = std::max(static_cast<double>(p.t.peak.live), 1.0);
  const auto y = [&](int64_t live) {
    return p.curve_bottom - std::clamp(static_cast<double>(live) / highest, 0.0, 1.0) * kCurve;
  };
  // Of what falls on one pixel, the lowest and the highest.
  std::string path;
  double column = -1;
  int64_t low = 0, high = 0, last = 0;
  const auto flush = [&] {
    if (column < 0) return;
    const std::string x = px(column);
    path += (path.empty() ? "M" + x + " " : "H" + x + "V") + px(y(low)) + "V" + px(y(high)) + "V" + px(y(last));
  };
  for (const TracePoint& point : p.t.curve) {
    const double x = std::floor(p.x(point.seconds) * 2) / 2;
    if (x != column) {
      flush();
      column = x;
      low = high = point.live;
    }
    low = std::min(low, point.live);
    high = std::max(high, point.live);
    last = point.live;
  }
  flush();
  path += "H" + px(kRight);
  std::string out = "<path class=\"area\" d=\"" + path + "V" + px(p.curve_bottom) + "H" + px(kLeft) +
                    "Z\"/>\n<path class=\"line\" d=\"" + path + "\"/>\n";
  out += line_at("axis", kLeft, p.curve_bottom, kRight, p.curve_bottom);
  out += text_at(kLeft - 7, p.curve_top + 4, "class=\"small\" text-anchor=\"end\"", bytes_text(highest));
  out += text_at(kLeft - 7, p.curve_bottom + 4, "class=\"small\" text-anchor=\"end\"", "0");
  out += "<text transform=\"translate(18 " + number((p.curve_top + p.curve_bottom) / 2, 1) +
         ") rotate(-90)\" text-anchor=\"middle\">live bytes</text>\n";
  const bool fine = p.seconds < 2;  // in milliseconds
  const double range = p.seconds * (fine ? 1e3 : 1), tick = nice_step(range, 9);
  for (int i = 0; i * tick <= range * 1.0001; ++i) {
    const double x = p.x(i * tick / (fine ? 1e3 : 1));
    out += line_at("axis", x, p.curve_bottom, x, p.curve_bottom + 5);
    out += text_at(x, p.curve_bottom + 19, "text-anchor=\"middle\"", number(i * tick, decimals_of(tick)));
  }
  return out + text_at((kLeft + kRight) / 2, p.curve_bottom + 38, "text-anchor=\"middle\"",
                       fine ? "milliseconds" : "seconds");
}

std::string peak(const Page& p) {
  const double x = p.x(p.t.peak.seconds);
  std::string label = "peak " + bytes_text(static_cast<double>(p.t.peak.live));
  if (!p.t.peak_op.empty()) label += " in " + p.t.peak_op;
  if (!p.t.peak_line.empty()) label += " at " + p.t.peak_line;
  const bool left_half = x < (kLeft + kRight) / 2;
  return line_at("mark", x, p.map_top, x, p.curve_bottom) + "<circle class=\"dot\" cx=\"" + px(x) + "\" cy=\"" +
         px(p.curve_top) + "\" r=\"4\"/>\n" +
         text_at(x + (left_half ? 8 : -8), p.map_bottom + 19,
                 left_half ? "class=\"peak\"" : "class=\"peak\" text-anchor=\"end\"", label);
}

std::string legend(const Page& p) {
  std::string out;
  double x = kLeft;
  std::vector<std::string> names(kColours);
  for (const auto& [op, colour] : p.colour_of)
    if (colour < kColours) names[colour] = op.empty() ? "outside of ops" : op;
  if (p.colour_of.size() > kColours) names.emplace_back("others");
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty() || x > kRight - 90) continue;
    out += "<rect class=\"c" + std::to_string(i) + "\" x=\"" + px(x) + "\" y=\"68\" width=\"11\" height=\"11\"/>\n";
    out += text_at(x + 15, 78, "class=\"small\"", names[i]);
    x += 28 + 6.4 * static_cast<double>(names[i].size());
  }
  return out;
}

}  // namespace

std::string trace_svg(const Trace& t, const std::string& caption) {
  const Page p(t);
  const Addresses a(t, kMap);
  size_t left_out = 0;
  const std::string rects = rectangles(p, a, left_out);
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(kWidth, 0) + " " +
                    number(p.height, 0) + "\" width=\"" + number(kWidth, 0) + "\" height=\"" + number(p.height, 0) +
                    "\" role=\"img\">\n<title>" + escaped(caption) + "</title>\n" + kStyle;
  out += "<rect class=\"paper\" width=\"100%\" height=\"100%\" rx=\"6\"/>\n";
  out += text_at(20, 32, "class=\"title\"", caption);
  std::string line = "peak " + bytes_text(static_cast<double>(t.peak.live)) + " · " + std::to_string(t.lives.size()) +
                     " storages in " + number(t.seconds, 3) + " s";
  if (t.ends_at_peak) line += " · until the peak";
  if (t.live_before) line += " · " + bytes_text(static_cast<double>(t.live_before)) + " from before";
  if (t.lost) line += " · " + std::to_string(t.lost) + " earlier ones forgotten";
  if (left_out) line += " · the " + std::to_string(left_out) + " smallest not drawn";
  out += text_at(20, 52, "", line) + legend(p);
  if (p.rows) out += text_at(kLeft - 7, kScopesTop + 13, "class=\"small\" text-anchor=\"end\"", "scopes");
  out += brackets(p) + rects + address_axis(p, a) + curve(p) + peak(p);
  return out + "</svg>\n";
}

}  // namespace tenure::memory_detail
