/* One label frees whatever there is. */
#include <tenure/tenure.c.h>

static int dot(tn_context* c, tn_tensor* a, tn_tensor* b, double* out) {
  int failed = 1;
  tn_scalar number;
  tn_tensor *product = NULL, *sum = NULL;
  if (!out) goto out;
  product = tn_new_mul(c, a, b);
  if (product == NULL) goto out;
  sum = tn_new_sum(c, product, TN_DOUBLE);
  if (sum == NULL || tn_item(c, sum, &number) != TN_OK) goto out;
  *out = number.re;
  failed = 0;
out:
  if (sum) tn_free(c, sum);
  if (product) tn_free(c, product);
  return failed;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  double d;
  dot(c, x, x, &d);
  dot(c, x, NULL, &d);
  dot(c, x, x, NULL);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
