// What the tests of the rules share.
#pragma once

#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <functional>
#include <string>
#include <thread>

#include "support/errors.h"
#include "support/nothing_left.h"

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

}  // namespace tenure::testing
