import re

import common

SHOWS = "Memory of training is flat from the third step on, and within its bounds at the example's sizes."


def run(p):
    p.figure("tests of live bytes, tensors and system allocations passed", p.gtest("llama2", "*MemoryFlat*"), at_least=1)
    program, text = p.program("llama2"), p.data("tinyshakespeare.txt")
    base = [program, "train", "--text", str(text), *common.EXAMPLE, "--threads", "2"]

    start, after_third, last, top = 0, 0, 0, 0
    out = common.fresh(p.scratch / "out")
    for _, line, process in p.lines(base + ["--out", str(out), "--plain", "--log-every", "1", "--steps", "500"], timeout=7200):
        step = int(line.split()[0])
        last, top = common.resident(process), common.resident(process, "VmHWM")
        start = start or last
        if step == 3:
            after_third = last
    empty = common.fresh(p.scratch / "empty")
    done = p.shell(["/usr/bin/env", "python3", "-c", "import resource, subprocess, sys; subprocess.run(sys.argv[1:], "
                    "stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)",
                    *base, "--out", str(empty), "--steps", "0"])
    idle = int(done.stdout.strip().splitlines()[-1]) * 1024
    p.figure("resident growth from step 3 to 500", (last - after_third) / 2**20, "MiB", at_most=1.0)
    p.figure("resident growth over a run without steps", (top - idle) / 2**20, "MiB", at_most=420)

    done = p.shell(base + ["--out", str(common.fresh(p.scratch / "peak")), "--steps", "5"])
    found = re.findall(r"peak\D{0,20}?(\d+(?:\.\d+)?) MiB", done.stdout + done.stderr)
    if not found:
        raise common.Failed("the run prints no peak in MiB")
    p.figure("peak bytes", float(found[-1]), "MiB", at_most=350)
