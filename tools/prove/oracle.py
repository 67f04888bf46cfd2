import os
import re

import tree

SHOWS = ("Every function gives what PyTorch 2.15 gives for arguments that are drawn, of every dtype and layout, empty, 0-d, broadcast, "
         "wrong on purpose: dtype, sizes, views, whether it is an error, and numbers to 4 units or twice PyTorch's own error, or is "
         "listed with a reason.")
SEEDS = (101, 102, 103)


def run(p):
    p.gtest("oracle", "*")
    program = str(p.build(target="test_oracle") / "test_oracle")

    def figures(what, env):
        said = re.search(r"oracle: (\d+) cases, (\d+) differ", p.shell([program], env=env).stdout)
        p.figure(f"cases, {what}", int(said[1]))
        p.figure(f"cases that differ as listed, {what}", int(said[2]), at_most=int(said[1]) // 50)

    figures("recorded", {})
    size = sum((tree.ROOT / name).stat().st_size for name in tree.files("tests/oracle/answers/*"))
    p.figure("what is recorded", round(size / 1e6, 2), "MB", at_most=4)
    if os.environ.get("PEER_PYTHON"):
        for seed in SEEDS:
            out = p.scratch / f"oracle_{seed}"
            p.shell([p.peer_python(), "-W", "ignore", str(tree.ROOT / "tools/oracle/oracle.py"), str(out), "--seed", str(seed)])
            figures(f"seed {seed}", {"TENURE_ORACLE": str(out)})
