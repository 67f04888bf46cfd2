#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static tn_status new_mean_std(tn_context* c, tn_tensor* x, tn_tensor** mean, tn_tensor** std) {
  tn_tensor *m = NULL, *s = NULL;
  *mean = NULL;
  *std = NULL;
  m = tn_new_mean(c, x, TN_DEFAULT);
  if (!m) goto fail;
  s = tn_new_norm(c, x);
  if (!s) goto fail;
  *mean = m;
  *std = s;
  return TN_OK;
fail:
  if (m) tn_free(c, m);
  if (s) tn_free(c, s);
  return TN_VALUE_ERROR;
}
int g(tn_context* c, tn_tensor* x) {
  tn_tensor *m, *s;
  if (new_mean_std(c, x, &m, &s) != TN_OK) return -1;
  tn_tensor* y = tn_new_sub(c, x, m, tn_int(1));
  tn_tensor* z = y ? tn_new_div(c, y, s) : NULL;
  if (y) tn_free(c, y);
  if (z) tn_free(c, z);
  tn_free(c, m);
  tn_free(c, s);
  return 0;
}
static int next(tn_context* c, tn_tensor* x, int64_t i, tn_tensor** out) {
  if (i >= tn_size(c, x, 0)) return 0;
  *out = tn_new_select(c, x, 0, i);
  return *out != NULL;
}
int64_t h(tn_context* c, tn_tensor* x) {
  int64_t total = 0;
  tn_tensor* row;
  for (int64_t i = 0; next(c, x, i, &row); i++) {
    total += tn_numel(c, row);
    tn_free(c, row);
  }
  return total;
}
static int replace(tn_context* c, tn_tensor** io) {
  tn_tensor* t = tn_new_exp(c, *io);
  if (!t) return -1;
  tn_free(c, *io);
  *io = t;
  return 0;
}
int k(tn_context* c, tn_tensor* x) {
  tn_tensor* t = tn_new_clone(c, x);
  if (!t) return -1;
  int rc = replace(c, &t);
  if (rc == 0) rc = replace(c, &t);
  tn_free(c, t);
  return rc;
}
static tn_tensor* new_both(tn_context* c, tn_tensor* x, tn_tensor** also) {
  tn_tensor* a = tn_new_exp(c, x);
  if (!a) return NULL;
  if (also) {
    *also = tn_new_log(c, x);
    if (!*also) {
      tn_free(c, a);
      return NULL;
    }
  }
  return a;
}
int l(tn_context* c, tn_tensor* x) {
  tn_tensor* also = NULL;
  tn_tensor* a = new_both(c, x, &also);
  if (!a) return -1;
  tn_free(c, a);
  tn_free(c, also);
  a = new_both(c, x, NULL);
  if (a) tn_free(c, a);
  return 0;
}
