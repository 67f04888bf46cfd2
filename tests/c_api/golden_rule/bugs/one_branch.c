/* Clause 1: Freed in one branch only.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int rows(tn_context* c, tn_tensor* x, int transposed) {
  tn_tensor* t = tn_new_transpose(c, x, 0, 1);
  int n = (int)tn_size(c, t, 0);
  if (transposed) {
    tn_free(c, t);
    n += 1;
  }
  return n;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  rows(c, x, 0);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
