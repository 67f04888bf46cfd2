#include <io/checksum.h>
#include <io/safetensors.h>

#include "files.h"
#include "safetensors_make.h"

namespace tenure::io {
namespace {

using testing::data_of;
using testing::error_of;
using testing::foreign;
using testing::own_file;
using testing::sample_tensors;

SafetensorsHeader parse(const std::string& file) { return parse_safetensors(as_bytes(file), file.size(), "f"); }

// All of a file, data too.
void load(const std::string& file) {
  for (const SafetensorsHeader header = parse(file); const SafetensorsTensor& t : header.tensors) {
    check_safetensors_data(t, as_bytes(file).subspan(t.begin, t.bytes()), "f");
  }
}

std::string refusal(const std::string& header, const std::string& data = "") {
  const std::string error = error_of<IoError>([&] { parse(foreign(header, data)); });
  EXPECT_TRUE(error.starts_with("safetensors: ") && error.ends_with(" (f)")) << error;
  return error.size() < 17 ? error : error.substr(13, error.size() - 17);
}

std::string one(const std::string& dtype, const std::string& shape, const std::string& offsets) {
  return R"({"t":{"dtype":")" + dtype + R"(","shape":)" + shape + R"(,"data_offsets":)" + offsets + "}}";
}

TEST(SafetensorsHostile, LengthOfTheHeader) {
  for (size_t n = 0; n < 8; ++n) {
    EXPECT_EQ(error_of<IoError>([&] { parse(std::string(n, '\0')); }),
              "safetensors: the file is too small: " + std::to_string(n) +
                  " bytes, the length of the header alone takes 8 (f)");
  }
  const auto length = [](uint64_t n, size_t rest) {
    std::string file(8, '\0');
    to_little_endian(n, reinterpret_cast<std::byte*>(file.data()));
    return file + std::string(rest, ' ');
  };
  EXPECT_EQ(error_of<IoError>([&] { parse(length(1000, 68)); }),
            "safetensors: the header is longer than the file: 1000 bytes, 68 are left (f)");
  for (const uint64_t n : {uint64_t{100'000'001}, uint64_t{1} << 63, UINT64_MAX, UINT64_MAX - 7, 0xffffff000000003c}) {
    EXPECT_EQ(error_of<IoError>([&] { parse(length(n, 60)); }),
              "safetensors: the header is too long: " + std::to_string(n) + " bytes, the limit is 100000000 (f)");
  }
  EXPECT_EQ(refusal(""), "the header must be an object: it begins with nothing");
}

TEST(SafetensorsHostile, OtherKindsOfFile) {
  EXPECT_NE(error_of<IoError>([] { parse(std::string("\x80\x02}q\x01.......", 12)); }).find("pickle"),
            std::string::npos);
  EXPECT_NE(error_of<IoError>([] { parse(std::string("PK\x03\x04........", 12)); }).find("pickle"), std::string::npos);
  EXPECT_NE(error_of<IoError>([] { parse("GGUF\x03............"); }).find("GGUF"), std::string::npos);
}

TEST(SafetensorsHostile, NotJson) {
  EXPECT_EQ(refusal("{"), "the header is not valid JSON: byte 2 of it");
  EXPECT_EQ(refusal("[]"), "the header must be an object: it begins with \"[]\"");
  EXPECT_EQ(refusal("\"x\""), "the header must be an object: it begins with \"\\\"x\\\"\"");
  EXPECT_EQ(refusal("{\xff}"), "the header is not valid UTF-8: byte 1 of it");
  EXPECT_EQ(refusal(std::string("{}\0{}", 5)), "the header is not valid JSON: byte 2 of it");
  for (const char* text :
       {"{}x", "{}{}", "{/**/}", "{\"a\":NaN}", "{\"__metadata__\":{},}", "{'a':1}", "\xef\xbb\xbf{}",
        "{\"\xc0\xaf\":1}", "{\"\xed\xa0\x80\":1}", "{\"\\ud800\":1}", "{\"a\n\":1}"}) {
    refusal(text);
  }
}

TEST(SafetensorsHostile, WhiteSpaceAroundTheHeader) { EXPECT_TRUE(parse(foreign("\t\n {} \r\n")).tensors.empty()); }

TEST(SafetensorsHostile, Numbers) {
  for (const char* dim : {"-1", "-0", "1.0", "1e3", "01", "18446744073709551616", "\"2\"", "null", "[2]", "true", "{}",
                          "9223372036854775808"}) {
    refusal(one("U8", "[" + std::string(dim) + "]", "[0,2]"), "12");
    refusal(one("U8", "[2]", "[0," + std::string(dim) + "]"), "12");
  }
  EXPECT_EQ(refusal(one("U8", "[-1]", "[0,2]")),
            "tensor \"t\": shape must be whole numbers without sign: there is the number -1 with a sign");
  EXPECT_EQ(refusal(one("I32", "[2,9223372036854775807]", "[0,16]"), std::string(16, ' ')),
            "tensor \"t\": the shape is not possible: I32 [2, 9223372036854775807] overflows or ends within a byte");
  EXPECT_EQ(refusal(one("I32", "[2,18446744073709551614]", "[0,16]"), std::string(16, ' ')),
            "tensor \"t\": a dim is too large: 18446744073709551614");
  EXPECT_EQ(refusal(one("F4", "[3]", "[0,2]"), "12"),
            "tensor \"t\": the shape is not possible: F4 [3] overflows or ends within a byte");
}

TEST(SafetensorsHostile, OffsetsAndShapes) {
  EXPECT_EQ(
      refusal(one("F32", "[1000,1000]", "[0,4]"), "1234"),
      "tensor \"t\": shape and data differ in size: F32 [1000, 1000] has 4000000 bytes, data_offsets [0, 4] give 4");
  EXPECT_EQ(refusal(one("F32", "[1000,1000]", "[0,4000000]"), "1234"),
            "tensor \"t\": the file is too short: data_offsets are [0, 4000000], there are 4 bytes of data");
  EXPECT_EQ(refusal(one("U8", "[4]", "[4,0]"), "1234"), "tensor \"t\": data_offsets run backwards: [4, 0]");
  EXPECT_EQ(refusal(one("U8", "[2]", "[1,3]"), "123"),
            "tensor \"t\": there is a hole before the data: data_offsets are [1, 3], the tensor before it ends at 0");
  EXPECT_EQ(refusal(one("U8", "[4]", "[0,4]"), "1234 and more"),
            "the data do not end with the file: the last tensor ends at 4, there are 13 bytes of data");
  for (const char* offsets : {"[0,4,8]", "[0]", "[]", "[[0,4]]", "4", "\"0,4\"", "{}"})
    refusal(one("U8", "[4]", offsets), "1234");
  const std::string two = R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
                          R"("b":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})";
  EXPECT_EQ(
      refusal(two, "1234"),
      "tensor \"b\": data overlap those of another tensor: data_offsets are [0, 4], the tensor before it ends at 4");
}

TEST(SafetensorsHostile, Keys) {
  const std::string t = R"("dtype":"U8","shape":[1],"data_offsets":[0,1])";
  EXPECT_EQ(refusal("{\"a\":{" + t + "},\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[1,2]}}", "12"),
            "a tensor comes twice: \"a\"");
  EXPECT_EQ(refusal("{\"a\":{\"shape\":[1]," + t + "}}", "1"), "tensor \"a\": a key comes twice: \"shape\"");
  EXPECT_EQ(refusal("{\"a\":{\"x\":1," + t + "}}", "1"), "tensor \"a\": unknown key: \"x\"");
  EXPECT_EQ(refusal(R"({"a":{"shape":[1],"data_offsets":[0,1]}})", "1"), "tensor \"a\": the key is missing: \"dtype\"");
  EXPECT_EQ(refusal(R"({"__metadata__":{"k":1}})"), "metadata must be strings: the value of \"k\" is a number");
  EXPECT_EQ(refusal(R"({"__metadata__":{"k":{}}})"), "metadata must be strings: the value of \"k\" is an object");
  EXPECT_EQ(refusal(R"({"__metadata__":{"k":"1","k":"2"}})"), "a metadata key comes twice: \"k\"");
  EXPECT_EQ(refusal(R"({"__metadata__":{},"__metadata__":{}})"), "the key \"__metadata__\" comes twice");
  EXPECT_EQ(refusal(R"({"a":1})"), "the value of \"a\" must be an object: it is a number");
  for (const char* dtype : {"F99", "f32", ""}) {
    EXPECT_EQ(error_of<DTypeError>([&] { parse(foreign(one(dtype, "[1]", "[0,1]"), "1")); }),
              "safetensors: tensor \"t\": unknown dtype: \"" + std::string(dtype) + "\" (f)");
  }
}

TEST(SafetensorsHostile, DeepAndLong) {
  refusal(std::string(100'000, '{'));
  std::string deep, arrays = R"({"t":{"shape":)";
  for (int i = 0; i < 100'000; ++i) deep += "{\"a\":";
  refusal(deep);
  refusal(arrays + std::string(1'000'000, '['));
  refusal("{\"" + std::string(10'000'000, 'x') + "\":1}");
  std::string escapes;
  for (int i = 0; i < 500'000; ++i) escapes += "\\u0041";
  EXPECT_EQ(parse(foreign("{\"__metadata__\":{\"k\":\"" + escapes + "\"}}")).metadata.at("k"),
            std::string(500'000, 'A'));
}

TEST(SafetensorsHostile, ManyTensorsOnTheSameBytes) {
  std::string header = "{";
  for (int i = 0; i < 20'000; ++i) {
    header +=
        (i > 0 ? ",\"" : "\"") + std::to_string(i) + R"(":{"dtype":"U8","shape":[200,200],"data_offsets":[0,40000]})";
  }
  refusal(header + "}", std::string(40'000, ' '));
}

TEST(SafetensorsHostile, EveryPrefixIsRefused) {
  const std::string own = own_file(sample_tensors(), {{"k", "v"}});
  const std::string other = foreign(one("U8", "[4]", "[0,4]"), "1234");
  load(own);
  load(other);
  for (const std::string& file : {own, other}) {
    for (size_t n = 0; n < file.size(); ++n) EXPECT_THROW(load(file.substr(0, n)), IoError) << n;
  }
}

TEST(SafetensorsHostile, EveryFlippedBitOfOurFilesIsRefused) {
  std::string file = own_file(sample_tensors(), {{"k", "v"}, {"tenure.other", "of the program's own"}});
  load(file);
  for (size_t bit = 0; bit < 8 * file.size(); ++bit) {
    file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_THROW(load(file), Error) << "bit " << bit;
    file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
  }
  load(file);
}

TEST(SafetensorsHostile, EveryChangedByteOfAForeignFileIsRefusedOrRead) {
  std::string file =
      foreign(R"({"__metadata__":{"k":"v"},"t":{"dtype":"I16","shape":[2,1],"data_offsets":[0,4]}})", "1234");
  int refused = 0;
  for (char& byte : file) {
    const char right = byte;
    for (const int value : {0, 0xff, 0x7f, right + 1, right - 1}) {
      byte = static_cast<char>(value);
      try {
        load(file);
      } catch (const Error&) { ++refused; }
    }
    byte = right;
  }
  EXPECT_GT(refused, 200);
}

TEST(SafetensorsHostile, Checksums) {
  const std::string front = R"({"__metadata__":{)";
  EXPECT_EQ(refusal(front + R"("tenure.x":"y"}})"),
            "a file with a metadata key that begins with \"tenure.\" must have checksums: the key \"tenure.format\" is "
            "missing");
  EXPECT_EQ(refusal(front + R"("tenure.format":"2"}})"),
            "the file is of another version of the format: it has \"2\", this program reads \"1\"");
  EXPECT_EQ(refusal(front + R"("tenure.format":"1", "tenure.header_crc32c": "00000000"}})"),
            "the header was rewritten by a program that kept the checksum of the old one");
  EXPECT_TRUE(refusal(front + R"("tenure.format":"1","tenure.header_crc32c":"00000000"}})")
                  .starts_with("the checksum of the header is wrong: it says \"00000000\", the header has \""));
  EXPECT_EQ(refusal(front + R"("tenure.format":"1","tenure.header_crc32c":"0"}})"),
            "the checksum of the header is cut");
}

}  // namespace
}  // namespace tenure::io
