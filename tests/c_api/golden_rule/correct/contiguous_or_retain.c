/* Retained where nothing is made, so that it is freed in either case. */
#include <tenure/tenure.c.h>

static void convolve(tn_context* state, tn_tensor* k_) {
  tn_tensor* kernel;
  if (!(tn_size(state, k_, 0) == 1) || !tn_is_contiguous(state, k_)) {
    kernel = tn_new_contiguous(state, k_);
  } else {
    kernel = tn_retain(state, k_);
  }
  tn_numel(state, kernel);
  tn_free(state, kernel);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* turned = tn_new_transpose(c, x, 0, 1);
  convolve(c, x);
  convolve(c, turned);
  tn_free(c, turned);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
