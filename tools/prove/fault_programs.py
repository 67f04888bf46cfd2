"""Programs that once showed faults, from a folder that TENURE_FAULTS names."""
import os
import pathlib
import re

import common
import tree

SHOWS = "Programs that showed faults give the right answer: of ownership, of ATen's semantics, of public reports, of the packages."

# What each must print, and must not. A text that begins with "!" may also end the program, as an error that it does not catch.
OWNERSHIP = {
    "t01.cpp": (["kept defined: 0"], []),
    "t02b.cpp": (["before: tensor([3., 3., 3., 3.])", "after defined 1", "after: tensor([3., 3., 3., 3.])", "backward after ok",
                  "x defined after dry run with exp(std::move(x)): 1", "z.requires_grad 0", "gen same: 1"], []),
    "t03.cpp": ([], ["AddressSanitizer"]), "t04.cpp": ([], ["came back", "AddressSanitizer"]), "t05c.cpp": (["!outputs[0] is recorded already"], []),
    "t06.cpp": (["torn 0 refused 0"], []), "t08.cpp": (["live bytes 0; scope live 0"], ["request "]), "t09.cpp": (["thread: ok"], ["own context records: 0"]),
    "t11b.cpp": (["o defined 1"], ["depth 0"]), "t14.cpp": ([], []), "t15.cpp": (["cat of 70000: grad 70000"], ["out of memory"]),
    "t31.cpp": ([], ["AddressSanitizer"]), "t32.cpp": (["plans: 2"], []), "t40.cpp": ([], []), "c01.c": (["the count of references is full"], []), "c02.cpp": ([], ["ThreadSanitizer"]),
}
# Programs that do another thing for each number that they are given, and what they must then say.
NUMBERED = {"t04.cpp": {0: "backward ok", 1: "index 3 is out of range", 2: "index 17 is out of range", 3: "index 2 is out of range",
                        4: "index 9 is out of range", 5: "index -1 is out of range", 6: "the tensor handle is empty",
                        7: "index -5 is out of range"}}
BUILD_OF = {"t03.cpp": "asan", "t31.cpp": "asan", "t04.cpp": "asan", "t06.cpp": "tsan", "c02.cpp": "tsan"}
FLAGS = {"default": [], "asan": ["-fsanitize=address,undefined"], "tsan": ["-fsanitize=thread"]}


def run(p):
    where = pathlib.Path(os.environ.get("TENURE_FAULTS") or tree.ROOT / ".." / "shared" / "faults").resolve()
    if not where.is_dir():
        raise common.Skip("the folder of programs is not there (TENURE_FAULTS)")

    def compiled(source, preset="default"):
        lib = p.build(preset, "tenure")
        program = p.scratch / (source.parent.name + "_" + source.stem)
        c = source.suffix == ".c"
        flags = ["-O0" if source.stem == "t32" else "-O1", "-g", *FLAGS[preset], f"-I{tree.ROOT}/include", f"-L{lib}", "-ltenure",
                 f"-Wl,-rpath,{lib}", "-pthread"]
        p.shell([*(["gcc", "-std=c99"] if c else ["g++", "-std=c++20"]), str(source), *flags, "-o", str(program)])
        return program

    wrong, tried = [], 0
    for name, (wanted, unwanted) in OWNERSHIP.items():
        source = where / "ownership" / name
        preset = BUILD_OF.get(name, "default")
        program = str(compiled(source, preset))
        done = p.shell([program], ok=range(-64, 256), timeout=900)
        said = done.stdout + done.stderr
        for number, must in NUMBERED.get(name, {}).items():
            told = p.shell([program, str(number)], ok=range(-64, 256), timeout=900)
            tried += 1
            said += told.stdout + told.stderr
            if told.returncode != 0 or must not in told.stdout:
                wrong.append(f"{name} {number}: exit code {told.returncode}: {(told.stdout + told.stderr).strip()[-300:]}")
        (p.scratch / f"{name}.txt").write_text(said)
        tried += 1
        ends = [w[1:] for w in wanted if w.startswith("!")]
        if (done.returncode != 0 and not ends) or any(w.lstrip("!") not in said for w in wanted) or any(u in said for u in unwanted):
            wrong.append(f"{name}: exit code {done.returncode}: {said.strip()[-300:]}")
    for source in sorted((where / "aten").glob("*.cpp")):
        done = p.shell([str(compiled(source))], ok=range(-64, 256))
        (p.scratch / f"{source.name}.txt").write_text(done.stdout + done.stderr)
        tried += 1
        if done.returncode != 0:
            wrong.append(f"{source.name}: exit code {done.returncode}: {(done.stdout + done.stderr).strip()[-300:]}")
    for name in ("cases.cpp", "link_half.cpp", "line_of_product.cpp"):
        done = p.shell([str(compiled(where / "field" / name))], ok=range(-64, 256))
        tried += 1
        if "FAIL" in done.stdout or done.returncode != 0:
            wrong.append(f"{name}: {(done.stdout + done.stderr).strip()[-1500:]}")
    lib = p.build(target="tenure")
    python = next((c for c in ("python3", "/usr/bin/python3") if p.shell([c, "-c", "import numpy"], ok=range(-64, 256)).returncode == 0), None)
    if python is None:
        raise common.Skip("no python3 here has numpy")
    others = [([python, "cases.py"], {"PYTHONPATH": str(tree.ROOT / "bindings/python"), "TENURE_LIBRARY": str(lib / "libtenure.so")}),
              (["bash", "cli.sh"], {"LLAMA": p.program("llama2"), "DATA": str(p.data("README.md").parent)}),
              (["luajit", "div.lua"], {"TENURE_LUA": str(tree.ROOT / "bindings/luajit"), "TENURE_LIBRARY": str(lib / "libtenure.so")})]
    for command, env in others:
        done = p.shell(command, env=env, cwd=where / "field", ok=range(-64, 256), timeout=900)
        tried += 1
        if "FAIL" in done.stdout or done.returncode != 0:
            wrong.append(f"{command[1]}: {(done.stdout + done.stderr).strip()[-1500:]}")
    for text in wrong:
        print("  " + text)
    p.figure(f"programs that give a wrong answer, of {tried}", len(wrong), at_most=0)
