/* Clause 1: Two come out by pointers, and only one is freed.
 * Expect: line 23. It leads to: line 10 */
#include <tenure/tenure.c.h>

static tn_status new_moments(tn_context* c, tn_tensor* x, tn_tensor** mean, tn_tensor** square) {
  *mean = *square = NULL;
  tn_tensor* squared = tn_new_mul(c, x, x);
  if (!squared) return tn_error(c);
  *mean = tn_new_mean(c, x, TN_DEFAULT);
  *square = tn_new_mean(c, squared, TN_DEFAULT);
  tn_free(c, squared);
  if (*mean && *square) return TN_OK;
  const tn_status status = tn_error(c);
  if (*mean) tn_free(c, *mean);
  if (*square) tn_free(c, *square);
  *mean = *square = NULL;
  return status;
}

static double variance(tn_context* c, tn_tensor* x) {
  tn_tensor *mean, *square;
  tn_scalar m, s;
  if (new_moments(c, x, &mean, &square) != TN_OK) return -1;
  tn_item(c, mean, &m);
  tn_item(c, square, &s);
  tn_free(c, mean);
  return s.re - m.re * m.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  variance(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
