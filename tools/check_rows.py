#!/usr/bin/env python3
"""Every op that a header of include/tenure/ops/ declares has a row in tests/ops/: `.name = "<op>"`.

An in-place form `op_` is tried by the row of `op`. An op that no row can try is named below with the test that does.

It also has a row in bench/rows.tsv, by which it is timed, or is named there with a reason; what a row runs is in bench/row_ops.cpp.
"""
import re
import sys

import tree

# op: why it has no row, and where it is tested instead. The file named must exist.
EXCEPTIONS = {
    **dict.fromkeys("empty zeros ones full scalar_tensor empty_like new_empty arange linspace eye tensor tensor_of from_blob".split(),
                    "it takes no tensor, or gives what was not written: tests/ops/creation.cpp"),
    **dict.fromkeys("logspace range tril_indices triu_indices empty_strided new_empty_strided".split(),
                    "it takes the elements of no tensor: tests/ops/creation_more.cpp"),
    "float_power": "it gives f64 of every dtype: tests/ops/pairs.cpp",
    **dict.fromkeys("hann_window hamming_window blackman_window bartlett_window kaiser_window".split(),
                    "it takes no tensor: tests/ops/unique.cpp"),
    **dict.fromkeys("histogram histogramdd".split(), "its edges are its own result: tests/ops/unique.cpp"),
    **dict.fromkeys("nonzero_numpy nonzero_static sum_to_size empty_permuted".split(),
                    "as nonzero, sum over dims and empty_strided: tests/ops/copies.cpp"),
    **dict.fromkeys(("randint_like normal normal_functional poisson binomial dropout_ feature_dropout feature_dropout_ alpha_dropout "
                     "alpha_dropout_ feature_alpha_dropout feature_alpha_dropout_ native_dropout rrelu rrelu_").split(),
                    "no reference gives random numbers: tests/ops/random_laws.cpp"),
    **dict.fromkeys("rand randn randint rand_like randn_like randperm trunc_normal_ multinomial bernoulli dropout".split(),
                    "no reference gives random numbers: tests/ops/random.cpp"),
}


def declared(name):
    """Names of the functions of a header that return tensors, with their line."""
    source = tree.code(name)
    source = re.sub(r"^[ \t]*#(?:.*\\\n)*.*$", lambda m: "\n" * m[0].count("\n"), source, flags=re.M)
    found, depth, start = [], 0, 0
    statement = ""
    for i, c in enumerate(source):  # statements outside of any class or function body; namespaces do not count
        if c == "{":
            head = source[start:i]
            if re.search(r"\bnamespace\b[^;{}]*$", head) or depth < 0:
                start = i + 1
                continue
            if depth == 0:
                statement = head
            depth += 1
        elif c == "}":
            if depth > 0:
                depth -= 1
                if depth == 0:
                    found.append((start, statement))
                    start = i + 1
            else:
                start = i + 1
        elif c == ";" and depth == 0:
            found.append((start, source[start:i]))
            start = i + 1
    for at, statement in found:
        m = re.match(r"\s*(?:template\s*<[^>]*>\s*)?((?:[\w:&<>,\s\[\]\"()]|\(\"\"\))*?)\b(operator\W+|[a-z_][a-z0-9_]*)\s*\(", statement)
        if m and re.search(r"\bTensor\b", m[1]) and not m[2].startswith("operator"):
            line = source[:at].count("\n") + 1 + len(statement) - len(statement.lstrip("\n"))
            yield m[2], line


def benched(ops):
    """Complaints about bench/rows.tsv."""
    rows, without, runs = set(), {}, set()
    for line in tree.text("bench/rows.tsv").splitlines():
        if line.startswith("#without\t"):
            _, names, reason = line.split("\t")
            without.update(dict.fromkeys(names.split(), reason))
        elif line and not line.startswith("#"):
            fields = line.split("\t")
            if len(fields) != 6:
                yield f"bench/rows.tsv: {fields[0]} has {len(fields)} fields, not 6"
                continue
            if fields[0] in rows:
                yield f"bench/rows.tsv: {fields[0]} is there twice"
            rows.add(fields[0])
            runs.add(fields[1])
    known = set(re.findall(r'(?:\bop\(\s*|\{|Named\{)"(\w+)"', tree.text("bench/row_ops.cpp")))
    for run in sorted(runs - {"run"} - known):
        yield f"bench/rows.tsv: {run} is not in bench/row_ops.cpp"
    for run in sorted(known - runs):
        yield f"bench/row_ops.cpp: no row of bench/rows.tsv runs {run}"
    timed = {row.split(".")[0] for row in rows}
    timed |= set(re.findall(r"^ELEMENTWISE_[12](?:_\w+)?\((\w+)\)", tree.text("tests/support/elementwise.inc"), re.M))  # by themselves
    for op in sorted(ops):
        plain = op.rstrip("_")
        if not {op, plain} & timed and not {op, plain} & set(without):
            yield f"bench/rows.tsv: {op} has no row, and no reason why"
    for op in sorted(set(without) - ops):
        yield f"bench/rows.tsv: {op}, named as without a row, is no declared op"
    for op in sorted(set(without) & timed):
        yield f"bench/rows.tsv: {op} has a row, so it is no exception"


def main():
    rows = set()
    for name in tree.files("tests/ops/*.cpp", "tests/ops/*.h"):
        rows.update(re.findall(r'(?:\.name\s*=\s*|\b(?:moves|joins|constant|floating|row)\(\s*)"(\w+)', tree.text(name)))
    complaints, ops = [], set()
    for name in tree.files("include/tenure/ops/*.h"):
        for op, line in declared(name):
            if op in ops:
                continue
            ops.add(op)
            plain = op[:-1] if op.endswith("_") else op
            if not {op, plain} & rows and not {op, plain} & set(EXCEPTIONS):
                complaints.append(f'{name}:{line}: {op} has no row (.name = "{plain}" in tests/ops/)')
    for op, reason in EXCEPTIONS.items():
        if op not in ops:
            complaints.append(f"tools/check_rows.py: the exception {op} is no declared op")
        elif op in rows:
            complaints.append(f"tools/check_rows.py: {op} has a row, so it is no exception")
        for path in re.findall(r"tests/[\w/.]+", reason):
            if not (tree.ROOT / path).exists():
                complaints.append(f"tools/check_rows.py: {op} names {path}, which does not exist")
    complaints += benched(ops)
    return tree.report("rows", complaints, f"{len(ops)} ops have a row each ({len(EXCEPTIONS)} named exceptions)")


if __name__ == "__main__":
    sys.exit(main())
