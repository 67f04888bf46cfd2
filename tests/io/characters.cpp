#include <io/characters.h>
#include <io/utf8.h>
#include <tenure/error.h>

#include "files.h"

namespace tenure::io {
namespace {

using testing::error_of;
using Tokens = std::vector<int64_t>;

TEST(Utf8, LengthsAtTheEdges) {
  const auto length = [](std::string_view text) { return utf8_length(text, 0); };
  EXPECT_EQ(length(""), 0U);
  EXPECT_EQ(length(std::string_view("\0", 1)), 1U);
  EXPECT_EQ(length("\x7f"), 1U);
  EXPECT_EQ(length("\x80"), 0U);          // a continuation alone
  EXPECT_EQ(length("\xc1\xbf"), 0U);      // overlong
  EXPECT_EQ(length("\xc2\x80"), 2U);      // U+0080
  EXPECT_EQ(length("\xe0\x9f\xbf"), 0U);  // overlong
  EXPECT_EQ(length("\xe0\xa0\x80"), 3U);  // U+0800
  EXPECT_EQ(length("\xed\x9f\xbf"), 3U);  // U+D7FF
  EXPECT_EQ(length("\xed\xa0\x80"), 0U);  // a surrogate
  EXPECT_EQ(length("\xef\xbf\xbf"), 3U);
  EXPECT_EQ(length("\xf0\x8f\xbf\xbf"), 0U);  // overlong
  EXPECT_EQ(length("\xf0\x90\x80\x80"), 4U);  // U+10000
  EXPECT_EQ(length("\xf4\x8f\xbf\xbf"), 4U);  // U+10FFFF
  EXPECT_EQ(length("\xf4\x90\x80\x80"), 0U);
  EXPECT_EQ(length("\xf5\x80\x80\x80"), 0U);
  for (const char* cut : {"\xc3", "\xe2\x82", "\xf0\x9f\x98"}) EXPECT_EQ(length(cut), 0U);
  EXPECT_EQ(utf8_code_point("\xf0\x9f\x98\x80", 0), 0x1f600U);
  EXPECT_EQ(utf8_find_invalid("ab\xff"), 2U);
}

TEST(Utf8, QuotedNeverCutsACharacter) {
  EXPECT_EQ(in_quotes("a\"\n\x01\xff"), "\"a\\\"\\n\\x01\\xff\"");
  EXPECT_EQ(in_quotes("ééé", 5), "\"éé…\"");
}

TEST(Characters, CodePointsInOrder) {
  const Characters table = Characters::of("bañ€a😀b");
  EXPECT_TRUE(table.is_utf8());
  EXPECT_EQ(table.size(), 5);
  EXPECT_EQ(table.encode("añb😀€"), (Tokens{0, 2, 1, 4, 3}));
  EXPECT_EQ(table.decode({4, 0, 3}), "😀a€");
  EXPECT_EQ(table.character(2), "ñ");
  EXPECT_EQ(table, Characters::of("€ñab😀"));
  EXPECT_EQ(table.serialize(), "utf8:abñ€😀");
}

TEST(Characters, BytesWhereTheTextIsNotUtf8) {
  const Characters table = Characters::of("b\xff\x80 b");
  EXPECT_FALSE(table.is_utf8());
  EXPECT_EQ(table.size(), 4);
  EXPECT_EQ(table.encode(" b\x80\xff"), (Tokens{0, 1, 2, 3}));
  EXPECT_EQ(table.decode({3, 0}), "\xff ");
  EXPECT_EQ(table.serialize(), "bytes:206280ff");
}

TEST(Characters, EveryCodePointRoundTrips) {
  std::string all;
  for (uint32_t c = 0; c < 0x110000; c += 97) {
    if (c >= 0xd800 && c < 0xe000) continue;
    if (c < 0x80) {
      all += static_cast<char>(c);
    } else if (c < 0x800) {
      all += {static_cast<char>(0xc0 | c >> 6), static_cast<char>(0x80 | (c & 63))};
    } else if (c < 0x10000) {
      all += {static_cast<char>(0xe0 | c >> 12), static_cast<char>(0x80 | (c >> 6 & 63)),
              static_cast<char>(0x80 | (c & 63))};
    } else {
      all += {static_cast<char>(0xf0 | c >> 18), static_cast<char>(0x80 | (c >> 12 & 63)),
              static_cast<char>(0x80 | (c >> 6 & 63)), static_cast<char>(0x80 | (c & 63))};
    }
  }
  const Characters table = Characters::of(all);
  EXPECT_TRUE(table.is_utf8());
  EXPECT_EQ(table.decode(table.encode(all)), all);
  EXPECT_EQ(Characters::parse(table.serialize()), table);
}

TEST(Characters, ErrorsNameTheCharacterAndItsPlace) {
  const Characters table = Characters::of("abc");
  EXPECT_EQ(error_of<ValueError>([&] { table.encode("abé"); }),
            "encode: unknown character: \"é\" (U+00E9) at byte 2 is not among the 3 characters of the table");
  EXPECT_EQ(error_of<ValueError>([&] { table.encode("a\xe9"); }),
            "encode: the text is not valid UTF-8: 0xe9 at byte 1");
  EXPECT_EQ(error_of<ValueError>([&] { Characters::of("\xff").encode("x"); }),
            "encode: unknown character: 0x78 at byte 0 is not among the 1 characters of the table");
  EXPECT_EQ(error_of<IndexError>([&] { table.decode({0, 3}); }), "characters: token out of range: 3, the table has 3");
  EXPECT_THROW(table.decode({-1}), IndexError);
  EXPECT_EQ(error_of<ValueError>([&] { Characters::of(""); }), "characters: the text is empty");
}

TEST(Characters, ParseRefusesWhatSerializeDoesNotWrite) {
  EXPECT_EQ(error_of<IoError>([] { Characters::parse("ascii:abc"); }),
            "characters: a table begins with \"utf8:\" or \"bytes:\": \"ascii:abc\"");
  EXPECT_EQ(error_of<IoError>([] { Characters::parse("utf8:ba"); }),
            "characters: the table is not in order: U+0062 before U+0061");
  EXPECT_EQ(error_of<IoError>([] { Characters::parse("utf8:a\xff"); }),
            "characters: the table is not valid UTF-8: byte 1");
  for (const char* wrong : {"", "utf8:", "bytes:", "utf8:aa", "bytes:6", "bytes:6A", "bytes:6261", "bytes:zz", "utf"}) {
    EXPECT_THROW(Characters::parse(wrong), IoError) << wrong;
  }
}

TEST(Characters, Tinyshakespeare) {
  TENURE_DATA_OR_SKIP(path, "tinyshakespeare.txt");
  const std::string text = testing::get(path);
  const Characters table = Characters::of(text);
  EXPECT_EQ(table.size(), 65);
  const Tokens tokens = table.encode(text);
  EXPECT_EQ(tokens.size(), text.size());
  EXPECT_EQ(table.decode(tokens), text);
}

}  // namespace
}  // namespace tenure::io
