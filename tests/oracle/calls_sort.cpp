// Made by tools/make_ops.py from src/signatures/sort.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_sort = {
{"sort", [](const Arguments& a) { return results(tenure::sort(a.tensor(0), a.integer(1), a.flag(2))); }},
{"sort.stable", [](const Arguments& a) { return results(tenure::sort(a.tensor(0), a.flag_if(1), a.integer(2), a.flag(3))); }},
{"argsort", [](const Arguments& a) { return results(tenure::argsort(a.tensor(0), a.integer(1), a.flag(2))); }},
{"topk", [](const Arguments& a) { return results(tenure::topk(a.tensor(0), a.integer(1), a.integer(2), a.flag(3), a.flag(4))); }},
{"kthvalue", [](const Arguments& a) { return results(tenure::kthvalue(a.tensor(0), a.integer(1), a.integer(2), a.flag(3))); }},
{"msort", [](const Arguments& a) { return results(tenure::msort(a.tensor(0))); }},
{"searchsorted", [](const Arguments& a) { return results(tenure::searchsorted(a.tensor(0), a.tensor(1), a.flag(2), a.flag(3), a.text(4), a.tensor_if(5))); }},
{"searchsorted.number", [](const Arguments& a) { return results(tenure::searchsorted(a.tensor(0), a.scalar(1), a.flag(2), a.flag(3), a.text(4), a.tensor_if(5))); }},
{"bucketize", [](const Arguments& a) { return results(tenure::bucketize(a.tensor(0), a.tensor(1), a.flag(2), a.flag(3))); }},
{"isin", [](const Arguments& a) { return results(tenure::isin(a.tensor(0), a.tensor(1), a.flag(2), a.flag(3))); }},
{"isin.number", [](const Arguments& a) { return results(tenure::isin(a.tensor(0), a.scalar(1), a.flag(2), a.flag(3))); }},
};
}  // namespace tenure::oracle
