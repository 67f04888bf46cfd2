#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* in, int half, int flat) {
  tn_tensor* t = in;
  if (half) {
    tn_tensor* u = tn_new_to(c, t, TN_HALF);
    if (t != in) tn_free(c, t);
    t = u;
  }
  if (t && flat) {
    tn_tensor* u = tn_new_flatten(c, t, 0, -1);
    if (t != in) tn_free(c, t);
    t = u;
  }
  int n = t ? (int)tn_numel(c, t) : -1;
  if (t && t != in) tn_free(c, t);
  return n;
}
