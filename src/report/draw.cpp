#include "report/draw.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace tenure::memory_detail {

Unit unit_for(double bytes) {
  if (bytes < 1024.0 * 1024.0) return {"KiB", 1024.0};
  if (bytes < 16384.0 * 1024.0 * 1024.0) return {"MiB", 1024.0 * 1024.0};
  return {"GiB", 1024.0 * 1024.0 * 1024.0};
}

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
    } else if (c == '"') {
      out += "&quot;";
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

}  // namespace tenure::memory_detail
