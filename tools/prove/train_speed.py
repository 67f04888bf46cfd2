import json
import statistics

import common
import tree

SHOWS = "A training step at the example's sizes against the twin in PyTorch eager, alternated, 1 and 2 threads."


def run(p):
    python, program, text = p.peer_python(), p.program("llama2"), p.data("tinyshakespeare.txt")
    for threads in (2, 1):

        def ours():
            out = common.fresh(p.scratch / "out")
            at = [t for t, _, _ in p.lines([program, "train", "--text", str(text), "--out", str(out), *common.EXAMPLE, "--plain",
                                           "--log-every", "1", "--steps", "9", "--threads", str(threads)])]
            return statistics.median(b - a for a, b in zip(at[2:], at[3:])) * 1e3

        def theirs():
            done = p.shell([python, str(tree.ROOT / "bench/peers/torch_llama2.py"), "time", "--threads", str(threads),
                            "--text", str(text), "--steps", "6"])
            return json.loads(done.stdout.strip().splitlines()[-1])["step_ms"]["median"]

        mine, peer, text_of = p.once(f"threads {threads}", lambda: common.alternate(ours, theirs))
        p.figure(f"step, {threads} threads", mine, "ms")
        p.figure(f"the twin's step, {threads} threads", peer, "ms")
        p.figure(f"times as fast, {threads} threads ({text_of})", peer / mine, "", at_least=1.5)
