#!/usr/bin/env python3
"""What the library's own objects refer to, and what the shared library gives away.

    tools/check_symbols.py LIBTENURE_A LIBTENURE_SO

No object of the static library, and not the shared library, refers to a function that ends the process or prints; to
std::terminate only from the code that a compiler emits for noexcept. The shared library exports each function of the C API
with the version that it came with, and no other symbol of that prefix.
"""
import re
import subprocess
import sys

import tree

ENDS = {"abort", "exit", "_exit", "_Exit", "quick_exit", "raise", "kill", "tgkill", "pthread_kill", "pthread_exit", "longjmp",
        "siglongjmp", "__longjmp_chk", "__assert_fail", "__assert_perror_fail", "__assert", "__cxa_call_unexpected",
        "_ZSt10unexpectedv", "_ZSt21__glibcxx_assert_failPKciS0_S0_", "_ZSt21__glibcxx_assert_failPKcS0_iS0_"}
PRINTS = {"printf", "fprintf", "vprintf", "vfprintf", "dprintf", "puts", "fputs", "putchar", "putc", "fputc", "fwrite",
          "perror", "psignal", "syslog", "stdout", "stderr", "__printf_chk", "__fprintf_chk", "_ZSt4cout", "_ZSt4cerr",
          "_ZSt4clog"}
TERMINATE = "_ZSt9terminatev"
# What clang, and gcc from 14 on, calls where an exception meets noexcept; it calls std::terminate.
OF_NOEXCEPT = ("__clang_call_terminate", "__cxa_call_terminate")
VERSION = "TENURE_C_0.1"


def lines(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout.splitlines()


def refused(symbol):
    name = symbol.split("@")[0]
    return "ends the process" if name in ENDS else "prints" if name in PRINTS else None


def complaints_about_objects(archive):
    members = set()
    for line in lines("nm", "-A", "--undefined-only", archive):
        member, symbol = line.split(":")[-2], line.split()[-1]
        members.add(member)
        if why := refused(symbol):
            yield f"{member} refers to {symbol}, which {why}"
    if not members:
        yield f"{archive} has no members"
    member = section = ""
    for line in lines("readelf", "-rW", archive):
        if m := re.match(r"File: .*\((.*)\)", line):
            member = m[1]
        elif m := re.match(r"Relocation section '\.rela?(\S*)'", line):
            section = m[1]
        elif TERMINATE in line.split() and not section.endswith(OF_NOEXCEPT):
            yield f"{member} refers to std::terminate in {section}, by other code than the compiler's for noexcept"


def complaints_about_library(library, wanted):
    for line in lines("nm", "-D", "--undefined-only", library):
        if why := refused(line.split()[-1]):
            yield f"{library} refers to {line.split()[-1]}, which {why}"
    given = {}
    for line in lines("nm", "-D", "--defined-only", library):
        name, _, version = line.split()[-1].partition("@@")
        if name.startswith("tn_"):
            given[name] = version
    for name in sorted(wanted - set(given)):
        yield f"{library} does not export {name}"
    for name, version in sorted(given.items()):
        if name not in wanted:
            yield f"{library} exports {name}, which no header declares"
        elif version != VERSION:
            yield f"{library} exports {name} with the version '{version}', not {VERSION}"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    wanted = {f for path in tree.files("tests/c_api/functions_*.cpp") for f in re.findall(r"C_FUNCTION\((\w+)", tree.text(path))}
    complaints = [*complaints_about_objects(sys.argv[1]), *complaints_about_library(sys.argv[2], wanted)]
    return tree.report("symbols", complaints,
                       f"nothing ends the process or prints, and {len(wanted)} functions of the C API have their version")


if __name__ == "__main__":
    sys.exit(main())
