// The public functions on files: tensors, llama2.c's weights, texts.
#include <tenure/tenure.h>

#include "files.h"
#include "support/errors.h"

namespace tenure {
namespace {

using io::testing::get;
using io::testing::put;
using io::testing::TempDir;

template <class E, class F>
std::string error_of(F&& f) {
  return testing::error_of<E>(std::forward<F>(f));
}

TEST(Safetensors, PublicRoundTripOfViewsAndDtypes) {
  const TempDir dir;
  const NamedTensors all = with_rc_scope([&] {
    const Tensor m = arange(6, kFloat).view({2, 3});
    NamedTensors r;
    r.emplace_back("transposed", share(m.t()));
    r.emplace_back("empty", share(zeros({3, 0, 2}, kLong)));
    r.emplace_back("number", share(full({}, 7, kInt)));
    r.emplace_back("flags", share(ones({3}, kBool)));
    return r;
  });
  save_safetensors(dir / "a", all, {{"k", "v"}});
  Metadata texts;
  const NamedTensors back = load_safetensors(dir / "a", &texts);
  EXPECT_EQ(texts, (Metadata{{"k", "v"}}));
  ASSERT_EQ(back.size(), 4U);
  EXPECT_EQ(back[0].first, "empty");
  EXPECT_EQ(back[0].second.describe(), "i64[3, 0, 2]");
  EXPECT_EQ(back[3].first, "transposed");
  EXPECT_EQ(back[3].second.to_vector<float>(), (std::vector<float>{0, 3, 1, 4, 2, 5}));
  EXPECT_EQ(back[2].second.to_vector<int32_t>(), std::vector<int32_t>{7});
  EXPECT_EQ(error_of<StaleTensorError>([&] {
              save_safetensors(dir / "b", {{"x", SharedTensor()}});
            }),
            "save_safetensors: the shared tensor is empty: it was never filled or was moved from: \"x\"");
  EXPECT_EQ(error_of<IoError>([&] { load_safetensors(dir / "none"); }).find("\n"), std::string::npos);
  EXPECT_EQ(dir.names(), std::vector<std::string>{"a"});
}

TEST(Safetensors, LoadsTheReferenceWeights) {
  TENURE_DATA_OR_SKIP(path, "llama2_reference/init.safetensors");
  const NamedTensors all = load_safetensors(path);
  int64_t elements = 0;
  VarStore store;
  for (const auto& [name, t] : all) {
    elements += t.numel();
    (void)store.new_var(name, t.sizes());
  }
  // 2·V·C for embedding and classifier, a layer 4·C² + 3·C·F + 2·C, and C: V 65, C 128, F 512, 4 layers.
  EXPECT_EQ(elements, 2 * 65 * 128 + 4 * (4 * 128 * 128 + 3 * 128 * 512 + 2 * 128) + 128);
  load(store, path);
  EXPECT_EQ(store.get("norm.weight").to_vector<float>(), std::vector<float>(128, 1.0F));
}

TEST(Files, WholeFilesInAndOut) {
  const TempDir dir;
  const std::string bytes("a\0b\xff", 4);
  write_file(dir / "a", bytes);
  EXPECT_EQ(read_file(dir / "a"), bytes);
  EXPECT_EQ(error_of<IoError>([&] { read_file(dir / "a", 3); }),
            "read_file: the file is too long: 4 bytes, the limit is 3 (" + (dir / "a") + ")");
}

TEST(Llama2c, PublicRoundTripAndWhatIsRefused) {
  TENURE_DATA_OR_SKIP(path, "stories260K.bin");
  const TempDir dir;
  Llama2cConfig config;
  NamedTensors all = load_llama2c(path, &config);
  EXPECT_EQ(config, read_llama2c_config(path));
  EXPECT_EQ(config.dim, 64);
  EXPECT_EQ(all.front().first, "embedding");
  EXPECT_EQ(all.front().second.describe(), "f32[512, 64]");
  save_llama2c(dir / "a", config, {all.rbegin(), all.rend()});
  const NamedTensors back = load_llama2c(dir / "a");
  ASSERT_EQ(back.size(), all.size());
  for (size_t i = 0; i < all.size(); ++i)
    EXPECT_EQ(back[i].second.to_vector<float>(), all[i].second.to_vector<float>()) << all[i].first;

  const std::string old = get(dir / "a");
  NamedTensors some(all.begin() + 1, all.end());
  EXPECT_EQ(error_of<ValueError>([&] { save_llama2c(dir / "a", config, some); }),
            "save_llama2c: a tensor is missing: \"embedding\"");
  some = all;
  some.emplace_back("more", all[0].second);
  EXPECT_EQ(error_of<ValueError>([&] { save_llama2c(dir / "a", config, some); }),
            "save_llama2c: a tensor is not part of the format: \"more\"");
  some.back().first = "wq";
  EXPECT_EQ(error_of<ValueError>([&] { save_llama2c(dir / "a", config, some); }),
            "save_llama2c: a tensor comes twice: \"wq\"");
  some = all;
  some[0].second = all[1].second;
  EXPECT_EQ(error_of<ShapeError>([&] { save_llama2c(dir / "a", config, some); }),
            "save_llama2c: a shape differs: \"embedding\" is f32[5, 64], not f32[512, 64]");
  EXPECT_EQ(get(dir / "a"), old);
}

TEST(Text, WholeCharacters) {
  EXPECT_EQ(whole_characters(""), 0U);
  EXPECT_EQ(whole_characters("ab"), 2U);
  EXPECT_EQ(whole_characters("a\xc3"), 1U);
  EXPECT_EQ(whole_characters("a\xc3\xa9"), 3U);
  EXPECT_EQ(whole_characters("\xe2\x82"), 0U);
  EXPECT_EQ(whole_characters("\xe2\x82\xac"), 3U);
  EXPECT_EQ(whole_characters("x\xf0\x9f\x98"), 1U);
  EXPECT_EQ(whole_characters("\xf0\x9f\x98\x80"), 4U);
  // What nothing can complete: a lone continuation, an overlong form, a surrogate, above U+10FFFF, no first byte.
  for (const char* bytes : {"\x80", "\x80\x80\x80\x80", "\xe0\x80", "\xed\xa0", "\xf4\x90", "\xf0\x80", "\xc0", "\xff"})
    EXPECT_EQ(whole_characters(bytes), std::string_view(bytes).size()) << bytes;
}

TEST(Text, EmptyOnesSaySo) {
  EXPECT_EQ(Characters().size(), 0);
  EXPECT_EQ(BytePairTokenizer().size(), 0);
  EXPECT_EQ(error_of<ValueError>([] { Characters().encode("a"); }),
            "Characters: the table of characters is empty: none was assigned");
  EXPECT_EQ(error_of<ValueError>([] { BytePairTokenizer().encode("a"); }),
            "BytePairTokenizer: the tokenizer is empty: none was assigned");
}

TEST(Text, TokenizersCountTheirPieces) {
  const TempDir dir;
  const BytePairTokenizer made({"<unk>", "<s>", "</s>", " ", "ab"}, {0, 0, 0, -1, -2});
  made.save(dir / "t");
  EXPECT_EQ(get(dir / "t"), made.serialize());
  const BytePairTokenizer back = BytePairTokenizer::load(dir / "t");
  EXPECT_EQ(back.size(), 5);
  EXPECT_EQ(back.score(4), -2.0F);
  EXPECT_EQ(back.serialize(), made.serialize());
  const std::string bytes = made.serialize();
  for (size_t n = 0; n < bytes.size(); ++n) {
    // A cut at the end of an entry leaves a tokenizer with fewer pieces, which only the weights can tell.
    put(dir / "t", bytes.substr(0, n));
    EXPECT_NE(error_of<IoError>([&] { BytePairTokenizer::load(dir / "t", 5); }), "no error") << n;
  }
  EXPECT_EQ(error_of<IoError>([&] { BytePairTokenizer::parse(bytes.substr(0, bytes.size() - 1)); }),
            "tokenizer: the file ends too early: entry 4 needs 2 bytes, 1 are left (a tokenizer's bytes)");
}

}  // namespace
}  // namespace tenure
