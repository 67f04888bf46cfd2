// What a Tensor is made of: one word, which counts. Of a Tensor's methods it has none.
#pragma once

#include <tenure/detail/slot_head.h>

#include <atomic>
#include <cstdint>
#include <utility>

namespace tenure {
inline namespace v1 {
namespace detail {
// A namespace of its own: functions of detail are not to be found for a Tensor's sake.
namespace handles {

/// A counted name of a tensor. Copying counts it and destroying uncounts it, on any thread and whatever became of the
/// tensor; a handle that is empty, moved from or stale counts nothing. Never throws.
class [[gnu::visibility("default")]] Handle {
 public:
  /// Names no tensor.
  Handle() noexcept {}
  Handle(const Handle& o) noexcept : word_(o.word_) { count_handle(word_); }
  Handle(Handle && o) noexcept : word_(o.word_) { o.word_ = kMovedFrom; }
  Handle& operator=(const Handle& o) noexcept {
    Handle h(o);
    swap(h);
    return *this;
  }
  Handle& operator=(Handle&& o) noexcept {
    Handle h(std::move(o));
    swap(h);
    return *this;
  }
  ~Handle() { drop_handle(word_); }
  void swap(Handle & o) noexcept { std::swap(word_, o.word_); }

  struct Adopt {};
  /// Internal: takes over a count of the tensor that the word names.
  Handle(uint64_t word, Adopt) noexcept : word_(word) {}
  /// Internal: the word that names slot and generation.
  uint64_t unsafe_word() const noexcept { return word_; }

  /// Whether the handle names a tensor that is alive, in whatever context. Never throws.
  bool defined() const noexcept { return slot_of(word_)->word.load(std::memory_order_relaxed) == word_; }
  /// Whether both handles name one tensor, alive or not. Never throws.
  bool is_same(const Handle& other) const noexcept { return word_ == other.word_; }

 private:
  uint64_t word_ = 0;
};

}  // namespace handles
using handles::Handle;

}  // namespace detail
}  // namespace v1
}  // namespace tenure
