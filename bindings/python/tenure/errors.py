"""The errors of the library, a class a kind. Each is also the built-in class that says the same."""
import builtins


class Error(Exception):
    """What the library refuses or cannot do. Nothing has changed, and nothing leaked."""


class ShapeError(Error, builtins.ValueError):
    """Sizes that do not fit together, or overflow."""


class DTypeError(Error, builtins.TypeError):
    """An element type that the function does not take."""


class DeviceError(Error, builtins.ValueError):
    """A device or layout that is absent or not taken."""


class IndexError(Error, builtins.IndexError):
    """A dim or an index out of range."""


class ValueError(Error, builtins.ValueError):
    """Any other argument that is wrong."""


class ScopeError(Error, RuntimeError):
    """No scope is open; scopes, contexts or threads out of order."""


class EscapeError(Error, RuntimeError):
    """A scope ended while references to what it owned were held."""


class StaleTensorError(Error, RuntimeError):
    """The tensor is gone: its scope ended, or it was freed; or it belongs to another context."""


class OutOfMemoryError(Error, MemoryError):
    """The memory does not suffice."""


class IoError(Error, OSError):
    """A file cannot be read or written, or is damaged."""


class GradError(Error, RuntimeError):
    """Autograd cannot do what is asked for."""


class CallbackError(Error, RuntimeError):
    """A callback failed."""


class OtherError(Error, RuntimeError):
    """Anything else."""


# By status.
KINDS = {1: ShapeError, 2: DTypeError, 3: DeviceError, 4: IndexError, 5: ValueError, 6: ScopeError, 7: EscapeError,
         8: StaleTensorError, 9: OutOfMemoryError, 10: IoError, 11: GradError, 12: CallbackError}
