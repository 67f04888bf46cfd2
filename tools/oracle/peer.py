"""PyTorch's answers. Only what records or tries a fresh seed imports this."""
import functools
import math
import struct
import warnings

import torch
from torch.nn import functional

from values import elements, is_complex, is_float
from written import DType, Float, Number, T, Text

warnings.filterwarnings("ignore")
torch.set_num_threads(1)
TORCH = {"u8": torch.uint8, "i8": torch.int8, "i16": torch.int16, "i32": torch.int32, "i64": torch.int64, "f16": torch.float16,
         "bf16": torch.bfloat16, "f32": torch.float32, "f64": torch.float64, "complex64": torch.complex64,
         "complex128": torch.complex128, "bool": torch.bool}
NAMES = {v: k for k, v in TORCH.items()}
PLAIN = {"Tensor?": "Optional[Tensor]", "Tensor[]": "List[Tensor]", "Scalar": "number", "Scalar?": "Optional[number]",
         "int?": "Optional[int]", "int[]": "List[int]", "float?": "Optional[float]", "bool?": "Optional[bool]",
         "ScalarType": "Optional[int]", "ScalarType?": "Optional[int]", "TensorOptions": "Optional[int]", "TensorOptions&": "Optional[int]"}
# Names that are PyTorch's own in Python, in the order of its arguments.
IN_PYTHON = {"pad": functional.pad, "cross_entropy": None, "one_hot": functional.one_hot}
# What is left to chance, or in a result which of equal elements was found: these have no values to compare.
NO_VALUES = {"empty", "empty_like", "empty_strided", "new_empty", "new_empty_strided"}
NO_VALUES_OF = {"kthvalue": {1}, "mode": {1}, "topk": {1}, "sort": {1}, "argsort": {0}, "median": {1}, "nanmedian": {1}, "msort": {}}


def made(t, wide=False):
    """The tensor of a description; wide: with the same elements in the widest type."""
    to = TORCH[t.dtype]
    last = t.layout
    sizes = (1, *t.sizes[1:]) if last == "e" else t.sizes
    n = math.prod(sizes)
    numbers = elements(n, t.kind, t.dtype, t.seed)
    if is_float(t.dtype):
        x = torch.tensor(numbers, dtype=torch.float64).to(to)
    elif is_complex(t.dtype):
        x = torch.tensor(numbers, dtype=torch.complex128).to(to)
    else:
        x = torch.tensor(numbers, dtype=torch.int64).to(to)
    if wide:
        whole = t.dtype == "bool" or t.kind[0] in "ij" or wide == "but integers"
        x = x.to(torch.complex128 if is_complex(t.dtype) else to if whole and not is_float(t.dtype) else torch.float64)
    x = x.reshape(sizes)
    if last == "e":
        return x.expand(t.sizes)
    if last == "t":
        order = list(reversed(range(x.dim())))
        return x.permute(order).contiguous().permute(order)
    if last == "s":
        room = torch.zeros((*sizes[:-1], 2 * sizes[-1] + 1), dtype=x.dtype)
        room[..., 1::2] = x
        return room[..., 1::2]
    return x


def real_of(a):
    return str(a.type).replace("Optional[List[int]]", "List[int]").replace("Optional[Device]", "Device")


@functools.lru_cache(None)
def schemas(name):
    return [s for s in torch._C._jit_get_schemas_for_operator(f"aten::{name}")
            if not any(a.is_out for a in s.arguments) and "Dimname" not in str(s)]


def fitted(op, schema):
    """Which argument of the schema each parameter is, and how many it has beside; None if they do not fit."""
    names, rest = [], list(schema.arguments)
    skipped = 0
    for p in op.parameters:
        want = PLAIN.get(p.type, p.type)
        while rest:
            a = rest.pop(0)
            have = real_of(a)
            optional = {have, have.replace("Optional[", "").rstrip("]") if have.startswith("Optional[") else have}
            same = want in optional or want.startswith("Optional[") and want[9:-1] == have
            if want == "Optional[int]" and p.type.startswith(("ScalarType", "TensorOptions")) and a.name != "dtype":
                same = False
            if want == "float" and have in ("number", "Optional[number]"):
                same = True
            if same:
                names.append(a)
                break
            if not a.has_default_value():
                return None
            skipped += 1
        else:
            return None
    if any(not a.has_default_value() for a in rest):
        return None
    return names, skipped + len(rest)


@functools.lru_cache(None)
def overload(key):
    op, name = key.op, key.name
    best = None
    for s in schemas(name):
        fit = fitted(op, s)
        if fit is not None:
            score = (fit[1], sum(a.name != p.name for a, p in zip(fit[0], op.parameters)))
            if best is None or score < best[0]:
                best = (score, s, fit[0])
    return best


class Key:
    """An op under a name, for the cache."""

    def __init__(self, op, name):
        self.op, self.name = op, name

    def __hash__(self):
        return hash((id(self.op), self.name))

    def __eq__(self, other):
        return self.op is other.op and self.name == other.name


def has(op, name):
    """Whether PyTorch has this overload."""
    return overload(Key(op, name)) is not None or bool(IN_PYTHON.get(name))


def taken(x, wide):
    if isinstance(x, T):
        return made(x, wide)
    if isinstance(x, list) and x and isinstance(x[0], T):
        return [made(t, wide) for t in x]
    if x == ["T"]:
        return []
    if isinstance(x, (Number, Float)):
        return x.value
    if isinstance(x, DType):
        d = TORCH[x.name]
        return torch.float64 if wide and d.is_floating_point else torch.complex128 if wide and d.is_complex else d
    return x.text if isinstance(x, Text) else x


def call(op, name, arguments, wide):
    """(tensors given, results)"""
    given = [taken(x, wide) for x in arguments]
    best = overload(Key(op, name))
    if best is None:
        if name in IN_PYTHON and IN_PYTHON[name]:
            return given, IN_PYTHON[name](*[g for g, p in zip(given, op.parameters)])
        raise LookupError(name)
    _, schema, matched = best
    at, by_name = [], {}
    order = {a.name: i for i, a in enumerate(schema.arguments)}
    for a, g, p in zip(matched, given, op.parameters):
        if g is None and p.type.endswith("?") and not real_of(a).startswith("Optional"):
            continue
        if g is None and p.type.startswith("TensorOptions"):
            continue
        if not a.kwarg_only and order[a.name] == len(at):
            at.append(g)
        else:
            by_name[a.name] = g
    function = getattr(getattr(torch.ops.aten, name), schema.overload_name or "default")
    return given, function(*at, **by_name)


def flat(result):
    if isinstance(result, torch.Tensor):
        return [result]
    if isinstance(result, (tuple, list)):
        return list(result)
    return [result]


FORMAT = {torch.float16: "<e", torch.float32: "<f", torch.float64: "<d"}
BITS = {torch.float16: (10, 5), torch.bfloat16: (7, 8), torch.float32: (23, 8), torch.float64: (52, 11)}


def unit(x, dtype):
    """The distance of two neighbours at x."""
    m, e = BITS[dtype]
    low = 2 - (1 << (e - 1)) - m
    return 2.0 ** max(math.frexp(x)[1] - 1 - m if x else low, low)


def parts(own):
    """An element's parts as text: integers as they are, bools as digits, floating ones in hexadecimal digits of their bits without the last
    zeros."""
    if own.dtype == torch.bool:
        return "".join(str(int(v)) for v in own.tolist())
    if not own.is_floating_point() and not own.is_complex():
        return ",".join(map(str, own.tolist()))
    if own.dtype.is_complex:
        own = torch.view_as_real(own.resolve_conj().resolve_neg().contiguous()).reshape(-1)
    width = own.element_size() * 2
    kind = {2: torch.int16, 4: torch.int32, 8: torch.int64}[own.element_size()]
    return ",".join(f"{v & ((1 << 4 * width) - 1):0{width}x}".rstrip("0") or "0" for v in own.contiguous().view(kind).tolist())


def off(own, ref):
    """How far the answer of twice the width is from each part, in eighths of the distance of neighbours."""
    if own.dtype.is_complex:
        own, ref = (torch.view_as_real(t.resolve_conj().resolve_neg().contiguous()).reshape(-1) for t in (own, ref))
    out = []
    for a, b in zip(own.double().tolist(), ref.double().tolist()):
        if not math.isfinite(a) or not math.isfinite(b):
            out.append(0 if a == b or a != a and b != b else 1)
        else:
            out.append(round(max(-1e15, min(1e15, 8 * (b - a) / unit(a, own.dtype)))))
    return out


def is_view(t, given):
    tensors = [g for g in given if isinstance(g, torch.Tensor)] + [t for g in given if isinstance(g, list) for t in g if isinstance(t, torch.Tensor)]
    return t.numel() > 0 and any(g.numel() and g.untyped_storage().data_ptr() == t.untyped_storage().data_ptr() for g in tensors)


def answer(op, name, arguments):
    """The text of an answer: E for an error, or a word a result: dtype:sizes:bits[:off][@strides]."""
    torch.manual_seed(1)
    try:
        given, result = call(op, name, arguments, False)
    except (NotImplementedError, RuntimeError, IndexError, ValueError, TypeError, OverflowError) as e:
        return "E", str(e).splitlines()[0][:160] if str(e) else ""
    results = flat(result)
    wide = None
    if any(isinstance(r, torch.Tensor) and (r.is_floating_point() or r.is_complex()) and r.dtype not in (torch.float64, torch.complex128) for r in results):
        for how in (True, "but integers"):  # integers are exact in f64 where they only become floating numbers
            try:
                wide = flat(call(op, name, arguments, how)[1])
                if all(isinstance(w, torch.Tensor) and w.shape == r.shape for w, r in zip(wide, results)):
                    break
            except (NotImplementedError, RuntimeError, IndexError, ValueError, TypeError, OverflowError):
                wide = None
    words = []
    for i, r in enumerate(results):
        if not isinstance(r, torch.Tensor):
            words.append(f"={int(r)}")
            continue
        own = r.detach()
        view = is_view(own, given)
        bits = "?" if name in NO_VALUES or i in NO_VALUES_OF.get(name, ()) else parts(own.reshape(-1))
        word = f"{NAMES.get(own.dtype, 'none')}:{','.join(map(str, own.shape))}:{bits}"
        if bits != "?" and wide is not None and wide[i].shape == own.shape and (own.is_floating_point() or own.is_complex()):
            o = off(own.reshape(-1), wide[i].detach().reshape(-1))
            if any(o):
                word += ":" + ",".join(map(str, o))
        if view:
            word += "@" + ",".join(map(str, own.stride()))
        words.append(word)
    return " ".join(words) or "none", ""
