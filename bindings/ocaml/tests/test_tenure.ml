(* Tests of the OCaml package. *)
open Tenure

let tests = ref []
let test name f = tests := (name, f) :: !tests

exception Failed of string

let equal what show a b =
  if a <> b then raise (Failed (Printf.sprintf "%s: %s, and %s is wanted" what (show a) (show b)))

let equal_floats what t wanted =
  equal what (fun l -> String.concat " " (List.map string_of_float l)) (Array.to_list (Tensor.to_floats t)) wanted

let equal_int what = equal what string_of_int
let equal_text what = equal what Fun.id

(* The kind and the text of what f raises. *)
let raised f =
  match f () with
  | _ -> "nothing"
  | exception e -> ( match name_and_text e with Some (name, text) -> name ^ ": " ^ text | None -> raise e)

let without_line text = match String.rindex_opt text '[' with Some i -> String.sub text 0 (i - 1) | None -> text

let live () =
  Gc.full_major ();
  Memory.live_bytes ()

let () =
  test "what is made in a scope goes with it" (fun () ->
      with_rc_scope (fun () ->
          let x = Tensor.zeros [ 256 ] in
          let before = Memory.live_bytes () in
          let y = with_rc_scope (fun () -> Tensor.add_scalar x (F 1.)) in
          equal_int "live" (Memory.live_bytes ()) before;
          equal_text "alive" (string_of_bool (Tensor.is_alive y)) "false"));

  test "a variable bound after its scope is silent until used" (fun () ->
      with_rc_scope (fun () ->
          let line = ref 0 in
          let gone =
            with_rc_scope ~name:"step" (fun () ->
                line := __LINE__ + 1;
                let t = Tensor.zeros [ 2; 3 ] in
                Tensor.add_ t t)
          in
          let again = gone in
          let used = __LINE__ + 1 in
          let text = raised (fun () -> Sys.opaque_identity (Tensor.add again again)) in
          equal_text "text" text
            (Printf.sprintf
               "StaleTensorError: add: the tensor is gone: made by zeros at test_tenure.ml:%d, its scope 'step' ended \
                [test_tenure.ml:%d]"
               !line used)));

  test "the same where no scope is open at all" (fun () ->
      let line = __LINE__ + 1 in
      let gone = with_rc_scope ~name:"step" (fun () -> Sys.opaque_identity (Tensor.zeros [ 1 ])) in
      List.iter
        (fun (op, use) ->
          equal_text op
            (without_line (raised use))
            (Printf.sprintf "StaleTensorError: %s: the tensor is gone: made by zeros at test_tenure.ml:%d, its scope 'step' ended" op
               line))
        [ ("neg", fun () -> ignore (Tensor.neg gone)); ("item", fun () -> ignore (Tensor.item gone));
          ("to_string", fun () -> Tensor.print gone); ("sizes", fun () -> ignore (Tensor.shape gone)) ];
      equal_text "no tensor" (without_line (raised (fun () -> Tensor.zeros [ 1 ])))
        "ScopeError: zeros: no scope is open: open one with with_rc_scope or RcScope");

  test "hand-off" (fun () ->
      with_rc_scope (fun () ->
          let y = with_rc_scope_tensor (fun () -> Tensor.add_scalar (Tensor.ones [ 2 ]) (I 1)) in
          equal_floats "one" y [ 2.; 2. ];
          equal_int "refcount" (Tensor.For_testing.get_refcount y) 1;
          match with_rc_scope_tensors (fun () -> [ Tensor.neg y; y ]) with
          | [ a; b ] ->
              equal_floats "several" a [ -2.; -2. ];
              equal_floats "of outside" b [ 2.; 2. ]
          | _ -> raise (Failed "two tensors went in"));
      equal_text "no scope"
        (raised (fun () -> with_rc_scope_tensor (fun () -> Tensor.ones [ 1 ])))
        "ScopeError: with_rc_scope_tensor: no scope is open outside to take what it returns");

  test "an exception ends the scopes that it leaves" (fun () ->
      (try
         with_rc_scope (fun () ->
             Scope.begin_scope "inner";
             ignore (Tensor.ones [ 100 ]);
             raise Not_found)
       with Not_found -> ());
      equal_int "depth" (Scope.depth ()) 0);

  test "a scope left open is an error" (fun () ->
      equal_text "text"
        (raised (fun () -> with_rc_scope ~name:"a" (fun () -> Scope.begin_scope "b")))
        "ScopeError: scope: a scope inside of 'a' was left open, or one too many was ended");

  test "free" (fun () ->
      with_rc_scope (fun () ->
          let before = Memory.live_bytes () in
          let x = Tensor.zeros [ 1000 ] in
          Tensor.free x;
          equal_int "live" (Memory.live_bytes ()) before;
          equal_text "text" (without_line (raised (fun () -> Tensor.neg x)))
            "StaleTensorError: neg: the tensor is gone: released earlier"));

  test "what nobody holds is found by the collector" (fun () ->
      with_rc_scope (fun () ->
          let before = live () in
          for _ = 1 to 10 do
            ignore (Sys.opaque_identity (Tensor.zeros [ 1000 ]))
          done;
          equal_int "live" (live ()) before));

  test "an operand that comes back is the same value" (fun () ->
      with_rc_scope (fun () ->
          let x = Tensor.ones [ 2 ] in
          equal_text "same" (string_of_bool (Tensor.contiguous x == x)) "true";
          equal_int "refcount" (Tensor.For_testing.get_refcount x) 1;
          Tensor.set_requires_grad x true;
          Tensor.backward (Tensor.sum (Tensor.mul x x));
          for _ = 1 to 3 do
            equal_floats "gradient" (Option.get (Tensor.grad x)) [ 2.; 2. ];
            Gc.full_major ();
            ignore (Tensor.zeros [ 1 ])
          done));

  test "errors are exceptions of their kind" (fun () ->
      with_rc_scope (fun () ->
          let x = Tensor.ones [ 2 ] in
          (match Tensor.view x [ 3 ] with
          | _ -> raise (Failed "no exception")
          | exception Shape_error text ->
              equal_text "text" (without_line text) "view: the number of elements differs: f32[2] has 2, asked for [3]");
          match Tensor.to_float0_exn x with
          | _ -> raise (Failed "no exception")
          | exception Shape_error text -> equal_text "text" text "to_float0_exn: the tensor has not 0 dims: f32[2]"));

  test "data" (fun () ->
      with_rc_scope (fun () ->
          equal_floats "f16" (Tensor.of_floats ~dtype:F16 [ 2 ] [| 0.5; -2. |]) [ 0.5; -2. ];
          equal_floats "operators" Tensor.((f 1. - f 3.) / f 4. * -f 2.) [ 1. ];
          let x = Tensor.of_ints [ 3 ] [| 1; -2; 1 lsl 40 |] in
          equal_int "int" (Tensor.to_ints x).(2) (1 lsl 40);
          Tensor.set_bytes x (Bytes.make 24 '\000');
          equal_floats "written" x [ 0.; 0.; 0. ]));

  test "a context a thread" (fun () ->
      with_rc_scope (fun () ->
          let x = Tensor.ones [ 1 ] in
          let seen = ref [] in
          let work () =
            seen := string_of_int (Scope.depth ()) :: !seen;
            with_rc_scope (fun () -> seen := raised (fun () -> Tensor.neg x) :: !seen)
          in
          Thread.join (Thread.create work ());
          match !seen with
          | [ text; depth ] ->
              equal_text "depth" depth "0";
              equal_text "kind" (String.sub text 0 17) "StaleTensorError:"
          | _ -> raise (Failed "the thread did not end")));

  test "what is never given up is counted" (fun () ->
      let before = live () in
      let kept = List.init 3 (fun _ -> with_rc_scope (fun () -> Shared.create (Tensor.ones [ 1024 ]))) in
      equal_int "kept" (live () - before) (3 * 4096);
      Shared.free (List.hd kept);
      equal_int "freed" (live () - before) (2 * 4096);
      (* The collector finds the others. *)
      ignore (Sys.opaque_identity kept));

  test "a model learns and goes on where it stopped" (fun () ->
      let path = Filename.temp_file "tenure" ".safetensors" in
      let model () =
        let store = Var_store.create () in
        let weight = Var_store.(new_var (store / "layer") ~shape:[ 1; 3 ] ~init:Init.Zeros ~name:"weight") in
        (store, weight, Optimizer.adam store ~learning_rate:0.05, Generator.create 5)
      in
      let steps (_, weight, optimizer, generator) n =
        List.init n (fun _ ->
            with_rc_scope (fun () ->
                let x = Tensor.randn ~generator [ 16; 3 ] in
                let y = Tensor.matmul x (Tensor.of_floats [ 3; 1 ] [| 1.; -2.; 0.5 |]) in
                let loss = Tensor.mse_loss (Tensor.linear x (Shared.alias weight)) y in
                Optimizer.backward_step optimizer ~loss;
                Tensor.to_float0_exn loss))
      in
      let ((store, _, optimizer, generator) as once) = model () in
      ignore (steps once 20);
      Checkpoint.save ~optimizer ~generator ~texts:[ ("step", "20") ] ~filename:path store;
      let rest = steps once 20 in
      let ((store, weight, optimizer, generator) as again) = model () in
      Checkpoint.load ~optimizer ~generator ~filename:path store;
      let show l = String.concat " " (List.map string_of_float l) in
      equal "losses" show (steps again 20) rest;
      equal_text "text" (Checkpoint.text path "step") "20";
      equal_int "steps" (Optimizer.steps optimizer) 40;
      equal_text "names" (String.concat " " (Var_store.names store)) "layer.weight";
      equal_int "parameters" (Var_store.num_parameters store) 3;
      with_rc_scope (fun () ->
          Files.save path [ ("a", Tensor.ones [ 2 ]); ("b", Tensor.f 3.) ];
          equal_floats "read" (List.assoc "b" (Files.load path)) [ 3. ]);
      Sys.remove path;
      (match Shared.update weight (fun _ -> raise Exit) with
      | () -> raise (Failed "no exception")
      | exception Exit -> ());
      Shared.update weight (fun t -> ignore (Tensor.zero_ t));
      with_rc_scope (fun () -> equal_floats "zeros" (Shared.alias weight) [ 0.; 0.; 0. ]))

let () =
  let failures = ref 0 in
  List.iter
    (fun (name, f) ->
      let before = live () in
      (try
         f ();
         ignore (live ());
         equal_int "live bytes after it" (live ()) before
       with e ->
         incr failures;
         Printf.printf "FAILED %s: %s\n" name (match e with Failed text -> text | _ -> Printexc.to_string e)))
    (List.rev !tests);
  Printf.printf "%d of %d tests passed\n" (List.length !tests - !failures) (List.length !tests);
  exit (min 1 !failures)
