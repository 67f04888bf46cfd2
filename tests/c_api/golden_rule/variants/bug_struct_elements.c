#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor *w, *b;
} layer;
int f(tn_context* c, tn_tensor* x) {
  layer ls[3];
  for (int i = 0; i < 3; i++) {
    ls[i].w = tn_new_exp(c, x);
    ls[i].b = tn_new_log(c, x); /* said */
  }
  for (int i = 0; i < 3; i++) {
    tn_free(c, ls[i].w);
    if (i < 2) tn_free(c, ls[i].b);
  }
  return 0;
}
