-- Made by make_api.py from share/tenure/api.json: what is declared of the C API, and its ops.
return {
version = "0.1.0",
cdef = [[
int32_t tn_version(void);
tn_status tn_context_free(tn_context* context);
tn_context* tn_context_new(void);
tn_status tn_error(const tn_context* context);
const char* tn_error_message(const tn_context* context);
tn_status tn_at(tn_context* context, const char* file, int32_t line);
tn_status tn_scope_push(tn_context* context, const char* name);
tn_status tn_scope_pop(tn_context* context);
int32_t tn_scope_depth(tn_context* context);
tn_status tn_scope_unwind(tn_context* context, int32_t depth);
tn_status tn_with_scope(tn_context* context, const char* name, tn_callback callback, void* payload);
tn_status tn_free(tn_context* context, tn_tensor* tensor);
tn_tensor* tn_retain(tn_context* context, tn_tensor* tensor);
tn_tensor* tn_move_to_scope(tn_context* context, tn_tensor* tensor);
tn_status tn_hand_off(tn_context* context, tn_tensor* tensor);
tn_status tn_release_later(tn_context* context, tn_tensor* tensor);
int32_t tn_is_alive(tn_context* context, const tn_tensor* tensor);
int64_t tn_dim(tn_context* context, const tn_tensor* tensor);
int64_t tn_numel(tn_context* context, const tn_tensor* tensor);
int64_t tn_sizes(tn_context* context, const tn_tensor* tensor, int64_t* out, size_t out_count);
int64_t tn_strides(tn_context* context, const tn_tensor* tensor, int64_t* out, size_t out_count);
tn_dtype tn_scalar_type(tn_context* context, const tn_tensor* tensor);
int64_t tn_bytes(tn_context* context, const tn_tensor* tensor);
int64_t tn_storage_offset(tn_context* context, const tn_tensor* tensor);
int32_t tn_is_contiguous(tn_context* context, const tn_tensor* tensor);
int32_t tn_is_alias_of(tn_context* context, const tn_tensor* a, const tn_tensor* b);
int64_t tn_refcount(tn_context* context, const tn_tensor* tensor);
const char* tn_describe(tn_context* context, const tn_tensor* tensor);
const char* tn_to_string(tn_context* context, tn_tensor* tensor);
tn_status tn_item(tn_context* context, tn_tensor* tensor, tn_scalar* out);
tn_status tn_copy_out(tn_context* context, tn_tensor* tensor, void* out, size_t bytes);
tn_status tn_copy_in(tn_context* context, tn_tensor* tensor, const void* data, size_t bytes);
tn_tensor* tn_new_from_data(tn_context* context, const void* data, size_t bytes, const int64_t* sizes, size_t sizes_count, tn_dtype dtype);
tn_status tn_list_free(tn_context* context, tn_list* list);
int64_t tn_list_size(tn_context* context, const tn_list* list);
tn_tensor* tn_list_get(tn_context* context, const tn_list* list, int64_t index);
int32_t tn_requires_grad(tn_context* context, const tn_tensor* tensor);
tn_status tn_set_requires_grad(tn_context* context, tn_tensor* tensor, int32_t on);
int32_t tn_is_leaf(tn_context* context, const tn_tensor* tensor);
tn_tensor* tn_new_grad(tn_context* context, tn_tensor* tensor);
tn_status tn_set_grad(tn_context* context, tn_tensor* tensor, tn_tensor* gradient);
tn_status tn_retain_grad(tn_context* context, tn_tensor* tensor);
const char* tn_grad_fn(tn_context* context, const tn_tensor* tensor);
tn_status tn_backward(tn_context* context, tn_tensor* tensor, tn_tensor* gradient, int32_t retain_graph, int32_t create_graph);
tn_list* tn_new_grads(tn_context* context, tn_tensor* const* outputs, size_t outputs_count, tn_tensor* const* inputs, size_t inputs_count, tn_tensor* const* grad_outputs, size_t grad_outputs_count, int32_t retain_graph, int32_t create_graph, int32_t allow_unused);
int32_t tn_grad_enabled(tn_context* context);
tn_status tn_set_grad_enabled(tn_context* context, int32_t on);
tn_tensor* tn_new_sigmoid(tn_context* context, tn_tensor* x);
tn_status tn_sigmoid_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_silu(tn_context* context, tn_tensor* x);
tn_status tn_silu_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_relu(tn_context* context, tn_tensor* x);
tn_status tn_relu_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_hardtanh(tn_context* context, tn_tensor* x, tn_scalar min_val, tn_scalar max_val);
tn_status tn_hardtanh_(tn_context* context, tn_tensor* x, tn_scalar min_val, tn_scalar max_val);
tn_tensor* tn_new_relu6(tn_context* context, tn_tensor* x);
tn_status tn_relu6_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_elu(tn_context* context, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar input_scale);
tn_status tn_elu_(tn_context* context, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar input_scale);
tn_tensor* tn_new_selu(tn_context* context, tn_tensor* x);
tn_status tn_selu_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_celu(tn_context* context, tn_tensor* x, tn_scalar alpha);
tn_status tn_celu_(tn_context* context, tn_tensor* x, tn_scalar alpha);
tn_tensor* tn_new_gelu(tn_context* context, tn_tensor* x, const char* approximate);
tn_status tn_gelu_(tn_context* context, tn_tensor* x, const char* approximate);
tn_tensor* tn_new_leaky_relu(tn_context* context, tn_tensor* x, tn_scalar negative_slope);
tn_status tn_leaky_relu_(tn_context* context, tn_tensor* x, tn_scalar negative_slope);
tn_tensor* tn_new_log_sigmoid(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_hardsigmoid(tn_context* context, tn_tensor* x);
tn_status tn_hardsigmoid_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_hardswish(tn_context* context, tn_tensor* x);
tn_status tn_hardswish_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_mish(tn_context* context, tn_tensor* x);
tn_status tn_mish_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_softplus(tn_context* context, tn_tensor* x, tn_scalar beta, tn_scalar threshold);
tn_tensor* tn_new_hardshrink(tn_context* context, tn_tensor* x, tn_scalar lambd);
tn_tensor* tn_new_softshrink(tn_context* context, tn_tensor* x, tn_scalar lambd);
tn_tensor* tn_new_threshold(tn_context* context, tn_tensor* x, tn_scalar threshold, tn_scalar value);
tn_status tn_threshold_(tn_context* context, tn_tensor* x, tn_scalar threshold, tn_scalar value);
tn_tensor* tn_new_prelu(tn_context* context, tn_tensor* x, tn_tensor* weight);
tn_tensor* tn_new_glu(tn_context* context, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_sin(tn_context* context, tn_tensor* x);
tn_status tn_sin_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_cos(tn_context* context, tn_tensor* x);
tn_status tn_cos_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_tan(tn_context* context, tn_tensor* x);
tn_status tn_tan_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_deg2rad(tn_context* context, tn_tensor* x);
tn_status tn_deg2rad_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_rad2deg(tn_context* context, tn_tensor* x);
tn_status tn_rad2deg_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_tanh(tn_context* context, tn_tensor* x);
tn_status tn_tanh_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_asin(tn_context* context, tn_tensor* x);
tn_status tn_asin_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_acos(tn_context* context, tn_tensor* x);
tn_status tn_acos_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_atan(tn_context* context, tn_tensor* x);
tn_status tn_atan_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_sinh(tn_context* context, tn_tensor* x);
tn_status tn_sinh_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_cosh(tn_context* context, tn_tensor* x);
tn_status tn_cosh_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_asinh(tn_context* context, tn_tensor* x);
tn_status tn_asinh_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_acosh(tn_context* context, tn_tensor* x);
tn_status tn_acosh_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_atanh(tn_context* context, tn_tensor* x);
tn_status tn_atanh_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_add(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
tn_status tn_add_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha);
tn_tensor* tn_new_add_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha);
tn_status tn_add_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha);
tn_tensor* tn_new_sub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
tn_status tn_sub_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha);
tn_tensor* tn_new_sub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha);
tn_status tn_sub_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha);
tn_tensor* tn_new_scalar_sub(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_mul(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_mul_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_mul_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_mul_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_div(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_div_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_div_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_div_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_scalar_div(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_div_rounding(tn_context* context, tn_tensor* a, tn_tensor* b, const char* rounding_mode);
tn_status tn_div_rounding_(tn_context* context, tn_tensor* x, tn_tensor* b, const char* rounding_mode);
tn_tensor* tn_new_div_scalar_rounding(tn_context* context, tn_tensor* a, tn_scalar b, const char* rounding_mode);
tn_status tn_div_scalar_rounding_(tn_context* context, tn_tensor* x, tn_scalar b, const char* rounding_mode);
tn_tensor* tn_new_remainder(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_remainder_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_remainder_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_remainder_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_scalar_remainder(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_fmod(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_fmod_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_fmod_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_fmod_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_neg(tn_context* context, tn_tensor* x);
tn_status tn_neg_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_pow(tn_context* context, tn_tensor* base, tn_tensor* exponent);
tn_status tn_pow_tensor_(tn_context* context, tn_tensor* x, tn_tensor* exponent);
tn_tensor* tn_new_pow_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent);
tn_status tn_pow_(tn_context* context, tn_tensor* x, tn_scalar exponent);
tn_tensor* tn_new_scalar_pow(tn_context* context, tn_scalar base, tn_tensor* exponent);
tn_tensor* tn_new_square(tn_context* context, tn_tensor* x);
tn_status tn_square_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_reciprocal(tn_context* context, tn_tensor* x);
tn_status tn_reciprocal_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_flip(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count);
tn_tensor* tn_new_fliplr(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_flipud(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_roll(tn_context* context, tn_tensor* x, const int64_t* shifts, size_t shifts_count, const int64_t* dims, size_t dims_count);
tn_tensor* tn_new_rot90(tn_context* context, tn_tensor* x, int64_t k, const int64_t* dims, size_t dims_count);
tn_tensor* tn_new_repeat(tn_context* context, tn_tensor* x, const int64_t* repeats, size_t repeats_count);
tn_tensor* tn_new_tile(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count);
tn_tensor* tn_new_repeat_interleave(tn_context* context, tn_tensor* x, int64_t repeats, const int64_t* dim, const int64_t* output_size);
tn_tensor* tn_new_repeat_interleave_tensor(tn_context* context, tn_tensor* x, tn_tensor* repeats, const int64_t* dim, const int64_t* output_size);
tn_tensor* tn_new_repeat_interleave_repeats(tn_context* context, tn_tensor* repeats, const int64_t* output_size);
tn_tensor* tn_new_pixel_shuffle(tn_context* context, tn_tensor* x, int64_t upscale_factor);
tn_tensor* tn_new_pixel_unshuffle(tn_context* context, tn_tensor* x, int64_t downscale_factor);
tn_tensor* tn_new_channel_shuffle(tn_context* context, tn_tensor* x, int64_t groups);
tn_tensor* tn_new_rotary_embedding(tn_context* context, tn_tensor* x, tn_tensor* cos, tn_tensor* sin);
tn_tensor* tn_new_scaled_dot_product_attention(tn_context* context, tn_tensor* query, tn_tensor* key, tn_tensor* value, tn_tensor* attn_mask, double dropout_p, int32_t is_causal, const double* scale, int32_t enable_gqa);
tn_tensor* tn_new_swiglu(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_list* tn_new_swiglu_backward(tn_context* context, tn_tensor* grad, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_i0(tn_context* context, tn_tensor* x);
tn_status tn_i0_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_i0e(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_i1(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_i1e(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_bessel_j0(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_bessel_j1(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_bessel_y0(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_bessel_y1(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_modified_bessel_i0(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_modified_bessel_i1(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_modified_bessel_k0(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_modified_bessel_k1(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_scaled_modified_bessel_k0(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_scaled_modified_bessel_k1(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_spherical_bessel_j0(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_airy_ai(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_bitwise_and(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_bitwise_and_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_bitwise_and_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_bitwise_and_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_bitwise_and_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_bitwise_or(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_bitwise_or_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_bitwise_or_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_bitwise_or_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_bitwise_or_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_bitwise_xor(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_bitwise_xor_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_bitwise_xor_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_bitwise_xor_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_bitwise_xor_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_bitwise_not(tn_context* context, tn_tensor* x);
tn_status tn_bitwise_not_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_bitwise_left_shift(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_bitwise_left_shift_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_bitwise_left_shift_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_bitwise_left_shift_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_bitwise_left_shift_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_bitwise_right_shift(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_bitwise_right_shift_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_bitwise_right_shift_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_bitwise_right_shift_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_bitwise_right_shift_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_eq(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_eq_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_eq_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_eq_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_ne(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_ne_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_ne_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_ne_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_lt(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_lt_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_lt_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_lt_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_le(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_le_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_le_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_le_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_gt(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_gt_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_gt_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_gt_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_ge(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_ge_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_ge_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_ge_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_logical_and(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_logical_and_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_logical_or(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_logical_or_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_logical_xor(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_logical_xor_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_logical_not(tn_context* context, tn_tensor* x);
tn_status tn_logical_not_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_isnan(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_isinf(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_isfinite(tn_context* context, tn_tensor* x);
int32_t tn_equal(tn_context* context, tn_tensor* a, tn_tensor* b);
int32_t tn_allclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t equal_nan);
tn_tensor* tn_new_where(tn_context* context, tn_tensor* condition, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_where_scalar_b(tn_context* context, tn_tensor* condition, tn_tensor* a, tn_scalar b);
tn_tensor* tn_new_where_scalar_a(tn_context* context, tn_tensor* condition, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_where_scalars(tn_context* context, tn_tensor* condition, tn_scalar a, tn_scalar b);
tn_tensor* tn_new_isposinf(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_isneginf(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_isreal(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_isclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t equal_nan);
tn_tensor* tn_new_angle(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_conj_physical(tn_context* context, tn_tensor* x);
tn_status tn_conj_physical_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_resolve_conj(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_resolve_neg(tn_context* context, tn_tensor* x);
int32_t tn_is_conj(tn_context* context, tn_tensor* x);
int32_t tn_is_neg(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_empty(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype);
tn_tensor* tn_new_zeros(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype);
tn_tensor* tn_new_ones(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype);
tn_tensor* tn_new_full(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_scalar value, tn_dtype dtype);
tn_tensor* tn_new_scalar_tensor(tn_context* context, tn_scalar value, tn_dtype dtype);
tn_tensor* tn_new_empty_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
tn_tensor* tn_new_zeros_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
tn_tensor* tn_new_ones_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
tn_tensor* tn_new_full_like(tn_context* context, tn_tensor* x, tn_scalar value, tn_dtype dtype);
tn_tensor* tn_new_new_empty(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype);
tn_tensor* tn_new_new_zeros(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype);
tn_tensor* tn_new_new_ones(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype);
tn_tensor* tn_new_new_full(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_scalar value, tn_dtype dtype);
tn_tensor* tn_new_arange(tn_context* context, tn_scalar start, tn_scalar end_, tn_scalar step, tn_dtype dtype);
tn_tensor* tn_new_linspace(tn_context* context, tn_scalar start, tn_scalar end_, int64_t steps, tn_dtype dtype);
tn_tensor* tn_new_eye(tn_context* context, int64_t n, int64_t m, tn_dtype dtype);
tn_tensor* tn_new_logspace(tn_context* context, tn_scalar start, tn_scalar end_, int64_t steps, double base, tn_dtype dtype);
tn_tensor* tn_new_range(tn_context* context, tn_scalar start, tn_scalar end_, tn_scalar step, tn_dtype dtype);
tn_tensor* tn_new_tril_indices(tn_context* context, int64_t row, int64_t col, int64_t offset, tn_dtype dtype);
tn_tensor* tn_new_triu_indices(tn_context* context, int64_t row, int64_t col, int64_t offset, tn_dtype dtype);
tn_tensor* tn_new_empty_strided(tn_context* context, const int64_t* sizes, size_t sizes_count, const int64_t* strides, size_t strides_count, tn_dtype dtype);
tn_tensor* tn_new_new_empty_strided(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, const int64_t* strides, size_t strides_count, tn_dtype dtype);
tn_tensor* tn_new_empty_permuted(tn_context* context, const int64_t* sizes, size_t sizes_count, const int64_t* physical_layout, size_t physical_layout_count, tn_dtype dtype);
tn_tensor* tn_new_index_select(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index);
tn_tensor* tn_new_index_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, tn_scalar alpha);
tn_status tn_index_add_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, tn_scalar alpha);
tn_tensor* tn_new_gather(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index);
tn_tensor* tn_new_scatter_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
tn_status tn_scatter_add_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
tn_tensor* tn_new_embedding(tn_context* context, tn_tensor* weight, tn_tensor* indices, int64_t padding_idx);
tn_tensor* tn_new_take(tn_context* context, tn_tensor* x, tn_tensor* index);
tn_tensor* tn_new_take_along_dim(tn_context* context, tn_tensor* x, tn_tensor* indices, const int64_t* dim);
tn_tensor* tn_new_nonzero(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_argwhere(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_masked_fill(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value);
tn_status tn_masked_fill_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value);
tn_tensor* tn_new_masked_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value);
tn_status tn_masked_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value);
tn_tensor* tn_new_masked_select(tn_context* context, tn_tensor* x, tn_tensor* mask);
tn_tensor* tn_new_tril(tn_context* context, tn_tensor* x, int64_t diagonal);
tn_status tn_tril_(tn_context* context, tn_tensor* x, int64_t diagonal);
tn_tensor* tn_new_triu(tn_context* context, tn_tensor* x, int64_t diagonal);
tn_status tn_triu_(tn_context* context, tn_tensor* x, int64_t diagonal);
tn_tensor* tn_new_one_hot(tn_context* context, tn_tensor* x, int64_t num_classes);
tn_list* tn_new_nonzero_numpy(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_nonzero_static(tn_context* context, tn_tensor* x, int64_t size, int64_t fill_value);
tn_list* tn_new_embedding_bag(tn_context* context, tn_tensor* weight, tn_tensor* indices, tn_tensor* offsets, int32_t scale_grad_by_freq, int64_t mode, int32_t sparse, tn_tensor* per_sample_weights, int32_t include_last_offset, const int64_t* padding_idx);
tn_tensor* tn_new_hstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_vstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_dstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_column_stack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_block_diag(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_list* tn_new_meshgrid(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, const char* indexing);
tn_tensor* tn_new_cartesian_prod(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_combinations(tn_context* context, tn_tensor* x, int64_t r, int32_t with_replacement);
tn_tensor* tn_new_pad_sequence(tn_context* context, tn_tensor* const* sequences, size_t sequences_count, int32_t batch_first, double padding_value, const char* padding_side);
tn_tensor* tn_new_trapezoid_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_trapezoid(tn_context* context, tn_tensor* y, tn_scalar dx, int64_t dim);
tn_tensor* tn_new_trapz_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_trapz(tn_context* context, tn_tensor* y, double dx, int64_t dim);
tn_tensor* tn_new_cumulative_trapezoid_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_cumulative_trapezoid(tn_context* context, tn_tensor* y, tn_scalar dx, int64_t dim);
tn_list* tn_new_gradient(tn_context* context, tn_tensor* x, tn_scalar spacing, const int64_t* dim, size_t dim_count, int64_t edge_order);
tn_tensor* tn_new_linalg_cross(tn_context* context, tn_tensor* x, tn_tensor* other, int64_t dim);
tn_tensor* tn_new_cross(tn_context* context, tn_tensor* x, tn_tensor* other, const int64_t* dim);
tn_tensor* tn_new_vander(tn_context* context, tn_tensor* x, const int64_t* n, int32_t increasing);
tn_tensor* tn_new_linalg_vander(tn_context* context, tn_tensor* x, const int64_t* n);
tn_tensor* tn_new_cov(tn_context* context, tn_tensor* x, int64_t correction, tn_tensor* fweights, tn_tensor* aweights);
tn_tensor* tn_new_corrcoef(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_pdist(tn_context* context, tn_tensor* x, double p);
tn_tensor* tn_new_linalg_vecdot(tn_context* context, tn_tensor* x, tn_tensor* y, int64_t dim);
tn_tensor* tn_new_linalg_vector_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_linalg_matrix_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_linalg_matrix_norm_str(tn_context* context, tn_tensor* x, const char* ord, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_linalg_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_linalg_norm_str(tn_context* context, tn_tensor* x, const char* ord, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_linalg_diagonal(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2);
tn_tensor* tn_new_linalg_multi_dot(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_matrix_power(tn_context* context, tn_tensor* x, int64_t n);
tn_tensor* tn_new_renorm(tn_context* context, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm);
tn_status tn_renorm_(tn_context* context, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm);
tn_tensor* tn_new_norm_except_dim(tn_context* context, tn_tensor* v, int64_t pow, int64_t dim);
tn_tensor* tn_new_bilinear(tn_context* context, tn_tensor* x1, tn_tensor* x2, tn_tensor* weight, tn_tensor* bias);
tn_tensor* tn_new_cross_entropy(tn_context* context, tn_tensor* logits, tn_tensor* target, tn_tensor* weight, int64_t reduction, int64_t ignore_index);
tn_tensor* tn_new_mse_loss(tn_context* context, tn_tensor* x, tn_tensor* target, int64_t reduction);
tn_tensor* tn_new_abs(tn_context* context, tn_tensor* x);
tn_status tn_abs_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_sign(tn_context* context, tn_tensor* x);
tn_status tn_sign_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_exp(tn_context* context, tn_tensor* x);
tn_status tn_exp_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_expm1(tn_context* context, tn_tensor* x);
tn_status tn_expm1_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_log(tn_context* context, tn_tensor* x);
tn_status tn_log_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_log1p(tn_context* context, tn_tensor* x);
tn_status tn_log1p_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_sqrt(tn_context* context, tn_tensor* x);
tn_status tn_sqrt_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_rsqrt(tn_context* context, tn_tensor* x);
tn_status tn_rsqrt_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_erf(tn_context* context, tn_tensor* x);
tn_status tn_erf_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_erfinv(tn_context* context, tn_tensor* x);
tn_status tn_erfinv_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_floor(tn_context* context, tn_tensor* x);
tn_status tn_floor_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_ceil(tn_context* context, tn_tensor* x);
tn_status tn_ceil_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_round(tn_context* context, tn_tensor* x);
tn_status tn_round_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_trunc(tn_context* context, tn_tensor* x);
tn_status tn_trunc_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_frac(tn_context* context, tn_tensor* x);
tn_status tn_frac_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_clamp(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max);
tn_status tn_clamp_(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max);
tn_tensor* tn_new_clamp_tensor(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor* max);
tn_status tn_clamp_tensor_(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor* max);
tn_tensor* tn_new_maximum(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_minimum(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_conj(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_complex(tn_context* context, tn_tensor* re, tn_tensor* im);
tn_tensor* tn_new_polar(tn_context* context, tn_tensor* abs, tn_tensor* angle);
tn_tensor* tn_new_exp2(tn_context* context, tn_tensor* x);
tn_status tn_exp2_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_log2(tn_context* context, tn_tensor* x);
tn_status tn_log2_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_log10(tn_context* context, tn_tensor* x);
tn_status tn_log10_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_logit(tn_context* context, tn_tensor* x, const double* eps);
tn_status tn_logit_(tn_context* context, tn_tensor* x, const double* eps);
tn_tensor* tn_new_erfc(tn_context* context, tn_tensor* x);
tn_status tn_erfc_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_sinc(tn_context* context, tn_tensor* x);
tn_status tn_sinc_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_sgn(tn_context* context, tn_tensor* x);
tn_status tn_sgn_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_signbit(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_positive(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_nan_to_num(tn_context* context, tn_tensor* x, const double* nan, const double* posinf, const double* neginf);
tn_status tn_nan_to_num_(tn_context* context, tn_tensor* x, const double* nan, const double* posinf, const double* neginf);
tn_tensor* tn_new_clamp_min(tn_context* context, tn_tensor* x, tn_scalar min);
tn_status tn_clamp_min_(tn_context* context, tn_tensor* x, tn_scalar min);
tn_tensor* tn_new_clamp_min_tensor(tn_context* context, tn_tensor* x, tn_tensor* min);
tn_status tn_clamp_min_tensor_(tn_context* context, tn_tensor* x, tn_tensor* min);
tn_tensor* tn_new_clamp_max(tn_context* context, tn_tensor* x, tn_scalar max);
tn_status tn_clamp_max_(tn_context* context, tn_tensor* x, tn_scalar max);
tn_tensor* tn_new_clamp_max_tensor(tn_context* context, tn_tensor* x, tn_tensor* max);
tn_status tn_clamp_max_tensor_(tn_context* context, tn_tensor* x, tn_tensor* max);
tn_list* tn_new_frexp(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_mm(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_bmm(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_matmul(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_linear(tn_context* context, tn_tensor* x, tn_tensor* weight, tn_tensor* bias);
tn_tensor* tn_new_dot(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_outer(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_addmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_status tn_addmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
int32_t tn_can_cast(tn_context* context, tn_dtype from_, tn_dtype to);
int32_t tn_is_nonzero(tn_context* context, tn_tensor* x);
int32_t tn_is_same_size(tn_context* context, tn_tensor* x, tn_tensor* other);
int32_t tn_is_set_to(tn_context* context, tn_tensor* x, tn_tensor* other);
int32_t tn_is_signed(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_rms_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape, size_t normalized_shape_count, tn_tensor* weight, const double* eps);
tn_tensor* tn_new_layer_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape, size_t normalized_shape_count, tn_tensor* weight, tn_tensor* bias, double eps);
tn_tensor* tn_new_constant_pad_nd(tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count, tn_scalar value);
tn_tensor* tn_new_pad(tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count, const char* mode, const double* value);
tn_tensor* tn_new_reflection_pad1d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count);
tn_tensor* tn_new_reflection_pad2d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count);
tn_tensor* tn_new_reflection_pad3d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count);
tn_tensor* tn_new_replication_pad1d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count);
tn_tensor* tn_new_replication_pad2d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count);
tn_tensor* tn_new_replication_pad3d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count);
tn_tensor* tn_new_atan2(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_atan2_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_hypot(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_hypot_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_copysign(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_copysign_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_copysign_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_copysign_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_fmax(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_fmin(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_heaviside(tn_context* context, tn_tensor* x, tn_tensor* values);
tn_status tn_heaviside_(tn_context* context, tn_tensor* x, tn_tensor* values);
tn_tensor* tn_new_logaddexp(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_logaddexp2(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_xlogy(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_xlogy_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_xlogy_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_xlogy_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_xlogy_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
tn_tensor* tn_new_special_xlog1py(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_gcd(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_gcd_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_lcm(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_lcm_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_lerp(tn_context* context, tn_tensor* x, tn_tensor* end_, tn_scalar weight);
tn_status tn_lerp_(tn_context* context, tn_tensor* x, tn_tensor* end_, tn_scalar weight);
tn_tensor* tn_new_lerp_tensor(tn_context* context, tn_tensor* x, tn_tensor* end_, tn_tensor* weight);
tn_status tn_lerp_tensor_(tn_context* context, tn_tensor* x, tn_tensor* end_, tn_tensor* weight);
tn_tensor* tn_new_addcmul(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value);
tn_status tn_addcmul_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value);
tn_tensor* tn_new_addcdiv(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value);
tn_status tn_addcdiv_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value);
tn_tensor* tn_new_float_power(tn_context* context, tn_tensor* base, tn_tensor* exponent);
tn_tensor* tn_new_float_power_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent);
tn_tensor* tn_new_float_power_scalar_first(tn_context* context, tn_scalar base, tn_tensor* exponent);
tn_tensor* tn_new_ldexp(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_status tn_ldexp_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_rsub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
tn_tensor* tn_new_rsub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha);
tn_tensor* tn_new_floor_divide(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_floor_divide_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_floor_divide_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
tn_status tn_floor_divide_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
tn_tensor* tn_new_nextafter(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_status tn_nextafter_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_special_chebyshev_polynomial_t(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_chebyshev_polynomial_t_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_chebyshev_polynomial_t_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_chebyshev_polynomial_u(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_chebyshev_polynomial_u_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_chebyshev_polynomial_u_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_chebyshev_polynomial_v(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_chebyshev_polynomial_v_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_chebyshev_polynomial_v_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_chebyshev_polynomial_w(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_chebyshev_polynomial_w_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_chebyshev_polynomial_w_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_hermite_polynomial_h(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_hermite_polynomial_h_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_hermite_polynomial_h_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_hermite_polynomial_he(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_hermite_polynomial_he_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_hermite_polynomial_he_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_laguerre_polynomial_l(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_laguerre_polynomial_l_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_laguerre_polynomial_l_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_special_legendre_polynomial_p(tn_context* context, tn_tensor* x, tn_tensor* n);
tn_tensor* tn_new_special_legendre_polynomial_p_scalar(tn_context* context, tn_tensor* x, tn_scalar n);
tn_tensor* tn_new_special_legendre_polynomial_p_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n);
tn_tensor* tn_new_mv(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_vdot(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_inner(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_addmv(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_status tn_addmv_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_tensor* tn_new_addbmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_status tn_addbmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_tensor* tn_new_baddbmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_status tn_baddbmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_tensor* tn_new_addr(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_status tn_addr_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha);
tn_tensor* tn_new_tensordot(tn_context* context, tn_tensor* a, tn_tensor* b, const int64_t* dims_a, size_t dims_a_count, const int64_t* dims_b, size_t dims_b_count);
tn_tensor* tn_new_einsum(tn_context* context, const char* equation, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_trace(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_kron(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_chain_matmul(tn_context* context, tn_tensor* const* matrices, size_t matrices_count);
tn_tensor* tn_new_cdist(tn_context* context, tn_tensor* a, tn_tensor* b, double p);
tn_tensor* tn_new_rand(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_randn(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_randint(tn_context* context, int64_t low, int64_t high, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_rand_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_randn_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_randint_like(tn_context* context, tn_tensor* x, int64_t high, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_randint_like_tensor(tn_context* context, tn_tensor* x, tn_tensor* high, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_randint_like_low(tn_context* context, tn_tensor* x, int64_t low, int64_t high, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_randperm(tn_context* context, int64_t n, tn_dtype dtype, tn_generator* generator);
tn_status tn_trunc_normal_(tn_context* context, tn_tensor* x, double mean, double std, double a, double b, tn_generator* generator);
tn_tensor* tn_new_multinomial(tn_context* context, tn_tensor* weights, int64_t num_samples, int32_t replacement, tn_generator* generator);
tn_tensor* tn_new_bernoulli(tn_context* context, tn_tensor* x, tn_generator* generator);
tn_tensor* tn_new_bernoulli_p(tn_context* context, tn_tensor* x, double p, tn_generator* generator);
tn_tensor* tn_new_bernoulli_tensor(tn_context* context, tn_tensor* x, tn_tensor* p, tn_generator* generator);
tn_tensor* tn_new_normal_tensor_float(tn_context* context, tn_tensor* mean, double std, tn_generator* generator);
tn_tensor* tn_new_normal_float_tensor(tn_context* context, double mean, tn_tensor* std, tn_generator* generator);
tn_tensor* tn_new_normal_tensor_tensor(tn_context* context, tn_tensor* mean, tn_tensor* std, tn_generator* generator);
tn_tensor* tn_new_normal(tn_context* context, double mean, double std, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator* generator);
tn_tensor* tn_new_normal_functional(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator);
tn_tensor* tn_new_poisson(tn_context* context, tn_tensor* x, tn_generator* generator);
tn_tensor* tn_new_binomial(tn_context* context, tn_tensor* count, tn_tensor* prob, tn_generator* generator);
tn_tensor* tn_new_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
tn_status tn_uniform_(tn_context* context, tn_tensor* x, double from, double to, tn_generator* generator);
tn_status tn_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator);
tn_status tn_bernoulli_(tn_context* context, tn_tensor* x, double p, tn_generator* generator);
tn_status tn_bernoulli_tensor_(tn_context* context, tn_tensor* x, tn_tensor* p, tn_generator* generator);
tn_status tn_exponential_(tn_context* context, tn_tensor* x, double lambd, tn_generator* generator);
tn_status tn_cauchy_(tn_context* context, tn_tensor* x, double median, double sigma, tn_generator* generator);
tn_status tn_log_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator);
tn_status tn_geometric_(tn_context* context, tn_tensor* x, double p, tn_generator* generator);
tn_status tn_random_(tn_context* context, tn_tensor* x, tn_generator* generator);
tn_status tn_random_to_(tn_context* context, tn_tensor* x, int64_t to, tn_generator* generator);
tn_status tn_random_from_(tn_context* context, tn_tensor* x, int64_t from, const int64_t* to, tn_generator* generator);
tn_status tn_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
tn_tensor* tn_new_feature_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
tn_status tn_feature_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
tn_tensor* tn_new_alpha_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
tn_status tn_alpha_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
tn_tensor* tn_new_feature_alpha_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
tn_status tn_feature_alpha_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
tn_tensor* tn_new_rrelu(tn_context* context, tn_tensor* x, tn_scalar lower, tn_scalar upper, int32_t training, tn_generator* generator);
tn_status tn_rrelu_(tn_context* context, tn_tensor* x, tn_scalar lower, tn_scalar upper, int32_t training, tn_generator* generator);
tn_tensor* tn_new_sum(tn_context* context, tn_tensor* x, tn_dtype dtype);
tn_tensor* tn_new_sum_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_mean(tn_context* context, tn_tensor* x, tn_dtype dtype);
tn_tensor* tn_new_mean_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_prod(tn_context* context, tn_tensor* x, tn_dtype dtype);
tn_tensor* tn_new_prod_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_var(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim);
tn_tensor* tn_new_std(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim);
tn_tensor* tn_new_norm(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_norm_p(tn_context* context, tn_tensor* x, tn_scalar p);
tn_tensor* tn_new_norm_dim(tn_context* context, tn_tensor* x, tn_scalar p, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_frobenius_norm(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim);
tn_tensor* tn_new_dist(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar p);
tn_tensor* tn_new_max(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_min(tn_context* context, tn_tensor* x);
tn_list* tn_new_max_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
tn_list* tn_new_min_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
tn_tensor* tn_new_max_other(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_min_other(tn_context* context, tn_tensor* a, tn_tensor* b);
tn_tensor* tn_new_amax(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim);
tn_tensor* tn_new_amin(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim);
tn_tensor* tn_new_argmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim);
tn_tensor* tn_new_argmin(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim);
tn_tensor* tn_new_any(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_any_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim);
tn_tensor* tn_new_all(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_all_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim);
tn_tensor* tn_new_cumsum(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
tn_status tn_cumsum_(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
tn_tensor* tn_new_logsumexp(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim);
tn_tensor* tn_new_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
tn_tensor* tn_new_log_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
tn_tensor* tn_new_sum_to_size(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count);
tn_tensor* tn_new_cumprod(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
tn_status tn_cumprod_(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
tn_list* tn_new_cummax(tn_context* context, tn_tensor* x, int64_t dim);
tn_list* tn_new_cummin(tn_context* context, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_logcumsumexp(tn_context* context, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_diff(tn_context* context, tn_tensor* x, int64_t n, int64_t dim, tn_tensor* prepend, tn_tensor* append);
tn_tensor* tn_new_scatter(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
tn_status tn_scatter_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
tn_tensor* tn_new_scatter_value(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value);
tn_status tn_scatter_value_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value);
tn_tensor* tn_new_scatter_by(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const char* reduce);
tn_status tn_scatter_by_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const char* reduce);
tn_tensor* tn_new_scatter_value_by(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value, const char* reduce);
tn_status tn_scatter_value_by_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value, const char* reduce);
tn_tensor* tn_new_scatter_reduce(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const char* reduce, int32_t include_self);
tn_status tn_scatter_reduce_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const char* reduce, int32_t include_self);
tn_tensor* tn_new_index_copy(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
tn_status tn_index_copy_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
tn_tensor* tn_new_index_fill(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value);
tn_status tn_index_fill_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value);
tn_tensor* tn_new_index_fill_tensor(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* value);
tn_status tn_index_fill_tensor_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* value);
tn_tensor* tn_new_index_reduce(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const char* reduce, int32_t include_self);
tn_status tn_index_reduce_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const char* reduce, int32_t include_self);
tn_tensor* tn_new_put(tn_context* context, tn_tensor* x, tn_tensor* index, tn_tensor* source, int32_t accumulate);
tn_status tn_put_(tn_context* context, tn_tensor* x, tn_tensor* index, tn_tensor* source, int32_t accumulate);
tn_tensor* tn_new_masked_scatter(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* source);
tn_status tn_masked_scatter_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* source);
tn_tensor* tn_new_select_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t dim, int64_t index);
tn_tensor* tn_new_slice_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t dim, const int64_t* start, const int64_t* end_, int64_t step);
tn_tensor* tn_new_diagonal_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t offset, int64_t dim1, int64_t dim2);
tn_tensor* tn_new_as_strided_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, const int64_t* sizes, size_t sizes_count, const int64_t* strides, size_t strides_count, const int64_t* storage_offset);
tn_status tn_fill_diagonal_(tn_context* context, tn_tensor* x, tn_scalar fill_value, int32_t wrap);
tn_tensor* tn_new_ravel(tn_context* context, tn_tensor* x);
tn_list* tn_new_broadcast_tensors(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_atleast_1d(tn_context* context, tn_tensor* x);
tn_list* tn_new_atleast_1d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_atleast_2d(tn_context* context, tn_tensor* x);
tn_list* tn_new_atleast_2d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_atleast_3d(tn_context* context, tn_tensor* x);
tn_list* tn_new_atleast_3d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_tensor* tn_new_diagonal(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2);
tn_tensor* tn_new_diag(tn_context* context, tn_tensor* x, int64_t diagonal);
tn_tensor* tn_new_diag_embed(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2);
tn_tensor* tn_new_diagflat(tn_context* context, tn_tensor* x, int64_t offset);
tn_list* tn_new_tensor_split(tn_context* context, tn_tensor* x, int64_t sections, int64_t dim);
tn_list* tn_new_tensor_split_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count, int64_t dim);
tn_list* tn_new_hsplit(tn_context* context, tn_tensor* x, int64_t sections);
tn_list* tn_new_hsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count);
tn_list* tn_new_vsplit(tn_context* context, tn_tensor* x, int64_t sections);
tn_list* tn_new_vsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count);
tn_list* tn_new_dsplit(tn_context* context, tn_tensor* x, int64_t sections);
tn_list* tn_new_dsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count);
tn_tensor* tn_new_mT(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_mH(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_adjoint(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_matrix_H(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_numpy_T(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_flatten_dense_tensors(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
tn_list* tn_new_sort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending);
tn_tensor* tn_new_argsort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending);
tn_list* tn_new_topk(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t largest, int32_t sorted);
tn_list* tn_new_kthvalue(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t keepdim);
tn_tensor* tn_new_msort(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_searchsorted(tn_context* context, tn_tensor* sorted_sequence, tn_tensor* x, int32_t out_int32, int32_t right, const char* side, tn_tensor* sorter);
tn_tensor* tn_new_searchsorted_number(tn_context* context, tn_tensor* sorted_sequence, tn_scalar x, int32_t out_int32, int32_t right, const char* side, tn_tensor* sorter);
tn_tensor* tn_new_bucketize(tn_context* context, tn_tensor* x, tn_tensor* boundaries, int32_t out_int32, int32_t right);
tn_tensor* tn_new_isin(tn_context* context, tn_tensor* elements, tn_tensor* test_elements, int32_t assume_unique, int32_t invert);
tn_tensor* tn_new_isin_number(tn_context* context, tn_tensor* elements, tn_scalar test_element, int32_t assume_unique, int32_t invert);
tn_tensor* tn_new_lgamma(tn_context* context, tn_tensor* x);
tn_status tn_lgamma_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_digamma(tn_context* context, tn_tensor* x);
tn_status tn_digamma_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_polygamma(tn_context* context, int64_t n, tn_tensor* x);
tn_tensor* tn_new_mvlgamma(tn_context* context, tn_tensor* x, int64_t p);
tn_status tn_mvlgamma_(tn_context* context, tn_tensor* x, int64_t p);
tn_tensor* tn_new_igamma(tn_context* context, tn_tensor* a, tn_tensor* x);
tn_status tn_igamma_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_igammac(tn_context* context, tn_tensor* a, tn_tensor* x);
tn_status tn_igammac_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_special_zeta(tn_context* context, tn_tensor* s, tn_tensor* q);
tn_tensor* tn_new_special_zeta_scalar(tn_context* context, tn_tensor* s, tn_scalar q);
tn_tensor* tn_new_special_zeta_scalar_first(tn_context* context, tn_scalar s, tn_tensor* q);
tn_tensor* tn_new_special_erfcx(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_ndtr(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_log_ndtr(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_ndtri(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_special_entr(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_count_nonzero(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim);
tn_tensor* tn_new_nansum(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_tensor* tn_new_nanmean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
tn_list* tn_new_aminmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim);
tn_list* tn_new_var_mean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim);
tn_list* tn_new_std_mean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim);
tn_tensor* tn_new_median(tn_context* context, tn_tensor* x);
tn_list* tn_new_median_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
tn_tensor* tn_new_nanmedian(tn_context* context, tn_tensor* x);
tn_list* tn_new_nanmedian_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
tn_list* tn_new_mode(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
tn_tensor* tn_new_quantile(tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim, int32_t keepdim);
tn_tensor* tn_new_quantile_number(tn_context* context, tn_tensor* x, double q, const int64_t* dim, int32_t keepdim);
tn_tensor* tn_new_nanquantile(tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim, int32_t keepdim);
tn_tensor* tn_new_nanquantile_number(tn_context* context, tn_tensor* x, double q, const int64_t* dim, int32_t keepdim);
tn_tensor* tn_new_histc(tn_context* context, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar max);
tn_tensor* tn_new_bincount(tn_context* context, tn_tensor* x, tn_tensor* weights, int64_t minlength);
tn_list* tn_new_histogram(tn_context* context, tn_tensor* x, tn_tensor* bins, tn_tensor* weight, int32_t density);
tn_list* tn_new_histogram_bins(tn_context* context, tn_tensor* x, int64_t bins);
tn_list* tn_new_histogramdd(tn_context* context, tn_tensor* x, const int64_t* bins, size_t bins_count);
tn_list* tn_new_unique(tn_context* context, tn_tensor* x, int32_t sorted, int32_t return_inverse, int32_t return_counts);
tn_list* tn_new_unique_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t sorted, int32_t return_inverse, int32_t return_counts);
tn_list* tn_new_unique_consecutive(tn_context* context, tn_tensor* x, int32_t return_inverse, int32_t return_counts, const int64_t* dim);
tn_list* tn_new_unique_dim_consecutive(tn_context* context, tn_tensor* x, int64_t dim, int32_t return_inverse, int32_t return_counts);
tn_tensor* tn_new_view(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count);
tn_tensor* tn_new_view_as(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_reshape(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count);
tn_tensor* tn_new_reshape_as(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_flatten(tn_context* context, tn_tensor* x, int64_t start_dim, int64_t end__dim);
tn_tensor* tn_new_unflatten(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* sizes, size_t sizes_count);
tn_tensor* tn_new_squeeze(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_squeeze_dim(tn_context* context, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_unsqueeze(tn_context* context, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_expand(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count);
tn_tensor* tn_new_expand_as(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_permute(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count);
tn_tensor* tn_new_transpose(tn_context* context, tn_tensor* x, int64_t dim0, int64_t dim1);
tn_tensor* tn_new_t(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_movedim(tn_context* context, tn_tensor* x, int64_t source, int64_t destination);
tn_tensor* tn_new_movedim_dims(tn_context* context, tn_tensor* x, const int64_t* source, size_t source_count, const int64_t* destination, size_t destination_count);
tn_tensor* tn_new_narrow(tn_context* context, tn_tensor* x, int64_t dim, int64_t start, int64_t length);
tn_tensor* tn_new_select(tn_context* context, tn_tensor* x, int64_t dim, int64_t index);
tn_tensor* tn_new_slice(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* start, const int64_t* end_, int64_t step);
tn_list* tn_new_split(tn_context* context, tn_tensor* x, int64_t split_size, int64_t dim);
tn_list* tn_new_split_sizes(tn_context* context, tn_tensor* x, const int64_t* split_sizes, size_t split_sizes_count, int64_t dim);
tn_list* tn_new_chunk(tn_context* context, tn_tensor* x, int64_t chunks, int64_t dim);
tn_list* tn_new_unbind(tn_context* context, tn_tensor* x, int64_t dim);
tn_tensor* tn_new_as_strided(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, const int64_t* strides, size_t strides_count, const int64_t* storage_offset);
tn_tensor* tn_new_view_as_complex(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_view_as_real(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_real(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_imag(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_detach(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_contiguous(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_clone(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_to(tn_context* context, tn_tensor* x, tn_dtype dtype);
tn_tensor* tn_new_type_as(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_tensor* tn_new_cat(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, int64_t dim);
tn_tensor* tn_new_stack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, int64_t dim);
tn_status tn_copy_(tn_context* context, tn_tensor* x, tn_tensor* other);
tn_status tn_fill_(tn_context* context, tn_tensor* x, tn_scalar value);
tn_status tn_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* value);
tn_status tn_zero_(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_fill(tn_context* context, tn_tensor* x, tn_scalar value);
tn_tensor* tn_new_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* value);
tn_tensor* tn_new_zero(tn_context* context, tn_tensor* x);
tn_tensor* tn_new_copy(tn_context* context, tn_tensor* x, tn_tensor* other, int32_t non_blocking);
tn_tensor* tn_new_hann_window(tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype);
tn_tensor* tn_new_blackman_window(tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype);
tn_tensor* tn_new_bartlett_window(tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype);
tn_tensor* tn_new_hamming_window(tn_context* context, int64_t window_length, int32_t periodic, double alpha, double beta, tn_dtype dtype);
tn_tensor* tn_new_kaiser_window(tn_context* context, int64_t window_length, int32_t periodic, double beta, tn_dtype dtype);
tn_status tn_shared_free(tn_context* context, tn_shared* shared);
tn_shared* tn_shared_new(tn_context* context, tn_tensor* tensor);
tn_tensor* tn_new_alias(tn_context* context, tn_shared* shared);
int64_t tn_shared_refcount(tn_context* context, tn_shared* shared);
tn_status tn_shared_set_requires_grad(tn_context* context, tn_shared* shared, int32_t on);
tn_shared* tn_shared_new_grad(tn_context* context, tn_shared* shared);
tn_status tn_shared_zero_grad(tn_context* context, tn_shared* shared);
tn_status tn_shared_update(tn_context* context, tn_shared* shared, tn_update_callback callback, void* payload);
tn_status tn_generator_free(tn_context* context, tn_generator* generator);
tn_generator* tn_generator_new(tn_context* context, uint64_t seed);
tn_status tn_generator_get_state(tn_context* context, tn_generator* generator, uint64_t* seed, uint64_t* offset);
tn_status tn_generator_set_state(tn_context* context, tn_generator* generator, uint64_t seed, uint64_t offset);
tn_status tn_manual_seed(tn_context* context, uint64_t seed);
tn_status tn_store_free(tn_context* context, tn_store* store);
tn_store* tn_store_new(tn_context* context);
tn_store* tn_store_new_sub(tn_context* context, tn_store* store, const char* name);
tn_shared* tn_store_new_var(tn_context* context, tn_store* store, const char* name, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, int32_t trainable, tn_init init, double a, double b, double low, double high, tn_generator* generator);
tn_shared* tn_store_new_var_copy(tn_context* context, tn_store* store, const char* name, tn_tensor* source, int32_t trainable);
tn_shared* tn_store_new_get(tn_context* context, tn_store* store, const char* name);
int64_t tn_store_size(tn_context* context, tn_store* store);
const char* tn_store_name(tn_context* context, tn_store* store, int64_t index);
int64_t tn_store_num_parameters(tn_context* context, tn_store* store);
tn_status tn_store_freeze(tn_context* context, tn_store* store);
tn_status tn_store_unfreeze(tn_context* context, tn_store* store);
tn_status tn_store_zero_grad(tn_context* context, tn_store* store);
tn_status tn_optimizer_free(tn_context* context, tn_optimizer* optimizer);
tn_optimizer* tn_optimizer_new_sgd(tn_context* context, tn_store* store, double lr, double momentum, double dampening, double weight_decay, int32_t nesterov);
tn_optimizer* tn_optimizer_new_adam(tn_context* context, tn_store* store, double lr, double beta1, double beta2, double eps, double weight_decay);
tn_optimizer* tn_optimizer_new_adamw(tn_context* context, tn_store* store, double lr, double beta1, double beta2, double eps, double weight_decay);
tn_status tn_optimizer_step(tn_context* context, tn_optimizer* optimizer);
tn_status tn_optimizer_zero_grad(tn_context* context, tn_optimizer* optimizer);
double tn_optimizer_lr(tn_context* context, tn_optimizer* optimizer);
tn_status tn_optimizer_set_lr(tn_context* context, tn_optimizer* optimizer, double lr);
double tn_optimizer_grad_norm(tn_context* context, tn_optimizer* optimizer);
double tn_optimizer_clip_grad_norm(tn_context* context, tn_optimizer* optimizer, double max_norm);
tn_status tn_store_save(tn_context* context, tn_store* store, const char* path);
tn_status tn_store_load(tn_context* context, tn_store* store, const char* path);
tn_status tn_checkpoint_save(tn_context* context, const char* path, tn_store* store, tn_optimizer* optimizer, tn_generator* generator, const char* const* keys, const char* const* values, size_t texts_count);
tn_status tn_checkpoint_load(tn_context* context, const char* path, tn_store* store, tn_optimizer* optimizer, tn_generator* generator);
const char* tn_file_text(tn_context* context, const char* path, const char* key);
int64_t tn_live_bytes(tn_context* context);
int64_t tn_live_tensors(tn_context* context);
int64_t tn_peak_bytes(tn_context* context);
tn_status tn_reset_peak(tn_context* context);
const char* tn_report(tn_context* context);
]],
ops = {
{name = "sigmoid", c = "tn_new_sigmoid", result = "tensor", doc = "1/(1 + exp(-x)).", {"tensor", "x"}},
{name = "sigmoid_", c = "tn_sigmoid_", result = "nothing", doc = "x = sigmoid(x).", {"tensor", "x"}},
{name = "silu", c = "tn_new_silu", result = "tensor", doc = "x*sigmoid(x).", {"tensor", "x"}},
{name = "silu_", c = "tn_silu_", result = "nothing", doc = "x = silu(x).", {"tensor", "x"}},
{name = "relu", c = "tn_new_relu", result = "tensor", doc = "x above 0, else 0.", {"tensor", "x"}},
{name = "relu_", c = "tn_relu_", result = "nothing", doc = "x = relu(x).", {"tensor", "x"}},
{name = "hardtanh", c = "tn_new_hardtanh", result = "tensor", doc = "x kept between the bounds.", {"tensor", "x"}, {"scalar", "min_val", "-1"}, {"scalar", "max_val", "1"}},
{name = "hardtanh_", c = "tn_hardtanh_", result = "nothing", doc = "x = hardtanh(x, min_val, max_val).", {"tensor", "x"}, {"scalar", "min_val", "-1"}, {"scalar", "max_val", "1"}},
{name = "relu6", c = "tn_new_relu6", result = "tensor", doc = "x kept between 0 and 6.", {"tensor", "x"}},
{name = "relu6_", c = "tn_relu6_", result = "nothing", doc = "x = relu6(x).", {"tensor", "x"}},
{name = "elu", c = "tn_new_elu", result = "tensor", doc = "scale*x above 0, else scale*alpha*(exp(input_scale*x) - 1).", {"tensor", "x"}, {"scalar", "alpha", "1"}, {"scalar", "scale", "1"}, {"scalar", "input_scale", "1"}},
{name = "elu_", c = "tn_elu_", result = "nothing", doc = "x = elu(x, alpha, scale, input_scale).", {"tensor", "x"}, {"scalar", "alpha", "1"}, {"scalar", "scale", "1"}, {"scalar", "input_scale", "1"}},
{name = "selu", c = "tn_new_selu", result = "tensor", doc = "elu of mean 0 and variance 1.", {"tensor", "x"}},
{name = "selu_", c = "tn_selu_", result = "nothing", doc = "x = selu(x).", {"tensor", "x"}},
{name = "celu", c = "tn_new_celu", result = "tensor", doc = "x above 0, else alpha*(exp(x/alpha) - 1).", {"tensor", "x"}, {"scalar", "alpha", "1.0"}},
{name = "celu_", c = "tn_celu_", result = "nothing", doc = "x = celu(x, alpha).", {"tensor", "x"}, {"scalar", "alpha", "1.0"}},
{name = "gelu", c = "tn_new_gelu", result = "tensor", doc = "x times the normal distribution function; \"tanh\": nearly.", {"tensor", "x"}, {"text", "approximate"}},
{name = "gelu_", c = "tn_gelu_", result = "nothing", doc = "x = gelu(x, approximate).", {"tensor", "x"}, {"text", "approximate"}},
{name = "leaky_relu", c = "tn_new_leaky_relu", result = "tensor", doc = "x above 0, else negative_slope*x.", {"tensor", "x"}, {"scalar", "negative_slope", "0.01"}},
{name = "leaky_relu_", c = "tn_leaky_relu_", result = "nothing", doc = "x = leaky_relu(x, negative_slope).", {"tensor", "x"}, {"scalar", "negative_slope", "0.01"}},
{name = "log_sigmoid", c = "tn_new_log_sigmoid", result = "tensor", doc = "log(sigmoid(x)).", {"tensor", "x"}},
{name = "hardsigmoid", c = "tn_new_hardsigmoid", result = "tensor", doc = "x/6 + 1/2 kept between 0 and 1.", {"tensor", "x"}},
{name = "hardsigmoid_", c = "tn_hardsigmoid_", result = "nothing", doc = "x = hardsigmoid(x).", {"tensor", "x"}},
{name = "hardswish", c = "tn_new_hardswish", result = "tensor", doc = "x*hardsigmoid(x).", {"tensor", "x"}},
{name = "hardswish_", c = "tn_hardswish_", result = "nothing", doc = "x = hardswish(x).", {"tensor", "x"}},
{name = "mish", c = "tn_new_mish", result = "tensor", doc = "x*tanh(softplus(x)).", {"tensor", "x"}},
{name = "mish_", c = "tn_mish_", result = "nothing", doc = "x = mish(x).", {"tensor", "x"}},
{name = "softplus", c = "tn_new_softplus", result = "tensor", doc = "log(1 + exp(beta*x))/beta.", {"tensor", "x"}, {"scalar", "beta", "1"}, {"scalar", "threshold", "20"}},
{name = "hardshrink", c = "tn_new_hardshrink", result = "tensor", doc = "0 where |x| is not above lambd.", {"tensor", "x"}, {"scalar", "lambd", "0.5"}},
{name = "softshrink", c = "tn_new_softshrink", result = "tensor", doc = "The same, and x moved by lambd towards 0 elsewhere.", {"tensor", "x"}, {"scalar", "lambd", "0.5"}},
{name = "threshold", c = "tn_new_threshold", result = "tensor", doc = "value where x is not above threshold.", {"tensor", "x"}, {"scalar", "threshold"}, {"scalar", "value"}},
{name = "threshold_", c = "tn_threshold_", result = "nothing", doc = "x = threshold(x, threshold, value).", {"tensor", "x"}, {"scalar", "threshold"}, {"scalar", "value"}},
{name = "prelu", c = "tn_new_prelu", result = "tensor", doc = "x above 0, else weight*x; one weight, or one a channel.", {"tensor", "x"}, {"tensor", "weight"}},
{name = "glu", c = "tn_new_glu", result = "tensor", doc = "The first half along dim times the sigmoid of the second.", {"tensor", "x"}, {"int", "dim", "-1"}},
{name = "sin", c = "tn_new_sin", result = "tensor", doc = "The sine.", {"tensor", "x"}},
{name = "sin_", c = "tn_sin_", result = "nothing", doc = "x = sin(x).", {"tensor", "x"}},
{name = "cos", c = "tn_new_cos", result = "tensor", doc = "The cosine.", {"tensor", "x"}},
{name = "cos_", c = "tn_cos_", result = "nothing", doc = "x = cos(x).", {"tensor", "x"}},
{name = "tan", c = "tn_new_tan", result = "tensor", doc = "The tangent.", {"tensor", "x"}},
{name = "tan_", c = "tn_tan_", result = "nothing", doc = "x = tan(x).", {"tensor", "x"}},
{name = "deg2rad", c = "tn_new_deg2rad", result = "tensor", doc = "Degrees as radians.", {"tensor", "x"}},
{name = "deg2rad_", c = "tn_deg2rad_", result = "nothing", doc = "x = deg2rad(x).", {"tensor", "x"}},
{name = "rad2deg", c = "tn_new_rad2deg", result = "tensor", doc = "Radians as degrees.", {"tensor", "x"}},
{name = "rad2deg_", c = "tn_rad2deg_", result = "nothing", doc = "x = rad2deg(x).", {"tensor", "x"}},
{name = "tanh", c = "tn_new_tanh", result = "tensor", doc = "The hyperbolic tangent.", {"tensor", "x"}},
{name = "tanh_", c = "tn_tanh_", result = "nothing", doc = "x = tanh(x).", {"tensor", "x"}},
{name = "asin", c = "tn_new_asin", result = "tensor", doc = "The inverse of the sine.", {"tensor", "x"}},
{name = "asin_", c = "tn_asin_", result = "nothing", doc = "x = asin(x).", {"tensor", "x"}},
{name = "acos", c = "tn_new_acos", result = "tensor", doc = "The inverse of the cosine.", {"tensor", "x"}},
{name = "acos_", c = "tn_acos_", result = "nothing", doc = "x = acos(x).", {"tensor", "x"}},
{name = "atan", c = "tn_new_atan", result = "tensor", doc = "The inverse of the tangent.", {"tensor", "x"}},
{name = "atan_", c = "tn_atan_", result = "nothing", doc = "x = atan(x).", {"tensor", "x"}},
{name = "sinh", c = "tn_new_sinh", result = "tensor", doc = "The hyperbolic sine.", {"tensor", "x"}},
{name = "sinh_", c = "tn_sinh_", result = "nothing", doc = "x = sinh(x).", {"tensor", "x"}},
{name = "cosh", c = "tn_new_cosh", result = "tensor", doc = "The hyperbolic cosine.", {"tensor", "x"}},
{name = "cosh_", c = "tn_cosh_", result = "nothing", doc = "x = cosh(x).", {"tensor", "x"}},
{name = "asinh", c = "tn_new_asinh", result = "tensor", doc = "Its inverse.", {"tensor", "x"}},
{name = "asinh_", c = "tn_asinh_", result = "nothing", doc = "x = asinh(x).", {"tensor", "x"}},
{name = "acosh", c = "tn_new_acosh", result = "tensor", doc = "The inverse of cosh; NaN below 1.", {"tensor", "x"}},
{name = "acosh_", c = "tn_acosh_", result = "nothing", doc = "x = acosh(x).", {"tensor", "x"}},
{name = "atanh", c = "tn_new_atanh", result = "tensor", doc = "The inverse of tanh; NaN outside [-1, 1].", {"tensor", "x"}},
{name = "atanh_", c = "tn_atanh_", result = "nothing", doc = "x = atanh(x).", {"tensor", "x"}},
{name = "add", c = "tn_new_add", result = "tensor", doc = "a + alpha*b.", {"tensor", "a"}, {"tensor", "b"}, {"scalar", "alpha", "1"}},
{name = "add_", c = "tn_add_", result = "nothing", doc = "x += alpha*other.", {"tensor", "x"}, {"tensor", "other"}, {"scalar", "alpha", "1"}},
{name = "add_scalar", c = "tn_new_add_scalar", result = "tensor", doc = "a + alpha*b.", {"tensor", "a"}, {"scalar", "b"}, {"scalar", "alpha", "1"}},
{name = "add_scalar_", c = "tn_add_scalar_", result = "nothing", doc = "x += alpha*other.", {"tensor", "x"}, {"scalar", "other"}, {"scalar", "alpha", "1"}},
{name = "sub", c = "tn_new_sub", result = "tensor", doc = "a - alpha*b. Not of bools.", {"tensor", "a"}, {"tensor", "b"}, {"scalar", "alpha", "1"}},
{name = "sub_", c = "tn_sub_", result = "nothing", doc = "x -= alpha*other.", {"tensor", "x"}, {"tensor", "other"}, {"scalar", "alpha", "1"}},
{name = "sub_scalar", c = "tn_new_sub_scalar", result = "tensor", doc = "a - alpha*b. Not of bools.", {"tensor", "a"}, {"scalar", "b"}, {"scalar", "alpha", "1"}},
{name = "sub_scalar_", c = "tn_sub_scalar_", result = "nothing", doc = "x -= alpha*other.", {"tensor", "x"}, {"scalar", "other"}, {"scalar", "alpha", "1"}},
{name = "scalar_sub", c = "tn_new_scalar_sub", result = "tensor", doc = "a - b. Not of bools.", {"scalar", "a"}, {"tensor", "b"}},
{name = "mul", c = "tn_new_mul", result = "tensor", doc = "a*b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "mul_", c = "tn_mul_", result = "nothing", doc = "x *= other.", {"tensor", "x"}, {"tensor", "other"}},
{name = "mul_scalar", c = "tn_new_mul_scalar", result = "tensor", doc = "a*b.", {"tensor", "a"}, {"scalar", "b"}},
{name = "mul_scalar_", c = "tn_mul_scalar_", result = "nothing", doc = "x *= other.", {"tensor", "x"}, {"scalar", "other"}},
{name = "div", c = "tn_new_div", result = "tensor", doc = "a/b; integers give f32.", {"tensor", "a"}, {"tensor", "b"}},
{name = "div_", c = "tn_div_", result = "nothing", doc = "x /= other.", {"tensor", "x"}, {"tensor", "other"}},
{name = "div_scalar", c = "tn_new_div_scalar", result = "tensor", doc = "a/b; integers give f32.", {"tensor", "a"}, {"scalar", "b"}},
{name = "div_scalar_", c = "tn_div_scalar_", result = "nothing", doc = "x /= other.", {"tensor", "x"}, {"scalar", "other"}},
{name = "scalar_div", c = "tn_new_scalar_div", result = "tensor", doc = "a/b; integers give f32.", {"scalar", "a"}, {"tensor", "b"}},
{name = "div_rounding", c = "tn_new_div_rounding", result = "tensor", doc = "a/b rounded: \"trunc\" or \"floor\"; integers stay integers.", {"tensor", "a"}, {"tensor", "b"}, {"text", "rounding_mode"}},
{name = "div_rounding_", c = "tn_div_rounding_", result = "nothing", doc = "x = div(x, b, rounding_mode).", {"tensor", "x"}, {"tensor", "b"}, {"text", "rounding_mode"}},
{name = "div_scalar_rounding", c = "tn_new_div_scalar_rounding", result = "tensor", doc = "a/b rounded: \"trunc\" or \"floor\".", {"tensor", "a"}, {"scalar", "b"}, {"text", "rounding_mode"}},
{name = "div_scalar_rounding_", c = "tn_div_scalar_rounding_", result = "nothing", doc = "x = div(x, b, rounding_mode).", {"tensor", "x"}, {"scalar", "b"}, {"text", "rounding_mode"}},
{name = "remainder", c = "tn_new_remainder", result = "tensor", doc = "a - b*floor(a/b): of the sign of b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "remainder_", c = "tn_remainder_", result = "nothing", doc = "x = remainder(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "remainder_scalar", c = "tn_new_remainder_scalar", result = "tensor", doc = "a - b*floor(a/b): of the sign of b.", {"tensor", "a"}, {"scalar", "b"}},
{name = "remainder_scalar_", c = "tn_remainder_scalar_", result = "nothing", doc = "x = remainder(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "scalar_remainder", c = "tn_new_scalar_remainder", result = "tensor", doc = "a - b*floor(a/b): of the sign of b.", {"scalar", "a"}, {"tensor", "b"}},
{name = "fmod", c = "tn_new_fmod", result = "tensor", doc = "a - b*trunc(a/b): of the sign of a.", {"tensor", "a"}, {"tensor", "b"}},
{name = "fmod_", c = "tn_fmod_", result = "nothing", doc = "x = fmod(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "fmod_scalar", c = "tn_new_fmod_scalar", result = "tensor", doc = "a - b*trunc(a/b): of the sign of a.", {"tensor", "a"}, {"scalar", "b"}},
{name = "fmod_scalar_", c = "tn_fmod_scalar_", result = "nothing", doc = "x = fmod(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "neg", c = "tn_new_neg", result = "tensor", doc = "-x. Not of bools.", {"tensor", "x"}},
{name = "neg_", c = "tn_neg_", result = "nothing", doc = "x = -x.", {"tensor", "x"}},
{name = "pow", c = "tn_new_pow", result = "tensor", doc = "base to the exponent.", {"tensor", "base"}, {"tensor", "exponent"}},
{name = "pow_tensor_", c = "tn_pow_tensor_", result = "nothing", doc = "x = pow(x, exponent).", {"tensor", "x"}, {"tensor", "exponent"}},
{name = "pow_scalar", c = "tn_new_pow_scalar", result = "tensor", doc = "base to the exponent.", {"tensor", "base"}, {"scalar", "exponent"}},
{name = "pow_", c = "tn_pow_", result = "nothing", doc = "x = x to the exponent.", {"tensor", "x"}, {"scalar", "exponent"}},
{name = "scalar_pow", c = "tn_new_scalar_pow", result = "tensor", doc = "base to the exponent.", {"scalar", "base"}, {"tensor", "exponent"}},
{name = "square", c = "tn_new_square", result = "tensor", doc = "x*x.", {"tensor", "x"}},
{name = "square_", c = "tn_square_", result = "nothing", doc = "x = square(x).", {"tensor", "x"}},
{name = "reciprocal", c = "tn_new_reciprocal", result = "tensor", doc = "1/x; integers give f32.", {"tensor", "x"}},
{name = "reciprocal_", c = "tn_reciprocal_", result = "nothing", doc = "x = reciprocal(x).", {"tensor", "x"}},
{name = "flip", c = "tn_new_flip", result = "tensor", doc = "Backwards along those dims.", {"tensor", "x"}, {"dims", "dims"}},
{name = "fliplr", c = "tn_new_fliplr", result = "tensor", doc = "Backwards along dim 1.", {"tensor", "x"}},
{name = "flipud", c = "tn_new_flipud", result = "tensor", doc = "Backwards along dim 0.", {"tensor", "x"}},
{name = "roll", c = "tn_new_roll", result = "tensor", doc = "Moved along those dims, what leaves at the end comes in at the start; without dims as if x had one.", {"tensor", "x"}, {"dims", "shifts"}, {"dims", "dims"}},
{name = "rot90", c = "tn_new_rot90", result = "tensor", doc = "Turned k times by 90 degrees, from the first of two dims towards the second.", {"tensor", "x"}, {"int", "k"}, {"dims", "dims"}},
{name = "repeat", c = "tn_new_repeat", result = "tensor", doc = "x that often along each dim; more repeats than dims add dims in front.", {"tensor", "x"}, {"dims", "repeats"}},
{name = "tile", c = "tn_new_tile", result = "tensor", doc = "repeat, where fewer numbers than dims count for the last ones.", {"tensor", "x"}, {"dims", "dims"}},
{name = "repeat_interleave", c = "tn_new_repeat_interleave", result = "tensor", doc = "Each element that often in a row; without a dim of all elements in one.", {"tensor", "x"}, {"int", "repeats"}, {"int?", "dim", "none"}, {"int?", "output_size", "none"}},
{name = "repeat_interleave_tensor", c = "tn_new_repeat_interleave_tensor", result = "tensor", doc = "Each element as often as repeats says for it.", {"tensor", "x"}, {"tensor", "repeats"}, {"int?", "dim", "none"}, {"int?", "output_size", "none"}},
{name = "repeat_interleave_repeats", c = "tn_new_repeat_interleave_repeats", result = "tensor", doc = "Each index i repeats[i] times.", {"tensor", "repeats"}, {"int?", "output_size", "none"}},
{name = "pixel_shuffle", c = "tn_new_pixel_shuffle", result = "tensor", doc = "Groups of channels as squares of pixels.", {"tensor", "x"}, {"int", "upscale_factor"}},
{name = "pixel_unshuffle", c = "tn_new_pixel_unshuffle", result = "tensor", doc = "Squares of pixels as groups of channels.", {"tensor", "x"}, {"int", "downscale_factor"}},
{name = "channel_shuffle", c = "tn_new_channel_shuffle", result = "tensor", doc = "Channels taken in turn from groups.", {"tensor", "x"}, {"int", "groups"}},
{name = "rotary_embedding", c = "tn_new_rotary_embedding", result = "tensor", doc = "Neighbouring pairs of x [B, T, H, D] turned by angles [T, D/2].", {"tensor", "x"}, {"tensor", "cos"}, {"tensor", "sin"}},
{name = "scaled_dot_product_attention", c = "tn_new_scaled_dot_product_attention", result = "tensor", doc = "softmax(scale*query*key' + mask)*value.", {"tensor", "query"}, {"tensor", "key"}, {"tensor", "value"}, {"tensor", "attn_mask", "NULL"}, {"double", "dropout_p", "0"}, {"flag", "is_causal", "0"}, {"double?", "scale", "none"}, {"flag", "enable_gqa", "0"}},
{name = "swiglu", c = "tn_new_swiglu", result = "tensor", doc = "silu(a)*b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "swiglu_backward", c = "tn_new_swiglu_backward", result = "list", doc = "Its gradients in a and b: two tensors.", {"tensor", "grad"}, {"tensor", "a"}, {"tensor", "b"}},
{name = "i0", c = "tn_new_i0", result = "tensor", doc = "The modified function of the first kind, order 0.", {"tensor", "x"}},
{name = "i0_", c = "tn_i0_", result = "nothing", doc = "x = i0(x).", {"tensor", "x"}},
{name = "special_i0e", c = "tn_new_special_i0e", result = "tensor", doc = "exp(-|x|)*i0(x).", {"tensor", "x"}},
{name = "special_i1", c = "tn_new_special_i1", result = "tensor", doc = "The modified function of the first kind, order 1.", {"tensor", "x"}},
{name = "special_i1e", c = "tn_new_special_i1e", result = "tensor", doc = "exp(-|x|)*i1(x).", {"tensor", "x"}},
{name = "special_bessel_j0", c = "tn_new_special_bessel_j0", result = "tensor", doc = "The first kind, order 0.", {"tensor", "x"}},
{name = "special_bessel_j1", c = "tn_new_special_bessel_j1", result = "tensor", doc = "The first kind, order 1.", {"tensor", "x"}},
{name = "special_bessel_y0", c = "tn_new_special_bessel_y0", result = "tensor", doc = "The second kind, order 0.", {"tensor", "x"}},
{name = "special_bessel_y1", c = "tn_new_special_bessel_y1", result = "tensor", doc = "The second kind, order 1.", {"tensor", "x"}},
{name = "special_modified_bessel_i0", c = "tn_new_special_modified_bessel_i0", result = "tensor", doc = "i0.", {"tensor", "x"}},
{name = "special_modified_bessel_i1", c = "tn_new_special_modified_bessel_i1", result = "tensor", doc = "i1.", {"tensor", "x"}},
{name = "special_modified_bessel_k0", c = "tn_new_special_modified_bessel_k0", result = "tensor", doc = "The modified function of the second kind, order 0.", {"tensor", "x"}},
{name = "special_modified_bessel_k1", c = "tn_new_special_modified_bessel_k1", result = "tensor", doc = "The modified function of the second kind, order 1.", {"tensor", "x"}},
{name = "special_scaled_modified_bessel_k0", c = "tn_new_special_scaled_modified_bessel_k0", result = "tensor", doc = "exp(x)*k0(x).", {"tensor", "x"}},
{name = "special_scaled_modified_bessel_k1", c = "tn_new_special_scaled_modified_bessel_k1", result = "tensor", doc = "exp(x)*k1(x).", {"tensor", "x"}},
{name = "special_spherical_bessel_j0", c = "tn_new_special_spherical_bessel_j0", result = "tensor", doc = "sin(x)/x.", {"tensor", "x"}},
{name = "special_airy_ai", c = "tn_new_special_airy_ai", result = "tensor", doc = "Airy's function Ai.", {"tensor", "x"}},
{name = "bitwise_and", c = "tn_new_bitwise_and", result = "tensor", doc = "Bits set in both.", {"tensor", "a"}, {"tensor", "b"}},
{name = "bitwise_and_", c = "tn_bitwise_and_", result = "nothing", doc = "x = bitwise_and(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "bitwise_and_scalar", c = "tn_new_bitwise_and_scalar", result = "tensor", doc = "Bits set in both.", {"tensor", "a"}, {"scalar", "b"}},
{name = "bitwise_and_scalar_", c = "tn_bitwise_and_scalar_", result = "nothing", doc = "x = bitwise_and(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "bitwise_and_scalar_first", c = "tn_new_bitwise_and_scalar_first", result = "tensor", doc = "Bits set in both.", {"scalar", "a"}, {"tensor", "b"}},
{name = "bitwise_or", c = "tn_new_bitwise_or", result = "tensor", doc = "Bits set in one.", {"tensor", "a"}, {"tensor", "b"}},
{name = "bitwise_or_", c = "tn_bitwise_or_", result = "nothing", doc = "x = bitwise_or(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "bitwise_or_scalar", c = "tn_new_bitwise_or_scalar", result = "tensor", doc = "Bits set in one.", {"tensor", "a"}, {"scalar", "b"}},
{name = "bitwise_or_scalar_", c = "tn_bitwise_or_scalar_", result = "nothing", doc = "x = bitwise_or(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "bitwise_or_scalar_first", c = "tn_new_bitwise_or_scalar_first", result = "tensor", doc = "Bits set in one.", {"scalar", "a"}, {"tensor", "b"}},
{name = "bitwise_xor", c = "tn_new_bitwise_xor", result = "tensor", doc = "Bits set in one alone.", {"tensor", "a"}, {"tensor", "b"}},
{name = "bitwise_xor_", c = "tn_bitwise_xor_", result = "nothing", doc = "x = bitwise_xor(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "bitwise_xor_scalar", c = "tn_new_bitwise_xor_scalar", result = "tensor", doc = "Bits set in one alone.", {"tensor", "a"}, {"scalar", "b"}},
{name = "bitwise_xor_scalar_", c = "tn_bitwise_xor_scalar_", result = "nothing", doc = "x = bitwise_xor(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "bitwise_xor_scalar_first", c = "tn_new_bitwise_xor_scalar_first", result = "tensor", doc = "Bits set in one alone.", {"scalar", "a"}, {"tensor", "b"}},
{name = "bitwise_not", c = "tn_new_bitwise_not", result = "tensor", doc = "Bits not set.", {"tensor", "x"}},
{name = "bitwise_not_", c = "tn_bitwise_not_", result = "nothing", doc = "x = bitwise_not(x).", {"tensor", "x"}},
{name = "bitwise_left_shift", c = "tn_new_bitwise_left_shift", result = "tensor", doc = "Bits moved up; 0 from the width on.", {"tensor", "a"}, {"tensor", "b"}},
{name = "bitwise_left_shift_", c = "tn_bitwise_left_shift_", result = "nothing", doc = "x = bitwise_left_shift(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "bitwise_left_shift_scalar", c = "tn_new_bitwise_left_shift_scalar", result = "tensor", doc = "Bits moved up; 0 from the width on.", {"tensor", "a"}, {"scalar", "b"}},
{name = "bitwise_left_shift_scalar_", c = "tn_bitwise_left_shift_scalar_", result = "nothing", doc = "x = bitwise_left_shift(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "bitwise_left_shift_scalar_first", c = "tn_new_bitwise_left_shift_scalar_first", result = "tensor", doc = "Bits moved up; 0 from the width on.", {"scalar", "a"}, {"tensor", "b"}},
{name = "bitwise_right_shift", c = "tn_new_bitwise_right_shift", result = "tensor", doc = "Bits moved down; 0 or -1 from the width on.", {"tensor", "a"}, {"tensor", "b"}},
{name = "bitwise_right_shift_", c = "tn_bitwise_right_shift_", result = "nothing", doc = "x = bitwise_right_shift(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "bitwise_right_shift_scalar", c = "tn_new_bitwise_right_shift_scalar", result = "tensor", doc = "Bits moved down; 0 or -1 from the width on.", {"tensor", "a"}, {"scalar", "b"}},
{name = "bitwise_right_shift_scalar_", c = "tn_bitwise_right_shift_scalar_", result = "nothing", doc = "x = bitwise_right_shift(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "bitwise_right_shift_scalar_first", c = "tn_new_bitwise_right_shift_scalar_first", result = "tensor", doc = "Bits moved down; 0 or -1 from the width on.", {"scalar", "a"}, {"tensor", "b"}},
{name = "eq", c = "tn_new_eq", result = "tensor", doc = "a == b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "eq_", c = "tn_eq_", result = "nothing", doc = "x = eq(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "eq_scalar", c = "tn_new_eq_scalar", result = "tensor", doc = "a == b.", {"tensor", "a"}, {"scalar", "b"}},
{name = "eq_scalar_", c = "tn_eq_scalar_", result = "nothing", doc = "x = eq(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "ne", c = "tn_new_ne", result = "tensor", doc = "a != b; true of NaN.", {"tensor", "a"}, {"tensor", "b"}},
{name = "ne_", c = "tn_ne_", result = "nothing", doc = "x = ne(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "ne_scalar", c = "tn_new_ne_scalar", result = "tensor", doc = "a != b; true of NaN.", {"tensor", "a"}, {"scalar", "b"}},
{name = "ne_scalar_", c = "tn_ne_scalar_", result = "nothing", doc = "x = ne(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "lt", c = "tn_new_lt", result = "tensor", doc = "a < b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "lt_", c = "tn_lt_", result = "nothing", doc = "x = lt(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "lt_scalar", c = "tn_new_lt_scalar", result = "tensor", doc = "a < b.", {"tensor", "a"}, {"scalar", "b"}},
{name = "lt_scalar_", c = "tn_lt_scalar_", result = "nothing", doc = "x = lt(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "le", c = "tn_new_le", result = "tensor", doc = "a <= b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "le_", c = "tn_le_", result = "nothing", doc = "x = le(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "le_scalar", c = "tn_new_le_scalar", result = "tensor", doc = "a <= b.", {"tensor", "a"}, {"scalar", "b"}},
{name = "le_scalar_", c = "tn_le_scalar_", result = "nothing", doc = "x = le(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "gt", c = "tn_new_gt", result = "tensor", doc = "a > b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "gt_", c = "tn_gt_", result = "nothing", doc = "x = gt(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "gt_scalar", c = "tn_new_gt_scalar", result = "tensor", doc = "a > b.", {"tensor", "a"}, {"scalar", "b"}},
{name = "gt_scalar_", c = "tn_gt_scalar_", result = "nothing", doc = "x = gt(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "ge", c = "tn_new_ge", result = "tensor", doc = "a >= b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "ge_", c = "tn_ge_", result = "nothing", doc = "x = ge(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "ge_scalar", c = "tn_new_ge_scalar", result = "tensor", doc = "a >= b.", {"tensor", "a"}, {"scalar", "b"}},
{name = "ge_scalar_", c = "tn_ge_scalar_", result = "nothing", doc = "x = ge(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "logical_and", c = "tn_new_logical_and", result = "tensor", doc = "Both are not 0.", {"tensor", "a"}, {"tensor", "b"}},
{name = "logical_and_", c = "tn_logical_and_", result = "nothing", doc = "x = logical_and(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "logical_or", c = "tn_new_logical_or", result = "tensor", doc = "One is not 0.", {"tensor", "a"}, {"tensor", "b"}},
{name = "logical_or_", c = "tn_logical_or_", result = "nothing", doc = "x = logical_or(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "logical_xor", c = "tn_new_logical_xor", result = "tensor", doc = "One is not 0 and the other is.", {"tensor", "a"}, {"tensor", "b"}},
{name = "logical_xor_", c = "tn_logical_xor_", result = "nothing", doc = "x = logical_xor(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "logical_not", c = "tn_new_logical_not", result = "tensor", doc = "It is 0.", {"tensor", "x"}},
{name = "logical_not_", c = "tn_logical_not_", result = "nothing", doc = "x = logical_not(x).", {"tensor", "x"}},
{name = "isnan", c = "tn_new_isnan", result = "tensor", doc = "It is NaN.", {"tensor", "x"}},
{name = "isinf", c = "tn_new_isinf", result = "tensor", doc = "It is infinite.", {"tensor", "x"}},
{name = "isfinite", c = "tn_new_isfinite", result = "tensor", doc = "It is neither NaN nor infinite.", {"tensor", "x"}},
{name = "equal", c = "tn_equal", result = "flag", doc = "1 if sizes and elements are the same.", {"tensor", "a"}, {"tensor", "b"}},
{name = "allclose", c = "tn_allclose", result = "flag", doc = "1 if everywhere |a - b| <= atol + rtol*|b|.", {"tensor", "a"}, {"tensor", "b"}, {"double", "rtol", "1e-05"}, {"double", "atol", "1e-08"}, {"flag", "equal_nan", "0"}},
{name = "where", c = "tn_new_where", result = "tensor", doc = "a where the bool condition holds, else b.", {"tensor", "condition"}, {"tensor", "a"}, {"tensor", "b"}},
{name = "where_scalar_b", c = "tn_new_where_scalar_b", result = "tensor", doc = "a where the bool condition holds, else b.", {"tensor", "condition"}, {"tensor", "a"}, {"scalar", "b"}},
{name = "where_scalar_a", c = "tn_new_where_scalar_a", result = "tensor", doc = "a where the bool condition holds, else b.", {"tensor", "condition"}, {"scalar", "a"}, {"tensor", "b"}},
{name = "where_scalars", c = "tn_new_where_scalars", result = "tensor", doc = "a where the bool condition holds, else b.", {"tensor", "condition"}, {"scalar", "a"}, {"scalar", "b"}},
{name = "isposinf", c = "tn_new_isposinf", result = "tensor", doc = "Whether it is inf.", {"tensor", "x"}},
{name = "isneginf", c = "tn_new_isneginf", result = "tensor", doc = "Whether it is -inf.", {"tensor", "x"}},
{name = "isreal", c = "tn_new_isreal", result = "tensor", doc = "Whether it has no imaginary part.", {"tensor", "x"}},
{name = "isclose", c = "tn_new_isclose", result = "tensor", doc = "Where |a - b| is at most atol + rtol*|b|.", {"tensor", "a"}, {"tensor", "b"}, {"double", "rtol", "1e-05"}, {"double", "atol", "1e-08"}, {"flag", "equal_nan", "0"}},
{name = "angle", c = "tn_new_angle", result = "tensor", doc = "The angle of complex numbers; of real ones 0 or pi.", {"tensor", "x"}},
{name = "conj_physical", c = "tn_new_conj_physical", result = "tensor", doc = "conj, which is a copy here, too.", {"tensor", "x"}},
{name = "conj_physical_", c = "tn_conj_physical_", result = "nothing", doc = "x = conj(x).", {"tensor", "x"}},
{name = "resolve_conj", c = "tn_new_resolve_conj", result = "tensor", doc = "x itself: no view is lazily conjugated.", {"tensor", "x"}},
{name = "resolve_neg", c = "tn_new_resolve_neg", result = "tensor", doc = "x itself: no view is lazily negated.", {"tensor", "x"}},
{name = "is_conj", c = "tn_is_conj", result = "flag", doc = "0.", {"tensor", "x"}},
{name = "is_neg", c = "tn_is_neg", result = "flag", doc = "0.", {"tensor", "x"}},
{name = "empty", c = "tn_new_empty", result = "tensor", doc = "Elements that nobody has written.", {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "zeros", c = "tn_new_zeros", result = "tensor", doc = "Zeros.", {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "ones", c = "tn_new_ones", result = "tensor", doc = "Ones.", {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "full", c = "tn_new_full", result = "tensor", doc = "The value; TN_DEFAULT is the value's kind: bool, i64 or f32.", {"dims", "sizes"}, {"scalar", "value"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "scalar_tensor", c = "tn_new_scalar_tensor", result = "tensor", doc = "A 0-d tensor.", {"scalar", "value"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "empty_like", c = "tn_new_empty_like", result = "tensor", doc = "Unwritten elements, of the sizes and, by default, the dtype of x.", {"tensor", "x"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "zeros_like", c = "tn_new_zeros_like", result = "tensor", doc = "Zeros, as x.", {"tensor", "x"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "ones_like", c = "tn_new_ones_like", result = "tensor", doc = "Ones, as x.", {"tensor", "x"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "full_like", c = "tn_new_full_like", result = "tensor", doc = "The value, as x.", {"tensor", "x"}, {"scalar", "value"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "new_empty", c = "tn_new_new_empty", result = "tensor", doc = "Unwritten elements of other sizes; x gives the dtype.", {"tensor", "x"}, {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "new_zeros", c = "tn_new_new_zeros", result = "tensor", doc = "Zeros of other sizes; x gives the dtype.", {"tensor", "x"}, {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "new_ones", c = "tn_new_new_ones", result = "tensor", doc = "Ones of other sizes; x gives the dtype.", {"tensor", "x"}, {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "new_full", c = "tn_new_new_full", result = "tensor", doc = "The value, of other sizes; x gives the dtype.", {"tensor", "x"}, {"dims", "sizes"}, {"scalar", "value"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "arange", c = "tn_new_arange", result = "tensor", doc = "start, start + step, … before end; TN_DEFAULT is i64 for integers.", {"scalar", "start"}, {"scalar", "end"}, {"scalar", "step", "1"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "linspace", c = "tn_new_linspace", result = "tensor", doc = "So many numbers from start to end, both included.", {"scalar", "start"}, {"scalar", "end"}, {"int", "steps"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "eye", c = "tn_new_eye", result = "tensor", doc = "Ones on the diagonal of an n by m matrix.", {"int", "n"}, {"int", "m"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "logspace", c = "tn_new_logspace", result = "tensor", doc = "base to the powers of linspace.", {"scalar", "start"}, {"scalar", "end"}, {"int", "steps"}, {"double", "base", "10"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "range", c = "tn_new_range", result = "tensor", doc = "start, start + step, … up to end, which is included.", {"scalar", "start"}, {"scalar", "end"}, {"scalar", "step", "1"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "tril_indices", c = "tn_new_tril_indices", result = "tensor", doc = "Rows and columns of what tril keeps: two rows of i64.", {"int", "row"}, {"int", "col"}, {"int", "offset", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "triu_indices", c = "tn_new_triu_indices", result = "tensor", doc = "Rows and columns of what triu keeps.", {"int", "row"}, {"int", "col"}, {"int", "offset", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "empty_strided", c = "tn_new_empty_strided", result = "tensor", doc = "Elements that nobody has written, that far apart.", {"dims", "sizes"}, {"dims", "strides"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "new_empty_strided", c = "tn_new_new_empty_strided", result = "tensor", doc = "The same; x gives the dtype.", {"tensor", "x"}, {"dims", "sizes"}, {"dims", "strides"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "empty_permuted", c = "tn_new_empty_permuted", result = "tensor", doc = "Elements that nobody has written, in dims of another order.", {"dims", "sizes"}, {"dims", "physical_layout"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "index_select", c = "tn_new_index_select", result = "tensor", doc = "The slices of x that the index names.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}},
{name = "index_add", c = "tn_new_index_add", result = "tensor", doc = "x with alpha*source added to the slices that the index names.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}, {"scalar", "alpha", "1"}},
{name = "index_add_", c = "tn_index_add_", result = "nothing", doc = "x = index_add(x, dim, index, source, alpha).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}, {"scalar", "alpha", "1"}},
{name = "gather", c = "tn_new_gather", result = "tensor", doc = "Of each place the element that the index names along dim.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}},
{name = "scatter_add", c = "tn_new_scatter_add", result = "tensor", doc = "x with source added where the index says.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}},
{name = "scatter_add_", c = "tn_scatter_add_", result = "nothing", doc = "x = scatter_add(x, dim, index, source).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}},
{name = "embedding", c = "tn_new_embedding", result = "tensor", doc = "Rows of weight by index.", {"tensor", "weight"}, {"tensor", "indices"}, {"int", "padding_idx", "-1"}},
{name = "take", c = "tn_new_take", result = "tensor", doc = "The elements that the index names, as if x had one dim.", {"tensor", "x"}, {"tensor", "index"}},
{name = "take_along_dim", c = "tn_new_take_along_dim", result = "tensor", doc = "gather, with an index that broadcasts.", {"tensor", "x"}, {"tensor", "indices"}, {"int?", "dim", "none"}},
{name = "nonzero", c = "tn_new_nonzero", result = "tensor", doc = "The indices of all elements that are not 0: a row each.", {"tensor", "x"}},
{name = "argwhere", c = "tn_new_argwhere", result = "tensor", doc = "The same.", {"tensor", "x"}},
{name = "masked_fill", c = "tn_new_masked_fill", result = "tensor", doc = "The value where the mask holds, else x.", {"tensor", "x"}, {"tensor", "mask"}, {"scalar", "value"}},
{name = "masked_fill_", c = "tn_masked_fill_", result = "nothing", doc = "x = value where the mask holds.", {"tensor", "x"}, {"tensor", "mask"}, {"scalar", "value"}},
{name = "masked_fill_tensor", c = "tn_new_masked_fill_tensor", result = "tensor", doc = "The value of a tensor without dims where the mask holds, else x.", {"tensor", "x"}, {"tensor", "mask"}, {"tensor", "value"}},
{name = "masked_fill_tensor_", c = "tn_masked_fill_tensor_", result = "nothing", doc = "x = that value where the mask holds.", {"tensor", "x"}, {"tensor", "mask"}, {"tensor", "value"}},
{name = "masked_select", c = "tn_new_masked_select", result = "tensor", doc = "The elements where the mask holds: one dim.", {"tensor", "x"}, {"tensor", "mask"}},
{name = "tril", c = "tn_new_tril", result = "tensor", doc = "The lower triangle of matrices.", {"tensor", "x"}, {"int", "diagonal", "0"}},
{name = "tril_", c = "tn_tril_", result = "nothing", doc = "x = tril(x, diagonal).", {"tensor", "x"}, {"int", "diagonal", "0"}},
{name = "triu", c = "tn_new_triu", result = "tensor", doc = "The upper triangle of matrices.", {"tensor", "x"}, {"int", "diagonal", "0"}},
{name = "triu_", c = "tn_triu_", result = "nothing", doc = "x = triu(x, diagonal).", {"tensor", "x"}, {"int", "diagonal", "0"}},
{name = "one_hot", c = "tn_new_one_hot", result = "tensor", doc = "Of class indices rows of 0 and a 1; -1 classes: one more than the largest.", {"tensor", "x"}, {"int", "num_classes", "-1"}},
{name = "nonzero_numpy", c = "tn_new_nonzero_numpy", result = "list", doc = "The indices of all elements that are not 0: a tensor for each dim.", {"tensor", "x"}},
{name = "nonzero_static", c = "tn_new_nonzero_static", result = "tensor", doc = "So many rows of nonzero, or of fill_value.", {"tensor", "x"}, {"int", "size"}, {"int", "fill_value", "-1"}},
{name = "embedding_bag", c = "tn_new_embedding_bag", result = "list", doc = "Sums, means or largest of bags of rows of weight, and what the bags are: four tensors.", {"tensor", "weight"}, {"tensor", "indices"}, {"tensor", "offsets"}, {"flag", "scale_grad_by_freq"}, {"int", "mode"}, {"flag", "sparse"}, {"tensor", "per_sample_weights"}, {"flag", "include_last_offset"}, {"int?", "padding_idx", "none"}},
{name = "hstack", c = "tn_new_hstack", result = "tensor", doc = "Joined along dim 1, vectors along dim 0.", {"tensors", "tensors"}},
{name = "vstack", c = "tn_new_vstack", result = "tensor", doc = "Joined along dim 0, vectors as rows.", {"tensors", "tensors"}},
{name = "dstack", c = "tn_new_dstack", result = "tensor", doc = "Joined along dim 2, after atleast_3d.", {"tensors", "tensors"}},
{name = "column_stack", c = "tn_new_column_stack", result = "tensor", doc = "Joined along dim 1, vectors as columns.", {"tensors", "tensors"}},
{name = "block_diag", c = "tn_new_block_diag", result = "tensor", doc = "Matrices along the diagonal of one, else 0.", {"tensors", "tensors"}},
{name = "meshgrid", c = "tn_new_meshgrid", result = "list", doc = "Views: vectors as coordinates of a grid.", {"tensors", "tensors"}, {"text", "indexing"}},
{name = "cartesian_prod", c = "tn_new_cartesian_prod", result = "tensor", doc = "A row for every choice of an element of each vector.", {"tensors", "tensors"}},
{name = "combinations", c = "tn_new_combinations", result = "tensor", doc = "A row for every choice of r elements of a vector.", {"tensor", "x"}, {"int", "r", "2"}, {"flag", "with_replacement", "0"}},
{name = "pad_sequence", c = "tn_new_pad_sequence", result = "tensor", doc = "Tensors of different lengths, padded to the longest, along a new dim.", {"tensors", "sequences"}, {"flag", "batch_first"}, {"double", "padding_value"}, {"text", "padding_side"}},
{name = "trapezoid_x", c = "tn_new_trapezoid_x", result = "tensor", doc = "The integral along a dim of samples at those points.", {"tensor", "y"}, {"tensor", "x"}, {"int", "dim", "-1"}},
{name = "trapezoid", c = "tn_new_trapezoid", result = "tensor", doc = "The same of samples that far apart.", {"tensor", "y"}, {"scalar", "dx", "1"}, {"int", "dim", "-1"}},
{name = "trapz_x", c = "tn_new_trapz_x", result = "tensor", doc = "The integral along a dim of samples at those points.", {"tensor", "y"}, {"tensor", "x"}, {"int", "dim", "-1"}},
{name = "trapz", c = "tn_new_trapz", result = "tensor", doc = "The same of samples that far apart.", {"tensor", "y"}, {"double", "dx", "1"}, {"int", "dim", "-1"}},
{name = "cumulative_trapezoid_x", c = "tn_new_cumulative_trapezoid_x", result = "tensor", doc = "The integral up to each sample at those points.", {"tensor", "y"}, {"tensor", "x"}, {"int", "dim", "-1"}},
{name = "cumulative_trapezoid", c = "tn_new_cumulative_trapezoid", result = "tensor", doc = "The same of samples that far apart.", {"tensor", "y"}, {"scalar", "dx", "1"}, {"int", "dim", "-1"}},
{name = "gradient", c = "tn_new_gradient", result = "list", doc = "Slopes of samples along dims.", {"tensor", "x"}, {"scalar", "spacing"}, {"dims", "dim"}, {"int", "edge_order"}},
{name = "linalg_cross", c = "tn_new_linalg_cross", result = "tensor", doc = "The cross product along a dim.", {"tensor", "x"}, {"tensor", "other"}, {"int", "dim", "-1"}},
{name = "cross", c = "tn_new_cross", result = "tensor", doc = "The same; without a dim the first of size 3.", {"tensor", "x"}, {"tensor", "other"}, {"int?", "dim", "none"}},
{name = "vander", c = "tn_new_vander", result = "tensor", doc = "Powers of a vector, a column each.", {"tensor", "x"}, {"int?", "n", "none"}, {"flag", "increasing", "0"}},
{name = "linalg_vander", c = "tn_new_linalg_vander", result = "tensor", doc = "Powers of vectors, from 0 on.", {"tensor", "x"}, {"int?", "n", "none"}},
{name = "cov", c = "tn_new_cov", result = "tensor", doc = "Covariances of rows.", {"tensor", "x"}, {"int", "correction"}, {"tensor", "fweights", "NULL"}, {"tensor", "aweights", "NULL"}},
{name = "corrcoef", c = "tn_new_corrcoef", result = "tensor", doc = "Correlations of rows.", {"tensor", "x"}},
{name = "pdist", c = "tn_new_pdist", result = "tensor", doc = "The p-norms of the differences of rows.", {"tensor", "x"}, {"double", "p", "2"}},
{name = "linalg_vecdot", c = "tn_new_linalg_vecdot", result = "tensor", doc = "sum(conj(x)*y) along a dim.", {"tensor", "x"}, {"tensor", "y"}, {"int", "dim", "-1"}},
{name = "linalg_vector_norm", c = "tn_new_linalg_vector_norm", result = "tensor", doc = "The norm over dims.", {"tensor", "x"}, {"scalar", "ord"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "linalg_matrix_norm", c = "tn_new_linalg_matrix_norm", result = "tensor", doc = "The norm of matrices.", {"tensor", "x"}, {"scalar", "ord"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "linalg_matrix_norm_str", c = "tn_new_linalg_matrix_norm_str", result = "tensor", doc = "The same; the order is a word.", {"tensor", "x"}, {"text", "ord"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "linalg_norm", c = "tn_new_linalg_norm", result = "tensor", doc = "The norm of vectors or of matrices, by the dims.", {"tensor", "x"}, {"scalar", "ord"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "linalg_norm_str", c = "tn_new_linalg_norm_str", result = "tensor", doc = "The same; the order is a word.", {"tensor", "x"}, {"text", "ord"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "linalg_diagonal", c = "tn_new_linalg_diagonal", result = "tensor", doc = "The diagonal, as a view.", {"tensor", "x"}, {"int", "offset", "0"}, {"int", "dim1", "-2"}, {"int", "dim2", "-1"}},
{name = "linalg_multi_dot", c = "tn_new_linalg_multi_dot", result = "tensor", doc = "A product of matrices, in the order that multiplies least.", {"tensors", "tensors"}},
{name = "matrix_power", c = "tn_new_matrix_power", result = "tensor", doc = "Square matrices, n times.", {"tensor", "x"}, {"int", "n"}},
{name = "renorm", c = "tn_new_renorm", result = "tensor", doc = "Parts of a dim with p-norms of at most maxnorm.", {"tensor", "x"}, {"scalar", "p"}, {"int", "dim"}, {"scalar", "maxnorm"}},
{name = "renorm_", c = "tn_renorm_", result = "nothing", doc = "x = renorm(x, p, dim, maxnorm).", {"tensor", "x"}, {"scalar", "p"}, {"int", "dim"}, {"scalar", "maxnorm"}},
{name = "norm_except_dim", c = "tn_new_norm_except_dim", result = "tensor", doc = "The norm over all dims but one.", {"tensor", "v"}, {"int", "pow", "2"}, {"int", "dim", "0"}},
{name = "bilinear", c = "tn_new_bilinear", result = "tensor", doc = "x1 times each matrix of the weight times x2, plus bias.", {"tensor", "x1"}, {"tensor", "x2"}, {"tensor", "weight"}, {"tensor", "bias", "NULL"}},
{name = "cross_entropy", c = "tn_new_cross_entropy", result = "tensor", doc = "Of logits [N, C] and class indices [N]; reduction: 0 none, 1 mean, 2 sum.", {"tensor", "logits"}, {"tensor", "target"}, {"tensor", "weight", "NULL"}, {"int", "reduction", "1"}, {"int", "ignore_index", "-100"}},
{name = "mse_loss", c = "tn_new_mse_loss", result = "tensor", doc = "Of squared differences; reduction: 0 none, 1 mean, 2 sum.", {"tensor", "x"}, {"tensor", "target"}, {"int", "reduction", "1"}},
{name = "abs", c = "tn_new_abs", result = "tensor", doc = "The magnitude; of complex numbers a real tensor.", {"tensor", "x"}},
{name = "abs_", c = "tn_abs_", result = "nothing", doc = "x = abs(x).", {"tensor", "x"}},
{name = "sign", c = "tn_new_sign", result = "tensor", doc = "-1, 0 or 1.", {"tensor", "x"}},
{name = "sign_", c = "tn_sign_", result = "nothing", doc = "x = sign(x).", {"tensor", "x"}},
{name = "exp", c = "tn_new_exp", result = "tensor", doc = "e to the x.", {"tensor", "x"}},
{name = "exp_", c = "tn_exp_", result = "nothing", doc = "x = exp(x).", {"tensor", "x"}},
{name = "expm1", c = "tn_new_expm1", result = "tensor", doc = "exp(x) - 1, exact near 0.", {"tensor", "x"}},
{name = "expm1_", c = "tn_expm1_", result = "nothing", doc = "x = expm1(x).", {"tensor", "x"}},
{name = "log", c = "tn_new_log", result = "tensor", doc = "The natural logarithm; NaN below 0.", {"tensor", "x"}},
{name = "log_", c = "tn_log_", result = "nothing", doc = "x = log(x).", {"tensor", "x"}},
{name = "log1p", c = "tn_new_log1p", result = "tensor", doc = "log(1 + x), exact near 0.", {"tensor", "x"}},
{name = "log1p_", c = "tn_log1p_", result = "nothing", doc = "x = log1p(x).", {"tensor", "x"}},
{name = "sqrt", c = "tn_new_sqrt", result = "tensor", doc = "The square root; NaN below 0.", {"tensor", "x"}},
{name = "sqrt_", c = "tn_sqrt_", result = "nothing", doc = "x = sqrt(x).", {"tensor", "x"}},
{name = "rsqrt", c = "tn_new_rsqrt", result = "tensor", doc = "1/sqrt(x).", {"tensor", "x"}},
{name = "rsqrt_", c = "tn_rsqrt_", result = "nothing", doc = "x = 1/sqrt(x).", {"tensor", "x"}},
{name = "erf", c = "tn_new_erf", result = "tensor", doc = "The error function.", {"tensor", "x"}},
{name = "erf_", c = "tn_erf_", result = "nothing", doc = "x = erf(x).", {"tensor", "x"}},
{name = "erfinv", c = "tn_new_erfinv", result = "tensor", doc = "Its inverse; NaN outside [-1, 1].", {"tensor", "x"}},
{name = "erfinv_", c = "tn_erfinv_", result = "nothing", doc = "x = erfinv(x).", {"tensor", "x"}},
{name = "floor", c = "tn_new_floor", result = "tensor", doc = "The next integer below.", {"tensor", "x"}},
{name = "floor_", c = "tn_floor_", result = "nothing", doc = "x = floor(x).", {"tensor", "x"}},
{name = "ceil", c = "tn_new_ceil", result = "tensor", doc = "The next integer above.", {"tensor", "x"}},
{name = "ceil_", c = "tn_ceil_", result = "nothing", doc = "x = ceil(x).", {"tensor", "x"}},
{name = "round", c = "tn_new_round", result = "tensor", doc = "The nearest integer; halves go to the even one.", {"tensor", "x"}},
{name = "round_", c = "tn_round_", result = "nothing", doc = "x = round(x).", {"tensor", "x"}},
{name = "trunc", c = "tn_new_trunc", result = "tensor", doc = "The part before the point.", {"tensor", "x"}},
{name = "trunc_", c = "tn_trunc_", result = "nothing", doc = "x = trunc(x).", {"tensor", "x"}},
{name = "frac", c = "tn_new_frac", result = "tensor", doc = "The part after the point.", {"tensor", "x"}},
{name = "frac_", c = "tn_frac_", result = "nothing", doc = "x = frac(x).", {"tensor", "x"}},
{name = "clamp", c = "tn_new_clamp", result = "tensor", doc = "x kept between min and max, either of which may be tn_none(). NaN stays.", {"tensor", "x"}, {"scalar", "min", "none"}, {"scalar", "max", "none"}},
{name = "clamp_", c = "tn_clamp_", result = "nothing", doc = "x kept between min and max.", {"tensor", "x"}, {"scalar", "min", "none"}, {"scalar", "max", "none"}},
{name = "clamp_tensor", c = "tn_new_clamp_tensor", result = "tensor", doc = "The same with tensors, either of which may be NULL.", {"tensor", "x"}, {"tensor", "min", "NULL"}, {"tensor", "max", "NULL"}},
{name = "clamp_tensor_", c = "tn_clamp_tensor_", result = "nothing", doc = "x = clamp(x, min, max).", {"tensor", "x"}, {"tensor", "min", "NULL"}, {"tensor", "max", "NULL"}},
{name = "maximum", c = "tn_new_maximum", result = "tensor", doc = "The larger of the two; NaN if one is.", {"tensor", "a"}, {"tensor", "b"}},
{name = "minimum", c = "tn_new_minimum", result = "tensor", doc = "The smaller of the two; NaN if one is.", {"tensor", "a"}, {"tensor", "b"}},
{name = "conj", c = "tn_new_conj", result = "tensor", doc = "The complex conjugate.", {"tensor", "x"}},
{name = "complex", c = "tn_new_complex", result = "tensor", doc = "Complex numbers of two f32 or two f64 tensors.", {"tensor", "re"}, {"tensor", "im"}},
{name = "polar", c = "tn_new_polar", result = "tensor", doc = "Complex numbers of magnitudes and angles.", {"tensor", "abs"}, {"tensor", "angle"}},
{name = "exp2", c = "tn_new_exp2", result = "tensor", doc = "2 to the x.", {"tensor", "x"}},
{name = "exp2_", c = "tn_exp2_", result = "nothing", doc = "x = exp2(x).", {"tensor", "x"}},
{name = "log2", c = "tn_new_log2", result = "tensor", doc = "The logarithm to base 2.", {"tensor", "x"}},
{name = "log2_", c = "tn_log2_", result = "nothing", doc = "x = log2(x).", {"tensor", "x"}},
{name = "log10", c = "tn_new_log10", result = "tensor", doc = "The logarithm to base 10.", {"tensor", "x"}},
{name = "log10_", c = "tn_log10_", result = "nothing", doc = "x = log10(x).", {"tensor", "x"}},
{name = "logit", c = "tn_new_logit", result = "tensor", doc = "log(x/(1 - x)), of x kept in [eps, 1 - eps] if that is given.", {"tensor", "x"}, {"double?", "eps", "none"}},
{name = "logit_", c = "tn_logit_", result = "nothing", doc = "x = logit(x, eps).", {"tensor", "x"}, {"double?", "eps", "none"}},
{name = "erfc", c = "tn_new_erfc", result = "tensor", doc = "1 - erf(x), exact in the tail.", {"tensor", "x"}},
{name = "erfc_", c = "tn_erfc_", result = "nothing", doc = "x = erfc(x).", {"tensor", "x"}},
{name = "sinc", c = "tn_new_sinc", result = "tensor", doc = "sin(pi*x)/(pi*x), 1 at 0.", {"tensor", "x"}},
{name = "sinc_", c = "tn_sinc_", result = "nothing", doc = "x = sinc(x).", {"tensor", "x"}},
{name = "sgn", c = "tn_new_sgn", result = "tensor", doc = "x/|x|, 0 of 0.", {"tensor", "x"}},
{name = "sgn_", c = "tn_sgn_", result = "nothing", doc = "x = sgn(x).", {"tensor", "x"}},
{name = "signbit", c = "tn_new_signbit", result = "tensor", doc = "Whether the sign is set, of -0 too.", {"tensor", "x"}},
{name = "positive", c = "tn_new_positive", result = "tensor", doc = "x itself; not of bools.", {"tensor", "x"}},
{name = "nan_to_num", c = "tn_new_nan_to_num", result = "tensor", doc = "NaN and infinite elements replaced: by 0, the largest and the smallest number, or what is given.", {"tensor", "x"}, {"double?", "nan", "none"}, {"double?", "posinf", "none"}, {"double?", "neginf", "none"}},
{name = "nan_to_num_", c = "tn_nan_to_num_", result = "nothing", doc = "x = nan_to_num(x, nan, posinf, neginf).", {"tensor", "x"}, {"double?", "nan", "none"}, {"double?", "posinf", "none"}, {"double?", "neginf", "none"}},
{name = "clamp_min", c = "tn_new_clamp_min", result = "tensor", doc = "x, but at least min.", {"tensor", "x"}, {"scalar", "min"}},
{name = "clamp_min_", c = "tn_clamp_min_", result = "nothing", doc = "x = clamp_min(x, min).", {"tensor", "x"}, {"scalar", "min"}},
{name = "clamp_min_tensor", c = "tn_new_clamp_min_tensor", result = "tensor", doc = "x, but at least min.", {"tensor", "x"}, {"tensor", "min"}},
{name = "clamp_min_tensor_", c = "tn_clamp_min_tensor_", result = "nothing", doc = "x = clamp_min(x, min).", {"tensor", "x"}, {"tensor", "min"}},
{name = "clamp_max", c = "tn_new_clamp_max", result = "tensor", doc = "x, but at most max.", {"tensor", "x"}, {"scalar", "max"}},
{name = "clamp_max_", c = "tn_clamp_max_", result = "nothing", doc = "x = clamp_max(x, max).", {"tensor", "x"}, {"scalar", "max"}},
{name = "clamp_max_tensor", c = "tn_new_clamp_max_tensor", result = "tensor", doc = "x, but at most max.", {"tensor", "x"}, {"tensor", "max"}},
{name = "clamp_max_tensor_", c = "tn_clamp_max_tensor_", result = "nothing", doc = "x = clamp_max(x, max).", {"tensor", "x"}, {"tensor", "max"}},
{name = "frexp", c = "tn_new_frexp", result = "list", doc = "x as a mantissa in [1/2, 1) times 2 to an exponent, an i32.", {"tensor", "x"}},
{name = "mm", c = "tn_new_mm", result = "tensor", doc = "[n, k] times [k, m].", {"tensor", "a"}, {"tensor", "b"}},
{name = "bmm", c = "tn_new_bmm", result = "tensor", doc = "[b, n, k] times [b, k, m].", {"tensor", "a"}, {"tensor", "b"}},
{name = "matmul", c = "tn_new_matmul", result = "tensor", doc = "Vectors, matrices and batches of them, as ATen's matmul.", {"tensor", "a"}, {"tensor", "b"}},
{name = "linear", c = "tn_new_linear", result = "tensor", doc = "x times the transposed weight, plus bias.", {"tensor", "x"}, {"tensor", "weight"}, {"tensor", "bias", "NULL"}},
{name = "dot", c = "tn_new_dot", result = "tensor", doc = "Of two vectors.", {"tensor", "a"}, {"tensor", "b"}},
{name = "outer", c = "tn_new_outer", result = "tensor", doc = "The matrix of all products of two vectors.", {"tensor", "a"}, {"tensor", "b"}},
{name = "addmm", c = "tn_new_addmm", result = "tensor", doc = "beta*x + alpha*(a times b).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "addmm_", c = "tn_addmm_", result = "nothing", doc = "x = addmm(x, a, b, beta, alpha).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "can_cast", c = "tn_can_cast", result = "flag", doc = "Whether a result of one dtype may be written into another.", {"dtype", "from_"}, {"dtype", "to"}},
{name = "is_nonzero", c = "tn_is_nonzero", result = "flag", doc = "Whether the one element is not 0.", {"tensor", "x"}},
{name = "is_same_size", c = "tn_is_same_size", result = "flag", doc = "Whether both have the same sizes.", {"tensor", "x"}, {"tensor", "other"}},
{name = "is_set_to", c = "tn_is_set_to", result = "flag", doc = "Whether both are the same elements of one storage.", {"tensor", "x"}, {"tensor", "other"}},
{name = "is_signed", c = "tn_is_signed", result = "flag", doc = "Whether the dtype has negative numbers.", {"tensor", "x"}},
{name = "rms_norm", c = "tn_new_rms_norm", result = "tensor", doc = "x over its root mean square in the last dims, times weight.", {"tensor", "x"}, {"dims", "normalized_shape"}, {"tensor", "weight", "NULL"}, {"double?", "eps", "none"}},
{name = "layer_norm", c = "tn_new_layer_norm", result = "tensor", doc = "(x - mean)/deviation in the last dims, times weight plus bias.", {"tensor", "x"}, {"dims", "normalized_shape"}, {"tensor", "weight", "NULL"}, {"tensor", "bias", "NULL"}, {"double", "eps", "1e-05"}},
{name = "constant_pad_nd", c = "tn_new_constant_pad_nd", result = "tensor", doc = "The value around x; negative numbers cut off.", {"tensor", "x"}, {"dims", "pad"}, {"scalar", "value", "0"}},
{name = "pad", c = "tn_new_pad", result = "tensor", doc = "x within \"constant\", a value, or its own elements: \"reflect\", \"replicate\", \"circular\".", {"tensor", "x"}, {"dims", "pad"}, {"text", "mode"}, {"double?", "value", "none"}},
{name = "reflection_pad1d", c = "tn_new_reflection_pad1d", result = "tensor", doc = "The elements backwards from either end.", {"tensor", "x"}, {"dims", "padding"}},
{name = "reflection_pad2d", c = "tn_new_reflection_pad2d", result = "tensor", doc = "The same of 2 dims.", {"tensor", "x"}, {"dims", "padding"}},
{name = "reflection_pad3d", c = "tn_new_reflection_pad3d", result = "tensor", doc = "The same of 3 dims.", {"tensor", "x"}, {"dims", "padding"}},
{name = "replication_pad1d", c = "tn_new_replication_pad1d", result = "tensor", doc = "The element at either end again and again.", {"tensor", "x"}, {"dims", "padding"}},
{name = "replication_pad2d", c = "tn_new_replication_pad2d", result = "tensor", doc = "The same of 2 dims.", {"tensor", "x"}, {"dims", "padding"}},
{name = "replication_pad3d", c = "tn_new_replication_pad3d", result = "tensor", doc = "The same of 3 dims.", {"tensor", "x"}, {"dims", "padding"}},
{name = "atan2", c = "tn_new_atan2", result = "tensor", doc = "The angle of the point (b, a).", {"tensor", "a"}, {"tensor", "b"}},
{name = "atan2_", c = "tn_atan2_", result = "nothing", doc = "x = atan2(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "hypot", c = "tn_new_hypot", result = "tensor", doc = "sqrt(a*a + b*b) without overflow.", {"tensor", "a"}, {"tensor", "b"}},
{name = "hypot_", c = "tn_hypot_", result = "nothing", doc = "x = hypot(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "copysign", c = "tn_new_copysign", result = "tensor", doc = "a with the sign of b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "copysign_", c = "tn_copysign_", result = "nothing", doc = "x = copysign(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "copysign_scalar", c = "tn_new_copysign_scalar", result = "tensor", doc = "a with the sign of b.", {"tensor", "a"}, {"scalar", "b"}},
{name = "copysign_scalar_", c = "tn_copysign_scalar_", result = "nothing", doc = "x = copysign(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "fmax", c = "tn_new_fmax", result = "tensor", doc = "The larger of the two; the other one where one is NaN.", {"tensor", "a"}, {"tensor", "b"}},
{name = "fmin", c = "tn_new_fmin", result = "tensor", doc = "The smaller of the two; the other one where one is NaN.", {"tensor", "a"}, {"tensor", "b"}},
{name = "heaviside", c = "tn_new_heaviside", result = "tensor", doc = "0 below 0, 1 above, values at 0.", {"tensor", "x"}, {"tensor", "values"}},
{name = "heaviside_", c = "tn_heaviside_", result = "nothing", doc = "x = heaviside(x, values).", {"tensor", "x"}, {"tensor", "values"}},
{name = "logaddexp", c = "tn_new_logaddexp", result = "tensor", doc = "log(exp(a) + exp(b)) without overflow.", {"tensor", "a"}, {"tensor", "b"}},
{name = "logaddexp2", c = "tn_new_logaddexp2", result = "tensor", doc = "The same to base 2.", {"tensor", "a"}, {"tensor", "b"}},
{name = "xlogy", c = "tn_new_xlogy", result = "tensor", doc = "a*log(b), 0 where a is 0.", {"tensor", "a"}, {"tensor", "b"}},
{name = "xlogy_", c = "tn_xlogy_", result = "nothing", doc = "x = xlogy(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "xlogy_scalar", c = "tn_new_xlogy_scalar", result = "tensor", doc = "a*log(b), 0 where a is 0.", {"tensor", "a"}, {"scalar", "b"}},
{name = "xlogy_scalar_", c = "tn_xlogy_scalar_", result = "nothing", doc = "x = xlogy(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "xlogy_scalar_first", c = "tn_new_xlogy_scalar_first", result = "tensor", doc = "a*log(b), 0 where a is 0.", {"scalar", "a"}, {"tensor", "b"}},
{name = "special_xlog1py", c = "tn_new_special_xlog1py", result = "tensor", doc = "a*log(1 + b), 0 where a is 0.", {"tensor", "a"}, {"tensor", "b"}},
{name = "gcd", c = "tn_new_gcd", result = "tensor", doc = "The greatest common divisor.", {"tensor", "a"}, {"tensor", "b"}},
{name = "gcd_", c = "tn_gcd_", result = "nothing", doc = "x = gcd(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "lcm", c = "tn_new_lcm", result = "tensor", doc = "The least common multiple.", {"tensor", "a"}, {"tensor", "b"}},
{name = "lcm_", c = "tn_lcm_", result = "nothing", doc = "x = lcm(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "lerp", c = "tn_new_lerp", result = "tensor", doc = "x + weight*(end - x).", {"tensor", "x"}, {"tensor", "end"}, {"scalar", "weight"}},
{name = "lerp_", c = "tn_lerp_", result = "nothing", doc = "x = lerp(x, end, weight).", {"tensor", "x"}, {"tensor", "end"}, {"scalar", "weight"}},
{name = "lerp_tensor", c = "tn_new_lerp_tensor", result = "tensor", doc = "x + weight*(end - x).", {"tensor", "x"}, {"tensor", "end"}, {"tensor", "weight"}},
{name = "lerp_tensor_", c = "tn_lerp_tensor_", result = "nothing", doc = "x = lerp(x, end, weight).", {"tensor", "x"}, {"tensor", "end"}, {"tensor", "weight"}},
{name = "addcmul", c = "tn_new_addcmul", result = "tensor", doc = "x + value*a*b.", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "value", "1"}},
{name = "addcmul_", c = "tn_addcmul_", result = "nothing", doc = "x = addcmul(x, a, b, value).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "value", "1"}},
{name = "addcdiv", c = "tn_new_addcdiv", result = "tensor", doc = "x + value*a/b.", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "value", "1"}},
{name = "addcdiv_", c = "tn_addcdiv_", result = "nothing", doc = "x = addcdiv(x, a, b, value).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "value", "1"}},
{name = "float_power", c = "tn_new_float_power", result = "tensor", doc = "pow in f64.", {"tensor", "base"}, {"tensor", "exponent"}},
{name = "float_power_scalar", c = "tn_new_float_power_scalar", result = "tensor", doc = "pow in f64.", {"tensor", "base"}, {"scalar", "exponent"}},
{name = "float_power_scalar_first", c = "tn_new_float_power_scalar_first", result = "tensor", doc = "pow in f64.", {"scalar", "base"}, {"tensor", "exponent"}},
{name = "ldexp", c = "tn_new_ldexp", result = "tensor", doc = "x*2^other.", {"tensor", "x"}, {"tensor", "other"}},
{name = "ldexp_", c = "tn_ldexp_", result = "nothing", doc = "x = ldexp(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "rsub", c = "tn_new_rsub", result = "tensor", doc = "b - alpha*a.", {"tensor", "a"}, {"tensor", "b"}, {"scalar", "alpha", "1"}},
{name = "rsub_scalar", c = "tn_new_rsub_scalar", result = "tensor", doc = "b - alpha*a.", {"tensor", "a"}, {"scalar", "b"}, {"scalar", "alpha", "1"}},
{name = "floor_divide", c = "tn_new_floor_divide", result = "tensor", doc = "floor(a/b); integers stay integers.", {"tensor", "a"}, {"tensor", "b"}},
{name = "floor_divide_", c = "tn_floor_divide_", result = "nothing", doc = "x = floor_divide(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "floor_divide_scalar", c = "tn_new_floor_divide_scalar", result = "tensor", doc = "floor(a/b); integers stay integers.", {"tensor", "a"}, {"scalar", "b"}},
{name = "floor_divide_scalar_", c = "tn_floor_divide_scalar_", result = "nothing", doc = "x = floor_divide(x, other).", {"tensor", "x"}, {"scalar", "other"}},
{name = "nextafter", c = "tn_new_nextafter", result = "tensor", doc = "The next number from a towards b.", {"tensor", "a"}, {"tensor", "b"}},
{name = "nextafter_", c = "tn_nextafter_", result = "nothing", doc = "x = nextafter(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "special_chebyshev_polynomial_t", c = "tn_new_special_chebyshev_polynomial_t", result = "tensor", doc = "Chebyshev's polynomial T.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_chebyshev_polynomial_t_scalar", c = "tn_new_special_chebyshev_polynomial_t_scalar", result = "tensor", doc = "Chebyshev's polynomial T.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_chebyshev_polynomial_t_scalar_first", c = "tn_new_special_chebyshev_polynomial_t_scalar_first", result = "tensor", doc = "Chebyshev's polynomial T.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_chebyshev_polynomial_u", c = "tn_new_special_chebyshev_polynomial_u", result = "tensor", doc = "Chebyshev's polynomial U.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_chebyshev_polynomial_u_scalar", c = "tn_new_special_chebyshev_polynomial_u_scalar", result = "tensor", doc = "Chebyshev's polynomial U.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_chebyshev_polynomial_u_scalar_first", c = "tn_new_special_chebyshev_polynomial_u_scalar_first", result = "tensor", doc = "Chebyshev's polynomial U.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_chebyshev_polynomial_v", c = "tn_new_special_chebyshev_polynomial_v", result = "tensor", doc = "Chebyshev's polynomial V.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_chebyshev_polynomial_v_scalar", c = "tn_new_special_chebyshev_polynomial_v_scalar", result = "tensor", doc = "Chebyshev's polynomial V.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_chebyshev_polynomial_v_scalar_first", c = "tn_new_special_chebyshev_polynomial_v_scalar_first", result = "tensor", doc = "Chebyshev's polynomial V.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_chebyshev_polynomial_w", c = "tn_new_special_chebyshev_polynomial_w", result = "tensor", doc = "Chebyshev's polynomial W.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_chebyshev_polynomial_w_scalar", c = "tn_new_special_chebyshev_polynomial_w_scalar", result = "tensor", doc = "Chebyshev's polynomial W.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_chebyshev_polynomial_w_scalar_first", c = "tn_new_special_chebyshev_polynomial_w_scalar_first", result = "tensor", doc = "Chebyshev's polynomial W.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_shifted_chebyshev_polynomial_t", c = "tn_new_special_shifted_chebyshev_polynomial_t", result = "tensor", doc = "Chebyshev's polynomial T of 2x - 1.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_shifted_chebyshev_polynomial_t_scalar", c = "tn_new_special_shifted_chebyshev_polynomial_t_scalar", result = "tensor", doc = "Chebyshev's polynomial T of 2x - 1.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_shifted_chebyshev_polynomial_t_scalar_first", c = "tn_new_special_shifted_chebyshev_polynomial_t_scalar_first", result = "tensor", doc = "Chebyshev's polynomial T of 2x - 1.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_shifted_chebyshev_polynomial_u", c = "tn_new_special_shifted_chebyshev_polynomial_u", result = "tensor", doc = "Chebyshev's polynomial U of 2x - 1.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_shifted_chebyshev_polynomial_u_scalar", c = "tn_new_special_shifted_chebyshev_polynomial_u_scalar", result = "tensor", doc = "Chebyshev's polynomial U of 2x - 1.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_shifted_chebyshev_polynomial_u_scalar_first", c = "tn_new_special_shifted_chebyshev_polynomial_u_scalar_first", result = "tensor", doc = "Chebyshev's polynomial U of 2x - 1.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_shifted_chebyshev_polynomial_v", c = "tn_new_special_shifted_chebyshev_polynomial_v", result = "tensor", doc = "Chebyshev's polynomial V of 2x - 1.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_shifted_chebyshev_polynomial_v_scalar", c = "tn_new_special_shifted_chebyshev_polynomial_v_scalar", result = "tensor", doc = "Chebyshev's polynomial V of 2x - 1.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_shifted_chebyshev_polynomial_v_scalar_first", c = "tn_new_special_shifted_chebyshev_polynomial_v_scalar_first", result = "tensor", doc = "Chebyshev's polynomial V of 2x - 1.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_shifted_chebyshev_polynomial_w", c = "tn_new_special_shifted_chebyshev_polynomial_w", result = "tensor", doc = "Chebyshev's polynomial W of 2x - 1.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_shifted_chebyshev_polynomial_w_scalar", c = "tn_new_special_shifted_chebyshev_polynomial_w_scalar", result = "tensor", doc = "Chebyshev's polynomial W of 2x - 1.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_shifted_chebyshev_polynomial_w_scalar_first", c = "tn_new_special_shifted_chebyshev_polynomial_w_scalar_first", result = "tensor", doc = "Chebyshev's polynomial W of 2x - 1.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_hermite_polynomial_h", c = "tn_new_special_hermite_polynomial_h", result = "tensor", doc = "Hermite's polynomial, of physics.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_hermite_polynomial_h_scalar", c = "tn_new_special_hermite_polynomial_h_scalar", result = "tensor", doc = "Hermite's polynomial, of physics.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_hermite_polynomial_h_scalar_first", c = "tn_new_special_hermite_polynomial_h_scalar_first", result = "tensor", doc = "Hermite's polynomial, of physics.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_hermite_polynomial_he", c = "tn_new_special_hermite_polynomial_he", result = "tensor", doc = "Hermite's polynomial, of probability.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_hermite_polynomial_he_scalar", c = "tn_new_special_hermite_polynomial_he_scalar", result = "tensor", doc = "Hermite's polynomial, of probability.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_hermite_polynomial_he_scalar_first", c = "tn_new_special_hermite_polynomial_he_scalar_first", result = "tensor", doc = "Hermite's polynomial, of probability.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_laguerre_polynomial_l", c = "tn_new_special_laguerre_polynomial_l", result = "tensor", doc = "Laguerre's polynomial.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_laguerre_polynomial_l_scalar", c = "tn_new_special_laguerre_polynomial_l_scalar", result = "tensor", doc = "Laguerre's polynomial.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_laguerre_polynomial_l_scalar_first", c = "tn_new_special_laguerre_polynomial_l_scalar_first", result = "tensor", doc = "Laguerre's polynomial.", {"scalar", "x"}, {"tensor", "n"}},
{name = "special_legendre_polynomial_p", c = "tn_new_special_legendre_polynomial_p", result = "tensor", doc = "Legendre's polynomial.", {"tensor", "x"}, {"tensor", "n"}},
{name = "special_legendre_polynomial_p_scalar", c = "tn_new_special_legendre_polynomial_p_scalar", result = "tensor", doc = "Legendre's polynomial.", {"tensor", "x"}, {"scalar", "n"}},
{name = "special_legendre_polynomial_p_scalar_first", c = "tn_new_special_legendre_polynomial_p_scalar_first", result = "tensor", doc = "Legendre's polynomial.", {"scalar", "x"}, {"tensor", "n"}},
{name = "mv", c = "tn_new_mv", result = "tensor", doc = "[n, k] times [k].", {"tensor", "a"}, {"tensor", "b"}},
{name = "vdot", c = "tn_new_vdot", result = "tensor", doc = "Of two vectors, the first conjugated.", {"tensor", "a"}, {"tensor", "b"}},
{name = "inner", c = "tn_new_inner", result = "tensor", doc = "Sums over the last dims of both.", {"tensor", "a"}, {"tensor", "b"}},
{name = "addmv", c = "tn_new_addmv", result = "tensor", doc = "beta*x + alpha*(a times the vector b).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "addmv_", c = "tn_addmv_", result = "nothing", doc = "x = addmv(x, a, b, beta, alpha).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "addbmm", c = "tn_new_addbmm", result = "tensor", doc = "beta*x + alpha*(the sum of a batch of products).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "addbmm_", c = "tn_addbmm_", result = "nothing", doc = "x = addbmm(x, a, b, beta, alpha).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "baddbmm", c = "tn_new_baddbmm", result = "tensor", doc = "beta*x + alpha*(a batch of products).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "baddbmm_", c = "tn_baddbmm_", result = "nothing", doc = "x = baddbmm(x, a, b, beta, alpha).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "addr", c = "tn_new_addr", result = "tensor", doc = "beta*x + alpha*(all products of two vectors).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "addr_", c = "tn_addr_", result = "nothing", doc = "x = addr(x, a, b, beta, alpha).", {"tensor", "x"}, {"tensor", "a"}, {"tensor", "b"}, {"scalar", "beta", "1"}, {"scalar", "alpha", "1"}},
{name = "tensordot", c = "tn_new_tensordot", result = "tensor", doc = "Sums over pairs of dims.", {"tensor", "a"}, {"tensor", "b"}, {"dims", "dims_a"}, {"dims", "dims_b"}},
{name = "einsum", c = "tn_new_einsum", result = "tensor", doc = "Einstein's summation.", {"text", "equation"}, {"tensors", "tensors"}},
{name = "trace", c = "tn_new_trace", result = "tensor", doc = "The sum of the diagonal of a matrix.", {"tensor", "x"}},
{name = "kron", c = "tn_new_kron", result = "tensor", doc = "Blocks of b, times each element of a.", {"tensor", "a"}, {"tensor", "b"}},
{name = "chain_matmul", c = "tn_new_chain_matmul", result = "tensor", doc = "A product of matrices, in the order that multiplies least.", {"tensors", "matrices"}},
{name = "cdist", c = "tn_new_cdist", result = "tensor", doc = "The p-norms of the differences between points.", {"tensor", "a"}, {"tensor", "b"}, {"double", "p", "2"}},
{name = "rand", c = "tn_new_rand", result = "tensor", doc = "Uniform in [0, 1).", {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "randn", c = "tn_new_randn", result = "tensor", doc = "Normal, of mean 0 and deviation 1.", {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "randint", c = "tn_new_randint", result = "tensor", doc = "Integers in [low, high); i64 by default.", {"int", "low"}, {"int", "high"}, {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "rand_like", c = "tn_new_rand_like", result = "tensor", doc = "Uniform in [0, 1), as x.", {"tensor", "x"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "randn_like", c = "tn_new_randn_like", result = "tensor", doc = "Normal, as x.", {"tensor", "x"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "randint_like", c = "tn_new_randint_like", result = "tensor", doc = "Integers of [0, high), as x.", {"tensor", "x"}, {"int", "high"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "randint_like_tensor", c = "tn_new_randint_like_tensor", result = "tensor", doc = "The same; high is a tensor of one element.", {"tensor", "x"}, {"tensor", "high"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "randint_like_low", c = "tn_new_randint_like_low", result = "tensor", doc = "Integers of [low, high), as x.", {"tensor", "x"}, {"int", "low"}, {"int", "high"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "randperm", c = "tn_new_randperm", result = "tensor", doc = "0 … n-1 in random order; i64 by default.", {"int", "n"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "trunc_normal_", c = "tn_trunc_normal_", result = "nothing", doc = "Normal, cut to [a, b].", {"tensor", "x"}, {"double", "mean"}, {"double", "std"}, {"double", "a"}, {"double", "b"}, {"generator", "generator", "NULL"}},
{name = "multinomial", c = "tn_new_multinomial", result = "tensor", doc = "Indices drawn by weight, of each row.", {"tensor", "weights"}, {"int", "num_samples"}, {"flag", "replacement", "0"}, {"generator", "generator", "NULL"}},
{name = "bernoulli", c = "tn_new_bernoulli", result = "tensor", doc = "Each 1 with the probability that stands in x, else 0.", {"tensor", "x"}, {"generator", "generator", "NULL"}},
{name = "bernoulli_p", c = "tn_new_bernoulli_p", result = "tensor", doc = "As x, each 1 with probability p, else 0.", {"tensor", "x"}, {"double", "p"}, {"generator", "generator", "NULL"}},
{name = "bernoulli_tensor", c = "tn_new_bernoulli_tensor", result = "tensor", doc = "The same with probabilities of their own.", {"tensor", "x"}, {"tensor", "p"}, {"generator", "generator", "NULL"}},
{name = "normal_tensor_float", c = "tn_new_normal_tensor_float", result = "tensor", doc = "Normal, about each mean.", {"tensor", "mean"}, {"double", "std", "1"}, {"generator", "generator", "NULL"}},
{name = "normal_float_tensor", c = "tn_new_normal_float_tensor", result = "tensor", doc = "Normal, of those deviations.", {"double", "mean"}, {"tensor", "std"}, {"generator", "generator", "NULL"}},
{name = "normal_tensor_tensor", c = "tn_new_normal_tensor_tensor", result = "tensor", doc = "Normal, of those means and deviations.", {"tensor", "mean"}, {"tensor", "std"}, {"generator", "generator", "NULL"}},
{name = "normal", c = "tn_new_normal", result = "tensor", doc = "Normal, of that mean and deviation.", {"double", "mean"}, {"double", "std"}, {"dims", "sizes"}, {"dtype", "dtype", "TN_DEFAULT"}, {"generator", "generator", "NULL"}},
{name = "normal_functional", c = "tn_new_normal_functional", result = "tensor", doc = "Normal, as x.", {"tensor", "x"}, {"double", "mean", "0"}, {"double", "std", "1"}, {"generator", "generator", "NULL"}},
{name = "poisson", c = "tn_new_poisson", result = "tensor", doc = "How many events come at those rates.", {"tensor", "x"}, {"generator", "generator", "NULL"}},
{name = "binomial", c = "tn_new_binomial", result = "tensor", doc = "How many of so many trials succeed.", {"tensor", "count"}, {"tensor", "prob"}, {"generator", "generator", "NULL"}},
{name = "dropout", c = "tn_new_dropout", result = "tensor", doc = "Zeros with chance p, the rest scaled by 1/(1-p); x itself unless train.", {"tensor", "x"}, {"double", "p"}, {"flag", "train"}, {"generator", "generator", "NULL"}},
{name = "uniform_", c = "tn_uniform_", result = "nothing", doc = "Uniform in [from, to).", {"tensor", "x"}, {"double", "from"}, {"double", "to"}, {"generator", "generator", "NULL"}},
{name = "normal_", c = "tn_normal_", result = "nothing", doc = "Normal.", {"tensor", "x"}, {"double", "mean"}, {"double", "std"}, {"generator", "generator", "NULL"}},
{name = "bernoulli_", c = "tn_bernoulli_", result = "nothing", doc = "Each 1 with probability p, else 0.", {"tensor", "x"}, {"double", "p", "0.5"}, {"generator", "generator", "NULL"}},
{name = "bernoulli_tensor_", c = "tn_bernoulli_tensor_", result = "nothing", doc = "Each 1 with a probability of its own.", {"tensor", "x"}, {"tensor", "p"}, {"generator", "generator", "NULL"}},
{name = "exponential_", c = "tn_exponential_", result = "nothing", doc = "Exponential, of mean 1/lambd.", {"tensor", "x"}, {"double", "lambd", "1"}, {"generator", "generator", "NULL"}},
{name = "cauchy_", c = "tn_cauchy_", result = "nothing", doc = "Cauchy's, of that median and half width.", {"tensor", "x"}, {"double", "median", "0"}, {"double", "sigma", "1"}, {"generator", "generator", "NULL"}},
{name = "log_normal_", c = "tn_log_normal_", result = "nothing", doc = "e to normal numbers.", {"tensor", "x"}, {"double", "mean", "1"}, {"double", "std", "2"}, {"generator", "generator", "NULL"}},
{name = "geometric_", c = "tn_geometric_", result = "nothing", doc = "How many trials up to the first success.", {"tensor", "x"}, {"double", "p"}, {"generator", "generator", "NULL"}},
{name = "random_", c = "tn_random_", result = "nothing", doc = "Integers from 0 on.", {"tensor", "x"}, {"generator", "generator", "NULL"}},
{name = "random_to_", c = "tn_random_to_", result = "nothing", doc = "Integers of [0, to).", {"tensor", "x"}, {"int", "to"}, {"generator", "generator", "NULL"}},
{name = "random_from_", c = "tn_random_from_", result = "nothing", doc = "Integers of [from, to).", {"tensor", "x"}, {"int", "from"}, {"int?", "to", "none"}, {"generator", "generator", "NULL"}},
{name = "dropout_", c = "tn_dropout_", result = "nothing", doc = "x = dropout(x, p, train).", {"tensor", "x"}, {"double", "p"}, {"flag", "train"}, {"generator", "generator", "NULL"}},
{name = "feature_dropout", c = "tn_new_feature_dropout", result = "tensor", doc = "dropout of whole features.", {"tensor", "x"}, {"double", "p"}, {"flag", "train"}, {"generator", "generator", "NULL"}},
{name = "feature_dropout_", c = "tn_feature_dropout_", result = "nothing", doc = "The same, into x.", {"tensor", "x"}, {"double", "p"}, {"flag", "train"}, {"generator", "generator", "NULL"}},
{name = "alpha_dropout", c = "tn_new_alpha_dropout", result = "tensor", doc = "Dropout that keeps selu's mean and variance.", {"tensor", "x"}, {"double", "p"}, {"flag", "train"}, {"generator", "generator", "NULL"}},
{name = "alpha_dropout_", c = "tn_alpha_dropout_", result = "nothing", doc = "The same, into x.", {"tensor", "x"}, {"double", "p"}, {"flag", "train"}, {"generator", "generator", "NULL"}},
{name = "feature_alpha_dropout", c = "tn_new_feature_alpha_dropout", result = "tensor", doc = "The same of whole features.", {"tensor", "x"}, {"double", "p"}, {"flag", "train"}, {"generator", "generator", "NULL"}},
{name = "feature_alpha_dropout_", c = "tn_feature_alpha_dropout_", result = "nothing", doc = "The same, into x.", {"tensor", "x"}, {"double", "p"}, {"flag", "train"}, {"generator", "generator", "NULL"}},
{name = "rrelu", c = "tn_new_rrelu", result = "tensor", doc = "x above 0, else x times a slope drawn at random, or their mean unless training.", {"tensor", "x"}, {"scalar", "lower", "0.125"}, {"scalar", "upper", "0.3333333333333333"}, {"flag", "training", "0"}, {"generator", "generator", "NULL"}},
{name = "rrelu_", c = "tn_rrelu_", result = "nothing", doc = "The same, into x.", {"tensor", "x"}, {"scalar", "lower", "0.125"}, {"scalar", "upper", "0.3333333333333333"}, {"flag", "training", "0"}, {"generator", "generator", "NULL"}},
{name = "sum", c = "tn_new_sum", result = "tensor", doc = "The sum of all elements; of integers and bools as i64.", {"tensor", "x"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "sum_dim", c = "tn_new_sum_dim", result = "tensor", doc = "The sum over dims.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "mean", c = "tn_new_mean", result = "tensor", doc = "The mean of all elements.", {"tensor", "x"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "mean_dim", c = "tn_new_mean_dim", result = "tensor", doc = "The mean over dims.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "prod", c = "tn_new_prod", result = "tensor", doc = "The product of all elements.", {"tensor", "x"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "prod_dim", c = "tn_new_prod_dim", result = "tensor", doc = "The product over a dim.", {"tensor", "x"}, {"int", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "var", c = "tn_new_var", result = "tensor", doc = "The variance, over n - correction.", {"tensor", "x"}, {"dims", "dim"}, {"double", "correction", "1"}, {"flag", "keepdim", "0"}},
{name = "std", c = "tn_new_std", result = "tensor", doc = "Its root.", {"tensor", "x"}, {"dims", "dim"}, {"double", "correction", "1"}, {"flag", "keepdim", "0"}},
{name = "norm", c = "tn_new_norm", result = "tensor", doc = "The 2-norm of all elements.", {"tensor", "x"}},
{name = "norm_p", c = "tn_new_norm_p", result = "tensor", doc = "The p-norm of all elements.", {"tensor", "x"}, {"scalar", "p"}},
{name = "norm_dim", c = "tn_new_norm_dim", result = "tensor", doc = "The p-norm over dims.", {"tensor", "x"}, {"scalar", "p"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "frobenius_norm", c = "tn_new_frobenius_norm", result = "tensor", doc = "The 2-norm over dims.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}},
{name = "dist", c = "tn_new_dist", result = "tensor", doc = "The p-norm of a - b.", {"tensor", "a"}, {"tensor", "b"}, {"scalar", "p", "2"}},
{name = "max", c = "tn_new_max", result = "tensor", doc = "The largest element; NaN if one is.", {"tensor", "x"}},
{name = "min", c = "tn_new_min", result = "tensor", doc = "The smallest element; NaN if one is.", {"tensor", "x"}},
{name = "max_dim", c = "tn_new_max_dim", result = "list", doc = "The largest along a dim, and its index: two tensors.", {"tensor", "x"}, {"int", "dim"}, {"flag", "keepdim", "0"}},
{name = "min_dim", c = "tn_new_min_dim", result = "list", doc = "The smallest along a dim, and its index: two tensors.", {"tensor", "x"}, {"int", "dim"}, {"flag", "keepdim", "0"}},
{name = "max_other", c = "tn_new_max_other", result = "tensor", doc = "maximum(a, b).", {"tensor", "a"}, {"tensor", "b"}},
{name = "min_other", c = "tn_new_min_other", result = "tensor", doc = "minimum(a, b).", {"tensor", "a"}, {"tensor", "b"}},
{name = "amax", c = "tn_new_amax", result = "tensor", doc = "The largest over dims; the gradient is shared among equals.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}},
{name = "amin", c = "tn_new_amin", result = "tensor", doc = "The smallest over dims.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}},
{name = "argmax", c = "tn_new_argmax", result = "tensor", doc = "The index of the largest, along a dim or among all elements.", {"tensor", "x"}, {"int?", "dim", "none"}, {"flag", "keepdim", "0"}},
{name = "argmin", c = "tn_new_argmin", result = "tensor", doc = "The index of the smallest.", {"tensor", "x"}, {"int?", "dim", "none"}, {"flag", "keepdim", "0"}},
{name = "any", c = "tn_new_any", result = "tensor", doc = "Whether an element is not 0.", {"tensor", "x"}},
{name = "any_dim", c = "tn_new_any_dim", result = "tensor", doc = "The same over dims.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}},
{name = "all", c = "tn_new_all", result = "tensor", doc = "Whether no element is 0.", {"tensor", "x"}},
{name = "all_dim", c = "tn_new_all_dim", result = "tensor", doc = "The same over dims.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}},
{name = "cumsum", c = "tn_new_cumsum", result = "tensor", doc = "Along a dim, the sum up to each element.", {"tensor", "x"}, {"int", "dim"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "cumsum_", c = "tn_cumsum_", result = "nothing", doc = "x = cumsum(x, dim, dtype).", {"tensor", "x"}, {"int", "dim"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "logsumexp", c = "tn_new_logsumexp", result = "tensor", doc = "log(sum(exp(x))) without overflow.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}},
{name = "softmax", c = "tn_new_softmax", result = "tensor", doc = "exp(x)/sum(exp(x)) along a dim.", {"tensor", "x"}, {"int", "dim"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "log_softmax", c = "tn_new_log_softmax", result = "tensor", doc = "Its logarithm.", {"tensor", "x"}, {"int", "dim"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "sum_to_size", c = "tn_new_sum_to_size", result = "tensor", doc = "Summed over dims, so that it has sizes that broadcast to x's.", {"tensor", "x"}, {"dims", "sizes"}},
{name = "cumprod", c = "tn_new_cumprod", result = "tensor", doc = "Along a dim, the product up to each element.", {"tensor", "x"}, {"int", "dim"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "cumprod_", c = "tn_cumprod_", result = "nothing", doc = "x = cumprod(x, dim, dtype).", {"tensor", "x"}, {"int", "dim"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "cummax", c = "tn_new_cummax", result = "list", doc = "The largest so far along a dim, and its index: two tensors.", {"tensor", "x"}, {"int", "dim"}},
{name = "cummin", c = "tn_new_cummin", result = "list", doc = "The smallest so far along a dim, and its index: two tensors.", {"tensor", "x"}, {"int", "dim"}},
{name = "logcumsumexp", c = "tn_new_logcumsumexp", result = "tensor", doc = "Along a dim, log(sum(exp(x))) up to each element.", {"tensor", "x"}, {"int", "dim"}},
{name = "diff", c = "tn_new_diff", result = "tensor", doc = "The differences of neighbours along a dim, n times.", {"tensor", "x"}, {"int", "n", "1"}, {"int", "dim", "-1"}, {"tensor", "prepend", "NULL"}, {"tensor", "append", "NULL"}},
{name = "scatter", c = "tn_new_scatter", result = "tensor", doc = "x with source put where the index says.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}},
{name = "scatter_", c = "tn_scatter_", result = "nothing", doc = "x = scatter(x, dim, index, source).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}},
{name = "scatter_value", c = "tn_new_scatter_value", result = "tensor", doc = "x with a number put where the index says.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"scalar", "value"}},
{name = "scatter_value_", c = "tn_scatter_value_", result = "nothing", doc = "x = scatter(x, dim, index, value).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"scalar", "value"}},
{name = "scatter_by", c = "tn_new_scatter_by", result = "tensor", doc = "x with source added, or multiplied, where the index says.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}, {"text", "reduce"}},
{name = "scatter_by_", c = "tn_scatter_by_", result = "nothing", doc = "x = scatter(x, dim, index, source, reduce).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}, {"text", "reduce"}},
{name = "scatter_value_by", c = "tn_new_scatter_value_by", result = "tensor", doc = "The same of a number.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"scalar", "value"}, {"text", "reduce"}},
{name = "scatter_value_by_", c = "tn_scatter_value_by_", result = "nothing", doc = "x = scatter(x, dim, index, value, reduce).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"scalar", "value"}, {"text", "reduce"}},
{name = "scatter_reduce", c = "tn_new_scatter_reduce", result = "tensor", doc = "x with the sum, prod, mean, amax or amin of what is put at each place.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}, {"text", "reduce"}, {"flag", "include_self", "1"}},
{name = "scatter_reduce_", c = "tn_scatter_reduce_", result = "nothing", doc = "x = scatter_reduce(x, dim, index, source, reduce, include_self).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}, {"text", "reduce"}, {"flag", "include_self", "1"}},
{name = "index_copy", c = "tn_new_index_copy", result = "tensor", doc = "x with the slices of source put where the index says.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}},
{name = "index_copy_", c = "tn_index_copy_", result = "nothing", doc = "x = index_copy(x, dim, index, source).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}},
{name = "index_fill", c = "tn_new_index_fill", result = "tensor", doc = "x with a number in the slices that the index names.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"scalar", "value"}},
{name = "index_fill_", c = "tn_index_fill_", result = "nothing", doc = "x = index_fill(x, dim, index, value).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"scalar", "value"}},
{name = "index_fill_tensor", c = "tn_new_index_fill_tensor", result = "tensor", doc = "The same of a tensor without dims.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "value"}},
{name = "index_fill_tensor_", c = "tn_index_fill_tensor_", result = "nothing", doc = "x = index_fill(x, dim, index, value).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "value"}},
{name = "index_reduce", c = "tn_new_index_reduce", result = "tensor", doc = "x with the prod, mean, amax or amin of the slices that are put at each.", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}, {"text", "reduce"}, {"flag", "include_self", "1"}},
{name = "index_reduce_", c = "tn_index_reduce_", result = "nothing", doc = "x = index_reduce(x, dim, index, source, reduce, include_self).", {"tensor", "x"}, {"int", "dim"}, {"tensor", "index"}, {"tensor", "source"}, {"text", "reduce"}, {"flag", "include_self", "1"}},
{name = "put", c = "tn_new_put", result = "tensor", doc = "x, as if it had one dim, with source put, or added, where the index says.", {"tensor", "x"}, {"tensor", "index"}, {"tensor", "source"}, {"flag", "accumulate", "0"}},
{name = "put_", c = "tn_put_", result = "nothing", doc = "x = put(x, index, source, accumulate).", {"tensor", "x"}, {"tensor", "index"}, {"tensor", "source"}, {"flag", "accumulate", "0"}},
{name = "masked_scatter", c = "tn_new_masked_scatter", result = "tensor", doc = "x with source's elements, in their order, where the mask holds.", {"tensor", "x"}, {"tensor", "mask"}, {"tensor", "source"}},
{name = "masked_scatter_", c = "tn_masked_scatter_", result = "nothing", doc = "x = masked_scatter(x, mask, source).", {"tensor", "x"}, {"tensor", "mask"}, {"tensor", "source"}},
{name = "select_scatter", c = "tn_new_select_scatter", result = "tensor", doc = "x with source as its part at an index of a dim.", {"tensor", "x"}, {"tensor", "source"}, {"int", "dim"}, {"int", "index"}},
{name = "slice_scatter", c = "tn_new_slice_scatter", result = "tensor", doc = "x with source as a slice of it.", {"tensor", "x"}, {"tensor", "source"}, {"int", "dim", "0"}, {"int?", "start", "none"}, {"int?", "end", "none"}, {"int", "step", "1"}},
{name = "diagonal_scatter", c = "tn_new_diagonal_scatter", result = "tensor", doc = "x with source as a diagonal.", {"tensor", "x"}, {"tensor", "source"}, {"int", "offset", "0"}, {"int", "dim1", "0"}, {"int", "dim2", "1"}},
{name = "as_strided_scatter", c = "tn_new_as_strided_scatter", result = "tensor", doc = "x with source at what as_strided names.", {"tensor", "x"}, {"tensor", "source"}, {"dims", "sizes"}, {"dims", "strides"}, {"int?", "storage_offset", "none"}},
{name = "fill_diagonal_", c = "tn_fill_diagonal_", result = "nothing", doc = "The diagonal becomes a number.", {"tensor", "x"}, {"scalar", "fill_value"}, {"flag", "wrap"}},
{name = "ravel", c = "tn_new_ravel", result = "tensor", doc = "All elements in one dim; a view if x is contiguous.", {"tensor", "x"}},
{name = "broadcast_tensors", c = "tn_new_broadcast_tensors", result = "list", doc = "Each expanded to the shape that all broadcast to.", {"tensors", "tensors"}},
{name = "atleast_1d", c = "tn_new_atleast_1d", result = "tensor", doc = "x, of a 0-d tensor a view of size [1].", {"tensor", "x"}},
{name = "atleast_1d_list", c = "tn_new_atleast_1d_list", result = "list", doc = "The same of each.", {"tensors", "tensors"}},
{name = "atleast_2d", c = "tn_new_atleast_2d", result = "tensor", doc = "x, of fewer than 2 dims a view with dims of size 1 in front.", {"tensor", "x"}},
{name = "atleast_2d_list", c = "tn_new_atleast_2d_list", result = "list", doc = "The same of each.", {"tensors", "tensors"}},
{name = "atleast_3d", c = "tn_new_atleast_3d", result = "tensor", doc = "x, of fewer than 3 dims a view: [1, n, 1] of n, [m, n, 1] of m by n.", {"tensor", "x"}},
{name = "atleast_3d_list", c = "tn_new_atleast_3d_list", result = "list", doc = "The same of each.", {"tensors", "tensors"}},
{name = "diagonal", c = "tn_new_diagonal", result = "tensor", doc = "The diagonal of two dims, as a view whose last dim it is.", {"tensor", "x"}, {"int", "offset", "0"}, {"int", "dim1", "0"}, {"int", "dim2", "1"}},
{name = "diag", c = "tn_new_diag", result = "tensor", doc = "Of a vector the matrix with it on the diagonal, of a matrix its diagonal: copies.", {"tensor", "x"}, {"int", "diagonal", "0"}},
{name = "diag_embed", c = "tn_new_diag_embed", result = "tensor", doc = "Zeros with x's last dim on the diagonal of two dims.", {"tensor", "x"}, {"int", "offset", "0"}, {"int", "dim1", "-2"}, {"int", "dim2", "-1"}},
{name = "diagflat", c = "tn_new_diagflat", result = "tensor", doc = "diag of all elements in one dim.", {"tensor", "x"}, {"int", "offset", "0"}},
{name = "tensor_split", c = "tn_new_tensor_split", result = "list", doc = "That many parts, the first ones longer by 1 where they must be.", {"tensor", "x"}, {"int", "sections"}, {"int", "dim", "0"}},
{name = "tensor_split_indices", c = "tn_new_tensor_split_indices", result = "list", doc = "Parts that end before those indices, and the rest.", {"tensor", "x"}, {"dims", "indices"}, {"int", "dim", "0"}},
{name = "hsplit", c = "tn_new_hsplit", result = "list", doc = "Equal parts of dim 1, of a vector of dim 0.", {"tensor", "x"}, {"int", "sections"}},
{name = "hsplit_indices", c = "tn_new_hsplit_indices", result = "list", doc = "tensor_split of dim 1, of a vector of dim 0.", {"tensor", "x"}, {"dims", "indices"}},
{name = "vsplit", c = "tn_new_vsplit", result = "list", doc = "Equal parts of dim 0.", {"tensor", "x"}, {"int", "sections"}},
{name = "vsplit_indices", c = "tn_new_vsplit_indices", result = "list", doc = "tensor_split of dim 0.", {"tensor", "x"}, {"dims", "indices"}},
{name = "dsplit", c = "tn_new_dsplit", result = "list", doc = "Equal parts of dim 2.", {"tensor", "x"}, {"int", "sections"}},
{name = "dsplit_indices", c = "tn_new_dsplit_indices", result = "list", doc = "tensor_split of dim 2.", {"tensor", "x"}, {"dims", "indices"}},
{name = "mT", c = "tn_new_mT", result = "tensor", doc = "The last two dims exchanged.", {"tensor", "x"}},
{name = "mH", c = "tn_new_mH", result = "tensor", doc = "The same, conjugated.", {"tensor", "x"}},
{name = "adjoint", c = "tn_new_adjoint", result = "tensor", doc = "The same, conjugated.", {"tensor", "x"}},
{name = "matrix_H", c = "tn_new_matrix_H", result = "tensor", doc = "The same of a matrix.", {"tensor", "x"}},
{name = "numpy_T", c = "tn_new_numpy_T", result = "tensor", doc = "The dims in the opposite order.", {"tensor", "x"}},
{name = "flatten_dense_tensors", c = "tn_new_flatten_dense_tensors", result = "tensor", doc = "All elements in one dim.", {"tensors", "tensors"}},
{name = "sort", c = "tn_new_sort", result = "list", doc = "Sorted along a dim, and the indices: two tensors. Equals keep their order.", {"tensor", "x"}, {"int", "dim", "-1"}, {"flag", "descending", "0"}},
{name = "argsort", c = "tn_new_argsort", result = "tensor", doc = "The indices alone.", {"tensor", "x"}, {"int", "dim", "-1"}, {"flag", "descending", "0"}},
{name = "topk", c = "tn_new_topk", result = "list", doc = "The k largest or smallest along a dim, and their indices: two tensors.", {"tensor", "x"}, {"int", "k"}, {"int", "dim", "-1"}, {"flag", "largest", "1"}, {"flag", "sorted", "1"}},
{name = "kthvalue", c = "tn_new_kthvalue", result = "list", doc = "The k-th smallest along a dim, counted from 1, and its index: two tensors.", {"tensor", "x"}, {"int", "k"}, {"int", "dim", "-1"}, {"flag", "keepdim", "0"}},
{name = "msort", c = "tn_new_msort", result = "tensor", doc = "Sorted along the first dim.", {"tensor", "x"}},
{name = "searchsorted", c = "tn_new_searchsorted", result = "tensor", doc = "Where in the sequence's order each value belongs.", {"tensor", "sorted_sequence"}, {"tensor", "x"}, {"flag", "out_int32"}, {"flag", "right"}, {"text", "side"}, {"tensor", "sorter", "NULL"}},
{name = "searchsorted_number", c = "tn_new_searchsorted_number", result = "tensor", doc = "The same of a number.", {"tensor", "sorted_sequence"}, {"scalar", "x"}, {"flag", "out_int32"}, {"flag", "right"}, {"text", "side"}, {"tensor", "sorter", "NULL"}},
{name = "bucketize", c = "tn_new_bucketize", result = "tensor", doc = "The bucket of each value, of those between boundaries in order.", {"tensor", "x"}, {"tensor", "boundaries"}, {"flag", "out_int32", "0"}, {"flag", "right", "0"}},
{name = "isin", c = "tn_new_isin", result = "tensor", doc = "Whether each element is one of the test elements.", {"tensor", "elements"}, {"tensor", "test_elements"}, {"flag", "assume_unique", "0"}, {"flag", "invert", "0"}},
{name = "isin_number", c = "tn_new_isin_number", result = "tensor", doc = "Whether each element is that number.", {"tensor", "elements"}, {"scalar", "test_element"}, {"flag", "assume_unique", "0"}, {"flag", "invert", "0"}},
{name = "lgamma", c = "tn_new_lgamma", result = "tensor", doc = "log |Gamma(x)|.", {"tensor", "x"}},
{name = "lgamma_", c = "tn_lgamma_", result = "nothing", doc = "x = lgamma(x).", {"tensor", "x"}},
{name = "digamma", c = "tn_new_digamma", result = "tensor", doc = "The derivative of lgamma.", {"tensor", "x"}},
{name = "digamma_", c = "tn_digamma_", result = "nothing", doc = "x = digamma(x).", {"tensor", "x"}},
{name = "polygamma", c = "tn_new_polygamma", result = "tensor", doc = "The n-th derivative of digamma.", {"int", "n"}, {"tensor", "x"}},
{name = "mvlgamma", c = "tn_new_mvlgamma", result = "tensor", doc = "The logarithm of the gamma function of p dimensions.", {"tensor", "x"}, {"int", "p"}},
{name = "mvlgamma_", c = "tn_mvlgamma_", result = "nothing", doc = "x = mvlgamma(x, p).", {"tensor", "x"}, {"int", "p"}},
{name = "igamma", c = "tn_new_igamma", result = "tensor", doc = "The regularised lower incomplete gamma function.", {"tensor", "a"}, {"tensor", "x"}},
{name = "igamma_", c = "tn_igamma_", result = "nothing", doc = "x = igamma(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "igammac", c = "tn_new_igammac", result = "tensor", doc = "1 - igamma(a, x), exact where that is small.", {"tensor", "a"}, {"tensor", "x"}},
{name = "igammac_", c = "tn_igammac_", result = "nothing", doc = "x = igammac(x, other).", {"tensor", "x"}, {"tensor", "other"}},
{name = "special_zeta", c = "tn_new_special_zeta", result = "tensor", doc = "Hurwitz's zeta function, the sum of (k + q)^-s.", {"tensor", "s"}, {"tensor", "q"}},
{name = "special_zeta_scalar", c = "tn_new_special_zeta_scalar", result = "tensor", doc = "Hurwitz's zeta function.", {"tensor", "s"}, {"scalar", "q"}},
{name = "special_zeta_scalar_first", c = "tn_new_special_zeta_scalar_first", result = "tensor", doc = "Hurwitz's zeta function.", {"scalar", "s"}, {"tensor", "q"}},
{name = "special_erfcx", c = "tn_new_special_erfcx", result = "tensor", doc = "exp(x*x)*erfc(x).", {"tensor", "x"}},
{name = "special_ndtr", c = "tn_new_special_ndtr", result = "tensor", doc = "The normal distribution below x.", {"tensor", "x"}},
{name = "special_log_ndtr", c = "tn_new_special_log_ndtr", result = "tensor", doc = "Its logarithm.", {"tensor", "x"}},
{name = "special_ndtri", c = "tn_new_special_ndtri", result = "tensor", doc = "The inverse of special_ndtr.", {"tensor", "x"}},
{name = "special_entr", c = "tn_new_special_entr", result = "tensor", doc = "-x*log(x), -inf below 0.", {"tensor", "x"}},
{name = "count_nonzero", c = "tn_new_count_nonzero", result = "tensor", doc = "How many elements are not 0.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}},
{name = "nansum", c = "tn_new_nansum", result = "tensor", doc = "The sum of what is no NaN.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "nanmean", c = "tn_new_nanmean", result = "tensor", doc = "The mean of what is no NaN.", {"tensor", "x"}, {"dims", "dim"}, {"flag", "keepdim", "0"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "aminmax", c = "tn_new_aminmax", result = "list", doc = "amin and amax: two tensors.", {"tensor", "x"}, {"int?", "dim", "none"}, {"flag", "keepdim", "0"}},
{name = "var_mean", c = "tn_new_var_mean", result = "list", doc = "The variance and the mean: two tensors.", {"tensor", "x"}, {"dims", "dim"}, {"double", "correction", "1"}, {"flag", "keepdim", "0"}},
{name = "std_mean", c = "tn_new_std_mean", result = "list", doc = "Its root and the mean: two tensors.", {"tensor", "x"}, {"dims", "dim"}, {"double", "correction", "1"}, {"flag", "keepdim", "0"}},
{name = "median", c = "tn_new_median", result = "tensor", doc = "The lower median of all elements; NaN if one is.", {"tensor", "x"}},
{name = "median_dim", c = "tn_new_median_dim", result = "list", doc = "The same along a dim, and its index: two tensors.", {"tensor", "x"}, {"int", "dim"}, {"flag", "keepdim", "0"}},
{name = "nanmedian", c = "tn_new_nanmedian", result = "tensor", doc = "The lower median of what is no NaN.", {"tensor", "x"}},
{name = "nanmedian_dim", c = "tn_new_nanmedian_dim", result = "list", doc = "The same along a dim, and its index: two tensors.", {"tensor", "x"}, {"int", "dim"}, {"flag", "keepdim", "0"}},
{name = "mode", c = "tn_new_mode", result = "list", doc = "The most frequent along a dim, and an index of it: two tensors.", {"tensor", "x"}, {"int", "dim", "-1"}, {"flag", "keepdim", "0"}},
{name = "quantile", c = "tn_new_quantile", result = "tensor", doc = "The element at q of the way along those in order.", {"tensor", "x"}, {"tensor", "q"}, {"int?", "dim", "none"}, {"flag", "keepdim", "0"}},
{name = "quantile_number", c = "tn_new_quantile_number", result = "tensor", doc = "The same with a number.", {"tensor", "x"}, {"double", "q"}, {"int?", "dim", "none"}, {"flag", "keepdim", "0"}},
{name = "nanquantile", c = "tn_new_nanquantile", result = "tensor", doc = "The same of what is no NaN.", {"tensor", "x"}, {"tensor", "q"}, {"int?", "dim", "none"}, {"flag", "keepdim", "0"}},
{name = "nanquantile_number", c = "tn_new_nanquantile_number", result = "tensor", doc = "The same with a number.", {"tensor", "x"}, {"double", "q"}, {"int?", "dim", "none"}, {"flag", "keepdim", "0"}},
{name = "histc", c = "tn_new_histc", result = "tensor", doc = "How many elements lie in each of equal parts of [min, max].", {"tensor", "x"}, {"int", "bins", "100"}, {"scalar", "min", "0"}, {"scalar", "max", "0"}},
{name = "bincount", c = "tn_new_bincount", result = "tensor", doc = "How often each number from 0 on occurs, or what it weighs.", {"tensor", "x"}, {"tensor", "weights", "NULL"}, {"int", "minlength", "0"}},
{name = "histogram", c = "tn_new_histogram", result = "list", doc = "How many elements lie between edges, and the edges: two tensors.", {"tensor", "x"}, {"tensor", "bins"}, {"tensor", "weight"}, {"flag", "density"}},
{name = "histogram_bins", c = "tn_new_histogram_bins", result = "list", doc = "The same between equal parts of their range.", {"tensor", "x"}, {"int", "bins", "100"}},
{name = "histogramdd", c = "tn_new_histogramdd", result = "list", doc = "The same of points, with edges for each coordinate.", {"tensor", "x"}, {"dims", "bins"}},
{name = "unique", c = "tn_new_unique", result = "list", doc = "The elements in order, where each is among them, and how often.", {"tensor", "x"}, {"flag", "sorted", "1"}, {"flag", "return_inverse", "0"}, {"flag", "return_counts", "0"}},
{name = "unique_dim", c = "tn_new_unique_dim", result = "list", doc = "The same of slices along a dim.", {"tensor", "x"}, {"int", "dim"}, {"flag", "sorted", "1"}, {"flag", "return_inverse", "0"}, {"flag", "return_counts", "0"}},
{name = "unique_consecutive", c = "tn_new_unique_consecutive", result = "list", doc = "Those that differ from the one before them.", {"tensor", "x"}, {"flag", "return_inverse", "0"}, {"flag", "return_counts", "0"}, {"int?", "dim", "none"}},
{name = "unique_dim_consecutive", c = "tn_new_unique_dim_consecutive", result = "list", doc = "The same of slices along a dim.", {"tensor", "x"}, {"int", "dim"}, {"flag", "return_inverse", "0"}, {"flag", "return_counts", "0"}},
{name = "view", c = "tn_new_view", result = "tensor", doc = "The same elements under other sizes, one of which may be -1; no copy, or an error.", {"tensor", "x"}, {"dims", "sizes"}},
{name = "view_as", c = "tn_new_view_as", result = "tensor", doc = "The same under the sizes of other.", {"tensor", "x"}, {"tensor", "other"}},
{name = "reshape", c = "tn_new_reshape", result = "tensor", doc = "A view if it can be one, else a copy.", {"tensor", "x"}, {"dims", "sizes"}},
{name = "reshape_as", c = "tn_new_reshape_as", result = "tensor", doc = "The same under the sizes of other.", {"tensor", "x"}, {"tensor", "other"}},
{name = "flatten", c = "tn_new_flatten", result = "tensor", doc = "Dims from start to end as one; a view if it can be one.", {"tensor", "x"}, {"int", "start_dim", "0"}, {"int", "end_dim", "-1"}},
{name = "unflatten", c = "tn_new_unflatten", result = "tensor", doc = "One dim as several.", {"tensor", "x"}, {"int", "dim"}, {"dims", "sizes"}},
{name = "squeeze", c = "tn_new_squeeze", result = "tensor", doc = "Without dims of size 1.", {"tensor", "x"}},
{name = "squeeze_dim", c = "tn_new_squeeze_dim", result = "tensor", doc = "Without that dim if its size is 1.", {"tensor", "x"}, {"int", "dim"}},
{name = "unsqueeze", c = "tn_new_unsqueeze", result = "tensor", doc = "With a dim of size 1 there.", {"tensor", "x"}, {"int", "dim"}},
{name = "expand", c = "tn_new_expand", result = "tensor", doc = "Dims of size 1 repeated without a copy; -1 keeps a size.", {"tensor", "x"}, {"dims", "sizes"}},
{name = "expand_as", c = "tn_new_expand_as", result = "tensor", doc = "The same to the sizes of other.", {"tensor", "x"}, {"tensor", "other"}},
{name = "permute", c = "tn_new_permute", result = "tensor", doc = "Dims in another order.", {"tensor", "x"}, {"dims", "dims"}},
{name = "transpose", c = "tn_new_transpose", result = "tensor", doc = "Two dims exchanged.", {"tensor", "x"}, {"int", "dim0"}, {"int", "dim1"}},
{name = "t", c = "tn_new_t", result = "tensor", doc = "A matrix transposed.", {"tensor", "x"}},
{name = "movedim", c = "tn_new_movedim", result = "tensor", doc = "A dim moved to another place.", {"tensor", "x"}, {"int", "source"}, {"int", "destination"}},
{name = "movedim_dims", c = "tn_new_movedim_dims", result = "tensor", doc = "Dims moved to other places.", {"tensor", "x"}, {"dims", "source"}, {"dims", "destination"}},
{name = "narrow", c = "tn_new_narrow", result = "tensor", doc = "A part along a dim.", {"tensor", "x"}, {"int", "dim"}, {"int", "start"}, {"int", "length"}},
{name = "select", c = "tn_new_select", result = "tensor", doc = "One index along a dim, which goes.", {"tensor", "x"}, {"int", "dim"}, {"int", "index"}},
{name = "slice", c = "tn_new_slice", result = "tensor", doc = "From start to before end, every step-th.", {"tensor", "x"}, {"int", "dim", "0"}, {"int?", "start", "none"}, {"int?", "end", "none"}, {"int", "step", "1"}},
{name = "split", c = "tn_new_split", result = "list", doc = "Parts of that size along a dim; the last may be smaller.", {"tensor", "x"}, {"int", "split_size"}, {"int", "dim", "0"}},
{name = "split_sizes", c = "tn_new_split_sizes", result = "list", doc = "Parts of those sizes.", {"tensor", "x"}, {"dims", "split_sizes"}, {"int", "dim", "0"}},
{name = "chunk", c = "tn_new_chunk", result = "list", doc = "At most that many parts.", {"tensor", "x"}, {"int", "chunks"}, {"int", "dim", "0"}},
{name = "unbind", c = "tn_new_unbind", result = "list", doc = "select() of every index.", {"tensor", "x"}, {"int", "dim", "0"}},
{name = "as_strided", c = "tn_new_as_strided", result = "tensor", doc = "Any sizes and strides inside the storage of x.", {"tensor", "x"}, {"dims", "sizes"}, {"dims", "strides"}, {"int?", "storage_offset", "none"}},
{name = "view_as_complex", c = "tn_new_view_as_complex", result = "tensor", doc = "Pairs of the last dim as complex numbers.", {"tensor", "x"}},
{name = "view_as_real", c = "tn_new_view_as_real", result = "tensor", doc = "Complex numbers as pairs in a last dim.", {"tensor", "x"}},
{name = "real", c = "tn_new_real", result = "tensor", doc = "The real parts; x itself if it is real.", {"tensor", "x"}},
{name = "imag", c = "tn_new_imag", result = "tensor", doc = "The imaginary parts.", {"tensor", "x"}},
{name = "detach", c = "tn_new_detach", result = "tensor", doc = "x without its history.", {"tensor", "x"}},
{name = "contiguous", c = "tn_new_contiguous", result = "tensor", doc = "x itself, as another reference, if it is contiguous; else a copy that is.", {"tensor", "x"}},
{name = "clone", c = "tn_new_clone", result = "tensor", doc = "A copy.", {"tensor", "x"}},
{name = "to", c = "tn_new_to", result = "tensor", doc = "x in another dtype: x itself, as another reference, if it has it.", {"tensor", "x"}, {"dtype", "dtype"}},
{name = "type_as", c = "tn_new_type_as", result = "tensor", doc = "x in the dtype of other.", {"tensor", "x"}, {"tensor", "other"}},
{name = "cat", c = "tn_new_cat", result = "tensor", doc = "Joined along a dim: a copy.", {"tensors", "tensors"}, {"int", "dim", "0"}},
{name = "stack", c = "tn_new_stack", result = "tensor", doc = "Joined along a new dim: a copy.", {"tensors", "tensors"}, {"int", "dim", "0"}},
{name = "copy_", c = "tn_copy_", result = "nothing", doc = "x = the elements of other, broadcast and converted.", {"tensor", "x"}, {"tensor", "other"}},
{name = "fill_", c = "tn_fill_", result = "nothing", doc = "x = value everywhere.", {"tensor", "x"}, {"scalar", "value"}},
{name = "fill_tensor_", c = "tn_fill_tensor_", result = "nothing", doc = "x = the value everywhere.", {"tensor", "x"}, {"tensor", "value"}},
{name = "zero_", c = "tn_zero_", result = "nothing", doc = "x = 0 everywhere.", {"tensor", "x"}},
{name = "fill", c = "tn_new_fill", result = "tensor", doc = "The value everywhere, as x.", {"tensor", "x"}, {"scalar", "value"}},
{name = "fill_tensor", c = "tn_new_fill_tensor", result = "tensor", doc = "The value of a tensor without dims everywhere, as x.", {"tensor", "x"}, {"tensor", "value"}},
{name = "zero", c = "tn_new_zero", result = "tensor", doc = "Zeros, as x.", {"tensor", "x"}},
{name = "copy", c = "tn_new_copy", result = "tensor", doc = "The elements of other, broadcast and converted, as x.", {"tensor", "x"}, {"tensor", "other"}, {"flag", "non_blocking", "0"}},
{name = "hann_window", c = "tn_new_hann_window", result = "tensor", doc = "(1 - cos(2*pi*n/N))/2.", {"int", "window_length"}, {"flag", "periodic"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "blackman_window", c = "tn_new_blackman_window", result = "tensor", doc = "0.42 - 0.5*cos(2*pi*n/N) + 0.08*cos(4*pi*n/N).", {"int", "window_length"}, {"flag", "periodic"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "bartlett_window", c = "tn_new_bartlett_window", result = "tensor", doc = "1 - |2*n/N - 1|.", {"int", "window_length"}, {"flag", "periodic"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "hamming_window", c = "tn_new_hamming_window", result = "tensor", doc = "alpha - beta*cos(2*pi*n/N).", {"int", "window_length"}, {"flag", "periodic", "1"}, {"double", "alpha", "0.54"}, {"double", "beta", "0.46"}, {"dtype", "dtype", "TN_DEFAULT"}},
{name = "kaiser_window", c = "tn_new_kaiser_window", result = "tensor", doc = "Kaiser's, by Bessel's I0.", {"int", "window_length"}, {"flag", "periodic", "1"}, {"double", "beta", "12"}, {"dtype", "dtype", "TN_DEFAULT"}},
},
}
