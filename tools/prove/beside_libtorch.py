import json

import tree

SHOWS = "One small program with Tenure and with libtorch, built and run in turn: compiling, bytes, start, memory, page faults."


def run(p):
    python = p.peer_python()
    folder = p.build()
    out = p.scratch / "rows.json"
    p.shell(["python3", str(tree.ROOT / "bench/beside_libtorch.py"), "--build", str(folder), "--torch-python", python, "--json", str(out)],
            timeout=1800)
    rows = json.loads(out.read_text())
    torch = rows.pop("libtorch")
    for name, row in rows.items():
        for key, unit, scale in (("compile_seconds", "s", 1), ("compiler_bytes", "MiB", 2**20), ("bytes", "MiB", 2**20), ("start_ms", "ms", 1),
                                 ("resident_bytes", "MiB", 2**20), ("page_faults", "", 1)):
            p.figure(f"{name}: {key.split('_bytes')[0].replace('_', ' ')}, libtorch's {torch[key] / scale:.4g}", row[key] / scale, unit,
                     at_most=torch[key] / scale)
    p.figure("a static program, stripped", rows["tenure, static"]["bytes"] / 2**20, "MiB", at_most=2.5)
    p.figure("tests of a warm request that asks the system for nothing", p.gtest("edges", "WarmRequest.*"), at_least=3)
