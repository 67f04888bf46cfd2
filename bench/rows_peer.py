"""The peer of bench/rows.py: PyTorch's side of the rows of bench/rows.tsv. Its questions are those of bench/row_server.cpp, but

    row THREADS N S EXPRESSION<tab>INPUT INPUT...
"""
import pathlib
import re
import sys
import time

import numpy as np
import torch

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tools"))
from named import named  # noqa: E402

torch.set_grad_enabled(False)
DTYPES = {"f32": torch.float32, "f64": torch.float64, "f16": torch.float16, "bf16": torch.bfloat16, "i64": torch.int64,
          "i32": torch.int32, "c64": torch.complex64, "u8": torch.uint8, "bool": torch.bool}


def mixed(h):
    h = h.astype(np.uint32)
    h ^= h >> np.uint32(16)
    h *= np.uint32(0x85ebca6b)
    h ^= h >> np.uint32(13)
    h *= np.uint32(0xc2b2ae35)
    return h ^ (h >> np.uint32(16))


def operand(text, n, s, before):
    m = re.fullmatch(r"(\w+)\[([^]]*)\]([TX01=]?)(?::(.*),(.*))?", text)
    if m[3] == "=":
        return before[0].clone()

    def size(t):
        whole, _, part = t.partition("/")
        value = {"n": n, "s": s}.get(whole) or float(whole)
        return value // int(part) if part else value

    sizes = [int(size(t)) for t in m[2].split(",")]
    low, high = (size(m[4]) if m[4] in ("n", "s") else float(m[4]), size(m[5])) if m[4] else (-2, 2)
    if m[1] == "c64":
        sizes.append(2)
    count = int(np.prod(sizes))
    u = (mixed(np.arange(count, dtype=np.uint32) + np.uint32(len(before) * 0x9e3779b9 & 0xffffffff)) >> np.uint32(8)) * 2.0**-24
    if m[1] == "bool":
        v = u < 0.5 if not m[3] else np.full(count, m[3] == "1")
    else:
        v = low + (high - low) * u
        if not DTYPES[m[1]].is_floating_point and m[1] != "c64":
            v = np.floor(v)
    x = torch.from_numpy(v).reshape(sizes)
    x = torch.view_as_complex(x.to(torch.float32)) if m[1] == "c64" else x.to(DTYPES[m[1]])
    return x.t() if m[3] == "T" else x.expand(s, s) if m[3] == "X" else x


def digest(x):
    if not isinstance(x, torch.Tensor):
        x = torch.tensor(x)
    if x.is_complex():
        x = torch.view_as_real(x.resolve_conj().contiguous())
    x = x.to(torch.float64).contiguous().flatten()
    n = x.numel()
    at = (mixed(np.arange(32)).astype(np.uint64) * np.uint64(n) >> np.uint64(32)).astype(np.int64)
    return [n, x.sum().item(), x.abs().sum().item()] + ([x[int(i)].item() for i in at] if n else [])


def rotary(x, cos, sin):  # x [B, T, H, D]; pairs (2i, 2i+1); cos, sin [T, D/2]
    a, b = x[..., 0::2], x[..., 1::2]
    c, s = cos[None, :, None, :], sin[None, :, None, :]
    return torch.stack((a * c - b * s, a * s + b * c), -1).flatten(3)


def swiglu_backward(g, a, b):
    s = torch.sigmoid(a)
    return g * b * s * (1 + a * (1 - s)), g * a * s


def main():
    call, xs, threads = None, [], 1
    print(torch.__version__, torch.backends.cpu.get_cpu_capability(), flush=True)
    for line in sys.stdin:
        try:
            what, _, rest = line.rstrip("\n").partition(" ")
            if what == "row":
                call, xs = None, []
                head, _, inputs = rest.partition("\t")
                threads, n, s, expression = head.split(" ", 3)
                threads, n, s = int(threads), int(n), int(s)
                torch.set_num_threads(threads)
                for text in inputs.split():
                    xs.append(operand(text, n, s, xs))
                names = ", ".join("abcd"[:len(xs)])
                call = eval(f"lambda {names}: {expression}", {"torch": torch, "named": named, "n": n, "s": s, "rotary": rotary, "min": min,
                                                              "swiglu_backward": swiglu_backward})
                result = call(*xs)
                results = result if isinstance(result, (tuple, list)) else [result]
                answer = "digest " + " ; ".join(" ".join(map(repr, digest(r))) for r in results)
                del result, results
            else:
                count = int(rest)
                clock = time.thread_time_ns if threads == 1 else time.perf_counter_ns
                start = clock()
                for _ in range(count):
                    call(*xs)
                answer = str(clock() - start)
        except Exception as e:  # noqa: BLE001
            answer = "error " + " ".join(str(e).split())
        print(answer, flush=True)


main()
