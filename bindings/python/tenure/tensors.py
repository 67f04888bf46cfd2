"""Tensors: a class over the handles, with the ops as methods, operators, indices, and data in and out."""
import array
import builtins
import ctypes

from . import _ops, errors
from ._context import check, enter, fail, own
from ._library import Scalar, function
from ._ops import Handle, flag, is_number, operand, ops, wrap
from .arrays import Arrays
from .data import load
from .dtypes import CODES, dtype
from .indices import index
from .scopes import drain

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


class Tensor(Arrays, Handle):
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
        return self.shape if dim is None else self.shape[dim]

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
        return _number(_is_alias_of, self, operand(enter(), other)._word) == 1

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
        data = memoryview(data).tobytes()
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
        drain(c)

    # Copies.

    def __copy__(self):
        """Another tensor on the same bytes, and the same in gradients, in the innermost scope."""
        return ops["view_as"](self, self)

    def __deepcopy__(self, memo):
        """A leaf with bytes of its own, and with a copy of the gradient, in the innermost scope."""
        made = ops["clone"](ops["detach"](self._leaf()))
        if self.requires_grad:
            made.requires_grad_()
            if (gradient := self.grad) is not None:
                made.grad = ops["clone"](ops["detach"](gradient))
        return made

    def __reduce_ex__(self, protocol):
        """pickle: the elements. They are loaded into the innermost scope; where none is open, as a SharedTensor."""
        return load, (self.tobytes(), self.shape, self.dtype.name, self._leaf().requires_grad)

    def _leaf(self):
        if self.requires_grad and not self.is_leaf:
            raise TypeError(f"copy: the tensor was computed of others that require a gradient: detach() it first: {self.describe()}")
        return self

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
        check(c, _set_requires_grad(c.handle, self._word, flag(on)))
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
        gradient = None if gradient is None else operand(c, gradient)
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
        gradient = None if gradient is None else operand(c, gradient)
        check(c, _backward(c.handle, self._word, None if gradient is None else gradient._word, flag(retain_graph),
                           flag(create_graph)))

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
        return index(self, key)

    def __setitem__(self, key, value):
        view = index(self, key, write=True)
        if is_number(value):
            ops["fill_"](view, value)
        elif isinstance(value, Handle) and value.dtype.is_complex and not view.dtype.is_complex:
            raise errors.DTypeError(f"index: complex values for a real tensor: {value.describe()} into {view.describe()}")
        else:
            ops["copy_"](view, value)


_ops.tensor_class = Tensor


def refcount(t):
    """For tests: references of the program and claims of the library; of a shared tensor its owners."""
    return _number(_refcount, t)


def _product(sizes):
    n = 1
    for s in sizes:
        n *= s
    return n
