// The ledger: with TENURE_LEDGER=FILE in the environment, what a program lost, written at its exit. Escapes that no
// call met are core's; what is held and was refused, the C API adds.
#pragma once

#include <cstdint>
#include <string>

namespace tenure::memory_detail {

/// What the C API says.
struct LedgerPart {
  int64_t held = 0, escapes = 0, refusals = 0, left_out = 0;
  std::string sections;
};

/// Whether a ledger is wanted; looked up once, when the library begins.
bool ledger_wanted() noexcept;
void begin_ledger() noexcept;
/// Who is asked for the C API's part at exit.
void set_ledger_part(LedgerPart (*part)()) noexcept;

}  // namespace tenure::memory_detail
