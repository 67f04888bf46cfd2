// Storages as C has them: bytes as elements of one type.
#include "c_api/storages.h"

#include <tenure/ops.h>

#include <cstring>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/results.h"
#include "c_api/tensors.h"
#include "core/dry.h"
#include "core/layout.h"
#include "core/resize.h"
#include "core/storage.h"

namespace tenure::c {

tn_storage* give_storage(Call& k, core::Storage* adopted, ScalarType dtype) {
  Storage held(adopted);
  auto o = std::make_unique<StorageObject>();
  o->storage = std::move(held);
  o->dtype = dtype;
  return reinterpret_cast<tn_storage*>(adopt(k, std::move(o)));
}

uint32_t held_by_handles(const HostContext& h, const core::Storage* s) noexcept {
  uint32_t n = 0;
  for (const ScopeNote& note : h.notes)
    for (Scoped* o = note.objects; o; o = o->next)
      n += o->kind == Kind::storage && static_cast<StorageObject*>(o)->storage.unsafe_get() == s;
  return n;
}

IntArrayRef sizes_in(Call& k, const tn_storage* sizes, const char* what) {
  StorageObject& o = storage(k, sizes, what);
  if (o.dtype != ScalarType::Long)
    core::fail<DTypeError>(std::string(what) + " is a storage of " + std::string(name(o.dtype)) + ": i64 is wanted");
  return ints(static_cast<const int64_t*>(o.storage.data()), static_cast<size_t>(o.size()), what);
}

namespace {

core::Storage* fresh(Call& k, ScalarType dtype, int64_t size) {
  core::need_values();
  if (size < 0) core::fail<ShapeError>("the size is negative: " + std::to_string(size));
  return core::storage_new(k.context(), core::checked_bytes(size, dtype, IntArrayRef(size)));
}

// A tensor over one element, or over all: what reads, writes and converts elements is there already.
Tensor over(Call& k, StorageObject& o, int64_t first, int64_t count) {
  core::Storage* s = o.storage.unsafe_get();
  core::storage_ref(s);
  const int64_t stride = 1;
  // bounded: the place was checked against the size
  return core::make_over(k.context(), s, s->data + core::bytes_of(o.dtype, first), IntArrayRef(count),
                         IntArrayRef(stride), o.dtype);
}
void check_place(const StorageObject& o, int64_t index) {
  if (index < 0 || index >= o.size())
    core::fail<IndexError>("index " + std::to_string(index) + " is out of range: the storage has " +
                           std::to_string(o.size()) + " elements");
}
void check_writable(const StorageObject& o) {
  if (o.storage.unsafe_get()->read_only.load(std::memory_order_relaxed))
    core::fail<ValueError>("the storage is under a shared tensor: write through tn_shared_update");
}

}  // namespace
}  // namespace tenure::c

using namespace tenure;

extern "C" {

tn_status tn_storage_free(tn_context* context, tn_storage* storage) {
  return c::run_status<c::Needs::cleanup>(context, "storage_free",
                                          [&](c::Call& k) { c::release(k.host(), c::storage(k, storage, "storage")); });
}
tn_storage* tn_storage_new(tn_context* context, tn_dtype dtype, int64_t size) {
  return c::run<c::Needs::scope>(context, "storage", c::kNoStorage, [&](c::Call& k) {
    const ScalarType type = c::dtype(dtype, "dtype");
    core::Storage* s = c::fresh(k, type, size);
    std::memset(s->data, 0, s->bytes);
    return c::give_storage(k, s, type);
  });
}
tn_storage* tn_storage_new_with_data(tn_context* context, tn_dtype dtype, const void* data, int64_t size) {
  return c::run<c::Needs::scope>(context, "storage", c::kNoStorage, [&](c::Call& k) {
    const ScalarType type = c::dtype(dtype, "dtype");
    if (!data && size > 0) core::fail<ValueError>("data is NULL, and has " + std::to_string(size) + " elements");
    core::Storage* s = c::fresh(k, type, size);
    if (s->bytes) std::memcpy(s->data, data, s->bytes);
    return c::give_storage(k, s, type);
  });
}
tn_storage* tn_storage_new_with_sizes(tn_context* context, const int64_t* sizes, size_t sizes_count) {
  return c::run<c::Needs::scope>(context, "storage", c::kNoStorage, [&](c::Call& k) {
    const IntArrayRef given = c::ints(sizes, sizes_count, "sizes");
    core::Storage* s = c::fresh(k, ScalarType::Long, static_cast<int64_t>(given.size()));
    if (s->bytes) std::memcpy(s->data, given.data(), s->bytes);
    return c::give_storage(k, s, ScalarType::Long);
  });
}
tn_storage* tn_storage_new_infer_size(tn_context* context, tn_storage* sizes, int64_t numel) {
  return c::run<c::Needs::scope>(context, "storage_infer_size", c::kNoStorage, [&](c::Call& k) {
    const IntArrayRef given = c::sizes_in(k, sizes, "sizes");
    core::Dims out(given);
    c::infer_size(out, numel);
    core::Storage* s = c::fresh(k, ScalarType::Long, out.n);
    if (s->bytes) std::memcpy(s->data, out.d, s->bytes);
    return c::give_storage(k, s, ScalarType::Long);
  });
}
tn_storage* tn_storage_new_of(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::scope>(context, "storage_of", c::kNoStorage, [&](c::Call& k) {
    const core::Slot* s = k.slot(tensor, "tensor");
    core::storage_ref(s->storage);
    return c::give_storage(k, s->storage, s->dtype);
  });
}
tn_storage* tn_storage_retain(tn_context* context, tn_storage* storage) {
  return c::run<c::Needs::nothing>(context, "storage_retain", c::kNoStorage, [&](c::Call& k) {
    ++c::storage(k, storage, "storage").refs;
    if (c::ledger::kept()) c::ledger::retained(reinterpret_cast<uint64_t>(storage));
    return storage;
  });
}
tn_status tn_storage_hand_off(tn_context* context, tn_storage* storage) {
  return c::run_status<c::Needs::scope>(context, "storage_hand_off",
                                        [&](c::Call& k) { c::hand_off(k, c::storage(k, storage, "storage")); });
}
int64_t tn_storage_size(tn_context* context, const tn_storage* storage) {
  return c::run<c::Needs::nothing>(context, "storage_size", int64_t{-1},
                                   [&](c::Call& k) { return c::storage(k, storage, "storage").size(); });
}
tn_dtype tn_storage_dtype(tn_context* context, const tn_storage* storage) {
  return c::run<c::Needs::nothing>(context, "storage_dtype", tn_dtype{-1}, [&](c::Call& k) {
    return static_cast<tn_dtype>(c::storage(k, storage, "storage").dtype);
  });
}
int64_t tn_storage_use_count(tn_context* context, const tn_storage* storage) {
  return c::run<c::Needs::nothing>(context, "storage_use_count", int64_t{-1}, [&](c::Call& k) {
    return int64_t{c::storage(k, storage, "storage").storage.use_count()};
  });
}
void* tn_storage_data(tn_context* context, tn_storage* storage) {
  return c::run<c::Needs::nothing>(context, "storage_data", static_cast<void*>(nullptr),
                                   [&](c::Call& k) { return c::storage(k, storage, "storage").storage.data(); });
}
tn_status tn_storage_get(tn_context* context, const tn_storage* storage, int64_t index, tn_scalar* out) {
  return c::run_status<c::Needs::scope>(context, "storage_get", [&](c::Call& k) {
    c::StorageObject& o = c::storage(k, storage, "storage");
    tn_scalar& to = c::out(out, "out");
    c::check_place(o, index);
    to = c::to_c(c::over(k, o, index, 1).item());
  });
}
tn_status tn_storage_set(tn_context* context, tn_storage* storage, int64_t index, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "storage_set", [&](c::Call& k) {
    c::StorageObject& o = c::storage(k, storage, "storage");
    const Scalar number = c::scalar(value, "value");
    c::check_place(o, index);
    c::check_writable(o);
    c::over(k, o, index, 1).fill_(number);
  });
}
tn_status tn_storage_fill(tn_context* context, tn_storage* storage, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "storage_fill", [&](c::Call& k) {
    c::StorageObject& o = c::storage(k, storage, "storage");
    const Scalar number = c::scalar(value, "value");
    c::check_writable(o);
    c::over(k, o, 0, o.size()).fill_(number);
  });
}
tn_status tn_storage_copy(tn_context* context, tn_storage* storage, tn_storage* source) {
  return c::run_status<c::Needs::scope>(context, "storage_copy", [&](c::Call& k) {
    c::StorageObject &to = c::storage(k, storage, "storage"), &from = c::storage(k, source, "source");
    if (to.size() != from.size())
      core::fail<ShapeError>("the storages differ in size: " + std::to_string(to.size()) + " and " +
                             std::to_string(from.size()) + " elements");
    c::check_writable(to);
    c::over(k, to, 0, to.size()).copy_(c::over(k, from, 0, from.size()));
  });
}
tn_status tn_storage_resize(tn_context* context, tn_storage* storage, int64_t size) {
  return c::run_status<c::Needs::nothing>(context, "storage_resize", [&](c::Call& k) {
    c::StorageObject& o = c::storage(k, storage, "storage");
    if (size < 0) core::fail<ShapeError>("the size is negative: " + std::to_string(size));
    core::Storage* s = o.storage.unsafe_get();
    core::resize_storage(k.context(), s, core::checked_bytes(size, o.dtype, IntArrayRef(size)),
                         c::held_by_handles(k.host(), s));
  });
}

}  // extern "C"
