/* Clause 3: A function that only prints gives up its caller's tensor.
 * Expect: line 10. It leads to: line 21 */
#include <tenure/tenure.c.h>

static int64_t logged;

static void log_shape(tn_context* c, const char* what, tn_tensor* t) {
  if (what && t) {
    logged += tn_dim(c, t);
    tn_free(c, t);
  }
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = tn_new_sigmoid(c, x);
  log_shape(c, "y", y);
  if (tn_is_alive(c, y)) tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
