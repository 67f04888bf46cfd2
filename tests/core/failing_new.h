// The test program's operator new: its n-th call on this thread can be made to fail.
#pragma once

#include <cstdint>

namespace tenure::testing::failing_new {

extern thread_local int64_t left;  // calls that still succeed before one fails; negative: all do
extern thread_local bool failed;   // set by the one that does

}  // namespace tenure::testing::failing_new
