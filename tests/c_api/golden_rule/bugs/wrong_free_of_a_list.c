/* Clause 5: A list is freed as a tensor.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static void parts_of(tn_context* c, tn_tensor* x) {
  tn_list* parts = tn_new_chunk(c, x, 2, 0);
  if (!parts) return;
  tn_free(c, (tn_tensor*)parts);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  parts_of(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
