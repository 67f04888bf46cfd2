#!/usr/bin/env python3
"""Every kernel stores something: one whose body a compiler dropped (it called a function of the host) compiles without a word.

    ptx.py FILE.ptx …          exit code 1 and the names of the kernels that write nothing
"""
import re
import sys


def kernels(text):
    """(name, body) of each entry."""
    for m in re.finditer(r"\.entry\s+(\w+)\s*\(", text):
        start = text.index("\n{", m.end())
        yield m[1], text[start:text.index("\n}", start)]


def main():
    count, empty = 0, []
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as f:
            for name, body in kernels(f.read()):
                count += 1
                if not re.search(r"\bst\.(?:global|v[24]\.|[busf]\d|v)|\bst\.\w*global|\b(?:atom|red)\.", body):
                    empty.append(f"{path}: {name} stores nothing")
    print("\n".join(empty) if empty else f"ok: each of {count} kernels stores")
    return 1 if empty or count == 0 else 0


sys.exit(main())
