// What a call gave, beside what PyTorch gave.
#pragma once

#include <string>

#include "tests/oracle/read.h"

namespace tenure::oracle {

/// A difference: its kind (refuses, takes, count, flag, dtype, sizes, value, view, strides) and what it consists of.
/// Empty kind: none.
struct Difference {
  std::string kind, what;
};
Difference compare(const Results& got, const Arguments& given, const Case& c);

}  // namespace tenure::oracle
