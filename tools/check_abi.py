#!/usr/bin/env python3
"""Compares the binary interface of the C API with the recorded one (packaging/abi/tenure_c.abi), by abidiff.

    tools/check_abi.py             compares; exit code 77 where abigail-tools or a C compiler is missing
    tools/check_abi.py --record    writes the baseline anew; refused where that breaks programs that were built before
    tools/check_abi.py --break     writes it all the same: for a version that may break them

What is compared is what the headers declare, compiled as C, with the versions of src/c_api/symbols.map: the library itself is
built without the debug information of types. That it exports the same functions is tools/check_symbols.py's to say, and
that it defines them with these types the compiler's. The values of the constants are compared too.
"""
import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import tree

BASELINE = tree.ROOT / "packaging" / "abi" / "tenure_c.abi"
RECORD = ["abidw", "--no-show-locs", "--no-corpus-path", "--no-comp-dir-path", "--short-locs", "--type-id-style", "hash",
          "--drop-private-types", "--no-elf-needed", "--no-architecture"]
FAILED, CHANGED = 1 | 2, 4  # bits of abidiff's exit code


def run(*command):
    return subprocess.run([str(c) for c in command], capture_output=True, text=True)


def stub(include):
    """C that defines every function of the API as the headers declare it, and names every constant."""
    api = json.loads((include.parent / "share" / "tenure" / "api.json").read_text(encoding="utf-8"))
    parts = ["#include <tenure/tenure.c.h>\n"]
    for f in api["functions"]:
        params = ", ".join(f"{p['type']} {p['name']}" for p in f["parameters"]) or "void"
        parts.append(f"{f['result']['type']} {f['name']}({params}) {{ return ({f['result']['type']})0; }}\n")
    values = ", ".join(f"value_of_{c['name']} = {c['name']}" for c in api["constants"])
    parts.append(f"extern enum tn_constants {{ {values} }} tn_constants;\nenum tn_constants tn_constants;\n")
    return "".join(parts)


def build(folder, include):
    compiler = shutil.which("gcc") or shutil.which("clang")
    source, library = folder / "tenure_c.c", folder / "libtenure_c.so"
    source.write_text(stub(include), encoding="utf-8")
    done = run(compiler, "-std=c99", "-g", "-O0", "-fPIC", "-shared", "-nostdlib", "-fdebug-prefix-map=" + str(folder) + "=", "-w",
               "-I", include, source, f"-Wl,--version-script={include.parent / 'src' / 'c_api' / 'symbols.map'}",
               "-Wl,-soname,libtenure.so.0", "-o", library)
    if done.returncode:
        sys.exit(f"the C API's headers and share/tenure/api.json do not agree:\n{done.stderr}")
    return library


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--break", action="store_true", dest="broken")
    parser.add_argument("--root", type=pathlib.Path, default=tree.ROOT, help="the tree whose headers are compared")
    args = parser.parse_args()
    if not shutil.which("abidiff") or not shutil.which("abidw") or not (shutil.which("gcc") or shutil.which("clang")):
        print("abi: skipped: abigail-tools is not installed")
        return 77
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        library = build(folder, args.root / "include")
        new = folder / "new.abi"
        done = run(*RECORD, "--out-file", new, library)
        if done.returncode:
            sys.exit(f"abidw: {done.stderr}")
        status, said = 0, ""
        if BASELINE.exists():
            done = run("abidiff", "--no-corpus-path", BASELINE, new)
            status, said = done.returncode, done.stdout + done.stderr
            if status & FAILED:
                sys.exit(f"abidiff: {said}")
        # More functions and constants are harmless; anything else that differs is a break.
        broken = any(int(n) for pair in re.findall(r"(\d+) Removed, (\d+) Changed", said) for n in pair)
        if args.broken or (args.record and not broken):
            BASELINE.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(new, BASELINE)
            print(f"abi: recorded {BASELINE.relative_to(tree.ROOT)}")
            return 0
    if not BASELINE.exists():
        return tree.report("abi", ["packaging/abi/tenure_c.abi is not there: tools/check_abi.py --record"], "")
    complaints = []
    if broken:
        complaints.append(f"the C API breaks programs that were built before:\n{said}")
    elif status & CHANGED:
        complaints.append(f"the C API has more than is recorded: tools/check_abi.py --record\n{said}")
    return tree.report("abi", complaints, "the C API is as recorded")


if __name__ == "__main__":
    sys.exit(main())
