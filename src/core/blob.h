// Blobs: bytes that the program lends to the library, or the library to others (DLPack), each known with the line that
// lent it until they are done with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "core/late.h"

namespace tenure::core {

struct ScopeRecord;

struct Blob : Late {
  std::function<void(void*)> deleter;
  Blob *previous = nullptr, *next = nullptr;  // all blobs, oldest first
  const char* op = nullptr;
  void* data = nullptr;  // for the deleter, once it waits
  const void* site = nullptr;
  size_t bytes = 0;
  const Context* context = nullptr;
  uint64_t context_id = 0;
  uint64_t scope = 0;     // number of the scope that it was lent in
  bool outlives = false;  // that scope has ended
  char scope_name[48] = {};
};

/// A blob lent in the current scope of the context, in the list. Null: no memory.
Blob* new_blob(Context& c, size_t bytes) noexcept;
/// Out of the list, and its deleter, if any, called on the data: at the end of the op, if one runs. What it throws
/// becomes the pending error.
void end_blob(Blob* b, void* data) noexcept;
/// A scope of the context ends: its blobs outlive it.
[[gnu::cold]] void note_outliving_blobs(const Context& c, const ScopeRecord& r) noexcept;
/// Calls f with each, oldest first, under a lock: f may not make or end blobs.
void for_each_blob(const std::function<void(const Blob&)>& f);

}  // namespace tenure::core
