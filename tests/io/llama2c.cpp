#include <io/llama2c.h>

#include <cmath>
#include <cstring>

#include "files.h"

namespace tenure::io {
namespace {

using testing::error_of;
using testing::get;
using testing::put;
using testing::TempDir;

const Llama2cConfig kSmall{
    .dim = 8, .hidden_dim = 6, .n_layers = 2, .n_heads = 4, .n_kv_heads = 2, .vocab_size = 5, .seq_len = 3};

std::string header_bytes(const std::vector<int32_t>& fields) {
  std::string bytes(fields.size() * 4, '\0');
  for (size_t i = 0; i < fields.size(); ++i) {
    to_little_endian(static_cast<uint32_t>(fields[i]), reinterpret_cast<std::byte*>(bytes.data()) + 4 * i);
  }
  return bytes;
}
std::string refusal(const std::vector<int32_t>& fields, uint64_t size = 1 << 20) {
  const std::string bytes = header_bytes(fields);
  return error_of<IoError>([&] { parse_llama2c(as_bytes(bytes), size, "f"); });
}

void write(const std::string& path, const Llama2cConfig& config, char fill) {
  Llama2cWriter writer(path, config);
  for (const FileTensor& t : writer.tensors()) {
    if (!t.name.starts_with("freq_")) writer.append(as_bytes(std::string(t.bytes(), fill)));
  }
  writer.commit();
}

TEST(Llama2c, RoundTrip) {
  const TempDir dir;
  for (const bool shared : {true, false}) {
    Llama2cConfig config = kSmall;
    config.shared_classifier = shared;
    write(dir / "a", config, 'w');
    const Llama2cReader reader(dir / "a");
    EXPECT_EQ(reader.header().config, config);
    EXPECT_EQ(reader.header().find("classifier") == nullptr, shared);
    EXPECT_EQ(reader.header().find("wk")->shape, (std::vector<int64_t>{2, 4, 8}));
    EXPECT_EQ(reader.header().find("freq_sin")->shape, (std::vector<int64_t>{3, 1}));
    std::string data(reader.header().find("w2")->bytes(), '\0');
    reader.read(*reader.header().find("w2"), data.data(), data.size());
    EXPECT_EQ(data, std::string(2 * 8 * 6 * 4, 'w'));
    float cos[3];
    reader.read(*reader.header().find("freq_cos"), cos, sizeof(cos));
    for (int i = 0; i < 3; ++i) EXPECT_FLOAT_EQ(cos[i], std::cos(static_cast<float>(i)));
  }
}

TEST(Llama2c, Fields) {
  // dim, hidden_dim, n_layers, n_heads, n_kv_heads, vocab_size, seq_len
  EXPECT_EQ(refusal({0, 6, 2, 4, 2, 5, 3}), "llama2.c weights: dim must be positive: it is 0 (f)");
  EXPECT_EQ(refusal({8, 0, 2, 4, 2, 5, 3}), "llama2.c weights: hidden_dim must be positive: it is 0 (f)");
  EXPECT_EQ(refusal({8, 6, -1, 4, 2, 5, 3}), "llama2.c weights: n_layers must be positive: it is -1 (f)");
  EXPECT_EQ(refusal({8, 6, 2, 0, 2, 5, 3}), "llama2.c weights: n_heads must be positive: it is 0 (f)");
  EXPECT_EQ(refusal({8, 6, 2, 4, 0, 5, 3}), "llama2.c weights: n_kv_heads must be positive: it is 0 (f)");
  EXPECT_EQ(refusal({8, 6, 2, 4, 2, 0, 3}), "llama2.c weights: vocab_size must be positive: it is 0 (f)");
  EXPECT_EQ(refusal({8, 6, 2, 4, 2, INT32_MIN, 3}),
            "llama2.c weights: vocab_size must be positive: it is -2147483648 (f)");
  EXPECT_EQ(refusal({8, 6, 2, 4, 2, 5, -1}), "llama2.c weights: seq_len must be positive: it is -1 (f)");
  EXPECT_EQ(refusal({7, 6, 2, 4, 2, 5, 3}), "llama2.c weights: n_heads must divide dim: dim is 7, n_heads is 4 (f)");
  EXPECT_EQ(refusal({12, 6, 2, 4, 2, 5, 3}),
            "llama2.c weights: the size of a head must be even: dim is 12, n_heads is 4 (f)");
  EXPECT_EQ(refusal({8, 6, 2, 4, 3, 5, 3}),
            "llama2.c weights: n_kv_heads must divide n_heads: n_heads is 4, n_kv_heads is 3 (f)");
  EXPECT_EQ(refusal({8, 6, 2, 2, 4, 5, 3}),
            "llama2.c weights: n_kv_heads must divide n_heads: n_heads is 2, n_kv_heads is 4 (f)");
  constexpr int32_t kMax = INT32_MAX - 3;  // a multiple of four
  EXPECT_EQ(refusal({kMax, kMax, kMax, 2, 1, kMax, kMax}), "llama2.c weights: the sizes overflow (f)");
  EXPECT_EQ(refusal({0x616b3432, 1, 8, 6, 2, 4, 2}),
            "llama2.c weights: a later form of the format, which is not read: the file begins with the magic number "
            "0x616b3432 (f)");
  EXPECT_THROW(Llama2cWriter("/nowhere/a", Llama2cConfig{}), ValueError);
}

TEST(Llama2c, SizeOfTheFile) {
  const TempDir dir;
  write(dir / "a", kSmall, 'w');
  const std::string file = get(dir / "a");
  for (size_t n = 0; n < 28; ++n) { EXPECT_THROW(parse_llama2c(as_bytes(file).first(n), n, "f"), IoError); }
  const auto expected = std::to_string(file.size());
  for (const uint64_t size : {uint64_t{28}, file.size() / 2, file.size() - 1, file.size() + 1, UINT64_MAX}) {
    EXPECT_EQ(error_of<IoError>([&] { parse_llama2c(as_bytes(file), size, "f"); }),
              std::string("llama2.c weights: the file is too ") + (size < file.size() ? "short" : "long") +
                  " for its fields: it has " + std::to_string(size) + " bytes, they ask for " + expected + " (f)");
  }
}

TEST(Llama2c, WriterCountsItsBytes) {
  const TempDir dir;
  put(dir / "a", "old");
  {
    Llama2cWriter writer(dir / "a", kSmall);
    writer.append(as_bytes("1234"));
    EXPECT_THROW(writer.commit(), ValueError);
    EXPECT_THROW(writer.append(as_bytes(std::string(1 << 20, 'x'))), ValueError);
  }
  EXPECT_EQ(get(dir / "a"), "old");
}

// All data in one piece, across the tables that the writer fills in: the file of another program comes out again.
TEST(Llama2c, Stories260K) {
  TENURE_DATA_OR_SKIP(path, "stories260K.bin");
  const TempDir dir;
  const std::string file = get(path);
  const Llama2cReader reader(path);
  EXPECT_EQ(reader.header().config, (Llama2cConfig{64, 172, 5, 8, 4, 512, 512, true}));
  const FileTensor cos = *reader.header().find("freq_cos"), sin = *reader.header().find("freq_sin");
  Llama2cWriter writer(dir / "a", reader.header().config);
  writer.append(as_bytes(std::string_view(file).substr(28, cos.begin - 28)));
  writer.append(as_bytes(std::string_view(file).substr(sin.end)));
  writer.commit();
  const std::string again = get(dir / "a");
  ASSERT_EQ(again.size(), file.size());
  EXPECT_EQ(again.substr(0, cos.begin), file.substr(0, cos.begin));
  for (uint64_t at = cos.begin; at < sin.end; at += 4) {
    float ours, theirs;
    std::memcpy(&ours, again.data() + at, 4);
    std::memcpy(&theirs, file.data() + at, 4);
    EXPECT_NEAR(ours, theirs, 1e-4) << at;  // theirs are of angles up to 511, rounded to float
  }
}

}  // namespace
}  // namespace tenure::io
