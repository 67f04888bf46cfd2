// Made by tools/make_ops.py from src/signatures/matmul.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_matmul = {
{"mm", [](const Arguments& a) { return results(tenure::mm(a.tensor(0), a.tensor(1))); }},
{"bmm", [](const Arguments& a) { return results(tenure::bmm(a.tensor(0), a.tensor(1))); }},
{"matmul", [](const Arguments& a) { return results(tenure::matmul(a.tensor(0), a.tensor(1))); }},
{"linear", [](const Arguments& a) { return results(tenure::linear(a.tensor(0), a.tensor(1), a.tensor(2))); }},
{"dot", [](const Arguments& a) { return results(tenure::dot(a.tensor(0), a.tensor(1))); }},
{"outer", [](const Arguments& a) { return results(tenure::outer(a.tensor(0), a.tensor(1))); }},
{"addmm", [](const Arguments& a) { return results(tenure::addmm(a.tensor(0), a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"addmm_", [](const Arguments& a) { return results(a.tensor(0).addmm_(a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
};
}  // namespace tenure::oracle
