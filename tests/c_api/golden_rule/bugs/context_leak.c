/* Clause 1: A context belongs to the program, which never ends it.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static int32_t depth(void) {
  tn_context* c = tn_context_new();
  if (!c) return -1;
  tn_scope_push(c, "probe");
  const int32_t n = tn_scope_depth(c);
  tn_scope_pop(c);
  return n;
}

int main(void) { return depth() == 1 ? 0 : 1; }
