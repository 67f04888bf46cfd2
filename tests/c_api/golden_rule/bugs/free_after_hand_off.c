/* Clause 4: Handing off moves a tensor to the outer scope and leaves the reference; freed, it is gone.
 * Expect: line 11. It leads to: line 20 */
#include <tenure/tenure.c.h>

static tn_tensor* new_result(tn_context* c, tn_tensor* x) {
  tn_scope_push(c, "result");
  tn_tensor* y = tn_new_exp(c, x);
  tn_hand_off(c, y);
  tn_free(c, y);
  tn_scope_pop(c);
  return y;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_result(c, x);
  tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
