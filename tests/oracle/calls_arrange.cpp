// Made by tools/make_ops.py from src/signatures/arrange.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_arrange = {
{"flip", [](const Arguments& a) { return results(tenure::flip(a.tensor(0), a.integers(1))); }},
{"fliplr", [](const Arguments& a) { return results(tenure::fliplr(a.tensor(0))); }},
{"flipud", [](const Arguments& a) { return results(tenure::flipud(a.tensor(0))); }},
{"roll", [](const Arguments& a) { return results(tenure::roll(a.tensor(0), a.integers(1), a.integers(2))); }},
{"rot90", [](const Arguments& a) { return results(tenure::rot90(a.tensor(0), a.integer(1))); }},
{"rot90.dims", [](const Arguments& a) { return results(tenure::rot90(a.tensor(0), a.integer(1), a.integers(2))); }},
{"repeat", [](const Arguments& a) { return results(tenure::repeat(a.tensor(0), a.integers(1))); }},
{"tile", [](const Arguments& a) { return results(tenure::tile(a.tensor(0), a.integers(1))); }},
{"repeat_interleave", [](const Arguments& a) { return results(tenure::repeat_interleave(a.tensor(0), a.integer(1), a.integer_if(2), a.integer_if(3))); }},
{"repeat_interleave.tensor", [](const Arguments& a) { return results(tenure::repeat_interleave(a.tensor(0), a.tensor(1), a.integer_if(2), a.integer_if(3))); }},
{"repeat_interleave.repeats", [](const Arguments& a) { return results(tenure::repeat_interleave(a.tensor(0), a.integer_if(1))); }},
{"pixel_shuffle", [](const Arguments& a) { return results(tenure::pixel_shuffle(a.tensor(0), a.integer(1))); }},
{"pixel_unshuffle", [](const Arguments& a) { return results(tenure::pixel_unshuffle(a.tensor(0), a.integer(1))); }},
{"channel_shuffle", [](const Arguments& a) { return results(tenure::channel_shuffle(a.tensor(0), a.integer(1))); }},
};
}  // namespace tenure::oracle
