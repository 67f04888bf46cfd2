/* Clause 8: The error path does not end the scope.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int step(tn_context* c, tn_tensor* x) {
  tn_scope_push(c, "step");
  tn_tensor* y = tn_new_exp(c, x);
  if (!y || tn_numel(c, y) < 100) {
    if (y) tn_free(c, y);
    return -1;
  }
  tn_free(c, y);
  tn_scope_pop(c);
  return 0;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  step(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
