#!/usr/bin/env python3
"""Compiles and runs what the documents show, and compares the output with what they say it is.

A block ```cpp whose first line is `// snippet: NAME` is compiled. If it has no main it is a piece: its `#include` lines go
to the top and the rest into a main. Words after the name:

    continues OTHER   goes on after the snippet OTHER of the same page, in the same main
    refuse            does not compile; each line of the output must be in what the compiler says
    fails             ends with an exit code other than 0; standard error is compared too

The next block ```text output, if it comes before the next snippet, is what it prints, line by line. `...` in an expected
line stands for anything.

    snippets.py [--build build] [--compiler g++] [PAGE[:NAME]]...
"""
import argparse
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

import tree

BLOCK = re.compile(r"^```(\w+)([^\n]*)\n(.*?)^```\s*$", re.S | re.M)


class Snippet:
    def __init__(self, page, line, name, words, body):
        self.page, self.line, self.name, self.words, self.body, self.output = page, line, name, words, body, None


def snippets(page):
    found = []
    source = tree.text(page)
    for m in BLOCK.finditer(source):
        language, info, body = m[1], m[2].split(), m[3]
        first = re.match(r"//\s*snippet:\s*(\S+)(.*)\n", body)
        if language == "cpp" and first:
            found.append(Snippet(page, source[: m.start()].count("\n") + 1, first[1], first[2].split(), body[first.end():]))
        elif language == "text" and "output" in info and found and found[-1].output is None:
            found[-1].output = body
    return found


def program(snippet, others):
    body = snippet.body
    if re.search(r"\bint\s+main\s*\(", body):
        return body
    words = snippet.words
    if "continues" in words:
        before = next((o for o in others if o.name == words[words.index("continues") + 1]), None)
        if before is None:
            raise ValueError(f"{snippet.page}: {snippet.name} continues a snippet that is not there")
        inner = program(before, others)
        if "// the piece\n" not in inner:
            raise ValueError(f"{snippet.page}: {snippet.name} continues a whole program")
        head, rest = inner.split("int main() {\n// the piece\n")
        body = head + rest.rsplit("}", 1)[0] + body
    lines = body.splitlines()
    top = [l for l in lines if l.startswith("#include")]
    return "\n".join(dict.fromkeys(top)) + "\nint main() {\n// the piece\n" + "\n".join(l for l in lines if l not in top) + "\n}\n"


def same(expected, got):
    pattern = re.escape(expected).replace(re.escape("..."), ".*")
    return re.fullmatch(pattern, got) is not None


FLAGS = ["-std=c++20", "-g1"]


def precompiled(a, folder):
    """Options by which g++ reads the library's header compiled where a program includes it first; no program sees more."""
    out = pathlib.Path(folder) / "tenure" / "tenure.h.gch"
    out.parent.mkdir()
    done = subprocess.run([a.compiler, *FLAGS, f"-I{tree.ROOT}/include", "-x", "c++-header", f"{tree.ROOT}/include/tenure/tenure.h", "-o",
                           str(out)], capture_output=True)
    return [f"-I{folder}"] if done.returncode == 0 else []


def check(snippet, others, a):
    where = f"{snippet.page}:{snippet.line}: {snippet.name}"
    with tempfile.TemporaryDirectory() as scratch:
        source = pathlib.Path(scratch) / f"{snippet.name}.cpp"
        try:
            source.write_text(program(snippet, others))
        except ValueError as e:
            return [str(e)]
        build = pathlib.Path(a.build).resolve()
        command = [a.compiler, *FLAGS, *a.headers, f"-ffile-prefix-map={scratch}/=", f"-I{tree.ROOT}/include", str(source),
                   "-o", f"{scratch}/run", f"-L{build}", f"-Wl,-rpath,{build}", "-ltenure"]
        done = subprocess.run(command, capture_output=True, text=True)
        expected = (snippet.output or "").rstrip("\n").splitlines() if snippet.output is not None else None
        if "refuse" in snippet.words:
            if done.returncode == 0:
                return [f"{where}: compiles, and should be refused"]
            said = " ".join(done.stderr.split())
            return [f"{where}: the compiler does not say: {l}" for l in expected or [] if " ".join(l.split()) not in said]
        if done.returncode:
            return [f"{where}: does not compile:\n{done.stderr[:3000]}"]
        try:
            done = subprocess.run([f"{scratch}/run"], capture_output=True, text=True, timeout=60, cwd=scratch)
        except subprocess.TimeoutExpired:
            return [f"{where}: does not end within a minute"]
        fails = "fails" in snippet.words
        if (done.returncode != 0) != fails:
            return [f"{where}: exit code {done.returncode}\n{done.stderr[:2000]}"]
        if expected is None:
            return []
        got = (done.stdout + (done.stderr if fails else "")).rstrip("\n").splitlines()
        if len(got) == len(expected) and all(same(e, g) for e, g in zip(expected, got)):
            return []
        return [f"{where}: prints\n" + "\n".join("  " + g for g in got) + "\nand the page says\n" + "\n".join("  " + e for e in expected)]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--build", default="build", help="the folder that holds libtenure.so")
    p.add_argument("--compiler", default="g++")
    p.add_argument("-j", type=int, default=2)
    p.add_argument("which", nargs="*")
    a = p.parse_args()
    jobs = []
    for page in tree.files("README.md", "CONTRIBUTING.md", "docs/*.md", "examples/*/README.md"):
        found = snippets(page)
        names = [s.name for s in found]
        if len(set(names)) != len(names):
            print(f"{page}: two snippets have the same name")
            return 1
        jobs += [(s, found) for s in found
                 if not a.which or any(w in (str(page), f"{page}:{s.name}", s.name) for w in a.which)]
    if not jobs:
        print("skipped: the documents have no snippets")
        return 77
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(a.j) as pool:
        a.headers = precompiled(a, folder) if "clang" not in a.compiler else []
        complaints = [c for r in pool.map(lambda j: check(j[0], j[1], a), jobs) for c in r]
    return tree.report("snippets", complaints, f"{len(jobs)} compile and print what the pages say")


if __name__ == "__main__":
    sys.exit(main())
