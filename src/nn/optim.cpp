#include "tenure/optim.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "autograd/engine.h"
#include "core/accounts.h"
#include "core/commit.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/op.h"
#include "kernels/elementwise.h"
#include "kernels/flat.h"
#include "nn/optim_impl.h"
#include "ops/dense.h"
#include "ops/host.h"

namespace tenure::nn {

Storage OptimizerImpl::state_storage(core::Context& c, const Segment& s, int which) {
  for (State& k : states)
    if (k.segment == &s && k.which == which) return k.storage;
  if (!core::may(mark)) return Storage(c.dry->storage_for({this, &s, which}, s.storage.nbytes()));
  core::Storage* fresh = core::storage_new_outside(c, s.storage.nbytes());
  fresh->concurrent.store(1, std::memory_order_relaxed);
  if (ops::has_values(c)) std::memset(fresh->data, 0, fresh->bytes);
  states.push_back({&s, which, Storage(fresh)});
  return states.back().storage;
}

core::PoolVector<Variable*> OptimizerImpl::variables() const {
  mark.check();
  core::PoolVector<Variable*> r;
  for (Variable& v : store.unsafe_impl().variables) {
    if (v.name.compare(0, store.prefix().size(), store.prefix()) != 0 || !v.value.requires_grad()) continue;
    if (v.value.dtype() != kFloat && v.value.dtype() != kDouble)
      core::fail<DTypeError>("only f32 and f64 parameters can be stepped: " + v.name + " is " + v.value.describe());
    r.push_back(&v);
  }
  return r;
}

int64_t OptimizerImpl::own_steps(const Variable& v) const noexcept {
  const auto at = steps.own.find(v.value.unsafe_get());
  return at == steps.own.end() ? 0 : at->second;
}

StepCounts OptimizerImpl::counts(int64_t all, const std::vector<std::pair<std::string, int64_t>>& own_steps) const {
  const auto check = [](int64_t n, const std::string& of) {
    if (n < 0) core::fail<ValueError>("the number of steps" + of + " is negative: " + std::to_string(n));
  };
  check(all, "");
  std::unordered_map<std::string_view, int64_t> given;
  for (const auto& [name, n] : own_steps) {
    check(n, " of " + name);
    given[name] = n;
  }
  StepCounts r{all, {}};
  for (const Variable* v : variables()) {
    const auto at = given.find(std::string_view(v->name).substr(store.prefix().size()));
    r.own[v->value.unsafe_get()] = at == given.end() ? all : at->second;
    if (at != given.end()) given.erase(at);
  }
  if (!given.empty()) core::fail<ValueError>("there is no trainable parameter " + std::string(given.begin()->first));
  return r;
}

namespace {

constexpr size_t kStateAlign = 64;

size_t room_of(const Variable& v) { return (v.value.nbytes() + kStateAlign - 1) / kStateAlign * kStateAlign; }

struct Active {
  Variable* variable;
  core::SharedImpl* grad;
};

// Neighbours in a segment, with their gradients where they lie if that is one after another.
Run run_of(core::Context& c, Segment* segment, int64_t steps, const Active* first, const Active* last) {
  const size_t begin = first->variable->offset, end = last[-1].variable->offset + room_of(*last[-1].variable);
  core::Storage* flat = first->grad->storage;
  const bool together = std::all_of(first, last, [&](const Active& a) {
    return a.grad->storage == flat &&
           static_cast<size_t>(a.grad->data - first->grad->data) == a.variable->offset - begin;
  });
  if (together) {
    core::storage_ref(flat);
    return {segment, begin, end, steps, Storage(flat), static_cast<size_t>(first->grad->data - flat->data)};
  }
  Storage copy(core::storage_new_outside(c, end - begin));
  if (ops::has_values(c))
    for (const Active* a = first; a != last; ++a) {
      char* to = static_cast<char*>(copy.data()) + (a->variable->offset - begin);
      const size_t bytes = a->variable->value.nbytes();
      std::memcpy(to, a->grad->data, bytes);
      std::memset(to + bytes, 0, room_of(*a->variable) - bytes);
    }
  return {segment, begin, end, steps, std::move(copy), 0};
}

}  // namespace

Folded OptimizerImpl::fold(core::Context& c, const core::PoolVector<Variable*>& all) {
  Folded r;
  core::PoolVector<Active> sorted;
  for (Variable* v : all) {
    core::SharedImpl& p = *v->value.unsafe_get();
    core::SharedImpl* grad = autograd::fold(c, p);
    if (!grad) continue;
    // One that was being read elsewhere when it was written goes back among the others if it can.
    if (grad->storage != v->segment->grad_buffer(c).unsafe_get()) grad = core::GradWrite(c, p, grad, true).publish();
    r.active.push_back(v);
    r.grads.push_back(grad);
    sorted.push_back({v, grad});
  }
  std::sort(sorted.begin(), sorted.end(), [](const Active& a, const Active& b) {
    return a.variable->segment != b.variable->segment ? a.variable->segment < b.variable->segment
                                                      : a.variable->offset < b.variable->offset;
  });
  // In order of creation of the segments, not of their addresses: the same order in every run.
  const Active* const beyond = sorted.data() + sorted.size();
  for (const auto& segment : store.unsafe_impl().segments) {
    const Active* first = sorted.data();
    while (first != beyond && first->variable->segment != segment.get()) ++first;
    while (first != beyond && first->variable->segment == segment.get()) {
      // Neighbours with nothing but zeros between them make one run.
      const int64_t steps_of_run = own_steps(*first->variable);
      const Active* last = first + 1;
      while (last != beyond && last->variable->segment == segment.get() &&
             last->variable->offset == last[-1].variable->offset + room_of(*last[-1].variable) &&
             own_steps(*last->variable) == steps_of_run)
        ++last;
      r.runs.push_back(run_of(c, segment.get(), steps_of_run, first, last));
      first = last;
    }
    if (ops::has_values(c)) segment->release_ended();
  }
  return r;
}

double OptimizerImpl::norm(core::Context& c, const core::PoolVector<Run>& runs) {
  double squares = 0;
  for (const Run& r : runs) {
    double of_run = 0;
    kernels::Flat work;
    work.n = r.numel();
    work.in[0] = r.gradients();
    work.out[0] = {&of_run, sizeof of_run};
    const auto fn = kernels::choose(c, kernels::sum_squares_kernel, r.segment->dtype, *r.grad.unsafe_get());
    work.scratch.bytes = kernels::scratch_bytes(kernels::sum_squares_kernel, work, r.segment->dtype);
    const Storage scratch(core::storage_new(c, static_cast<size_t>(work.scratch.bytes)));
    work.scratch.data = scratch.data();
    fn(work);
    squares += of_run;
  }
  return std::sqrt(squares);
}

namespace {

core::PoolVector<core::SharedImpl*> impls(const core::PoolVector<Variable*>& all) {
  core::PoolVector<core::SharedImpl*> r;
  for (const Variable* v : all) r.push_back(v->value.unsafe_get());
  return r;
}

// f(gradient) writes each. What may fail comes first.
template <class F>
void write_each(core::Context& c, const Folded& folded, F&& f) {
  core::PoolVector<core::GradWrite> writes;
  writes.reserve(folded.active.size());
  for (size_t i = 0; i < folded.active.size(); ++i)
    writes.emplace_back(c, *folded.active[i]->value.unsafe_get(), folded.grads[i], true);
  for (core::GradWrite& w : writes) {
    f(w.to());
    w.publish();
  }
}

struct AdamImpl : OptimizerImpl {
  tenure::AdamOptions options;
  bool decoupled;
  AdamImpl(const VarStore& s, const tenure::AdamOptions& o, bool d)
      : OptimizerImpl(s, o.lr), options(o), decoupled(d) {}
  std::vector<std::string> state_names() const override { return {"exp_avg", "exp_avg_sq"}; }

  void pass(core::Context& c, const Run& r) override {
    const Storage m = state_storage(c, *r.segment, 0), v = state_storage(c, *r.segment, 1);
    kernels::Adam work{r.numel(), r.part_of(r.segment->storage), r.gradients(), r.part_of(m), r.part_of(v), {}};
    kernels::AdamOptions& k = work.options;
    k.lr = lr;
    k.beta1 = options.beta1;
    k.beta2 = options.beta2;
    k.eps = options.eps;
    k.weight_decay = options.weight_decay;
    k.decoupled = decoupled;
    k.step = r.steps + 1;
    kernels::choose(c, kernels::adam_kernel, r.segment->dtype, *r.segment->storage.unsafe_get())(work);
  }
  void prepare(core::Context& c, const core::PoolVector<Run>& runs) override {
    for (const Run& r : runs) (void)state_storage(c, *r.segment, 0), (void)state_storage(c, *r.segment, 1);
  }
};

struct SGDImpl : OptimizerImpl {
  SGDOptions options;
  SGDImpl(const VarStore& s, const SGDOptions& o) : OptimizerImpl(s, o.lr), options(o) {}
  std::vector<std::string> state_names() const override {
    return options.momentum == 0 ? std::vector<std::string>{} : std::vector<std::string>{"momentum_buffer"};
  }
  void pass(core::Context& c, const Run& r) override {
    const Storage momentum = options.momentum == 0 ? Storage() : state_storage(c, *r.segment, 0);
    kernels::Sgd work{r.numel(), r.part_of(r.segment->storage), r.gradients(), r.part_of(momentum), {}};
    kernels::SgdOptions& k = work.options;
    k.lr = lr;
    k.momentum = options.momentum;
    k.dampening = options.dampening;
    k.weight_decay = options.weight_decay;
    k.nesterov = options.nesterov;
    k.first_step = r.steps == 0;
    kernels::choose(c, kernels::sgd_kernel, r.segment->dtype, *r.segment->storage.unsafe_get())(work);
  }
  void prepare(core::Context& c, const core::PoolVector<Run>& runs) override {
    if (options.momentum == 0) return;
    for (const Run& r : runs) (void)state_storage(c, *r.segment, 0);
  }
};

// What constructors and setters alike refuse.
void check_number(const char* what, double x) {
  if (!(x >= 0)) core::fail<ValueError>(std::string(what) + " is negative or NaN: " + std::to_string(x));
  if (std::isinf(x)) core::fail<ValueError>(std::string(what) + " is infinite");
}

void check_adam(const tenure::AdamOptions& o) {
  check_number("the rate", o.lr);
  check_number("eps", o.eps);
  check_number("the weight decay", o.weight_decay);
  if (!(o.beta1 >= 0 && o.beta1 < 1) || !(o.beta2 >= 0 && o.beta2 < 1))
    core::fail<ValueError>("betas must be in [0, 1): " + std::to_string(o.beta1) + ", " + std::to_string(o.beta2));
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
    const nn::Folded folded = impl_->fold(op.c, all);
    impl_->prepare(op.c, folded.runs);
    if (!core::may(impl_->mark)) return;
    for (const nn::Variable* v : folded.active) impl_->steps.own.try_emplace(v->value.unsafe_get(), 0);
    // From here on nothing fails.
    ++impl_->steps.all;
    for (const nn::Run& r : folded.runs) impl_->pass(op.c, r);
    for (const nn::Variable* v : folded.active) ++impl_->steps.own.find(v->value.unsafe_get())->second;
  });
}

void Optimizer::zero_grad() {
  QuietOp op("zero_grad");
  impl_->mark.check();
  impl_->store.zero_grad();
}

double Optimizer::lr() const noexcept { return impl_->lr; }
void Optimizer::set_lr(double lr) {
  QuietOp op("set_lr");
  nn::check_number("the rate", lr);
  if (core::may(impl_->mark)) impl_->lr = lr;
}
int64_t Optimizer::steps() const noexcept { return impl_->steps.all; }

std::vector<std::pair<std::string, int64_t>> Optimizer::own_steps() const {
  return core::with_memory([&] {
    std::vector<std::pair<std::string, int64_t>> r;
    for (const nn::Variable* v : impl_->variables())
      r.emplace_back(v->name.substr(impl_->store.prefix().size()), impl_->own_steps(*v));
    return r;
  });
}

void Optimizer::set_steps(int64_t steps, const std::vector<std::pair<std::string, int64_t>>& own_steps) {
  QuietOp op("set_steps");
  return core::with_memory([&] {
    nn::StepCounts counts = impl_->counts(steps, own_steps);
    if (core::may(impl_->mark)) impl_->steps = std::move(counts);
  });
}

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
    return impl_->norm(op.c, impl_->fold(op.c, all).runs);
  });
}

double Optimizer::clip_grad_norm_(double max_norm) {
  QuietOp op("clip_grad_norm_");
  if (!(max_norm >= 0)) core::fail<ValueError>("max_norm is negative or NaN: " + std::to_string(max_norm));
  return core::with_memory([&] {
    const core::PoolVector<nn::Variable*> all = impl_->variables();
    const auto written = nn::impls(all);
    const core::Claim claim(op.c, written.data(), written.size(), core::Claim::kGradients);
    const nn::Folded folded = impl_->fold(op.c, all);
    const double norm = impl_->norm(op.c, folded.runs);
    // ATen's formula, with its small term against division by zero.
    const double factor = max_norm / (norm + 1e-6);
    if (factor >= 1 || !ops::has_values(op.c)) return norm;
    nn::write_each(op.c, folded, [&](core::SharedImpl& g) {
      kernels::Flat work;
      work.n = g.numel;
      work.parameter = factor;
      work.out[0] = {g.data, g.storage};
      kernels::choose(op.c, kernels::scale_kernel, g.dtype, g)(work);
    });
    return norm;
  });
}

void Optimizer::clip_grad_value_(double value) {
  QuietOp op("clip_grad_value_");
  return core::with_memory([&] {
    if (!(value >= 0)) core::fail<ValueError>("the bound is negative or NaN: " + std::to_string(value));
    const core::PoolVector<nn::Variable*> all = impl_->variables();
    const auto written = nn::impls(all);
    const core::Claim claim(op.c, written.data(), written.size(), core::Claim::kGradients);
    const nn::Folded folded = impl_->fold(op.c, all);
    if (!ops::has_values(op.c)) return;
    nn::write_each(op.c, folded, [&](core::SharedImpl& g) {
      ops::in_type(g.dtype, [&]<class T>(T) {
        auto* x = reinterpret_cast<T*>(g.data);
        const T bound = static_cast<T>(value);
        for (int64_t i = 0; i < g.numel; ++i) x[i] = x[i] < -bound ? -bound : (x[i] > bound ? bound : x[i]);
      });
    });
  });
}

Adam::Adam(const VarStore& store, AdamOptions options)
    : Optimizer((QuietOp("Adam"), nn::check_adam(options), nn::made<nn::AdamImpl>(store, options, false))) {}
AdamW::AdamW(const VarStore& store, AdamOptions options)
    : Optimizer((QuietOp("AdamW"), nn::check_adam(options), nn::made<nn::AdamImpl>(store, options, true))) {}

namespace {
const SGDOptions& checked(const SGDOptions& o) {
  const auto good = [](double x) { return x >= 0 && !std::isinf(x); };
  if (!good(o.lr) || !good(o.momentum) || !good(o.weight_decay))
    core::fail<ValueError>("rate, momentum and weight decay must not be negative: " + std::to_string(o.lr) + ", " +
                           std::to_string(o.momentum) + ", " + std::to_string(o.weight_decay));
  if (!std::isfinite(o.dampening))
    core::fail<ValueError>("the dampening is infinite or NaN: " + std::to_string(o.dampening));
  if (o.nesterov && (o.momentum == 0 || o.dampening != 0))
    core::fail<ValueError>("nesterov needs momentum and no dampening: " + std::to_string(o.momentum) + ", " +
                           std::to_string(o.dampening));
  return o;
}
}  // namespace

SGD::SGD(const VarStore& store, SGDOptions options)
    : Optimizer((QuietOp("SGD"), nn::made<nn::SGDImpl>(store, checked(options)))) {}

double LrSchedule::operator()(int64_t step) const {
  const double part = warmup > 0 ? std::min(1.0, static_cast<double>(step + 1) / static_cast<double>(warmup)) : 1.0;
  if (kind == Kind::constant || steps <= 0) return lr * part;
  const double at = std::min(1.0, static_cast<double>(step) / static_cast<double>(steps));
  return part * (min_lr + (lr - min_lr) * 0.5 * (1 + std::cos(3.141592653589793 * at)));
}

}  // namespace v1
}  // namespace tenure
