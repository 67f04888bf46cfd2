// Made by tools/make_ops.py from src/signatures/random.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_random = {
{"randint.high", [](const Arguments& a) { return results(tenure::randint(a.integer(0), a.integers(1), a.options(2))); }},
};
}  // namespace tenure::oracle
