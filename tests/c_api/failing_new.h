// Makes the n-th `new` of this thread fail.
#pragma once

#include <cstdint>

/// The n-th from now fails, once; 0: none.
void fail_new(int64_t n) noexcept;
/// Whether one has failed since.
bool new_failed() noexcept;
