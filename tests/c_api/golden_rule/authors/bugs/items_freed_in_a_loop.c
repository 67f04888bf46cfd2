/* Clause 3: The list's own items are freed, one by one.
 * Expect: line 16 */
#include <tenure/tenure.c.h>

static double largest_norm(tn_context* c, tn_tensor* x) {
  double most = 0;
  tn_list* rows = tn_new_unbind(c, x, 0);
  if (rows == NULL) return -1;
  const int64_t n = tn_list_size(c, rows);
  for (int64_t i = 0; i < n; ++i) {
    tn_tensor* row = tn_list_get(c, rows, i);
    tn_tensor* norm = tn_new_norm(c, row);
    tn_scalar v;
    if (norm && tn_item(c, norm, &v) == TN_OK && v.re > most) most = v.re;
    if (norm) tn_free(c, norm);
    tn_free(c, row);
  }
  tn_list_free(c, rows);
  return most;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  largest_norm(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
