import re

import common

SHOWS = "Held-out loss on tinyshakespeare after 2,000 steps at the example's sizes."

OPTIONS = ["--lr", "2e-3", "--min-lr", "2e-4", "--schedule", "cosine", "--beta2", "0.99"]


def run(p):
    program, text = p.program("llama2"), p.data("tinyshakespeare.txt")
    out = p.scratch / "out"
    command = [program, "train", "--text", str(text), "--out", str(out), "--steps", "2000", "--checkpoint-every", "100"]
    if out.exists() and p.seen("started"):
        command.append("--resume")  # an interrupted run on the same tree
    else:
        common.fresh(out)
        p.once("started", lambda: True)
        command += OPTIONS
    done = p.shell(command, timeout=6 * 3600)
    found = re.findall(r"held-out (\d+\.\d+)", done.stdout + done.stderr)
    if not found:
        raise common.Failed("no held-out loss was printed")
    p.figure("held-out loss", float(found[-1]), at_most=1.53)
