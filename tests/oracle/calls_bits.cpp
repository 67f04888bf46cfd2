// Made by tools/make_ops.py from src/signatures/bits.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_bits = {
{"bitwise_and", [](const Arguments& a) { return results(tenure::bitwise_and(a.tensor(0), a.tensor(1))); }},
{"bitwise_and_", [](const Arguments& a) { return results(a.tensor(0).bitwise_and_(a.tensor(1))); }},
{"bitwise_and.scalar", [](const Arguments& a) { return results(tenure::bitwise_and(a.tensor(0), a.scalar(1))); }},
{"bitwise_and_.scalar", [](const Arguments& a) { return results(a.tensor(0).bitwise_and_(a.scalar(1))); }},
{"bitwise_and.scalar_first", [](const Arguments& a) { return results(tenure::bitwise_and(a.scalar(0), a.tensor(1))); }},
{"bitwise_or", [](const Arguments& a) { return results(tenure::bitwise_or(a.tensor(0), a.tensor(1))); }},
{"bitwise_or_", [](const Arguments& a) { return results(a.tensor(0).bitwise_or_(a.tensor(1))); }},
{"bitwise_or.scalar", [](const Arguments& a) { return results(tenure::bitwise_or(a.tensor(0), a.scalar(1))); }},
{"bitwise_or_.scalar", [](const Arguments& a) { return results(a.tensor(0).bitwise_or_(a.scalar(1))); }},
{"bitwise_or.scalar_first", [](const Arguments& a) { return results(tenure::bitwise_or(a.scalar(0), a.tensor(1))); }},
{"bitwise_xor", [](const Arguments& a) { return results(tenure::bitwise_xor(a.tensor(0), a.tensor(1))); }},
{"bitwise_xor_", [](const Arguments& a) { return results(a.tensor(0).bitwise_xor_(a.tensor(1))); }},
{"bitwise_xor.scalar", [](const Arguments& a) { return results(tenure::bitwise_xor(a.tensor(0), a.scalar(1))); }},
{"bitwise_xor_.scalar", [](const Arguments& a) { return results(a.tensor(0).bitwise_xor_(a.scalar(1))); }},
{"bitwise_xor.scalar_first", [](const Arguments& a) { return results(tenure::bitwise_xor(a.scalar(0), a.tensor(1))); }},
{"bitwise_not", [](const Arguments& a) { return results(tenure::bitwise_not(a.tensor(0))); }},
{"bitwise_not_", [](const Arguments& a) { return results(a.tensor(0).bitwise_not_()); }},
{"bitwise_left_shift", [](const Arguments& a) { return results(tenure::bitwise_left_shift(a.tensor(0), a.tensor(1))); }},
{"bitwise_left_shift_", [](const Arguments& a) { return results(a.tensor(0).bitwise_left_shift_(a.tensor(1))); }},
{"bitwise_left_shift.scalar", [](const Arguments& a) { return results(tenure::bitwise_left_shift(a.tensor(0), a.scalar(1))); }},
{"bitwise_left_shift_.scalar", [](const Arguments& a) { return results(a.tensor(0).bitwise_left_shift_(a.scalar(1))); }},
{"bitwise_left_shift.scalar_first", [](const Arguments& a) { return results(tenure::bitwise_left_shift(a.scalar(0), a.tensor(1))); }},
{"bitwise_right_shift", [](const Arguments& a) { return results(tenure::bitwise_right_shift(a.tensor(0), a.tensor(1))); }},
{"bitwise_right_shift_", [](const Arguments& a) { return results(a.tensor(0).bitwise_right_shift_(a.tensor(1))); }},
{"bitwise_right_shift.scalar", [](const Arguments& a) { return results(tenure::bitwise_right_shift(a.tensor(0), a.scalar(1))); }},
{"bitwise_right_shift_.scalar", [](const Arguments& a) { return results(a.tensor(0).bitwise_right_shift_(a.scalar(1))); }},
{"bitwise_right_shift.scalar_first", [](const Arguments& a) { return results(tenure::bitwise_right_shift(a.scalar(0), a.tensor(1))); }},
};
}  // namespace tenure::oracle
