"""Arguments of a signature, drawn: by the types and names of its parameters, with a table of what some ops want (wants.py)."""
import random

from written import DType, Float, Number, T, Text

WEIGHTS = {"f32": 14, "f64": 6, "i64": 6, "i32": 3, "u8": 2, "i8": 1, "i16": 1, "bool": 3, "f16": 3, "bf16": 3, "complex64": 4, "complex128": 2}
WORDS = {"ord": ("fro",), "rounding_mode": ("floor", "trunc", "ceil"), "interpolation": ("linear", "lower", "higher", "midpoint", "nearest"),
         "approximate": ("none", "tanh", "sigmoid"), "side": ("left", "right"), "indexing": ("ij", "xy"),
         "padding_side": ("right", "left"), "mode": ("constant", "reflect", "replicate", "circular"),
         "reduce": ("sum", "prod", "mean", "amax", "amin", "add", "multiply")}
SMALL = {"n", "k", "m", "row", "col", "steps", "bins", "sections", "chunks", "split_size", "length", "repeats", "r", "minlength",
         "num_classes", "output_size", "high", "storage_offset", "num_samples"}
AROUND_ZERO = {"offset", "diagonal", "start", "end", "low", "index"}
PROBABILITIES = {"p", "q", "dropout_p"}
# Sums of products, whose terms may cancel: their elements are eighths, so that no order of summation rounds.
SUMS = set("""add addbmm addcdiv addcmul addmm addmv addr baddbmm bmm cdist chain_matmul cumsum dist dot einsum inner kron layer_norm lerp linear
              log_softmax logsumexp matmul mean mm mse_loss mv nanmean nanquantile nansum norm outer quantile rms_norm rsub softmax
              scaled_dot_product_attention std std_mean sub sum tensordot trace var var_mean vdot xlogy prod cumprod""".split())


class Case:
    """What one case is drawn with: a dtype, sizes that are called by letters, and chance."""

    def __init__(self, op, seed):
        self.op, self.rng = op, random.Random(seed)
        self.dtype = self.rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        self.letters, self.batch = {}, [self.size() for _ in range(self.rng.choice((0, 0, 1, 1, 2)))]
        self.base = None
        self.wrong = self.chance(0.06)

    def chance(self, p):
        return self.rng.random() < p

    def size(self):
        return self.rng.choices((0, 1, 2, 3, 4, 5), (4, 14, 30, 30, 16, 6))[0]

    def shape(self):
        """The sizes of the first operand."""
        if self.base is None:
            rank = self.rng.choices((0, 1, 2, 3, 4), (8, 22, 38, 22, 10))[0]
            self.base = [self.size() for _ in range(rank)]
            while T("f32", tuple(self.base)).count() > 40:
                self.base[self.rng.randrange(rank)] = self.rng.choice((1, 2))
        return list(self.base)

    def like(self, shape):
        """Sizes that broadcast with these, most of the time."""
        s = list(shape)
        way = self.rng.random()
        if way < 0.45:
            pass
        elif way < 0.75:
            s = [1 if self.chance(0.4) else n for n in s][self.rng.randint(0, len(s)) if self.chance(0.4) else 0:]
        elif way < 0.85:
            s = []
        elif way < 0.93:
            s = [self.rng.choice((1, 2))] + s
        elif s:
            s[self.rng.randrange(len(s))] += 1
        return s

    def other_dtype(self):
        return self.dtype if self.chance(0.72) else self.rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]

    def tensor(self, sizes, kind=None, dtype=None):
        sizes = tuple(sizes)
        layout = self.rng.choices("ctse", (60, 14, 14, 6 if kind is None else 0))[0]
        if layout == "e" and (not sizes or sizes[0] < 2) or layout == "s" and not sizes or layout == "t" and len(sizes) < 2:
            layout = "c"
        if kind is None:
            exact = self.op.name.rstrip("_") in SUMS
            special = 0 if exact or (dtype or self.dtype).startswith("complex") else 20  # inf and NaN in one part of two are not compared
            kind = self.rng.choices("nszd", (0, 0, 30, 70) if exact else (55, special, 10, 15))[0]
        return T(dtype or self.dtype, sizes, kind, layout, self.rng.randrange(1, 10000))

    def dim(self, rank):
        """A dim of so many, perhaps negative, seldom one too far."""
        if self.chance(0.04):
            return self.rng.choice((-rank - 1, rank, 7))
        return self.rng.randint(-max(rank, 1), max(rank, 1) - 1)

    def dims(self, rank):
        if self.chance(0.04):
            return [self.dim(rank), self.dim(rank)]
        n = self.rng.randint(0, rank)
        return [d - rank if self.chance(0.4) else d for d in self.rng.sample(range(rank), n)] if rank else []

    def number(self):
        way = self.rng.random()
        if way < 0.4:
            return Number(self.rng.randint(-3, 5))
        if way < 0.85:
            return Number(self.rng.choice((0.5, -0.5, 1.5, 2.0, 0.25, -1.25, 3.0, 0.1)))
        if way < 0.9:
            return Number(self.chance(0.5))
        if way < 0.93:
            return Number(complex(0.5, -1.5))
        return Number(self.rng.choice((0.0, float("nan"), float("inf"), 1e10, 0, 300, -129)))

    def letter(self, name):
        if name.isdigit():
            return int(name)
        if name not in self.letters:
            self.letters[name] = self.size()
        return self.letters[name]

    def template(self, text):
        """Sizes by letters; `*`: the batch; a last `~`: what broadcasts with them."""
        s = []
        for word in text.rstrip("~").split():
            s += self.batch if word == "*" else [self.letter(word)]
        s = self.like(s) if text.endswith("~") else s
        if self.wrong and s and self.chance(0.5):
            s[self.rng.randrange(len(s))] += 1
        return s


def argument(case, p, rank):
    """What a parameter that is no tensor gets; rank: of the first operand."""
    rng, kind = case.rng, p.type.rstrip("?&")
    if p.type.endswith("?") and case.chance(0.4):
        return None
    if kind in ("Scalar",):
        return case.number()
    if kind == "bool":
        return case.chance(0.5)
    if kind in ("ScalarType", "TensorOptions"):
        if kind == "TensorOptions" and case.chance(0.4):
            return None
        return DType(case.other_dtype())
    if kind == "str":
        return Text(rng.choice(WORDS[p.name]))
    if kind == "float":
        if p.name in PROBABILITIES:
            return Float(rng.choice((0.0, 0.25, 0.5, 0.75, 1.0, 0.3, 1.5 if case.wrong else 0.9)))
        if p.name in ("eps", "rtol", "atol"):
            return Float(rng.choice((1e-5, 1e-3, 0.1, 0.0)))
        return Float(rng.choice((0.0, 1.0, 0.5, -1.5, 2.0, float("inf"))))
    if kind == "int":
        if p.name.startswith(("dim", "start_dim", "end_dim")) or p.name in ("source", "destination"):
            return case.dim(rank)
        if p.name in SMALL:
            return rng.randint(0, 4) if not case.wrong else rng.randint(-2, 6)
        if p.name == "step":
            return rng.choice((1, 1, 2, 3)) if not case.wrong else rng.choice((0, -1))
        if p.name in AROUND_ZERO:
            return rng.randint(-4, 4)
        return rng.randint(0, 2)
    if kind == "int[]":
        if p.name == "dim" or p.name == "dims":
            return case.dims(rank)
        if p.name == "sizes":
            return case.shape() if not case.wrong else [-1, *case.shape()]
        return [rng.randint(0, 3) for _ in range(rng.randint(0, rank))]
    raise NotImplementedError(f"{case.op.name}: {p.type} {p.name}")


def kind_of(case, p):
    """Of the elements of an operand, by what it is called; None: any."""
    if p.name in ("mask", "condition"):
        return None, "bool"
    if p.name in ("index", "indices"):
        return "j3", "i64"
    if p.name in ("sorted_sequence", "boundaries"):
        return "o", None
    if p.name in ("q", "weights") and case.op.name != "bincount":
        return "u", None
    return None, None


def by_default(case):
    """Arguments by types and names alone."""
    out = []
    tensors = [p for p in case.op.parameters if p.type in ("Tensor", "Tensor?")]
    for p in case.op.parameters:
        if p.type in ("Tensor", "Tensor?"):
            if p.type == "Tensor?" and case.chance(0.3):
                out.append(None)
                continue
            kind, dtype = kind_of(case, p)
            sizes = case.shape() if p is tensors[0] else case.like(case.shape())
            out.append(case.tensor(sizes, kind, dtype or (case.dtype if p is tensors[0] else case.other_dtype())))
        elif p.type == "Tensor[]":
            s = case.shape()
            out.append([case.tensor(s, dtype=case.other_dtype()) for _ in range(case.rng.randint(1, 3))] if not case.wrong else ["T"])
        else:
            out.append(argument(case, p, len(case.shape())))
    return out


def by_templates(case, alternatives):
    """The same with sizes by letters: "N K;K M" of the tensors in order, several ways apart by `|`."""
    templates = iter(case.rng.choice(alternatives.split("|")).split(";"))
    out, rank = [], None
    for p in case.op.parameters:
        if p.type in ("Tensor", "Tensor?"):
            template = next(templates)
            if p.type == "Tensor?" and case.chance(0.3):
                out.append(None)
                continue
            kind, dtype = kind_of(case, p)
            sizes = case.template(template)
            rank = len(sizes) if rank is None else rank
            out.append(case.tensor(sizes, kind, dtype or (case.dtype if case.chance(0.93) else case.other_dtype())))
        else:
            out.append(argument(case, p, rank or 0))
    return out


def drawn(op, seed):
    import wants

    case = Case(op, seed)
    key = f"{op.name}.{op.overload}" if op.overload else op.name
    way = wants.WAYS.get(key, wants.WAYS.get(op.name))
    if way is None:
        return by_default(case)
    return by_templates(case, way) if isinstance(way, str) else way(case)
