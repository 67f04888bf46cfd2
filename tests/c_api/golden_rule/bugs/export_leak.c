/* Clause 1: An export that no consumer takes holds the storage.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int lend(tn_context* c, tn_tensor* x, int wanted) {
  struct DLManagedTensorVersioned* e = tn_dlpack_new(c, x);
  if (!wanted) return 0;
  tn_dlpack_free(c, e);
  return 1;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  lend(c, x, 0);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
