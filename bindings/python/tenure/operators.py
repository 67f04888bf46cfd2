"""Functions, operators and methods of tensors: the ops of the C API under one name for their overloads."""
from . import errors
from ._context import own
from ._ops import Handle, SharedHandle, flag, is_integer, is_number, ops, rows
from .dtypes import dtype
from .tensors import Tensor

own(__file__)

# Ops that take a tensor or a number have a name for each in C, and one here. A number may come first where the op has a meaning
# for it: it counts by its kind alone, as behind.

_NUMBER_FIRST = {
    "add": lambda n, t: ops["add_scalar"](t, n), "sub": ops["scalar_sub"], "mul": lambda n, t: ops["mul_scalar"](t, n),
    "div": ops["scalar_div"], "remainder": ops["scalar_remainder"], "eq": lambda n, t: ops["eq_scalar"](t, n),
    "ne": lambda n, t: ops["ne_scalar"](t, n), "lt": lambda n, t: ops["gt_scalar"](t, n), "le": lambda n, t: ops["ge_scalar"](t, n),
    "gt": lambda n, t: ops["lt_scalar"](t, n), "ge": lambda n, t: ops["le_scalar"](t, n)}


def _either(name):
    by_tensor, by_number = ops[name], ops.get(name + "_scalar") or ops[name[:-1] + "_scalar_"]
    number_first = _NUMBER_FIRST.get(name)

    def either(x, other, *more, **named):
        if number_first and is_number(x) and not is_number(other):
            return number_first(x, other, *more, **named)
        return (by_number if is_number(other) else by_tensor)(x, other, *more, **named)

    either.__name__, either.__doc__ = name, by_tensor.__doc__
    return either


def _no_more(name, keepdim, what="a dim"):
    if flag(keepdim):
        raise errors.ValueError(f"{name}: keepdim is given, and not {what}")


def _over_dims(name):
    whole, over = ops[name], ops[name + "_dim"]

    def reduce(x, dim=None, keepdim=False, *more, **named):
        if dim is not None:
            return over(x, dim, keepdim, *more, **named)
        _no_more(name, keepdim)
        return whole(x, *more, **named)

    reduce.__name__, reduce.__doc__ = name, f"{whole.__doc__} With dims: {over.__doc__}"
    return reduce


def _extreme(name):
    whole, over, other_one = ops[name], ops[name + "_dim"], ops[name + "_other"]

    def extreme(x, dim=None, keepdim=False):
        if dim is not None and not isinstance(dim, (Handle, SharedHandle)):
            return tuple(over(x, dim, keepdim))
        _no_more(name, keepdim)
        return whole(x) if dim is None else other_one(x, dim)

    extreme.__name__, extreme.__doc__ = name, f"{whole.__doc__} With a dim: {over.__doc__} With a tensor: {other_one.__doc__}"
    return extreme


def _sized(name):
    """An op that takes sizes takes them one by one too: zeros(2, 3)."""
    f = ops[name]
    at = {"randint": 2}.get(name, 1 if name.startswith("new_") else 0)

    def sized(*arguments, **named):
        n = at
        while n < len(arguments) and is_integer(arguments[n]):
            n += 1
        if n - at > 1:
            arguments = arguments[:at] + (arguments[at:n],) + arguments[n:]
        return f(*arguments, **named)

    sized.__name__, sized.__doc__ = name, f.__doc__
    return sized


functions = dict(ops)
for _name in ("add", "add_", "sub", "sub_", "mul", "mul_", "div", "div_", "remainder", "eq", "ne", "lt", "le", "gt", "ge"):
    functions[_name] = _either(_name)
for _name in ("sum", "mean", "any", "all"):
    functions[_name] = _over_dims(_name)
for _name in ("max", "min"):
    functions[_name] = _extreme(_name)
for _name in ("empty", "zeros", "ones", "rand", "randn", "randint", "new_empty", "new_zeros", "new_ones"):
    functions[_name] = _sized(_name)


def _pow(base, exponent):
    """base to the exponent; one of them may be a number."""
    name = "pow_scalar" if is_number(exponent) else "scalar_pow" if is_number(base) else "pow"
    return ops[name](base, exponent)


def _where(condition, a, b):
    """a where the bool condition holds, else b; either may be a number."""
    name = {(False, False): "where", (False, True): "where_scalar_b", (True, False): "where_scalar_a",
            (True, True): "where_scalars"}[is_number(a), is_number(b)]
    return ops[name](condition, a, b)


def _squeeze(x, dim=None):
    """Without dims of size 1, or without that one."""
    return ops["squeeze"](x) if dim is None else ops["squeeze_dim"](x, dim)


def _prod(x, dim=None, keepdim=False, dtype=None):
    """The product of all elements, or over a dim."""
    if dim is not None:
        return ops["prod_dim"](x, dim, keepdim, dtype)
    _no_more("prod", keepdim)
    return ops["prod"](x, dtype)


def _split(x, split_size, dim=0):
    """Parts of that size along a dim, or of those sizes."""
    return ops["split" if is_number(split_size) else "split_sizes"](x, split_size, dim)


def _masked_fill(x, mask, value):
    """The value where the mask holds, else x."""
    return ops["masked_fill" if is_number(value) else "masked_fill_tensor"](x, mask, value)


functions.update(pow=_pow, where=_where, squeeze=_squeeze, prod=_prod, split=_split, masked_fill=_masked_fill)


def is_operand(v):
    return is_number(v) or isinstance(v, (Handle, SharedHandle))


def _operator(name):
    f = functions[name]
    return lambda self, other: f(self, other) if is_operand(other) else NotImplemented


def _reflected(name):
    first = _NUMBER_FIRST.get(name) or ops["scalar_pow"]
    return lambda self, other: first(other, self) if is_number(other) else NotImplemented


def _of_bools(name, op):
    def operator(self, *other):
        for t in (self, *other):
            if getattr(t, "dtype", None) is not dtype.bool:
                raise errors.DTypeError(f"{name}: bools are wanted, and this is {getattr(t, 'dtype', type(t).__name__)}: " +
                                        "logical_and, logical_or and logical_not take numbers")
        return ops[op](self, *other)

    return operator


for _name, _op in (("add", "add"), ("sub", "sub"), ("mul", "mul"), ("truediv", "div"), ("mod", "remainder"), ("pow", "pow")):
    setattr(Tensor, f"__{_name}__", _operator(_op))
    setattr(Tensor, f"__r{_name}__", _reflected(_op))
Tensor.__matmul__ = lambda self, other: NotImplemented if not isinstance(other, (Handle, SharedHandle)) else ops["matmul"](self, other)
for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Tensor, f"__{_name}__", _operator(_name))
for _name, _op in (("iadd", "add_"), ("isub", "sub_"), ("imul", "mul_"), ("itruediv", "div_")):
    setattr(Tensor, f"__{_name}__", functions[_op])
Tensor.__neg__ = lambda self: ops["neg"](self)
Tensor.__abs__ = lambda self: ops["abs"](self)
Tensor.__invert__ = _of_bools("~", "logical_not")
Tensor.__and__ = _of_bools("&", "logical_and")
Tensor.__or__ = _of_bools("|", "logical_or")

# Methods: every op whose first parameter is a tensor, by its own name. Sizes may be listed one by one.
for _name, _row in rows.items():
    _first = _row["parameters"][1]
    if _first["type"] == "tn_tensor*" and not hasattr(Tensor, _name) and "default" not in _first:
        setattr(Tensor, _name, functions[_name])


def _listed(name):
    f = functions[name]

    def listed(self, *sizes):
        return f(self, sizes[0] if len(sizes) == 1 else sizes)

    listed.__name__, listed.__doc__ = name, f.__doc__
    return listed


for _name in ("view", "reshape", "expand", "permute"):
    setattr(Tensor, _name, _listed(_name))
Tensor.T = property(lambda self: ops["t"](self), doc="A matrix transposed.")
