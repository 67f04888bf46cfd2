// Made by tools/make_ops.py from src/signatures/creation.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_creation = {
{"empty", [](const Arguments& a) { return results(tenure::empty(a.integers(0), a.options(1))); }},
{"zeros", [](const Arguments& a) { return results(tenure::zeros(a.integers(0), a.options(1))); }},
{"ones", [](const Arguments& a) { return results(tenure::ones(a.integers(0), a.options(1))); }},
{"full", [](const Arguments& a) { return results(tenure::full(a.integers(0), a.scalar(1), a.options(2))); }},
{"scalar_tensor", [](const Arguments& a) { return results(tenure::scalar_tensor(a.scalar(0), a.options(1))); }},
{"empty_like", [](const Arguments& a) { return results(tenure::empty_like(a.tensor(0), a.options(1))); }},
{"zeros_like", [](const Arguments& a) { return results(tenure::zeros_like(a.tensor(0), a.options(1))); }},
{"ones_like", [](const Arguments& a) { return results(tenure::ones_like(a.tensor(0), a.options(1))); }},
{"full_like", [](const Arguments& a) { return results(tenure::full_like(a.tensor(0), a.scalar(1), a.options(2))); }},
{"new_empty", [](const Arguments& a) { return results(tenure::new_empty(a.tensor(0), a.integers(1), a.options(2))); }},
{"new_zeros", [](const Arguments& a) { return results(tenure::new_zeros(a.tensor(0), a.integers(1), a.options(2))); }},
{"new_ones", [](const Arguments& a) { return results(tenure::new_ones(a.tensor(0), a.integers(1), a.options(2))); }},
{"new_full", [](const Arguments& a) { return results(tenure::new_full(a.tensor(0), a.integers(1), a.scalar(2), a.options(3))); }},
{"arange.end", [](const Arguments& a) { return results(tenure::arange(a.scalar(0), a.options(1))); }},
{"arange.start", [](const Arguments& a) { return results(tenure::arange(a.scalar(0), a.scalar(1), a.options(2))); }},
{"arange.start_step", [](const Arguments& a) { return results(tenure::arange(a.scalar(0), a.scalar(1), a.scalar(2), a.options(3))); }},
{"linspace", [](const Arguments& a) { return results(tenure::linspace(a.scalar(0), a.scalar(1), a.integer(2), a.options(3))); }},
{"eye.n", [](const Arguments& a) { return results(tenure::eye(a.integer(0), a.options(1))); }},
{"eye", [](const Arguments& a) { return results(tenure::eye(a.integer(0), a.integer(1), a.options(2))); }},
{"logspace", [](const Arguments& a) { return results(tenure::logspace(a.scalar(0), a.scalar(1), a.integer(2), a.number(3), a.options(4))); }},
{"range.start", [](const Arguments& a) { return results(tenure::range(a.scalar(0), a.scalar(1), a.options(2))); }},
{"range.start_step", [](const Arguments& a) { return results(tenure::range(a.scalar(0), a.scalar(1), a.scalar(2), a.options(3))); }},
{"tril_indices", [](const Arguments& a) { return results(tenure::tril_indices(a.integer(0), a.integer(1), a.integer(2), a.options(3))); }},
{"triu_indices", [](const Arguments& a) { return results(tenure::triu_indices(a.integer(0), a.integer(1), a.integer(2), a.options(3))); }},
{"empty_strided", [](const Arguments& a) { return results(tenure::empty_strided(a.integers(0), a.integers(1), a.options(2))); }},
{"new_empty_strided", [](const Arguments& a) { return results(tenure::new_empty_strided(a.tensor(0), a.integers(1), a.integers(2), a.options(3))); }},
};
}  // namespace tenure::oracle
