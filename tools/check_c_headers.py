#!/usr/bin/env python3
"""Each header of the C API compiles alone as C99 and as C++20, with gcc and clang, without a warning."""
import shutil
import subprocess
import sys

import tree

WARNINGS = ["-Wall", "-Wextra", "-Werror", "-pedantic", "-fsyntax-only"]
HEADERS = ["tenure.c.h", "c_ops.h", "c_model.h", *(f"c/{h.name}" for h in tree.files("include/tenure/c/*.h"))]
LANGUAGES = [("c", "-std=c99"), ("c++", "-std=c++20")]


def main():
    complaints, count = [], 0
    for compiler in filter(shutil.which, ("gcc", "clang")):
        for header in HEADERS:
            for language, standard in LANGUAGES:
                command = [compiler, standard, *WARNINGS, f"-I{tree.ROOT / 'include'}", "-include", f"tenure/{header}", "-x",
                           language, "/dev/null"]
                done = subprocess.run(command, capture_output=True, text=True)
                count += 1
                if done.returncode:
                    complaints.append(f"{header} does not compile: {' '.join(command)}\n{done.stderr}")
    if count == 0:
        complaints.append("neither gcc nor clang was found")
    return tree.report("C headers", complaints, f"{count} compilations without a warning")


if __name__ == "__main__":
    sys.exit(main())
