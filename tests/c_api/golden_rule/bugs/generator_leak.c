/* Clause 1: A generator belongs to no scope: nothing else frees it.
 * Expect: line 6 */
#include <tenure/tenure.c.h>

static tn_status restart(tn_context* c) {
  tn_generator* g = tn_generator_new(c, 7);
  return tn_generator_set_state(c, g, 7, 100);
}

int main(void) {
  tn_context* c = tn_context_new();
  restart(c);
  tn_context_free(c);
  return 0;
}
