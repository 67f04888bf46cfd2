#include <io/checksum.h>
#include <io/safetensors.h>
#include <io/safetensors_format.h>
#include <io/utf8.h>

#include <algorithm>
#include <iterator>

#include "core/fail.h"

namespace tenure::io {

namespace {

constexpr size_t kWritePiece = size_t{1} << 20;  // checksummed and written at once, while it is in the cache

[[noreturn]] void refuse(const std::string& what) { core::fail_saying<ValueError>("safetensors: " + what); }

// The position in the table of types, by which the reference implementation sorts.
size_t rank_of(const FileTensor& t) {
  for (size_t i = 0; i < std::size(kSafetensorsTypes); ++i) {
    if (kSafetensorsTypes[i].dtype == t.dtype && t.dtype != ScalarType::Undefined) return i;
  }
  core::fail_saying<DTypeError>("safetensors: the format has no type for the tensor: " + in_quotes(t.name) + " is " +
                                std::string(name(t.dtype)));
}

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    const auto b = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += {'\\', c};
    } else if (b < 0x20) {
      out += "\\u00";
      out += {"0123456789abcdef"[b >> 4], "0123456789abcdef"[b & 15]};
    } else {
      out += c;
    }
  }
  out += '"';
}

void append_pair(std::string& out, std::string_view key, std::string_view value) {
  append_json_string(out, key);
  out += ':';
  append_json_string(out, value);
}

void check_texts(const std::vector<FileTensor>& tensors, const std::map<std::string, std::string>& metadata) {
  for (const FileTensor& t : tensors) {
    if (t.name == kMetadataName) refuse("the name is taken by the format: " + in_quotes(t.name));
    if (!is_utf8(t.name)) refuse("a tensor's name is not valid UTF-8: " + in_quotes(t.name));
  }
  for (const auto& [key, value] : metadata) {
    if (key == kFormatKey || key == kTensorCrcKey || key == kHeaderCrcKey) {
      refuse("the metadata key is kept for checksums: " + in_quotes(key));
    }
    if (!is_utf8(key)) refuse("a metadata key is not valid UTF-8: " + in_quotes(key));
    if (!is_utf8(value)) refuse("the metadata of a key are not valid UTF-8: " + in_quotes(key));
  }
}

void sort_as_reference(std::vector<FileTensor>& tensors) {
  for (const FileTensor& t : tensors) rank_of(t);  // throws here, not out of a comparison
  std::sort(tensors.begin(), tensors.end(), [](const FileTensor& a, const FileTensor& b) {
    const size_t ra = rank_of(a), rb = rank_of(b);
    return ra != rb ? ra > rb : a.name < b.name;
  });
  std::vector<const std::string*> names;
  for (const FileTensor& t : tensors) names.push_back(&t.name);
  std::sort(names.begin(), names.end(), [](const std::string* a, const std::string* b) { return *a < *b; });
  const auto twice = std::adjacent_find(names.begin(), names.end(),
                                        [](const std::string* a, const std::string* b) { return *a == *b; });
  if (twice != names.end()) refuse("a tensor comes twice: " + in_quotes(**twice));
}

}  // namespace

SafetensorsLayout layout_safetensors(std::vector<FileTensor> tensors,
                                     const std::map<std::string, std::string>& metadata) {
  check_texts(tensors, metadata);
  sort_as_reference(tensors);
  SafetensorsLayout layout;
  std::string json = "{";
  append_json_string(json, kMetadataName);
  json += ":{";
  append_pair(json, kFormatKey, kFormatVersion);
  json += ',';
  std::string digits;
  for (size_t i = 0; i < tensors.size(); ++i) digits.append(kCrcDigits, '0');
  append_pair(json, kTensorCrcKey, digits);
  layout.tensor_digits = 8 + json.size() - 1 - digits.size();
  json += ',';
  append_pair(json, kHeaderCrcKey, std::string(kCrcDigits, '0'));
  layout.header_digits = 8 + json.size() - 1 - kCrcDigits;
  for (const auto& [key, value] : metadata) {
    json += ',';
    append_pair(json, key, value);
  }
  json += '}';
  uint64_t offset = 0;
  for (FileTensor& t : tensors) {
    const SafetensorsType& type = kSafetensorsTypes[rank_of(t)];
    uint64_t bytes = 0;
    t.begin = offset;
    if (!tensor_bytes(t.shape, type.bits, &bytes) || __builtin_add_overflow(offset, bytes, &offset) ||
        offset > static_cast<uint64_t>(INT64_MAX)) {
      refuse("the size of a tensor overflows: " + in_quotes(t.name));
    }
    t.end = offset;
    json += ',';
    append_json_string(json, t.name);
    json += ":{\"dtype\":\"" + std::string(type.word) + "\",\"shape\":[";
    for (size_t i = 0; i < t.shape.size(); ++i) json += (i > 0 ? "," : "") + std::to_string(t.shape[i]);
    json += "],\"data_offsets\":[" + std::to_string(t.begin) + "," + std::to_string(t.end) + "]}";
  }
  json += '}';
  json.append((8 - json.size() % 8) % 8, ' ');  // so that the data begin at a multiple of eight
  if (json.size() > kSafetensorsMaxHeader) {
    refuse("the header would be too long: " + std::to_string(json.size()) + " bytes, the limit is " +
           std::to_string(kSafetensorsMaxHeader));
  }
  layout.front.resize(8);
  to_little_endian<uint64_t>(json.size(), reinterpret_cast<std::byte*>(layout.front.data()));
  layout.front += json;
  for (FileTensor& t : tensors) {
    t.begin += layout.front.size();
    t.end += layout.front.size();
  }
  layout.tensors = std::move(tensors);
  return layout;
}

void seal_safetensors(SafetensorsLayout& layout, const std::vector<uint32_t>& checksums) {
  if (checksums.size() != layout.tensors.size()) {
    refuse("there must be one checksum for each tensor: " + std::to_string(checksums.size()) + " for " +
           std::to_string(layout.tensors.size()));
  }
  for (size_t i = 0; i < checksums.size(); ++i) {
    layout.front.replace(layout.tensor_digits + kCrcDigits * i, kCrcDigits, hex32(checksums[i]));
  }
  layout.front.replace(layout.header_digits, kCrcDigits, kCrcDigits, '0');
  layout.front.replace(layout.header_digits, kCrcDigits, hex32(crc32c(as_bytes(layout.front))));
}

SafetensorsWriter::SafetensorsWriter(std::string path, SafetensorsLayout layout)
    : layout_(std::move(layout)), out_(std::move(path)) {
  checksums_.reserve(layout_.tensors.size());
  out_.append(as_bytes(layout_.front));
}

void SafetensorsWriter::append(ByteSpan bytes) {
  const uint64_t end = layout_.tensors.empty() ? layout_.front.size() : layout_.tensors.back().end;
  if (bytes.size() > end - out_.size()) {
    refuse("more data than the shapes say: " + std::to_string(bytes.size()) + " bytes, " +
           std::to_string(end - out_.size()) + " are missing (" + out_.path() + ")");
  }
  while (!bytes.empty()) {
    const uint64_t left = layout_.tensors[checksums_.size()].end - out_.size();
    if (left == 0) {
      checksums_.push_back(crc_);
      crc_ = 0;
      continue;
    }
    const ByteSpan piece = bytes.first(static_cast<size_t>(std::min<uint64_t>({left, bytes.size(), kWritePiece})));
    crc_ = crc32c(piece, crc_);
    out_.append(piece);
    bytes = bytes.subspan(piece.size());
  }
}

void SafetensorsWriter::commit() {
  while (checksums_.size() < layout_.tensors.size()) {
    const FileTensor& t = layout_.tensors[checksums_.size()];
    if (t.end != out_.size()) {
      refuse("data are missing: tensor " + in_quotes(t.name) + " lacks " + std::to_string(t.end - out_.size()) +
             " bytes (" + out_.path() + ")");
    }
    checksums_.push_back(crc_);
    crc_ = 0;
  }
  seal_safetensors(layout_, checksums_);
  out_.overwrite(0, as_bytes(layout_.front));
  out_.commit();
}

}  // namespace tenure::io
