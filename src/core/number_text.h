// What errors say of a number.
#pragma once

#include <tenure/scalar.h>

#include <string>
#include <string_view>

namespace tenure::core {

/// "300", "2.5", "(1, 2)".
std::string text(const Scalar& v);

/// ValueError "the value is out of range: 300 for u8".
[[noreturn, gnu::cold]] void out_of_range(const Scalar& v, std::string_view type);

}  // namespace tenure::core
