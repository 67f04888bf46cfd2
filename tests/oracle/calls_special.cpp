// Made by tools/make_ops.py from src/signatures/special.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_special = {
{"lgamma", [](const Arguments& a) { return results(tenure::lgamma(a.tensor(0))); }},
{"lgamma&&", [](const Arguments& a) { return results(tenure::lgamma(a.given(0))); }},
{"lgamma_", [](const Arguments& a) { return results(a.tensor(0).lgamma_()); }},
{"digamma", [](const Arguments& a) { return results(tenure::digamma(a.tensor(0))); }},
{"digamma&&", [](const Arguments& a) { return results(tenure::digamma(a.given(0))); }},
{"digamma_", [](const Arguments& a) { return results(a.tensor(0).digamma_()); }},
{"polygamma", [](const Arguments& a) { return results(tenure::polygamma(a.integer(0), a.tensor(1))); }},
{"polygamma.method", [](const Arguments& a) { return results(a.tensor(0).polygamma(a.integer(1))); }},
{"polygamma_.method", [](const Arguments& a) { return results(a.tensor(0).polygamma_(a.integer(1))); }},
{"mvlgamma", [](const Arguments& a) { return results(tenure::mvlgamma(a.tensor(0), a.integer(1))); }},
{"mvlgamma_", [](const Arguments& a) { return results(a.tensor(0).mvlgamma_(a.integer(1))); }},
{"igamma", [](const Arguments& a) { return results(tenure::igamma(a.tensor(0), a.tensor(1))); }},
{"igamma&&", [](const Arguments& a) { return results(tenure::igamma(a.given(0), a.tensor(1))); }},
{"igamma_", [](const Arguments& a) { return results(a.tensor(0).igamma_(a.tensor(1))); }},
{"igammac", [](const Arguments& a) { return results(tenure::igammac(a.tensor(0), a.tensor(1))); }},
{"igammac&&", [](const Arguments& a) { return results(tenure::igammac(a.given(0), a.tensor(1))); }},
{"igammac_", [](const Arguments& a) { return results(a.tensor(0).igammac_(a.tensor(1))); }},
{"special_zeta", [](const Arguments& a) { return results(tenure::special_zeta(a.tensor(0), a.tensor(1))); }},
{"special_zeta&&", [](const Arguments& a) { return results(tenure::special_zeta(a.given(0), a.tensor(1))); }},
{"special_zeta.scalar", [](const Arguments& a) { return results(tenure::special_zeta(a.tensor(0), a.scalar(1))); }},
{"special_zeta.scalar&&", [](const Arguments& a) { return results(tenure::special_zeta(a.given(0), a.scalar(1))); }},
{"special_zeta.scalar_first", [](const Arguments& a) { return results(tenure::special_zeta(a.scalar(0), a.tensor(1))); }},
{"special_erfcx", [](const Arguments& a) { return results(tenure::special_erfcx(a.tensor(0))); }},
{"special_erfcx&&", [](const Arguments& a) { return results(tenure::special_erfcx(a.given(0))); }},
{"special_ndtr", [](const Arguments& a) { return results(tenure::special_ndtr(a.tensor(0))); }},
{"special_ndtr&&", [](const Arguments& a) { return results(tenure::special_ndtr(a.given(0))); }},
{"special_log_ndtr", [](const Arguments& a) { return results(tenure::special_log_ndtr(a.tensor(0))); }},
{"special_log_ndtr&&", [](const Arguments& a) { return results(tenure::special_log_ndtr(a.given(0))); }},
{"special_ndtri", [](const Arguments& a) { return results(tenure::special_ndtri(a.tensor(0))); }},
{"special_ndtri&&", [](const Arguments& a) { return results(tenure::special_ndtri(a.given(0))); }},
{"special_entr", [](const Arguments& a) { return results(tenure::special_entr(a.tensor(0))); }},
{"special_entr&&", [](const Arguments& a) { return results(tenure::special_entr(a.given(0))); }},
};
}  // namespace tenure::oracle
