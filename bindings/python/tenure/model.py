"""What outlives scopes: shared tensors, generators, var stores, optimizers, files."""
import ctypes
import os

from . import errors
from ._context import check, current, enter, fail, given_up, own, settle
from ._library import UpdateCallback, constants, function
from ._ops import SharedHandle, adopt, alias, int64s, operand, text, wrap, words
from .dtypes import dtype
from .tensor import _MAX_RANK, Tensor, functions

own(__file__)

_f = {name: function("tn_" + name) for name in (
    "shared_free", "shared_new", "shared_sizes", "shared_dtype", "shared_refcount", "shared_requires_grad",
    "shared_set_requires_grad", "shared_new_grad", "shared_zero_grad", "shared_update", "generator_free", "generator_new",
    "generator_get_state", "generator_set_state", "manual_seed", "store_free", "store_new", "store_new_sub", "store_new_var",
    "store_new_var_copy", "store_new_get", "store_contains", "store_size", "store_name", "store_num_parameters", "store_freeze",
    "store_unfreeze", "store_copy", "store_zero_grad", "optimizer_free", "optimizer_new_sgd", "optimizer_new_adam",
    "optimizer_new_adamw", "optimizer_step", "optimizer_zero_grad", "optimizer_lr", "optimizer_set_lr", "optimizer_steps",
    "optimizer_grad_norm", "optimizer_clip_grad_norm", "optimizer_clip_grad_value", "store_save", "store_load",
    "checkpoint_save", "checkpoint_load", "checkpoint_latest", "file_text", "save_safetensors", "new_load_safetensors",
    "new_load_llama2c", "fail", "error", "retain", "list_size", "list_name", "new_list_item", "list_free", "live_bytes", "live_tensors",
    "peak_bytes", "reset_peak", "trim", "scope_push", "scope_pop")}


def _number(name, *arguments):
    """A function whose result is a number, below 0 after an error."""
    c = enter()
    n = _f[name](c.handle, *arguments)
    if n < 0 and _f["error"](c.handle) != 0:
        fail(c)
    return n


def _do(name, *arguments):
    """A function whose result is a status."""
    c = enter()
    check(c, _f[name](c.handle, *arguments))


def _text(name, *arguments):
    c = enter()
    s = _f[name](c.handle, *arguments)
    if s is None:
        fail(c)
    return s.decode()


def _new(kind, name, *arguments):
    """An object of a class over a new handle; None if there is none, without an error."""
    c = enter()
    word = _f[name](c.handle, *arguments)
    if not word:
        if _f["error"](c.handle) == 0:
            return None
        fail(c)
    made = kind.__new__(kind)
    made._word = word
    return made


def _path(path):
    return os.fsencode(path)


class _Owned:
    """An object that no scope owns: it goes with the last variable, when the next function is called."""

    __slots__ = ("_word", "__weakref__")
    _free = None

    def __del__(self):
        word = getattr(self, "_word", None)
        if word:
            given_up.append((self._free, word))


class SharedTensor(SharedHandle):
    """A tensor without a scope, as var stores hold them. Wherever an op takes a tensor it makes an alias in the innermost
    scope, which is the same gradient leaf and read-only while gradients are recorded."""

    __slots__ = ()

    def __init__(self, t):
        """An owner of a tensor, without a copy."""
        c = enter()
        self._word = _f["shared_new"](c.handle, t._word)
        if not self._word:
            fail(c)

    __del__ = _Owned.__del__
    _free = staticmethod(_f["shared_free"])

    def alias(self):
        """The tensor, in the innermost scope."""
        return alias(enter(), self)

    @property
    def shape(self):
        out = (ctypes.c_int64 * _MAX_RANK)()
        return tuple(out[:_number("shared_sizes", self._word, out, _MAX_RANK)])

    @property
    def dtype(self):
        return dtype(_number("shared_dtype", self._word))

    @property
    def refcount(self):
        """Its owners, here, in C++ and in var stores."""
        return _number("shared_refcount", self._word)

    @property
    def requires_grad(self):
        return _number("shared_requires_grad", self._word) == 1

    @requires_grad.setter
    def requires_grad(self, on):
        _do("shared_set_requires_grad", self._word, 1 if on else 0)

    @property
    def grad(self):
        """What backward accumulated in this context, as a shared tensor, or None."""
        return _new(SharedTensor, "shared_new_grad", self._word)

    def zero_grad(self):
        """Forgets the gradients of all contexts."""
        _do("shared_zero_grad", self._word)

    def update(self, f):
        """Calls f(alias) with the claim to write, in a scope of its own, with recording off."""
        raised = []

        def call(_, word, __):
            c = current()
            try:
                f(adopt(c, _f["retain"](c.handle, word)))
                return 0
            except BaseException as e:  # it goes on where update was called
                raised.append(e)
                _f["fail"](c.handle, str(e).encode())
                return 1

        c = enter()
        status = _f["shared_update"](c.handle, self._word, UpdateCallback(call), None)
        if raised:
            error = raised.pop()
            try:
                raise error
            finally:
                del error  # its traceback names this frame: no cycle that would keep objects
        check(c, status)

    def __repr__(self):
        from .scopes import scope
        with scope("repr"):
            return repr(self.alias())


# Shared tensors have the ops of tensors, save those that write.
for _name in dir(Tensor):
    if _name in functions and not _name.endswith("_") and not hasattr(SharedTensor, _name):
        setattr(SharedTensor, _name, functions[_name])
for _name in ("add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "matmul", "rmatmul", "neg", "getitem"):
    def _through(self, *arguments, _f=getattr(Tensor, f"__{_name}__")):
        return _f(self.alias(), *arguments)
    setattr(SharedTensor, f"__{_name}__", _through)


def share(t):
    """An owner of a tensor, without a copy, that outlives its scope."""
    return SharedTensor(t)


class Generator(_Owned):
    """A source of random numbers: a seed and how many were drawn."""

    __slots__ = ()
    _free = staticmethod(_f["generator_free"])

    def __init__(self, seed=0):
        c = enter()
        self._word = _f["generator_new"](c.handle, seed)
        if not self._word:
            fail(c)

    @property
    def state(self):
        """(seed, offset), to save."""
        return generator_state(self)

    @state.setter
    def state(self, pair):
        _do("generator_set_state", self._word, *pair)


def generator_state(generator=None):
    """(seed, offset) of a generator, or of the context's."""
    seed, offset = ctypes.c_uint64(), ctypes.c_uint64()
    _do("generator_get_state", generator and generator._word, ctypes.byref(seed), ctypes.byref(offset))
    return seed.value, offset.value


def manual_seed(seed):
    """Seeds the generator of the context."""
    _do("manual_seed", seed)


class Init:
    """How a parameter begins."""

    __slots__ = ("_numbers",)

    def __init__(self, kind, a=0.0, b=0.0, low=0.0, high=0.0):
        self._numbers = (constants["TN_INIT_" + kind.upper()], a, b, low, high)

    @classmethod
    def constant(cls, value):
        return cls("constant", value)

    @classmethod
    def zeros(cls):
        return cls("constant", 0.0)

    @classmethod
    def ones(cls):
        return cls("constant", 1.0)

    @classmethod
    def normal(cls, mean=0.0, std=1.0):
        return cls("normal", mean, std)

    @classmethod
    def uniform(cls, low, high):
        return cls("uniform", low, high)

    @classmethod
    def trunc_normal(cls, mean=0.0, std=1.0, low=-2.0, high=2.0):
        return cls("trunc_normal", mean, std, low, high)

    @classmethod
    def kaiming_uniform(cls, gain=5 ** 0.5):
        return cls("kaiming_uniform", gain)


class VarStore(_Owned):
    """The parameters of a model, by name. store / "layer" is the part whose names begin with "layer."."""

    __slots__ = ()
    _free = staticmethod(_f["store_free"])

    def __init__(self):
        c = enter()
        self._word = _f["store_new"](c.handle)
        if not self._word:
            fail(c)

    def __truediv__(self, name):
        return _new(VarStore, "store_new_sub", self._word, text(str(name)))

    def new_var(self, name, sizes, init=Init.zeros(), trainable=True, dtype=None, generator=None):
        """A new parameter, which the store owns too."""
        sizes = int64s(sizes)
        kind, a, b, low, high = init._numbers
        return _new(SharedTensor, "store_new_var", self._word, text(name), sizes, len(sizes),
                    -1 if dtype is None else _dtype(dtype), 1 if trainable else 0, kind, a, b, low, high,
                    generator and generator._word)

    def new_var_copy(self, name, source, trainable=True):
        """A new parameter with the value, sizes and dtype of a tensor."""
        source = operand(enter(), source)
        return _new(SharedTensor, "store_new_var_copy", self._word, text(name), source._word, 1 if trainable else 0)

    def __getitem__(self, name):
        return _new(SharedTensor, "store_new_get", self._word, text(name))

    def __contains__(self, name):
        return _number("store_contains", self._word, text(name)) == 1

    def __len__(self):
        return _number("store_size", self._word)

    def names(self):
        """All names, in order of creation."""
        return [_text("store_name", self._word, i) for i in range(len(self))]

    def __iter__(self):
        return iter(self.names())

    def num_parameters(self):
        """Elements of all variables."""
        return _number("store_num_parameters", self._word)

    def freeze(self):
        """Trainable variables stop to require gradients ..."""
        _do("store_freeze", self._word)

    def unfreeze(self):
        """... and start again."""
        _do("store_unfreeze", self._word)

    def copy_from(self, source):
        """Copies the values of variables of the same names; all or none."""
        _do("store_copy", self._word, source._word)

    def zero_grad(self):
        """Forgets all gradients."""
        _do("store_zero_grad", self._word)

    def save(self, path):
        """Writes the variables under their names, as safetensors."""
        _do("store_save", self._word, _path(path))

    def load(self, path):
        """Fills every variable by name; all or none."""
        _do("store_load", self._word, _path(path))


_dtype = dtype


class Optimizer(_Owned):
    """An optimizer of the parameters of a store."""

    __slots__ = ()
    _free = staticmethod(_f["optimizer_free"])

    def _make(self, name, store, *numbers):
        c = enter()
        self._word = _f[name](c.handle, store._word, *numbers)
        if not self._word:
            fail(c)

    def step(self):
        """One update of every parameter that has a gradient."""
        _do("optimizer_step", self._word)

    def zero_grad(self):
        """Forgets the gradients."""
        _do("optimizer_zero_grad", self._word)

    @property
    def lr(self):
        return _number("optimizer_lr", self._word)

    @lr.setter
    def lr(self, value):
        _do("optimizer_set_lr", self._word, value)

    @property
    def steps(self):
        """How many steps were made."""
        return _number("optimizer_steps", self._word)

    def grad_norm(self):
        """The 2-norm of all gradients."""
        return _number("optimizer_grad_norm", self._word)

    def clip_grad_norm(self, max_norm):
        """Scales the gradients so that their norm is at most max_norm, and returns what it was."""
        return _number("optimizer_clip_grad_norm", self._word, max_norm)

    def clip_grad_value(self, value):
        """Clamps every element of the gradients to [-value, value]."""
        _do("optimizer_clip_grad_value", self._word, value)


class Sgd(Optimizer):
    """Gradient descent, as torch::optim::SGD."""

    __slots__ = ()

    def __init__(self, store, lr, momentum=0.0, dampening=0.0, weight_decay=0.0, nesterov=False):
        self._make("optimizer_new_sgd", store, lr, momentum, dampening, weight_decay, 1 if nesterov else 0)


class Adam(Optimizer):
    """Adam."""

    __slots__ = ()

    def __init__(self, store, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0):
        self._make("optimizer_new_adam", store, lr, *betas, eps, weight_decay)


class AdamW(Optimizer):
    """AdamW: the decay is taken off the parameter directly."""

    __slots__ = ()

    def __init__(self, store, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self._make("optimizer_new_adamw", store, lr, *betas, eps, weight_decay)


def _texts(values):
    return (ctypes.c_char_p * len(values))(*[text(v) for v in values])


def save_checkpoint(path, store, optimizer=None, generator=None, texts={}):
    """Writes variables, the optimizer's state, the generator and texts by name. A kill leaves the old file or the new one."""
    _do("checkpoint_save", _path(path), store._word, optimizer and optimizer._word, generator and generator._word,
        _texts(list(texts)), _texts(list(texts.values())), len(texts))


def load_checkpoint(path, store, optimizer=None, generator=None):
    """Puts back what save_checkpoint wrote: a run that goes on from it is bit-equal to one that never stopped."""
    _do("checkpoint_load", _path(path), store._word, optimizer and optimizer._word, generator and generator._word)


def latest_checkpoint(directory):
    """The newest checkpoint of a directory that is not damaged, or ''."""
    return _text("checkpoint_latest", _path(directory))


def file_text(path, key):
    """A text of a safetensors file by its name, or ''."""
    return _text("file_text", _path(path), text(key))


def save_safetensors(path, tensors):
    """Writes tensors by name, a dict, as safetensors."""
    held, array = words(enter(), tensors.values())
    _do("save_safetensors", _path(path), _texts(list(tensors)), array, len(held))


def _named(c, handle):
    if not handle:
        fail(c)
    try:
        return {_f["list_name"](c.handle, handle, i).decode(): wrap(c, _f["new_list_item"](c.handle, handle, i))
                for i in range(_f["list_size"](c.handle, handle))}
    finally:
        _f["list_free"](c.handle, handle)


def load_safetensors(path):
    """Every tensor of a safetensors file, as a dict."""
    c = enter()
    return _named(c, _f["new_load_safetensors"](c.handle, _path(path)))


def load_llama2c(path):
    """The weights of a file of llama2.c, all f32, as a dict, and its sizes, as another one."""
    c = enter()
    config = (ctypes.c_int64 * 7)()
    weights = _named(c, _f["new_load_llama2c"](c.handle, _path(path), config))
    return weights, dict(zip(("dim", "hidden_dim", "n_layers", "n_heads", "n_kv_heads", "vocab_size", "seq_len"), config))


# Memory.

def _settle():
    """What variables gave up is given back: the end of a scope takes tensors."""
    c = current()
    settle(c)
    _f["scope_push"](c.handle, b"settle")
    _f["scope_pop"](c.handle)


def live_bytes():
    """Bytes of all storages alive in the process."""
    _settle()
    return _number("live_bytes")


def live_tensors():
    """Tensors alive in the process."""
    _settle()
    return _number("live_tensors")


def peak_bytes():
    """The most live bytes since the start or reset_peak()."""
    return _number("peak_bytes")


def reset_peak():
    """Begins to look for the peak anew."""
    _settle()
    _do("reset_peak")


def trim():
    """Gives free memory back to the operating system, and returns the bytes."""
    return _number("trim")
