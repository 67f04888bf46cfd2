/* The best of a list outlives it: each better one is retained, the one before it freed. */
#include <tenure/tenure.c.h>

static double total(tn_context* c, tn_tensor* t) {
  tn_scalar v = tn_float(0);
  tn_tensor* s = tn_new_sum(c, t, TN_DEFAULT);
  if (!s) return 0;
  tn_item(c, s, &v);
  tn_free(c, s);
  return v.re;
}

static tn_tensor* new_best(tn_context* c, tn_tensor* x) {
  tn_list* rows = tn_new_unbind(c, x, 0);
  tn_tensor* best = NULL;
  double score = 0;
  if (!rows) return NULL;
  for (int64_t i = 0, n = tn_list_size(c, rows); i < n; i++) {
    tn_tensor* row = tn_list_get(c, rows, i);
    const double now = total(c, row);
    if (best != NULL) {
      if (now <= score) continue;
      tn_free(c, best);
    }
    best = tn_retain(c, row);
    score = now;
  }
  tn_list_free(c, rows);
  return best;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* best = new_best(c, x);
  if (best) tn_free(c, best);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
