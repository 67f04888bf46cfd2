(* Runs the conformance script: conformance SCRIPT EXPECTED FOLDER compares what it prints with what is expected, in a folder
   for its files; without EXPECTED it prints. *)
open Tenure

type value =
  | Tensor of Tensor.t
  | Generator of Generator.t
  | Shared of Shared.t
  | Store of Var_store.t
  | Optimizer of Optimizer.t

let names : (string, value) Hashtbl.t = Hashtbl.create 64
let out = Buffer.create 8192
let folder = ref ""
let line = ref 0
let live = ref 0

let say fmt = Printf.ksprintf (fun s -> Buffer.add_string out (s ^ "\n")) fmt
let bind name v = Hashtbl.replace names name v

let value name =
  match Hashtbl.find_opt names name with Some v -> v | None -> failwith ("nothing is bound to " ^ name)

let wrong name = failwith (name ^ " is of another kind")
let tensor n = match value n with Tensor t -> t | _ -> wrong n
let generator n = match value n with Generator g -> g | _ -> wrong n
let shared n = match value n with Shared s -> s | _ -> wrong n
let store n = match value n with Store s -> s | _ -> wrong n
let optimizer n = match value n with Optimizer o -> o | _ -> wrong n

(* Words. *)

let inside w = String.sub w 1 (String.length w - 2)
let several w = if inside w = "" then [] else String.split_on_char ',' (inside w)
let sizes w = List.map int_of_string (several w)

let flag = function "true" -> true | "false" -> false | w -> failwith ("no flag: " ^ w)

let dtype w =
  let rec find i = if Tenure_core.dtype_names.(i) = w then Tenure_core.dtypes.(i) else find (i + 1) in
  find 0

let number w =
  let n = String.length w in
  if w = "true" || w = "false" then B (flag w)
  else
    match int_of_string_opt w with
    | Some i -> I i
    | None ->
        if w.[n - 1] <> 'i' then F (float_of_string w)
        else
          (* 1+2i, 1-2i: the sign of the imaginary part is the last one *)
          let at = max (String.rindex_opt w '+' |> Option.value ~default:0) (String.rindex_opt w '-' |> Option.value ~default:0) in
          C { re = float_of_string (String.sub w 0 at); im = float_of_string (String.sub w at (n - at - 1)) }

let argument (kind : Tenure_core.kind) w : Tenure_core.argument =
  if w = "_" then Default
  else
    match kind with
    | Tensor_kind -> Tensor (tensor w)
    | Tensors_kind -> Tensors (List.map tensor (several w))
    | Scalar_kind -> Scalar (number w)
    | Int_kind -> Int (int_of_string w)
    | Float_kind -> Float (float_of_string w)
    | Flag_kind -> Flag (flag w)
    | Ints_kind -> Ints (sizes w)
    | Dtype_kind -> Dtype (dtype w)
    | Text_kind -> Text w
    | Generator_kind -> Generator (generator w)

let call ?first op words =
  let _, kinds, f = List.find (fun (name, _, _) -> name = op) By_name.table in
  let rec fill kinds words =
    match (kinds, words) with
    | [], [] -> []
    | [], _ -> failwith ("too many arguments: " ^ op)
    | _ :: more, [] -> Tenure_core.Default :: fill more []
    | kind :: more, w :: rest -> argument kind w :: fill more rest
  in
  match first with
  | None -> f (fill kinds words)
  | Some t -> f (Tenure_core.Tensor t :: fill (List.tl kinds) words)

(* Numbers as the script has them. *)

let real x =
  if Float.is_nan x then "nan" else if x = infinity then "inf" else if x = neg_infinity then "-inf" else Printf.sprintf "%.6g" x

let complex re im =
  let i = real im in
  real re ^ (if i.[0] = '-' then i else "+" ^ i) ^ "i"

let elements t =
  let floats () = Array.to_list (Array.map real (Tensor.to_floats t)) in
  match Tensor.dtype t with
  | Bool -> List.map (fun i -> if i = 1 then "true" else "false") (Array.to_list (Tensor.to_ints t))
  | I64 ->
      let data = Tensor.to_bytes t in
      List.init (Bytes.length data / 8) (fun i -> Int64.to_string (Bytes.get_int64_ne data (8 * i)))
  | U8 | I8 | I16 | I32 -> List.map string_of_int (Array.to_list (Tensor.to_ints t))
  | F16 | F32 | F64 | Bf16 -> floats ()
  | C64 | C128 ->
      let parts = Tensor.to_floats (Tensor.view_as_real t) in
      List.init (Array.length parts / 2) (fun i -> complex parts.(2 * i) parts.((2 * i) + 1))

let element = function I i -> string_of_int i | F x -> real x | B b -> string_of_bool b | C z -> complex z.re z.im

let data kind sizes_ words =
  let n = List.length words in
  let fill size set =
    let data = Bytes.create (size * n) in
    List.iteri (fun i w -> set data (size * i) w) words;
    Tensor.of_bytes kind sizes_ data
  in
  match kind with
  | Bool -> fill 1 (fun d i w -> Bytes.set_uint8 d i (if flag w then 1 else 0))
  | U8 -> fill 1 (fun d i w -> Bytes.set_uint8 d i (int_of_string w))
  | I32 -> fill 4 (fun d i w -> Bytes.set_int32_ne d i (Int32.of_string w))
  | I64 -> fill 8 (fun d i w -> Bytes.set_int64_ne d i (Int64.of_string w))
  | F32 -> fill 4 (fun d i w -> Bytes.set_int32_ne d i (Int32.bits_of_float (float_of_string w)))
  | F64 -> fill 8 (fun d i w -> Bytes.set_int64_ne d i (Int64.bits_of_float (float_of_string w)))
  | _ -> failwith "no data of this type"

let cut_folder text =
  let n = String.length !folder in
  let rec go i acc =
    if i >= String.length text then acc
    else if i + n <= String.length text && String.sub text i n = !folder then go (i + n) acc
    else go (i + 1) (acc ^ String.make 1 text.[i])
  in
  go 0 ""

(* Statements. *)

let rec run words =
  match words with
  | [ "push"; name ] -> Scope.begin_scope name
  | [ "pop" ] -> Scope.end_scope ()
  | "data" :: name :: kind :: shape :: values -> bind name (Tensor (data (dtype kind) (sizes shape) values))
  | "let" :: name :: "=" :: op :: arguments -> (
      match call op arguments with
      | Made t -> bind name (Tensor t)
      | Made_list all -> List.iter2 (fun n t -> bind n (Tensor t)) (several name) all
      | _ -> failwith (op ^ " makes no tensor"))
  | "do" :: op :: arguments -> ignore (call op arguments)
  | "ask" :: op :: arguments -> (
      match call op arguments with Answer b -> say "%s: %b" op b | _ -> failwith (op ^ " has no answer"))
  | [ "show"; name ] ->
      let t = tensor name in
      let shape = String.concat "," (List.map string_of_int (Tensor.shape t)) in
      say "%s" (String.concat " " (Printf.sprintf "%s: %s [%s]" name (dtype_name (Tensor.dtype t)) shape :: elements t))
  | [ "print"; name ] -> say "%s:\n%s" name (Tensor.to_string (tensor name))
  | [ "describe"; name ] -> say "%s: %s" name (Tensor.describe (tensor name))
  | [ "item"; name ] -> say "%s: %s" name (element (Tensor.item (tensor name)))
  | [ "refcount"; name ] -> say "%s: refcount %d" name (Tensor.For_testing.get_refcount (tensor name))
  | [ "hand_off"; name ] -> Scope.hand_off (tensor name)
  | [ "free"; name ] -> Tensor.free (tensor name)
  | [ "live" ] -> say "live bytes: %d" (Memory.live_bytes () - !live)
  | [ "requires_grad"; name ] -> Tensor.set_requires_grad (tensor name) true
  | [ "grad_enabled"; on ] -> Scope.set_grad_enabled (flag on)
  | [ "backward"; name ] -> Tensor.backward (tensor name)
  | [ "backward"; name; g ] -> Tensor.backward ~gradient:(tensor g) (tensor name)
  | [ "grad"; name; of_ ] -> (
      match Tensor.grad (tensor of_) with Some g -> bind name (Tensor g) | None -> say "%s: no gradient" of_)
  | [ "grads"; made; outputs; inputs ] ->
      let found = Tensor.grads (List.map tensor (several outputs)) (List.map tensor (several inputs)) in
      List.iter2 (fun n g -> bind n (Tensor (Option.get g))) (several made) found
  | [ "seed"; seed ] -> Generator.manual_seed (int_of_string seed)
  | [ "generator"; name; seed ] -> bind name (Generator (Generator.create (int_of_string seed)))
  | [ "state"; name ] ->
      let seed, offset = Generator.state (Some (generator name)) in
      say "%s: %d %d" name seed offset
  | [ "share"; name; of_ ] -> bind name (Shared (Shared.create (tensor of_)))
  | [ "alias"; name; of_ ] -> bind name (Tensor (Shared.alias (shared of_)))
  | "update" :: name :: op :: arguments ->
      let here = !line in
      Shared.update (shared name) (fun t ->
          at "script.txt" here;
          ignore (call ~first:t op arguments))
  | [ "store"; name ] -> bind name (Store (Var_store.create ()))
  | [ "sub"; name; of_; part ] -> bind name (Store (Var_store.sub (store of_) part))
  | [ "var"; name; of_; path; shape; init; a; b; trainable ] ->
      let a = float_of_string a and b = float_of_string b in
      let init : Var_store.Init.t =
        match init with
        | "constant" -> Const a
        | "normal" -> Normal { mean = a; stdev = b }
        | "uniform" -> Uniform (a, b)
        | w -> failwith ("no init: " ^ w)
      in
      bind name
        (Shared (Var_store.new_var ~trainable:(flag trainable) (store of_) ~shape:(sizes shape) ~init ~name:path))
  | [ "names"; name ] -> say "%s: %s" name (String.concat " " (Var_store.names (store name)))
  | [ "sgd"; name; of_; lr; momentum ] ->
      bind name
        (Optimizer (Optimizer.sgd ~momentum:(float_of_string momentum) (store of_) ~learning_rate:(float_of_string lr)))
  | [ "adam"; name; of_; lr ] -> bind name (Optimizer (Optimizer.adam (store of_) ~learning_rate:(float_of_string lr)))
  | [ "step"; name ] -> Optimizer.step (optimizer name)
  | [ "zero_grad"; name ] -> Optimizer.zero_grad (optimizer name)
  | [ "norm"; name ] -> say "%s: %s" name (real (Optimizer.grad_norm (optimizer name)))
  | [ "clip"; name; most ] -> say "%s: %s" name (real (Optimizer.clip_grad_norm (optimizer name) (float_of_string most)))
  | [ "save"; name; file ] -> Var_store.save (store name) (!folder ^ file)
  | [ "load"; name; file ] -> Var_store.load (store name) (!folder ^ file)
  | [ "checkpoint"; s; o; g; file; key; text ] ->
      Checkpoint.save ~optimizer:(optimizer o) ~generator:(generator g) ~texts:[ (key, text) ] ~filename:(!folder ^ file) (store s)
  | [ "restore"; s; o; g; file ] ->
      Checkpoint.load ~optimizer:(optimizer o) ~generator:(generator g) ~filename:(!folder ^ file) (store s)
  | [ "text"; file; key ] -> say "%s: %s" key (Checkpoint.text (!folder ^ file) key)
  | [ "forget"; name ] ->
      (match value name with
      | Tensor _ -> ()
      | Generator g -> Generator.free g
      | Shared s -> Shared.free s
      | Store s -> Var_store.free s
      | Optimizer o -> Optimizer.free o);
      Hashtbl.remove names name
  | "fail" :: statement -> (
      match run statement with
      | () -> failwith ("this did not fail: " ^ String.concat " " statement)
      | exception e -> (
          match name_and_text e with Some (name, text) -> say "%s: %s" name (cut_folder text) | None -> raise e))
  | _ -> failwith ("no statement: " ^ String.concat " " words)

let read path =
  let file = open_in_bin path in
  let text = really_input_string file (in_channel_length file) in
  close_in file;
  text

let () =
  live := Memory.live_bytes ();
  folder := if Array.length Sys.argv > 3 then Sys.argv.(3) ^ "/" else Filename.get_temp_dir_name () ^ "/";
  let lines = String.split_on_char '\n' (read Sys.argv.(1)) in
  List.iteri
    (fun i text ->
      line := i + 1;
      if text <> "" && text.[0] <> '#' then begin
        at "script.txt" !line;
        try run (String.split_on_char ' ' text)
        with e ->
          Printf.printf "script.txt:%d: %s\n" !line (Printexc.to_string e);
          exit 1
      end)
    lines;
  let said = Buffer.contents out in
  if Array.length Sys.argv < 3 then print_string said
  else
    let wanted = String.split_on_char '\n' (read Sys.argv.(2)) and found = String.split_on_char '\n' said in
    let rec compare i wanted found =
      match (wanted, found) with
      | [], [] -> Printf.printf "conformance: %d lines are as expected\n" (i - 2)
      | w :: ws, f :: fs when w = f -> compare (i + 1) ws fs
      | _ ->
          let first = function [] -> "" | l :: _ -> l in
          Printf.printf "expected.txt:%d: %s\nsaid: %s\n" i (first wanted) (first found);
          exit 1
    in
    compare 1 wanted found
