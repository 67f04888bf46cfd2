/* Clause 2: What it retained it returns, and its name does not say so.
 * Expect: line 7. It leads to: line 15 */
#include <tenure/tenure.c.h>

static tn_tensor* larger(tn_context* c, tn_tensor* a, tn_tensor* b) {
  tn_tensor* most = tn_numel(c, a) < tn_numel(c, b) ? b : a;
  return tn_retain(c, most);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_numel(c, larger(c, x, x));
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
