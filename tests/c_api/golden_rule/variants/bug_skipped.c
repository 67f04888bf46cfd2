#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int get(tn_context* c, tn_list* l, int64_t i, tn_tensor** out) {
  *out = tn_new_list_item(c, l, i); /* said */
  return *out == NULL;
}
double sum(tn_context* c, tn_list* l) {
  double total = 0;
  tn_scalar v;
  for (int64_t i = 0; i < tn_list_size(c, l); i++) {
    tn_tensor* t = NULL;
    if (get(c, l, i, &t)) continue; /* said */
    tn_tensor* s = tn_new_sum(c, t, TN_DEFAULT);
    if (!s) continue;
    tn_item(c, s, &v);
    total += v.re;
    tn_free(c, s);
    tn_free(c, t);
  }
  return total;
}
