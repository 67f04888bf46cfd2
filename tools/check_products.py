#!/usr/bin/env python3
"""A product of sizes goes through the checked helpers: no raw `*` on one in src/ops, src/io, src/core/layout and shape.

A line that cannot overflow says why, in a comment on it or on the line before that begins with `bounded:`.
"""
import re
import sys

import tree

SIZE = (r"\b(?:\w+(?:\.|->))*(?:numel|nbytes|bytes|elements|sizes?|shape|strides?|dims|itemsize|element_size)(?:_)?\b"
        r"(?:\(\w*\))?(?:\[[^\]]*\])*")
TYPE = re.compile(r"(?:\b(?:int|char|byte|float|double|void|auto|bool|T|\w+_t|[A-Z]\w*[a-z]\w*)|>)(?: const)?\s*$")
PRODUCT = re.compile(rf"(?P<left>[\w)\]>]\s*)\*(?![*/=])\s*{SIZE}|{SIZE}\s*\*(?![*/])=?\s*[\w(]")


def products(line):
    for m in PRODUCT.finditer(line):
        star = line.index("*", m.start())
        if not TYPE.search(line[:star]):  # int64_t* strides declares a pointer
            return True
    return False


def main():
    complaints, count = [], 0
    for name in tree.files("src/ops/*", "src/io/*", "src/core/layout*", "src/core/shape*"):
        if name.suffix not in (".h", ".cpp"):
            continue
        count += 1
        whole = tree.text(name).splitlines()
        for number, line in enumerate(tree.code(name).splitlines()):
            if products(line) and "bounded:" not in "".join(whole[max(0, number - 1) : number + 1]):
                complaints.append(f"{name}:{number + 1}: a raw product of sizes: {line.strip()}")
    return tree.report("products", complaints, f"no raw product of sizes in {count} files")


if __name__ == "__main__":
    sys.exit(main())
