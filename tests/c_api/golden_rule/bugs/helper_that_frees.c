/* Clause 3: A function that gives its argument up without `free` or `move` in its name.
 * Expect: line 6. It leads to: line 14 */
#include <tenure/tenure.c.h>

static void done_with(tn_context* c, tn_tensor* t) {
  if (t) tn_free(c, t);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = tn_new_exp(c, x);
  done_with(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
