// Made by tools/make_ops.py from src/signatures/reduce.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_reduce = {
{"sum", [](const Arguments& a) { return results(tenure::sum(a.tensor(0), a.dtype_if(1))); }},
{"sum.dim", [](const Arguments& a) { return results(tenure::sum(a.tensor(0), a.integers(1), a.flag(2), a.dtype_if(3))); }},
{"mean", [](const Arguments& a) { return results(tenure::mean(a.tensor(0), a.dtype_if(1))); }},
{"mean.dim", [](const Arguments& a) { return results(tenure::mean(a.tensor(0), a.integers(1), a.flag(2), a.dtype_if(3))); }},
{"prod", [](const Arguments& a) { return results(tenure::prod(a.tensor(0), a.dtype_if(1))); }},
{"prod.dim", [](const Arguments& a) { return results(tenure::prod(a.tensor(0), a.integer(1), a.flag(2), a.dtype_if(3))); }},
{"var", [](const Arguments& a) { return results(tenure::var(a.tensor(0), a.integers(1), a.number(2), a.flag(3))); }},
{"std", [](const Arguments& a) { return results(tenure::std(a.tensor(0), a.integers(1), a.number(2), a.flag(3))); }},
{"norm", [](const Arguments& a) { return results(tenure::norm(a.tensor(0))); }},
{"norm.p", [](const Arguments& a) { return results(tenure::norm(a.tensor(0), a.scalar(1))); }},
{"norm.dim", [](const Arguments& a) { return results(tenure::norm(a.tensor(0), a.scalar_if(1), a.integers(2), a.flag(3), a.dtype_if(4))); }},
{"frobenius_norm", [](const Arguments& a) { return results(tenure::frobenius_norm(a.tensor(0), a.integers(1), a.flag(2))); }},
{"dist", [](const Arguments& a) { return results(tenure::dist(a.tensor(0), a.tensor(1), a.scalar(2))); }},
{"max", [](const Arguments& a) { return results(tenure::max(a.tensor(0))); }},
{"min", [](const Arguments& a) { return results(tenure::min(a.tensor(0))); }},
{"max.dim", [](const Arguments& a) { return results(tenure::max(a.tensor(0), a.integer(1), a.flag(2))); }},
{"min.dim", [](const Arguments& a) { return results(tenure::min(a.tensor(0), a.integer(1), a.flag(2))); }},
{"max.other", [](const Arguments& a) { return results(tenure::max(a.tensor(0), a.tensor(1))); }},
{"min.other", [](const Arguments& a) { return results(tenure::min(a.tensor(0), a.tensor(1))); }},
{"amax", [](const Arguments& a) { return results(tenure::amax(a.tensor(0), a.integers(1), a.flag(2))); }},
{"amin", [](const Arguments& a) { return results(tenure::amin(a.tensor(0), a.integers(1), a.flag(2))); }},
{"argmax", [](const Arguments& a) { return results(tenure::argmax(a.tensor(0), a.integer_if(1), a.flag(2))); }},
{"argmin", [](const Arguments& a) { return results(tenure::argmin(a.tensor(0), a.integer_if(1), a.flag(2))); }},
{"any", [](const Arguments& a) { return results(tenure::any(a.tensor(0))); }},
{"any.dim", [](const Arguments& a) { return results(tenure::any(a.tensor(0), a.integers(1), a.flag(2))); }},
{"all", [](const Arguments& a) { return results(tenure::all(a.tensor(0))); }},
{"all.dim", [](const Arguments& a) { return results(tenure::all(a.tensor(0), a.integers(1), a.flag(2))); }},
{"cumsum", [](const Arguments& a) { return results(tenure::cumsum(a.tensor(0), a.integer(1), a.dtype_if(2))); }},
{"cumsum_", [](const Arguments& a) { return results(a.tensor(0).cumsum_(a.integer(1), a.dtype_if(2))); }},
{"logsumexp", [](const Arguments& a) { return results(tenure::logsumexp(a.tensor(0), a.integers(1), a.flag(2))); }},
{"softmax", [](const Arguments& a) { return results(tenure::softmax(a.tensor(0), a.integer(1), a.dtype_if(2))); }},
{"log_softmax", [](const Arguments& a) { return results(tenure::log_softmax(a.tensor(0), a.integer(1), a.dtype_if(2))); }},
{"sum_to_size", [](const Arguments& a) { return results(tenure::sum_to_size(a.tensor(0), a.integers(1))); }},
};
}  // namespace tenure::oracle
