// What an error says, without the caller's line.
#pragma once

#include <exception>
#include <regex>
#include <string>

namespace tenure::testing {

/// The text without its last " [file.cpp:42]".
inline std::string without_line(const std::string& text) {
  const size_t at = text.rfind(" [");
  if (at == std::string::npos || text.empty() || text.back() != ']') return text;
  static const std::regex place(R"( \[[^\[\]]+(:\d+|\+0x[0-9a-f]+)\])");
  return std::regex_match(text.substr(at), place) ? text.substr(0, at) : text;
}

/// The text of the E that f throws, without the caller's line; "no error" or "another error: …" if it does not.
template <class E, class F>
std::string error_of(F&& f) {
  try {
    f();
  } catch (const E& e) { return without_line(e.what()); } catch (const std::exception& e) {
    return std::string("another error: ") + e.what();
  }
  return "no error";
}

}  // namespace tenure::testing
