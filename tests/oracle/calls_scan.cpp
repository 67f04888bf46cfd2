// Made by tools/make_ops.py from src/signatures/scan.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_scan = {
{"cumprod", [](const Arguments& a) { return results(tenure::cumprod(a.tensor(0), a.integer(1), a.dtype_if(2))); }},
{"cumprod_", [](const Arguments& a) { return results(a.tensor(0).cumprod_(a.integer(1), a.dtype_if(2))); }},
{"cummax", [](const Arguments& a) { return results(tenure::cummax(a.tensor(0), a.integer(1))); }},
{"cummin", [](const Arguments& a) { return results(tenure::cummin(a.tensor(0), a.integer(1))); }},
{"logcumsumexp", [](const Arguments& a) { return results(tenure::logcumsumexp(a.tensor(0), a.integer(1))); }},
{"diff", [](const Arguments& a) { return results(tenure::diff(a.tensor(0), a.integer(1), a.integer(2), a.tensor_if(3), a.tensor_if(4))); }},
};
}  // namespace tenure::oracle
