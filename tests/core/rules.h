// What the tests of the rules share.
#pragma once

#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <functional>
#include <string>
#include <thread>

#include "support/errors.h"

namespace tenure::testing {

/// "pair.cpp:42" of the line that this stands in.
#define HERE (std::string(__FILE__).substr(std::string(__FILE__).rfind('/') + 1) + ":" + std::to_string(__LINE__))

inline bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The text of the E that f throws; "no error" or "another error: …" if it does not.
template <class E, class F>
std::string text_of(F&& f) {
  try {
    f();
  } catch (const E& e) { return e.what(); } catch (const std::exception& e) {
    return std::string("another error: ") + e.what();
  }
  return "no error";
}

/// Runs f on a thread of its own, to its end.
template <class F>
void on_another_thread(F&& f) {
  std::thread(std::forward<F>(f)).join();
}

/// Expects that what is alive at the end of its life is what was alive at the beginning.
class NothingLeft {
 public:
  NothingLeft() : bytes_(memory::live_bytes()), tensors_(memory::live_tensors()) {}
  ~NothingLeft() {
    EXPECT_EQ(memory::live_bytes(), bytes_);
    EXPECT_EQ(memory::live_tensors(), tensors_);
  }

 private:
  size_t bytes_;
  int64_t tensors_;
};

}  // namespace tenure::testing
