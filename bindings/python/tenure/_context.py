"""Contexts: one for each thread, and one for each asyncio task; and the line of the program that a call comes from."""
import collections
import contextlib
import contextvars
import os
import sys
import threading
import weakref

from . import errors
from ._library import function

_context_new = function("tn_context_new")
_context_free = function("tn_context_free")
_error = function("tn_error")
_error_message = function("tn_error_message")
_at = function("tn_at")
_dim = function("tn_dim")
_depth = function("tn_scope_depth")
_thread = threading.get_ident
_frame = sys._getframe

# Files of this package, which are no lines of the program.
_OWN = set()
_names = {}


def own(file):
    _OWN.add(file)


own(__file__)
own(contextlib.__file__)


class Single:
    """An object for something that the library has once. A copy of it would be a second one that gives the same thing up, so
    copy, deepcopy and pickle refuse, save where a class says how a copy is made."""

    __slots__ = ()
    _instead = ""

    def __reduce_ex__(self, protocol):
        raise TypeError(f"copy: a {type(self).__name__} is neither copied nor pickled{self._instead}")


class Context(Single):
    """Scopes, the last error and the generator of one thread or task. It ends when nothing refers to it: a call that is
    running in it does, so none is cut off."""

    __slots__ = ("handle", "thread", "task", "wrappers", "line", "scopes", "__weakref__")
    _instead = ": every thread and task has its own"

    def __init__(self, thread=0, task=None):
        self.handle = _context_new()
        if not self.handle:
            raise errors.OutOfMemoryError("context: memory is out")
        self.thread = thread
        self.task = task
        self.wrappers = {}  # tensors that are bound: their handle, and a weak reference to the object
        self.line = None
        self.scopes = []  # objects of the scopes that are open, the innermost last

    def __del__(self, free=_context_free):
        handle = getattr(self, "handle", None)
        if handle:
            free(handle)


_current = contextvars.ContextVar("tenure.context")


def _task():
    """The asyncio task that runs in this thread, or None. Asked without importing asyncio: who has no loop need not pay."""
    asyncio = sys.modules.get("asyncio")
    if asyncio is None or asyncio._get_running_loop() is None:
        return None
    return asyncio.current_task()


def current():
    """The context of this thread, or of the task that runs in it. A task does not inherit that of the one which made it,
    although it inherits the variable."""
    c = _current.get(None)
    task = _task()
    if c is not None and c.thread == _thread():
        if task is None if c.task is None else c.task() is task:
            return c
    c = Context(_thread(), None if task is None else weakref.ref(task))
    _current.set(c)
    return c


# Objects that no scope owns and that nothing refers to any more, and how they are freed. Finalizers run in the middle of
# anything, so they only leave a note here.
given_up = collections.deque()


def settle(c):
    """Frees what finalizers gave up."""
    while given_up:
        try:
            free, word = given_up.popleft()
        except IndexError:  # another thread was faster
            return
        free(c.handle, word)


def enter():
    """The current context, which is told the line of the program that calls."""
    c = current()
    if given_up:
        settle(c)
    if c.line is not None:
        _at(c.handle, *c.line)
        c.line = None
        return c
    f = _frame(2)
    while f.f_code.co_filename in _OWN and f.f_back is not None:
        f = f.f_back
    file = f.f_code.co_filename
    name = _names.get(file)
    if name is None:
        name = _names[file] = os.path.basename(file).encode()
    _at(c.handle, name, f.f_lineno)
    return c


def at(file, line):
    """The next call of this context comes from that line, of another language that is interpreted here."""
    current().line = (os.fsencode(file), line)


def _gone(c):
    """What the library says of a tensor that is gone, if a function of this package was just called with one; or None."""
    f = _frame(2)
    while f is not None and f.f_code.co_filename in _OWN:
        for v in f.f_locals.values():
            for t in v if isinstance(v, (list, tuple)) else (v,):
                if getattr(t, "_context", None) is c and hasattr(t, "_word") and _dim(c.handle, t._word) < 0:
                    return (_error_message(c.handle) or b"").decode(errors="replace").rpartition(" [")[0]
        f = f.f_back
    return None


def fail(c):
    """Raises the error of the last call."""
    status = _error(c.handle)
    text = (_error_message(c.handle) or b"").decode(errors="replace")
    if status == 6 and _depth(c.handle) == 0 and (gone := _gone(c)):
        # Where no scope is open the library looks no further; who uses a tensor whose scope has ended wants to hear of that.
        op, line = text.split(":", 1)[0], text.rpartition(" [")[2]
        status, text = 8, f"{op}:{gone.split(':', 1)[1]}" + (f" [{line}" if line.endswith("]") else "")
    raise errors.KINDS.get(status, errors.OtherError)(text) from None


def check(c, status):
    if status != 0:
        fail(c)


@contextlib.contextmanager
def own_context():
    """Runs the block in a context of its own, as a coroutine or a library may want."""
    before = _current.get(None)
    here = current()
    _current.set(Context(here.thread, here.task))
    try:
        yield
    finally:
        _current.set(before)
