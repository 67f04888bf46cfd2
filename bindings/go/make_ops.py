#!/usr/bin/env python3
"""Makes ops.go, options.go and shim_ops.h from share/tenure/api.json; with --check compares them with what is there.

An op is a method of its first tensor, or of the scope if it has none. Parameters with a default become options.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import api_ops  # noqa: E402

HEAD = "Made by make_ops.py from share/tenure/api.json. DO NOT EDIT."
GO_WORDS = {"type", "func", "range", "map", "var", "select", "default", "go", "end", "s", "k", "c", "r"}
# Kind: type in Go, type in C, C parameters of the shim, what the shim passes on.
C_PARAMS = {
    "tensor": ("uint64_t {n}", "TENSOR({n})"),
    "tensors": ("const uint64_t* {n}, size_t {n}_count", "(tn_tensor* const*){n}, {n}_count"),
    "scalar": ("tn_scalar {n}", "{n}"), "int": ("int64_t {n}", "{n}"), "double": ("double {n}", "{n}"),
    "int?": ("int32_t has_{n}, int64_t {n}", "has_{n} ? &{n} : NULL"),
    "double?": ("int32_t has_{n}, double {n}", "has_{n} ? &{n} : NULL"),
    "flag": ("int32_t {n}", "{n}"), "dtype": ("tn_dtype {n}", "{n}"), "text": ("const char* {n}", "{n}"),
    "dims": ("const int64_t* {n}, size_t {n}_count", "{n}, {n}_count"),
    "generator": ("uint64_t {n}", "(tn_generator*){n}"),
}
GO_TYPES = {"tensor": "*Tensor", "tensors": "[]*Tensor", "scalar": "Number", "int": "int64", "double": "float64", "flag": "bool",
            "dtype": "ScalarType", "text": "string", "dims": "[]int64", "generator": "*Generator", "int?": "int64",
            "double?": "float64"}
# Options of one name and of different kinds, and one that is called as its type.
OPTION_NAMES = {("min", "tensor"): "MinTensor", ("max", "tensor"): "MaxTensor", ("generator", "generator"): "FromGenerator"}


def camel(name):
    tail = "_" if name.endswith("_") else ""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_")) + tail


def variable(name):
    made = camel(name)
    made = made[0].lower() + made[1:]
    return made + "Value" if made in GO_WORDS else made


def option_of(p):
    return OPTION_NAMES.get((p.name, p.kind), camel(p.name))


def shim(op):
    takes, passes = ["go_call* call"], ["call->context"]
    for p in op.parameters:
        take, give = C_PARAMS[p.kind]
        takes.append(take.format(n=p.name))
        passes.append(give.format(n=p.name))
    result = {"tensor": "uint64_t", "list": "int64_t", "flag": "int32_t", "nothing": "int32_t"}[op.result]
    end = {"tensor": "tensor_result", "list": "list_result", "flag": "flag_result", "nothing": "status_result"}[op.result]
    return f"GO_OP({result}, {end}, {op.c_name}, ({', '.join(takes)}), ({', '.join(passes)}))"


def default_value(p):
    """What the variable of an option begins with."""
    if p.kind == "scalar":
        return "noScalar" if p.default == "none" else f"{'floatScalar' if '.' in p.default else 'intScalar'}({p.default})"
    if p.kind in ("tensor", "generator"):
        return "nil"
    if p.kind in ("int?", "double?"):
        return None
    if p.kind == "flag":
        return f"C.int32_t({p.default})"
    if p.kind == "dtype":
        return "Default"
    return f"{GO_TYPES[p.kind]}({p.default})"


def read_option(op, p, v, bad):
    """Statements that take an option's value into variable v."""
    if p.kind == "scalar":
        return [f"{v} = o.number"]
    if p.kind == "tensor":
        return [f"{v} = o.tensor"]
    if p.kind == "generator":
        return [f"{v} = o.generator"]
    if p.kind == "flag":
        return [f"{v} = C.int32_t(o.number.i)"]
    if p.kind == "dtype":
        return [f"{v} = ScalarType(o.number.i)"]
    reader = "o.integer" if p.kind.startswith("int") else "o.float"
    lines = [f"if {v}, err = {reader}(\"{op.name}\"); err != nil {{", f"\treturn {bad}err", "}"]
    return lines + [f"has{v} = 1"] if p.kind.endswith("?") else lines


def method(op):
    receiver = next((p for p in op.parameters if p.kind == "tensor" and p.default is None), None)
    required = [p for p in op.parameters if p.default is None and p is not receiver]
    options = [p for p in op.parameters if p.default is not None]
    owner = variable(receiver.name) if receiver else "s"
    names = {p: (owner if p is receiver else variable(p.name)) for p in op.parameters}
    takes = [f"{names[p]} {GO_TYPES[p.kind]}" for p in required] + (["options ...Option"] if options else [])
    gives = {"tensor": "(*Tensor, error)", "list": "([]*Tensor, error)", "flag": "(bool, error)", "nothing": "error"}[op.result]
    bad = {"tensor": "nil, ", "list": "nil, ", "flag": "false, ", "nothing": ""}[op.result]
    lines = [f"// {camel(op.name)}: {op.doc}" if op.doc else "", *([
        "// Options: " + ", ".join(f"{option_of(p)} ({p.default})" for p in options) + "."] if options else [])]
    lines.append(f"func ({owner} *{'Tensor' if receiver else 'Scope'}) {camel(op.name)}({', '.join(takes)}) {gives} {{")
    body = []
    fallible = [p for p in required if p.kind == "scalar"] or [p for p in options if p.kind in ("int", "int?", "double", "double?")]
    if fallible:
        body.append("var err error")
    for p in required:
        if p.kind == "scalar":
            v = names[p]
            body += [f"var {v}Scalar C.tn_scalar", f"if {v}Scalar, err = scalarOf(\"{op.name}\", {v}); err != nil {{", f"\treturn {bad}err", "}"]
            names[p] = f"{v}Scalar"
    if options:
        for p in options:
            first = default_value(p)
            v = names[p]
            if first is None:
                body += [f"var {v} {GO_TYPES[p.kind]}", f"var has{v} C.int32_t"]
            else:
                body.append(f"{v} := {first}" if first != "nil" else f"var {v} {GO_TYPES[p.kind]}")
        body += ["for _, o := range options {", "\tswitch o.name {"]
        for p in options:
            body.append(f"\tcase option{option_of(p)}:")
            body += ["\t\t" + line for line in read_option(op, p, names[p], bad)]
        body += ["\tdefault:", f"\t\treturn {bad}o.refused(\"{op.name}\")", "\t}", "}"]
    operands = [names[p] for p in op.parameters if p.kind == "tensor"]
    lists = [names[p] for p in op.parameters if p.kind == "tensors"]
    for p in required:
        if p.kind == "text":
            body += [f"if err := whole(\"{op.name}\", {names[p]}); err != nil {{", f"\treturn {bad}err", "}"]
    chain = f"{owner}.chain(\"{op.name}\")"
    body += [f"c, err := {chain}", "if err != nil {", f"\treturn {bad}err", "}"]
    arguments, keep = ["c.k"], []
    for p in op.parameters:
        v = names[p]
        if p.kind == "tensors":
            body.append(f"{v}Words := words({v})")
            arguments += [f"(*C.uint64_t)(first({v}Words))", f"C.size_t(len({v}Words))"]
            keep.append(v)
        elif p.kind == "dims":
            arguments += [f"(*C.int64_t)(first({v}))", f"C.size_t(len({v}))"]
        elif p.kind == "text":
            body += [f"{v}Text := C.CString({v})", f"defer C.free(unsafe.Pointer({v}Text))"]
            arguments.append(f"{v}Text")
        elif p.kind == "tensor":
            arguments.append(f"{v}.word()")
            keep.append(v)
        elif p.kind == "generator":
            arguments.append(f"{v}.word()")
            keep.append(v)
        elif p.kind in ("int?", "double?"):
            arguments += [f"has{v}", f"C.{'int64_t' if p.kind == 'int?' else 'double'}({v})"]
        elif p.kind == "flag":
            arguments.append(f"flag({v})" if p.default is None else v)
        elif p.kind == "dtype":
            arguments.append(f"C.tn_dtype({v})")
        elif p.kind == "scalar":
            arguments.append(v)
        else:
            arguments.append(f"C.{'int64_t' if p.kind == 'int' else 'double'}({v})")
    body.append(f"r := C.go_{op.c_name}({', '.join(arguments)})")
    end = {"tensor": "tensor", "list": "tensors", "flag": "flag", "nothing": "status"}[op.result]
    operand_list = ", ".join(["\"" + op.name + "\"", "r"] + ([f"{lists[0]}..."] if lists else operands))
    assert not (lists and operands), op.name
    body.append(f"{'err =' if op.result == 'nothing' else 'out, err :='} c.{end}Result({operand_list})")
    body += [f"runtime.KeepAlive({v})" for v in keep]
    body.append("return err" if op.result == "nothing" else "return out, err")
    return "\n".join([line for line in lines if line] + ["\t" + line for line in body] + ["}"]) + "\n"


def make():
    ops = api_ops.ops(api_ops.api()["functions"])
    c = [f"/* {HEAD} */", "/* clang-format off */", "#ifndef TENURE_GO_SHIM_OPS_H", "#define TENURE_GO_SHIM_OPS_H", "", "#include \"shim.h\"", "",
         "#define GO_OP(result, end, name, takes, passes) \\", "  static inline result go_##name takes {        \\",
         "    at(call);                                  \\", "    return end(call, name passes);             \\", "  }", "",
         *[shim(op) for op in ops], "", "#endif", ""]
    go = [f"// {HEAD}", "", "package tenure", "", "// #include <stdlib.h>", "// #include \"shim_ops.h\"", "import \"C\"", "",
          "import (", "\t\"runtime\"", "\t\"unsafe\"", ")", "", *[method(op) for op in ops]]
    options = {}
    for op in ops:
        for p in op.parameters:
            if p.default is not None:
                options.setdefault(option_of(p), (p.kind, set()))[1].add(camel(op.name))
                if p.kind == "scalar":
                    options[option_of(p)] = ("scalar", options[option_of(p)][1])
    text = [f"// {HEAD}", "", "package tenure", "", "const (", *[
        f"\toption{name}" + (" optionName = iota + 1" if i == 0 else "") for i, name in enumerate(options)], ")", "",
        "var optionNames = [...]string{", "\t\"\",", *[f"\t\"{name}\"," for name in options], "}", ""]
    for name, (kind, users) in options.items():
        value = variable(name)
        users = sorted(users)
        of = ", ".join(users[:8]) + (" and others" if len(users) > 8 else "")
        made = {"tensor": f"tensor: {value}", "generator": f"generator: {value}", "flag": f"number: intScalar(int64(flag({value})))",
                "dtype": f"number: intScalar(int64({value}))", "int": f"number: intScalar({value})",
                "double": f"number: floatScalar({value})", "scalar": f"number: optionNumber({value})"}[kind.rstrip("?")]
        text += [f"// {name} is an option of {of}.", f"func {name}({value} {GO_TYPES[kind]}) Option {{",
                 f"\treturn Option{{name: option{name}, {made}}}", "}", ""]
    return {HERE / "shim_ops.h": "\n".join(c), HERE / "ops.go": "\n".join(go), HERE / "options.go": "\n".join(text)}


if __name__ == "__main__":
    sys.exit(api_ops.write_or_check(make()))
