// What functions on storages and on tensors over them share.
#pragma once

#include "c_api/objects.h"
#include "core/layout.h"

namespace tenure::c {

/// A handle of a storage whose reference it takes over.
tn_storage* give_storage(Call& k, core::Storage* adopted, ScalarType dtype);
/// How many of the context's handles hold the storage.
uint32_t held_by_handles(const HostContext& h, const core::Storage* s) noexcept;
/// A storage of i64 as sizes or strides; valid until it changes.
IntArrayRef sizes_in(Call& k, const tn_storage* sizes, const char* what);
/// Replaces the one -1, so that the product is numel. ShapeError.
void infer_size(core::Dims& sizes, int64_t numel);

}  // namespace tenure::c
