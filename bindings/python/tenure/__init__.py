"""Tensors that live exactly as long as the source code says.

    import tenure as tn

    with tn.scope():
        x = tn.tensor([[1.0, 2.0], [3.0, 4.0]])
        print(x @ x + 1)

Every op of share/tenure/api.json is a function here, and a method of Tensor.
"""
from . import _context, _ops, errors
from ._context import at, own_context
from ._library import version
from .data import from_bytes, tensor
from .dlpack import from_dlpack
from .dtypes import dtype
from .errors import (CallbackError, DeviceError, DTypeError, Error, EscapeError, GradError, IndexError, IoError, OutOfMemoryError,
                     ScopeError, ShapeError, StaleTensorError, ValueError)
from .files import file_text, latest_checkpoint, load_checkpoint, load_llama2c, load_safetensors, save_checkpoint, save_safetensors
from .memory import live_bytes, live_tensors, peak_bytes, reset_peak, trim
from .model import Adam, AdamW, Generator, Init, Sgd, VarStore, generator_state, manual_seed
from .operators import functions
from .scopes import (grad, is_grad_enabled, no_grad, report, scope, scope_depth, set_grad_enabled, with_rc_scope,
                     with_rc_scope_tensor, with_rc_scope_tensors)
from .shared import SharedTensor, share
from .tensors import Tensor, refcount

ops = _ops.ops  # by their names in the C API, overloads apart: ops["sum_dim"]
globals().update({name: f for name, f in functions.items() if name.isidentifier()})
globals().update({kind.name: kind for kind in dtype})
_context.own(__file__)
