/* Clause 1: Retained, and only the first reference is freed.
 * Expect: line 7 */
#include <tenure/tenure.c.h>

static void use(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_exp(c, x);
  tn_tensor* again = tn_retain(c, y);
  tn_mul_(c, again, x);
  tn_free(c, y);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  use(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
