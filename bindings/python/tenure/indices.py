"""t[...]: integers, slices, None and Ellipsis make a view; a tensor of integers or bools selects."""
from . import errors
from ._context import own
from ._ops import Handle, SharedHandle, alias, is_integer, ops
from .dtypes import dtype

own(__file__)


def _masked(t, mask):
    """The elements where the mask holds; where it has fewer dims, what lies under its first ones."""
    n = mask.ndim
    if mask.shape == t.shape:
        return ops["masked_select"](t, mask)
    if n == 0 or mask.shape != t.shape[:n]:
        raise errors.IndexError(f"index: the mask is {mask.describe()}, and the tensor is {t.describe()}")
    where = ops["masked_select"](ops["arange"](0, mask.numel()), ops["flatten"](mask))
    return ops["index_select"](ops["flatten"](t, 0, n - 1), 0, where)


def _selected(t, at, index):
    """The slices of dim `at` that a tensor of integers names, and how many dims the index has."""
    if index.ndim == 0:
        return ops["select"](t, at, int(index.item())), 0
    if index.ndim == 1:
        return ops["index_select"](t, at, index), 1
    flat = ops["index_select"](t, at, ops["flatten"](index))
    return ops["unflatten"](flat, at, index.shape), index.ndim


def index(t, key, write=False):
    """t[key], which is a view of t if it is to be written."""
    keys = tuple(alias_of(k) for k in key) if isinstance(key, tuple) else (alias_of(key),)
    tensors = [k for k in keys if isinstance(k, Handle)]
    if tensors and not write and len(keys) == 1 and tensors[0].dtype is dtype.bool:
        return _masked(t, tensors[0])
    if len(tensors) > 1 or tensors and (write or tensors[0].dtype is dtype.bool):
        raise errors.IndexError("index: integers, slices, None and ... are indices, and where one reads one tensor of integers, or "
                                f"one of bools alone: {', '.join(t.describe() for t in tensors)}")
    used = sum(k is not None and k is not Ellipsis for k in keys)
    dims = t.ndim
    if used > dims:
        raise errors.IndexError(f"index: there are more indices than dims: {used}, and the tensor is {t.describe()}")
    if not any(k is Ellipsis for k in keys):
        keys += (Ellipsis,)
    at, seen = 0, False
    for k in keys:
        if k is Ellipsis:
            if seen:
                raise errors.IndexError("index: there is more than one Ellipsis")
            seen = True
            at += dims - used
        elif k is None:
            t = ops["unsqueeze"](t, at)
            at += 1
        elif isinstance(k, slice):
            step = 1 if k.step is None else k.step
            if k.start is not None or k.stop is not None or step != 1:
                t = ops["slice"](t, at, k.start, k.stop, step)
            at += 1
        elif isinstance(k, Handle):
            t, taken = _selected(t, at, k)
            at += taken
        elif is_integer(k):
            t = ops["select"](t, at, k)
        else:
            raise errors.IndexError(f"index: {type(k).__name__} is no index here: integers, slices, None and ... are, and a "
                                    "tensor of integers where one reads")
    return t if not write or at or used else ops["view_as"](t, t)


def alias_of(k):
    if isinstance(k, SharedHandle):
        from ._context import enter
        return alias(enter(), k)
    return k
