// Arenas: ranges of the heap that plans (plan.h) set aside, in which every block has a place of the plan's choosing.
//
// A bitmap says which granules of an arena are taken, and a block gets a place only if all of it is free, whatever
// anybody believed about who lies there: two blocks never overlap. Blocks of an arena are blocks of the heap: big_free
// gives them back, from any thread, and where an arena is given up they stay where they are. Between passes an arena is
// free memory that only waits: who needs it, takes it, and the next pass sets aside another range.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace tenure::core::heap {

using Index = uint32_t;  // of a granule, or a number of them

inline constexpr Index kNowhere = ~Index{0};
inline constexpr uint32_t kAlive = ~uint32_t{0};

/// One a plan. Everything in it is under the heap's lock.
struct Arena {
  Index at = 0, size = 0;  // the range; size 0: nothing is set aside
  Index taken = 0;         // granules of the blocks in it
  bool busy = false;       // a pass is under way: only want of memory takes the range away
  std::unique_ptr<uint64_t[]> bits;
  size_t words = 0;          // that `bits` has room for
  uint32_t number = 0;       // among all arenas; 0: not enlisted
  uint32_t pass = 0;         // tells blocks of this pass from older ones
  uint32_t clock = 0;        // blocks that the pass has made
  uint32_t* died = nullptr;  // by number in the pass: the clock at the block's end, or kAlive
  uint32_t room = 0;         // for so many
};

/// Where a block was put.
enum class Place : uint8_t { planned, fitted, outside };

/// Makes an arena known to the heap, for ever. False if there are too many.
bool enlist(Arena& a) noexcept;

/// Sets aside so many granules, present and if possible from a huge page on, instead of what there was; blocks that
/// live there become ordinary ones. False, and nothing set aside, if there is no memory.
bool set_aside(Arena& a, Index granules) noexcept;

/// Gives the range up; blocks in it become ordinary ones.
void give_up(Arena& a) noexcept;

/// A pass begins: deaths of its first `room` blocks are noted in `died`, which lives until the next begin. Returns how
/// many granules are set aside, with no block in them: a range with blocks of an earlier pass is given up.
Index begin_pass(Arena& a, uint32_t* died, uint32_t room) noexcept;
/// Moves the notes to a longer array.
void more_room(Arena& a, uint32_t* died, uint32_t room) noexcept;
/// The pass is over: `died` is complete, and what dies later is not noted. Returns how many blocks the pass made.
uint32_t end_pass(Arena& a) noexcept;

/// big_alloc for the pass of an arena: `place` granules behind its start if all is free there; else, or for kNowhere,
/// where it fits best inside if `inside`; else anywhere in the heap.
void* take(Arena& a, size_t bytes, Index place, bool inside, size_t& capacity, Place& got) noexcept;

/// Granules for so many bytes, red zone included; 0 if nothing is that large.
Index granules(size_t bytes) noexcept;

}  // namespace tenure::core::heap
