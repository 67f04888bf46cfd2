// Text from a model, token by token.
#pragma once

#include <tenure/tenure.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model.h"
#include "text.h"

struct SampleOptions {
  std::optional<std::string> prompt;  // without one, the text starts at a new line or at the begin token
  double temperature = 0.8;           // 0: always the most likely token
  int64_t top_k = 0;                  // the k most likely tokens only (0: all)
  double top_p = 1;                   // the fewest tokens whose probabilities reach this (1: all)
  int64_t seed = 1337;
  int64_t length = 500;  // tokens after the prompt
  int64_t threads = 0;   // 0: as TENURE_NUM_THREADS or the machine says
  bool plan = true;      // tokens run in memory that is laid out once

  /// ValueError, naming the first option that makes no sense.
  void check() const;
};

/// ValueError if a logit is NaN: then the model computes no numbers.
void check_logits(const float* logits, int64_t n);
/// The place of the largest of n > 0 logits, the first of equals.
int64_t likeliest(const float* logits, int64_t n);
/// Picks one of n logits, which it may change. The generator is not asked at temperature 0.
int64_t pick(float* logits, int64_t n, const SampleOptions& options, tenure::Generator& generator);

/// Calls `emit` with each piece of the text, the prompt's included, in whole characters. Keys and values of what was
/// seen are kept; beyond the model's sequence it sees the last `seq` tokens only. Returns the number of tokens made.
int64_t sample(const Model& model, const Vocabulary& vocabulary, const SampleOptions& options,
               const std::function<void(std::string_view)>& emit);
/// The whole text.
std::string sample(const Model& model, const Vocabulary& vocabulary, const SampleOptions& options);

/// The same rule without a cache: every token from a forward pass over the last `seq` tokens. Slow; for comparison.
std::string sample_without_cache(const Model& model, const Vocabulary& vocabulary, const SampleOptions& options);
