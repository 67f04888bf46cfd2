// Made by tools/make_ops.py from src/signatures/bessel.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_bessel = {
{"i0", [](const Arguments& a) { return results(tenure::i0(a.tensor(0))); }},
{"i0&&", [](const Arguments& a) { return results(tenure::i0(a.given(0))); }},
{"i0_", [](const Arguments& a) { return results(a.tensor(0).i0_()); }},
{"special_i0e", [](const Arguments& a) { return results(tenure::special_i0e(a.tensor(0))); }},
{"special_i0e&&", [](const Arguments& a) { return results(tenure::special_i0e(a.given(0))); }},
{"special_i1", [](const Arguments& a) { return results(tenure::special_i1(a.tensor(0))); }},
{"special_i1&&", [](const Arguments& a) { return results(tenure::special_i1(a.given(0))); }},
{"special_i1e", [](const Arguments& a) { return results(tenure::special_i1e(a.tensor(0))); }},
{"special_i1e&&", [](const Arguments& a) { return results(tenure::special_i1e(a.given(0))); }},
{"special_bessel_j0", [](const Arguments& a) { return results(tenure::special_bessel_j0(a.tensor(0))); }},
{"special_bessel_j0&&", [](const Arguments& a) { return results(tenure::special_bessel_j0(a.given(0))); }},
{"special_bessel_j1", [](const Arguments& a) { return results(tenure::special_bessel_j1(a.tensor(0))); }},
{"special_bessel_j1&&", [](const Arguments& a) { return results(tenure::special_bessel_j1(a.given(0))); }},
{"special_bessel_y0", [](const Arguments& a) { return results(tenure::special_bessel_y0(a.tensor(0))); }},
{"special_bessel_y0&&", [](const Arguments& a) { return results(tenure::special_bessel_y0(a.given(0))); }},
{"special_bessel_y1", [](const Arguments& a) { return results(tenure::special_bessel_y1(a.tensor(0))); }},
{"special_bessel_y1&&", [](const Arguments& a) { return results(tenure::special_bessel_y1(a.given(0))); }},
{"special_modified_bessel_i0", [](const Arguments& a) { return results(tenure::special_modified_bessel_i0(a.tensor(0))); }},
{"special_modified_bessel_i0&&", [](const Arguments& a) { return results(tenure::special_modified_bessel_i0(a.given(0))); }},
{"special_modified_bessel_i1", [](const Arguments& a) { return results(tenure::special_modified_bessel_i1(a.tensor(0))); }},
{"special_modified_bessel_i1&&", [](const Arguments& a) { return results(tenure::special_modified_bessel_i1(a.given(0))); }},
{"special_modified_bessel_k0", [](const Arguments& a) { return results(tenure::special_modified_bessel_k0(a.tensor(0))); }},
{"special_modified_bessel_k0&&", [](const Arguments& a) { return results(tenure::special_modified_bessel_k0(a.given(0))); }},
{"special_modified_bessel_k1", [](const Arguments& a) { return results(tenure::special_modified_bessel_k1(a.tensor(0))); }},
{"special_modified_bessel_k1&&", [](const Arguments& a) { return results(tenure::special_modified_bessel_k1(a.given(0))); }},
{"special_scaled_modified_bessel_k0", [](const Arguments& a) { return results(tenure::special_scaled_modified_bessel_k0(a.tensor(0))); }},
{"special_scaled_modified_bessel_k0&&", [](const Arguments& a) { return results(tenure::special_scaled_modified_bessel_k0(a.given(0))); }},
{"special_scaled_modified_bessel_k1", [](const Arguments& a) { return results(tenure::special_scaled_modified_bessel_k1(a.tensor(0))); }},
{"special_scaled_modified_bessel_k1&&", [](const Arguments& a) { return results(tenure::special_scaled_modified_bessel_k1(a.given(0))); }},
{"special_spherical_bessel_j0", [](const Arguments& a) { return results(tenure::special_spherical_bessel_j0(a.tensor(0))); }},
{"special_spherical_bessel_j0&&", [](const Arguments& a) { return results(tenure::special_spherical_bessel_j0(a.given(0))); }},
{"special_airy_ai", [](const Arguments& a) { return results(tenure::special_airy_ai(a.tensor(0))); }},
{"special_airy_ai&&", [](const Arguments& a) { return results(tenure::special_airy_ai(a.given(0))); }},
};
}  // namespace tenure::oracle
