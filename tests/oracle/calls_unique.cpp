// Made by tools/make_ops.py from src/signatures/unique.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_unique = {
{"_unique2", [](const Arguments& a) { return results(tenure::_unique2(a.tensor(0), a.flag(1), a.flag(2), a.flag(3))); }},
{"_unique", [](const Arguments& a) { return results(tenure::_unique(a.tensor(0), a.flag(1), a.flag(2))); }},
{"unique_dim", [](const Arguments& a) { return results(tenure::unique_dim(a.tensor(0), a.integer(1), a.flag(2), a.flag(3), a.flag(4))); }},
{"unique_consecutive", [](const Arguments& a) { return results(tenure::unique_consecutive(a.tensor(0), a.flag(1), a.flag(2), a.integer_if(3))); }},
{"unique_dim_consecutive", [](const Arguments& a) { return results(tenure::unique_dim_consecutive(a.tensor(0), a.integer(1), a.flag(2), a.flag(3))); }},
};
}  // namespace tenure::oracle
