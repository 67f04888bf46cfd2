import array
import random
import struct

import common

SHOWS = "`run` and `sample` against llama2.c's `run`, on stories260K and on a shape of 15M parameters, 1 and 2 threads."


def weights(path, dim, hidden, layers, heads, kv_heads, vocab, seq):
    """Random weights in llama2.c's format, the classifier shared; and a tokenizer beside them."""
    r = random.Random(1)
    block = array.array("f", (r.gauss(0, 0.05) for _ in range(1 << 18)))
    head = dim // heads
    ones = array.array("f", [1.0])

    def put(f, count):
        while count > 0:
            n = min(count, len(block))
            f.write(block[:n].tobytes())
            count -= n

    with open(path, "wb") as f:
        f.write(struct.pack("<7i", dim, hidden, layers, heads, kv_heads, vocab, seq))
        put(f, vocab * dim)
        f.write((ones * (layers * dim)).tobytes())
        for rows in (dim, kv_heads * head, kv_heads * head, dim):
            put(f, layers * rows * dim)
        f.write((ones * (layers * dim)).tobytes())
        put(f, 3 * layers * dim * hidden)
        f.write((ones * dim).tobytes())
        put(f, seq * head)  # the rotary tables, which are not read
    with open(path.with_suffix(".tokenizer"), "wb") as f:
        pieces = [b"<unk>", b"\n<s>\n", b"\n</s>\n"] + [b"<0x%02X>" % i for i in range(256)] + [b" "]
        pieces += [b"w%d" % i for i in range(vocab - len(pieces))]
        f.write(struct.pack("<i", max(map(len, pieces))))
        for i, piece in enumerate(pieces):
            f.write(struct.pack("<fi", -float(i), len(piece)) + piece)
    return path, path.with_suffix(".tokenizer")


def run(p):
    program = p.program("llama2")
    peers = {1: p.llama2c(), 2: p.llama2c(openmp=True)}
    m15 = p.scratch / "m15.bin"
    shapes = {"stories260K": (p.data("stories260K.bin"), p.data("tok512.bin"), 256),
              "15M": (*weights(m15, 288, 768, 6, 6, 6, 32000, 256), 200)}
    for name, (model, tokenizer, n) in shapes.items():
        checkpoint = common.fresh(p.scratch / f"checkpoint-{name}")
        text = p.data("tinyshakespeare.txt")
        p.shell([program, "train", "--init", str(model), "--tokenizer", str(tokenizer), "--text", str(text), "--steps", "0",
                 "--out", str(checkpoint)], timeout=600)
        for threads in (1, 2):
            env = {"TENURE_NUM_THREADS": str(threads), "OMP_NUM_THREADS": str(threads)}
            run_ours = [program, "run", str(model), "-z", str(tokenizer), "-t", "0", "-n", str(n)]
            sample_ours = [program, "sample", str(checkpoint), "--temperature", "0", "--length", str(n)]
            theirs = [str(peers[threads]), str(model), "-z", str(tokenizer), "-t", "0", "-n", str(n)]
            for what, command in (("run", run_ours), ("sample", sample_ours)):
                mine, peer, spread = p.once(f"{name} {what} {threads}", lambda c=command: common.alternate(
                    lambda: common.rate(p.shell(c, env=env)), lambda: common.rate(p.shell(theirs, env=env))))
                p.figure(f"{what}, {name}, {threads} threads, against llama2.c ({spread})", mine / peer, "times", at_least=1.0)
