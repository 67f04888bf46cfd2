// Made by tools/make_ops.py from src/signatures/complex.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_complex = {
{"angle", [](const Arguments& a) { return results(tenure::angle(a.tensor(0))); }},
{"conj_physical", [](const Arguments& a) { return results(tenure::conj_physical(a.tensor(0))); }},
{"conj_physical_", [](const Arguments& a) { return results(a.tensor(0).conj_physical_()); }},
{"resolve_conj", [](const Arguments& a) { return results(tenure::resolve_conj(a.tensor(0))); }},
{"resolve_neg", [](const Arguments& a) { return results(tenure::resolve_neg(a.tensor(0))); }},
{"is_complex", [](const Arguments& a) { return results(tenure::is_complex(a.tensor(0))); }},
{"is_floating_point", [](const Arguments& a) { return results(tenure::is_floating_point(a.tensor(0))); }},
{"is_conj", [](const Arguments& a) { return results(tenure::is_conj(a.tensor(0))); }},
{"is_neg", [](const Arguments& a) { return results(tenure::is_neg(a.tensor(0))); }},
};
}  // namespace tenure::oracle
