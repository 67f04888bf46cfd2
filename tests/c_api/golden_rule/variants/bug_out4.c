#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static int next_batch(tn_context* c, tn_tensor* x, int64_t i, tn_tensor** out) {
  if (i >= tn_size(c, x, 0)) return 0;
  *out = tn_new_select(c, x, 0, i); /* said */
  return *out != NULL;
}
int64_t g(tn_context* c, tn_tensor* x) {
  int64_t total = 0;
  tn_tensor* batch = NULL;
  for (int64_t i = 0; next_batch(c, x, i, &batch); i++) { /* said */
    total += tn_numel(c, batch);
  }
  if (batch) tn_free(c, batch);
  return total;
}
