// The safetensors format: 8 bytes with the length of a JSON header, the header, the data of the tensors.
//
//   u64 n | { "__metadata__": {"key": "text", ...}, "name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
//             ... } padded with spaces | data
//
// Reading is strict: a header of at most 100,000,000 bytes, strings in UTF-8, no key twice, no unknown key, offsets
// that cover the data without hole or overlap up to the last byte of the file. Like the reference implementation it
// accepts white space before the header's first brace, which the format's text forbids; it is never written.
//
// Files that Tenure writes carry checksums (CRC-32C, hexadecimal) in __metadata__; readers elsewhere ignore them:
//   tenure.format         "1", the version of this scheme
//   tenure.crc32c         eight digits for each tensor, in the order of the data
//   tenure.header_crc32c  eight digits over everything before the data, computed with these eight as zeros
// A file with any key that begins with "tenure." must have all three right, so that no single flipped bit, not even
// one in a key, can pass. Files without such a key are read without verification.
#pragma once

#include <io/bytes.h>
#include <io/file.h>
#include <io/file_tensor.h>
#include <io/safe_write.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenure::io {

inline constexpr uint64_t kSafetensorsMaxHeader = 100'000'000;

struct SafetensorsTensor : FileTensor {
  /// The format's own word ("F32", "F8_E4M3"). For types that Tenure does not have, dtype is Undefined: such a tensor
  /// is listed and can be skipped, only reading it is a DTypeError.
  std::string dtype_name;
  std::optional<uint32_t> crc;  // the checksum of its data, if the file carries checksums
};

struct SafetensorsHeader {
  std::vector<SafetensorsTensor> tensors;       // in the order of the data
  std::map<std::string, std::string> metadata;  // without the three keys of the checksums
  bool verified = false;                        // the file carries checksums, and the header's is right

  /// By name; null if there is none.
  const SafetensorsTensor* find(std::string_view name) const noexcept;
  std::vector<uint32_t> by_name;  // positions in `tensors`, in order of the names
};

/// Parses the front of a file. `front` must hold at least the first min(file_size, 8 + n) bytes; more is allowed.
/// Throws IoError on anything that the format forbids, DTypeError for an unknown word for an element type.
SafetensorsHeader parse_safetensors(ByteSpan front, uint64_t file_size, std::string_view source);

/// Throws IoError if `bytes` are not what the checksum of the tensor was made from.
void check_safetensors_data(const SafetensorsTensor& tensor, ByteSpan bytes, std::string_view source);

/// A safetensors file open for reading: the header is parsed and checked against the size of the file.
class SafetensorsReader {
 public:
  explicit SafetensorsReader(std::string path);
  const std::string& path() const noexcept { return file_.path(); }
  const SafetensorsHeader& header() const noexcept { return header_; }
  /// Copies the data of a tensor of this file to `to`, which has room for `n` bytes: ValueError if n is not its size,
  /// DTypeError if Tenure does not have its type, IoError if it cannot be read or its checksum is wrong; in that case
  /// `to` holds no usable content.
  void read(const SafetensorsTensor& tensor, void* to, size_t n) const;

 private:
  File file_;
  SafetensorsHeader header_;
};

/// The front of a file that is about to be written.
struct SafetensorsLayout {
  std::vector<FileTensor> tensors;  // in the order of the data, with begin and end set
  std::string front;                // length and JSON, with zeros for the digits of the checksums
  size_t tensor_digits = 0;         // where in `front` the digits of the tensors begin
  size_t header_digits = 0;         // and those of the header
};

/// Lays out tensors of which name, dtype and shape are given, in the order of the reference implementation: wider types
/// first, then by name. Throws ValueError for a name that comes twice, a name or text that is not UTF-8, the name
/// "__metadata__", one of the three metadata keys above, a shape that overflows, a header of more than 100,000,000
/// bytes; DTypeError for complex128, which the format cannot express.
SafetensorsLayout layout_safetensors(std::vector<FileTensor> tensors,
                                     const std::map<std::string, std::string>& metadata);
/// Puts the checksums, one for each tensor, into the front.
void seal_safetensors(SafetensorsLayout& layout, const std::vector<uint32_t>& checksums);

/// Streams tensors to a file that replaces the path as SafeWriter does.
///
///   SafetensorsWriter writer(path, layout_safetensors(std::move(tensors), metadata));
///   for (const FileTensor& t : writer.tensors()) writer.append(bytes_of(t.name));
///   writer.commit();
class SafetensorsWriter {
 public:
  SafetensorsWriter(std::string path, SafetensorsLayout layout);
  /// In the order in which their data must be appended.
  const std::vector<FileTensor>& tensors() const noexcept { return layout_.tensors; }
  /// The next bytes of the data, in pieces of any size. ValueError if they are more than the shapes say.
  void append(ByteSpan bytes);
  /// ValueError if bytes are missing, else as SafeWriter.
  void commit();

 private:
  SafetensorsLayout layout_;
  std::vector<uint32_t> checksums_;  // of the tensors before the current one
  uint32_t crc_ = 0;                 // of the current one's bytes so far
  SafeWriter out_;
};

}  // namespace tenure::io
