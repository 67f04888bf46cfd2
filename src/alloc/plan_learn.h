// What a planned scope has learnt: the traces of its passes, and one layout for all of them. Pure: it takes no memory
// of the heap and knows no clock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tenure::core {

/// An allocation of a big block, as a trace remembers it.
struct TraceEntry {
  const char* op;      // which made it; compared as an address
  uint32_t size;       // in granules: the most that the place holds
  uint32_t died;       // the number of the first allocation that it was gone before
  bool outside;        // it outlives the pass: it has no place
  uint32_t block = 0;  // of the layout, if it has a place
};

struct PlanTrace {
  std::vector<TraceEntry> entries;
  uint64_t last_pass = 0;   // that followed it, or that it is from
  uint32_t most_alive = 0;  // granules at once, of what has a place, in any pass that it stands for
  uint32_t grown = 0;       // how often it took up a pass with larger blocks
};

/// Traces that begin alike share the places of what they have in common: which of them a pass follows need not be known
/// before they part.
struct PlanLayout {
  std::vector<PlanTrace> traces;
  std::vector<uint32_t> places;  // by block, in granules
  uint32_t height = 0;           // of the arena
  uint32_t most_alive = 0;       // in any trace
};

/// The most traces that a layout keeps; for another, the one that was not followed for longest gives way.
inline constexpr size_t kPlanTraces = 8;
/// A trace that grows more often than this gets an eighth to spare: else a cache that grows would be learnt again for
/// ever.
inline constexpr uint32_t kExactGrowths = 4;

/// Takes up the trace of a pass that followed none of the layout's. One with the same ops in the same order, of other
/// sizes or lives, becomes one with it, if the larger of both costs no more than a thirty-second of the arena; else
/// both stay. std::bad_alloc, and then nothing has changed.
void learn(PlanLayout& layout, PlanTrace fresh);

/// Forgets traces that no pass has followed since pass `since`, save the newest. Whether there were any.
/// std::bad_alloc.
bool forget(PlanLayout& layout, uint64_t since);

}  // namespace tenure::core
