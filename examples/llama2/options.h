// Every number of a training run. One table names each option for the command line and for the checkpoint.
#pragma once

#include <tenure/io.h>

#include <cstdint>
#include <set>
#include <string>

#include "config.h"

struct TrainOptions {
  // files
  std::string text;                // the text to learn
  std::string out = "llama2-out";  // checkpoints and pictures
  std::string init;                // weights to begin with, safetensors or llama2.c's
  std::string tokenizer;           // a tokenizer.bin; else characters are the tokens
  bool resume = false;             // from the newest good checkpoint in `out`
  // the model
  int64_t dim = 128, layers = 4, heads = 4;
  int64_t kv_heads = 0;  // 0: as many as heads
  int64_t multiple_of = 256, seq = 128;
  double dropout = 0;
  // the optimiser
  int64_t batch = 64;
  double lr = 3e-4, min_lr = 0;
  std::string schedule = "constant";  // or "cosine"
  int64_t warmup = -1;                // -1: 100 steps with cosine, else none
  double beta2 = 0.999, weight_decay = 0, clip = 4;
  int64_t steps = 5000;  // the run ends after this many in all
  double minutes = 0;    // or after this time, if it is not 0
  int64_t seed = 1337;
  std::string order = "random";  // or "hashed"
  // the machine and what is seen of the run
  int64_t threads = 0;  // 0: as TENURE_NUM_THREADS or the machine says
  int64_t checkpoint_every = 500, keep = 3;
  int64_t log_every = 100;                       // lines with the loss; 0: none
  int64_t eval_every = 500, sample_every = 500;  // 0: only at the end
  bool plain = false;                            // "step loss" lines on standard output and nothing else
  bool plan = true;                              // steps run in memory that is laid out once

  /// The names of the options that the command line gave.
  std::set<std::string> given;

  int64_t warmup_steps() const { return warmup >= 0 ? warmup : schedule == "cosine" ? 100 : 0; }
  /// Sizes of a fresh model, for a vocabulary.
  Config config(int64_t vocab) const;
  /// ValueError, naming the first option that makes no sense.
  void check() const;
};

/// Calls f(name, field, help) for every option that a checkpoint keeps.
template <class Options, class F>
void each_kept_option(Options& o, F&& f) {
  f("dim", o.dim, "Size of the vectors between layers");
  f("layers", o.layers, "Blocks of attention and feed-forward");
  f("heads", o.heads, "Heads of attention; they divide dim");
  f("kv-heads", o.kv_heads, "Heads of keys and values; they divide heads (0: as many as heads)");
  f("multiple-of", o.multiple_of, "The feed-forward size is rounded up to a multiple of this");
  f("seq", o.seq, "Tokens that the model sees at once");
  f("dropout", o.dropout, "Part of each block's output that is dropped in training");
  f("batch", o.batch, "Windows of text in a step");
  f("lr", o.lr, "Learning rate, the highest");
  f("min-lr", o.min_lr, "Where the cosine schedule ends");
  f("schedule", o.schedule, "constant or cosine");
  f("warmup", o.warmup, "Steps in which the rate rises from 0 (-1: 100 with cosine, else none)");
  f("beta2", o.beta2, "Adam's average of squares");
  f("weight-decay", o.weight_decay, "Decoupled weight decay (AdamW) if not 0");
  f("clip", o.clip, "Bound of the gradient's norm (0: none)");
  f("steps", o.steps, "The run ends after this many steps in all");
  f("minutes", o.minutes, "The run ends after this time; a cosine schedule follows the clock (0: no limit)");
  f("seed", o.seed, "Seed of weights, data order and dropout");
  f("order", o.order, "Order of the windows: random, or hashed as in the reference run");
  f("checkpoint-every", o.checkpoint_every, "Steps between checkpoints (0: only at the end)");
  f("keep", o.keep, "Checkpoints that are kept");
  f("log-every", o.log_every, "Steps between lines with the loss (0: none)");
  f("eval-every", o.eval_every, "Steps between held-out losses (0: only at the end)");
  f("sample-every", o.sample_every, "Steps between samples (0: only at the end)");
}

/// Whether a text is one number of the type, whole: "1e-3", "+5"; not "", "5 steps", "0x10", nor what does not fit. An
/// option's range says whether it may be NaN.
bool reads_as(const std::string& text, int64_t& value);
bool reads_as(const std::string& text, uint64_t& value);
bool reads_as(const std::string& text, double& value);
inline bool reads_as(const std::string& text, std::string& value) {
  value = text;
  return true;
}

/// The options as texts for a checkpoint: "option.dim" and so on, exact.
tenure::Metadata to_metadata(const TrainOptions& options);
/// What a resumed run uses: the options of the checkpoint, save those that the command line gave. ValueError if a given
/// one would change the shape of the model, or a saved one cannot be read.
TrainOptions resumed(const TrainOptions& given, const tenure::Metadata& saved);

/// "config.dim" and so on.
tenure::Metadata to_metadata(const Config& config);
/// ValueError if a number is missing or makes no model.
Config config_of(const tenure::Metadata& metadata);
