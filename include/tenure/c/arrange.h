/* Made by tools/make_ops.py from src/signatures/arrange.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_ARRANGE_H
#define TENURE_C_ARRANGE_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- arrange: The elements of x in another order, or several times: copies. ---- */

/* Backwards along those dims. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_flip(tn_context* context, tn_tensor* x, const int64_t* dims, size_t
    dims_count);
/* Backwards along dim 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_fliplr(tn_context* context, tn_tensor* x);
/* Backwards along dim 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_flipud(tn_context* context, tn_tensor* x);
/* Moved along those dims, what leaves at the end comes in at the start; without dims as if x had one. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_roll(tn_context* context, tn_tensor* x, const int64_t* shifts, size_t
    shifts_count, const int64_t* dims, size_t dims_count);
/* Turned k times by 90 degrees, from the first of two dims towards the second. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rot90(tn_context* context, tn_tensor* x, int64_t k, const int64_t* dims, size_t
    dims_count);
/* x that often along each dim; more repeats than dims add dims in front. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_repeat(tn_context* context, tn_tensor* x, const int64_t* repeats, size_t
    repeats_count);
/* repeat, where fewer numbers than dims count for the last ones. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tile(tn_context* context, tn_tensor* x, const int64_t* dims, size_t
    dims_count);
/* Each element that often in a row; without a dim of all elements in one. Defaults: dim = none, output_size = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_repeat_interleave(tn_context* context, tn_tensor* x, int64_t repeats, const
    int64_t* dim, const int64_t* output_size);
/* Each element as often as repeats says for it. Defaults: dim = none, output_size = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_repeat_interleave_tensor(tn_context* context, tn_tensor* x, tn_tensor* repeats,
    const int64_t* dim, const int64_t* output_size);
/* Each index i repeats[i] times. Defaults: output_size = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_repeat_interleave_repeats(tn_context* context, tn_tensor* repeats, const
    int64_t* output_size);
/* Groups of channels as squares of pixels. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pixel_shuffle(tn_context* context, tn_tensor* x, int64_t upscale_factor);
/* Squares of pixels as groups of channels. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pixel_unshuffle(tn_context* context, tn_tensor* x, int64_t downscale_factor);
/* Channels taken in turn from groups. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_channel_shuffle(tn_context* context, tn_tensor* x, int64_t groups);

#ifdef __cplusplus
}
#endif

#endif
