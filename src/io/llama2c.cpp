#include <io/llama2c.h>
#include <io/utf8.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/fail.h"

namespace tenure::io {

namespace {

constexpr uint64_t kHeaderBytes = 7 * 4;
constexpr uint32_t kLaterMagic = 0x616b3432;  // "ak42" of the later forms
constexpr double kRotationBase = 10000.0;

// The first thing wrong with the fields, or "". Everything that is divided by, or halved, is seen here.
std::string problem_of(const Llama2cConfig& c) {
  const std::pair<const char*, int32_t> fields[] = {
      {"dim", c.dim},         {"hidden_dim", c.hidden_dim}, {"n_layers", c.n_layers},
      {"n_heads", c.n_heads}, {"n_kv_heads", c.n_kv_heads}, {"vocab_size", c.vocab_size},
      {"seq_len", c.seq_len}};
  for (const auto& [name, value] : fields) {
    if (value <= 0) return std::string(name) + " must be positive: it is " + std::to_string(value);
  }
  const std::string dim = "dim is " + std::to_string(c.dim), heads = "n_heads is " + std::to_string(c.n_heads);
  if (c.dim % c.n_heads != 0) return "n_heads must divide dim: " + dim + ", " + heads;
  if (c.head_size() % 2 != 0) return "the size of a head must be even: " + dim + ", " + heads;
  if (c.n_heads % c.n_kv_heads != 0) {
    return "n_kv_heads must divide n_heads: " + heads + ", n_kv_heads is " + std::to_string(c.n_kv_heads);
  }
  return "";
}

// The arrays in the order of the file. False if a size overflows.
bool lay_out(const Llama2cConfig& c, std::vector<FileTensor>* tensors) {
  const int64_t layers = c.n_layers, dim = c.dim, hidden = c.hidden_dim, vocab = c.vocab_size, kv = c.kv_dim();
  uint64_t at = kHeaderBytes;
  bool fits = true;
  const auto add = [&](const char* name, std::vector<int64_t> shape) {
    uint64_t bytes = 0, end = 0;
    if (!tensor_bytes(shape, 32, &bytes) || __builtin_add_overflow(at, bytes, &end)) fits = false;
    tensors->push_back({name, kFloat, std::move(shape), at, end});
    at = end;
  };
  add("embedding", {vocab, dim});
  add("rms_att", {layers, dim});
  add("wq", {layers, dim, dim});
  add("wk", {layers, kv, dim});
  add("wv", {layers, kv, dim});
  add("wo", {layers, dim, dim});
  add("rms_ffn", {layers, dim});
  add("w1", {layers, hidden, dim});
  add("w2", {layers, dim, hidden});
  add("w3", {layers, hidden, dim});
  add("rms_final", {dim});
  add("freq_cos", {c.seq_len, c.head_size() / 2});
  add("freq_sin", {c.seq_len, c.head_size() / 2});
  if (!c.shared_classifier) add("classifier", {vocab, dim});
  return fits && at <= static_cast<uint64_t>(INT64_MAX);
}

std::vector<std::byte> read_front(const File& file) {
  std::vector<std::byte> front(static_cast<size_t>(std::min<uint64_t>(file.size(), kHeaderBytes)));
  file.read(0, front.data(), front.size());
  return front;
}

}  // namespace

const FileTensor* Llama2cHeader::find(std::string_view name) const noexcept {
  for (const FileTensor& t : tensors) {
    if (t.name == name) return &t;
  }
  return nullptr;
}

Llama2cHeader parse_llama2c(ByteSpan front, uint64_t file_size, std::string_view source) {
  if (front.size() > file_size) front = front.first(static_cast<size_t>(file_size));
  ByteReader in(front, "llama2.c weights", source);
  if (front.size() >= 4 && from_little_endian<uint32_t>(front.data()) == kLaterMagic) {
    in.fail("a later form of the format, which is not read: the file begins with the magic number 0x616b3432");
  }
  Llama2cHeader header;
  Llama2cConfig& c = header.config;
  c.dim = in.i32("dim");
  c.hidden_dim = in.i32("hidden_dim");
  c.n_layers = in.i32("n_layers");
  c.n_heads = in.i32("n_heads");
  c.n_kv_heads = in.i32("n_kv_heads");
  c.vocab_size = in.i32("vocab_size");
  c.seq_len = in.i32("seq_len");
  if (c.vocab_size < 0 && c.vocab_size != INT32_MIN) {
    c.shared_classifier = false;
    c.vocab_size = -c.vocab_size;
  }
  if (const std::string problem = problem_of(c); !problem.empty()) in.fail(problem);
  if (!lay_out(c, &header.tensors)) in.fail("the sizes overflow");
  const uint64_t expected = header.tensors.back().end;
  if (expected != file_size) {
    in.fail(std::string("the file is too ") + (file_size < expected ? "short" : "long") + " for its fields: it has " +
            std::to_string(file_size) + " bytes, they ask for " + std::to_string(expected));
  }
  return header;
}

Llama2cReader::Llama2cReader(std::string path) : file_(std::move(path)) {
  header_ = parse_llama2c(read_front(file_), file_.size(), file_.path());
}

void Llama2cReader::read(const FileTensor& tensor, void* to, size_t n) const {
  if (n != tensor.bytes()) {
    core::fail_saying<ValueError>("llama2.c weights: the room is not the size of " + in_quotes(tensor.name) + ": " +
                                  std::to_string(n) + " bytes for " + std::to_string(tensor.bytes()) + " (" +
                                  file_.path() + ")");
  }
  file_.read(tensor.begin, to, n);
}

namespace {

Llama2cHeader checked_header(const Llama2cConfig& config) {
  const std::string problem = problem_of(config);
  if (!problem.empty()) core::fail_saying<ValueError>("llama2.c weights: " + problem);
  Llama2cHeader header{config, {}};
  if (!lay_out(config, &header.tensors)) core::fail_saying<ValueError>("llama2.c weights: the sizes overflow");
  return header;
}

}  // namespace

std::vector<FileTensor> layout_llama2c(const Llama2cConfig& config) { return checked_header(config).tensors; }

Llama2cWriter::Llama2cWriter(std::string path, const Llama2cConfig& config)
    : header_(checked_header(config)), out_(std::move(path)) {
  const int32_t vocab = config.shared_classifier ? config.vocab_size : -config.vocab_size;
  std::byte field[4];
  for (const int32_t value :
       {config.dim, config.hidden_dim, config.n_layers, config.n_heads, config.n_kv_heads, vocab, config.seq_len}) {
    to_little_endian(static_cast<uint32_t>(value), field);
    out_.append(field);
  }
}

void Llama2cWriter::append(ByteSpan bytes) {
  const FileTensor& cos = *header_.find("freq_cos");
  const uint64_t after_tables = header_.find("freq_sin")->end, end = header_.tensors.back().end;
  const uint64_t missing = out_.size() < cos.begin ? end - out_.size() - (after_tables - cos.begin) : end - out_.size();
  if (bytes.size() > missing) {
    core::fail_saying<ValueError>("llama2.c weights: more data than the fields say: " + std::to_string(bytes.size()) +
                                  " bytes, " + std::to_string(missing) + " are missing (" + out_.path() + ")");
  }
  if (out_.size() < cos.begin) {
    const ByteSpan before = bytes.first(static_cast<size_t>(std::min<uint64_t>(bytes.size(), cos.begin - out_.size())));
    out_.append(before);
    bytes = bytes.subspan(before.size());
    if (out_.size() == cos.begin) fill_rotation_tables();
  }
  out_.append(bytes);
}

void Llama2cWriter::fill_rotation_tables() {
  const int64_t half = header_.config.head_size() / 2;
  for (const bool sine : {false, true}) {
    for (int64_t position = 0; position < header_.config.seq_len; ++position) {
      for (int64_t i = 0; i < half; ++i) {
        const double rate = std::pow(kRotationBase, -static_cast<double>(i) / static_cast<double>(half));
        const double angle = static_cast<double>(position) * rate;
        const auto value = static_cast<float>(sine ? std::sin(angle) : std::cos(angle));
        uint32_t bits;
        std::memcpy(&bits, &value, sizeof(bits));
        std::byte field[4];
        to_little_endian(bits, field);
        out_.append(field);
      }
    }
  }
}

void Llama2cWriter::commit() {
  const uint64_t end = header_.tensors.back().end;
  if (out_.size() != end) {
    core::fail_saying<ValueError>("llama2.c weights: data are missing: " + std::to_string(out_.size()) + " of " +
                                  std::to_string(end) + " bytes are there (" + out_.path() + ")");
  }
  out_.commit();
}

}  // namespace tenure::io
