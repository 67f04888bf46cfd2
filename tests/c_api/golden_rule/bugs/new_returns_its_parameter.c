/* Clause 2: Its name promises a new reference, and it returns the caller's own.
 * Expect: line 7. It leads to: line 17 */
#include <tenure/tenure.c.h>

static tn_tensor* new_contiguous_2d(tn_context* c, tn_tensor* t) {
  if (!tn_is_contiguous(c, t)) return tn_new_contiguous(c, t);
  return t;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_contiguous_2d(c, x);
  tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
