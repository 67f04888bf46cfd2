import re

import common

SHOWS = "Cross-compiled for arm64, the tests of kernels, ops, core, autograd and optimisers pass under qemu."


def run(p):
    done = p.shell(["tools/arm64.sh"], timeout=3000, ok=(0, 1, 77))
    if "skipped:" in done.stdout:
        raise common.Skip(re.search(r"skipped: (.*)", done.stdout)[1])
    passed = sum(int(n) for n in re.findall(r"\[  PASSED  \] (\d+) tests", done.stdout))
    p.figure("tests passed", passed, at_least=1900, ok=passed >= 1900 and "arm64: all pass" in done.stdout)
