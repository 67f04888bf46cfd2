"""The functions that the headers of include/tenure/ops/ declare, against the list of signatures."""
import re

import tree

# What is no op of the list: it takes what no other function does. C has it in another form.
ELSEWHERE = {"tensor": "tn_new_from_data", "tensor_of": "tn_new_from_data", "from_blob": "tn_new_from_blob"}
DECLARATION = re.compile(r"TENURE_API ([\w:<>, &]+?)\b(operator\W+?|\w+)\(((?:[^;{]|\{[^{};]*\})*)\);")


def parameters(text):
    found, depth, start = [], 0, 0
    for i, c in enumerate(text + ","):
        depth += (c in "<({") - (c in ">)}")
        if c == "," and depth == 0:
            found.append(text[start:i].strip())
            start = i + 1
    return [p for p in found if p]


def plain(parameter):
    """A parameter with its default as one number is written: 1e-5 as 1e-05; what a text says is left out."""
    head, _, default = re.sub(r'"[^"]*"', '""', parameter).partition(" = ")
    return (head, repr(float(default)) if re.fullmatch(r"[\d.]+e-?\d+", default) else default)


def declared(path):
    text = re.sub(r"\s+", " ", tree.code(path))
    for m in DECLARATION.finditer(text):
        if m[2] not in ELSEWHERE:
            yield m[1].strip(), m[2], m[3].strip()


def shown(result, name, params):
    return f"{result} {name}({', '.join(h + (f' = {d}' if d else '') for h, d in params)})"


def complaints(families):
    """Every form in a header is one of the list, with the same parameters and defaults, and the other way round."""
    names = {f.name for f in families}
    for path in tree.files("include/tenure/ops/*.h"):
        if path.stem not in names and any(declared(path)):
            yield f"{path}: there is no src/signatures/{path.stem}.list"
    for family in families:
        path = f"include/tenure/ops/{family.name}.h"
        there = {shown(r, n, [plain(p) for p in parameters(ps)]) for r, n, ps in declared(path)}
        listed = set()
        for op in family.ops:
            if op.of:
                continue
            forms = [*op.functions(), *([op.operator()] if op.operator() else [])]
            listed |= {shown(r, n, [plain(p) for p in ps]) for r, n, ps in forms}
        for form in sorted(there - listed):
            yield f"{path}: no line of src/signatures/{family.name}.list is {form}"
        for form in sorted(listed - there):
            yield f"src/signatures/{family.name}.list: {path} does not declare {form}"
        for kind, has in (("out", any("out" in op for op in family.ops)), ("alias", any(op.of for op in family.ops))):
            if (f"#include <tenure/detail/{kind}/{family.name}.inc>" in tree.text(path)) != has:
                yield f"{path}: it includes tenure/detail/{kind}/{family.name}.inc if the list says so, and only then"
        includes = f"#include <tenure/detail/donating/{family.name}.inc>" in tree.text(path)
        if any("donates" in op for op in family.ops) != includes:
            yield f"{path}: it includes tenure/detail/donating/{family.name}.inc if ops of the list donate, and only then"
