import os

import tree

SHOWS = ("Every op at 0, ±smallest, ±largest, ±inf and NaN gives the class that PyTorch 2.15 gives, and finite numbers to 4 "
         "units in the last place, or is listed with a reason; so do its gradients.")


def run(p):
    for isa in ("avx512", "avx2", "base"):
        passed = p.gtest("edges", "Extremes.*:Numerics.*", env={"TENURE_ISA": isa, "DNNL_MAX_CPU_ISA": "AVX2" if isa != "avx512" else "ALL"},
                         build=isa == "avx512")
        p.figure(f"tests passed, {isa}", passed, at_least=15)
    lines = (tree.ROOT / "tests/edges/data/extremes.tsv").read_text().splitlines()
    p.figure("recorded results and gradients", sum("\tin" not in line for line in lines[1:]))
    reasons = (tree.ROOT / "tests/edges/extremes_settled.cpp").read_text().count("      {{\"")
    p.figure("kinds of differences that are settled", reasons)
    if os.environ.get("PEER_PYTHON"):
        done = p.shell([p.peer_python(), "-W", "ignore", str(tree.ROOT / "tools/extremes.py"), "--check"], ok=(0, 1))
        p.figure("lines that PyTorch records otherwise now", int(done.stdout.split()[-5]), at_most=len(lines) // 100)
