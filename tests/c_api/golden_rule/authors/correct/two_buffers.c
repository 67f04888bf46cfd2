/* Two buffers that are exchanged each turn. */
#include <tenure/tenure.c.h>

static double diffuse(tn_context* c, tn_tensor* x, int steps) {
  tn_scalar v = tn_float(0);
  tn_tensor* now = tn_new_clone(c, x);
  tn_tensor* next = tn_new_clone(c, x);
  if (!now || !next) goto out;
  for (int i = 0; i < steps; i++) {
    if (tn_mul_(c, next, now) != TN_OK) goto out;
    tn_tensor* other = now;
    now = next;
    next = other;
  }
  tn_tensor* mean = tn_new_mean(c, now, TN_DEFAULT);
  if (mean) {
    tn_item(c, mean, &v);
    tn_free(c, mean);
  }
out:
  if (next) tn_free(c, next);
  if (now) tn_free(c, now);
  return v.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  diffuse(c, x, 3);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
