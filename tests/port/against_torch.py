#!/usr/bin/env python3
"""Compiles the programs of this folder against PyTorch, runs them, and compares with expected/<program>.txt, which the tests of
Tenure are compared with too. With --write it makes those files.

    PEER_PYTHON=python3 against_torch.py [--write]

PEER_PYTHON is a Python that has torch. Without it: skipped, exit code 77.
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = re.findall(r"X\((\w+)\)", (HERE / "programs.h").read_text().split("PORT_PROGRAMS(X)", 1)[1])


def torch_folder():
    peer = os.environ.get("PEER_PYTHON")
    if not peer:
        return None
    found = subprocess.run([peer, "-c", "import importlib.util as u; print(u.find_spec('torch').submodule_search_locations[0])"],
                           capture_output=True, text=True)
    return pathlib.Path(found.stdout.strip()) if found.returncode == 0 else None


def main():
    torch = torch_folder()
    if torch is None:
        print("skipped: PEER_PYTHON names no Python with torch")
        return 77
    places = [torch / "lib", *sorted((torch.parent / "nvidia").glob("*/lib"))]
    environment = {**os.environ, "LD_LIBRARY_PATH": ":".join(map(str, places))}
    with tempfile.TemporaryDirectory() as scratch:
        def compiled(source):
            target = f"{scratch}/{source.stem}.o"
            subprocess.run(["g++", "-std=c++20", "-w", "-DPORT_TORCH", f"-I{torch}/include",
                            f"-I{torch}/include/torch/csrc/api/include", "-c", source, "-o", target], check=True)
            return target

        sources = [HERE / f"{p}.cpp" for p in PROGRAMS] + [HERE / "torch" / "main.cpp"]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            objects = list(pool.map(compiled, sources))
        program = f"{scratch}/programs"
        subprocess.run(["g++", *objects, "-o", program, f"-L{torch}/lib", "-ltorch_cpu", "-lc10",
                        "-Wl,--allow-shlib-undefined"], check=True, env=environment)
        wrong = 0
        for name in PROGRAMS:
            shown = subprocess.run([program, name], capture_output=True, text=True, check=True, env=environment).stdout
            expected = HERE / "expected" / f"{name}.txt"
            if "--write" in sys.argv[1:]:
                expected.parent.mkdir(exist_ok=True)
                expected.write_text(shown)
            elif expected.read_text() != shown:
                print(f"{name}: PyTorch shows something else than {expected.name}:\n{shown}")
                wrong += 1
        print(f"{len(PROGRAMS)} programs, {wrong} differ")
        return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
