#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

int f(tn_context* c, tn_tensor* x, int n) {
  tn_tensor** a = malloc(sizeof *a * (size_t)n);
  int i, rc = -1;
  if (!a) return -1;
  for (i = 0; i < n; ++i) {
    a[i] = tn_new_select(c, x, 0, i);
    if (!a[i]) goto undo;
  }
  tn_tensor* s = tn_new_cat(c, a, (size_t)n, 0);
  if (s) {
    rc = 0;
    tn_free(c, s);
  }
undo:
  while (--i >= 0) tn_free(c, a[i]);
  free(a);
  return rc;
}
int g(tn_context* c, tn_tensor* x) {
  enum { K = 12 };
  tn_tensor* a[K];
  for (int i = 0; i < K; i++) a[i] = tn_new_exp(c, x);
  for (int i = K - 1; i >= 0; i--)
    if (a[i]) tn_free(c, a[i]);
  for (int i = 0; i < K; i++) a[i] = tn_new_exp(c, x);
  for (int i = 1; i <= K; i++)
    if (a[i - 1]) tn_free(c, a[i - 1]);
  return 0;
}
void h(tn_context* c, tn_tensor* x) {
  tn_tensor* pair[2];
  pair[0] = tn_new_exp(c, x);
  pair[1] = tn_new_log(c, x);
  tn_tensor* y = pair[0] && pair[1] ? tn_new_add(c, pair[0], pair[1], tn_int(1)) : NULL;
  if (y) tn_free(c, y);
  for (int i = 0; i < 2; i++)
    if (pair[i]) tn_free(c, pair[i]);
}
void k(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[4] = {NULL, NULL, NULL, NULL};
  for (int i = 0; i < n && i < 4; i++) a[i] = tn_new_exp(c, x);
  for (int i = 0; i < 4; i++)
    if (a[i]) tn_free(c, a[i]);
}
void l(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[33];
  int m = 0;
  for (int i = 0; i < n; i++) {
    tn_tensor* t = tn_new_select(c, x, 0, i);
    if (!t) continue;
    if (m == 32) {
      tn_free(c, t);
      break;
    }
    a[m++] = t;
  }
  for (int i = 0; i < m; i++) tn_free(c, a[i]);
}
void m(tn_context* c, tn_tensor* x, int n) {
  tn_tensor** a = calloc((size_t)n + 1, sizeof *a);
  if (!a) return;
  for (int i = 0; i < n; i++) a[i] = tn_new_exp(c, x);
  for (tn_tensor** p = a; *p; p++) tn_free(c, *p);
  free(a);
}
void o(tn_context* c, tn_tensor* x, int n) {
  tn_tensor** a = calloc((size_t)n, sizeof *a);
  if (!a) return;
  for (int i = 0; i < n; i++) a[i] = tn_new_exp(c, x);
  for (int i = 0; i < n; i += 2) {
    if (a[i]) tn_free(c, a[i]);
    if (i + 1 < n && a[i + 1]) tn_free(c, a[i + 1]);
  }
  free(a);
}
