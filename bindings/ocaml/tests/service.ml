(* A service: 10,000 requests from 4 threads. Prints figures, a name and a number a line, and fails if one is out of its bar. *)
open Tenure

let requests = 10000
let threads = 4

(* Bytes of memory of this process. *)
let resident () =
  let file = open_in "/proc/self/statm" in
  let pages = Scanf.sscanf (input_line file) "%d %d" (fun _ pages -> pages) in
  close_in file;
  pages * 4096

(* One answer: a small network, a tensor handed off, an error that is caught, variables that nobody gives back. *)
let request weight n =
  with_rc_scope ~name:"request" (fun () ->
      let x = Tensor.full [ 8; 64 ] (F (float_of_int ((n mod 7) + 1))) in
      let y =
        with_rc_scope_tensor ~name:"layer" (fun () ->
            let hidden = Tensor.relu (Tensor.linear x (Shared.alias weight)) in
            Tensor.softmax (Tensor.mul_scalar hidden (F 0.01)) 1)
      in
      if n mod 10 = 0 then (try ignore (Tensor.view x [ 7 ]) with Shape_error _ -> ());
      Tensor.to_float0_exn (Tensor.sum y))

let serve weight count =
  let wrong = Atomic.make 0 in
  let each = count / threads in
  let work first =
    for n = first to first + each - 1 do
      if abs_float (request weight n -. 8.) > 1e-3 then Atomic.incr wrong
    done
  in
  List.iter Thread.join (List.init threads (fun i -> Thread.create work (i * each)));
  Gc.full_major ();
  Atomic.get wrong

(* The peak of acc = acc + x, 100 times 4 MiB. *)
let sum_peak () =
  with_rc_scope ~name:"sum" (fun () ->
      let x = Tensor.ones [ 1 lsl 20 ] in
      let acc = ref (Tensor.zeros [ 1 lsl 20 ]) in
      Memory.reset_peak ();
      for _ = 1 to 100 do
        acc := Tensor.add !acc x
      done;
      Memory.peak_bytes ())

(* The same where each sum is given back when the next one is there. *)
let freed_sum_peak () =
  with_rc_scope ~name:"sum" (fun () ->
      let x = Tensor.ones [ 1 lsl 20 ] in
      let acc = ref (Tensor.zeros [ 1 lsl 20 ]) in
      Memory.reset_peak ();
      for _ = 1 to 100 do
        let sum = Tensor.add !acc x in
        Tensor.free !acc;
        acc := sum
      done;
      Memory.peak_bytes ())

let () =
  let before = Memory.live_bytes () in
  let peak = sum_peak () - before in
  let freed_peak = freed_sum_peak () - before in
  let weight = with_rc_scope (fun () -> Shared.create (Tensor.full [ 64; 64 ] (F 0.5))) in
  let wrong = serve weight requests in
  (* what is made once is made *)
  let before = Memory.live_bytes () and start = resident () in
  let wrong = wrong + serve weight requests in
  let after = Memory.live_bytes () and end_ = resident () in
  Printf.printf "requests %d\nwrong_answers %d\nbytes_before %d\nbytes_after %d\nresident_growth %d\nsum_peak %d\n" requests wrong
    before after (end_ - start) peak;
  Printf.printf "sum_peak_freed %d\n" freed_peak;
  Shared.free weight;
  exit (if wrong > 0 || after <> before || end_ - start > 1 lsl 20 || peak > 64 lsl 20 || freed_peak > 16 lsl 20 then 1 else 0)
