/* Clause 1: The copy that nobody takes.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static void copy(tn_context* c, tn_tensor* x) {
  if (tn_new_clone(c, x)) { tn_set_requires_grad(c, x, 0); }
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  copy(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
