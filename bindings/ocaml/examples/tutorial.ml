(* The two programs of the original tutorial. *)
open Tenure

(* The fewest digits that read back as the same number: "42", "2.5". *)
let text x =
  let rec with_digits n =
    let s = Printf.sprintf "%.*g" n x in
    if n >= 17 || float_of_string s = x then s else with_digits (n + 1)
  in
  with_digits 1

let texts numbers = "(" ^ String.concat " " (List.map text (Array.to_list numbers)) ^ ")"

let addition () =
  Tensor.with_rc_scope (fun () ->
      let t = Tensor.(f 41. + f 1.) in
      Printf.printf "%s\n" (text (Tensor.to_float0_exn t));
      let t = Tensor.float_vec [ 1.; 42.; 1337. ] in
      Printf.printf "%s\n" (texts Tensor.(to_float1_exn (t * t)));
      Printf.printf "%s\n" (texts Tensor.(to_float1_exn (t + f 1.5))))

let tensor_returned_from_inner_scope_to_outer () =
  Tensor.with_rc_scope (fun () ->
      let t_out =
        Tensor.with_rc_scope_tensor (fun () ->
            let t_inner = Tensor.zeros [ 1 ] in
            Printf.printf "%d\n" (Tensor.For_testing.get_refcount t_inner);
            t_inner)
      in
      Printf.printf "%d\n" (Tensor.For_testing.get_refcount t_out))

let () =
  addition ();
  tensor_returned_from_inner_scope_to_outer ()
