#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static int new_two(tn_context* c, tn_tensor* x, tn_tensor** out) {
  out[0] = tn_new_exp(c, x);
  out[1] = out[0] ? tn_new_log(c, x) : NULL;
  if (out[1]) return 0;
  if (out[0]) tn_free(c, out[0]);
  out[0] = NULL;
  return -1;
}
int use(tn_context* c, tn_tensor* x) {
  tn_tensor* two[2];
  if (new_two(c, x, two) != 0) return -1;
  for (int i = 0; i < 2; i++) tn_free(c, two[i]);
  return 0;
}
static int fill(tn_context* c, tn_tensor* x, tn_tensor** out, int n) {
  for (int i = 0; i < n; i++) {
    out[i] = tn_new_exp(c, x);
    if (!out[i]) {
      while (i-- > 0) tn_free(c, out[i]);
      return -1;
    }
  }
  return 0;
}
int use2(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[16];
  if (fill(c, x, a, n)) return -1;
  tn_list* l = tn_list_new(c, a, (size_t)n);
  if (l) tn_list_free(c, l);
  for (int i = 0; i < n; i++) tn_free(c, a[i]);
  tn_tensor* one;
  if (fill(c, x, &one, 1)) return -1;
  tn_free(c, one);
  return 0;
}
typedef struct {
  tn_tensor *a, *b;
} pair;
static int new_pair(tn_context* c, tn_tensor* x, pair* p) {
  p->a = tn_new_exp(c, x);
  p->b = p->a ? tn_new_log(c, x) : NULL;
  if (p->b) return 0;
  if (p->a) tn_free(c, p->a);
  return -1;
}
int use3(tn_context* c, tn_tensor* x) {
  pair p;
  for (int i = 0; i < 3; i++) {
    if (new_pair(c, x, &p)) return -1;
    tn_free(c, p.a);
    tn_free(c, p.b);
  }
  return 0;
}
