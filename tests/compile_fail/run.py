#!/usr/bin/env python3
"""Compiles the cases of this folder: what must be refused is refused with the right words, what must be accepted compiles.

A case file is any *.cpp here. It holds numbered cases; what stands outside of them is common to all of its cases:

    #include <tenure/tenure.h>
    struct Model { tenure::Tensor w; };

    // CASE 1 refuse: a Tensor may not leave
    // CASE 1 also: with_rc_scope_tensor
    #if CASE(1)
    auto a = tenure::with_rc_scope([] { return tenure::zeros({2}); });
    #endif

    // CASE 2 accept
    #if CASE(2)
    auto b = tenure::with_rc_scope([] { return 1.5; });
    #endif

`refuse:` and `also:` give text that the compiler's messages must contain (anywhere; runs of white space count as one
space; the source that compilers echo is left out). A line `// CASE 1 only: g++` keeps a case to one compiler. The refused
cases of a file are compiled in one go, each in a namespace of its own, and a case is refused there if an error lies in its
lines, or comes from them, and those errors contain its texts. Where an error cannot be told to be of one case, all are compiled
alone, as is each case that is not refused so, and what is said then decides. The accepted cases of a file are compiled together,
with no refused one, so their names must differ; if that fails, each is tried alone to name the culprit. Numbers are unique within a file.
A case that is announced but has no `#if CASE(n)`, or the other way round, is an error.

    run.py --compiler g++ [--include DIR]... [-j N] [--build DIR] [--list] [FILE[:CASE]]...

Exit code: 0 all as announced, 1 otherwise, 77 if the compiler is not there or there are no cases.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ANNOTATION = re.compile(r"^\s*//\s*CASE\s+(\d+)\s+(refuse|also|accept|only)\s*(?::\s*(.*?))?\s*$")


class Case:
    def __init__(self, number):
        self.number, self.kind, self.texts, self.only = number, None, [], None


def parse(path):
    """The cases of a file by number; raises ValueError if the announcements and the code differ."""
    cases, used = {}, set()
    for line in path.read_text().splitlines():
        used.update(int(n) for n in re.findall(r"^\s*#\s*(?:el)?if\b.*?\bCASE\((\d+)\)", line))
        m = ANNOTATION.match(line)
        if not m:
            if re.match(r"^\s*//\s*CASE\s", line):
                raise ValueError(f"{path.name}: this announcement is not understood: {line.strip()}")
            continue
        number, word, text = int(m[1]), m[2], m[3]
        case = cases.setdefault(number, Case(number))
        if word in ("refuse", "accept"):
            if case.kind:
                raise ValueError(f"{path.name}: case {number} is announced twice")
            case.kind = word
        if word == "only":
            case.only = text
        elif word != "accept":
            if not text:
                raise ValueError(f"{path.name}: case {number} says no text")
            case.texts.append(squeeze(text))
    for number, case in cases.items():
        if not case.kind:
            raise ValueError(f"{path.name}: case {number} is neither refuse nor accept")
        if case.kind == "accept" and case.texts:
            raise ValueError(f"{path.name}: case {number} is accepted, so it has no text")
    if used != set(cases):
        raise ValueError(f"{path.name}: announced {sorted(cases)}, in the code {sorted(used)}")
    return cases


def blocks(text):
    """Where the block of each case begins and ends, as line numbers, if it is one plain `#if CASE(n)` with its `#endif`."""
    found, many, open_at = {}, set(), []
    for at, line in enumerate(text.splitlines(), 1):
        m = re.match(r"\s*#\s*(if|el|endif|include)", line)
        if not m:
            continue
        if m[1] == "if":
            case = re.match(r"\s*#\s*if\s+CASE\((\d+)\)\s*$", line)
            if not case:
                many.update(int(n) for n in re.findall(r"CASE\((\d+)\)", line))
            open_at.append((at, case and int(case[1])))
        elif m[1] == "endif":
            start, number = open_at.pop()
            if number in found:
                many.add(number)
            if number:
                found[number] = start, at
        else:  # what is included, or stands in another branch, is in no namespace
            many.update(number for _, number in open_at)
            many.update(int(n) for n in re.findall(r"CASE\((\d+)\)", line))
    inner = {n for n, (a, z) in found.items() if any(b < a and z < y for b, y in found.values())}
    return {n: where for n, where in found.items() if n not in many | inner}


ERROR = re.compile(r"^.*?:\d+:\d+: (?:fatal )?error: ")
NOTE = re.compile(r"^.*?:\d+:\d+: note: ")


def errors_of(said, clang):
    """Each error with all that was said of it, and the parts of that which tell where it comes from."""
    groups = [[]]
    for row in said.splitlines():
        error, note = ERROR.match(row), NOTE.match(row)
        # clang tells after an error what led there, and g++ before it.
        begins = (error if clang else not note) and any(ERROR.match(r) for r in groups[-1])
        if begins:
            groups.append([])
        groups[-1].append(row)
    for rows in groups:
        if any(ERROR.match(r) for r in rows):
            yield "\n".join(rows), [r for r in rows if not NOTE.match(r) or (clang and "requested here" in r)]


def squeeze(text):
    return re.sub(r"\s+", " ", text.replace('\\"', '"').replace("‘", "'").replace("’", "'"))


class Compiler:
    def __init__(self, name, includes, build):
        self.name = name
        version = subprocess.run([name, "--version"], capture_output=True, text=True).stdout
        self.clang = "clang" in version
        self.family = "clang++" if self.clang else "g++"
        self.base = [name, "-std=c++20", "-w"]
        self.base += (["-fno-caret-diagnostics", "-fno-color-diagnostics", "-ferror-limit=0"] if self.clang else
                      ["-fno-diagnostics-show-caret", "-fdiagnostics-color=never", "-fmax-errors=0"])
        self.base += [f"-I{d}" for d in includes]
        self.build, self.prefix, self.alone = pathlib.Path(build), [], []

    def precompile(self, files):
        """Reads the headers of all files once; without that each case would read them again."""
        lines = {line.strip() for f in files for line in f.read_text().splitlines() if re.match(r"\s*#\s*include\s*<", line)}
        if not lines:
            return
        header = self.build / "cases.h"
        header.write_text("#pragma once\n" + "\n".join(sorted(lines)) + "\n")
        out = self.build / ("cases.h.pch" if self.clang else "cases.h.gch")
        done = subprocess.run(self.base + ["-x", "c++-header", str(header), "-o", str(out)], capture_output=True)
        if done.returncode == 0:
            self.prefix = ["-include-pch", str(out)] if self.clang else ["-include", str(header)]

    def compile(self, path, on):
        """Returns whether the file compiles with these cases on, and what the compiler said."""
        flags = ["-DCASE(n)=CASE_##n"] + [f"-DCASE_{n}=1" for n in on]
        done = subprocess.run(self.base + self.prefix + flags + ["-fsyntax-only", str(path)], capture_output=True, text=True,
                              errors="replace", env=dict(os.environ, LC_ALL="C"))
        return done.returncode == 0, done.stdout + done.stderr


def refused_together(compiler, path, numbers, texts):
    """Those of the cases of which it is sure, from one call of the compiler, that they are refused as announced."""
    source = path.read_text()
    where = {n: b for n, b in blocks(source).items() if n in numbers}
    if len(where) < 2:
        return set()
    rows = source.splitlines()
    for n, (first, last) in where.items():
        rows[first - 1], rows[last - 1] = f"namespace case_{n} {{", "}"
    together = compiler.build / path.name
    together.write_text("\n".join(rows) + "\n")
    said = {n: "" for n in where}
    for text, origin in errors_of(compiler.compile(together, [])[1], compiler.clang):
        lines = {int(l) for row in origin for l in re.findall(rf"{re.escape(path.name)}:(\d+):", row)}
        of = {n for n, (first, last) in where.items() if any(first < l < last for l in lines)}
        if len(of) != 1:
            return set()
        said[of.pop()] += text + "\n"
    return {n for n, text in said.items() if text and all(t in squeeze(text) for t in texts[n])}


def failures(compiler, path, cases, wanted):
    """Yields jobs: functions that return a list of complaints."""
    cases = [c for c in cases.values() if c.only in (None, compiler.family) and (wanted is None or c.number in wanted)]

    def accepted(numbers):
        ok, said = compiler.compile(path, numbers)
        if ok:
            return []
        if len(numbers) == 1:
            return [f"{path.name}: case {numbers[0]} is refused, and should be accepted:\n{head(said)}"]
        alone = [complaint for n in numbers for complaint in accepted([n])]
        return alone or [f"{path.name}: the accepted cases compile alone but not together:\n{head(said)}"]

    def refused(case):
        ok, said = compiler.compile(path, [case.number])
        if ok:
            return [f"{path.name}: case {case.number} compiles, and should be refused"]
        flat = squeeze(said)
        return [f"{path.name}: case {case.number} is refused without the text\n  {t}\nthe compiler says:\n{head(said)}"
                for t in case.texts if t not in flat]

    def all_refused():
        those = {c.number: c for c in cases if c.kind == "refuse"}
        sure = refused_together(compiler, path, set(those), {n: c.texts for n, c in those.items()})
        compiler.alone += those.keys() - sure
        return [complaint for n, case in those.items() if n not in sure for complaint in refused(case)]

    yield lambda: accepted([c.number for c in cases if c.kind == "accept"])
    yield all_refused


def head(text, lines=12):
    rows = [line for line in text.splitlines() if "error" in line] or text.splitlines()
    return "\n".join("    " + row[:400] for row in rows[:lines])


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--compiler", default="g++")
    p.add_argument("--include", action="append", default=[])
    p.add_argument("--build", help="folder for the precompiled header")
    p.add_argument("--list", action="store_true", help="print the cases and compile nothing")
    p.add_argument("-j", type=int, default=2)
    p.add_argument("which", nargs="*", help="FILE or FILE:CASE")
    a = p.parse_args()
    if not shutil.which(a.compiler):
        print(f"skipped: {a.compiler} is not installed")
        return 77
    wanted = {}
    for w in a.which:
        name, _, number = w.partition(":")
        wanted.setdefault(pathlib.Path(name).stem, set()).update([int(number)] if number else [])
    try:
        files = {f: parse(f) for f in sorted(HERE.glob("*.cpp")) if not wanted or f.stem in wanted}
    except ValueError as e:
        print(e)
        return 1
    if a.list:
        for f, cases in files.items():
            for c in cases.values():
                print(f"{f.name}:{c.number} {c.kind} {' | '.join(c.texts)}")
        return 0
    if not files:
        print("skipped: there are no cases")
        return 77
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        build = pathlib.Path(a.build or scratch)
        build.mkdir(parents=True, exist_ok=True)
        compiler = Compiler(a.compiler, a.include or [HERE.parent.parent / "include"], build)
        compiler.precompile(list(files))
        jobs = [job for f, cases in files.items() for job in failures(compiler, f, cases, wanted.get(f.stem) or None)]
        with concurrent.futures.ThreadPoolExecutor(a.j) as pool:
            complaints = [c for result in pool.map(lambda job: job(), jobs) for c in result]
    for c in complaints:
        print(c)
    counts = {k: sum(c.kind == k for cases in files.values() for c in cases.values()) for k in ("refuse", "accept")}
    print(f"{compiler.family}: {counts['refuse']} refused and {counts['accept']} accepted cases in {len(files)} files, "
          f"{len(compiler.alone)} compiled alone, {len(complaints)} not as announced, {time.monotonic() - start:.1f} s")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
