#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static int count_of(tn_context* c, tn_tensor* x, int* n) {
  *n = (int)tn_size(c, x, 0);
  return 0;
}
int b1(tn_context* c, tn_tensor* x) {
  int n = 0;
  count_of(c, x, &n);
  tn_tensor** a = calloc((size_t)n, sizeof *a);
  if (!a) return -1;
  for (int i = 0; i < n; i++) a[i] = tn_new_select(c, x, 0, i);
  for (int i = 0; i < n; i++)
    if (a[i]) tn_free(c, a[i]);
  free(a);
  return 0;
}
int b2(tn_context* c, tn_tensor* x) {
  const int64_t n = tn_size(c, x, 0);
  tn_tensor** a = calloc((size_t)n, sizeof *a);
  if (!a) return -1;
  for (int64_t i = 0; i < tn_size(c, x, 0); i++) a[i] = tn_new_select(c, x, 0, i);
  for (int64_t i = 0; i < n; i++)
    if (a[i]) tn_free(c, a[i]);
  free(a);
  return 0;
}
int b3(tn_context* c, tn_tensor* x, size_t n) {
  tn_tensor* a[64];
  size_t i;
  if (n > 64) n = 64;
  for (i = 0; i < n; i++) {
    a[i] = tn_new_exp(c, x);
    if (a[i] == NULL) {
      while (i > 0) tn_free(c, a[--i]);
      return -1;
    }
  }
  tn_list* l = tn_list_new(c, a, n);
  for (i = 0; i < n; i++) tn_free(c, a[i]);
  if (!l) return -1;
  tn_list_free(c, l);
  return 0;
}
int b4(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* last = NULL;
  for (int i = 0; i < n; i++) {
    tn_tensor* t = tn_new_exp(c, x);
    if (!t) {
      if (last) tn_free(c, last);
      return -1;
    }
    if (last) tn_free(c, last);
    last = t;
  }
  if (last) tn_free(c, last);
  return 0;
}
int b5(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* keep[3] = {NULL, NULL, NULL};
  for (int i = 0; i < n; i++) {
    int k = i % 3;
    if (keep[k]) tn_free(c, keep[k]);
    keep[k] = tn_new_exp(c, x);
  }
  for (int k = 0; k < 3; k++)
    if (keep[k]) tn_free(c, keep[k]);
  return 0;
}
int b6(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[16];
  int k = 0;
  for (int i = 0; i < n; i++) {
    if (i % 2) continue;
    a[k] = tn_new_exp(c, x);
    if (!a[k]) break;
    ++k;
  }
  for (int i = k - 1; i >= 0; --i) tn_free(c, a[i]);
  return k;
}
int b7(tn_context* c, tn_tensor* x, int n) {
  int i = 0;
  tn_tensor** a = calloc((size_t)n, sizeof(tn_tensor*));
  if (!a) return -1;
  do { a[i] = tn_new_exp(c, x); } while (a[i] && ++i < n);
  for (int j = 0; j < i; j++) tn_free(c, a[j]);
  free(a);
  return 0;
}
int b8(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[8] = {NULL};
  tn_tensor* b[8] = {NULL};
  int rc = 0;
  for (int i = 0; i < n; i++) {
    a[i] = tn_new_exp(c, x);
    b[i] = a[i] ? tn_new_log(c, a[i]) : NULL;
    if (!b[i]) {
      rc = -1;
      break;
    }
  }
  for (int i = n - 1; i >= 0; i--) {
    if (b[i]) tn_free(c, b[i]);
    if (a[i]) tn_free(c, a[i]);
  }
  return rc;
}
int b9(tn_context* c, tn_tensor* x) {
  for (int epoch = 0; epoch < 10; epoch++) {
    for (int step = 0; step < 100; step++) {
      tn_tensor* y = tn_new_exp(c, x);
      if (!y) return -1;
      if (step == 50) {
        tn_free(c, y);
        break;
      }
      if (step % 7 == 0) {
        tn_free(c, y);
        continue;
      }
      tn_free(c, y);
    }
  }
  return 0;
}
int b10(tn_context* c, tn_tensor* x, int n, int which) {
  tn_tensor* a[4];
  for (int i = 0; i < 4; i++) a[i] = i < n ? tn_new_exp(c, x) : NULL;
  tn_tensor* pick = a[which];
  int64_t k = pick ? tn_numel(c, pick) : 0;
  for (int i = 0; i < 4; i++)
    if (a[i]) tn_free(c, a[i]);
  return (int)k;
}
void b11(tn_context* c, tn_tensor* x, tn_tensor* out[], int n) {
  for (int i = 0; i < n; i++) out[i] = tn_new_exp(c, x);
}
int b12(tn_context* c, tn_tensor* x) {
  tn_tensor* out[4];
  b11(c, x, out, 4);
  for (int i = 0; i < 4; i++)
    if (out[i]) tn_free(c, out[i]);
  return 0;
}
int b13(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[8];
  for (int i = 0; i < n; i++) a[i] = tn_retain(c, x);
  for (int i = 0; i < n; i++) tn_free(c, a[i]);
  return 0;
}
