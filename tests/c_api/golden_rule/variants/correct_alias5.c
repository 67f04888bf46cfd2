#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* x, int want) {
  tn_tensor* tmp = NULL;
  tn_tensor* t = x;
  if (want) {
    tmp = tn_new_clone(c, x);
    t = tmp;
  }
  if (!t) return -1;
  int64_t n = tn_numel(c, t);
  if (tmp) tn_free(c, tmp);
  return (int)n;
}
