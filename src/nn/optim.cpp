#include "tenure/optim.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "autograd/engine.h"
#include "core/accounts.h"
#include "core/dry.h"
#include "core/fail.h"
#include "core/op.h"
#include "kernels/fused.h"
#include "nn/optim_impl.h"

namespace tenure::nn {

Storage OptimizerImpl::state_storage(core::Context& c, const Segment& s, int which) {
  for (State& k : states)
    if (k.segment == &s && k.which == which) return k.storage;
  core::Storage* fresh = core::storage_new_outside(c, s.storage.nbytes());
  fresh->concurrent.store(1, std::memory_order_relaxed);
  std::memset(fresh->data, 0, fresh->bytes);
  states.push_back({&s, which, Storage(fresh)});
  return states.back().storage;
}

core::PoolVector<Variable*> OptimizerImpl::variables() const {
  core::PoolVector<Variable*> r;
  for (Variable& v : store.unsafe_impl().variables) {
    if (v.name.compare(0, store.prefix().size(), store.prefix()) != 0 || !v.value.requires_grad()) continue;
    if (v.value.dtype() != kFloat && v.value.dtype() != kDouble)
      core::fail<DTypeError>("only f32 and f64 parameters can be stepped: " + v.name + " is " + v.value.describe());
    r.push_back(&v);
  }
  return r;
}

core::PoolVector<Run> OptimizerImpl::fold(core::Context& c, const core::PoolVector<Variable*>& all) {
  core::PoolVector<Variable*> active;
  for (Variable* v : all)
    if (autograd::fold(c, *v->value.unsafe_get())) active.push_back(v);
  std::sort(active.begin(), active.end(), [](const Variable* a, const Variable* b) {
    return a->segment != b->segment ? a->segment < b->segment : a->offset < b->offset;
  });
  // In order of creation of the segments, not of their addresses: the same order in every run.
  core::PoolVector<Run> runs;
  for (const auto& segment : store.unsafe_impl().segments) {
    size_t begin = 0, end = 0;
    const auto flush = [&] {
      if (end == begin) return;
      runs.push_back({segment.get(), begin, end, segment->grad_buffer(c)});
    };
    for (const Variable* v : active) {
      if (v->segment != segment.get()) continue;
      // Neighbours with nothing but zeros between them make one run.
      const size_t length = (v->value.nbytes() + 63) / 64 * 64;
      if (v->offset != end || end == begin) {
        flush();
        begin = v->offset;
      }
      end = v->offset + length;
    }
    flush();
    if (!c.dry) segment->release_ended();
  }
  return runs;
}

double OptimizerImpl::norm(core::Context& c, const core::PoolVector<Run>& runs) {
  double squares = 0;
  for (const Run& r : runs) {
    const auto bytes = r.end - r.begin;
    const char* g = static_cast<const char*>(r.grad.data()) + r.begin;
    const bool single = r.segment->dtype == kFloat;
    const auto n = static_cast<int64_t>(bytes / (single ? 4 : 8));
    const Storage scratch(core::storage_new(c, static_cast<size_t>(kernels::sum_scratch_bytes(n))));
    squares += single ? kernels::sum_squares(reinterpret_cast<const float*>(g), n, scratch.data())
                      : kernels::sum_squares(reinterpret_cast<const double*>(g), n, scratch.data());
  }
  return std::sqrt(squares);
}

namespace {

core::PoolVector<core::SharedImpl*> impls(const core::PoolVector<Variable*>& all) {
  core::PoolVector<core::SharedImpl*> r;
  for (const Variable* v : all) r.push_back(v->value.unsafe_get());
  return r;
}

struct AdamImpl : OptimizerImpl {
  tenure::AdamOptions options;
  bool decoupled;
  AdamImpl(const VarStore& s, const tenure::AdamOptions& o, bool d)
      : OptimizerImpl(s, o.lr), options(o), decoupled(d) {}
  std::vector<std::string> state_names() const override { return {"exp_avg", "exp_avg_sq"}; }

  template <class T>
  void pass(const Run& r, const Storage& m, const Storage& v) {
    kernels::AdamOptions k;
    k.lr = lr;
    k.beta1 = options.beta1;
    k.beta2 = options.beta2;
    k.eps = options.eps;
    k.weight_decay = options.weight_decay;
    k.grad_scale = grad_scale;
    k.decoupled = decoupled;
    k.step = steps;
    const auto at = [&](const Storage& s) { return reinterpret_cast<T*>(static_cast<char*>(s.data()) + r.begin); };
    kernels::adam_step<T>(at(r.segment->storage), at(r.grad), at(m), at(v),
                          static_cast<int64_t>((r.end - r.begin) / sizeof(T)), k);
  }
  void update(core::Context& c, const core::PoolVector<Run>& runs) override {
    for (const Run& r : runs) (void)state_storage(c, *r.segment, 0), (void)state_storage(c, *r.segment, 1);
    if (core::dry()) return;
    ++steps;
    for (const Run& r : runs) {
      const Storage m = state_storage(c, *r.segment, 0), v = state_storage(c, *r.segment, 1);
      r.segment->dtype == kFloat ? pass<float>(r, m, v) : pass<double>(r, m, v);
    }
  }
};

struct SGDImpl : OptimizerImpl {
  SGDOptions options;
  SGDImpl(const VarStore& s, const SGDOptions& o) : OptimizerImpl(s, o.lr), options(o) {}
  std::vector<std::string> state_names() const override {
    return options.momentum == 0 ? std::vector<std::string>{} : std::vector<std::string>{"momentum_buffer"};
  }
  template <class T>
  void pass(const Run& r, const Storage& momentum) {
    kernels::SgdOptions k;
    k.lr = lr;
    k.momentum = options.momentum;
    k.dampening = options.dampening;
    k.weight_decay = options.weight_decay;
    k.nesterov = options.nesterov;
    k.grad_scale = grad_scale;
    k.first_step = steps == 1;
    const auto at = [&](const Storage& s) {
      return s ? reinterpret_cast<T*>(static_cast<char*>(s.data()) + r.begin) : nullptr;
    };
    kernels::sgd_step<T>(at(r.segment->storage), at(r.grad), at(momentum),
                         static_cast<int64_t>((r.end - r.begin) / sizeof(T)), k);
  }
  void update(core::Context& c, const core::PoolVector<Run>& runs) override {
    if (options.momentum != 0)
      for (const Run& r : runs) (void)state_storage(c, *r.segment, 0);
    if (core::dry()) return;
    ++steps;
    for (const Run& r : runs) {
      const Storage momentum = options.momentum == 0 ? Storage() : state_storage(c, *r.segment, 0);
      r.segment->dtype == kFloat ? pass<float>(r, momentum) : pass<double>(r, momentum);
    }
  }
};

void check_adam(const char* what, const tenure::AdamOptions& o) {
  if (!(o.lr >= 0)) throw ValueError(std::string(what) + ": the rate is negative or NaN: " + std::to_string(o.lr));
  if (!(o.eps >= 0)) throw ValueError(std::string(what) + ": eps is negative or NaN: " + std::to_string(o.eps));
  if (!(o.weight_decay >= 0))
    throw ValueError(std::string(what) + ": the weight decay is negative or NaN: " + std::to_string(o.weight_decay));
  if (!(o.beta1 >= 0 && o.beta1 < 1) || !(o.beta2 >= 0 && o.beta2 < 1))
    throw ValueError(std::string(what) + ": betas must be in [0, 1): " + std::to_string(o.beta1) + ", " +
                     std::to_string(o.beta2));
}

template <class Impl, class... Args>
std::unique_ptr<Impl> made(const Args&... args) {
  return core::with_memory([&] { return std::make_unique<Impl>(args...); });
}

}  // namespace
}  // namespace tenure::nn

namespace tenure {
inline namespace v1 {

using core::QuietOp;

Optimizer::Optimizer(std::unique_ptr<nn::OptimizerImpl> impl) : impl_(std::move(impl)) {}
Optimizer::Optimizer(Optimizer&&) noexcept = default;
Optimizer& Optimizer::operator=(Optimizer&&) noexcept = default;
Optimizer::~Optimizer() = default;

void Optimizer::step() {
  QuietOp op("step");
  return core::with_memory([&] {
    const core::PoolVector<nn::Variable*> all = impl_->variables();
    const auto written = nn::impls(all);
    core::Claim claim(op.c, written.data(), written.size());
    impl_->update(op.c, impl_->fold(op.c, all));
    if (!core::dry()) impl_->grad_scale = 1;
  });
}

void Optimizer::zero_grad() {
  impl_->store.zero_grad();
  if (!core::dry()) impl_->grad_scale = 1;
}

double Optimizer::lr() const noexcept { return impl_->lr; }
void Optimizer::set_lr(double lr) noexcept { impl_->lr = lr; }
int64_t Optimizer::steps() const noexcept { return impl_->steps; }
void Optimizer::set_steps(int64_t steps) noexcept { impl_->steps = steps; }

std::vector<std::pair<std::string, SharedTensor>> Optimizer::state() {
  QuietOp op("state");
  return core::with_memory([&] {
    std::vector<std::pair<std::string, SharedTensor>> r;
    const std::vector<std::string> names = impl_->state_names();
    for (size_t which = 0; which < names.size(); ++which)
      for (const nn::Variable* v : impl_->variables()) {
        const Storage s = impl_->state_storage(op.c, *v->segment, static_cast<int>(which));
        r.emplace_back(
            names[which] + "." + v->name.substr(impl_->store.prefix().size()),
            SharedTensor(core::new_shared_over(s.unsafe_get(), v->offset, v->value.sizes(), v->value.dtype())));
      }
    return r;
  });
}

double Optimizer::grad_norm() {
  QuietOp op("grad_norm");
  return core::with_memory([&] {
    const core::PoolVector<nn::Variable*> all = impl_->variables();
    const auto written = nn::impls(all);
    core::Claim claim(op.c, written.data(), written.size(), core::Claim::kGradients);
    return impl_->norm(op.c, impl_->fold(op.c, all)) * std::fabs(impl_->grad_scale);
  });
}

double Optimizer::clip_grad_norm_(double max_norm) {
  QuietOp op("clip_grad_norm_");
  if (!(max_norm >= 0)) core::fail<ValueError>("max_norm is negative or NaN: " + std::to_string(max_norm));
  const double norm = grad_norm();
  // ATen's formula, with its small term against division by zero.
  const double factor = max_norm / (norm + 1e-6);
  if (factor < 1 && !core::dry()) impl_->grad_scale *= factor;
  return norm;
}

void Optimizer::clip_grad_value_(double value) {
  QuietOp op("clip_grad_value_");
  return core::with_memory([&] {
    if (!(value >= 0)) core::fail<ValueError>("the bound is negative or NaN: " + std::to_string(value));
    const core::PoolVector<nn::Variable*> all = impl_->variables();
    const auto written = nn::impls(all);
    core::Claim claim(op.c, written.data(), written.size(), core::Claim::kGradients);
    const core::PoolVector<nn::Run> runs = impl_->fold(op.c, all);
    if (core::dry()) return;
    for (const nn::Run& r : runs) {
      const auto clamp = [&]<class T>(T) {
        T* g = reinterpret_cast<T*>(static_cast<char*>(r.grad.data()) + r.begin);
        const T bound = static_cast<T>(value), scale = static_cast<T>(impl_->grad_scale);
        for (size_t i = 0; i < (r.end - r.begin) / sizeof(T); ++i) {
          const T x = g[i] * scale;
          g[i] = x < -bound ? -bound : (x > bound ? bound : x);
        }
      };
      r.segment->dtype == kFloat ? clamp(float{}) : clamp(double{});
    }
    impl_->grad_scale = 1;
  });
}

Adam::Adam(const VarStore& store, AdamOptions options)
    : Optimizer((nn::check_adam("Adam", options), nn::made<nn::AdamImpl>(store, options, false))) {}
AdamW::AdamW(const VarStore& store, AdamOptions options)
    : Optimizer((nn::check_adam("AdamW", options), nn::made<nn::AdamImpl>(store, options, true))) {}

namespace {
const SGDOptions& checked(const SGDOptions& o) {
  if (!(o.lr >= 0) || !(o.momentum >= 0) || !(o.weight_decay >= 0))
    throw ValueError("SGD: rate, momentum and weight decay must not be negative: " + std::to_string(o.lr) + ", " +
                     std::to_string(o.momentum) + ", " + std::to_string(o.weight_decay));
  if (o.nesterov && (o.momentum == 0 || o.dampening != 0))
    throw ValueError("SGD: nesterov needs momentum and no dampening: " + std::to_string(o.momentum) + ", " +
                     std::to_string(o.dampening));
  return o;
}
}  // namespace

SGD::SGD(const VarStore& store, SGDOptions options) : Optimizer(nn::made<nn::SGDImpl>(store, checked(options))) {}

double LrSchedule::operator()(int64_t step) const {
  const double part = warmup > 0 ? std::min(1.0, static_cast<double>(step + 1) / static_cast<double>(warmup)) : 1.0;
  if (kind == Kind::constant || steps <= 0) return lr * part;
  const double at = std::min(1.0, static_cast<double>(step) / static_cast<double>(steps));
  return part * (min_lr + (lr - min_lr) * 0.5 * (1 + std::cos(3.141592653589793 * at)));
}

}  // namespace v1
}  // namespace tenure
