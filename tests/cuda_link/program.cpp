// Calls everything that src/cuda offers, through choose() as ops do, and compares with plain loops. Without a device:
// one clean error, and no crash.
#include <tenure/error.h>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "core/context.h"
#include "core/storage.h"
#include "cuda/cuda.h"
#include "kernels/elementwise.h"
#include "kernels/moves.h"
#include "kernels/product.h"
#include "kernels/reduce.h"
#include "kernels/rows.h"

namespace {

using namespace tenure;  // NOLINT: a program

int failures = 0;
void expect(bool right, const char* what) {
  if (right) return;
  std::printf("wrong: %s\n", what);
  ++failures;
}

// A context that holds tensors off the host, and a storage that says it lies on a device.
struct Elsewhere {
  core::Context context;
  core::Storage storage{};
  Elsewhere() {
    context.unusual = core::kOffHost;
    storage.device = static_cast<uint8_t>(DeviceType::CUDA);
  }
};

struct Block {
  const cuda::Stream& stream;
  void* data;
  size_t bytes;
  Block(const cuda::Stream& s, size_t n) : stream(s), data(cuda::allocate(s, n)), bytes(n) {}
  template <class T>
  Block(const cuda::Stream& s, const std::vector<T>& values) : Block(s, values.size() * sizeof(T)) {
    cuda::copy_to_device(stream, data, values.data(), values.size() * sizeof(T));
  }
  Block(const Block&) = delete;
  ~Block() { cuda::release(stream, data); }
  char* at() const { return static_cast<char*>(data); }
  kernels::Operand operand() const { return {data, static_cast<int64_t>(bytes)}; }
  template <class T = float>
  std::vector<T> host(size_t n) const {
    std::vector<T> out(n);
    cuda::copy_to_host(stream, out.data(), data, n * sizeof(T));
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

void elementwise_and_sum(const Elsewhere& e, const cuda::Stream& stream) {
  std::vector<float> a(6), b(6);
  for (size_t i = 0; i < 6; ++i) {
    a[i] = static_cast<float>(i);
    b[i] = static_cast<float>(10 * i);
  }
  const Block da(stream, a), db(stream, b), out(stream, 6 * sizeof(float));
  kernels::Loop fill = matrix_loop(2, 3, {out.at(), nullptr}, {{3, 1}, {0, 0}});
  const float value = 2.5f;
  std::memcpy(fill.number[1], &value, sizeof value);
  fill.numbers = 1 << 1;
  kernels::choose(e.context, kernels::fill_kernel, kFloat, e.storage)(fill);
  expect(out.host(6) == std::vector<float>(6, 2.5f), "fill");
  // a [2, 3] and the transposed b [3, 2]; then a and a number.
  const auto add = kernels::choose(e.context, kernels::add_kernel, kFloat, e.storage);
  add(matrix_loop(2, 3, {out.at(), da.at(), db.at()}, {{3, 1}, {3, 1}, {1, 2}}));
  expect(out.host(6) == std::vector<float>({0, 21, 42, 13, 34, 55}), "add");
  kernels::Loop number = matrix_loop(2, 3, {out.at(), da.at(), nullptr}, {{3, 1}, {3, 1}, {0, 0}});
  std::memcpy(number.number[2], &value, sizeof value);
  number.numbers = 1 << 2;
  add(number);
  expect(out.host(6) == std::vector<float>({2.5, 3.5, 4.5, 5.5, 6.5, 7.5}), "add of a number");
  kernels::Reduce rows{};
  rows.nkept = rows.nreduced = 1;
  rows.kept_numel = rows.kept_sizes[0] = 2;
  rows.reduced_numel = rows.reduced_sizes[0] = 3;
  rows.in = da.operand();
  rows.out = out.operand();
  rows.in_kept[0] = 3 * sizeof(float);
  rows.in_reduced[0] = rows.out_kept[0] = sizeof(float);
  kernels::choose(e.context, kernels::sum_kernel, kFloat, e.storage)(rows);
  expect(out.host(2) == std::vector<float>({3, 12}), "sum");
}

void products(const Elsewhere& e, const cuda::Stream& stream) {
  // [2, 3] · [3, 2], and with b read as its transpose.
  const Block a(stream, std::vector<float>{0, 1, 2, 3, 4, 5}), b(stream, std::vector<float>{0, 10, 20, 30, 40, 50}),
      out(stream, 4 * sizeof(float));
  kernels::Product p{};
  p.batch = 1;
  p.alpha = 1;
  p.m = p.n = p.ldb = p.ldc = 2;
  p.k = p.lda = 3;
  p.a = a.operand();
  p.b = b.operand();
  p.c = out.operand();
  const auto mm = kernels::choose(e.context, kernels::mm_kernel, kFloat, e.storage);
  mm(p);
  expect(out.host(4) == std::vector<float>({100, 130, 280, 400}), "mm");
  p.trans_b = true;
  p.ldb = 3;
  mm(p);
  expect(out.host(4) == std::vector<float>({50, 140, 140, 500}), "mm of a transposed matrix");
}

void rows_of_numbers(const Elsewhere& e, const cuda::Stream& stream) {
  constexpr int64_t rows = 3, n = 1000;
  std::vector<float> x(rows * n);
  for (size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i * 37 % 101) / 10;
  x[5] = std::nanf("");
  const Block in(stream, x), out(stream, x.size() * sizeof(float)), at(stream, x.size() * sizeof(int64_t));
  kernels::Rows r;
  r.rows = rows;
  r.n = r.k = n;
  r.in[0] = in.operand();
  r.out[0] = out.operand();
  r.out[1] = at.operand();
  r.scratch.bytes = kernels::scratch_bytes(kernels::sort_kernel, r, kFloat, 1);
  const Block scratch(stream, static_cast<size_t>(r.scratch.bytes));
  r.scratch.data = scratch.data;
  kernels::choose(e.context, kernels::sort_kernel, kFloat, e.storage)(r);
  const std::vector<float> sorted = out.host(x.size());
  const std::vector<int64_t> indices = at.host<int64_t>(x.size());
  bool right = std::isnan(sorted[n - 1]) && indices[n - 1] == 5;
  for (int64_t i = 0; i < rows * n; ++i) {
    const int64_t row = i / n, from = indices[static_cast<size_t>(i)];
    right &= std::memcmp(&sorted[static_cast<size_t>(i)], &x[static_cast<size_t>(row * n + from)], sizeof(float)) == 0;
    if (i % n == 0 || std::isnan(sorted[static_cast<size_t>(i)])) continue;
    const float before = sorted[static_cast<size_t>(i - 1)], here = sorted[static_cast<size_t>(i)];
    right &= before < here || (before == here && indices[static_cast<size_t>(i - 1)] < from);
  }
  expect(right, "sort");
  kernels::choose(e.context, kernels::softmax_kernel, kFloat, e.storage)(r);
  const std::vector<float> y = out.host(x.size());
  double sum = 0, error = 0, total = 0;
  for (int64_t i = n; i < 2 * n; ++i) sum += std::exp(static_cast<double>(x[static_cast<size_t>(i)]));
  for (int64_t i = n; i < 2 * n; ++i) {
    const double want = std::exp(static_cast<double>(x[static_cast<size_t>(i)])) / sum;
    error = std::fmax(error, std::fabs(want - static_cast<double>(y[static_cast<size_t>(i)])) / want);
    total += static_cast<double>(y[static_cast<size_t>(i)]);
  }
  expect(error < 1e-5 && std::fabs(total - 1) < 1e-5, "softmax");
}

void on_a_device(const Elsewhere& e) {
  const cuda::Stream stream;
  elementwise_and_sum(e, stream);
  products(e, stream);
  rows_of_numbers(e, stream);
  expect(cuda::live_bytes() == 0, "nothing is left");
  try {
    cuda::release(stream, cuda::allocate(stream, size_t{1} << 60));
    expect(false, "2^60 bytes");
  } catch (const OutOfMemoryError&) {}
  const Block after(stream, std::vector<float>{7});
  expect(after.host(1)[0] == 7, "the device works on after an error");
}

template <class Work>
std::string refusal(const Elsewhere& e, const kernels::Kernel<Work>& kernel, ScalarType type) {
  try {
    (void)kernels::choose(e.context, kernel, type, e.storage);
    return "";
  } catch (const Error& error) { return error.what(); }
}

}  // namespace

int main() {
  const Elsewhere e;
  expect(refusal(e, kernels::erf_kernel, kFloat).ends_with("not on cuda"), "a kernel that is missing");
  expect(refusal(e, kernels::softmax_kernel, kLong).ends_with("not for i64"), "a dtype that is missing");
  expect(refusal(e, kernels::sort_kernel, kComplexFloat).ends_with("not for complex64"), "a sort of complex numbers");
  expect(refusal(e, kernels::sort_kernel, kFloat).empty(), "a kernel that is there");
  if (cuda::device_count() > 0) {
    on_a_device(e);
    std::printf(failures ? "failed\n" : "ok: ran on a device\n");
  } else {
    try {
      const cuda::Stream stream;
      expect(false, "a stream without a device");
    } catch (const DeviceError& error) {
      expect(std::string(error.what()) == "cuda: this machine has no CUDA device", error.what());
    }
    std::printf("no CUDA device: what runs on one was compiled only\n");
  }
  return failures ? 1 : 0;
}
