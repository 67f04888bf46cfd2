(* Contexts, tensors and what ops are made of. *)
open Tenure_library

(* ---- contexts: one for each thread, and so for each domain *)

(* What is in every record that stands for something of the library's: Marshal refuses it, so that none is written down whose
   number would mean something else to the next program. *)
let once = Mutex.create ()

type context = { handle : nativeint; thread : int; mutable line : (string * int) option; once : Mutex.t }

let context_new = c "tn_context_new" (Ctypes.void @-> returning handle)
let context_free = c "tn_context_free" (handle @-> returning int32_t)
let c_error = c "tn_error" (handle @-> returning int32_t)
let c_error_message = c "tn_error_message" (handle @-> returning string)
let c_at = c "tn_at" (handle @-> string @-> int32_t @-> returning int32_t)
let contexts : (int, context) Hashtbl.t = Hashtbl.create 16
let lock = Mutex.create ()

let locked f =
  Mutex.lock lock;
  match f () with
  | v ->
      Mutex.unlock lock;
      v
  | exception e ->
      Mutex.unlock lock;
      raise e

(* Contexts of threads that are gone. A finaliser may run while the lock is held, so it only leaves a note. *)
let ended : context list Atomic.t = Atomic.make []

let rec note_end c =
  let before = Atomic.get ended in
  if not (Atomic.compare_and_set ended before (c :: before)) then note_end c

let free_ended () =
  List.iter
    (fun c ->
      locked (fun () -> Hashtbl.remove contexts c.thread);
      ignore (context_free c.handle))
    (Atomic.exchange ended [])

let make_context id =
  free_ended ();
  let handle = context_new () in
  if handle = 0n then raise (Tenure_error.Out_of_memory_error "context: memory is out");
  let made = { handle; thread = id; line = None; once } in
  locked (fun () -> Hashtbl.replace contexts id made);
  Gc.finalise (fun _ -> note_end made) (Thread.self ());
  made

let last = Atomic.make { handle = 0n; thread = -1; line = None; once }

(** The context of this thread. *)
let current () =
  let id = Thread.id (Thread.self ()) in
  let l = Atomic.get last in
  if l.thread = id && l.handle <> 0n then l
  else
    let found = locked (fun () -> Hashtbl.find_opt contexts id) in
    let mine = match found with Some c -> c | None -> make_context id in
    Atomic.set last mine;
    mine

(* ---- the line of the program that calls *)

(* By the address in the stack: its line, None if it is one of the library's own or unknown. *)
let lines : (int, (string * int) option) Hashtbl.t Atomic.t = Atomic.make (Hashtbl.create 64)

let own_file file =
  let name = Filename.basename file in
  String.length name >= 6 && (String.sub name 0 6 = "tenure" || name = "camlin") && Filename.check_suffix name ".ml"

let line_of entry =
  let slots = Printexc.backtrace_slots_of_raw_entry entry in
  match slots with
  | None -> None
  | Some slots ->
      Array.fold_left
        (fun found slot ->
          match (found, Printexc.Slot.location slot) with
          | None, Some l when not (own_file l.filename) -> Some (Filename.basename l.filename, l.line_number)
          | _ -> found)
        None slots

let caller () =
  let entries = Printexc.raw_backtrace_entries (Printexc.get_callstack 10) in
  let table = Atomic.get lines in
  let rec look i =
    if i >= Array.length entries then ("?", 0)
    else
      let key = (entries.(i) :> int) in
      let line =
        match Hashtbl.find_opt table key with
        | Some line -> line
        | None ->
            let line = line_of entries.(i) in
            let wider = Hashtbl.copy table in
            Hashtbl.replace wider key line;
            Atomic.set lines wider;
            line
      in
      match line with Some place -> place | None -> look (i + 1)
  in
  look 0

(* Objects that the collector found, and how they are freed. *)
let given_up : ((nativeint -> nativeint -> int32) * nativeint) list Atomic.t = Atomic.make []

let rec note_given_up free held =
  let before = Atomic.get given_up in
  if not (Atomic.compare_and_set given_up before ((free, held) :: before)) then note_given_up free held

(** Frees what the collector found: a finaliser itself may run in the middle of anything. *)
let settle c =
  if Atomic.get given_up != [] then
    List.iter (fun (free, held) -> ignore (free c.handle held)) (Atomic.exchange given_up [])

(** The current context, which is told the line of the program that calls. *)
let enter () =
  let c = current () in
  settle c;
  let file, line =
    match c.line with
    | Some place ->
        c.line <- None;
        place
    | None -> caller ()
  in
  ignore (c_at c.handle file (Int32.of_int line));
  c

(** The next call of this thread comes from that line, of another language that is interpreted here. *)
let at file line = (current ()).line <- Some (file, line)

(* ---- errors *)

let fail c = raise (Tenure_error.of_status (Int32.to_int (c_error c.handle)) (c_error_message c.handle))
let check c status = if status <> 0l then fail c

let ask c answer =
  if answer < 0l then fail c;
  answer = 1l

(** Keeps a value alive up to here. *)
let keep v = ignore (Sys.opaque_identity v)

(* ---- tensors *)

type t = { context : context; mutable word : nativeint; once : Mutex.t }

let release_later = c "tn_release_later" (handle @-> handle @-> returning int32_t)
let c_free = c "tn_free" (handle @-> handle @-> returning int32_t)
let move_to_scope = c "tn_move_to_scope" (handle @-> handle @-> returning handle)
let c_live_bytes = c "tn_live_bytes" (handle @-> returning int64_t)
let c_view_as = c "tn_new_view_as" (handle @-> handle @-> handle @-> returning handle)

(* The collector knows nothing of the bytes under a tensor. When so many more are alive than after the last collection, it is
   asked to look. *)
let collect_after = ref (32 * 1024 * 1024)
let collected_at = Atomic.make 0

let mind_memory c =
  if !collect_after > 0 then begin
    let live = Int64.to_int (c_live_bytes c.handle) in
    let at = Atomic.get collected_at in
    if live < at then Atomic.set collected_at live
    else if live - at > !collect_after then begin
      Gc.full_major ();
      Atomic.set collected_at live
    end
  end

(** The tensor of a new reference, which is given to the scope. *)
let own c word =
  if move_to_scope c.handle word = 0n then fail c;
  let t = { context = c; word; once } in
  let context = c.handle in
  Gc.finalise_last (fun () -> ignore (release_later context word)) t;
  mind_memory c;
  t

let c_depth = c "tn_scope_depth" (handle @-> returning int32_t)
let c_dim = c "tn_dim" (handle @-> handle @-> returning int64_t)

(** Raises the error of the last call. Where no scope is open the library looks no further; who uses a tensor whose scope has
    ended wants to hear of that. *)
let fail_of c operands =
  (* The call that asks has no line of its own. *)
  let without_line text = match String.rindex_opt text '[' with Some i when i > 0 -> String.sub text 0 (i - 1) | _ -> text in
  let status = c_error c.handle in
  let text = c_error_message c.handle in
  if status = 6l && c_depth c.handle = 0l then begin
    if List.exists (fun t -> t.context == c && c_dim c.handle t.word < 0L) operands then begin
      let gone = without_line (c_error_message c.handle) in
      let from mark text =
        match String.index_opt text mark with Some i -> String.sub text i (String.length text - i) | None -> ""
      in
      let op = String.sub text 0 (String.length text - String.length (from ':' text)) in
      raise (Tenure_error.Stale_tensor_error (op ^ from ':' gone ^ " " ^ from '[' text))
    end;
  end;
  raise (Tenure_error.of_status (Int32.to_int status) text)

(** The same, where the op may have returned one of its operands. *)
let give c word operands =
  if word = 0n then fail_of c operands;
  match List.find_opt (fun t -> t.word = word) operands with
  | Some t ->
      ignore (c_free c.handle word);
      t
  | None -> own c word

(** A tensor that may be bound already: a view of all of it, which is a tensor of its own and the same in gradients. *)
let give_view c word =
  let view = c_view_as c.handle word word in
  ignore (c_free c.handle word);
  if view = 0n then fail c;
  own c view

let c_list_size = c "tn_list_size" (handle @-> handle @-> returning int64_t)
let c_list_get = c "tn_list_get" (handle @-> handle @-> int64_t @-> returning handle)
let c_list_item = c "tn_new_list_item" (handle @-> handle @-> int64_t @-> returning handle)
let c_list_free = c "tn_list_free" (handle @-> handle @-> returning int32_t)
let c_refcount = c "tn_refcount" (handle @-> handle @-> returning int64_t)

(** The tensors of a new list; None where it has none. *)
let give_list_opt c list =
  if list = 0n then fail c;
  let item i =
    let at = Int64.of_int i in
    let word = c_list_item c.handle list at in
    if word = 0n then if c_error c.handle <> 0l then fail c else None
    else if c_refcount c.handle word > 2L then Some (give_view c word)
    else Some (own c word)
  in
  match List.init (Int64.to_int (c_list_size c.handle list)) item with
  | found ->
      ignore (c_list_free c.handle list);
      found
  | exception e ->
      ignore (c_list_free c.handle list);
      raise e

let give_list c list =
  List.map (function Some t -> t | None -> raise (Tenure_error.Value_error "list: a tensor is missing")) (give_list_opt c list)

(* ---- arguments *)

(** A number, by its kind: in promotion it counts by that alone. *)
type number = I of int | F of float | B of bool | C of Complex.t

(** Element types. *)
type dtype = U8 | I8 | I16 | I32 | I64 | F16 | F32 | F64 | C64 | C128 | Bool | Bf16

let dtypes = [| U8; I8; I16; I32; I64; F16; F32; F64; C64; C128; Bool; Bf16 |]
let dtype_names = [| "u8"; "i8"; "i16"; "i32"; "i64"; "f16"; "f32"; "f64"; "c64"; "c128"; "bool"; "bf16" |]

let dtype_number d =
  let rec find i = if dtypes.(i) = d then Int32.of_int i else find (i + 1) in
  find 0

let dtype_opt = function None -> -1l | Some d -> dtype_number d
let dtype_name d = dtype_names.(Int32.to_int (dtype_number d))

let make_scalar kind i re im =
  let s = Ctypes.make scalar in
  Ctypes.setf s scalar_kind kind;
  Ctypes.setf s _reserved 0l;
  Ctypes.setf s scalar_i i;
  Ctypes.setf s scalar_re re;
  Ctypes.setf s scalar_im im;
  s

let c_scalar = function
  | B b -> make_scalar 1l (if b then 1L else 0L) 0. 0.
  | I i -> make_scalar 2l (Int64.of_int i) 0. 0.
  | F f -> make_scalar 3l 0L f 0.
  | C z -> make_scalar 4l 0L z.re z.im

let c_scalar_opt = function None -> make_scalar 0l 0L 0. 0. | Some n -> c_scalar n
let word t = t.word
let word_opt = function None -> 0n | Some t -> t.word
let with_opt t others = match t with None -> others | Some t -> t :: others
let words tensors = Ctypes.CArray.of_list handle (List.map word tensors)
let ints numbers = Ctypes.CArray.of_list int64_t (List.map Int64.of_int numbers)

(** An integer of 64 bits, which an int of OCaml has one bit less for. *)
let to_int what n =
  let i = Int64.to_int n in
  if Int64.of_int i <> n then
    raise (Tenure_error.Value_error (Printf.sprintf "%s: the integer does not fit into an int: %Ld" what n));
  i

let count a = Unsigned.Size_t.of_int (Ctypes.CArray.length a)
let flag b = if b then 1l else 0l
let int_opt = function None -> Ctypes.from_voidp int64_t Ctypes.null | Some i -> Ctypes.allocate int64_t (Int64.of_int i)
let float_opt = function None -> Ctypes.from_voidp double Ctypes.null | Some f -> Ctypes.allocate double f

(* ---- objects that no scope owns *)

type owned = { mutable held : nativeint; once : Mutex.t }

(** An owned object of a new reference, given up by free or when the collector finds it. *)
let own_object c_free c held =
  if held = 0n then fail c;
  let o = { held; once } in
  Gc.finalise (fun o -> if o.held <> 0n then note_given_up c_free o.held) o;
  o

let free_object c_free o =
  if o.held <> 0n then begin
    let held = o.held in
    o.held <- 0n;
    check (current ()) (c_free (current ()).handle held)
  end

let generator_opt = function None -> 0n | Some g -> g.held

(* ---- ops by name *)

type kind =
  | Tensor_kind | Tensors_kind | Scalar_kind | Int_kind | Float_kind | Flag_kind | Ints_kind | Dtype_kind | Text_kind
  | Generator_kind

type argument =
  | Tensor of t | Tensors of t list | Scalar of number | Int of int | Float of float | Flag of bool | Ints of int list
  | Dtype of dtype | Text of string | Generator of owned | Default

type result = Made of t | Made_list of t list | Answer of bool | Wrote of t

let wrong_kind () = raise (Tenure_error.Value_error "an argument is not of the kind that the op takes")
let wrong_count () = raise (Tenure_error.Value_error "the op takes another number of arguments")
let maybe f = function Default -> None | a -> Some (f a)
let as_tensor = function Tensor t -> t | _ -> wrong_kind ()
let as_tensors = function Tensors t -> t | _ -> wrong_kind ()
let as_scalar = function Scalar n -> n | _ -> wrong_kind ()
let as_int = function Int i -> i | _ -> wrong_kind ()
let as_float = function Float f -> f | _ -> wrong_kind ()
let as_flag = function Flag b -> b | _ -> wrong_kind ()
let as_ints = function Ints l -> l | _ -> wrong_kind ()
let as_dtype = function Dtype d -> d | _ -> wrong_kind ()
let as_text = function Text s -> s | _ -> wrong_kind ()
let as_generator = function Generator g -> g | _ -> wrong_kind ()
