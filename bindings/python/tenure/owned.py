"""What objects that no scope owns are made of: a handle, how it is given up, and calls of the C functions."""
import ctypes
import os

from . import errors
from ._context import Single, check, enter, fail, given_up, own
from ._library import function, functions
from ._ops import text

own(__file__)

f = {name: function("tn_" + name) for name in (
    "shared_free", "shared_new", "shared_sizes", "shared_dtype", "shared_refcount", "shared_requires_grad",
    "shared_set_requires_grad", "shared_new_grad", "shared_zero_grad", "shared_update", "generator_free", "generator_new",
    "generator_get_state", "generator_set_state", "manual_seed", "store_free", "store_new", "store_new_sub", "store_new_var",
    "store_new_var_copy", "store_new_get", "store_contains", "store_size", "store_name", "store_num_parameters", "store_freeze",
    "store_unfreeze", "store_copy", "store_zero_grad", "optimizer_free", "optimizer_new_sgd", "optimizer_new_adam",
    "optimizer_new_adamw", "optimizer_step", "optimizer_zero_grad", "optimizer_lr", "optimizer_set_lr", "optimizer_steps",
    "optimizer_grad_norm", "optimizer_clip_grad_norm", "optimizer_clip_grad_value", "store_save", "store_load",
    "checkpoint_save", "checkpoint_load", "checkpoint_latest", "file_text", "save_safetensors", "new_load_safetensors",
    "new_load_llama2c", "fail", "error", "retain", "list_size", "list_name", "new_list_item", "list_free", "live_bytes", "live_tensors",
    "peak_bytes", "reset_peak", "trim", "shared_retain")}


def _given(free):
    """What C gives: a handle that is given up again if an interrupt strikes before an object holds it."""

    class Given(ctypes.c_void_p):
        def __del__(self):
            if self.value:
                given_up.append((free, self.value))

    return Given


for _kind in ("shared", "generator", "store", "optimizer"):
    _class = _given(f[_kind + "_free"])
    for _name, _function in f.items():
        if functions["tn_" + _name]["result"].get("free") == f"tn_{_kind}_free":
            _function.restype = _class


def number(name, *arguments):
    """A function whose result is a number, below 0 after an error."""
    c = enter()
    n = f[name](c.handle, *arguments)
    if n < 0 and f["error"](c.handle) != 0:
        fail(c)
    return n


def do(name, *arguments):
    """A function whose result is a status."""
    c = enter()
    check(c, f[name](c.handle, *arguments))


def text_of(name, *arguments):
    c = enter()
    s = f[name](c.handle, *arguments)
    if s is None:
        fail(c)
    return s.decode()


def new(kind, name, *arguments):
    """An object of a class over a new handle; None if there is none, without an error."""
    c = enter()
    given = f[name](c.handle, *arguments)
    if not given and f["error"](c.handle) == 0:
        return None
    made = kind.__new__(kind)
    made._hold(c, given)
    return made


def path_of(path):
    """A path for C, which ends at the first zero byte."""
    return text(os.fsencode(path))


def word_of(kind, o):
    """The handle of an object that must be of a class; that of None is NULL."""
    if o is None:
        return None
    if not isinstance(o, kind):
        raise errors.DTypeError(f"a {kind.__name__} is wanted, and this is {type(o).__name__}: {o!r:.60}")
    return o._word


class Owned(Single):
    """An object that no scope owns: it goes with the last variable, when the next function is called."""

    __slots__ = ("_word", "__weakref__")
    _free = None

    def _hold(self, c, given):
        """Makes it the object of a new handle, and gives up the one that it had."""
        if not given:
            fail(c)
        before = getattr(self, "_word", None)
        self._word = given.value
        given.value = None
        if before:
            given_up.append((self._free, before))

    def __del__(self):
        word = getattr(self, "_word", None)
        if word:
            given_up.append((self._free, word))
