/* Made under a condition, and freed under the same. */
#include <tenure/tenure.c.h>

static double mean(tn_context* c, tn_tensor* x, int as_double) {
  tn_scalar number = tn_float(0);
  tn_tensor* converted = NULL;
  if (as_double) converted = tn_new_to(c, x, TN_DOUBLE);
  tn_tensor* m = tn_new_mean(c, as_double ? converted : x, TN_DEFAULT);
  if (m != NULL) {
    tn_item(c, m, &number);
    tn_free(c, m);
  }
  if (as_double) tn_free(c, converted);
  return number.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  mean(c, x, 0);
  mean(c, x, 1);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
