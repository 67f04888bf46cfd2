#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int view(tn_context* c, tn_tensor* x, const float** out, int64_t* n) {
  tn_tensor* y = tn_new_to(c, x, TN_FLOAT);
  if (!y) return -1;
  *out = tn_data(c, y); /* said */
  *n = tn_numel(c, y);
  tn_free(c, y); /* said */
  return 0;      /* said */
}
