#include "memory/draw.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdio>
#include <system_error>

#include "core/fail.h"

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

}  // namespace tenure::memory_detail
