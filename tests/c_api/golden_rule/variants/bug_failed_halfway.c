#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

struct net {
  tn_store* store;
  tn_shared *w1, *w2;
};
struct net* net_new(tn_context* c, tn_tensor* like) {
  struct net* n = calloc(1, sizeof *n);
  if (!n) return NULL;
  n->store = tn_store_new(c); /* said */
  if (!n->store) {
    free(n);
    return NULL;
  }
  n->w1 = tn_store_new_var_copy(c, n->store, "w1", like, 1);
  if (!n->w1) {
    free(n);
    return NULL;
  }
  return n;
}
