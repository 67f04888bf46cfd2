#include <io/checksum.h>
#include <io/safetensors.h>
#include <io/safetensors_format.h>
#include <io/safetensors_header.h>
#include <io/utf8.h>

#include <algorithm>
#include <cstring>

#include "core/fail.h"

namespace tenure::io {

namespace {

constexpr size_t kReadPiece = size_t{1} << 20;  // read and checked at once, while it is in the cache

[[noreturn]] void fail(const std::string& what, std::string_view source) {
  core::fail_saying<IoError>("safetensors: " + what + " (" + std::string(source) + ")");
}

std::string describe(const SafetensorsTensor& t) {
  std::string text = t.dtype_name + " [";
  for (size_t i = 0; i < t.shape.size() && i < 8; ++i) text += (i > 0 ? ", " : "") + std::to_string(t.shape[i]);
  return text + (t.shape.size() > 8 ? ", …]" : "]");
}

uint32_t type_bits(std::string_view word) {
  for (const SafetensorsType& t : kSafetensorsTypes) {
    if (t.word == word) return t.bits;
  }
  return 0;
}

// Tensors in the order of the data must cover it from its first byte to its last, each as long as its shape says.
void check_layout(std::vector<SafetensorsTensor>& tensors, uint64_t data_begin, uint64_t file_size,
                  std::string_view source) {
  const auto in_order = [](const SafetensorsTensor& a, const SafetensorsTensor& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  };
  if (!std::is_sorted(tensors.begin(), tensors.end(), in_order)) {
    std::stable_sort(tensors.begin(), tensors.end(), in_order);
  }
  const uint64_t data_size = file_size - data_begin;
  uint64_t covered = 0;
  for (SafetensorsTensor& t : tensors) {
    const std::string offsets = "[" + std::to_string(t.begin) + ", " + std::to_string(t.end) + "]";
    const auto wrong = [&](const std::string& what) { fail("tensor " + in_quotes(t.name) + ": " + what, source); };
    if (t.end < t.begin) wrong("data_offsets run backwards: " + offsets);
    if (t.begin != covered) {
      wrong(
          std::string(t.begin < covered ? "data overlap those of another tensor" : "there is a hole before the data") +
          ": data_offsets are " + offsets + ", the tensor before it ends at " + std::to_string(covered));
    }
    if (t.end > data_size) {
      wrong("the file is too short: data_offsets are " + offsets + ", there are " + std::to_string(data_size) +
            " bytes of data");
    }
    uint64_t bytes = 0;
    if (!tensor_bytes(t.shape, type_bits(t.dtype_name), &bytes)) {
      wrong("the shape is not possible: " + describe(t) + " overflows or ends within a byte");
    }
    if (bytes != t.end - t.begin) {
      wrong("shape and data differ in size: " + describe(t) + " has " + std::to_string(bytes) +
            " bytes, data_offsets " + offsets + " give " + std::to_string(t.end - t.begin));
    }
    covered = t.end;
  }
  if (covered != data_size) {
    fail("the data do not end with the file: the last tensor ends at " + std::to_string(covered) + ", there are " +
             std::to_string(data_size) + " bytes of data",
         source);
  }
  for (SafetensorsTensor& t : tensors) {
    t.begin += data_begin;
    t.end += data_begin;
  }
}

// The value of a metadata key, taken out of the table.
std::string take(std::map<std::string, std::string>& metadata, std::string_view key, std::string_view source) {
  const auto found = metadata.find(std::string(key));
  if (found == metadata.end()) {
    fail("a file with a metadata key that begins with \"tenure.\" must have checksums: the key " + in_quotes(key) +
             " is missing",
         source);
  }
  std::string value = std::move(found->second);
  metadata.erase(found);
  return value;
}

bool parse_hex32(std::string_view digits, uint32_t* value) {
  *value = 0;
  for (const char c : digits) {
    const bool letter = c >= 'a' && c <= 'f';
    if (!letter && (c < '0' || c > '9')) return false;
    *value = (*value << 4) | static_cast<uint32_t>(letter ? c - 'a' + 10 : c - '0');
  }
  return digits.size() == kCrcDigits;
}

void check_header_crc(ByteSpan front, std::string_view stored, std::string_view source) {
  // Inside a JSON string every quote has a backslash, so this text stands only where the key does.
  const std::string key = "\"" + std::string(kHeaderCrcKey) + "\":\"";
  const size_t at = as_text(front).find(key);
  if (at == std::string_view::npos) {
    fail("the header was rewritten by a program that kept the checksum of the old one", source);
  }
  const size_t digits = at + key.size();  // the parser has seen the string, so at least its closing quote follows
  if (stored.size() != kCrcDigits || front.size() - digits < kCrcDigits)
    fail("the checksum of the header is cut", source);
  uint32_t crc = crc32c(front.first(digits));
  crc = crc32c(as_bytes("00000000"), crc);
  crc = crc32c(front.subspan(digits + kCrcDigits), crc);
  if (hex32(crc) != stored) {
    fail("the checksum of the header is wrong: it says " + in_quotes(stored) + ", the header has \"" + hex32(crc) +
             "\": the file is damaged, or a program changed it and kept the checksum",
         source);
  }
}

void take_checksums(SafetensorsHeader& header, ByteSpan front, std::string_view source) {
  const bool own = std::any_of(header.metadata.begin(), header.metadata.end(),
                               [](const auto& entry) { return entry.first.starts_with(kOwnPrefix); });
  if (!own) return;
  const std::string version = take(header.metadata, kFormatKey, source);
  if (version != kFormatVersion) {
    fail("the file is of another version of the format: it has " + in_quotes(version) + ", this program reads \"" +
             std::string(kFormatVersion) + "\"",
         source);
  }
  check_header_crc(front, take(header.metadata, kHeaderCrcKey, source), source);
  const std::string digits = take(header.metadata, kTensorCrcKey, source);
  if (digits.size() / kCrcDigits != header.tensors.size() || digits.size() % kCrcDigits != 0) {
    fail("the checksums are not one for each tensor: " + std::to_string(digits.size()) + " digits for " +
             std::to_string(header.tensors.size()) + " tensors",
         source);
  }
  for (size_t i = 0; i < header.tensors.size(); ++i) {
    uint32_t crc = 0;
    if (!parse_hex32(std::string_view(digits).substr(kCrcDigits * i, kCrcDigits), &crc)) {
      fail("a checksum is not eight hexadecimal digits: that of tensor " + in_quotes(header.tensors[i].name), source);
    }
    header.tensors[i].crc = crc;
  }
  header.verified = true;
}

void index_names(SafetensorsHeader& header, std::string_view source) {
  const auto name = [&](uint32_t i) -> const std::string& { return header.tensors[i].name; };
  header.by_name.resize(header.tensors.size());
  for (uint32_t i = 0; i < header.by_name.size(); ++i) header.by_name[i] = i;
  std::sort(header.by_name.begin(), header.by_name.end(), [&](uint32_t a, uint32_t b) { return name(a) < name(b); });
  for (size_t i = 1; i < header.by_name.size(); ++i) {
    if (name(header.by_name[i - 1]) == name(header.by_name[i])) {
      fail("a tensor comes twice: " + in_quotes(name(header.by_name[i])), source);
    }
  }
}

// What else the bytes may be, for people who gave the wrong file.
std::string hint(ByteSpan front) {
  const std::string_view text = as_text(front);
  if (text.starts_with("PK\x03\x04") || (text.size() >= 2 && text[0] == '\x80' && text[1] >= 2 && text[1] <= 5)) {
    return "; it looks like a pickle or zip file, which is not read";
  }
  if (text.starts_with("GGUF")) return "; it looks like a GGUF file";
  return "";
}

// Whatever is not 0 is true; no byte but 0 and 1 may reach a C++ bool.
void make_bools(const SafetensorsTensor& t, std::byte* bytes, size_t n) noexcept {
  if (t.dtype != kBool) return;
  for (size_t i = 0; i < n; ++i) bytes[i] = std::byte{bytes[i] != std::byte{0}};
}

void check_crc(const SafetensorsTensor& t, uint32_t crc, std::string_view source) {
  if (t.crc.has_value() && *t.crc != crc) {
    fail("tensor " + in_quotes(t.name) + ": the checksum of the data is wrong: it says \"" + hex32(*t.crc) +
             "\", the data have \"" + hex32(crc) + "\": the file is damaged",
         source);
  }
}

std::vector<std::byte> read_header_bytes(const File& file) {
  std::vector<std::byte> front(static_cast<size_t>(std::min<uint64_t>(file.size(), 8)));
  file.read(0, front.data(), front.size());
  if (front.size() < 8) return front;
  const auto n = from_little_endian<uint64_t>(front.data());
  if (n > kSafetensorsMaxHeader || n > file.size() - 8) return front;  // the parser refuses it
  front.resize(static_cast<size_t>(8 + n));
  file.read(0, front.data(), front.size());
  return front;
}

}  // namespace

const SafetensorsTensor* SafetensorsHeader::find(std::string_view name) const noexcept {
  const auto at = std::lower_bound(by_name.begin(), by_name.end(), name,
                                   [&](uint32_t i, std::string_view n) { return tensors[i].name < n; });
  return at != by_name.end() && tensors[*at].name == name ? &tensors[*at] : nullptr;
}

SafetensorsHeader parse_safetensors(ByteSpan front, uint64_t file_size, std::string_view source) {
  if (file_size < 8 || front.size() < 8) {
    fail("the file is too small: " + std::to_string(file_size) + " bytes, the length of the header alone takes 8",
         source);
  }
  const auto n = from_little_endian<uint64_t>(front.data());
  if (n > kSafetensorsMaxHeader) {
    fail("the header is too long: " + std::to_string(n) + " bytes, the limit is " +
             std::to_string(kSafetensorsMaxHeader) + hint(front),
         source);
  }
  if (n > file_size - 8 || n > front.size() - 8) {
    fail("the header is longer than the file: " + std::to_string(n) + " bytes, " + std::to_string(file_size - 8) +
             " are left",
         source);
  }
  front = front.first(static_cast<size_t>(8 + n));
  SafetensorsJson json = parse_safetensors_json(as_text(front.subspan(8)), source);
  SafetensorsHeader header;
  header.tensors = std::move(json.tensors);
  header.metadata = std::move(json.metadata);
  check_layout(header.tensors, 8 + n, file_size, source);
  index_names(header, source);
  take_checksums(header, front, source);
  return header;
}

void check_safetensors_data(const SafetensorsTensor& tensor, ByteSpan bytes, std::string_view source) {
  check_crc(tensor, crc32c(bytes), source);
}

SafetensorsReader::SafetensorsReader(std::string path) : file_(std::move(path)) {
  header_ = parse_safetensors(read_header_bytes(file_), file_.size(), file_.path());
}

void SafetensorsReader::read(const SafetensorsTensor& tensor, void* to, size_t n) const {
  if (tensor.dtype == ScalarType::Undefined) {
    core::fail_saying<DTypeError>("safetensors: tensor " + in_quotes(tensor.name) +
                                  ": the type cannot be read: " + tensor.dtype_name + " (" + path() + ")");
  }
  if (n != tensor.bytes()) {
    core::fail_saying<ValueError>("safetensors: tensor " + in_quotes(tensor.name) +
                                  ": the room is not the tensor's size: " + std::to_string(n) + " bytes for " +
                                  std::to_string(tensor.bytes()) + " (" + path() + ")");
  }
  uint32_t crc = 0;
  for (size_t at = 0; at < n; at += kReadPiece) {
    const size_t size = std::min(kReadPiece, n - at);
    std::byte* piece = static_cast<std::byte*>(to) + at;
    file_.read(tensor.begin + at, piece, size);
    if (tensor.crc.has_value()) crc = crc32c({piece, size}, crc);
    make_bools(tensor, piece, size);
  }
  check_crc(tensor, crc, path());
}

}  // namespace tenure::io
