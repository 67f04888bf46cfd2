/* Clause 1: Nobody has the product that is only passed on.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static void multiply_add(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_add(c, tn_new_mul(c, x, x), x, tn_int(1));
  tn_free(c, y);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  multiply_add(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
