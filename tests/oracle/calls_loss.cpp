// Made by tools/make_ops.py from src/signatures/loss.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_loss = {
{"cross_entropy", [](const Arguments& a) { return results(tenure::cross_entropy(a.tensor(0), a.tensor(1), a.tensor(2), a.integer(3), a.integer(4))); }},
{"mse_loss", [](const Arguments& a) { return results(tenure::mse_loss(a.tensor(0), a.tensor(1), a.integer(2))); }},
};
}  // namespace tenure::oracle
