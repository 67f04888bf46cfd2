// llama2.c's weights, run as its `run` does.
#pragma once

#include <cstdint>
#include <string>

struct RunOptions {
  std::string weights;                      // legacy format
  std::string tokenizer = "tokenizer.bin";  // -z
  double temperature = 1.0;                 // -t: 0 is greedy
  double top_p = 0.9;                       // -p
  int64_t steps = 256;                      // -n: 0 is the model's sequence
  uint64_t seed = 0;                        // -s: 0 is the time
  std::string prompt;                       // -i

  /// ValueError, naming the first option that makes no sense.
  void check() const;
};

/// Prints text to standard output and "tok/s: N" to standard error. Throws tenure::Error.
int run(const RunOptions& options);
