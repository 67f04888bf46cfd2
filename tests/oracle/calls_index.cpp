// Made by tools/make_ops.py from src/signatures/index.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_index = {
{"index_select", [](const Arguments& a) { return results(tenure::index_select(a.tensor(0), a.integer(1), a.tensor(2))); }},
{"index_add", [](const Arguments& a) { return results(tenure::index_add(a.tensor(0), a.integer(1), a.tensor(2), a.tensor(3), a.scalar(4))); }},
{"index_add_", [](const Arguments& a) { return results(a.tensor(0).index_add_(a.integer(1), a.tensor(2), a.tensor(3), a.scalar(4))); }},
{"gather", [](const Arguments& a) { return results(tenure::gather(a.tensor(0), a.integer(1), a.tensor(2))); }},
{"scatter_add", [](const Arguments& a) { return results(tenure::scatter_add(a.tensor(0), a.integer(1), a.tensor(2), a.tensor(3))); }},
{"scatter_add_", [](const Arguments& a) { return results(a.tensor(0).scatter_add_(a.integer(1), a.tensor(2), a.tensor(3))); }},
{"embedding", [](const Arguments& a) { return results(tenure::embedding(a.tensor(0), a.tensor(1), a.integer(2))); }},
{"take", [](const Arguments& a) { return results(tenure::take(a.tensor(0), a.tensor(1))); }},
{"take_along_dim", [](const Arguments& a) { return results(tenure::take_along_dim(a.tensor(0), a.tensor(1), a.integer_if(2))); }},
{"nonzero", [](const Arguments& a) { return results(tenure::nonzero(a.tensor(0))); }},
{"argwhere", [](const Arguments& a) { return results(tenure::argwhere(a.tensor(0))); }},
{"masked_fill", [](const Arguments& a) { return results(tenure::masked_fill(a.tensor(0), a.tensor(1), a.scalar(2))); }},
{"masked_fill_", [](const Arguments& a) { return results(a.tensor(0).masked_fill_(a.tensor(1), a.scalar(2))); }},
{"masked_fill.tensor", [](const Arguments& a) { return results(tenure::masked_fill(a.tensor(0), a.tensor(1), a.tensor(2))); }},
{"masked_fill_.tensor", [](const Arguments& a) { return results(a.tensor(0).masked_fill_(a.tensor(1), a.tensor(2))); }},
{"masked_select", [](const Arguments& a) { return results(tenure::masked_select(a.tensor(0), a.tensor(1))); }},
{"tril", [](const Arguments& a) { return results(tenure::tril(a.tensor(0), a.integer(1))); }},
{"tril_", [](const Arguments& a) { return results(a.tensor(0).tril_(a.integer(1))); }},
{"triu", [](const Arguments& a) { return results(tenure::triu(a.tensor(0), a.integer(1))); }},
{"triu_", [](const Arguments& a) { return results(a.tensor(0).triu_(a.integer(1))); }},
{"one_hot", [](const Arguments& a) { return results(tenure::one_hot(a.tensor(0), a.integer(1))); }},
{"nonzero_numpy", [](const Arguments& a) { return results(tenure::nonzero_numpy(a.tensor(0))); }},
{"nonzero_static", [](const Arguments& a) { return results(tenure::nonzero_static(a.tensor(0), a.integer(1), a.integer(2))); }},
{"embedding_bag", [](const Arguments& a) { return results(tenure::embedding_bag(a.tensor(0), a.tensor(1), a.tensor(2), a.flag(3), a.integer(4), a.flag(5), a.tensor_if(6), a.flag(7))); }},
{"embedding_bag.padding_idx", [](const Arguments& a) { return results(tenure::embedding_bag(a.tensor(0), a.tensor(1), a.tensor(2), a.flag(3), a.integer(4), a.flag(5), a.tensor_if(6), a.flag(7), a.integer_if(8))); }},
};
}  // namespace tenure::oracle
