#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

#define CHECK(e)                                    \
  do {                                              \
    if ((e) != TN_OK) {                             \
      fprintf(stderr, "%s\n", tn_error_message(c)); \
      goto done;                                    \
    }                                               \
  } while (0)
#define NEED(p)                                     \
  do {                                              \
    if (!(p)) {                                     \
      fprintf(stderr, "%s\n", tn_error_message(c)); \
      goto done;                                    \
    }                                               \
  } while (0)
struct net {
  tn_store* store;
  tn_shared *w1, *w2;
};
static int32_t init_weight(tn_context* c, tn_tensor* alias, void* payload) {
  tn_scalar* v = payload;
  return tn_fill_(c, alias, *v);
}
int train(tn_context* c, struct net* n, tn_tensor* data, int epochs) {
  int rc = 1;
  tn_optimizer* opt = NULL;
  tn_tensor *a1 = NULL, *a2 = NULL, *h = NULL, *y = NULL, *loss = NULL;
  NEED(opt = tn_optimizer_new_adam(c, n->store, 1e-3, 0.9, 0.999, 1e-8, 0));
  for (int e = 0; e < epochs; ++e) {
    tn_scalar v;
    CHECK(tn_scope_push(c, "epoch"));
    NEED(a1 = tn_new_alias(c, n->w1));
    NEED(a2 = tn_new_alias(c, n->w2));
    NEED(h = tn_new_linear(c, data, a1, NULL));
    NEED(y = tn_new_linear(c, h, a2, NULL));
    NEED(loss = tn_new_mean(c, y, TN_DEFAULT));
    CHECK(tn_backward(c, loss, NULL, 0, 0));
    CHECK(tn_item(c, loss, &v));
    tn_free(c, loss);
    tn_free(c, y);
    tn_free(c, h);
    tn_free(c, a2);
    tn_free(c, a1);
    loss = y = h = a2 = a1 = NULL;
    CHECK(tn_scope_pop(c));
    CHECK(tn_optimizer_step(c, opt));
    CHECK(tn_optimizer_zero_grad(c, opt));
    printf("%d %g\n", e, v.re);
  }
  rc = 0;
done:
  tn_scope_unwind(c, 1);
  if (opt) tn_optimizer_free(c, opt);
  return rc;
}
struct net* net_new(tn_context* c, tn_tensor* like) {
  struct net* n = calloc(1, sizeof *n);
  tn_scalar half = tn_float(0.5);
  if (!n) return NULL;
  if (!(n->store = tn_store_new(c))) goto fail;
  if (!(n->w1 = tn_store_new_var_copy(c, n->store, "w1", like, 1))) goto fail;
  if (!(n->w2 = tn_store_new_var_copy(c, n->store, "w2", like, 1))) goto fail;
  if (tn_shared_update(c, n->w1, init_weight, &half) != TN_OK) goto fail;
  return n;
fail:
  if (n->w2) tn_shared_free(c, n->w2);
  if (n->w1) tn_shared_free(c, n->w1);
  if (n->store) tn_store_free(c, n->store);
  free(n);
  return NULL;
}
void net_delete_free(tn_context* c, struct net* n) {
  tn_shared_free(c, n->w1);
  tn_shared_free(c, n->w2);
  tn_store_free(c, n->store);
  free(n);
}
