#!/usr/bin/env python3
"""The documents name only tests and files that exist.

In docs/*.md, README.md and the other pages, `tests/core/scope.cpp:Suite.Name` must be a test of that file,
`tests/compile_fail/x.cpp:3` a case of it, and any other name in backticks that begins with src/, include/, tests/, tools/,
examples/, bench/, fuzz/ or docs/ a file or folder (`*` allowed). Every row of a table of docs/originals.md names a test and says
whether it holds the same, stronger or different; a different one says why. Both originals are there.
"""
import re
import sys

import tree

PATH = re.compile(r"`((?:src|include|tests|tools|examples|bench|fuzz|docs|cmake|packaging)/[\w./*<>-]*)(?::([\w./]+))?`")


def test_exists(path, name):
    source = tree.text(path)
    if name.isdigit():
        return re.search(rf"//\s*CASE\s+{name}\b", source) or len(source.splitlines()) >= int(name)
    suite, _, case = name.partition(".")
    return re.search(rf"\b(?:C_)?TEST(?:_F|_P)?\(\s*{re.escape(suite)}\s*,\s*{re.escape(case)}\s*[,)]", source) is not None


def main():
    complaints, tests, statements = [], 0, 0
    for page in tree.files("*.md", "docs/*.md", "docs/*.md", "examples/*/README.md"):
        for number, line in enumerate(tree.text(page).splitlines(), 1):
            named = 0
            for m in PATH.finditer(line):
                path, test = m[1], m[2]
                if "<" in path or test == "Suite.Name":
                    continue  # a pattern in prose, such as src/cpu/<family>.cpp
                if "*" in path:
                    if not list(tree.ROOT.glob(path)):
                        complaints.append(f"{page}:{number}: nothing matches {path}")
                elif not (tree.ROOT / path).exists():
                    complaints.append(f"{page}:{number}: {path} does not exist")
                elif test:
                    named += 1
                    tests += 1
                    if not test_exists(path, test):
                        complaints.append(f"{page}:{number}: {path} has no test {test}")
            row = line.startswith("|") and not re.match(r"^\|[\s|:-]*$", line)
            header = row and number > 0 and re.match(r"^\|[\s|:-]*$", (tree.text(page).splitlines() + ["", ""])[number] or " ")
            if page.name != "originals.md" or not row or header:
                continue
            statements += 1
            if named == 0:
                complaints.append(f"{page}:{number}: this statement names no test")
            cells = [c.strip() for c in line.strip("|").split("|")]
            if len(cells) != 4 or cells[1] not in ("same", "stronger", "different"):
                complaints.append(f"{page}:{number}: this statement is neither the same, nor stronger, nor different")
            elif cells[1] != "same" and not cells[2]:
                complaints.append(f"{page}:{number}: this statement is {cells[1]}, and does not say why")
    originals = tree.text("docs/originals.md")
    for title in ("# The first:", "# The second:"):
        if f"\n{title}" not in originals:
            complaints.append(f"docs/originals.md has no part '{title}'")
    return tree.report("documents", complaints, f"{tests} tests are named and exist, for {statements} statements of the originals among others")


if __name__ == "__main__":
    sys.exit(main())
