/* Clause 1: Retained for the length of the call, and kept for ever.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int64_t measure(tn_context* c, tn_tensor* t) {
  tn_tensor* mine = tn_retain(c, t);
  return tn_bytes(c, mine);
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
