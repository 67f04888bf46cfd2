(* What copies what the package gives out, numbers in front, arguments that would be cut or ignored, and interrupts that strike
   anywhere. Prints how many signals struck. *)
open Tenure

let failures = ref 0

let test name f =
  match f () with
  | () -> Printf.printf "passed %s\n%!" name
  | exception e ->
      incr failures;
      Printf.printf "FAILED %s: %s\n%!" name (match name_and_text e with Some (n, t) -> n ^ ": " ^ t | None -> Printexc.to_string e)

let equal what show a b = if a <> b then failwith (Printf.sprintf "%s: %s, and %s is wanted" what (show a) (show b))
let equal_floats what t wanted =
  equal what (fun l -> String.concat " " (List.map string_of_float l)) (Array.to_list (Tensor.to_floats t)) wanted

let raised f =
  match f () with
  | _ -> "nothing"
  | exception e -> ( match name_and_text e with Some (name, text) -> name ^ ": " ^ text | None -> raise e)

let without_line text = match String.rindex_opt text '[' with Some i when i > 0 && String.contains_from text i ':' -> String.sub text 0 (i - 1) | _ -> text
let says what f wanted = equal what Fun.id (without_line (raised f)) wanted

let live () =
  Gc.full_major ();
  Memory.live_bytes ()

(* A copy is made, dropped and collected; the original must hold. *)
let ways : (string * (Obj.t -> unit)) list =
  [ ("marshal", fun o -> match Marshal.to_string o [] with
      | _ -> failwith "it was written"
      | exception Invalid_argument _ -> ());
    ("marshal with closures", fun o -> match Marshal.to_string o [ Marshal.Closures ] with
      | _ -> failwith "it was written"
      | exception Invalid_argument _ -> ());
    ("dup", fun o -> ignore (Sys.opaque_identity (Obj.dup o)));
    ("in a list", fun o -> ignore (Sys.opaque_identity (List.map Obj.dup [ o; o ]))) ]

let every_way what o holds =
  List.iter
    (fun (name, way) ->
      way (Obj.repr o);
      Gc.full_major ();
      with_rc_scope (fun () -> ignore (Tensor.zeros [ 1 ]));
      try holds o with Failure text -> failwith (what ^ ", " ^ name ^ ": " ^ text))
    ways

let signals = ref 0

let () =
  test "copies give nothing up, and none is written down" (fun () ->
      with_rc_scope (fun () ->
          let x = Tensor.float_vec [ 1.; 2. ] in
          every_way "tensor" x (fun x -> equal_floats "x" x [ 1.; 2. ]);
          let s = Shared.create (Tensor.ones [ 2 ]) in
          every_way "shared" s (fun s -> equal_floats "s" (Shared.alias s) [ 1.; 1. ]);
          let store = Var_store.create () in
          let w = Var_store.(new_var store ~shape:[ 2 ] ~init:Init.Ones ~name:"w") in
          every_way "store" store (fun v -> equal "size" string_of_int (Var_store.size v) 1);
          every_way "parameter" w (fun w -> equal_floats "w" (Shared.alias w) [ 1.; 1. ]);
          let o = Optimizer.adam store ~learning_rate:0.1 in
          every_way "optimizer" o (fun o -> equal "steps" string_of_int (Optimizer.steps o) 0);
          let g = Generator.create 5 in
          every_way "generator" g (fun g -> equal "state" (fun (a, b) -> Printf.sprintf "%d %d" a b) (Generator.state (Some g)) (5, 0));
          equal "is itself" string_of_bool (x = x && Hashtbl.hash x = Hashtbl.hash x) true;
          Optimizer.free o; Shared.free w; Var_store.free store; Shared.free s; Generator.free g);
      equal "live" string_of_int (live ()) 0);

  test "a number in front counts as one behind" (fun () ->
      with_rc_scope (fun () ->
          List.iter
            (fun d ->
              let x = Tensor.full [ 4 ] (F d) in
              equal_floats "quotient" (Tensor.scalar_div (F 49.) x)
                (Array.to_list (Tensor.to_floats (Tensor.div (Tensor.full [ 4 ] (F 49.)) x))))
            [ 3.; 7.; 41.; 49. ];
          let n = Tensor.of_ints [ 2 ] [| 3; -7 |] in
          equal_floats "difference" (Tensor.scalar_sub (I 10) n) [ 7.; 17. ];
          equal_floats "remainder" (Tensor.scalar_remainder (I 10) n) [ 1.; -4. ];
          equal "dtype" dtype_name (Tensor.dtype (Tensor.scalar_sub (I 10) n)) I64));

  test "what does not fit is an error" (fun () ->
      with_rc_scope (fun () ->
          let big = Tensor.full ~dtype:I64 [ 1 ] (F 9.2e18) in
          let text = "ValueError: item: the integer does not fit into an int: 9200000000000000000" in
          says "item" (fun () -> Tensor.item big) text;
          says "ints" (fun () -> Tensor.to_ints big) "ValueError: to_ints: the integer does not fit into an int: 9200000000000000000";
          let z = Tensor.complex (Tensor.ones [ 1 ]) (Tensor.ones [ 1 ]) in
          says "floats" (fun () -> Tensor.to_floats z)
            "DTypeError: to_floats: the numbers are complex, and have more than a real part: complex64[1]";
          let store = Var_store.create () in
          let source = Tensor.ones [ 2; 3 ] in
          let var ?dtype ?generator shape () = Var_store.(new_var ?dtype ?generator store ~shape ~init:(Init.Copy source) ~name:"w") in
          says "shape" (var [ 6 ]) "ShapeError: new_var: the tensor to copy is f32[2, 3], and the shape is [6]";
          says "dtype" (var ~dtype:F64 [ 2; 3 ]) "DTypeError: new_var: the tensor to copy is f32[2, 3], and the dtype is f64";
          let g = Generator.create 1 in
          says "generator" (var ~generator:g [ 2; 3 ]) "ValueError: new_var: a generator is given, and a tensor to copy";
          says "zero byte" (fun () -> Var_store.save store "a\000b") "ValueError: a string with a zero byte: \"a\\000b\"";
          says "zero byte in a name" (fun () -> with_rc_scope ~name:"\000" (fun () -> ())) "ValueError: a string with a zero byte: \"\\000\"";
          equal "depth" string_of_int (Scope.depth ()) 1;
          Generator.free g; Var_store.free store));

  test "interrupts leave no scope open" (fun () ->
      let armed = ref false in
      let strike _ = if !armed then begin armed := false; incr signals; raise Sys.Break end in
      let before = Sys.signal Sys.sigalrm (Sys.Signal_handle strike) in
      let timer after = ignore (Unix.setitimer Unix.ITIMER_REAL { it_interval = (if after > 0. then 1e-3 else 0.); it_value = after }) in
      Random.init 1;
      for _ = 1 to 1000 do
        (try
           armed := true;
           timer (1e-6 +. Random.float 1e-4);
           while !armed do
             with_rc_scope (fun () ->
                 no_grad (fun () ->
                     let y = with_rc_scope_tensor (fun () -> Tensor.add_scalar (Tensor.ones [ 2 ]) (I 1)) in
                     Tensor.free y;
                     try with_rc_scope (fun () -> failwith "its own") with Failure _ -> ()))
           done
         with Sys.Break | Fun.Finally_raised Sys.Break -> ());
        equal "depth" string_of_int (Scope.depth ()) 0;
        equal "recording" string_of_bool (Scope.grad_enabled ()) true
      done;
      timer 0.;
      Sys.set_signal Sys.sigalrm before;
      equal "live" string_of_int (live ()) 0);
  Printf.printf "interrupting_signals %d\n" !signals;
  exit (if !failures = 0 then 0 else 1)
