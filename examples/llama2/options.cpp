#include "options.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <type_traits>

using tenure::Metadata;
using tenure::ValueError;

namespace {

std::string text_of(const std::string& value) { return value; }
std::string text_of(int64_t value) { return std::to_string(value); }
std::string text_of(double value) {
  char text[64];
  const auto [end, error] = std::to_chars(text, text + sizeof(text), value);  // the shortest that reads back the same
  return error == std::errc() ? std::string(text, end) : "nan";
}

template <class Number>
bool read(const std::string& text, Number& value) {
  const char *first = text.data(), *last = first + text.size();
  if (text.size() > 1 && *first == '+' && text[1] != '-') ++first;
  const auto [end, error] = std::from_chars(first, last, value);
  return error == std::errc() && end == last;
}

template <class Field>
void read_entry(const Metadata& saved, const std::string& key, Field& field) {
  const auto at = saved.find(key);
  if (at == saved.end()) throw ValueError("llama2: the checkpoint does not say " + key);
  if (!reads_as(at->second, field))
    throw ValueError("llama2: the checkpoint's " + key + " cannot be read: " + at->second);
}

// Calls f(name, field) for every number of a configuration.
template <class C, class F>
void each_size(C& c, F&& f) {
  f("dim", c.dim);
  f("layers", c.layers);
  f("heads", c.heads);
  f("kv_heads", c.kv_heads);
  f("vocab", c.vocab);
  f("seq", c.seq);
  f("hidden", c.hidden);
  f("dropout", c.dropout);
  f("norm_eps", c.norm_eps);
  f("rope_base", c.rope_base);
}

}  // namespace

bool reads_as(const std::string& text, int64_t& value) { return read(text, value); }
bool reads_as(const std::string& text, uint64_t& value) { return read(text, value); }
bool reads_as(const std::string& text, double& value) { return read(text, value); }

Config TrainOptions::config(int64_t vocab) const {
  Config c;
  c.dim = dim;
  c.layers = layers;
  c.heads = heads;
  c.kv_heads = kv_heads == 0 ? heads : kv_heads;
  c.vocab = vocab;
  c.seq = seq;
  c.hidden = Config::hidden_of(dim, multiple_of);
  c.dropout = dropout;
  c.check();
  return c;
}

void TrainOptions::check() const {
  const auto refuse = [](const std::string& what) { throw ValueError("llama2: " + what); };
  const auto at_least = [&](const char* name, int64_t value, int64_t least) {
    if (value < least)
      refuse(std::string("--") + name + " must be at least " + std::to_string(least) + ": it is " +
             std::to_string(value));
  };
  constexpr int64_t kMost = int64_t{1} << 24;
  const auto between = [&](const char* name, int64_t value, int64_t least) {
    at_least(name, value, least);
    if (value > kMost)
      refuse(std::string("--") + name + " must be at most " + std::to_string(kMost) + ": it is " +
             std::to_string(value));
  };
  const auto not_negative = [&](const char* name, double value) {
    if (!(value >= 0) || std::isinf(value))
      refuse(std::string("--") + name + " must be a number of at least 0: it is " + text_of(value));
  };
  between("dim", dim, 1);
  between("layers", layers, 1);
  between("heads", heads, 1);
  between("kv-heads", kv_heads, 0);
  between("multiple-of", multiple_of, 1);
  between("seq", seq, 1);
  between("batch", batch, 1);
  not_negative("lr", lr);
  not_negative("min-lr", min_lr);
  if (schedule != "constant" && schedule != "cosine")
    refuse("--schedule must be constant or cosine: it is " + schedule);
  if (schedule == "cosine" && min_lr > lr)
    refuse("--min-lr must not be above --lr: " + text_of(min_lr) + " and " + text_of(lr));
  at_least("warmup", warmup, -1);
  if (!(beta2 >= 0 && beta2 < 1)) refuse("--beta2 must be at least 0 and below 1: it is " + text_of(beta2));
  not_negative("weight-decay", weight_decay);
  not_negative("clip", clip);
  if (!(dropout >= 0 && dropout < 1)) refuse("--dropout must be at least 0 and below 1: it is " + text_of(dropout));
  at_least("steps", steps, 0);
  not_negative("minutes", minutes);
  at_least("seed", seed, 0);
  if (order != "random" && order != "hashed") refuse("--order must be random or hashed: it is " + order);
  between("threads", threads, 0);
  at_least("checkpoint-every", checkpoint_every, 0);
  at_least("keep", keep, 1);
  at_least("log-every", log_every, 0);
  at_least("eval-every", eval_every, 0);
  at_least("sample-every", sample_every, 0);
  if (resume && !init.empty()) refuse("--init and --resume exclude each other");
}

Metadata to_metadata(const TrainOptions& options) {
  Metadata m;
  each_kept_option(options, [&](const char* name, const auto& field, const char*) {
    m[std::string("option.") + name] = text_of(field);
  });
  return m;
}

TrainOptions resumed(const TrainOptions& given, const Metadata& saved) {
  TrainOptions result = given;
  each_kept_option(result, [&](const std::string& name, auto& field, const char*) {
    auto kept = field;
    read_entry(saved, "option." + name, kept);
    if (!given.given.count(name)) {
      field = kept;
      return;
    }
    for (const char* shape : {"dim", "layers", "heads", "kv-heads", "multiple-of", "seq"})
      if (name == shape && kept != field)
        throw ValueError("llama2: --" + name + " cannot change in a resumed run: the checkpoint has " + text_of(kept) +
                         ", " + text_of(field) + " was given");
  });
  result.check();
  return result;
}

Metadata to_metadata(const Config& config) {
  Metadata m;
  each_size(config, [&](const char* name, const auto& field) { m[std::string("config.") + name] = text_of(field); });
  m["config.shared_classifier"] = config.shared_classifier ? "true" : "false";
  return m;
}

Config config_of(const Metadata& metadata) {
  Config c;
  each_size(c, [&](const char* name, auto& field) { read_entry(metadata, std::string("config.") + name, field); });
  std::string shared;
  read_entry(metadata, "config.shared_classifier", shared);
  c.shared_classifier = shared == "true";
  c.check();
  return c;
}
