/* Clause 7: The scope has the reference, and frees it.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static void lend(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_exp(c, x);
  tn_move_to_scope(c, y);
  tn_free(c, y);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  lend(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
