// Escapes that no call met: what a guard left pending in a context that ended before any tensor function or scope end
// could throw it, and what escaped when the context itself ended.
#pragma once

#include <string>

namespace tenure::core {

struct Context;

/// Keeps what is pending in a context that ends, and what its own end lets escape. Past 64 KiB it is only counted.
void keep_unmet(Context& c, const std::string& escaped_now) noexcept;

struct Unmet {
  std::string text;      // one report after the other
  int64_t contexts = 0;  // that ended so
};
/// All of the process so far.
Unmet unmet_escapes();
/// Those since the last call of this.
std::string take_unmet_escapes();

}  // namespace tenure::core
