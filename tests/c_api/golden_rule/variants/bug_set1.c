#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

struct layer {
  tn_tensor* w;
  tn_tensor* b;
};
void layer_set_weight(tn_context* c, struct layer* l, tn_tensor* w) { l->w = tn_retain(c, w); /* said */ }
