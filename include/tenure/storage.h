// The bytes under tensors.
#pragma once

#include <tenure/detail/export.h>
#include <tenure/device.h>

#include <cstddef>
#include <cstdint>

namespace tenure {
namespace core {
struct Storage;
}  // namespace core
inline namespace v1 {

/// A counted reference to one block of bytes on a device. Tensors that are views of each other share one storage.
/// Holding a Storage keeps the bytes (not any tensor) alive; it needs no scope and may be held, copied and dropped on
/// any thread. It says nothing of the elements' type, and a write through data() is seen by no gradient and no claim.
/// The bytes are freed with the last of tensors, claims and references, or, if they are lent (from_blob), their deleter
/// runs then. No function of it throws.
class TENURE_API Storage {
 public:
  /// An empty reference: no bytes.
  Storage() noexcept = default;
  Storage(const Storage& other) noexcept;
  Storage(Storage&& other) noexcept : p_(other.p_) { other.p_ = nullptr; }
  Storage& operator=(Storage other) noexcept {
    core::Storage* p = p_;
    p_ = other.p_;
    other.p_ = p;
    return *this;
  }
  ~Storage();

  /// False for an empty reference, and for one that outlived the dry run that made it (memory.h): both hold no bytes.
  explicit operator bool() const noexcept;
  /// Bytes that its makers asked for. 0 for an empty reference.
  size_t nbytes() const noexcept;
  /// The first byte, aligned to 64 unless the bytes are lent; null for an empty reference. A loan: valid as long as
  /// this reference or a tensor holds the storage.
  void* data() const noexcept;
  Device device() const noexcept;
  /// Tensors, library claims and Storage objects that hold these bytes now. A shared tensor and all its aliases and
  /// their views count as one.
  uint32_t use_count() const noexcept;
  /// Whether both are references to one block; two empty ones are.
  bool is_alias_of(const Storage& other) const noexcept { return p_ == other.p_; }

  /// Internal: takes over one reference.
  explicit Storage(core::Storage* adopted) noexcept : p_(adopted) {}
  core::Storage* unsafe_get() const noexcept { return p_; }

 private:
  core::Storage* p_ = nullptr;
};

}  // namespace v1
}  // namespace tenure
