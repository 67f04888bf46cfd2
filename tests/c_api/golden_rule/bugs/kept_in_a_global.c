/* Clause 6: The cache keeps it beyond the call, and does not retain it.
 * Expect: line 7 */
#include <tenure/tenure.c.h>

static tn_tensor* cached;

static void remember(tn_tensor* t) { cached = t; }

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = tn_new_exp(c, x);
  remember(y);
  tn_free(c, y);
  tn_numel(c, cached);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
