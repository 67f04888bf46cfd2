// Storages, and lists (lists.h): objects of a context, which belong to a scope as tensors do and are released with it.
#pragma once

#include <tenure/storage.h>

#include <memory>

#include "c_api/call.h"
#include "core/layout.h"

namespace tenure::c {

struct Scoped {
  const Kind kind;
  uint64_t handle = 0;
  int64_t refs = 1;  // the caller's
  uint32_t depth = 0;
  Scoped *prev = nullptr, *next = nullptr;
  const char* op = nullptr;
  const void* site = nullptr;

  explicit Scoped(Kind k) : kind(k) {}
  Scoped(const Scoped&) = delete;
  Scoped& operator=(const Scoped&) = delete;
  virtual ~Scoped() = default;
  /// "list of 3 tensors".
  virtual std::string describe() const = 0;
  /// Called before its end: what it lends it lends no longer.
  virtual void end_loans() noexcept {}
};

struct StorageObject : Scoped {
  Storage storage;
  ScalarType dtype = ScalarType::Byte;
  StorageObject() : Scoped(Kind::storage) {}
  std::string describe() const override;
  int64_t size() const noexcept { return static_cast<int64_t>(storage.nbytes()) / core::bytes_of(dtype, 1); }
};

/// Registers a new object in the innermost scope and returns its handle. ScopeError, OutOfMemoryError.
uint64_t adopt(Call& k, std::unique_ptr<Scoped> object);
/// The object of a handle of this context. StaleTensorError, ValueError.
Scoped& object(const Call& k, const void* handle, Kind kind, const char* what);
inline StorageObject& storage(const Call& k, const tn_storage* s, const char* what) {
  return static_cast<StorageObject&>(object(k, s, Kind::storage, what));
}
/// Gives one reference up.
void release(HostContext& h, Scoped& o) noexcept;
/// Moves the object from the innermost scope to the next outer one.
void hand_off(Call& k, Scoped& o);
/// Releases the objects of every scope deeper than `depth`; what was still held is appended to `report`.
void release_objects(HostContext& h, uint32_t depth, std::string& report) noexcept;
/// Room for the notes of the scopes that are open.
ScopeNote& note(HostContext& h, uint32_t depth);

}  // namespace tenure::c
