/* Clause 1: Retained where it was dense already, and then taken for the caller's.
 * Expect: line 7 */
#include <tenure/tenure.c.h>

static double dense_sum(tn_context* c, tn_tensor* x) {
  tn_scalar v = tn_float(0);
  tn_tensor* dense = tn_is_contiguous(c, x) ? tn_retain(c, x) : tn_new_contiguous(c, x);
  if (!dense) return -1;
  tn_tensor* sum = tn_new_sum(c, dense, TN_DEFAULT);
  if (sum) {
    tn_item(c, sum, &v);
    tn_free(c, sum);
  }
  if (dense != x) tn_free(c, dense);
  return v.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  dense_sum(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
