// A text as tokens, and the windows of it that a model learns from.
#pragma once

#include <tenure/io.h>
#include <tenure/text.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Characters, or the pieces of a tokenizer.bin: what tokens mean. Crosses scopes, and lives in every checkpoint.
class Vocabulary {
 public:
  Vocabulary() = default;
  explicit Vocabulary(tenure::Characters characters) : characters_(std::move(characters)) {}
  explicit Vocabulary(tenure::BytePairTokenizer pieces) : pieces_(std::move(pieces)) {}

  bool has_pieces() const { return pieces_.size() > 0; }
  int64_t size() const { return has_pieces() ? pieces_.size() : characters_.size(); }
  const tenure::Characters& characters() const { return characters_; }
  const tenure::BytePairTokenizer& pieces() const { return pieces_; }

  /// The tokens of a whole text. ValueError for a character that the vocabulary lacks.
  std::vector<int64_t> encode(std::string_view text) const;
  /// The tokens that a prompt stands for: pieces begin with the begin token; an empty prompt of characters is the most
  /// usual start, a newline, or the first character if there is none.
  std::vector<int64_t> encode_prompt(std::string_view prompt) const;
  /// Bytes of a token after another (-1: none).
  std::string decode(int64_t previous, int64_t token) const;

  /// Texts for a checkpoint, and back. ValueError or IoError if they are missing or damaged.
  void save(tenure::Metadata& metadata) const;
  static Vocabulary load(const tenure::Metadata& metadata);

 private:
  tenure::Characters characters_;
  tenure::BytePairTokenizer pieces_;
};
template <>
inline constexpr bool tenure::crosses_scope<Vocabulary> = true;

struct Corpus {
  Vocabulary vocabulary;
  std::vector<int64_t> tokens;

  int64_t length() const { return static_cast<int64_t>(tokens.size()); }
  /// The first 90 % are for training, the rest is held out.
  int64_t train_length() const { return static_cast<int64_t>(0.9 * static_cast<double>(tokens.size())); }
};

/// A text with its own characters, with the pieces of a tokenizer.bin if one is named, or with a given vocabulary (that
/// of the checkpoint or weights that a run goes on from). `vocab_size` is how many pieces the weights know, -1 if any
/// number. IoError if a file cannot be read, ValueError if the text is empty or has characters beyond the vocabulary.
Corpus load_corpus(const std::string& path, const std::string& tokenizer, int64_t vocab_size = -1);
Corpus load_corpus(const std::string& path, const Vocabulary& vocabulary);
/// ValueError if the text has no window of seq tokens to learn from, or none to hold out.
void check_length(const Corpus& corpus, int64_t seq);

/// Where the windows of a step begin.
class Windows {
 public:
  /// order: "random" (uniform, seeded) or "hashed": the k-th begins at (k · 2654435761) mod (train_length − seq),
  /// k = step · batch + row.
  Windows(const Corpus& corpus, int64_t seq, int64_t batch, const std::string& order, int64_t seed);
  /// A function of the step alone, so that a resumed run goes on where it was.
  std::vector<int64_t> starts(int64_t step) const;

 private:
  int64_t range_, batch_;
  bool hashed_;
  uint64_t seed_;
};

/// The 64 windows that the held-out loss is the mean of.
std::vector<int64_t> held_out_starts(const Corpus& corpus, int64_t seq);

/// Windows as rows: inputs [rows · seq], and targets, which are one token on.
struct Batch {
  std::vector<int64_t> inputs, targets;
};
Batch batch_of(const Corpus& corpus, const std::vector<int64_t>& starts, int64_t seq);
