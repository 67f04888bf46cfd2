// Made by tools/make_ops.py from src/signatures/arrange.list: the ops of the family arrange.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_flip(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count) {
  return c::tensor_of(context, "flip\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return tenure::flip(call.operand(0), dims_);
  });
}

tn_tensor* tn_new_fliplr(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "fliplr\0x", {x}, [=](c::Call& call) {
    return tenure::fliplr(call.operand(0));
  });
}

tn_tensor* tn_new_flipud(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "flipud\0x", {x}, [=](c::Call& call) {
    return tenure::flipud(call.operand(0));
  });
}

tn_tensor* tn_new_roll(tn_context* context, tn_tensor* x, const int64_t* shifts, size_t shifts_count, const int64_t*
    dims, size_t dims_count) {
  return c::tensor_of(context, "roll\0x", {x}, [=](c::Call& call) {
    const IntArrayRef shifts_ = c::ints(shifts, shifts_count, "shifts");
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return tenure::roll(call.operand(0), shifts_, dims_);
  });
}

tn_tensor* tn_new_rot90(tn_context* context, tn_tensor* x, int64_t k, const int64_t* dims, size_t dims_count) {
  return c::tensor_of(context, "rot90\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return tenure::rot90(call.operand(0), k, dims_);
  });
}

tn_tensor* tn_new_repeat(tn_context* context, tn_tensor* x, const int64_t* repeats, size_t repeats_count) {
  return c::tensor_of(context, "repeat\0x", {x}, [=](c::Call& call) {
    const IntArrayRef repeats_ = c::ints(repeats, repeats_count, "repeats");
    return tenure::repeat(call.operand(0), repeats_);
  });
}

tn_tensor* tn_new_tile(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count) {
  return c::tensor_of(context, "tile\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return tenure::tile(call.operand(0), dims_);
  });
}

tn_tensor* tn_new_repeat_interleave(tn_context* context, tn_tensor* x, int64_t repeats, const int64_t* dim, const
    int64_t* output_size) {
  return c::tensor_of(context, "repeat_interleave\0x", {x}, [=](c::Call& call) {
    return tenure::repeat_interleave(call.operand(0), repeats, c::int_or_none(dim), c::int_or_none(output_size));
  });
}

tn_tensor* tn_new_repeat_interleave_tensor(tn_context* context, tn_tensor* x, tn_tensor* repeats, const int64_t* dim,
    const int64_t* output_size) {
  return c::tensor_of(context, "repeat_interleave\0x\0repeats", {x, repeats}, [=](c::Call& call) {
    return tenure::repeat_interleave(call.operand(0), call.operand(1), c::int_or_none(dim),
        c::int_or_none(output_size));
  });
}

tn_tensor* tn_new_repeat_interleave_repeats(tn_context* context, tn_tensor* repeats, const int64_t* output_size) {
  return c::tensor_of(context, "repeat_interleave\0repeats", {repeats}, [=](c::Call& call) {
    return tenure::repeat_interleave(call.operand(0), c::int_or_none(output_size));
  });
}

tn_tensor* tn_new_pixel_shuffle(tn_context* context, tn_tensor* x, int64_t upscale_factor) {
  return c::tensor_of(context, "pixel_shuffle\0x", {x}, [=](c::Call& call) {
    return tenure::pixel_shuffle(call.operand(0), upscale_factor);
  });
}

tn_tensor* tn_new_pixel_unshuffle(tn_context* context, tn_tensor* x, int64_t downscale_factor) {
  return c::tensor_of(context, "pixel_unshuffle\0x", {x}, [=](c::Call& call) {
    return tenure::pixel_unshuffle(call.operand(0), downscale_factor);
  });
}

tn_tensor* tn_new_channel_shuffle(tn_context* context, tn_tensor* x, int64_t groups) {
  return c::tensor_of(context, "channel_shuffle\0x", {x}, [=](c::Call& call) {
    return tenure::channel_shuffle(call.operand(0), groups);
  });
}

}  // extern "C"
