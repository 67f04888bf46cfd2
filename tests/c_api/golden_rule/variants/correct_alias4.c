#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* a, tn_tensor* b) {
  tn_tensor *p = a, *q = b;
  int ok = 0;
  if (tn_dim(c, a) == 1) p = tn_new_unsqueeze(c, a, 0);
  if (tn_dim(c, b) == 1) q = tn_new_unsqueeze(c, b, 1);
  if (p && q) {
    tn_tensor* m = tn_new_matmul(c, p, q);
    ok = m != NULL;
    if (m) tn_free(c, m);
  }
  if (a != p && p != NULL) tn_free(c, p);
  if (q && !(q == b)) tn_free(c, q);
  return ok;
}
