"""Tensors: a class over the handles, with the ops as methods, operators, indices, and data in and out."""
import array
import builtins
import ctypes

from . import _ops, errors
from ._context import check, enter, fail, own
from ._library import Scalar, function
from ._ops import Handle, SharedHandle, int64s, is_number, ops, wrap
from .dtypes import CODES, dtype

own(__file__)

_dim = function("tn_dim")
_numel = function("tn_numel")
_sizes = function("tn_sizes")
_strides = function("tn_strides")
_scalar_type = function("tn_scalar_type")
_is_contiguous = function("tn_is_contiguous")
_is_alias_of = function("tn_is_alias_of")
_is_alive = function("tn_is_alive")
_storage_offset = function("tn_storage_offset")
_bytes = function("tn_bytes")
_describe = function("tn_describe")
_to_string = function("tn_to_string")
_item = function("tn_item")
_data = function("tn_data")
_copy_out = function("tn_copy_out")
_copy_in = function("tn_copy_in")
_from_data = function("tn_new_from_data")
_refcount = function("tn_refcount")
_requires_grad = function("tn_requires_grad")
_set_requires_grad = function("tn_set_requires_grad")
_is_leaf = function("tn_is_leaf")
_grad = function("tn_new_grad")
_set_grad = function("tn_set_grad")
_retain_grad = function("tn_retain_grad")
_grad_fn = function("tn_grad_fn")
_backward = function("tn_backward")
_error = function("tn_error")
_hand_off = function("tn_hand_off")
_release_later = function("tn_release_later")
_scope_push = function("tn_scope_push")
_scope_pop = function("tn_scope_pop")
_MAX_RANK = 64


def _ints(f, t):
    c = enter()
    out = (ctypes.c_int64 * _MAX_RANK)()
    n = f(c.handle, t._word, out, _MAX_RANK)
    if n < 0:
        fail(c)
    return tuple(out[:n])


def _number(f, t, *more):
    c = enter()
    n = f(c.handle, t._word, *more)
    if n < 0:
        fail(c)
    return n


def _text(f, t):
    c = enter()
    s = f(c.handle, t._word)
    if s is None:
        fail(c)
    return s.decode()


class Tensor(Handle):
    """A tensor of the scope in which it was made. A variable that is still bound when the scope has ended is silent until it
    is used: then it raises StaleTensorError, which names the line that made the tensor. Dropping the last variable gives the
    tensor back as soon as the context next makes one."""

    __slots__ = ()

    def __init__(self):
        raise TypeError("tensors are made by functions: tenure.zeros([2, 3]), tenure.tensor([1.0, 2.0])")

    # What it is.

    @property
    def shape(self):
        """The sizes, as a tuple."""
        return _ints(_sizes, self)

    def size(self, dim=None):
        """The sizes, or that of one dim."""
        return self.shape if dim is None else _ints(_sizes, self)[dim]

    def stride(self):
        """The strides, in elements."""
        return _ints(_strides, self)

    @property
    def ndim(self):
        return _number(_dim, self)

    @property
    def dtype(self):
        c = enter()
        kind = _scalar_type(c.handle, self._word)
        if kind < 0:
            fail(c)
        return dtype(kind)

    @property
    def nbytes(self):
        """Bytes of its elements."""
        return _number(_bytes, self)

    def numel(self):
        """The number of elements."""
        return _number(_numel, self)

    def storage_offset(self):
        return _number(_storage_offset, self)

    def is_contiguous(self):
        return _number(_is_contiguous, self) == 1

    def is_alias_of(self, other):
        """Whether both lie on one storage."""
        return _number(_is_alias_of, self, other._word) == 1

    def is_alive(self):
        """Whether it may still be used."""
        c = enter()
        return c is self._context and _is_alive(c.handle, self._word) == 1

    def describe(self):
        """'f32[2, 3]'."""
        return _text(_describe, self)

    def __repr__(self):
        return _text(_to_string, self)

    __hash__ = object.__hash__

    # Its data.

    def item(self):
        """The one element of a tensor that has one, as a number."""
        c = enter()
        out = Scalar()
        check(c, _item(c.handle, self._word, ctypes.byref(out)))
        return [None, bool(out.i), out.i, out.re, complex(out.re, out.im)][out.kind]

    def tobytes(self):
        """All elements in row-major order."""
        n = self.nbytes
        out = ctypes.create_string_buffer(n)
        c = enter()
        check(c, _copy_out(c.handle, self._word, out, n))
        return out.raw

    def flat(self):
        """All elements in row-major order, as a list of numbers."""
        kind = self.dtype
        if kind in (dtype.f16, dtype.bf16):
            return self.to(dtype.f32).flat()
        if kind.is_complex:
            half = array.array("f" if kind is dtype.c64 else "d", self.tobytes())
            return [complex(a, b) for a, b in zip(half[::2], half[1::2])]
        return memoryview(self.tobytes()).cast(CODES[kind]).tolist()

    def tolist(self):
        """All elements as nested lists; one number if there are no dims."""
        values, sizes = self.flat(), self.shape
        for n in sizes[:0:-1]:
            values = [values[i:i + n] for i in builtins.range(0, len(values), n)] if n else [[]] * _product(sizes[:-1])
        return values if sizes else values[0]

    def copy_from_bytes(self, data):
        """Writes all elements, in row-major order."""
        data = bytes(data)
        c = enter()
        check(c, _copy_in(c.handle, self._word, data, len(data)))
        return self

    def data_ptr(self):
        """The address of the first element: a loan, valid while the tensor is."""
        c = enter()
        p = _data(c.handle, self._word)
        if p is None and _error(c.handle):
            fail(c)
        return p or 0

    def numpy(self):
        """A numpy array over the same bytes, read-only where the tensor is. It holds them: a scope that ends takes nothing
        from it."""
        from . import dlpack
        return dlpack.to_numpy(self)

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        from . import dlpack
        return dlpack.export(self, stream, max_version, dl_device, copy)

    def __dlpack_device__(self):
        return (1, 0)  # the CPU

    # Its life.

    def free(self):
        """Gives the tensor back now; every use from here on is a StaleTensorError. No need for it: the scope does the same at
        its end."""
        c = self._context
        c.wrappers.pop(self._word, None)
        _release_later(c.handle, self._word)
        _scope_push(c.handle, b"free")  # the end of a scope takes what was given up
        _scope_pop(c.handle)

    # Gradients.

    @property
    def requires_grad(self):
        return _number(_requires_grad, self) == 1

    @requires_grad.setter
    def requires_grad(self, on):
        self.requires_grad_(on)

    def requires_grad_(self, on=True):
        """Makes a leaf record, or no longer."""
        c = enter()
        check(c, _set_requires_grad(c.handle, self._word, 1 if on else 0))
        return self

    @property
    def is_leaf(self):
        return _number(_is_leaf, self) == 1

    @property
    def grad(self):
        """What backward accumulated, or None."""
        c = enter()
        word = _grad(c.handle, self._word)
        if word is None and _error(c.handle) == 0:
            return None
        return wrap(c, word)

    @grad.setter
    def grad(self, gradient):
        c = enter()
        check(c, _set_grad(c.handle, self._word, None if gradient is None else gradient._word))

    def retain_grad(self):
        """Keeps the gradient of a tensor that is no leaf, too."""
        c = enter()
        check(c, _retain_grad(c.handle, self._word))

    @property
    def grad_fn(self):
        """The op that made it, as recorded; '' for a leaf."""
        return _text(_grad_fn, self)

    def backward(self, gradient=None, retain_graph=False, create_graph=False):
        """Runs the graph backward and adds to the gradients of its leaves."""
        c = enter()
        check(c, _backward(c.handle, self._word, None if gradient is None else gradient._word, 1 if retain_graph else 0,
                           1 if create_graph else 0))

    # Numbers.

    def __bool__(self):
        return bool(self.item())

    def __int__(self):
        return int(self.item())

    def __float__(self):
        return float(self.item())

    def __complex__(self):
        return complex(self.item())

    def __len__(self):
        sizes = self.shape
        if not sizes:
            raise errors.ShapeError("len: the tensor has no dims: " + self.describe())
        return sizes[0]

    def __iter__(self):
        return iter(ops["unbind"](self))

    # Indices.

    def __getitem__(self, key):
        return _index(self, key)

    def __setitem__(self, key, value):
        view = _index(self, key, write=True)
        if is_number(value):
            ops["fill_"](view, value)
        else:
            ops["copy_"](view, value)


_ops.tensor_class = Tensor


def _product(sizes):
    n = 1
    for s in sizes:
        n *= s
    return n


def _index(t, key, write=False):
    """Integers, slices, None and Ellipsis make a view; one tensor of integers selects along its dim, one of bools elements."""
    keys = key if isinstance(key, tuple) else (key,)
    if len(keys) == 1 and isinstance(keys[0], Handle) and not write:
        only = keys[0]
        return ops["masked_select"](t, only) if only.dtype is dtype.bool else ops["index_select"](t, 0, only)
    used = sum(k is not None and k is not Ellipsis for k in keys)
    dims = t.ndim
    if used > dims:
        raise errors.IndexError(f"index: there are more indices than dims: {used}, and the tensor is {t.describe()}")
    if Ellipsis not in [k for k in keys if not isinstance(k, Handle)]:
        keys += (Ellipsis,)
    at, seen = 0, False
    for k in keys:
        if k is Ellipsis:
            if seen:
                raise errors.IndexError("index: there is more than one Ellipsis")
            seen = True
            at += dims - used
        elif k is None:
            t = ops["unsqueeze"](t, at)
            at += 1
        elif isinstance(k, slice):
            step = 1 if k.step is None else k.step
            if k.start is not None or k.stop is not None or step != 1:
                t = ops["slice"](t, at, k.start, k.stop, step)
            at += 1
        elif hasattr(k, "__index__") and not isinstance(k, bool):
            t = ops["select"](t, at, k)
        elif isinstance(k, Handle) and not write and k.dtype is not dtype.bool:
            t = ops["index_select"](t, at, k)
            at += 1
        else:
            raise errors.IndexError(f"index: {type(k).__name__} is no index here: integers, slices, None and ... are, and a "
                                    "tensor of integers where one reads")
    return t if not write or at or used else ops["view_as"](t, t)


# Ops that take a tensor or a number have a name for each in C, and one here.

def _either(name):
    by_tensor, by_number = ops[name], ops.get(name + "_scalar") or ops[name[:-1] + "_scalar_"]

    def either(x, other, *more, **named):
        return (by_number if is_number(other) else by_tensor)(x, other, *more, **named)

    either.__name__, either.__doc__ = name, by_tensor.__doc__
    return either


def _over_dims(name):
    whole, over = ops[name], ops[name + "_dim"]

    def reduce(x, dim=None, *more, **named):
        return whole(x, *more, **named) if dim is None else over(x, dim, *more, **named)

    reduce.__name__, reduce.__doc__ = name, f"{whole.__doc__} With dims: {over.__doc__}"
    return reduce


def _extreme(name):
    whole, over, other_one = ops[name], ops[name + "_dim"], ops[name + "_other"]

    def extreme(x, dim=None, keepdim=False):
        if isinstance(dim, (Handle, SharedHandle)):
            return other_one(x, dim)
        return whole(x) if dim is None else tuple(over(x, dim, keepdim))

    extreme.__name__, extreme.__doc__ = name, f"{whole.__doc__} With a dim: {over.__doc__} With a tensor: {other_one.__doc__}"
    return extreme


functions = dict(ops)
for _name in ("add", "add_", "sub", "sub_", "mul", "mul_", "div", "div_", "remainder", "eq", "ne", "lt", "le", "gt", "ge"):
    functions[_name] = _either(_name)
for _name in ("sum", "mean", "any", "all"):
    functions[_name] = _over_dims(_name)
for _name in ("max", "min"):
    functions[_name] = _extreme(_name)


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
    return ops["prod"](x, dtype) if dim is None else ops["prod_dim"](x, dim, keepdim, dtype)


def _split(x, split_size, dim=0):
    """Parts of that size along a dim, or of those sizes."""
    return ops["split" if is_number(split_size) else "split_sizes"](x, split_size, dim)


def _masked_fill(x, mask, value):
    """The value where the mask holds, else x."""
    return ops["masked_fill" if is_number(value) else "masked_fill_tensor"](x, mask, value)


functions.update(pow=_pow, where=_where, squeeze=_squeeze, prod=_prod, split=_split, masked_fill=_masked_fill)


def _as_operand(x, value):
    """A number before an operator, as a tensor without dims, which counts by its kind alone."""
    kind = x.dtype if isinstance(value, float) and x.dtype.is_floating_point else None
    return ops["scalar_tensor"](value, kind)


def _operator(name, reflected=False):
    f = functions[name]

    def operator(self, other):
        if not (is_number(other) or isinstance(other, (Handle, SharedHandle))):
            return NotImplemented
        if reflected:
            return f(_as_operand(self, other) if is_number(other) else other, self)
        return f(self, other)

    return operator


for _name, _op in (("add", "add"), ("sub", "sub"), ("mul", "mul"), ("truediv", "div"), ("mod", "remainder"), ("pow", "pow"),
                   ("matmul", "matmul")):
    setattr(Tensor, f"__{_name}__", _operator(_op))
    setattr(Tensor, f"__r{_name}__", _operator(_op, reflected=True))
for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Tensor, f"__{_name}__", _operator(_name))
for _name, _op in (("iadd", "add_"), ("isub", "sub_"), ("imul", "mul_"), ("itruediv", "div_")):
    setattr(Tensor, f"__{_name}__", _operator(_op))
Tensor.__neg__ = lambda self: ops["neg"](self)
Tensor.__abs__ = lambda self: ops["abs"](self)
Tensor.__invert__ = lambda self: ops["logical_not"](self)
Tensor.__and__ = lambda self, other: ops["logical_and"](self, other)
Tensor.__or__ = lambda self, other: ops["logical_or"](self, other)

# Methods: every op whose first parameter is a tensor, by its own name. Sizes may be listed one by one.
for _name, _row in _ops.rows.items():
    _first = _row["parameters"][1]
    if _first["type"] == "tn_tensor*" and not hasattr(Tensor, _name) and "default" not in _first:
        setattr(Tensor, _name, functions[_name])


def _listed(name):
    f = functions[name]

    def listed(self, *sizes):
        return f(self, sizes[0] if len(sizes) == 1 and not isinstance(sizes[0], int) else sizes)

    listed.__name__, listed.__doc__ = name, f.__doc__
    return listed


for _name in ("view", "reshape", "expand", "permute"):
    setattr(Tensor, _name, _listed(_name))
Tensor.T = property(lambda self: ops["t"](self), doc="A matrix transposed.")


# Making tensors of Python's data.

def _shape_of(data):
    sizes = []
    while isinstance(data, (list, tuple)):
        sizes.append(len(data))
        if not data:
            break
        data = data[0]
    return sizes


def _flatten(data, sizes, out):
    if not sizes:
        if isinstance(data, (list, tuple)):
            raise errors.ShapeError("tensor: the lists are not of one length each")
        out.append(data.item() if hasattr(data, "item") else data)
        return
    if not isinstance(data, (list, tuple)) or len(data) != sizes[0]:
        raise errors.ShapeError("tensor: the lists are not of one length each")
    for part in data:
        _flatten(part, sizes[1:], out)


def from_bytes(data, sizes, kind):
    """A tensor with a copy of the bytes, elements in row-major order."""
    data, sizes = bytes(data), int64s(sizes)
    c = enter()
    return wrap(c, _from_data(c.handle, data, len(data), sizes, len(sizes), dtype(kind)))


def tensor(data, dtype=None, requires_grad=False):
    """A tensor with a copy of the data: numbers, nested lists of numbers, or anything that DLPack or numpy reads. By default
    bools give bool, integers i64, others f32."""
    made = _of_data(data, dtype)
    return made.requires_grad_() if requires_grad else made


def _of_data(data, kind):
    if isinstance(data, Handle):
        return data.to(kind).clone() if kind is not None else data.clone()
    if hasattr(data, "__array_interface__") and not is_number(data):
        import numpy
        data = numpy.ascontiguousarray(data)
        made = from_bytes(data.tobytes(), data.shape, dtype(data.dtype))
        return made if kind is None else made.to(kind)
    sizes, flat = _shape_of(data), []
    _flatten(data, sizes, flat)
    kinds = {type(v) for v in flat}
    given = None if kind is None else dtype(kind)
    if complex in kinds:
        native, packed = dtype.c128, array.array("d", [x for v in flat for x in (complex(v).real, complex(v).imag)])
        given = given or dtype.c64
    elif kinds == {bool}:
        native, packed = dtype.bool, array.array("B", flat)
    elif kinds and kinds <= {int, bool}:
        native, packed = dtype.i64, array.array("q", flat)
    else:
        native, packed = dtype.f64, array.array("d", flat)
        given = given or dtype.f32
    if given is None or given is native:
        return from_bytes(packed.tobytes(), sizes, native)
    if given is dtype.f32 and native is dtype.f64:  # the common case, without a wider copy
        return from_bytes(array.array("f", packed).tobytes(), sizes, given)
    return from_bytes(packed.tobytes(), sizes, native).to(given)


def refcount(t):
    """For tests: references of the program and claims of the library; of a shared tensor its owners."""
    return _number(_refcount, t)
