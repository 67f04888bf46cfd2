/* Clause 4: Freed at once, and again at the end.
 * Expect: line 10 */
#include <tenure/tenure.c.h>

static int twice(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_neg(c, x);
  const int64_t n = tn_numel(c, y);
  tn_free(c, y);
  if (n > 100) return 1;
  tn_free(c, y);
  return 0;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  twice(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
