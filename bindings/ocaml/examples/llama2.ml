(* Writes on with weights of llama2.c, always taking the likeliest token: llama2 MODEL.bin TOKENIZER.bin [TOKENS]

   The weights are shared tensors, outside of all scopes. The scope `run` holds the keys and values of the tokens so far, a scope
   a token everything else of it, a scope a layer what only that layer needs: one tensor leaves each. *)
open Tenure

let begin_token = 1 (* that parts texts *)
let eps = 1e-5

(* The text of each token. *)
let load_pieces path n =
  let file = open_in_bin path in
  let data = really_input_string file (in_channel_length file) in
  close_in file;
  let at = ref 4 in
  Array.init n (fun _ ->
      let length = Int32.to_int (String.get_int32_le data (!at + 4)) in
      let piece = String.sub data (!at + 8) length in
      at := !at + 8 + length;
      piece)

(* The bytes that a token adds; single bytes that are neither printable nor white space are left out. *)
let decode pieces previous token =
  let piece = pieces.(token) in
  let n = String.length piece in
  let piece = if previous = begin_token && piece.[0] = ' ' then String.sub piece 1 (n - 1) else piece in
  let piece =
    if String.length piece = 6 && String.sub piece 0 3 = "<0x" && piece.[5] = '>' then
      String.make 1 (Char.chr (int_of_string ("0x" ^ String.sub piece 3 2)))
    else piece
  in
  if String.length piece <> 1 then piece
  else match piece.[0] with ' ' .. '~' | '\t' .. '\r' -> piece | _ -> ""

(* c dim, h heads, g key and value heads, d = c / h, v vocabulary *)
type layer = {
  rms_att : Shared.t;  (* [c] *)
  wq : Shared.t;  (* [h d, c] *)
  wk : Shared.t;  (* [g d, c] *)
  wv : Shared.t;  (* [g d, c] *)
  wo : Shared.t;  (* [c, h d] *)
  rms_ffn : Shared.t;  (* [c] *)
  w1 : Shared.t;  (* [hidden, c] *)
  w2 : Shared.t;  (* [c, hidden] *)
  w3 : Shared.t;  (* [hidden, c] *)
}

type model = {
  c : int;
  h : int;
  g : int;
  d : int;
  v : int;
  longest : int;
  embedding : Shared.t;  (* [v, c] *)
  layers : layer list;
  rms_final : Shared.t;  (* [c] *)
  classifier : Shared.t;  (* [v, c] *)
  cos : Shared.t;  (* [longest, d/2] *)
  sin : Shared.t;
}

let load path =
  with_rc_scope ~name:"load" (fun () ->
      let arrays, config = Files.load_llama2c path in
      match config with
      | [ c; _; layers; h; g; v; longest ] ->
          let d = c / h in
          let share name = Shared.create (List.assoc name arrays) in
          let layer i =
            let part name = Shared.create (Tensor.clone (Tensor.select (List.assoc name arrays) 0 i)) in
            { rms_att = part "rms_att"; wq = part "wq"; wk = part "wk"; wv = part "wv"; wo = part "wo";
              rms_ffn = part "rms_ffn"; w1 = part "w1"; w2 = part "w2"; w3 = part "w3" }
          in
          let table of_angle =
            let angle i =
              float_of_int (i / (d / 2)) *. (10000. ** (-.float_of_int (2 * (i mod (d / 2))) /. float_of_int d))
            in
            let values = Array.init (longest * d / 2) (fun i -> of_angle (angle i)) in
            Shared.create (Tensor.of_floats [ longest; d / 2 ] values)
          in
          let embedding = share "embedding" in
          { c; h; g; d; v; longest; embedding; layers = List.init layers layer; rms_final = share "rms_final";
            classifier = (if List.mem_assoc "classifier" arrays then share "classifier" else embedding);
            cos = table cos; sin = table sin }
      | _ -> failwith "a file of llama2.c has seven numbers at its head")

(* Room for the keys and values of a text, in the innermost scope: [1, g, longest, d] a layer. *)
let new_cache m =
  let room () = Tensor.zeros [ 1; m.g; m.longest; m.d ] in
  List.map (fun _ -> (room (), room ())) m.layers

(* Logits [v] after the token at position t, whose keys and values are added to the cache. *)
let next m token t cache =
  let ( ! ) = Shared.alias in
  let cos = Tensor.narrow !(m.cos) 0 t 1 and sin = Tensor.narrow !(m.sin) 0 t 1 in
  let layer h (w, (keys, values)) =
    with_rc_scope_tensor ~name:"layer" (fun () ->
        let n = Tensor.rms_norm ~weight:!(w.rms_att) ~eps h [ m.c ] in
        let heads count weight = Tensor.view (Tensor.linear n weight) [ 1; 1; count; m.d ] in
        let q = Tensor.transpose (Tensor.rotary_embedding (heads m.h !(w.wq)) cos sin) 1 2 in
        let k = Tensor.transpose (Tensor.rotary_embedding (heads m.g !(w.wk)) cos sin) 1 2 in
        let v = Tensor.transpose (heads m.g !(w.wv)) 1 2 in
        ignore (Tensor.copy_ (Tensor.narrow keys 2 t 1) k);
        ignore (Tensor.copy_ (Tensor.narrow values 2 t 1) v);
        let seen cache = Tensor.narrow cache 2 0 (t + 1) in
        let y = Tensor.scaled_dot_product_attention ~enable_gqa:true q (seen keys) (seen values) in
        let a = Tensor.add h (Tensor.linear (Tensor.view y [ 1; 1; m.c ]) !(w.wo)) in
        let f = Tensor.rms_norm ~weight:!(w.rms_ffn) ~eps a [ m.c ] in
        let hidden = Tensor.swiglu (Tensor.linear f !(w.w1)) (Tensor.linear f !(w.w3)) in
        Tensor.add a (Tensor.linear hidden !(w.w2)))
  in
  let h = Tensor.view (Tensor.narrow !(m.embedding) 0 token 1) [ 1; 1; m.c ] in
  let h = List.fold_left layer h (List.combine m.layers cache) in
  Tensor.view (Tensor.linear (Tensor.rms_norm ~weight:!(m.rms_final) ~eps h [ m.c ]) !(m.classifier)) [ m.v ]

let sample m pieces tokens emit =
  with_rc_scope ~name:"run" (fun () ->
      no_grad (fun () ->
          let cache = new_cache m in
          let rec go token t =
            if t < min tokens m.longest then begin
              let following =
                with_rc_scope ~name:"token" (fun () -> (Tensor.to_ints (Tensor.argmax (next m token t cache))).(0))
              in
              if following <> begin_token then begin
                emit (decode pieces token following);
                go following (t + 1)
              end
            end
          in
          go begin_token 0))

let () =
  match Array.to_list Sys.argv with
  | _ :: weights :: tokenizer :: more ->
      let m = load weights in
      let tokens = match more with n :: _ -> int_of_string n | [] -> 200 in
      sample m (load_pieces tokenizer m.v) tokens print_string;
      print_newline ()
  | _ ->
      prerr_endline "llama2 MODEL.bin TOKENIZER.bin [TOKENS]";
      exit 2
