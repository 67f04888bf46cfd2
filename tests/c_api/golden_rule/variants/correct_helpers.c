#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static void free_all(tn_context* c, tn_tensor** a, int n) {
  for (int i = 0; i < n; i++)
    if (a[i]) tn_free(c, a[i]);
}
void drop_all(tn_context* c, tn_tensor* const* a, int n);
int f(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[8] = {0};
  for (int i = 0; i < n; i++) a[i] = tn_new_exp(c, x);
  free_all(c, a, n);
  return 0;
}
int g(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[8] = {0};
  int rc = -1;
  for (int i = 0; i < n; i++) {
    if (!(a[i] = tn_new_exp(c, x))) goto out;
  }
  rc = 0;
out:
  drop_all(c, a, n);
  return rc;
}
static void clear_free(tn_context* c, tn_tensor** t) {
  if (*t) {
    tn_free(c, *t);
    *t = NULL;
  }
}
int h(tn_context* c, tn_tensor* x) {
  tn_tensor *a = NULL, *b = NULL;
  int rc = -1;
  if (!(a = tn_new_exp(c, x))) goto out;
  if (!(b = tn_new_log(c, a))) goto out;
  rc = 0;
out:
  clear_free(c, &b);
  clear_free(c, &a);
  return rc;
}
