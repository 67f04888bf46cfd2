#!/usr/bin/env python3
"""How much of each public header is contract.

    tools/check_contracts.py

Prints the share of each header of include/tenure/ that is written by hand: lines that are or end in a comment, of all lines
but blank ones and includes. Below 40 % it fails, unless LESS allows it. Headers under detail/ promise nothing to a program and
are left out.
"""
import re
import sys

import tree

LEAST = 0.4
LESS = {"include/tenure/autograd.h": 0.33}  # a third of it is what differentiable() has the compiler look at


def share(text):
    """(lines with a comment, lines)"""
    comments = lines = 0
    inside = False
    for line in (stripped for l in text.splitlines() if (stripped := l.strip())):
        if re.match(r"#\s*(include|pragma once)\b", line):
            continue
        lines += 1
        plain = re.sub(r'"(?:\\.|[^"\\])*"', '""', line)
        comments += inside or "//" in plain or "/*" in plain
        opened, closed = plain.rfind("/*"), plain.rfind("*/")
        inside = closed < opened if max(opened, closed) >= 0 else inside
    return comments, lines


def main():
    complaints, shares = [], []
    for name in tree.files("include/tenure/*.h"):
        text = tree.text(name)
        if "detail" in name.parts or re.match(r"(?://|/\*) Made by |(?s:/\*.{0,200}Made by )", text):
            continue
        comments, lines = share(text)
        if lines == 0:
            continue
        shares.append((comments / lines, name))
        least = LESS.get(str(name), LEAST)
        if comments < least * lines:
            complaints.append(f"{name}: {comments} of {lines} lines are contract, {comments / lines:.0%}: {least:.0%} are the least")
    for part, name in sorted(shares):
        print(f"{part:5.0%} {name}")
    return tree.report("contracts", complaints, f"{len(shares)} public headers are {LEAST:.0%} contract or more")


if __name__ == "__main__":
    sys.exit(main())
