/* Clause 1: The cache is filled anew and forgets what it held.
 * Expect: line 11 */
#include <tenure/tenure.c.h>

static tn_tensor* cached_norm;
static int64_t cached_at = -1;

static double norm_at(tn_context* c, tn_tensor* w, int64_t step) {
  tn_scalar value = tn_float(0);
  if (step != cached_at) {
    cached_norm = tn_new_norm(c, w);
    cached_at = step;
  }
  if (cached_norm) tn_item(c, cached_norm, &value);
  return value.re;
}

static void forget_cache(tn_context* c) {
  if (cached_norm) tn_free(c, cached_norm);
  cached_norm = NULL;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  norm_at(c, x, 0);
  norm_at(c, x, 1);
  forget_cache(c);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
