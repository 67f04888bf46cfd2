(* Keeps three shared tensors until its end, and says on which line it took them: "forgotten 3 FILE:LINE". *)
open Tenure

let () =
  let line = ref 0 in
  let take t =
    line := __LINE__ + 1;
    Sys.opaque_identity (Shared.create t)
  in
  let kept = with_rc_scope (fun () -> List.init 3 (fun _ -> take (Tensor.ones [ 1024 ]))) in
  let used = with_rc_scope (fun () -> Shared.create (Tensor.ones [ 1024 ])) in
  Shared.free used;
  Printf.printf "forgotten 3 forgetting.ml:%d\nlive_bytes %d\n" !line (Memory.live_bytes ());
  at_exit (fun () -> ignore (Sys.opaque_identity kept))
