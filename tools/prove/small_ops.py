import json

import common

SHOWS = "Small ops in ns and instructions, large ones against bandwidth and FMA peak (the benchmark's own bars)."


def run(p):
    p.build(target="tenure_bench")
    out = p.scratch / "bench.json"
    p.shell([p.program("bench"), "--json", str(out)], timeout=3600)
    rows = [r for r in json.loads(out.read_text())["figures"] if r.get("at_most") is not None or r.get("at_least") is not None]
    if not rows:
        raise common.Failed("the benchmark gave no figure that has a bar")
    for r in rows:
        p.figure(r["name"], r["value"], r.get("unit", ""), at_most=r.get("at_most"), at_least=r.get("at_least"))
