#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

void f(tn_context* c, tn_tensor* x) {
  tn_list* rows = tn_new_unbind(c, x, 0);
  if (!rows) return;
  int64_t n = tn_list_size(c, rows);
  tn_tensor** keep = calloc((size_t)n, sizeof(*keep));
  if (keep) {
    for (int64_t i = 0; i < n; i++) keep[i] = tn_new_list_item(c, rows, i); /* said */
    for (int64_t i = 0; i < n - 1; i++) tn_free(c, keep[i]);
    free(keep);
  }
  tn_list_free(c, rows);
}
