// Made by tools/make_ops.py from src/signatures/statistics.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_statistics = {
{"count_nonzero", [](const Arguments& a) { return results(tenure::count_nonzero(a.tensor(0), a.integers(1), a.flag(2))); }},
{"nansum", [](const Arguments& a) { return results(tenure::nansum(a.tensor(0), a.integers(1), a.flag(2), a.dtype_if(3))); }},
{"nanmean", [](const Arguments& a) { return results(tenure::nanmean(a.tensor(0), a.integers(1), a.flag(2), a.dtype_if(3))); }},
{"aminmax", [](const Arguments& a) { return results(tenure::aminmax(a.tensor(0), a.integer_if(1), a.flag(2))); }},
{"var_mean", [](const Arguments& a) { return results(tenure::var_mean(a.tensor(0), a.integers(1), a.number(2), a.flag(3))); }},
{"std_mean", [](const Arguments& a) { return results(tenure::std_mean(a.tensor(0), a.integers(1), a.number(2), a.flag(3))); }},
{"median", [](const Arguments& a) { return results(tenure::median(a.tensor(0))); }},
{"median.dim", [](const Arguments& a) { return results(tenure::median(a.tensor(0), a.integer(1), a.flag(2))); }},
{"nanmedian", [](const Arguments& a) { return results(tenure::nanmedian(a.tensor(0))); }},
{"nanmedian.dim", [](const Arguments& a) { return results(tenure::nanmedian(a.tensor(0), a.integer(1), a.flag(2))); }},
{"mode", [](const Arguments& a) { return results(tenure::mode(a.tensor(0), a.integer(1), a.flag(2))); }},
{"quantile", [](const Arguments& a) { return results(tenure::quantile(a.tensor(0), a.tensor(1), a.integer_if(2), a.flag(3), a.text(4))); }},
{"quantile.number", [](const Arguments& a) { return results(tenure::quantile(a.tensor(0), a.number(1), a.integer_if(2), a.flag(3), a.text(4))); }},
{"nanquantile", [](const Arguments& a) { return results(tenure::nanquantile(a.tensor(0), a.tensor(1), a.integer_if(2), a.flag(3), a.text(4))); }},
{"nanquantile.number", [](const Arguments& a) { return results(tenure::nanquantile(a.tensor(0), a.number(1), a.integer_if(2), a.flag(3), a.text(4))); }},
{"histc", [](const Arguments& a) { return results(tenure::histc(a.tensor(0), a.integer(1), a.scalar(2), a.scalar(3))); }},
{"bincount", [](const Arguments& a) { return results(tenure::bincount(a.tensor(0), a.tensor_if(1), a.integer(2))); }},
{"histogram.edges", [](const Arguments& a) { return results(tenure::histogram(a.tensor(0), a.tensor(1), a.tensor_if(2), a.flag(3))); }},
};
}  // namespace tenure::oracle
