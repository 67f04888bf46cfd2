/* Clause 1: Each turn of the loop makes one, and only the last is freed.
 * Expect: line 7 */
#include <tenure/tenure.c.h>

static void repeat(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* y = NULL;
  for (int i = 0; i < n; i++) y = tn_new_relu(c, x);
  if (y) tn_free(c, y);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  repeat(c, x, 3);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
