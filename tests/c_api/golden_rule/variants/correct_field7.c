#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor** items;
  int n;
} params;
int params_fill(tn_context* c, params* p, tn_tensor* x, int n) {
  while (p->n < n) p->items[p->n++] = tn_new_exp(c, x);
  p->n = n;
  return 0;
}
void params_free(tn_context* c, params* p) {
  for (int i = 1; i < p->n; i++) tn_free(c, p->items[i]);
  if (p->n) tn_free(c, p->items[0]);
  free(p->items);
}
