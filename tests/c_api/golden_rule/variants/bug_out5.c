#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

void fill(tn_context* c, tn_tensor* x, tn_tensor** out) {
  *out = tn_new_exp(c, x); /* said */
  *out = tn_new_exp(c, x);
}
