/* Clause 7: The import took the export over.
 * Expect: line 12 */
#include <tenure/tenure.c.h>

static void exchange(tn_context* c, tn_tensor* x) {
  struct DLManagedTensorVersioned* e = tn_dlpack_new(c, x);
  tn_tensor* y = tn_new_move_dlpack(c, e);
  if (y) {
    tn_free(c, y);
    return;
  }
  tn_dlpack_free(c, e);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  if (tn_dim(c, x) > 2) exchange(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
