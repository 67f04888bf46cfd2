#include "run.h"

#include <tenure/tenure.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

#include "model.h"
#include "progress.h"
#include "sample.h"
#include "weights.h"

using namespace tenure;

namespace {

/// Picks tokens as llama2.c does, from the same numbers for the same seed (xorshift*).
class Sampler {
 public:
  Sampler(double temperature, double top_p, uint64_t seed)
      : temperature_(static_cast<float>(temperature)), top_p_(static_cast<float>(top_p)), state_(seed) {}

  int64_t pick(const float* logits, int64_t n) {
    check_logits(logits, n);
    if (temperature_ == 0) return likeliest(logits, n);
    p_.assign(logits, logits + n);
    softmax();
    const float coin = uniform();
    return top_p_ <= 0 || top_p_ >= 1 ? pick_any(coin) : pick_top(coin);
  }

 private:
  float uniform() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<float>((state_ * 0x2545F4914F6CDD1DULL) >> 40) / 16777216.0F;
  }

  void softmax() {
    float highest = *std::max_element(p_.begin(), p_.end());
    if (const float divided = highest / temperature_; std::isfinite(divided)) {
      for (float& v : p_) v /= temperature_;
      highest = divided;
    } else {  // so cold that they overflow: the likeliest alone is left
      for (float& v : p_) v = (v - highest) / temperature_;
      highest = 0;
    }
    float sum = 0;
    for (float& v : p_) sum += v = std::exp(v - highest);
    for (float& v : p_) v /= sum;
  }

  int64_t pick_any(float coin) const {
    float sum = 0;
    for (size_t i = 0; i < p_.size(); ++i) {
      sum += p_[i];
      if (coin < sum) return static_cast<int64_t>(i);
    }
    return static_cast<int64_t>(p_.size()) - 1;
  }

  int64_t pick_top(float coin) {
    // What cannot be among the top is left out before sorting.
    const float least = (1 - top_p_) / static_cast<float>(p_.size() - 1);
    top_.clear();
    for (size_t i = 0; i < p_.size(); ++i)
      if (p_[i] >= least) top_.push_back(static_cast<int64_t>(i));
    const auto at = [&](int64_t i) { return p_[static_cast<size_t>(i)]; };
    std::stable_sort(top_.begin(), top_.end(), [&](int64_t a, int64_t b) { return at(a) > at(b); });
    if (top_.empty()) return std::max_element(p_.begin(), p_.end()) - p_.begin();
    float sum = 0;
    size_t kept = 0;
    while (kept < top_.size()) {
      sum += at(top_[kept++]);
      if (sum > top_p_) break;
    }
    const float wanted = coin * sum;
    float seen = 0;
    for (size_t i = 0; i < kept; ++i) {
      seen += at(top_[i]);
      if (wanted < seen) return top_[i];
    }
    return top_[kept - 1];
  }

  float temperature_, top_p_;
  uint64_t state_;
  std::vector<float> p_;
  std::vector<int64_t> top_;
};

/// llama2.c leaves out single bytes that are neither printable nor white space.
void print_piece(const std::string& piece) {
  if (piece.empty() || piece[0] == '\0') return;
  const auto c = static_cast<unsigned char>(piece[0]);
  const bool visible = (c >= 0x20 && c < 0x7f) || (c >= 0x09 && c <= 0x0d);
  if (piece.size() == 1 && !visible) return;
  print(std::string_view(piece).substr(0, piece.find('\0')));
}

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

}  // namespace

void RunOptions::check() const {
  if (!(temperature >= 0) || std::isinf(temperature))
    throw ValueError("llama2: -t must be a number of at least 0: " + std::to_string(temperature));
  if (!(top_p >= 0 && top_p <= 1)) throw ValueError("llama2: -p must be from 0 to 1: " + std::to_string(top_p));
  if (steps < 0) throw ValueError("llama2: -n must be at least 0: " + std::to_string(steps));
}

int run(const RunOptions& options) {
  options.check();
  const Model model = load_weights(options.weights, TrainOptions{});
  const BytePairTokenizer tokenizer = BytePairTokenizer::load(options.tokenizer, model.config().vocab);
  const std::vector<int64_t> prompt = tokenizer.encode(options.prompt);
  const int64_t steps = options.steps == 0 ? model.config().seq : std::min(options.steps, model.config().seq);
  for (const int64_t token : prompt)
    if (token >= model.config().vocab)
      throw ValueError("llama2: the prompt has a token beyond the vocabulary: " + std::to_string(token));
  Sampler sampler(options.temperature, options.top_p,
                  options.seed != 0 ? options.seed : static_cast<uint64_t>(std::time(nullptr)));

  int64_t token = prompt[0], position = 0;
  double start = 0;
  with_rc_scope("run", [&] {
    Cache cache = model.new_cache();
    while (position < steps) {
      const int64_t next = with_rc_scope("token", [&] {
        const Tensor logits = model.next(token, cache);  // [V]
        if (position + 1 < static_cast<int64_t>(prompt.size())) return prompt[static_cast<size_t>(position + 1)];
        return sampler.pick(logits.data_ptr<float>(), logits.numel());
      });
      ++position;
      if (next == BytePairTokenizer::kBegin) break;  // texts are parted by it
      print_piece(tokenizer.decode(token, next));
      token = next;
      if (start == 0) start = now();  // the first token pays for what is loaded late
    }
  });
  print("\n");
  if (position > 1 && start != 0)
    std::fprintf(stderr, "tok/s: %.2f\n", static_cast<double>(position - 1) / (now() - start));
  return 0;
}
