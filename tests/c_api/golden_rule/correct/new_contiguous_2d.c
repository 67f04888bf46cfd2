/* The same as a function: what it returns is the caller's in either case. */
#include <tenure/tenure.c.h>

static tn_tensor* new_contiguous_2d(tn_context* state, tn_tensor* k_) {
  return tn_is_contiguous(state, k_) ? tn_retain(state, k_) : tn_new_contiguous(state, k_);
}
static int64_t measure(tn_context* state, tn_tensor* k_) {
  tn_tensor* kernel = new_contiguous_2d(state, k_);
  const int64_t n = tn_numel(state, kernel);
  tn_free(state, kernel);
  return n;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  measure(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
