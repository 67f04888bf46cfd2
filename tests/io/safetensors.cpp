#include <io/checksum.h>
#include <io/safetensors.h>
#include <unistd.h>

#include <cstring>

#include "files.h"
#include "safetensors_make.h"

namespace tenure::io {
namespace {

using testing::data_of;
using testing::error_of;
using testing::foreign;
using testing::get;
using testing::own_file;
using testing::put;
using testing::sample_tensors;
using testing::TempDir;

std::string read_all(const SafetensorsReader& reader, const SafetensorsTensor& t) {
  std::string data(t.bytes(), '\0');
  reader.read(t, data.data(), data.size());
  return data;
}

TEST(Safetensors, RoundTrip) {
  const TempDir dir;
  const std::map<std::string, std::string> metadata = {{"note", "a \"text\"\n with \x01 and é"}, {"", ""}};
  SafetensorsWriter writer(dir / "a", layout_safetensors(sample_tensors(), metadata));
  for (const FileTensor& t : writer.tensors()) writer.append(as_bytes(data_of(t)));
  writer.commit();

  const SafetensorsReader reader(dir / "a");
  EXPECT_TRUE(reader.header().verified);
  EXPECT_EQ(reader.header().metadata, metadata);
  ASSERT_EQ(reader.header().tensors.size(), sample_tensors().size());
  for (const FileTensor& t : sample_tensors()) {
    const SafetensorsTensor* found = reader.header().find(t.name);
    ASSERT_NE(found, nullptr) << t.name;
    EXPECT_EQ(found->dtype, t.dtype);
    EXPECT_EQ(found->shape, t.shape);
    EXPECT_EQ(read_all(reader, *found), data_of(t));
  }
  EXPECT_EQ(reader.header().find("none"), nullptr);
  EXPECT_EQ(reader.header().tensors.front().begin % 8, 0U);
}

TEST(Safetensors, DataInPiecesOfAnySize) {
  const TempDir dir;
  const std::string whole = own_file(sample_tensors(), {});
  SafetensorsLayout layout = layout_safetensors(sample_tensors(), {});
  const std::string data = whole.substr(layout.front.size());
  SafetensorsWriter writer(dir / "a", std::move(layout));
  for (size_t at = 0; at < data.size(); at += 3) writer.append(as_bytes(std::string_view(data).substr(at, 3)));
  writer.commit();
  EXPECT_EQ(get(dir / "a"), whole);
}

TEST(Safetensors, WiderTypesFirstThenByName) {
  std::vector<std::string> names;
  for (const FileTensor& t : layout_safetensors(sample_tensors(), {}).tensors) names.push_back(t.name);
  EXPECT_EQ(names, (std::vector<std::string>{"i64", "f64", "c64", "empty", "f32", "scalar", "i32", "bf16", "f16", "i16",
                                             "i8", "u8", "bool"}));
}

TEST(Safetensors, NothingAtAll) {
  const TempDir dir;
  SafetensorsWriter(dir / "a", layout_safetensors({}, {{"k", "v"}})).commit();
  const SafetensorsReader reader(dir / "a");
  EXPECT_TRUE(reader.header().tensors.empty());
  EXPECT_EQ(reader.header().metadata.at("k"), "v");
}

TEST(Safetensors, AnyUtf8IsAName) {
  const TempDir dir;
  std::vector<FileTensor> tensors;
  for (const std::string& name : {std::string(), std::string("a\0b", 3), std::string(1 << 20, 'n'),
                                  std::string("/../x"), std::string("a\nb\"c\\"), std::string("😀")}) {
    tensors.push_back({name, kByte, {1}, 0, 0});
  }
  const std::string file = own_file(tensors, {});
  const SafetensorsHeader header = parse_safetensors(as_bytes(file), file.size(), "f");
  for (const FileTensor& t : tensors) EXPECT_NE(header.find(t.name), nullptr);
}

TEST(Safetensors, WritingRefusesBeforeThePathIsTouched) {
  const auto text = [](std::vector<FileTensor> tensors, const std::map<std::string, std::string>& metadata) {
    return error_of<Error>([&] { layout_safetensors(std::move(tensors), metadata); });
  };
  EXPECT_EQ(text({{"z", kComplexDouble, {1}, 0, 0}}, {}),
            "safetensors: the format has no type for the tensor: \"z\" is complex128");
  EXPECT_EQ(text({{"a", kByte, {1}, 0, 0}, {"b", kByte, {1}, 0, 0}, {"a", kFloat, {1}, 0, 0}}, {}),
            "safetensors: a tensor comes twice: \"a\"");
  EXPECT_EQ(text({{"__metadata__", kByte, {1}, 0, 0}}, {}),
            "safetensors: the name is taken by the format: \"__metadata__\"");
  EXPECT_EQ(text({{"a\xff", kByte, {1}, 0, 0}}, {}), "safetensors: a tensor's name is not valid UTF-8: \"a\\xff\"");
  EXPECT_EQ(text({}, {{"k", "\xff"}}), "safetensors: the metadata of a key are not valid UTF-8: \"k\"");
  EXPECT_EQ(text({}, {{"\xff", ""}}), "safetensors: a metadata key is not valid UTF-8: \"\\xff\"");
  EXPECT_EQ(text({}, {{"tenure.crc32c", ""}}),
            "safetensors: the metadata key is kept for checksums: \"tenure.crc32c\"");
  EXPECT_EQ(text({{"a", kByte, {INT64_MAX, 3}, 0, 0}}, {}), "safetensors: the size of a tensor overflows: \"a\"");
  std::vector<FileTensor> many;
  for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h"})
    many.push_back({name, kByte, {int64_t{1} << 60}, 0, 0});
  EXPECT_EQ(text(many, {}), "safetensors: the size of a tensor overflows: \"h\"");
  EXPECT_EQ(text({{"a", kByte, {-1}, 0, 0}}, {}), "safetensors: the size of a tensor overflows: \"a\"");
}

TEST(Safetensors, TooMuchAndTooLittleData) {
  const TempDir dir;
  put(dir / "a", "old");
  {
    SafetensorsWriter writer(dir / "a", layout_safetensors({{"t", kByte, {4}, 0, 0}}, {}));
    EXPECT_EQ(error_of<ValueError>([&] { writer.append(as_bytes("12345")); }),
              "safetensors: more data than the shapes say: 5 bytes, 4 are missing (" + (dir / "a") + ")");
    writer.append(as_bytes("123"));
    EXPECT_EQ(error_of<ValueError>([&] { writer.commit(); }),
              "safetensors: data are missing: tensor \"t\" lacks 1 bytes (" + (dir / "a") + ")");
  }
  EXPECT_EQ(get(dir / "a"), "old");
}

TEST(Safetensors, ReadingChecksRoomTypeAndChecksum) {
  const TempDir dir;
  put(dir / "f8", foreign(R"({"x":{"dtype":"F8_E4M3","shape":[4],"data_offsets":[0,4]},)"
                          R"("y":{"dtype":"U8","shape":[],"data_offsets":[4,5]}})",
                          "1234y"));
  const SafetensorsReader reader(dir / "f8");
  EXPECT_FALSE(reader.header().verified);
  char to[4];
  EXPECT_EQ(error_of<DTypeError>([&] { reader.read(*reader.header().find("x"), to, 4); }),
            "safetensors: tensor \"x\": the type cannot be read: F8_E4M3 (" + (dir / "f8") + ")");
  EXPECT_EQ(read_all(reader, *reader.header().find("y")), "y");
  EXPECT_EQ(error_of<ValueError>([&] { reader.read(*reader.header().find("y"), to, 4); }),
            "safetensors: tensor \"y\": the room is not the tensor's size: 4 bytes for 1 (" + (dir / "f8") + ")");

  using namespace std::string_literals;
  put(dir / "bool", foreign(R"({"b":{"dtype":"BOOL","shape":[4],"data_offsets":[0,4]}})", "\1\2\0\377"s));
  const SafetensorsReader bools(dir / "bool");
  EXPECT_EQ(read_all(bools, bools.header().tensors[0]), "\1\1\0\1"s);  // what is not 0 is true

  std::string damaged = own_file({{"t", kByte, {5}, 0, 0}}, {});
  damaged.back() = static_cast<char>(damaged.back() ^ 4);
  put(dir / "own", damaged);
  const SafetensorsReader own(dir / "own");
  const std::string error = error_of<IoError>([&] { read_all(own, own.header().tensors[0]); });
  EXPECT_TRUE(error.starts_with("safetensors: tensor \"t\": the checksum of the data is wrong: it says \"")) << error;
}

TEST(Safetensors, CutAfterItWasOpened) {
  const TempDir dir;
  put(dir / "a", own_file(sample_tensors(), {}));
  const SafetensorsReader reader(dir / "a");
  ASSERT_EQ(truncate((dir / "a").c_str(), 100), 0);
  EXPECT_THROW(read_all(reader, *reader.header().find("f32")), IoError);
}

TEST(Safetensors, SavedOverTheFileThatIsBeingRead) {
  const TempDir dir;
  const std::string whole = own_file(sample_tensors(), {});
  put(dir / "a", whole);
  const SafetensorsReader reader(dir / "a");
  SafetensorsWriter writer(dir / "a", layout_safetensors(sample_tensors(), {}));
  for (const FileTensor& t : writer.tensors()) writer.append(as_bytes(read_all(reader, *reader.header().find(t.name))));
  writer.commit();
  EXPECT_EQ(get(dir / "a"), whole);
}

TEST(Safetensors, ReferenceInitialWeights) {
  TENURE_DATA_OR_SKIP(path, "llama2_reference/init.safetensors");
  const SafetensorsReader reader(path);
  EXPECT_FALSE(reader.header().verified);
  const SafetensorsTensor* t = reader.header().find("embedding.weight");
  ASSERT_NE(t, nullptr);
  EXPECT_EQ(t->dtype, kFloat);
  EXPECT_EQ(t->shape, (std::vector<int64_t>{65, 128}));
  EXPECT_EQ(read_all(reader, *t), get(path).substr(t->begin, t->bytes()));
}

}  // namespace
}  // namespace tenure::io
