(* The shared library, and the C types of its functions. *)
open Ctypes

let library =
  let name = match Sys.getenv_opt "TENURE_LIBRARY" with Some path -> path | None -> "libtenure.so.0" in
  try Dl.dlopen ~filename:name ~flags:[ Dl.RTLD_NOW ]
  with Dl.DL_error text -> failwith ("tenure: the library was not found; TENURE_LIBRARY may name libtenure.so: " ^ text)

(* Handles are numbers, never addresses to follow; 0 is NULL. *)
let handle = nativeint

(* C's strings end at the first zero byte. *)
let string =
  let whole s =
    if String.contains s '\000' then
      raise (Tenure_error.Value_error (Printf.sprintf "a string with a zero byte: %S" s));
    s
  in
  Ctypes.view ~read:Fun.id ~write:whole Ctypes.string

let string_opt = Ctypes.string_opt
let int64_t = Ctypes.int64_t
let int32_t = Ctypes.int32_t
let size_t = Ctypes.size_t
let double = Ctypes.double
let ptr = Ctypes.ptr
let ( @-> ) = Ctypes.( @-> )
let returning = Ctypes.returning

type tn_scalar

let scalar : tn_scalar structure typ = structure "tn_scalar"
let scalar_kind = field scalar "kind" int32_t
let _reserved = field scalar "reserved" int32_t
let scalar_i = field scalar "i" int64_t
let scalar_re = field scalar "re" double
let scalar_im = field scalar "im" double
let () = seal scalar

(* A short function, which waits for nothing. *)
let c name kind = Foreign.foreign ~from:library name kind

(* An op, or what reads and writes files: other threads may run meanwhile. *)
let c_op name kind = Foreign.foreign ~from:library ~release_runtime_lock:true name kind
