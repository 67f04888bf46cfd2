// Makes the n-th `new` of this thread fail, and counts what was made and not given back.
#pragma once

#include <cstdint>

/// The n-th from now fails, once; 0: none.
void fail_new(int64_t n) noexcept;
/// Whether one has failed since.
bool new_failed() noexcept;
/// Blocks of `new` that are alive, made by any thread.
int64_t live_news() noexcept;
