#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor* last;
} holder;
static void keep(tn_context* c, holder* h, tn_tensor* t) { h->last = tn_retain(c, t); } /* said */
int main(void) {
  const int64_t n[] = {2};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "m");
  tn_tensor* x = tn_new_ones(c, n, 1, TN_FLOAT);
  holder h = {NULL};
  for (int i = 0; i < 3; i++) keep(c, &h, x);
  if (h.last) tn_free(c, h.last);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
