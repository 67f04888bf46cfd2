// Made by tools/make_ops.py from src/signatures/angles.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_angles = {
{"sin", [](const Arguments& a) { return results(tenure::sin(a.tensor(0))); }},
{"sin_", [](const Arguments& a) { return results(a.tensor(0).sin_()); }},
{"cos", [](const Arguments& a) { return results(tenure::cos(a.tensor(0))); }},
{"cos_", [](const Arguments& a) { return results(a.tensor(0).cos_()); }},
{"tan", [](const Arguments& a) { return results(tenure::tan(a.tensor(0))); }},
{"tan_", [](const Arguments& a) { return results(a.tensor(0).tan_()); }},
{"deg2rad", [](const Arguments& a) { return results(tenure::deg2rad(a.tensor(0))); }},
{"deg2rad_", [](const Arguments& a) { return results(a.tensor(0).deg2rad_()); }},
{"rad2deg", [](const Arguments& a) { return results(tenure::rad2deg(a.tensor(0))); }},
{"rad2deg_", [](const Arguments& a) { return results(a.tensor(0).rad2deg_()); }},
{"tanh", [](const Arguments& a) { return results(tenure::tanh(a.tensor(0))); }},
{"tanh_", [](const Arguments& a) { return results(a.tensor(0).tanh_()); }},
{"asin", [](const Arguments& a) { return results(tenure::asin(a.tensor(0))); }},
{"asin_", [](const Arguments& a) { return results(a.tensor(0).asin_()); }},
{"acos", [](const Arguments& a) { return results(tenure::acos(a.tensor(0))); }},
{"acos_", [](const Arguments& a) { return results(a.tensor(0).acos_()); }},
{"atan", [](const Arguments& a) { return results(tenure::atan(a.tensor(0))); }},
{"atan_", [](const Arguments& a) { return results(a.tensor(0).atan_()); }},
{"sinh", [](const Arguments& a) { return results(tenure::sinh(a.tensor(0))); }},
{"sinh_", [](const Arguments& a) { return results(a.tensor(0).sinh_()); }},
{"cosh", [](const Arguments& a) { return results(tenure::cosh(a.tensor(0))); }},
{"cosh_", [](const Arguments& a) { return results(a.tensor(0).cosh_()); }},
{"asinh", [](const Arguments& a) { return results(tenure::asinh(a.tensor(0))); }},
{"asinh_", [](const Arguments& a) { return results(a.tensor(0).asinh_()); }},
{"acosh", [](const Arguments& a) { return results(tenure::acosh(a.tensor(0))); }},
{"acosh_", [](const Arguments& a) { return results(a.tensor(0).acosh_()); }},
{"atanh", [](const Arguments& a) { return results(tenure::atanh(a.tensor(0))); }},
{"atanh_", [](const Arguments& a) { return results(a.tensor(0).atanh_()); }},
};
}  // namespace tenure::oracle
