/* Clause 2: It returns a new reference, and its name does not say so.
 * Expect: line 5. It leads to: line 12 */
#include <tenure/tenure.c.h>

static tn_tensor* halved(tn_context* c, tn_tensor* x) { return tn_new_mul_scalar(c, x, tn_float(0.5)); }

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_size(c, halved(c, x), 0);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
