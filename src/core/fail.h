// How an op fails: one sentence, "op: what is wrong: the values [file.cpp:42]".
#pragma once

#include <tenure/error.h>

#include <new>
#include <string>
#include <type_traits>

namespace tenure::core {

struct Slot;

/// " [train.cpp:42]" of the op that runs now, or nothing.
std::string site_suffix();
/// The name of the op that runs now, and ": ".
std::string op_prefix();

/// Tells who watches that an error is about to be thrown.
void note_failure(bool out_of_memory) noexcept;

/// Throws an E whose text begins with the running op and ends with the caller's line.
template <class E>
[[noreturn, gnu::cold, gnu::noinline]] void fail(const std::string& what) {
  note_failure(std::is_same_v<E, OutOfMemoryError>);
  throw E(op_prefix() + what + site_suffix());
}

/// The same of a text that says itself what it is about: a file, a format.
template <class E>
[[noreturn, gnu::cold, gnu::noinline]] void fail_saying(const std::string& text) {
  note_failure(std::is_same_v<E, OutOfMemoryError>);
  throw E(text + site_suffix());
}

[[noreturn, gnu::cold]] void fail_for_memory();

/// Runs f; memory that it asks the standard library for and does not get is an OutOfMemoryError. Around what keeps
/// containers of its own: every public function that does, and nothing else, is written so.
template <class F>
decltype(auto) with_memory(F&& f) {
  try {
    return f();
  } catch (const std::bad_alloc&) { fail_for_memory(); }
}

/// "f32[2, 3]".
std::string describe(const Slot& s);

}  // namespace tenure::core
