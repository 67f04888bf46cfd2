// Made by tools/make_ops.py from src/signatures/activation.list: its functions, with arguments of any kind.
// clang-format off
#include "tests/oracle/calls.h"

namespace tenure::oracle {
static const Calls calls_of_activation = {
{"sigmoid", [](const Arguments& a) { return results(tenure::sigmoid(a.tensor(0))); }},
{"sigmoid_", [](const Arguments& a) { return results(a.tensor(0).sigmoid_()); }},
{"silu", [](const Arguments& a) { return results(tenure::silu(a.tensor(0))); }},
{"silu_", [](const Arguments& a) { return results(a.tensor(0).silu_()); }},
{"relu", [](const Arguments& a) { return results(tenure::relu(a.tensor(0))); }},
{"relu_", [](const Arguments& a) { return results(a.tensor(0).relu_()); }},
{"hardtanh", [](const Arguments& a) { return results(tenure::hardtanh(a.tensor(0), a.scalar(1), a.scalar(2))); }},
{"hardtanh_", [](const Arguments& a) { return results(a.tensor(0).hardtanh_(a.scalar(1), a.scalar(2))); }},
{"relu6", [](const Arguments& a) { return results(tenure::relu6(a.tensor(0))); }},
{"relu6_", [](const Arguments& a) { return results(a.tensor(0).relu6_()); }},
{"elu", [](const Arguments& a) { return results(tenure::elu(a.tensor(0), a.scalar(1), a.scalar(2), a.scalar(3))); }},
{"elu_", [](const Arguments& a) { return results(a.tensor(0).elu_(a.scalar(1), a.scalar(2), a.scalar(3))); }},
{"selu", [](const Arguments& a) { return results(tenure::selu(a.tensor(0))); }},
{"selu_", [](const Arguments& a) { return results(a.tensor(0).selu_()); }},
{"celu", [](const Arguments& a) { return results(tenure::celu(a.tensor(0), a.scalar(1))); }},
{"celu_", [](const Arguments& a) { return results(a.tensor(0).celu_(a.scalar(1))); }},
{"gelu", [](const Arguments& a) { return results(tenure::gelu(a.tensor(0), a.text(1))); }},
{"gelu_", [](const Arguments& a) { return results(a.tensor(0).gelu_(a.text(1))); }},
{"leaky_relu", [](const Arguments& a) { return results(tenure::leaky_relu(a.tensor(0), a.scalar(1))); }},
{"leaky_relu_", [](const Arguments& a) { return results(a.tensor(0).leaky_relu_(a.scalar(1))); }},
{"log_sigmoid", [](const Arguments& a) { return results(tenure::log_sigmoid(a.tensor(0))); }},
{"hardsigmoid", [](const Arguments& a) { return results(tenure::hardsigmoid(a.tensor(0))); }},
{"hardsigmoid_", [](const Arguments& a) { return results(a.tensor(0).hardsigmoid_()); }},
{"hardswish", [](const Arguments& a) { return results(tenure::hardswish(a.tensor(0))); }},
{"hardswish_", [](const Arguments& a) { return results(a.tensor(0).hardswish_()); }},
{"mish", [](const Arguments& a) { return results(tenure::mish(a.tensor(0))); }},
{"mish_", [](const Arguments& a) { return results(a.tensor(0).mish_()); }},
{"softplus", [](const Arguments& a) { return results(tenure::softplus(a.tensor(0), a.scalar(1), a.scalar(2))); }},
{"hardshrink", [](const Arguments& a) { return results(tenure::hardshrink(a.tensor(0), a.scalar(1))); }},
{"softshrink", [](const Arguments& a) { return results(tenure::softshrink(a.tensor(0), a.scalar(1))); }},
{"threshold", [](const Arguments& a) { return results(tenure::threshold(a.tensor(0), a.scalar(1), a.scalar(2))); }},
{"threshold_", [](const Arguments& a) { return results(a.tensor(0).threshold_(a.scalar(1), a.scalar(2))); }},
{"prelu", [](const Arguments& a) { return results(tenure::prelu(a.tensor(0), a.tensor(1))); }},
{"glu", [](const Arguments& a) { return results(tenure::glu(a.tensor(0), a.integer(1))); }},
};
}  // namespace tenure::oracle
