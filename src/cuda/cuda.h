// The CUDA backend: its runtime and its memory. No header of CUDA is needed to call it. Every function, and every
// kernel, throws DeviceError where there is no device, or where an earlier launch turns out to have failed.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tenure::cuda {

/// How many devices there are; 0 without a driver.
int device_count() noexcept;

/// A queue of work on a device: what is launched on one stream runs in order.
class Stream {
 public:
  /// The default stream of the calling thread on a device. DeviceError if there is no such device.
  explicit Stream(int device = 0);
  int device() const noexcept { return device_; }
  /// cudaStream_t.
  void* handle() const noexcept { return handle_; }
  /// Waits for all that was launched.
  void synchronize() const;

 private:
  int device_;
  void* handle_;
};

// ---- memory: from a pool of the device, in stream order

/// Bytes on the stream's device; 0 bytes are a valid block too. OutOfMemoryError, after which the device goes on
/// working.
void* allocate(const Stream& stream, size_t bytes);
/// They are free once what was launched before has run.
void release(const Stream& stream, void* data) noexcept;
/// Return once the host's bytes are read, or written.
void copy_to_device(const Stream& stream, void* to, const void* from, size_t bytes);
void copy_to_host(const Stream& stream, void* to, const void* from, size_t bytes);
/// Bytes given out and not released.
int64_t live_bytes() noexcept;

// Kernels are columns, as on the CPU: src/kernels/*.inc names those that are here. They run on the default stream of
// the calling thread, on its current device, and only what numbers a Loop holds inline do they take from the host.

}  // namespace tenure::cuda
