// Made by tools/make_ops.py from src/signatures/meta.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_meta = {
{"can_cast", [](const Arguments& a) { return results(tenure::can_cast(a.dtype(0), a.dtype(1))); }},
{"is_nonzero", [](const Arguments& a) { return results(tenure::is_nonzero(a.tensor(0))); }},
{"is_same_size", [](const Arguments& a) { return results(tenure::is_same_size(a.tensor(0), a.tensor(1))); }},
{"is_set_to", [](const Arguments& a) { return results(tenure::is_set_to(a.tensor(0), a.tensor(1))); }},
{"is_signed", [](const Arguments& a) { return results(tenure::is_signed(a.tensor(0))); }},
{"is_distributed", [](const Arguments& a) { return results(tenure::is_distributed(a.tensor(0))); }},
{"is_pinned", [](const Arguments& a) { return results(tenure::is_pinned(a.tensor(0))); }},
{"is_inference", [](const Arguments& a) { return results(tenure::is_inference(a.tensor(0))); }},
};
}  // namespace tenure::oracle
