// What a tensor can be asked.
#include <algorithm>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/results.h"
#include "core/layout.h"

using namespace tenure;

namespace {

// One number of a slot.
template <class F>
[[gnu::always_inline]] inline int64_t ask(tn_context* context, const char* op, const tn_tensor* tensor, F&& f) {
  return c::run<c::Needs::nothing>(context, op, int64_t{-1},
                                   [&](c::Call& k) { return static_cast<int64_t>(f(*k.slot(tensor, "tensor"))); });
}

int64_t write_dims(const int64_t* from, int64_t n, int64_t* out, size_t out_count) {
  if (!out && out_count > 0) core::fail<ValueError>("out is NULL, and its count is " + std::to_string(out_count));
  std::copy_n(from, std::min(out_count, static_cast<size_t>(n)), out);
  return n;
}

}  // namespace

extern "C" {

int32_t tn_is_alive(tn_context* context, const tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "is_alive", int32_t{-1}, [&](c::Call& k) {
    const auto word = reinterpret_cast<uint64_t>(tensor);
    if (!c::may_be_tensor(word) || !core::slot_exists(word)) return int32_t{0};
    const core::Slot* s = core::slot_at(word);
    const bool alive = s->word.load(std::memory_order_relaxed) == word &&
                       s->owner.load(std::memory_order_relaxed) == &k.context() && core::alive_handles(*s) > 0;
    return int32_t{alive};
  });
}
int64_t tn_dim(tn_context* context, const tn_tensor* tensor) {
  return ask(context, "dim", tensor, [](core::Slot& s) { return s.ndim; });
}
int64_t tn_numel(tn_context* context, const tn_tensor* tensor) {
  return ask(context, "numel", tensor, [](core::Slot& s) { return s.numel; });
}
int64_t tn_size(tn_context* context, const tn_tensor* tensor, int64_t dim) {
  return ask(context, "size", tensor, [&](core::Slot& s) {
    if (s.ndim == 0) core::fail<IndexError>("a 0-d tensor has no dim " + std::to_string(dim));
    return s.sizes()[core::wrap_dim(dim, s.ndim)];
  });
}
int64_t tn_sizes(tn_context* context, const tn_tensor* tensor, int64_t* out, size_t out_count) {
  return ask(context, "sizes", tensor, [&](core::Slot& s) { return write_dims(s.sizes(), s.ndim, out, out_count); });
}
int64_t tn_strides(tn_context* context, const tn_tensor* tensor, int64_t* out, size_t out_count) {
  return ask(context, "strides", tensor,
             [&](core::Slot& s) { return write_dims(s.strides(), s.ndim, out, out_count); });
}
tn_dtype tn_scalar_type(tn_context* context, const tn_tensor* tensor) {
  return static_cast<tn_dtype>(
      ask(context, "scalar_type", tensor, [](core::Slot& s) { return static_cast<int>(s.dtype); }));
}
int64_t tn_bytes(tn_context* context, const tn_tensor* tensor) {
  return ask(context, "bytes", tensor, [](core::Slot& s) { return s.nbytes(); });
}
int64_t tn_storage_offset(tn_context* context, const tn_tensor* tensor) {
  return ask(context, "storage_offset", tensor,
             [](core::Slot& s) { return (s.data - s.storage->data) / core::bytes_of(s.dtype, 1); });
}
int32_t tn_is_contiguous(tn_context* context, const tn_tensor* tensor) {
  return static_cast<int32_t>(
      ask(context, "is_contiguous", tensor, [](core::Slot& s) { return s.has(core::kContiguous); }));
}
int32_t tn_is_alias_of(tn_context* context, const tn_tensor* a, const tn_tensor* b) {
  return c::run<c::Needs::nothing>(context, "is_alias_of", int32_t{-1}, [&](c::Call& k) {
    return int32_t{k.slot(a, "a")->storage == k.slot(b, "b")->storage};
  });
}
int64_t tn_refcount(tn_context* context, const tn_tensor* tensor) {
  return ask(context, "refcount", tensor, [](core::Slot& s) { return core::refcount(s); });
}
const char* tn_describe(tn_context* context, const tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "describe", c::kNoText, [&](c::Call& k) {
    return c::give_text(k, core::describe(*k.slot(tensor, "tensor")));
  });
}

}  // extern "C"
