// The CUDA backend: its runtime, its memory, and the kernels that it has, behind the same plain structures that the
// CPU's kernels take. No header of CUDA is needed to call it. Every function throws DeviceError where there is no
// device, or where an earlier launch turns out to have failed.
#pragma once

#include <tenure/dtype.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "kernels/kernels.h"

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

// ---- kernels

/// An elementwise kernel of kernels.inc, by the type of its inputs. Null: not for that type, or not on CUDA.
struct Kernel {
  using Fn = void (*)(const kernels::Loop&, const Stream&);
  const char* name;
  Fn fn[kNumDtypes];
  Fn operator[](ScalarType t) const noexcept { return fn[static_cast<int>(t)]; }
};
/// By its name in kernels.inc; null if that has no such line.
const Kernel* find_kernel(std::string_view name) noexcept;
/// The kernel for a type, or a DeviceError that says that CUDA lacks it.
Kernel::Fn kernel_for(std::string_view name, ScalarType type);

/// out = the value that operand 1 (all strides 0, on the device) points to.
void fill(ScalarType type, const kernels::Loop& loop, const Stream& stream);
/// As kernels::sum_kernel: i64 of integers and bool, else the input's type; f16 and bf16 add in float. In an order that
/// the two shapes alone decide.
void sum(ScalarType type, const kernels::Reduce& reduce, const Stream& stream);
/// out [m, n], dense, = a [m, k] · b [k, n]; f32 or f64. a's rows are lda elements apart, or its columns if trans_a.
struct Product {
  int64_t m, n, k, lda, ldb;
  bool trans_a, trans_b;
  const void *a, *b;
  void* out;
};
void mm(ScalarType type, const Product& product, const Stream& stream);

}  // namespace tenure::cuda
