// Made by tools/make_ops.py from src/signatures/window.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_window = {
{"hann_window.length", [](const Arguments& a) { return results(tenure::hann_window(a.integer(0), a.options(1))); }},
{"hann_window", [](const Arguments& a) { return results(tenure::hann_window(a.integer(0), a.flag(1), a.options(2))); }},
{"blackman_window.length", [](const Arguments& a) { return results(tenure::blackman_window(a.integer(0), a.options(1))); }},
{"blackman_window", [](const Arguments& a) { return results(tenure::blackman_window(a.integer(0), a.flag(1), a.options(2))); }},
{"bartlett_window.length", [](const Arguments& a) { return results(tenure::bartlett_window(a.integer(0), a.options(1))); }},
{"bartlett_window", [](const Arguments& a) { return results(tenure::bartlett_window(a.integer(0), a.flag(1), a.options(2))); }},
{"hamming_window.length", [](const Arguments& a) { return results(tenure::hamming_window(a.integer(0), a.options(1))); }},
{"hamming_window.periodic", [](const Arguments& a) { return results(tenure::hamming_window(a.integer(0), a.flag(1), a.options(2))); }},
{"hamming_window.alpha", [](const Arguments& a) { return results(tenure::hamming_window(a.integer(0), a.flag(1), a.number(2), a.options(3))); }},
{"hamming_window", [](const Arguments& a) { return results(tenure::hamming_window(a.integer(0), a.flag(1), a.number(2), a.number(3), a.options(4))); }},
{"kaiser_window.length", [](const Arguments& a) { return results(tenure::kaiser_window(a.integer(0), a.options(1))); }},
{"kaiser_window.periodic", [](const Arguments& a) { return results(tenure::kaiser_window(a.integer(0), a.flag(1), a.options(2))); }},
{"kaiser_window", [](const Arguments& a) { return results(tenure::kaiser_window(a.integer(0), a.flag(1), a.number(2), a.options(3))); }},
};
}  // namespace tenure::oracle
