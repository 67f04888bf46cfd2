import json
import os

import common

SHOWS = "Small ops in ns and instructions, large ones against bandwidth and FMA peak (the benchmark's own bars)."

# What must be among the figures that have a bar: with a peer, and for each number of threads.
SMALL = ["add of 4 floats", "add of 4 floats, recording", "view"]
LARGE = ["add of 16M", "exp of 16M", "sum of 16M", "softmax of 4096x4096"]


def run(p):
    p.build(target="tenure_bench")
    program = p.program("bench")
    threads = ["", ", 2 threads"] if len(os.sched_getaffinity(0)) > 1 else [""]
    peer = bool(os.environ.get("PEER_PYTHON"))
    expected = SMALL + [f"{n} times as fast as PyTorch" for n in SMALL if peer]
    expected += [f"{n} of the limit{t}" for n in LARGE + ["mm of 1024"] for t in threads]

    def part(name):
        out = p.scratch / f"{name}.json"
        p.shell([program, "--only", name, "--json", str(out)], timeout=3600)
        return json.loads(out.read_text())["figures"]

    rows = []
    for name in ("small", "large", "products", "instructions"):
        rows += [r for r in p.once(name, lambda: part(name))
                 if "at_most" in r or "at_least" in r or r["name"].endswith(", instructions")]
    missing = sorted(set(expected) - {r["name"] for r in rows})
    if missing:
        raise common.Failed(f"the benchmark gave no figure for: {', '.join(missing)}")
    good = True
    for r in rows:
        p.figure(r["name"], r["value"], r.get("unit", ""), at_most=r.get("at_most"), at_least=r.get("at_least"))
        good = good and r["value"] <= r.get("at_most", r["value"]) and r["value"] >= r.get("at_least", r["value"])
    if good and not peer:
        raise common.Skip("PEER_PYTHON is not set: the rest holds, the comparison with PyTorch was not made")
