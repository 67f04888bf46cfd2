/* Clause 8: The error path ends the scope, and so does the clean-up.
 * Expect: line 12 */
#include <tenure/tenure.c.h>

static int step(tn_context* c, tn_tensor* x) {
  int status = 0;
  tn_scope_push(c, "step");
  if (tn_mul_(c, x, x) != TN_OK || tn_numel(c, x) < 100) {
    tn_scope_pop(c);
    status = -1;
  }
  tn_scope_pop(c);
  return status;
}

int main(void) {
  tn_context* c = tn_context_new();
  const int64_t sizes[] = {2, 3};
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  step(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
