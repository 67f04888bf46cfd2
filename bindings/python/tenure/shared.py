"""Shared tensors: owners that no scope ends."""
import copy
import ctypes

from ._context import check, enter, own
from ._library import UpdateCallback, constants
from ._ops import SharedHandle, adopt, alias, flag, operand
from .arrays import Arrays
from .data import load_shared
from .dtypes import dtype
from .operators import functions, is_operand
from .owned import Owned, do, f, new, number
from .scopes import scope
from .tensors import _MAX_RANK, Tensor

own(__file__)

_CALLBACK = constants["TN_CALLBACK_ERROR"]


class SharedTensor(Arrays, SharedHandle):
    """A tensor without a scope, as var stores hold them. Wherever an op takes a tensor it makes an alias in the innermost
    scope, which is the same gradient leaf and read-only while gradients are recorded."""

    __slots__ = ()

    def __init__(self, t):
        """An owner of a tensor, without a copy."""
        c = enter()
        t = operand(c, t)
        self._hold(c, f["shared_new"](c.handle, t._word))

    _hold, __del__ = Owned._hold, Owned.__del__
    _free = staticmethod(f["shared_free"])

    def alias(self):
        """The tensor, in the innermost scope."""
        return alias(enter(), self)

    @property
    def shape(self):
        out = (ctypes.c_int64 * _MAX_RANK)()
        return tuple(out[:number("shared_sizes", self._word, out, _MAX_RANK)])

    @property
    def dtype(self):
        return dtype(number("shared_dtype", self._word))

    @property
    def refcount(self):
        """Its owners, here, in C++ and in var stores."""
        return number("shared_refcount", self._word)

    @property
    def requires_grad(self):
        return number("shared_requires_grad", self._word) == 1

    @requires_grad.setter
    def requires_grad(self, on):
        do("shared_set_requires_grad", self._word, flag(on))

    @property
    def grad(self):
        """What backward accumulated in this context, as a shared tensor, or None."""
        return new(SharedTensor, "shared_new_grad", self._word)

    def zero_grad(self):
        """Forgets the gradients of all contexts."""
        do("shared_zero_grad", self._word)

    def update(self, function):
        """Calls function(alias) with the claim to write, in a scope of its own, with recording off."""
        raised, ran = [], []
        c = enter()  # before call, which an interrupt may leave with nothing done

        def call(_, word, __):
            try:
                function(adopt(c, f["retain"](c.handle, word)))
                ran.append(True)
                return 0
            except BaseException as e:  # it goes on where update was called
                raised.append(e)
                f["fail"](c.handle, str(e).encode())
                return 1

        status = f["shared_update"](c.handle, self._word, UpdateCallback(call), None)
        if raised:
            error = raised.pop()
            try:
                raise error
            finally:
                del error  # its traceback names this frame: no cycle that would keep objects
        if status == _CALLBACK or status == 0 and not ran:  # an interrupt outside of the try, where ctypes has nobody to tell
            raise KeyboardInterrupt
        check(c, status)

    # Copies.

    def __copy__(self):
        """Another owner of the same tensor."""
        return new(SharedTensor, "shared_retain", self._word)

    def __deepcopy__(self, memo):
        """A shared tensor with bytes of its own, and with a copy of the gradient. Owners of one tensor that are copied together
        stay owners of one."""
        with scope("copy"):
            t = self.alias()
            same = "tenure", t.data_ptr(), t.shape, t.stride(), t.dtype
            if t.numel() == 0 or same not in memo:
                memo[same] = SharedTensor(copy.deepcopy(t))
            return copy.copy(memo[same])

    def __reduce_ex__(self, protocol):
        """pickle: the elements, on whatever thread."""
        with scope("copy"):
            return (load_shared, *self.alias().__reduce_ex__(protocol)[1:])

    def __repr__(self):
        with scope("repr"):
            return repr(self.alias())


# Shared tensors have the ops and operators of tensors, save those that write.
for _name in dir(Tensor):
    if _name in functions and not _name.endswith("_") and not hasattr(SharedTensor, _name):
        setattr(SharedTensor, _name, functions[_name])
_PAIRS = ("add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "mod", "rmod", "pow", "rpow", "matmul", "and", "or", "eq", "ne",
          "lt", "le", "gt", "ge")
for _name in (*_PAIRS, "neg", "abs", "invert", "getitem", "len", "iter"):
    def _through(self, *arguments, _f=getattr(Tensor, f"__{_name}__"), _pair=_name in _PAIRS):
        if _pair and not is_operand(arguments[0]):
            return NotImplemented
        return _f(self.alias(), *arguments)
    setattr(SharedTensor, f"__{_name}__", _through)
SharedTensor.__hash__ = object.__hash__


def share(t):
    """An owner of a tensor, without a copy, that outlives its scope."""
    return SharedTensor(t)
