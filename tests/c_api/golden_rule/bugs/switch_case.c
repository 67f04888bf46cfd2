/* Clause 1: One case returns without the free.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int kind(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_contiguous(c, x);
  switch (tn_scalar_type(c, y)) {
    case TN_FLOAT:
      return 1;
    case TN_DOUBLE:
      tn_free(c, y);
      return 2;
    default:
      break;
  }
  tn_free(c, y);
  return 0;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  kind(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
