// What a stretch of the program asks for: calls of malloc and its kin, and requests to the system. The test program's
// malloc counts them; builds with a sanitizer, which bring their own, count nothing.
#pragma once

#include <cstdint>
#include <string>

namespace tenure::testing {

struct Requests {
  int64_t own = 0;     // malloc, calloc, realloc and aligned forms, on all threads
  int64_t onednn = 0;  // the same with a function of oneDNN or its OpenMP below
  int64_t system = 0;  // mmap, munmap, mprotect, madvise
  int64_t grown = 0;   // bytes by which brk moved
  int64_t faults = 0;  // minor page faults of the process
  std::string first;   // where the first own one came from
};

/// False: nothing is counted in this build.
bool counts_requests() noexcept;
/// Begins to count.
void begin_requests();
/// What was counted since.
Requests end_requests();

}  // namespace tenure::testing
