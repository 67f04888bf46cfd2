#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

struct ema {
  tn_tensor* mean;
};
int ema_update(tn_context* c, struct ema* e, tn_tensor* x) {
  tn_tensor* half = tn_new_add(c, e->mean, x, tn_int(1));
  if (!half) return -1;
  e->mean = tn_new_mul_scalar(c, half, tn_float(0.5)); /* said */
  tn_free(c, half);
  return e->mean ? 0 : -1;
}
