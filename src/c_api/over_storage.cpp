// Tensors over storages, with the original library's words.
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/results.h"
#include "c_api/storages.h"
#include "c_api/tensors.h"
#include "core/record.h"
#include "core/resize.h"

namespace tenure::c {

void infer_size(core::Dims& sizes, int64_t numel) {
  if (numel < 0) core::fail<ShapeError>("the number of elements is negative: " + std::to_string(numel));
  const std::string given = to_string(IntArrayRef(sizes));
  int unknown = -1;
  int64_t product = 1;
  for (int i = 0; i < sizes.n; ++i) {
    if (sizes[i] == -1 && unknown < 0) {
      unknown = i;
    } else if (sizes[i] < 0) {
      core::fail<ShapeError>(std::string(sizes[i] == -1 ? "more than one size is -1: " : "a size is negative: ") +
                             given);
    } else if (!core::mul(product, sizes[i], product)) {
      core::fail<ShapeError>("the product of the sizes overflows 64 bits: " + given);
    }
  }
  if (unknown >= 0 && product > 0 && numel % product == 0) {
    sizes[unknown] = numel / product;
  } else if (unknown >= 0 || product != numel) {
    core::fail<ShapeError>("the sizes " + given + " do not have " + std::to_string(numel) + " elements");
  }
}

namespace {

// Where a tensor shall lie: offset in bytes, sizes and strides.
struct Place {
  size_t offset;
  core::Dims sizes, strides;

  Place(Call& k, const StorageObject& o, int64_t first, const tn_storage* sizes_of, const tn_storage* strides_of) {
    sizes = core::Dims(sizes_in(k, sizes_of, "sizes"));
    core::checked_numel(sizes);
    if (strides_of) {
      strides = core::Dims(sizes_in(k, strides_of, "strides"));
      if (strides.n != sizes.n)
        core::fail<ShapeError>("sizes and strides differ in number: " + to_string(IntArrayRef(sizes)) + " and " +
                               to_string(IntArrayRef(strides)));
      for (int i = 0; i < strides.n; ++i)
        if (strides[i] < 0) core::fail<ValueError>("negative stride: " + to_string(IntArrayRef(strides)));
    } else {
      strides.n = sizes.n;
      core::contiguous_strides(sizes, strides.d);
    }
    if (first < 0 || first > o.size())
      core::fail<ValueError>("the offset " + std::to_string(first) + " lies outside the storage, which has " +
                             std::to_string(o.size()) + " elements");
    // bounded: the offset lies in the storage
    offset = static_cast<size_t>(core::bytes_of(o.dtype, first));
  }
};

void lay(Call& k, core::Slot& self, core::Storage* s, size_t offset, IntArrayRef sizes, IntArrayRef strides,
         ScalarType t) {
  core::set_storage(k.context(), self, s, offset, sizes, strides, t, held_by_handles(k.host(), s));
}

// A tensor over the elements of another, which it keeps as they are.
void lay_over(Call& k, core::Slot& self, core::Slot& from) {
  if (from.shared) core::fail<ValueError>("the source is shared: " + core::describe(from));
  if (core::needs_grad(from))
    core::fail<GradError>("the source records: " + core::describe(from) + "; detach it first");
  const core::Dims sizes(from.shape()), strides(IntArrayRef(from.strides(), from.ndim));
  lay(k, self, from.storage, static_cast<size_t>(from.data - from.storage->data), sizes, strides, from.dtype);
}

}  // namespace
}  // namespace tenure::c

using namespace tenure;

extern "C" {

tn_tensor* tn_new(tn_context* context, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "new", c::kNoTensor, [&](c::Call&) {
    const int64_t none = 0;
    return c::give(empty(IntArrayRef(none), c::options(dtype, "dtype")));
  });
}
tn_tensor* tn_new_with_storage(tn_context* context, tn_storage* storage, int64_t offset, tn_storage* sizes,
                               tn_storage* strides) {
  return c::run<c::Needs::scope>(context, "with_storage", c::kNoTensor, [&](c::Call& k) {
    c::StorageObject& o = c::storage(k, storage, "storage");
    core::Storage* s = o.storage.unsafe_get();
    if (s->read_only.load(std::memory_order_relaxed))
      core::fail<ValueError>("the storage is under a shared tensor: tn_new_alias and views of that reach it");
    const c::Place at(k, o, offset, sizes, strides);
    core::storage_ref(s);
    return c::give(core::make_over(k.context(), s, s->data + at.offset, at.sizes, at.strides, o.dtype));
  });
}
tn_status tn_set_storage(tn_context* context, tn_tensor* self, tn_storage* storage, int64_t offset, tn_storage* sizes,
                         tn_storage* strides) {
  return c::run_status<c::Needs::scope>(context, "set_storage", [&](c::Call& k) {
    core::Slot& s = *k.slot(self, "self");
    c::StorageObject& o = c::storage(k, storage, "storage");
    if (o.storage.unsafe_get()->read_only.load(std::memory_order_relaxed))
      core::fail<ValueError>("the storage is under a shared tensor: tn_new_alias and views of that reach it");
    const c::Place at(k, o, offset, sizes, strides);
    c::lay(k, s, o.storage.unsafe_get(), at.offset, at.sizes, at.strides, o.dtype);
  });
}
tn_status tn_set(tn_context* context, tn_tensor* self, tn_tensor* source) {
  return c::run_status<c::Needs::scope>(context, "set", [&](c::Call& k) {
    core::Slot &s = *k.slot(self, "self"), &from = *k.slot(source, "source");
    if (&s != &from) c::lay_over(k, s, from);
  });
}
tn_status tn_resize(tn_context* context, tn_tensor* self, const int64_t* sizes, size_t sizes_count) {
  return c::run_status<c::Needs::scope>(context, "resize", [&](c::Call& k) {
    core::Slot& s = *k.slot(self, "self");
    const core::Dims to(c::ints(sizes, sizes_count, "sizes"));
    core::checked_numel(to);
    core::Dims strides;
    strides.n = to.n;
    core::contiguous_strides(to, strides.d);
    c::lay(k, s, s.storage, static_cast<size_t>(s.data - s.storage->data), to, strides, s.dtype);
  });
}
tn_status tn_move(tn_context* context, tn_tensor* to, tn_tensor* from) {
  return c::run_status<c::Needs::nothing>(context, "move", [&](c::Call& k) {
    core::Slot* source = k.slot(from, "from");
    c::check_callers(*source);
    const Tensor consumed = core::handle(source);  // the caller's reference, given up however this ends
    k.need_scope();
    core::Slot* target = k.slot(to, "to");
    if (target == source) core::fail<ValueError>("to and from are the same tensor: " + core::describe(*source));
    c::lay_over(k, *target, *source);
  });
}

}  // extern "C"
