(* The errors of the library, an exception a kind. After one nothing has changed, and nothing leaked. *)

(** Sizes that do not fit together, or overflow. *)
exception Shape_error of string

(** An element type that the function does not take. *)
exception Dtype_error of string

(** A device or layout that is absent or not taken. *)
exception Device_error of string

(** A dim or an index out of range. *)
exception Index_error of string

(** Any other argument that is wrong. *)
exception Value_error of string

(** No scope is open; scopes, contexts or threads out of order. *)
exception Scope_error of string

(** A scope ended while references to what it owned were held. *)
exception Escape_error of string

(** The tensor is gone: its scope ended, or it was freed; or it belongs to another context. *)
exception Stale_tensor_error of string

(** The memory does not suffice. *)
exception Out_of_memory_error of string

(** A file cannot be read or written, or is damaged. *)
exception Io_error of string

(** Autograd cannot do what is asked for. *)
exception Grad_error of string

(** A callback failed. *)
exception Callback_error of string

(** Anything else. *)
exception Other_error of string

let of_status status text =
  match status with
  | 1 -> Shape_error text
  | 2 -> Dtype_error text
  | 3 -> Device_error text
  | 4 -> Index_error text
  | 5 -> Value_error text
  | 6 -> Scope_error text
  | 7 -> Escape_error text
  | 8 -> Stale_tensor_error text
  | 9 -> Out_of_memory_error text
  | 10 -> Io_error text
  | 11 -> Grad_error text
  | 12 -> Callback_error text
  | _ -> Other_error text

(** The kind's name in the other languages, and the text; None for exceptions of others. *)
let name_and_text = function
  | Shape_error t -> Some ("ShapeError", t)
  | Dtype_error t -> Some ("DTypeError", t)
  | Device_error t -> Some ("DeviceError", t)
  | Index_error t -> Some ("IndexError", t)
  | Value_error t -> Some ("ValueError", t)
  | Scope_error t -> Some ("ScopeError", t)
  | Escape_error t -> Some ("EscapeError", t)
  | Stale_tensor_error t -> Some ("StaleTensorError", t)
  | Out_of_memory_error t -> Some ("OutOfMemoryError", t)
  | Io_error t -> Some ("IoError", t)
  | Grad_error t -> Some ("GradError", t)
  | Callback_error t -> Some ("CallbackError", t)
  | Other_error t -> Some ("OtherError", t)
  | _ -> None
