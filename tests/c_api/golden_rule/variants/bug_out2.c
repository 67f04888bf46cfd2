#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int split2(tn_context* c, tn_tensor* x, tn_tensor** a, tn_tensor** b) {
  *a = tn_new_narrow(c, x, 0, 0, 1); /* said */
  *b = tn_new_narrow(c, x, 0, 1, 1);
  if (!*a || !*b) {
    if (*b) tn_free(c, *b);
    return -1;
  }
  return 0;
}
int g(tn_context* c, tn_tensor* x) {
  tn_tensor *a, *b;
  if (split2(c, x, &a, &b)) return -1; /* said */
  tn_free(c, a);
  tn_free(c, b);
  return 0;
}
