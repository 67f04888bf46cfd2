#include "kernels/kernel.h"

#include <string>

#include "core/fail.h"

namespace tenure::kernels {

void refuse(ScalarType type) { core::fail<DTypeError>("not for " + std::string(name(type))); }
void refuse(DeviceType device) {
  core::fail<DeviceError>(device == DeviceType::CUDA ? "not on cuda" : "not on the CPU");
}

#ifdef TENURE_CHECKED

namespace {
// The first and the last element of a walk must lie in [begin, end); null: bytes that nobody knows the ends of.
void inside(const char* data, int64_t lowest, int64_t highest, const char* begin, const char* end) noexcept {
  if (begin && (data + lowest < begin || data + highest >= end)) __builtin_trap();
}
int64_t reach(int n, const int64_t* sizes, const int64_t* strides) noexcept {
  int64_t far = 0;
  for (int d = 0; d < n; ++d) far += (sizes[d] - 1) * strides[d];  // bounded: what was verified
  return far;
}
}  // namespace

void verify(const Loop& loop) noexcept {
  if (loop.numel <= 0 || loop.contiguous) return;
  for (int k = 0; k < loop.noperands; ++k)
    inside(loop.data[k], 0, reach(loop.ndim, loop.sizes, loop.strides[k]), loop.begin[k], loop.end[k]);
}
void verify(const Reduce& r) noexcept {
  if (r.kept_numel <= 0) return;
  const int64_t kept = reach(r.nkept, r.kept_sizes, r.in_kept);
  if (r.reduced_numel > 0)
    inside(r.in.data, 0, kept + reach(r.nreduced, r.reduced_sizes, r.in_reduced), r.in.begin, r.in.end);
  if (r.out) inside(r.out.data, 0, reach(r.nkept, r.kept_sizes, r.out_kept), r.out.begin, r.out.end);
  if (r.indices)
    inside(r.indices.data, 0, reach(r.nkept, r.kept_sizes, r.indices_kept), r.indices.begin, r.indices.end);
}

#endif

}  // namespace tenure::kernels
