/* Clause 1: Still held when its scope ends, and so it is released before it is returned.
 * Expect: line 7, 9 (clause 8) */
#include <tenure/tenure.c.h>

static tn_tensor* new_squared(tn_context* c, tn_tensor* x) {
  tn_scope_push(c, "squared");
  tn_tensor* y = tn_new_mul(c, x, x);
  tn_scope_pop(c);
  return y;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_squared(c, x);
  tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
