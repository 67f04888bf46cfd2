"""Scopes: what is made in one is released at its end."""
from . import errors
from ._context import check, current, enter, own
from ._library import function
from ._ops import Handle, wrap_list

own(__file__)

_push = function("tn_scope_push")
_pop = function("tn_scope_pop")
_unwind = function("tn_scope_unwind")
_depth = function("tn_scope_depth")
_hand_off = function("tn_hand_off")
_report = function("tn_report")
_grad_enabled = function("tn_grad_enabled")
_set_grad_enabled = function("tn_set_grad_enabled")
_new_grads = function("tn_new_grads")


class scope:
    """with tenure.scope(): every tensor made in the block is released when the block ends, by return or exception, save what
    keep() moved to the scope outside.

        with tenure.scope("step") as s:
            y = s.keep(model(x))
    """

    __slots__ = ("name", "_context", "_level")

    def __init__(self, name="scope"):
        self.name = name

    def __enter__(self):
        c = self._context = enter()
        check(c, _push(c.handle, self.name.encode()))
        self._level = _depth(c.handle)
        return self

    def keep(self, *tensors):
        """Moves tensors of this scope to the one outside, without a copy, and returns them; a tensor of an outer scope stays
        where it is. Called while this scope is the innermost."""
        c = self._context
        if _depth(c.handle) != self._level:
            raise errors.ScopeError(f"keep: the scope '{self.name}' is not the innermost one")
        for t in tensors:
            enter()
            check(c, _hand_off(c.handle, t._word))
        return tensors[0] if len(tensors) == 1 else tensors

    def __exit__(self, kind, value, traceback):
        c = self._context
        depth = _depth(c.handle)
        if kind is None and depth == self._level:
            check(c, _pop(c.handle))
            return
        # An exception, or scopes inside that were left open: all end, and the exception is what the program sees.
        if depth >= self._level:
            check(c, _unwind(c.handle, self._level - 1))
        if kind is None:
            how = "had ended already" if depth < self._level else "ended before the scopes inside it, which ended first"
            raise errors.ScopeError(f"scope: the scope '{self.name}' {how}")


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


class set_grad_enabled:
    """with tenure.set_grad_enabled(on): switches recording for the block."""

    def __init__(self, on):
        self._on = on

    def __enter__(self):
        self._before = is_grad_enabled()
        c = enter()
        check(c, _set_grad_enabled(c.handle, 1 if self._on else 0))

    def __exit__(self, *_):
        c = enter()
        check(c, _set_grad_enabled(c.handle, 1 if self._before else 0))


def no_grad():
    """with tenure.no_grad(): ops of the block do not record."""
    return set_grad_enabled(False)


def grad(outputs, inputs, grad_outputs=(), retain_graph=False, create_graph=False, allow_unused=False):
    """The gradients of outputs, weighted by grad_outputs, with respect to inputs; None where there is none and
    allow_unused is set. Leaves keep theirs."""
    from ._ops import words
    c = enter()
    o, o_words = words(c, [outputs] if isinstance(outputs, Handle) else outputs)
    i, i_words = words(c, [inputs] if isinstance(inputs, Handle) else inputs)
    g, g_words = words(c, grad_outputs)
    return wrap_list(c, _new_grads(c.handle, o_words, len(o), i_words, len(i), g_words, len(g), 1 if retain_graph else 0,
                                   1 if create_graph else 0, 1 if allow_unused else 0))
