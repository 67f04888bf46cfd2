#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static void new_pair(tn_context* c, tn_tensor* x, tn_tensor** a, tn_tensor** b) {
  *a = tn_new_exp(c, x); /* said */
  *b = tn_new_log(c, x);
}
int64_t g(tn_context* c, tn_tensor* x) {
  tn_tensor *a, *b;
  new_pair(c, x, &a, &b); /* said */
  int64_t n = tn_numel(c, a) + tn_numel(c, b);
  if (b) tn_free(c, b);
  return n;
}
