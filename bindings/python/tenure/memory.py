"""Memory: what is alive in the process."""
from ._context import current, own, settle
from .owned import do, number
from .scopes import drain

own(__file__)


def _settle():
    """What variables gave up is given back: the end of a scope takes tensors."""
    c = current()
    settle(c)
    drain(c)


def live_bytes():
    """Bytes of all storages alive in the process."""
    _settle()
    return number("live_bytes")


def live_tensors():
    """Tensors alive in the process."""
    _settle()
    return number("live_tensors")


def peak_bytes():
    """The most live bytes since the start or reset_peak()."""
    return number("peak_bytes")


def reset_peak():
    """Begins to look for the peak anew."""
    _settle()
    do("reset_peak")


def trim():
    """Gives free memory back to the operating system, and returns the bytes."""
    return number("trim")
