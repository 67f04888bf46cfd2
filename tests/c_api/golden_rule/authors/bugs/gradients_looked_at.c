/* Clause 1: The gradient that is only looked at is a reference too.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static double grad_norm(tn_context* c, tn_tensor* const* params, int n) {
  double total = 0;
  for (int i = 0; i < n; i++) {
    tn_tensor* g = tn_new_grad(c, params[i]);
    if (!g) continue;
    tn_scalar v;
    tn_tensor* norm = tn_new_norm(c, g);
    if (norm) {
      if (tn_item(c, norm, &v) == TN_OK) total += v.re * v.re;
      tn_free(c, norm);
    }
  }
  return total;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_set_requires_grad(c, x, 1);
  tn_tensor* loss = tn_new_sum(c, x, TN_DEFAULT);
  tn_backward(c, loss, NULL, 0, 0);
  tn_free(c, loss);
  grad_norm(c, &x, 1);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
