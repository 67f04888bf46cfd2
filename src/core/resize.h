// Storages that change their length, and tensors that change their storage: what the C API offers beside ops.
#pragma once

#include "core/make.h"

namespace tenure::core {

/// Changes the length of a storage to `bytes`; new bytes are 0. The bytes may move: all tensors on them follow. A
/// tensor that would reach outside ends; its handles are stale and say why. `held`: references to the storage that are
/// no tensor's and that the caller knows of. ValueError, before anything changes, if anybody else holds the bytes (then
/// they cannot move), or if a graph needs a tensor that would be outside. OutOfMemoryError.
void resize_storage(Context& c, Storage* s, size_t bytes, uint32_t held);

/// Lays a tensor over part of a storage; all its handles see that from now on. A storage that is too short grows.
/// GradError if the tensor records or a graph needs it (one that a write is about to outdate, if `written`), ValueError
/// if it is shared, else as resize_storage.
void set_storage(Context& c, Slot& self, Storage* storage, size_t byte_offset, IntArrayRef sizes, IntArrayRef strides,
                 ScalarType dtype, uint32_t held, bool written = false);

}  // namespace tenure::core
