/* Clause 1: An owner of a parameter that nobody frees.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static void model(tn_context* c) {
  const int64_t sizes[] = {4};
  tn_store* store = tn_store_new(c);
  tn_shared* w = tn_store_new_var(c, store, "w", sizes, 1, TN_FLOAT, 1, TN_INIT_CONSTANT, 0, 0, 0, 0, NULL);
  tn_shared_set_requires_grad(c, w, 0);
  tn_store_free(c, store);
}

int main(void) {
  tn_context* c = tn_context_new();
  model(c);
  tn_context_free(c);
  return 0;
}
