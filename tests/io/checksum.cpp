#include <gtest/gtest.h>
#include <io/checksum.h>

#include <random>
#include <string>

namespace tenure::io {
namespace {

TEST(Checksum, KnownValues) {
  EXPECT_EQ(crc32c(as_bytes("")), 0U);
  EXPECT_EQ(crc32c(as_bytes("123456789")), 0xe3069283U);
  EXPECT_EQ(crc32c(as_bytes(std::string(32, '\0'))), 0x8a9136aaU);  // RFC 3720, B.4
  EXPECT_EQ(crc32c(as_bytes(std::string(32, '\xff'))), 0x62a8ab43U);
  EXPECT_EQ(hex32(0x00e3069fU), "00e3069f");
}

TEST(Checksum, BothWaysAgreeAndPiecesJoin) {
  std::mt19937 random(1);
  std::string text;
  for (int i = 0; i < 300; ++i) {
    text += static_cast<char>(random());
    const size_t cut = random() % (text.size() + 1);
    const std::string_view all(text);
    EXPECT_EQ(crc32c(as_bytes(all)), crc32c_portable(as_bytes(all)));
    EXPECT_EQ(crc32c(as_bytes(all.substr(cut)), crc32c(as_bytes(all.substr(0, cut)))), crc32c(as_bytes(all)));
  }
}

TEST(Checksum, EveryFlippedBitIsSeen) {
  std::string text = "some bytes of a checkpoint, not a multiple of eight";
  const uint32_t right = crc32c(as_bytes(text));
  for (size_t bit = 0; bit < 8 * text.size(); ++bit) {
    text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_NE(crc32c(as_bytes(text)), right);
    text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << (bit % 8)));
  }
}

}  // namespace
}  // namespace tenure::io
