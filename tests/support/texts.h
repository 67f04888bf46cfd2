// Files as texts, for tests that look at what was written.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace tenure::testing {

/// All that is in the file; "" if there is none.
inline std::string text_of(const std::string& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// How often the part stands in the text.
inline size_t count_of(const std::string& text, const std::string& part) {
  size_t n = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

}  // namespace tenure::testing
