import hashlib

import common

SHOWS = "1 and 2 threads give the same bits: losses and checkpoints after 20 steps."


def run(p):
    program, text = p.program("llama2"), p.data("tinyshakespeare.txt")
    losses, files = [], []
    for threads in ("1", "2"):
        out = common.fresh(p.scratch / f"threads-{threads}")
        command = [program, "train", "--text", str(text), "--out", str(out), *common.EXAMPLE, "--plain", "--log-every", "1",
                   "--steps", "20", "--seed", "3", "--threads", threads]
        losses.append([line for _, line, _ in p.lines(command)])
        files.append({f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in out.glob("*.safetensors")})
    p.figure("equal lines of losses", sum(a == b for a, b in zip(*losses)), "of 20", ok=losses[0] == losses[1] and len(losses[0]) == 20)
    p.figure("equal checkpoints", len(files[0]), ok=bool(files[0]) and files[0] == files[1])
