/* Clause 1: `continue` skips the free.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static int count_large(tn_context* c, tn_tensor* x) {
  int n = 0;
  for (int64_t i = 0; i < tn_size(c, x, 0); i++) {
    tn_tensor* row = tn_new_select(c, x, 0, i);
    if (tn_numel(c, row) < 10) continue;
    n++;
    tn_free(c, row);
  }
  return n;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  count_large(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
