import re

import common

SHOWS = "Planned training and sampling: a settled step asks for nothing, the arena is what is alive, the same bits, not slower."


def run(p):
    p.figure("tests of planned training and sampling passed", p.gtest("llama2", "Planned.*"), at_least=6)
    p.figure("requests of oneDNN in a step, which are its own", int(re.search(r"oneDNN asked at most (\d+)", p.said)[1]))
    program, text = p.program("llama2"), p.data("tinyshakespeare.txt")
    base = [program, "train", "--text", str(text), *common.EXAMPLE, "--plain", "--log-every", "1"]

    # Faults of the whole process, read between steps, from the outside.
    def faults(process):
        return int(open(f"/proc/{process.pid}/stat").read().rsplit(")", 1)[1].split()[7])

    def steps():
        out, at = common.fresh(p.scratch / "steps"), []
        for _, line, process in p.lines(base + ["--threads", "2", "--out", str(out), "--steps", "60"], timeout=3600):
            at.append(faults(process))
        return at

    at = p.once("faults by step", steps)
    between = [b - a for a, b in zip(at[1:-1], at[2:-1])]
    p.figure("page faults of steps 3 to 59, all together", sum(between), at_most=0)

    # The arena, as the program reports it.
    said = p.shell([program, "train", "--text", str(text), *common.EXAMPLE, "--threads", "2", "--steps", "20", "--out",
                    str(common.fresh(p.scratch / "report"))]).stdout
    found = re.search(r"plan: (\d+) of (\d+) steps followed, arena ([\d.]+) MiB for ([\d.]+) MiB at once, (\d+) blocks spilled", said)
    if not found:
        raise common.Failed("the run does not report its plan")
    followed, passes, arena, live, spilled = map(float, found.groups())
    p.figure("steps that followed the plan, of 20", int(followed), at_least=18)
    p.figure("arena over what is alive at once", arena / live, at_most=1.05)
    p.figure("blocks spilled", int(spilled), at_most=0)

    def losses(*more):
        out = common.fresh(p.scratch / "losses")
        return p.losses(base + ["--threads", "2", "--out", str(out), "--steps", "30", *more])

    planned, plain = p.once("losses, planned", losses), p.once("losses, unplanned", lambda: losses("--no-plan"))
    p.figure("losses of 30 steps that differ from the unplanned run's", sum(a != b for a, b in zip(planned, plain)), at_most=0)

    def seconds(*more):
        out, first, last = common.fresh(p.scratch / "speed"), 0, 0
        for now, line, _ in p.lines(base + ["--threads", "2", "--out", str(out), "--steps", "24", *more]):
            first, last = (now, now) if line.startswith("3 ") else (first, now)
        return last - first

    a, b, spread = p.once("speed", lambda: common.alternate(seconds, lambda: seconds("--no-plan")))
    p.figure(f"time of 20 steps over the unplanned run's ({spread})", a / b, "times", at_most=1.01)
