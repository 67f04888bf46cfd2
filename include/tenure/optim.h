// Optimisers, clipping and learning rates.
//
// An optimiser works on the parameters of a var store outside all scopes. `step` takes the claim on all of them
// (ScopeError if another context uses one), folds the gradients of all contexts, in order of the contexts' creation,
// and writes parameters and state in one pass over flat buffers. Parameters without a gradient stay as they are. The
// arithmetic is the same bits for any number of threads. An error names what is partly updated; before the pass begins
// nothing is.
#pragma once

#include <tenure/var_store.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tenure {
namespace nn {
struct OptimizerImpl;
}  // namespace nn
inline namespace v1 {

/// What all optimisers share. They cross scopes, can be moved, and hold their parameters.
class TENURE_API Optimizer {
 public:
  Optimizer(Optimizer&&) noexcept;
  Optimizer& operator=(Optimizer&&) noexcept;
  virtual ~Optimizer();

  /// One update of every trainable parameter that has a gradient.
  void step();
  /// Forgets the gradients.
  void zero_grad();
  double lr() const noexcept;
  /// ValueError for what the constructor refuses: a rate that is negative, infinite or NaN.
  void set_lr(double lr);
  /// How many steps were made.
  int64_t steps() const noexcept;
  /// How many of them changed each trainable parameter, by name: those in which it had a gradient. Bias corrections,
  /// and a momentum's first step, go by that.
  std::vector<std::pair<std::string, int64_t>> own_steps() const;
  /// For a run that goes on: both numbers, of parameters that are not named the first. ValueError if one is negative,
  /// or for a name that is no trainable parameter's; then nothing is set.
  void set_steps(int64_t steps, const std::vector<std::pair<std::string, int64_t>>& own_steps = {});
  /// The state by name ("exp_avg.layers.0.w"), to save and to restore in place: the shared tensors are the state
  /// itself. Those that no step has needed yet are made, as zeros.
  std::vector<std::pair<std::string, SharedTensor>> state();

  /// The gradient norm over all parameters that have one, 2-norm, after folding. 0 if there is none. Takes the claim.
  double grad_norm();
  /// Scales the gradients that are there so that their norm is at most max_norm, as torch::nn::utils::clip_grad_norm_.
  /// Returns the norm before. ValueError if max_norm is negative or NaN.
  double clip_grad_norm_(double max_norm);
  /// Clamps every element of the gradients to ±value. ValueError if value is negative or NaN.
  void clip_grad_value_(double value);

  /// Internal.
  nn::OptimizerImpl& unsafe_impl() const noexcept { return *impl_; }

 protected:
  explicit Optimizer(std::unique_ptr<nn::OptimizerImpl> impl);
  std::unique_ptr<nn::OptimizerImpl> impl_;
};

struct AdamOptions {
  double lr = 1e-3;
  double beta1 = 0.9, beta2 = 0.999;
  double eps = 1e-8;
  /// Added to the gradient (Adam), or taken off the parameter directly (AdamW).
  double weight_decay = 0;
};

/// Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015. ValueError for a rate, eps or weight decay that is
/// negative, infinite or NaN, or betas outside [0, 1).
class TENURE_API Adam : public Optimizer {
 public:
  explicit Adam(const VarStore& store, AdamOptions options = {});
};
/// Loshchilov and Hutter, Decoupled Weight Decay Regularization, 2019.
class TENURE_API AdamW : public Optimizer {
 public:
  explicit AdamW(const VarStore& store, AdamOptions options = {.weight_decay = 1e-2});
};

struct SGDOptions {
  double lr = 1e-3;
  double momentum = 0, dampening = 0, weight_decay = 0;
  bool nesterov = false;
};
/// Gradient descent with momentum, as torch::optim::SGD. ValueError for values that are negative, infinite or NaN (a
/// dampening may be negative), or nesterov without momentum or with dampening.
class TENURE_API SGD : public Optimizer {
 public:
  explicit SGD(const VarStore& store, SGDOptions options = {});
};

/// A learning rate as a function of the step, counted from 0.
struct TENURE_API LrSchedule {
  enum class Kind : uint8_t { constant, cosine };
  Kind kind = Kind::constant;
  double lr = 1e-3;    // the highest
  double min_lr = 0;   // of cosine, at the last step
  int64_t warmup = 0;  // steps in which the rate rises linearly: (step + 1) / warmup of it
  int64_t steps = 0;   // of cosine: where it ends
  /// The rate for a step: lr, or min_lr + (lr - min_lr) · (1 + cos(pi · step / steps)) / 2, times the warm-up's part.
  double operator()(int64_t step) const;
};

}  // namespace v1
}  // namespace tenure
