/* Clause 4: The error path frees what the clean-up frees again.
 * Expect: line 16 */
#include <tenure/tenure.c.h>

static int step(tn_context* c, tn_tensor* x) {
  int failed = 0;
  tn_tensor* y = tn_new_exp(c, x);
  if (!y) return 1;
  if (tn_numel(c, y) != 100) {
    failed = 1;
    tn_free(c, y);
    goto out;
  }
  tn_zero_(c, y);
out:
  tn_free(c, y);
  return failed;
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
