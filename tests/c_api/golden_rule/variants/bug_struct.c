#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor *a, *b;
} pair;
static pair pair_new(tn_context* c, tn_tensor* x) {
  pair p;
  p.a = tn_new_exp(c, x);
  p.b = tn_new_log(c, x);
  return p;
}
int64_t g(tn_context* c, tn_tensor* x) {
  tn_tensor* t = tn_new_exp(c, x); /* said */
  tn_tensor* u = NULL;
  switch (tn_dim(c, x)) {
    case 0:
      u = tn_new_exp(c, t);
      break;
    case 1:
      return -1;
    default:
      u = tn_retain(c, t);
  }
  tn_free(c, t);
  if (u) tn_free(c, u);
  return 0;
}
