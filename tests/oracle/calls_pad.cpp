// Made by tools/make_ops.py from src/signatures/pad.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_pad = {
{"constant_pad_nd", [](const Arguments& a) { return results(tenure::constant_pad_nd(a.tensor(0), a.integers(1), a.scalar(2))); }},
{"pad", [](const Arguments& a) { return results(tenure::pad(a.tensor(0), a.integers(1), a.text(2), a.number_if(3))); }},
{"reflection_pad1d", [](const Arguments& a) { return results(tenure::reflection_pad1d(a.tensor(0), a.integers(1))); }},
{"reflection_pad2d", [](const Arguments& a) { return results(tenure::reflection_pad2d(a.tensor(0), a.integers(1))); }},
{"reflection_pad3d", [](const Arguments& a) { return results(tenure::reflection_pad3d(a.tensor(0), a.integers(1))); }},
{"replication_pad1d", [](const Arguments& a) { return results(tenure::replication_pad1d(a.tensor(0), a.integers(1))); }},
{"replication_pad2d", [](const Arguments& a) { return results(tenure::replication_pad2d(a.tensor(0), a.integers(1))); }},
{"replication_pad3d", [](const Arguments& a) { return results(tenure::replication_pad3d(a.tensor(0), a.integers(1))); }},
};
}  // namespace tenure::oracle
