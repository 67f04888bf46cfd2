"""Checkpoints, and tensors in files."""
import ctypes

from ._context import enter, fail, own
from ._ops import text, words, wrap
from .model import Generator, Optimizer, VarStore
from .owned import do, f, path_of, text_of, word_of

own(__file__)


def _texts(values):
    return (ctypes.c_char_p * len(values))(*[text(v) for v in values])


def save_checkpoint(path, store, optimizer=None, generator=None, texts={}):
    """Writes variables, the optimizer's state, the generator and texts by name. A kill leaves the old file or the new one."""
    do("checkpoint_save", path_of(path), word_of(VarStore, store), word_of(Optimizer, optimizer), word_of(Generator, generator),
        _texts(list(texts)), _texts(list(texts.values())), len(texts))


def load_checkpoint(path, store, optimizer=None, generator=None):
    """Puts back what save_checkpoint wrote: a run that goes on from it is bit-equal to one that never stopped."""
    do("checkpoint_load", path_of(path), word_of(VarStore, store), word_of(Optimizer, optimizer), word_of(Generator, generator))


def latest_checkpoint(directory):
    """The newest checkpoint of a directory that is not damaged, or ''."""
    return text_of("checkpoint_latest", path_of(directory))


def file_text(path, key):
    """A text of a safetensors file by its name, or ''."""
    return text_of("file_text", path_of(path), text(key))


def save_safetensors(path, tensors):
    """Writes tensors by name, a dict, as safetensors."""
    held, array = words(enter(), tensors.values())
    do("save_safetensors", path_of(path), _texts(list(tensors)), array, len(held))


def _named(c, handle):
    if not handle:
        fail(c)
    try:
        return {f["list_name"](c.handle, handle, i).decode(): wrap(c, f["new_list_item"](c.handle, handle, i))
                for i in range(f["list_size"](c.handle, handle))}
    finally:
        f["list_free"](c.handle, handle)


def load_safetensors(path):
    """Every tensor of a safetensors file, as a dict."""
    c = enter()
    return _named(c, f["new_load_safetensors"](c.handle, path_of(path)))


def load_llama2c(path):
    """The weights of a file of llama2.c, all f32, as a dict, and its sizes, as another one."""
    c = enter()
    config = (ctypes.c_int64 * 7)()
    weights = _named(c, f["new_load_llama2c"](c.handle, path_of(path), config))
    return weights, dict(zip(("dim", "hidden_dim", "n_layers", "n_heads", "n_kv_heads", "vocab_size", "seq_len"), config))
