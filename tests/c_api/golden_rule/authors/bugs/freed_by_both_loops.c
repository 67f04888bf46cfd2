/* Clause 4: Freed in the loop that uses them, and by the clean-up again.
 * Expect: line 19 */
#include <tenure/tenure.c.h>

enum { PARTS = 3 };

static int consume(tn_context* c, tn_tensor* x) {
  int status = 0;
  tn_tensor* parts[PARTS] = {NULL, NULL, NULL};
  for (int i = 0; i < PARTS; i++) {
    parts[i] = tn_new_select(c, x, 1, i);
    if (!parts[i]) status = -1;
  }
  for (int i = 0; i < PARTS && status == 0; i++) {
    if (tn_numel(c, parts[i]) < 1) status = -1;
    tn_free(c, parts[i]);
  }
  for (int i = 0; i < PARTS; i++) {
    if (parts[i]) tn_free(c, parts[i]);
  }
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  consume(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
