#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* x) {
  int32_t depth = tn_scope_depth(c);
  if (tn_scope_push(c, "f") != TN_OK) return -1;
  tn_tensor* y = tn_new_exp(c, x);
  if (y == NULL) {
    tn_scope_unwind(c, depth);
    return -1;
  }
  tn_free(c, y);
  return tn_scope_pop(c) == TN_OK ? 0 : -1;
}
int g(tn_context* c, tn_tensor* x, int k) {
  tn_tensor* y = NULL;
  switch (k) {
    case 0:
      y = tn_new_exp(c, x);
      break;
    case 1:
      y = tn_new_log(c, x);
      break;
    case 2:
      y = tn_retain(c, x);
      break;
    default:
      return -1;
  }
  if (!y) return -1;
  tn_free(c, y);
  return 0;
}
int h(tn_context* c, tn_tensor* a, tn_tensor* b) {
  tn_tensor* m = tn_numel(c, a) > tn_numel(c, b) ? a : b;
  tn_tensor* r = tn_retain(c, m);
  if (r) tn_free(c, r);
  return 0;
}
int k(tn_context* c, tn_tensor* x) {
  tn_tensor *now = tn_new_clone(c, x), *next = NULL;
  for (int i = 0; now && i < 10; i++) {
    next = tn_new_exp(c, now);
    tn_tensor* t = now;
    now = next;
    next = t;
    tn_free(c, next);
    next = NULL;
  }
  if (now) tn_free(c, now);
  return 0;
}
typedef struct {
  int used;
  tn_tensor* slots[4];
} pool;
static int pool_add(tn_context* c, pool* p, tn_tensor* t) {
  if (p->used == 4) return -1;
  p->slots[p->used] = tn_retain(c, t);
  p->used += 1;
  return 0;
}
static void pool_free(tn_context* c, pool* p) {
  for (int i = 0; i < p->used; ++i) tn_free(c, p->slots[i]);
  p->used = 0;
}
int m(tn_context* c, tn_tensor* x) {
  pool p = {0};
  pool_add(c, &p, x);
  pool_add(c, &p, x);
  pool_free(c, &p);
  return 0;
}
