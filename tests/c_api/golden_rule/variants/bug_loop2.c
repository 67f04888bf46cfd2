#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* x, int64_t n) {
  tn_tensor** all = (tn_tensor**)malloc(sizeof(tn_tensor*) * (size_t)n);
  for (int64_t i = 0; i < n; i++) all[i] = tn_new_select(c, x, 0, i); /* said */
  tn_tensor* cat = tn_new_stack(c, all, (size_t)n, 0);
  int64_t i = n - 1;
  while (i > 0) {
    tn_free(c, all[i]);
    i--;
  }
  free(all);
  if (cat) tn_free(c, cat);
  return 0;
}
