// One line of a terminal that says how a run is doing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

struct Status {
  int64_t step = 0, steps = 0;  // steps: of the whole run
  double part = 0;              // how much of the run is done, 0 to 1
  double loss = 0, tokens_per_second = 0;
  size_t live_bytes = 0, peak_bytes = 0;
  double seconds_left = -1;  // negative: not known
};

/// "  34 % [=======>            ] step 680/2000  loss 1.7312  21.3k tok/s  live 12.1 MiB  peak 301.8 MiB  2:14 left",
/// cut to a number of columns.
std::string progress_line(const Status& status, int columns);

/// A progress bar on standard error, only if that is a terminal; draws at most ten times a second.
class Progress {
 public:
  /// enabled = false: never draws.
  explicit Progress(bool enabled);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  bool enabled() const { return enabled_; }
  void show(const Status& status);
  /// Takes the bar away, before other text is printed.
  void clear();

 private:
  bool enabled_, drawn_ = false;
  double last_ = -1;
};

/// Prints to standard output at once. IoError if it cannot be written.
void print(std::string_view text);
/// The same for a line.
void print_line(const std::string& text);
/// "12.1 MiB"
std::string mebibytes(size_t bytes);
