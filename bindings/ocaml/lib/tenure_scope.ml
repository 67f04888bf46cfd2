(* Scopes: what is made in one is released at its end. *)
open Tenure_library
open Tenure_core

let push = c "tn_scope_push" (handle @-> string @-> returning int32_t)
let pop = c "tn_scope_pop" (handle @-> returning int32_t)
let unwind = c "tn_scope_unwind" (handle @-> int32_t @-> returning int32_t)
let c_depth = c "tn_scope_depth" (handle @-> returning int32_t)
let c_hand_off = c "tn_hand_off" (handle @-> handle @-> returning int32_t)
let c_report = c "tn_report" (handle @-> returning string_opt)
let c_grad_enabled = c "tn_grad_enabled" (handle @-> returning int32_t)
let c_set_grad_enabled = c "tn_set_grad_enabled" (handle @-> int32_t @-> returning int32_t)

(** How many scopes are open in this thread. *)
let depth () = Int32.to_int (c_depth (current ()).handle)

(** Opens a scope, for those who cannot wrap a function: with_rc_scope is what programs use. *)
let begin_scope name =
  let c = enter () in
  check c (push c.handle name)

(** Ends the innermost one. *)
let end_scope () =
  let c = enter () in
  check c (pop c.handle)

(** Moves a tensor of the innermost scope to the one outside, without a copy. *)
let hand_off t =
  let c = enter () in
  check c (c_hand_off c.handle t.word)

(* Takes what was given up, as the end of a scope does. *)
let drain c =
  let outer = c_depth c.handle in
  match
    ignore (push c.handle "drain");
    unwind c.handle outer
  with
  | _ -> ()
  | exception e ->
      ignore (unwind c.handle outer);
      raise e

(* An exception may come from a signal, as Sys.Break does, and strike anywhere: what opens the scope and what ends it lie inside of
   one match, behind which nothing is left open. *)
let within name f finish =
  let c = current () in
  let outer = c_depth c.handle in
  let inside () =
    begin_scope name;
    match finish (f ()) with
    | v ->
        if c_depth c.handle <> Int32.add outer 1l then
          raise (Tenure_error.Scope_error ("scope: a scope inside of '" ^ name ^ "' was left open, or one too many was ended"));
        check c (unwind c.handle outer);
        Ok v
    | exception e ->
        let trace = Printexc.get_raw_backtrace () in
        ignore (unwind c.handle outer);
        Error (e, trace)
  in
  match inside () with
  | Ok v -> v
  | Error (e, trace) -> Printexc.raise_with_backtrace e trace
  | exception e ->
      let trace = Printexc.get_raw_backtrace () in
      ignore (unwind c.handle outer);
      Printexc.raise_with_backtrace e trace

(** Runs the function in a scope: every tensor that it makes is released at the end, by return or exception. *)
let with_rc_scope ?(name = "scope") f = within name f Fun.id

let require_outer what =
  if depth () = 0 then raise (Tenure_error.Scope_error (what ^ ": no scope is open outside to take what it returns"))

(** The same; the tensor that the function returns belongs to the outer scope. *)
let with_rc_scope_tensor ?(name = "scope") f =
  require_outer "with_rc_scope_tensor";
  within name f (fun t ->
      hand_off t;
      t)

(** The same with a list of tensors. *)
let with_rc_scope_tensors ?(name = "scope") f =
  require_outer "with_rc_scope_tensors";
  within name f (fun tensors ->
      List.iter hand_off tensors;
      tensors)

(** The open scopes of this thread, each with its tensors. *)
let report () = Option.value (c_report (enter ()).handle) ~default:""

let grad_enabled () = c_grad_enabled (current ()).handle = 1l

let set_grad_enabled on =
  let c = enter () in
  check c (c_set_grad_enabled c.handle (flag on))

(** Runs the function with recording of gradients off. *)
let no_grad f =
  let before = grad_enabled () in
  Fun.protect
    ~finally:(fun () -> set_grad_enabled before)
    (fun () ->
      set_grad_enabled false;
      f ())
