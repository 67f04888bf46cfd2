"""Scopes: what is made in one is released at its end."""
import ctypes

from . import errors
from ._context import Single, check, current, enter, fail, own
from ._library import Leave, constants, function, no_callback
from ._ops import Handle, SharedHandle, flag, text, words, wrap_list

own(__file__)

_push = function("tn_scope_push")
_unwind = function("tn_scope_unwind")
_depth = function("tn_scope_depth")
_hand_off = function("tn_hand_off")
_report = function("tn_report")
_grad_enabled = function("tn_grad_enabled")
_set_grad_enabled = function("tn_set_grad_enabled")
_new_grads = function("tn_new_grads")
_with_scope = function("tn_with_scope")
_NOTHING = no_callback()
_ESCAPE = constants["TN_ESCAPE_ERROR"]


def _left(status, _, arguments):
    """What is to be done when the innermost scope has ended: that of the object, if all is in order."""
    s, kind = arguments[-4], arguments[-3]
    if s._handle.value is None:
        if kind is None:
            raise errors.ScopeError(f"scope: the scope '{s.name}' had ended already, or was never entered")
        return
    c, outer = s._context, s._outer
    try:
        # References that nobody has can be left by an interrupt alone: no escape is the program's.
        if status not in (0, _ESCAPE) and kind is None:
            fail(c)
    finally:
        disorder = _depth(c.handle) > outer
        if disorder:
            _unwind(c.handle, outer)
        _forget(c, outer)
    if disorder and kind is None:
        raise errors.ScopeError(f"scope: the scope '{s.name}' ended before the scopes inside it, which ended first")


def _forget(c, outer):
    """The scopes inside of that depth have ended: their way out does nothing any more."""
    while c.scopes and c.scopes[-1]._outer >= outer:
        c.scopes.pop()._handle.value = None


class scope(Single):
    """with tenure.scope(): every tensor made in the block is released when the block ends, by return or exception, save what
    keep() moved to the scope outside. An interrupt, wherever it strikes, leaves no scope open.

        with tenure.scope("step") as s:
            y = s.keep(model(x))
    """

    __slots__ = ("name", "_context", "_handle", "_outer")
    _instead = ": open another"

    def __init__(self, name="scope"):
        self.name = name
        self._context = None
        self._handle = ctypes.c_void_p()  # of the context while the scope is open
        self._outer = 0

    def __enter__(self):
        c = enter()
        outer = _depth(c.handle)
        _forget(c, outer)
        if self._handle.value is not None:
            raise errors.ScopeError(f"scope: the scope '{self.name}' is open already")
        try:
            self._context, self._outer = c, outer
            check(c, _push(c.handle, text(self.name)))
            c.scopes.append(self)
            self._handle.value = c.handle
            return self
        except BaseException:
            if _depth(c.handle) > outer:
                _unwind(c.handle, outer)
            _forget(c, outer)
            raise

    __exit__ = Leave("tn_scope_pop", _left, "_handle")

    def keep(self, *tensors):
        """Moves tensors of this scope to the one outside, without a copy, and returns them; a tensor of an outer scope stays
        where it is. Called while this scope is the innermost."""
        c = self._context
        if self._handle.value is None or _depth(c.handle) != self._outer + 1:
            raise errors.ScopeError(f"keep: the scope '{self.name}' is not the innermost one")
        for t in tensors:
            if not isinstance(t, Handle):
                raise errors.DTypeError(f"keep: a tensor is wanted, and this is {type(t).__name__}: {t!r:.60}")
            enter()
            check(c, _hand_off(c.handle, t._word))
        return tensors[0] if len(tensors) == 1 else tensors


def drain(c):
    """Gives back what finalizers gave up, as the end of a scope does: of one that opens and ends in one call."""
    _with_scope(c.handle, b"drain", _NOTHING, None)


def with_rc_scope(f, name="scope"):
    """Runs f() in a scope and returns what it returns."""
    with scope(name):
        return f()


def with_rc_scope_tensor(f, name="scope"):
    """Runs f() in a scope; the tensor that it returns belongs to the outer scope."""
    _require_outer("with_rc_scope_tensor")
    with scope(name) as s:
        t = f()
        if not isinstance(t, Handle):
            raise errors.ValueError(f"with_rc_scope_tensor: the function returned no tensor: {type(t).__name__}")
        return s.keep(t)


def with_rc_scope_tensors(f, name="scope"):
    """Runs f() in a scope; the tensors of the list that it returns belong to the outer scope."""
    _require_outer("with_rc_scope_tensors")
    with scope(name) as s:
        kept = list(f())
        for t in kept:
            s.keep(t)
        return kept


def _require_outer(what):
    if scope_depth() == 0:
        raise errors.ScopeError(f"{what}: no scope is open outside to take what it returns")


def scope_depth():
    """How many scopes are open in this context."""
    return _depth(current().handle)


def report():
    """The open scopes of this context, each with its tensors."""
    c = enter()
    return (_report(c.handle) or b"").decode()


def is_grad_enabled():
    """Whether ops of this context record."""
    return _grad_enabled(current().handle) == 1


def _restored(status, _, arguments):
    block = arguments[-4]
    block._handle.value = None
    if arguments[-3] is None:
        check(block._context, status)


class _Recording(Single):
    """A block in which ops record, or do not."""

    __slots__ = ("_context", "_handle", "_before")
    _instead = ": enter another"

    def __init__(self):
        self._handle, self._before = ctypes.c_void_p(), ctypes.c_int32()

    def _switch(self, on=0):
        if self._handle.value is not None:
            raise errors.ScopeError(f"{type(self).__name__}: the block is entered twice")
        c = enter()
        before = _grad_enabled(c.handle)
        try:
            self._context, self._before.value = c, before
            check(c, _set_grad_enabled(c.handle, on))
            self._handle.value = c.handle
            return self
        except BaseException:
            self._handle.value = None
            _set_grad_enabled(c.handle, before)
            raise

    __exit__ = Leave("tn_set_grad_enabled", _restored, "_handle", "_before")


class set_grad_enabled(_Recording):
    """Switches recording, from here on or, by `with tenure.set_grad_enabled(on):`, for the block. The end of a scope switches
    back what was switched inside."""

    __slots__ = ()

    def __init__(self, on):
        super().__init__()
        self._switch(flag(on))

    def __enter__(self):
        return self


class no_grad(_Recording):
    """with tenure.no_grad(): ops of the block do not record. An interrupt, wherever it strikes, leaves recording as it was."""

    __slots__ = ()
    __enter__ = _Recording._switch


def grad(outputs, inputs, grad_outputs=(), retain_graph=False, create_graph=False, allow_unused=False):
    """The gradients of outputs, weighted by grad_outputs, with respect to inputs; None where there is none and
    allow_unused is set. Leaves keep theirs."""
    c = enter()
    o, o_words = words(c, [outputs] if isinstance(outputs, (Handle, SharedHandle)) else outputs)
    i, i_words = words(c, [inputs] if isinstance(inputs, (Handle, SharedHandle)) else inputs)
    g, g_words = words(c, [grad_outputs] if isinstance(grad_outputs, (Handle, SharedHandle)) else grad_outputs)
    return wrap_list(c, _new_grads(c.handle, o_words, len(o), i_words, len(i), g_words, len(g), flag(retain_graph),
                                   flag(create_graph), flag(allow_unused)))
