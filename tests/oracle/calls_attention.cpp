// Made by tools/make_ops.py from src/signatures/attention.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_attention = {
{"rotary_embedding", [](const Arguments& a) { return results(tenure::rotary_embedding(a.tensor(0), a.tensor(1), a.tensor(2))); }},
{"scaled_dot_product_attention", [](const Arguments& a) { return results(tenure::scaled_dot_product_attention(a.tensor(0), a.tensor(1), a.tensor(2), a.tensor(3), a.number(4), a.flag(5), a.number_if(6), a.flag(7))); }},
{"swiglu", [](const Arguments& a) { return results(tenure::swiglu(a.tensor(0), a.tensor(1))); }},
{"swiglu_backward", [](const Arguments& a) { return results(tenure::swiglu_backward(a.tensor(0), a.tensor(1), a.tensor(2))); }},
};
}  // namespace tenure::oracle
