#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int push(tn_context* c, tn_tensor* self, tn_tensor* x) {
  tn_tensor* t = tn_new_exp(c, x);
  if (!t) return -1;
  tn_status s = tn_move(c, self, t);
  if (s != TN_OK) {
    tn_free(c, t); /* said */
    return -1;
  }
  return 0;
}
