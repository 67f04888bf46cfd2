(* Made by make_ops.py of share/tenure/api.json. *)
module Ops = Tenure_ops
open Tenure_core

let table : (string * kind list * (argument list -> result)) list =
  [
    ("sigmoid", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.sigmoid (as_tensor a0))
      | _ -> wrong_count ());
    ("sigmoid_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.sigmoid_ (as_tensor a0))
      | _ -> wrong_count ());
    ("silu", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.silu (as_tensor a0))
      | _ -> wrong_count ());
    ("silu_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.silu_ (as_tensor a0))
      | _ -> wrong_count ());
    ("relu", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.relu (as_tensor a0))
      | _ -> wrong_count ());
    ("relu_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.relu_ (as_tensor a0))
      | _ -> wrong_count ());
    ("hardtanh", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.hardtanh (as_tensor a0) ?min_val:(maybe as_scalar a1) ?max_val:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("hardtanh_", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.hardtanh_ (as_tensor a0) ?min_val:(maybe as_scalar a1) ?max_val:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("relu6", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.relu6 (as_tensor a0))
      | _ -> wrong_count ());
    ("relu6_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.relu6_ (as_tensor a0))
      | _ -> wrong_count ());
    ("elu", [ Tensor_kind; Scalar_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.elu (as_tensor a0) ?alpha:(maybe as_scalar a1) ?scale:(maybe as_scalar a2) ?input_scale:(maybe as_scalar a3))
      | _ -> wrong_count ());
    ("elu_", [ Tensor_kind; Scalar_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.elu_ (as_tensor a0) ?alpha:(maybe as_scalar a1) ?scale:(maybe as_scalar a2) ?input_scale:(maybe as_scalar a3))
      | _ -> wrong_count ());
    ("selu", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.selu (as_tensor a0))
      | _ -> wrong_count ());
    ("selu_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.selu_ (as_tensor a0))
      | _ -> wrong_count ());
    ("celu", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.celu (as_tensor a0) ?alpha:(maybe as_scalar a1))
      | _ -> wrong_count ());
    ("celu_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.celu_ (as_tensor a0) ?alpha:(maybe as_scalar a1))
      | _ -> wrong_count ());
    ("gelu", [ Tensor_kind; Text_kind ], function
      | [ a0; a1 ] -> Made (Ops.gelu (as_tensor a0) (as_text a1))
      | _ -> wrong_count ());
    ("gelu_", [ Tensor_kind; Text_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.gelu_ (as_tensor a0) (as_text a1))
      | _ -> wrong_count ());
    ("leaky_relu", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.leaky_relu (as_tensor a0) ?negative_slope:(maybe as_scalar a1))
      | _ -> wrong_count ());
    ("leaky_relu_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.leaky_relu_ (as_tensor a0) ?negative_slope:(maybe as_scalar a1))
      | _ -> wrong_count ());
    ("log_sigmoid", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.log_sigmoid (as_tensor a0))
      | _ -> wrong_count ());
    ("hardsigmoid", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.hardsigmoid (as_tensor a0))
      | _ -> wrong_count ());
    ("hardsigmoid_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.hardsigmoid_ (as_tensor a0))
      | _ -> wrong_count ());
    ("hardswish", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.hardswish (as_tensor a0))
      | _ -> wrong_count ());
    ("hardswish_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.hardswish_ (as_tensor a0))
      | _ -> wrong_count ());
    ("mish", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.mish (as_tensor a0))
      | _ -> wrong_count ());
    ("mish_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.mish_ (as_tensor a0))
      | _ -> wrong_count ());
    ("softplus", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.softplus (as_tensor a0) ?beta:(maybe as_scalar a1) ?threshold:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("hardshrink", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.hardshrink (as_tensor a0) ?lambd:(maybe as_scalar a1))
      | _ -> wrong_count ());
    ("softshrink", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.softshrink (as_tensor a0) ?lambd:(maybe as_scalar a1))
      | _ -> wrong_count ());
    ("threshold", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.threshold (as_tensor a0) (as_scalar a1) (as_scalar a2))
      | _ -> wrong_count ());
    ("threshold_", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.threshold_ (as_tensor a0) (as_scalar a1) (as_scalar a2))
      | _ -> wrong_count ());
    ("prelu", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.prelu (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("glu", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.glu (as_tensor a0) ?dim:(maybe as_int a1))
      | _ -> wrong_count ());
    ("sin", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.sin (as_tensor a0))
      | _ -> wrong_count ());
    ("sin_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.sin_ (as_tensor a0))
      | _ -> wrong_count ());
    ("cos", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.cos (as_tensor a0))
      | _ -> wrong_count ());
    ("cos_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.cos_ (as_tensor a0))
      | _ -> wrong_count ());
    ("tan", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.tan (as_tensor a0))
      | _ -> wrong_count ());
    ("tan_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.tan_ (as_tensor a0))
      | _ -> wrong_count ());
    ("deg2rad", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.deg2rad (as_tensor a0))
      | _ -> wrong_count ());
    ("deg2rad_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.deg2rad_ (as_tensor a0))
      | _ -> wrong_count ());
    ("rad2deg", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.rad2deg (as_tensor a0))
      | _ -> wrong_count ());
    ("rad2deg_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.rad2deg_ (as_tensor a0))
      | _ -> wrong_count ());
    ("tanh", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.tanh (as_tensor a0))
      | _ -> wrong_count ());
    ("tanh_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.tanh_ (as_tensor a0))
      | _ -> wrong_count ());
    ("asin", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.asin (as_tensor a0))
      | _ -> wrong_count ());
    ("asin_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.asin_ (as_tensor a0))
      | _ -> wrong_count ());
    ("acos", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.acos (as_tensor a0))
      | _ -> wrong_count ());
    ("acos_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.acos_ (as_tensor a0))
      | _ -> wrong_count ());
    ("atan", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.atan (as_tensor a0))
      | _ -> wrong_count ());
    ("atan_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.atan_ (as_tensor a0))
      | _ -> wrong_count ());
    ("sinh", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.sinh (as_tensor a0))
      | _ -> wrong_count ());
    ("sinh_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.sinh_ (as_tensor a0))
      | _ -> wrong_count ());
    ("cosh", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.cosh (as_tensor a0))
      | _ -> wrong_count ());
    ("cosh_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.cosh_ (as_tensor a0))
      | _ -> wrong_count ());
    ("asinh", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.asinh (as_tensor a0))
      | _ -> wrong_count ());
    ("asinh_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.asinh_ (as_tensor a0))
      | _ -> wrong_count ());
    ("acosh", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.acosh (as_tensor a0))
      | _ -> wrong_count ());
    ("acosh_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.acosh_ (as_tensor a0))
      | _ -> wrong_count ());
    ("atanh", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.atanh (as_tensor a0))
      | _ -> wrong_count ());
    ("atanh_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.atanh_ (as_tensor a0))
      | _ -> wrong_count ());
    ("add", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.add (as_tensor a0) (as_tensor a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("add_", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.add_ (as_tensor a0) (as_tensor a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("add_scalar", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.add_scalar (as_tensor a0) (as_scalar a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("add_scalar_", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.add_scalar_ (as_tensor a0) (as_scalar a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("sub", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.sub (as_tensor a0) (as_tensor a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("sub_", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.sub_ (as_tensor a0) (as_tensor a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("sub_scalar", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.sub_scalar (as_tensor a0) (as_scalar a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("sub_scalar_", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.sub_scalar_ (as_tensor a0) (as_scalar a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("scalar_sub", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.scalar_sub (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("mul", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.mul (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("mul_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.mul_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("mul_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.mul_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("mul_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.mul_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("div", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.div (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("div_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.div_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("div_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.div_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("div_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.div_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("scalar_div", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.scalar_div (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("div_rounding", [ Tensor_kind; Tensor_kind; Text_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.div_rounding (as_tensor a0) (as_tensor a1) (as_text a2))
      | _ -> wrong_count ());
    ("div_rounding_", [ Tensor_kind; Tensor_kind; Text_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.div_rounding_ (as_tensor a0) (as_tensor a1) (as_text a2))
      | _ -> wrong_count ());
    ("div_scalar_rounding", [ Tensor_kind; Scalar_kind; Text_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.div_scalar_rounding (as_tensor a0) (as_scalar a1) (as_text a2))
      | _ -> wrong_count ());
    ("div_scalar_rounding_", [ Tensor_kind; Scalar_kind; Text_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.div_scalar_rounding_ (as_tensor a0) (as_scalar a1) (as_text a2))
      | _ -> wrong_count ());
    ("remainder", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.remainder (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("remainder_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.remainder_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("remainder_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.remainder_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("remainder_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.remainder_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("scalar_remainder", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.scalar_remainder (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("fmod", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.fmod (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("fmod_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.fmod_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("fmod_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.fmod_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("fmod_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.fmod_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("neg", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.neg (as_tensor a0))
      | _ -> wrong_count ());
    ("neg_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.neg_ (as_tensor a0))
      | _ -> wrong_count ());
    ("pow", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.pow (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("pow_tensor_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.pow_tensor_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("pow_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.pow_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("pow_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.pow_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("scalar_pow", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.scalar_pow (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("square", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.square (as_tensor a0))
      | _ -> wrong_count ());
    ("square_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.square_ (as_tensor a0))
      | _ -> wrong_count ());
    ("reciprocal", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.reciprocal (as_tensor a0))
      | _ -> wrong_count ());
    ("reciprocal_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.reciprocal_ (as_tensor a0))
      | _ -> wrong_count ());
    ("flip", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.flip (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("fliplr", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.fliplr (as_tensor a0))
      | _ -> wrong_count ());
    ("flipud", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.flipud (as_tensor a0))
      | _ -> wrong_count ());
    ("roll", [ Tensor_kind; Ints_kind; Ints_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.roll (as_tensor a0) (as_ints a1) (as_ints a2))
      | _ -> wrong_count ());
    ("rot90", [ Tensor_kind; Int_kind; Ints_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.rot90 (as_tensor a0) (as_int a1) (as_ints a2))
      | _ -> wrong_count ());
    ("repeat", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.repeat (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("tile", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.tile (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("repeat_interleave", [ Tensor_kind; Int_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.repeat_interleave (as_tensor a0) (as_int a1) ?dim:(maybe as_int a2) ?output_size:(maybe as_int a3))
      | _ -> wrong_count ());
    ("repeat_interleave_tensor", [ Tensor_kind; Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.repeat_interleave_tensor (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2) ?output_size:(maybe as_int a3))
      | _ -> wrong_count ());
    ("repeat_interleave_repeats", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.repeat_interleave_repeats (as_tensor a0) ?output_size:(maybe as_int a1))
      | _ -> wrong_count ());
    ("pixel_shuffle", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.pixel_shuffle (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("pixel_unshuffle", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.pixel_unshuffle (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("channel_shuffle", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.channel_shuffle (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("rotary_embedding", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.rotary_embedding (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("scaled_dot_product_attention", [ Tensor_kind; Tensor_kind; Tensor_kind; Tensor_kind; Float_kind; Flag_kind; Float_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4; a5; a6; a7 ] -> Made (Ops.scaled_dot_product_attention (as_tensor a0) (as_tensor a1) (as_tensor a2) ?attn_mask:(maybe as_tensor a3) ?dropout_p:(maybe as_float a4) ?is_causal:(maybe as_flag a5) ?scale:(maybe as_float a6) ?enable_gqa:(maybe as_flag a7))
      | _ -> wrong_count ());
    ("swiglu", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.swiglu (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("swiglu_backward", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.swiglu_backward (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("i0", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.i0 (as_tensor a0))
      | _ -> wrong_count ());
    ("i0_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.i0_ (as_tensor a0))
      | _ -> wrong_count ());
    ("special_i0e", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_i0e (as_tensor a0))
      | _ -> wrong_count ());
    ("special_i1", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_i1 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_i1e", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_i1e (as_tensor a0))
      | _ -> wrong_count ());
    ("special_bessel_j0", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_bessel_j0 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_bessel_j1", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_bessel_j1 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_bessel_y0", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_bessel_y0 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_bessel_y1", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_bessel_y1 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_modified_bessel_i0", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_modified_bessel_i0 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_modified_bessel_i1", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_modified_bessel_i1 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_modified_bessel_k0", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_modified_bessel_k0 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_modified_bessel_k1", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_modified_bessel_k1 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_scaled_modified_bessel_k0", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_scaled_modified_bessel_k0 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_scaled_modified_bessel_k1", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_scaled_modified_bessel_k1 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_spherical_bessel_j0", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_spherical_bessel_j0 (as_tensor a0))
      | _ -> wrong_count ());
    ("special_airy_ai", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_airy_ai (as_tensor a0))
      | _ -> wrong_count ());
    ("bitwise_and", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_and (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_and_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_and_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_and_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_and_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_and_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_and_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_and_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_and_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_or", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_or (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_or_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_or_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_or_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_or_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_or_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_or_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_or_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_or_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_xor", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_xor (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_xor_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_xor_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_xor_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_xor_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_xor_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_xor_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_xor_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_xor_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_not", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.bitwise_not (as_tensor a0))
      | _ -> wrong_count ());
    ("bitwise_not_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.bitwise_not_ (as_tensor a0))
      | _ -> wrong_count ());
    ("bitwise_left_shift", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_left_shift (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_left_shift_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_left_shift_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_left_shift_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_left_shift_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_left_shift_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_left_shift_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_left_shift_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_left_shift_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_right_shift", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_right_shift (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_right_shift_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_right_shift_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bitwise_right_shift_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_right_shift_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_right_shift_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.bitwise_right_shift_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("bitwise_right_shift_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bitwise_right_shift_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("eq", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.eq (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("eq_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.eq_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("eq_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.eq_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("eq_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.eq_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("ne", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.ne (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("ne_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.ne_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("ne_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.ne_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("ne_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.ne_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("lt", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.lt (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("lt_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.lt_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("lt_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.lt_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("lt_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.lt_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("le", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.le (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("le_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.le_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("le_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.le_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("le_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.le_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("gt", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.gt (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("gt_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.gt_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("gt_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.gt_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("gt_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.gt_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("ge", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.ge (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("ge_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.ge_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("ge_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.ge_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("ge_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.ge_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("logical_and", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.logical_and (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("logical_and_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.logical_and_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("logical_or", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.logical_or (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("logical_or_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.logical_or_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("logical_xor", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.logical_xor (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("logical_xor_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.logical_xor_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("logical_not", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.logical_not (as_tensor a0))
      | _ -> wrong_count ());
    ("logical_not_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.logical_not_ (as_tensor a0))
      | _ -> wrong_count ());
    ("isnan", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.isnan (as_tensor a0))
      | _ -> wrong_count ());
    ("isinf", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.isinf (as_tensor a0))
      | _ -> wrong_count ());
    ("isfinite", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.isfinite (as_tensor a0))
      | _ -> wrong_count ());
    ("equal", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Answer (Ops.equal (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("allclose", [ Tensor_kind; Tensor_kind; Float_kind; Float_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Answer (Ops.allclose (as_tensor a0) (as_tensor a1) ?rtol:(maybe as_float a2) ?atol:(maybe as_float a3) ?equal_nan:(maybe as_flag a4))
      | _ -> wrong_count ());
    ("where", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.where (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("where_scalar_b", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.where_scalar_b (as_tensor a0) (as_tensor a1) (as_scalar a2))
      | _ -> wrong_count ());
    ("where_scalar_a", [ Tensor_kind; Scalar_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.where_scalar_a (as_tensor a0) (as_scalar a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("where_scalars", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.where_scalars (as_tensor a0) (as_scalar a1) (as_scalar a2))
      | _ -> wrong_count ());
    ("isposinf", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.isposinf (as_tensor a0))
      | _ -> wrong_count ());
    ("isneginf", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.isneginf (as_tensor a0))
      | _ -> wrong_count ());
    ("isreal", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.isreal (as_tensor a0))
      | _ -> wrong_count ());
    ("isclose", [ Tensor_kind; Tensor_kind; Float_kind; Float_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.isclose (as_tensor a0) (as_tensor a1) ?rtol:(maybe as_float a2) ?atol:(maybe as_float a3) ?equal_nan:(maybe as_flag a4))
      | _ -> wrong_count ());
    ("angle", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.angle (as_tensor a0))
      | _ -> wrong_count ());
    ("conj_physical", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.conj_physical (as_tensor a0))
      | _ -> wrong_count ());
    ("conj_physical_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.conj_physical_ (as_tensor a0))
      | _ -> wrong_count ());
    ("resolve_conj", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.resolve_conj (as_tensor a0))
      | _ -> wrong_count ());
    ("resolve_neg", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.resolve_neg (as_tensor a0))
      | _ -> wrong_count ());
    ("is_conj", [ Tensor_kind ], function
      | [ a0 ] -> Answer (Ops.is_conj (as_tensor a0))
      | _ -> wrong_count ());
    ("is_neg", [ Tensor_kind ], function
      | [ a0 ] -> Answer (Ops.is_neg (as_tensor a0))
      | _ -> wrong_count ());
    ("empty", [ Ints_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.empty (as_ints a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("zeros", [ Ints_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.zeros (as_ints a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("ones", [ Ints_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.ones (as_ints a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("full", [ Ints_kind; Scalar_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.full (as_ints a0) (as_scalar a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("scalar_tensor", [ Scalar_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.scalar_tensor (as_scalar a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("empty_like", [ Tensor_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.empty_like (as_tensor a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("zeros_like", [ Tensor_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.zeros_like (as_tensor a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("ones_like", [ Tensor_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.ones_like (as_tensor a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("full_like", [ Tensor_kind; Scalar_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.full_like (as_tensor a0) (as_scalar a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("new_empty", [ Tensor_kind; Ints_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.new_empty (as_tensor a0) (as_ints a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("new_zeros", [ Tensor_kind; Ints_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.new_zeros (as_tensor a0) (as_ints a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("new_ones", [ Tensor_kind; Ints_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.new_ones (as_tensor a0) (as_ints a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("new_full", [ Tensor_kind; Ints_kind; Scalar_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.new_full (as_tensor a0) (as_ints a1) (as_scalar a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("arange", [ Scalar_kind; Scalar_kind; Scalar_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.arange (as_scalar a0) (as_scalar a1) ?step:(maybe as_scalar a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("linspace", [ Scalar_kind; Scalar_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.linspace (as_scalar a0) (as_scalar a1) (as_int a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("eye", [ Int_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.eye (as_int a0) (as_int a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("logspace", [ Scalar_kind; Scalar_kind; Int_kind; Float_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.logspace (as_scalar a0) (as_scalar a1) (as_int a2) ?base:(maybe as_float a3) ?dtype:(maybe as_dtype a4))
      | _ -> wrong_count ());
    ("range", [ Scalar_kind; Scalar_kind; Scalar_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.range (as_scalar a0) (as_scalar a1) ?step:(maybe as_scalar a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("tril_indices", [ Int_kind; Int_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.tril_indices (as_int a0) (as_int a1) ?offset:(maybe as_int a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("triu_indices", [ Int_kind; Int_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.triu_indices (as_int a0) (as_int a1) ?offset:(maybe as_int a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("empty_strided", [ Ints_kind; Ints_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.empty_strided (as_ints a0) (as_ints a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("new_empty_strided", [ Tensor_kind; Ints_kind; Ints_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.new_empty_strided (as_tensor a0) (as_ints a1) (as_ints a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("empty_permuted", [ Ints_kind; Ints_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.empty_permuted (as_ints a0) (as_ints a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("index_select", [ Tensor_kind; Int_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.index_select (as_tensor a0) (as_int a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("index_add", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.index_add (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("index_add_", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.index_add_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("gather", [ Tensor_kind; Int_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.gather (as_tensor a0) (as_int a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("scatter_add", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.scatter_add (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3))
      | _ -> wrong_count ());
    ("scatter_add_", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.scatter_add_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3))
      | _ -> wrong_count ());
    ("embedding", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.embedding (as_tensor a0) (as_tensor a1) ?padding_idx:(maybe as_int a2))
      | _ -> wrong_count ());
    ("take", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.take (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("take_along_dim", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.take_along_dim (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("nonzero", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.nonzero (as_tensor a0))
      | _ -> wrong_count ());
    ("argwhere", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.argwhere (as_tensor a0))
      | _ -> wrong_count ());
    ("masked_fill", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.masked_fill (as_tensor a0) (as_tensor a1) (as_scalar a2))
      | _ -> wrong_count ());
    ("masked_fill_", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.masked_fill_ (as_tensor a0) (as_tensor a1) (as_scalar a2))
      | _ -> wrong_count ());
    ("masked_fill_tensor", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.masked_fill_tensor (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("masked_fill_tensor_", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.masked_fill_tensor_ (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("masked_select", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.masked_select (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("tril", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.tril (as_tensor a0) ?diagonal:(maybe as_int a1))
      | _ -> wrong_count ());
    ("tril_", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.tril_ (as_tensor a0) ?diagonal:(maybe as_int a1))
      | _ -> wrong_count ());
    ("triu", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.triu (as_tensor a0) ?diagonal:(maybe as_int a1))
      | _ -> wrong_count ());
    ("triu_", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.triu_ (as_tensor a0) ?diagonal:(maybe as_int a1))
      | _ -> wrong_count ());
    ("one_hot", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.one_hot (as_tensor a0) ?num_classes:(maybe as_int a1))
      | _ -> wrong_count ());
    ("nonzero_numpy", [ Tensor_kind ], function
      | [ a0 ] -> Made_list (Ops.nonzero_numpy (as_tensor a0))
      | _ -> wrong_count ());
    ("nonzero_static", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.nonzero_static (as_tensor a0) (as_int a1) ?fill_value:(maybe as_int a2))
      | _ -> wrong_count ());
    ("embedding_bag", [ Tensor_kind; Tensor_kind; Tensor_kind; Flag_kind; Int_kind; Flag_kind; Tensor_kind; Flag_kind; Int_kind ], function
      | [ a0; a1; a2; a3; a4; a5; a6; a7; a8 ] -> Made_list (Ops.embedding_bag (as_tensor a0) (as_tensor a1) (as_tensor a2) (as_flag a3) (as_int a4) (as_flag a5) (as_tensor a6) (as_flag a7) ?padding_idx:(maybe as_int a8))
      | _ -> wrong_count ());
    ("hstack", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.hstack (as_tensors a0))
      | _ -> wrong_count ());
    ("vstack", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.vstack (as_tensors a0))
      | _ -> wrong_count ());
    ("dstack", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.dstack (as_tensors a0))
      | _ -> wrong_count ());
    ("column_stack", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.column_stack (as_tensors a0))
      | _ -> wrong_count ());
    ("block_diag", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.block_diag (as_tensors a0))
      | _ -> wrong_count ());
    ("meshgrid", [ Tensors_kind; Text_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.meshgrid (as_tensors a0) (as_text a1))
      | _ -> wrong_count ());
    ("cartesian_prod", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.cartesian_prod (as_tensors a0))
      | _ -> wrong_count ());
    ("combinations", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.combinations (as_tensor a0) ?r:(maybe as_int a1) ?with_replacement:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("pad_sequence", [ Tensors_kind; Flag_kind; Float_kind; Text_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.pad_sequence (as_tensors a0) (as_flag a1) (as_float a2) (as_text a3))
      | _ -> wrong_count ());
    ("trapezoid_x", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.trapezoid_x (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("trapezoid", [ Tensor_kind; Scalar_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.trapezoid (as_tensor a0) ?dx:(maybe as_scalar a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("trapz_x", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.trapz_x (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("trapz", [ Tensor_kind; Float_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.trapz (as_tensor a0) ?dx:(maybe as_float a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("cumulative_trapezoid_x", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.cumulative_trapezoid_x (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("cumulative_trapezoid", [ Tensor_kind; Scalar_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.cumulative_trapezoid (as_tensor a0) ?dx:(maybe as_scalar a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("gradient", [ Tensor_kind; Scalar_kind; Ints_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made_list (Ops.gradient (as_tensor a0) (as_scalar a1) (as_ints a2) (as_int a3))
      | _ -> wrong_count ());
    ("linalg_cross", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.linalg_cross (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("cross", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.cross (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("vander", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.vander (as_tensor a0) ?n:(maybe as_int a1) ?increasing:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("linalg_vander", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.linalg_vander (as_tensor a0) ?n:(maybe as_int a1))
      | _ -> wrong_count ());
    ("cov", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.cov (as_tensor a0) (as_int a1) ?fweights:(maybe as_tensor a2) ?aweights:(maybe as_tensor a3))
      | _ -> wrong_count ());
    ("corrcoef", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.corrcoef (as_tensor a0))
      | _ -> wrong_count ());
    ("pdist", [ Tensor_kind; Float_kind ], function
      | [ a0; a1 ] -> Made (Ops.pdist (as_tensor a0) ?p:(maybe as_float a1))
      | _ -> wrong_count ());
    ("linalg_vecdot", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.linalg_vecdot (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("linalg_vector_norm", [ Tensor_kind; Scalar_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.linalg_vector_norm (as_tensor a0) (as_scalar a1) (as_ints a2) ?keepdim:(maybe as_flag a3) ?dtype:(maybe as_dtype a4))
      | _ -> wrong_count ());
    ("linalg_matrix_norm", [ Tensor_kind; Scalar_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.linalg_matrix_norm (as_tensor a0) (as_scalar a1) (as_ints a2) ?keepdim:(maybe as_flag a3) ?dtype:(maybe as_dtype a4))
      | _ -> wrong_count ());
    ("linalg_matrix_norm_str", [ Tensor_kind; Text_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.linalg_matrix_norm_str (as_tensor a0) (as_text a1) (as_ints a2) ?keepdim:(maybe as_flag a3) ?dtype:(maybe as_dtype a4))
      | _ -> wrong_count ());
    ("linalg_norm", [ Tensor_kind; Scalar_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.linalg_norm (as_tensor a0) (as_scalar a1) (as_ints a2) ?keepdim:(maybe as_flag a3) ?dtype:(maybe as_dtype a4))
      | _ -> wrong_count ());
    ("linalg_norm_str", [ Tensor_kind; Text_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.linalg_norm_str (as_tensor a0) (as_text a1) (as_ints a2) ?keepdim:(maybe as_flag a3) ?dtype:(maybe as_dtype a4))
      | _ -> wrong_count ());
    ("linalg_diagonal", [ Tensor_kind; Int_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.linalg_diagonal (as_tensor a0) ?offset:(maybe as_int a1) ?dim1:(maybe as_int a2) ?dim2:(maybe as_int a3))
      | _ -> wrong_count ());
    ("linalg_multi_dot", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.linalg_multi_dot (as_tensors a0))
      | _ -> wrong_count ());
    ("matrix_power", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.matrix_power (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("renorm", [ Tensor_kind; Scalar_kind; Int_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.renorm (as_tensor a0) (as_scalar a1) (as_int a2) (as_scalar a3))
      | _ -> wrong_count ());
    ("renorm_", [ Tensor_kind; Scalar_kind; Int_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.renorm_ (as_tensor a0) (as_scalar a1) (as_int a2) (as_scalar a3))
      | _ -> wrong_count ());
    ("norm_except_dim", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.norm_except_dim (as_tensor a0) ?pow:(maybe as_int a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("bilinear", [ Tensor_kind; Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.bilinear (as_tensor a0) (as_tensor a1) (as_tensor a2) ?bias:(maybe as_tensor a3))
      | _ -> wrong_count ());
    ("cross_entropy", [ Tensor_kind; Tensor_kind; Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.cross_entropy (as_tensor a0) (as_tensor a1) ?weight:(maybe as_tensor a2) ?reduction:(maybe as_int a3) ?ignore_index:(maybe as_int a4))
      | _ -> wrong_count ());
    ("mse_loss", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.mse_loss (as_tensor a0) (as_tensor a1) ?reduction:(maybe as_int a2))
      | _ -> wrong_count ());
    ("abs", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.abs (as_tensor a0))
      | _ -> wrong_count ());
    ("abs_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.abs_ (as_tensor a0))
      | _ -> wrong_count ());
    ("sign", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.sign (as_tensor a0))
      | _ -> wrong_count ());
    ("sign_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.sign_ (as_tensor a0))
      | _ -> wrong_count ());
    ("exp", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.exp (as_tensor a0))
      | _ -> wrong_count ());
    ("exp_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.exp_ (as_tensor a0))
      | _ -> wrong_count ());
    ("expm1", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.expm1 (as_tensor a0))
      | _ -> wrong_count ());
    ("expm1_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.expm1_ (as_tensor a0))
      | _ -> wrong_count ());
    ("log", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.log (as_tensor a0))
      | _ -> wrong_count ());
    ("log_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.log_ (as_tensor a0))
      | _ -> wrong_count ());
    ("log1p", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.log1p (as_tensor a0))
      | _ -> wrong_count ());
    ("log1p_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.log1p_ (as_tensor a0))
      | _ -> wrong_count ());
    ("sqrt", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.sqrt (as_tensor a0))
      | _ -> wrong_count ());
    ("sqrt_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.sqrt_ (as_tensor a0))
      | _ -> wrong_count ());
    ("rsqrt", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.rsqrt (as_tensor a0))
      | _ -> wrong_count ());
    ("rsqrt_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.rsqrt_ (as_tensor a0))
      | _ -> wrong_count ());
    ("erf", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.erf (as_tensor a0))
      | _ -> wrong_count ());
    ("erf_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.erf_ (as_tensor a0))
      | _ -> wrong_count ());
    ("erfinv", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.erfinv (as_tensor a0))
      | _ -> wrong_count ());
    ("erfinv_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.erfinv_ (as_tensor a0))
      | _ -> wrong_count ());
    ("floor", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.floor (as_tensor a0))
      | _ -> wrong_count ());
    ("floor_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.floor_ (as_tensor a0))
      | _ -> wrong_count ());
    ("ceil", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.ceil (as_tensor a0))
      | _ -> wrong_count ());
    ("ceil_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.ceil_ (as_tensor a0))
      | _ -> wrong_count ());
    ("round", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.round (as_tensor a0))
      | _ -> wrong_count ());
    ("round_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.round_ (as_tensor a0))
      | _ -> wrong_count ());
    ("trunc", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.trunc (as_tensor a0))
      | _ -> wrong_count ());
    ("trunc_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.trunc_ (as_tensor a0))
      | _ -> wrong_count ());
    ("frac", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.frac (as_tensor a0))
      | _ -> wrong_count ());
    ("frac_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.frac_ (as_tensor a0))
      | _ -> wrong_count ());
    ("clamp", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.clamp (as_tensor a0) ?min:(maybe as_scalar a1) ?max:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("clamp_", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.clamp_ (as_tensor a0) ?min:(maybe as_scalar a1) ?max:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("clamp_tensor", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.clamp_tensor (as_tensor a0) ?min:(maybe as_tensor a1) ?max:(maybe as_tensor a2))
      | _ -> wrong_count ());
    ("clamp_tensor_", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.clamp_tensor_ (as_tensor a0) ?min:(maybe as_tensor a1) ?max:(maybe as_tensor a2))
      | _ -> wrong_count ());
    ("maximum", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.maximum (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("minimum", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.minimum (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("conj", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.conj (as_tensor a0))
      | _ -> wrong_count ());
    ("complex", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.complex (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("polar", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.polar (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("exp2", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.exp2 (as_tensor a0))
      | _ -> wrong_count ());
    ("exp2_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.exp2_ (as_tensor a0))
      | _ -> wrong_count ());
    ("log2", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.log2 (as_tensor a0))
      | _ -> wrong_count ());
    ("log2_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.log2_ (as_tensor a0))
      | _ -> wrong_count ());
    ("log10", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.log10 (as_tensor a0))
      | _ -> wrong_count ());
    ("log10_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.log10_ (as_tensor a0))
      | _ -> wrong_count ());
    ("logit", [ Tensor_kind; Float_kind ], function
      | [ a0; a1 ] -> Made (Ops.logit (as_tensor a0) ?eps:(maybe as_float a1))
      | _ -> wrong_count ());
    ("logit_", [ Tensor_kind; Float_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.logit_ (as_tensor a0) ?eps:(maybe as_float a1))
      | _ -> wrong_count ());
    ("erfc", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.erfc (as_tensor a0))
      | _ -> wrong_count ());
    ("erfc_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.erfc_ (as_tensor a0))
      | _ -> wrong_count ());
    ("sinc", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.sinc (as_tensor a0))
      | _ -> wrong_count ());
    ("sinc_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.sinc_ (as_tensor a0))
      | _ -> wrong_count ());
    ("sgn", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.sgn (as_tensor a0))
      | _ -> wrong_count ());
    ("sgn_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.sgn_ (as_tensor a0))
      | _ -> wrong_count ());
    ("signbit", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.signbit (as_tensor a0))
      | _ -> wrong_count ());
    ("positive", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.positive (as_tensor a0))
      | _ -> wrong_count ());
    ("nan_to_num", [ Tensor_kind; Float_kind; Float_kind; Float_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.nan_to_num (as_tensor a0) ?nan:(maybe as_float a1) ?posinf:(maybe as_float a2) ?neginf:(maybe as_float a3))
      | _ -> wrong_count ());
    ("nan_to_num_", [ Tensor_kind; Float_kind; Float_kind; Float_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.nan_to_num_ (as_tensor a0) ?nan:(maybe as_float a1) ?posinf:(maybe as_float a2) ?neginf:(maybe as_float a3))
      | _ -> wrong_count ());
    ("clamp_min", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.clamp_min (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("clamp_min_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.clamp_min_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("clamp_min_tensor", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.clamp_min_tensor (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("clamp_min_tensor_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.clamp_min_tensor_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("clamp_max", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.clamp_max (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("clamp_max_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.clamp_max_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("clamp_max_tensor", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.clamp_max_tensor (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("clamp_max_tensor_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.clamp_max_tensor_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("frexp", [ Tensor_kind ], function
      | [ a0 ] -> Made_list (Ops.frexp (as_tensor a0))
      | _ -> wrong_count ());
    ("mm", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.mm (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("bmm", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.bmm (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("matmul", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.matmul (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("linear", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.linear (as_tensor a0) (as_tensor a1) ?bias:(maybe as_tensor a2))
      | _ -> wrong_count ());
    ("dot", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.dot (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("outer", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.outer (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("addmm", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.addmm (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("addmm_", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.addmm_ (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("can_cast", [ Dtype_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Answer (Ops.can_cast (as_dtype a0) (as_dtype a1))
      | _ -> wrong_count ());
    ("is_nonzero", [ Tensor_kind ], function
      | [ a0 ] -> Answer (Ops.is_nonzero (as_tensor a0))
      | _ -> wrong_count ());
    ("is_same_size", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Answer (Ops.is_same_size (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("is_set_to", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Answer (Ops.is_set_to (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("is_signed", [ Tensor_kind ], function
      | [ a0 ] -> Answer (Ops.is_signed (as_tensor a0))
      | _ -> wrong_count ());
    ("rms_norm", [ Tensor_kind; Ints_kind; Tensor_kind; Float_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.rms_norm (as_tensor a0) (as_ints a1) ?weight:(maybe as_tensor a2) ?eps:(maybe as_float a3))
      | _ -> wrong_count ());
    ("layer_norm", [ Tensor_kind; Ints_kind; Tensor_kind; Tensor_kind; Float_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.layer_norm (as_tensor a0) (as_ints a1) ?weight:(maybe as_tensor a2) ?bias:(maybe as_tensor a3) ?eps:(maybe as_float a4))
      | _ -> wrong_count ());
    ("constant_pad_nd", [ Tensor_kind; Ints_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.constant_pad_nd (as_tensor a0) (as_ints a1) ?value:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("pad", [ Tensor_kind; Ints_kind; Text_kind; Float_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.pad (as_tensor a0) (as_ints a1) (as_text a2) ?value:(maybe as_float a3))
      | _ -> wrong_count ());
    ("reflection_pad1d", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.reflection_pad1d (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("reflection_pad2d", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.reflection_pad2d (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("reflection_pad3d", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.reflection_pad3d (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("replication_pad1d", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.replication_pad1d (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("replication_pad2d", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.replication_pad2d (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("replication_pad3d", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.replication_pad3d (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("atan2", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.atan2 (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("atan2_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.atan2_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("hypot", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.hypot (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("hypot_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.hypot_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("copysign", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.copysign (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("copysign_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.copysign_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("copysign_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.copysign_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("copysign_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.copysign_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("fmax", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.fmax (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("fmin", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.fmin (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("heaviside", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.heaviside (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("heaviside_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.heaviside_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("logaddexp", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.logaddexp (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("logaddexp2", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.logaddexp2 (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("xlogy", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.xlogy (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("xlogy_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.xlogy_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("xlogy_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.xlogy_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("xlogy_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.xlogy_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("xlogy_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.xlogy_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_xlog1py", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_xlog1py (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("gcd", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.gcd (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("gcd_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.gcd_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("lcm", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.lcm (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("lcm_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.lcm_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("lerp", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.lerp (as_tensor a0) (as_tensor a1) (as_scalar a2))
      | _ -> wrong_count ());
    ("lerp_", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.lerp_ (as_tensor a0) (as_tensor a1) (as_scalar a2))
      | _ -> wrong_count ());
    ("lerp_tensor", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.lerp_tensor (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("lerp_tensor_", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.lerp_tensor_ (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("addcmul", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.addcmul (as_tensor a0) (as_tensor a1) (as_tensor a2) ?value:(maybe as_scalar a3))
      | _ -> wrong_count ());
    ("addcmul_", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.addcmul_ (as_tensor a0) (as_tensor a1) (as_tensor a2) ?value:(maybe as_scalar a3))
      | _ -> wrong_count ());
    ("addcdiv", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.addcdiv (as_tensor a0) (as_tensor a1) (as_tensor a2) ?value:(maybe as_scalar a3))
      | _ -> wrong_count ());
    ("addcdiv_", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.addcdiv_ (as_tensor a0) (as_tensor a1) (as_tensor a2) ?value:(maybe as_scalar a3))
      | _ -> wrong_count ());
    ("float_power", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.float_power (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("float_power_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.float_power_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("float_power_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.float_power_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("ldexp", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.ldexp (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("ldexp_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.ldexp_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("rsub", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.rsub (as_tensor a0) (as_tensor a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("rsub_scalar", [ Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.rsub_scalar (as_tensor a0) (as_scalar a1) ?alpha:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("floor_divide", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.floor_divide (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("floor_divide_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.floor_divide_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("floor_divide_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.floor_divide_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("floor_divide_scalar_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.floor_divide_scalar_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("nextafter", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.nextafter (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("nextafter_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.nextafter_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_t", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_t (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_t_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_t_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_t_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_t_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_u", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_u (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_u_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_u_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_u_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_u_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_v", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_v (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_v_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_v_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_v_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_v_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_w", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_w (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_w_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_w_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_chebyshev_polynomial_w_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_chebyshev_polynomial_w_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_t", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_t (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_t_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_t_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_t_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_t_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_u", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_u (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_u_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_u_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_u_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_u_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_v", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_v (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_v_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_v_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_v_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_v_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_w", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_w (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_w_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_w_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_shifted_chebyshev_polynomial_w_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_shifted_chebyshev_polynomial_w_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_hermite_polynomial_h", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_hermite_polynomial_h (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_hermite_polynomial_h_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_hermite_polynomial_h_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_hermite_polynomial_h_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_hermite_polynomial_h_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_hermite_polynomial_he", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_hermite_polynomial_he (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_hermite_polynomial_he_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_hermite_polynomial_he_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_hermite_polynomial_he_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_hermite_polynomial_he_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_laguerre_polynomial_l", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_laguerre_polynomial_l (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_laguerre_polynomial_l_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_laguerre_polynomial_l_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_laguerre_polynomial_l_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_laguerre_polynomial_l_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_legendre_polynomial_p", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_legendre_polynomial_p (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_legendre_polynomial_p_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_legendre_polynomial_p_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_legendre_polynomial_p_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_legendre_polynomial_p_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("mv", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.mv (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("vdot", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.vdot (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("inner", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.inner (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("addmv", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.addmv (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("addmv_", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.addmv_ (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("addbmm", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.addbmm (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("addbmm_", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.addbmm_ (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("baddbmm", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.baddbmm (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("baddbmm_", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.baddbmm_ (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("addr", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.addr (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("addr_", [ Tensor_kind; Tensor_kind; Tensor_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.addr_ (as_tensor a0) (as_tensor a1) (as_tensor a2) ?beta:(maybe as_scalar a3) ?alpha:(maybe as_scalar a4))
      | _ -> wrong_count ());
    ("tensordot", [ Tensor_kind; Tensor_kind; Ints_kind; Ints_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.tensordot (as_tensor a0) (as_tensor a1) (as_ints a2) (as_ints a3))
      | _ -> wrong_count ());
    ("einsum", [ Text_kind; Tensors_kind ], function
      | [ a0; a1 ] -> Made (Ops.einsum (as_text a0) (as_tensors a1))
      | _ -> wrong_count ());
    ("trace", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.trace (as_tensor a0))
      | _ -> wrong_count ());
    ("kron", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.kron (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("chain_matmul", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.chain_matmul (as_tensors a0))
      | _ -> wrong_count ());
    ("cdist", [ Tensor_kind; Tensor_kind; Float_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.cdist (as_tensor a0) (as_tensor a1) ?p:(maybe as_float a2))
      | _ -> wrong_count ());
    ("rand", [ Ints_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.rand (as_ints a0) ?dtype:(maybe as_dtype a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("randn", [ Ints_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.randn (as_ints a0) ?dtype:(maybe as_dtype a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("randint", [ Int_kind; Int_kind; Ints_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.randint (as_int a0) (as_int a1) (as_ints a2) ?dtype:(maybe as_dtype a3) ?generator:(maybe as_generator a4))
      | _ -> wrong_count ());
    ("rand_like", [ Tensor_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.rand_like (as_tensor a0) ?dtype:(maybe as_dtype a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("randn_like", [ Tensor_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.randn_like (as_tensor a0) ?dtype:(maybe as_dtype a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("randint_like", [ Tensor_kind; Int_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.randint_like (as_tensor a0) (as_int a1) ?dtype:(maybe as_dtype a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("randint_like_tensor", [ Tensor_kind; Tensor_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.randint_like_tensor (as_tensor a0) (as_tensor a1) ?dtype:(maybe as_dtype a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("randint_like_low", [ Tensor_kind; Int_kind; Int_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.randint_like_low (as_tensor a0) (as_int a1) (as_int a2) ?dtype:(maybe as_dtype a3) ?generator:(maybe as_generator a4))
      | _ -> wrong_count ());
    ("randperm", [ Int_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.randperm (as_int a0) ?dtype:(maybe as_dtype a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("trunc_normal_", [ Tensor_kind; Float_kind; Float_kind; Float_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2; a3; a4; a5 ] -> Wrote (Ops.trunc_normal_ (as_tensor a0) (as_float a1) (as_float a2) (as_float a3) (as_float a4) ?generator:(maybe as_generator a5))
      | _ -> wrong_count ());
    ("multinomial", [ Tensor_kind; Int_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.multinomial (as_tensor a0) (as_int a1) ?replacement:(maybe as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("bernoulli", [ Tensor_kind; Generator_kind ], function
      | [ a0; a1 ] -> Made (Ops.bernoulli (as_tensor a0) ?generator:(maybe as_generator a1))
      | _ -> wrong_count ());
    ("bernoulli_p", [ Tensor_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.bernoulli_p (as_tensor a0) (as_float a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("bernoulli_tensor", [ Tensor_kind; Tensor_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.bernoulli_tensor (as_tensor a0) (as_tensor a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("normal_tensor_float", [ Tensor_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.normal_tensor_float (as_tensor a0) ?std:(maybe as_float a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("normal_float_tensor", [ Float_kind; Tensor_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.normal_float_tensor (as_float a0) (as_tensor a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("normal_tensor_tensor", [ Tensor_kind; Tensor_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.normal_tensor_tensor (as_tensor a0) (as_tensor a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("normal", [ Float_kind; Float_kind; Ints_kind; Dtype_kind; Generator_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.normal (as_float a0) (as_float a1) (as_ints a2) ?dtype:(maybe as_dtype a3) ?generator:(maybe as_generator a4))
      | _ -> wrong_count ());
    ("normal_functional", [ Tensor_kind; Float_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.normal_functional (as_tensor a0) ?mean:(maybe as_float a1) ?std:(maybe as_float a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("poisson", [ Tensor_kind; Generator_kind ], function
      | [ a0; a1 ] -> Made (Ops.poisson (as_tensor a0) ?generator:(maybe as_generator a1))
      | _ -> wrong_count ());
    ("binomial", [ Tensor_kind; Tensor_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.binomial (as_tensor a0) (as_tensor a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("dropout", [ Tensor_kind; Float_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.dropout (as_tensor a0) (as_float a1) (as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("uniform_", [ Tensor_kind; Float_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.uniform_ (as_tensor a0) (as_float a1) (as_float a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("normal_", [ Tensor_kind; Float_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.normal_ (as_tensor a0) (as_float a1) (as_float a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("bernoulli_", [ Tensor_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.bernoulli_ (as_tensor a0) ?p:(maybe as_float a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("bernoulli_tensor_", [ Tensor_kind; Tensor_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.bernoulli_tensor_ (as_tensor a0) (as_tensor a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("exponential_", [ Tensor_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.exponential_ (as_tensor a0) ?lambd:(maybe as_float a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("cauchy_", [ Tensor_kind; Float_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.cauchy_ (as_tensor a0) ?median:(maybe as_float a1) ?sigma:(maybe as_float a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("log_normal_", [ Tensor_kind; Float_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.log_normal_ (as_tensor a0) ?mean:(maybe as_float a1) ?std:(maybe as_float a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("geometric_", [ Tensor_kind; Float_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.geometric_ (as_tensor a0) (as_float a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("random_", [ Tensor_kind; Generator_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.random_ (as_tensor a0) ?generator:(maybe as_generator a1))
      | _ -> wrong_count ());
    ("random_to_", [ Tensor_kind; Int_kind; Generator_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.random_to_ (as_tensor a0) (as_int a1) ?generator:(maybe as_generator a2))
      | _ -> wrong_count ());
    ("random_from_", [ Tensor_kind; Int_kind; Int_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.random_from_ (as_tensor a0) (as_int a1) ?to_:(maybe as_int a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("dropout_", [ Tensor_kind; Float_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.dropout_ (as_tensor a0) (as_float a1) (as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("feature_dropout", [ Tensor_kind; Float_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.feature_dropout (as_tensor a0) (as_float a1) (as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("feature_dropout_", [ Tensor_kind; Float_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.feature_dropout_ (as_tensor a0) (as_float a1) (as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("alpha_dropout", [ Tensor_kind; Float_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.alpha_dropout (as_tensor a0) (as_float a1) (as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("alpha_dropout_", [ Tensor_kind; Float_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.alpha_dropout_ (as_tensor a0) (as_float a1) (as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("feature_alpha_dropout", [ Tensor_kind; Float_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.feature_alpha_dropout (as_tensor a0) (as_float a1) (as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("feature_alpha_dropout_", [ Tensor_kind; Float_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.feature_alpha_dropout_ (as_tensor a0) (as_float a1) (as_flag a2) ?generator:(maybe as_generator a3))
      | _ -> wrong_count ());
    ("rrelu", [ Tensor_kind; Scalar_kind; Scalar_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.rrelu (as_tensor a0) ?lower:(maybe as_scalar a1) ?upper:(maybe as_scalar a2) ?training:(maybe as_flag a3) ?generator:(maybe as_generator a4))
      | _ -> wrong_count ());
    ("rrelu_", [ Tensor_kind; Scalar_kind; Scalar_kind; Flag_kind; Generator_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.rrelu_ (as_tensor a0) ?lower:(maybe as_scalar a1) ?upper:(maybe as_scalar a2) ?training:(maybe as_flag a3) ?generator:(maybe as_generator a4))
      | _ -> wrong_count ());
    ("sum", [ Tensor_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.sum (as_tensor a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("sum_dim", [ Tensor_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.sum_dim (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("mean", [ Tensor_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.mean (as_tensor a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("mean_dim", [ Tensor_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.mean_dim (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("prod", [ Tensor_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.prod (as_tensor a0) ?dtype:(maybe as_dtype a1))
      | _ -> wrong_count ());
    ("prod_dim", [ Tensor_kind; Int_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.prod_dim (as_tensor a0) (as_int a1) ?keepdim:(maybe as_flag a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("var", [ Tensor_kind; Ints_kind; Float_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.var (as_tensor a0) (as_ints a1) ?correction:(maybe as_float a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("std", [ Tensor_kind; Ints_kind; Float_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.std (as_tensor a0) (as_ints a1) ?correction:(maybe as_float a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("norm", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.norm (as_tensor a0))
      | _ -> wrong_count ());
    ("norm_p", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.norm_p (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("norm_dim", [ Tensor_kind; Scalar_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.norm_dim (as_tensor a0) (as_scalar a1) (as_ints a2) ?keepdim:(maybe as_flag a3) ?dtype:(maybe as_dtype a4))
      | _ -> wrong_count ());
    ("frobenius_norm", [ Tensor_kind; Ints_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.frobenius_norm (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("dist", [ Tensor_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.dist (as_tensor a0) (as_tensor a1) ?p:(maybe as_scalar a2))
      | _ -> wrong_count ());
    ("max", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.max (as_tensor a0))
      | _ -> wrong_count ());
    ("min", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.min (as_tensor a0))
      | _ -> wrong_count ());
    ("max_dim", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.max_dim (as_tensor a0) (as_int a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("min_dim", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.min_dim (as_tensor a0) (as_int a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("max_other", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.max_other (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("min_other", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.min_other (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("amax", [ Tensor_kind; Ints_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.amax (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("amin", [ Tensor_kind; Ints_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.amin (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("argmax", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.argmax (as_tensor a0) ?dim:(maybe as_int a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("argmin", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.argmin (as_tensor a0) ?dim:(maybe as_int a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("any", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.any (as_tensor a0))
      | _ -> wrong_count ());
    ("any_dim", [ Tensor_kind; Ints_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.any_dim (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("all", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.all (as_tensor a0))
      | _ -> wrong_count ());
    ("all_dim", [ Tensor_kind; Ints_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.all_dim (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("cumsum", [ Tensor_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.cumsum (as_tensor a0) (as_int a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("cumsum_", [ Tensor_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.cumsum_ (as_tensor a0) (as_int a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("logsumexp", [ Tensor_kind; Ints_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.logsumexp (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("softmax", [ Tensor_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.softmax (as_tensor a0) (as_int a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("log_softmax", [ Tensor_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.log_softmax (as_tensor a0) (as_int a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("sum_to_size", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.sum_to_size (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("cumprod", [ Tensor_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.cumprod (as_tensor a0) (as_int a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("cumprod_", [ Tensor_kind; Int_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.cumprod_ (as_tensor a0) (as_int a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("cummax", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.cummax (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("cummin", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.cummin (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("logcumsumexp", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.logcumsumexp (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("diff", [ Tensor_kind; Int_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.diff (as_tensor a0) ?n:(maybe as_int a1) ?dim:(maybe as_int a2) ?prepend:(maybe as_tensor a3) ?append:(maybe as_tensor a4))
      | _ -> wrong_count ());
    ("scatter", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.scatter (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3))
      | _ -> wrong_count ());
    ("scatter_", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.scatter_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3))
      | _ -> wrong_count ());
    ("scatter_value", [ Tensor_kind; Int_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.scatter_value (as_tensor a0) (as_int a1) (as_tensor a2) (as_scalar a3))
      | _ -> wrong_count ());
    ("scatter_value_", [ Tensor_kind; Int_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.scatter_value_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_scalar a3))
      | _ -> wrong_count ());
    ("scatter_by", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind; Text_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.scatter_by (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3) (as_text a4))
      | _ -> wrong_count ());
    ("scatter_by_", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind; Text_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.scatter_by_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3) (as_text a4))
      | _ -> wrong_count ());
    ("scatter_value_by", [ Tensor_kind; Int_kind; Tensor_kind; Scalar_kind; Text_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.scatter_value_by (as_tensor a0) (as_int a1) (as_tensor a2) (as_scalar a3) (as_text a4))
      | _ -> wrong_count ());
    ("scatter_value_by_", [ Tensor_kind; Int_kind; Tensor_kind; Scalar_kind; Text_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Wrote (Ops.scatter_value_by_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_scalar a3) (as_text a4))
      | _ -> wrong_count ());
    ("scatter_reduce", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind; Text_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4; a5 ] -> Made (Ops.scatter_reduce (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3) (as_text a4) ?include_self:(maybe as_flag a5))
      | _ -> wrong_count ());
    ("scatter_reduce_", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind; Text_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4; a5 ] -> Wrote (Ops.scatter_reduce_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3) (as_text a4) ?include_self:(maybe as_flag a5))
      | _ -> wrong_count ());
    ("index_copy", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.index_copy (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3))
      | _ -> wrong_count ());
    ("index_copy_", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.index_copy_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3))
      | _ -> wrong_count ());
    ("index_fill", [ Tensor_kind; Int_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.index_fill (as_tensor a0) (as_int a1) (as_tensor a2) (as_scalar a3))
      | _ -> wrong_count ());
    ("index_fill_", [ Tensor_kind; Int_kind; Tensor_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.index_fill_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_scalar a3))
      | _ -> wrong_count ());
    ("index_fill_tensor", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.index_fill_tensor (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3))
      | _ -> wrong_count ());
    ("index_fill_tensor_", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.index_fill_tensor_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3))
      | _ -> wrong_count ());
    ("index_reduce", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind; Text_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4; a5 ] -> Made (Ops.index_reduce (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3) (as_text a4) ?include_self:(maybe as_flag a5))
      | _ -> wrong_count ());
    ("index_reduce_", [ Tensor_kind; Int_kind; Tensor_kind; Tensor_kind; Text_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4; a5 ] -> Wrote (Ops.index_reduce_ (as_tensor a0) (as_int a1) (as_tensor a2) (as_tensor a3) (as_text a4) ?include_self:(maybe as_flag a5))
      | _ -> wrong_count ());
    ("put", [ Tensor_kind; Tensor_kind; Tensor_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.put (as_tensor a0) (as_tensor a1) (as_tensor a2) ?accumulate:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("put_", [ Tensor_kind; Tensor_kind; Tensor_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Wrote (Ops.put_ (as_tensor a0) (as_tensor a1) (as_tensor a2) ?accumulate:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("masked_scatter", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.masked_scatter (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("masked_scatter_", [ Tensor_kind; Tensor_kind; Tensor_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.masked_scatter_ (as_tensor a0) (as_tensor a1) (as_tensor a2))
      | _ -> wrong_count ());
    ("select_scatter", [ Tensor_kind; Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.select_scatter (as_tensor a0) (as_tensor a1) (as_int a2) (as_int a3))
      | _ -> wrong_count ());
    ("slice_scatter", [ Tensor_kind; Tensor_kind; Int_kind; Int_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3; a4; a5 ] -> Made (Ops.slice_scatter (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2) ?start:(maybe as_int a3) ?end_:(maybe as_int a4) ?step:(maybe as_int a5))
      | _ -> wrong_count ());
    ("diagonal_scatter", [ Tensor_kind; Tensor_kind; Int_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.diagonal_scatter (as_tensor a0) (as_tensor a1) ?offset:(maybe as_int a2) ?dim1:(maybe as_int a3) ?dim2:(maybe as_int a4))
      | _ -> wrong_count ());
    ("as_strided_scatter", [ Tensor_kind; Tensor_kind; Ints_kind; Ints_kind; Int_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.as_strided_scatter (as_tensor a0) (as_tensor a1) (as_ints a2) (as_ints a3) ?storage_offset:(maybe as_int a4))
      | _ -> wrong_count ());
    ("fill_diagonal_", [ Tensor_kind; Scalar_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Wrote (Ops.fill_diagonal_ (as_tensor a0) (as_scalar a1) (as_flag a2))
      | _ -> wrong_count ());
    ("ravel", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.ravel (as_tensor a0))
      | _ -> wrong_count ());
    ("broadcast_tensors", [ Tensors_kind ], function
      | [ a0 ] -> Made_list (Ops.broadcast_tensors (as_tensors a0))
      | _ -> wrong_count ());
    ("atleast_1d", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.atleast_1d (as_tensor a0))
      | _ -> wrong_count ());
    ("atleast_1d_list", [ Tensors_kind ], function
      | [ a0 ] -> Made_list (Ops.atleast_1d_list (as_tensors a0))
      | _ -> wrong_count ());
    ("atleast_2d", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.atleast_2d (as_tensor a0))
      | _ -> wrong_count ());
    ("atleast_2d_list", [ Tensors_kind ], function
      | [ a0 ] -> Made_list (Ops.atleast_2d_list (as_tensors a0))
      | _ -> wrong_count ());
    ("atleast_3d", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.atleast_3d (as_tensor a0))
      | _ -> wrong_count ());
    ("atleast_3d_list", [ Tensors_kind ], function
      | [ a0 ] -> Made_list (Ops.atleast_3d_list (as_tensors a0))
      | _ -> wrong_count ());
    ("diagonal", [ Tensor_kind; Int_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.diagonal (as_tensor a0) ?offset:(maybe as_int a1) ?dim1:(maybe as_int a2) ?dim2:(maybe as_int a3))
      | _ -> wrong_count ());
    ("diag", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.diag (as_tensor a0) ?diagonal:(maybe as_int a1))
      | _ -> wrong_count ());
    ("diag_embed", [ Tensor_kind; Int_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.diag_embed (as_tensor a0) ?offset:(maybe as_int a1) ?dim1:(maybe as_int a2) ?dim2:(maybe as_int a3))
      | _ -> wrong_count ());
    ("diagflat", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.diagflat (as_tensor a0) ?offset:(maybe as_int a1))
      | _ -> wrong_count ());
    ("tensor_split", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.tensor_split (as_tensor a0) (as_int a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("tensor_split_indices", [ Tensor_kind; Ints_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.tensor_split_indices (as_tensor a0) (as_ints a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("hsplit", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.hsplit (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("hsplit_indices", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.hsplit_indices (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("vsplit", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.vsplit (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("vsplit_indices", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.vsplit_indices (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("dsplit", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.dsplit (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("dsplit_indices", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.dsplit_indices (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("mT", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.mT (as_tensor a0))
      | _ -> wrong_count ());
    ("mH", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.mH (as_tensor a0))
      | _ -> wrong_count ());
    ("adjoint", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.adjoint (as_tensor a0))
      | _ -> wrong_count ());
    ("matrix_H", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.matrix_H (as_tensor a0))
      | _ -> wrong_count ());
    ("numpy_T", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.numpy_T (as_tensor a0))
      | _ -> wrong_count ());
    ("flatten_dense_tensors", [ Tensors_kind ], function
      | [ a0 ] -> Made (Ops.flatten_dense_tensors (as_tensors a0))
      | _ -> wrong_count ());
    ("sort", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.sort (as_tensor a0) ?dim:(maybe as_int a1) ?descending:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("argsort", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.argsort (as_tensor a0) ?dim:(maybe as_int a1) ?descending:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("topk", [ Tensor_kind; Int_kind; Int_kind; Flag_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made_list (Ops.topk (as_tensor a0) (as_int a1) ?dim:(maybe as_int a2) ?largest:(maybe as_flag a3) ?sorted:(maybe as_flag a4))
      | _ -> wrong_count ());
    ("kthvalue", [ Tensor_kind; Int_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made_list (Ops.kthvalue (as_tensor a0) (as_int a1) ?dim:(maybe as_int a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("msort", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.msort (as_tensor a0))
      | _ -> wrong_count ());
    ("searchsorted", [ Tensor_kind; Tensor_kind; Flag_kind; Flag_kind; Text_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3; a4; a5 ] -> Made (Ops.searchsorted (as_tensor a0) (as_tensor a1) (as_flag a2) (as_flag a3) (as_text a4) ?sorter:(maybe as_tensor a5))
      | _ -> wrong_count ());
    ("searchsorted_number", [ Tensor_kind; Scalar_kind; Flag_kind; Flag_kind; Text_kind; Tensor_kind ], function
      | [ a0; a1; a2; a3; a4; a5 ] -> Made (Ops.searchsorted_number (as_tensor a0) (as_scalar a1) (as_flag a2) (as_flag a3) (as_text a4) ?sorter:(maybe as_tensor a5))
      | _ -> wrong_count ());
    ("bucketize", [ Tensor_kind; Tensor_kind; Flag_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.bucketize (as_tensor a0) (as_tensor a1) ?out_int32:(maybe as_flag a2) ?right:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("isin", [ Tensor_kind; Tensor_kind; Flag_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.isin (as_tensor a0) (as_tensor a1) ?assume_unique:(maybe as_flag a2) ?invert:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("isin_number", [ Tensor_kind; Scalar_kind; Flag_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.isin_number (as_tensor a0) (as_scalar a1) ?assume_unique:(maybe as_flag a2) ?invert:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("lgamma", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.lgamma (as_tensor a0))
      | _ -> wrong_count ());
    ("lgamma_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.lgamma_ (as_tensor a0))
      | _ -> wrong_count ());
    ("digamma", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.digamma (as_tensor a0))
      | _ -> wrong_count ());
    ("digamma_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.digamma_ (as_tensor a0))
      | _ -> wrong_count ());
    ("polygamma", [ Int_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.polygamma (as_int a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("mvlgamma", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.mvlgamma (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("mvlgamma_", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.mvlgamma_ (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("igamma", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.igamma (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("igamma_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.igamma_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("igammac", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.igammac (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("igammac_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.igammac_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_zeta", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_zeta (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_zeta_scalar", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_zeta_scalar (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("special_zeta_scalar_first", [ Scalar_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.special_zeta_scalar_first (as_scalar a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("special_erfcx", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_erfcx (as_tensor a0))
      | _ -> wrong_count ());
    ("special_ndtr", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_ndtr (as_tensor a0))
      | _ -> wrong_count ());
    ("special_log_ndtr", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_log_ndtr (as_tensor a0))
      | _ -> wrong_count ());
    ("special_ndtri", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_ndtri (as_tensor a0))
      | _ -> wrong_count ());
    ("special_entr", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.special_entr (as_tensor a0))
      | _ -> wrong_count ());
    ("count_nonzero", [ Tensor_kind; Ints_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.count_nonzero (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("nansum", [ Tensor_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.nansum (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("nanmean", [ Tensor_kind; Ints_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.nanmean (as_tensor a0) (as_ints a1) ?keepdim:(maybe as_flag a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
    ("aminmax", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.aminmax (as_tensor a0) ?dim:(maybe as_int a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("var_mean", [ Tensor_kind; Ints_kind; Float_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made_list (Ops.var_mean (as_tensor a0) (as_ints a1) ?correction:(maybe as_float a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("std_mean", [ Tensor_kind; Ints_kind; Float_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made_list (Ops.std_mean (as_tensor a0) (as_ints a1) ?correction:(maybe as_float a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("median", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.median (as_tensor a0))
      | _ -> wrong_count ());
    ("median_dim", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.median_dim (as_tensor a0) (as_int a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("nanmedian", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.nanmedian (as_tensor a0))
      | _ -> wrong_count ());
    ("nanmedian_dim", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.nanmedian_dim (as_tensor a0) (as_int a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("mode", [ Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.mode (as_tensor a0) ?dim:(maybe as_int a1) ?keepdim:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("quantile", [ Tensor_kind; Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.quantile (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("quantile_number", [ Tensor_kind; Float_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.quantile_number (as_tensor a0) (as_float a1) ?dim:(maybe as_int a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("nanquantile", [ Tensor_kind; Tensor_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.nanquantile (as_tensor a0) (as_tensor a1) ?dim:(maybe as_int a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("nanquantile_number", [ Tensor_kind; Float_kind; Int_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.nanquantile_number (as_tensor a0) (as_float a1) ?dim:(maybe as_int a2) ?keepdim:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("histc", [ Tensor_kind; Int_kind; Scalar_kind; Scalar_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.histc (as_tensor a0) ?bins:(maybe as_int a1) ?min:(maybe as_scalar a2) ?max:(maybe as_scalar a3))
      | _ -> wrong_count ());
    ("bincount", [ Tensor_kind; Tensor_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.bincount (as_tensor a0) ?weights:(maybe as_tensor a1) ?minlength:(maybe as_int a2))
      | _ -> wrong_count ());
    ("histogram", [ Tensor_kind; Tensor_kind; Tensor_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made_list (Ops.histogram (as_tensor a0) (as_tensor a1) (as_tensor a2) (as_flag a3))
      | _ -> wrong_count ());
    ("histogram_bins", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.histogram_bins (as_tensor a0) ?bins:(maybe as_int a1))
      | _ -> wrong_count ());
    ("histogramdd", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.histogramdd (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("unique", [ Tensor_kind; Flag_kind; Flag_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made_list (Ops.unique (as_tensor a0) ?sorted:(maybe as_flag a1) ?return_inverse:(maybe as_flag a2) ?return_counts:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("unique_dim", [ Tensor_kind; Int_kind; Flag_kind; Flag_kind; Flag_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made_list (Ops.unique_dim (as_tensor a0) (as_int a1) ?sorted:(maybe as_flag a2) ?return_inverse:(maybe as_flag a3) ?return_counts:(maybe as_flag a4))
      | _ -> wrong_count ());
    ("unique_consecutive", [ Tensor_kind; Flag_kind; Flag_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made_list (Ops.unique_consecutive (as_tensor a0) ?return_inverse:(maybe as_flag a1) ?return_counts:(maybe as_flag a2) ?dim:(maybe as_int a3))
      | _ -> wrong_count ());
    ("unique_dim_consecutive", [ Tensor_kind; Int_kind; Flag_kind; Flag_kind ], function
      | [ a0; a1; a2; a3 ] -> Made_list (Ops.unique_dim_consecutive (as_tensor a0) (as_int a1) ?return_inverse:(maybe as_flag a2) ?return_counts:(maybe as_flag a3))
      | _ -> wrong_count ());
    ("view", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.view (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("view_as", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.view_as (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("reshape", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.reshape (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("reshape_as", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.reshape_as (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("flatten", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.flatten (as_tensor a0) ?start_dim:(maybe as_int a1) ?end_dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("unflatten", [ Tensor_kind; Int_kind; Ints_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.unflatten (as_tensor a0) (as_int a1) (as_ints a2))
      | _ -> wrong_count ());
    ("squeeze", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.squeeze (as_tensor a0))
      | _ -> wrong_count ());
    ("squeeze_dim", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.squeeze_dim (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("unsqueeze", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.unsqueeze (as_tensor a0) (as_int a1))
      | _ -> wrong_count ());
    ("expand", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.expand (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("expand_as", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.expand_as (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("permute", [ Tensor_kind; Ints_kind ], function
      | [ a0; a1 ] -> Made (Ops.permute (as_tensor a0) (as_ints a1))
      | _ -> wrong_count ());
    ("transpose", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.transpose (as_tensor a0) (as_int a1) (as_int a2))
      | _ -> wrong_count ());
    ("t", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.tr (as_tensor a0))
      | _ -> wrong_count ());
    ("movedim", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.movedim (as_tensor a0) (as_int a1) (as_int a2))
      | _ -> wrong_count ());
    ("movedim_dims", [ Tensor_kind; Ints_kind; Ints_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.movedim_dims (as_tensor a0) (as_ints a1) (as_ints a2))
      | _ -> wrong_count ());
    ("narrow", [ Tensor_kind; Int_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.narrow (as_tensor a0) (as_int a1) (as_int a2) (as_int a3))
      | _ -> wrong_count ());
    ("select", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.select (as_tensor a0) (as_int a1) (as_int a2))
      | _ -> wrong_count ());
    ("slice", [ Tensor_kind; Int_kind; Int_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.slice (as_tensor a0) ?dim:(maybe as_int a1) ?start:(maybe as_int a2) ?end_:(maybe as_int a3) ?step:(maybe as_int a4))
      | _ -> wrong_count ());
    ("split", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.split (as_tensor a0) (as_int a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("split_sizes", [ Tensor_kind; Ints_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.split_sizes (as_tensor a0) (as_ints a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("chunk", [ Tensor_kind; Int_kind; Int_kind ], function
      | [ a0; a1; a2 ] -> Made_list (Ops.chunk (as_tensor a0) (as_int a1) ?dim:(maybe as_int a2))
      | _ -> wrong_count ());
    ("unbind", [ Tensor_kind; Int_kind ], function
      | [ a0; a1 ] -> Made_list (Ops.unbind (as_tensor a0) ?dim:(maybe as_int a1))
      | _ -> wrong_count ());
    ("as_strided", [ Tensor_kind; Ints_kind; Ints_kind; Int_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.as_strided (as_tensor a0) (as_ints a1) (as_ints a2) ?storage_offset:(maybe as_int a3))
      | _ -> wrong_count ());
    ("view_as_complex", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.view_as_complex (as_tensor a0))
      | _ -> wrong_count ());
    ("view_as_real", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.view_as_real (as_tensor a0))
      | _ -> wrong_count ());
    ("real", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.real (as_tensor a0))
      | _ -> wrong_count ());
    ("imag", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.imag (as_tensor a0))
      | _ -> wrong_count ());
    ("detach", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.detach (as_tensor a0))
      | _ -> wrong_count ());
    ("contiguous", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.contiguous (as_tensor a0))
      | _ -> wrong_count ());
    ("clone", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.clone (as_tensor a0))
      | _ -> wrong_count ());
    ("to", [ Tensor_kind; Dtype_kind ], function
      | [ a0; a1 ] -> Made (Ops.to_ (as_tensor a0) (as_dtype a1))
      | _ -> wrong_count ());
    ("type_as", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.type_as (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("cat", [ Tensors_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.cat (as_tensors a0) ?dim:(maybe as_int a1))
      | _ -> wrong_count ());
    ("stack", [ Tensors_kind; Int_kind ], function
      | [ a0; a1 ] -> Made (Ops.stack (as_tensors a0) ?dim:(maybe as_int a1))
      | _ -> wrong_count ());
    ("copy_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.copy_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("fill_", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.fill_ (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("fill_tensor_", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Wrote (Ops.fill_tensor_ (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("zero_", [ Tensor_kind ], function
      | [ a0 ] -> Wrote (Ops.zero_ (as_tensor a0))
      | _ -> wrong_count ());
    ("fill", [ Tensor_kind; Scalar_kind ], function
      | [ a0; a1 ] -> Made (Ops.fill (as_tensor a0) (as_scalar a1))
      | _ -> wrong_count ());
    ("fill_tensor", [ Tensor_kind; Tensor_kind ], function
      | [ a0; a1 ] -> Made (Ops.fill_tensor (as_tensor a0) (as_tensor a1))
      | _ -> wrong_count ());
    ("zero", [ Tensor_kind ], function
      | [ a0 ] -> Made (Ops.zero (as_tensor a0))
      | _ -> wrong_count ());
    ("copy", [ Tensor_kind; Tensor_kind; Flag_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.copy (as_tensor a0) (as_tensor a1) ?non_blocking:(maybe as_flag a2))
      | _ -> wrong_count ());
    ("hann_window", [ Int_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.hann_window (as_int a0) (as_flag a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("blackman_window", [ Int_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.blackman_window (as_int a0) (as_flag a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("bartlett_window", [ Int_kind; Flag_kind; Dtype_kind ], function
      | [ a0; a1; a2 ] -> Made (Ops.bartlett_window (as_int a0) (as_flag a1) ?dtype:(maybe as_dtype a2))
      | _ -> wrong_count ());
    ("hamming_window", [ Int_kind; Flag_kind; Float_kind; Float_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3; a4 ] -> Made (Ops.hamming_window (as_int a0) ?periodic:(maybe as_flag a1) ?alpha:(maybe as_float a2) ?beta:(maybe as_float a3) ?dtype:(maybe as_dtype a4))
      | _ -> wrong_count ());
    ("kaiser_window", [ Int_kind; Flag_kind; Float_kind; Dtype_kind ], function
      | [ a0; a1; a2; a3 ] -> Made (Ops.kaiser_window (as_int a0) ?periodic:(maybe as_flag a1) ?beta:(maybe as_float a2) ?dtype:(maybe as_dtype a3))
      | _ -> wrong_count ());
  ]
