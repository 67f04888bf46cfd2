// The live bytes over time as a picture.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <string>
#include <system_error>

#include "core/fail.h"
#include "core/op.h"
#include "memory/record.h"
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

struct Unit {
  const char* name;
  double size;
};
Unit unit_for(double bytes) {
  if (bytes < 1024.0 * 1024.0) return {"KiB", 1024.0};
  if (bytes < 16384.0 * 1024.0 * 1024.0) return {"MiB", 1024.0 * 1024.0};
  return {"GiB", 1024.0 * 1024.0 * 1024.0};
}

// With a point, whatever the locale of the program.
std::string number(double value, int decimals) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", decimals, value);
  std::string out = text;
  std::replace(out.begin(), out.end(), ',', '.');
  return out;
}
std::string bytes_text(double bytes) {
  const Unit unit = unit_for(bytes);
  return number(bytes / unit.size, 1) + " " + unit.name;
}

// 1, 2 or 5 times a power of ten, so that about `parts` of them make `range`.
double nice_step(double range, int parts) {
  const double rough = std::max(range, 1e-9) / parts, power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (rough <= factor * power * 1.0001) return factor * power;
  }
  return 10 * power;
}
int decimals_of(double step) { return step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9)); }

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      out += byte < 0x20 ? ' ' : c;
    }
  }
  return out;
}
std::string text_at(double x, double y, const char* more, const std::string& text) {
  return "<text x=\"" + number(x, 1) + "\" y=\"" + number(y, 1) + "\" " + more + ">" + escaped(text) + "</text>\n";
}
std::string line_at(const char* kind, double x1, double y1, double x2, double y2) {
  return std::string("<path class=\"") + kind + "\" d=\"M" + number(x1, 1) + " " + number(y1, 1) + "L" + number(x2, 1) +
         " " + number(y2, 1) + "\"/>\n";
}

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

void write_file(const std::string& path, const std::string& text) {
  const auto failed = [&](const char* what, int error) {
    core::fail<IoError>(std::string(what) + ": " + path + ": " + std::generic_category().message(error));
  };
  if (path.find('\0') != std::string::npos)
    core::fail<IoError>("a path cannot hold a zero byte: " + path.substr(0, path.find('\0')));
  int fd;
  do { fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666); } while (fd < 0 && errno == EINTR);
  if (fd < 0) failed("cannot open for writing", errno);
  for (size_t done = 0; done < text.size();) {
    const ssize_t n = ::write(fd, text.data() + done, text.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) {
      const int error = n < 0 ? errno : EIO;
      ::close(fd);
      failed("cannot write", error);
    }
    done += static_cast<size_t>(n);
  }
  if (::close(fd) != 0) failed("cannot close", errno);
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
