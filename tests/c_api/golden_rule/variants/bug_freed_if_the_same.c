#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* x) {
  tn_tensor* t = x;
  if (!tn_is_contiguous(c, x)) t = tn_new_contiguous(c, x); /* said */
  int64_t n = tn_numel(c, t);
  if (t == x) tn_free(c, t); /* said */
  return (int)n;
}
