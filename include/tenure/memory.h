// Memory that one can see.
#pragma once

#include <tenure/detail/export.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

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

/// A change of the live bytes.
struct Event {
  double seconds;      ///< since record_events; below 32 KiB that of an event up to seven before it
  int64_t bytes;       ///< more, or fewer if negative
  int64_t live_bytes;  ///< after it
  const char* op;      ///< the op that ran, as "matmul"; null outside of ops
  int scope_depth;     ///< of the innermost scope of its thread; 0: none
};

/// Starts to record every change of the live bytes; what was recorded before is forgotten. The newest `capacity` events
/// are kept as they are (rounded up to a power of two, at least 1,024; 32 bytes each, which live_bytes() does not
/// count), older ones as a curve of fixed size that keeps minima and maxima. An event costs a few nanoseconds,
/// and one branch while nothing is recorded. Events of several threads are in the order in which they were written.
/// Throws ValueError if capacity exceeds 2^28, OutOfMemoryError.
TENURE_API void record_events(size_t capacity = size_t{1} << 16);
/// Stops; what was recorded can still be asked for and drawn. Without effect if nothing is being recorded.
TENURE_API void stop_recording() noexcept;
/// The newest events, oldest first.
TENURE_API std::vector<Event> recorded_events();
/// Writes a picture (SVG, in one file) of the live bytes over time since record_events: axes in seconds and bytes, the
/// peak marked with its size and op. Recording goes on. Throws ValueError if record_events was never called, IoError if
/// the file cannot be written.
TENURE_API void write_picture(const std::string& path, const std::string& title = "Live bytes over time");

}  // namespace memory
}  // namespace v1
}  // namespace tenure
