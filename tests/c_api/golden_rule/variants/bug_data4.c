#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

double* begin(tn_context* c, tn_tensor* x, int64_t skip) {
  tn_tensor* y = tn_new_clone(c, x);
  if (!y) return NULL;
  double* p = (double*)tn_data(c, y) + skip;
  tn_free(c, y);
  return p; /* said */
}
