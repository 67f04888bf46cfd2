/* Clause 8: A row that is skipped leaves its scope open.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static int64_t count_positive(tn_context* c, tn_tensor* x) {
  int64_t positive = 0;
  for (int64_t i = 0; i < tn_size(c, x, 0); i++) {
    if (tn_scope_push(c, "row") != TN_OK) return -1;
    tn_scalar v;
    tn_tensor* row = tn_new_select(c, x, 0, i);
    tn_tensor* sum = row ? tn_new_sum(c, row, TN_DEFAULT) : NULL;
    const tn_status read = sum ? tn_item(c, sum, &v) : TN_VALUE_ERROR;
    if (sum) tn_free(c, sum);
    if (row) tn_free(c, row);
    if (read != TN_OK || v.re <= 0) continue;
    positive++;
    tn_scope_pop(c);
  }
  return positive;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* none = tn_new_zeros_like(c, x, TN_DEFAULT);
  const int32_t depth = tn_scope_depth(c);
  count_positive(c, none);
  tn_scope_unwind(c, depth);
  tn_free(c, none);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
