// Where a tensor lies in a file.
#pragma once

#include <tenure/dtype.h>

#include <cstdint>
#include <string>
#include <vector>

namespace tenure::io {

/// A dense, row-major, little-endian tensor in a file.
struct FileTensor {
  std::string name;
  ScalarType dtype = ScalarType::Undefined;
  std::vector<int64_t> shape;
  /// Its bytes are [begin, end) of the file, counted from the file's first byte.
  uint64_t begin = 0;
  uint64_t end = 0;

  uint64_t bytes() const noexcept { return end - begin; }
};

/// The bytes of a tensor: false if a dim is negative or the product overflows, step by step from the left (a zero stops
/// nothing: [0, 2^62, 4] is 0 bytes, [2^62, 4, 0] overflows). `bits` is the width of an element.
bool tensor_bytes(const std::vector<int64_t>& shape, uint64_t bits, uint64_t* bytes) noexcept;

}  // namespace tenure::io
