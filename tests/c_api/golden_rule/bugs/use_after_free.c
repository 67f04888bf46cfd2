/* Clause 4: Read after the free.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static int64_t length(tn_context* c, tn_tensor* x) {
  tn_tensor* flat = tn_new_flatten(c, x, 0, -1);
  tn_free(c, flat);
  return tn_numel(c, flat);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  length(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
