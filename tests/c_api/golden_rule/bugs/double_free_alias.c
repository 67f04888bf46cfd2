/* Clause 4: Two variables, one reference.
 * Expect: line 9 */
#include <tenure/tenure.c.h>

static void both(tn_context* c, tn_tensor* x) {
  tn_tensor* a = tn_new_abs(c, x);
  tn_tensor* b = a;
  tn_free(c, a);
  tn_free(c, b);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  both(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
