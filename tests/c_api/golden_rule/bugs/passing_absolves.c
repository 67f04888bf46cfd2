/* Clause 1: Passed to a function that only looks at it, and then forgotten.
 * Expect: line 9 */
#include <tenure/tenure.c.h>

static void print_shape(tn_context* c, tn_tensor* t) {
  if (tn_dim(c, t) > 8) tn_fail(c, "too many dims");
}
static void show_sum(tn_context* c, tn_tensor* x) {
  tn_tensor* sum = tn_new_sum(c, x, TN_DEFAULT);
  print_shape(c, sum);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  show_sum(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
