#!/usr/bin/env python3
"""Makes the ops of the OCaml package of share/tenure/api.json; with --check compares them with what is there.

  lib/tenure_ops.ml      a function for each op
  lib/tenure_by_name.ml  the same by name, with the kinds of their parameters
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
API = json.loads((HERE.parents[1] / "share" / "tenure" / "api.json").read_text(encoding="utf-8"))
OPS = [f for f in API["functions"] if "op" in f]
KEYWORDS = {"and", "as", "assert", "begin", "class", "constraint", "do", "done", "downto", "else", "end", "exception", "external",
            "false", "for", "fun", "function", "functor", "if", "in", "include", "inherit", "initializer", "lazy", "let", "match",
            "method", "module", "mutable", "new", "nonrec", "object", "of", "open", "or", "private", "rec", "sig", "struct",
            "then", "to", "true", "try", "type", "val", "virtual", "when", "while", "with"}


# `t` would hide the variables that programs call so, inside Tensor.( … ).
RENAMED = {"t": "tr"}


def ident(name):
    return name + "_" if name in KEYWORDS else name


def op_ident(name):
    return RENAMED.get(name, ident(name))


class Param:
    """kind, the C types, the argument in C, and what is to be kept alive."""

    def __init__(self, row):
        self.name = n = ident(row["name"])
        kind, default = row["type"], row.get("default")
        self.default = default
        self.before = None  # a binding in front of the call
        self.keep = []
        counted = "count" in row
        if kind == "tn_tensor*":
            self.kind, self.types = "Tensor", ["handle"]
            self.argument = f"(word {n})" if default is None else f"(word_opt {n})"
            self.keep = [n]
        elif kind == "tn_tensor* const*":
            self.kind, self.types = "Tensors", ["ptr handle", "size_t"]
            self.before = f"let {n}_ = words {n} in"
            self.argument, self.keep = f"(Ctypes.CArray.start {n}_) (count {n}_)", [n, n + "_"]
        elif kind == "const int64_t*" and counted:
            self.kind, self.types = "Ints", ["ptr int64_t", "size_t"]
            self.before = f"let {n}_ = ints {n} in"
            self.argument, self.keep = f"(Ctypes.CArray.start {n}_) (count {n}_)", [n + "_"]
        elif kind == "const int64_t*":
            self.kind, self.types = "Int", ["ptr int64_t"]
            self.before, self.argument, self.keep = f"let {n}_ = int_opt {n} in", n + "_", [n + "_"]
        elif kind == "const double*":
            self.kind, self.types = "Float", ["ptr double"]
            self.before, self.argument, self.keep = f"let {n}_ = float_opt {n} in", n + "_", [n + "_"]
        elif kind == "tn_scalar":
            self.kind, self.types = "Scalar", ["scalar"]
            self.argument = f"(c_scalar_opt {n})" if default == "none" else f"(c_scalar {n})"
        elif kind == "tn_dtype":
            self.kind, self.types = "Dtype", ["int32_t"]
            self.argument = f"(dtype_number {n})" if default is None else f"(dtype_opt {n})"
        elif kind == "tn_generator*":
            self.kind, self.types = "Generator", ["handle"]
            self.argument, self.keep = f"(generator_opt {n})", [n]
        elif kind == "const char*":
            self.kind, self.types, self.argument = "Text", ["string"], n
        elif kind == "int64_t":
            self.kind, self.types, self.argument = "Int", ["int64_t"], f"(Int64.of_int {n})"
        elif kind == "int32_t":
            self.kind, self.types, self.argument = "Flag", ["int32_t"], f"(flag {n})"
        elif kind == "double":
            self.kind, self.types, self.argument = "Float", ["double"], n
        else:
            sys.exit(f"no OCaml for the type {kind}")

    def formal(self):
        d = self.default
        if d is None:
            return self.name
        if d in ("none", "NULL", "TN_DEFAULT"):
            return "?" + self.name
        value = {"Scalar": f"F {d}" if "." in d else f"I ({d})" if d.startswith("-") else f"I {d}", "Flag": "true" if d == "1" else "false",
                 "Float": d if "." in d or "e" in d else d + "."}.get(self.kind, f"({d})")
        return f"?({self.name} = {value})"


def params(op):
    counts = {p["count"] for p in op["parameters"] if "count" in p}
    return [Param(p) for p in op["parameters"][1:] if p["name"] not in counts]


def comment(text):
    """Comments of OCaml are read as code is: a quote in them would begin a string or a character."""
    return text.replace('"', "`").replace("'", "`")


def function(op):
    ps, kind = params(op), op["result"]["type"]
    optional = [p for p in ps if p.default is not None]
    formal = " ".join(p.formal() for p in optional + [p for p in ps if p.default is None])
    types = " @-> ".join(["handle"] + [t for p in ps for t in p.types])
    c_type = {"tn_tensor*": "handle", "tn_list*": "handle"}.get(kind, "int32_t")
    lines = [f"(** {comment(op['doc'])} *)", f"let {op_ident(op['op'])} =",
             f"  let call = c_op \"{op['name']}\" ({types} @-> returning {c_type}) in", f"  fun {formal} ->",
             "    let c_ = enter () in"]
    lines += [f"    {p.before}" for p in ps if p.before]
    lines.append("    let r_ = call c_.handle " + " ".join(p.argument for p in ps) + " in")
    lines += [f"    keep {k};" for p in ps for k in p.keep]
    tensors = [p for p in ps if p.kind == "Tensor"]
    given = "[" + "; ".join(p.name for p in tensors if p.default is None) + "]"
    for p in tensors:
        if p.default is not None:
            given = f"(with_opt {p.name} {given})"
    if kind == "tn_tensor*":
        lines.append(f"    give c_ r_ {given}")
    elif kind == "tn_list*":
        lines.append("    give_list c_ r_")
    elif kind == "int32_t":
        lines.append("    ask c_ r_")
    else:
        lines += ["    check c_ r_;", f"    {ps[0].name}"]
    return "\n".join(lines) + "\n"


def by_name(op):
    ps = params(op)
    pattern = "; ".join(f"a{i}" for i in range(len(ps)))
    kinds = "; ".join(f"{p.kind}_kind" for p in ps)
    words = []
    for i, p in enumerate(ps):
        low = p.kind.lower()
        if p.default is None:
            words.append(f"(as_{low} a{i})")
        else:
            words.append(f"?{p.name}:(maybe as_{low} a{i})")
    result = {"tn_tensor*": "Made", "tn_list*": "Made_list", "int32_t": "Answer"}.get(op["result"]["type"], "Wrote")
    return (f'    ("{op["op"]}", [ {kinds} ], function\n'
            f"      | [ {pattern} ] -> {result} (Ops.{op_ident(op['op'])} {' '.join(words)})\n      | _ -> wrong_count ());\n")


def made():
    head = "(* Made by make_ops.py of share/tenure/api.json. *)\n"
    ops = head + "open Tenure_library\nopen Tenure_core\n\n"
    group = ""
    for op in OPS:
        if op["group"] != group:
            group = op["group"]
            ops += f"(* {comment(group)} *)\n\n"
        ops += function(op) + "\n"
    names = head + ("module Ops = Tenure_ops\nopen Tenure_core\n\n"
                    "let table : (string * kind list * (argument list -> result)) list =\n  [\n" +
                    "".join(map(by_name, OPS)) + "  ]\n")
    return {"tenure_ops.ml": ops.rstrip() + "\n", "tenure_by_name.ml": names}


def main():
    wrong = 0
    for name, text in made().items():
        path = HERE / "lib" / name
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path.name} is not what make_ops.py makes: run it")
            wrong = 1
    if "--check" in sys.argv and not wrong:
        print(f"OCaml: {len(OPS)} ops are as api.json says")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
