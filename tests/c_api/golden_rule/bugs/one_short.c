/* Clause 1: Of the references in the array the first is not freed.
 * Expect: line 7 */
#include <tenure/tenure.c.h>

static void all(tn_context* c, tn_tensor* x, int64_t n) {
  tn_tensor* rows[8];
  for (int64_t i = 0; i < n; i++) rows[i] = tn_new_select(c, x, 0, i);
  for (int64_t i = 1; i < n; i++) tn_free(c, rows[i]);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  all(c, x, 2);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
