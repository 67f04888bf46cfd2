#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  const float* p;
  int64_t n;
  tn_tensor* keep;
} span;
int span_open(tn_context* c, tn_tensor* x, span* s) {
  s->keep = tn_new_contiguous(c, x);
  if (!s->keep) return -1;
  s->p = tn_data(c, s->keep);
  s->n = tn_numel(c, s->keep);
  return 0;
}
void span_free(tn_context* c, span* s) {
  tn_free(c, s->keep);
  s->p = NULL;
}
const float* first(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_exp(c, x);
  if (y) tn_free(c, y);
  return tn_data(c, x);
}
float head(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_exp(c, x);
  if (!y) return 0;
  const float* p = tn_data(c, y);
  float v = p[0];
  tn_free(c, y);
  return v;
}
float* dup(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_clone(c, x);
  if (!y) return NULL;
  size_t bytes = (size_t)tn_bytes(c, y);
  float* mine = malloc(bytes);
  if (mine && tn_copy_out(c, y, mine, bytes) != TN_OK) {
    free(mine);
    mine = NULL;
  }
  tn_free(c, y);
  return mine;
}
