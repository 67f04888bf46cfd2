"""Generators, var stores, optimizers: what a model is made of beside its tensors."""
import ctypes

from . import errors
from ._context import enter, own
from ._library import constants
from ._ops import double, flag, int64s, kind as _kind, operand, text, uint64
from .owned import Owned, do, f, new, number, path_of, text_of, word_of
from .shared import SharedTensor

own(__file__)


class Generator(Owned):
    """A source of random numbers: a seed and how many were drawn."""

    __slots__ = ()
    _free = staticmethod(f["generator_free"])

    def __init__(self, seed=0):
        c = enter()
        self._hold(c, f["generator_new"](c.handle, uint64(seed)))

    @property
    def state(self):
        """(seed, offset), to save."""
        return generator_state(self)

    @state.setter
    def state(self, pair):
        do("generator_set_state", self._word, *map(uint64, pair))

    def __reduce_ex__(self, protocol):
        """A copy is a generator of its own that goes on from the same state."""
        return _generator_at, self.state


def _generator_at(seed, offset):
    made = Generator(seed)
    made.state = seed, offset
    return made


def generator_state(generator=None):
    """(seed, offset) of a generator, or of the context's."""
    seed, offset = ctypes.c_uint64(), ctypes.c_uint64()
    do("generator_get_state", word_of(Generator, generator), ctypes.byref(seed), ctypes.byref(offset))
    return seed.value, offset.value


def manual_seed(seed):
    """Seeds the generator of the context."""
    do("manual_seed", uint64(seed))


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


class VarStore(Owned):
    """The parameters of a model, by name. store / "layer" is the part whose names begin with "layer."."""

    __slots__ = ()
    _free = staticmethod(f["store_free"])
    _instead = ": make another and copy_from() this one, or save() and load() its values"

    def __init__(self):
        c = enter()
        self._hold(c, f["store_new"](c.handle))

    def __truediv__(self, name):
        return new(VarStore, "store_new_sub", self._word, text(str(name)))

    def new_var(self, name, sizes, init=Init.zeros(), trainable=True, dtype=None, generator=None):
        """A new parameter, which the store owns too."""
        sizes = int64s(sizes)
        if not isinstance(init, Init):
            raise errors.DTypeError(f"an Init is wanted, and this is {type(init).__name__}: {init!r:.60}")
        kind, a, b, low, high = init._numbers
        return new(SharedTensor, "store_new_var", self._word, text(name), sizes, len(sizes),
                    -1 if dtype is None else _kind(dtype), flag(trainable), kind, a, b, low, high,
                    word_of(Generator, generator))

    def new_var_copy(self, name, source, trainable=True):
        """A new parameter with the value, sizes and dtype of a tensor."""
        source = operand(enter(), source)
        return new(SharedTensor, "store_new_var_copy", self._word, text(name), source._word, flag(trainable))

    def __getitem__(self, name):
        return new(SharedTensor, "store_new_get", self._word, text(name))

    def __contains__(self, name):
        return number("store_contains", self._word, text(name)) == 1

    def __len__(self):
        return number("store_size", self._word)

    def names(self):
        """All names, in order of creation."""
        return [text_of("store_name", self._word, i) for i in range(len(self))]

    def __iter__(self):
        return iter(self.names())

    def num_parameters(self):
        """Elements of all variables."""
        return number("store_num_parameters", self._word)

    def freeze(self):
        """Trainable variables stop to require gradients ..."""
        do("store_freeze", self._word)

    def unfreeze(self):
        """... and start again."""
        do("store_unfreeze", self._word)

    def copy_from(self, source):
        """Copies the values of variables of the same names; all or none."""
        do("store_copy", self._word, word_of(VarStore, source))

    def zero_grad(self):
        """Forgets all gradients."""
        do("store_zero_grad", self._word)

    def save(self, path):
        """Writes the variables under their names, as safetensors."""
        do("store_save", self._word, path_of(path))

    def load(self, path):
        """Fills every variable by name; all or none."""
        do("store_load", self._word, path_of(path))


class Optimizer(Owned):
    """An optimizer of the parameters of a store."""

    __slots__ = ()
    _free = staticmethod(f["optimizer_free"])
    _instead = ": save_checkpoint() writes its state, and load_checkpoint() reads it into another"

    def _make(self, name, store, *numbers):
        c = enter()
        self._hold(c, f[name](c.handle, word_of(VarStore, store), *numbers))

    def step(self):
        """One update of every parameter that has a gradient."""
        do("optimizer_step", self._word)

    def zero_grad(self):
        """Forgets the gradients."""
        do("optimizer_zero_grad", self._word)

    @property
    def lr(self):
        return number("optimizer_lr", self._word)

    @lr.setter
    def lr(self, value):
        do("optimizer_set_lr", self._word, double(value))

    @property
    def steps(self):
        """How many steps were made."""
        return number("optimizer_steps", self._word)

    def grad_norm(self):
        """The 2-norm of all gradients."""
        return number("optimizer_grad_norm", self._word)

    def clip_grad_norm(self, max_norm):
        """Scales the gradients so that their norm is at most max_norm, and returns what it was."""
        return number("optimizer_clip_grad_norm", self._word, double(max_norm))

    def clip_grad_value(self, value):
        """Clamps every element of the gradients to [-value, value]."""
        do("optimizer_clip_grad_value", self._word, double(value))


class Sgd(Optimizer):
    """Gradient descent, as torch::optim::SGD."""

    __slots__ = ()

    def __init__(self, store, lr, momentum=0.0, dampening=0.0, weight_decay=0.0, nesterov=False):
        self._make("optimizer_new_sgd", store, *map(double, (lr, momentum, dampening, weight_decay)), flag(nesterov))


class Adam(Optimizer):
    """Adam."""

    __slots__ = ()

    def __init__(self, store, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0):
        self._make("optimizer_new_adam", store, *map(double, (lr, *betas, eps, weight_decay)))


class AdamW(Optimizer):
    """AdamW: the decay is taken off the parameter directly."""

    __slots__ = ()

    def __init__(self, store, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.01):
        self._make("optimizer_new_adamw", store, *map(double, (lr, *betas, eps, weight_decay)))
