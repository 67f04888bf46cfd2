#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

tn_tensor* new_tree_sum(tn_context* c, tn_tensor* const* xs, int n) {
  if (n == 1) return tn_retain(c, xs[0]);
  tn_tensor* l = new_tree_sum(c, xs, n / 2);
  tn_tensor* r = l ? new_tree_sum(c, xs + n / 2, n - n / 2) : NULL;
  tn_tensor* s = l && r ? tn_new_add(c, l, r, tn_int(1)) : NULL;
  if (l) tn_free(c, l);
  if (r) tn_free(c, r);
  return s;
}
typedef int (*visit)(tn_tensor*, void*);
int each_row(tn_context* c, tn_tensor* x, visit f, void* p) {
  int rc = 0;
  for (int64_t i = 0, n = tn_size(c, x, 0); i < n && !rc; ++i) {
    tn_tensor* row = tn_new_select(c, x, 0, i);
    if (!row) return -1;
    rc = f(row, p);
    tn_free(c, row);
  }
  return rc;
}
struct iter {
  tn_context* c;
  tn_tensor* x;
  tn_tensor* row;
  int64_t at;
};
int iter_next(struct iter* it) {
  if (it->row) {
    tn_free(it->c, it->row);
    it->row = NULL;
  }
  if (it->at >= tn_size(it->c, it->x, 0)) return 0;
  it->row = tn_new_select(it->c, it->x, 0, it->at++);
  return it->row != NULL;
}
void use(tn_context* c, tn_tensor* x) {
  struct iter it = {c, x, NULL, 0};
  while (iter_next(&it)) printf("%lld\n", (long long)tn_numel(c, it.row));
}
struct lazy {
  tn_tensor* value;
  int done;
};
tn_tensor* lazy_get(tn_context* c, struct lazy* l, tn_tensor* x) {
  if (!l->done) {
    l->value = tn_new_exp(c, x);
    l->done = l->value != NULL;
  }
  return l->value;
}
struct ema {
  tn_tensor* mean;
};
int ema_update(tn_context* c, struct ema* e, tn_tensor* x) {
  if (!e->mean) {
    e->mean = tn_new_clone(c, x);
    return e->mean ? 0 : -1;
  }
  tn_tensor* half = tn_new_add(c, e->mean, x, tn_int(1));
  if (!half) return -1;
  tn_free(c, e->mean);
  e->mean = tn_new_mul_scalar(c, half, tn_float(0.5));
  tn_free(c, half);
  return e->mean ? 0 : -1;
}
struct opt {
  tn_tensor* m;
  tn_tensor* v;
};
int opt_step(tn_context* c, struct opt* o, tn_tensor* g) {
  tn_tensor* m = tn_new_add(c, o->m, g, tn_int(1));
  tn_tensor* v = tn_new_mul(c, o->v, g);
  if (!m || !v) {
    if (m) tn_free(c, m);
    if (v) tn_free(c, v);
    return -1;
  }
  tn_free(c, o->m);
  tn_free(c, o->v);
  o->m = m;
  o->v = v;
  return 0;
}
void swap_free(tn_context* c, tn_tensor** a, TN_CONSUMED tn_tensor* b) {
  if (*a) tn_free(c, *a);
  *a = b;
}
int user(tn_context* c, tn_tensor* x) {
  tn_tensor* cur = NULL;
  for (int i = 0; i < 3; i++) {
    tn_tensor* n = tn_new_exp(c, cur ? cur : x);
    if (!n) break;
    swap_free(c, &cur, n);
  }
  if (cur) tn_free(c, cur);
  return 0;
}
int tern(tn_context* c, tn_tensor* x, int k) {
  tn_tensor* y = k == 0 ? tn_new_exp(c, x) : k == 1 ? tn_new_log(c, x) : NULL;
  if (y == NULL) return -1;
  int r = tn_numel(c, y) > 3 ? 1 : 0;
  return tn_free(c, y) == TN_OK ? r : -1;
}
static tn_tensor* registry[32];
static int registered;
int registry_add(tn_context* c, tn_tensor* t) {
  if (registered >= 32) return -1;
  registry[registered] = tn_retain(c, t);
  return registered++;
}
void registry_clear(tn_context* c) {
  while (registered > 0) tn_free(c, registry[--registered]);
}
static tn_tensor* result_of_run;
static int32_t run_cb(tn_context* c, void* p) {
  result_of_run = tn_new_exp(c, p);
  return result_of_run ? (int32_t)tn_hand_off(c, result_of_run) : 1;
}
int run(tn_context* c, tn_tensor* x) {
  if (tn_with_scope(c, "run", run_cb, x) != TN_OK) return -1;
  tn_free(c, result_of_run);
  result_of_run = NULL;
  return 0;
}
int twice(tn_context* c, tn_tensor* x) { return run(c, x) || run(c, x); }
