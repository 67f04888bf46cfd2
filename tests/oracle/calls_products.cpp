// Made by tools/make_ops.py from src/signatures/products.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_products = {
{"mv", [](const Arguments& a) { return results(tenure::mv(a.tensor(0), a.tensor(1))); }},
{"vdot", [](const Arguments& a) { return results(tenure::vdot(a.tensor(0), a.tensor(1))); }},
{"inner", [](const Arguments& a) { return results(tenure::inner(a.tensor(0), a.tensor(1))); }},
{"addmv", [](const Arguments& a) { return results(tenure::addmv(a.tensor(0), a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"addmv_", [](const Arguments& a) { return results(a.tensor(0).addmv_(a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"addbmm", [](const Arguments& a) { return results(tenure::addbmm(a.tensor(0), a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"addbmm_", [](const Arguments& a) { return results(a.tensor(0).addbmm_(a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"baddbmm", [](const Arguments& a) { return results(tenure::baddbmm(a.tensor(0), a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"baddbmm_", [](const Arguments& a) { return results(a.tensor(0).baddbmm_(a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"addr", [](const Arguments& a) { return results(tenure::addr(a.tensor(0), a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"addr_", [](const Arguments& a) { return results(a.tensor(0).addr_(a.tensor(1), a.tensor(2), a.scalar(3), a.scalar(4))); }},
{"tensordot", [](const Arguments& a) { return results(tenure::tensordot(a.tensor(0), a.tensor(1), a.integers(2), a.integers(3))); }},
{"einsum", [](const Arguments& a) { return results(tenure::einsum(a.text(0), a.tensors(1))); }},
{"trace", [](const Arguments& a) { return results(tenure::trace(a.tensor(0))); }},
{"kron", [](const Arguments& a) { return results(tenure::kron(a.tensor(0), a.tensor(1))); }},
{"chain_matmul", [](const Arguments& a) { return results(tenure::chain_matmul(a.tensors(0))); }},
{"cdist", [](const Arguments& a) { return results(tenure::cdist(a.tensor(0), a.tensor(1), a.number(2))); }},
};
}  // namespace tenure::oracle
