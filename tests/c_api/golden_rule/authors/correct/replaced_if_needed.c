/* Replaced under conditions, and freed if it is not what was given. */
#include <tenure/tenure.c.h>

static double sum_as_float(tn_context* c, tn_tensor* x, int widen) {
  tn_scalar v = tn_float(0);
  tn_tensor* t = x;
  if (tn_scalar_type(c, x) != TN_FLOAT) t = tn_new_to(c, x, TN_FLOAT);
  if (!t) return -1;
  if (widen && t == x) t = tn_new_mul_scalar(c, x, tn_float(2));
  tn_tensor* sum = t ? tn_new_sum(c, t, TN_DEFAULT) : NULL;
  if (sum) {
    tn_item(c, sum, &v);
    tn_free(c, sum);
  }
  if (t != NULL && t != x) tn_free(c, t);
  return v.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  sum_as_float(c, x, 0);
  sum_as_float(c, x, 1);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
