// Made by tools/make_ops.py from src/signatures/join.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_join = {
{"hstack", [](const Arguments& a) { return results(tenure::hstack(a.tensors(0))); }},
{"vstack", [](const Arguments& a) { return results(tenure::vstack(a.tensors(0))); }},
{"dstack", [](const Arguments& a) { return results(tenure::dstack(a.tensors(0))); }},
{"column_stack", [](const Arguments& a) { return results(tenure::column_stack(a.tensors(0))); }},
{"block_diag", [](const Arguments& a) { return results(tenure::block_diag(a.tensors(0))); }},
{"meshgrid", [](const Arguments& a) { return results(tenure::meshgrid(a.tensors(0), a.text(1))); }},
{"cartesian_prod", [](const Arguments& a) { return results(tenure::cartesian_prod(a.tensors(0))); }},
{"combinations", [](const Arguments& a) { return results(tenure::combinations(a.tensor(0), a.integer(1), a.flag(2))); }},
{"pad_sequence", [](const Arguments& a) { return results(tenure::pad_sequence(a.tensors(0), a.flag(1), a.number(2), a.text(3))); }},
};
}  // namespace tenure::oracle
