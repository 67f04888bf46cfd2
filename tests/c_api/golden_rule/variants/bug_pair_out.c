#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static int new_two(tn_context* c, tn_tensor* x, tn_tensor* out[2]) {
  out[0] = tn_new_exp(c, x); /* said */
  out[1] = tn_new_log(c, x); /* said */
  if (out[0] && out[1]) return 0;
  if (out[0]) tn_free(c, out[0]);
  if (out[1]) tn_free(c, out[1]);
  return -1;
}
int use(tn_context* c, tn_tensor* x) {
  tn_tensor* two[2];
  if (new_two(c, x, two) != 0) return -1; /* said */
  int64_t n = tn_numel(c, two[0]) + tn_numel(c, two[1]);
  tn_free(c, two[0]);
  return (int)n;
}
