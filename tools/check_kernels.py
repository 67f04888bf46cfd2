#!/usr/bin/env python3
"""Ops and kernels meet at one place, kernels::choose: outside of core, src/kernels and the devices no source asks whether a
dry run goes on (src/ops/host.h does), counts with the size of an element (core::bytes_of does), or calls a kernel by its
column. Every kernel that a line of src/kernels/*.inc names is chosen by some op. Every run first tries the patterns on lines
that they must find.
"""
import re
import sys

import tree

ABOVE = ("src/ops/*", "src/autograd/*", "src/nn/*", "src/io/*", "src/c_api/*", "src/memory/*")
# what: (pattern, files that may, a line that it must find)
RULES = {
    "asks for a dry run; src/ops/host.h says has_values": (r"\bdry\(\)", {"src/ops/host.h"}, "if (core::dry()) return;"),
    "counts with the size of an element; core::bytes_of does": (r"\belementSize\s*\(", set(), "n * elementSize(s.dtype)"),
    "calls a kernel past kernels::choose": (r"(?:\.|->)(?:on|fn)\s*\[|_column\b|\b(?:cpu|cuda)::", set(),
                                            "kernels::add_kernel.on[0]->fn[i](loop);"),
    "looks at elements past src/ops/host.h": (r"reinterpret_cast<[^>]*>\([^;]*\bdata\)", {"src/ops/host.h"},
                                              "auto* p = reinterpret_cast<float*>(use(t).data);"),
}


def sources(patterns):
    return [n for n in tree.files(*patterns) if n.suffix in (".h", ".cpp")]


def kernels():
    """(name, file and line) of each line of the .inc files."""
    for name in tree.files("src/kernels/*.inc"):
        for number, line in enumerate(tree.text(name).splitlines(), 1):
            m = re.match(r"TENURE_\w+\((\w+), ", line)
            if m:
                yield m[1], f"{name}:{number}"


def main():
    complaints = []
    for what, (pattern, _, seeded) in RULES.items():
        if not re.search(pattern, seeded):
            complaints.append(f"check_kernels: the rule does not find its own line: {what}")
    for name in sources(ABOVE):
        code = tree.code(name)
        for number, line in enumerate(code.splitlines(), 1):
            for what, (pattern, allowed, _) in RULES.items():
                if what.startswith("looks") and not str(name).startswith("src/ops/"):
                    continue  # others hand bytes on: files, the C API's data
                if str(name) not in allowed and re.search(pattern, line):
                    complaints.append(f"{name}:{number}: {what}: {line.strip()}")
    # An op names a kernel as name_kernel, or as the first argument of a macro that appends _kernel.
    above = "\n".join(tree.code(n) for n in sources(ABOVE))
    count = 0
    for name, place in kernels():
        count += 1
        if not re.search(rf"\b{name}_kernel\b|\b[A-Z_]+\({name}\s*[,)]", above):
            complaints.append(f"{place}: no op chooses {name}")
    return tree.report("kernels", complaints, f"{count} kernels, each chosen by an op and called through choose")


sys.exit(main())
