#!/usr/bin/env python3
"""Times the rows of bench/rows.tsv, beside PyTorch if there is one, and beside what the machine can do.

    bench/rows.py [--program build/bin/bench] [--python PYTHON] [--results FILE] [--set base,avx2,avx512] [--threads 1,2]
                  [--sizes 16,4096,1048576,16777216,side64,side512,side4096] [--only REGEX] [--again] [--minutes 90]

PYTHON is one with torch (default: PEER_PYTHON), which is held to the same instruction set. Both get the same operands, and a row is
timed once its results agree: with the peer's, and with the library's own in f64 where it has narrower operands. They are timed in
turn, each stopped while the other runs, with the thread's own time for one thread and the wall's for more. A row whose peer's time is
less than 0.9 of its own is measured again, three times nine turns, and the median of the three counts.

Every row is appended to FILE (default: build/rows.tsv) at once, and what is there is not measured again, unless --again is given:
then the last line counts. `tools/speed.py` makes docs/speed.md of such files.
"""
import argparse
import csv
import math
import os
import pathlib
import platform
import re
import signal
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COLUMNS = "processor set row size threads ns peer_ns ratio limit_ns spread turns".split()
SIZES = {"e": [16, 4096, 1 << 20, 1 << 24], "c": [16], "m": ["side64", "side512"], "M": ["side64", "side512", "side4096"]}
ORDER = [1 << 20, 4096, "side512", "side64", 16, 1 << 24, "side4096"]  # what most programs use comes first
RANDOM = set("rand rand_f64 randn randn_f64 randint randperm multinomial bernoulli dropout trunc_normal uniform normal".split())
TOLERANCE = {"f64": 1e-9, "f16": 2e-2, "bf16": 6e-2}
PEER_ENV = {  # of a set: what holds PyTorch, oneDNN and MKL to it
    "base": {"ATEN_CPU_CAPABILITY": "default", "DNNL_MAX_CPU_ISA": "SSE41", "MKL_ENABLE_INSTRUCTIONS": "SSE4_2"},
    "avx2": {"ATEN_CPU_CAPABILITY": "avx2", "DNNL_MAX_CPU_ISA": "AVX2", "MKL_ENABLE_INSTRUCTIONS": "AVX2"},
    "avx512": {},
    "native": {},
}


def rows():
    """The rows of rows.tsv, as dictionaries, and one of each elementwise function that has none there."""
    lines = [x for x in (ROOT / "bench/rows.tsv").read_text(encoding="utf-8").splitlines() if x and not x.startswith("#")]
    found = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    timed = {r["row"].split(".")[0] for r in found}
    listed = (ROOT / "tests/support/elementwise.inc").read_text()
    for n, integers, name in re.findall(r"^ELEMENTWISE_([12])(?:_METHOD|(_INTEGERS))?\((\w+)\)", listed, re.M):
        if name not in timed:
            width = 8 if integers else 4
            found.append({"row": name, "run": name, "sizes": "e", "limit": str(width * (1 + int(n))),
                          "inputs": " ".join(["i64[n]:1,60" if integers else "f32[n]"] * int(n)),
                          "torch": f"named('{name}')({'a, b'[:3 * int(n) - 2]})"})
    return found


def processor():
    try:
        info = pathlib.Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.machine()
    field = {k.strip(): v.strip() for k, v in (x.split(":", 1) for x in info.splitlines() if ":" in x)}
    return f"{field.get('model name', platform.machine())} (family {field.get('cpu family', '?')}, model {field.get('model', '?')})"


def sets():
    """The instruction sets of this processor for which the library has kernels of their own, widest last."""
    if platform.machine() != "x86_64":
        return ["native"]
    flags = set(re.search(r"^flags\s*:(.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.M)[1].split())
    found = ["base"]
    if {"avx2", "fma", "bmi2"} <= flags:
        found.append("avx2")
        if {"avx512f", "avx512bw", "avx512dq", "avx512vl"} <= flags:
            found.append("avx512")
    return found


class Side:
    """A process that answers, and is stopped between its turns."""

    def __init__(self, words, env):
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **env})

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.process.args[0]} has ended")
        return line.rstrip("\n")

    def ask(self, line):
        self.process.send_signal(signal.SIGCONT)
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer = self.read()
        self.process.send_signal(signal.SIGSTOP)
        return answer

    def close(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.stdin.close()
        self.process.wait()


def digests(answer):
    if not answer.startswith("digest "):
        return answer
    return [[float(x) for x in part.split()] for part in answer[7:].split(";")]


def differ(row, a, b, dtype):
    """Empty if two answers agree, else what does not."""
    if isinstance(a, str) or isinstance(b, str):
        return f"{a if isinstance(a, str) else b}"
    if row["run"] == "empty":
        return ""
    if row["run"].startswith(("topk", "sort")):  # of equals either index is right
        a, b = a[:1], b[:1]
    if len(a) != len(b):
        return f"{len(a)} results against {len(b)}"
    for x, y in zip(a, b):
        if x[0] != y[0]:
            return f"{x[0]:.0f} elements against {y[0]:.0f}"
        n = max(x[0], 1)
        if row["run"] in RANDOM:
            if row["run"] != "multinomial" and abs(x[1] - y[1]) / n > 12 * max(x[2], y[2]) / n / math.sqrt(n):
                return f"a mean of {x[1] / n} against {y[1] / n}"
            continue
        tolerance = 1e-3 if row["run"] in ("prod", "dot", "norm") else TOLERANCE.get(dtype, 2e-5)  # of one number from all elements
        largest = max([abs(v) for v in x[3:] + y[3:] if math.isfinite(v)] or [0])
        for u, v in zip(x[3:], y[3:]):
            if not (u == v or (math.isnan(u) and math.isnan(v)) or abs(u - v) <= tolerance * max(largest, abs(u))):
                return f"{u} against {v}"
        if abs(x[1] - y[1]) > 4 * tolerance * max(x[2], y[2]):
            return f"a sum of {x[1]} against {y[1]}"
    return ""


class Bench:
    def __init__(self, args, which):
        env = {} if which == "native" else {"TENURE_ISA": which}
        if which in ("base", "avx2"):
            env["DNNL_MAX_CPU_ISA"] = PEER_ENV[which]["DNNL_MAX_CPU_ISA"]
        self.ours = Side([args.program, "--serve"], env)
        self.peer, self.about = None, "peer absent"
        if args.python:
            try:
                peer = Side([args.python, ROOT / "bench/rows_peer.py"], PEER_ENV[which])
                self.about = "PyTorch " + peer.read()
                self.peer = peer
            except (OSError, RuntimeError) as e:
                print(f"peer absent: {e}")
        self.limits = {}

    def close(self):
        for side in (self.ours, self.peer):
            if side:
                side.close()

    def limit(self, row, n, s, threads):
        """Nanoseconds that the machine needs at least for the row."""
        kind, _, amount = row["limit"].rpartition(" ")
        if kind:
            key = ("flops", threads)
            work = float(amount) * (s**3 if kind == "flops" else s**2) * (2 if "f64[" in row["inputs"] else 1)  # half the lanes
        else:
            work = float(amount) * n
            key = ("copy", int(work), threads)
        if work == 0:
            return None
        if key not in self.limits:
            self.limits[key] = float(self.ours.ask(" ".join(map(str, key))))
        return (work / self.limits[key] * 1e9 if self.limits[key] else None) if kind else self.limits[key]

    def turns(self, count, ours_n, peer_n):
        ours, peer = [], []
        for _ in range(count):
            ours.append(float(self.ours.ask(f"time {ours_n}")) / ours_n)
            if self.peer:
                peer.append(float(self.peer.ask(f"time {peer_n}")) / peer_n)
        return ours, peer

    def measure(self, row, size, threads):
        side = isinstance(size, str)
        s = int(size[4:]) if side else math.isqrt(size)
        n = s * s if side else size
        inputs = row["inputs"].split()
        limit = self.limit(row, n, s, threads)
        mine = self.ours.ask(f"row {row['run']} {n} {s} {threads} " + " ".join(inputs))
        narrowest = next((d for d in ("bf16", "f16") if any(x.startswith(d) for x in inputs) or row["run"] == "to_" + d), "f32")
        wide_ok = row["run"] not in RANDOM and n <= 1 << 20 and s <= 1024
        wide = self.ours.ask("wide") if wide_ok else "none"
        wrong = ""
        if mine.startswith("error"):
            wrong = mine
        elif wide != "none":
            wrong = differ(row, digests(mine), digests(wide), narrowest)
        peer = self.peer
        if peer:
            theirs = peer.ask(f"row {threads} {n} {s} {row['torch']}\t" + " ".join(inputs))
            narrow = "f64" if narrowest == "f32" and any(x.startswith("f64") for x in inputs) else narrowest
            wrong = wrong or differ(row, digests(mine), digests(theirs), narrow)
        if wrong:
            return wrong

        def estimate(side):
            count = 1
            while True:
                t = float(side.ask(f"time {count}"))
                if t > 1e6 or count >= 1 << 20:
                    return t / count
                count *= 8

        one = estimate(self.ours)
        ours_n = max(1, int(4e6 / max(one, 1)))
        theirs_one = estimate(peer) if peer else 0
        peer_n = max(1, int(4e6 / max(theirs_one, 1)))
        longest = max(one, theirs_one)
        count = 3 if longest > 1e9 else 5 if longest > 5e7 else 9
        ours, theirs = self.turns(count, ours_n, peer_n)
        rounds = [(statistics.median(ours), statistics.median(theirs) if theirs else None, ours)]
        if theirs and rounds[0][1] / rounds[0][0] < 0.9 and longest <= 1e9:
            rounds = []
            for _ in range(3):
                ours, theirs = self.turns(9 if longest < 3e8 else 5, ours_n, peer_n)
                rounds.append((statistics.median(ours), statistics.median(theirs), ours))
            rounds.sort(key=lambda r: r[1] / r[0])
        ns, peer_ns, ours = rounds[len(rounds) // 2]
        return {"ns": ns, "peer_ns": peer_ns, "ratio": peer_ns / ns if peer_ns else None, "limit_ns": limit,
                "spread": (max(ours) - min(ours)) / ns, "turns": len(rounds) * len(ours)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / "build/bin/bench"))
    parser.add_argument("--python", default=os.environ.get("PEER_PYTHON"))
    parser.add_argument("--results", type=pathlib.Path, default=ROOT / "build/rows.tsv")
    parser.add_argument("--set", default=",".join(reversed(sets())))
    parser.add_argument("--threads", default="1,2" if (os.cpu_count() or 1) > 1 else "1")
    parser.add_argument("--sizes", default=",".join(map(str, ORDER)))
    parser.add_argument("--only", default="")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--minutes", type=float, default=90, help="at most, for each set")
    args = parser.parse_args()
    wanted = args.sizes.split(",")
    here = processor()
    done = set()
    if args.results.exists():
        with args.results.open(newline="") as f:
            done = {tuple(r[c] for c in COLUMNS[:5]) for r in csv.DictReader(f, delimiter="\t")}
    else:
        args.results.parent.mkdir(parents=True, exist_ok=True)
        args.results.write_text("\t".join(COLUMNS) + "\n")
    failed = 0
    for which in args.set.split(","):
        todo = [(row, size, int(t)) for t in args.threads.split(",") for size in ORDER if str(size) in wanted for row in rows()
                if size in SIZES[row["sizes"]] and re.search(args.only, row["row"])]
        if not args.again:
            todo = [x for x in todo if (here, which, x[0]["row"], str(x[1]), str(x[2])) not in done]
        if not todo:
            continue
        bench = Bench(args, which)
        print(f"{here}, {which}: {len(todo)} rows, {bench.about}")
        end = time.monotonic() + 60 * args.minutes
        for i, (row, size, threads) in enumerate(todo):
            if time.monotonic() > end:
                print(f"{which}: {len(todo) - i} rows are left; run it again to go on")
                break
            result = bench.measure(row, size, threads)
            name = f"{row['row']} {size} {threads}"
            if isinstance(result, str):
                failed += 1
                print(f"{i + 1}/{len(todo)} {name}: wrong: {result}", flush=True)
                continue
            text = {k: f"{v:.4g}" if isinstance(v, float) else "" if v is None else str(v) for k, v in result.items()}
            with args.results.open("a") as f:
                f.write("\t".join([here, which, row["row"], str(size), str(threads)] + [text[c] for c in COLUMNS[5:]]) + "\n")
            print(f"{i + 1}/{len(todo)} {which} {name}: {text['ns']} ns, "
                  + (f"peer {text['peer_ns']} ns, ratio {text['ratio']}" if text["peer_ns"] else "peer absent")
                  + (f", limit {text['limit_ns']} ns" if text["limit_ns"] else ""), flush=True)
        bench.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
