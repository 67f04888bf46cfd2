"""Elements of tensors from a seed. tests/oracle/values.cpp makes the same ones."""
import math

MASK = (1 << 64) - 1
DTYPES = ("u8", "i8", "i16", "i32", "i64", "f16", "bf16", "f32", "f64", "complex64", "complex128", "bool")
INTEGERS = {"u8": (0, 255), "i8": (-128, 127), "i16": (-(1 << 15), (1 << 15) - 1), "i32": (-(1 << 31), (1 << 31) - 1),
            "i64": (-(1 << 63), (1 << 63) - 1)}
SPECIAL = (0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, -1.0, 0.5, -0.5, 2.0, 100.0, -1e4)


def mixed(x):
    """splitmix64."""
    x = (x + 0x9E3779B97F4A7C15) & MASK
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & MASK
    return x ^ (x >> 31)


def is_float(dtype):
    return dtype in ("f16", "bf16", "f32", "f64")


def is_complex(dtype):
    return dtype.startswith("complex")


def real(h, kind):
    """A number of a floating type. n: [-4, 4); s: the same with special ones; d: eighths; u: (0, 1); p: [0.5, 4.5)."""
    if kind == "s":
        return SPECIAL[h % 24] if h % 24 < 12 else real(mixed(h), "n")
    if kind == "d":
        return (h % 65 - 32) / 8
    if kind == "u":
        return ((h >> 41) + 0.5) * 2.0**-23
    if kind == "p":
        return 0.5 + (h >> 40) * 2.0**-22
    if kind == "z":
        return float(h % 7 - 3)
    return (h >> 40) * 2.0**-21 - 4


def whole(h, kind, dtype):
    """A number of an integer type, or a bool. i<n>: [0, n); j<n>: [-n, n); z: [-3, 3]; p: [1, 9]."""
    if dtype == "bool":
        return h & 1
    low, high = INTEGERS[dtype]
    if kind[0] == "i":
        return h % max(int(kind[1:]), 1)
    if kind[0] == "j":
        n = int(kind[1:])
        return h % max(2 * n, 1) - n
    if kind == "p":
        return 1 + h % 9
    if kind == "z":
        return h % 4 if low == 0 else h % 7 - 3
    if kind == "s" and h % 8 < 4:
        return (low, high, 0, 1)[h % 8]
    return h % 21 if low == 0 else h % 21 - 10


def elements(count, kind, dtype, seed):
    """The elements of a tensor, in order. o: ascending."""
    if kind == "o":
        return sorted(elements(count, "n", dtype, seed))
    at = [mixed((seed * 1000003 + i) & MASK) for i in range(2 * count if is_complex(dtype) else count)]
    if is_complex(dtype):
        return [complex(real(at[2 * i], kind), real(at[2 * i + 1], kind)) for i in range(count)]
    if is_float(dtype):
        return [real(h, kind) for h in at]
    return [whole(h, kind, dtype) for h in at]
