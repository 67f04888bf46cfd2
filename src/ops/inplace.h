// Writes that gradients know of: forms in place, and the functions whose results they take.
#pragma once

#include <tenure/autograd.h>

#include "core/destination.h"
#include "core/record.h"
#include "ops/prepare.h"

namespace tenure::ops {

/// Whether an op with these inputs is recorded. All are alive.
template <class... T>
bool records(const T&... t) noexcept {
  const core::Context* c = core::current_or_null();
  return c && !c->grad_off && (core::needs_grad(*core::slot_at(t.unsafe_word())) || ...);
}

/// Saved for a gradient only where that gradient is wanted: t, or an empty handle.
extern const Tensor nothing;
inline const Tensor& saved_if(bool wanted, const Tensor& t) noexcept { return wanted ? t : nothing; }
/// Among what recorded() saves: the result.
extern const Tensor result;

/// Runs write(), which changes self, and records its gradient. What can fail for want of memory comes before.
template <int NI, int NS, class... K, class F, class W>
void write_recorded(const char* op, const Tensor& self, tenure::detail::Refs<NI> inputs, tenure::detail::Refs<NS> saved,
                    const std::tuple<K...>& constants, F, W write) {
  static_assert(std::is_empty_v<F>);
  if (__builtin_expect(!tenure::detail::wants_node(inputs.refs()), 1)) return write();
  tenure::detail::record_inplace_as<F, NS>(
      op, self, inputs.refs(), saved.refs(), constants, [](void* w) { (*static_cast<W*>(w))(); }, &write);
}

/// The last step of a form that writes: the function's result is in the destination, and so is its history.
void settle(core::Destination& d, const Tensor& given);

/// What a gradient reads of `t` when self is written: t, or a copy with t's history where t lies on self's storage.
Tensor kept(core::Context& c, const Tensor& t, const Tensor& self);

/// DTypeError for a dtype that is asked for in place and is not x's.
void check_dtype_in_place(const core::Context& c, const Slot& x, std::optional<ScalarType> dtype);

/// What run() gives, a function's result, with its gradient: fresh, or written into self if a form in place runs the
/// function, with what the gradient reads of the elements before copied first. `saved` may hold `result`.
template <int NI, int NS, class... K, class F, class R>
Tensor recorded(core::Context& c, const char* op, tenure::detail::Refs<NI> inputs, tenure::detail::Refs<NS> saved,
                const std::tuple<K...>& constants, F, R run) {
  static_assert(std::is_empty_v<F>);
  core::Destination* const d = c.destination;
  if (__builtin_expect(!d || !d->records(c), 1)) {
    Tensor out = run();
    bool wanted = false;
    if (!c.grad_off)
      for (int i = 0; i < NI; ++i) wanted |= core::needs_grad(*core::slot_at(inputs.p[i]->unsafe_word()));
    if (__builtin_expect(!wanted, 1)) return out;
    for (int i = 0; i < NS; ++i)
      if (saved.p[i] == &result) saved.p[i] = &out;
    const auto outputs = outs(out);
    tenure::detail::record_as<F, NS>(op, outputs.refs(), inputs.refs(), saved.refs(), constants);
    return out;
  }
  Tensor copies[NS == 0 ? 1 : NS];
  for (int i = 0; i < NS; ++i) {
    const Tensor& t = *saved.p[i];
    if (saved.p[i] != &result && t.unsafe_word()) copies[i] = kept(c, t, d->self());
    saved.p[i] = saved.p[i] == &result ? &d->self() : &copies[i];
  }
  d->open();
  write_recorded(d->op(), d->self(), inputs, saved, constants, F(), [&] { settle(*d, run()); });
  return d->self();
}

inline const Tensor* tensor_in(const Tensor& t) noexcept { return &t; }
inline const Tensor* tensor_in(const std::optional<Tensor>& t) noexcept { return t ? &*t : nullptr; }
template <class T>
const Tensor* tensor_in(const T&) noexcept {
  return nullptr;
}

/// A function that is called while its maker waits.
template <class Result>
struct Call {
  void* what;
  Result (*call)(void*, const Tensor&);
  template <class F>
  static Call of(F& f) noexcept {
    return {const_cast<void*>(static_cast<const void*>(&f)),
            [](void* w, const Tensor& x) -> Result { return (*static_cast<F*>(w))(x); }};
  }
};
/// The tensors among the operands of a form; null: none.
struct Operands {
  const Tensor* const* all;
  size_t n;
};

const Tensor& write_in_place_of(core::Context& c, const char* op, const Tensor& self, bool made_of_others,
                                Call<Tensor> function, Operands others);
/// self = function(self), in place: what a made form consists of. `others`: what else the function takes. A function
/// that is made of others, which saved what they read, is given a copy to read if it is recorded.
template <class F, class... Others>
const Tensor& write_in_place(core::Context& c, const char* op, const Tensor& self, bool made_of_others, F function,
                             const Others&... others) {
  const Tensor* const tensors[] = {nullptr, tensor_in(others)...};
  return write_in_place_of(c, op, self, made_of_others, Call<Tensor>::of(function), {tensors, 1 + sizeof...(others)});
}

inline TensorList list_in(TensorList list) noexcept { return list; }
template <class T>
TensorList list_in(const T&) noexcept {
  return {};
}
const Tensor& write_out_of(core::Context& c, const char* op, const Tensor& out, core::Destination::Form form,
                           Call<Tensor> function, Operands operands, TensorList list);
/// out = function(), what a made form with a destination consists of.
template <class F, class... Others>
const Tensor& write_out(core::Context& c, const char* op, const Tensor& out, core::Destination::Form form, F function,
                        const Others&... operands) {
  const Tensor* const tensors[] = {tensor_in(operands)...};
  TensorList list;
  ((list = list.empty() ? list_in(operands) : list), ...);
  const auto call = [&](const Tensor&) { return function(); };
  return write_out_of(c, op, out, form, Call<Tensor>::of(call), {tensors, sizeof...(operands)}, list);
}

using TwoResults = std::tuple<Tensor, Tensor>;
std::tuple<const Tensor&, const Tensor&> write_outs_of(core::Context& c, const char* op, const Tensor& first,
                                                       const Tensor& second, Call<TwoResults> function,
                                                       Operands operands);
/// The same of two results.
template <class F, class... Others>
std::tuple<const Tensor&, const Tensor&> write_outs(core::Context& c, const char* op, const Tensor& first,
                                                    const Tensor& second, F function, const Others&... operands) {
  const Tensor* const tensors[] = {&second, tensor_in(operands)...};
  const auto call = [&](const Tensor&) -> TwoResults { return function(); };
  return write_outs_of(c, op, first, second, Call<TwoResults>::of(call), {tensors, 1 + sizeof...(operands)});
}

}  // namespace tenure::ops
