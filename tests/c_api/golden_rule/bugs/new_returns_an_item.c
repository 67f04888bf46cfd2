/* Clause 2: Its name promises a new reference, and it returns what the list lends.
 * Expect: line 5. It leads to: line 14 */
#include <tenure/tenure.c.h>

static tn_tensor* new_first(tn_context* c, tn_list* parts) { return tn_list_get(c, parts, 0); }

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_list* parts = tn_new_chunk(c, x, 2, 0);
  tn_tensor* y = new_first(c, parts);
  tn_free(c, y);
  tn_list_free(c, parts);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
