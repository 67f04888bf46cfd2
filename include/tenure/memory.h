// Memory that one can see.
#pragma once

#include <tenure/detail/export.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace tenure {
inline namespace v1 {
namespace memory {

/// Bytes of all storages alive in the process, as asked for by their makers.
TENURE_API size_t live_bytes() noexcept;
/// Tensors alive in the process, pinned ones included.
TENURE_API int64_t live_tensors() noexcept;
/// The highest live_bytes() since the start or reset_peak(). With several threads at work it may miss up to 64 KiB a
/// thread.
TENURE_API size_t peak_bytes() noexcept;
TENURE_API void reset_peak() noexcept;
/// How often memory was asked of the operating system.
TENURE_API uint64_t system_allocations() noexcept;
/// Gives free memory back to the operating system. Returns the bytes.
TENURE_API size_t trim() noexcept;
/// Free memory above this many bytes goes back to the operating system at once. No limit at first.
TENURE_API void set_cache_limit(size_t bytes) noexcept;
/// The open scopes of the current context, outermost first, each with its tensors: op, shape, bytes, line, refcount,
/// and what is kept by a view's base or by the graph.
TENURE_API std::string report();
/// What the last scopes of the current context that ended with escapes reported, when no call could throw it.
TENURE_API std::string last_escapes();

}  // namespace memory
}  // namespace v1
}  // namespace tenure
