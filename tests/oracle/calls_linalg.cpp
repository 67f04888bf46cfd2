// Made by tools/make_ops.py from src/signatures/linalg.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_linalg = {
{"trapezoid.x", [](const Arguments& a) { return results(tenure::trapezoid(a.tensor(0), a.tensor(1), a.integer(2))); }},
{"trapezoid", [](const Arguments& a) { return results(tenure::trapezoid(a.tensor(0), a.scalar(1), a.integer(2))); }},
{"trapz.x", [](const Arguments& a) { return results(tenure::trapz(a.tensor(0), a.tensor(1), a.integer(2))); }},
{"trapz", [](const Arguments& a) { return results(tenure::trapz(a.tensor(0), a.number(1), a.integer(2))); }},
{"cumulative_trapezoid.x", [](const Arguments& a) { return results(tenure::cumulative_trapezoid(a.tensor(0), a.tensor(1), a.integer(2))); }},
{"cumulative_trapezoid", [](const Arguments& a) { return results(tenure::cumulative_trapezoid(a.tensor(0), a.scalar(1), a.integer(2))); }},
{"gradient", [](const Arguments& a) { return results(tenure::gradient(a.tensor(0), a.scalar_if(1), a.integer_if(2), a.integer(3))); }},
{"gradient.dims", [](const Arguments& a) { return results(tenure::gradient(a.tensor(0), a.scalar(1), a.integers(2), a.integer(3))); }},
{"gradient.apart", [](const Arguments& a) { return results(tenure::gradient(a.tensor(0), a.integers(1), a.integer(2))); }},
{"gradient.points", [](const Arguments& a) { return results(tenure::gradient(a.tensor(0), a.tensors(1), a.integer_if(2), a.integer(3))); }},
{"gradient.points_dims", [](const Arguments& a) { return results(tenure::gradient(a.tensor(0), a.tensors(1), a.integers(2), a.integer(3))); }},
{"linalg_cross", [](const Arguments& a) { return results(tenure::linalg_cross(a.tensor(0), a.tensor(1), a.integer(2))); }},
{"cross", [](const Arguments& a) { return results(tenure::cross(a.tensor(0), a.tensor(1), a.integer_if(2))); }},
{"vander", [](const Arguments& a) { return results(tenure::vander(a.tensor(0), a.integer_if(1), a.flag(2))); }},
{"linalg_vander", [](const Arguments& a) { return results(tenure::linalg_vander(a.tensor(0), a.integer_if(1))); }},
{"cov", [](const Arguments& a) { return results(tenure::cov(a.tensor(0), a.integer(1), a.tensor_if(2), a.tensor_if(3))); }},
{"corrcoef", [](const Arguments& a) { return results(tenure::corrcoef(a.tensor(0))); }},
{"pdist", [](const Arguments& a) { return results(tenure::pdist(a.tensor(0), a.number(1))); }},
{"linalg_vecdot", [](const Arguments& a) { return results(tenure::linalg_vecdot(a.tensor(0), a.tensor(1), a.integer(2))); }},
{"linalg_vector_norm", [](const Arguments& a) { return results(tenure::linalg_vector_norm(a.tensor(0), a.scalar(1), a.integers(2), a.flag(3), a.dtype_if(4))); }},
{"linalg_matrix_norm", [](const Arguments& a) { return results(tenure::linalg_matrix_norm(a.tensor(0), a.scalar(1), a.integers(2), a.flag(3), a.dtype_if(4))); }},
{"linalg_matrix_norm.str", [](const Arguments& a) { return results(tenure::linalg_matrix_norm(a.tensor(0), a.text(1), a.integers(2), a.flag(3), a.dtype_if(4))); }},
{"linalg_norm", [](const Arguments& a) { return results(tenure::linalg_norm(a.tensor(0), a.scalar_if(1), a.integers(2), a.flag(3), a.dtype_if(4))); }},
{"linalg_norm.str", [](const Arguments& a) { return results(tenure::linalg_norm(a.tensor(0), a.text(1), a.integers(2), a.flag(3), a.dtype_if(4))); }},
{"linalg_diagonal", [](const Arguments& a) { return results(tenure::linalg_diagonal(a.tensor(0), a.integer(1), a.integer(2), a.integer(3))); }},
{"linalg_multi_dot", [](const Arguments& a) { return results(tenure::linalg_multi_dot(a.tensors(0))); }},
{"matrix_power", [](const Arguments& a) { return results(tenure::matrix_power(a.tensor(0), a.integer(1))); }},
{"renorm", [](const Arguments& a) { return results(tenure::renorm(a.tensor(0), a.scalar(1), a.integer(2), a.scalar(3))); }},
{"renorm_", [](const Arguments& a) { return results(a.tensor(0).renorm_(a.scalar(1), a.integer(2), a.scalar(3))); }},
{"norm_except_dim", [](const Arguments& a) { return results(tenure::norm_except_dim(a.tensor(0), a.integer(1), a.integer(2))); }},
{"bilinear", [](const Arguments& a) { return results(tenure::bilinear(a.tensor(0), a.tensor(1), a.tensor(2), a.tensor_if(3))); }},
};
}  // namespace tenure::oracle
