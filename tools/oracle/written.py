"""Arguments of a case as text, a token each; tests/oracle/read.cpp reads them.

    Tf32:2,3:c:n:17    a tensor: dtype, sizes, layout, kind of elements, seed
    [ T... T... ]      a list of tensors
    Si3 Sf0x1.8p+0 Sb1 Sc1,2   a number;  I3  D1,2  F0x1p-2  B1  Yf32  Xtext;  - none

Layouts: c contiguous; t contiguous with the dims in reverse; s every second element of the last dim, from the second on; e the
first dim is an expanded one.
"""
from dataclasses import dataclass


@dataclass
class T:
    dtype: str
    sizes: tuple
    kind: str = "n"
    layout: str = "c"
    seed: int = 0

    def count(self):
        n = 1
        for s in self.sizes:
            n *= s
        return n


@dataclass
class Number:
    value: object


@dataclass
class DType:
    name: str


@dataclass
class Text:
    text: str


@dataclass
class Float:
    value: float


def written(x):
    if x is None:
        return "-"
    if isinstance(x, T):
        return f"T{x.dtype}:{','.join(map(str, x.sizes))}:{x.layout}:{x.kind}:{x.seed}"
    if isinstance(x, list) and (x and isinstance(x[0], T) or x == ["T"]):
        return "[ " + "".join(written(t) + " " for t in x if t != "T") + "]"
    if isinstance(x, Number):
        v = x.value
        if isinstance(v, bool):
            return f"Sb{int(v)}"
        if isinstance(v, int):
            return f"Si{v}"
        if isinstance(v, complex):
            return f"Sc{v.real.hex()},{v.imag.hex()}"
        return f"Sf{v.hex()}"
    if isinstance(x, bool):
        return f"B{int(x)}"
    if isinstance(x, int):
        return f"I{x}"
    if isinstance(x, (list, tuple)):
        return "D" + ",".join(map(str, x))
    if isinstance(x, Float):
        return f"F{float(x.value).hex()}"
    if isinstance(x, DType):
        return f"Y{x.name}"
    if isinstance(x, Text):
        return f"X{x.text}"
    raise TypeError(x)
