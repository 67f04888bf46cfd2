// Memory that one can see, bound and hold.
//
// The environment variable TENURE_MEMORY=path[@when[,when]] writes a picture of the whole run. The path ends with .svg
// or .html (time and address, a rectangle a storage, scopes as brackets, the peak marked; op, shape, bytes and line
// under the pointer), .json (for Perfetto), .csv (a row a storage) or .pickle (what PyTorch's memory viewer reads); %p
// in it is the number of the process. When: exit (so if nothing is said), peak (at exit, what led to the peak), error
// (at the first error), oom (at the first OutOfMemoryError), usr1 (at the next op after each SIGUSR1, whose handler
// only then belongs to the library). A text that is not of this form is an Error that the first op throws.
#pragma once

#include <tenure/detail/export.h>
#include <tenure/device.h>
#include <tenure/dtype.h>
#include <tenure/shape.h>

#include <cstddef>
#include <cstdint>
#include <functional>
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
/// and what is kept by a view's base or by the graph; then the loans that outlive their scope, and the plans.
TENURE_API std::string report();
/// What the last scopes of the current context that ended with escapes reported, when no call could throw it; then,
/// told once, what contexts that ended since the last call of this left: a guard's escape that no call met before its
/// thread or context was gone, and what escaped at that end. TENURE_LEDGER=FILE in the environment writes the same at
/// exit.
TENURE_API std::string last_escapes();

// ---- exact counts ---------------------------------------------------------------------------------------------------
//
// Scopes and budgets count what storages take from the allocator: headers, alignment and rounding included, each
// storage once however many tensors look at it, charged to the outermost scope that ever held a tensor on it. What
// shared tensors and blobs hold belongs to no scope.

/// What a fresh tensor of so many bytes takes.
TENURE_API size_t allocated_bytes(size_t bytes) noexcept;

/// Of one scope, the scopes inside it included.
struct ScopeStats {
  std::string name;
  int depth = 0;                                                       ///< 1 is the outermost
  uint64_t made = 0, released_early = 0, handed_off = 0, escaped = 0;  ///< tensors, while it was open
  uint64_t donated = 0;                                                ///< of those made, in the bytes of an operand
  size_t live_bytes = 0, peak_bytes = 0;                               ///< as allocated
  size_t budget = 0;                                                   ///< its own; 0: none
};
/// The open scopes of the current context, outermost first.
TENURE_API std::vector<ScopeStats> scopes();

/// Of one context: one a thread, unless the program makes more. Contexts of threads that ended are used again.
struct ContextStats {
  uint64_t id = 0;           ///< in order of creation
  bool current = false;      ///< of this thread, now
  int64_t live_tensors = 0;  ///< pinned ones included
  int64_t live_bytes = 0;    ///< as asked for; negative where storages ended that began elsewhere
  uint64_t made = 0, released_early = 0, handed_off = 0, escaped = 0, donated = 0;  ///< tensors, ever
};
TENURE_API std::vector<ContextStats> contexts();

/// Of a device, over the whole process.
struct DeviceStats {
  size_t live_bytes = 0, peak_bytes = 0;  ///< as live_bytes() and peak_bytes()
  size_t used_bytes = 0;                  ///< in blocks, and in what small blocks are cut from
  size_t cached_bytes = 0;                ///< free, but not given back
  size_t held_bytes = 0;                  ///< from the operating system
  size_t limit_bytes = 0;                 ///< of used_bytes
  uint64_t system_allocations = 0;        ///< requests to the operating system
};
/// DeviceError if the device is absent.
TENURE_API DeviceStats device_stats(Device device = Device(kCPU));

/// Of a scope that runs planned (ScopeOptions::plan). Blocks are those above 1 MiB.
struct PlanStats {
  std::string scope;
  uint64_t passes = 0;    ///< ever begun
  uint64_t followed = 0;  ///< that went as one of the traces says
  uint64_t learned = 0;   ///< that became a trace: the first, and those that deviated
  uint64_t planned = 0;   ///< blocks at their planned places
  uint64_t fitted = 0;    ///< elsewhere in the arena
  uint64_t spilled = 0;   ///< outside, since there was no room
  size_t traces = 0;      ///< that are kept
  /// Of the arena, and the most that was alive at once of what belongs in it: the first is what the second costs. Both
  /// in blocks of 16 KiB.
  size_t arena_bytes = 0, max_live_bytes = 0;
};
/// The plans of the current context, in order of their first pass.
TENURE_API std::vector<PlanStats> plans();

// ---- bounds ---------------------------------------------------------------------------------------------------------

/// No more than this many bytes are in use from now on: what would go beyond is an OutOfMemoryError before it is
/// allocated. Counted in blocks of 16 KiB, rounded down. At first, and at most, the memory of the machine or what the
/// control groups of the process (version 1 or 2) allow of it. What is in use already stays.
TENURE_API void set_limit(size_t bytes) noexcept;
TENURE_API size_t limit() noexcept;

/// The most bytes that f would hold at once, as allocated: what the peak of a scope around f would be (scopes(),
/// budgets), found without computing anything. f runs in a scope of its own, named "dry run", and needs none outside:
/// ops check their operands and make their results as ever, with gradients and optimizer steps, but nothing is read or
/// written and what they make takes no memory. For the current context: what f does in others, or on other threads, is
/// done. Budgets of scopes outside do not bind it, those inside do.
///
/// Afterwards everything is as before, whether f threw or not: values, gradients, graphs, requires_grad, versions, the
/// numbers, states and parameters of optimizers and var stores, the context's generator, modes, peaks and counts. f
/// itself finds what it changed: a gradient that it accumulated outside is there in f, and forgotten with the run.
/// Operands from outside are not donated: their handles stay. Only handles are the program's own: one that f drops is
/// dropped. Hooks, events and pictures are not told of what it makes; other threads see nothing of it, and may write
/// shared tensors meanwhile.
///
/// Nothing that f makes is used outside of it: a handle, SharedTensor, Storage, optimizer or VarStore that outlives the
/// run is listed in an EscapeError (while an exception unwinds, only in last_escapes()) and is stale: uses throw
/// StaleTensorError, defined() is false, a Storage is empty. What is handed off to a scope outside stays in the run. A
/// guard of a scope outside that ends in f is a ScopeError; that scope ends with the run.
///
/// In f, ops whose result depends on values, or that give them out, are a ValueError: item, to_vector, spans, data_ptr,
/// printing, equal, allclose, masked_select, one_hot without a number of classes, share, saving and loading, new
/// parameters. Storage::data() of what f makes is an address that cannot be touched. Ops do not look for wrong values
/// (indices out of range, divisors of zero). Optimizer::grad_norm and clip_grad_norm_ give 0. A write into a tensor
/// from outside that would be recorded is a GradError.
///
/// Throws what f throws; EscapeError as said; ValueError if f is empty; ScopeError inside another dry run, or if f
/// ended the context; OutOfMemoryError if f holds more than 2^56 bytes at once or there is no address space.
TENURE_API size_t dry_run(const std::function<void()>& f);

/// What trim() does by itself, for programs that run for long.
struct TrimPolicy {
  /// At the end of every such interval, free memory goes back that the busiest moment of it did not need; 0: never.
  double seconds = 0;
  size_t keep = 0;  ///< free bytes that stay in any case; up to 32 MiB and a sixteenth may stay besides
};
/// Followed when memory is next taken or given in blocks above 1 MiB or in fresh small ones: a process that does
/// neither calls trim() itself. ValueError if the seconds are negative, not finite, or more than a year.
TENURE_API void set_trim_policy(TrimPolicy policy);

// ---- reuse ----------------------------------------------------------------------------------------------------------

/// What an elementwise op does with a first operand that it is given for good, as an rvalue: exp(std::move(x)),
/// (a + b) * c, std::move(x).exp(). The handle is empty afterwards, as moved from; if the op throws, it is as it was.
/// `on`: the result is in the operand's bytes, if nobody can tell: the handle is the only one, nothing else is on the
/// storage (views, graphs, shared tensors, Storage objects, blobs), the operand is contiguous, all of its storage, of
/// the dtype that the op computes in, and of the result's shape and element size, and nothing is recorded of it. Else,
/// and with `off`: the result is fresh. The same bits either way.
/// `required`: where `on` would give a fresh one, a ValueError that says why; but not for SharedTensors, every use of
/// which makes a temporary.
enum class Donation : uint8_t { off, on, required };
/// For the current context, until the guard's end, which puts back what was there: in that context, whichever is
/// current by then; in none, if it has ended. `on` at first. ValueError for a number that is none of the three.
class TENURE_API DonationGuard {
 public:
  explicit DonationGuard(Donation donation);
  DonationGuard(const DonationGuard&) = delete;
  DonationGuard& operator=(const DonationGuard&) = delete;
  ~DonationGuard();

 private:
  void* context_;
  uint64_t id_, run_;
  Donation before_;
};
/// f() with Donation::required; returns and throws what f does.
template <class F>
decltype(auto) donate_required(F&& f) {
  const DonationGuard guard(Donation::required);
  return std::forward<F>(f)();
}

// ---- hooks ----------------------------------------------------------------------------------------------------------

/// A tensor that was made or is going. Pointers and sizes hold for the call only, and the tensor may be gone: `data` is
/// an address to tell tensors apart by, and not to be looked at.
struct TensorEvent {
  const char* op = nullptr;    ///< that made it
  const void* site = nullptr;  ///< the caller's return address
  ScalarType dtype{};
  IntArrayRef sizes;
  size_t bytes = 0;                     ///< of its elements
  const void* data = nullptr;           ///< the first of them
  bool shares_storage = false;          ///< others look at the same bytes: views, shared tensors, Storage objects
  int scope_depth = 0;                  ///< of its scope
  TENURE_API std::string line() const;  ///< where it was made: "train.cpp:12"; slow
};
/// Functions that are called on the thread at work: they must allow to be called from several threads at once. None is
/// called while an op runs, so that it may let go of any tensor: what happened in the op is told when it ends, in
/// order, and of backward after each node. A tensor function in them is a ScopeError; what they throw is left pending
/// for the next op; tensors that they let go are not told of. A scope that they begin and leave open, or a context that
/// they enter and do not leave, ends with them; a scope that was open before stays open whatever they end: each such
/// misuse is a ScopeError left pending. What there is no memory to remember until the op ends is not told.
struct Hooks {
  std::function<void(const TensorEvent&)> on_make{}, on_release{};
  std::function<void(const ScopeStats&)> on_scope_end{};  ///< after its tensors went
};
/// For the whole process, instead of those before; `{}` ends them. One branch an op while there are none.
TENURE_API void set_hooks(Hooks hooks);

// ---- events and the curve of the live bytes -------------------------------------------------------------------------

/// A change of the live bytes.
struct Event {
  double seconds;      ///< since record_events; below 32 KiB that of an event up to fifteen before it
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

// ---- lives of storages ----------------------------------------------------------------------------------------------

/// Records the life of every storage: when, where, how large, by which op and line, in which scope. At most `capacity`
/// are kept (some 150 bytes each): the oldest that are over give way, but none that was alive at the peak. Without
/// effect while it is on. Throws ValueError if capacity exceeds 2^28, OutOfMemoryError.
TENURE_API void record_lives(size_t capacity = size_t{1} << 17);
/// Stops; what was recorded can still be written.
TENURE_API void stop_recording_lives() noexcept;
enum class Until { now, peak };
/// Writes what was recorded, until now or until the peak, as TENURE_MEMORY does, in the format that the path ends with.
/// Throws ValueError if that is none of them or record_lives was never called, IoError if the file cannot be written.
TENURE_API void write_lives(const std::string& path, Until until = Until::now,
                            const std::string& title = "Memory over time");

// ---- expectations of tests ------------------------------------------------------------------------------------------

/// Runs f `steps` times; from the third on, each must end with the live bytes, live tensors and memory of the system
/// that it began with, and peak where the second did. Otherwise an Error that lists what a step left, with lines.
/// For one thread at work. ValueError if there are fewer than 3 steps.
TENURE_API void expect_flat(int steps, const std::function<void()>& f);

/// How expect_memory finds its file.
struct MemoryLock {
  /// Empty: the variable TENURE_MEMORY_LOCK, else "memory.lock" in the current folder.
  std::string path;
};
/// Runs f and compares what it holds at its peak, and leaves behind, with the entry of that name in a file that is kept
/// with the sources. More, be it one byte, is an Error with the line where the peak is and the lines that made what was
/// not alive there before; less passes. With TENURE_MEMORY_LOCK_UPDATE=1 the entry is written instead. For one thread
/// at work. Throws Error, also if there is no entry; ValueError for a name of other than letters, digits, space and
/// -_./; IoError.
TENURE_API void expect_memory(const std::string& name, const std::function<void()>& f, const MemoryLock& lock = {});

// ---- loans ----------------------------------------------------------------------------------------------------------

/// Bytes that outside code sees, or gave. A blob (from_blob) is lent by the program to the library, until its last
/// tensor or Storage is gone and the deleter is about to run. A DLPack export (C API) is lent to another library until
/// that calls its deleter. A span is lent to the program as long as the Span object lives: it holds its tensor, so that
/// one which outlives the scope is an escape. A bare pointer (data_ptr, Storage::data) is lent until the bytes go: the
/// library cannot know more, so it counts such loans, notes the newest line and reports them with the tensors.
struct Loan {
  std::string op, line;  ///< "from_blob" or "dlpack", "load.cpp:20"
  size_t bytes = 0;
  std::string scope;      ///< in which it began
  bool outlives = false;  ///< that scope has ended
};
/// The blobs and exports of all contexts that are outstanding, oldest first. report() lists those of the current
/// context whose scope has ended.
TENURE_API std::vector<Loan> loans();
/// How often the current context gave out a bare pointer.
TENURE_API uint64_t pointers_lent() noexcept;

}  // namespace memory
}  // namespace v1
}  // namespace tenure
