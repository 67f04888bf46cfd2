/* Clause 3: What the list lends is not the caller's to free.
 * Expect: line 9 */
#include <tenure/tenure.c.h>

static void first_part(tn_context* c, tn_tensor* x) {
  tn_list* parts = tn_new_chunk(c, x, 2, 0);
  tn_tensor* part = tn_list_get(c, parts, 0);
  tn_zero_(c, part);
  tn_free(c, part);
  tn_list_free(c, parts);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  first_part(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
