#include "sample.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace tenure;

namespace {

/// Text in whole characters: what is not complete waits for the next token.
class Stream {
 public:
  explicit Stream(const std::function<void(std::string_view)>& emit) : emit_(emit) {}
  void add(const std::string& bytes) {
    waiting_ += bytes;
    const size_t n = whole_characters(waiting_);
    if (n == 0) return;
    emit_(std::string_view(waiting_).substr(0, n));
    waiting_.erase(0, n);
  }

 private:
  const std::function<void(std::string_view)>& emit_;
  std::string waiting_;
};

// The model's view of a text: the last `seq` tokens, with a cache while they are all.
class Reader {
 public:
  Reader(const Model& model, bool use_cache, bool plan) : model_(model), use_cache_(use_cache), plan_(plan) {
    if (use_cache) cache_ = model.new_cache();
  }
  /// Logits after one more token; only if `wanted`.
  void read(int64_t token, bool wanted, std::vector<float>& logits) {
    const auto seq = static_cast<size_t>(model_.config().seq);
    tokens_.push_back(token);
    if (tokens_.size() > seq) tokens_.erase(tokens_.begin());
    const bool cached = use_cache_ && seen_++ < seq;
    if (!cached && !wanted) return;
    with_rc_scope({.name = "next token", .plan = plan_}, [&] {
      NoGradGuard no_grad;
      const Tensor last = cached ? model_.next(token, cache_) : after_window();  // [V]
      if (!wanted) return;
      const auto n = static_cast<size_t>(last.numel());
      logits.assign(last.data_ptr<float>(), last.data_ptr<float>() + n);
    });
  }

 private:
  // Every position changes when the window moves, so nothing of it can be kept.
  Tensor after_window() const {
    return with_rc_scope_tensor("window", [&] {
      const auto T = static_cast<int64_t>(tokens_.size());
      return model_.forward(tensor(tokens_).view({1, T}), false).select(1, T - 1).contiguous().view({-1});
    });
  }

  const Model& model_;
  bool use_cache_, plan_;
  Cache cache_;
  size_t seen_ = 0;
  std::vector<int64_t> tokens_;  // at most seq
};

int64_t generate(const Model& model, const Vocabulary& vocabulary, const SampleOptions& options, bool use_cache,
                 const std::function<void(std::string_view)>& emit) {
  options.check();
  std::vector<int64_t> prompt = vocabulary.encode_prompt(options.prompt.value_or(""));
  Stream stream(emit);
  int64_t previous = -1;
  if (options.prompt) {
    for (const int64_t token : prompt) {
      stream.add(vocabulary.decode(previous, token));
      previous = token;
    }
  }
  previous = prompt.back();
  if (const auto seq = static_cast<size_t>(model.config().seq); prompt.size() > seq)
    prompt.erase(prompt.begin(), prompt.end() - static_cast<int64_t>(seq));
  Generator generator(static_cast<uint64_t>(options.seed));
  Reader reader(model, use_cache, options.plan);
  std::vector<float> logits;
  int64_t made = 0;
  for (size_t i = 0; i < prompt.size(); ++i)
    reader.read(prompt[i], options.length > 0 && i + 1 == prompt.size(), logits);
  while (made < options.length) {
    const int64_t token = pick(logits.data(), static_cast<int64_t>(logits.size()), options, generator);
    ++made;
    if (vocabulary.has_pieces() && token == BytePairTokenizer::kBegin) break;  // the text is at its end
    stream.add(vocabulary.decode(previous, token));
    previous = token;
    if (made < options.length) reader.read(token, true, logits);
  }
  return made;
}

}  // namespace

void SampleOptions::check() const {
  const auto refuse = [](const std::string& what, const std::string& value) {
    throw ValueError("llama2: " + what + ": " + value);
  };
  if (prompt && prompt->empty()) throw ValueError("llama2: the prompt is empty");
  if (!(temperature >= 0) || std::isinf(temperature))
    refuse("--temperature must be a number of at least 0", std::to_string(temperature));
  if (top_k < 0) refuse("--top-k must be at least 0", std::to_string(top_k));
  if (!(top_p > 0 && top_p <= 1)) refuse("--top-p must be above 0 and at most 1", std::to_string(top_p));
  if (seed < 0) refuse("--seed must be at least 0", std::to_string(seed));
  if (length < 0) refuse("--length must be at least 0", std::to_string(length));
  if (threads < 0 || threads > int64_t{1} << 24)
    refuse("--threads must be from 0 to 16777216", std::to_string(threads));
}

void check_logits(const float* logits, int64_t n) {
  for (int64_t i = 0; i < n; ++i)
    if (std::isnan(logits[i]))
      throw ValueError("llama2: the model computes no numbers: the logit of token " + std::to_string(i) + " is NaN");
}

int64_t likeliest(const float* logits, int64_t n) {
  int64_t best = 0;
  float highest = logits[0];
  for (int64_t i = 1; i < n; ++i) {
    if (!(logits[i] > highest)) continue;
    highest = logits[i];
    best = i;
  }
  return best;
}

int64_t pick(float* logits, int64_t n, const SampleOptions& options, Generator& generator) {
  check_logits(logits, n);
  const int64_t best = likeliest(logits, n);
  if (options.temperature == 0) return best;
  const auto highest = static_cast<double>(logits[best]);
  std::vector<double> weight(static_cast<size_t>(n));
  for (int64_t i = 0; i < n; ++i)
    weight[static_cast<size_t>(i)] = std::exp((static_cast<double>(logits[i]) - highest) / options.temperature);

  // The likeliest first, as many as count; of equals the first.
  std::vector<int64_t> order(static_cast<size_t>(n));
  std::iota(order.begin(), order.end(), int64_t{0});
  size_t kept = order.size();
  const auto likelier = [&](int64_t a, int64_t b) {
    const double wa = weight[static_cast<size_t>(a)], wb = weight[static_cast<size_t>(b)];
    return wa != wb ? wa > wb : a < b;
  };
  if (options.top_k > 0) kept = std::min(kept, static_cast<size_t>(options.top_k));
  if (kept < order.size() || options.top_p < 1) {
    std::partial_sort(order.begin(), order.begin() + static_cast<int64_t>(kept), order.end(), likelier);
    order.resize(kept);
  }
  double total = 0;
  for (const int64_t i : order) total += weight[static_cast<size_t>(i)];
  if (options.top_p < 1) {
    double sum = 0;
    for (kept = 0; kept < order.size() && sum < options.top_p * total;)
      sum += weight[static_cast<size_t>(order[kept++])];
    order.resize(std::max<size_t>(kept, 1));
    total = sum;
  }
  const double coin = with_rc_scope("coin", [&] { return rand({1}, kDouble, generator).item<double>(); });
  double left = coin * total;
  for (const int64_t i : order)
    if ((left -= weight[static_cast<size_t>(i)]) < 0) return i;
  return order.back();
}

int64_t sample(const Model& model, const Vocabulary& vocabulary, const SampleOptions& options,
               const std::function<void(std::string_view)>& emit) {
  return generate(model, vocabulary, options, true, emit);
}

std::string sample(const Model& model, const Vocabulary& vocabulary, const SampleOptions& options) {
  std::string text;
  generate(model, vocabulary, options, true, [&](std::string_view piece) { text += piece; });
  return text;
}

std::string sample_without_cache(const Model& model, const Vocabulary& vocabulary, const SampleOptions& options) {
  std::string text;
  generate(model, vocabulary, options, false, [&](std::string_view piece) { text += piece; });
  return text;
}
