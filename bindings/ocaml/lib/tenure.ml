(** Tensors that live exactly as long as the source code says.

    {[
      Tensor.with_rc_scope (fun () ->
          let t = Tensor.(f 41. + f 1.) in
          Printf.printf "%g\n" (Tensor.to_float0_exn t))
    ]} *)

type dtype = Tenure_core.dtype = U8 | I8 | I16 | I32 | I64 | F16 | F32 | F64 | C64 | C128 | Bool | Bf16

(** A number, by its kind: in promotion it counts by that alone. *)
type number = Tenure_core.number = I of int | F of float | B of bool | C of Complex.t

include Tenure_error
module Tensor = Tenure_tensor
module Generator = Tenure_model.Generator
module Shared = Tenure_model.Shared
module Var_store = Tenure_model.Var_store
module Optimizer = Tenure_model.Optimizer
module Checkpoint = Tenure_model.Checkpoint
module Files = Tenure_model.Files
module Memory = Tenure_model.Memory
module Scope = Tenure_scope

(** Ops by name, for interpreters. *)
module By_name = Tenure_by_name

let with_rc_scope = Tenure_scope.with_rc_scope
let with_rc_scope_tensor = Tenure_scope.with_rc_scope_tensor
let with_rc_scope_tensors = Tenure_scope.with_rc_scope_tensors
let no_grad = Tenure_scope.no_grad
let at = Tenure_core.at
let dtype_name = Tenure_core.dtype_name
