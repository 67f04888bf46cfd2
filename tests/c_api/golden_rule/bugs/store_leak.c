/* Clause 1: The part of a store is a reference of its own.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int64_t parameters(tn_context* c, tn_store* store) {
  tn_store* head = tn_store_new_sub(c, store, "head");
  return tn_store_size(c, head);
}

int main(void) {
  tn_context* c = tn_context_new();
  tn_store* store = tn_store_new(c);
  parameters(c, store);
  tn_store_free(c, store);
  tn_context_free(c);
  return 0;
}
