"""numpy: a tensor is an array of its numbers wherever numpy asks for one, and an array's numbers become a tensor."""
import operator

from . import errors
from ._context import own
from ._ops import Handle, SharedHandle, is_number
from .dtypes import NAMES, dtype

own(__file__)

# What numpy calls for an operator of Python between one of its numbers, which comes first, and a tensor.
_OPERATORS = {"add": operator.add, "subtract": operator.sub, "multiply": operator.mul, "divide": operator.truediv,
              "true_divide": operator.truediv, "power": operator.pow, "remainder": operator.mod, "equal": operator.eq,
              "not_equal": operator.ne, "less": operator.lt, "less_equal": operator.le, "greater": operator.gt,
              "greater_equal": operator.ge}


def _is_tensor(v):
    return isinstance(v, (Handle, SharedHandle))


def numbers(t):
    """The numpy array over a tensor's bytes, which it holds."""
    if isinstance(t, SharedHandle):
        from .scopes import scope
        with scope("numpy"):
            return t.alias().numpy()
    return t.numpy()


def _read_only(v):
    """What numpy is called with: a tensor is written by its own ops, which count what they write."""
    if _is_tensor(v):
        view = numbers(v)[...]
        view.flags.writeable = False
        return view
    if isinstance(v, (list, tuple)) and type(v) in (list, tuple):
        return type(v)(map(_read_only, v))
    if type(v) is dict:
        return {k: _read_only(x) for k, x in v.items()}
    return v


class Arrays:
    """What makes np.asarray(t), np.sin(t), np.float32(2) * t and np.concatenate([t, u]) read a tensor's numbers."""

    __slots__ = ()

    def __array__(self, dtype=None, copy=None):
        made = numbers(self)
        if dtype is None or made.dtype == dtype:
            return made.copy() if copy else made
        if copy is False:
            raise errors.ValueError(f"numpy: {made.dtype} does not become {dtype} without a copy")
        return made.astype(dtype)

    def __array_ufunc__(self, f, method, *inputs, **named):
        if method == "__call__" and not named and f.__name__ in _OPERATORS and len(inputs) == 2:
            a, b = inputs
            if not isinstance(a, (int, float, complex)) or hasattr(a, "dtype"):  # a number of numpy, as before an operator
                if is_number(a) and _is_tensor(b):
                    plain = a.item()
                    return _OPERATORS[f.__name__](plain if isinstance(plain, (int, float, complex)) else float(a), b)
        if any(map(_is_tensor, named.get("out", ()))):
            return NotImplemented
        return getattr(f, method)(*map(_read_only, inputs), **_read_only(named))

    def __array_function__(self, f, types, arguments, named):
        if _is_tensor(named.get("out")):
            return NotImplemented
        return f(*_read_only(arguments), **_read_only(named))


def from_array(data):
    """(bytes, sizes, dtype) of an array in row-major order; None where its elements are objects of Python."""
    import numpy
    if isinstance(data, numpy.ma.MaskedArray) and numpy.ma.is_masked(data):
        raise errors.ValueError("tensor: elements of the array are masked: fill them first, as filled() does")
    a = numpy.asarray(data)
    if a.dtype.kind == "O":
        return None
    kind = dtype.__members__.get(NAMES.get(a.dtype.name, a.dtype.name))
    if kind is None:
        raise errors.DTypeError(f"tensor: no dtype has elements like those of the array: {a.dtype}")
    if not a.dtype.isnative:
        a = a.astype(a.dtype.newbyteorder("="))
    return a.tobytes(), a.shape, kind
