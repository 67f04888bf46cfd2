#!/usr/bin/env python3
"""docs/speed.md from what `make bench ROWS=1` measured.

    tools/speed.py [FILE...] [--out docs/speed.md]      FILE: default bench/results/*.tsv
"""
import argparse
import csv
import math
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "bench"))
import rows as bench  # noqa: E402

SIZES = [16, 4096, 1 << 20, 1 << 24, "side64", "side512", "side4096"]
HEAD = """# Speed, row by row

Made by `tools/speed.py` of `bench/results/`; not edited by hand. Each op of the library beside PyTorch held to the same instruction
set, on the same operands, into fresh results, and beside what the machine needs at least (a copy of as many bytes, of blocks of that
size; for products the multiply-adds). To measure this machine:

```
PEER_PYTHON=python make bench ROWS=1                 # a python with torch; without one: the library alone
bench/rows.py --only '^sum' --set avx2 --sizes 1048576 --again --results FILE
tools/speed.py FILE
```

What is in the tables: **PyTorch's time over ours** (above 1: this library is faster), with 1 / 2 threads where both were measured; then
our time with one thread and the share of the machine's limit that it reaches. Results are compared before they are timed. With one thread the time is the thread's own, else the wall's; a ratio below 0.9 is the median of three measurements of nine
turns each, every other one turn of up to nine. PyTorch is called from Python, which costs it some 0.3 to 0.5 µs a call: rows of 16 elements
compare what a program in that language pays, not the libraries. `bench/rows.tsv` lists the rows, `-` is what was not measured.
"""


def label(size):
    return f"{size[4:]}²" if isinstance(size, str) else {16: "2⁴", 4096: "2¹²", 1 << 20: "2²⁰", 1 << 24: "2²⁴"}[size]


def ns(text):
    value = float(text)
    for unit, scale in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if value >= scale:
            return f"{value / scale:.3g} {unit}"
    return f"{value:.3g} ns"


def mean(values):
    return f"{math.exp(sum(map(math.log, values)) / len(values)):.2f}" if values else "-"


def table(found, names):
    """Of one processor and set: {(row, size, threads): fields}."""
    sizes = [s for s in SIZES if any(k[1] == str(s) for k in found)]
    threads = sorted({k[2] for k in found})
    peer = any(f["ratio"] for f in found.values())

    def cells(show):
        return [" / ".join(show(str(s), t) for t in threads) for s in sizes]

    def ratios(s, t):
        return [float(f["ratio"]) for k, f in found.items() if k[1:] == (s, t) and f["ratio"]]

    lines = []
    if peer:
        lines += ["| PyTorch's time over ours | " + " | ".join(map(label, sizes)) + " |", "| --- |" + " ---: |" * len(sizes)]
        lines.append("| **geometric mean** | " + " | ".join(cells(lambda s, t: mean(ratios(s, t)))) + " |")
        lines.append("| **rows below 0.9, of** | " + " | ".join(cells(
            lambda s, t: f"{sum(r < 0.9 for r in ratios(s, t))}, {len(ratios(s, t))}")) + " |")
    else:
        lines += ["| | " + " | ".join(map(label, sizes)) + " |", "| --- |" + " ---: |" * len(sizes)]

    def ratio(name, s, t):
        f = found.get((name, s, t))
        return "-" if not f or not f["ratio"] else f"{float(f['ratio']):.2f}"

    def cell(name, s):
        ratios_of = " / ".join(ratio(name, s, t) for t in threads)
        f = found.get((name, s, "1"))
        share = f", {100 * float(f['limit_ns']) / float(f['ns']):.0f} %" if f and f["limit_ns"] else ""
        shown = [] if set(ratios_of) <= set("- /") else [f"**{ratios_of}**"]
        return " · ".join(shown + ([ns(f["ns"]) + share] if f else [])) or "-"

    for name in names:
        if any(k[0] == name for k in found):
            lines.append(f"| {name} | " + " | ".join(cell(name, str(s)) for s in sizes) + " |")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "docs/speed.md")
    args = parser.parse_args()
    tables = {}
    for path in args.files or sorted((ROOT / "bench/results").glob("*.tsv")):
        with path.open(newline="", encoding="utf-8") as f:
            for line in csv.DictReader(f, delimiter="\t"):
                tables.setdefault((line["processor"], line["set"]), {})[line["row"], line["size"], line["threads"]] = line
    names = [row["row"] for row in bench.rows()]
    lines = [HEAD]
    for (processor, which), found in sorted(tables.items()):
        lines += [f"\n## {processor}, {which}\n", *table(found, names)]
    args.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
