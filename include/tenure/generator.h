// Random numbers: counter-based, so that they are the same bits for any number of threads.
#pragma once

#include <tenure/detail/export.h>

#include <cstdint>

namespace tenure {
inline namespace v1 {
class Tensor;

/// A stream of random numbers: a seed and how many were drawn. Two words that can be saved and set again, which is all
/// of its state; a copy draws the same numbers. A failed call draws nothing, and after a dry run the context's
/// generator is as before it. Philox 4x32-10 (Salmon et al., Parallel Random Numbers: As Easy as 1, 2, 3, 2011): the
/// seed is the key, the offset the counter. Not for use by two threads at once. Crosses scopes.
class Generator {
 public:
  /// From its beginning: offset 0.
  explicit Generator(uint64_t seed = 0) : seed_(seed) {}
  /// What it was seeded with. (ATen's seed() draws another one.)
  uint64_t seed() const { return seed_; }
  /// The same, by ATen's word for it.
  uint64_t current_seed() const { return seed_; }
  /// Counters used so far: the next draw begins here.
  uint64_t offset() const { return offset_; }
  /// Goes on from there: with seed and offset as they were, the draws after that come again.
  void set_offset(uint64_t offset) { offset_ = offset; }
  /// Begins anew with another seed, or the same.
  void manual_seed(uint64_t seed) {
    seed_ = seed;
    offset_ = 0;
  }
  /// Both words as 16 bytes, u8[16], the low byte first, in the innermost scope; ScopeError without one.
  TENURE_API Tensor get_state() const;
  /// What get_state() gave. DTypeError and ShapeError for another tensor.
  TENURE_API void set_state(const Tensor& state);
  void set_current_seed(uint64_t seed) { manual_seed(seed); }
  /// Reserves n counters and returns the first: for who draws numbers of his own beside the library's. Past 2^64 it
  /// begins again at 0.
  uint64_t advance(uint64_t n) {
    const uint64_t first = offset_;
    offset_ += n;
    return first;
  }

 private:
  uint64_t seed_;
  uint64_t offset_ = 0;
};

/// The generator of the current context, which random ops use when given none. It begins with seed 0.
TENURE_API Generator& default_generator();
/// Seeds it: default_generator().manual_seed(seed). Other contexts have generators of their own.
TENURE_API void manual_seed(uint64_t seed);

}  // namespace v1
}  // namespace tenure
