#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static struct {
  tn_tensor* v;
  int64_t n;
} cache;
tn_tensor* ones_of(tn_context* c, int64_t n) {
  if (cache.v && cache.n == n) return cache.v;
  cache.v = tn_new_ones(c, &n, 1, TN_FLOAT); /* said */
  cache.n = n;
  return cache.v;
}
