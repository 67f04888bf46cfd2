/* Clause 7: Moved into the state, and freed once more by the clean-up.
 * Expect: line 15 */
#include <tenure/tenure.c.h>

static int update_state(tn_context* c, tn_tensor* state, tn_tensor* x) {
  int status = -1;
  tn_tensor* gate = tn_new_sigmoid(c, x);
  tn_tensor* next = NULL;
  if (!gate) goto out;
  next = tn_new_mul(c, gate, state);
  if (!next) goto out;
  if (tn_move(c, state, next) != TN_OK) goto out;
  status = 0;
out:
  if (next) tn_free(c, next);
  if (gate) tn_free(c, gate);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* state = tn_new_clone(c, x);
  update_state(c, state, x);
  tn_free(c, state);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
