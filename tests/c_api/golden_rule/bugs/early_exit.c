/* Clause 1: The early exit keeps `doubled`.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int sum_if_any(tn_context* c, tn_tensor* x) {
  tn_tensor* doubled = tn_new_add(c, x, x, tn_int(1));
  if (!doubled) return -1;
  if (tn_numel(c, doubled) < 100) return 0;
  tn_backward(c, doubled, NULL, 0, 0);
  tn_free(c, doubled);
  return 1;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  sum_if_any(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
