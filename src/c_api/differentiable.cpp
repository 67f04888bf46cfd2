// Gradient functions of the host.
#include <cstring>
#include <memory>
#include <utility>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/results.h"
#include "c_api/scopes.h"
#include "c_api/tensors.h"
#include "core/commit.h"
#include "core/names.h"
#include "core/record.h"
#include "core/scope.h"
#include "tenure/autograd.h"

namespace tenure::c {
namespace {

/// What a recorded function keeps: the host's, until the graph is released.
struct Function {
  tn_gradient gradient;
  void* payload;
  tn_deleter deleter = nullptr;  // once it is recorded
  uint64_t context;
  size_t inputs, outputs, saves;

  Function(tn_gradient g, void* p, uint64_t c) : gradient(g), payload(p), context(c) {}
  Function(const Function&) = delete;
  Function& operator=(const Function&) = delete;
  ~Function() {
    if (!deleter) return;
    const auto leave = [](std::string&& what) {
      if (core::Context* now = core::current_or_null())
        core::leave_pending(*now, core::PendingKind::other, std::move(what));
    };
    try {
      try {
        deleter(payload);
      } catch (...) { leave("differentiable: the deleter threw"); }
    } catch (...) { leave({}); }
  }
};
using Held = std::shared_ptr<Function>;

/// What the callback's handle names, for as long as the callback runs.
struct Gradients {
  const Function& function;
  Grads& grads;
  const Tensor* saved;
  core::ScopeRecord* scope;  // of backward, outside of the callback's
  std::vector<Tensor> out, set;

  Gradients(const Function& f, Grads& g, const Tensor* s, core::ScopeRecord* r)
      : function(f), grads(g), saved(s), scope(r) {
    set.resize(f.inputs);
    out.reserve(f.outputs);
    for (size_t i = 0; i < f.outputs; ++i) out.push_back(grads.out(static_cast<int>(i)));
    each_lent([](const Tensor& t) { lend(core::use(t)); });
  }
  Gradients(const Gradients&) = delete;
  Gradients& operator=(const Gradients&) = delete;
  ~Gradients() {
    each_lent(end_loan);
    for (const Tensor& t : set) end_loan(t);
  }

 private:
  // What the callback borrows: of a gradient that reached an output backward has a handle, too.
  template <class F>
  void each_lent(F&& f) const {
    for (size_t i = 0; i < out.size(); ++i) {
      f(out[i]);
      if (grads.has(static_cast<int>(i))) f(out[i]);
    }
    for (size_t i = 0; i < function.saves; ++i)
      if (saved[i].unsafe_word()) f(saved[i]);
  }
};

class Named {
 public:
  Named(Gradients& g, HostContext& h) : handle_(table_add(Kind::gradients, &g, &h)) {}
  Named(const Named&) = delete;
  Named& operator=(const Named&) = delete;
  ~Named() { table_remove(handle_); }
  tn_gradients* get() const noexcept { return reinterpret_cast<tn_gradients*>(handle_); }

 private:
  uint64_t handle_;
};

Gradients& gradients(const Call& k, const tn_gradients* handle) {
  const auto bits = reinterpret_cast<uint64_t>(handle);
  Entry* e = find(bits, Kind::gradients);
  if (!e) Call::bad_handle(bits, name(Kind::gradients), "gradients");
  if (e->owner.load(std::memory_order_relaxed) != &k.host())
    core::fail<StaleTensorError>("gradients belongs to another context");
  return *static_cast<Gradients*>(e->object.load(std::memory_order_relaxed));
}

int place(int64_t index, size_t n, const char* what) {
  if (index < 0 || index >= static_cast<int64_t>(n))
    core::fail<IndexError>("index " + std::to_string(index) + " is out of range: the function has " +
                           std::to_string(n) + " " + what);
  return static_cast<int>(index);
}

// The gradient goes where backward takes it from; the callback's scopes may end before.
void keep(core::Context& c, Gradients& g, int i, core::Slot* s) {
  if (s->scope->depth > g.scope->depth) {
    core::ScopeRecord* from = c.top;
    while (from->depth > g.scope->depth + 1) from = from->outer;
    core::hand_off(c, from, s);
  }
  Tensor& kept = g.set[static_cast<size_t>(i)];
  end_loan(kept);
  kept = core::another_handle(s);
  lend(*s);
  if (s->has(core::kScopeOwned) && s->scope->depth == g.scope->depth) {  // no scope of C's will give that one up
    core::drop_flags(*s, core::kScopeOwned);
    --s->handles;
  }
}

void call_host(Grads& grads, const Tensor* saved, const void* consts) {
  const Held function = *static_cast<const Held*>(consts);  // the callback may release the graph
  core::Context& c = core::current();
  const void* site = c.site;
  Call k(reinterpret_cast<const tn_context*>(function->context), c.op, nullptr);
  if (!k.entered() || &k.context() != &c) throw GradError(std::string(c.op) + ": its context is gone");
  c.site = site;
  Gradients g(*function, grads, saved, c.top);
  struct Arguments {
    tn_gradient gradient;
    tn_gradients* gradients;
    void* payload;
  };
  const uint32_t depth = c.top->depth;
  std::string report;
  {
    const Named named(g, k.host());
    Arguments arguments{function->gradient, named.get(), function->payload};
    push(k, c.op);
    try {
      run_callback(
          k,
          [](tn_context* inside, void* p) {
            auto* a = static_cast<Arguments*>(p);
            return a->gradient(inside, a->gradients, a->payload);
          },
          &arguments);
    } catch (...) {
      end_scopes(k, depth, report);
      throw;
    }
    end_scopes(k, depth, report);
  }
  throw_report(k, std::move(report));
  for (size_t i = 0; i < function->inputs; ++i)
    if (g.set[i].defined()) grads.set(static_cast<int>(i), g.set[i]);
}

constexpr detail::Recipe kRecipe = {call_host, sizeof(Held),
                                    [](void* to, const void* from) { new (to) Held(*static_cast<const Held*>(from)); },
                                    [](void* p) { static_cast<Held*>(p)->~Held(); }};

// Names outlive every graph.
const char* lasting(const char* text) {
  constexpr size_t kLongest = 63;
  char kept[kLongest + 1] = {};
  std::memcpy(kept, text, strnlen(text, kLongest));
  return core::lasting_name(kept);
}

void check_count(size_t n, const char* what) {
  constexpr size_t kMost = 4096;
  if (n > kMost)
    core::fail<ValueError>(std::string(what) + " has too many tensors: " + std::to_string(n) + ", at most " +
                           std::to_string(kMost));
}

std::vector<const Tensor*> pointers(const std::vector<Tensor>& all) {
  std::vector<const Tensor*> p;
  p.reserve(all.size());
  for (const Tensor& t : all) p.push_back(&t);
  return p;
}

}  // namespace
}  // namespace tenure::c

using namespace tenure;

extern "C" {

tn_status tn_differentiable(tn_context* context, const char* name, tn_tensor* const* outputs, size_t outputs_count,
                            tn_tensor* const* inputs, size_t inputs_count, tn_tensor* const* saved, size_t saved_count,
                            tn_gradient gradient, void* payload, tn_deleter deleter) {
  bool recorded = false;
  const tn_status status = c::run_status<c::Needs::scope>(context, "differentiable", [&](c::Call& k) {
    const char* given = c::string(name, "name");
    c::check_count(outputs_count, "outputs");
    c::check_count(inputs_count, "inputs");
    c::check_count(saved_count, "saved");
    const c::Tensors outs(k, outputs, outputs_count, "outputs"), ins(k, inputs, inputs_count, "inputs"),
        saves(k, saved, saved_count, "saved");
    if (!gradient) core::fail<ValueError>("gradient is NULL: a callback is wanted");
    if (outs.held().empty()) core::fail<ValueError>("there are no outputs");
    const auto o = c::pointers(outs.held()), in = c::pointers(ins.held()), s = c::pointers(saves.held());
    const detail::TensorRefs to{o.data(), static_cast<int>(o.size())}, from{in.data(), static_cast<int>(in.size())},
        keep{s.data(), static_cast<int>(s.size())};
    core::check_outputs(to, from, false);
    if (!detail::wants_node(from)) return;
    const auto function = std::make_shared<c::Function>(gradient, payload, k.host().handle);
    function->inputs = inputs_count;
    function->outputs = outputs_count;
    function->saves = saved_count;
    detail::record(c::lasting(given), c::kRecipe, to, from, keep, &function);
    function->deleter = deleter;
    recorded = true;
  });
  if (status == TN_OK && !recorded && deleter) deleter(payload);  // nothing will ever ask for it
  return status;
}

int32_t tn_gradients_needs(tn_context* context, const tn_gradients* gradients, int64_t input) {
  return c::run<c::Needs::nothing>(context, "gradients_needs", int32_t{-1}, [&](c::Call& k) {
    const c::Gradients& g = c::gradients(k, gradients);
    return int32_t{g.grads.needs(c::place(input, g.function.inputs, "inputs"))};
  });
}
int32_t tn_gradients_has(tn_context* context, const tn_gradients* gradients, int64_t output) {
  return c::run<c::Needs::nothing>(context, "gradients_has", int32_t{-1}, [&](c::Call& k) {
    const c::Gradients& g = c::gradients(k, gradients);
    return int32_t{g.grads.has(c::place(output, g.function.outputs, "outputs"))};
  });
}
tn_tensor* tn_gradients_out(tn_context* context, const tn_gradients* gradients, int64_t output) {
  return c::run<c::Needs::nothing>(context, "gradients_out", c::kNoTensor, [&](c::Call& k) {
    const c::Gradients& g = c::gradients(k, gradients);
    const int i = c::place(output, g.function.outputs, "outputs");
    return reinterpret_cast<tn_tensor*>(g.out[static_cast<size_t>(i)].unsafe_word());
  });
}
tn_tensor* tn_gradients_saved(tn_context* context, const tn_gradients* gradients, int64_t saved) {
  return c::run<c::Needs::nothing>(context, "gradients_saved", c::kNoTensor, [&](c::Call& k) {
    const c::Gradients& g = c::gradients(k, gradients);
    return reinterpret_cast<tn_tensor*>(g.saved[c::place(saved, g.function.saves, "saved tensors")].unsafe_word());
  });
}
int64_t tn_gradients_sizes(tn_context* context, const tn_gradients* gradients, int64_t input, int64_t* out,
                           size_t out_count) {
  return c::run<c::Needs::nothing>(context, "gradients_sizes", int64_t{-1}, [&](c::Call& k) {
    const c::Gradients& g = c::gradients(k, gradients);
    const IntArrayRef sizes = g.grads.sizes(c::place(input, g.function.inputs, "inputs"));
    if (!out && out_count > 0) core::fail<ValueError>("out is NULL, and its count is " + std::to_string(out_count));
    std::copy_n(sizes.begin(), std::min(out_count, sizes.size()), out);
    return static_cast<int64_t>(sizes.size());
  });
}
tn_status tn_gradients_set(tn_context* context, tn_gradients* gradients, int64_t input, tn_tensor* gradient) {
  return c::run_status<c::Needs::scope>(context, "gradients_set", [&](c::Call& k) {
    c::Gradients& g = c::gradients(k, gradients);
    const int i = c::place(input, g.function.inputs, "inputs");
    core::Slot* s = k.slot(gradient, "gradient");
    c::keep(k.context(), g, i, s);
  });
}

}  // extern "C"
