/* Clause 7: After moving it away it must not be freed.
 * Expect: line 8 */
#include <tenure/tenure.c.h>

static void replace(tn_context* c, tn_tensor* self, tn_tensor* x) {
  tn_tensor* fresh = tn_new_exp(c, x);
  tn_move(c, self, fresh);
  tn_free(c, fresh);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* self = tn_new(c, TN_FLOAT);
  replace(c, self, x);
  tn_free(c, self);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
