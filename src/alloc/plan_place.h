// Where blocks go whose sizes and lives are known: none overlaps another that lives at the same time, and the whole is
// low. Pure: numbers in, numbers out.
//
// Several traces may be placed together. A block that is in more than one of them gets one place for all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tenure::core {

/// When a block lives in a trace: it was the trace's allocation number `born`, and was gone before number `died` >
/// born.
struct PlacedLife {
  uint32_t trace, born, died;
};

struct PlacedBlock {
  uint32_t size;
  uint32_t first, count;  // its lives, in order of their traces, at most one in each
};

struct PlaceProblem {
  std::vector<PlacedBlock> blocks;
  std::vector<PlacedLife> lives;
};

struct Placement {
  std::vector<uint32_t> at;  // by block
  uint32_t height = 0;       // the highest end
};

/// The most that is alive at once in any trace: no placement is lower.
uint32_t most_alive(const PlaceProblem& p);

/// Size descending, each at the lowest place that fits; while that is more than a hundredth above most_alive, also by
/// other orders, and by moving forward what reaches highest. The lowest of these; the same for the same problem. Steps
/// grow with the square of the number of blocks.
Placement place(const PlaceProblem& p);

}  // namespace tenure::core
