/* An export is passed to a consumer, which takes it over, or freed. */
#include <tenure/tenure.c.h>

static tn_status exchange(tn_context* c, tn_tensor* x, int unwanted) {
  struct DLManagedTensorVersioned* e = tn_dlpack_new(c, x);
  if (!e) return tn_error(c);
  if (unwanted) return tn_dlpack_free(c, e);
  tn_tensor* y = tn_new_move_dlpack(c, e);
  if (!y) return tn_error(c);
  return tn_free(c, y);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  exchange(c, x, 1);
  exchange(c, x, 0);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
