// What PyTorch calls the gradient functions of ops.
#pragma once

#include <string>

#include "core/record.h"

namespace tenure::ops {

/// The name that PyTorch prints for a tensor whose gradient flows to `node`, such as "AddBackward0". Ops that PyTorch
/// does not have are named by the same rule.
std::string backward_name(const core::Node& node, const core::Slot& output);

}  // namespace tenure::ops
