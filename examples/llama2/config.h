// The sizes of a Llama2.
#pragma once

#include <cstdint>

// B = batch, T = time (tokens of a window), V = vocabulary, C = dim, H = heads, G = key and value heads, D = C / H,
// F = hidden size of the feed-forward part, L = layers

struct Config {
  int64_t dim = 128;               // C
  int64_t layers = 4;              // L
  int64_t heads = 4;               // H
  int64_t kv_heads = 4;            // G: divides H
  int64_t vocab = 65;              // V
  int64_t seq = 128;               // the longest T
  int64_t hidden = 512;            // F
  bool shared_classifier = false;  // the classifier is the embedding
  double dropout = 0;
  double norm_eps = 1e-5;
  double rope_base = 10000;

  int64_t head_size() const { return dim / heads; }
  bool operator==(const Config&) const = default;

  /// F as Llama2 has it: two thirds of 4·C, rounded up to a multiple.
  static int64_t hidden_of(int64_t dim, int64_t multiple_of) {
    const int64_t wanted = 2 * (4 * dim) / 3;
    return (wanted + multiple_of - 1) / multiple_of * multiple_of;
  }
  /// Throws ValueError, naming the first number that does not fit.
  void check() const;
};
