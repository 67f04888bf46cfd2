/* Half made arrays are freed as far as they were made. */
#include <stdlib.h>
#include <tenure/tenure.c.h>

static double sum_of_rows(tn_context* c, tn_tensor* x) {
  double total = 0;
  int64_t made = 0;
  const int64_t n = tn_size(c, x, 0);
  tn_tensor** rows = malloc((size_t)n * sizeof *rows);
  if (!rows) return -1;
  for (made = 0; made < n; made++) {
    rows[made] = tn_new_select(c, x, 0, made);
    if (rows[made] == NULL) break;
  }
  for (int64_t i = 0; i < made; i++) {
    tn_scalar v;
    tn_tensor* sum = tn_new_sum(c, rows[i], TN_DEFAULT);
    if (!sum) {
      total = -1;
      break;
    }
    tn_item(c, sum, &v);
    tn_free(c, sum);
    total += v.re;
  }
  for (int64_t i = made; i-- > 0;) tn_free(c, rows[i]);
  free(rows);
  return total;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  sum_of_rows(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
