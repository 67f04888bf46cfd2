// How many threads ops use.
#pragma once

#include <tenure/detail/export.h>

namespace tenure {
inline namespace v1 {

/// Threads that ops of this process use, the caller's included: TENURE_NUM_THREADS, or the processors it may run on.
TENURE_API int get_num_threads();
/// 1 to 1,024: else ValueError. From the next op on; results are the same bits for any number.
TENURE_API void set_num_threads(int n);

}  // namespace v1
}  // namespace tenure
