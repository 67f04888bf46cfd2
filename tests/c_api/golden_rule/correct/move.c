/* What was moved away is not freed: the other has it now. */
#include <tenure/tenure.c.h>

static tn_tensor* new_replaced(tn_context* state, tn_tensor* x) {
  tn_tensor* self = tn_new(state, TN_FLOAT);
  tn_tensor* fresh = tn_new_exp(state, x);
  if (tn_move(state, self, fresh) != TN_OK) {
    tn_free(state, self);
    return NULL;
  }
  return self;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_replaced(c, x);
  if (y) tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
