#include "progress.h"

#include <sys/ioctl.h>
#include <tenure/error.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

int columns_of_terminal() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string formatted(const char* format, double value) {
  char text[64];
  std::snprintf(text, sizeof(text), format, value);
  return text;
}

std::string count(double value) {
  return value >= 9999.5 ? formatted("%.1fk", value / 1000) : formatted("%.0f", value);
}

std::string duration(double seconds) {
  const auto s = static_cast<long long>(std::llround(seconds));
  char text[64];
  if (s >= 3600) {
    std::snprintf(text, sizeof(text), "%lld:%02lld:%02lld", s / 3600, s / 60 % 60, s % 60);
  } else {
    std::snprintf(text, sizeof(text), "%lld:%02lld", s / 60, s % 60);
  }
  return text;
}

}  // namespace

std::string mebibytes(size_t bytes) { return formatted("%.1f MiB", static_cast<double>(bytes) / 1048576.0); }

std::string progress_line(const Status& s, int columns) {
  const double part = std::clamp(std::isfinite(s.part) ? s.part : 0.0, 0.0, 1.0);
  std::string step = "step " + std::to_string(s.step);
  if (s.steps > 0) step += "/" + std::to_string(s.steps);
  // The most wanted first: what does not fit is left out from the end.
  std::string facts = "  " + step;
  for (const std::string& fact : {"loss " + formatted("%.4f", s.loss), count(s.tokens_per_second) + " tok/s",
                                  s.seconds_left >= 0 ? duration(s.seconds_left) + " left" : std::string(),
                                  "live " + mebibytes(s.live_bytes), "peak " + mebibytes(s.peak_bytes)}) {
    if (fact.empty()) continue;
    if (static_cast<int>(facts.size() + fact.size()) + 2 + 5 > columns) break;
    facts += "  " + fact;
  }
  std::string line = formatted("%3.0f %%", 100 * part);
  const int room = std::min(columns - static_cast<int>(line.size() + facts.size()) - 4, 30);
  if (room >= 5) {
    const int done = static_cast<int>(part * room);
    line += " [" + std::string(static_cast<size_t>(done), '=');
    if (done < room) line += ">" + std::string(static_cast<size_t>(room - done - 1), ' ');
    line += "]";
  }
  return (line + facts).substr(0, static_cast<size_t>(std::max(columns - 1, 0)));
}

Progress::Progress(bool enabled) : enabled_(enabled && isatty(STDERR_FILENO) == 1) {}

void Progress::show(const Status& status) {
  if (!enabled_) return;
  const double t = now();
  if (drawn_ && t - last_ < 0.1) return;
  last_ = t;
  drawn_ = true;
  std::fprintf(stderr, "\r%s\033[K", progress_line(status, columns_of_terminal()).c_str());
  std::fflush(stderr);
}

void Progress::clear() {
  if (!drawn_) return;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
  drawn_ = false;
}

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return;
  throw tenure::IoError(std::string("llama2: the text cannot be written: ") + std::strerror(errno));
}

void print_line(const std::string& text) { print(text + "\n"); }
