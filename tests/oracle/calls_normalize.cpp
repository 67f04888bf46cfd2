// Made by tools/make_ops.py from src/signatures/normalize.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_normalize = {
{"rms_norm", [](const Arguments& a) { return results(tenure::rms_norm(a.tensor(0), a.integers(1), a.tensor(2), a.number_if(3))); }},
{"layer_norm", [](const Arguments& a) { return results(tenure::layer_norm(a.tensor(0), a.integers(1), a.tensor(2), a.tensor(3), a.number(4))); }},
};
}  // namespace tenure::oracle
