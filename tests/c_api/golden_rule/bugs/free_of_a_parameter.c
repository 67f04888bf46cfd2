/* Clause 3: The argument is the caller's.
 * Expect: line 7. It leads to: line 17 */
#include <tenure/tenure.c.h>

static int64_t count(tn_context* c, tn_tensor* t) {
  const int64_t n = tn_numel(c, t);
  tn_free(c, t);
  return n;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  count(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
