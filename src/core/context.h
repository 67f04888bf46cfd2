// The context: owner of a scope stack, of slots, of small free blocks, of the generator and of what is pending.
#pragma once

#include <tenure/generator.h>

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "alloc/allocator.h"
#include "core/events.h"
#include "core/slot.h"

namespace tenure::core {

struct DryState;
struct Late;
class Destination;
struct Plan;

/// What died with handles left, so that a stale handle can say what became of its tensor.
struct Death {
  uint64_t word = 0;
  const char* op = nullptr;
  const void* site = nullptr;
  std::string reason;
};

/// Reasons for the slow path of Op: any bit set.
enum Attention : uint32_t { kNoScope = 1, kPending = 2, kInHook = 4 };

/// Reasons for the slow path of choosing a kernel: any bit set.
enum Unusual : uint8_t { kNoElements = 1, kOffHost = 2 };  // a dry run; tensors that do not lie on the host

/// Tensors made, released before their scope ended, handed off, escaped, donated.
struct Counts {
  uint64_t made = 0, released_early = 0, handed_off = 0, escaped = 0, donated = 0;
};
/// The same of a context: only the thread inside counts, anybody may read.
struct LiveCounts {
  std::atomic<uint64_t> made{0}, released_early{0}, handed_off{0}, escaped{0};
  static void add(std::atomic<uint64_t>& n, uint64_t more = 1) noexcept {
    n.store(n.load(std::memory_order_relaxed) + more, std::memory_order_relaxed);
  }
};

/// The record of an open scope. Lives in the context; the guard holds its address and serial number. Serial and name
/// may be read from any thread.
struct ScopeRecord {
  static constexpr size_t kNameBytes = 48;  // with the 0 that ends it
  ScopeRecord* outer = nullptr;
  Slot* head = nullptr;             // its tensors, newest first
  std::atomic<uint64_t> serial{0};  // 0: free, or ending
  std::atomic<uint64_t> name_words[kNameBytes / 8]{};
  uint32_t depth = 0;   // 1 is the outermost
  uint64_t number = 0;  // as serial, but kept while it is ending
  Counts before;        // of the context, when it began
  uint64_t life = 0;    // of it, for who records lives; 0: none
  // See accounts.h. What the scope holds is the context's count less `base`.
  int64_t base = 0;
  int64_t peak = 0;        // of what it held, as far as it was brought up to date
  int64_t outer_high = 0;  // the context's mark when it began: of the scope outside
  uint64_t budget = 0;     // 0: none
  Plan* plan = nullptr;    // whose pass the scope is
  std::string name() const;
};

inline constexpr int64_t kNoLimit = INT64_MAX;
/// Bytes that a storage with its header in the same small block may have, and one more.
inline constexpr size_t kSmallEnd = kSmallMax - 64 + 1;

enum class PendingKind : uint8_t { escape, scope, other };

/// A mode of a context. Only the thread inside sets it, but for guards that end elsewhere.
class Mode {
 public:
  constexpr Mode(uint8_t v = 0) noexcept : v_(v) {}
  operator uint8_t() const noexcept { return v_.load(std::memory_order_relaxed); }
  Mode& operator=(uint8_t v) noexcept {
    v_.store(v, std::memory_order_relaxed);
    return *this;
  }

 private:
  std::atomic<uint8_t> v_;
};

struct Context {
  // ---- read and written by every op
  ScopeRecord* top = nullptr;
  uint32_t attention = kNoScope;
  uint8_t unusual = 0;  // why kernels are not simply the CPU's: see Unusual
  Mode grad_off;
  bool unlinked_views = false;  // views made now are the library's own: they join no record
  bool offers = false;          // an op runs whose result may take bytes: `donor` or `destination`
  const char* op = nullptr;     // the outermost op that is running
  const void* site = nullptr;
  Late* late = nullptr;  // what waits for the end of the op; see late.h
  Slot* free_slots = nullptr;
  std::atomic<Slot*> foreign_drops{nullptr};  // slots that others queued, and bytes (ForeignEnd)
  uint64_t node_sequence = 0;
  std::atomic<int64_t> live_tensors{0};
  std::atomic<int64_t> live_bytes{0};  // may be negative: a storage may end in another context than it began
  int64_t unflushed_bytes = 0;         // of live_bytes, not yet in the process's sum
  int64_t taken = 0;                   // by its storages, as allocated; see accounts.h
  int64_t high = 0;                    // the highest `taken` since the innermost scope began or was folded
  int64_t limit = kNoLimit;            // of `taken`, by the budgets of the open scopes
  LiveCounts counts;
  size_t small_end = kSmallEnd;  // storages of fewer bytes come from the small lists; none in a dry run
  SmallCache small{};

  // ---- colder
  Slot* donor = nullptr;               // the operand that an op was given; see donate.h
  uint32_t donor_depth = 0;            // `nested` of the function whose result may take its bytes
  Destination* destination = nullptr;  // what an op writes its result into; see destination.h
  uint32_t nested = 0;                 // ops that run inside of the outermost
  Late* late_last = nullptr;
  bool running_late = false;
  std::atomic<uint64_t> donated{0};  // of `counts`
  Mode donation{1};                  // a memory::Donation
  Plan* plan = nullptr;              // whose pass is under way; see plan.h
  Plan* plans = nullptr;             // all of the context
  std::atomic<uint64_t> id{0};       // in order of creation
  std::atomic<uint64_t> living{0};   // the same until the context ends, then 0: its record is used again
  uint64_t pointers_lent = 0;
  bool lent_blobs = false;  // ever
  ScopeRecord held;         // graph-held tensors whose outermost scope ended
  ScopeRecord* free_records = nullptr;
  uint64_t scope_serial = 0;   // of the newest scope
  uint64_t ending_serial = 0;  // scopes that began before this one may not end now: it is being released; 0: none
  std::atomic<uint64_t> ended_serial{0};  // scopes up to this one were of contexts that had the record before
  uint32_t called_back = 0;               // see CalledBack
  bool new_list = true;                   // the next list of escapes begins last_escapes anew
  Node* dead_nodes = nullptr;
  bool draining_nodes = false;
  std::atomic<uintptr_t> inside{0};  // the thread that is inside, by thread_token(); bit 0: nobody owns the context
  std::atomic<uint64_t> entries{0};  // how often a thread came inside or left
  DryState* dry = nullptr;           // while it is in a dry run
  bool lost = false;                 // in a child of a fork: the thread inside does not exist here
  Context* came_from = nullptr;      // what was current on that thread before
  std::vector<std::pair<PendingKind, std::string>> pending;
  std::string last_escapes;
  std::vector<Death> deaths;  // a ring, under deaths_mutex: other threads may ask
  size_t next_death = 0;
  Generator generator;
  Context* next = nullptr;       // all contexts, never unlinked
  Context* next_idle = nullptr;  // free to be reused

  Counts read_counts() const noexcept {
    constexpr auto relaxed = std::memory_order_relaxed;
    return {counts.made.load(relaxed), counts.released_early.load(relaxed), counts.handed_off.load(relaxed),
            counts.escaped.load(relaxed), donated.load(relaxed)};
  }
  void restore_counts(const Counts& n) noexcept {
    constexpr auto relaxed = std::memory_order_relaxed;
    counts.made.store(n.made, relaxed);
    counts.released_early.store(n.released_early, relaxed);
    counts.handed_off.store(n.handed_off, relaxed);
    counts.escaped.store(n.escaped, relaxed);
    donated.store(n.donated, relaxed);
  }
};

/// How those name a context who may outlive it: by its record and by its id.
struct ContextName {
  Context* context;
  uint64_t id;
  ContextName(Context* c, uint64_t its_id) noexcept : context(c), id(its_id) {}
  explicit ContextName(Context& c) noexcept : ContextName(&c, c.id.load(std::memory_order_relaxed)) {}
  bool names(const Context& c) const noexcept { return id == c.id.load(std::memory_order_relaxed); }
  bool ended() const noexcept { return context->living.load(std::memory_order_acquire) != id; }
};

/// Puts a mode back in the context that it was changed in, wherever the caller is; in none, if that has ended. `run`:
/// the dry run in which it was changed, or 0.
void restore_mode(const ContextName& in, Mode Context::*mode, uint8_t before, uint64_t run) noexcept;

/// While the library calls the program back from inside a context and will go on there: until then the context does not
/// end, and its thread does not leave it.
class CalledBack {
 public:
  explicit CalledBack(Context& c) noexcept : c_(c) { ++c_.called_back; }
  CalledBack(const CalledBack&) = delete;
  CalledBack& operator=(const CalledBack&) = delete;
  ~CalledBack() { --c_.called_back; }

 private:
  Context& c_;
};

/// Over the deaths of all contexts. Whoever holds it takes no other mutex.
extern std::mutex deaths_mutex;

/// The current context of this thread; makes one at the first question.
[[gnu::cold]] Context& make_thread_context();
inline Context* current_or_null() noexcept { return static_cast<Context*>(detail::current_context); }
inline Context& current() {
  Context* c = current_or_null();
  return __builtin_expect(c != nullptr, 1) ? *c : make_thread_context();
}

/// A context from the idle ones, or a new one. Contexts are never unmapped.
Context* acquire_context();
/// Ends its open scopes and makes it idle.
void release_context(Context* c) noexcept;
/// Leaves the contexts that this thread entered from c and never left. Each is an error left pending.
void leave_entered(Context& c) noexcept;
/// Every context there is, oldest first in creation order of the structure; for statistics.
Context* all_contexts() noexcept;

/// Tells threads apart: a number that is not 0, and even. That of a thread that ended may come again.
inline uintptr_t thread_token() noexcept { return reinterpret_cast<uintptr_t>(&detail::current_context); }

/// Leaves an error for the next tensor function or scope end of the context. Without memory for its text, one that says
/// so.
void leave_pending(Context& c, PendingKind kind, std::string text) noexcept;
/// Leaves a ScopeError pending in the current context.
void complain(const char* text) noexcept;
/// Throws what is pending, all in one.
[[noreturn]] void throw_pending(Context& c);

/// How far a context's count of live bytes may move before the process's sum and peak hear of it.
inline constexpr int64_t kFlushBytes = 64 << 10;
[[gnu::cold]] void flush_bytes(Context& c) noexcept;
/// The count of live bytes moved by `change`, those of s, in context c.
inline void count_bytes(Context& c, Storage* s, int64_t change) noexcept {
  c.live_bytes.store(c.live_bytes.load(std::memory_order_relaxed) + change, std::memory_order_relaxed);
  c.unflushed_bytes += change;
  if (__builtin_expect(c.unflushed_bytes > kFlushBytes || c.unflushed_bytes < -kFlushBytes, 0)) flush_bytes(c);
  note_bytes(&c, s, change);
}
/// The same on a thread without a context.
[[gnu::cold]] void count_bytes_without_context(Storage* s, int64_t change) noexcept;

}  // namespace tenure::core
