/* Clause 4: The best item is used when the list that lent it is gone.
 * Expect: line 13 */
#include <tenure/tenure.c.h>

static double best_score(tn_context* c, tn_tensor* x) {
  tn_tensor* best = NULL;
  tn_scalar value = tn_float(0);
  tn_list* found = tn_new_topk(c, x, 1, -1, 1, 1);
  if (!found) return -1;
  if (tn_list_size(c, found) > 0) best = tn_list_get(c, found, 0);
  tn_list_free(c, found);
  if (best) {
    tn_tensor* top = tn_new_max(c, best);
    if (top) {
      tn_item(c, top, &value);
      tn_free(c, top);
    }
  }
  return value.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  best_score(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
