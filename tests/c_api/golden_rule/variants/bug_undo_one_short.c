#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* x, int n) {
  tn_tensor** a = malloc(sizeof *a * (size_t)n);
  int i;
  for (i = 0; i < n; ++i) {
    a[i] = tn_new_select(c, x, 0, i); /* said */
    if (!a[i]) goto undo;
  }
  for (i = 0; i < n; ++i) tn_free(c, a[i]);
  free(a);
  return 0;
undo:
  while (--i > 0) tn_free(c, a[i]);
  free(a);
  return -1;
}
