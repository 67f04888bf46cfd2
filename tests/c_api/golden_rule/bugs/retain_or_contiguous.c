/* Clause 1: Freed where it was copied, not where it was retained.
 * Expect: line 11 */
#include <tenure/tenure.c.h>

static void convolve(tn_context* c, tn_tensor* k_) {
  tn_tensor* kernel;
  const int copied = !tn_is_contiguous(c, k_);
  if (copied) {
    kernel = tn_new_contiguous(c, k_);
  } else {
    kernel = tn_retain(c, k_);
  }
  tn_zero_(c, kernel);
  if (copied) tn_free(c, kernel);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  convolve(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
