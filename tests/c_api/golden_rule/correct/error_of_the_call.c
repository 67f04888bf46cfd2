/* Whether there is a reference at all may be asked of the error, too. */
#include <tenure/tenure.c.h>

static tn_status add_up(tn_context* c, tn_tensor* x, tn_tensor* other) {
  tn_tensor* y = tn_new_add(c, x, other, tn_int(1));
  if (tn_error(c) != TN_OK) return tn_error(c);
  const tn_status status = tn_copy_(c, x, y);
  tn_free(c, y);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  add_up(c, x, x);
  add_up(c, x, NULL);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
