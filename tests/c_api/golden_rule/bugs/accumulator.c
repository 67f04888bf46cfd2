/* Clause 1: The sum so far is overwritten by the next one.
 * Expect: line 6, 7 */
#include <tenure/tenure.c.h>

static void sum_up(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* sum = tn_new_zeros_like(c, x, TN_DEFAULT);
  for (int i = 0; i < n; i++) { sum = tn_new_add(c, sum, x, tn_int(1)); }
  tn_free(c, sum);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  sum_up(c, x, 3);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
