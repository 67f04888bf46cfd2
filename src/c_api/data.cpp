// Elements in and out, and memory of the host under tensors.
#include <tenure/autograd.h>
#include <tenure/ops.h>

#include <cstring>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/results.h"
#include "c_api/tensors.h"
#include "core/dry.h"
#include "core/layout.h"
#include "ops/host.h"

using namespace tenure;

namespace {

// The bytes that a caller says must be those that the tensor has.
void require_bytes(size_t bytes, size_t wanted, const void* data) {
  if (bytes != wanted)
    core::fail<ValueError>("wrong number of bytes: " + std::to_string(bytes) + " are given, " + std::to_string(wanted) +
                           " are wanted");
  if (!data && bytes > 0) core::fail<ValueError>("data is NULL, and has " + std::to_string(bytes) + " bytes");
}

size_t bytes_of(IntArrayRef sizes, ScalarType dtype) {
  return core::checked_bytes(core::checked_numel(sizes), dtype, sizes);
}

// A tensor with a copy of the host's bytes, which need no alignment; those of a bool count as "not 0".
Tensor copied(const void* data, IntArrayRef sizes, const TensorOptions& options) {
  Tensor t = empty(sizes, options);
  if (!ops::has_values()) return t;
  char* to = core::use(t).data;
  const size_t bytes = t.nbytes();
  if (bytes) std::memcpy(to, data, bytes);
  if (options.dtype() == kBool)
    for (size_t i = 0; i < bytes; ++i) to[i] = to[i] != 0;
  return t;
}

}  // namespace

extern "C" {

void* tn_data(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "data", static_cast<void*>(nullptr), [&](c::Call& k) {
    core::need_values();
    return static_cast<void*>(k.slot(tensor, "tensor")->data);
  });
}

tn_status tn_item(tn_context* context, tn_tensor* tensor, tn_scalar* out) {
  return c::run_status<c::Needs::scope>(context, "item", [&](c::Call& k) {
    tn_scalar& to = c::out(out, "out");
    to = c::to_c(k.tensor(tensor, "tensor").item());
  });
}

tn_status tn_copy_out(tn_context* context, tn_tensor* tensor, void* out, size_t bytes) {
  return c::run_status<c::Needs::scope>(context, "copy_out", [&](c::Call& k) {
    const Tensor& t = k.tensor(tensor, "tensor");
    core::need_values();
    require_bytes(bytes, t.nbytes(), out);
    NoGradGuard guard;
    const Tensor dense = t.contiguous();
    if (bytes) std::memcpy(out, core::use(dense).data, bytes);
  });
}

tn_status tn_copy_in(tn_context* context, tn_tensor* tensor, const void* data, size_t bytes) {
  return c::run_status<c::Needs::scope>(context, "copy_in", [&](c::Call& k) {
    const Tensor& t = k.tensor(tensor, "tensor");
    require_bytes(bytes, t.nbytes(), data);
    if (bytes) t.copy_(copied(data, t.sizes(), t.scalar_type()));
  });
}

tn_tensor* tn_new_from_data(tn_context* context, const void* data, size_t bytes, const int64_t* sizes,
                            size_t sizes_count, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "from_data", c::kNoTensor, [&](c::Call&) {
    const IntArrayRef shape = c::ints(sizes, sizes_count, "sizes");
    TensorOptions options = c::options(dtype, "dtype");
    options = options.dtype(options.dtype());  // the default may change at any time
    require_bytes(bytes, bytes_of(shape, options.dtype()), data);
    return c::give(copied(data, shape, options));
  });
}

tn_tensor* tn_new_from_blob(tn_context* context, void* data, size_t bytes, const int64_t* sizes, size_t sizes_count,
                            tn_dtype dtype, tn_deleter deleter, void* payload) {
  return c::run<c::Needs::scope>(context, "from_blob", c::kNoTensor, [&](c::Call&) {
    const IntArrayRef shape = c::ints(sizes, sizes_count, "sizes");
    TensorOptions options = c::options(dtype, "dtype");
    options = options.dtype(options.dtype());  // the default may change at any time
    require_bytes(bytes, bytes_of(shape, options.dtype()), data);
    if (!deleter) return c::give(from_blob(data, shape, options));
    return c::give(from_blob(
        data, shape, [deleter, payload](void*) { deleter(payload); }, options));
  });
}

const char* tn_to_string(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::scope>(context, "to_string", c::kNoText,
                                 [&](c::Call& k) { return c::give_text(k, to_string(k.tensor(tensor, "tensor"))); });
}

}  // extern "C"
