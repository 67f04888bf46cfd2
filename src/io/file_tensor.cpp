#include <io/file_tensor.h>

namespace tenure::io {

bool tensor_bytes(const std::vector<int64_t>& shape, uint64_t bits, uint64_t* bytes) noexcept {
  uint64_t count = 1;
  for (const int64_t dim : shape) {
    if (dim < 0 || __builtin_mul_overflow(count, static_cast<uint64_t>(dim), &count)) return false;
  }
  uint64_t total = 0;
  if (__builtin_mul_overflow(count, bits, &total) || total % 8 != 0) return false;
  *bytes = total / 8;
  return true;
}

}  // namespace tenure::io
