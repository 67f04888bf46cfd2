// Devices, streams and memory.
#include <tenure/error.h>

#include <atomic>
#include <map>
#include <mutex>

#include "cuda/loops.cuh"

namespace tenure::cuda {
namespace {

// Sizes of blocks are kept here: what is live must be known although the pool does not tell.
struct Blocks {
  std::mutex mutex;
  std::map<void*, size_t> sizes;
};
Blocks& blocks() {
  static Blocks& b = *new Blocks;  // outlives every static handle
  return b;
}
std::atomic<int64_t> live{0};

}  // namespace

void check(cudaError_t error, const char* what) {
  if (error == cudaSuccess) return;
  (void)cudaGetLastError();
  const std::string text = std::string("cuda: cannot ") + what + ": " + cudaGetErrorString(error);
  if (error == cudaErrorMemoryAllocation) throw OutOfMemoryError(text);
  throw DeviceError(text);
}

int device_count() noexcept {
  int n = 0;
  if (cudaGetDeviceCount(&n) == cudaSuccess) return n;
  (void)cudaGetLastError();
  return 0;
}

Stream::Stream(int device) : device_(device), handle_(cudaStreamPerThread) {
  const int count = device_count();
  if (count == 0) throw DeviceError("cuda: this machine has no CUDA device");
  if (device < 0 || device >= count) {
    throw DeviceError("cuda: there is no such device: " + std::to_string(device) + " of " + std::to_string(count));
  }
  check(cudaSetDevice(device), "choose the device");
}

void Stream::synchronize() const { check(cudaStreamSynchronize(raw(*this)), "wait for the stream"); }

void* allocate(const Stream& stream, size_t bytes) {
  void* p = nullptr;
  check(cudaMallocAsync(&p, bytes < 1 ? 1 : bytes, raw(stream)), "allocate");
  std::lock_guard lock(blocks().mutex);
  try {
    blocks().sizes.emplace(p, bytes);
  } catch (...) {
    (void)cudaFreeAsync(p, raw(stream));
    throw OutOfMemoryError("cuda: cannot allocate the record of a block");
  }
  live.fetch_add(static_cast<int64_t>(bytes), std::memory_order_relaxed);
  return p;
}

void release(const Stream& stream, void* data) noexcept {
  if (!data) return;
  {
    std::lock_guard lock(blocks().mutex);
    const auto at = blocks().sizes.find(data);
    if (at == blocks().sizes.end()) return;
    live.fetch_sub(static_cast<int64_t>(at->second), std::memory_order_relaxed);
    blocks().sizes.erase(at);
  }
  if (cudaFreeAsync(data, raw(stream)) != cudaSuccess) (void)cudaGetLastError();
}

int64_t live_bytes() noexcept { return live.load(std::memory_order_relaxed); }

void copy_to_device(const Stream& stream, void* to, const void* from, size_t bytes) {
  check(cudaMemcpyAsync(to, from, bytes, cudaMemcpyHostToDevice, raw(stream)), "copy to the device");
  stream.synchronize();
}

void copy_to_host(const Stream& stream, void* to, const void* from, size_t bytes) {
  check(cudaMemcpyAsync(to, from, bytes, cudaMemcpyDeviceToHost, raw(stream)), "copy from the device");
  stream.synchronize();
}

}  // namespace tenure::cuda
