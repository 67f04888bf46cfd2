// Small safetensors files in memory.
#pragma once

#include <io/checksum.h>
#include <io/safetensors.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tenure::io::testing {

inline std::vector<FileTensor> sample_tensors() {
  return {{"bool", kBool, {3}, 0, 0},      {"u8", kByte, {5}, 0, 0},          {"i8", kChar, {1, 1}, 0, 0},
          {"i16", kShort, {2}, 0, 0},      {"f16", kHalf, {3}, 0, 0},         {"bf16", kBFloat16, {2, 2}, 0, 0},
          {"i32", kInt, {2}, 0, 0},        {"f32", kFloat, {2, 3}, 0, 0},     {"scalar", kFloat, {}, 0, 0},
          {"empty", kFloat, {0, 7}, 0, 0}, {"c64", kComplexFloat, {2}, 0, 0}, {"f64", kDouble, {2}, 0, 0},
          {"i64", kLong, {3}, 0, 0}};
}

/// Some bytes for a tensor, the same every time.
inline std::string data_of(const FileTensor& t) {
  int64_t bytes = static_cast<int64_t>(elementSize(t.dtype));
  for (const int64_t dim : t.shape) bytes *= dim;
  std::string data;
  for (int64_t i = 0; i < bytes; ++i) {
    data += static_cast<char>(t.dtype == kBool ? i % 2 : 7 * i + static_cast<int64_t>(t.name.size()));
  }
  return data;
}

/// A file as the writer makes it.
inline std::string own_file(std::vector<FileTensor> tensors, const std::map<std::string, std::string>& metadata) {
  SafetensorsLayout layout = layout_safetensors(std::move(tensors), metadata);
  std::vector<uint32_t> checksums;
  std::string data;
  for (const FileTensor& t : layout.tensors) {
    checksums.push_back(crc32c(as_bytes(data_of(t))));
    data += data_of(t);
  }
  seal_safetensors(layout, checksums);
  return layout.front + data;
}

/// A file of another program: any header, any data.
inline std::string foreign(const std::string& header, const std::string& data = "") {
  std::string front(8, '\0');
  to_little_endian<uint64_t>(header.size(), reinterpret_cast<std::byte*>(front.data()));
  return front + header + data;
}

}  // namespace tenure::io::testing
