#!/usr/bin/env python3
"""One small program with Tenure, linked with its shared and with its static library, and with libtorch: what it costs to compile,
to carry and to start. Both are built and run here, in turn, and must print the same.

    bench/beside_libtorch.py --build build [--torch-python PYTHON] [--runs 15] [--json FILE]

PYTHON is one with torch (default: PEER_PYTHON); without, Tenure's columns alone. libtorch here is the CPU part of that package:
where it was built with CUDA, the two libraries of CUDA that libtorch_cpu.so asks for are replaced by empty ones, so that their
bytes and their start are not counted. The system's own libraries (C, C++) are left out of the bytes of both.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent

BODY = """
  library::Tensor x = library::arange(6, library::kFloat).view({2, 3});
  library::Tensor w = library::ones({3, 1}, library::requires_grad());
  library::Tensor y = (x.matmul(w) - 7).square().mean();
  y.backward();
  std::printf("%g %g\\n", y.item<double>(), w.grad().sum().item<double>());
"""
TENURE = "#include <tenure/tenure.h>\n#include <cstdio>\nnamespace library = tenure;\nint main() {\n  tenure::RcScope scope;" + BODY + "}\n"
TORCH = "#include <torch/torch.h>\n#include <cstdio>\nnamespace library = torch;\nint main() {" + BODY + "}\n"
SYSTEM = re.compile(r"lib(c|m|dl|rt|pthread|util|stdc\+\+|gcc_s)\.so|ld-linux|vdso")


def run(words, **more):
    """Seconds, peak of resident memory in bytes and minor page faults of a command, and what it printed."""
    with tempfile.TemporaryFile("w+") as out:
        start = time.perf_counter()
        child = subprocess.Popen(words, stdout=out, **more)
        _, status, used = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        out.seek(0)
        text = out.read()
    if status != 0:
        sys.exit(f"this fails: {' '.join(map(str, words))}")
    return seconds, used.ru_maxrss * 1024, used.ru_minflt, text


def closure(program, env):
    """The libraries that a program loads, but the system's."""
    out = subprocess.run(["ldd", program], capture_output=True, text=True, check=True, env=env).stdout
    return sorted({pathlib.Path(m[1]).resolve() for m in re.finditer(r"(?:=> )?(/\S+) \(0x", out) if not SYSTEM.search(m[1])})


def stand_ins(torch_lib, folder):
    """Empty libraries in the place of those of CUDA that libtorch_cpu.so asks for. Their folder, or None if it asks for none."""
    dynamic = subprocess.run(["readelf", "-d", torch_lib / "libtorch_cpu.so"], capture_output=True, text=True, check=True).stdout
    names = re.findall(r"NEEDED.*\[(lib(?:cupti|cudart)\.so[^]]*)\]", dynamic)
    if not names:
        return None
    wanted = subprocess.run(["nm", "-D", "--undefined-only", torch_lib / "libtorch_cpu.so"], capture_output=True, text=True,
                            check=True).stdout
    folder.mkdir()
    for name in names:
        kind = "cupti" if "cupti" in name else "cuda"
        symbols = sorted(set(re.findall(rf"\bU ({kind}\w+)(?:@+(\S+))?", wanted)))
        (folder / "empty.c").write_text("".join(f"int {s}(void) {{ return 1; }}\n" for s, _ in symbols))
        versions = sorted({v for _, v in symbols if v})
        script = "".join(v + " { global: " + " ".join(s + ";" for s, of in symbols if of == v) + " };\n" for v in versions)
        (folder / "empty.map").write_text(script or "{ global: *; };\n")
        subprocess.run(["gcc", "-shared", "-fPIC", f"-Wl,-soname,{name}", f"-Wl,--version-script={folder}/empty.map",
                        folder / "empty.c", "-o", folder / name], check=True)
    return folder


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--torch-python", default=os.environ.get("PEER_PYTHON"))
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--json", type=pathlib.Path)
    a = parser.parse_args()
    build = a.build.resolve()
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        env = dict(os.environ)
        strip = lambda path: subprocess.run(["strip", path], check=True)  # noqa: E731
        installed = work / "installed"
        subprocess.run(["cmake", "--install", build, "--strip", "--prefix", installed], check=True, stdout=subprocess.DEVNULL)
        lib = next(installed.glob("lib*/libtenure.so")).parent if not list(installed.glob("lib/*/libtenure.so")) else \
            next(installed.glob("lib/*/libtenure.so")).parent
        pc = dict(env, PKG_CONFIG_PATH=str(next(installed.rglob("tenure.pc")).parent))
        flags = lambda *more: subprocess.run(["pkg-config", *more, "tenure"], capture_output=True, text=True, check=True,  # noqa: E731
                                             env=pc).stdout.split()
        (work / "tenure.cpp").write_text(TENURE)
        (work / "torch.cpp").write_text(TORCH)
        kinds = {
            "tenure": (work / "tenure.cpp", flags("--cflags"), flags("--libs")),
            "tenure, static": (work / "tenure.cpp", flags("--cflags"),
                               ["-Wl,--gc-sections", lib / "libtenure.a",
                                *[f for f in flags("--libs", "--static") if f not in ("-ltenure",)]]),
        }
        if a.torch_python and shutil.which(a.torch_python):
            site = pathlib.Path(subprocess.run([a.torch_python, "-c", "import torch; print(torch.__path__[0], torch.__version__)"],
                                               capture_output=True, text=True, check=True, env=env).stdout.split()[0])
            inc, tl = site / "include", site / "lib"
            empty = stand_ins(tl, work / "empty")
            env["LD_LIBRARY_PATH"] = f"{empty}:{tl}" if empty else str(tl)
            kinds["libtorch"] = (work / "torch.cpp", [f"-I{inc}", f"-I{inc}/torch/csrc/api/include"],
                                 [f"-L{tl}", "-Wl,--no-as-needed", "-ltorch_cpu", "-Wl,--as-needed", "-lc10", f"-Wl,-rpath,{tl}",
                                  *([f"-L{empty}", "-Wl,--allow-shlib-undefined"] if empty else [])])
        for name, (source, cflags, libs) in kinds.items():
            program = work / name.replace(", ", "_")
            compiled = [run(["g++", "-std=c++20", "-O2", *cflags, "-c", source, "-o", work / "x.o"]) for _ in range(3)]
            subprocess.run(["g++", work / "x.o", "-o", program, *libs, "-pthread"], check=True, env=env)
            strip(program)
            libraries = [p for p in closure(program, env) if not str(p).startswith(str(work / "empty"))]
            rows[name] = {"compile_seconds": statistics.median(c[0] for c in compiled), "compiler_bytes": max(c[1] for c in compiled),
                          "libraries": len(libraries), "bytes": program.stat().st_size + sum(p.stat().st_size for p in libraries),
                          "program": str(program)}
        runs = {name: [] for name in rows}
        for _ in range(a.runs):  # in turn, so that a slow moment is everybody's
            for name, row in rows.items():
                runs[name].append(run([row["program"]], env=env))
        printed = {r[3] for all_runs in runs.values() for r in all_runs}
        if len(printed) != 1:
            sys.exit(f"they print different results: {sorted(printed)}")
        for name, row in rows.items():
            del row["program"]
            row["start_ms"] = statistics.median(r[0] for r in runs[name]) * 1000
            row["resident_bytes"] = statistics.median(r[1] for r in runs[name])
            row["page_faults"] = statistics.median(r[2] for r in runs[name])
    mib = lambda n: f"{n / 2**20:.1f} MiB"  # noqa: E731
    lines = [("compile, seconds (-O2)", "compile_seconds", lambda v: f"{v:.2f}"), ("the compiler's memory", "compiler_bytes", mib),
             ("libraries beside the system's", "libraries", str), ("bytes, program and those libraries, stripped", "bytes", mib),
             ("start to end, ms", "start_ms", lambda v: f"{v:.1f}"), ("resident memory", "resident_bytes", mib),
             ("page faults", "page_faults", lambda v: f"{v:.0f}")]
    print("| | " + " | ".join(rows) + " |\n| --- |" + " ---: |" * len(rows))
    for title, key, show in lines:
        print(f"| {title} | " + " | ".join(show(row[key]) for row in rows.values()) + " |")
    if a.json:
        a.json.write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
