import json

import common

SHOWS = "A call through C costs at most 10 ns more than in C++ (the benchmark's own bar)."
NAMES = ["add of 4 floats", "view", "add of 4 floats in place"]


def run(p):
    p.build(target="tenure_bench")
    out = p.scratch / "c_api.json"
    p.shell([p.program("bench"), "--only", "c_api", "--threads", "1", "--json", str(out)])
    rows = {r["name"]: r for r in json.loads(out.read_text())["figures"]}
    for name in NAMES:
        for where in ("in C", "in C++"):
            if f"{name} {where}" not in rows:
                raise common.Failed(f"the benchmark gave no figure for: {name} {where}")
            p.figure(f"{name} {where}", rows[f"{name} {where}"]["value"], "ns")
        more = rows[f"{name} in C, a call over C++"]
        p.figure(more["name"], more["value"], "ns", at_most=more["at_most"])
