/* Clause 5: A store is freed as a shared tensor.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static void model(tn_context* c) {
  tn_store* store = tn_store_new(c);
  if (!store) return;
  tn_shared_free(c, (tn_shared*)store);
}

int main(void) {
  tn_context* c = tn_context_new();
  model(c);
  tn_context_free(c);
  return 0;
}
