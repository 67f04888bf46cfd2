/* Clause 3: Contiguous or not: without the retain the free is one too many.
 * Expect: line 13. It leads to: line 22 */
#include <tenure/tenure.c.h>

static void convolve(tn_context* c, tn_tensor* k_) {
  tn_tensor* kernel;
  if (!tn_is_contiguous(c, k_)) {
    kernel = tn_new_contiguous(c, k_);
  } else {
    kernel = k_;
  }
  tn_zero_(c, kernel);
  tn_free(c, kernel);
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
