import os
import time

import common
import tree

SHOWS = "A clean clone does `make test` and `make llama2` by itself; the second run of each installs nothing."

# Stands in for apt-get, apt and sudo in the second run and tells that it was called.
SHIM = '#!/bin/sh\necho "$0 $*" >> "$APT_LOG"\nexit 1\n'


def run(p):
    clone = common.fresh(p.scratch / "clone")
    p.shell(["git", "clone", "-q", str(tree.ROOT), str(clone)])
    shared = p.scratch / "shared"
    if not shared.exists():
        shared.symlink_to(p.data("README.md").parent.parent)
    env = {"CCACHE_DISABLE": "1", "JOBS": "2"}

    def timed(goal, limit, more=None):
        start = time.monotonic()
        p.shell(["taskset", "-c", "0,1", "make", goal], cwd=clone, env={**env, **(more or {})}, timeout=limit)
        return (time.monotonic() - start) / 60

    p.figure("make test from nothing, 2 cores", timed("test", 3600), "min", at_most=15)
    p.shell(["make", "build"], cwd=clone, env=env, timeout=3600)
    p.figure("make llama2 after the build", timed("llama2", 1200), "min", at_most=3)
    p.figure("files of the run", sum(1 for f in (clone / "build" / "llama2-out").glob("*") if f.is_file()), "", at_least=3)

    shims, log = p.scratch / "shims", p.scratch / "apt.log"
    shims.mkdir(exist_ok=True)
    log.write_text("")
    for name in ("apt-get", "apt", "sudo"):
        (shims / name).write_text(SHIM)
        (shims / name).chmod(0o755)
    again = {"PATH": f"{shims}:{os.environ['PATH']}", "APT_LOG": str(log)}
    timed("test", 3600, again)
    timed("llama2", 1200, again)
    p.figure("calls of apt in the second runs", len(log.read_text().splitlines()), at_most=0)
