// What a dry run knows of itself: what was before, what it made that may outlive it, and what it notes instead of
// changing what lies outside of it.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/context.h"
#include "core/dry.h"
#include "core/shared_impl.h"
#include "core/storage.h"

namespace tenure::core {

struct Node;

/// A storage without bytes. Its header has a place in the list of the run that made it.
struct DryStorage : Storage {
  uint64_t run = 0;
  DryState* state = nullptr;  // until the run ends; this and the list under dry_mutex
  DryStorage *prev_made = nullptr, *next_made = nullptr;
  const char* op = nullptr;
  const void* site = nullptr;
  bool over = false;  // its last reference went elsewhere: the run's context counts its bytes out
};

/// Over the lists of what dry runs made. Whoever holds it takes no other mutex.
extern std::mutex dry_mutex;

struct DryState {
  Context& c;
  const uint64_t run;
  bool over = false;             // end_dry was here
  ScopeRecord* scope = nullptr;  // its own
  uint64_t number = 0;           // of that

  // What was before. All of it belongs to the context, so that nobody else has looked at it meanwhile.
  std::vector<std::pair<ScopeRecord*, int64_t>> peaks;  // of the scopes outside
  Generator generator;
  Counts counts;
  std::pair<Mode Context::*, uint8_t> modes[2];
  uint64_t last_node;                            // nodes of a higher sequence were made in it
  std::unordered_map<uint64_t, uint16_t> flags;  // of tensors outside, by word: kRequiresGrad and kLeaf as they were

  // What it made and is alive.
  Mark* marks = nullptr;
  DryStorage* storages = nullptr;

  // What it notes, and itself reads.
  struct Leaf {
    int requires_grad = -1;       // -1: as it is
    bool looked = false;          // whether the rest was asked for
    SharedImpl* value = nullptr;  // owned: the gradient buffer of this context
    bool defined = false;
    bool elsewhere = false;  // other contexts have gradients of it
  };
  std::unordered_map<SharedImpl*, Leaf> leaves;       // shared ones outside; owned
  std::unordered_map<uint64_t, Slot*> grads;          // of tensors outside; pinned; null: none
  std::unordered_map<uint64_t, Edge> edges;           // of views outside whose base was written; counted
  std::unordered_map<const Node*, uint64_t> retains;  // of nodes outside
  using Part = std::tuple<const void*, const void*, int>;
  std::map<Part, Storage*> outside;  // see storage_for
  ScopeRecord* ends = nullptr;       // the outermost scope outside whose guard ended in it
  uint64_t ends_number = 0;

  explicit DryState(Context& context);

  /// Whether it was made in the run.
  bool made(const Slot& s) const noexcept { return !s.scope || (scope && s.scope->number >= number); }
  /// The scope that takes what is given to r: r, or its own for one outside.
  ScopeRecord& inside(ScopeRecord& r) const noexcept { return r.number < number ? *scope : r; }
  /// What is noted of a shared tensor outside, with the state of its gradient. std::bad_alloc.
  Leaf& leaf(SharedImpl& p);
  /// Instead of a buffer that somebody outside would keep from now on: the same one at each question for the same part
  /// of it. A reference for the caller. OutOfMemoryError.
  Storage* storage_for(Part part, size_t bytes);

  /// What a mode is set to when the run is over.
  void put_back(Mode Context::*mode, uint8_t value) noexcept {
    for (auto& [which, before] : modes)
      if (which == mode) before = value;
  }
  /// Drops what is noted.
  void forget() noexcept;
  /// Appends what it made and is alive still, which from here on is stale and belongs to nobody's bytes.
  void leave_survivors(std::string& report) noexcept;
};

/// The run of this thread's context; there is one.
inline DryState& dry_state() noexcept { return *current_or_null()->dry; }

/// A context's dry run begins. ScopeError if one is going on, OutOfMemoryError.
std::unique_ptr<DryState> begin_dry(Context& c);
/// It ends, if it has not: its scope, if it is open, and what it noted go, what was before is put back, and scopes
/// outside whose guards ended in it end. What outlives it is appended to `report`.
void end_dry(DryState& d, std::string& report) noexcept;

/// A fresh one of the run. OutOfMemoryError.
Storage* storage_new_dry(Context& c, size_t bytes);
/// The last reference went.
void dry_storage_dead(Storage* s) noexcept;

}  // namespace tenure::core
