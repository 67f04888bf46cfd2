(* What outlives scopes: shared tensors, generators, var stores, optimizers, files. *)
open Tenure_library
open Tenure_core

let status call =
  let c = enter () in
  check c (call c.handle)

let number call =
  let c = enter () in
  let n = call c.handle in
  if n < 0L then fail c;
  Int64.to_int n

let real call =
  let c = enter () in
  let x : float = call c.handle in
  if x < 0. && c_error c.handle <> 0l then fail c;
  x

let text call =
  let c = enter () in
  match call c.handle with Some s -> s | None -> fail c

module Generator = struct
  type t = owned

  let c_free = c "tn_generator_free" (handle @-> handle @-> returning int32_t)
  let c_new = c "tn_generator_new" (handle @-> Ctypes.uint64_t @-> returning handle)

  let c_get =
    c "tn_generator_get_state" (handle @-> handle @-> ptr Ctypes.uint64_t @-> ptr Ctypes.uint64_t @-> returning int32_t)

  let c_set = c "tn_generator_set_state" (handle @-> handle @-> Ctypes.uint64_t @-> Ctypes.uint64_t @-> returning int32_t)
  let c_seed = c "tn_manual_seed" (handle @-> Ctypes.uint64_t @-> returning int32_t)

  (** A generator at its beginning. *)
  let create seed =
    let c = enter () in
    own_object c_free c (c_new c.handle (Unsigned.UInt64.of_int seed))

  let free = free_object c_free

  (** Seed and offset, to save; without a generator that of this thread. *)
  let state g =
    let seed = Ctypes.allocate Ctypes.uint64_t Unsigned.UInt64.zero in
    let offset = Ctypes.allocate Ctypes.uint64_t Unsigned.UInt64.zero in
    status (fun c -> c_get c (generator_opt g) seed offset);
    keep g;
    (Unsigned.UInt64.to_int Ctypes.(!@seed), Unsigned.UInt64.to_int Ctypes.(!@offset))

  (** Puts them back. *)
  let set_state g (seed, offset) =
    status (fun c -> c_set c (generator_opt g) (Unsigned.UInt64.of_int seed) (Unsigned.UInt64.of_int offset));
    keep g

  (** Seeds the generator of this thread. *)
  let manual_seed seed = status (fun c -> c_seed c (Unsigned.UInt64.of_int seed))
end

module Shared = struct
  type t = owned

  let c_free = c "tn_shared_free" (handle @-> handle @-> returning int32_t)
  let c_new = c "tn_shared_new" (handle @-> handle @-> returning handle)
  let c_alias = c "tn_new_alias" (handle @-> handle @-> returning handle)
  let c_sizes = c "tn_shared_sizes" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning int64_t)
  let c_dtype = c "tn_shared_dtype" (handle @-> handle @-> returning int32_t)
  let c_refcount = c "tn_shared_refcount" (handle @-> handle @-> returning int64_t)
  let c_grad = c "tn_shared_new_grad" (handle @-> handle @-> returning handle)
  let c_zero_grad = c "tn_shared_zero_grad" (handle @-> handle @-> returning int32_t)
  let c_set_requires_grad = c "tn_shared_set_requires_grad" (handle @-> handle @-> int32_t @-> returning int32_t)
  let c_fail = c "tn_fail" (handle @-> string @-> returning int32_t)
  let c_retain = c "tn_retain" (handle @-> handle @-> returning handle)
  let callback = Foreign.funptr (handle @-> handle @-> ptr Ctypes.void @-> returning int32_t)

  let c_update = c "tn_shared_update" (handle @-> handle @-> callback @-> ptr Ctypes.void @-> returning int32_t)

  (** An owner of a tensor, without a copy, that outlives its scope. *)
  let create (t : Tenure_core.t) =
    let c = enter () in
    let held = c_new c.handle t.word in
    keep t;
    own_object c_free c held

  let free = free_object c_free

  (** The tensor, in the innermost scope: the same gradient leaf, read-only while gradients are recorded. *)
  let alias s =
    let c = enter () in
    let word = c_alias c.handle s.held in
    keep s;
    give c word []

  let shape s =
    let c = enter () in
    Tenure_tensor.read_sizes c (c_sizes c.handle s.held)

  let dtype s =
    let c = enter () in
    let kind = c_dtype c.handle s.held in
    if kind < 0l then fail c;
    dtypes.(Int32.to_int kind)

  (** Its owners. *)
  let refcount s = number (fun c -> c_refcount c s.held)

  let set_requires_grad s on = status (fun c -> c_set_requires_grad c s.held (flag on))

  (** What backward accumulated in this thread. *)
  let grad s =
    let c = enter () in
    let held = c_grad c.handle s.held in
    if held <> 0n then Some (own_object c_free c held) else if c_error c.handle <> 0l then fail c else None

  (** Forgets the gradients of all contexts. *)
  let zero_grad s = status (fun c -> c_zero_grad c s.held)

  (** Calls the function on the alias with the claim to write, in a scope of its own, with recording off. *)
  let update s f =
    let c = enter () in
    let raised = ref None in
    let call _ word _ =
      try
        f (give c (c_retain c.handle word) []);
        0l
      with e ->
        raised := Some (e, Printexc.get_raw_backtrace ());
        ignore (c_fail c.handle (Printexc.to_string e));
        1l
    in
    let r = c_update c.handle s.held call Ctypes.null in
    keep (call, s);
    match !raised with Some (e, trace) -> Printexc.raise_with_backtrace e trace | None -> check c r
end

module Var_store = struct
  type t = owned

  module Init = struct
    (** How a parameter begins. *)
    type t =
      | Zeros
      | Ones
      | Const of float
      | Normal of { mean : float; stdev : float }
      | Uniform of float * float
      | Trunc_normal of { mean : float; stdev : float; low : float; high : float }
      | Kaiming_uniform of float  (** of that gain *)
      | Copy of Tenure_core.t

    let numbers = function
      | Zeros -> (0l, 0., 0., 0., 0.)
      | Ones -> (0l, 1., 0., 0., 0.)
      | Const a -> (0l, a, 0., 0., 0.)
      | Normal { mean; stdev } -> (1l, mean, stdev, 0., 0.)
      | Uniform (a, b) -> (2l, a, b, 0., 0.)
      | Trunc_normal { mean; stdev; low; high } -> (3l, mean, stdev, low, high)
      | Kaiming_uniform gain -> (4l, gain, 0., 0., 0.)
      | Copy _ -> invalid_arg "Var_store.Init.numbers"
  end

  let c_free = c "tn_store_free" (handle @-> handle @-> returning int32_t)
  let c_new = c "tn_store_new" (handle @-> returning handle)
  let c_sub = c "tn_store_new_sub" (handle @-> handle @-> string @-> returning handle)

  let c_var =
    c "tn_store_new_var"
      (handle @-> handle @-> string @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> int32_t @-> double @-> double
     @-> double @-> double @-> handle @-> returning handle)

  let c_copy = c "tn_store_new_var_copy" (handle @-> handle @-> string @-> handle @-> int32_t @-> returning handle)
  let c_get = c "tn_store_new_get" (handle @-> handle @-> string @-> returning handle)
  let c_contains = c "tn_store_contains" (handle @-> handle @-> string @-> returning int32_t)
  let c_size = c "tn_store_size" (handle @-> handle @-> returning int64_t)
  let c_name = c "tn_store_name" (handle @-> handle @-> int64_t @-> returning string_opt)
  let c_num_parameters = c "tn_store_num_parameters" (handle @-> handle @-> returning int64_t)
  let c_freeze = c "tn_store_freeze" (handle @-> handle @-> returning int32_t)
  let c_unfreeze = c "tn_store_unfreeze" (handle @-> handle @-> returning int32_t)
  let c_copy_from = c "tn_store_copy" (handle @-> handle @-> handle @-> returning int32_t)
  let c_zero_grad = c "tn_store_zero_grad" (handle @-> handle @-> returning int32_t)
  let c_save = c_op "tn_store_save" (handle @-> handle @-> string @-> returning int32_t)
  let c_load = c_op "tn_store_load" (handle @-> handle @-> string @-> returning int32_t)

  (** An empty store. *)
  let create () =
    let c = enter () in
    own_object c_free c (c_new c.handle)

  let free = free_object c_free

  (** The part of a store whose variables are called "name.…". *)
  let sub s name =
    let c = enter () in
    let held = c_sub c.handle s.held name in
    keep s;
    own_object c_free c held

  let ( / ) = sub

  (* What is said beside a tensor to copy must be what that is. *)
  let require_copy source shape dtype generator =
    if Tenure_tensor.shape source <> shape then
      raise
        (Tenure_error.Shape_error
           (Printf.sprintf "new_var: the tensor to copy is %s, and the shape is [%s]" (Tenure_tensor.describe source)
              (String.concat ", " (List.map string_of_int shape))));
    (match dtype with
    | Some d when d <> Tenure_tensor.dtype source ->
        raise
          (Tenure_error.Dtype_error
             (Printf.sprintf "new_var: the tensor to copy is %s, and the dtype is %s" (Tenure_tensor.describe source) (dtype_name d)))
    | _ -> ());
    if Option.is_some generator then raise (Tenure_error.Value_error "new_var: a generator is given, and a tensor to copy")

  (** A new parameter, which the store owns too; numbers of the generator, or of this thread's. *)
  let new_var ?(trainable = true) ?dtype ?generator s ~shape ~init ~name =
    (match (init : Init.t) with Copy source -> require_copy source shape dtype generator | _ -> ());
    let c = enter () in
    let held =
      match (init : Init.t) with
      | Copy source -> c_copy c.handle s.held name source.word (flag trainable)
      | _ ->
          let sizes = ints shape in
          let kind, a, b, low, high = Init.numbers init in
          let held =
            c_var c.handle s.held name (Ctypes.CArray.start sizes) (count sizes) (dtype_opt dtype) (flag trainable) kind a b
              low high (generator_opt generator)
          in
          keep sizes;
          held
    in
    keep (s, init, generator);
    own_object Shared.c_free c held

  (** The variable of that name. *)
  let get s name =
    let c = enter () in
    own_object Shared.c_free c (c_get c.handle s.held name)

  let contains s name =
    let c = enter () in
    ask c (c_contains c.handle s.held name)

  (** How many variables there are, here and below. *)
  let size s = number (fun c -> c_size c s.held)

  (** All names, in order of creation. *)
  let names s = List.init (size s) (fun i -> text (fun c -> c_name c s.held (Int64.of_int i)))

  (** Elements of all variables. *)
  let num_parameters s = number (fun c -> c_num_parameters c s.held)

  (** Trainable variables stop to require gradients … *)
  let freeze s = status (fun c -> c_freeze c s.held)

  (** … and start again. *)
  let unfreeze s = status (fun c -> c_unfreeze c s.held)

  (** Copies the values of variables of the same names; all or none. *)
  let copy ~src ~dst = status (fun c -> c_copy_from c dst.held src.held)

  (** Forgets all gradients. *)
  let zero_grad s = status (fun c -> c_zero_grad c s.held)

  (** Writes the variables under their names, as safetensors. *)
  let save s path = status (fun c -> c_save c s.held path)

  (** Fills every variable by name; all or none. *)
  let load s path = status (fun c -> c_load c s.held path)
end

module Optimizer = struct
  type t = owned

  let c_free = c "tn_optimizer_free" (handle @-> handle @-> returning int32_t)

  let c_sgd =
    c "tn_optimizer_new_sgd"
      (handle @-> handle @-> double @-> double @-> double @-> double @-> int32_t @-> returning handle)

  let five = handle @-> handle @-> double @-> double @-> double @-> double @-> double @-> returning handle
  let c_adam = c "tn_optimizer_new_adam" five
  let c_adamw = c "tn_optimizer_new_adamw" five
  let c_step = c_op "tn_optimizer_step" (handle @-> handle @-> returning int32_t)
  let c_zero_grad = c "tn_optimizer_zero_grad" (handle @-> handle @-> returning int32_t)
  let c_lr = c "tn_optimizer_lr" (handle @-> handle @-> returning double)
  let c_set_lr = c "tn_optimizer_set_lr" (handle @-> handle @-> double @-> returning int32_t)
  let c_steps = c "tn_optimizer_steps" (handle @-> handle @-> returning int64_t)
  let c_norm = c "tn_optimizer_grad_norm" (handle @-> handle @-> returning double)
  let c_clip = c "tn_optimizer_clip_grad_norm" (handle @-> handle @-> double @-> returning double)
  let c_clip_value = c "tn_optimizer_clip_grad_value" (handle @-> handle @-> double @-> returning int32_t)

  (** Gradient descent of the parameters of a store. *)
  let sgd ?(momentum = 0.) ?(dampening = 0.) ?(weight_decay = 0.) ?(nesterov = false) store ~learning_rate =
    let c = enter () in
    own_object c_free c (c_sgd c.handle store.held learning_rate momentum dampening weight_decay (flag nesterov))

  (** Adam. *)
  let adam ?(beta1 = 0.9) ?(beta2 = 0.999) ?(eps = 1e-8) ?(weight_decay = 0.) store ~learning_rate =
    let c = enter () in
    own_object c_free c (c_adam c.handle store.held learning_rate beta1 beta2 eps weight_decay)

  (** AdamW: the decay is taken off the parameter directly. *)
  let adamw ?(beta1 = 0.9) ?(beta2 = 0.999) ?(eps = 1e-8) ?(weight_decay = 0.01) store ~learning_rate =
    let c = enter () in
    own_object c_free c (c_adamw c.handle store.held learning_rate beta1 beta2 eps weight_decay)

  let free = free_object c_free

  (** One update of every parameter that has a gradient. *)
  let step o = status (fun c -> c_step c o.held)

  (** Forgets the gradients. *)
  let zero_grad o = status (fun c -> c_zero_grad c o.held)

  let learning_rate o = real (fun c -> c_lr c o.held)
  let set_learning_rate o lr = status (fun c -> c_set_lr c o.held lr)

  (** How many steps were made. *)
  let steps o = number (fun c -> c_steps c o.held)

  (** The 2-norm of all gradients. *)
  let grad_norm o = real (fun c -> c_norm c o.held)

  (** Scales them so that it is at most that much, and returns what it was. *)
  let clip_grad_norm o most = real (fun c -> c_clip c o.held most)

  (** Clamps every element of them. *)
  let clip_grad_value o most = status (fun c -> c_clip_value c o.held most)

  (** Backward of a loss, a step, and the gradients forgotten. *)
  let backward_step ?clip_norm o ~loss =
    Tenure_tensor.backward loss;
    Option.iter (fun most -> ignore (clip_grad_norm o most)) clip_norm;
    step o;
    zero_grad o
end

module Checkpoint = struct
  let c_save =
    c_op "tn_checkpoint_save"
      (handle @-> string @-> handle @-> handle @-> handle @-> ptr string @-> ptr string @-> size_t @-> returning int32_t)

  let c_load = c_op "tn_checkpoint_load" (handle @-> string @-> handle @-> handle @-> handle @-> returning int32_t)
  let c_latest = c "tn_checkpoint_latest" (handle @-> string @-> returning string_opt)
  let c_text = c "tn_file_text" (handle @-> string @-> string @-> returning string_opt)

  (** Writes variables, the optimizer's state, the generator and texts by name. A kill leaves the old file or the new one. *)
  let save ?optimizer ?generator ?(texts = []) ~filename store =
    let keys = Ctypes.CArray.of_list string (List.map fst texts) in
    let values = Ctypes.CArray.of_list string (List.map snd texts) in
    status (fun c ->
        c_save c filename store.held (generator_opt optimizer) (generator_opt generator) (Ctypes.CArray.start keys)
          (Ctypes.CArray.start values) (count keys));
    keep (keys, values, store, optimizer, generator)

  (** Puts back what save wrote: a run that goes on from it is bit-equal to one that never stopped. *)
  let load ?optimizer ?generator ~filename store =
    status (fun c -> c_load c filename store.held (generator_opt optimizer) (generator_opt generator));
    keep (store, optimizer, generator)

  (** The newest checkpoint of a directory that is not damaged, or "". *)
  let latest directory = text (fun c -> c_latest c directory)

  (** A text of a safetensors file by its name, or "". *)
  let text filename key = text (fun c -> c_text c filename key)
end

module Files = struct
  let c_list_name = c "tn_list_name" (handle @-> handle @-> int64_t @-> returning string_opt)
  let c_load = c_op "tn_new_load_safetensors" (handle @-> string @-> returning handle)
  let c_llama2c = c_op "tn_new_load_llama2c" (handle @-> string @-> ptr int64_t @-> returning handle)

  let c_save =
    c_op "tn_save_safetensors" (handle @-> string @-> ptr string @-> ptr handle @-> size_t @-> returning int32_t)

  let named c list =
    if list = 0n then fail c;
    let n = Int64.to_int (c_list_size c.handle list) in
    let names = List.init n (fun i -> Option.value (c_list_name c.handle list (Int64.of_int i)) ~default:"") in
    List.combine names (give_list c list)

  (** Every tensor of a safetensors file, with its name. *)
  let load path =
    let c = enter () in
    named c (c_load c.handle path)

  (** Writes tensors by name, as safetensors. *)
  let save path tensors =
    let names = Ctypes.CArray.of_list string (List.map fst tensors) in
    let held = words (List.map snd tensors) in
    status (fun c -> c_save c path (Ctypes.CArray.start names) (Ctypes.CArray.start held) (count held));
    keep (names, held, tensors)

  (** The weights of a file of llama2.c, all f32, with their names; and dim, hidden_dim, n_layers, n_heads, n_kv_heads,
      vocab_size, seq_len. *)
  let load_llama2c path =
    let c = enter () in
    let config = Ctypes.CArray.make int64_t 7 in
    let list = c_llama2c c.handle path (Ctypes.CArray.start config) in
    let weights = named c list in
    (weights, List.map Int64.to_int (Ctypes.CArray.to_list config))
end

module Memory = struct
  let c_live_tensors = c "tn_live_tensors" (handle @-> returning int64_t)
  let c_peak_bytes = c "tn_peak_bytes" (handle @-> returning int64_t)
  let c_reset_peak = c "tn_reset_peak" (handle @-> returning int32_t)
  let c_trim = c "tn_trim" (handle @-> returning int64_t)

  (* What was given up is given back: the end of a scope takes it. *)
  let settle () = Tenure_scope.drain (enter ())

  (** Bytes of all storages alive in the process; what the collector has not found yet is alive. *)
  let live_bytes () =
    settle ();
    number c_live_bytes

  (** Tensors alive in the process. *)
  let live_tensors () =
    settle ();
    number c_live_tensors

  (** The most live bytes since the start or reset_peak. *)
  let peak_bytes () = number c_peak_bytes

  (** Begins to look for the peak anew. *)
  let reset_peak () =
    settle ();
    status c_reset_peak

  (** Gives free memory back to the operating system, and returns the bytes. *)
  let trim () = number c_trim

  (** When so many more bytes are alive than after the last collection, the collector is asked to look for tensors that nobody
      holds; 0: never. *)
  let set_collect_after bytes = collect_after := bytes
end
