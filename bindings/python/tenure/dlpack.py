"""Exchange with other libraries by DLPack, without a copy, both ways; and numpy arrays over the bytes of tensors.

Consumers that know DLPack 1.x get a versioned capsule, which can say that data is read-only; older ones, such as numpy before
2.1, get the older kind. The structs of that are made here, and kept in a table until their deleter is called.
"""
import ctypes
import threading

from . import errors
from ._context import Single, enter, fail, own
from ._library import function
from ._ops import wrap
from .dtypes import TYPESTR, dtype

own(__file__)

_new = function("tn_dlpack_new")
_move = function("tn_new_move_dlpack")

_VERSIONED, _OLDER = b"dltensor_versioned", b"dltensor"
_USED_VERSIONED, _USED_OLDER = b"used_dltensor_versioned", b"used_dltensor"
_READ_ONLY = 1
_CallDeleter = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class _Tensor(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("device", ctypes.c_int32 * 2), ("ndim", ctypes.c_int32), ("code", ctypes.c_uint8),
                ("bits", ctypes.c_uint8), ("lanes", ctypes.c_uint16), ("shape", ctypes.POINTER(ctypes.c_int64)),
                ("strides", ctypes.POINTER(ctypes.c_int64)), ("byte_offset", ctypes.c_uint64)]


class _Older(ctypes.Structure):  # DLManagedTensor
    _fields_ = [("tensor", _Tensor), ("manager", ctypes.c_void_p), ("deleter", ctypes.c_void_p)]


class _Versioned(ctypes.Structure):  # DLManagedTensorVersioned
    _fields_ = [("version", ctypes.c_uint32 * 2), ("manager", ctypes.c_void_p), ("deleter", ctypes.c_void_p),
                ("flags", ctypes.c_uint64), ("tensor", _Tensor)]


_python = ctypes.pythonapi
_capsule_new = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)(("PyCapsule_New", _python))
# By address: an object that is being destroyed must not be counted.
_capsule_is = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_IsValid", _python))
_capsule_pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_GetPointer", _python))
_capsule_rename = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p)(("PyCapsule_SetName", _python))


def _delete(kind, address):
    """Calls the deleter of a struct, if it has one."""
    deleter = kind.from_address(address).deleter
    if deleter:
        _CallDeleter(deleter)(address)


_kept = {}  # structs made here, by address, and the address of what they stand for
_lock = threading.Lock()


def _keep(struct, of):
    address = ctypes.addressof(struct)
    with _lock:
        _kept[address] = struct, of
    return address


def _take(address):
    with _lock:
        return _kept.pop(address)[1]


@ctypes.PYFUNCTYPE(None, ctypes.c_void_p)
def _destroy_capsule(capsule):
    """The capsule goes. Nobody took what is in it, unless it was renamed."""
    for name, kind in ((_VERSIONED, _Versioned), (_OLDER, _Older)):
        if _capsule_is(capsule, name):
            _delete(kind, _capsule_pointer(capsule, name))


@_CallDeleter
def _delete_older(address):
    _delete(_Versioned, _take(address))


@_CallDeleter
def _delete_versioned(address):
    _delete(_Older, _take(address))


def export(t, stream=None, max_version=None, dl_device=None, copy=None):
    """What __dlpack__ returns."""
    if stream is not None:
        raise errors.ValueError("dlpack: the tensor is on the CPU, and a stream is given")
    if dl_device is not None and tuple(map(int, dl_device)) != (1, 0):
        raise BufferError(f"dlpack: the tensor is on the CPU, and is not copied to device {dl_device}")
    c = enter()
    if copy:
        t = t.clone()
    exported = _new(c.handle, t._word)
    if not exported:
        fail(c)
    if max_version is not None and max_version[0] >= 1:
        return _capsule_new(exported, _VERSIONED, _destroy_capsule)
    versioned = _Versioned.from_address(exported)
    if versioned.flags & _READ_ONLY:
        _delete(_Versioned, exported)
        raise BufferError("dlpack: the tensor is read-only, and the consumer's DLPack cannot say so: pass numpy(), or a clone()")
    older = _Older(versioned.tensor, None, ctypes.cast(_delete_older, ctypes.c_void_p))
    return _capsule_new(_keep(older, exported), _OLDER, _destroy_capsule)


def from_dlpack(other):
    """A tensor over the data of an object that has __dlpack__, without a copy, save of read-only data."""
    try:
        try:
            capsule = other.__dlpack__(max_version=(1, 1))
        except TypeError:  # it knows no versions
            capsule = other.__dlpack__()
    except BufferError:
        if getattr(other, "__array_interface__", {"data": (0, False)})["data"][1]:  # it cannot say that it is read-only
            from .data import tensor
            return tensor(other)
        raise
    address = id(capsule)
    if _capsule_is(address, _VERSIONED):
        managed = _capsule_pointer(address, _VERSIONED)
        _capsule_rename(address, _USED_VERSIONED)
    elif _capsule_is(address, _OLDER):
        older = _capsule_pointer(address, _OLDER)
        _capsule_rename(address, _USED_OLDER)
        struct = _Versioned((1, 0), None, ctypes.cast(_delete_versioned, ctypes.c_void_p), 0,
                            _Older.from_address(older).tensor)
        managed = _keep(struct, older)
    else:
        raise errors.ValueError("from_dlpack: __dlpack__ returned no DLPack capsule")
    c = enter()
    return wrap(c, _move(c.handle, managed))


class _Held(Single):
    """What a numpy array over a tensor keeps: the export, which holds the bytes."""

    def __init__(self, exported, interface):
        self._exported = exported
        self.__array_interface__ = interface

    def __del__(self):
        _delete(_Versioned, self._exported)


def to_numpy(t):
    """A numpy array over the bytes of a tensor."""
    import numpy
    c = enter()
    exported = _new(c.handle, t._word)
    if not exported:
        fail(c)
    versioned = _Versioned.from_address(exported)
    kind, shape, strides = t.dtype, t.shape, t.stride()
    if kind not in TYPESTR:
        _delete(_Versioned, exported)
        raise errors.DTypeError(f"numpy: it has no element type {kind}: convert with to(tenure.f32)")
    held = _Held(exported, {
        "version": 3, "shape": shape, "typestr": TYPESTR[kind], "strides": tuple(s * kind.itemsize for s in strides),
        "data": (versioned.tensor.data or 0, bool(versioned.flags & _READ_ONLY))})
    if not versioned.tensor.data or 0 in shape:
        return numpy.empty(shape, TYPESTR[kind])
    return numpy.asarray(held)
