"""Tensors of Python's data, and of what others made."""
import array

from . import _ops, errors
from ._context import enter, own
from ._library import function
from ._ops import Handle, SharedHandle, flag, int64s, is_number, ops, wrap
from .arrays import from_array
from .dtypes import dtype

own(__file__)

_from_data = function("tn_new_from_data")


def _shape_of(data):
    sizes = []
    while isinstance(data, (list, tuple)):
        sizes.append(len(data))
        if not data:
            break
        data = data[0]
    return sizes


def _flatten(data, sizes, out):
    if not sizes:
        if isinstance(data, (list, tuple)):
            raise errors.ShapeError("tensor: the lists are not of one length each")
        v = data.item() if hasattr(data, "item") else data
        if not is_number(v):
            raise errors.DTypeError(f"tensor: a number is wanted, and this is {type(v).__name__}: {v!r:.60}")
        out.append(v)
        return
    if not isinstance(data, (list, tuple)) or len(data) != sizes[0]:
        raise errors.ShapeError("tensor: the lists are not of one length each")
    for part in data:
        _flatten(part, sizes[1:], out)


def from_bytes(data, sizes, kind):
    """A tensor with a copy of the bytes, elements in row-major order."""
    data, sizes = memoryview(data).tobytes(), int64s(sizes)
    c = enter()
    return wrap(c, _from_data(c.handle, data, len(data), sizes, len(sizes), _ops.kind(kind)))


def tensor(data, dtype=None, requires_grad=False):
    """A tensor with a copy of the data: numbers, nested lists of numbers, a tensor, or anything that DLPack or numpy reads. By
    default bools give bool, integers i64, other numbers f32; an array keeps its own. A number that the dtype cannot hold is an
    error, as is a complex one for a real dtype."""
    made = _of_data(data, None if dtype is None else _ops.kind(dtype))
    return made.requires_grad_() if flag(requires_grad) else made


def _of_data(data, kind):
    if isinstance(data, (Handle, SharedHandle)):
        made = ops["detach"](data)
        return ops["clone"](made) if kind in (None, made.dtype) else _converted(made, kind)
    if not isinstance(data, (list, tuple, int, float, complex)) or hasattr(data, "dtype"):
        if hasattr(data, "__array_interface__"):
            read = from_array(data)
            if read is not None:
                return _converted(from_bytes(*read), kind)
            data = data.tolist()
        elif hasattr(data, "__dlpack__"):
            from .dlpack import from_dlpack
            return _of_data(from_dlpack(data), kind)
        elif hasattr(data, "__array__"):
            return _of_data(data.__array__(), kind)
    sizes, flat = _shape_of(data), []
    _flatten(data, sizes, flat)
    kinds = {type(v) for v in flat}
    given = kind
    if complex in kinds:
        native, packed = dtype.c128, array.array("d", [x for v in flat for x in (complex(v).real, complex(v).imag)])
        given = given or dtype.c64
    elif kinds == {bool}:
        native, packed = dtype.bool, array.array("B", flat)
    elif kinds and all(issubclass(k, int) for k in kinds):
        native, packed = dtype.i64, array.array("q", map(_ops.int64, map(int, flat)))
    else:
        native, packed = dtype.f64, array.array("d", flat)
        given = given or dtype.f32
    if given is None or given is native:
        return from_bytes(packed.tobytes(), sizes, native)
    if given is dtype.f32 and native is dtype.f64:  # the common case, without a wider copy
        return from_bytes(array.array("f", packed).tobytes(), sizes, given)
    return _converted(from_bytes(packed.tobytes(), sizes, native), given)


_BOUNDS = {dtype.u8: (0, 255), dtype.i8: (-128, 127), dtype.i16: (-1 << 15, (1 << 15) - 1), dtype.i32: (-1 << 31, (1 << 31) - 1),
           dtype.i64: (-1 << 63, (1 << 63) - 1)}


def _converted(t, kind):
    """The tensor in another dtype; what that cannot hold is refused, where to() would wrap or cut it."""
    if kind is None or kind is t.dtype:
        return t
    if t.dtype.is_complex and not kind.is_complex:
        raise errors.DTypeError(f"tensor: complex numbers for a tensor of {kind}")
    if kind in _BOUNDS and t.dtype is not dtype.bool:
        low, high = _BOUNDS[kind]
        for v in t.flat():
            if not low <= v < high + 1:
                raise errors.ValueError(f"tensor: a value that {kind} cannot hold: {v}")
    return ops["to"](t, kind)


def load(data, sizes, kind, requires_grad):
    """What pickle makes of a tensor's elements: a tensor of the innermost scope, or where none is open a SharedTensor."""
    from .scopes import scope_depth
    if scope_depth() == 0:
        return load_shared(data, sizes, kind, requires_grad)
    return from_bytes(data, sizes, kind).requires_grad_(requires_grad)


def load_shared(data, sizes, kind, requires_grad):
    """The same of a shared tensor."""
    from .model import SharedTensor
    from .scopes import scope
    with scope("load"):
        made = SharedTensor(from_bytes(data, sizes, kind))
    made.requires_grad = requires_grad
    return made
