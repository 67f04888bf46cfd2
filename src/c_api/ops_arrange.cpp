// Made by tools/make_ops.py from src/signatures/arrange.list: the ops of the family arrange.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/lists.h"
#include "c_api/results.h"
#include "c_api/tensors.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_flip(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count) {
  return c::run<c::Needs::scope>(context, "flip", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return c::give(tenure::flip(x_, dims_));
  });
}

tn_tensor* tn_new_fliplr(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "fliplr", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::fliplr(x_));
  });
}

tn_tensor* tn_new_flipud(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "flipud", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::flipud(x_));
  });
}

tn_tensor* tn_new_roll(tn_context* context, tn_tensor* x, const int64_t* shifts, size_t shifts_count, const int64_t*
    dims, size_t dims_count) {
  return c::run<c::Needs::scope>(context, "roll", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef shifts_ = c::ints(shifts, shifts_count, "shifts");
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return c::give(tenure::roll(x_, shifts_, dims_));
  });
}

tn_tensor* tn_new_rot90(tn_context* context, tn_tensor* x, int64_t k, const int64_t* dims, size_t dims_count) {
  return c::run<c::Needs::scope>(context, "rot90", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return c::give(tenure::rot90(x_, k, dims_));
  });
}

tn_tensor* tn_new_repeat(tn_context* context, tn_tensor* x, const int64_t* repeats, size_t repeats_count) {
  return c::run<c::Needs::scope>(context, "repeat", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef repeats_ = c::ints(repeats, repeats_count, "repeats");
    return c::give(tenure::repeat(x_, repeats_));
  });
}

tn_tensor* tn_new_tile(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count) {
  return c::run<c::Needs::scope>(context, "tile", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return c::give(tenure::tile(x_, dims_));
  });
}

tn_tensor* tn_new_repeat_interleave(tn_context* context, tn_tensor* x, int64_t repeats, const int64_t* dim, const
    int64_t* output_size) {
  return c::run<c::Needs::scope>(context, "repeat_interleave", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::repeat_interleave(x_, repeats, c::int_or_none(dim), c::int_or_none(output_size)));
  });
}

tn_tensor* tn_new_repeat_interleave_tensor(tn_context* context, tn_tensor* x, tn_tensor* repeats, const int64_t* dim,
    const int64_t* output_size) {
  return c::run<c::Needs::scope>(context, "repeat_interleave", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& repeats_ = call.tensor(repeats, "repeats");
    return c::give(tenure::repeat_interleave(x_, repeats_, c::int_or_none(dim), c::int_or_none(output_size)));
  });
}

tn_tensor* tn_new_repeat_interleave_repeats(tn_context* context, tn_tensor* repeats, const int64_t* output_size) {
  return c::run<c::Needs::scope>(context, "repeat_interleave", c::kNoTensor, [&](c::Call& call) {
    const Tensor& repeats_ = call.tensor(repeats, "repeats");
    return c::give(tenure::repeat_interleave(repeats_, c::int_or_none(output_size)));
  });
}

tn_tensor* tn_new_pixel_shuffle(tn_context* context, tn_tensor* x, int64_t upscale_factor) {
  return c::run<c::Needs::scope>(context, "pixel_shuffle", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::pixel_shuffle(x_, upscale_factor));
  });
}

tn_tensor* tn_new_pixel_unshuffle(tn_context* context, tn_tensor* x, int64_t downscale_factor) {
  return c::run<c::Needs::scope>(context, "pixel_unshuffle", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::pixel_unshuffle(x_, downscale_factor));
  });
}

tn_tensor* tn_new_channel_shuffle(tn_context* context, tn_tensor* x, int64_t groups) {
  return c::run<c::Needs::scope>(context, "channel_shuffle", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::channel_shuffle(x_, groups));
  });
}

}  // extern "C"
