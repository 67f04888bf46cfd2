#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor* w;
} lin;
tn_status f(tn_context* c, lin* l, tn_tensor* x, int t) {
  tn_tensor* w = l->w;
  tn_status rc = TN_OK;
  if (t) {
    w = tn_new_t(c, l->w);
    if (!w) return tn_error(c);
  }
  tn_tensor* y = tn_new_matmul(c, x, w);
  if (!y)
    rc = tn_error(c);
  else
    tn_free(c, y);
  if (w != l->w) tn_free(c, w);
  return rc;
}
