// Text into a file: pictures, reports and memory.lock.
#pragma once

#include <string>

namespace tenure::memory_detail {

/// The file holds exactly the text afterwards; what it held before is gone, also where writing fails half way. IoError.
void write_file(const std::string& path, const std::string& text);

}  // namespace tenure::memory_detail
