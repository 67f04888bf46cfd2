#!/usr/bin/env python3
"""Rules that can be read off the text of the sources.

- no file over 800 lines; those over 400 are listed
- the library never prints, exits or aborts
- public headers include only the standard library and each other
- a Scalar becomes a number of another type in src/ops/number.cpp alone
"""
import re
import sys

import tree

SOURCES = ("*.cpp", "*.h", "*.cc", "*.c", "*.cu", "*.cuh", "*.inc", "*.py", "*.sh", "*.cmake", "*.list")
SPEAKS = re.compile(r"\b(?:std::)?(abort|exit|_exit|_Exit|quick_exit|terminate|printf|vprintf|puts|putchar|perror)\s*\("
                    r"|\bstd::(cout|cerr|clog)\b|\bf(?:printf|puts)\s*\([^;]*\b(stderr|stdout)\b")
C_HEADERS = {"stddef.h", "stdint.h", "stdbool.h", "string.h"}


def lengths():
    long = []
    for name in tree.files(*SOURCES):
        n = tree.text(name).count("\n")
        if n > 800:
            yield f"{name}: {n} lines, and 800 are the most"
        elif n > 400:
            long.append((n, name))
    if long:
        print("files over 400 lines: " + ", ".join(f"{name} {n}" for n, name in sorted(long, reverse=True)))


def silence():
    for name in tree.files("src/*.cpp", "src/*.h", "src/*.cu", "src/*.cuh", "include/*.h"):
        for number, line in enumerate(tree.code(name).splitlines(), 1):
            m = SPEAKS.search(line)
            if m:
                yield f"{name}:{number}: the library never prints, exits or aborts: {line.strip()}"


def public_headers():
    for name in tree.files("include/*.h", "include/*.inc"):
        for number, line in enumerate(tree.text(name).splitlines(), 1):
            m = re.match(r'\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)")', line)
            if not m:
                continue
            angled, quoted = m[1], m[2]
            ours = (quoted or angled).startswith("tenure/")
            standard = angled and ("/" not in angled and ("." not in angled or angled in C_HEADERS))
            if not ours and not standard:
                yield f"{name}:{number}: a public header includes only the standard library: {line.strip()}"


CONVERTS = re.compile(r"\.(?:to|as)<\s*(?:bool|float|double|Half|BFloat16|u?int\d*_t|int|std::complex<\w+>)\s*>\s*\("
                      r"|(?:static_cast<(?!double|u?int64_t|__int128)[^<>]+(?:<\w+>)?>|\b(?:float|Half|BFloat16))\s*\("
                      r"[^()]*\.to(?:Double|Long|ComplexDouble|Bool)\(\)")
CONVERTERS = {"src/ops/number.cpp"}


def numbers():
    for name in tree.files("src/*.cpp", "src/*.h"):
        if str(name) in CONVERTERS:
            continue
        for number, line in enumerate(tree.code(name).splitlines(), 1):
            if CONVERTS.search(line):
                yield f"{name}:{number}: a number is converted outside of ops::number: {line.strip()}"


def main():
    complaints = [c for rule in (lengths, silence, public_headers, numbers) for c in rule()]
    return tree.report("files", complaints, "lengths, silence, public headers and numbers are in order")


if __name__ == "__main__":
    sys.exit(main())
