// The weights file of llama2.c, its first ("legacy") form: seven int32 and then arrays of float, little-endian.
#pragma once

#include <io/bytes.h>
#include <io/file.h>
#include <io/file_tensor.h>
#include <io/safe_write.h>
#include <tenure/io.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenure::io {

using tenure::Llama2cConfig;

struct Llama2cHeader {
  Llama2cConfig config;
  /// All f32, in the order of the file:
  ///   embedding [vocab, dim], rms_att [layers, dim], wq [layers, dim, dim], wk and wv [layers, kv_dim, dim],
  ///   wo [layers, dim, dim], rms_ffn [layers, dim], w1 [layers, hidden, dim], w2 [layers, dim, hidden],
  ///   w3 [layers, hidden, dim], rms_final [dim], freq_cos and freq_sin [seq, head_size / 2],
  ///   and classifier [vocab, dim] unless it is shared.
  /// freq_cos and freq_sin are the rotation tables that old programs read; every reader computes them.
  std::vector<FileTensor> tensors;
  const FileTensor* find(std::string_view name) const noexcept;
};

/// Parses the first bytes of a file of file_size bytes. Throws IoError: a field that is not positive, heads that do not
/// divide, an odd head size, a size that overflows, a file that is longer or shorter than its fields say, one of the
/// later forms of the format (magic "ak42").
Llama2cHeader parse_llama2c(ByteSpan front, uint64_t file_size, std::string_view source);

/// The arrays of a file with these sizes, in its order. ValueError if the sizes do not fit together or overflow.
std::vector<FileTensor> layout_llama2c(const Llama2cConfig& config);

class Llama2cReader {
 public:
  explicit Llama2cReader(std::string path);
  const Llama2cHeader& header() const noexcept { return header_; }
  /// Copies the data of one of header().tensors: n must be its size (else ValueError).
  void read(const FileTensor& tensor, void* to, size_t n) const;

 private:
  File file_;
  Llama2cHeader header_;
};

/// Writes a file that llama2.c runs. Append the data of tensors() in their order, freq_cos and freq_sin excepted: the
/// writer fills those in itself. Throws ValueError before the path is touched if the fields do not fit together.
class Llama2cWriter {
 public:
  Llama2cWriter(std::string path, const Llama2cConfig& config);
  const std::vector<FileTensor>& tensors() const noexcept { return header_.tensors; }
  void append(ByteSpan bytes);
  /// ValueError if bytes are missing, else as SafeWriter.
  void commit();

 private:
  void fill_rotation_tables();
  Llama2cHeader header_;
  SafeWriter out_;
};

}  // namespace tenure::io
