#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor* w;
} lin;
void lin_set(tn_context* c, lin* l, tn_tensor* w) {
  if (l->w == w) return;
  l->w = tn_retain(c, w); /* said */
}
