import re
import shutil

import common
import tree

SHOWS = "The Golden Rule is checked: seeded bugs are reported at their line, most of them before the program runs, and correct programs are not."


def run(p):
    for compiler in ("clang", "gcc"):
        if not shutil.which(compiler):
            raise common.Skip(f"{compiler} is not installed")
    folder = p.build(target="tenure")
    test = str(tree.ROOT / "tests/c_api/golden_rule/run.py")
    for compiler in ("clang", "gcc"):
        said = p.shell(["python3", test, compiler]).stdout
        found, bugs, alarms = map(int, re.search(r"(\d+) of (\d+) bugs, (\d+) false alarms", said).groups())
        p.figure(f"bugs found with {compiler} alone, of {bugs}", found, at_least=round(bugs * 27 / 30))
        p.figure(f"false alarms with {compiler} alone", alarms, at_most=0)
    said = p.shell(["python3", test, "table", "--library", str(folder)]).stdout
    static, bugs, every, correct = map(int, re.search(r"(\d+) of (\d+) bugs found statically, (\d+) in all; (\d+) correct", said).groups())
    p.figure(f"bugs found statically, of {bugs}", static, at_least=round(bugs * 27 / 30))
    p.figure("bugs found in all", every, at_least=bugs)
    p.figure("seeded bugs", bugs, at_least=30)
    p.figure("correct programs", correct, at_least=15)
    p.figure("programs as authors of bindings write, sha256", re.search(r"sha256 (\w+)", said)[1])
    found, of, every, right = map(int, re.search(r"authors: (\d+) of (\d+) bugs found statically, (\d+) in all; (\d+) correct", said).groups())
    p.figure(f"of their {of} bugs found statically", found, at_least=round(of * 27 / 30))
    p.figure("of their bugs found in all", every, at_least=max(of, 20))
    p.figure("of their correct programs", right, at_least=20)
    for name, alarms in re.findall(r"(clang|gcc|paths) (\d+)", said.rsplit("false alarms:", 1)[1].split("authors:")[0]):
        p.figure(f"false alarms of {name}", int(alarms), at_most=0)
