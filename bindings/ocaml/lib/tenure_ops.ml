(* Made by make_ops.py of share/tenure/api.json. *)
open Tenure_library
open Tenure_core

(* activation: Of every element. *)

(** 1/(1 + exp(-x)). *)
let sigmoid =
  let call = c_op "tn_new_sigmoid" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = sigmoid(x). *)
let sigmoid_ =
  let call = c_op "tn_sigmoid_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x*sigmoid(x). *)
let silu =
  let call = c_op "tn_new_silu" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = silu(x). *)
let silu_ =
  let call = c_op "tn_silu_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x above 0, else 0. *)
let relu =
  let call = c_op "tn_new_relu" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = relu(x). *)
let relu_ =
  let call = c_op "tn_relu_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x kept between the bounds. *)
let hardtanh =
  let call = c_op "tn_new_hardtanh" (handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(min_val = I (-1)) ?(max_val = I 1) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar min_val) (c_scalar max_val) in
    keep x;
    give c_ r_ [x]

(** x = hardtanh(x, min_val, max_val). *)
let hardtanh_ =
  let call = c_op "tn_hardtanh_" (handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(min_val = I (-1)) ?(max_val = I 1) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar min_val) (c_scalar max_val) in
    keep x;
    check c_ r_;
    x

(** x kept between 0 and 6. *)
let relu6 =
  let call = c_op "tn_new_relu6" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = relu6(x). *)
let relu6_ =
  let call = c_op "tn_relu6_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** scale*x above 0, else scale*alpha*(exp(input_scale*x) - 1). *)
let elu =
  let call = c_op "tn_new_elu" (handle @-> handle @-> scalar @-> scalar @-> scalar @-> returning handle) in
  fun ?(alpha = I 1) ?(scale = I 1) ?(input_scale = I 1) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar alpha) (c_scalar scale) (c_scalar input_scale) in
    keep x;
    give c_ r_ [x]

(** x = elu(x, alpha, scale, input_scale). *)
let elu_ =
  let call = c_op "tn_elu_" (handle @-> handle @-> scalar @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(alpha = I 1) ?(scale = I 1) ?(input_scale = I 1) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar alpha) (c_scalar scale) (c_scalar input_scale) in
    keep x;
    check c_ r_;
    x

(** elu of mean 0 and variance 1. *)
let selu =
  let call = c_op "tn_new_selu" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = selu(x). *)
let selu_ =
  let call = c_op "tn_selu_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x above 0, else alpha*(exp(x/alpha) - 1). *)
let celu =
  let call = c_op "tn_new_celu" (handle @-> handle @-> scalar @-> returning handle) in
  fun ?(alpha = F 1.0) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar alpha) in
    keep x;
    give c_ r_ [x]

(** x = celu(x, alpha). *)
let celu_ =
  let call = c_op "tn_celu_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun ?(alpha = F 1.0) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar alpha) in
    keep x;
    check c_ r_;
    x

(** x times the normal distribution function; `tanh`: nearly. *)
let gelu =
  let call = c_op "tn_new_gelu" (handle @-> handle @-> string @-> returning handle) in
  fun x approximate ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) approximate in
    keep x;
    give c_ r_ [x]

(** x = gelu(x, approximate). *)
let gelu_ =
  let call = c_op "tn_gelu_" (handle @-> handle @-> string @-> returning int32_t) in
  fun x approximate ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) approximate in
    keep x;
    check c_ r_;
    x

(** x above 0, else negative_slope*x. *)
let leaky_relu =
  let call = c_op "tn_new_leaky_relu" (handle @-> handle @-> scalar @-> returning handle) in
  fun ?(negative_slope = F 0.01) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar negative_slope) in
    keep x;
    give c_ r_ [x]

(** x = leaky_relu(x, negative_slope). *)
let leaky_relu_ =
  let call = c_op "tn_leaky_relu_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun ?(negative_slope = F 0.01) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar negative_slope) in
    keep x;
    check c_ r_;
    x

(** log(sigmoid(x)). *)
let log_sigmoid =
  let call = c_op "tn_new_log_sigmoid" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x/6 + 1/2 kept between 0 and 1. *)
let hardsigmoid =
  let call = c_op "tn_new_hardsigmoid" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = hardsigmoid(x). *)
let hardsigmoid_ =
  let call = c_op "tn_hardsigmoid_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x*hardsigmoid(x). *)
let hardswish =
  let call = c_op "tn_new_hardswish" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = hardswish(x). *)
let hardswish_ =
  let call = c_op "tn_hardswish_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x*tanh(softplus(x)). *)
let mish =
  let call = c_op "tn_new_mish" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = mish(x). *)
let mish_ =
  let call = c_op "tn_mish_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** log(1 + exp(beta*x))/beta. *)
let softplus =
  let call = c_op "tn_new_softplus" (handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(beta = I 1) ?(threshold = I 20) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar beta) (c_scalar threshold) in
    keep x;
    give c_ r_ [x]

(** 0 where |x| is not above lambd. *)
let hardshrink =
  let call = c_op "tn_new_hardshrink" (handle @-> handle @-> scalar @-> returning handle) in
  fun ?(lambd = F 0.5) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar lambd) in
    keep x;
    give c_ r_ [x]

(** The same, and x moved by lambd towards 0 elsewhere. *)
let softshrink =
  let call = c_op "tn_new_softshrink" (handle @-> handle @-> scalar @-> returning handle) in
  fun ?(lambd = F 0.5) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar lambd) in
    keep x;
    give c_ r_ [x]

(** value where x is not above threshold. *)
let threshold =
  let call = c_op "tn_new_threshold" (handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun x threshold value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar threshold) (c_scalar value) in
    keep x;
    give c_ r_ [x]

(** x = threshold(x, threshold, value). *)
let threshold_ =
  let call = c_op "tn_threshold_" (handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun x threshold value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar threshold) (c_scalar value) in
    keep x;
    check c_ r_;
    x

(** x above 0, else weight*x; one weight, or one a channel. *)
let prelu =
  let call = c_op "tn_new_prelu" (handle @-> handle @-> handle @-> returning handle) in
  fun x weight ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word weight) in
    keep x;
    keep weight;
    give c_ r_ [x; weight]

(** The first half along dim times the sigmoid of the second. *)
let glu =
  let call = c_op "tn_new_glu" (handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(dim = (-1)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) in
    keep x;
    give c_ r_ [x]

(* angles: In radians. Integers and bools give f32. *)

(** The sine. *)
let sin =
  let call = c_op "tn_new_sin" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = sin(x). *)
let sin_ =
  let call = c_op "tn_sin_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The cosine. *)
let cos =
  let call = c_op "tn_new_cos" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = cos(x). *)
let cos_ =
  let call = c_op "tn_cos_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The tangent. *)
let tan =
  let call = c_op "tn_new_tan" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = tan(x). *)
let tan_ =
  let call = c_op "tn_tan_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** Degrees as radians. *)
let deg2rad =
  let call = c_op "tn_new_deg2rad" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = deg2rad(x). *)
let deg2rad_ =
  let call = c_op "tn_deg2rad_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** Radians as degrees. *)
let rad2deg =
  let call = c_op "tn_new_rad2deg" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = rad2deg(x). *)
let rad2deg_ =
  let call = c_op "tn_rad2deg_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The hyperbolic tangent. *)
let tanh =
  let call = c_op "tn_new_tanh" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = tanh(x). *)
let tanh_ =
  let call = c_op "tn_tanh_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The inverse of the sine. *)
let asin =
  let call = c_op "tn_new_asin" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = asin(x). *)
let asin_ =
  let call = c_op "tn_asin_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The inverse of the cosine. *)
let acos =
  let call = c_op "tn_new_acos" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = acos(x). *)
let acos_ =
  let call = c_op "tn_acos_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The inverse of the tangent. *)
let atan =
  let call = c_op "tn_new_atan" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = atan(x). *)
let atan_ =
  let call = c_op "tn_atan_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The hyperbolic sine. *)
let sinh =
  let call = c_op "tn_new_sinh" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = sinh(x). *)
let sinh_ =
  let call = c_op "tn_sinh_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The hyperbolic cosine. *)
let cosh =
  let call = c_op "tn_new_cosh" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = cosh(x). *)
let cosh_ =
  let call = c_op "tn_cosh_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** Its inverse. *)
let asinh =
  let call = c_op "tn_new_asinh" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = asinh(x). *)
let asinh_ =
  let call = c_op "tn_asinh_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The inverse of cosh; NaN below 1. *)
let acosh =
  let call = c_op "tn_new_acosh" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = acosh(x). *)
let acosh_ =
  let call = c_op "tn_acosh_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The inverse of tanh; NaN outside [-1, 1]. *)
let atanh =
  let call = c_op "tn_new_atanh" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = atanh(x). *)
let atanh_ =
  let call = c_op "tn_atanh_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(* arithmetic: Operands broadcast and dtypes promote; a number counts by its kind alone. *)

(** a + alpha*b. *)
let add =
  let call = c_op "tn_new_add" (handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun ?(alpha = I 1) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) (c_scalar alpha) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x += alpha*other. *)
let add_ =
  let call = c_op "tn_add_" (handle @-> handle @-> handle @-> scalar @-> returning int32_t) in
  fun ?(alpha = I 1) x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) (c_scalar alpha) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a + alpha*b. *)
let add_scalar =
  let call = c_op "tn_new_add_scalar" (handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(alpha = I 1) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) (c_scalar alpha) in
    keep a;
    give c_ r_ [a]

(** x += alpha*other. *)
let add_scalar_ =
  let call = c_op "tn_add_scalar_" (handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(alpha = I 1) x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) (c_scalar alpha) in
    keep x;
    check c_ r_;
    x

(** a - alpha*b. Not of bools. *)
let sub =
  let call = c_op "tn_new_sub" (handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun ?(alpha = I 1) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) (c_scalar alpha) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x -= alpha*other. *)
let sub_ =
  let call = c_op "tn_sub_" (handle @-> handle @-> handle @-> scalar @-> returning int32_t) in
  fun ?(alpha = I 1) x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) (c_scalar alpha) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a - alpha*b. Not of bools. *)
let sub_scalar =
  let call = c_op "tn_new_sub_scalar" (handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(alpha = I 1) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) (c_scalar alpha) in
    keep a;
    give c_ r_ [a]

(** x -= alpha*other. *)
let sub_scalar_ =
  let call = c_op "tn_sub_scalar_" (handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(alpha = I 1) x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) (c_scalar alpha) in
    keep x;
    check c_ r_;
    x

(** a - b. Not of bools. *)
let scalar_sub =
  let call = c_op "tn_new_scalar_sub" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(** a*b. *)
let mul =
  let call = c_op "tn_new_mul" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x *= other. *)
let mul_ =
  let call = c_op "tn_mul_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a*b. *)
let mul_scalar =
  let call = c_op "tn_new_mul_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x *= other. *)
let mul_scalar_ =
  let call = c_op "tn_mul_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a/b; integers give f32. *)
let div =
  let call = c_op "tn_new_div" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x /= other. *)
let div_ =
  let call = c_op "tn_div_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a/b; integers give f32. *)
let div_scalar =
  let call = c_op "tn_new_div_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x /= other. *)
let div_scalar_ =
  let call = c_op "tn_div_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a/b; integers give f32. *)
let scalar_div =
  let call = c_op "tn_new_scalar_div" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(** a/b rounded: `trunc` or `floor`; integers stay integers. *)
let div_rounding =
  let call = c_op "tn_new_div_rounding" (handle @-> handle @-> handle @-> string @-> returning handle) in
  fun a b rounding_mode ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) rounding_mode in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = div(x, b, rounding_mode). *)
let div_rounding_ =
  let call = c_op "tn_div_rounding_" (handle @-> handle @-> handle @-> string @-> returning int32_t) in
  fun x b rounding_mode ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word b) rounding_mode in
    keep x;
    keep b;
    check c_ r_;
    x

(** a/b rounded: `trunc` or `floor`. *)
let div_scalar_rounding =
  let call = c_op "tn_new_div_scalar_rounding" (handle @-> handle @-> scalar @-> string @-> returning handle) in
  fun a b rounding_mode ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) rounding_mode in
    keep a;
    give c_ r_ [a]

(** x = div(x, b, rounding_mode). *)
let div_scalar_rounding_ =
  let call = c_op "tn_div_scalar_rounding_" (handle @-> handle @-> scalar @-> string @-> returning int32_t) in
  fun x b rounding_mode ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar b) rounding_mode in
    keep x;
    check c_ r_;
    x

(** a - b*floor(a/b): of the sign of b. *)
let remainder =
  let call = c_op "tn_new_remainder" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = remainder(x, other). *)
let remainder_ =
  let call = c_op "tn_remainder_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a - b*floor(a/b): of the sign of b. *)
let remainder_scalar =
  let call = c_op "tn_new_remainder_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = remainder(x, other). *)
let remainder_scalar_ =
  let call = c_op "tn_remainder_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a - b*floor(a/b): of the sign of b. *)
let scalar_remainder =
  let call = c_op "tn_new_scalar_remainder" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(** a - b*trunc(a/b): of the sign of a. *)
let fmod =
  let call = c_op "tn_new_fmod" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = fmod(x, other). *)
let fmod_ =
  let call = c_op "tn_fmod_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a - b*trunc(a/b): of the sign of a. *)
let fmod_scalar =
  let call = c_op "tn_new_fmod_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = fmod(x, other). *)
let fmod_scalar_ =
  let call = c_op "tn_fmod_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** -x. Not of bools. *)
let neg =
  let call = c_op "tn_new_neg" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = -x. *)
let neg_ =
  let call = c_op "tn_neg_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** base to the exponent. *)
let pow =
  let call = c_op "tn_new_pow" (handle @-> handle @-> handle @-> returning handle) in
  fun base exponent ->
    let c_ = enter () in
    let r_ = call c_.handle (word base) (word exponent) in
    keep base;
    keep exponent;
    give c_ r_ [base; exponent]

(** x = pow(x, exponent). *)
let pow_tensor_ =
  let call = c_op "tn_pow_tensor_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x exponent ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word exponent) in
    keep x;
    keep exponent;
    check c_ r_;
    x

(** base to the exponent. *)
let pow_scalar =
  let call = c_op "tn_new_pow_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun base exponent ->
    let c_ = enter () in
    let r_ = call c_.handle (word base) (c_scalar exponent) in
    keep base;
    give c_ r_ [base]

(** x = x to the exponent. *)
let pow_ =
  let call = c_op "tn_pow_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x exponent ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar exponent) in
    keep x;
    check c_ r_;
    x

(** base to the exponent. *)
let scalar_pow =
  let call = c_op "tn_new_scalar_pow" (handle @-> scalar @-> handle @-> returning handle) in
  fun base exponent ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar base) (word exponent) in
    keep exponent;
    give c_ r_ [exponent]

(** x*x. *)
let square =
  let call = c_op "tn_new_square" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = square(x). *)
let square_ =
  let call = c_op "tn_square_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** 1/x; integers give f32. *)
let reciprocal =
  let call = c_op "tn_new_reciprocal" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = reciprocal(x). *)
let reciprocal_ =
  let call = c_op "tn_reciprocal_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(* arrange: The elements of x in another order, or several times: copies. *)

(** Backwards along those dims. *)
let flip =
  let call = c_op "tn_new_flip" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x dims ->
    let c_ = enter () in
    let dims_ = ints dims in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dims_) (count dims_) in
    keep x;
    keep dims_;
    give c_ r_ [x]

(** Backwards along dim 1. *)
let fliplr =
  let call = c_op "tn_new_fliplr" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Backwards along dim 0. *)
let flipud =
  let call = c_op "tn_new_flipud" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Moved along those dims, what leaves at the end comes in at the start; without dims as if x had one. *)
let roll =
  let call = c_op "tn_new_roll" (handle @-> handle @-> ptr int64_t @-> size_t @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x shifts dims ->
    let c_ = enter () in
    let shifts_ = ints shifts in
    let dims_ = ints dims in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start shifts_) (count shifts_) (Ctypes.CArray.start dims_) (count dims_) in
    keep x;
    keep shifts_;
    keep dims_;
    give c_ r_ [x]

(** Turned k times by 90 degrees, from the first of two dims towards the second. *)
let rot90 =
  let call = c_op "tn_new_rot90" (handle @-> handle @-> int64_t @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x k dims ->
    let c_ = enter () in
    let dims_ = ints dims in
    let r_ = call c_.handle (word x) (Int64.of_int k) (Ctypes.CArray.start dims_) (count dims_) in
    keep x;
    keep dims_;
    give c_ r_ [x]

(** x that often along each dim; more repeats than dims add dims in front. *)
let repeat =
  let call = c_op "tn_new_repeat" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x repeats ->
    let c_ = enter () in
    let repeats_ = ints repeats in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start repeats_) (count repeats_) in
    keep x;
    keep repeats_;
    give c_ r_ [x]

(** repeat, where fewer numbers than dims count for the last ones. *)
let tile =
  let call = c_op "tn_new_tile" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x dims ->
    let c_ = enter () in
    let dims_ = ints dims in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dims_) (count dims_) in
    keep x;
    keep dims_;
    give c_ r_ [x]

(** Each element that often in a row; without a dim of all elements in one. *)
let repeat_interleave =
  let call = c_op "tn_new_repeat_interleave" (handle @-> handle @-> int64_t @-> ptr int64_t @-> ptr int64_t @-> returning handle) in
  fun ?dim ?output_size x repeats ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let output_size_ = int_opt output_size in
    let r_ = call c_.handle (word x) (Int64.of_int repeats) dim_ output_size_ in
    keep x;
    keep dim_;
    keep output_size_;
    give c_ r_ [x]

(** Each element as often as repeats says for it. *)
let repeat_interleave_tensor =
  let call = c_op "tn_new_repeat_interleave_tensor" (handle @-> handle @-> handle @-> ptr int64_t @-> ptr int64_t @-> returning handle) in
  fun ?dim ?output_size x repeats ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let output_size_ = int_opt output_size in
    let r_ = call c_.handle (word x) (word repeats) dim_ output_size_ in
    keep x;
    keep repeats;
    keep dim_;
    keep output_size_;
    give c_ r_ [x; repeats]

(** Each index i repeats[i] times. *)
let repeat_interleave_repeats =
  let call = c_op "tn_new_repeat_interleave_repeats" (handle @-> handle @-> ptr int64_t @-> returning handle) in
  fun ?output_size repeats ->
    let c_ = enter () in
    let output_size_ = int_opt output_size in
    let r_ = call c_.handle (word repeats) output_size_ in
    keep repeats;
    keep output_size_;
    give c_ r_ [repeats]

(** Groups of channels as squares of pixels. *)
let pixel_shuffle =
  let call = c_op "tn_new_pixel_shuffle" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x upscale_factor ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int upscale_factor) in
    keep x;
    give c_ r_ [x]

(** Squares of pixels as groups of channels. *)
let pixel_unshuffle =
  let call = c_op "tn_new_pixel_unshuffle" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x downscale_factor ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int downscale_factor) in
    keep x;
    give c_ r_ [x]

(** Channels taken in turn from groups. *)
let channel_shuffle =
  let call = c_op "tn_new_channel_shuffle" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x groups ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int groups) in
    keep x;
    give c_ r_ [x]

(* attention: What a transformer`s block is made of, of one floating dtype. *)

(** Neighbouring pairs of x [B, T, H, D] turned by angles [T, D/2]. *)
let rotary_embedding =
  let call = c_op "tn_new_rotary_embedding" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun x cos sin ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word cos) (word sin) in
    keep x;
    keep cos;
    keep sin;
    give c_ r_ [x; cos; sin]

(** softmax(scale*query*key` + mask)*value. *)
let scaled_dot_product_attention =
  let call = c_op "tn_new_scaled_dot_product_attention" (handle @-> handle @-> handle @-> handle @-> handle @-> double @-> int32_t @-> ptr double @-> int32_t @-> returning handle) in
  fun ?attn_mask ?(dropout_p = 0.) ?(is_causal = false) ?scale ?(enable_gqa = false) query key value ->
    let c_ = enter () in
    let scale_ = float_opt scale in
    let r_ = call c_.handle (word query) (word key) (word value) (word_opt attn_mask) dropout_p (flag is_causal) scale_ (flag enable_gqa) in
    keep query;
    keep key;
    keep value;
    keep attn_mask;
    keep scale_;
    give c_ r_ (with_opt attn_mask [query; key; value])

(** silu(a)*b. *)
let swiglu =
  let call = c_op "tn_new_swiglu" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** Its gradients in a and b: two tensors. *)
let swiglu_backward =
  let call = c_op "tn_new_swiglu_backward" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun grad a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word grad) (word a) (word b) in
    keep grad;
    keep a;
    keep b;
    give_list c_ r_

(* bessel: Bessel`s functions and Airy`s. Integers and bools give f32. *)

(** The modified function of the first kind, order 0. *)
let i0 =
  let call = c_op "tn_new_i0" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = i0(x). *)
let i0_ =
  let call = c_op "tn_i0_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** exp(-|x|)*i0(x). *)
let special_i0e =
  let call = c_op "tn_new_special_i0e" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The modified function of the first kind, order 1. *)
let special_i1 =
  let call = c_op "tn_new_special_i1" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** exp(-|x|)*i1(x). *)
let special_i1e =
  let call = c_op "tn_new_special_i1e" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The first kind, order 0. *)
let special_bessel_j0 =
  let call = c_op "tn_new_special_bessel_j0" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The first kind, order 1. *)
let special_bessel_j1 =
  let call = c_op "tn_new_special_bessel_j1" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The second kind, order 0. *)
let special_bessel_y0 =
  let call = c_op "tn_new_special_bessel_y0" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The second kind, order 1. *)
let special_bessel_y1 =
  let call = c_op "tn_new_special_bessel_y1" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** i0. *)
let special_modified_bessel_i0 =
  let call = c_op "tn_new_special_modified_bessel_i0" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** i1. *)
let special_modified_bessel_i1 =
  let call = c_op "tn_new_special_modified_bessel_i1" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The modified function of the second kind, order 0. *)
let special_modified_bessel_k0 =
  let call = c_op "tn_new_special_modified_bessel_k0" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The modified function of the second kind, order 1. *)
let special_modified_bessel_k1 =
  let call = c_op "tn_new_special_modified_bessel_k1" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** exp(x)*k0(x). *)
let special_scaled_modified_bessel_k0 =
  let call = c_op "tn_new_special_scaled_modified_bessel_k0" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** exp(x)*k1(x). *)
let special_scaled_modified_bessel_k1 =
  let call = c_op "tn_new_special_scaled_modified_bessel_k1" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** sin(x)/x. *)
let special_spherical_bessel_j0 =
  let call = c_op "tn_new_special_spherical_bessel_j0" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Airy`s function Ai. *)
let special_airy_ai =
  let call = c_op "tn_new_special_airy_ai" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(* bits: Of integers; bools count as one bit. Operands broadcast and dtypes promote. *)

(** Bits set in both. *)
let bitwise_and =
  let call = c_op "tn_new_bitwise_and" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = bitwise_and(x, other). *)
let bitwise_and_ =
  let call = c_op "tn_bitwise_and_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** Bits set in both. *)
let bitwise_and_scalar =
  let call = c_op "tn_new_bitwise_and_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = bitwise_and(x, other). *)
let bitwise_and_scalar_ =
  let call = c_op "tn_bitwise_and_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** Bits set in both. *)
let bitwise_and_scalar_first =
  let call = c_op "tn_new_bitwise_and_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(** Bits set in one. *)
let bitwise_or =
  let call = c_op "tn_new_bitwise_or" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = bitwise_or(x, other). *)
let bitwise_or_ =
  let call = c_op "tn_bitwise_or_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** Bits set in one. *)
let bitwise_or_scalar =
  let call = c_op "tn_new_bitwise_or_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = bitwise_or(x, other). *)
let bitwise_or_scalar_ =
  let call = c_op "tn_bitwise_or_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** Bits set in one. *)
let bitwise_or_scalar_first =
  let call = c_op "tn_new_bitwise_or_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(** Bits set in one alone. *)
let bitwise_xor =
  let call = c_op "tn_new_bitwise_xor" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = bitwise_xor(x, other). *)
let bitwise_xor_ =
  let call = c_op "tn_bitwise_xor_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** Bits set in one alone. *)
let bitwise_xor_scalar =
  let call = c_op "tn_new_bitwise_xor_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = bitwise_xor(x, other). *)
let bitwise_xor_scalar_ =
  let call = c_op "tn_bitwise_xor_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** Bits set in one alone. *)
let bitwise_xor_scalar_first =
  let call = c_op "tn_new_bitwise_xor_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(** Bits not set. *)
let bitwise_not =
  let call = c_op "tn_new_bitwise_not" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = bitwise_not(x). *)
let bitwise_not_ =
  let call = c_op "tn_bitwise_not_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** Bits moved up; 0 from the width on. *)
let bitwise_left_shift =
  let call = c_op "tn_new_bitwise_left_shift" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = bitwise_left_shift(x, other). *)
let bitwise_left_shift_ =
  let call = c_op "tn_bitwise_left_shift_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** Bits moved up; 0 from the width on. *)
let bitwise_left_shift_scalar =
  let call = c_op "tn_new_bitwise_left_shift_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = bitwise_left_shift(x, other). *)
let bitwise_left_shift_scalar_ =
  let call = c_op "tn_bitwise_left_shift_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** Bits moved up; 0 from the width on. *)
let bitwise_left_shift_scalar_first =
  let call = c_op "tn_new_bitwise_left_shift_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(** Bits moved down; 0 or -1 from the width on. *)
let bitwise_right_shift =
  let call = c_op "tn_new_bitwise_right_shift" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = bitwise_right_shift(x, other). *)
let bitwise_right_shift_ =
  let call = c_op "tn_bitwise_right_shift_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** Bits moved down; 0 or -1 from the width on. *)
let bitwise_right_shift_scalar =
  let call = c_op "tn_new_bitwise_right_shift_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = bitwise_right_shift(x, other). *)
let bitwise_right_shift_scalar_ =
  let call = c_op "tn_bitwise_right_shift_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** Bits moved down; 0 or -1 from the width on. *)
let bitwise_right_shift_scalar_first =
  let call = c_op "tn_new_bitwise_right_shift_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(* compare: Operands broadcast; the result is bool. Not differentiable, save where. *)

(** a == b. *)
let eq =
  let call = c_op "tn_new_eq" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = eq(x, other). *)
let eq_ =
  let call = c_op "tn_eq_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a == b. *)
let eq_scalar =
  let call = c_op "tn_new_eq_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = eq(x, other). *)
let eq_scalar_ =
  let call = c_op "tn_eq_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a != b; true of NaN. *)
let ne =
  let call = c_op "tn_new_ne" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = ne(x, other). *)
let ne_ =
  let call = c_op "tn_ne_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a != b; true of NaN. *)
let ne_scalar =
  let call = c_op "tn_new_ne_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = ne(x, other). *)
let ne_scalar_ =
  let call = c_op "tn_ne_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a < b. *)
let lt =
  let call = c_op "tn_new_lt" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = lt(x, other). *)
let lt_ =
  let call = c_op "tn_lt_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a < b. *)
let lt_scalar =
  let call = c_op "tn_new_lt_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = lt(x, other). *)
let lt_scalar_ =
  let call = c_op "tn_lt_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a <= b. *)
let le =
  let call = c_op "tn_new_le" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = le(x, other). *)
let le_ =
  let call = c_op "tn_le_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a <= b. *)
let le_scalar =
  let call = c_op "tn_new_le_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = le(x, other). *)
let le_scalar_ =
  let call = c_op "tn_le_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a > b. *)
let gt =
  let call = c_op "tn_new_gt" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = gt(x, other). *)
let gt_ =
  let call = c_op "tn_gt_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a > b. *)
let gt_scalar =
  let call = c_op "tn_new_gt_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = gt(x, other). *)
let gt_scalar_ =
  let call = c_op "tn_gt_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a >= b. *)
let ge =
  let call = c_op "tn_new_ge" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = ge(x, other). *)
let ge_ =
  let call = c_op "tn_ge_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a >= b. *)
let ge_scalar =
  let call = c_op "tn_new_ge_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = ge(x, other). *)
let ge_scalar_ =
  let call = c_op "tn_ge_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** Both are not 0. *)
let logical_and =
  let call = c_op "tn_new_logical_and" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = logical_and(x, other). *)
let logical_and_ =
  let call = c_op "tn_logical_and_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** One is not 0. *)
let logical_or =
  let call = c_op "tn_new_logical_or" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = logical_or(x, other). *)
let logical_or_ =
  let call = c_op "tn_logical_or_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** One is not 0 and the other is. *)
let logical_xor =
  let call = c_op "tn_new_logical_xor" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = logical_xor(x, other). *)
let logical_xor_ =
  let call = c_op "tn_logical_xor_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** It is 0. *)
let logical_not =
  let call = c_op "tn_new_logical_not" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = logical_not(x). *)
let logical_not_ =
  let call = c_op "tn_logical_not_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** It is NaN. *)
let isnan =
  let call = c_op "tn_new_isnan" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** It is infinite. *)
let isinf =
  let call = c_op "tn_new_isinf" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** It is neither NaN nor infinite. *)
let isfinite =
  let call = c_op "tn_new_isfinite" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** 1 if sizes and elements are the same. *)
let equal =
  let call = c_op "tn_equal" (handle @-> handle @-> handle @-> returning int32_t) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    ask c_ r_

(** 1 if everywhere |a - b| <= atol + rtol*|b|. *)
let allclose =
  let call = c_op "tn_allclose" (handle @-> handle @-> handle @-> double @-> double @-> int32_t @-> returning int32_t) in
  fun ?(rtol = 1e-05) ?(atol = 1e-08) ?(equal_nan = false) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) rtol atol (flag equal_nan) in
    keep a;
    keep b;
    ask c_ r_

(** a where the bool condition holds, else b. *)
let where =
  let call = c_op "tn_new_where" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun condition a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word condition) (word a) (word b) in
    keep condition;
    keep a;
    keep b;
    give c_ r_ [condition; a; b]

(** a where the bool condition holds, else b. *)
let where_scalar_b =
  let call = c_op "tn_new_where_scalar_b" (handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun condition a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word condition) (word a) (c_scalar b) in
    keep condition;
    keep a;
    give c_ r_ [condition; a]

(** a where the bool condition holds, else b. *)
let where_scalar_a =
  let call = c_op "tn_new_where_scalar_a" (handle @-> handle @-> scalar @-> handle @-> returning handle) in
  fun condition a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word condition) (c_scalar a) (word b) in
    keep condition;
    keep b;
    give c_ r_ [condition; b]

(** a where the bool condition holds, else b. *)
let where_scalars =
  let call = c_op "tn_new_where_scalars" (handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun condition a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word condition) (c_scalar a) (c_scalar b) in
    keep condition;
    give c_ r_ [condition]

(** Whether it is inf. *)
let isposinf =
  let call = c_op "tn_new_isposinf" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Whether it is -inf. *)
let isneginf =
  let call = c_op "tn_new_isneginf" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Whether it has no imaginary part. *)
let isreal =
  let call = c_op "tn_new_isreal" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Where |a - b| is at most atol + rtol*|b|. *)
let isclose =
  let call = c_op "tn_new_isclose" (handle @-> handle @-> handle @-> double @-> double @-> int32_t @-> returning handle) in
  fun ?(rtol = 1e-05) ?(atol = 1e-08) ?(equal_nan = false) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) rtol atol (flag equal_nan) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(* complex: Complex numbers, and what stands for them where numbers are real. *)

(** The angle of complex numbers; of real ones 0 or pi. *)
let angle =
  let call = c_op "tn_new_angle" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** conj, which is a copy here, too. *)
let conj_physical =
  let call = c_op "tn_new_conj_physical" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = conj(x). *)
let conj_physical_ =
  let call = c_op "tn_conj_physical_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x itself: no view is lazily conjugated. *)
let resolve_conj =
  let call = c_op "tn_new_resolve_conj" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x itself: no view is lazily negated. *)
let resolve_neg =
  let call = c_op "tn_new_resolve_neg" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** 0. *)
let is_conj =
  let call = c_op "tn_is_conj" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    ask c_ r_

(** 0. *)
let is_neg =
  let call = c_op "tn_is_neg" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    ask c_ r_

(* creation: Contiguous tensors; f32 where the dtype is TN_DEFAULT and nothing else is said. *)

(** Elements that nobody has written. *)
let empty =
  let call = c_op "tn_new_empty" (handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) in
    keep sizes_;
    give c_ r_ []

(** Zeros. *)
let zeros =
  let call = c_op "tn_new_zeros" (handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) in
    keep sizes_;
    give c_ r_ []

(** Ones. *)
let ones =
  let call = c_op "tn_new_ones" (handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) in
    keep sizes_;
    give c_ r_ []

(** The value; TN_DEFAULT is the value`s kind: bool, i64 or f32. *)
let full =
  let call = c_op "tn_new_full" (handle @-> ptr int64_t @-> size_t @-> scalar @-> int32_t @-> returning handle) in
  fun ?dtype sizes value ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (Ctypes.CArray.start sizes_) (count sizes_) (c_scalar value) (dtype_opt dtype) in
    keep sizes_;
    give c_ r_ []

(** A 0-d tensor. *)
let scalar_tensor =
  let call = c_op "tn_new_scalar_tensor" (handle @-> scalar @-> int32_t @-> returning handle) in
  fun ?dtype value ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar value) (dtype_opt dtype) in
    give c_ r_ []

(** Unwritten elements, of the sizes and, by default, the dtype of x. *)
let empty_like =
  let call = c_op "tn_new_empty_like" (handle @-> handle @-> int32_t @-> returning handle) in
  fun ?dtype x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** Zeros, as x. *)
let zeros_like =
  let call = c_op "tn_new_zeros_like" (handle @-> handle @-> int32_t @-> returning handle) in
  fun ?dtype x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** Ones, as x. *)
let ones_like =
  let call = c_op "tn_new_ones_like" (handle @-> handle @-> int32_t @-> returning handle) in
  fun ?dtype x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** The value, as x. *)
let full_like =
  let call = c_op "tn_new_full_like" (handle @-> handle @-> scalar @-> int32_t @-> returning handle) in
  fun ?dtype x value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar value) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** Unwritten elements of other sizes; x gives the dtype. *)
let new_empty =
  let call = c_op "tn_new_new_empty" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype x sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(** Zeros of other sizes; x gives the dtype. *)
let new_zeros =
  let call = c_op "tn_new_new_zeros" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype x sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(** Ones of other sizes; x gives the dtype. *)
let new_ones =
  let call = c_op "tn_new_new_ones" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype x sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(** The value, of other sizes; x gives the dtype. *)
let new_full =
  let call = c_op "tn_new_new_full" (handle @-> handle @-> ptr int64_t @-> size_t @-> scalar @-> int32_t @-> returning handle) in
  fun ?dtype x sizes value ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) (c_scalar value) (dtype_opt dtype) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(** start, start + step, … before end; TN_DEFAULT is i64 for integers. *)
let arange =
  let call = c_op "tn_new_arange" (handle @-> scalar @-> scalar @-> scalar @-> int32_t @-> returning handle) in
  fun ?(step = I 1) ?dtype start end_ ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar start) (c_scalar end_) (c_scalar step) (dtype_opt dtype) in
    give c_ r_ []

(** So many numbers from start to end, both included. *)
let linspace =
  let call = c_op "tn_new_linspace" (handle @-> scalar @-> scalar @-> int64_t @-> int32_t @-> returning handle) in
  fun ?dtype start end_ steps ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar start) (c_scalar end_) (Int64.of_int steps) (dtype_opt dtype) in
    give c_ r_ []

(** Ones on the diagonal of an n by m matrix. *)
let eye =
  let call = c_op "tn_new_eye" (handle @-> int64_t @-> int64_t @-> int32_t @-> returning handle) in
  fun ?dtype n m ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int n) (Int64.of_int m) (dtype_opt dtype) in
    give c_ r_ []

(** base to the powers of linspace. *)
let logspace =
  let call = c_op "tn_new_logspace" (handle @-> scalar @-> scalar @-> int64_t @-> double @-> int32_t @-> returning handle) in
  fun ?(base = 10.) ?dtype start end_ steps ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar start) (c_scalar end_) (Int64.of_int steps) base (dtype_opt dtype) in
    give c_ r_ []

(** start, start + step, … up to end, which is included. *)
let range =
  let call = c_op "tn_new_range" (handle @-> scalar @-> scalar @-> scalar @-> int32_t @-> returning handle) in
  fun ?(step = I 1) ?dtype start end_ ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar start) (c_scalar end_) (c_scalar step) (dtype_opt dtype) in
    give c_ r_ []

(** Rows and columns of what tril keeps: two rows of i64. *)
let tril_indices =
  let call = c_op "tn_new_tril_indices" (handle @-> int64_t @-> int64_t @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(offset = (0)) ?dtype row col ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int row) (Int64.of_int col) (Int64.of_int offset) (dtype_opt dtype) in
    give c_ r_ []

(** Rows and columns of what triu keeps. *)
let triu_indices =
  let call = c_op "tn_new_triu_indices" (handle @-> int64_t @-> int64_t @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(offset = (0)) ?dtype row col ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int row) (Int64.of_int col) (Int64.of_int offset) (dtype_opt dtype) in
    give c_ r_ []

(** Elements that nobody has written, that far apart. *)
let empty_strided =
  let call = c_op "tn_new_empty_strided" (handle @-> ptr int64_t @-> size_t @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype sizes strides ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let strides_ = ints strides in
    let r_ = call c_.handle (Ctypes.CArray.start sizes_) (count sizes_) (Ctypes.CArray.start strides_) (count strides_) (dtype_opt dtype) in
    keep sizes_;
    keep strides_;
    give c_ r_ []

(** The same; x gives the dtype. *)
let new_empty_strided =
  let call = c_op "tn_new_new_empty_strided" (handle @-> handle @-> ptr int64_t @-> size_t @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype x sizes strides ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let strides_ = ints strides in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) (Ctypes.CArray.start strides_) (count strides_) (dtype_opt dtype) in
    keep x;
    keep sizes_;
    keep strides_;
    give c_ r_ [x]

(** Elements that nobody has written, in dims of another order. *)
let empty_permuted =
  let call = c_op "tn_new_empty_permuted" (handle @-> ptr int64_t @-> size_t @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?dtype sizes physical_layout ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let physical_layout_ = ints physical_layout in
    let r_ = call c_.handle (Ctypes.CArray.start sizes_) (count sizes_) (Ctypes.CArray.start physical_layout_) (count physical_layout_) (dtype_opt dtype) in
    keep sizes_;
    keep physical_layout_;
    give c_ r_ []

(* index: Index tensors are i64 or i32; all indices are looked at before anything is written. *)

(** The slices of x that the index names. *)
let index_select =
  let call = c_op "tn_new_index_select" (handle @-> handle @-> int64_t @-> handle @-> returning handle) in
  fun x dim index ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) in
    keep x;
    keep index;
    give c_ r_ [x; index]

(** x with alpha*source added to the slices that the index names. *)
let index_add =
  let call = c_op "tn_new_index_add" (handle @-> handle @-> int64_t @-> handle @-> handle @-> scalar @-> returning handle) in
  fun ?(alpha = I 1) x dim index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) (c_scalar alpha) in
    keep x;
    keep index;
    keep source;
    give c_ r_ [x; index; source]

(** x = index_add(x, dim, index, source, alpha). *)
let index_add_ =
  let call = c_op "tn_index_add_" (handle @-> handle @-> int64_t @-> handle @-> handle @-> scalar @-> returning int32_t) in
  fun ?(alpha = I 1) x dim index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) (c_scalar alpha) in
    keep x;
    keep index;
    keep source;
    check c_ r_;
    x

(** Of each place the element that the index names along dim. *)
let gather =
  let call = c_op "tn_new_gather" (handle @-> handle @-> int64_t @-> handle @-> returning handle) in
  fun x dim index ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) in
    keep x;
    keep index;
    give c_ r_ [x; index]

(** x with source added where the index says. *)
let scatter_add =
  let call = c_op "tn_new_scatter_add" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning handle) in
  fun x dim index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) in
    keep x;
    keep index;
    keep source;
    give c_ r_ [x; index; source]

(** x = scatter_add(x, dim, index, source). *)
let scatter_add_ =
  let call = c_op "tn_scatter_add_" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning int32_t) in
  fun x dim index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) in
    keep x;
    keep index;
    keep source;
    check c_ r_;
    x

(** Rows of weight by index. *)
let embedding =
  let call = c_op "tn_new_embedding" (handle @-> handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(padding_idx = (-1)) weight indices ->
    let c_ = enter () in
    let r_ = call c_.handle (word weight) (word indices) (Int64.of_int padding_idx) in
    keep weight;
    keep indices;
    give c_ r_ [weight; indices]

(** The elements that the index names, as if x had one dim. *)
let take =
  let call = c_op "tn_new_take" (handle @-> handle @-> handle @-> returning handle) in
  fun x index ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word index) in
    keep x;
    keep index;
    give c_ r_ [x; index]

(** gather, with an index that broadcasts. *)
let take_along_dim =
  let call = c_op "tn_new_take_along_dim" (handle @-> handle @-> handle @-> ptr int64_t @-> returning handle) in
  fun ?dim x indices ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) (word indices) dim_ in
    keep x;
    keep indices;
    keep dim_;
    give c_ r_ [x; indices]

(** The indices of all elements that are not 0: a row each. *)
let nonzero =
  let call = c_op "tn_new_nonzero" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same. *)
let argwhere =
  let call = c_op "tn_new_argwhere" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The value where the mask holds, else x. *)
let masked_fill =
  let call = c_op "tn_new_masked_fill" (handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun x mask value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word mask) (c_scalar value) in
    keep x;
    keep mask;
    give c_ r_ [x; mask]

(** x = value where the mask holds. *)
let masked_fill_ =
  let call = c_op "tn_masked_fill_" (handle @-> handle @-> handle @-> scalar @-> returning int32_t) in
  fun x mask value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word mask) (c_scalar value) in
    keep x;
    keep mask;
    check c_ r_;
    x

(** The value of a tensor without dims where the mask holds, else x. *)
let masked_fill_tensor =
  let call = c_op "tn_new_masked_fill_tensor" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun x mask value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word mask) (word value) in
    keep x;
    keep mask;
    keep value;
    give c_ r_ [x; mask; value]

(** x = that value where the mask holds. *)
let masked_fill_tensor_ =
  let call = c_op "tn_masked_fill_tensor_" (handle @-> handle @-> handle @-> handle @-> returning int32_t) in
  fun x mask value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word mask) (word value) in
    keep x;
    keep mask;
    keep value;
    check c_ r_;
    x

(** The elements where the mask holds: one dim. *)
let masked_select =
  let call = c_op "tn_new_masked_select" (handle @-> handle @-> handle @-> returning handle) in
  fun x mask ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word mask) in
    keep x;
    keep mask;
    give c_ r_ [x; mask]

(** The lower triangle of matrices. *)
let tril =
  let call = c_op "tn_new_tril" (handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(diagonal = (0)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int diagonal) in
    keep x;
    give c_ r_ [x]

(** x = tril(x, diagonal). *)
let tril_ =
  let call = c_op "tn_tril_" (handle @-> handle @-> int64_t @-> returning int32_t) in
  fun ?(diagonal = (0)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int diagonal) in
    keep x;
    check c_ r_;
    x

(** The upper triangle of matrices. *)
let triu =
  let call = c_op "tn_new_triu" (handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(diagonal = (0)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int diagonal) in
    keep x;
    give c_ r_ [x]

(** x = triu(x, diagonal). *)
let triu_ =
  let call = c_op "tn_triu_" (handle @-> handle @-> int64_t @-> returning int32_t) in
  fun ?(diagonal = (0)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int diagonal) in
    keep x;
    check c_ r_;
    x

(** Of class indices rows of 0 and a 1; -1 classes: one more than the largest. *)
let one_hot =
  let call = c_op "tn_new_one_hot" (handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(num_classes = (-1)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int num_classes) in
    keep x;
    give c_ r_ [x]

(** The indices of all elements that are not 0: a tensor for each dim. *)
let nonzero_numpy =
  let call = c_op "tn_new_nonzero_numpy" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give_list c_ r_

(** So many rows of nonzero, or of fill_value. *)
let nonzero_static =
  let call = c_op "tn_new_nonzero_static" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(fill_value = (-1)) x size ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int size) (Int64.of_int fill_value) in
    keep x;
    give c_ r_ [x]

(** Sums, means or largest of bags of rows of weight, and what the bags are: four tensors. *)
let embedding_bag =
  let call = c_op "tn_new_embedding_bag" (handle @-> handle @-> handle @-> handle @-> int32_t @-> int64_t @-> int32_t @-> handle @-> int32_t @-> ptr int64_t @-> returning handle) in
  fun ?padding_idx weight indices offsets scale_grad_by_freq mode sparse per_sample_weights include_last_offset ->
    let c_ = enter () in
    let padding_idx_ = int_opt padding_idx in
    let r_ = call c_.handle (word weight) (word indices) (word offsets) (flag scale_grad_by_freq) (Int64.of_int mode) (flag sparse) (word per_sample_weights) (flag include_last_offset) padding_idx_ in
    keep weight;
    keep indices;
    keep offsets;
    keep per_sample_weights;
    keep padding_idx_;
    give_list c_ r_

(* join: Several tensors into one, and grids of them: copies, unless a view is said. *)

(** Joined along dim 1, vectors along dim 0. *)
let hstack =
  let call = c_op "tn_new_hstack" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** Joined along dim 0, vectors as rows. *)
let vstack =
  let call = c_op "tn_new_vstack" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** Joined along dim 2, after atleast_3d. *)
let dstack =
  let call = c_op "tn_new_dstack" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** Joined along dim 1, vectors as columns. *)
let column_stack =
  let call = c_op "tn_new_column_stack" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** Matrices along the diagonal of one, else 0. *)
let block_diag =
  let call = c_op "tn_new_block_diag" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** Views: vectors as coordinates of a grid. *)
let meshgrid =
  let call = c_op "tn_new_meshgrid" (handle @-> ptr handle @-> size_t @-> string @-> returning handle) in
  fun tensors indexing ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) indexing in
    keep tensors;
    keep tensors_;
    give_list c_ r_

(** A row for every choice of an element of each vector. *)
let cartesian_prod =
  let call = c_op "tn_new_cartesian_prod" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** A row for every choice of r elements of a vector. *)
let combinations =
  let call = c_op "tn_new_combinations" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(r = (2)) ?(with_replacement = false) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int r) (flag with_replacement) in
    keep x;
    give c_ r_ [x]

(** Tensors of different lengths, padded to the longest, along a new dim. *)
let pad_sequence =
  let call = c_op "tn_new_pad_sequence" (handle @-> ptr handle @-> size_t @-> int32_t @-> double @-> string @-> returning handle) in
  fun sequences batch_first padding_value padding_side ->
    let c_ = enter () in
    let sequences_ = words sequences in
    let r_ = call c_.handle (Ctypes.CArray.start sequences_) (count sequences_) (flag batch_first) padding_value padding_side in
    keep sequences;
    keep sequences_;
    give c_ r_ []

(* linalg: Linear algebra without decompositions, integrals and differences of samples. *)

(** The integral along a dim of samples at those points. *)
let trapezoid_x =
  let call = c_op "tn_new_trapezoid_x" (handle @-> handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(dim = (-1)) y x ->
    let c_ = enter () in
    let r_ = call c_.handle (word y) (word x) (Int64.of_int dim) in
    keep y;
    keep x;
    give c_ r_ [y; x]

(** The same of samples that far apart. *)
let trapezoid =
  let call = c_op "tn_new_trapezoid" (handle @-> handle @-> scalar @-> int64_t @-> returning handle) in
  fun ?(dx = I 1) ?(dim = (-1)) y ->
    let c_ = enter () in
    let r_ = call c_.handle (word y) (c_scalar dx) (Int64.of_int dim) in
    keep y;
    give c_ r_ [y]

(** The integral along a dim of samples at those points. *)
let trapz_x =
  let call = c_op "tn_new_trapz_x" (handle @-> handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(dim = (-1)) y x ->
    let c_ = enter () in
    let r_ = call c_.handle (word y) (word x) (Int64.of_int dim) in
    keep y;
    keep x;
    give c_ r_ [y; x]

(** The same of samples that far apart. *)
let trapz =
  let call = c_op "tn_new_trapz" (handle @-> handle @-> double @-> int64_t @-> returning handle) in
  fun ?(dx = 1.) ?(dim = (-1)) y ->
    let c_ = enter () in
    let r_ = call c_.handle (word y) dx (Int64.of_int dim) in
    keep y;
    give c_ r_ [y]

(** The integral up to each sample at those points. *)
let cumulative_trapezoid_x =
  let call = c_op "tn_new_cumulative_trapezoid_x" (handle @-> handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(dim = (-1)) y x ->
    let c_ = enter () in
    let r_ = call c_.handle (word y) (word x) (Int64.of_int dim) in
    keep y;
    keep x;
    give c_ r_ [y; x]

(** The same of samples that far apart. *)
let cumulative_trapezoid =
  let call = c_op "tn_new_cumulative_trapezoid" (handle @-> handle @-> scalar @-> int64_t @-> returning handle) in
  fun ?(dx = I 1) ?(dim = (-1)) y ->
    let c_ = enter () in
    let r_ = call c_.handle (word y) (c_scalar dx) (Int64.of_int dim) in
    keep y;
    give c_ r_ [y]

(** Slopes of samples along dims. *)
let gradient =
  let call = c_op "tn_new_gradient" (handle @-> handle @-> scalar @-> ptr int64_t @-> size_t @-> int64_t @-> returning handle) in
  fun x spacing dim edge_order ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (c_scalar spacing) (Ctypes.CArray.start dim_) (count dim_) (Int64.of_int edge_order) in
    keep x;
    keep dim_;
    give_list c_ r_

(** The cross product along a dim. *)
let linalg_cross =
  let call = c_op "tn_new_linalg_cross" (handle @-> handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(dim = (-1)) x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) (Int64.of_int dim) in
    keep x;
    keep other;
    give c_ r_ [x; other]

(** The same; without a dim the first of size 3. *)
let cross =
  let call = c_op "tn_new_cross" (handle @-> handle @-> handle @-> ptr int64_t @-> returning handle) in
  fun ?dim x other ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) (word other) dim_ in
    keep x;
    keep other;
    keep dim_;
    give c_ r_ [x; other]

(** Powers of a vector, a column each. *)
let vander =
  let call = c_op "tn_new_vander" (handle @-> handle @-> ptr int64_t @-> int32_t @-> returning handle) in
  fun ?n ?(increasing = false) x ->
    let c_ = enter () in
    let n_ = int_opt n in
    let r_ = call c_.handle (word x) n_ (flag increasing) in
    keep x;
    keep n_;
    give c_ r_ [x]

(** Powers of vectors, from 0 on. *)
let linalg_vander =
  let call = c_op "tn_new_linalg_vander" (handle @-> handle @-> ptr int64_t @-> returning handle) in
  fun ?n x ->
    let c_ = enter () in
    let n_ = int_opt n in
    let r_ = call c_.handle (word x) n_ in
    keep x;
    keep n_;
    give c_ r_ [x]

(** Covariances of rows. *)
let cov =
  let call = c_op "tn_new_cov" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning handle) in
  fun ?fweights ?aweights x correction ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int correction) (word_opt fweights) (word_opt aweights) in
    keep x;
    keep fweights;
    keep aweights;
    give c_ r_ (with_opt aweights (with_opt fweights [x]))

(** Correlations of rows. *)
let corrcoef =
  let call = c_op "tn_new_corrcoef" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The p-norms of the differences of rows. *)
let pdist =
  let call = c_op "tn_new_pdist" (handle @-> handle @-> double @-> returning handle) in
  fun ?(p = 2.) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p in
    keep x;
    give c_ r_ [x]

(** sum(conj(x)*y) along a dim. *)
let linalg_vecdot =
  let call = c_op "tn_new_linalg_vecdot" (handle @-> handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(dim = (-1)) x y ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word y) (Int64.of_int dim) in
    keep x;
    keep y;
    give c_ r_ [x; y]

(** The norm over dims. *)
let linalg_vector_norm =
  let call = c_op "tn_new_linalg_vector_norm" (handle @-> handle @-> scalar @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x ord dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (c_scalar ord) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The norm of matrices. *)
let linalg_matrix_norm =
  let call = c_op "tn_new_linalg_matrix_norm" (handle @-> handle @-> scalar @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x ord dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (c_scalar ord) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The same; the order is a word. *)
let linalg_matrix_norm_str =
  let call = c_op "tn_new_linalg_matrix_norm_str" (handle @-> handle @-> string @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x ord dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) ord (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The norm of vectors or of matrices, by the dims. *)
let linalg_norm =
  let call = c_op "tn_new_linalg_norm" (handle @-> handle @-> scalar @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x ord dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (c_scalar ord) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The same; the order is a word. *)
let linalg_norm_str =
  let call = c_op "tn_new_linalg_norm_str" (handle @-> handle @-> string @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x ord dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) ord (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The diagonal, as a view. *)
let linalg_diagonal =
  let call = c_op "tn_new_linalg_diagonal" (handle @-> handle @-> int64_t @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(offset = (0)) ?(dim1 = (-2)) ?(dim2 = (-1)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int offset) (Int64.of_int dim1) (Int64.of_int dim2) in
    keep x;
    give c_ r_ [x]

(** A product of matrices, in the order that multiplies least. *)
let linalg_multi_dot =
  let call = c_op "tn_new_linalg_multi_dot" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** Square matrices, n times. *)
let matrix_power =
  let call = c_op "tn_new_matrix_power" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int n) in
    keep x;
    give c_ r_ [x]

(** Parts of a dim with p-norms of at most maxnorm. *)
let renorm =
  let call = c_op "tn_new_renorm" (handle @-> handle @-> scalar @-> int64_t @-> scalar @-> returning handle) in
  fun x p dim maxnorm ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar p) (Int64.of_int dim) (c_scalar maxnorm) in
    keep x;
    give c_ r_ [x]

(** x = renorm(x, p, dim, maxnorm). *)
let renorm_ =
  let call = c_op "tn_renorm_" (handle @-> handle @-> scalar @-> int64_t @-> scalar @-> returning int32_t) in
  fun x p dim maxnorm ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar p) (Int64.of_int dim) (c_scalar maxnorm) in
    keep x;
    check c_ r_;
    x

(** The norm over all dims but one. *)
let norm_except_dim =
  let call = c_op "tn_new_norm_except_dim" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(pow = (2)) ?(dim = (0)) v ->
    let c_ = enter () in
    let r_ = call c_.handle (word v) (Int64.of_int pow) (Int64.of_int dim) in
    keep v;
    give c_ r_ [v]

(** x1 times each matrix of the weight times x2, plus bias. *)
let bilinear =
  let call = c_op "tn_new_bilinear" (handle @-> handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun ?bias x1 x2 weight ->
    let c_ = enter () in
    let r_ = call c_.handle (word x1) (word x2) (word weight) (word_opt bias) in
    keep x1;
    keep x2;
    keep weight;
    keep bias;
    give c_ r_ (with_opt bias [x1; x2; weight])

(* loss: What training makes small, of one floating dtype. *)

(** Of logits [N, C] and class indices [N]; reduction: 0 none, 1 mean, 2 sum. *)
let cross_entropy =
  let call = c_op "tn_new_cross_entropy" (handle @-> handle @-> handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun ?weight ?(reduction = (1)) ?(ignore_index = (-100)) logits target ->
    let c_ = enter () in
    let r_ = call c_.handle (word logits) (word target) (word_opt weight) (Int64.of_int reduction) (Int64.of_int ignore_index) in
    keep logits;
    keep target;
    keep weight;
    give c_ r_ (with_opt weight [logits; target])

(** Of squared differences; reduction: 0 none, 1 mean, 2 sum. *)
let mse_loss =
  let call = c_op "tn_new_mse_loss" (handle @-> handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(reduction = (1)) x target ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word target) (Int64.of_int reduction) in
    keep x;
    keep target;
    give c_ r_ [x; target]

(* math: Of every element; integers and bools give f32, save abs, sign and the roundings. *)

(** The magnitude; of complex numbers a real tensor. *)
let abs =
  let call = c_op "tn_new_abs" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = abs(x). *)
let abs_ =
  let call = c_op "tn_abs_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** -1, 0 or 1. *)
let sign =
  let call = c_op "tn_new_sign" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = sign(x). *)
let sign_ =
  let call = c_op "tn_sign_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** e to the x. *)
let exp =
  let call = c_op "tn_new_exp" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = exp(x). *)
let exp_ =
  let call = c_op "tn_exp_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** exp(x) - 1, exact near 0. *)
let expm1 =
  let call = c_op "tn_new_expm1" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = expm1(x). *)
let expm1_ =
  let call = c_op "tn_expm1_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The natural logarithm; NaN below 0. *)
let log =
  let call = c_op "tn_new_log" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = log(x). *)
let log_ =
  let call = c_op "tn_log_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** log(1 + x), exact near 0. *)
let log1p =
  let call = c_op "tn_new_log1p" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = log1p(x). *)
let log1p_ =
  let call = c_op "tn_log1p_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The square root; NaN below 0. *)
let sqrt =
  let call = c_op "tn_new_sqrt" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = sqrt(x). *)
let sqrt_ =
  let call = c_op "tn_sqrt_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** 1/sqrt(x). *)
let rsqrt =
  let call = c_op "tn_new_rsqrt" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = 1/sqrt(x). *)
let rsqrt_ =
  let call = c_op "tn_rsqrt_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The error function. *)
let erf =
  let call = c_op "tn_new_erf" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = erf(x). *)
let erf_ =
  let call = c_op "tn_erf_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** Its inverse; NaN outside [-1, 1]. *)
let erfinv =
  let call = c_op "tn_new_erfinv" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = erfinv(x). *)
let erfinv_ =
  let call = c_op "tn_erfinv_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The next integer below. *)
let floor =
  let call = c_op "tn_new_floor" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = floor(x). *)
let floor_ =
  let call = c_op "tn_floor_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The next integer above. *)
let ceil =
  let call = c_op "tn_new_ceil" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = ceil(x). *)
let ceil_ =
  let call = c_op "tn_ceil_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The nearest integer; halves go to the even one. *)
let round =
  let call = c_op "tn_new_round" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = round(x). *)
let round_ =
  let call = c_op "tn_round_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The part before the point. *)
let trunc =
  let call = c_op "tn_new_trunc" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = trunc(x). *)
let trunc_ =
  let call = c_op "tn_trunc_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The part after the point. *)
let frac =
  let call = c_op "tn_new_frac" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = frac(x). *)
let frac_ =
  let call = c_op "tn_frac_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x kept between min and max, either of which may be tn_none(). NaN stays. *)
let clamp =
  let call = c_op "tn_new_clamp" (handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?min ?max x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar_opt min) (c_scalar_opt max) in
    keep x;
    give c_ r_ [x]

(** x kept between min and max. *)
let clamp_ =
  let call = c_op "tn_clamp_" (handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?min ?max x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar_opt min) (c_scalar_opt max) in
    keep x;
    check c_ r_;
    x

(** The same with tensors, either of which may be NULL. *)
let clamp_tensor =
  let call = c_op "tn_new_clamp_tensor" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun ?min ?max x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word_opt min) (word_opt max) in
    keep x;
    keep min;
    keep max;
    give c_ r_ (with_opt max (with_opt min [x]))

(** x = clamp(x, min, max). *)
let clamp_tensor_ =
  let call = c_op "tn_clamp_tensor_" (handle @-> handle @-> handle @-> handle @-> returning int32_t) in
  fun ?min ?max x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word_opt min) (word_opt max) in
    keep x;
    keep min;
    keep max;
    check c_ r_;
    x

(** The larger of the two; NaN if one is. *)
let maximum =
  let call = c_op "tn_new_maximum" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** The smaller of the two; NaN if one is. *)
let minimum =
  let call = c_op "tn_new_minimum" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** The complex conjugate. *)
let conj =
  let call = c_op "tn_new_conj" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Complex numbers of two f32 or two f64 tensors. *)
let complex =
  let call = c_op "tn_new_complex" (handle @-> handle @-> handle @-> returning handle) in
  fun re im ->
    let c_ = enter () in
    let r_ = call c_.handle (word re) (word im) in
    keep re;
    keep im;
    give c_ r_ [re; im]

(** Complex numbers of magnitudes and angles. *)
let polar =
  let call = c_op "tn_new_polar" (handle @-> handle @-> handle @-> returning handle) in
  fun abs angle ->
    let c_ = enter () in
    let r_ = call c_.handle (word abs) (word angle) in
    keep abs;
    keep angle;
    give c_ r_ [abs; angle]

(** 2 to the x. *)
let exp2 =
  let call = c_op "tn_new_exp2" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = exp2(x). *)
let exp2_ =
  let call = c_op "tn_exp2_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The logarithm to base 2. *)
let log2 =
  let call = c_op "tn_new_log2" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = log2(x). *)
let log2_ =
  let call = c_op "tn_log2_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The logarithm to base 10. *)
let log10 =
  let call = c_op "tn_new_log10" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = log10(x). *)
let log10_ =
  let call = c_op "tn_log10_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** log(x/(1 - x)), of x kept in [eps, 1 - eps] if that is given. *)
let logit =
  let call = c_op "tn_new_logit" (handle @-> handle @-> ptr double @-> returning handle) in
  fun ?eps x ->
    let c_ = enter () in
    let eps_ = float_opt eps in
    let r_ = call c_.handle (word x) eps_ in
    keep x;
    keep eps_;
    give c_ r_ [x]

(** x = logit(x, eps). *)
let logit_ =
  let call = c_op "tn_logit_" (handle @-> handle @-> ptr double @-> returning int32_t) in
  fun ?eps x ->
    let c_ = enter () in
    let eps_ = float_opt eps in
    let r_ = call c_.handle (word x) eps_ in
    keep x;
    keep eps_;
    check c_ r_;
    x

(** 1 - erf(x), exact in the tail. *)
let erfc =
  let call = c_op "tn_new_erfc" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = erfc(x). *)
let erfc_ =
  let call = c_op "tn_erfc_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** sin(pi*x)/(pi*x), 1 at 0. *)
let sinc =
  let call = c_op "tn_new_sinc" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = sinc(x). *)
let sinc_ =
  let call = c_op "tn_sinc_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** x/|x|, 0 of 0. *)
let sgn =
  let call = c_op "tn_new_sgn" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = sgn(x). *)
let sgn_ =
  let call = c_op "tn_sgn_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** Whether the sign is set, of -0 too. *)
let signbit =
  let call = c_op "tn_new_signbit" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x itself; not of bools. *)
let positive =
  let call = c_op "tn_new_positive" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** NaN and infinite elements replaced: by 0, the largest and the smallest number, or what is given. *)
let nan_to_num =
  let call = c_op "tn_new_nan_to_num" (handle @-> handle @-> ptr double @-> ptr double @-> ptr double @-> returning handle) in
  fun ?nan ?posinf ?neginf x ->
    let c_ = enter () in
    let nan_ = float_opt nan in
    let posinf_ = float_opt posinf in
    let neginf_ = float_opt neginf in
    let r_ = call c_.handle (word x) nan_ posinf_ neginf_ in
    keep x;
    keep nan_;
    keep posinf_;
    keep neginf_;
    give c_ r_ [x]

(** x = nan_to_num(x, nan, posinf, neginf). *)
let nan_to_num_ =
  let call = c_op "tn_nan_to_num_" (handle @-> handle @-> ptr double @-> ptr double @-> ptr double @-> returning int32_t) in
  fun ?nan ?posinf ?neginf x ->
    let c_ = enter () in
    let nan_ = float_opt nan in
    let posinf_ = float_opt posinf in
    let neginf_ = float_opt neginf in
    let r_ = call c_.handle (word x) nan_ posinf_ neginf_ in
    keep x;
    keep nan_;
    keep posinf_;
    keep neginf_;
    check c_ r_;
    x

(** x, but at least min. *)
let clamp_min =
  let call = c_op "tn_new_clamp_min" (handle @-> handle @-> scalar @-> returning handle) in
  fun x min ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar min) in
    keep x;
    give c_ r_ [x]

(** x = clamp_min(x, min). *)
let clamp_min_ =
  let call = c_op "tn_clamp_min_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x min ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar min) in
    keep x;
    check c_ r_;
    x

(** x, but at least min. *)
let clamp_min_tensor =
  let call = c_op "tn_new_clamp_min_tensor" (handle @-> handle @-> handle @-> returning handle) in
  fun x min ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word min) in
    keep x;
    keep min;
    give c_ r_ [x; min]

(** x = clamp_min(x, min). *)
let clamp_min_tensor_ =
  let call = c_op "tn_clamp_min_tensor_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x min ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word min) in
    keep x;
    keep min;
    check c_ r_;
    x

(** x, but at most max. *)
let clamp_max =
  let call = c_op "tn_new_clamp_max" (handle @-> handle @-> scalar @-> returning handle) in
  fun x max ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar max) in
    keep x;
    give c_ r_ [x]

(** x = clamp_max(x, max). *)
let clamp_max_ =
  let call = c_op "tn_clamp_max_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x max ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar max) in
    keep x;
    check c_ r_;
    x

(** x, but at most max. *)
let clamp_max_tensor =
  let call = c_op "tn_new_clamp_max_tensor" (handle @-> handle @-> handle @-> returning handle) in
  fun x max ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word max) in
    keep x;
    keep max;
    give c_ r_ [x; max]

(** x = clamp_max(x, max). *)
let clamp_max_tensor_ =
  let call = c_op "tn_clamp_max_tensor_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x max ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word max) in
    keep x;
    keep max;
    check c_ r_;
    x

(** x as a mantissa in [1/2, 1) times 2 to an exponent, an i32. *)
let frexp =
  let call = c_op "tn_new_frexp" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give_list c_ r_

(* matmul: Both operands have one dtype; transposed ones are read where they are. *)

(** [n, k] times [k, m]. *)
let mm =
  let call = c_op "tn_new_mm" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** [b, n, k] times [b, k, m]. *)
let bmm =
  let call = c_op "tn_new_bmm" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** Vectors, matrices and batches of them, as ATen`s matmul. *)
let matmul =
  let call = c_op "tn_new_matmul" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x times the transposed weight, plus bias. *)
let linear =
  let call = c_op "tn_new_linear" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun ?bias x weight ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word weight) (word_opt bias) in
    keep x;
    keep weight;
    keep bias;
    give c_ r_ (with_opt bias [x; weight])

(** Of two vectors. *)
let dot =
  let call = c_op "tn_new_dot" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** The matrix of all products of two vectors. *)
let outer =
  let call = c_op "tn_new_outer" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** beta*x + alpha*(a times b). *)
let addmm =
  let call = c_op "tn_new_addmm" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    give c_ r_ [x; a; b]

(** x = addmm(x, a, b, beta, alpha). *)
let addmm_ =
  let call = c_op "tn_addmm_" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    check c_ r_;
    x

(* meta: What tensors are. *)

(** Whether a result of one dtype may be written into another. *)
let can_cast =
  let call = c_op "tn_can_cast" (handle @-> int32_t @-> int32_t @-> returning int32_t) in
  fun from_ to_ ->
    let c_ = enter () in
    let r_ = call c_.handle (dtype_number from_) (dtype_number to_) in
    ask c_ r_

(** Whether the one element is not 0. *)
let is_nonzero =
  let call = c_op "tn_is_nonzero" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    ask c_ r_

(** Whether both have the same sizes. *)
let is_same_size =
  let call = c_op "tn_is_same_size" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    ask c_ r_

(** Whether both are the same elements of one storage. *)
let is_set_to =
  let call = c_op "tn_is_set_to" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    ask c_ r_

(** Whether the dtype has negative numbers. *)
let is_signed =
  let call = c_op "tn_is_signed" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    ask c_ r_

(* normalize: Over the last dims, of one floating dtype. *)

(** x over its root mean square in the last dims, times weight. *)
let rms_norm =
  let call = c_op "tn_new_rms_norm" (handle @-> handle @-> ptr int64_t @-> size_t @-> handle @-> ptr double @-> returning handle) in
  fun ?weight ?eps x normalized_shape ->
    let c_ = enter () in
    let normalized_shape_ = ints normalized_shape in
    let eps_ = float_opt eps in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start normalized_shape_) (count normalized_shape_) (word_opt weight) eps_ in
    keep x;
    keep normalized_shape_;
    keep weight;
    keep eps_;
    give c_ r_ (with_opt weight [x])

(** (x - mean)/deviation in the last dims, times weight plus bias. *)
let layer_norm =
  let call = c_op "tn_new_layer_norm" (handle @-> handle @-> ptr int64_t @-> size_t @-> handle @-> handle @-> double @-> returning handle) in
  fun ?weight ?bias ?(eps = 1e-05) x normalized_shape ->
    let c_ = enter () in
    let normalized_shape_ = ints normalized_shape in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start normalized_shape_) (count normalized_shape_) (word_opt weight) (word_opt bias) eps in
    keep x;
    keep normalized_shape_;
    keep weight;
    keep bias;
    give c_ r_ (with_opt bias (with_opt weight [x]))

(* pad: x with more elements at the ends of its dims: copies. Numbers of elements come in pairs, the last dim`s first. *)

(** The value around x; negative numbers cut off. *)
let constant_pad_nd =
  let call = c_op "tn_new_constant_pad_nd" (handle @-> handle @-> ptr int64_t @-> size_t @-> scalar @-> returning handle) in
  fun ?(value = I 0) x pad ->
    let c_ = enter () in
    let pad_ = ints pad in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start pad_) (count pad_) (c_scalar value) in
    keep x;
    keep pad_;
    give c_ r_ [x]

(** x within `constant`, a value, or its own elements: `reflect`, `replicate`, `circular`. *)
let pad =
  let call = c_op "tn_new_pad" (handle @-> handle @-> ptr int64_t @-> size_t @-> string @-> ptr double @-> returning handle) in
  fun ?value x pad mode ->
    let c_ = enter () in
    let pad_ = ints pad in
    let value_ = float_opt value in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start pad_) (count pad_) mode value_ in
    keep x;
    keep pad_;
    keep value_;
    give c_ r_ [x]

(** The elements backwards from either end. *)
let reflection_pad1d =
  let call = c_op "tn_new_reflection_pad1d" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x padding ->
    let c_ = enter () in
    let padding_ = ints padding in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start padding_) (count padding_) in
    keep x;
    keep padding_;
    give c_ r_ [x]

(** The same of 2 dims. *)
let reflection_pad2d =
  let call = c_op "tn_new_reflection_pad2d" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x padding ->
    let c_ = enter () in
    let padding_ = ints padding in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start padding_) (count padding_) in
    keep x;
    keep padding_;
    give c_ r_ [x]

(** The same of 3 dims. *)
let reflection_pad3d =
  let call = c_op "tn_new_reflection_pad3d" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x padding ->
    let c_ = enter () in
    let padding_ = ints padding in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start padding_) (count padding_) in
    keep x;
    keep padding_;
    give c_ r_ [x]

(** The element at either end again and again. *)
let replication_pad1d =
  let call = c_op "tn_new_replication_pad1d" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x padding ->
    let c_ = enter () in
    let padding_ = ints padding in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start padding_) (count padding_) in
    keep x;
    keep padding_;
    give c_ r_ [x]

(** The same of 2 dims. *)
let replication_pad2d =
  let call = c_op "tn_new_replication_pad2d" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x padding ->
    let c_ = enter () in
    let padding_ = ints padding in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start padding_) (count padding_) in
    keep x;
    keep padding_;
    give c_ r_ [x]

(** The same of 3 dims. *)
let replication_pad3d =
  let call = c_op "tn_new_replication_pad3d" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x padding ->
    let c_ = enter () in
    let padding_ = ints padding in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start padding_) (count padding_) in
    keep x;
    keep padding_;
    give c_ r_ [x]

(* pairs: Operands broadcast and dtypes promote. *)

(** The angle of the point (b, a). *)
let atan2 =
  let call = c_op "tn_new_atan2" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = atan2(x, other). *)
let atan2_ =
  let call = c_op "tn_atan2_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** sqrt(a*a + b*b) without overflow. *)
let hypot =
  let call = c_op "tn_new_hypot" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = hypot(x, other). *)
let hypot_ =
  let call = c_op "tn_hypot_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a with the sign of b. *)
let copysign =
  let call = c_op "tn_new_copysign" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = copysign(x, other). *)
let copysign_ =
  let call = c_op "tn_copysign_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a with the sign of b. *)
let copysign_scalar =
  let call = c_op "tn_new_copysign_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = copysign(x, other). *)
let copysign_scalar_ =
  let call = c_op "tn_copysign_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** The larger of the two; the other one where one is NaN. *)
let fmax =
  let call = c_op "tn_new_fmax" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** The smaller of the two; the other one where one is NaN. *)
let fmin =
  let call = c_op "tn_new_fmin" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** 0 below 0, 1 above, values at 0. *)
let heaviside =
  let call = c_op "tn_new_heaviside" (handle @-> handle @-> handle @-> returning handle) in
  fun x values ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word values) in
    keep x;
    keep values;
    give c_ r_ [x; values]

(** x = heaviside(x, values). *)
let heaviside_ =
  let call = c_op "tn_heaviside_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x values ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word values) in
    keep x;
    keep values;
    check c_ r_;
    x

(** log(exp(a) + exp(b)) without overflow. *)
let logaddexp =
  let call = c_op "tn_new_logaddexp" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** The same to base 2. *)
let logaddexp2 =
  let call = c_op "tn_new_logaddexp2" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** a*log(b), 0 where a is 0. *)
let xlogy =
  let call = c_op "tn_new_xlogy" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = xlogy(x, other). *)
let xlogy_ =
  let call = c_op "tn_xlogy_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** a*log(b), 0 where a is 0. *)
let xlogy_scalar =
  let call = c_op "tn_new_xlogy_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = xlogy(x, other). *)
let xlogy_scalar_ =
  let call = c_op "tn_xlogy_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** a*log(b), 0 where a is 0. *)
let xlogy_scalar_first =
  let call = c_op "tn_new_xlogy_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar a) (word b) in
    keep b;
    give c_ r_ [b]

(** a*log(1 + b), 0 where a is 0. *)
let special_xlog1py =
  let call = c_op "tn_new_special_xlog1py" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** The greatest common divisor. *)
let gcd =
  let call = c_op "tn_new_gcd" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = gcd(x, other). *)
let gcd_ =
  let call = c_op "tn_gcd_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** The least common multiple. *)
let lcm =
  let call = c_op "tn_new_lcm" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = lcm(x, other). *)
let lcm_ =
  let call = c_op "tn_lcm_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** x + weight*(end - x). *)
let lerp =
  let call = c_op "tn_new_lerp" (handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun x end_ weight ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word end_) (c_scalar weight) in
    keep x;
    keep end_;
    give c_ r_ [x; end_]

(** x = lerp(x, end, weight). *)
let lerp_ =
  let call = c_op "tn_lerp_" (handle @-> handle @-> handle @-> scalar @-> returning int32_t) in
  fun x end_ weight ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word end_) (c_scalar weight) in
    keep x;
    keep end_;
    check c_ r_;
    x

(** x + weight*(end - x). *)
let lerp_tensor =
  let call = c_op "tn_new_lerp_tensor" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun x end_ weight ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word end_) (word weight) in
    keep x;
    keep end_;
    keep weight;
    give c_ r_ [x; end_; weight]

(** x = lerp(x, end, weight). *)
let lerp_tensor_ =
  let call = c_op "tn_lerp_tensor_" (handle @-> handle @-> handle @-> handle @-> returning int32_t) in
  fun x end_ weight ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word end_) (word weight) in
    keep x;
    keep end_;
    keep weight;
    check c_ r_;
    x

(** x + value*a*b. *)
let addcmul =
  let call = c_op "tn_new_addcmul" (handle @-> handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun ?(value = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar value) in
    keep x;
    keep a;
    keep b;
    give c_ r_ [x; a; b]

(** x = addcmul(x, a, b, value). *)
let addcmul_ =
  let call = c_op "tn_addcmul_" (handle @-> handle @-> handle @-> handle @-> scalar @-> returning int32_t) in
  fun ?(value = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar value) in
    keep x;
    keep a;
    keep b;
    check c_ r_;
    x

(** x + value*a/b. *)
let addcdiv =
  let call = c_op "tn_new_addcdiv" (handle @-> handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun ?(value = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar value) in
    keep x;
    keep a;
    keep b;
    give c_ r_ [x; a; b]

(** x = addcdiv(x, a, b, value). *)
let addcdiv_ =
  let call = c_op "tn_addcdiv_" (handle @-> handle @-> handle @-> handle @-> scalar @-> returning int32_t) in
  fun ?(value = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar value) in
    keep x;
    keep a;
    keep b;
    check c_ r_;
    x

(** pow in f64. *)
let float_power =
  let call = c_op "tn_new_float_power" (handle @-> handle @-> handle @-> returning handle) in
  fun base exponent ->
    let c_ = enter () in
    let r_ = call c_.handle (word base) (word exponent) in
    keep base;
    keep exponent;
    give c_ r_ [base; exponent]

(** pow in f64. *)
let float_power_scalar =
  let call = c_op "tn_new_float_power_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun base exponent ->
    let c_ = enter () in
    let r_ = call c_.handle (word base) (c_scalar exponent) in
    keep base;
    give c_ r_ [base]

(** pow in f64. *)
let float_power_scalar_first =
  let call = c_op "tn_new_float_power_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun base exponent ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar base) (word exponent) in
    keep exponent;
    give c_ r_ [exponent]

(** x*2^other. *)
let ldexp =
  let call = c_op "tn_new_ldexp" (handle @-> handle @-> handle @-> returning handle) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    give c_ r_ [x; other]

(** x = ldexp(x, other). *)
let ldexp_ =
  let call = c_op "tn_ldexp_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** b - alpha*a. *)
let rsub =
  let call = c_op "tn_new_rsub" (handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun ?(alpha = I 1) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) (c_scalar alpha) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** b - alpha*a. *)
let rsub_scalar =
  let call = c_op "tn_new_rsub_scalar" (handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(alpha = I 1) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) (c_scalar alpha) in
    keep a;
    give c_ r_ [a]

(** floor(a/b); integers stay integers. *)
let floor_divide =
  let call = c_op "tn_new_floor_divide" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = floor_divide(x, other). *)
let floor_divide_ =
  let call = c_op "tn_floor_divide_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** floor(a/b); integers stay integers. *)
let floor_divide_scalar =
  let call = c_op "tn_new_floor_divide_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (c_scalar b) in
    keep a;
    give c_ r_ [a]

(** x = floor_divide(x, other). *)
let floor_divide_scalar_ =
  let call = c_op "tn_floor_divide_scalar_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar other) in
    keep x;
    check c_ r_;
    x

(** The next number from a towards b. *)
let nextafter =
  let call = c_op "tn_new_nextafter" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** x = nextafter(x, other). *)
let nextafter_ =
  let call = c_op "tn_nextafter_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(* polynomials: Orthogonal polynomials of order n, elementwise; an order below 0 gives 0. Integers and bools give f32. *)

(** Chebyshev`s polynomial T. *)
let special_chebyshev_polynomial_t =
  let call = c_op "tn_new_special_chebyshev_polynomial_t" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Chebyshev`s polynomial T. *)
let special_chebyshev_polynomial_t_scalar =
  let call = c_op "tn_new_special_chebyshev_polynomial_t_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Chebyshev`s polynomial T. *)
let special_chebyshev_polynomial_t_scalar_first =
  let call = c_op "tn_new_special_chebyshev_polynomial_t_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Chebyshev`s polynomial U. *)
let special_chebyshev_polynomial_u =
  let call = c_op "tn_new_special_chebyshev_polynomial_u" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Chebyshev`s polynomial U. *)
let special_chebyshev_polynomial_u_scalar =
  let call = c_op "tn_new_special_chebyshev_polynomial_u_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Chebyshev`s polynomial U. *)
let special_chebyshev_polynomial_u_scalar_first =
  let call = c_op "tn_new_special_chebyshev_polynomial_u_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Chebyshev`s polynomial V. *)
let special_chebyshev_polynomial_v =
  let call = c_op "tn_new_special_chebyshev_polynomial_v" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Chebyshev`s polynomial V. *)
let special_chebyshev_polynomial_v_scalar =
  let call = c_op "tn_new_special_chebyshev_polynomial_v_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Chebyshev`s polynomial V. *)
let special_chebyshev_polynomial_v_scalar_first =
  let call = c_op "tn_new_special_chebyshev_polynomial_v_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Chebyshev`s polynomial W. *)
let special_chebyshev_polynomial_w =
  let call = c_op "tn_new_special_chebyshev_polynomial_w" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Chebyshev`s polynomial W. *)
let special_chebyshev_polynomial_w_scalar =
  let call = c_op "tn_new_special_chebyshev_polynomial_w_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Chebyshev`s polynomial W. *)
let special_chebyshev_polynomial_w_scalar_first =
  let call = c_op "tn_new_special_chebyshev_polynomial_w_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Chebyshev`s polynomial T of 2x - 1. *)
let special_shifted_chebyshev_polynomial_t =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_t" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Chebyshev`s polynomial T of 2x - 1. *)
let special_shifted_chebyshev_polynomial_t_scalar =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_t_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Chebyshev`s polynomial T of 2x - 1. *)
let special_shifted_chebyshev_polynomial_t_scalar_first =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_t_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Chebyshev`s polynomial U of 2x - 1. *)
let special_shifted_chebyshev_polynomial_u =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_u" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Chebyshev`s polynomial U of 2x - 1. *)
let special_shifted_chebyshev_polynomial_u_scalar =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_u_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Chebyshev`s polynomial U of 2x - 1. *)
let special_shifted_chebyshev_polynomial_u_scalar_first =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_u_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Chebyshev`s polynomial V of 2x - 1. *)
let special_shifted_chebyshev_polynomial_v =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_v" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Chebyshev`s polynomial V of 2x - 1. *)
let special_shifted_chebyshev_polynomial_v_scalar =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_v_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Chebyshev`s polynomial V of 2x - 1. *)
let special_shifted_chebyshev_polynomial_v_scalar_first =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_v_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Chebyshev`s polynomial W of 2x - 1. *)
let special_shifted_chebyshev_polynomial_w =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_w" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Chebyshev`s polynomial W of 2x - 1. *)
let special_shifted_chebyshev_polynomial_w_scalar =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_w_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Chebyshev`s polynomial W of 2x - 1. *)
let special_shifted_chebyshev_polynomial_w_scalar_first =
  let call = c_op "tn_new_special_shifted_chebyshev_polynomial_w_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Hermite`s polynomial, of physics. *)
let special_hermite_polynomial_h =
  let call = c_op "tn_new_special_hermite_polynomial_h" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Hermite`s polynomial, of physics. *)
let special_hermite_polynomial_h_scalar =
  let call = c_op "tn_new_special_hermite_polynomial_h_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Hermite`s polynomial, of physics. *)
let special_hermite_polynomial_h_scalar_first =
  let call = c_op "tn_new_special_hermite_polynomial_h_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Hermite`s polynomial, of probability. *)
let special_hermite_polynomial_he =
  let call = c_op "tn_new_special_hermite_polynomial_he" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Hermite`s polynomial, of probability. *)
let special_hermite_polynomial_he_scalar =
  let call = c_op "tn_new_special_hermite_polynomial_he_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Hermite`s polynomial, of probability. *)
let special_hermite_polynomial_he_scalar_first =
  let call = c_op "tn_new_special_hermite_polynomial_he_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Laguerre`s polynomial. *)
let special_laguerre_polynomial_l =
  let call = c_op "tn_new_special_laguerre_polynomial_l" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Laguerre`s polynomial. *)
let special_laguerre_polynomial_l_scalar =
  let call = c_op "tn_new_special_laguerre_polynomial_l_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Laguerre`s polynomial. *)
let special_laguerre_polynomial_l_scalar_first =
  let call = c_op "tn_new_special_laguerre_polynomial_l_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(** Legendre`s polynomial. *)
let special_legendre_polynomial_p =
  let call = c_op "tn_new_special_legendre_polynomial_p" (handle @-> handle @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word n) in
    keep x;
    keep n;
    give c_ r_ [x; n]

(** Legendre`s polynomial. *)
let special_legendre_polynomial_p_scalar =
  let call = c_op "tn_new_special_legendre_polynomial_p_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar n) in
    keep x;
    give c_ r_ [x]

(** Legendre`s polynomial. *)
let special_legendre_polynomial_p_scalar_first =
  let call = c_op "tn_new_special_legendre_polynomial_p_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun x n ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar x) (word n) in
    keep n;
    give c_ r_ [n]

(* products: Products made of those of matrices. *)

(** [n, k] times [k]. *)
let mv =
  let call = c_op "tn_new_mv" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** Of two vectors, the first conjugated. *)
let vdot =
  let call = c_op "tn_new_vdot" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** Sums over the last dims of both. *)
let inner =
  let call = c_op "tn_new_inner" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** beta*x + alpha*(a times the vector b). *)
let addmv =
  let call = c_op "tn_new_addmv" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    give c_ r_ [x; a; b]

(** x = addmv(x, a, b, beta, alpha). *)
let addmv_ =
  let call = c_op "tn_addmv_" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    check c_ r_;
    x

(** beta*x + alpha*(the sum of a batch of products). *)
let addbmm =
  let call = c_op "tn_new_addbmm" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    give c_ r_ [x; a; b]

(** x = addbmm(x, a, b, beta, alpha). *)
let addbmm_ =
  let call = c_op "tn_addbmm_" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    check c_ r_;
    x

(** beta*x + alpha*(a batch of products). *)
let baddbmm =
  let call = c_op "tn_new_baddbmm" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    give c_ r_ [x; a; b]

(** x = baddbmm(x, a, b, beta, alpha). *)
let baddbmm_ =
  let call = c_op "tn_baddbmm_" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    check c_ r_;
    x

(** beta*x + alpha*(all products of two vectors). *)
let addr =
  let call = c_op "tn_new_addr" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning handle) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    give c_ r_ [x; a; b]

(** x = addr(x, a, b, beta, alpha). *)
let addr_ =
  let call = c_op "tn_addr_" (handle @-> handle @-> handle @-> handle @-> scalar @-> scalar @-> returning int32_t) in
  fun ?(beta = I 1) ?(alpha = I 1) x a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word a) (word b) (c_scalar beta) (c_scalar alpha) in
    keep x;
    keep a;
    keep b;
    check c_ r_;
    x

(** Sums over pairs of dims. *)
let tensordot =
  let call = c_op "tn_new_tensordot" (handle @-> handle @-> handle @-> ptr int64_t @-> size_t @-> ptr int64_t @-> size_t @-> returning handle) in
  fun a b dims_a dims_b ->
    let c_ = enter () in
    let dims_a_ = ints dims_a in
    let dims_b_ = ints dims_b in
    let r_ = call c_.handle (word a) (word b) (Ctypes.CArray.start dims_a_) (count dims_a_) (Ctypes.CArray.start dims_b_) (count dims_b_) in
    keep a;
    keep b;
    keep dims_a_;
    keep dims_b_;
    give c_ r_ [a; b]

(** Einstein`s summation. *)
let einsum =
  let call = c_op "tn_new_einsum" (handle @-> string @-> ptr handle @-> size_t @-> returning handle) in
  fun equation tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle equation (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** The sum of the diagonal of a matrix. *)
let trace =
  let call = c_op "tn_new_trace" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Blocks of b, times each element of a. *)
let kron =
  let call = c_op "tn_new_kron" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** A product of matrices, in the order that multiplies least. *)
let chain_matmul =
  let call = c_op "tn_new_chain_matmul" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun matrices ->
    let c_ = enter () in
    let matrices_ = words matrices in
    let r_ = call c_.handle (Ctypes.CArray.start matrices_) (count matrices_) in
    keep matrices;
    keep matrices_;
    give c_ r_ []

(** The p-norms of the differences between points. *)
let cdist =
  let call = c_op "tn_new_cdist" (handle @-> handle @-> handle @-> double @-> returning handle) in
  fun ?(p = 2.) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) p in
    keep a;
    keep b;
    give c_ r_ [a; b]

(* random: From the generator, or the context`s if it is NULL. Same state and sizes: same bits, for any number of threads. *)

(** Uniform in [0, 1). *)
let rand =
  let call = c_op "tn_new_rand" (handle @-> ptr int64_t @-> size_t @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) (generator_opt generator) in
    keep sizes_;
    keep generator;
    give c_ r_ []

(** Normal, of mean 0 and deviation 1. *)
let randn =
  let call = c_op "tn_new_randn" (handle @-> ptr int64_t @-> size_t @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) (generator_opt generator) in
    keep sizes_;
    keep generator;
    give c_ r_ []

(** Integers in [low, high); i64 by default. *)
let randint =
  let call = c_op "tn_new_randint" (handle @-> int64_t @-> int64_t @-> ptr int64_t @-> size_t @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator low high sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (Int64.of_int low) (Int64.of_int high) (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) (generator_opt generator) in
    keep sizes_;
    keep generator;
    give c_ r_ []

(** Uniform in [0, 1), as x. *)
let rand_like =
  let call = c_op "tn_new_rand_like" (handle @-> handle @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_opt dtype) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** Normal, as x. *)
let randn_like =
  let call = c_op "tn_new_randn_like" (handle @-> handle @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_opt dtype) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** Integers of [0, high), as x. *)
let randint_like =
  let call = c_op "tn_new_randint_like" (handle @-> handle @-> int64_t @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator x high ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int high) (dtype_opt dtype) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** The same; high is a tensor of one element. *)
let randint_like_tensor =
  let call = c_op "tn_new_randint_like_tensor" (handle @-> handle @-> handle @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator x high ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word high) (dtype_opt dtype) (generator_opt generator) in
    keep x;
    keep high;
    keep generator;
    give c_ r_ [x; high]

(** Integers of [low, high), as x. *)
let randint_like_low =
  let call = c_op "tn_new_randint_like_low" (handle @-> handle @-> int64_t @-> int64_t @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator x low high ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int low) (Int64.of_int high) (dtype_opt dtype) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** 0 … n-1 in random order; i64 by default. *)
let randperm =
  let call = c_op "tn_new_randperm" (handle @-> int64_t @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator n ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int n) (dtype_opt dtype) (generator_opt generator) in
    keep generator;
    give c_ r_ []

(** Normal, cut to [a, b]. *)
let trunc_normal_ =
  let call = c_op "tn_trunc_normal_" (handle @-> handle @-> double @-> double @-> double @-> double @-> handle @-> returning int32_t) in
  fun ?generator x mean std a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) mean std a b (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Indices drawn by weight, of each row. *)
let multinomial =
  let call = c_op "tn_new_multinomial" (handle @-> handle @-> int64_t @-> int32_t @-> handle @-> returning handle) in
  fun ?(replacement = false) ?generator weights num_samples ->
    let c_ = enter () in
    let r_ = call c_.handle (word weights) (Int64.of_int num_samples) (flag replacement) (generator_opt generator) in
    keep weights;
    keep generator;
    give c_ r_ [weights]

(** Each 1 with the probability that stands in x, else 0. *)
let bernoulli =
  let call = c_op "tn_new_bernoulli" (handle @-> handle @-> handle @-> returning handle) in
  fun ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** As x, each 1 with probability p, else 0. *)
let bernoulli_p =
  let call = c_op "tn_new_bernoulli_p" (handle @-> handle @-> double @-> handle @-> returning handle) in
  fun ?generator x p ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** The same with probabilities of their own. *)
let bernoulli_tensor =
  let call = c_op "tn_new_bernoulli_tensor" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun ?generator x p ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word p) (generator_opt generator) in
    keep x;
    keep p;
    keep generator;
    give c_ r_ [x; p]

(** Normal, about each mean. *)
let normal_tensor_float =
  let call = c_op "tn_new_normal_tensor_float" (handle @-> handle @-> double @-> handle @-> returning handle) in
  fun ?(std = 1.) ?generator mean ->
    let c_ = enter () in
    let r_ = call c_.handle (word mean) std (generator_opt generator) in
    keep mean;
    keep generator;
    give c_ r_ [mean]

(** Normal, of those deviations. *)
let normal_float_tensor =
  let call = c_op "tn_new_normal_float_tensor" (handle @-> double @-> handle @-> handle @-> returning handle) in
  fun ?generator mean std ->
    let c_ = enter () in
    let r_ = call c_.handle mean (word std) (generator_opt generator) in
    keep std;
    keep generator;
    give c_ r_ [std]

(** Normal, of those means and deviations. *)
let normal_tensor_tensor =
  let call = c_op "tn_new_normal_tensor_tensor" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun ?generator mean std ->
    let c_ = enter () in
    let r_ = call c_.handle (word mean) (word std) (generator_opt generator) in
    keep mean;
    keep std;
    keep generator;
    give c_ r_ [mean; std]

(** Normal, of that mean and deviation. *)
let normal =
  let call = c_op "tn_new_normal" (handle @-> double @-> double @-> ptr int64_t @-> size_t @-> int32_t @-> handle @-> returning handle) in
  fun ?dtype ?generator mean std sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle mean std (Ctypes.CArray.start sizes_) (count sizes_) (dtype_opt dtype) (generator_opt generator) in
    keep sizes_;
    keep generator;
    give c_ r_ []

(** Normal, as x. *)
let normal_functional =
  let call = c_op "tn_new_normal_functional" (handle @-> handle @-> double @-> double @-> handle @-> returning handle) in
  fun ?(mean = 0.) ?(std = 1.) ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) mean std (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** How many events come at those rates. *)
let poisson =
  let call = c_op "tn_new_poisson" (handle @-> handle @-> handle @-> returning handle) in
  fun ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** How many of so many trials succeed. *)
let binomial =
  let call = c_op "tn_new_binomial" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun ?generator count prob ->
    let c_ = enter () in
    let r_ = call c_.handle (word count) (word prob) (generator_opt generator) in
    keep count;
    keep prob;
    keep generator;
    give c_ r_ [count; prob]

(** Zeros with chance p, the rest scaled by 1/(1-p); x itself unless train. *)
let dropout =
  let call = c_op "tn_new_dropout" (handle @-> handle @-> double @-> int32_t @-> handle @-> returning handle) in
  fun ?generator x p train ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (flag train) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** Uniform in [from, to). *)
let uniform_ =
  let call = c_op "tn_uniform_" (handle @-> handle @-> double @-> double @-> handle @-> returning int32_t) in
  fun ?generator x from to_ ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) from to_ (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Normal. *)
let normal_ =
  let call = c_op "tn_normal_" (handle @-> handle @-> double @-> double @-> handle @-> returning int32_t) in
  fun ?generator x mean std ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) mean std (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Each 1 with probability p, else 0. *)
let bernoulli_ =
  let call = c_op "tn_bernoulli_" (handle @-> handle @-> double @-> handle @-> returning int32_t) in
  fun ?(p = 0.5) ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Each 1 with a probability of its own. *)
let bernoulli_tensor_ =
  let call = c_op "tn_bernoulli_tensor_" (handle @-> handle @-> handle @-> handle @-> returning int32_t) in
  fun ?generator x p ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word p) (generator_opt generator) in
    keep x;
    keep p;
    keep generator;
    check c_ r_;
    x

(** Exponential, of mean 1/lambd. *)
let exponential_ =
  let call = c_op "tn_exponential_" (handle @-> handle @-> double @-> handle @-> returning int32_t) in
  fun ?(lambd = 1.) ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) lambd (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Cauchy`s, of that median and half width. *)
let cauchy_ =
  let call = c_op "tn_cauchy_" (handle @-> handle @-> double @-> double @-> handle @-> returning int32_t) in
  fun ?(median = 0.) ?(sigma = 1.) ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) median sigma (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** e to normal numbers. *)
let log_normal_ =
  let call = c_op "tn_log_normal_" (handle @-> handle @-> double @-> double @-> handle @-> returning int32_t) in
  fun ?(mean = 1.) ?(std = 2.) ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) mean std (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** How many trials up to the first success. *)
let geometric_ =
  let call = c_op "tn_geometric_" (handle @-> handle @-> double @-> handle @-> returning int32_t) in
  fun ?generator x p ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Integers from 0 on. *)
let random_ =
  let call = c_op "tn_random_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Integers of [0, to). *)
let random_to_ =
  let call = c_op "tn_random_to_" (handle @-> handle @-> int64_t @-> handle @-> returning int32_t) in
  fun ?generator x to_ ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int to_) (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Integers of [from, to). *)
let random_from_ =
  let call = c_op "tn_random_from_" (handle @-> handle @-> int64_t @-> ptr int64_t @-> handle @-> returning int32_t) in
  fun ?to_ ?generator x from ->
    let c_ = enter () in
    let to__ = int_opt to_ in
    let r_ = call c_.handle (word x) (Int64.of_int from) to__ (generator_opt generator) in
    keep x;
    keep to__;
    keep generator;
    check c_ r_;
    x

(** x = dropout(x, p, train). *)
let dropout_ =
  let call = c_op "tn_dropout_" (handle @-> handle @-> double @-> int32_t @-> handle @-> returning int32_t) in
  fun ?generator x p train ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (flag train) (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** dropout of whole features. *)
let feature_dropout =
  let call = c_op "tn_new_feature_dropout" (handle @-> handle @-> double @-> int32_t @-> handle @-> returning handle) in
  fun ?generator x p train ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (flag train) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** The same, into x. *)
let feature_dropout_ =
  let call = c_op "tn_feature_dropout_" (handle @-> handle @-> double @-> int32_t @-> handle @-> returning int32_t) in
  fun ?generator x p train ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (flag train) (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** Dropout that keeps selu`s mean and variance. *)
let alpha_dropout =
  let call = c_op "tn_new_alpha_dropout" (handle @-> handle @-> double @-> int32_t @-> handle @-> returning handle) in
  fun ?generator x p train ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (flag train) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** The same, into x. *)
let alpha_dropout_ =
  let call = c_op "tn_alpha_dropout_" (handle @-> handle @-> double @-> int32_t @-> handle @-> returning int32_t) in
  fun ?generator x p train ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (flag train) (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** The same of whole features. *)
let feature_alpha_dropout =
  let call = c_op "tn_new_feature_alpha_dropout" (handle @-> handle @-> double @-> int32_t @-> handle @-> returning handle) in
  fun ?generator x p train ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (flag train) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** The same, into x. *)
let feature_alpha_dropout_ =
  let call = c_op "tn_feature_alpha_dropout_" (handle @-> handle @-> double @-> int32_t @-> handle @-> returning int32_t) in
  fun ?generator x p train ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) p (flag train) (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(** x above 0, else x times a slope drawn at random, or their mean unless training. *)
let rrelu =
  let call = c_op "tn_new_rrelu" (handle @-> handle @-> scalar @-> scalar @-> int32_t @-> handle @-> returning handle) in
  fun ?(lower = F 0.125) ?(upper = F 0.3333333333333333) ?(training = false) ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar lower) (c_scalar upper) (flag training) (generator_opt generator) in
    keep x;
    keep generator;
    give c_ r_ [x]

(** The same, into x. *)
let rrelu_ =
  let call = c_op "tn_rrelu_" (handle @-> handle @-> scalar @-> scalar @-> int32_t @-> handle @-> returning int32_t) in
  fun ?(lower = F 0.125) ?(upper = F 0.3333333333333333) ?(training = false) ?generator x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar lower) (c_scalar upper) (flag training) (generator_opt generator) in
    keep x;
    keep generator;
    check c_ r_;
    x

(* reduce: dim names the dims that go (none: all); with keepdim they stay, with size 1. With a dtype, elements are converted first. *)

(** The sum of all elements; of integers and bools as i64. *)
let sum =
  let call = c_op "tn_new_sum" (handle @-> handle @-> int32_t @-> returning handle) in
  fun ?dtype x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** The sum over dims. *)
let sum_dim =
  let call = c_op "tn_new_sum_dim" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The mean of all elements. *)
let mean =
  let call = c_op "tn_new_mean" (handle @-> handle @-> int32_t @-> returning handle) in
  fun ?dtype x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** The mean over dims. *)
let mean_dim =
  let call = c_op "tn_new_mean_dim" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The product of all elements. *)
let prod =
  let call = c_op "tn_new_prod" (handle @-> handle @-> int32_t @-> returning handle) in
  fun ?dtype x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** The product over a dim. *)
let prod_dim =
  let call = c_op "tn_new_prod_dim" (handle @-> handle @-> int64_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag keepdim) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** The variance, over n - correction. *)
let var =
  let call = c_op "tn_new_var" (handle @-> handle @-> ptr int64_t @-> size_t @-> double @-> int32_t @-> returning handle) in
  fun ?(correction = 1.) ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) correction (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** Its root. *)
let std =
  let call = c_op "tn_new_std" (handle @-> handle @-> ptr int64_t @-> size_t @-> double @-> int32_t @-> returning handle) in
  fun ?(correction = 1.) ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) correction (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The 2-norm of all elements. *)
let norm =
  let call = c_op "tn_new_norm" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The p-norm of all elements. *)
let norm_p =
  let call = c_op "tn_new_norm_p" (handle @-> handle @-> scalar @-> returning handle) in
  fun x p ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar p) in
    keep x;
    give c_ r_ [x]

(** The p-norm over dims. *)
let norm_dim =
  let call = c_op "tn_new_norm_dim" (handle @-> handle @-> scalar @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x p dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (c_scalar p) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The 2-norm over dims. *)
let frobenius_norm =
  let call = c_op "tn_new_frobenius_norm" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The p-norm of a - b. *)
let dist =
  let call = c_op "tn_new_dist" (handle @-> handle @-> handle @-> scalar @-> returning handle) in
  fun ?(p = I 2) a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) (c_scalar p) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** The largest element; NaN if one is. *)
let max =
  let call = c_op "tn_new_max" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The smallest element; NaN if one is. *)
let min =
  let call = c_op "tn_new_min" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The largest along a dim, and its index: two tensors. *)
let max_dim =
  let call = c_op "tn_new_max_dim" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag keepdim) in
    keep x;
    give_list c_ r_

(** The smallest along a dim, and its index: two tensors. *)
let min_dim =
  let call = c_op "tn_new_min_dim" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag keepdim) in
    keep x;
    give_list c_ r_

(** maximum(a, b). *)
let max_other =
  let call = c_op "tn_new_max_other" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** minimum(a, b). *)
let min_other =
  let call = c_op "tn_new_min_other" (handle @-> handle @-> handle @-> returning handle) in
  fun a b ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word b) in
    keep a;
    keep b;
    give c_ r_ [a; b]

(** The largest over dims; the gradient is shared among equals. *)
let amax =
  let call = c_op "tn_new_amax" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The smallest over dims. *)
let amin =
  let call = c_op "tn_new_amin" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The index of the largest, along a dim or among all elements. *)
let argmax =
  let call = c_op "tn_new_argmax" (handle @-> handle @-> ptr int64_t @-> int32_t @-> returning handle) in
  fun ?dim ?(keepdim = false) x ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) dim_ (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The index of the smallest. *)
let argmin =
  let call = c_op "tn_new_argmin" (handle @-> handle @-> ptr int64_t @-> int32_t @-> returning handle) in
  fun ?dim ?(keepdim = false) x ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) dim_ (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** Whether an element is not 0. *)
let any =
  let call = c_op "tn_new_any" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same over dims. *)
let any_dim =
  let call = c_op "tn_new_any_dim" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** Whether no element is 0. *)
let all =
  let call = c_op "tn_new_all" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same over dims. *)
let all_dim =
  let call = c_op "tn_new_all_dim" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** Along a dim, the sum up to each element. *)
let cumsum =
  let call = c_op "tn_new_cumsum" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?dtype x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** x = cumsum(x, dim, dtype). *)
let cumsum_ =
  let call = c_op "tn_cumsum_" (handle @-> handle @-> int64_t @-> int32_t @-> returning int32_t) in
  fun ?dtype x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (dtype_opt dtype) in
    keep x;
    check c_ r_;
    x

(** log(sum(exp(x))) without overflow. *)
let logsumexp =
  let call = c_op "tn_new_logsumexp" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** exp(x)/sum(exp(x)) along a dim. *)
let softmax =
  let call = c_op "tn_new_softmax" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?dtype x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** Its logarithm. *)
let log_softmax =
  let call = c_op "tn_new_log_softmax" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?dtype x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** Summed over dims, so that it has sizes that broadcast to x`s. *)
let sum_to_size =
  let call = c_op "tn_new_sum_to_size" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(* scan: What runs along a dim. *)

(** Along a dim, the product up to each element. *)
let cumprod =
  let call = c_op "tn_new_cumprod" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?dtype x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (dtype_opt dtype) in
    keep x;
    give c_ r_ [x]

(** x = cumprod(x, dim, dtype). *)
let cumprod_ =
  let call = c_op "tn_cumprod_" (handle @-> handle @-> int64_t @-> int32_t @-> returning int32_t) in
  fun ?dtype x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (dtype_opt dtype) in
    keep x;
    check c_ r_;
    x

(** The largest so far along a dim, and its index: two tensors. *)
let cummax =
  let call = c_op "tn_new_cummax" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) in
    keep x;
    give_list c_ r_

(** The smallest so far along a dim, and its index: two tensors. *)
let cummin =
  let call = c_op "tn_new_cummin" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) in
    keep x;
    give_list c_ r_

(** Along a dim, log(sum(exp(x))) up to each element. *)
let logcumsumexp =
  let call = c_op "tn_new_logcumsumexp" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) in
    keep x;
    give c_ r_ [x]

(** The differences of neighbours along a dim, n times. *)
let diff =
  let call = c_op "tn_new_diff" (handle @-> handle @-> int64_t @-> int64_t @-> handle @-> handle @-> returning handle) in
  fun ?(n = (1)) ?(dim = (-1)) ?prepend ?append x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int n) (Int64.of_int dim) (word_opt prepend) (word_opt append) in
    keep x;
    keep prepend;
    keep append;
    give c_ r_ (with_opt append (with_opt prepend [x]))

(* scatter: Elements put where an index, a mask or a part of a tensor says; of several at one place the last stays. *)

(** x with source put where the index says. *)
let scatter =
  let call = c_op "tn_new_scatter" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning handle) in
  fun x dim index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) in
    keep x;
    keep index;
    keep source;
    give c_ r_ [x; index; source]

(** x = scatter(x, dim, index, source). *)
let scatter_ =
  let call = c_op "tn_scatter_" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning int32_t) in
  fun x dim index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) in
    keep x;
    keep index;
    keep source;
    check c_ r_;
    x

(** x with a number put where the index says. *)
let scatter_value =
  let call = c_op "tn_new_scatter_value" (handle @-> handle @-> int64_t @-> handle @-> scalar @-> returning handle) in
  fun x dim index value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (c_scalar value) in
    keep x;
    keep index;
    give c_ r_ [x; index]

(** x = scatter(x, dim, index, value). *)
let scatter_value_ =
  let call = c_op "tn_scatter_value_" (handle @-> handle @-> int64_t @-> handle @-> scalar @-> returning int32_t) in
  fun x dim index value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (c_scalar value) in
    keep x;
    keep index;
    check c_ r_;
    x

(** x with source added, or multiplied, where the index says. *)
let scatter_by =
  let call = c_op "tn_new_scatter_by" (handle @-> handle @-> int64_t @-> handle @-> handle @-> string @-> returning handle) in
  fun x dim index source reduce ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) reduce in
    keep x;
    keep index;
    keep source;
    give c_ r_ [x; index; source]

(** x = scatter(x, dim, index, source, reduce). *)
let scatter_by_ =
  let call = c_op "tn_scatter_by_" (handle @-> handle @-> int64_t @-> handle @-> handle @-> string @-> returning int32_t) in
  fun x dim index source reduce ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) reduce in
    keep x;
    keep index;
    keep source;
    check c_ r_;
    x

(** The same of a number. *)
let scatter_value_by =
  let call = c_op "tn_new_scatter_value_by" (handle @-> handle @-> int64_t @-> handle @-> scalar @-> string @-> returning handle) in
  fun x dim index value reduce ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (c_scalar value) reduce in
    keep x;
    keep index;
    give c_ r_ [x; index]

(** x = scatter(x, dim, index, value, reduce). *)
let scatter_value_by_ =
  let call = c_op "tn_scatter_value_by_" (handle @-> handle @-> int64_t @-> handle @-> scalar @-> string @-> returning int32_t) in
  fun x dim index value reduce ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (c_scalar value) reduce in
    keep x;
    keep index;
    check c_ r_;
    x

(** x with the sum, prod, mean, amax or amin of what is put at each place. *)
let scatter_reduce =
  let call = c_op "tn_new_scatter_reduce" (handle @-> handle @-> int64_t @-> handle @-> handle @-> string @-> int32_t @-> returning handle) in
  fun ?(include_self = true) x dim index source reduce ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) reduce (flag include_self) in
    keep x;
    keep index;
    keep source;
    give c_ r_ [x; index; source]

(** x = scatter_reduce(x, dim, index, source, reduce, include_self). *)
let scatter_reduce_ =
  let call = c_op "tn_scatter_reduce_" (handle @-> handle @-> int64_t @-> handle @-> handle @-> string @-> int32_t @-> returning int32_t) in
  fun ?(include_self = true) x dim index source reduce ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) reduce (flag include_self) in
    keep x;
    keep index;
    keep source;
    check c_ r_;
    x

(** x with the slices of source put where the index says. *)
let index_copy =
  let call = c_op "tn_new_index_copy" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning handle) in
  fun x dim index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) in
    keep x;
    keep index;
    keep source;
    give c_ r_ [x; index; source]

(** x = index_copy(x, dim, index, source). *)
let index_copy_ =
  let call = c_op "tn_index_copy_" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning int32_t) in
  fun x dim index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) in
    keep x;
    keep index;
    keep source;
    check c_ r_;
    x

(** x with a number in the slices that the index names. *)
let index_fill =
  let call = c_op "tn_new_index_fill" (handle @-> handle @-> int64_t @-> handle @-> scalar @-> returning handle) in
  fun x dim index value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (c_scalar value) in
    keep x;
    keep index;
    give c_ r_ [x; index]

(** x = index_fill(x, dim, index, value). *)
let index_fill_ =
  let call = c_op "tn_index_fill_" (handle @-> handle @-> int64_t @-> handle @-> scalar @-> returning int32_t) in
  fun x dim index value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (c_scalar value) in
    keep x;
    keep index;
    check c_ r_;
    x

(** The same of a tensor without dims. *)
let index_fill_tensor =
  let call = c_op "tn_new_index_fill_tensor" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning handle) in
  fun x dim index value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word value) in
    keep x;
    keep index;
    keep value;
    give c_ r_ [x; index; value]

(** x = index_fill(x, dim, index, value). *)
let index_fill_tensor_ =
  let call = c_op "tn_index_fill_tensor_" (handle @-> handle @-> int64_t @-> handle @-> handle @-> returning int32_t) in
  fun x dim index value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word value) in
    keep x;
    keep index;
    keep value;
    check c_ r_;
    x

(** x with the prod, mean, amax or amin of the slices that are put at each. *)
let index_reduce =
  let call = c_op "tn_new_index_reduce" (handle @-> handle @-> int64_t @-> handle @-> handle @-> string @-> int32_t @-> returning handle) in
  fun ?(include_self = true) x dim index source reduce ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) reduce (flag include_self) in
    keep x;
    keep index;
    keep source;
    give c_ r_ [x; index; source]

(** x = index_reduce(x, dim, index, source, reduce, include_self). *)
let index_reduce_ =
  let call = c_op "tn_index_reduce_" (handle @-> handle @-> int64_t @-> handle @-> handle @-> string @-> int32_t @-> returning int32_t) in
  fun ?(include_self = true) x dim index source reduce ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (word index) (word source) reduce (flag include_self) in
    keep x;
    keep index;
    keep source;
    check c_ r_;
    x

(** x, as if it had one dim, with source put, or added, where the index says. *)
let put =
  let call = c_op "tn_new_put" (handle @-> handle @-> handle @-> handle @-> int32_t @-> returning handle) in
  fun ?(accumulate = false) x index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word index) (word source) (flag accumulate) in
    keep x;
    keep index;
    keep source;
    give c_ r_ [x; index; source]

(** x = put(x, index, source, accumulate). *)
let put_ =
  let call = c_op "tn_put_" (handle @-> handle @-> handle @-> handle @-> int32_t @-> returning int32_t) in
  fun ?(accumulate = false) x index source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word index) (word source) (flag accumulate) in
    keep x;
    keep index;
    keep source;
    check c_ r_;
    x

(** x with source`s elements, in their order, where the mask holds. *)
let masked_scatter =
  let call = c_op "tn_new_masked_scatter" (handle @-> handle @-> handle @-> handle @-> returning handle) in
  fun x mask source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word mask) (word source) in
    keep x;
    keep mask;
    keep source;
    give c_ r_ [x; mask; source]

(** x = masked_scatter(x, mask, source). *)
let masked_scatter_ =
  let call = c_op "tn_masked_scatter_" (handle @-> handle @-> handle @-> handle @-> returning int32_t) in
  fun x mask source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word mask) (word source) in
    keep x;
    keep mask;
    keep source;
    check c_ r_;
    x

(** x with source as its part at an index of a dim. *)
let select_scatter =
  let call = c_op "tn_new_select_scatter" (handle @-> handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun x source dim index ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word source) (Int64.of_int dim) (Int64.of_int index) in
    keep x;
    keep source;
    give c_ r_ [x; source]

(** x with source as a slice of it. *)
let slice_scatter =
  let call = c_op "tn_new_slice_scatter" (handle @-> handle @-> handle @-> int64_t @-> ptr int64_t @-> ptr int64_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) ?start ?end_ ?(step = (1)) x source ->
    let c_ = enter () in
    let start_ = int_opt start in
    let end__ = int_opt end_ in
    let r_ = call c_.handle (word x) (word source) (Int64.of_int dim) start_ end__ (Int64.of_int step) in
    keep x;
    keep source;
    keep start_;
    keep end__;
    give c_ r_ [x; source]

(** x with source as a diagonal. *)
let diagonal_scatter =
  let call = c_op "tn_new_diagonal_scatter" (handle @-> handle @-> handle @-> int64_t @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(offset = (0)) ?(dim1 = (0)) ?(dim2 = (1)) x source ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word source) (Int64.of_int offset) (Int64.of_int dim1) (Int64.of_int dim2) in
    keep x;
    keep source;
    give c_ r_ [x; source]

(** x with source at what as_strided names. *)
let as_strided_scatter =
  let call = c_op "tn_new_as_strided_scatter" (handle @-> handle @-> handle @-> ptr int64_t @-> size_t @-> ptr int64_t @-> size_t @-> ptr int64_t @-> returning handle) in
  fun ?storage_offset x source sizes strides ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let strides_ = ints strides in
    let storage_offset_ = int_opt storage_offset in
    let r_ = call c_.handle (word x) (word source) (Ctypes.CArray.start sizes_) (count sizes_) (Ctypes.CArray.start strides_) (count strides_) storage_offset_ in
    keep x;
    keep source;
    keep sizes_;
    keep strides_;
    keep storage_offset_;
    give c_ r_ [x; source]

(** The diagonal becomes a number. *)
let fill_diagonal_ =
  let call = c_op "tn_fill_diagonal_" (handle @-> handle @-> scalar @-> int32_t @-> returning int32_t) in
  fun x fill_value wrap ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar fill_value) (flag wrap) in
    keep x;
    check c_ r_;
    x

(* shape: More views, diagonals and parts; what is a copy says so. *)

(** All elements in one dim; a view if x is contiguous. *)
let ravel =
  let call = c_op "tn_new_ravel" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Each expanded to the shape that all broadcast to. *)
let broadcast_tensors =
  let call = c_op "tn_new_broadcast_tensors" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give_list c_ r_

(** x, of a 0-d tensor a view of size [1]. *)
let atleast_1d =
  let call = c_op "tn_new_atleast_1d" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same of each. *)
let atleast_1d_list =
  let call = c_op "tn_new_atleast_1d_list" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give_list c_ r_

(** x, of fewer than 2 dims a view with dims of size 1 in front. *)
let atleast_2d =
  let call = c_op "tn_new_atleast_2d" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same of each. *)
let atleast_2d_list =
  let call = c_op "tn_new_atleast_2d_list" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give_list c_ r_

(** x, of fewer than 3 dims a view: [1, n, 1] of n, [m, n, 1] of m by n. *)
let atleast_3d =
  let call = c_op "tn_new_atleast_3d" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same of each. *)
let atleast_3d_list =
  let call = c_op "tn_new_atleast_3d_list" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give_list c_ r_

(** The diagonal of two dims, as a view whose last dim it is. *)
let diagonal =
  let call = c_op "tn_new_diagonal" (handle @-> handle @-> int64_t @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(offset = (0)) ?(dim1 = (0)) ?(dim2 = (1)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int offset) (Int64.of_int dim1) (Int64.of_int dim2) in
    keep x;
    give c_ r_ [x]

(** Of a vector the matrix with it on the diagonal, of a matrix its diagonal: copies. *)
let diag =
  let call = c_op "tn_new_diag" (handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(diagonal = (0)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int diagonal) in
    keep x;
    give c_ r_ [x]

(** Zeros with x`s last dim on the diagonal of two dims. *)
let diag_embed =
  let call = c_op "tn_new_diag_embed" (handle @-> handle @-> int64_t @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(offset = (0)) ?(dim1 = (-2)) ?(dim2 = (-1)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int offset) (Int64.of_int dim1) (Int64.of_int dim2) in
    keep x;
    give c_ r_ [x]

(** diag of all elements in one dim. *)
let diagflat =
  let call = c_op "tn_new_diagflat" (handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(offset = (0)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int offset) in
    keep x;
    give c_ r_ [x]

(** That many parts, the first ones longer by 1 where they must be. *)
let tensor_split =
  let call = c_op "tn_new_tensor_split" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) x sections ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int sections) (Int64.of_int dim) in
    keep x;
    give_list c_ r_

(** Parts that end before those indices, and the rest. *)
let tensor_split_indices =
  let call = c_op "tn_new_tensor_split_indices" (handle @-> handle @-> ptr int64_t @-> size_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) x indices ->
    let c_ = enter () in
    let indices_ = ints indices in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start indices_) (count indices_) (Int64.of_int dim) in
    keep x;
    keep indices_;
    give_list c_ r_

(** Equal parts of dim 1, of a vector of dim 0. *)
let hsplit =
  let call = c_op "tn_new_hsplit" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x sections ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int sections) in
    keep x;
    give_list c_ r_

(** tensor_split of dim 1, of a vector of dim 0. *)
let hsplit_indices =
  let call = c_op "tn_new_hsplit_indices" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x indices ->
    let c_ = enter () in
    let indices_ = ints indices in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start indices_) (count indices_) in
    keep x;
    keep indices_;
    give_list c_ r_

(** Equal parts of dim 0. *)
let vsplit =
  let call = c_op "tn_new_vsplit" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x sections ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int sections) in
    keep x;
    give_list c_ r_

(** tensor_split of dim 0. *)
let vsplit_indices =
  let call = c_op "tn_new_vsplit_indices" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x indices ->
    let c_ = enter () in
    let indices_ = ints indices in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start indices_) (count indices_) in
    keep x;
    keep indices_;
    give_list c_ r_

(** Equal parts of dim 2. *)
let dsplit =
  let call = c_op "tn_new_dsplit" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x sections ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int sections) in
    keep x;
    give_list c_ r_

(** tensor_split of dim 2. *)
let dsplit_indices =
  let call = c_op "tn_new_dsplit_indices" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x indices ->
    let c_ = enter () in
    let indices_ = ints indices in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start indices_) (count indices_) in
    keep x;
    keep indices_;
    give_list c_ r_

(** The last two dims exchanged. *)
let mT =
  let call = c_op "tn_new_mT" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same, conjugated. *)
let mH =
  let call = c_op "tn_new_mH" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same, conjugated. *)
let adjoint =
  let call = c_op "tn_new_adjoint" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same of a matrix. *)
let matrix_H =
  let call = c_op "tn_new_matrix_H" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The dims in the opposite order. *)
let numpy_T =
  let call = c_op "tn_new_numpy_T" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** All elements in one dim. *)
let flatten_dense_tensors =
  let call = c_op "tn_new_flatten_dense_tensors" (handle @-> ptr handle @-> size_t @-> returning handle) in
  fun tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(* sort: NaN counts as the largest value. *)

(** Sorted along a dim, and the indices: two tensors. Equals keep their order. *)
let sort =
  let call = c_op "tn_new_sort" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(dim = (-1)) ?(descending = false) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag descending) in
    keep x;
    give_list c_ r_

(** The indices alone. *)
let argsort =
  let call = c_op "tn_new_argsort" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(dim = (-1)) ?(descending = false) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag descending) in
    keep x;
    give c_ r_ [x]

(** The k largest or smallest along a dim, and their indices: two tensors. *)
let topk =
  let call = c_op "tn_new_topk" (handle @-> handle @-> int64_t @-> int64_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(dim = (-1)) ?(largest = true) ?(sorted = true) x k ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int k) (Int64.of_int dim) (flag largest) (flag sorted) in
    keep x;
    give_list c_ r_

(** The k-th smallest along a dim, counted from 1, and its index: two tensors. *)
let kthvalue =
  let call = c_op "tn_new_kthvalue" (handle @-> handle @-> int64_t @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(dim = (-1)) ?(keepdim = false) x k ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int k) (Int64.of_int dim) (flag keepdim) in
    keep x;
    give_list c_ r_

(** Sorted along the first dim. *)
let msort =
  let call = c_op "tn_new_msort" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Where in the sequence`s order each value belongs. *)
let searchsorted =
  let call = c_op "tn_new_searchsorted" (handle @-> handle @-> handle @-> int32_t @-> int32_t @-> string @-> handle @-> returning handle) in
  fun ?sorter sorted_sequence x out_int32 right side ->
    let c_ = enter () in
    let r_ = call c_.handle (word sorted_sequence) (word x) (flag out_int32) (flag right) side (word_opt sorter) in
    keep sorted_sequence;
    keep x;
    keep sorter;
    give c_ r_ (with_opt sorter [sorted_sequence; x])

(** The same of a number. *)
let searchsorted_number =
  let call = c_op "tn_new_searchsorted_number" (handle @-> handle @-> scalar @-> int32_t @-> int32_t @-> string @-> handle @-> returning handle) in
  fun ?sorter sorted_sequence x out_int32 right side ->
    let c_ = enter () in
    let r_ = call c_.handle (word sorted_sequence) (c_scalar x) (flag out_int32) (flag right) side (word_opt sorter) in
    keep sorted_sequence;
    keep sorter;
    give c_ r_ (with_opt sorter [sorted_sequence])

(** The bucket of each value, of those between boundaries in order. *)
let bucketize =
  let call = c_op "tn_new_bucketize" (handle @-> handle @-> handle @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(out_int32 = false) ?(right = false) x boundaries ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word boundaries) (flag out_int32) (flag right) in
    keep x;
    keep boundaries;
    give c_ r_ [x; boundaries]

(** Whether each element is one of the test elements. *)
let isin =
  let call = c_op "tn_new_isin" (handle @-> handle @-> handle @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(assume_unique = false) ?(invert = false) elements test_elements ->
    let c_ = enter () in
    let r_ = call c_.handle (word elements) (word test_elements) (flag assume_unique) (flag invert) in
    keep elements;
    keep test_elements;
    give c_ r_ [elements; test_elements]

(** Whether each element is that number. *)
let isin_number =
  let call = c_op "tn_new_isin_number" (handle @-> handle @-> scalar @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(assume_unique = false) ?(invert = false) elements test_element ->
    let c_ = enter () in
    let r_ = call c_.handle (word elements) (c_scalar test_element) (flag assume_unique) (flag invert) in
    keep elements;
    give c_ r_ [elements]

(* special: Special functions. Integers and bools give f32. *)

(** log |Gamma(x)|. *)
let lgamma =
  let call = c_op "tn_new_lgamma" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = lgamma(x). *)
let lgamma_ =
  let call = c_op "tn_lgamma_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The derivative of lgamma. *)
let digamma =
  let call = c_op "tn_new_digamma" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x = digamma(x). *)
let digamma_ =
  let call = c_op "tn_digamma_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The n-th derivative of digamma. *)
let polygamma =
  let call = c_op "tn_new_polygamma" (handle @-> int64_t @-> handle @-> returning handle) in
  fun n x ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int n) (word x) in
    keep x;
    give c_ r_ [x]

(** The logarithm of the gamma function of p dimensions. *)
let mvlgamma =
  let call = c_op "tn_new_mvlgamma" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x p ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int p) in
    keep x;
    give c_ r_ [x]

(** x = mvlgamma(x, p). *)
let mvlgamma_ =
  let call = c_op "tn_mvlgamma_" (handle @-> handle @-> int64_t @-> returning int32_t) in
  fun x p ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int p) in
    keep x;
    check c_ r_;
    x

(** The regularised lower incomplete gamma function. *)
let igamma =
  let call = c_op "tn_new_igamma" (handle @-> handle @-> handle @-> returning handle) in
  fun a x ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word x) in
    keep a;
    keep x;
    give c_ r_ [a; x]

(** x = igamma(x, other). *)
let igamma_ =
  let call = c_op "tn_igamma_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** 1 - igamma(a, x), exact where that is small. *)
let igammac =
  let call = c_op "tn_new_igammac" (handle @-> handle @-> handle @-> returning handle) in
  fun a x ->
    let c_ = enter () in
    let r_ = call c_.handle (word a) (word x) in
    keep a;
    keep x;
    give c_ r_ [a; x]

(** x = igammac(x, other). *)
let igammac_ =
  let call = c_op "tn_igammac_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** Hurwitz`s zeta function, the sum of (k + q)^-s. *)
let special_zeta =
  let call = c_op "tn_new_special_zeta" (handle @-> handle @-> handle @-> returning handle) in
  fun s q ->
    let c_ = enter () in
    let r_ = call c_.handle (word s) (word q) in
    keep s;
    keep q;
    give c_ r_ [s; q]

(** Hurwitz`s zeta function. *)
let special_zeta_scalar =
  let call = c_op "tn_new_special_zeta_scalar" (handle @-> handle @-> scalar @-> returning handle) in
  fun s q ->
    let c_ = enter () in
    let r_ = call c_.handle (word s) (c_scalar q) in
    keep s;
    give c_ r_ [s]

(** Hurwitz`s zeta function. *)
let special_zeta_scalar_first =
  let call = c_op "tn_new_special_zeta_scalar_first" (handle @-> scalar @-> handle @-> returning handle) in
  fun s q ->
    let c_ = enter () in
    let r_ = call c_.handle (c_scalar s) (word q) in
    keep q;
    give c_ r_ [q]

(** exp(x*x)*erfc(x). *)
let special_erfcx =
  let call = c_op "tn_new_special_erfcx" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The normal distribution below x. *)
let special_ndtr =
  let call = c_op "tn_new_special_ndtr" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Its logarithm. *)
let special_log_ndtr =
  let call = c_op "tn_new_special_log_ndtr" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The inverse of special_ndtr. *)
let special_ndtri =
  let call = c_op "tn_new_special_ndtri" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** -x*log(x), -inf below 0. *)
let special_entr =
  let call = c_op "tn_new_special_entr" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(* statistics: What elements are together: counts, order statistics, histograms. *)

(** How many elements are not 0. *)
let count_nonzero =
  let call = c_op "tn_new_count_nonzero" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The sum of what is no NaN. *)
let nansum =
  let call = c_op "tn_new_nansum" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The mean of what is no NaN. *)
let nanmean =
  let call = c_op "tn_new_nanmean" (handle @-> handle @-> ptr int64_t @-> size_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) ?dtype x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) (flag keepdim) (dtype_opt dtype) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** amin and amax: two tensors. *)
let aminmax =
  let call = c_op "tn_new_aminmax" (handle @-> handle @-> ptr int64_t @-> int32_t @-> returning handle) in
  fun ?dim ?(keepdim = false) x ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) dim_ (flag keepdim) in
    keep x;
    keep dim_;
    give_list c_ r_

(** The variance and the mean: two tensors. *)
let var_mean =
  let call = c_op "tn_new_var_mean" (handle @-> handle @-> ptr int64_t @-> size_t @-> double @-> int32_t @-> returning handle) in
  fun ?(correction = 1.) ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) correction (flag keepdim) in
    keep x;
    keep dim_;
    give_list c_ r_

(** Its root and the mean: two tensors. *)
let std_mean =
  let call = c_op "tn_new_std_mean" (handle @-> handle @-> ptr int64_t @-> size_t @-> double @-> int32_t @-> returning handle) in
  fun ?(correction = 1.) ?(keepdim = false) x dim ->
    let c_ = enter () in
    let dim_ = ints dim in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dim_) (count dim_) correction (flag keepdim) in
    keep x;
    keep dim_;
    give_list c_ r_

(** The lower median of all elements; NaN if one is. *)
let median =
  let call = c_op "tn_new_median" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same along a dim, and its index: two tensors. *)
let median_dim =
  let call = c_op "tn_new_median_dim" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag keepdim) in
    keep x;
    give_list c_ r_

(** The lower median of what is no NaN. *)
let nanmedian =
  let call = c_op "tn_new_nanmedian" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The same along a dim, and its index: two tensors. *)
let nanmedian_dim =
  let call = c_op "tn_new_nanmedian_dim" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(keepdim = false) x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag keepdim) in
    keep x;
    give_list c_ r_

(** The most frequent along a dim, and an index of it: two tensors. *)
let mode =
  let call = c_op "tn_new_mode" (handle @-> handle @-> int64_t @-> int32_t @-> returning handle) in
  fun ?(dim = (-1)) ?(keepdim = false) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag keepdim) in
    keep x;
    give_list c_ r_

(** The element at q of the way along those in order. *)
let quantile =
  let call = c_op "tn_new_quantile" (handle @-> handle @-> handle @-> ptr int64_t @-> int32_t @-> returning handle) in
  fun ?dim ?(keepdim = false) x q ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) (word q) dim_ (flag keepdim) in
    keep x;
    keep q;
    keep dim_;
    give c_ r_ [x; q]

(** The same with a number. *)
let quantile_number =
  let call = c_op "tn_new_quantile_number" (handle @-> handle @-> double @-> ptr int64_t @-> int32_t @-> returning handle) in
  fun ?dim ?(keepdim = false) x q ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) q dim_ (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** The same of what is no NaN. *)
let nanquantile =
  let call = c_op "tn_new_nanquantile" (handle @-> handle @-> handle @-> ptr int64_t @-> int32_t @-> returning handle) in
  fun ?dim ?(keepdim = false) x q ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) (word q) dim_ (flag keepdim) in
    keep x;
    keep q;
    keep dim_;
    give c_ r_ [x; q]

(** The same with a number. *)
let nanquantile_number =
  let call = c_op "tn_new_nanquantile_number" (handle @-> handle @-> double @-> ptr int64_t @-> int32_t @-> returning handle) in
  fun ?dim ?(keepdim = false) x q ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) q dim_ (flag keepdim) in
    keep x;
    keep dim_;
    give c_ r_ [x]

(** How many elements lie in each of equal parts of [min, max]. *)
let histc =
  let call = c_op "tn_new_histc" (handle @-> handle @-> int64_t @-> scalar @-> scalar @-> returning handle) in
  fun ?(bins = (100)) ?(min = I 0) ?(max = I 0) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int bins) (c_scalar min) (c_scalar max) in
    keep x;
    give c_ r_ [x]

(** How often each number from 0 on occurs, or what it weighs. *)
let bincount =
  let call = c_op "tn_new_bincount" (handle @-> handle @-> handle @-> int64_t @-> returning handle) in
  fun ?weights ?(minlength = (0)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word_opt weights) (Int64.of_int minlength) in
    keep x;
    keep weights;
    give c_ r_ (with_opt weights [x])

(** How many elements lie between edges, and the edges: two tensors. *)
let histogram =
  let call = c_op "tn_new_histogram" (handle @-> handle @-> handle @-> handle @-> int32_t @-> returning handle) in
  fun x bins weight density ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word bins) (word weight) (flag density) in
    keep x;
    keep bins;
    keep weight;
    give_list c_ r_

(** The same between equal parts of their range. *)
let histogram_bins =
  let call = c_op "tn_new_histogram_bins" (handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(bins = (100)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int bins) in
    keep x;
    give_list c_ r_

(** The same of points, with edges for each coordinate. *)
let histogramdd =
  let call = c_op "tn_new_histogramdd" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x bins ->
    let c_ = enter () in
    let bins_ = ints bins in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start bins_) (count bins_) in
    keep x;
    keep bins_;
    give_list c_ r_

(* unique: Which elements or slices there are, each once: three tensors, of which inverse and counts are empty unless asked for. *)

(** The elements in order, where each is among them, and how often. *)
let unique =
  let call = c_op "tn_new_unique" (handle @-> handle @-> int32_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(sorted = true) ?(return_inverse = false) ?(return_counts = false) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (flag sorted) (flag return_inverse) (flag return_counts) in
    keep x;
    give_list c_ r_

(** The same of slices along a dim. *)
let unique_dim =
  let call = c_op "tn_new_unique_dim" (handle @-> handle @-> int64_t @-> int32_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(sorted = true) ?(return_inverse = false) ?(return_counts = false) x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag sorted) (flag return_inverse) (flag return_counts) in
    keep x;
    give_list c_ r_

(** Those that differ from the one before them. *)
let unique_consecutive =
  let call = c_op "tn_new_unique_consecutive" (handle @-> handle @-> int32_t @-> int32_t @-> ptr int64_t @-> returning handle) in
  fun ?(return_inverse = false) ?(return_counts = false) ?dim x ->
    let c_ = enter () in
    let dim_ = int_opt dim in
    let r_ = call c_.handle (word x) (flag return_inverse) (flag return_counts) dim_ in
    keep x;
    keep dim_;
    give_list c_ r_

(** The same of slices along a dim. *)
let unique_dim_consecutive =
  let call = c_op "tn_new_unique_dim_consecutive" (handle @-> handle @-> int64_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?(return_inverse = false) ?(return_counts = false) x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (flag return_inverse) (flag return_counts) in
    keep x;
    give_list c_ r_

(* view: Views share the storage of x: writing through one is seen by all. Where a copy is made, it is said. *)

(** The same elements under other sizes, one of which may be -1; no copy, or an error. *)
let view =
  let call = c_op "tn_new_view" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(** The same under the sizes of other. *)
let view_as =
  let call = c_op "tn_new_view_as" (handle @-> handle @-> handle @-> returning handle) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    give c_ r_ [x; other]

(** A view if it can be one, else a copy. *)
let reshape =
  let call = c_op "tn_new_reshape" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(** The same under the sizes of other. *)
let reshape_as =
  let call = c_op "tn_new_reshape_as" (handle @-> handle @-> handle @-> returning handle) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    give c_ r_ [x; other]

(** Dims from start to end as one; a view if it can be one. *)
let flatten =
  let call = c_op "tn_new_flatten" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(start_dim = (0)) ?(end_dim = (-1)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int start_dim) (Int64.of_int end_dim) in
    keep x;
    give c_ r_ [x]

(** One dim as several. *)
let unflatten =
  let call = c_op "tn_new_unflatten" (handle @-> handle @-> int64_t @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x dim sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (Ctypes.CArray.start sizes_) (count sizes_) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(** Without dims of size 1. *)
let squeeze =
  let call = c_op "tn_new_squeeze" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Without that dim if its size is 1. *)
let squeeze_dim =
  let call = c_op "tn_new_squeeze_dim" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) in
    keep x;
    give c_ r_ [x]

(** With a dim of size 1 there. *)
let unsqueeze =
  let call = c_op "tn_new_unsqueeze" (handle @-> handle @-> int64_t @-> returning handle) in
  fun x dim ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) in
    keep x;
    give c_ r_ [x]

(** Dims of size 1 repeated without a copy; -1 keeps a size. *)
let expand =
  let call = c_op "tn_new_expand" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x sizes ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) in
    keep x;
    keep sizes_;
    give c_ r_ [x]

(** The same to the sizes of other. *)
let expand_as =
  let call = c_op "tn_new_expand_as" (handle @-> handle @-> handle @-> returning handle) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    give c_ r_ [x; other]

(** Dims in another order. *)
let permute =
  let call = c_op "tn_new_permute" (handle @-> handle @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x dims ->
    let c_ = enter () in
    let dims_ = ints dims in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start dims_) (count dims_) in
    keep x;
    keep dims_;
    give c_ r_ [x]

(** Two dims exchanged. *)
let transpose =
  let call = c_op "tn_new_transpose" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun x dim0 dim1 ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim0) (Int64.of_int dim1) in
    keep x;
    give c_ r_ [x]

(** A matrix transposed. *)
let tr =
  let call = c_op "tn_new_t" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** A dim moved to another place. *)
let movedim =
  let call = c_op "tn_new_movedim" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun x source destination ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int source) (Int64.of_int destination) in
    keep x;
    give c_ r_ [x]

(** Dims moved to other places. *)
let movedim_dims =
  let call = c_op "tn_new_movedim_dims" (handle @-> handle @-> ptr int64_t @-> size_t @-> ptr int64_t @-> size_t @-> returning handle) in
  fun x source destination ->
    let c_ = enter () in
    let source_ = ints source in
    let destination_ = ints destination in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start source_) (count source_) (Ctypes.CArray.start destination_) (count destination_) in
    keep x;
    keep source_;
    keep destination_;
    give c_ r_ [x]

(** A part along a dim. *)
let narrow =
  let call = c_op "tn_new_narrow" (handle @-> handle @-> int64_t @-> int64_t @-> int64_t @-> returning handle) in
  fun x dim start length ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (Int64.of_int start) (Int64.of_int length) in
    keep x;
    give c_ r_ [x]

(** One index along a dim, which goes. *)
let select =
  let call = c_op "tn_new_select" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun x dim index ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) (Int64.of_int index) in
    keep x;
    give c_ r_ [x]

(** From start to before end, every step-th. *)
let slice =
  let call = c_op "tn_new_slice" (handle @-> handle @-> int64_t @-> ptr int64_t @-> ptr int64_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) ?start ?end_ ?(step = (1)) x ->
    let c_ = enter () in
    let start_ = int_opt start in
    let end__ = int_opt end_ in
    let r_ = call c_.handle (word x) (Int64.of_int dim) start_ end__ (Int64.of_int step) in
    keep x;
    keep start_;
    keep end__;
    give c_ r_ [x]

(** Parts of that size along a dim; the last may be smaller. *)
let split =
  let call = c_op "tn_new_split" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) x split_size ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int split_size) (Int64.of_int dim) in
    keep x;
    give_list c_ r_

(** Parts of those sizes. *)
let split_sizes =
  let call = c_op "tn_new_split_sizes" (handle @-> handle @-> ptr int64_t @-> size_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) x split_sizes ->
    let c_ = enter () in
    let split_sizes_ = ints split_sizes in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start split_sizes_) (count split_sizes_) (Int64.of_int dim) in
    keep x;
    keep split_sizes_;
    give_list c_ r_

(** At most that many parts. *)
let chunk =
  let call = c_op "tn_new_chunk" (handle @-> handle @-> int64_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) x chunks ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int chunks) (Int64.of_int dim) in
    keep x;
    give_list c_ r_

(** select() of every index. *)
let unbind =
  let call = c_op "tn_new_unbind" (handle @-> handle @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (Int64.of_int dim) in
    keep x;
    give_list c_ r_

(** Any sizes and strides inside the storage of x. *)
let as_strided =
  let call = c_op "tn_new_as_strided" (handle @-> handle @-> ptr int64_t @-> size_t @-> ptr int64_t @-> size_t @-> ptr int64_t @-> returning handle) in
  fun ?storage_offset x sizes strides ->
    let c_ = enter () in
    let sizes_ = ints sizes in
    let strides_ = ints strides in
    let storage_offset_ = int_opt storage_offset in
    let r_ = call c_.handle (word x) (Ctypes.CArray.start sizes_) (count sizes_) (Ctypes.CArray.start strides_) (count strides_) storage_offset_ in
    keep x;
    keep sizes_;
    keep strides_;
    keep storage_offset_;
    give c_ r_ [x]

(** Pairs of the last dim as complex numbers. *)
let view_as_complex =
  let call = c_op "tn_new_view_as_complex" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** Complex numbers as pairs in a last dim. *)
let view_as_real =
  let call = c_op "tn_new_view_as_real" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The real parts; x itself if it is real. *)
let real =
  let call = c_op "tn_new_real" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The imaginary parts. *)
let imag =
  let call = c_op "tn_new_imag" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x without its history. *)
let detach =
  let call = c_op "tn_new_detach" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x itself, as another reference, if it is contiguous; else a copy that is. *)
let contiguous =
  let call = c_op "tn_new_contiguous" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** A copy. *)
let clone =
  let call = c_op "tn_new_clone" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** x in another dtype: x itself, as another reference, if it has it. *)
let to_ =
  let call = c_op "tn_new_to" (handle @-> handle @-> int32_t @-> returning handle) in
  fun x dtype ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (dtype_number dtype) in
    keep x;
    give c_ r_ [x]

(** x in the dtype of other. *)
let type_as =
  let call = c_op "tn_new_type_as" (handle @-> handle @-> handle @-> returning handle) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    give c_ r_ [x; other]

(** Joined along a dim: a copy. *)
let cat =
  let call = c_op "tn_new_cat" (handle @-> ptr handle @-> size_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) (Int64.of_int dim) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** Joined along a new dim: a copy. *)
let stack =
  let call = c_op "tn_new_stack" (handle @-> ptr handle @-> size_t @-> int64_t @-> returning handle) in
  fun ?(dim = (0)) tensors ->
    let c_ = enter () in
    let tensors_ = words tensors in
    let r_ = call c_.handle (Ctypes.CArray.start tensors_) (count tensors_) (Int64.of_int dim) in
    keep tensors;
    keep tensors_;
    give c_ r_ []

(** x = the elements of other, broadcast and converted. *)
let copy_ =
  let call = c_op "tn_copy_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) in
    keep x;
    keep other;
    check c_ r_;
    x

(** x = value everywhere. *)
let fill_ =
  let call = c_op "tn_fill_" (handle @-> handle @-> scalar @-> returning int32_t) in
  fun x value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar value) in
    keep x;
    check c_ r_;
    x

(** x = the value everywhere. *)
let fill_tensor_ =
  let call = c_op "tn_fill_tensor_" (handle @-> handle @-> handle @-> returning int32_t) in
  fun x value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word value) in
    keep x;
    keep value;
    check c_ r_;
    x

(** x = 0 everywhere. *)
let zero_ =
  let call = c_op "tn_zero_" (handle @-> handle @-> returning int32_t) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    check c_ r_;
    x

(** The value everywhere, as x. *)
let fill =
  let call = c_op "tn_new_fill" (handle @-> handle @-> scalar @-> returning handle) in
  fun x value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (c_scalar value) in
    keep x;
    give c_ r_ [x]

(** The value of a tensor without dims everywhere, as x. *)
let fill_tensor =
  let call = c_op "tn_new_fill_tensor" (handle @-> handle @-> handle @-> returning handle) in
  fun x value ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word value) in
    keep x;
    keep value;
    give c_ r_ [x; value]

(** Zeros, as x. *)
let zero =
  let call = c_op "tn_new_zero" (handle @-> handle @-> returning handle) in
  fun x ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) in
    keep x;
    give c_ r_ [x]

(** The elements of other, broadcast and converted, as x. *)
let copy =
  let call = c_op "tn_new_copy" (handle @-> handle @-> handle @-> int32_t @-> returning handle) in
  fun ?(non_blocking = false) x other ->
    let c_ = enter () in
    let r_ = call c_.handle (word x) (word other) (flag non_blocking) in
    keep x;
    keep other;
    give c_ r_ [x; other]

(* window: Windows: weights of samples. *)

(** (1 - cos(2*pi*n/N))/2. *)
let hann_window =
  let call = c_op "tn_new_hann_window" (handle @-> int64_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?dtype window_length periodic ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int window_length) (flag periodic) (dtype_opt dtype) in
    give c_ r_ []

(** 0.42 - 0.5*cos(2*pi*n/N) + 0.08*cos(4*pi*n/N). *)
let blackman_window =
  let call = c_op "tn_new_blackman_window" (handle @-> int64_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?dtype window_length periodic ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int window_length) (flag periodic) (dtype_opt dtype) in
    give c_ r_ []

(** 1 - |2*n/N - 1|. *)
let bartlett_window =
  let call = c_op "tn_new_bartlett_window" (handle @-> int64_t @-> int32_t @-> int32_t @-> returning handle) in
  fun ?dtype window_length periodic ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int window_length) (flag periodic) (dtype_opt dtype) in
    give c_ r_ []

(** alpha - beta*cos(2*pi*n/N). *)
let hamming_window =
  let call = c_op "tn_new_hamming_window" (handle @-> int64_t @-> int32_t @-> double @-> double @-> int32_t @-> returning handle) in
  fun ?(periodic = true) ?(alpha = 0.54) ?(beta = 0.46) ?dtype window_length ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int window_length) (flag periodic) alpha beta (dtype_opt dtype) in
    give c_ r_ []

(** Kaiser`s, by Bessel`s I0. *)
let kaiser_window =
  let call = c_op "tn_new_kaiser_window" (handle @-> int64_t @-> int32_t @-> double @-> int32_t @-> returning handle) in
  fun ?(periodic = true) ?(beta = 12.) ?dtype window_length ->
    let c_ = enter () in
    let r_ = call c_.handle (Int64.of_int window_length) (flag periodic) beta (dtype_opt dtype) in
    give c_ r_ []
