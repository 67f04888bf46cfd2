/* A scope of one's own: the temporaries go with it, and the result is handed off. */
#include <tenure/tenure.c.h>

static tn_tensor* new_softened(tn_context* c, tn_tensor* x) {
  if (tn_scope_push(c, "softened") != TN_OK) return NULL;
  tn_tensor* e = tn_new_exp(c, x);
  tn_tensor* y = tn_new_log(c, e);
  tn_free(c, e);
  if (y) tn_hand_off(c, y);
  tn_scope_pop(c);
  return y;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_softened(c, x);
  if (y) tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
