/* Clause 1: The error path forgets the optimizer.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int train(tn_context* c, tn_store* store) {
  tn_optimizer* o = tn_optimizer_new_sgd(c, store, 0.1, 0, 0, 0, 0);
  if (!o) return 1;
  if (tn_store_size(c, store) == 0) return 2;
  tn_optimizer_step(c, o);
  tn_optimizer_free(c, o);
  return 0;
}

int main(void) {
  tn_context* c = tn_context_new();
  tn_store* store = tn_store_new(c);
  train(c, store);
  tn_store_free(c, store);
  tn_context_free(c);
  return 0;
}
