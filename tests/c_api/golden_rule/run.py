#!/usr/bin/env python3
"""Runs tenure-golden-rule, and the ledger, over the programs of this folder.

bugs/*.c begin with the clause that they break and the lines where that is to be said:

    /* Clause 1: The early exit keeps `doubled`.
     * Expect: line 6 */

`line 7, 9 (clause 8)` is two lines, `line 8 by the ledger` what only a run can show, and `It leads to: line 15` names lines
where a tool may say what follows from it. correct/*.c hold the rule. All of them are programs that run to their end. authors/ has more of both, written as authors of
bindings write, before the tool was last changed; `run.py corpus` prints how many they are and the hash of all of them.

    run.py clang|gcc       with this compiler alone: what it and the walk of paths find, and no false alarms
    run.py table           with both and the ledger: every bug is found; docs/golden_rule.md has the table (--write: writes it)
    run.py variants        bug_*.c and correct_*.c of variants/, which are looked at and not run: of each bug one of the lines with
                           `said` is named, and no other
    run.py all             each of these that the compilers here allow; what several of them ask is asked once
    run.py corpus          the hash of authors/

Options: --library FOLDER, where libtenure.so is. Exit code: 0 as expected, 1 not, 77 so far as
expected, and a part was skipped because a compiler is not there.
"""
import argparse
import collections
import concurrent.futures
import contextlib
import functools
import hashlib
import importlib.machinery
import importlib.util
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
TOOL = ROOT / "tools" / "tenure-golden-rule"
PARTS = ["clang", "gcc", "table", "variants"]
BOTH = "both compilers"
PAGE = ROOT / "docs" / "golden_rule.md"
BEGIN, END = "<!-- table: written by tests/c_api/golden_rule/run.py -->", "<!-- end of the table -->"
HEAD = re.compile(r"/\* Clause (\d): (.*?)\n \* Expect: line ([^.*]*?)( by the ledger)?(?:\. It leads to: line ([\d, ]+))? \*/\n", re.S)


def is_authors(path):
    return path.parent.parent.name == "authors"


def corpus():
    """The programs of authors/, and the hash of their names and texts."""
    files = sorted((HERE / "authors").glob("*/*.c"))
    h = hashlib.sha256()
    for f in files:
        h.update(f"{f.parent.name}/{f.name}".encode() + b"\0" + f.read_bytes() + b"\0")
    return files, h.hexdigest()


class Bug:
    def __init__(self, path):
        m = HEAD.match(path.read_text())
        if not m:
            raise ValueError(f"{path.name}: its first lines do not say what to expect")
        self.path, self.clause, self.text, self.by_ledger = path, int(m[1]), m[2], bool(m[4])
        self.authors = is_authors(path)
        self.lines = {}
        for line, clause in re.findall(r"(\d+)(?: \(clause (\d)\))?", m[3]):
            self.lines[int(line)] = int(clause or self.clause)
        self.leads = {int(n) for n in re.findall(r"\d+", m[5] or "")}


@functools.cache
def program():
    """The tool as a module, and what it has asked: a compiler is asked the same of a file once, and a text is walked once."""
    loader = importlib.machinery.SourceFileLoader("tenure_golden_rule", str(TOOL))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    known = {}

    def remember(owner, name, key=repr):
        asked = getattr(owner, name)

        def answer(*arguments):
            k = name, key(arguments)
            if k not in known:
                known[k] = asked(*arguments)
            return known[k]

        setattr(owner, name, answer)

    for name in ("preprocess", "clang", "gcc"):
        remember(module.compilers, name)
    remember(module.reader, "Unit", key=lambda arguments: arguments[0])
    remember(module.paths, "walk", key=lambda arguments: arguments[0])
    return module, known


@contextlib.contextmanager
def only(way):
    """While it lasts no compiler but this way's is on PATH; BOTH leaves it as it is."""
    whole = os.environ["PATH"]
    with tempfile.TemporaryDirectory() as alone:
        if way != BOTH:
            os.symlink(shutil.which(way), pathlib.Path(alone) / way)
            os.environ["PATH"] = alone
        try:
            yield
        finally:
            os.environ["PATH"] = whole


def understood(code, said, messages):
    """The rows that the tool prints, and its messages, if its exit code is what it should be."""
    if code not in (0, 1):
        raise ValueError(f"tenure-golden-rule: exit code {code}: {messages.strip()}")
    rows = json.loads(said)
    if code != (1 if rows else 0):
        raise ValueError(f"tenure-golden-rule finds {len(rows)} breaches, and its exit code is {code}")
    return rows, messages


def inside(files, ways):
    """By way, what the tool's main says of these files. Its compilers start with the whole PATH; which there are it looks up."""
    module, known = program()
    sys.argv = [str(TOOL), "--json", "-j", "1", *map(str, files)]
    found = {}
    for way in ways:
        out, messages = io.StringIO(), io.StringIO()
        with only(way), contextlib.redirect_stdout(out), contextlib.redirect_stderr(messages):
            code = module.main()
        found[way] = understood(code, out.getvalue(), messages.getvalue())
    known.clear()
    return found


def outside(files, way):
    """The same of one way, said by the tool as a program that has no more than PATH."""
    with only(way):
        done = subprocess.run([sys.executable, TOOL, "--json", "-j", "2", *files], capture_output=True, text=True)
    return understood(done.returncode, done.stdout, done.stderr)


def tool(files, ways):
    """What the tool says of these files in each way, by name, and its messages."""
    parts = [files[i:i + 4] for i in range(0, len(files), 4)]
    found = {way: (collections.defaultdict(list), set()) for way in ways}
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for said in pool.map(inside, parts, [ways] * len(parts)):
            for way, (rows, messages) in said.items():
                found[way][1].update(messages.splitlines())
                for r in rows:
                    found[way][0][pathlib.Path(r["file"])].append(r)
    for way in ways:
        few = [files[0], files[-1]]
        rows, messages = outside(few, way)
        if rows != [r for f in sorted(few) for r in found[way][0][f]] or not found[way][1] >= set(messages.splitlines()):
            raise ValueError(f"as a program tenure-golden-rule says something else with {way}: {rows} {messages}")
    return found


def judge(bugs, correct, found):
    """Complaints, and the bugs that were found statically."""
    complaints, seen = [], set()
    for b in bugs:
        said = {r["line"]: r["clause"] for r in found[b.path]}
        if all(said.get(line) == clause for line, clause in b.lines.items()):
            seen.add(b)
        elif not b.by_ledger and said.keys() & b.lines.keys():
            complaints.append(f"{b.path.name}: expected lines and clauses {b.lines}, and was told {said}")
        for r in found[b.path]:
            if r["line"] not in b.lines and r["line"] not in b.leads:
                complaints.append(f"{b.path.name}:{r['line']}: nothing is wrong there: {r['what']} ({', '.join(r['found_by'])})")
    for path in correct:
        for r in found[path]:
            complaints.append(f"{path.name}:{r['line']}: a false alarm: {r['what']} ({', '.join(r['found_by'])})")
    return complaints, seen


def ledgers(programs, library):
    """The text of each program's ledger."""
    compiler = shutil.which("gcc") or shutil.which("clang")

    def compiled(at, source):
        subprocess.run([compiler, "-std=c99", "-g", "-w", f"-I{ROOT / 'include'}", f"-Dmain=program_{at}", "-c", source, "-o",
                        scratch / f"{at}.o"], check=True)

    def one(at, source):
        out = scratch / f"{at}.txt"
        done = subprocess.run([scratch / "programs", str(at)], capture_output=True, text=True, timeout=60,
                              env=dict(os.environ, TENURE_LEDGER=str(out)))
        if done.returncode != 0 or done.stdout or done.stderr:
            raise ValueError(f"{source.name}: exit code {done.returncode}: {done.stdout}{done.stderr}")
        return out.read_text()

    # One program that is each of them, by its number.
    choice = ("#include <stdlib.h>\n" + "".join(f"int program_{at}(void);\n" for at in range(len(programs)))
              + "int main(int n, char** words) {\n  switch (n > 1 ? atoi(words[1]) : -1) {\n"
              + "".join(f"    case {at}: return program_{at}();\n" for at in range(len(programs))) + "  }\n  return 1;\n}\n")
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        scratch = pathlib.Path(folder)
        (scratch / "choice.c").write_text(choice)
        list(pool.map(compiled, range(len(programs)), programs))
        subprocess.run([compiler, scratch / "choice.c", *(scratch / f"{at}.o" for at in range(len(programs))), "-o", scratch / "programs",
                        f"-L{library}", "-ltenure", f"-Wl,-rpath,{library}"], check=True)
        return dict(zip(programs, pool.map(one, range(len(programs)), programs)))


def in_ledger(bug, text):
    return {n for n in {*bug.lines, *bug.leads} if re.search(rf"\b{bug.path.name}:{n}\b", text)}


def table(bugs, found, books):
    rows = ["| program | clause | what is wrong | clang | gcc | paths | ledger |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for b in sorted(bugs, key=lambda b: (b.clause, b.authors, b.path.stem)):
        who = {t for r in found[b.path] if r["line"] in b.lines for t in r["found_by"]}
        later = {t for r in found[b.path] if r["line"] in b.leads for t in r["found_by"]} - who
        marks = ["yes" if t in who else "what follows" if t in later else "" for t in ("clang", "gcc", "paths")]
        hits = in_ledger(b, books[b.path])
        marks.append("yes" if hits & b.lines.keys() else "what follows" if hits else "")
        rows.append(f"| {'authors: ' if b.authors else ''}`{b.path.stem}` | {b.clause} | {b.text} | " + " | ".join(marks) + " |")
    return rows


def variants(files, found):
    complaints = []
    for path in files:
        marks = {n for n, row in enumerate(path.read_text().splitlines(), 1) if "/* said */" in row}
        complaints += [f"{path.name}:{r['line']}: a false alarm: {r['what']} ({', '.join(r['found_by'])})"
                       for r in found[path] if r["line"] not in marks]
        if marks and not marks & {r["line"] for r in found[path]}:
            complaints.append(f"{path.name}: nothing is said of lines {sorted(marks)}")
    print("\n".join(complaints))
    print(f"variants: {len(files)} files, {len(complaints)} complaints")
    return 1 if complaints else 0


def one_compiler(name, bugs, correct, found, notes):
    """As where only one compiler is installed."""
    other = {"clang": "gcc", "gcc": "clang"}[name]
    complaints, seen = judge(bugs, correct, found)
    if not any(f"{other} is not installed: its analyzer is left out" in note for note in notes):
        complaints.append(f"the tool does not say that {other} is absent: {notes}")
    by = {t for rows in found.values() for r in rows for t in r["found_by"]}
    if by != {name, "paths"}:
        complaints.append(f"findings of {sorted(by)}, where {name} and paths are there")
    if len(seen) * 30 < 27 * len(bugs):
        complaints.append(f"{len(seen)} of {len(bugs)} bugs are found")
    print("\n".join(complaints))
    print(f"{name}: {len(seen)} of {len(bugs)} bugs, "
          f"{sum(len(found[p]) for p in correct)} false alarms on {len(correct)} correct programs")
    return 1 if complaints else 0


def everything(bugs, correct, found, library, write):
    complaints, seen = judge(bugs, correct, found)
    books = ledgers([b.path for b in bugs] + correct, library)
    at_run_time = {b for b in bugs if in_ledger(b, books[b.path])}
    for b in bugs:
        if b not in seen and not in_ledger(b, books[b.path]) & b.lines.keys():
            complaints.append(f"{b.path.name}: neither a tool nor the ledger names line {sorted(b.lines)}:\n{books[b.path]}")
        if b.by_ledger and b in seen:
            complaints.append(f"{b.path.name}: it is found statically: it need not say that only the ledger shows it")
    for path in correct:
        if "0 objects held at exit, 0 escapes from scopes, 0 calls refused" not in books[path]:
            complaints.append(f"{path.name}: a false alarm of the ledger:\n{books[path]}")
    theirs = {b for b in bugs if b.authors}
    for few, some in ((30, set(bugs) - theirs), (20, theirs)):
        if len(seen & some) * 30 < 27 * len(some) or len(some) < few:
            complaints.append(f"{len(seen & some)} of {len(some)} bugs are found statically")
    if len(correct) < 35:
        complaints.append(f"{len(correct)} correct programs")
    alarms = {t: sum(t in r["found_by"] for p in correct for r in found[p]) for t in ("clang", "gcc", "paths")}
    rows = [BEGIN, "", *table(bugs, found, books), "",
            f"Of {len(bugs)} bugs, {len(theirs)} of them in `authors/`, {len(seen)} are found by the tools, {len(at_run_time)} show in the ledger, and "
            f"{len(seen | at_run_time)} in one of them. On {len(correct)} correct programs there are {alarms['clang']} false alarms of "
            f"clang, {alarms['gcc']} of gcc, {alarms['paths']} of the walk of paths and 0 of the ledger.", "", END]
    page = PAGE.read_text()
    new = page[:page.index(BEGIN)] + "\n".join(rows) + page[page.index(END) + len(END):]
    if write:
        PAGE.write_text(new)
    elif new != page:
        complaints.append("docs/golden_rule.md does not have the table as it is now: run.py table --write")
        print("\n".join(r for r in rows if r not in page))
    print("\n".join(complaints))
    print(f"golden rule: {len(seen)} of {len(bugs)} bugs found statically, {len(seen | at_run_time)} in all; {len(correct)} correct "
          f"programs, false alarms: clang {alarms['clang']}, gcc {alarms['gcc']}, paths {alarms['paths']}")
    print(f"authors: {len(seen & theirs)} of {len(theirs)} bugs found statically, {len((seen | at_run_time) & theirs)} in all; "
          f"{sum(is_authors(p) for p in correct)} correct programs; sha256 {corpus()[1]}")
    return 1 if complaints else 0


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("part", choices=[*PARTS, "all", "corpus"])
    p.add_argument("--library", type=pathlib.Path, default=ROOT / "build")
    p.add_argument("--write", action="store_true")
    a = p.parse_args()
    try:
        if a.part == "corpus":
            files, digest = corpus()
            print(f"authors: {len(files)} programs, sha256 {digest}")
            return 0
        here = [name for name in ("clang", "gcc") if shutil.which(name)]
        parts = PARTS if a.part == "all" else [a.part]
        able = [part for part in parts if (part in here if part in ("clang", "gcc") else len(here) == 2)]
        for part in (part for part in parts if part not in able):
            print(f"skipped: {part}: {' and '.join({'clang', 'gcc'} - set(here))} is not installed")
        if not able:
            return 77
        bugs = [Bug(f) for folder in (HERE, HERE / "authors") for f in sorted((folder / "bugs").glob("*.c"))]
        correct = [f for folder in (HERE, HERE / "authors") for f in sorted((folder / "correct").glob("*.c"))]
        looked_at = sorted((HERE / "variants").glob("*.c"))
        ways = [part for part in able if part in here] + ([BOTH] if "table" in able else [])
        found = tool([b.path for b in bugs] + correct, ways) if ways else {}
        worst = 0
        for part in able:
            if part == "variants":
                worst |= variants(looked_at, tool(looked_at, [BOTH])[BOTH][0])
            elif part == "table":
                worst |= everything(bugs, correct, found[BOTH][0], a.library.resolve(), a.write)
            else:
                worst |= one_compiler(part, bugs, correct, *found[part])
        return worst or (77 if len(able) < len(parts) else 0)
    except (ValueError, OSError, subprocess.SubprocessError) as e:
        print(e)
        return 1


if __name__ == "__main__":
    sys.exit(main())
