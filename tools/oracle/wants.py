"""What some ops want of their arguments: sizes by letters, or a function that draws all."""
from inputs import argument, by_default
from written import DType, Float, Number, T, Text


def params(case):
    return case.op.parameters


def filled(case, given, rank=None):
    """Arguments by name; the rest by types and names."""
    r = len(case.shape()) if rank is None else rank
    return [given[p.name] if p.name in given else argument(case, p, r) for p in params(case)]


def at(shape, dim):
    """The size at a dim, 1 where there is none."""
    return shape[dim] if shape and -len(shape) <= dim < len(shape) else 1


def indices(case, n, sizes, wrap=True):
    kind = f"{'j' if wrap and case.chance(0.3) else 'i'}{n + (1 if case.wrong else 0)}"
    return case.tensor(sizes, kind, "i32" if case.chance(0.15) else "i64")


def by_slices(case):
    """index_select, index_add, index_copy, index_fill, index_reduce: a 1-D index of slices along dim."""
    s = case.shape()
    d, n = case.dim(len(s)), case.rng.randint(0, 3)
    source = list(s)
    if source and -len(s) <= d < len(s):
        source[d] = n
    given = {"x": case.tensor(s), "dim": d, "index": indices(case, at(s, d), [n] if s or case.chance(0.5) else [], False),
             "source": case.tensor(source), "value": case.tensor([]), "reduce": Text(case.rng.choice(("prod", "mean", "amax", "amin")))}
    if any(p.type == "Scalar" and p.name == "value" for p in params(case)):
        given["value"] = case.number()
    return filled(case, given)


def by_elements(case):
    """gather, scatter and kin: an index of no more elements than x along every other dim."""
    s = case.shape()
    d = case.dim(len(s))
    small = [n if (d % len(s) if -len(s) <= d < len(s) else -1) == i else case.rng.randint(0, n) for i, n in enumerate(s)]
    reduce = ("sum", "prod", "mean", "amax", "amin") if case.op.name == "scatter_reduce" else ("add", "multiply")
    given = {"x": case.tensor(s), "dim": d, "index": indices(case, at(s, d), small, False), "source": case.tensor(small),
             "reduce": Text(case.rng.choice(reduce))}
    return filled(case, given)


def take(case):
    s = case.shape()
    n = T("f32", tuple(s)).count()
    i = [case.size() for _ in range(case.rng.randint(0, 2))] if n else [0]
    source = case.tensor(i)
    if case.op.name.startswith("put"):  # of equal indices any may win there
        source.layout, source.kind, source.seed = "c", "i1", 1
    return filled(case, {"x": case.tensor(s), "index": indices(case, n, i), "source": source})


def take_along_dim(case):
    s = case.shape()
    d = None if case.chance(0.3) else case.dim(len(s))
    i = list(s)
    if d is None:
        i = [case.rng.randint(0, 4)]
    elif s and -len(s) <= d < len(s):
        i[d] = case.rng.randint(0, 3)
    n = T("f32", tuple(s)).count() if d is None else at(s, d)
    return filled(case, {"x": case.tensor(s), "indices": indices(case, n, i, False) if n else case.tensor([0] if d is None else i, "i1", "i64"), "dim": d})


def masked(case):
    s = case.shape()
    given = {"x": case.tensor(s), "mask": case.tensor(case.like(s), dtype="bool"), "value": case.tensor([], dtype=case.other_dtype()),
             "source": case.tensor([max(T("f32", tuple(s)).count(), 1) + (-1 if case.wrong else 1)])}
    if any(p.type == "Scalar" and p.name == "value" for p in params(case)):
        given["value"] = case.number()
    return filled(case, given)


def embedding(case):
    v = case.rng.randint(1, 5)
    return filled(case, {"weight": case.tensor([v, case.size()]), "indices": indices(case, v, case.batch, False), "padding_idx": -1})


def shaped(name, sizes):
    """A new shape of so many elements."""
    def way(case):
        s = case.shape()
        n = T("f32", tuple(s)).count()
        new = case.rng.choice([list(reversed(s)), [n], [-1], [1, n], [-1, *s[1:]] if s and 0 not in s[1:] else [n], [*s, 1], [n + 1] if case.wrong else s])
        return filled(case, {name: case.tensor(s), sizes: new})
    return way


def expand(case):
    s = case.shape()
    new = [-1 if case.chance(0.2) else case.rng.randint(1, 3) if n == 1 else n for n in s]
    return filled(case, {"x": case.tensor(s), "sizes": ([case.rng.randint(0, 2)] if case.chance(0.4) else []) + new})


def permutation(case):
    s = case.shape()
    order = case.rng.sample(range(len(s)), len(s))
    order = [d - len(s) if case.chance(0.3) else d for d in order]
    return filled(case, {"x": case.tensor(s), "dims": order if not case.wrong else order + [0]})


def moved(case):
    s = case.shape()
    n = case.rng.randint(0, len(s))
    return filled(case, {"x": case.tensor(s), "source": case.rng.sample(range(len(s)), n), "destination": case.rng.sample(range(len(s)), n)})


def padded(dims):
    def way(case):
        s = [case.rng.randint(1, 4) for _ in range(dims + case.rng.randint(0 if dims == 0 else 1, 2))]
        n = dims or case.rng.randint(0, len(s))
        mode = case.rng.choice(("constant", "reflect", "replicate", "circular"))
        low = -1 if case.chance(0.3) else 0
        pad = [case.rng.randint(low, 2) for _ in range(2 * n)]
        given = {"x": case.tensor(s), "padding": pad, "pad": pad, "mode": Text(mode)}
        if mode != "constant" and case.op.name == "pad":
            given["value"] = None
        return filled(case, given)
    return way


def sections(case):
    s = [case.rng.randint(1, 5) for _ in range(case.rng.randint(1, 4))]
    given = {"x": case.tensor(s), "dim": case.dim(len(s)), "sections": case.rng.randint(0 if case.wrong else 1, 4),
             "indices": [case.rng.randint(-2, 5) for _ in range(case.rng.randint(0, 3))]}
    return filled(case, given, len(s))


def divided(case):
    s = [case.rng.choice((2, 4, 6)) if case.chance(0.8) else 3 for _ in range(case.rng.randint(1, 4))]
    return filled(case, {"x": case.tensor(s), "sections": case.rng.choice((1, 2, 2, 3)),
                         "indices": [case.rng.randint(-2, 5) for _ in range(case.rng.randint(0, 3))]}, len(s))


def split_sizes(case):
    s = [case.rng.randint(1, 5) for _ in range(case.rng.randint(1, 3))]
    d = case.dim(len(s))
    n, parts = at(s, d), []
    while n > 0:
        parts.append(case.rng.randint(0, n))
        n -= parts[-1]
    return filled(case, {"x": case.tensor(s), "split_sizes": parts + ([1] if case.wrong else []), "dim": d})


def cut(case):
    s = [case.rng.randint(1, 5) for _ in range(case.rng.randint(1, 4))]
    d = case.dim(len(s))
    n = at(s, d)
    start = case.rng.randint(-n, n)
    length = case.rng.randint(0, max(n - start % n, 0))
    return filled(case, {"x": case.tensor(s), "dim": d, "start": start, "length": length + (2 if case.wrong else 0)})


def one_of(case):
    s = [case.rng.randint(1, 4) for _ in range(case.rng.randint(1, 4))]
    d = case.dim(len(s))
    n = at(s, d)
    src = [v for i, v in enumerate(s) if i != d % len(s)]
    return filled(case, {"x": case.tensor(s), "dim": d, "index": case.rng.randint(-n, n - 1 + case.wrong), "source": case.tensor(src)})


def slice_scatter(case):
    s = [case.rng.randint(1, 5) for _ in range(case.rng.randint(1, 3))]
    d = case.dim(len(s))
    n = at(s, d)
    start, end, step = case.rng.randint(-n, n), case.rng.randint(-n, n + 2), case.rng.choice((1, 1, 2))
    src = list(s)
    if -len(s) <= d < len(s):
        src[d] = len(range(*slice(start, end, step).indices(n)))
    return filled(case, {"x": case.tensor(s), "source": case.tensor(src), "dim": d, "start": start, "end": end, "step": step})


def strided(case):
    s = case.shape()
    return filled(case, {"x": T(case.dtype, (40,), "n", "c", 5), "sizes": [case.rng.randint(0, 3) for _ in range(2)],
                         "strides": [case.rng.randint(0, 6), case.rng.randint(0, 3)], "storage_offset": case.rng.choice((None, 0, 3)), "options": None})


def joined(case):
    s = [case.rng.randint(1, 3) for _ in range(case.rng.randint(1, 3))]
    d = case.dim(len(s))
    all_ = []
    for _ in range(case.rng.randint(1, 3)):
        t = list(s)
        if case.op.name in ("cat", "concat") and -len(s) <= d < len(s):
            t[d] = case.rng.randint(0, 3)
        if case.wrong and case.chance(0.5):
            t[case.rng.randrange(len(t))] += 1
        all_.append(case.tensor(t, dtype=case.other_dtype()))
    return filled(case, {"tensors": all_ if not case.chance(0.03) else ["T"], "dim": d}, len(s))


def vectors(case):
    all_ = [case.tensor([case.rng.randint(0, 3)] if case.chance(0.85) else []) for _ in range(case.rng.randint(1, 3))]
    return filled(case, {"tensors": all_})


def sequences(case):
    rest = [case.rng.randint(1, 3) for _ in range(case.rng.randint(0, 1))]
    return filled(case, {"sequences": [case.tensor([case.rng.randint(1, 4), *rest]) for _ in range(case.rng.randint(1, 3))]})


def chain(case):
    n = [case.rng.randint(1, 4) for _ in range(case.rng.randint(2, 5))]
    return [[case.tensor([a, b], "z" if case.dtype[0] not in "fbc" else None) for a, b in zip(n, n[1:])]]


def einsum(case):
    ways = ("ij,jk->ik|N K;K M", "i,i->|K;K", "ij->ji|N K", "ii->i|N N", "ii|N N", "...ij,...jk->...ik|* N K;* K M", "bij,bjk->bik|B N K;B K M",
            "i,j->ij|N;M", "ij,kj->ik|N K;M K", "ij,j|N K;K", "ijk,jl,kl->il|A B C;B D;C D", "...->|*", "ab,b,ab->a|N K;K;N K", "ij->|N K")
    equation, shapes = case.rng.choice(ways).split("|")
    if case.wrong:
        equation = equation.replace("j", "jj", 1)
    return [Text(equation), [case.tensor(case.template(s)) for s in shapes.split(";")]]


def tensordot(case):
    a = [case.rng.randint(1, 3) for _ in range(case.rng.randint(1, 3))]
    n = case.rng.randint(0, len(a))
    da = case.rng.sample(range(len(a)), n)
    b = [a[d] for d in da] + [case.rng.randint(1, 3) for _ in range(case.rng.randint(0, 1))]
    return filled(case, {"a": case.tensor(a), "b": case.tensor(b), "dims_a": da, "dims_b": list(range(n))})


def sorted_into(case):
    s = [case.rng.randint(0, 5)] if case.chance(0.7) else [2, case.rng.randint(1, 4)]
    x = case.tensor(case.like(s) if len(s) == 1 else [2, case.rng.randint(0, 3)], "n")
    seq = case.tensor(s, "o")
    seq.layout = "c"
    return filled(case, {"sorted_sequence": seq, "boundaries": seq, "x": x if any(p.name == "x" and p.type == "Tensor" for p in params(case)) else case.number(),
                         "sorter": None, "side": None if case.chance(0.5) else Text(case.rng.choice(("left", "right"))), "right": case.chance(0.3)})


def one_hot(case):
    n = case.rng.randint(1, 4)
    return filled(case, {"x": case.tensor(case.batch, f"i{n}", "i64"), "num_classes": case.rng.choice((-1, n, n + 1))})


def bincount(case):
    n = case.rng.randint(0, 5)
    return filled(case, {"x": case.tensor([n], "i5" if not case.wrong else "z", case.rng.choice(("i64", "i32", "u8"))),
                         "weights": None if case.chance(0.5) else case.tensor([n], "d", case.rng.choice(("f32", "f64", "i64")))})


def repeated(case):
    s = case.shape()
    d = None if case.chance(0.4) else case.dim(len(s))
    n = at(s, d) if d is not None else T("f32", tuple(s)).count()
    return filled(case, {"x": case.tensor(s), "repeats": case.tensor([n] if case.chance(0.8) else [1], "i4", "i64"), "dim": d, "output_size": None})


def repeat_interleave(case):
    return filled(case, {"x": case.tensor(case.shape()), "repeats": case.rng.randint(0, 3), "output_size": None})


def repeats(case):
    return filled(case, {"repeats": case.tensor([case.rng.randint(0, 4)], "i4", case.rng.choice(("i64", "i32"))), "output_size": None})


def repeat(case):
    s = case.shape()
    n = max(len(s) + case.rng.randint(-1 if case.wrong else 0, 1), 0)
    return filled(case, {"x": case.tensor(s), "repeats": [case.rng.randint(0, 2) for _ in range(n)], "dims": [case.rng.randint(0, 2) for _ in range(case.rng.randint(0, 3))]})


def roll(case):
    s = case.shape()
    dims = [] if case.chance(0.3) else case.dims(len(s))
    return filled(case, {"x": case.tensor(s), "dims": dims, "shifts": [case.rng.randint(-3, 3) for _ in dims] or [case.rng.randint(-3, 3)]})


def rot90(case):
    s = [case.rng.randint(1, 3) for _ in range(case.rng.randint(2, 4))]
    return filled(case, {"x": case.tensor(s), "k": case.rng.randint(-3, 5), "dims": case.rng.sample(range(len(s)), 2)}, len(s))


def arange(case):
    floats = case.chance(0.4)
    number = (lambda: Number(case.rng.choice((-1.5, 0.0, 0.5, 2.25, 3.0, 4.5)))) if floats else (lambda: Number(case.rng.randint(-3, 6)))
    step = Number(case.rng.choice((1, 2, -1, 0 if case.wrong else 3))) if not floats else Number(case.rng.choice((0.5, 1.0, -0.75)))
    return filled(case, {"start": number(), "end": number(), "step": step, "options": None if case.chance(0.5) else DType(case.other_dtype())})


def spaced(case):
    return filled(case, {"start": case.number(), "end": case.number(), "steps": case.rng.randint(0, 7), "base": Float(case.rng.choice((2.0, 10.0, 0.5)))})


def quantile(case):
    s = case.shape()
    x = case.tensor(s, case.rng.choice("nnd"), case.rng.choice(("f32", "f64")))
    q = case.tensor([case.rng.randint(0, 3)] if case.chance(0.7) else [], "u", x.dtype)
    return filled(case, {"x": x, "q": q if any(p.name == "q" and p.type == "Tensor" for p in params(case)) else Float(case.rng.choice((0, 0.25, 0.5, 1, 0.9)))})


def histc(case):
    return filled(case, {"x": case.tensor(case.shape(), "n"), "bins": case.rng.randint(0 if case.wrong else 1, 5),
                         "min": Number(case.rng.choice((0, -2, 0.5))), "max": Number(case.rng.choice((0, 2, 3.5)))})


def combinations(case):
    return filled(case, {"x": case.tensor([case.rng.randint(0, 4)]), "r": case.rng.randint(0, 3)})


def cdist(case):
    return filled(case, {"a": case.tensor([*case.batch, case.size(), 3]), "b": case.tensor([*case.batch, case.size(), 3]),
                         "p": Float(case.rng.choice((0.0, 1.0, 2.0, 3.5, float("inf"))))})


def cross_entropy(case):
    n, c = case.rng.randint(1, 4), case.rng.randint(1, 4)
    return filled(case, {"logits": case.tensor([n, c], "n"), "target": case.tensor([n], f"i{c}", "i64"), "weight": None, "reduction": case.rng.randint(0, 2), "ignore_index": -100})


def normed(case):
    c = [case.rng.randint(1, 4) for _ in range(case.rng.randint(1, 2))]
    return filled(case, {"x": case.tensor([*case.batch, *c], "n"), "normalized_shape": c, "weight": None if case.chance(0.3) else case.tensor(c, "n"),
                         "bias": None if case.chance(0.3) else case.tensor(c, "n"), "eps": Float(1e-5)})


def attention(case):
    b, n, m, d = case.batch or [1], case.rng.randint(1, 3), case.rng.randint(1, 4), case.rng.randint(1, 4)
    return filled(case, {"query": case.tensor([*b, n, d], "n"), "key": case.tensor([*b, m, d], "n"), "value": case.tensor([*b, m, d], "n"),
                         "attn_mask": None if case.chance(0.5) else case.tensor([n, m], "n", case.rng.choice((case.dtype, "bool"))),
                         "dropout_p": Float(0.0), "is_causal": case.chance(0.3), "enable_gqa": False})


def flatten(case):
    s = case.shape()
    r = len(s)
    a, b = sorted((case.rng.randrange(max(r, 1)), case.rng.randrange(max(r, 1))))
    return filled(case, {"x": case.tensor(s), "start_dim": a, "end_dim": b if case.chance(0.6) else -1})


def topk(case):
    s = [case.rng.randint(1, 5) for _ in range(case.rng.randint(1, 3))]
    d = case.dim(len(s))
    return filled(case, {"x": case.tensor(s), "dim": d, "k": case.rng.randint(1, max(at(s, d), 1)) + 9 * case.wrong, "sorted": True})


def shifts(case):
    """Amounts that fit."""
    out = by_default(case)
    for i, p in enumerate(params(case)):
        if p.name == "b":
            out[i] = case.tensor(case.like(case.shape()), "p", case.dtype) if p.type == "Tensor" else Number(case.rng.randint(0, 6))
    return out


def whole(case):
    """Integers and bools alone."""
    case.dtype = case.rng.choice(("i64", "i32", "u8", "i8", "i16", "bool", "bool" if not case.wrong else "f32"))
    return by_default(case)


def ldexp(case):
    return filled(case, {"x": case.tensor(case.shape()), "other": case.tensor(case.like(case.shape()), "z", case.rng.choice(("i64", "i32", "f32")))})


def of_parts(case):
    case.dtype = case.rng.choice(("f32", "f64", "f32", "f64", "f16"))
    return by_default(case)


def polynomial(case):
    """Of small orders: PyTorch takes a step an order."""
    s = case.shape()
    by_name = {"x": case.tensor(s), "n": case.tensor(case.like(s), "z", case.rng.choice((case.dtype, "i64", "f32")))}
    numbers = {"x": Number(case.rng.choice((0.5, -0.25, 2.0, 1))), "n": Number(case.rng.randint(-1, 7))}
    return [numbers[p.name] if p.type == "Scalar" else by_name[p.name] for p in params(case)]


def of_order(case):
    """polygamma, mvlgamma: a small order."""
    return filled(case, {"n": case.rng.randint(0, 4), "p": case.rng.randint(1, 4), "x": case.tensor(case.shape(), case.rng.choice("pn"))})


def above_one(case):
    """zeta, igamma: mostly where they are defined."""
    out = by_default(case)
    for x in out:
        if isinstance(x, T) and case.chance(0.7):
            x.kind = "p"
    return out


def of_complex(case):
    case.dtype = case.rng.choice(("complex64", "complex128", "f32"))
    return by_default(case)


def real_floats(case):
    case.dtype = case.rng.choice(("f32", "f32", "f64", "f16", "bf16", "i64"))
    return by_default(case)


def norm(case):
    out = by_default(case)
    return [DType(case.dtype) if p.type == "ScalarType?" else a for p, a in zip(params(case), out)]


def fits(case):
    """Conversions, of elements that every dtype has."""
    return filled(case, {"x": case.tensor(case.shape(), "p"), "other": case.tensor(case.like(case.shape()), "p", case.other_dtype()),
                         "dtype": DType(case.other_dtype())})


def options(case):
    return filled(case, {"x": case.tensor(case.shape(), "p"), "options": DType(case.other_dtype())})


def distinct(case):
    """Nothing is said to be unique that is not."""
    return [False if p.name == "assume_unique" else a for p, a in zip(params(case), by_default(case))]


WAYS = {
    **{f"special_{name}": polynomial for name in (
        "chebyshev_polynomial_t", "chebyshev_polynomial_u", "chebyshev_polynomial_v", "chebyshev_polynomial_w",
        "shifted_chebyshev_polynomial_t", "shifted_chebyshev_polynomial_u", "shifted_chebyshev_polynomial_v",
        "shifted_chebyshev_polynomial_w", "hermite_polynomial_h", "hermite_polynomial_he", "laguerre_polynomial_l",
        "legendre_polynomial_p")},
    "polygamma": of_order, "mvlgamma": of_order, "igamma": above_one, "igammac": above_one, "special_zeta": above_one,
    "to.dtype": fits, "to.options": options, "to.other": fits, "type_as": fits, "copy_": fits, "isin": distinct, "isin.number": distinct,
    "norm.dim": norm,
    "mm": "N K;K M", "bmm": "B N K;B K M", "mv": "N K;K", "dot": "K;K", "vdot": "K;K", "outer": "N;M",
    "matmul": "K;K|N K;K|K;K M|N K;K M|* N K;* K M|* N K;K M|N K;* K M|K;* K M|* N K;K", "inner": "K;K|N K;M K|A N K;M K",
    "addmm": "N M~;N K;K M", "addmv": "N~;N K;K", "addbmm": "N M~;B N K;B K M", "baddbmm": "B N M~;B N K;B K M", "addr": "N M~;N;M",
    "linear": "* K;M K;M|K;M K;M", "trace": "N M", "prelu": "N C;C|N C;1|N C 2;C", "mse_loss": "* N;* N",
    "einsum": einsum, "tensordot": tensordot, "chain_matmul": chain, "cdist": cdist, "cross_entropy": cross_entropy,
    "layer_norm": normed, "rms_norm": normed, "scaled_dot_product_attention": attention,
    "index_select": by_slices, "index_add": by_slices, "index_copy": by_slices, "index_fill": by_slices, "index_reduce": by_slices,
    "gather": by_elements, "scatter": by_elements, "scatter_add": by_elements, "scatter_reduce": by_elements,
    "take": take, "put": take, "put_": take, "take_along_dim": take_along_dim,
    "masked_fill": masked, "masked_select": masked, "masked_scatter": masked, "embedding": embedding,
    "view": shaped("x", "sizes"), "reshape": shaped("x", "sizes"), "expand": expand, "broadcast_to": expand, "permute": permutation,
    "movedim.dims": moved, "pad": padded(0), "constant_pad_nd": padded(0),
    "reflection_pad1d": padded(1), "reflection_pad2d": padded(2), "reflection_pad3d": padded(3), "replication_pad1d": padded(1),
    "replication_pad2d": padded(2), "replication_pad3d": padded(3),
    "tensor_split": sections, "chunk": sections, "split": sections, "unsafe_chunk": sections, "split.sizes": split_sizes,
    "hsplit": divided, "vsplit": divided, "dsplit": divided, "narrow": cut, "select": one_of, "select_scatter": one_of,
    "slice_scatter": slice_scatter, "as_strided": strided, "empty_strided": strided, "new_empty_strided": strided,
    "cat": joined, "stack": joined, "concat": joined, "hstack": joined, "vstack": joined, "dstack": joined, "column_stack": joined,
    "block_diag": vectors, "meshgrid": vectors, "cartesian_prod": vectors, "pad_sequence": sequences, "one_hot": one_hot,
    "searchsorted": sorted_into, "bucketize": sorted_into, "bincount": bincount, "repeat_interleave.tensor": repeated,
    "repeat_interleave.repeats": repeats, "repeat_interleave": repeat_interleave, "repeat": repeat, "tile": repeat, "roll": roll,
    "rot90": rot90, "rot90.dims": rot90, "arange": arange, "range": arange, "linspace": spaced, "logspace": spaced,
    "quantile": quantile, "nanquantile": quantile, "histc": histc, "combinations": combinations, "flatten": flatten,
    "topk": topk, "kthvalue": topk, "bitwise_left_shift": shifts, "bitwise_right_shift": shifts, "gcd": whole, "lcm": whole,
    "bitwise_and": whole, "bitwise_or": whole, "bitwise_xor": whole, "bitwise_not": whole, "ldexp": ldexp, "complex": of_parts,
    "polar": of_parts, "view_as_real": of_complex, "imag": of_complex, "heaviside": real_floats,
}
