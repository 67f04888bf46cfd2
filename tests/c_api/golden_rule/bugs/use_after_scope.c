/* Clause 8: Used after its scope took it along.
 * Expect: line 9 */
#include <tenure/tenure.c.h>

static int64_t measure(tn_context* c, tn_tensor* x) {
  tn_scope_push(c, "measure");
  tn_tensor* y = tn_move_to_scope(c, tn_new_exp(c, x));
  tn_scope_pop(c);
  return tn_numel(c, y);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  measure(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
