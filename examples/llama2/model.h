// Llama2: embedding, L blocks of attention and feed-forward, a norm and a classifier.
//
// Parameters live in a var store, outside all scopes; every activation belongs to the scope of the step that makes it.
#pragma once

#include <tenure/tenure.h>

#include <string>
#include <vector>

#include "config.h"

using tenure::SharedTensor;
using tenure::Tensor;

struct Block {
  SharedTensor attention_norm;  // [C]
  SharedTensor wq;              // [H·D, C]
  SharedTensor wk, wv;          // [G·D, C]
  SharedTensor wo;              // [C, H·D]
  SharedTensor ffn_norm;        // [C]
  SharedTensor w1, w3;          // [F, C]
  SharedTensor w2;              // [C, F]
};

/// Keys and values of the tokens so far, a row of SharedTensors a layer: [1, G, seq, D] each.
struct Cache {
  std::vector<SharedTensor> keys, values;
  int64_t length = 0;
};

class Model {
 public:
  /// Parameters of the given sizes in a fresh store, begun as in the reference: truncated normals of width 0.02, those
  /// that end a residual branch narrower with depth.
  Model(const Config& config, tenure::Generator& generator);
  /// The same with zeros, for weights that are about to be loaded.
  static Model blank(const Config& config);

  /// Logits [B, T, V] of tokens [B, T] (i64). With dropout only where `training` is set.
  Tensor forward(const Tensor& tokens, bool training) const;
  /// Logits [V] of one more token, at position cache.length, whose keys and values are added to the cache.
  Tensor next(int64_t token, Cache& cache) const;
  /// An empty cache of `seq` places.
  Cache new_cache() const;

  const Config& config() const { return config_; }
  const tenure::VarStore& store() const { return store_; }

 private:
  Model(const Config& config, tenure::Generator& generator, bool blank);
  Tensor block(const Block& w, const Tensor& h, const Tensor& cos, const Tensor& sin, bool training) const;
  Tensor classify(const Tensor& h) const;

  Config config_;
  tenure::VarStore store_;
  SharedTensor embedding_;     // [V, C]
  std::vector<Block> blocks_;  // L
  SharedTensor norm_;          // [C]
  SharedTensor output_;        // [V, C]: the embedding itself if the classifier is shared
  SharedTensor cos_, sin_;     // [seq, D/2], no parameters
};

/// silu(x·w1ᵀ) · (x·w3ᵀ) · w2ᵀ: x [.., C]. Saves its two halves and makes their product again in backward, which costs
/// one pass and spares a third of the step's memory.
Tensor feed_forward(const Tensor& x, const Tensor& w1, const Tensor& w2, const Tensor& w3);
