// What an error says, without the caller's line.
#pragma once

#include <exception>
#include <string>

namespace tenure::testing {

/// The text without its last " [file.cpp:42]", or " [module+0x1f: compiled with -g it is a line]".
inline std::string without_line(const std::string& text) {
  const size_t at = text.rfind(" [");
  if (at == std::string::npos || text.back() != ']') return text;
  std::string place = text.substr(at + 2, text.size() - at - 3);
  const std::string hint = ": compiled with -g it is a line";
  if (place.size() > hint.size() && place.ends_with(hint)) place.resize(place.size() - hint.size());
  const auto ends_with_number = [&](const std::string& mark, const char* digits) {
    const size_t number = place.rfind(mark);
    return number != std::string::npos && number > 0 && number + mark.size() < place.size() &&
           place.find_first_not_of(digits, number + mark.size()) == std::string::npos;
  };
  const bool is_place = place.find_first_of("[]") == std::string::npos &&
                        (ends_with_number(":", "0123456789") || ends_with_number("+0x", "0123456789abcdef"));
  return is_place ? text.substr(0, at) : text;
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
