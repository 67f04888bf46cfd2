// Made by tools/make_ops.py from src/signatures/shape.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_shape = {
{"alias", [](const Arguments& a) { return results(tenure::alias(a.tensor(0))); }},
{"ravel", [](const Arguments& a) { return results(tenure::ravel(a.tensor(0))); }},
{"broadcast_tensors", [](const Arguments& a) { return results(tenure::broadcast_tensors(a.tensors(0))); }},
{"atleast_1d", [](const Arguments& a) { return results(tenure::atleast_1d(a.tensor(0))); }},
{"atleast_1d.list", [](const Arguments& a) { return results(tenure::atleast_1d(a.tensors(0))); }},
{"atleast_2d", [](const Arguments& a) { return results(tenure::atleast_2d(a.tensor(0))); }},
{"atleast_2d.list", [](const Arguments& a) { return results(tenure::atleast_2d(a.tensors(0))); }},
{"atleast_3d", [](const Arguments& a) { return results(tenure::atleast_3d(a.tensor(0))); }},
{"atleast_3d.list", [](const Arguments& a) { return results(tenure::atleast_3d(a.tensors(0))); }},
{"diagonal", [](const Arguments& a) { return results(tenure::diagonal(a.tensor(0), a.integer(1), a.integer(2), a.integer(3))); }},
{"diag", [](const Arguments& a) { return results(tenure::diag(a.tensor(0), a.integer(1))); }},
{"diag_embed", [](const Arguments& a) { return results(tenure::diag_embed(a.tensor(0), a.integer(1), a.integer(2), a.integer(3))); }},
{"diagflat", [](const Arguments& a) { return results(tenure::diagflat(a.tensor(0), a.integer(1))); }},
{"tensor_split", [](const Arguments& a) { return results(tenure::tensor_split(a.tensor(0), a.integer(1), a.integer(2))); }},
{"tensor_split.indices", [](const Arguments& a) { return results(tenure::tensor_split(a.tensor(0), a.integers(1), a.integer(2))); }},
{"hsplit", [](const Arguments& a) { return results(tenure::hsplit(a.tensor(0), a.integer(1))); }},
{"hsplit.indices", [](const Arguments& a) { return results(tenure::hsplit(a.tensor(0), a.integers(1))); }},
{"vsplit", [](const Arguments& a) { return results(tenure::vsplit(a.tensor(0), a.integer(1))); }},
{"vsplit.indices", [](const Arguments& a) { return results(tenure::vsplit(a.tensor(0), a.integers(1))); }},
{"dsplit", [](const Arguments& a) { return results(tenure::dsplit(a.tensor(0), a.integer(1))); }},
{"dsplit.indices", [](const Arguments& a) { return results(tenure::dsplit(a.tensor(0), a.integers(1))); }},
{"mT", [](const Arguments& a) { return results(tenure::mT(a.tensor(0))); }},
{"mH", [](const Arguments& a) { return results(tenure::mH(a.tensor(0))); }},
{"adjoint", [](const Arguments& a) { return results(tenure::adjoint(a.tensor(0))); }},
{"matrix_H", [](const Arguments& a) { return results(tenure::matrix_H(a.tensor(0))); }},
{"numpy_T", [](const Arguments& a) { return results(tenure::numpy_T(a.tensor(0))); }},
{"flatten_dense_tensors", [](const Arguments& a) { return results(tenure::flatten_dense_tensors(a.tensors(0))); }},
{"unflatten_dense_tensors", [](const Arguments& a) { return results(tenure::unflatten_dense_tensors(a.tensor(0), a.tensors(1))); }},
};
}  // namespace tenure::oracle
