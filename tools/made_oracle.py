"""What is made of the list for the oracle: each function, called with arguments that a test or a program of chance made."""
from made_cpp import BY

TAKEN = {"Tensor": "tensor", "Tensor?": "tensor_if", "Tensor[]": "tensors", "Scalar": "scalar", "Scalar?": "scalar_if", "int": "integer",
         "int?": "integer_if", "int[]": "integers", "float": "number", "float?": "number_if", "bool": "flag", "bool?": "flag_if",
         "ScalarType": "dtype", "ScalarType?": "dtype_if", "TensorOptions": "options", "TensorOptions&": "options", "str": "text"}


# Random, though no parameter says so.
RANDOM = ("randint", "rrelu", "alpha_dropout", "feature_dropout", "feature_alpha_dropout", "native_dropout", "dropout", "bernoulli", "poisson", "binomial", "normal", "normal_functional", "empty_permuted")


def called(op):
    """Whether what it gives follows from its arguments, all of which can be made."""
    return not op.of and op.result != "ScalarType" and op.name not in RANDOM and all(p.type in TAKEN for p in op.parameters) and (op.has_function or op.has_method or op.writes)


def argument(p, i):
    return f"a.{'tensor' if p.type == 'Tensor?' and p.default == '{}' else TAKEN[p.type]}({i})"


def calls(op):
    arguments = [argument(p, i) for i, p in enumerate(op.parameters)]
    method = f"{arguments[0] if arguments else ''}.%s({', '.join(arguments[1:])})"
    rest = ", ".join(arguments)
    name = op.name + (f".{op.overload}" if op.overload else "")
    if op.name in ("sub", "div") and op.parameters[0].type == "Scalar":
        yield name, f" {'-' if op.name == 'sub' else '/'} ".join(arguments)
    else:
        yield name, f"tenure::{op.name}({rest})" if op.has_function else method % op.name
    if "donates" in op and op.has_function and op.parameters[0].type == "Tensor":
        yield name + "&&", f"tenure::{op.name}({', '.join(['a.given(0)', *arguments[1:]])})"
    if "inplace" in op:
        yield name.replace(op.name, op.name + "_", 1), method % (op.name + "_")


def of_family(family):
    rows = []
    for op in filter(called, family.ops):
        if op.result != "self" or not op.has_function:
            for name, call in calls(op):
                rows.append(f'{{"{name}", [](const Arguments& a) {{ return results({call}); }}}},')
    head = f"// {BY}{family.name}.list: its functions, with arguments of any kind.\n// clang-format off\n#include \"tests/oracle/calls.h\"\n\n"
    return f"{head}namespace tenure::oracle {{\nstatic const Calls calls_of_{family.name} = {{\n" + "\n".join(rows) + "\n};\n}  // namespace tenure::oracle\n" if rows else None


def make(families):
    return {f"tests/oracle/calls_{f.name}.cpp": text for f in families if (text := of_family(f))}
