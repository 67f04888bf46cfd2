#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* x) {
  tn_tensor* t = x;
  if (!tn_is_contiguous(c, x)) t = tn_new_contiguous(c, x); /* said */
  if (!t) return -1;
  tn_tensor* y = tn_new_exp(c, t);
  if (!y) return -1;
  tn_free(c, y);
  if (t != x) tn_free(c, t);
  return 0;
}
