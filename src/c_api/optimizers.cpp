#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/results.h"
#include "c_api/stores.h"

using namespace tenure;

namespace {

using Used = c::Using<c::OptimizerObject>;

template <class O, class Options>
tn_optimizer* make(const tn_store* store, const Options& options) {
  const c::Using<c::StoreObject> s(store, "store");
  return reinterpret_cast<tn_optimizer*>(
      c::publish(std::make_unique<c::OptimizerObject>(std::make_unique<O>(s->store, options))));
}

}  // namespace

extern "C" {

tn_status tn_optimizer_free(tn_context* context, tn_optimizer* optimizer) {
  return c::run_status<c::Needs::cleanup>(context, "optimizer_free",
                                          [&](c::Call&) { c::give_up(optimizer, c::Kind::optimizer, "optimizer"); });
}
tn_optimizer* tn_optimizer_new_sgd(tn_context* context, tn_store* store, double lr, double momentum, double dampening,
                                   double weight_decay, int32_t nesterov) {
  return c::run<c::Needs::nothing>(context, "SGD", c::kNoOptimizer, [&](c::Call&) {
    return make<SGD>(store, SGDOptions{lr, momentum, dampening, weight_decay, nesterov != 0});
  });
}
tn_optimizer* tn_optimizer_new_adam(tn_context* context, tn_store* store, double lr, double beta1, double beta2,
                                    double eps, double weight_decay) {
  return c::run<c::Needs::nothing>(context, "Adam", c::kNoOptimizer, [&](c::Call&) {
    return make<Adam>(store, AdamOptions{lr, beta1, beta2, eps, weight_decay});
  });
}
tn_optimizer* tn_optimizer_new_adamw(tn_context* context, tn_store* store, double lr, double beta1, double beta2,
                                     double eps, double weight_decay) {
  return c::run<c::Needs::nothing>(context, "AdamW", c::kNoOptimizer, [&](c::Call&) {
    return make<AdamW>(store, AdamOptions{lr, beta1, beta2, eps, weight_decay});
  });
}
tn_status tn_optimizer_step(tn_context* context, tn_optimizer* optimizer) {
  return c::run_status<c::Needs::nothing>(context, "step",
                                          [&](c::Call&) { Used(optimizer, "optimizer")->optimizer->step(); });
}
tn_status tn_optimizer_zero_grad(tn_context* context, tn_optimizer* optimizer) {
  return c::run_status<c::Needs::nothing>(context, "zero_grad",
                                          [&](c::Call&) { Used(optimizer, "optimizer")->optimizer->zero_grad(); });
}
double tn_optimizer_lr(tn_context* context, tn_optimizer* optimizer) {
  return c::run<c::Needs::nothing>(context, "lr", -1.0,
                                   [&](c::Call&) { return Used(optimizer, "optimizer")->optimizer->lr(); });
}
tn_status tn_optimizer_set_lr(tn_context* context, tn_optimizer* optimizer, double lr) {
  return c::run_status<c::Needs::nothing>(context, "set_lr",
                                          [&](c::Call&) { Used(optimizer, "optimizer")->optimizer->set_lr(lr); });
}
int64_t tn_optimizer_steps(tn_context* context, tn_optimizer* optimizer) {
  return c::run<c::Needs::nothing>(context, "steps", int64_t{-1},
                                   [&](c::Call&) { return Used(optimizer, "optimizer")->optimizer->steps(); });
}
double tn_optimizer_grad_norm(tn_context* context, tn_optimizer* optimizer) {
  return c::run<c::Needs::nothing>(context, "grad_norm", -1.0,
                                   [&](c::Call&) { return Used(optimizer, "optimizer")->optimizer->grad_norm(); });
}
double tn_optimizer_clip_grad_norm(tn_context* context, tn_optimizer* optimizer, double max_norm) {
  return c::run<c::Needs::nothing>(context, "clip_grad_norm_", -1.0, [&](c::Call&) {
    return Used(optimizer, "optimizer")->optimizer->clip_grad_norm_(max_norm);
  });
}
tn_status tn_optimizer_clip_grad_value(tn_context* context, tn_optimizer* optimizer, double value) {
  return c::run_status<c::Needs::nothing>(
      context, "clip_grad_value_", [&](c::Call&) { Used(optimizer, "optimizer")->optimizer->clip_grad_value_(value); });
}

}  // extern "C"
