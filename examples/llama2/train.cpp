#include "train.h"

#include <tenure/tenure.h>

#include <chrono>
#include <cinttypes>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>

#include "charts.h"
#include "model.h"
#include "progress.h"
#include "sample.h"
#include "text.h"
#include "weights.h"

using namespace tenure;

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

std::string format(const char* pattern, double v) {
  char text[64];
  std::snprintf(text, sizeof text, pattern, v);
  return text;
}

/// Tokens [B, T] of windows, as a tensor of the innermost scope.
Tensor rows(const std::vector<int64_t>& tokens, int64_t seq) { return tensor(tokens).view({-1, seq}); }

/// The mean loss over windows: tokens [B, T], targets [B, T].
Tensor loss_of(const Model& model, const Batch& batch, int64_t seq, bool training) {
  Tensor logits = model.forward(rows(batch.inputs, seq), training);  // [B, T, V]
  return cross_entropy(logits.view({-1, logits.size(-1)}), tensor(batch.targets));
}

class Run {
 public:
  explicit Run(const TrainOptions& options) : options_(options) {}

  void prepare();
  void loop();
  void finish();

 private:
  double step();
  double rate() const;
  bool done() const;
  void show(Progress& bar, double loss);
  void evaluate();
  void print_sample();
  void save();
  void require_number(const char* what, double value) const;
  [[noreturn]] void end_without_numbers(const std::string& what) const;

  TrainOptions options_;
  Corpus corpus_;
  std::optional<Model> model_;
  std::unique_ptr<Optimizer> optimizer_;
  std::optional<Windows> windows_;
  int64_t step_ = 0, saved_step_ = -1;
  double started_ = 0, speed_ = 0;
  std::vector<double> steps_, losses_, held_out_steps_, held_out_;
};

void Run::prepare() {
  if (options_.threads > 0) set_num_threads(static_cast<int>(options_.threads));
  FoundCheckpoint found;
  if (options_.resume) {
    found = latest_checkpoint(options_.out);
    if (found.path.empty())
      throw IoError(
          "llama2: there is no good checkpoint to go on from" +
          (found.damaged.empty() ? ": " + options_.out : ", the newest is damaged: " + found.damaged.front()));
    for (const std::string& line : found.damaged) std::fprintf(stderr, "llama2: passed over: %s\n", line.c_str());
    options_ = resumed(options_, found.metadata);
  }
  options_.check();
  if (!options_.resume && std::filesystem::is_directory(options_.out)) {
    found = latest_checkpoint(options_.out);
    if (!found.path.empty())
      throw ValueError("llama2: the folder holds checkpoints of another run: " + options_.out +
                       "; pass --resume to go on with it, or another --out");
  }
  manual_seed(static_cast<uint64_t>(options_.seed));
  if (options_.resume) {
    corpus_ = load_corpus(options_.text, Vocabulary::load(found.metadata));
    model_.emplace(Model::blank(config_of(found.metadata)));
  } else if (!options_.init.empty()) {
    model_.emplace(load_weights(options_.init, options_));
    corpus_ = load_corpus(options_.text, options_.tokenizer, options_.tokenizer.empty() ? -1 : model_->config().vocab);
    if (corpus_.vocabulary.size() != model_->config().vocab)
      throw ValueError("llama2: the text has " + std::to_string(corpus_.vocabulary.size()) +
                       " different tokens, the weights know " + std::to_string(model_->config().vocab));
  } else {
    corpus_ = load_corpus(options_.text, options_.tokenizer);
    model_.emplace(options_.config(corpus_.vocabulary.size()), default_generator());
  }
  const int64_t seq = model_->config().seq;
  check_length(corpus_, seq);
  const AdamOptions adam{.lr = options_.lr, .beta2 = options_.beta2, .weight_decay = options_.weight_decay};
  if (options_.weight_decay > 0) {
    optimizer_ = std::make_unique<AdamW>(model_->store(), adam);
  } else {
    optimizer_ = std::make_unique<Adam>(model_->store(), adam);
  }
  if (options_.resume) {
    load_checkpoint(found.path, model_->store(), optimizer_.get(), &default_generator());
    check_weights(model_->store(), found.path);
    step_ = saved_step_ = found.step;
  }
  windows_.emplace(corpus_, seq, options_.batch, options_.order, options_.seed);
  std::filesystem::create_directories(options_.out);
  memory::record_events(size_t{1} << 18);
  if (options_.plain) return;
  const Config& c = model_->config();
  print_line("Llama2: " + std::to_string(model_->store().num_parameters()) + " parameters (dim " +
             std::to_string(c.dim) + ", " + std::to_string(c.layers) + " layers, " + std::to_string(c.heads) +
             " heads, sequence " + std::to_string(c.seq) + "), " + std::to_string(corpus_.length()) + " tokens of " +
             std::to_string(corpus_.vocabulary.size()) + " kinds, " + std::to_string(get_num_threads()) + " threads");
}

double Run::rate() const {
  LrSchedule schedule{.lr = options_.lr, .min_lr = options_.min_lr, .warmup = options_.warmup_steps()};
  if (options_.schedule != "cosine") return schedule(step_);
  schedule.kind = LrSchedule::Kind::cosine;
  schedule.steps = options_.steps;
  if (options_.minutes <= 0) return schedule(step_);
  // The clock ends the run: the rate falls with it.
  const double part = std::max((now() - started_) / (60 * options_.minutes),
                               static_cast<double>(step_) / static_cast<double>(options_.steps));
  const double warm =
      schedule.warmup > 0 ? std::min(1.0, static_cast<double>(step_ + 1) / static_cast<double>(schedule.warmup)) : 1.0;
  return warm * (options_.min_lr +
                 (options_.lr - options_.min_lr) * 0.5 * (1 + std::cos(3.141592653589793 * std::min(part, 1.0))));
}

double Run::step() {
  const int64_t seq = model_->config().seq;
  const Batch batch = batch_of(corpus_, windows_->starts(step_), seq);
  const double loss = with_rc_scope({.name = "step", .plan = options_.plan}, [&] {
    Tensor l = loss_of(*model_, batch, seq, true);
    l.backward();
    return l.item<double>();
  });
  require_number("loss", loss);
  if (options_.clip > 0) optimizer_->clip_grad_norm_(options_.clip);
  optimizer_->set_lr(rate());
  optimizer_->step();
  optimizer_->zero_grad();
  return loss;
}

bool Run::done() const {
  if (step_ >= options_.steps) return true;
  return options_.minutes > 0 && now() - started_ >= 60 * options_.minutes;
}

void Run::show(Progress& bar, double loss) {
  const double elapsed = now() - started_;
  Status s;
  s.step = step_;
  s.steps = options_.steps;
  s.part = static_cast<double>(step_) / static_cast<double>(options_.steps);
  s.seconds_left = s.part > 0 ? elapsed * (1 - s.part) / s.part : -1;
  if (options_.minutes > 0 && elapsed / (60 * options_.minutes) > s.part) {
    s.part = elapsed / (60 * options_.minutes);
    s.seconds_left = 60 * options_.minutes - elapsed;
  }
  s.loss = loss;
  s.tokens_per_second = speed_;
  s.live_bytes = memory::live_bytes();
  s.peak_bytes = memory::peak_bytes();
  bar.show(s);
}

void Run::loop() {
  started_ = now();
  Progress bar(!options_.plain);
  const int64_t tokens = options_.batch * model_->config().seq;
  while (!done()) {
    const double before = now();
    const double loss = step();
    const double speed = static_cast<double>(tokens) / (now() - before);
    speed_ = speed_ == 0 ? speed : 0.9 * speed_ + 0.1 * speed;
    steps_.push_back(static_cast<double>(step_));
    losses_.push_back(loss);
    const bool log = options_.log_every > 0 && step_ % options_.log_every == 0;
    if (options_.plain && log) print_line(std::to_string(step_) + " " + format("%.9f", loss));
    ++step_;
    if (!options_.plain) {
      if (log) {
        bar.clear();
        print_line("step " + std::to_string(step_ - 1) + "  loss " + format("%.4f", loss) + "  " +
                   format("%.1fk tok/s", speed_ / 1000) + "  live " + mebibytes(memory::live_bytes()) + "  peak " +
                   mebibytes(memory::peak_bytes()));
      }
      show(bar, loss);
    }
    if (options_.checkpoint_every > 0 && step_ % options_.checkpoint_every == 0) save();
    if (done()) break;
    const bool pause = (options_.eval_every > 0 && step_ % options_.eval_every == 0) ||
                       (options_.sample_every > 0 && step_ % options_.sample_every == 0);
    if (pause) bar.clear();
    if (options_.eval_every > 0 && step_ % options_.eval_every == 0) evaluate();
    if (options_.sample_every > 0 && step_ % options_.sample_every == 0) print_sample();
  }
}

void Run::evaluate() {
  if (options_.plain) return;
  const int64_t seq = model_->config().seq, at_once = 16;
  const std::vector<int64_t> starts = held_out_starts(corpus_, seq);
  double sum = 0;
  for (size_t i = 0; i < starts.size(); i += at_once) {
    const std::vector<int64_t> some(starts.begin() + static_cast<int64_t>(i),
                                    starts.begin() + static_cast<int64_t>(std::min(i + at_once, starts.size())));
    sum += static_cast<double>(some.size()) * with_rc_scope({.name = "held-out", .plan = options_.plan}, [&] {
             NoGradGuard no_grad;
             return loss_of(*model_, batch_of(corpus_, some, seq), seq, false).item<double>();
           });
  }
  held_out_steps_.push_back(static_cast<double>(step_));
  held_out_.push_back(sum / static_cast<double>(starts.size()));
  require_number("held-out loss", held_out_.back());
  print_line("held-out " + format("%.4f", held_out_.back()));
}

void Run::print_sample() {
  if (options_.plain) return;
  SampleOptions s;
  s.length = 200;
  s.seed = options_.seed + step_;
  s.plan = options_.plan;
  print_line("---\n" + sample(*model_, corpus_.vocabulary, s) + "\n---");
}

void Run::end_without_numbers(const std::string& what) const {
  throw ValueError("llama2: " + what + " after " + std::to_string(step_) + " steps: the run ends; " +
                   (saved_step_ < 0
                        ? "no checkpoint was written"
                        : "the last good checkpoint is " + options_.out + "/" + checkpoint_name(saved_step_)));
}

void Run::require_number(const char* what, double value) const {
  if (!std::isfinite(value)) end_without_numbers(std::string("the ") + what + " is " + format("%g", value));
}

// A checkpoint takes the place of older ones: only a model that computes numbers is worth that.
void Run::save() {
  if (saved_step_ == step_) return;
  if (const std::string name = first_not_finite(model_->store()); !name.empty())
    end_without_numbers(name + " has a NaN or an infinity");
  require_number("held-out loss", with_rc_scope("before a checkpoint", [&] {
                   NoGradGuard no_grad;
                   const int64_t seq = model_->config().seq;
                   const std::vector<int64_t> one = {held_out_starts(corpus_, seq).front()};
                   return loss_of(*model_, batch_of(corpus_, one, seq), seq, false).item<double>();
                 }));
  Metadata metadata = to_metadata(options_);
  metadata.merge(to_metadata(model_->config()));
  metadata["step"] = std::to_string(step_);
  corpus_.vocabulary.save(metadata);
  save_checkpoint(options_.out + "/" + checkpoint_name(step_), model_->store(), optimizer_.get(), &default_generator(),
                  metadata);
  keep_newest_checkpoints(options_.out, options_.keep, step_);
  saved_step_ = step_;
}

void Run::finish() {
  save();
  memory::stop_recording();
  if (step_ > 0 && !losses_.empty()) {
    evaluate();
    print_sample();
    write_file(options_.out + "/loss.svg", loss_svg(steps_, losses_, held_out_steps_, held_out_));
    memory::write_picture(options_.out + "/memory.svg");
  }
  if (options_.plain) return;
  for (const memory::PlanStats& p : memory::plans())
    if (p.scope == "step")
      print_line("plan: " + std::to_string(p.followed) + " of " + std::to_string(p.passes) + " steps followed, arena " +
                 mebibytes(p.arena_bytes) + " for " + mebibytes(p.max_live_bytes) + " at once, " +
                 std::to_string(p.spilled) + " blocks spilled");
  print_line("live " + mebibytes(memory::live_bytes()) + ", peak " + mebibytes(memory::peak_bytes()) + "; " +
             options_.out + "/: " + checkpoint_name(step_) + ", loss.svg, memory.svg");
}

}  // namespace

int train(const TrainOptions& options) {
  Run run(options);
  run.prepare();
  run.loop();
  run.finish();
  return 0;
}
