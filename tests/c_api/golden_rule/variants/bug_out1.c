#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static int make(tn_context* c, tn_tensor** out) {
  const int64_t n[] = {3};
  *out = tn_new_ones(c, n, 1, TN_FLOAT); /* said */
  return *out ? 0 : -1;
}
void use(tn_context* c) {
  tn_tensor* t = NULL;
  if (make(c, &t) == 0) { /* said */
    tn_numel(c, t);
  }
}
