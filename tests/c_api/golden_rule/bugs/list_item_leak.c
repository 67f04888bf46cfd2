/* Clause 1: tn_new_list_item retains.
 * Expect: line 9 */
#include <tenure/tenure.c.h>

static int64_t first(tn_context* c, tn_tensor* x) {
  int64_t n = 0;
  tn_list* parts = tn_new_chunk(c, x, 2, 0);
  if (!parts) return 0;
  tn_tensor* part = tn_new_list_item(c, parts, 0);
  n = tn_numel(c, part);
  tn_list_free(c, parts);
  return n;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  first(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
