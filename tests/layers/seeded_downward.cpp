// What must pass: a file of core that calls the layer below by a declaration of its own.
#include <cstddef>

namespace tenure::core {
size_t small_central_bytes() noexcept;
size_t seeded_downward() { return small_central_bytes(); }
}  // namespace tenure::core
