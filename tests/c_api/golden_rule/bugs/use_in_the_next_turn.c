/* Clause 4: Freed in one turn of the loop and used in the next.
 * Expect: line 8. It leads to: line 9 */
#include <tenure/tenure.c.h>

static void powers(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* y = tn_new_exp(c, x);
  do {
    tn_mul_(c, x, y);
    tn_free(c, y);
  } while (--n > 0);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  powers(c, x, 3);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
