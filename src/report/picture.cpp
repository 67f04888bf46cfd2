// The live bytes over time as a picture.
#include <algorithm>
#include <cmath>
#include <string>

#include "core/op.h"
#include "memory/recording.h"
#include "memory/write_file.h"
#include "report/draw.h"
#include "tenure/memory.h"

namespace tenure::memory_detail {
namespace {

// The picture and the plot in it, in pixels.
constexpr double kWidth = 960, kHeight = 400, kLeft = 76, kRight = 932, kTop = 84, kBottom = 348;

// Colours that read on white and on black; the media query makes them better where it is known.
constexpr const char* kStyle = R"(<style>
text { font: 12px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #57606a }
.title { font-size: 17px; font-weight: 600; fill: #1f2328 }
.peak { font-weight: 600; fill: #bc4c00 }
.paper { fill: #ffffff }
.grid { stroke: #d8dee4; stroke-width: 1 }
.axis { stroke: #8c959f; stroke-width: 1; fill: none }
.line { stroke: #0969da; stroke-width: 1.4; fill: none; stroke-linejoin: round }
.area { fill: #0969da; fill-opacity: 0.13 }
.mark { stroke: #bc4c00; stroke-width: 1; stroke-dasharray: 4 3; fill: none }
.dot { fill: #bc4c00; stroke: #ffffff; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) {
  text { fill: #9198a1 } .title { fill: #f0f6fc } .peak { fill: #f0883e } .paper { fill: #0d1117 }
  .grid { stroke: #2a313c } .axis { stroke: #656c76 } .line { stroke: #4493f8 } .area { fill: #4493f8; fill-opacity: 0.18 }
  .mark { stroke: #f0883e } .dot { fill: #f0883e; stroke: #0d1117 }
}
</style>
)";

struct Scale {
  double seconds, top;  // of the whole plot
  double x(double at) const { return kLeft + std::min(at / seconds, 1.0) * (kRight - kLeft); }
  double y(double bytes) const { return kBottom - std::max(bytes, 0.0) / top * (kBottom - kTop); }
};

std::string axes(const Scale& scale, const Unit& unit, double step) {
  std::string out;
  const int lines = static_cast<int>(std::lround(scale.top / unit.size / step));
  for (int i = 0; i <= lines; ++i) {
    const double y = scale.y(i * step * unit.size);
    if (i > 0) out += line_at("grid", kLeft, y, kRight, y);
    out += text_at(kLeft - 8, y + 4, "text-anchor=\"end\"", number(i * step, decimals_of(step)));
  }
  const double tick = nice_step(scale.seconds, 8);
  for (int i = 0; i * tick <= scale.seconds * 1.0001; ++i) {
    const double x = scale.x(i * tick);
    out += line_at("axis", x, kBottom, x, kBottom + 5);
    out += text_at(x, kBottom + 20, "text-anchor=\"middle\"", number(i * tick, decimals_of(tick)));
  }
  out += line_at("axis", kLeft, kBottom, kRight, kBottom);
  out += text_at((kLeft + kRight) / 2, kBottom + 40, "text-anchor=\"middle\"", "seconds");
  out += "<text transform=\"translate(20 " + number((kTop + kBottom) / 2, 1) +
         ") rotate(-90)\" text-anchor=\"middle\">" + unit.name + "</text>\n";
  return out;
}

// Each value holds until the next one: a curve of steps.
std::string curve(const Recording& r, const Scale& scale) {
  std::string path;
  for (const Point& p : r.points) {
    const std::string x = number(scale.x(p.seconds), 1), y = number(scale.y(static_cast<double>(p.live)), 1);
    path += path.empty() ? "M" + x + " " + y : "H" + x + "V" + y;
  }
  path += "H" + number(kRight, 1);
  const std::string base = number(kBottom, 1);
  return "<path class=\"area\" d=\"" + path + "V" + base + "H" + number(kLeft, 1) + "Z\"/>\n<path class=\"line\" d=\"" +
         path + "\"/>\n";
}

std::string peak(const Recording& r, const Scale& scale) {
  const double x = scale.x(r.peak.seconds), y = scale.y(static_cast<double>(r.peak.live));
  std::string label = "peak " + bytes_text(static_cast<double>(r.peak.live));
  if (r.peak.op) label += " in " + std::string(r.peak.op);
  const bool left_half = x < (kLeft + kRight) / 2;
  std::string out = line_at("mark", kLeft, y, kRight, y);
  out += "<circle class=\"dot\" cx=\"" + number(x, 1) + "\" cy=\"" + number(y, 1) + "\" r=\"4.5\"/>\n";
  return out + text_at(x + (left_half ? 8 : -8), y - 9,
                       left_half ? "class=\"peak\"" : "class=\"peak\" text-anchor=\"end\"", label);
}

std::string picture(const Recording& r, const std::string& title) {
  const double highest = std::max(static_cast<double>(r.peak.live), 1024.0);
  const Unit unit = unit_for(highest);
  const double step = nice_step(highest / unit.size, 5);
  const Scale scale{std::max(r.seconds, 1e-6), std::ceil(highest / unit.size / step) * step * unit.size};
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(kWidth, 0) + " " +
                    number(kHeight, 0) + "\" width=\"" + number(kWidth, 0) + "\" height=\"" + number(kHeight, 0) +
                    "\" role=\"img\">\n<title>" + escaped(title) + "</title>\n" + kStyle;
  out += "<rect class=\"paper\" width=\"100%\" height=\"100%\" rx=\"6\"/>\n";
  out += text_at(20, 32, "class=\"title\"", title);
  out += text_at(20, 52, "",
                 "peak " + bytes_text(static_cast<double>(r.peak.live)) + " · at the end " +
                     bytes_text(static_cast<double>(r.points.back().live)) + " · " + std::to_string(r.events) +
                     " events in " + number(r.seconds, r.seconds < 10 ? 3 : 1) + " s");
  out += axes(scale, unit, step) + curve(r, scale) + peak(r, scale);
  return out + "</svg>\n";
}

}  // namespace
}  // namespace tenure::memory_detail

namespace tenure {
inline namespace v1 {
namespace memory {

void write_picture(const std::string& path, const std::string& title) {
  core::QuietOp op("write_picture");
  memory_detail::write_file(path, memory_detail::picture(memory_detail::recording(), title));
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
