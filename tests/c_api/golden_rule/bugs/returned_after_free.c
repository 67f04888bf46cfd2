/* Clause 4: Returns what it freed.
 * Expect: line 8. It leads to: line 17 */
#include <tenure/tenure.c.h>

static tn_tensor* new_scaled(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_mul_scalar(c, x, tn_float(0.5));
  tn_free(c, y);
  return y;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_scaled(c, x);
  if (tn_is_alive(c, y)) tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
