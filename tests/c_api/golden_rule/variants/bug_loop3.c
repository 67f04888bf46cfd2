#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

#define N 10
int f(tn_context* c, tn_tensor* x) {
  tn_tensor* t[N] = {0};
  int rc = -1;
  for (int i = 0; i < N; i++) {
    t[i] = tn_new_exp(c, x); /* said */
    if (!t[i]) goto cleanup;
  }
  rc = 0;
cleanup:
  for (int i = 1; i < N; i++)
    if (t[i]) tn_free(c, t[i]);
  return rc;
}
