/* Clause 1: The entry of the table is overwritten while it holds a reference.
 * Expect: line 7 */
#include <tenure/tenure.c.h>

static tn_tensor* table[4];

static void put(tn_context* c, int at, tn_tensor* t) { table[at] = tn_retain(c, t); }

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  put(c, 1, x);
  put(c, 1, x);
  tn_free(c, table[1]);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
