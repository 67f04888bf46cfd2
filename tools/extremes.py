#!/usr/bin/env python3
"""Records what PyTorch gives at the ends of the number line, for tests/edges/extremes.cpp.

    PEER_PYTHON tools/extremes.py            writes tests/edges/data/extremes.tsv
    PEER_PYTHON tools/extremes.py --add      records what the file lacks: the ops that are new
    PEER_PYTHON tools/extremes.py --out F    writes F
    PEER_PYTHON tools/extremes.py --check    records anew, and lists what differs from the file in class or by more than 4
                                             units in the last place; another processor may

Needs torch. A line of the file holds one tensor, as fields parted by tabs: op, dtype, part, numbers. The parts are `out`
(out0, out1, … of several), and `d0`, `d1`, … for the gradients of the inputs where 1, -2, 0.5, 1, … arrives; `in0`, `in1`, … of
the op `elements`, `pairs` and so on are the inputs that the ops of that name are tried with: SETS below, and in the
test's table, says which op takes which; elementwise functions of one and of two tensors are those of src/signatures/. Numbers are hexadecimal bits without the zeros at
their end, decimal for integers and bool, `nan` and `inf` by name; `x*5` is x five times. f16 and bf16 are computed in f32 and rounded where PyTorch has no kernel for them, or steps where
there is one op here: the part then ends in `~`.
"""
import argparse
import math
import pathlib
import sys

import torch
import torch.nn.functional as F

import signatures
from named import named

FLOATS = {"f16": torch.float16, "bf16": torch.bfloat16, "f32": torch.float32, "f64": torch.float64}
INTS = {"u8": torch.uint8, "i8": torch.int8, "i16": torch.int16, "i32": torch.int32, "i64": torch.int64}
NAMES = {t: n for n, t in {**FLOATS, **INTS, "bool": torch.bool}.items()}
BITS = {torch.float16: torch.int16, torch.bfloat16: torch.int16, torch.float32: torch.int32, torch.float64: torch.int64}


# ---- numbers as text

def text(t):
    t = t.detach()
    t = (torch.zeros(t.shape, dtype=t.dtype) if t._is_zerotensor() else t).contiguous().reshape(-1)
    if t.dtype in BITS:
        width = t.element_size() * 2
        bits = t.view(BITS[t.dtype]).tolist()
        out = []
        for value, b in zip(t.tolist(), bits):
            if math.isnan(value):
                out.append("nan")
            elif math.isinf(value):
                out.append("inf" if value > 0 else "-inf")
            else:
                out.append(format(b & ((1 << 4 * width) - 1), f"0{width}x").rstrip("0") or "0")
    else:
        out = [str(int(v)) for v in t.tolist()]
    runs = []
    for token in out:
        if runs and runs[-1][0] == token:
            runs[-1][1] += 1
        else:
            runs.append([token, 1])
    return " ".join(token if n == 1 else f"{token}*{n}" for token, n in runs)


# ---- inputs: for each dtype, by set

def ends(dtype):
    """The smallest number, the smallest normal one, and the largest."""
    info = torch.finfo(dtype)
    return info.smallest_normal * info.eps, info.smallest_normal, info.max


def elements(dtype):
    if dtype in INTS.values():
        info = torch.iinfo(dtype)
        v = [0, 1, 2, 3, info.max, info.max - 1, info.min, info.min + 1] + ([-1, -2, -3] if info.min else [])
        return [torch.tensor(v, dtype=dtype)]
    tiny, normal, largest = ends(dtype)
    v = [0.0, tiny, normal, 0.25, 0.5, 1.0, 1.5, 3.0, 100.0, largest, math.inf]
    v = [s * x for x in v for s in (1, -1)] + [math.nan]
    return [torch.tensor(v, dtype=torch.float64).to(dtype)]


def pairs(dtype, divisor=False):
    if dtype in INTS.values():
        info = torch.iinfo(dtype)
        v = torch.tensor([0, 1, 2, 7, info.max, info.min] + ([-1, -3] if info.min else []), dtype=dtype)
        w = v[v != 0] if divisor else v
    else:
        tiny, normal, largest = ends(dtype)
        v = [0.0, -0.0, tiny, -normal, 1.0, -2.5, largest, -largest, math.inf, -math.inf, math.nan]
        w = v = torch.tensor(v, dtype=torch.float64).to(dtype)
    x, y = v.repeat_interleave(len(w)), w.repeat(len(v))
    # The smallest integer by -1 ends PyTorch's process.
    fits = (x != min(v.tolist())) | (y != -1) if divisor else slice(None)
    return [x[fits], y[fits]]


def rows(dtype):
    if dtype in INTS.values():
        info = torch.iinfo(dtype)
        a, b = info.min, info.max
        v = [[0, 0, 0, 0], [a, b, a, b], [b, b, b, 1], [a, a, 1, 0], [1, 2, 3, 2], [b, 1, a, 0]]
        return [torch.tensor(v, dtype=dtype)]
    tiny, normal, largest = ends(dtype)
    v = []
    for s in [0.0, -0.0, tiny, -tiny, normal, 1.0, largest, -largest, math.inf, -math.inf, math.nan]:
        v += [[s, s, s, s], [s, 1.0, -2.0, 0.5], [1.0, s, s, 2.0], [0.0, s, -s, -0.0]]
    big, small = largest ** 0.75, normal ** 0.75
    v += [[big, 2 * big, 3 * big, 2 * big], [small, 3 * small, small, -small], [math.inf, math.nan, 1.0, -math.inf]]
    v += [[1000.0, 1000.0, 1001.0, 999.0], [math.inf, -math.inf, 0.0, 1.0], [0.0, 0.0, 0.0, 1.0], [0.0, 2.0, 0.5, 3.0]]
    return [torch.tensor(v, dtype=torch.float64).to(dtype)]


SETS = {"elements": elements, "pairs": pairs, "divisors": lambda t: pairs(t, True), "rows": rows}


def fixed(x, *numbers):
    return torch.tensor(numbers, dtype=x.dtype)


# ---- ops: name: (set, function of the inputs)

def unary(*names):
    return {n: ("elements", getattr(torch, n)) for n in names}


def elementwise():
    """Those of the list: by their names, which are PyTorch's."""
    ops = [op for family in signatures.read() for op in family.ops if op.elementwise and "integers" not in op]
    return {op.name: (("elements", "pairs")[op.elementwise - 1], named(op.name)) for op in ops}


def each_row(f):
    return lambda x: torch.stack([f(r) for r in x.unbind(0)])


KEYS = (1.0, -0.5, 2.0, 0.25, 0.5, 1.0, -1.0, 3.0)


def attention(q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


def heads(x, rows_of=1):
    return x.reshape(-1, 1, rows_of, 4)


def kept(x, *numbers):
    return fixed(x, *numbers).reshape(1, 1, 2, 4).expand(x.shape[0], 1, 2, 4)


def rotary(x):
    c, s = fixed(x, 0.5, 0.25), fixed(x, 0.75, -1.0)
    even, odd = x[:, 0::2], x[:, 1::2]
    return torch.stack([even * c - odd * s, even * s + odd * c], -1).flatten(1)


MATRIX = (1.0, -2.0, 0.5, 0.0, 0.25, 1.0, 1.0, -1.0, 0.0, 0.0, 3.0, 1.0)
REAL = {
    **elementwise(),
    **unary("isnan", "isinf", "isfinite", "logical_not"),
    **unary("signbit", "isposinf", "isneginf"),
    "clamp_min(1)": ("elements", lambda x: torch.clamp_min(x, 1)),
    "clamp_max(1)": ("elements", lambda x: torch.clamp_max(x, 1)),
    "threshold(0.5, 2)": ("elements", lambda x: F.threshold(x, 0.5, 2)),
    "glu": ("rows", lambda x: F.glu(x, -1)),
    "lerp": ("pairs", lambda x, y: torch.lerp(x, y, 0.25)),
    "addcmul": ("pairs", lambda x, y: torch.addcmul(x, x, y)),
    "addcdiv": ("pairs", lambda x, y: torch.addcdiv(x, x, y)),
    "isclose": ("pairs", torch.isclose),
    "logical_xor": ("pairs", torch.logical_xor),
    "clamp(-1, 2)": ("elements", lambda x: x.clamp(-1, 2)),
    "clamp(2, -1)": ("elements", lambda x: x.clamp(2, -1)),
    "clamp(1,)": ("elements", lambda x: x.clamp(min=1)),
    "clamp(, 1)": ("elements", lambda x: x.clamp(max=1)),
    "clamp(nan,)": ("elements", lambda x: x.clamp(min=math.nan)),
    "x + 1": ("elements", lambda x: x + 1),
    "1 - x": ("elements", lambda x: 1 - x),
    "x * 0": ("elements", lambda x: x * 0),
    "x / 0": ("elements", lambda x: x / 0.0),
    "x / -3": ("elements", lambda x: x / -3),
    "1 / x": ("elements", lambda x: torch.div(torch.ones((), dtype=torch.float64), x)),
    "0 / x": ("elements", lambda x: torch.div(torch.zeros((), dtype=torch.float64), x)),
    "x % 2": ("elements", lambda x: x % 2),
    "x % -inf": ("elements", lambda x: x % -math.inf),
    "x % 0": ("elements", lambda x: x % 0.0),
    "x < 1": ("elements", lambda x: x < 1),
    "x >= 0": ("elements", lambda x: x >= 0),
    "x == 0": ("elements", lambda x: x == 0),
    "x != nan": ("elements", lambda x: x != math.nan),
    **{f"x ** {e}": ("elements", lambda x, e=e: x ** e) for e in (0, 1, 2, 3, -1, -2, 0.5, -0.5, math.inf, -math.inf, math.nan)},
    **{f"{b} ** x": ("elements", lambda x, b=b: b ** x) for b in (0, 1, 2, -2, math.inf, -math.inf)},
    **{f"to {n}": ("elements", lambda x, t=t: x.to(t)) for n, t in FLOATS.items()},
    "add": ("pairs", torch.add),
    "add, alpha -2": ("pairs", lambda x, y: torch.add(x, y, alpha=-2)),
    "sub": ("pairs", torch.sub),
    "div, trunc": ("pairs", lambda x, y: torch.div(x, y, rounding_mode="trunc")),
    "div, floor": ("pairs", lambda x, y: torch.div(x, y, rounding_mode="floor")),
    "clamp(y,)": ("pairs", lambda x, y: torch.clamp(x, min=y)),
    "clamp(, y)": ("pairs", lambda x, y: torch.clamp(x, max=y)),
    "clamp(y, -y)": ("pairs", lambda x, y: torch.clamp(x, y, -y)),
    "eq": ("pairs", torch.eq),
    "ne": ("pairs", torch.ne),
    "lt": ("pairs", torch.lt),
    "le": ("pairs", torch.le),
    "gt": ("pairs", torch.gt),
    "ge": ("pairs", torch.ge),
    "logical_and": ("pairs", torch.logical_and),
    "logical_or": ("pairs", torch.logical_or),
    "where": ("pairs", lambda x, y: torch.where(x < y, x, y)),
    "mse_loss": ("pairs", lambda x, y: F.mse_loss(x, y, reduction="none")),
    "swiglu": ("pairs", lambda x, y: F.silu(x) * y),
    "polar": ("pairs", lambda x, y: torch.view_as_real(torch.polar(x, y))),
    "sum": ("rows", lambda x: x.sum(-1)),
    "mean": ("rows", lambda x: x.mean(-1)),
    "cumsum": ("rows", lambda x: x.cumsum(-1)),
    "prod": ("rows", lambda x: x.prod(-1)),
    "prod of all": ("rows", each_row(torch.prod)),
    "var": ("rows", lambda x: x.var(-1)),
    "var, 0": ("rows", lambda x: x.var(-1, correction=0)),
    "var, 4": ("rows", lambda x: x.var(-1, correction=4)),
    "std": ("rows", lambda x: x.std(-1)),
    "std, 0": ("rows", lambda x: x.std(-1, correction=0)),
    "norm": ("rows", each_row(torch.norm)),
    "max": ("rows", lambda x: x.max(-1)),
    "min": ("rows", lambda x: x.min(-1)),
    "max of all": ("rows", each_row(torch.max)),
    "min of all": ("rows", each_row(torch.min)),
    "amax": ("rows", lambda x: x.amax(-1)),
    "amin": ("rows", lambda x: x.amin(-1)),
    "argmax": ("rows", lambda x: x.argmax(-1)),
    "argmin": ("rows", lambda x: x.argmin(-1)),
    "any": ("rows", lambda x: x.any(-1)),
    "all": ("rows", lambda x: x.all(-1)),
    "logsumexp": ("rows", lambda x: x.logsumexp(-1)),
    "softmax": ("rows", lambda x: x.softmax(-1)),
    "log_softmax": ("rows", lambda x: x.log_softmax(-1)),
    "cross_entropy": ("rows", lambda x: F.cross_entropy(x, torch.ones(len(x), dtype=torch.long), reduction="none")),
    "cross_entropy, weight": ("rows", lambda x: F.cross_entropy(x, torch.ones(len(x), dtype=torch.long),
                                                                weight=fixed(x, 1, 0.5, 2, 1), reduction="none")),
    "sort": ("rows", lambda x: x.sort(dim=-1, stable=True)),
    "sort, descending": ("rows", lambda x: x.sort(dim=-1, descending=True, stable=True)),
    "topk": ("rows", lambda x: x.topk(2, -1)[0]),
    "rms_norm": ("rows", lambda x: F.rms_norm(x, [4], eps=1e-5)),
    "rms_norm, eps 0": ("rows", lambda x: F.rms_norm(x, [4], eps=0)),
    "layer_norm": ("rows", lambda x: F.layer_norm(x, [4])),
    "layer_norm, eps 0": ("rows", lambda x: F.layer_norm(x, [4], eps=0)),
    "rotary_embedding": ("rows", rotary),
    "mm": ("rows", lambda x: x @ fixed(x, *MATRIX).reshape(4, 3)),
    "linear": ("rows", lambda x: F.linear(x, fixed(x, *MATRIX).reshape(3, 4), fixed(x, 1, 0, -1))),
    "dot": ("rows", each_row(lambda r: torch.dot(r, fixed(r, 1, -1, 0.5, 2)))),
    "addmm": ("rows", lambda x: torch.addmm(fixed(x, 1, 2, 3), x, fixed(x, *MATRIX).reshape(4, 3), beta=0.5, alpha=2)),
    "addmm, beta 0": ("rows", lambda x: torch.addmm(x, torch.ones_like(x), torch.ones(4, 4, dtype=x.dtype), beta=0)),
    "addmm, alpha 0": ("rows", lambda x: torch.addmm(torch.ones_like(x), x, torch.ones(4, 4, dtype=x.dtype), alpha=0)),
    "outer": ("elements", lambda x: torch.outer(x, fixed(x, 0, 1, -2))),
    "index_select": ("rows", lambda x: x.index_select(1, torch.tensor([3, 0, 0]))),
    "gather": ("rows", lambda x: x.gather(1, torch.tensor([[3, 0, 0]]).expand(len(x), 3))),
    "index_add": ("rows", lambda x: torch.zeros_like(x).index_add(1, torch.tensor([1, 0, 1, 1]), x)),
    "scatter_add": ("rows", lambda x: torch.zeros_like(x).scatter_add(1, torch.tensor([[1, 0, 1, 1]]).expand(len(x), 4), x)),
    "masked_fill": ("rows", lambda x: x.masked_fill(x < 1, math.inf)),
    "masked_select": ("rows", lambda x: x.masked_select(x != 1)),
    "embedding": ("rows", lambda x: F.embedding(torch.tensor([0, 5, 5, 40]), x)),
    "attention, query": ("rows", lambda x: attention(heads(x), kept(x, *KEYS), kept(x, *KEYS[::-1]))),
    "attention, key": ("rows", lambda x: attention(kept(x, *KEYS), heads(x), kept(x, *KEYS)[:, :, :1])),
    "attention, value": ("rows", lambda x: attention(kept(x, *KEYS), heads(x), heads(x))),
}
WHOLE = {
    **unary("neg", "abs", "sign", "square", "relu", "floor", "logical_not", "reciprocal", "sqrt", "exp", "log"),
    "clamp(1, 2)": ("elements", lambda x: x.clamp(1, 2)),
    "x ** 3": ("elements", lambda x: x ** 3),
    "2 ** x": ("elements", lambda x: 2 ** x),
    **{f"to {n}": ("elements", lambda x, t=t: x.to(t)) for n, t in FLOATS.items()},
    "add": ("pairs", torch.add),
    "add, alpha -2": ("pairs", lambda x, y: torch.add(x, y, alpha=-2)),
    "sub": ("pairs", torch.sub),
    "mul": ("pairs", torch.mul),
    "div": ("pairs", torch.div),
    "div, trunc": ("divisors", lambda x, y: torch.div(x, y, rounding_mode="trunc")),
    "div, floor": ("divisors", lambda x, y: torch.div(x, y, rounding_mode="floor")),
    "remainder": ("divisors", torch.remainder),
    "pow": ("pairs", torch.pow),
    "maximum": ("pairs", torch.maximum),
    "minimum": ("pairs", torch.minimum),
    **{n: ("pairs", getattr(torch, n)) for n in ("eq", "ne", "lt", "le", "gt", "ge", "logical_and", "logical_or")},
    "sum": ("rows", lambda x: x.sum(-1)),
    "prod": ("rows", lambda x: x.prod(-1)),
    "max": ("rows", lambda x: x.max(-1)),
    "min": ("rows", lambda x: x.min(-1)),
    "amax": ("rows", lambda x: x.amax(-1)),
    "argmax": ("rows", lambda x: x.argmax(-1)),
    "argmin": ("rows", lambda x: x.argmin(-1)),
    "any": ("rows", lambda x: x.any(-1)),
    "all": ("rows", lambda x: x.all(-1)),
    "sort": ("rows", lambda x: x.sort(dim=-1, stable=True)),
    "sort, descending": ("rows", lambda x: x.sort(dim=-1, descending=True, stable=True)),
    "index_add": ("rows", lambda x: torch.zeros_like(x).index_add(1, torch.tensor([1, 0, 1, 1]), x)),
    "scatter_add": ("rows", lambda x: torch.zeros_like(x).scatter_add(1, torch.tensor([[1, 0, 1, 1]]).expand(len(x), 4), x)),
}


# ---- the record

def run(f, inputs, differentiable):
    """(outputs, gradients)"""
    leaves = [x.clone().requires_grad_(differentiable) for x in inputs]
    out = f(*leaves)
    outs = list(out) if isinstance(out, tuple) else [out]
    seen = [o for o in outs if o.requires_grad]
    if not seen:
        return outs, []
    arriving = torch.tensor([1.0, -2.0, 0.5], dtype=seen[0].dtype).repeat(seen[0].numel() // 3 + 1)[: seen[0].numel()]
    try:
        torch.autograd.backward(seen[0], arriving.reshape(seen[0].shape))
    except RuntimeError as e:
        if "is not implemented" in str(e):  # it has none
            return outs, []
        raise
    return outs, [x.grad if x.grad is not None else torch.zeros_like(x) for x in leaves]


COMPOSED = ("swiglu", "rotary_embedding")  # one op here, whose steps are not rounded


def record(name, dtype, given, f):
    mark = ""
    try:
        if name in COMPOSED and dtype.itemsize == 2:
            raise NotImplementedError("not implemented")
        outs, grads = run(f, given, dtype.is_floating_point)
    except (NotImplementedError, RuntimeError) as e:
        if "not implemented" not in str(e) and "Expected both inputs to be" not in str(e) or dtype.itemsize != 2:
            raise
        outs, grads = run(f, [x.float() for x in given], True)
        outs = [o.to(dtype) if o.dtype == torch.float32 else o for o in outs]
        grads, mark = [g.to(dtype) for g in grads], "~"
    parts = [("out" + (str(i) if len(outs) > 1 else ""), o) for i, o in enumerate(outs)]
    parts += [(f"d{i}", g) for i, g in enumerate(grads)]
    return [f"{name}\t{NAMES[dtype]}\t{part}{mark}\t{text(t)}" for part, t in parts]


# ---- comparing two records

def place(token, dtype):
    """Where the number stands among all of its dtype."""
    width = 16 if dtype.endswith("16") else int(dtype[1:])
    bits = int(token, 16) << (width - 4 * len(token))
    return -(bits - (1 << width - 1)) if bits >> (width - 1) else bits


def same(a, b, dtype):
    if a == b:
        return True
    special = ("nan", "inf", "-inf", "0", "8")
    return dtype in FLOATS and a not in special and b not in special and abs(place(a, dtype) - place(b, dtype)) <= 4


def spread(numbers):
    return [token.split("*")[0] for token in numbers.split() for _ in range(int((token.split("*") + [1])[1]))]


def differences(old, new):
    old, new = ({tuple(fields[:3]): fields[3] for fields in (line.split("\t") for line in lines if not line.startswith("#"))}
                for lines in (old, new))
    for key in sorted(old.keys() ^ new.keys()):
        yield "\t".join(key) + ": only in one"
    for key in sorted(old.keys() & new.keys()):
        a, b = spread(old[key]), spread(new[key])
        dtype = key[0][3:] if key[0].startswith("to ") else key[1]
        wrong = sum(not same(x, y, dtype) for x, y in zip(a, b)) + abs(len(a) - len(b))
        if wrong:
            yield "\t".join(key) + f": {wrong} of {len(a)} numbers"


def main():
    parser = argparse.ArgumentParser()
    here = pathlib.Path(__file__).resolve().parent.parent
    parser.add_argument("--out", type=pathlib.Path, default=here / "tests" / "edges" / "data" / "extremes.tsv")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--add", action="store_true")
    given = parser.parse_args()
    torch.set_num_threads(1)
    lines = record_all()
    if given.check:
        found = list(differences(given.out.read_text().splitlines(), lines))
        print("\n".join(found + [f"{len(found)} of {len(lines)} lines differ"]))
        return int(bool(found))
    if given.add:
        there = given.out.read_text().splitlines()
        known = {tuple(line.split("\t")[:2]) for line in there}
        lines = there + [line for line in lines[1:] if tuple(line.split("\t")[:2]) not in known]
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text("\n".join(lines) + "\n")
    return 0


def record_all():
    lines = [f"# Written by tools/extremes.py with torch {torch.__version__.split('+')[0]}, {torch.backends.cpu.get_cpu_capability()}."]
    for kind, ops in ((FLOATS, REAL), (INTS, WHOLE)):
        for dtype in kind.values():
            inputs = {s: make(dtype) for s, make in SETS.items()}
            for s, given in inputs.items():
                if s == "divisors" and dtype.is_floating_point:
                    continue
                lines += [f"{s}\t{NAMES[dtype]}\tin{i}\t{text(x)}" for i, x in enumerate(given)]
            for name, (s, f) in ops.items():
                if name == "polar" and dtype.itemsize == 2:
                    continue
                lines += record(name, dtype, inputs[s], f)
    return lines


if __name__ == "__main__":
    sys.exit(main())
