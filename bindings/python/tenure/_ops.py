"""The ops, made of api.json: a function of its name for each, with its parameters and defaults."""
import ctypes
import keyword
from weakref import ref as weak

from . import errors
from ._context import Single, check, enter, fail, own
from ._library import Scalar, constants, function, functions
from .dtypes import dtype

own(__file__)

_move_to_scope = function("tn_move_to_scope")
_release_later = function("tn_release_later")
_free = function("tn_free")
_error = function("tn_error")
_list_size = function("tn_list_size")
_list_item = function("tn_new_list_item")
_list_free = function("tn_list_free")
_alias = function("tn_new_alias")
_VALUE_ERROR = constants["TN_VALUE_ERROR"]
_SIZES = {n: ctypes.c_int64 * n for n in range(65)}


class Handle(Single):
    """What a tensor of Python is beneath: the context, and the tensor's number in it. The scope owns the tensor; this object
    only says that somebody can still ask for it."""

    __slots__ = ("_context", "_word", "__weakref__")

    def __del__(self, release=_release_later):
        try:
            context, word = self._context, self._word
        except AttributeError:  # never filled in
            return
        known = context.wrappers.get(word)
        bound = known and known()
        if bound is None or bound is self:  # else a newer object of the same tensor
            context.wrappers.pop(word, None)
        release(context.handle, word)


class SharedHandle(Single):
    """The same of a shared tensor, which no scope owns."""

    __slots__ = ("_word", "__weakref__")


tensor_class = Handle  # tensors.py puts the class of tensors here


def wrap(c, word):
    """The object of a new tensor, whose reference is given to the scope. A tensor that is bound already has its object."""
    if not word:
        fail(c)
    return adopt(c, word)


def adopt(c, word):
    known = c.wrappers.get(word)
    if known is not None:
        t = known()
        if t is not None:
            _free(c.handle, word)
            return t
        # Its finalizer is about to give the scope's reference up; ours takes that place.
    elif not _move_to_scope(c.handle, word) and _error(c.handle) != _VALUE_ERROR:
        fail(c)
    # A value error: the scope's reference was given up and is in the queue; ours takes that place.
    t = tensor_class.__new__(tensor_class)
    t._context = c
    t._word = word
    c.wrappers[word] = weak(t)
    return t


def wrap_list(c, handle):
    """The tensors of a new list; None where it has none."""
    if not handle:
        fail(c)
    try:
        found = []
        for i in range(_list_size(c.handle, handle)):
            word = _list_item(c.handle, handle, i)
            if word:
                found.append(adopt(c, word))
            else:
                check(c, _error(c.handle))
                found.append(None)
        return found
    finally:
        _list_free(c.handle, handle)


def alias(c, shared):
    """The alias of a shared tensor in the innermost scope."""
    return wrap(c, _alias(c.handle, shared._word))


def operand(c, t):
    if isinstance(t, Handle):
        return t
    if isinstance(t, SharedHandle):
        return alias(c, t)
    raise errors.DTypeError(f"a tensor is wanted, and this is {type(t).__name__}: {t!r:.60}")


def _plain(v):
    """A number of numpy or of another library as Python's own."""
    return v.item() if hasattr(v, "item") and getattr(v, "shape", None) == () and not isinstance(v, (Handle, SharedHandle)) else v


def scalar(v):
    if type(v) is float:
        return Scalar(3, 0, 0, v, 0)
    v = _plain(v)
    if isinstance(v, bool):
        return Scalar(1, 0, bool(v), 0, 0)
    if isinstance(v, float):
        return Scalar(3, 0, 0, v, 0)
    if isinstance(v, complex):
        return Scalar(4, 0, 0, v.real, v.imag)
    if hasattr(v, "__index__") and not isinstance(v, type):
        return Scalar(2, 0, int64(v), 0, 0)
    if is_number(v):
        return Scalar(3, 0, 0, float(v), 0)
    if v is None:
        return Scalar(0, 0, 0, 0, 0)
    raise errors.DTypeError(f"a number is wanted, and this is {type(v).__name__}")


def is_number(v):
    """Whether it is a number of Python, or of a library that has some, and no array or tensor."""
    if isinstance(v, (int, float, complex)):
        return True
    return not isinstance(v, (Handle, SharedHandle, type)) and hasattr(v, "__float__") and getattr(v, "shape", ()) == ()


def is_integer(v):
    """Whether it may count something: an integer of Python or numpy, no bool and no dtype."""
    return hasattr(v, "__index__") and not isinstance(v, (bool, dtype, type)) and getattr(v, "shape", ()) == ()


def int64(v):
    if type(v) is not int and not is_integer(v):
        raise errors.DTypeError(f"an integer is wanted, and this is {type(v).__name__}: {v!r:.60}")
    i = v.__index__()
    if not -(1 << 63) <= i < 1 << 63:
        raise errors.ValueError(f"the integer does not fit into 64 bits: {i}")
    return i


def uint64(v):
    """A seed; one below 0 counts from the end, as in C."""
    if not is_integer(v):
        raise errors.DTypeError(f"an integer is wanted, and this is {type(v).__name__}: {v!r:.60}")
    i = v.__index__()
    if not -(1 << 63) <= i < 1 << 64:
        raise errors.ValueError(f"the integer does not fit into 64 bits: {i}")
    return i % (1 << 64)


def int64s(v):
    """An array of integers; a single one stands for itself."""
    if is_integer(v):
        v = (v,)
    elif isinstance(v, (bool, dtype, str, bytes)) or not hasattr(v, "__len__"):
        raise errors.DTypeError(f"integers are wanted, and this is {type(v).__name__}: {v!r:.60}")
    n = len(v)
    make = _SIZES.get(n) or ctypes.c_int64 * n
    return make(*[int64(i) for i in v])


def double(v):
    v = _plain(v)
    if isinstance(v, bool) or not is_number(v) or isinstance(v, complex):
        raise errors.DTypeError(f"a real number is wanted, and this is {type(v).__name__}: {v!r:.60}")
    return float(v)


def flag(v):
    if v is True or v is False:
        return 1 if v else 0
    if type(v).__name__ in ("bool_", "bool"):  # numpy's
        return 1 if v else 0
    raise errors.DTypeError(f"a bool is wanted, and this is {type(v).__name__}: {v!r:.60}")


def kind(v):
    """A dtype, by one, its name, or a type of Python or numpy; a number is none."""
    if not isinstance(v, (dtype, type)) and (hasattr(v, "__index__") or hasattr(v, "__float__")):
        raise errors.DTypeError(f"a dtype is wanted, and this is {type(v).__name__}: {v!r:.60}")
    return dtype(v)


def generator(v):
    if type(v).__name__ != "Generator" or not hasattr(v, "_word"):
        raise errors.DTypeError(f"a generator is wanted, and this is {type(v).__name__}: {v!r:.60}")
    return v._word


def words(c, tensors):
    """The tensors, which must live as long as the call, and the array of their handles."""
    if isinstance(tensors, (Handle, SharedHandle)):
        raise errors.DTypeError(f"a list of tensors is wanted, and this is one: {tensors!r:.60}")
    held = [operand(c, t) for t in tensors]
    return held, (ctypes.c_void_p * len(held))(*[t._word for t in held])


def text(v):
    """A string for C, which ends at the first zero byte."""
    v = v.encode() if isinstance(v, str) else v
    if not isinstance(v, bytes):
        raise errors.DTypeError(f"a string is wanted, and this is {type(v).__name__}: {v!r:.60}")
    if b"\0" in v:
        raise errors.ValueError(f"a string with a zero byte: {v!r:.60}")
    return v


def _default(p):
    """A default as api.json has it, in Python."""
    value = p.get("default")
    if value is None:
        return None
    if value in ("none", "NULL"):
        return "None"
    if p["type"] == "tn_dtype":
        return "None"
    if p["type"] == "int32_t":
        return str(value == "1")
    return value


def _source(row):
    """The text of the function of an op."""
    names, before, arguments = [], [], []
    counts = {p["count"] for p in row["parameters"] if "count" in p}
    for p in row["parameters"][1:]:
        n, kind = p["name"], p["type"]
        if n in counts:
            continue
        if keyword.iskeyword(n):
            n += "_"
        default = _default(p)
        names.append(n if default is None else f"{n}={default}")
        if kind == "tn_tensor*":
            before.append(f"{n} = _operand(c_, {n})" + (f" if {n} is not None else None" if default == "None" else ""))
            arguments.append(f"{n}._word" if default is None else f"None if {n} is None else {n}._word")
        elif kind == "tn_tensor* const*":
            before.append(f"{n}, {n}_words = _words(c_, {n})")
            arguments.append(f"{n}_words, len({n})")
        elif kind == "const int64_t*" and "count" in p:
            before.append(f"{n}_ = _int64s({n})")
            arguments.append(f"{n}_, len({n}_)")
        elif kind == "const int64_t*":
            arguments.append(f"None if {n} is None else _byref(_c_int64(_int64({n})))")
        elif kind == "const double*":
            arguments.append(f"None if {n} is None else _byref(_c_double(_double({n})))")
        elif kind == "int64_t":
            arguments.append(f"_int64({n})")
        elif kind == "tn_scalar":
            arguments.append(f"_scalar({n})")
        elif kind == "tn_dtype":
            arguments.append(f"-1 if {n} is None else _kind({n})")
        elif kind == "const char*":
            arguments.append(f"_text({n})")
        elif kind == "tn_generator*":
            arguments.append(f"None if {n} is None else _generator({n})")
        elif kind == "int32_t":
            arguments.append(f"_flag({n})")
        else:
            arguments.append(f"_double({n})")
    call = f"_f_{row['op']}({', '.join(['c_.handle'] + arguments)})"
    result = row["result"]["type"]
    if result == "tn_tensor*":
        after = f"return _wrap(c_, {call})"
    elif result == "tn_list*":
        after = f"return _wrap_list(c_, {call})"
    elif result == "int32_t":
        after = f"r = {call}\n    if r < 0:\n        _fail(c_)\n    return r == 1"
    else:
        first = next(p for p in row["parameters"][1:])
        after = f"_check(c_, {call})\n    return {first['name']}"
    lines = ["c_ = _enter()"] + before + [after]
    return f"def {row['op']}({', '.join(names)}):\n    \"\"\"{row['doc']}\"\"\"\n    " + "\n    ".join(lines) + "\n"


def _make():
    helpers = (enter, wrap, wrap_list, check, fail, operand, words, int64s, int64, scalar, double, flag, kind, generator, text)
    space = {"_" + f.__name__: f for f in helpers}  # no parameter begins so
    space |= {"_byref": ctypes.byref, "_c_int64": ctypes.c_int64, "_c_double": ctypes.c_double, "__name__": __name__}
    rows = {row["op"]: row for row in functions.values() if "op" in row}
    for name, row in rows.items():
        space["_f_" + name] = function(row["name"])
    exec(compile("".join(map(_source, rows.values())), __file__, "exec"), space)
    return {name: space[name] for name in rows}, rows


ops, rows = _make()
