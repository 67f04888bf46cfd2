// Names that outlive whoever gave them.
#pragma once

namespace tenure::core {

/// A copy of the text that is never freed, the same for the same text: its first 255 bytes. Beyond 65,536 different
/// ones, "differentiable". Null is "". OutOfMemoryError.
const char* lasting_name(const char* text);

}  // namespace tenure::core
