#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

void f(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* parts[16];
  int i;
  for (i = 0; i < n; i++) { parts[i] = tn_new_narrow(c, x, 0, i, 1); /* said */ }
  for (i = 0; i < n - 1; ++i) { tn_free(c, parts[i]); }
}
