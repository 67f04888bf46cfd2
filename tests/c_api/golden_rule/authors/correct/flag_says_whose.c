/* A flag says whether the reference is one's own. */
#include <tenure/tenure.c.h>

typedef struct argument {
  tn_tensor* tensor;
  int owned;
} argument;

static argument argument_of(tn_context* c, tn_tensor* t, tn_dtype want) {
  argument a = {t, 0};
  if (tn_scalar_type(c, t) != want) {
    a.tensor = tn_new_to(c, t, want);
    a.owned = 1;
  }
  return a;
}

static double mean_of(tn_context* c, tn_tensor* t) {
  tn_scalar v = tn_float(0);
  int owned = 0;
  tn_tensor* d = t;
  argument a = argument_of(c, t, TN_DOUBLE);
  if (tn_dim(c, t) > 1) {
    d = tn_new_flatten(c, t, 0, -1);
    owned = d != NULL;
  }
  tn_tensor* mean = d ? tn_new_mean(c, d, TN_DOUBLE) : NULL;
  if (mean) {
    tn_item(c, mean, &v);
    tn_free(c, mean);
  }
  if (owned) tn_free(c, d);
  if (a.owned && a.tensor) tn_free(c, a.tensor);
  return v.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  mean_of(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
