// Made by tools/make_ops.py from src/signatures/scatter.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_scatter = {
{"scatter", [](const Arguments& a) { return results(tenure::scatter(a.tensor(0), a.integer(1), a.tensor(2), a.tensor(3))); }},
{"scatter_", [](const Arguments& a) { return results(a.tensor(0).scatter_(a.integer(1), a.tensor(2), a.tensor(3))); }},
{"scatter.value", [](const Arguments& a) { return results(tenure::scatter(a.tensor(0), a.integer(1), a.tensor(2), a.scalar(3))); }},
{"scatter_.value", [](const Arguments& a) { return results(a.tensor(0).scatter_(a.integer(1), a.tensor(2), a.scalar(3))); }},
{"scatter.by", [](const Arguments& a) { return results(tenure::scatter(a.tensor(0), a.integer(1), a.tensor(2), a.tensor(3), a.text(4))); }},
{"scatter_.by", [](const Arguments& a) { return results(a.tensor(0).scatter_(a.integer(1), a.tensor(2), a.tensor(3), a.text(4))); }},
{"scatter.value_by", [](const Arguments& a) { return results(tenure::scatter(a.tensor(0), a.integer(1), a.tensor(2), a.scalar(3), a.text(4))); }},
{"scatter_.value_by", [](const Arguments& a) { return results(a.tensor(0).scatter_(a.integer(1), a.tensor(2), a.scalar(3), a.text(4))); }},
{"scatter_reduce", [](const Arguments& a) { return results(tenure::scatter_reduce(a.tensor(0), a.integer(1), a.tensor(2), a.tensor(3), a.text(4), a.flag(5))); }},
{"scatter_reduce_", [](const Arguments& a) { return results(a.tensor(0).scatter_reduce_(a.integer(1), a.tensor(2), a.tensor(3), a.text(4), a.flag(5))); }},
{"index_copy", [](const Arguments& a) { return results(tenure::index_copy(a.tensor(0), a.integer(1), a.tensor(2), a.tensor(3))); }},
{"index_copy_", [](const Arguments& a) { return results(a.tensor(0).index_copy_(a.integer(1), a.tensor(2), a.tensor(3))); }},
{"index_fill", [](const Arguments& a) { return results(tenure::index_fill(a.tensor(0), a.integer(1), a.tensor(2), a.scalar(3))); }},
{"index_fill_", [](const Arguments& a) { return results(a.tensor(0).index_fill_(a.integer(1), a.tensor(2), a.scalar(3))); }},
{"index_fill.tensor", [](const Arguments& a) { return results(tenure::index_fill(a.tensor(0), a.integer(1), a.tensor(2), a.tensor(3))); }},
{"index_fill_.tensor", [](const Arguments& a) { return results(a.tensor(0).index_fill_(a.integer(1), a.tensor(2), a.tensor(3))); }},
{"index_reduce", [](const Arguments& a) { return results(tenure::index_reduce(a.tensor(0), a.integer(1), a.tensor(2), a.tensor(3), a.text(4), a.flag(5))); }},
{"index_reduce_", [](const Arguments& a) { return results(a.tensor(0).index_reduce_(a.integer(1), a.tensor(2), a.tensor(3), a.text(4), a.flag(5))); }},
{"put", [](const Arguments& a) { return results(tenure::put(a.tensor(0), a.tensor(1), a.tensor(2), a.flag(3))); }},
{"put_", [](const Arguments& a) { return results(a.tensor(0).put_(a.tensor(1), a.tensor(2), a.flag(3))); }},
{"masked_scatter", [](const Arguments& a) { return results(tenure::masked_scatter(a.tensor(0), a.tensor(1), a.tensor(2))); }},
{"masked_scatter_", [](const Arguments& a) { return results(a.tensor(0).masked_scatter_(a.tensor(1), a.tensor(2))); }},
{"select_scatter", [](const Arguments& a) { return results(tenure::select_scatter(a.tensor(0), a.tensor(1), a.integer(2), a.integer(3))); }},
{"slice_scatter", [](const Arguments& a) { return results(tenure::slice_scatter(a.tensor(0), a.tensor(1), a.integer(2), a.integer_if(3), a.integer_if(4), a.integer(5))); }},
{"diagonal_scatter", [](const Arguments& a) { return results(tenure::diagonal_scatter(a.tensor(0), a.tensor(1), a.integer(2), a.integer(3), a.integer(4))); }},
{"as_strided_scatter", [](const Arguments& a) { return results(tenure::as_strided_scatter(a.tensor(0), a.tensor(1), a.integers(2), a.integers(3), a.integer_if(4))); }},
{"fill_diagonal_", [](const Arguments& a) { return results(a.tensor(0).fill_diagonal_(a.scalar(1), a.flag(2))); }},
};
}  // namespace tenure::oracle
