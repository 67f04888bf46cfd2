/* Clause 1: The jump to `out` leaves the free behind.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static int norm(tn_context* c, tn_tensor* x, tn_scalar* out) {
  int status = -1;
  tn_tensor* sum = NULL;
  tn_tensor* squared = tn_new_mul(c, x, x);
  if (!squared) goto out;
  sum = tn_new_sum(c, squared, TN_DEFAULT);
  if (!sum || tn_item(c, sum, out) != TN_OK || out->re > 0) goto out;
  status = 0;
  tn_free(c, squared);
out:
  if (sum) tn_free(c, sum);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_scalar sum;
  norm(c, x, &sum);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
