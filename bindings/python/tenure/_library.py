"""The shared library and what api.json says of it: every function with its parameters, as ctypes wants them."""
import ctypes
import functools
import json
import os
import pathlib


class Scalar(ctypes.Structure):
    """tn_scalar."""

    _fields_ = [("kind", ctypes.c_int32), ("reserved", ctypes.c_int32), ("i", ctypes.c_int64), ("re", ctypes.c_double),
                ("im", ctypes.c_double)]


class _Where(ctypes.Structure):
    _fields_ = [("file", ctypes.c_char_p), ("base", ctypes.c_void_p), ("name", ctypes.c_char_p), ("address", ctypes.c_void_p)]


Callback = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p)
UpdateCallback = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
Deleter = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

# Handles are numbers: c_void_p takes and gives them as int, NULL as None.
_TYPES = {
    "int32_t": ctypes.c_int32, "tn_status": ctypes.c_int32, "tn_dtype": ctypes.c_int32, "tn_init": ctypes.c_int32,
    "int64_t": ctypes.c_int64, "uint64_t": ctypes.c_uint64, "size_t": ctypes.c_size_t, "double": ctypes.c_double,
    "tn_scalar": Scalar, "tn_scalar*": ctypes.POINTER(Scalar), "const char*": ctypes.c_char_p,
    "int64_t*": ctypes.POINTER(ctypes.c_int64), "uint64_t*": ctypes.POINTER(ctypes.c_uint64),
    "const int64_t*": ctypes.POINTER(ctypes.c_int64), "const double*": ctypes.POINTER(ctypes.c_double),
    "tn_callback": Callback, "tn_update_callback": UpdateCallback, "tn_deleter": Deleter,
}
# They wait for nothing and run none of the host's code: the interpreter's lock is kept, which is cheaper. A finalizer
# may run anywhere, so that the one call it makes must not hand the lock to another thread.
_QUICK = {"tn_at", "tn_release_later", "tn_error", "tn_error_message", "tn_move_to_scope", "tn_dim", "tn_numel", "tn_size",
          "tn_sizes", "tn_scalar_type", "tn_is_alive", "tn_scope_depth"}


def _candidates():
    if os.environ.get("TENURE_LIBRARY"):
        yield os.environ["TENURE_LIBRARY"]
        return
    here = pathlib.Path(__file__).resolve().parent
    for folder in (here, here.parents[2] / "build"):  # beside the package; the repository's build
        path = folder / "libtenure.so.0"
        if path.exists():
            yield str(path)
    yield "libtenure.so.0"  # where the system looks


def _open():
    failures = []
    for name in _candidates():
        try:
            return ctypes.CDLL(name), ctypes.PyDLL(name)
        except OSError as e:
            failures.append(str(e))
    raise ImportError("tenure: the library was not found; TENURE_LIBRARY may name libtenure.so: " + "; ".join(failures))


def _api(library):
    """api.json of the library that was opened: under its prefix, or in the repository whose build it is."""
    if os.environ.get("TENURE_API"):
        return json.loads(pathlib.Path(os.environ["TENURE_API"]).read_text(encoding="utf-8"))
    where = _Where()
    ctypes.CDLL(None).dladdr(ctypes.cast(library.tn_version, ctypes.c_void_p), ctypes.byref(where))
    path = pathlib.Path(os.fsdecode(where.file or b"")).resolve()
    for folder in list(path.parents)[1:4]:  # PREFIX/lib, PREFIX/lib/ARCHITECTURE, REPOSITORY/build
        api = folder / "share" / "tenure" / "api.json"
        if api.exists():
            return json.loads(api.read_text(encoding="utf-8"))
    raise ImportError(f"tenure: there is no share/tenure/api.json beside {path}; TENURE_API may name it")


_library, _quick = _open()
api = _api(_library)
constants = {c["name"]: c["value"] for c in api["constants"]}
functions = {f["name"]: f for f in api["functions"]}


def function(name):
    """The C function with its types."""
    row = functions[name]
    f = getattr(_quick if name in _QUICK else _library, name)
    f.argtypes = [_TYPES.get(p["type"], ctypes.c_void_p) for p in row["parameters"]]
    f.restype = _TYPES.get(row["result"]["type"], ctypes.c_void_p)
    return f


def no_callback():
    """A callback of C that does nothing and does not fail: whether NULL is alive."""
    return Callback(("tn_is_alive", _library))


class Leave:
    """__exit__ of a with block: a call of C whose arguments the block holds as objects of ctypes, by these names. Nothing of
    Python runs in front of it, so that an interrupt, wherever it strikes, finds the block ended or never entered. Behind it comes
    after(status, f, arguments); arguments[-4] is the block, and arguments[-3] the kind of exception that ends it."""

    def __init__(self, name, after, *own):
        row = functions[name]
        f = self._call = _library[name]  # not the one that function() gives
        # What the end of a block is told comes behind its own arguments, where it is not read.
        f.argtypes = [_TYPES.get(p["type"], ctypes.c_void_p) for p in row["parameters"]] + 4 * [ctypes.py_object]
        f.restype = ctypes.c_int32
        f.errcheck = after
        self._own = own

    def __get__(self, block, owner=None):
        if block is None:
            return lambda block, *how: self.__get__(block)(*how)
        return functools.partial(self._call, *[getattr(block, name) for name in self._own], block)


version = function("tn_version")()
if version // 10000 != int(api["version"].split(".")[0]):
    raise ImportError(f"tenure: the library is of version {version}, its api.json of {api['version']}")
