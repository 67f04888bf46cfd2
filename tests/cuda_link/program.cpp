// Calls everything that src/cuda offers and compares with plain loops. Without a device: one clean error, and no crash.
#include <tenure/error.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "cuda/cuda.h"

namespace {

using namespace tenure;  // NOLINT: a program

int failures = 0;
void expect(bool right, const char* what) {
  if (right) return;
  std::printf("wrong: %s\n", what);
  ++failures;
}

struct Block {
  const cuda::Stream& stream;
  void* data;
  Block(const cuda::Stream& s, size_t bytes) : stream(s), data(cuda::allocate(s, bytes)) {}
  Block(const cuda::Stream& s, const std::vector<float>& values) : Block(s, values.size() * sizeof(float)) {
    cuda::copy_to_device(stream, data, values.data(), values.size() * sizeof(float));
  }
  Block(const Block&) = delete;
  ~Block() { cuda::release(stream, data); }
  char* at(size_t element = 0) const { return static_cast<char*>(data) + element * sizeof(float); }
  std::vector<float> host(size_t n) const {
    std::vector<float> out(n);
    cuda::copy_to_host(stream, out.data(), data, n * sizeof(float));
    return out;
  }
};

kernels::Loop matrix_loop(int64_t rows, int64_t columns, std::vector<char*> data,
                          std::vector<std::vector<int64_t>> strides) {
  kernels::Loop loop{};
  loop.ndim = 2;
  loop.noperands = static_cast<int>(data.size());
  loop.numel = rows * columns;
  loop.sizes[0] = rows;
  loop.sizes[1] = columns;
  for (size_t k = 0; k < data.size(); ++k) {
    loop.data[k] = data[k];
    for (size_t d = 0; d < 2; ++d) loop.strides[k][d] = strides[k][d] * static_cast<int64_t>(sizeof(float));
  }
  return loop;
}

void on_a_device() {
  const cuda::Stream stream;
  {
    std::vector<float> a(6), b(6);
    for (size_t i = 0; i < 6; ++i) {
      a[i] = static_cast<float>(i);
      b[i] = static_cast<float>(10 * i);
    }
    const Block da(stream, a), db(stream, b), out(stream, 6 * sizeof(float)), one(stream, std::vector<float>{2.5f});
    cuda::fill(kFloat, matrix_loop(2, 3, {out.at(), one.at()}, {{3, 1}, {0, 0}}), stream);
    expect(out.host(6) == std::vector<float>(6, 2.5f), "fill");
    // a [2, 3] and the transposed b [3, 2].
    cuda::kernel_for("add", kFloat)(matrix_loop(2, 3, {out.at(), da.at(), db.at()}, {{3, 1}, {3, 1}, {1, 2}}), stream);
    expect(out.host(6) == std::vector<float>({0, 21, 42, 13, 34, 55}), "add");
    kernels::Reduce rows{};
    rows.nkept = rows.nreduced = 1;
    rows.kept_numel = rows.kept_sizes[0] = 2;
    rows.reduced_numel = rows.reduced_sizes[0] = 3;
    rows.in = da.at();
    rows.out = out.at();
    rows.in_kept[0] = 3 * sizeof(float);
    rows.in_reduced[0] = rows.out_kept[0] = sizeof(float);
    cuda::sum(kFloat, rows, stream);
    expect(out.host(2) == std::vector<float>({3, 12}), "sum");
    // [2, 3] · [3, 2], and with b read as its transpose.
    cuda::mm(kFloat, {2, 2, 3, 3, 2, false, false, da.data, db.data, out.data}, stream);
    expect(out.host(4) == std::vector<float>({100, 130, 280, 400}), "mm");
    cuda::mm(kFloat, {2, 2, 3, 3, 3, false, true, da.data, db.data, out.data}, stream);
    expect(out.host(4) == std::vector<float>({50, 140, 140, 500}), "mm of a transposed matrix");
  }
  expect(cuda::live_bytes() == 0, "nothing is left");
  try {
    cuda::release(stream, cuda::allocate(stream, size_t{1} << 60));
    expect(false, "2^60 bytes");
  } catch (const OutOfMemoryError&) {}
  const Block after(stream, std::vector<float>{7});
  expect(after.host(1)[0] == 7, "the device works on after an error");
}

}  // namespace

int main() {
  try {
    (void)cuda::kernel_for("erf", kFloat);
    expect(false, "a kernel that is missing");
  } catch (const DeviceError& e) { expect(std::string(e.what()) == "cuda: erf: there is no kernel for f32", e.what()); }
  expect(cuda::find_kernel("no_such_kernel") == nullptr, "a kernel that nobody knows");
  if (cuda::device_count() > 0) {
    on_a_device();
    std::printf(failures ? "failed\n" : "ok: ran on a device\n");
  } else {
    try {
      const cuda::Stream stream;
      expect(false, "a stream without a device");
    } catch (const DeviceError& e) {
      expect(std::string(e.what()) == "cuda: this machine has no CUDA device", e.what());
    }
    std::printf("no CUDA device: what runs on one was not run\n");
  }
  return failures ? 1 : 0;
}
