// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_arrange = {
C_FUNCTION(tn_new_flip, "tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count"),
C_FUNCTION(tn_new_fliplr, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_flipud, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_roll, "tn_context* context, tn_tensor* x, const int64_t* shifts, size_t shifts_count, const int64_t* dims, size_t dims_count"),
C_FUNCTION(tn_new_rot90, "tn_context* context, tn_tensor* x, int64_t k, const int64_t* dims, size_t dims_count"),
C_FUNCTION(tn_new_repeat, "tn_context* context, tn_tensor* x, const int64_t* repeats, size_t repeats_count"),
C_FUNCTION(tn_new_tile, "tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count"),
C_FUNCTION(tn_new_repeat_interleave, "tn_context* context, tn_tensor* x, int64_t repeats, const int64_t* dim?, const int64_t* output_size?"),
C_FUNCTION(tn_new_repeat_interleave_tensor, "tn_context* context, tn_tensor* x, tn_tensor* repeats, const int64_t* dim?, const int64_t* output_size?"),
C_FUNCTION(tn_new_repeat_interleave_repeats, "tn_context* context, tn_tensor* repeats, const int64_t* output_size?"),
C_FUNCTION(tn_new_pixel_shuffle, "tn_context* context, tn_tensor* x, int64_t upscale_factor"),
C_FUNCTION(tn_new_pixel_unshuffle, "tn_context* context, tn_tensor* x, int64_t downscale_factor"),
C_FUNCTION(tn_new_channel_shuffle, "tn_context* context, tn_tensor* x, int64_t groups"),
};
