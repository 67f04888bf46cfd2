// Elements of tensors from a seed: those of tools/oracle/values.py.
#pragma once

#include <tenure/tenure.h>

#include <string>

namespace tenure::oracle {

/// The tensor that a token describes, "f32:2,3:c:n:17".
Tensor described(const std::string& token);

}  // namespace tenure::oracle
