(* Tensors: the ops, what they are, their data, their gradients. *)
open Tenure_library
open Tenure_core
include Tenure_ops

type t = Tenure_core.t

(* ---- what it is *)

let max_rank = 64
let c_sizes = c "tn_sizes" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning int64_t)
let c_scalar_type = c "tn_scalar_type" (handle @-> handle @-> returning int32_t)
let c_numel = c "tn_numel" (handle @-> handle @-> returning int64_t)
let c_bytes = c "tn_bytes" (handle @-> handle @-> returning int64_t)
let c_describe = c "tn_describe" (handle @-> handle @-> returning string_opt)
let c_to_string = c "tn_to_string" (handle @-> handle @-> returning string_opt)
let c_is_alive = c "tn_is_alive" (handle @-> handle @-> returning int32_t)
let c_is_alias_of = c "tn_is_alias_of" (handle @-> handle @-> handle @-> returning int32_t)

let number call t =
  let c = enter () in
  let n = call c.handle t.word in
  keep t;
  if n < 0L then fail c;
  Int64.to_int n

let text call t =
  let c = enter () in
  match call c.handle t.word with
  | Some s ->
      keep t;
      s
  | None -> fail_of c [ t ]

let read_sizes c call =
  let out = Ctypes.CArray.make int64_t max_rank in
  let n = call (Ctypes.CArray.start out) (Unsigned.Size_t.of_int max_rank) in
  if n < 0L then fail c;
  List.init (Int64.to_int n) (fun i -> Int64.to_int (Ctypes.CArray.get out i))

(** The sizes. *)
let shape t =
  let c = enter () in
  let sizes = read_sizes c (c_sizes c.handle t.word) in
  keep t;
  sizes

(** The element type. *)
let dtype t =
  let c = enter () in
  let kind = c_scalar_type c.handle t.word in
  if kind < 0l then fail c;
  dtypes.(Int32.to_int kind)

(** The number of elements. *)
let numel t = number c_numel t

(** Bytes of its elements. *)
let nbytes t = number c_bytes t

(** "f32[2, 3]". *)
let describe t = text c_describe t

(** The tensor as PyTorch prints it. *)
let to_string t = text c_to_string t

let print t = print_endline (to_string t)

(** Whether it may still be used. *)
let is_alive t =
  let c = current () in
  c_is_alive c.handle t.word = 1l

(** Whether both lie on one storage. *)
let is_alias_of a b =
  let c = enter () in
  ask c (c_is_alias_of c.handle a.word b.word)

(** Gives the tensor back now: every use from here on raises Stale_tensor_error. No need for it: the scope does the same. *)
let free t =
  let c = t.context in
  ignore (release_later c.handle t.word);
  Tenure_scope.drain c

module For_testing = struct
  (** References of the program and claims of the library. *)
  let get_refcount t = number c_refcount t
end

(* ---- its data *)

let c_item = c "tn_item" (handle @-> handle @-> ptr scalar @-> returning int32_t)
let c_copy_out = c "tn_copy_out" (handle @-> handle @-> Ctypes.ocaml_bytes @-> size_t @-> returning int32_t)
let c_copy_in = c "tn_copy_in" (handle @-> handle @-> Ctypes.ocaml_bytes @-> size_t @-> returning int32_t)

let c_from_data =
  c "tn_new_from_data"
    (handle @-> Ctypes.ocaml_bytes @-> size_t @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle)

(** A tensor with a copy of the bytes, elements in row-major order. *)
let of_bytes dtype sizes data =
  let c = enter () in
  let sizes_ = ints sizes in
  let r =
    c_from_data c.handle (Ctypes.ocaml_bytes_start data)
      (Unsigned.Size_t.of_int (Bytes.length data))
      (Ctypes.CArray.start sizes_) (count sizes_) (dtype_number dtype)
  in
  keep sizes_;
  give c r []

(** All elements in row-major order. *)
let to_bytes t =
  let out = Bytes.create (nbytes t) in
  let c = enter () in
  check c (c_copy_out c.handle t.word (Ctypes.ocaml_bytes_start out) (Unsigned.Size_t.of_int (Bytes.length out)));
  keep t;
  out

(** Writes all elements, in row-major order. *)
let set_bytes t data =
  let c = enter () in
  check c (c_copy_in c.handle t.word (Ctypes.ocaml_bytes_start data) (Unsigned.Size_t.of_int (Bytes.length data)));
  keep t

(** The one element of a tensor that has one. *)
let item t =
  let c = enter () in
  let out = Ctypes.make scalar in
  if c_item c.handle t.word (Ctypes.addr out) <> 0l then fail_of c [ t ];
  keep t;
  match Ctypes.getf out scalar_kind with
  | 1l -> B (Ctypes.getf out scalar_i <> 0L)
  | 2l -> I (to_int "item" (Ctypes.getf out scalar_i))
  | 4l -> C { re = Ctypes.getf out scalar_re; im = Ctypes.getf out scalar_im }
  | _ -> F (Ctypes.getf out scalar_re)

(** Numbers as a tensor of these sizes. *)
let of_floats ?(dtype = F32) sizes values =
  let n = Array.length values in
  if dtype = F32 then begin
    let data = Bytes.create (4 * n) in
    Array.iteri (fun i v -> Bytes.set_int32_ne data (4 * i) (Int32.bits_of_float v)) values;
    of_bytes F32 sizes data
  end
  else begin
    let data = Bytes.create (8 * n) in
    Array.iteri (fun i v -> Bytes.set_int64_ne data (8 * i) (Int64.bits_of_float v)) values;
    let wide = of_bytes F64 sizes data in
    if dtype = F64 then wide else Tenure_ops.to_ wide dtype
  end

(** Integers as a tensor of these sizes, i64. *)
let of_ints sizes values =
  let data = Bytes.create (8 * Array.length values) in
  Array.iteri (fun i v -> Bytes.set_int64_ne data (8 * i) (Int64.of_int v)) values;
  of_bytes I64 sizes data

let require_real what t =
  match dtype t with
  | C64 | C128 -> raise (Tenure_error.Dtype_error (what ^ ": the numbers are complex, and have more than a real part: " ^ describe t))
  | _ -> ()

(** All elements in row-major order, converted. Dtype_error if they are complex. *)
let to_floats t =
  require_real "to_floats" t;
  let data = to_bytes (Tenure_ops.to_ t F64) in
  Array.init (Bytes.length data / 8) (fun i -> Int64.float_of_bits (Bytes.get_int64_ne data (8 * i)))

(** The same as integers. Value_error for one that does not fit into an int. *)
let to_ints t =
  require_real "to_ints" t;
  let data = to_bytes (Tenure_ops.to_ t I64) in
  Array.init (Bytes.length data / 8) (fun i -> to_int "to_ints" (Bytes.get_int64_ne data (8 * i)))

(* ---- the words of the tutorial *)

(** A number as a tensor without dims, f32. *)
let f x = Tenure_ops.full ~dtype:F32 [] (F x)

(** Numbers as a tensor of one dim, f32. *)
let float_vec values = of_floats [ List.length values ] (Array.of_list values)

let require_dims t n name =
  if List.length (shape t) <> n then
    raise (Tenure_error.Shape_error (Printf.sprintf "%s: the tensor has not %d dims: %s" name n (describe t)))

(** The number of a tensor without dims; Shape_error if it has dims. *)
let to_float0_exn t =
  require_dims t 0 "to_float0_exn";
  (to_floats t).(0)

(** The numbers of a tensor of one dim; Shape_error if it has more, or none. *)
let to_float1_exn t =
  require_dims t 1 "to_float1_exn";
  to_floats t

let with_rc_scope = Tenure_scope.with_rc_scope
let with_rc_scope_tensor = Tenure_scope.with_rc_scope_tensor
let with_rc_scope_tensors = Tenure_scope.with_rc_scope_tensors

(* ---- gradients *)

let c_requires_grad = c "tn_requires_grad" (handle @-> handle @-> returning int32_t)
let c_set_requires_grad = c "tn_set_requires_grad" (handle @-> handle @-> int32_t @-> returning int32_t)
let c_grad = c "tn_new_grad" (handle @-> handle @-> returning handle)
let c_set_grad = c "tn_set_grad" (handle @-> handle @-> handle @-> returning int32_t)

let c_backward =
  c_op "tn_backward" (handle @-> handle @-> handle @-> int32_t @-> int32_t @-> returning int32_t)

let c_grads =
  c_op "tn_new_grads"
    (handle @-> ptr handle @-> size_t @-> ptr handle @-> size_t @-> ptr handle @-> size_t @-> int32_t @-> int32_t @-> int32_t
   @-> returning handle)

(** Whether ops on it record. *)
let requires_grad t =
  let c = enter () in
  ask c (c_requires_grad c.handle t.word)

(** Makes a leaf record, or no longer. *)
let set_requires_grad t on =
  let c = enter () in
  check c (c_set_requires_grad c.handle t.word (flag on));
  keep t

(** What backward accumulated, if there is something: a view of it. *)
let grad t =
  let c = enter () in
  let word = c_grad c.handle t.word in
  keep t;
  if word <> 0n then Some (give_view c word) else if c_error c.handle <> 0l then fail c else None

(** Replaces it, or clears it. *)
let set_grad t gradient =
  let c = enter () in
  check c (c_set_grad c.handle t.word (word_opt gradient));
  keep t;
  keep gradient

(** Runs the graph backward and adds to the gradients of its leaves. *)
let backward ?gradient ?(retain_graph = false) ?(create_graph = false) t =
  let c = enter () in
  let status = c_backward c.handle t.word (word_opt gradient) (flag retain_graph) (flag create_graph) in
  keep t;
  keep gradient;
  check c status

(** The gradients of outputs, weighted by grad_outputs, with respect to inputs; None where there is none and allow_unused is
    set. Leaves keep theirs. *)
let grads ?(grad_outputs = []) ?(retain_graph = false) ?(create_graph = false) ?(allow_unused = false) outputs inputs =
  let c = enter () in
  let o = words outputs and i = words inputs and g = words grad_outputs in
  let start = Ctypes.CArray.start in
  let r =
    c_grads c.handle (start o) (count o) (start i) (count i) (start g) (count g) (flag retain_graph) (flag create_graph)
      (flag allow_unused)
  in
  keep (o, i, g);
  keep (outputs, inputs, grad_outputs);
  give_list_opt c r

(* ---- operators: of two tensors; numbers are tensors by f *)

let ( + ) a b = Tenure_ops.add a b
let ( - ) a b = Tenure_ops.sub a b
let ( * ) a b = Tenure_ops.mul a b
let ( / ) a b = Tenure_ops.div a b
let ( ~- ) a = Tenure_ops.neg a
