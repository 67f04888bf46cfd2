// What the control groups of Linux allow this process.
#pragma once

#include <cstddef>
#include <string>

namespace tenure::core {

/// The least of the memory limits of this process's control group and the groups around it, of version 1 or 2, in
/// bytes; ~size_t{0} where there is none or it cannot be read. `root` is put before every path, "" for the machine
/// itself.
size_t cgroup_limit(const std::string& root) noexcept;

}  // namespace tenure::core
